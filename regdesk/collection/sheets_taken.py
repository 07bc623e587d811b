"""Which sheets left the box for badges, entry by entry: a sheet leaves it once, whatever becomes of the badge."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from regdesk.collection.day_badges import DayBadge, DayBadgeRequested, DayState, take_day_badge
from regdesk.collection.entries import BadgeRequested, Entry
from regdesk.collection.record_words import Erased
from regdesk.collection.sheets import Sheet, Use, used
from regdesk.collection.stock_words import Spoil
from regdesk.collection.visit import fold

_DAY_USES: dict[DayState, tuple[Use, str]] = {
    DayState.ASKED: (Use.OPEN, ""),
    DayState.READY: (Use.GOOD, ""),
    DayState.SPOILED: (Use.SPOILED, Spoil.JAM),
    DayState.NONE: (Use.NONE, ""),
    DayState.GIVEN: (Use.GOOD, ""),
    DayState.VOID: (Use.GOOD, ""),
    DayState.DESTROYED: (Use.SPOILED, Spoil.UNCLAIMED),
}
GOOD = ""
"""Stands for the reason of sheets that became badges."""


@dataclass(frozen=True, slots=True)
class Taken:
    """So many sheets of a size more than before. `reason`: value of `Spoil`, or `GOOD`."""

    size: str
    reason: str
    sheets: int


@dataclass(frozen=True, slots=True)
class _Held:
    """A badge whose sheet may still count. `earlier`: it was asked for on another day, whose figures stay."""

    size: str
    use: Use = Use.OPEN
    reason: str = GOOD
    earlier: bool = False

    @property
    def gone(self) -> bool:
        return self.use in (Use.GOOD, Use.SPOILED)


class Sheets:
    """The badges of each box since it was last counted to begin a day.

    `box`: the size of blanks that a template prints on; it is asked with "" where no template was written down.
    """

    def __init__(self, box: Callable[[str], str]) -> None:
        self._box = box
        self._entries: dict[str, list[Entry]] = defaultdict(list)
        self._unsettled: dict[str, list[Entry]] = {}
        self._held: dict[str, _Held] = {}
        self._day_badges: dict[str, DayBadge] = {}

    def take(self, entry: Entry) -> Iterator[Taken]:
        """What one more entry of the log says of sheets at once; of badges with a name `settle` says it."""
        yield from self._take_day_badges(entry)
        if entry.word == Erased("badge.printed"):
            # whose badge it was is forgotten, the sheet is gone all the same
            yield Taken(self._box(""), GOOD, 1)
        if entry.person is None:
            return
        if isinstance(entry.word, BadgeRequested):
            self._held.setdefault(entry.word.code, _Held(self._box(entry.word.size)))
        theirs = self._entries[entry.person]
        theirs.append(entry)
        if entry.kind.startswith(("badge.", "person.decided")):
            self._unsettled[entry.person] = theirs

    def settle(self) -> Iterator[Taken]:
        """What the entries since the last time say of badges with a name: each person is folded once."""
        for person, theirs in self._unsettled.items():
            for sheet in used(fold(person, theirs).badges):
                yield from self._move(sheet)
        self._unsettled = {}

    def _take_day_badges(self, entry: Entry) -> Iterator[Taken]:
        """Several may share a sheet: the first of them stands for it."""
        word = entry.word
        if isinstance(word, DayBadgeRequested) and not word.shares:
            self._held.setdefault(word.code, _Held(self._box(word.size)))
        if not entry.kind.startswith(("day_badge.", "badge.voided")):
            return
        take_day_badge(self._day_badges, entry)
        for badge in self._day_badges.values():
            use, reason = _DAY_USES[badge.state]
            yield from self._move(Sheet(badge.code, badge.number, entry.desk, badge.printed, use, reason))

    def open(self, size: str) -> int:
        """How many badges of a size nobody knows of whether they came out."""
        return sum(held.size == size and held.use is Use.OPEN for held in self._held.values())

    def forget(self, size: str) -> None:
        """The box was counted: whatever these badges did to it can be seen in the number."""
        self._held = {code: held for code, held in self._held.items() if held.size != size}

    def close_day(self) -> None:
        """What is written down of these badges from now on changes no figure of the day that is over."""
        self._held = {code: replace(held, earlier=True) for code, held in self._held.items()}

    def _move(self, sheet: Sheet) -> Iterator[Taken]:
        before = self._held.get(sheet.code)
        if before is None or (before.use, before.reason) == (sheet.use, sheet.reason):
            return
        now = self._held[sheet.code] = replace(before, use=sheet.use, reason=sheet.reason)
        if before.gone and now.gone and before.earlier:
            return
        if before.gone:
            yield Taken(before.size, before.reason, -1)
        if now.gone:
            yield Taken(now.size, now.reason, 1)
