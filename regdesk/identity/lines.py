"""Text from a reader or a keyboard into machine-readable lines of the right length. It knows no field's meaning."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

FILLER = "<"
LONGEST_TEXT = 1000
"""More signs than this are no machine-readable lines; reading stops there."""

_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")
_BREAKS = re.compile(r"[\r\n\t\v\f\x1c-\x1e\x85\u2028\u2029]+")
_GAPS = re.compile(r"\s+")
"""Between lines stands a break; where a text box has swallowed the breaks, any gap."""

_SECOND_LINE = re.compile(r"[A-Z0-9]{13}\d{7}[A-Z]\d{7}[A-Z0-9]{8}(?:[A-Z0-9]{8})?")
"""A second line without any filler, in a document whose optional data are full."""


class Kind(StrEnum):
    """The five forms of ICAO Doc 9303, parts 4 to 7."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"
    MRVA = "MRVA"
    MRVB = "MRVB"


@dataclass(frozen=True, slots=True)
class Lines:
    """What a text comes to. `kind` is None when the lines fit no form; `fault` then says incomplete or too_long.

    `filled_up`: fillers were added at the end of a line whose end was left out in typing.
    """

    kind: Kind | None
    lines: tuple[str, ...]
    fault: str = ""
    filled_up: bool = False


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


def read_lines(text: str) -> Lines:
    """The lines of a text in any of the ways in which they arrive.

    Joined or split by any white space, in lower case, with spaces inside, with a foreign mark for the filler,
    with the last fillers of a line of names left out. Never raises.
    """
    if len(text) > LONGEST_TEXT:
        return Lines(None, (), "too_long")
    first = _fit(_clean_lines(text, _BREAKS, FILLER))
    if first.kind:
        return first
    ways = ((between, guillemet) for between in (_BREAKS, _GAPS) for guillemet in (FILLER, FILLER * 2))
    readings = (_fit(_clean_lines(text, between, guillemet)) for between, guillemet in ways)
    return next((reading for reading in readings if reading.kind), first)


def _clean_lines(text: str, between: re.Pattern[str], guillemet: str) -> list[str]:
    """Upper-case lines of letters, digits and fillers; a typed « is one filler or two."""
    plain = text.upper().replace("«", guillemet)
    mark = _foreign_filler(plain)
    if mark and FILLER not in plain:
        plain = plain.replace(mark, FILLER)
    lines = ("".join(_sign(sign) for sign in line) for line in between.split(plain))
    return [line for line in lines if line]


def _sign(sign: str) -> str:
    """One sign of a line: accents and white space off, any other mark a filler, unseen signs nothing."""
    if sign in _PLAIN:
        return sign
    if sign.isspace() or unicodedata.category(sign).startswith("C"):
        return ""
    base = unicodedata.normalize("NFKD", sign)[:1]
    return base if base.isascii() and base.isalnum() else FILLER


def _foreign_filler(text: str) -> str:
    """The mark that stands doubled where fillers should be, as on a keyboard without them; or nothing."""
    doubled = re.findall(r"([^A-Z0-9\s<])\1", text)
    return Counter(doubled).most_common(1)[0][0] if doubled else ""


def _fit(lines: list[str]) -> Lines:
    """The lines as one of the forms; a first or only line of names may lack its fillers, a line of numbers never."""
    joined = "".join(lines)
    shapes = ((2, 44), (2, 36), (3, 30))
    for count, width in shapes:
        if len(lines) == count and all(len(line) == width for line in lines):
            return Lines(_kind(count, width, joined), tuple(lines))
    for count, width in shapes:
        if len(lines) != count and len(joined) == count * width:
            cut = tuple(joined[start : start + width] for start in range(0, len(joined), width))
            return Lines(_kind(count, width, joined), cut)
    return _filled_up(lines) or Lines(None, tuple(lines), _fault(lines))


def _kind(count: int, width: int, joined: str) -> Kind:
    if count == 3:
        return Kind.TD1
    visa = joined.startswith("V")
    if width == 44:
        return Kind.MRVA if visa else Kind.TD3
    return Kind.MRVB if visa else Kind.TD2


def _filled_up(lines: list[str]) -> Lines | None:
    """The lines with their last fillers put back, when it is certain which are missing."""
    widths = [len(line) for line in lines]
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
