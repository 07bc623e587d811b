"""Which part of a run of keys a reader sent, judged by their own times and by what they say. It knows no window.

A machine that is held up leaves a hole in a burst, so one long gap does not make a person; a person never comes near
a reader's pace for many keys in a row, so one short gap does not make a reader.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ui import scan_text
from ui.layouts import Readings
from ui.scan_text import Stroke

Read = Callable[[Sequence[Stroke]], Readings]
FAST_SHARE = 0.75  # of the gaps of a burst that was held up
HELD_UP = 100  # ms: a single key before so short a hole is the burst's; a hand does not move to the reader so soon
CODE_PACE, LINE_PACE = 60, 100  # ms on average: 200 words a minute for a code, 120 for a passport line
CARD_PACE = 150  # ms on average: the slowest reader from which a test card learns
RUSH = 4  # keys in a row at a reader's pace: no person's
MEMORY = 512  # keys: longer than any code


@dataclass(frozen=True)
class Timing:
    """All in milliseconds; `gap` is measured at enrolment, at most 60. `shortest` counts keys.

    `silence`: a run of keys with so long a hole is over; `next_line`: so soon comes the next line of a document.
    """

    gap: int = 35
    shortest: int = 6
    silence: int = 400
    next_line: int = 400


@dataclass(frozen=True)
class Reader:
    """How the reader of a desk types, as its test card found out.

    `prefix`: signs that it sends before each scan, taken away here; F13 and STX are known without. `has_end`: Enter or
    Tab comes after each scan, else a silence ends it. `way` of reading: see `ui.layouts`; empty: not found out yet.
    """

    timing: Timing = Timing()
    prefix: str = ""
    has_end: bool = True
    way: str = ""


@dataclass(frozen=True)
class Burst:
    """One scan as it came: its keys, what ended it ("\r", "\t" or nothing) and when (ms); with F13 or STX or not."""

    strokes: tuple[Stroke, ...]
    end: str
    ended_at: int
    prefixed: bool


@dataclass(frozen=True)
class Part:
    """What a reader sent: from which key of the run on, and what it can mean."""

    start: int
    readings: Readings


def scan_in(strokes: Sequence[Stroke], timing: Timing, read: Read, *, prefix: int = 0) -> Part | None:
    """The scan at the end of a run that an Enter or a Tab ended; None for a person's typing.

    What can only be a document or a code is believed first, as long as it may be; anything else by its speed. Nothing
    begins behind keys that a reader sent: after a hole comes the rest of them. `prefix`: the signs before each scan.
    """
    rushed = rush(strokes, timing)
    for start in starts(strokes, timing.gap):
        if rushed is not None and start > rushed:
            break
        part = strokes[start:]
        if scan_text.may_be_meant(len(part) - prefix) and is_meant(readings := read(part), pace(part)):
            return Part(start, readings)
    begun = _start_by_speed(strokes, timing)
    return None if begun is None else Part(begun, read(strokes[begun:]))


def is_meant(readings: Readings, on_average: float) -> bool:
    """Whether keys say a passport line, a whole document or a code, and came faster than a person writes such."""
    if any(map(scan_text.is_card, readings.values())):
        return on_average <= CARD_PACE
    if any(map(scan_text.is_document, readings.values())):
        return on_average <= LINE_PACE
    return on_average <= CODE_PACE and any(map(scan_text.is_code, readings.values()))


def starts(strokes: Sequence[Stroke], gap: int) -> list[int]:
    """Where a burst may have begun: at the first key, and after each hole."""
    return [at for at in range(len(strokes)) if at == 0 or strokes[at].at - strokes[at - 1].at > gap]


def rush(strokes: Sequence[Stroke], timing: Timing) -> int | None:
    """From where on so many keys in a row came at a reader's pace that a scan must have broken off here."""
    begins = starts(strokes, timing.gap)
    pieces = zip(begins, [*begins[1:], len(strokes)], strict=True)
    rushed = (start for start, end in pieces if end - start >= RUSH)
    return next(rushed, None) if len(strokes) >= timing.shortest else None


def pace(strokes: Sequence[Stroke]) -> float:
    """The time from one key to the next on average, in ms."""
    return (strokes[-1].at - strokes[0].at) / max(len(strokes) - 1, 1)


def _start_by_speed(strokes: Sequence[Stroke], timing: Timing) -> int | None:
    """The last fast keys, and before them what belongs to the same burst in spite of a hole."""
    edges = starts(strokes, timing.gap)
    start = edges[-1] if edges else 0
    for holes, (earlier, edge) in enumerate(reversed(list(pairwise(edges))), start=1):
        if edge - earlier == 1 and strokes[edge].at - strokes[earlier].at > HELD_UP:
            break
        if holes <= (1 - FAST_SHARE) * (len(strokes) - earlier - 1):
            start = earlier
    return start if len(strokes) - start >= timing.shortest else None
