"""Cells that hide something, or that no badge and no screen can show: told row by row, found a column at a time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from regdesk.roster.mapping import Column, Target
from regdesk.unseen import grave_signs, has_too_many_marks

LONGEST_NAME = 120
"""Signs. Passports have 39 for a whole name; the longest name on record that was registered in full has about 100."""
LONGEST_FULL_NAME = 240
LONGEST_TEXT = 500
"""The longest name of a delegation or function seen has 180."""
_LONGEST = {
    Target.FAMILY: LONGEST_NAME, Target.SECOND_FAMILY: LONGEST_NAME, Target.GIVEN: LONGEST_NAME,
    Target.MIDDLE: LONGEST_NAME, Target.FULL_NAME: LONGEST_FULL_NAME,
}  # fmt: skip
_KEPT = frozenset({Target.SKIP, Target.KEEP, Target.TAGS})
"""Remarks may be as long as they are: nothing prints them."""
MOST_SIGNS = 5


@dataclass(frozen=True, slots=True)
class Unfit:
    """What is to be said of the row at a place (from 0). `stays_out`: else it comes in, cleaned."""

    place: int
    reason: str
    facts: Mapping[str, object]
    stays_out: bool


def unfit_in(column: Column, raw: Sequence[str], clean: Sequence[str]) -> Iterator[Unfit]:
    """What is wrong with the cells of a column; `clean` is `raw` itself where nothing was cleaned."""
    if column.target is Target.SKIP:
        return
    if clean is not raw and grave_signs("".join(raw)):
        yield from _hidden(column, raw, clean)
    if column.target not in _KEPT:
        yield from _too_long(column, clean)
        if has_too_many_marks("\n".join(clean)):
            yield from _towers(column, clean)


def _hidden(column: Column, raw: Sequence[str], clean: Sequence[str]) -> Iterator[Unfit]:
    """The original is not lost unseen: what was taken out is named."""
    for place, (cell, text) in enumerate(zip(raw, clean, strict=True)):
        if signs := grave_signs(cell):
            told = ", ".join(signs[:MOST_SIGNS])
            facts = {"column": column.header, "signs": told, "value": text[:LONGEST_NAME]}
            yield Unfit(place, "signs_removed", facts, stays_out=False)


def _too_long(column: Column, clean: Sequence[str]) -> Iterator[Unfit]:
    most = _LONGEST.get(column.target, LONGEST_TEXT)
    if max(map(len, clean)) > most:
        for place, text in enumerate(clean):
            if len(text) > most:
                facts = {"column": column.header, "count": f"{len(text):,}", "most": most}
                yield Unfit(place, "text_too_long", facts, stays_out=True)


def _towers(column: Column, clean: Sequence[str]) -> Iterator[Unfit]:
    for place, text in enumerate(clean):
        if has_too_many_marks(text):
            yield Unfit(place, "too_many_marks", {"column": column.header}, stays_out=True)
