"""The figures of one desk's day, out of its log alone: what was handed over, printed, spoiled, refused and decided."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from regdesk.collection.badge_words import BadgeCorrected, BadgeVoided
from regdesk.collection.double_words import DoubleDecided
from regdesk.collection.entries import (
    BadgeCancelled,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    Decided,
    Entry,
    PrintFailed,
    PrintUnknown,
    Refused,
    Word,
)
from regdesk.collection.record_words import Erased
from regdesk.collection.staff_words import NotSignedIn
from regdesk.store.reading import Reading

Reasons = Mapping[str, int]
NameOf = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Override:
    """What a supervisor answers for. `about`: the reason of the refusal, `badge_voided` or `badge_corrected`.

    `why`: key of the list, reason or fields; what was `written` stands in its place.
    `asked`: who worked at the desk; `approvers`: who decided, in order; `at`: in the event's zone.
    """

    at: datetime
    about: str
    approved: bool
    why: str
    written: str
    asked: str
    approvers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """One day of a desk. Each mapping counts by reason, most frequent first; an erased entry has the reason "".

    `in_doubt`: badges asked for that day of which nobody said that day whether they came out. `failed`: print jobs
    without a usable badge; `spoiled`: badges that came out and were cancelled. `erased`: entries of that day that
    were emptied since.
    """

    day: date
    collected: int
    printed: int
    in_doubt: int
    failed: Reasons
    spoiled: Reasons
    refused: Reasons
    referred: int
    overrides: tuple[Override, ...]
    not_signed_in: Reasons
    erased: int


def figures(tx: Reading, day: date, zone: tzinfo) -> Figures:
    """From midnight to midnight of the event's zone."""
    midnight, next_one = (datetime.combine(day + timedelta(days=after), time(), zone) for after in (0, 1))

    def name_of(staff: str) -> str:
        member = tx.staff.member(staff)
        return member.name if member else staff

    return figures_of(tx.between(midnight, next_one), day, zone, name_of)


def figures_of(entries: Iterable[Entry], day: date, zone: tzinfo, name_of: NameOf) -> Figures:
    """The same of the entries of a day, in the order of the log. `name_of`: who has an id of the staff list."""
    kinds: Counter[str] = Counter()
    reasons: dict[str, Counter[str]] = {}
    overrides: list[Override] = []
    open_badges: set[str] = set()
    erased = 0
    for entry in entries:
        kinds[entry.kind] += 1
        erased += isinstance(entry.word, Erased)
        reasons.setdefault(entry.kind, Counter())[_reason(entry.word)] += 1
        _follow(open_badges, entry.word)
        if override := _override(entry, zone, name_of):
            overrides.append(override)

    def by_reason(kind: str) -> Reasons:
        return dict(reasons.get(kind, Counter()).most_common())

    return Figures(
        day, kinds["badge.collected"], kinds["badge.printed"], len(open_badges), by_reason("badge.print_failed"),
        by_reason("badge.cancelled"), by_reason("person.refused"), kinds["person.referred"], tuple(overrides),
        by_reason("staff.not_signed_in"), erased,
    )  # fmt: skip


def _reason(word: Word) -> str:
    match word:
        case Refused(reason=reason) | BadgeCancelled(reason=reason) | PrintFailed(reason=reason):
            return reason
        case NotSignedIn(why=why):
            return why
        case _:
            return ""


def _follow(open_badges: set[str], word: Word) -> None:
    """Which badges are in doubt, as the store keeps it."""
    match word:
        case BadgeRequested(code=code) | PrintUnknown(code=code):
            open_badges.add(code)
        case BadgePrinted(code=code) | PrintFailed(code=code) | BadgeCancelled(code=code) | BadgeCollected(code=code):
            open_badges.discard(code)
        case _:
            pass


def _override(entry: Entry, zone: tzinfo, name_of: NameOf) -> Override | None:
    """What a supervisor answers for. That a found badge was put in its box, or a former one ended, is nobody's yes."""
    match entry.word:
        case Decided() as word:
            said = (word.about, word.approved, word.why, word.written)
        case BadgeVoided(approvers=(_, *_)) as word:
            said = ("badge_voided", True, word.reason, word.note)
        case DoubleDecided() as word:
            said = ("two_badges", True, word.why, word.note)
        case BadgeCorrected(approvers=(_, *_)) as word:
            said = ("badge_corrected", True, ", ".join(field for field, _, _ in word.changes), "")
        case _:
            return None
    approvers = tuple(name_of(staff) for staff, _ in word.approvers)
    return Override(entry.at.astimezone(zone), *said, entry.clerk, approvers)
