"""What the reader test card finds out of a scanner: from the keys of one scan, and from several. It knows no window.

The card says every sign that matters, so that whatever came in their place is known: by position, by the table of a
layout, or by a table of its own that the scan itself gives.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from statistics import fmean, pstdev

from regdesk.badge.specimen import NEEDED, PAYLOAD
from regdesk.settings import SLOWEST_READER, ReaderEnd, Settings
from ui import layouts
from ui.bursts import HELD_UP, Burst, Reader, Timing
from ui.layouts import LAYOUTS, POSITIONS, TYPED
from ui.scan_text import Stroke

KEY_PREFIX = "\x02"
"""Stands for F13 or STX in a prefix."""
SCANS = 4
"""The card once, and three times more."""
FASTEST_GAP = 20
"""ms; a laptop that paints a picture may hold a key up for so long."""
_UNKNOWN = "\0"
_ENOUGH = 16
"""So many signs in a row are the card's and no other code's."""
_HALF = 6
"""So many signs missing at one end: it was not read to the end, or not from the beginning."""
_LONGEST_PREFIX = 12
_ENDS = {"\r": ReaderEnd.ENTER, "\n": ReaderEnd.ENTER, "\t": ReaderEnd.TAB, "": ReaderEnd.NOTHING}


class Case(StrEnum):
    """What becomes of letters: as they are, all large, all small, or exchanged as Caps Lock does."""

    KEPT = "kept"
    LARGE = "large"
    SMALL = "small"
    EXCHANGED = "exchanged"


class Fault(StrEnum):
    """Why a scan cannot be learnt from."""

    OTHER = "other"
    HALF = "half"
    LOST = "lost"
    ALIKE = "alike"
    CAPS_LOCK = "caps_lock"
    SMALL_LETTERS = "small_letters"
    PREFIX = "prefix"
    AFTER = "after"
    SLOW = "slow"
    UNSTEADY = "unsteady"


@dataclass(frozen=True)
class Wrong:
    """A fault; the signs it is about, or the time from key to key in ms."""

    fault: Fault
    signs: str = ""
    ms: int = 0


@dataclass(frozen=True)
class Seen:
    """One good scan of the card.

    `lost`: signs that do not come through and that no code or document has. `foreign`: the laptop's layout is not the
    one that the scanner types for. `gaps`: ms between keys.
    """

    way: str
    prefix: str
    end: ReaderEnd
    case: Case
    lost: str
    foreign: bool
    gaps: tuple[int, ...]

    @property
    def pace(self) -> float:
        return _mean(self.gaps)


@dataclass(frozen=True)
class Learnt:
    """What a scanner is, as all its scans have it; `gap` in ms: the mean and four deviations, at most 60."""

    way: str
    prefix: str
    end: ReaderEnd
    case: Case
    gap: int
    lost: str = ""
    foreign: bool = False


def is_card(strokes: Sequence[Stroke], *, offset: int | None, learned: str = "") -> bool:
    """Whether these keys are the card's, whole or in part, as far as a quick look can tell.

    `learned`: the way of reading that was learnt, which may be a table of its own.
    """
    if len(strokes) < _ENOUGH:
        return False
    own = "".join(layouts.undone((stroke,), learned) or _UNKNOWN for stroke in strokes)
    return _is_cards(own) or any(_is_cards(text) for _, text in _readings(strokes, offset))


def see(burst: Burst, *, offset: int | None) -> Seen | Wrong:
    """What one scan of the card says of its scanner. `offset` as in `ui.layouts.readings`."""
    readings = [_Reading(way, text) for way, text in _readings(burst.strokes, offset) if _is_cards(text)]
    best = max(readings, key=_Reading.right, default=None)
    if best is None or (best.lost and not best.is_half):
        own = _own_table(burst.strokes)
        if isinstance(own, Wrong):
            return own
        best = own or best
    if best is None:
        return Wrong(Fault.OTHER)
    return _fault(best, burst) or _seen(best, burst)


def learn(scans: Sequence[Seen]) -> Learnt | Wrong:
    """What a scanner is when all its scans say the same."""
    first = scans[0]
    if any((scan.way, scan.prefix, scan.end, scan.case) != _same_of(first) for scan in scans):
        return Wrong(Fault.UNSTEADY)
    gaps = [gap for scan in scans for gap in scan.gaps]
    lost = "".join(sorted({sign for scan in scans for sign in scan.lost}))
    return Learnt(first.way, first.prefix, first.end, first.case, measured(gaps), lost, first.foreign)


def measured(gaps: Sequence[int]) -> int:
    """The longest gap that is still the scanner's (ms). A hole while the laptop was busy is not its doing."""
    own = [gap for gap in gaps if gap <= HELD_UP] or [SLOWEST_READER]
    return min(max(math.ceil(fmean(own) + 4 * pstdev(own)), FASTEST_GAP), SLOWEST_READER)


# what is kept


def reader_of(settings: Settings) -> Reader:
    """The scanner of this desk as its window should hear it; as any scanner when none was learnt."""
    if not settings.reader_learnt:
        return Reader()
    prefix = settings.reader_prefix.replace(KEY_PREFIX, "")
    has_end = settings.reader_end != ReaderEnd.NOTHING
    return Reader(Timing(gap=settings.reader_gap), prefix=prefix, has_end=has_end, way=settings.reader_way)


def learnt_of(settings: Settings) -> Learnt | None:
    """What was learnt of the scanner of this desk, if it was."""
    if not settings.reader_learnt:
        return None
    end, case = ReaderEnd(settings.reader_end), Case(settings.reader_case or Case.KEPT)
    way, prefix, lost = settings.reader_way, settings.reader_prefix, settings.reader_lost
    return Learnt(way, prefix, end, case, settings.reader_gap, lost, settings.reader_foreign > 0)


def changes(before: Learnt, now: Seen) -> list[str]:
    """What is not as it was: prefix, end, way, case, slower; in this order."""
    differs = {
        "prefix": now.prefix != before.prefix,
        "end": now.end != before.end,
        "way": now.way != before.way,
        "case": now.case != before.case,
        "slower": now.pace > before.gap,
    }
    return [name for name, is_so in differs.items() if is_so]


# one scan, read in one way


class _Reading:
    """What a way of reading makes of the keys, held against the card sign by sign."""

    def __init__(self, way: str, text: str) -> None:
        self.way, self.text = way, text
        self.prefix = self.after = ""
        self.lost: set[str] = set()
        self.spare: set[str] = set()
        self.is_half = False
        self._pairs: list[tuple[str, str]] = []
        self._hold(SequenceMatcher(None, PAYLOAD.upper(), text.upper(), autojunk=False))

    def right(self) -> int:
        """How many signs came as the card has them."""
        return sum(meant == came for meant, came in self._pairs)

    @property
    def case(self) -> Case | None:
        """None when no one rule says what became of the letters."""
        letters = [(meant, came) for meant, came in self._pairs if meant.isalpha()]
        rules: dict[Case, Callable[[str], str]] = {
            Case.KEPT: str, Case.LARGE: str.upper, Case.SMALL: str.lower, Case.EXCHANGED: str.swapcase,
        }  # fmt: skip
        return next((case for case, rule in rules.items() if all(rule(m) == came for m, came in letters)), None)

    def _hold(self, held: SequenceMatcher[str]) -> None:
        for what, start, end, begin, stop in held.get_opcodes():
            if what == "insert" and start == 0:
                self.prefix = self.text[begin:stop]
            elif what == "insert" and end == len(PAYLOAD):
                self.after = self.text[begin:stop]
            elif what == "equal":
                self._pairs += zip(PAYLOAD[start:end], self.text[begin:stop], strict=True)
            else:
                self._miss(PAYLOAD[start:end], at_an_end=start == 0 or end == len(PAYLOAD), came=stop - begin)

    def _miss(self, signs: str, *, at_an_end: bool, came: int) -> None:
        self.lost |= set(signs) & NEEDED
        self.spare |= set(signs) - NEEDED
        self.is_half = self.is_half or (at_an_end and len(signs) - came >= _HALF)


def _readings(strokes: Sequence[Stroke], offset: int | None) -> Iterator[tuple[str, str]]:
    """Each way of reading with one sign for each key; signs that it cannot tell are unknown."""
    placed = layouts.readings(strokes, offset=offset).get(POSITIONS) if offset is not None else None
    if placed is not None:
        yield POSITIONS, placed
    yield TYPED, "".join(stroke.text if len(stroke.text) == 1 else _UNKNOWN for stroke in strokes)
    for layout in LAYOUTS:
        yield layout, "".join(layouts.undone((stroke,), layout) or _UNKNOWN for stroke in strokes)


def _is_cards(text: str) -> bool:
    told = text.upper()
    pieces = (PAYLOAD[at : at + _ENOUGH].upper() for at in range(0, len(PAYLOAD) - _ENOUGH + 1, _ENOUGH // 2))
    return any(piece in told for piece in pieces)


def _own_table(strokes: Sequence[Stroke]) -> _Reading | Wrong | None:
    """The keys read by what they themselves say, when each sign always came as the same; None for another code."""
    texts = [stroke.text for stroke in strokes]
    for start in range(min(len(texts) - len(PAYLOAD), _LONGEST_PREFIX) + 1):
        came = dict(zip(PAYLOAD, texts[start:], strict=False))
        if all(came[sign] == text for sign, text in zip(PAYLOAD, texts[start:], strict=False)):
            return _judged(came, strokes)
    return None


def _judged(came: dict[str, str], strokes: Sequence[Stroke]) -> _Reading | Wrong:
    """The table, unless signs that are needed came as one, or as nothing."""
    count = Counter(came.values())
    silent = "".join(sorted(sign for sign in NEEDED if len(came[sign]) != 1))
    alike = "".join(sorted(sign for sign in NEEDED if count[came[sign]] > 1))
    if silent or alike:
        return Wrong(Fault.LOST, silent) if silent else Wrong(Fault.ALIKE, alike)
    way = layouts.own_way({sign: text for sign, text in came.items() if len(text) == 1 and count[text] == 1})
    return _Reading(way, "".join(layouts.undone((stroke,), way) or _UNKNOWN for stroke in strokes))


def _fault(best: _Reading, burst: Burst) -> Wrong | None:
    """What keeps the best reading from being used, the plainest first."""
    pace = round(_mean(_gaps(burst)))
    if best.is_half:
        return Wrong(Fault.HALF)
    if best.case is Case.EXCHANGED:
        return Wrong(Fault.CAPS_LOCK)
    if best.case is Case.SMALL:
        return Wrong(Fault.SMALL_LETTERS)
    if best.lost or best.case is None:
        return Wrong(Fault.LOST, "".join(sorted(best.lost)))
    if best.after:
        return Wrong(Fault.AFTER, best.after.replace(_UNKNOWN, "?"))
    if _UNKNOWN in best.prefix or len(best.prefix) > _LONGEST_PREFIX:
        return Wrong(Fault.PREFIX)
    return Wrong(Fault.SLOW, ms=pace) if pace > SLOWEST_READER and not burst.prefixed else None


def _seen(best: _Reading, burst: Burst) -> Seen:
    typed = "".join(stroke.text for stroke in burst.strokes)
    return Seen(
        way=best.way,
        prefix=KEY_PREFIX * burst.prefixed + best.prefix,
        end=_ENDS.get(burst.end, ReaderEnd.ENTER),
        case=best.case or Case.KEPT,
        lost="".join(sorted(best.spare)),
        foreign=PAYLOAD.upper() not in typed.upper(),
        gaps=_gaps(burst),
    )


def _same_of(scan: Seen) -> tuple[str, str, str, str]:
    return scan.way, scan.prefix, scan.end, scan.case


def _gaps(burst: Burst) -> tuple[int, ...]:
    return tuple(after.at - before.at for before, after in pairwise(burst.strokes))


def _mean(gaps: Sequence[int]) -> float:
    return fmean(gaps) if gaps else 0.0
