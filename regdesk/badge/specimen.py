"""What the reader test card says: the signs that a reader must bring, and the lines of a document of nobody."""

import string
from enum import StrEnum

from regdesk.identity.check_digits import check_digit


class CardPaper(StrEnum):
    """The card alone, or in the middle of a sheet with marks to cut it out."""

    A6 = "a6"
    A4 = "a4"


OPENS = "RDTEST"
SIGNS = string.ascii_uppercase + string.ascii_lowercase + string.digits + "<:/-.+*$%_"
PAYLOAD = OPENS + SIGNS
"""The text of the square."""

NEEDED = frozenset(string.ascii_uppercase + string.digits + "<-")
"""What codes, letters and passport lines are made of."""

ISSUER, FAMILY = "UTO", "SPECIMEN"
_NAMES = f"{FAMILY}<<READER<TEST"
_NUMBER, _LETTERS, _DIGITS = "RD0123456", "BFGHJKLOQUVWXYZ", "0123456789<"
_BORN, _EXPIRES = "850612", "491231"
_CARD = 30


def _lines() -> tuple[str, str, str]:
    """An identity card of Utopia (ICAO Doc 9303-5) whose letters and digits are all that there are."""
    first = f"I<{ISSUER}{_NUMBER}{check_digit(_NUMBER)}{_LETTERS}"
    born, expires = _BORN + check_digit(_BORN), _EXPIRES + check_digit(_EXPIRES)
    composite = check_digit(first[5:] + born + expires + _DIGITS)
    return first, f"{born}<{expires}{ISSUER}{_DIGITS}{composite}", _NAMES.ljust(_CARD, "<")


LINES = _lines()
"""Three lines of 30 signs: the only form that fits on A6 at its true size."""


def is_specimen(text: str) -> bool:
    """Whether lines, well read or not, are those of the card: nobody's, whatever a list says."""
    lines = text.upper().split("\n")
    return len(lines) == len(LINES) and lines[0].startswith(f"I<{ISSUER}") and lines[2].startswith(f"{FAMILY}<<")
