"""Signs put right because of where they stand: a digit among letters, a letter among digits. Every change is told.

Only what position makes certain is changed. A document number and optional data may hold both, so they are left alone.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from regdesk.identity.forms import CODE, ISSUER, Form, Span, signs_at
from regdesk.identity.lines import FILLER
from regdesk.people.codes import is_known

_AS_DIGIT = str.maketrans("OQDILZSBGK", "000112586" + FILLER)
"""K stands for the filler, which may stand in a date whose day is not known: readers confuse the two most of all."""

_AS_LETTER = str.maketrans("012586", "OIZSBG")
_LETTERS_LIKE = {"0": "ODQ", "1": "IL", "2": "Z", "5": "S", "6": "G", "8": "B"}
_NUMBERED_CODES = frozenset({"C1", "C2"})
"""Document codes with a digit that are printed all the same: the residence cards of the United States."""


@dataclass(frozen=True, slots=True)
class Repair:
    """A sign put right because only a letter, or only a digit, can stand there. Line and column count from 0."""

    line: int
    column: int
    was: str
    now: str

    def __repr__(self) -> str:
        """Says where, not what: signs of a document must not reach a log."""
        return f"Repair({self.line}, {self.column})"


Fit: TypeAlias = Callable[[str], str]


def put_right(lines: tuple[str, ...], form: Form) -> tuple[tuple[str, ...], tuple[Repair, ...]]:
    """The lines with every sign exchanged that cannot stand where it stands, and each exchange."""
    digits = (form.born, form.expires, form.number_check, form.born_check, form.expires_check)
    checks = tuple(span for span in (form.optional_check, form.composite) if span)
    fits: list[tuple[Span, Fit]] = [(span, digits_only) for span in digits + checks]
    fits += [(span, _state_code) for span in (ISSUER, form.nationality)]
    fits += [(CODE, _document_code), (form.names, letters_only), (form.sex, sex_only)]
    return exchanged(lines, fits)


def exchanged(lines: tuple[str, ...], fits: Iterable[tuple[Span, Fit]]) -> tuple[tuple[str, ...], tuple[Repair, ...]]:
    """The lines with each span as its fit makes it, and each exchange."""
    right = [list(line) for line in lines]
    for span, fit in fits:
        line, start, end = span
        right[line][start:end] = fit(signs_at(lines, span))
    mended = tuple("".join(signs) for signs in right)
    return mended, tuple(_changes(lines, mended))


def digits_only(signs: str) -> str:
    return signs.translate(_AS_DIGIT)


def letters_only(signs: str) -> str:
    return signs.translate(_AS_LETTER)


def sex_only(sign: str) -> str:
    return sign.replace("K", FILLER)


def _document_code(signs: str) -> str:
    return signs if signs in _NUMBERED_CODES else letters_only(signs)


def _state_code(signs: str) -> str:
    """Letters for digits: those that make a code in use; as it is where two do, for then nothing is certain."""
    if signs[0] == "D" and set(signs[1:]) <= {"K", FILLER}:
        return "D" + FILLER * 2  # the one code that is shorter than its place
    readings = ("".join(letters) for letters in product(*(_LETTERS_LIKE.get(sign, sign) for sign in signs)))
    known = [reading for reading in readings if is_known(reading.rstrip(FILLER))]
    if len(known) > 1:
        return signs
    return known[0] if known else letters_only(signs)


def _changes(lines: tuple[str, ...], mended: tuple[str, ...]) -> Iterator[Repair]:
    for line, (before, after) in enumerate(zip(lines, mended, strict=True)):
        for column, (was, now) in enumerate(zip(before, after, strict=True)):
            if was != now:
                yield Repair(line, column, was, now)
