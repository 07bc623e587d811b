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
    return str(sum(_VALUES[sign] * _WEIGHTS[place % 3] for place, sign in enumerate(signs)) % 10)


def agrees(signs: str, digit: str) -> bool:
    """An empty field may have a filler in the place of its check digit."""
    return check_digit(signs) == digit or (digit == FILLER and not signs.strip(FILLER))


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
    over = "".join(signs_at(lines, span) for span in form.composite_over)
    return check_digit(over) == signs_at(lines, form.composite)


def number_agrees(lines: tuple[str, ...], form: Form) -> bool:
    """Long numbers are checked with or without the filler between their parts: both are printed by States."""
    number, tail = signs_at(lines, form.number), signs_at(lines, tail_of(lines, form))
    if not tail:
        return agrees(number, signs_at(lines, form.number_check))
    return tail[-1] in {check_digit(number + tail[:-1]), check_digit(number + FILLER + tail[:-1])}


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
