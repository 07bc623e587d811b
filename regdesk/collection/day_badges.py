"""Badges for one day, without a name: printed ahead, given by hand while nothing else works, written down afterwards.

Practice 2I: a power cut finds a desk with some of them, the same identity is proved for them, and each is replaced.
A job of several is one attempt: what came of it a clerk says in numbers, for they come out in their order.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from regdesk.collection.badge_words import BadgeVoided
from regdesk.collection.double_words import DoubleDecided
from regdesk.collection.facts import Code

if TYPE_CHECKING:  # the words of the log are registered there
    from regdesk.collection.entries import Entry


KINDS = ("day_badge.requested", "day_badge.ended", "day_badge.given", "badge.voided", "double.decided")
"""What `day_badges` is made of, as the log calls it."""


@dataclass(frozen=True, slots=True)
class DayBadgeRequested:
    """One badge for one day is about to be sent to a printer. `day`: ISO 8601; `size`: the template.

    `shares`: it is on the same sheet as the one before.
    """

    code: Code
    number: int
    attempt: str
    printer: str
    category: str
    day: str
    size: str = ""
    shares: bool = False


@dataclass(frozen=True, slots=True)
class DayBadgesEnded:
    """What came of an attempt: the first `came` badges are good, the next `spoiled` are not, no more were fed.

    `certain` is False when a clerk said so and no printer could. `reason`: the printer's.
    """

    attempt: str
    came: int
    spoiled: int
    certain: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DayBadgeGiven:
    """This person got the badge by hand, at the moment `at` (ISO 8601, UTC), with this document in the clerk's hand.

    `document_kind`, `number_ends`: as in `Seen`.
    """

    code: Code
    number: int
    day: str
    at: str
    document_kind: str
    number_ends: str = ""


DayWord = DayBadgeRequested | DayBadgesEnded | DayBadgeGiven
DAY_WORDS: Mapping[str, type[DayWord]] = {
    "day_badge.requested": DayBadgeRequested,
    "day_badge.ended": DayBadgesEnded,
    "day_badge.given": DayBadgeGiven,
}
"""Registered with all words in `regdesk.collection.entries`."""


@dataclass(frozen=True, slots=True)
class DayGiven:
    """A badge for one day that a person got. `void`: why it does not count any more, empty while it does."""

    code: Code
    number: int
    day: date
    at: datetime
    clerk: str
    void: str = ""

    def stands_on(self, day: date) -> bool:
        return self.day == day and not self.void


def given_by_hand(word: DayBadgeGiven, entry: "Entry") -> DayGiven:
    """What a person has since then, by the entry that says so. Where no time can be read, it is that of the entry."""
    return DayGiven(word.code, word.number, _day(word.day), _moment(word.at, entry.at), entry.clerk)


def _day(text: str) -> date:
    """What another desk wrote; what is no day is one on which no badge is good."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return date.min


def _moment(text: str, otherwise: datetime) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return otherwise
    return found if found.tzinfo and MINYEAR < found.year < MAXYEAR else otherwise


class DayState(StrEnum):
    """ASKED: nobody knows yet whether it came out. READY: it lies in the box. NONE: it never was.

    VOID: somebody had it. DESTROYED: nobody did, and it was torn up at the end of its day.
    """

    ASKED = "asked"
    READY = "ready"
    SPOILED = "spoiled"
    NONE = "none"
    GIVEN = "given"
    VOID = "void"
    DESTROYED = "destroyed"


@dataclass(frozen=True, slots=True)
class DayBadge:
    """One badge for one day. `printed`: when it was asked for; `person`: id of who has it, empty before.

    `desk`: the log in which it was asked for: in that desk's drawer it lies.
    """

    code: Code
    number: int
    category: str
    day: date
    size: str
    attempt: str
    printed: datetime
    state: DayState = DayState.ASKED
    person: str = ""
    shares: bool = False
    desk: str = ""


def day_badges(entries: "Iterable[Entry]") -> dict[str, DayBadge]:
    """Every badge for one day by its code, in the order of printing. `entries`: of any desks, each one's in order.

    What another desk says of one may bear an earlier time than its printing: clocks lie.
    """
    found: dict[str, DayBadge] = {}
    for entry in sorted(entries, key=lambda one: not isinstance(one.word, DayBadgeRequested)):
        take_day_badge(found, entry)
    return found


def take_day_badge(found: dict[str, DayBadge], entry: "Entry") -> None:
    """The same, entry by entry."""
    match entry.word:
        case DayBadgeRequested() as word:
            day = _day(word.day)
            found.setdefault(
                word.code,
                DayBadge(
                    word.code,
                    word.number,
                    word.category,
                    day,
                    word.size,
                    word.attempt,
                    entry.at,
                    shares=word.shares,
                    desk=entry.desk,
                ),
            )
        case DayBadgesEnded() as word:
            _end(found, word)
        case DayBadgeGiven(code=code) if code in found:
            ended = found[code].state in (DayState.VOID, DayState.DESTROYED)
            state = DayState.VOID if ended else DayState.GIVEN
            found[code] = replace(found[code], state=state, person=entry.person or "")
        case BadgeVoided(code=code) | DoubleDecided(end=code) if code in found:
            had = found[code].state in (DayState.GIVEN, DayState.VOID)
            found[code] = replace(found[code], state=DayState.VOID if had else DayState.DESTROYED)


def _end(found: dict[str, DayBadge], word: DayBadgesEnded) -> None:
    theirs = [badge for badge in found.values() if badge.attempt == word.attempt]
    for at, badge in enumerate(theirs):
        if badge.state is DayState.ASKED:
            usable = DayState.READY if at < word.came else DayState.SPOILED
            found[badge.code] = replace(badge, state=usable if at < word.came + word.spoiled else DayState.NONE)
