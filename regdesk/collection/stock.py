"""The account of blank badges of one desk, folded from its log. Pure: the same entries give the same account.

Practice 2H: opening + brought - printed - spoiled - given away = what should be in the box; what is counted differs by
nothing, or the difference is explained and signed. An opening count begins a day: from then on only what is done
with that box matters, also of badges that were printed before and are cancelled later.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from regdesk.collection.entries import Entry
from regdesk.collection.record_words import RecordErased
from regdesk.collection.sheets_taken import GOOD, Sheets, Taken
from regdesk.collection.stock_words import (
    COMES,
    Moment,
    Moving,
    StockCounted,
    StockMoved,
    StockSigned,
    StockSpoiled,
)


@dataclass(frozen=True, slots=True)
class Moved:
    """Blanks that came or went, when (UTC), and with which other desk; 0 is the store."""

    at: datetime
    count: int
    kind: Moving
    desk: int
    note: str


@dataclass(frozen=True, slots=True)
class Counted:
    """One count. `expected`: what should have been there then, None before the first count of all.

    `open`: by how much the box differed after it in all, with what was open before; `staff`: id of who counted.
    """

    at: datetime
    count: int
    moment: Moment
    expected: int | None
    open: int
    staff: str
    clerk: str


@dataclass(frozen=True, slots=True)
class Signed:
    """A difference that was explained. `approvers`: ids and roles; `named`: who signed where nobody has a card."""

    at: datetime
    expected: int
    counted: int
    why: str
    approvers: tuple[tuple[str, str], ...]
    named: str


@dataclass(frozen=True, slots=True)
class SizeStock:
    """The blanks of one size on one day.

    `morning`: what the day began with, None before the first count of all; `counted_in`: counted on that very day,
    else carried over. `spoiled`: sheets by reason. `asked`: badges of which nobody has said whether they came out, none
    of them taken off yet. `explained`: what was signed for, with its sign. `gap`: what the opening count differed from
    what was carried over by, `late`: what the last other count differed by; both until they are signed for.
    """

    size: str
    morning: int | None
    counted_in: bool
    moved: tuple[Moved, ...]
    printed: int
    spoiled: tuple[tuple[str, int], ...]
    asked: int
    explained: int
    counts: tuple[Counted, ...]
    signed: tuple[Signed, ...]
    gap: int
    late: int

    @property
    def open(self) -> int:
        """The difference that is still to be explained, less than nought when badges are missing."""
        return self.gap + self.late

    @property
    def brought(self) -> tuple[Moved, ...]:
        return tuple(one for one in self.moved if one.kind in COMES)

    @property
    def away(self) -> tuple[Moved, ...]:
        return tuple(one for one in self.moved if one.kind not in COMES)

    @property
    def spoiled_in_all(self) -> int:
        return sum(count for _, count in self.spoiled)

    @property
    def received(self) -> int:
        """What was in the box in the morning or came since; the most that could be left."""
        return (self.morning or 0) + sum(one.count for one in self.brought)

    @property
    def should_be(self) -> int | None:
        """What should be in the box now; None before the first count."""
        if self.morning is None:
            return None
        gone = sum(one.count for one in self.away) + self.printed + self.spoiled_in_all
        return self.received - gone + self.explained

    @property
    def counted(self) -> Counted | None:
        """The last count of the day, while nothing was done with the box since; else it has to be counted again."""
        last = self.counts[-1] if self.counts else None
        return last if last and last.count == (self.should_be or 0) + self.late else None

    @property
    def counted_twice(self) -> bool:
        """Whether it was counted once more with the same result."""
        one, other = self.counts[-2:] if len(self.counts) > 1 else (None, None)
        return one is not None and other is not None and one.open == other.open

    @property
    def settled(self) -> bool:
        """Counted at the end of the day, with no difference that is not signed for and no badge in doubt."""
        last = self.counted
        return last is not None and last.moment is Moment.CLOSING and not self.open and not self.asked


@dataclass(slots=True)
class _Shelf:
    """One size while it is folded; the facts are those of `SizeStock`."""

    morning: int | None = None
    counted_in: bool = False
    moved: list[Moved] = field(default_factory=list)
    taken: Counter[str] = field(default_factory=Counter)
    explained: int = 0
    counts: list[Counted] = field(default_factory=list)
    signed: list[Signed] = field(default_factory=list)
    gap: int = 0
    late: int = 0

    def stock(self, size: str, asked: int) -> SizeStock:
        spoiled = sorted((reason, count) for reason, count in self.taken.items() if reason != GOOD and count)
        return SizeStock(
            size, self.morning, self.counted_in, tuple(self.moved), self.taken[GOOD], tuple(spoiled), asked,
            self.explained, tuple(self.counts), tuple(self.signed), self.gap, self.late,
        )  # fmt: skip

    def counted_first(self, now: int | None) -> bool:
        """Whether nothing was done with the box since it was counted for the first time of all."""
        last = self.counts[-1] if self.counts else None
        return last is not None and last.expected is None and last.count == now

    def begin(self, morning: int | None, *, counted: bool) -> None:
        """What was done with the box before is in this number."""
        self.morning, self.counted_in = morning, counted
        self.moved, self.taken, self.explained, self.late = [], Counter(), 0, 0


class StockBook:
    """Takes the entries of one desk in their order, whenever they come; `day` gives the account as it is then.

    `zone`: the event's, whose midnight begins a day. `box`: the size of blanks that a template prints on; asked with
    "" for the usual one, which entries mean that were written before templates were written down.
    """

    def __init__(self, zone: tzinfo, box: Callable[[str], str]) -> None:
        self._zone, self._usual = zone, box("")
        self._day: date | None = None
        self._shelves: dict[str, _Shelf] = {}
        self._sheets = Sheets(box)

    def know(self, word: RecordErased) -> None:
        """What entries of this desk said of sheets before they were erased; before these are taken."""
        self._sheets.know(word.sheets)

    def take(self, entry: Entry) -> None:
        self._turn_to(entry.at.astimezone(self._zone).date())
        match entry.word:
            case StockCounted() as word:
                self._count(entry, word)
            case StockMoved() as word:
                moved = Moved(entry.at, word.count, Moving(word.kind), word.desk, word.note)
                self._shelf(word.size).moved.append(moved)
            case StockSpoiled() as word:
                self._shelf(word.size).taken[word.reason] += word.count
            case StockSigned() as word:
                self._sign(entry, word)
            case _:
                for taken in self._sheets.take(entry):
                    self._note(taken)

    def day(self, today: date) -> tuple[SizeStock, ...]:
        """Every size that was ever counted, moved or printed on; the usual one first, and always there."""
        self._turn_to(today)
        self._settle()
        self._shelf(self._usual)
        order = sorted(self._shelves, key=lambda size: (size != self._usual, size))
        return tuple(self._shelves[size].stock(size, self._sheets.open(size)) for size in order)

    def _shelf(self, size: str) -> _Shelf:
        return self._shelves.setdefault(size or self._usual, _Shelf())

    def _settle(self) -> None:
        """Before anybody looks at a number: what became of the badges that were asked for."""
        for taken in self._sheets.settle():
            self._note(taken)

    def _note(self, taken: Taken) -> None:
        self._shelf(taken.size).taken[taken.reason] += taken.sheets

    def _turn_to(self, day: date) -> None:
        """A new day begins with what should be in the box, until that is counted."""
        if self._day is not None and day > self._day:
            self._settle()
            for size, shelf in self._shelves.items():
                shelf.begin(shelf.stock(size, 0).should_be, counted=False)
                shelf.counts, shelf.signed = [], []
            self._sheets.close_day()
        self._day = max(day, self._day or day)

    def _count(self, entry: Entry, word: StockCounted) -> None:
        self._settle()
        shelf, size = self._shelf(word.size), word.size or self._usual
        expected, moment = shelf.stock(size, 0).should_be, Moment(word.moment)
        if moment is Moment.OPENING and shelf.counted_first(expected):
            # a number mistyped at the very first count is mended: nothing is known to differ from
            expected = None
        differs = word.count - expected if expected is not None else 0
        if expected is None or moment is Moment.OPENING:
            shelf.gap += differs
            shelf.begin(word.count, counted=True)
            self._sheets.forget(size)
        else:
            shelf.late = differs
        staff = entry.staff.id if entry.staff else ""
        still = shelf.gap + shelf.late
        shelf.counts.append(Counted(entry.at, word.count, moment, expected, still, staff, entry.clerk))

    def _sign(self, entry: Entry, word: StockSigned) -> None:
        shelf = self._shelf(word.size)
        shelf.explained += shelf.late
        shelf.gap = shelf.late = 0
        shelf.signed.append(Signed(entry.at, word.expected, word.counted, word.why, word.approvers, word.named))
