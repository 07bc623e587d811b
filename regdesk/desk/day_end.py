"""What a desk looks at when its day ends, besides its stock: badges that wait, decisions, who was refused.

Who hands badges over sees those that wait; who reports sees all of it.
"""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time

from regdesk.collection.badge_words import BadgeCorrected, BadgeVoided
from regdesk.collection.entries import BadgeCollected, BadgePrinted, Decided, Entry, Refused
from regdesk.collection.visit import BadgeState, fold
from regdesk.desk.cases import known
from regdesk.desk.other_desks import written_before
from regdesk.desk.signing_in import Duty
from regdesk.event.event import Event
from regdesk.people.participant import Participant
from regdesk.staff.rights import Right
from regdesk.store.reading import Reading
from regdesk.store.store import Store


@dataclass(frozen=True, slots=True)
class Waiting:
    """A badge that came out here and was not handed over. `at`: when it came out, in the event's zone."""

    person: Participant
    code: str
    number: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decided beside the clerk. `kind`: decided, voided or corrected.

    `about`: the reason of the refusal, or of the void badge; `why`: the key of the reason, or what was written.
    `name`: of the person, empty when nobody of that id is on the list any more.
    """

    at: datetime
    kind: str
    name: str
    approved: bool
    about: str
    why: str
    written: str
    approvers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RefusedOne:
    """Somebody who was sent away today, in the event's zone; `name` empty for who is not on the list."""

    at: datetime
    reason: str
    name: str


@dataclass(frozen=True, slots=True)
class DayLists:
    """`decisions` and `refused` are None for who may not see them. The newest comes last."""

    waiting: tuple[Waiting, ...]
    decisions: tuple[Decision, ...] | None
    refused: tuple[RefusedOne, ...] | None

    @property
    def refused_by(self) -> Mapping[str, int]:
        """How many were refused for each reason, most frequent first."""
        return dict(Counter(one.reason for one in self.refused or ()).most_common())


class DayEnd:
    """Reads only. What can be done about a badge that waits is `Desk.hand_over` and `Desk.cancel_badge`."""

    def __init__(self, event: Event, store: Store, duty: Duty, now: Callable[[], datetime]) -> None:
        self._event, self._store, self._duty, self._now = event, store, duty, now

    def lists(self) -> DayLists:
        """Raises NotAllowed for who neither hands over nor reports."""
        with self._store.reading() as tx:
            reports = self._duty.sees(tx, Right.REPORT)
            if not reports:
                self._duty.must(tx, Right.HAND_OVER)
            decisions = tuple(self._decisions(tx)) if reports else None
            return DayLists(tuple(self._waiting(tx)), decisions, tuple(self._refused(tx)) if reports else None)

    def _waiting(self, tx: Reading) -> Iterator[Waiting]:
        """Of whatever day, also from before the disk was restored.

        A desk has a few of them among thousands, so what was handed over is left out first.
        """
        before = list(written_before(tx))
        gone = {entry.word.code for entry in tx.recent("badge.collected") if isinstance(entry.word, BadgeCollected)}
        came = [*before, *tx.recent("badge.printed")]
        people = {e.person for e in came if isinstance(e.word, BadgePrinted) and e.word.code not in gone and e.person}
        ours = {tx.desk, *(entry.desk for entry in before)}
        found = [one for person in people for one in self._waits(tx, person, ours)]
        yield from sorted(found, key=lambda one: (one.at, one.number))

    def _waits(self, tx: Reading, person_id: str, ours: Container[str]) -> Iterator[Waiting]:
        if tx.participant(person_id) is None:
            return
        for badge in fold(person_id, tx.entries(person_id)).badges:
            if badge.state is BadgeState.PRINTED and badge.desk in ours:
                yield Waiting(known(tx, person_id), badge.code, badge.number, self._local(badge.changed))

    def _decisions(self, tx: Reading) -> Iterator[Decision]:
        for entry in self._today(tx, "person.decided", "badge.voided", "badge.corrected"):
            at, name = self._local(entry.at), self._name(tx, entry)
            match entry.word:
                case Decided(approvers=approvers) as word:
                    by = _names(tx, approvers)
                    yield Decision(at, "decided", name, word.approved, word.about, word.why, word.written, by)
                case BadgeVoided(approvers=approvers) as word if approvers:
                    yield Decision(at, "voided", name, True, word.reason, "", word.note, _names(tx, approvers))
                case BadgeCorrected(approvers=approvers) if approvers:
                    yield Decision(at, "corrected", name, True, "", "", "", _names(tx, approvers))
                case _:
                    pass

    def _refused(self, tx: Reading) -> Iterator[RefusedOne]:
        for entry in self._today(tx, "person.refused"):
            if isinstance(entry.word, Refused):
                yield RefusedOne(self._local(entry.at), entry.word.reason, self._name(tx, entry))

    def _today(self, tx: Reading, *kinds: str) -> list[Entry]:
        midnight = datetime.combine(self._local(self._now()).date(), time(), self._event.zone)
        found = (entry for kind in kinds for entry in tx.recent(kind, since=midnight))
        return sorted(found, key=lambda entry: entry.seq)

    def _name(self, tx: Reading, entry: Entry) -> str:
        if not entry.person or tx.participant(entry.person) is None:
            return ""
        return known(tx, entry.person).full_name

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self._event.zone)


def _names(tx: Reading, approvers: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    members = (tx.staff.member(staff) for staff, _ in approvers)
    return tuple(member.name for member in members if member)
