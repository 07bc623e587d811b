"""What a desk holds about one person: given out to them as a file, or erased where the event allows it.

While the event runs, a badge that counts stands in the way of erasing: whoever wears it would be nobody's, at desks and
gates alike, and nothing could be withdrawn any more. So it is cancelled first, or the event is over.
"""

import base64
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from regdesk.collection.corrected import corrected
from regdesk.collection.data_words import PersonErased, PersonGiven
from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Entry, IdentityConfirmed, Seen
from regdesk.collection.visit import fold
from regdesk.desk import portraits
from regdesk.desk.answers import Done
from regdesk.desk.left_pages import clear_pages_of
from regdesk.desk.signing_in import Duty
from regdesk.event.data import Deletion
from regdesk.event.event import Event
from regdesk.people.participant import Participant
from regdesk.people.spelling import code_key
from regdesk.settings import Settings
from regdesk.staff.rights import Right
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.store.writing import Writing
from regdesk.sync import erased, marks
from regdesk.sync.own_log import own_logs

SOMEBODY = "somebody else on the list"
"""Stands for another person in what is given out about one."""
CAME_LATE = "came_late"
"""Why somebody is erased once more: other desks had not heard of it. Beside the values of `Reason`."""
_OTHERS = ("voucher", "chaperone", "collector")
_OF_OTHERS = ("people", "handed", "left")
"""Lists of members of a delegation and of their badges: only how many there were is this person's to have."""


class Reason(StrEnum):
    """Why somebody is erased; the log keeps it, and no word more."""

    ASKED = "asked"
    NOT_COMING = "not_coming"
    TWICE = "twice"
    MISTAKE = "mistake"


class Why(StrEnum):
    """Why somebody is not erased; each has its sentence in `NOT_ERASED`."""

    NOT_ALLOWED = "not_allowed"
    NOT_SAID = "not_said"
    BADGE_OUT = "badge_out"
    BADGE_WAITS = "badge_waits"
    OTHER_CODE = "other_code"


@dataclass(frozen=True, slots=True)
class NotErased:
    """`facts`: number of the badge, contact of the event."""

    why: Why
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Late:
    """What came from other desks about people who were erased here. `people`: who can be erased once more.

    `badged`: who has a badge that counts, as is known by now: erased when that is cancelled, or the event is over.
    """

    people: int = 0
    badged: int = 0


@dataclass(frozen=True, slots=True)
class Beyond:
    """Where more is of people than what is erased here. `desks`: what others wrote; `hub`: what went there."""

    desks: bool = False
    hub: bool = False

    @property
    def places(self) -> list[str]:
        """The names of those that there are."""
        return [one.name for one in fields(self) if getattr(self, one.name)]


@dataclass(frozen=True, slots=True)
class Given:
    """What is held, to be written as JSON. It shows itself nowhere."""

    facts: dict[str, Any] = field(repr=False)


class AboutPerson:
    """Giving out and erasing. `now`: aware; what a role may not do is refused here."""

    def __init__(
        self, event: Event, store: Store, duty: Duty, now: Callable[[], datetime], settings: Settings
    ) -> None:  # fmt: skip
        self._event, self._store, self._duty, self._now, self._settings = event, store, duty, now, settings

    def give(self, person_id: str, *, act: str) -> Given | Refusal:
        """Everything that this desk holds about a person; the log says that it was given. Raises KeyError."""
        with self._store.writing() as tx:
            if no := self._duty.against(tx, Right.GIVE_PERSON_DATA):
                return no
            person, entries = _on_the_list(tx, person_id), tx.entries(person_id)
            if tx.entry_of_act(act) is None:
                self._said(tx, person_id, act, PersonGiven(len(entries)))
            return Given(
                held(self._event, self._settings, person, entries, portraits.photo_of(tx, person), self._now())
            )

    def stands_against(self, person_id: str) -> NotErased | None:
        """Why this person cannot be erased now; None when a supervisor may. Raises KeyError."""
        with self._store.reading() as tx:
            return self._against(tx, _on_the_list(tx, person_id))

    def erase(self, person_id: str, *, typed: str, reason: Reason, act: str) -> Done | Refusal | NotErased:
        """Erase a person from list, log and printed pages, for ever. `typed`: what `confirms` asks for.

        Raises KeyError, PrinterError, StoreError. The file of the
        database is written anew, which takes seconds with a long list: do it in the background.
        """
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._duty.against(tx, Right.DELETE_PERSON):
                return no
            person = _on_the_list(tx, person_id)
            shown = corrected(person, tx.entries(person_id))
            if code_key(typed) != code_key(confirms(shown)):
                return NotErased(Why.OTHER_CODE)
            if against := self._against(tx, person):
                return against
            # before the log forgets whose they are; a power cut in between leaves somebody to be erased again
            clear_pages_of(_written_here(tx, person_id), self._settings)
            done = self._said(tx, None, act, self._erased(tx, person, reason))
        self._store.scrub()
        return Done(done)

    def beyond(self) -> Beyond:
        """What nothing that is done here erases."""
        with self._store.reading() as tx:
            met_hub = tx.value(marks.HUB) or tx.value(marks.MET_HUB)
            return Beyond(desks=bool(tx.logs.peers()), hub=met_hub is not None)

    def late(self) -> Late:
        """What other desks wrote about people before they heard that they were erased here."""
        with self._store.reading() as tx:
            people, badged = self._late(tx)
        return Late(len(people), len(badged))

    def erase_late(self, *, act: str) -> Done | Refusal | None:
        """Erase that as well, but of whoever has a badge that counts; None where there is nothing.

        It goes here alone: of what other desks wrote they have the last word. Raises StoreError.
        """
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._duty.against(tx, Right.DELETE_PERSON):
                return no
            people, _ = self._late(tx)
            if not people:
                return None
            count = sum(tx.erase_person(person_id) for person_id in people)
            erased.forget_late(tx, people)
            done = self._said(tx, None, act, PersonErased(CAME_LATE, count, photo=False))
        self._store.scrub()
        return Done(done)

    def _late(self, tx: Reading) -> tuple[list[str], list[str]]:
        """Who can be erased once more and who cannot. Whoever is on the list again is somebody again."""
        came = [one for one in erased.late(tx) if tx.participant(one) is None and tx.entries(one)]
        badged = [one for one in came if self._badge_of(tx, one)]
        return [one for one in came if one not in badged], badged

    def _against(self, tx: Reading, person: Participant) -> NotErased | None:
        data = self._event.data
        if data is None or data.deletion is not Deletion.ALLOWED:
            facts: dict[str, object] = {"contact": data.contact} if data else {}
            return NotErased(Why.NOT_ALLOWED if data else Why.NOT_SAID, facts)
        badge = self._badge_of(tx, person.id)
        return NotErased(badge[0], {"number": f"{badge[1]:05d}"}) if badge else None

    def _badge_of(self, tx: Reading, person_id: str) -> tuple[Why, int] | None:
        """A badge that stands in the way, and its number."""
        visit, today = fold(person_id, tx.entries(person_id)), self._today()
        if worn := next((one for one in visit.day_badges if one.stands_on(today)), None):
            return Why.BADGE_OUT, worn.number
        badge = visit.badge
        if badge is None or today > self._event.ends:
            return None
        return (Why.BADGE_OUT if badge.state == "collected" else Why.BADGE_WAITS), badge.number

    def _erased(self, tx: Writing, person: Participant, reason: Reason) -> PersonErased:
        shared = tx.shares_photo(person)
        names = {portraits.taken_here(person.id), portraits.own(person.id, person.photo)}
        pictures = names if shared or not person.photo else names | {person.photo}
        pictured = portraits.photo_of(tx, person) is not None
        for name in pictures:
            tx.drop_photo(name)
        tx.drop_person(person.id)
        erased.note(tx, person.id)
        return PersonErased(reason, tx.erase_person(person.id), pictured)

    def _said(self, tx: Writing, person_id: str | None, act: str, word: PersonGiven | PersonErased) -> Entry:
        return tx.append(person_id, act, self._duty.name, word, self._now(), staff=self._duty.on_duty)

    def _today(self) -> date:
        return self._now().astimezone(self._event.zone).date()


def confirms(person: Participant) -> str:
    """What has to be typed to erase a person: the confirmation code, or the whole name as it is shown without one."""
    return person.confirmation or person.full_name


def _written_here(tx: Reading, person_id: str) -> list[Entry]:
    """Other desks number their slips too."""
    ours = own_logs(tx)
    return [entry for entry in tx.entries(person_id) if entry.desk in ours]


def _on_the_list(tx: Reading, person_id: str) -> Participant:
    person = tx.participant(person_id)
    if person is None:
        raise KeyError(person_id)
    return person


# ── what is held, in words that its subject can read ─────────────────────────────────────────────────────────────────


def held(
    event: Event, settings: Settings, person: Participant, entries: list[Entry], photo: bytes | None, now: datetime
) -> dict[str, Any]:
    """The record, the photo (base64), the documents that were seen, every entry of the log; of nobody else anything.

    Who worked at the desk is told by role, and another participant not at all: that is not this person's to have.
    """
    data = event.data
    return {
        "what": "All that this registration desk holds about one person",
        "meeting": event.name,
        "purpose": data.purpose if data else "",
        "kept_until": data.keep_until.isoformat() if data else "",
        "contact": data.contact if data else "",
        "desk": settings.desk_number,
        "given": now.astimezone(event.zone).isoformat(timespec="seconds"),
        "record": {one.name: _plain(getattr(person, one.name)) for one in fields(person)},
        "photo": base64.b64encode(photo).decode() if photo else None,
        "documents_seen": [shown for entry in entries for shown in _documents(entry, event)],
        "log": [_told(entry, event) for entry in entries],
    }


def _documents(entry: Entry, event: Event) -> Iterable[dict[str, Any]]:
    """What is kept of each document that was compared."""
    word = entry.word
    seen = list(getattr(word, "seen", ()))
    if isinstance(word, IdentityConfirmed):
        seen = [one for one in (word, word.second) if one]
    for one in seen:
        if one.document_kind:
            yield {"at": _local(entry, event), **_kept_of(one)}


def _kept_of(seen: Seen | IdentityConfirmed) -> dict[str, Any]:
    return {
        "kind": seen.document_kind, "issuer": seen.issuer, "number_ends_in": seen.number_ends, "valid": seen.valid,
        "compared": seen.checked, "result": seen.verdict,
    }  # fmt: skip


def _told(entry: Entry, event: Event) -> dict[str, Any]:
    facts = {name: _fact(name, fact) for name, fact in asdict(entry.word).items()}
    role = entry.staff.role if entry.staff else ""
    return {"at": _local(entry, event), "number": entry.seq, "what": entry.kind, "by": role, "facts": facts}


def _fact(name: str, fact: object) -> Any:
    if name in _OTHERS:
        return SOMEBODY if fact else ""
    if name in _OF_OTHERS and isinstance(fact, tuple):
        return len(fact)
    if name == "approvers" and isinstance(fact, tuple):
        return [role for _, role in fact]
    return _plain(fact)


def _local(entry: Entry, event: Event) -> str:
    return entry.at.astimezone(event.zone).isoformat(timespec="seconds")


def _plain(value: object) -> Any:
    match value:
        case date():
            return value.isoformat()
        case tuple() | list():
            return [_plain(one) for one in value]
        case dict():
            return {name: _fact(name, one) for name, one in value.items()}
        case _:
            return value
