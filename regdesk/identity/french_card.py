"""The identity card that France issued until 2021: two lines of 36 signs, older than ICAO's forms and unlike them.

Surname and office stand in the first line; number, given names and birth in the second. It says neither nationality
(it is French) nor expiry. Cards of this form are valid until 2031, so desks meet them.
"""

from dataclasses import dataclass

from regdesk.identity.check_digits import CheckDigit, agrees, check_digit
from regdesk.identity.forms import Span, signs_at
from regdesk.identity.lines import FILLER
from regdesk.identity.position import Fit, Repair, digits_only, exchanged, letters_only, sex_only

_CODE: Span = (0, 0, 5)
_SURNAME: Span = (0, 5, 30)
_NUMBER: Span = (1, 0, 12)
_NUMBER_CHECK: Span = (1, 12, 13)
_GIVEN: Span = (1, 13, 27)
_BORN: Span = (1, 27, 33)
_BORN_CHECK: Span = (1, 33, 34)
_SEX: Span = (1, 34, 35)
_COMPOSITE: Span = (1, 35, 36)
_FITS: tuple[tuple[Span, Fit], ...] = (
    *((span, letters_only) for span in (_CODE, _SURNAME, _GIVEN)),
    *((span, digits_only) for span in (_NUMBER_CHECK, _BORN, _BORN_CHECK, _COMPOSITE)),
    (_SEX, sex_only),
)


@dataclass(frozen=True, slots=True, repr=False)
class FrenchCard:
    """The fields as printed, fillers and all."""

    lines: tuple[str, ...]
    repairs: tuple[Repair, ...]
    checks: tuple[CheckDigit, ...]
    surname: str
    given: str
    number: str
    born: str
    sex: str


def read_french_card(lines: tuple[str, ...]) -> FrenchCard:
    """The card that two lines of 36 signs describe."""
    right, repairs = exchanged(lines, _FITS)
    surname, given, number, born, sex = (signs_at(right, span) for span in (_SURNAME, _GIVEN, _NUMBER, _BORN, _SEX))
    return FrenchCard(right, repairs, french_checks(right), surname, given, number, born, sex)


def french_checks(lines: tuple[str, ...]) -> tuple[CheckDigit, ...]:
    """The composite goes over all that stands before it, in both lines."""
    number = signs_at(lines, _NUMBER)
    return (
        CheckDigit("number", bool(number.strip(FILLER)) and agrees(number, signs_at(lines, _NUMBER_CHECK))),
        CheckDigit("born", agrees(signs_at(lines, _BORN), signs_at(lines, _BORN_CHECK))),
        CheckDigit("composite", check_digit(lines[0] + lines[1][:35]) == signs_at(lines, _COMPOSITE)),
    )
