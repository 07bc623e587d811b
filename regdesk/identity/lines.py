"""Text from a reader or a keyboard into machine-readable lines of the right length. It knows no field's meaning."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain
from typing import TypeAlias

FILLER = "<"
LONGEST_TEXT = 1000
"""More signs than this are no machine-readable lines; reading stops there."""

MOST_SIGNS = 200
"""Twice what the longest form holds: with more, no way of cutting them makes sense."""

_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")
_SHAPES = ((2, 44), (2, 36), (3, 30))
_BREAKS = re.compile(r"[\r\n\t\v\f\x1c-\x1e\x85\u2028\u2029]+")
_GAPS = re.compile(r"\s+")
"""Between lines stands a break; where a text box has swallowed the breaks, any gap."""

_SYMBOLOGY = re.compile(r"^\W*\][A-Z][0-9A-Z]")
"""What a reader may be set to send first: which kind of code it has read (ISO/IEC 15424)."""

_SECOND_LINE = re.compile(r"[A-Z0-9]{13}\d{7}[A-Z]\d{7}[A-Z0-9]{8}(?:[A-Z0-9]{8})?")
"""A second line without any filler, in a document whose optional data are full."""


class Kind(StrEnum):
    """The five forms of ICAO Doc 9303, parts 4 to 7, and the French identity card of before 2021, older than them."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"
    MRVA = "MRVA"
    MRVB = "MRVB"
    FRENCH_CARD = "FRA"


@dataclass(frozen=True, slots=True)
class Lines:
    """What a text comes to. `kind` is None when the lines fit no form; `fault` then says incomplete or too_long.

    `filled_up`: fillers were added at the end of a line whose end was left out in typing.
    `tidied`: what else was put right before reading: lower_case, spaces, other_filler, joined, broken, around.
    """

    kind: Kind | None
    lines: tuple[str, ...]
    fault: str = ""
    filled_up: bool = False
    tidied: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Says nothing of the person."""
        return f"Lines({self.kind}, {self.fault or 'fit'})"


Agree: TypeAlias = Callable[[Kind, tuple[str, ...]], bool]
"""Whether all check digits of lines agree: asked before lines are taken that were cut in a doubtful way."""


def looks_like_mrz(text: str) -> bool:
    """True for machine-readable lines, whole or half; False for names, codes and addresses.

    A foreign mark may stand for the filler (a reader that types for another keyboard), but only where it is doubled.
    """
    signs = "".join(text[: LONGEST_TEXT + 1].split()).upper()
    if not 12 <= len(signs) <= LONGEST_TEXT:
        return False
    if signs.count(FILLER) >= 2:
        return True
    return bool(_SECOND_LINE.fullmatch(signs)) or (len(signs) >= 28 and _is_filler_text(text, signs))


def _is_filler_text(text: str, signs: str) -> bool:
    """True when one foreign mark is spread over lines that hold nothing else but letters, digits and that mark."""
    mark = _foreign_filler(signs)
    plain = re.fullmatch(r"[A-Z0-9]*", signs.replace(mark, "")) if mark else None
    return plain is not None and signs.count(mark) >= 4 and len(text.split()) <= 3 and any(map(str.isdigit, signs))


def read_lines(text: str, agree: Agree) -> Lines:
    """The lines of a text in any of the ways in which they arrive.

    Joined or split by any white space, in lower case, with spaces inside, with a foreign mark for the filler,
    with marks around them, with the last fillers of a line of names left out. Never raises.
    """
    if len(text) > LONGEST_TEXT:
        return Lines(None, (), "too_long")
    plain = _one_filler(text.upper())
    cleaned = _clean_lines(plain, _BREAKS)
    first = _fit(cleaned)
    if sum(map(len, cleaned)) > MOST_SIGNS:
        return first
    found = _best(first, text.upper(), plain, agree)
    return replace(found, tidied=tuple(_tidied(text, found))) if found.kind else found


def _best(first: Lines, upper: str, plain: str, agree: Agree) -> Lines:
    """The plainest reading whose check digits agree; where none do, the plainest that fits a form."""
    tried: dict[tuple[str, ...], Lines] = {}
    for lines, sure in chain([(first, True)], _other_ways(upper, plain)):
        if lines.kind is None or lines.lines in tried:
            continue
        if agree(lines.kind, lines.lines):
            return lines
        if sure:
            tried[lines.lines] = lines
    return next(iter(tried.values()), first)


# ── the ways in which lines may arrive ───────────────────────────────────────────────────────────────────────────────


def _other_ways(upper: str, plain: str) -> Iterator[tuple[Lines, bool]]:
    """Other readings, the plainest first; not sure where lines had to be guessed, which counts if all digits agree."""
    double = _one_filler(upper, guillemet=FILLER * 2)
    around = _without_marks_around(plain)
    for each, between in ((double, _BREAKS), (around, _BREAKS), (plain, _GAPS), (double, _GAPS), (around, _GAPS)):
        yield _fit(_clean_lines(each, between)), True
    for lines in _guessed(plain):
        yield _fit(lines), False
    for cut in _cut_anew(_clean_lines(around, _BREAKS)):
        yield cut, False


def _guessed(plain: str) -> Iterator[list[str]]:
    """Spaces where fillers should be; short lines of something else before or after."""
    spaced = "\n".join(re.sub(r"[ \u00a0]", FILLER, line.strip()) for line in _BREAKS.split(plain))
    yield _clean_lines(spaced, _BREAKS)
    yield [line for line in _clean_lines(plain, _BREAKS) if len(line) >= 30]


def _cut_anew(lines: Sequence[str]) -> Iterator[Lines]:
    """Lines broken in the wrong place; two lines in one, the first without its last fillers."""
    joined = "".join(lines)
    for count, width in _SHAPES:
        if len(joined) == count * width:
            yield _cut(joined, count, width)
    for width in (44, 36):
        if len(lines) == 1 and width + 6 <= len(joined) < 2 * width:
            yield _fit([joined[:-width], joined[-width:]])


def _one_filler(upper: str, guillemet: str = FILLER) -> str:
    """The text with `<` for whatever mark stands for the filler; a typed « is one filler or two."""
    plain = upper.replace("«", guillemet)
    mark = _foreign_filler(plain)
    return plain.replace(mark, FILLER) if mark and FILLER not in plain else plain


def _foreign_filler(text: str) -> str:
    """The mark that stands doubled where fillers should be, as on a keyboard without them; or nothing."""
    doubled = re.findall(r"([^A-Z0-9\s<])\1", text)
    return Counter(doubled).most_common(1)[0][0] if doubled else ""


def _clean_lines(text: str, between: re.Pattern[str]) -> list[str]:
    """Lines of letters, digits and fillers."""
    lines = ("".join(map(_sign, line)) for line in between.split(text))
    return [line for line in lines if line]


def _sign(sign: str) -> str:
    """One sign of a line: accents and white space off, any other mark a filler, unseen signs nothing."""
    if sign in _PLAIN:
        return sign
    if sign.isspace() or unicodedata.category(sign).startswith("C"):
        return ""
    base = unicodedata.normalize("NFKD", sign)[:1].upper()
    return base if base in _PLAIN else FILLER


def _without_marks_around(plain: str) -> str:
    """Each line without what a reader was set to send before and after it."""
    bare = (_SYMBOLOGY.sub("", line.strip()) for line in _BREAKS.split(plain))
    return "\n".join(re.sub(r"^[^A-Z0-9<]+|[^A-Z0-9<]+$", "", line) for line in bare)


# ── the forms ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _fit(lines: list[str]) -> Lines:
    """The lines as one of the forms; a first or only line of names may lack its fillers, a line of numbers never."""
    for count, width in _SHAPES:
        if len(lines) == count and all(len(line) == width for line in lines):
            return Lines(_kind(count, width, lines[0]), tuple(lines))
    joined = "".join(lines)
    for count, width in _SHAPES:
        whole = len(lines) > count or all(len(line) % width == 0 for line in lines)
        if len(lines) != count and len(joined) == count * width and whole:
            return _cut(joined, count, width)
    return _filled_up(lines) or Lines(None, tuple(lines), _fault(lines))


def _cut(joined: str, count: int, width: int) -> Lines:
    lines = tuple(joined[start : start + width] for start in range(0, count * width, width))
    return Lines(_kind(count, width, joined), lines)


def _kind(count: int, width: int, first: str) -> Kind:
    if count == 3:
        return Kind.TD1
    visa = first.startswith("V")
    if width == 44:
        return Kind.MRVA if visa else Kind.TD3
    return Kind.MRVB if visa else Kind.FRENCH_CARD if first.startswith("IDFRA") else Kind.TD2


def _filled_up(lines: list[str]) -> Lines | None:
    """The lines with their last fillers put back, when it is certain which are missing."""
    widths = [len(line) for line in lines]
    if not lines or not lines[0][0].isalpha():
        return None
    if len(lines) == 2 and widths[1] in (44, 36) and 6 <= widths[0] < widths[1]:
        full = (lines[0].ljust(widths[1], FILLER), lines[1])
        return Lines(_kind(2, widths[1], lines[0]), full, filled_up=True)
    if len(lines) == 3 and widths[1] == 30 and 15 <= widths[0] <= 30 and 1 <= widths[2] <= 30:
        return Lines(Kind.TD1, (lines[0].ljust(30, FILLER), lines[1], lines[2].ljust(30, FILLER)), filled_up=True)
    return None


def _fault(lines: list[str]) -> str:
    """Too long when no form could hold the lines, else incomplete."""
    too_wide = len(lines) > 1 and any(len(line) > 44 for line in lines)
    return "too_long" if too_wide or sum(map(len, lines)) > 90 or len(lines) > 3 else "incomplete"


def _tidied(text: str, found: Lines) -> Iterator[str]:
    """What of the text is not as it stands in the document, apart from the ends of its lines."""
    typed = [line.strip() for line in _BREAKS.split(text) if line.strip()]
    signs = sum(len("".join(line.split())) for line in typed)
    told = {
        "lower_case": any(sign in "abcdefghijklmnopqrstuvwxyz" for sign in text),
        "spaces": any(len(line.split()) > 1 for line in typed),
        "other_filler": any(sign not in _PLAIN for line in typed for sign in "".join(line.upper().split())),
        "joined": len(typed) < len(found.lines),
        "broken": len(typed) > len(found.lines),
        "around": not found.filled_up and signs > sum(map(len, found.lines)),
    }
    yield from (name for name, so in told.items() if so)
