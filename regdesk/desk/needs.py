"""What needs somebody, kind by kind, as the logs of all desks and the state of the sync tell it. It writes nothing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum

from regdesk.collection.day_badges import DayBadgeGiven
from regdesk.collection.double_words import DoubleDecided
from regdesk.collection.entitlement import Reason
from regdesk.collection.entries import BadgeCollected, BadgeRequested, Decided, Entry, Referred, Refused, read_entry
from regdesk.collection.opening_words import WentOn
from regdesk.collection.sync_words import LogBegun
from regdesk.collection.visit import BadgeState
from regdesk.desk import doubles
from regdesk.desk.doubles import History, Suspects, code_of, number_in
from regdesk.desk.other_desks import OtherDesks
from regdesk.desk.sync_status import By, DeskStatus, State, SyncStatus
from regdesk.keys.seal import Serial
from regdesk.keys.stopped import StoppedDesk
from regdesk.staff.decisions import RULINGS
from regdesk.store.reading import Reading

SILENT = timedelta(minutes=30)
"""A desk of which a hub has heard nothing for so long, while this one keeps step."""
CLOCK_WRONG = timedelta(minutes=5)
SHOWN_FOR = timedelta(hours=24)
"""What happened to a disk is told for a day: nothing settles it."""


class Kind(StrEnum):
    """What needs somebody. Each has its headline, its line and its action in `regdesk.sentences.needs_you`.

    TWO_BADGES: one person has two that count; TWINS: two registrations of one passport do. CODE_TWICE: two sheets bear
    one serial, made on a copied disk. DECIDED_TWICE: two supervisors kept another one each, so none counts. LEFT_OVER:
    a badge lies at a desk whose bearer has collected at another one. REFERRED: somebody was sent to the supervisor.
    LOG_BEGUN: a disk was restored or copied. CLOCK: a laptop's is more than five minutes wrong. DESK_SILENT: nothing
    was heard of it. BADGE_OF_STOPPED_DESK: made after the desk was stopped.
    """

    TWO_BADGES = "two_badges"
    DECIDED_TWICE = "decided_twice"
    CODE_TWICE = "code_twice"
    TWINS = "twins"
    BADGE_OF_STOPPED_DESK = "badge_of_stopped_desk"
    LOG_QUARANTINED = "log_quarantined"
    REFERRED = "referred"
    LOG_BEGUN = "log_begun"
    CLOCK = "clock"
    DESK_SILENT = "desk_silent"
    LEFT_OVER = "left_over"


class Grave(IntEnum):
    """STOP: somebody may pass a door who should not; LOOK: it cannot wait for the evening; KNOW: it can."""

    KNOW = 1
    LOOK = 2
    STOP = 3


class Action(StrEnum):
    """What the button of one does. DECIDE: opens `double`; SYNC: opens the Sync screen; PERSON: opens the person."""

    DECIDE = "decide"
    PERSON = "person"
    SYNC = "sync"


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that needs somebody. `since`: aware, event's zone. `person`: id on the list, the first of several.

    `badges`: numbers of the badges that it is about; `desks`: numbers of the desks, 0 for one that nobody certified.
    `facts` fill its sentences: of TWINS `people` (ids); of REFERRED `reason` (key of a refusal, or `clerk`), `slip`; of
    LOG_QUARANTINED `why` (key of a sentence); of LOG_BEGUN `entries`, `behind`; of CLOCK `minutes` (negative: slow);
    of two badges `times` (aware, in the order of `badges`), and `day` where one of them is for one day.
    """

    kind: Kind
    grave: Grave
    since: datetime
    person: str | None = None
    badges: tuple[int, ...] = ()
    desks: tuple[int, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict)
    action: Action = Action.PERSON


def of_people(tx: Reading, suspects: Suspects, desks: OtherDesks, now: datetime) -> Iterator[Need]:
    """Everybody who has more badges than one, or of whom a badge lies somewhere."""
    known = suspects.known
    for person, found in known.items():
        yield from _of_one(person, found, desks, now)
    yield from _twins(tx, suspects, desks, now)
    yield from _same_code(tx, suspects.asked_twice, desks, now)


def _of_one(person: str, found: History, desks: OtherDesks, now: datetime) -> Iterator[Need]:
    standing = found.standing(now.date())
    if len(standing) > 1:
        yield _two(Kind.TWO_BADGES, person, standing, {person: found}, desks, now)
    elif kept := found.both_kept:
        numbers = [number_in(found.visit, word.end) for word in _decisions(kept)]
        since = max(one.at for one in kept).astimezone(now.tzinfo)
        numbers_of = tuple(desks.of(one.desk).number for one in kept)
        yield Need(Kind.DECIDED_TWICE, Grave.STOP, since, person, tuple(dict.fromkeys(numbers)), numbers_of)
    for left in found.left_over:
        since = left.changed.astimezone(now.tzinfo)
        yield Need(Kind.LEFT_OVER, Grave.KNOW, since, person, (left.number,), (desks.of(left.desk).number,))


def _decisions(entries: Sequence[Entry]) -> list[DoubleDecided]:
    return [one.word for one in entries if isinstance(one.word, DoubleDecided)]


def _two(
    kind: Kind, person: str, standing: Sequence[Entry], found: Mapping[str, History], desks: OtherDesks, now: datetime
) -> Need:
    times = tuple(one.at.astimezone(now.tzinfo) for one in standing)
    numbers = tuple(number_in(found[one.person or ""].visit, code_of(one)) for one in standing)
    facts: dict[str, object] = {"times": times}
    if any(isinstance(one.word, DayBadgeGiven) for one in standing):
        facts["day"] = True
    if kind is Kind.TWINS:
        facts["people"] = tuple(dict.fromkeys(one.person for one in standing))
    given_at = tuple(desks.of(one.desk).number for one in standing)
    return Need(kind, Grave.STOP, max(times), person, numbers, given_at, facts, Action.DECIDE)


def _twins(tx: Reading, suspects: Suspects, desks: OtherDesks, now: datetime) -> Iterator[Need]:
    """Registrations of one passport, each of which got a badge (practice X6)."""
    known = suspects.known
    for document in sorted(suspects.documents.found):
        born: dict[object, list[str]] = {}
        for one in tx.by_document_number(document):
            if one.born:
                born.setdefault(one.born, []).append(one.id)
        for people in born.values():
            found = {one: known[one] if one in known else _history(tx, one) for one in people}
            standing = [entry for each in found.values() for entry in each.standing(now.date())]
            if len({entry.person for entry in standing}) > 1:
                standing.sort(key=lambda one: (one.at, one.desk, one.seq))
                yield _two(Kind.TWINS, standing[0].person or "", standing, found, desks, now)


def _history(tx: Reading, person: str) -> History:
    return doubles.history(person, tx.entries(person))


def _same_code(tx: Reading, asked: Sequence[Entry], desks: OtherDesks, now: datetime) -> Iterator[Need]:
    """Two sheets with one serial: a disk and its copy both went on."""
    together: dict[str, list[Entry]] = {}
    for entry in asked:
        if isinstance(entry.word, BadgeRequested):
            together.setdefault(entry.word.code, []).append(entry)
    for code, entries in together.items():
        people = tuple(dict.fromkeys(one.person or "" for one in entries))
        badges = [badge for one in people for badge in _history(tx, one).visit.badges if badge.code == code]
        if any(not badge.is_ended for badge in badges):
            since = max(one.at for one in entries).astimezone(now.tzinfo)
            numbers = tuple(dict.fromkeys(badge.number for badge in badges))
            made_at = tuple(desks.of(one.desk).number for one in entries)
            yield Need(Kind.CODE_TWICE, Grave.STOP, since, people[0], numbers, made_at, {"people": people})


def of_referred(tx: Reading, suspects: Suspects, desks: OtherDesks, now: datetime) -> Iterator[Need]:
    """Who was sent to the supervisor today, and of whom nothing was decided or given since."""
    sent = [entry for entry in suspects.sent if entry.person and _is_sent(entry)]
    latest = {entry.person: entry for entry in sorted(sent, key=lambda one: (one.at, one.desk, one.seq))}
    for person, entry in latest.items():
        word = entry.word
        if person and isinstance(word, Refused | Referred) and not _is_settled(tx, person, entry):
            since = entry.at.astimezone(now.tzinfo)
            facts: dict[str, object] = {"reason": word.reason, "slip": word.slip, "clerk": entry.clerk}
            yield Need(Kind.REFERRED, Grave.LOOK, since, person, (), (desks.of(entry.desk).number,), facts)


_SUPERVISORS = frozenset({reason.value for reason in RULINGS} - {Reason.TWO_BADGES.value})


def _is_sent(entry: Entry) -> bool:
    """With two badges they are in the list for that already."""
    word = entry.word
    return isinstance(word, Referred) or (isinstance(word, Refused) and word.reason in _SUPERVISORS)


def _is_settled(tx: Reading, person: str, sent: Entry) -> bool:
    after = [one for one in tx.entries(person) if (one.at, one.desk, one.seq) > (sent.at, sent.desk, sent.seq)]
    return any(isinstance(one.word, Decided | DoubleDecided | BadgeCollected) for one in after)


def of_stopped(tx: Reading, desks: Mapping[int, tuple[StoppedDesk, datetime]], now: datetime) -> Iterator[Need]:
    """Badges that a desk made after it was stopped: a gate refuses them, and somebody has them."""
    for stopped, at in desks.values():
        rows = [row for row in tx.doubled.numbered(stopped.desk) if not stopped.is_good(row[1])]
        for person, counter in rows:
            badges = _history(tx, person).visit.badges if person else ()
            had = next((one for one in badges if one.code == Serial(stopped.desk, counter).code), None)
            if had and had.state is BadgeState.COLLECTED:
                since = had.changed.astimezone(now.tzinfo)
                yield Need(
                    Kind.BADGE_OF_STOPPED_DESK, Grave.STOP, since, person, (counter,), (stopped.desk,), {"stopped": at}
                )  # fmt: skip


def of_begun(tx: Reading, desks: OtherDesks, now: datetime) -> Iterator[Need]:
    """Logs that began because a disk was restored or copied; the first entries of a log say so."""
    for log in tx.logs.ids():
        for line in tx.logs.lines(log, 0, 3):
            match read_entry(line):
                case Entry(word=LogBegun() as word, at=at) if now - at < SHOWN_FOR:
                    facts: dict[str, object] = {"entries": word.set_aside, "behind": word.behind}
                case Entry(word=WentOn() as went, at=at) if now - at < SHOWN_FOR:
                    facts = {"entries": 0, "behind": went.last - went.first + 1}
                case _:
                    continue
            number = desks.of(log).number
            yield Need(
                Kind.LOG_BEGUN, Grave.LOOK, at.astimezone(now.tzinfo), None, (), (number,), facts, Action.SYNC
            )  # fmt: skip


def of_desks(status: SyncStatus, now: datetime) -> Iterator[Need]:
    """How the desks stand to each other: bad entries, wrong clocks, silence."""
    for desk in status.desks:
        yield from _quarantined(desk, now)
        if desk.clock is not None and abs(desk.clock) > CLOCK_WRONG:
            yield _clock(desk.number, desk.clock, (desk.heard or now).astimezone(now.tzinfo))
        if not desk.ours and _is_silent(desk, status, now):
            yield Need(
                Kind.DESK_SILENT, Grave.KNOW, (desk.heard or now).astimezone(now.tzinfo), None, (), (desk.number,),
                {"name": desk.name}, Action.SYNC,
            )  # fmt: skip
    own = next((desk for desk in status.desks if desk.ours), None)
    if status.clock is not None and abs(status.clock) > CLOCK_WRONG and not (own and own.clock):
        yield _clock(own.number if own else 0, status.clock, (status.synced or now).astimezone(now.tzinfo))


def _quarantined(desk: DeskStatus, now: datetime) -> Iterator[Need]:
    for log in desk.logs:
        if log.state is State.QUARANTINED:
            facts = {"why": log.why, "name": desk.name, "log": log.id}
            since = (desk.heard or now).astimezone(now.tzinfo)
            yield Need(Kind.LOG_QUARANTINED, Grave.STOP, since, None, (), (desk.number,), facts, Action.SYNC)


def _clock(number: int, off: timedelta, since: datetime) -> Need:
    facts: dict[str, object] = {"minutes": round(off / timedelta(minutes=1))}
    return Need(Kind.CLOCK, Grave.LOOK, since, None, (), (number,), facts, Action.SYNC)


def _is_silent(desk: DeskStatus, status: SyncStatus, now: datetime) -> bool:
    """By a hub, while this desk keeps step with it; sticks come when somebody carries them."""
    if status.by is not By.HUB or desk.stopped or status.synced is None or now - status.synced > SILENT:
        return False
    return desk.heard is None or now - desk.heard > SILENT
