"""Which sheets left the box for badges, entry by entry: a sheet leaves it once, whatever becomes of the badge."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from regdesk.collection.day_badges import DayBadge, DayBadgeRequested, DayState, take_day_badge
from regdesk.collection.entries import BadgeRequested, Entry
from regdesk.collection.record_words import Erased, RecordErased, SheetSaid
from regdesk.collection.sheets import Use, used
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


_TELLS = ("badge.", "person.decided")
"""Kinds that may say something of a sheet."""


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
        self._said: dict[str, dict[str, SheetSaid]] = {}
        self._unsettled_said: dict[str, SheetSaid] = {}

    def know(self, said: Iterable[SheetSaid]) -> None:
        """What entries said that are erased by now; before these are taken."""
        for one in said:
            self._said.setdefault(one[0], {})[one[1]] = one

    def take(self, entry: Entry) -> Iterator[Taken]:
        """What one more entry of the log says of sheets at once; of badges with a name `settle` says it."""
        yield from self._take_day_badges(entry)
        if isinstance(entry.word, Erased):
            self._take_erased(entry)
        if isinstance(entry.word, RecordErased):
            yield from self._let_go(entry.word.codes)
        if entry.person is None:
            return
        if isinstance(entry.word, BadgeRequested):
            self._held.setdefault(entry.word.code, _Held(self._box(entry.word.size)))
        theirs = self._entries[entry.person]
        theirs.append(entry)
        if entry.kind.startswith(_TELLS):
            self._unsettled[entry.person] = theirs

    def settle(self) -> Iterator[Taken]:
        """What the entries since the last time say of badges with a name: each person is folded once."""
        for person, theirs in self._unsettled.items():
            for sheet in used(fold(person, theirs).badges):
                yield from self._move(sheet.code, sheet.use, sheet.reason)
        for _, code, _, use, reason in self._unsettled_said.values():
            yield from self._move(code, Use(use), reason)
        self._unsettled, self._unsettled_said = {}, {}

    def _take_erased(self, entry: Entry) -> None:
        """Whose badge it was is forgotten, the sheet is gone all the same."""
        for code, said in self._said.get(entry.hash, {}).items():
            _, _, template, _, _ = said
            if entry.kind == "badge.requested":
                self._held.setdefault(code, _Held(self._box(template)))
            self._unsettled_said[code] = said

    def _let_go(self, codes: Iterable[str]) -> Iterator[Taken]:
        """Of a badge that was erased nobody can say any more whether it came out, and nobody is asked."""
        yield from self.settle()
        for code in codes:
            if code in self._held and self._held[code].use is Use.OPEN:
                del self._held[code]

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
            yield from self._move(badge.code, use, reason)

    def open(self, size: str) -> int:
        """How many badges of a size nobody knows of whether they came out."""
        return sum(held.size == size and held.use is Use.OPEN for held in self._held.values())

    def forget(self, size: str) -> None:
        """The box was counted: whatever these badges did to it can be seen in the number."""
        self._held = {code: held for code, held in self._held.items() if held.size != size}

    def close_day(self) -> None:
        """What is written down of these badges from now on changes no figure of the day that is over."""
        self._held = {code: replace(held, earlier=True) for code, held in self._held.items()}

    def _move(self, code: str, use: Use, reason: str) -> Iterator[Taken]:
        before = self._held.get(code)
        if before is None or (before.use, before.reason) == (use, reason):
            return
        now = self._held[code] = replace(before, use=use, reason=reason)
        if before.gone and now.gone and before.earlier:
            return
        if before.gone:
            yield Taken(before.size, before.reason, -1)
        if now.gone:
            yield Taken(now.size, now.reason, 1)


def sheets_said(person: str, entries: Sequence[Entry]) -> Iterator[SheetSaid]:
    """What each of these entries of a person says of the sheets of badges that were asked for in them.

    `entries`: of one desk, in the order of its log. For when they are erased: see `RecordErased`.
    """
    templates: dict[str, str] = {}
    before: dict[str, tuple[Use, str]] = {}
    for at, entry in enumerate(entries, 1):
        if isinstance(entry.word, BadgeRequested):
            templates.setdefault(entry.word.code, entry.word.size)
        if not entry.kind.startswith(_TELLS):
            continue
        for sheet in used(fold(person, entries[:at]).badges):
            now = sheet.use, sheet.reason
            if sheet.code in templates and before.get(sheet.code) != now:
                before[sheet.code] = now
                yield entry.hash, sheet.code, templates[sheet.code], sheet.use.value, sheet.reason
