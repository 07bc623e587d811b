"""Other readings of what a check digit says is wrong. They are only ever offered: a person compares and chooses.

One misread sign fits more than one reading in four of ten numbers, so no reading is ever taken by itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, islice, product
from typing import TypeAlias

from regdesk.identity.check_digits import (
    CheckDigit,
    composite_agrees,
    number_of,
    number_off,
    optional_off,
    tail_of,
)
from regdesk.identity.forms import Form, Span, signs_at
from regdesk.identity.lines import FILLER
from regdesk.identity.position import digits_only

_LOOK_ALIKES = {"0": "O", "O": "0", "1": "I", "I": "1", "2": "Z", "Z": "2", "5": "S", "S": "5", "8": "B", "B": "8"}
Place: TypeAlias = tuple[int, int]

_MOST = 12
_MOST_TRIED = 80
_LAST_KS = re.compile(r"(?<=<)K<[<K]*$|KKK[<K]*$")
"""A lone K after fillers, or a run of them, at the end of a name: fillers that were misread, or an initial."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Another reading of the number, the optional data or the names, with which all check digits agree."""

    field: str
    value: str
    lines: tuple[str, ...]

    def __repr__(self) -> str:
        """Says nothing of the document."""
        return f"Candidate({self.field})"


def other_readings(lines: tuple[str, ...], form: Form, checks: tuple[CheckDigit, ...]) -> Iterator[Candidate]:
    """Readings with one look-alike exchanged in each field that is wrong; where one field has none, with two."""
    base = _with_digit(lines, form)
    for count in (1, 2) if base == lines else (0, 1):
        found = [
            _candidate(reading, form, fields[0])
            for fields in _fields_in_doubt(lines, form, checks)
            if count < 2 or len(fields) == 1
            for reading in _readings(base, form, fields, count)
        ]
        if found:
            yield from found[:_MOST]
            return


def _with_digit(lines: tuple[str, ...], form: Form) -> tuple[str, ...]:
    """A digit for a letter where a long number has its check digit. Not a repair: where it ends is not certain."""
    line, start, end = tail_of(lines, form)
    digit = digits_only(signs_at(lines, (line, max(start, end - 1), end)))
    if not digit.isdigit():
        return lines
    changed = lines[line][: end - 1] + digit + lines[line][end:]
    return (*lines[:line], changed, *lines[line + 1 :])


def _readings(lines: tuple[str, ...], form: Form, fields: tuple[str, ...], count: int) -> Iterator[tuple[str, ...]]:
    exchanges = (sum(some, ()) for some in product(*(_agreeing(lines, form, field, count) for field in fields)))
    readings = (_exchanged(lines, places) for places in islice(exchanges, _MOST_TRIED))
    return (reading for reading in readings if composite_agrees(reading, form))


def name_without_ks(lines: tuple[str, ...], form: Form) -> Iterator[Candidate]:
    """The names with fillers where a reader may have seen K."""
    names = signs_at(lines, form.names)
    found = _LAST_KS.search(names)
    if found is None:
        return
    plain = names[: found.start()].ljust(len(names), FILLER)
    line, start, end = form.names
    changed = lines[line][:start] + plain + lines[line][end:]
    yield Candidate("names", plain.rstrip(FILLER), (*lines[:line], changed, *lines[line + 1 :]))


def _fields_in_doubt(lines: tuple[str, ...], form: Form, checks: tuple[CheckDigit, ...]) -> tuple[tuple[str, ...], ...]:
    """What may be wrong, each a way of its own: number, optional data, or both at once.

    Where a date is wrong, nothing: it has to be read again. Where only the composite is wrong: the optional data of a
    card, which have no digit of their own, or a long number, whose digit may agree by the practice that was not meant.
    """
    wrong = tuple(check.field for check in checks if not check.ok)
    if wrong == ("composite",) and form.optional_check is None:
        long = bool(signs_at(lines, tail_of(lines, form)))
        return (("number",), ("optional",)) if long else (("optional",),)
    fields = tuple(field for field in wrong if field != "composite")
    return (fields,) if fields and set(fields) <= {"number", "optional"} else ()


def _agreeing(lines: tuple[str, ...], form: Form, field: str, count: int) -> Iterator[tuple[Place, ...]]:
    """Where to exchange so many look-alikes in a field that its own check digit agrees.

    Check digits add up, so what each exchange adds is worked out once and not for every pair of them.
    """
    off = number_off if field == "number" else optional_off
    printed = off(lines, form)
    adds = [
        ((line, column), _added(printed, off(_exchanged(lines, ((line, column),)), form)))
        for line, start, end in _spans(lines, form, field)
        for column in range(start, end)
        if lines[line][column] in _LOOK_ALIKES
    ]
    for some in combinations(adds, count):
        if _fits(printed, [added for _, added in some]):
            yield tuple(place for place, _ in some)


def _added(before: tuple[int, ...], after: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(late - early for early, late in zip(before, after, strict=True))


def _fits(printed: tuple[int, ...], adds: list[tuple[int, ...]]) -> bool:
    """True where one of the practices makes the digit right."""
    return any((off + sum(added[at] for added in adds)) % 10 == 0 for at, off in enumerate(printed))


def _exchanged(lines: tuple[str, ...], places: tuple[Place, ...]) -> tuple[str, ...]:
    signs = [list(line) for line in lines]
    for line, column in places:
        signs[line][column] = _LOOK_ALIKES[signs[line][column]]
    return tuple("".join(line) for line in signs)


def _spans(lines: tuple[str, ...], form: Form, field: str) -> tuple[Span, ...]:
    """Where a field stands; a long number has two parts, a card of three lines has optional data twice."""
    tail = tail_of(lines, form)
    if field == "number":
        return form.number, (tail[0], tail[1], max(tail[1], tail[2] - 1))
    rest = (tail[0], tail[2], form.optional[2])
    return (rest, form.optional_2) if form.optional_2 else (rest,)


def _candidate(lines: tuple[str, ...], form: Form, field: str) -> Candidate:
    if field == "number":
        return Candidate(field, number_of(lines, form), lines)
    values = (signs_at(lines, span).strip(FILLER) for span in _spans(lines, form, field))
    return Candidate(field, " ".join(value for value in values if value), lines)
