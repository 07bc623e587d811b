"""Two badges that count where one should: found in the logs of all desks, and settled by one entry for each that ends.

Reads and judges; `NeedsYou` asks for rights and PINs. Everything is computed from what the logs say, by codes and never
by clocks, so that every desk that knows the same entries finds the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from regdesk.collection.day_badges import DayBadgeGiven
from regdesk.collection.double_words import DoubleDecided, Named
from regdesk.collection.entries import BadgeCollected, BadgeRequested, Decided, Entry, IdentityConfirmed
from regdesk.collection.visit import Badge, BadgeState, Visit, fold
from regdesk.desk import cases
from regdesk.desk.exposed import GIVES
from regdesk.desk.fresh import Fresh
from regdesk.desk.gate_list import ANOTHER_LIST
from regdesk.desk.other_desks import OtherDesks
from regdesk.desk.shared_documents import SharedDocuments
from regdesk.people.participant import Participant
from regdesk.store.kept import entry_of
from regdesk.store.reading import Reading

SENT_AWAY = frozenset({"person.referred", "person.refused"})
WATCHED = SENT_AWAY | {
    "badge.requested", "badge.printed", "badge.collected", "badge.voided", "badge.cancelled", "badge.print_failed",
    "day_badge.given", "double.decided", "person.decided",
}  # fmt: skip
AT_ONCE = 500
"""People whose entries are read together."""


@dataclass(frozen=True, slots=True)
class Collected:
    """One of the badges that somebody has. `desk`: the number of the desk that gave it, 0 where nobody says it.

    `person`: whose registration; `at`: aware, event's zone; `clerk`: who gave it. `first`: it stands by default.
    `entry`: (log, sequence, hash) of the hand-over. `day`: it is for one day. `checked`: how the same desk had looked
    at the person (`Checked`, or `supervisor` for a yes without a document), `document` at what; empty where it had not.
    """

    code: str
    number: int
    person: str
    desk: int
    desk_name: str
    at: datetime
    clerk: str
    entry: Named
    first: bool = False
    day: bool = False
    checked: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """What all desks say of one person. `both_kept`: two supervisors kept another badge each, so none counts."""

    visit: Visit
    collected: tuple[Entry, ...] = ()
    days: tuple[Entry, ...] = ()
    decided: tuple[Entry, ...] = ()

    @property
    def is_suspect(self) -> bool:
        return len(self.visit.badges) + len(self.visit.day_badges) > 1 or len(self.collected) > 1

    @property
    def left_over(self) -> tuple[Badge, ...]:
        """Badges that lie somewhere while their bearer has another one."""
        badge = self.visit.badge
        if badge is None or badge.state is not BadgeState.COLLECTED:
            return ()
        return tuple(one for one in self.visit.badges if one.state is BadgeState.PRINTED)

    @property
    def both_kept(self) -> tuple[Entry, ...]:
        words = [entry.word for entry in self.decided if isinstance(entry.word, DoubleDecided)]
        ended = {word.end for word in words}
        if self.visit.badge or self.visit.ended is None or not any(word.keep in ended for word in words):
            return ()
        return self.decided

    def standing(self, today: date) -> tuple[Entry, ...]:
        """The hand-overs of the badges that count, the earliest first; of those for one day, that day's and later."""
        good = {badge.code for badge in self.visit.badges if badge.state is BadgeState.COLLECTED}
        good |= {one.code for one in self.visit.day_badges if not one.void and one.day >= today}
        first: dict[str, Entry] = {}
        for entry in sorted((*self.collected, *self.days), key=_moment):
            if (code := code_of(entry)) in good:
                first.setdefault(code, entry)
        return tuple(first.values())


def history(person: str, entries: Sequence[Entry]) -> History:
    """Everything of one person that matters here."""
    return History(
        fold(person, entries),
        tuple(one for one in entries if isinstance(one.word, BadgeCollected)),
        tuple(one for one in entries if isinstance(one.word, DayBadgeGiven)),
        tuple(one for one in entries if isinstance(one.word, DoubleDecided)),
    )


def histories(tx: Reading, people: Sequence[str]) -> Mapping[str, History]:
    """The same of many, a few hundred at once."""
    found: dict[str, History] = {}
    for begin in range(0, len(people), AT_ONCE):
        some = tx.entries_of(people[begin : begin + AT_ONCE])
        found |= {person: history(person, entries) for person, entries in some.items()}
    return found


def code_of(entry: Entry) -> str:
    assert isinstance(entry.word, BadgeCollected | DayBadgeGiven)
    return entry.word.code


class Suspects:
    """Who may have two badges, and who was sent away: found once, then kept in step with what comes into the logs.

    `known`: the histories of those for whom more than one badge was asked for; `asked_twice`: the requests of codes
    that two sheets bear; `sent`: refusals and referrals of the day; `documents`: passports that several of those who
    got a badge have. One thread at a time.
    """

    def __init__(self) -> None:
        self.known: dict[str, History] = {}
        self.asked_twice: list[Entry] = []
        self.sent: list[Entry] = []
        self.documents = SharedDocuments()
        self._fresh: Fresh | None = None
        self._since: datetime | None = None

    def look(self, tx: Reading, midnight: datetime) -> bool:
        """Take in what is new. `midnight`: when the day began (aware). Whether a desk may have been stopped by it.

        Where the world fails on the way, the next look begins anew: what was new is new no more.
        """
        fresh, self._fresh = self._fresh, None
        lines = fresh.lines(tx) if fresh and self._since == midnight else None
        if lines is None or any(line.kind == "record.erased" for line in lines):
            fresh = self._begin(tx, midnight)
            self.documents.look(tx, None)
        else:
            watched = [entry_of(line) for line in lines if line.kind in WATCHED and line.content is not None]
            self._go_on(tx, watched)
            self.documents.look(tx, [one.person for one in watched if one.person and one.kind in GIVES])
        self._fresh = fresh
        return lines is None or any(line.kind in ANOTHER_LIST for line in lines)

    def _begin(self, tx: Reading, midnight: datetime) -> Fresh:
        fresh, self._since = Fresh(tx), midnight
        self.asked_twice, self.sent = tx.doubled.asked_twice(), tx.doubled.sent_away(midnight)
        self.known = dict(histories(tx, tx.doubled.several()))
        return fresh

    def _go_on(self, tx: Reading, entries: Sequence[Entry]) -> None:
        self.sent += [one for one in entries if one.kind in SENT_AWAY and self._since and one.at >= self._since]
        touched = {one.person for one in entries if one.person and one.kind not in SENT_AWAY}
        self.known |= histories(tx, sorted(touched))
        for person in touched:
            if not self.known[person].is_suspect:
                del self.known[person]
        if not all(_is_noted(tx, one) for one in entries):
            self.asked_twice = tx.doubled.asked_twice()


def _is_noted(tx: Reading, entry: Entry) -> bool:
    """Whether a request is the one by which its code is known; true of all other entries."""
    word = entry.word
    return not isinstance(word, BadgeRequested) or tx.doubled.is_noted(word.code, entry.desk, entry.person or "")


def counting(tx: Reading, person: Participant, today: date) -> tuple[Entry, ...]:
    """The hand-overs of all badges that this person has, by whatever registration of their passport; earliest first."""
    ids = [person.id, *(other.id for other in cases.same_passport(tx, person))]
    found = [entry for one in histories(tx, ids).values() for entry in one.standing(today)]
    return tuple(sorted(found, key=_moment))


def shown(tx: Reading, entries: Iterable[Entry], desks: OtherDesks, now: datetime) -> tuple[Collected, ...]:
    """Hand-overs as somebody chooses among them. `now`: in the event's zone."""
    found = []
    for entry in entries:
        desk, code = desks.of(entry.desk), code_of(entry)
        said = tx.entries(entry.person or "")
        visit, looked = fold(entry.person or "", said), _looked_before(said, entry)
        at = entry.at.astimezone(now.tzinfo)
        named = (entry.desk, entry.seq, entry.hash)
        day = isinstance(entry.word, DayBadgeGiven)
        number = number_in(visit, code)
        person = entry.person or ""
        found.append(
            Collected(
                code, number, person, desk.number, desk.name, at, entry.clerk, named, day=day,
                checked=looked[0], document=looked[1],
            )
        )  # fmt: skip
    return tuple(replace(one, first=place == 0) for place, one in enumerate(found))


def _looked_before(said: Iterable[Entry], given: Entry) -> tuple[str, str]:
    """How the desk that gave a badge had looked at the person before, and at which kind of document."""
    own = [one for one in said if one.desk == given.desk and one.seq < given.seq]
    for one in sorted(own, key=lambda one: one.seq, reverse=True):
        match one.word:
            case IdentityConfirmed(checked=checked, document_kind=document):
                return checked, document
            case Decided(about="no_document", approved=True):
                return "supervisor", ""
    return "", ""


def number_in(visit: Visit, code: str) -> int:
    """What people read on the badge with this code."""
    numbers = {one.code: one.number for one in visit.badges} | {one.code: one.number for one in visit.day_badges}
    return numbers.get(code, 0)


def words(
    entries: Sequence[Entry], keep: str, why: str, note: str, approvers: tuple[tuple[str, str], ...]
) -> list[tuple[str | None, DoubleDecided]]:
    """What is written, each for the person whose badge ends: of all that count but the one that is kept."""
    kept = next(entry for entry in entries if code_of(entry) == keep)
    return [
        (entry.person, DoubleDecided(keep, code_of(entry), (_named(kept), _named(entry)), why, note, approvers))
        for entry in entries if code_of(entry) != keep
    ]  # fmt: skip


def _named(entry: Entry) -> Named:
    return entry.desk, entry.seq, entry.hash


def _moment(entry: Entry) -> tuple[datetime, str, int, str]:
    return entry.at, entry.desk, entry.seq, entry.hash
