"""Check digits of machine-readable lines (ICAO Doc 9303-3, 4.9), judged one by one. It changes no sign."""

from dataclasses import dataclass

from regdesk.identity.forms import Form, Span, signs_at
from regdesk.identity.lines import FILLER

_VALUES = {FILLER: 0} | {sign: int(sign, 36) for sign in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_WEIGHTS = (7, 3, 1)


@dataclass(frozen=True, slots=True)
class CheckDigit:
    """One check digit: of number, born, expires, optional or composite."""

    field: str
    ok: bool


def check_digit(signs: str) -> str:
    """The check digit over signs: weights 7 3 1, modulus 10; a filler counts 0, A is 10."""
    return str(_sum(signs) % 10)


def _sum(signs: str) -> int:
    return sum(_VALUES[sign] * _WEIGHTS[place % 3] for place, sign in enumerate(signs))


def agrees(signs: str, digit: str) -> bool:
    """An empty field may have a filler in the place of its check digit."""
    return (digit.isdigit() and _off(signs, digit) == 0) or (digit == FILLER and not signs.strip(FILLER))


def _off(signs: str, digit: str) -> int:
    """How far the digit over signs is from the one printed, modulo 10."""
    return (_sum(signs) - int(digit)) % 10


def checks_of(lines: tuple[str, ...], form: Form) -> tuple[CheckDigit, ...]:
    """Every check digit that the form has, the composite last."""
    named = [
        CheckDigit("number", number_agrees(lines, form)),
        CheckDigit("born", agrees(signs_at(lines, form.born), signs_at(lines, form.born_check))),
        CheckDigit("expires", agrees(signs_at(lines, form.expires), signs_at(lines, form.expires_check))),
    ]
    if form.optional_check:
        named.append(CheckDigit("optional", optional_agrees(lines, form)))
    if form.composite:
        named.append(CheckDigit("composite", composite_agrees(lines, form)))
    return tuple(named)


def optional_agrees(lines: tuple[str, ...], form: Form) -> bool:
    """True for optional data that agree with their digit, or that have none of their own."""
    if form.optional_check is None:
        return True
    return agrees(signs_at(lines, form.optional), signs_at(lines, form.optional_check))


def composite_agrees(lines: tuple[str, ...], form: Form) -> bool:
    """True where the digit over all fields agrees, or where the form (a visa) has none."""
    if form.composite is None:
        return True
    over, digit = _over(lines, form), signs_at(lines, form.composite)
    return digit.isdigit() and _off(over, digit) == 0


def _over(lines: tuple[str, ...], form: Form) -> str:
    return "".join(signs_at(lines, span) for span in form.composite_over)


def number_agrees(lines: tuple[str, ...], form: Form) -> bool:
    """Long numbers are checked with or without the filler between their parts: both are printed by States.

    A document without a number is not one that was read well.
    """
    if not number_of(lines, form):
        return False
    if signs_at(lines, tail_of(lines, form)):
        return 0 in number_off(lines, form)
    return agrees(signs_at(lines, form.number), signs_at(lines, form.number_check))


def number_off(lines: tuple[str, ...], form: Form) -> tuple[int, ...]:
    """How far the number's digit is from the one printed, for each practice; nothing where none is printed."""
    number, tail = signs_at(lines, form.number), signs_at(lines, tail_of(lines, form))
    over = (number + tail[:-1], number + FILLER + tail[:-1]) if tail else (number,)
    digit = tail[-1] if tail else signs_at(lines, form.number_check)
    return tuple(_off(signs, digit) for signs in over) if digit.isdigit() else ()


def optional_off(lines: tuple[str, ...], form: Form) -> tuple[int, ...]:
    """The same for optional data; where they have no digit of their own, for the composite, which goes over them."""
    own = form.optional_check is not None
    check = form.optional_check or form.composite
    digit = signs_at(lines, check) if check else ""
    signs = signs_at(lines, form.optional) if own else _over(lines, form)
    return (_off(signs, digit),) if digit.isdigit() else ()


def tail_of(lines: tuple[str, ...], form: Form) -> Span:
    """Where a number longer than nine signs goes on, its check digit last (9303-5, 4.2.4; 9303-6, 4.2.4).

    An empty span for other numbers, and in passports and visas, whose numbers never go on.
    """
    line, start, end = form.optional
    full = FILLER not in signs_at(lines, form.number)
    if not (form.numbers_go_on and full and signs_at(lines, form.number_check) == FILLER):
        return line, start, start
    length = len(signs_at(lines, (line, start, end)).partition(FILLER)[0])
    return line, start, start + (length if length > 1 else 0)


def number_of(lines: tuple[str, ...], form: Form) -> str:
    """The document number as it is compared: both parts of a long one, without fillers and without check digit."""
    tail = signs_at(lines, tail_of(lines, form))
    return (signs_at(lines, form.number) + tail[:-1]).replace(FILLER, "")
