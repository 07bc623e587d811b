"""What a burst of keys says: key positions read as a US keyboard, passport lines put together; knows no widget."""

import re
from dataclasses import dataclass
from itertools import pairwise

# Position on the keyboard (evdev, which is also the Windows set-1 scan code) -> without and with Shift.
_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
)
_LAST = ((43, "\\zxcvbnm,./", "|ZXCVBNM<>?"), (57, " ", " "), (86, "<", ">"))
_US = {
    first + at: (small, large)
    for first, plain, shifted in (*_ROWS, *_LAST)
    for at, (small, large) in enumerate(zip(plain, shifted, strict=True))
}

# How many lines a document has whose lines are so long: TD3, TD2 and visas, TD1.
LINES = {44: 2, 36: 2, 30: 3}
_LINE = re.compile(r"[A-Z0-9<]{44}|[A-Z0-9<]{36}|[A-Z0-9<]{30}")
_FIRST = re.compile(r"[ACIPV][A-Z0-9<]")


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key that writes: when (ms), what the layout made of it, where it is (0: unknown), with Shift or not."""

    at: int
    text: str
    position: int = 0
    shifted: bool = False


def read(strokes: list[Stroke], *, offset: int | None) -> str:
    """The characters a scanner set to a US keyboard meant.

    `offset` is what the system adds to the position (8 on X11 and Wayland, 0 on Windows), None when it gives none.
    A burst with even one key of unknown position is read as the layout made it.
    """
    if offset is None or any(stroke.position - offset not in _US for stroke in strokes):
        return "".join(stroke.text for stroke in strokes)
    return "".join(_US[stroke.position - offset][stroke.shifted] for stroke in strokes)


def is_fast(strokes: list[Stroke], longest_gap: int) -> bool:
    """Whether no gap between two keys is longer than `longest_gap` ms."""
    return all(after.at - before.at <= longest_gap for before, after in pairwise(strokes))


def is_first_line(line: str) -> bool:
    """Whether a line is the first of a passport, visa or identity card."""
    return bool(_LINE.fullmatch(line) and _FIRST.match(line)) and "<" in line


def is_complete(lines: list[str]) -> bool:
    """Whether the document that began with the first line has all its lines."""
    return len(lines) >= LINES[len(lines[0])]


def follows(lines: list[str], line: str) -> bool:
    """Whether `line` can be the next line of the document begun by `lines`."""
    return len(line) == len(lines[0]) and bool(_LINE.fullmatch(line))


def split_lines(text: str) -> str:
    """A document that the reader sent without ends of line, cut into its lines; any other text as it is."""
    for length, count in LINES.items():
        if len(text) == length * count and is_first_line(text[:length]):
            lines = [text[at : at + length] for at in range(0, len(text), length)]
            if all(_LINE.fullmatch(line) for line in lines):
                return "\n".join(lines)
    return text
