"""The keys of a reader, and the shapes of what it may say: lines of documents, codes. It knows no layout, no widget."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

# How many lines a document has whose lines are so long: TD3, TD2 and visas, TD1.
LINES = {44: 2, 36: 2, 30: 3}
_LINE = re.compile(r"[A-Z0-9<]{44}|[A-Z0-9<]{36}|[A-Z0-9<]{30}")
_FIRST = re.compile(r"[ACIPV][A-Z0-9<]")
_WHOLE = {length * count for length, count in LINES.items()}
FEW_DIGITS = 5  # a line of names has none but misread ones; one of numbers and dates has more

# The code of a badge and that of a letter: their shapes, as `regdesk.desk.finding` knows them. They are written again,
# and held against those by a test, since the window listens before anything of the desk is loaded.
TOKEN_LENGTH = 26
_BADGE = re.compile(rf"[A-Z0-9]{{2,8}}[0-9A-HJKMNP-TV-Z]{{{TOKEN_LENGTH}}}")
_SEAL = re.compile(r"R[1T][0-9A-HJKMNP-TV-Z]{150,}")
_LETTER = re.compile(r"(?=.*[0-9])(?=.*[A-Z])[A-Z0-9]{4}-?[A-Z0-9]{4}")
# A request, a certificate, a notice, a fingerprint on its way between desks, as `regdesk.keys.carried` has them.
_MESSAGE = re.compile(r"[QCS]1[0-9A-HJKMNP-TV-Z]{120,}|E1[0-9A-HJKMNP-TV-Z]{16}")
_SHORTEST_MESSAGE = 122
_CODES = {8, 9, *range(TOKEN_LENGTH + 2, TOKEN_LENGTH + 9)}


# How the reader test card begins, and how long it is; a test holds both against the card itself.
CARD, CARD_LENGTH = "RDTESTABCDEFGHIJ", 78


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key that writes: when (ms), what the layout made of it, where it is (0: unknown), with Shift or not."""

    at: int
    text: str
    position: int = 0
    shifted: bool = False


def is_first_line(line: str) -> bool:
    """Whether a line is the first of a passport, visa or identity card."""
    return bool(_LINE.fullmatch(line) and _FIRST.match(line)) and "<" in line


def is_complete(lines: Sequence[str]) -> bool:
    """Whether the document that began with the first line has all its lines."""
    return len(lines) >= LINES[len(lines[0])]


def follows(lines: Sequence[str], line: str) -> bool:
    """Whether `line` can be the next line of the document begun by `lines`, and not the first of another reading."""
    if len(line) != len(lines[0]) or not _LINE.fullmatch(line):
        return False
    return not (is_first_line(line) and _begins_anew(lines, line))


def _begins_anew(lines: Sequence[str], line: str) -> bool:
    """The next line of a card begins with a date, its third and the first of a passport hold names alone."""
    if LINES[len(line)] == 2:
        return _digits(line) < FEW_DIGITS
    return _digits(line[:FEW_DIGITS]) == 0 if len(lines) == 1 else _digits(line) >= FEW_DIGITS


def _digits(text: str) -> int:
    return sum(sign.isdigit() for sign in text)


def may_be_meant(length: int) -> bool:
    """Whether a document, one of its lines or a code may be so long."""
    short = length in LINES or length in _WHOLE or length in _CODES or length == CARD_LENGTH
    return short or length >= _SHORTEST_MESSAGE


def is_document(text: str) -> bool:
    """Whether a text is a line of a document, or all of them in one."""
    return bool(_LINE.fullmatch(text)) or "\n" in split_lines(text)


def is_part_of_document(text: str) -> bool:
    """Whether a text is less than a document, and has the mark that only machine-readable lines have."""
    return "<" in text and "\n" not in text


def is_code(text: str) -> bool:
    """Whether a text looks like the code of a badge or of a letter, or like a message between desks."""
    shapes = (_SEAL, _BADGE, _LETTER)
    return any(shape.fullmatch(text) for shape in shapes) or is_message(text)


def is_message(text: str) -> bool:
    """Whether a text has the shape of what travels between desks; whether it is whole, others have to say."""
    return bool(_MESSAGE.fullmatch(text))


def is_card(text: str) -> bool:
    """Whether a text is the reader test card, which nobody types."""
    return text.startswith(CARD)


def split_lines(text: str) -> str:
    """A document that the reader sent without ends of line, cut into its lines; any other text as it is."""
    for length, count in LINES.items():
        if len(text) == length * count and is_first_line(text[:length]):
            lines = [text[at : at + length] for at in range(0, len(text), length)]
            if all(_LINE.fullmatch(line) for line in lines):
                return "\n".join(lines)
    return text
