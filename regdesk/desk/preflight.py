"""Before the doors open: every name of the list on every template, and what would not print well of it.

Nothing is printed and nothing is written. The list is read in parts, so that the desk can be used meanwhile.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from regdesk.badge.fitting import Fault, FaultKind, faults
from regdesk.badge.layout import Template
from regdesk.badge.preflight import PhotoFault, PhotoKind, Pixels, photo_box, photo_fault, pixels_of
from regdesk.desk import portraits
from regdesk.desk.lists import Cancelled, Tell, never, nothing
from regdesk.desk.signing_in import Duty
from regdesk.event.event import Event
from regdesk.people.participant import Participant
from regdesk.staff.rights import Right
from regdesk.store.reading import Reading
from regdesk.store.store import Store

AT_ONCE = 200
"""So many people are read in one transaction."""
KINDS: tuple[str, ...] = (
    FaultKind.MISSING_GLYPHS, FaultKind.TOO_LONG, FaultKind.TOO_SMALL,
    PhotoKind.UNREADABLE, PhotoKind.CUT, PhotoKind.TOO_SMALL, PhotoKind.NO_PHOTO,
)  # fmt: skip
"""What is told first: a name only its bearer can mend, a photo can be taken at the desk."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that would not print well. `template`: its name, or empty where it is the same on all of them.

    `kind` and `facts` name a sentence in `regdesk.sentences.preflight`.
    """

    person: str
    name: str
    delegation: str
    template: str
    kind: str
    facts: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        """Says nothing of the person: a traceback must not."""
        return f"Row({self.person}, {self.kind})"


@dataclass(frozen=True, slots=True)
class Preflight:
    """What was found, names before photos. `people`: how many were looked at, all of `of` unless it was stopped."""

    templates: tuple[str, ...]
    people: int
    of: int
    rows: tuple[Row, ...]

    @property
    def kinds(self) -> Mapping[str, int]:
        """How many people have each kind of fault, names before photos."""
        found = Counter(kind for _, kind in {(row.person, row.kind) for row in self.rows})
        return dict(sorted(found.items(), key=lambda one: KINDS.index(one[0])))

    @property
    def concerned(self) -> int:
        """How many people have any."""
        return len({row.person for row in self.rows})

    @property
    def stopped(self) -> bool:
        return self.people < self.of


class BadgePreflight:
    """Looks over the list of one desk; what a role may not do is refused here."""

    def __init__(self, event: Event, store: Store, duty: Duty) -> None:
        self._event, self._store, self._duty = event, store, duty

    def run(self, templates: Mapping[str, Template], tell: Tell = nothing, cancelled: Cancelled = never) -> Preflight:
        """Every person on each of the templates, by their names. Minutes for a hundred thousand people: do it beside
        the window. Stopping keeps what was found. Raises NotAllowed, StoreError.
        """
        ids, looked, rows = self._ids(), 0, list[Row]()
        for start in range(0, len(ids), AT_ONCE):
            tell(looked, len(ids))
            if cancelled():
                break
            some = ids[start : start + AT_ONCE]
            rows.extend(row for person, photo in self._people(some) for row in self._rows(person, photo, templates))
            looked += len(some)
        tell(looked, len(ids))
        rows.sort(key=lambda row: (KINDS.index(row.kind), row.delegation, row.name))
        return Preflight(tuple(templates), looked, len(ids), tuple(rows))

    def _ids(self) -> list[str]:
        with self._store.reading() as tx:
            self._duty.must(tx, Right.SET_UP_BADGES)
            return list(tx.roster_hashes())

    def _people(self, ids: Sequence[str]) -> list[tuple[Participant, Pixels | PhotoFault | None]]:
        """Whoever is still on the list, and what their photo is."""
        with self._store.reading() as tx:
            return [(person, _photo(tx, person)) for person in tx.participants(ids)]

    def _rows(
        self, person: Participant, photo: Pixels | PhotoFault | None, templates: Mapping[str, Template]
    ) -> Iterator[Row]:
        boxes = {name: box for name, template in templates.items() if (box := photo_box(template))}
        if boxes and (fault := _without_photo(person, photo)):
            yield _row(person, "", fault.kind, fault.facts)
        cover = photo.cover if isinstance(photo, Pixels) else None
        for name, template in templates.items():
            if isinstance(photo, Pixels) and name in boxes and (fault := photo_fault(boxes[name], photo)):
                yield _row(person, name, fault.kind, fault.facts)
            for one in faults(template, self._event, person, cover):
                yield _row(person, name, one.kind, _facts(one))


def _without_photo(person: Participant, photo: Pixels | PhotoFault | None) -> PhotoFault | None:
    """What is wrong on every template; the badge of a VIP needs no photo."""
    if photo is None and not person.vip:
        return PhotoFault(PhotoKind.NO_PHOTO)
    return photo if isinstance(photo, PhotoFault) else None


def _facts(fault: Fault) -> tuple[tuple[str, str], ...]:
    """What the sentence of a fault names."""
    where = ("where", fault.element)
    match fault.kind:
        case FaultKind.MISSING_GLYPHS:
            return where, ("letters", fault.detail)
        case FaultKind.TOO_LONG:
            return where, ("word", fault.detail)
        case FaultKind.TOO_SMALL:
            size, _, least = fault.detail.partition(" < ")
            return where, ("size", size), ("least", least)


def _photo(tx: Reading, person: Participant) -> Pixels | PhotoFault | None:
    """The size of somebody's photo; None where there is none."""
    picture = portraits.photo_of(tx, person)
    if picture is None:
        return None
    return pixels_of(picture) or PhotoFault(PhotoKind.UNREADABLE)


def _row(person: Participant, template: str, kind: str, facts: tuple[tuple[str, str], ...]) -> Row:
    return Row(person.id, person.full_name, person.delegation, template, kind, facts)
