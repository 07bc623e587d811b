"""The table of name forms: which spellings, short forms and forms in other languages are one name. It compares nothing.

The table ships with regdesk and grows by a second file of the same shape in the desk's folder
(`regdesk.names.own_forms`). It is a CSV in UTF-8 with the columns tradition, part (given, family, any), strength
(same, look) and forms (capitals A to Z parted by spaces; `+` joins a form of two words). A row is one name; rows are
never joined because they share a form.
A desk's own rows only bring names together: they speak for no language, and never tell two names apart.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from regdesk import resources
from regdesk.errors import DeskError

COLUMNS = ["tradition", "part", "strength", "forms"]
SHIPPED = "name_forms.csv"
_FORMS = re.compile(r"[A-Z+]+(?: [A-Z+]+)+")


class Strength(StrEnum):
    """SAME: the row's forms are one name. LOOK: they may be."""

    SAME = "same"
    LOOK = "look"


class Use(StrEnum):
    """Where a name stands."""

    GIVEN = "given"
    FAMILY = "family"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Row:
    """What a row says of its forms. `own`: a supervisor of this desk added it."""

    tradition: str
    part: Use
    strength: Strength
    own: bool = False

    def speaks_of(self, use: Use, strength: Strength) -> bool:
        return self.strength is strength and (use is Use.ANY or self.part in (use, Use.ANY))


@dataclass(frozen=True, slots=True, eq=False)
class Forms:
    """The rows of the table, by form the numbers of the rows that hold it, and by number the forms of a row."""

    _rows: Sequence[Row] = ()
    _of: Mapping[str, Sequence[int]] = field(default_factory=dict)
    _forms: Sequence[Sequence[str]] = ()

    def are_one(self, first: str, second: str, use: Use) -> bool:
        """True when one row says that both are forms of one name."""
        return self._share(first, second, use, Strength.SAME)

    def may_be_one(self, first: str, second: str, use: Use) -> bool:
        """True when one row says that both may be one name."""
        return self._share(first, second, use, Strength.LOOK)

    def knows(self, form: str, use: Use) -> bool:
        """True when a shipped row names this form for this use."""
        return any(row.speaks_of(use, Strength.SAME) and not row.own for row, _ in self.rows_holding(form))

    def holds(self, form: str) -> bool:
        """True when any row names this form."""
        return form in self._of

    def all(self) -> Iterator[tuple[Row, Sequence[str]]]:
        """Every row with its forms, words joined, in order."""
        return zip(self._rows, self._forms, strict=True)

    def are_two(self, first: str, second: str, use: Use) -> bool:
        """True when the shipped rows know both forms and none of them, sure or not, holds them together."""
        known = self.knows(first, use) and self.knows(second, use)
        return known and not any(not row.own for row in self._rows_with_both(first, second, use, *Strength))

    def beside(self, form: str, use: Use) -> frozenset[str]:
        """All forms that a sure row holds together with this one, itself too."""
        return _beside(self, form, use) if form in self._of else frozenset()

    def rows_with(self, form: str, use: Use) -> Iterator[Sequence[str]]:
        """The forms of each sure row that holds this one."""
        for number in self._of.get(form, ()):
            if self._rows[number].speaks_of(use, Strength.SAME):
                yield self._forms[number]

    def rows_holding(self, form: str) -> Iterator[tuple[Row, Sequence[str]]]:
        """Every row that holds this form, sure or not, with its forms."""
        return ((self._rows[number], self._forms[number]) for number in self._of.get(form, ()))

    def looked_at_with(self, form: str) -> frozenset[str]:
        """All forms of which a row says that they may be one name with this one."""
        rows = (forms for row, forms in self.rows_holding(form) if row.strength is Strength.LOOK)
        return frozenset().union(*rows) - {form}

    def traditions(self, form: str) -> frozenset[str]:
        """The traditions of all shipped rows that name this form."""
        return frozenset(row.tradition for row, _ in self.rows_holding(form) if not row.own)

    def with_own(self, rows: Iterable[tuple[Row, Sequence[str]]]) -> "Forms":
        """This table and a desk's own rows. What was remembered of earlier tables is dropped."""
        _beside.cache_clear()
        return _table((*self.all(), *rows))

    def _share(self, first: str, second: str, use: Use, strength: Strength) -> bool:
        return any(self._rows_with_both(first, second, use, strength))

    def _rows_with_both(self, first: str, second: str, use: Use, *strengths: Strength) -> Iterator[Row]:
        others = self._of.get(second, ())
        for number in self._of.get(first, ()):
            row = self._rows[number]
            if number in others and any(row.speaks_of(use, strength) for strength in strengths):
                yield row


@lru_cache(maxsize=4096)
def _beside(forms: Forms, form: str, use: Use) -> frozenset[str]:
    return frozenset().union(*forms.rows_with(form, use))


@lru_cache(maxsize=1)
def shipped() -> Forms:
    """The table that ships with regdesk, read once."""
    return read(resources.path(SHIPPED))


def read(*files: Path) -> Forms:
    """All rows of these tables. Raises DeskError that names the file, the line and the mend."""
    return _table(row for file in files for row in _rows(file))


def _table(told: Iterable[tuple[Row, Sequence[str]]]) -> Forms:
    rows: list[Row] = []
    names: list[Sequence[str]] = []
    rows_of: dict[str, list[int]] = {}
    for row, forms in told:
        for form in forms:
            rows_of.setdefault(form, []).append(len(rows))
        rows.append(row)
        names.append(forms)
    return Forms(rows, rows_of, names)


def _rows(file: Path) -> Iterator[tuple[Row, list[str]]]:
    """Each row with its forms, words joined; blank rows are left out."""
    lines = _lines(file)
    if next(lines, (0, []))[1] != COLUMNS:
        raise DeskError("name_forms_columns", file=file.name)
    known: dict[tuple[str, ...], Row] = {}
    for number, cells in lines:
        kind = tuple(cells[:3])
        if kind not in known or len(cells) != len(COLUMNS):
            known[kind] = _row(file, number, cells)
        if not _FORMS.fullmatch(cells[3]):
            raise DeskError("name_forms_letters", file=file.name, line=number)
        yield known[kind], cells[3].replace("+", "").split(" ")


def _lines(file: Path) -> Iterator[tuple[int, list[str]]]:
    """The number and the cells of each line that is not blank."""
    lines = csv.reader(io.StringIO(_text(file), newline=""))
    try:
        yield from ((lines.line_num, cells) for cells in lines if cells)
    except csv.Error as problem:
        raise DeskError("name_forms_cells", file=file.name, line=lines.line_num) from problem


def _row(file: Path, line: int, cells: Sequence[str]) -> Row:
    if len(cells) != len(COLUMNS):
        raise DeskError("name_forms_cells", file=file.name, line=line)
    if cells[1] not in list(Use) or cells[2] not in list(Strength):
        raise DeskError("name_forms_words", file=file.name, line=line)
    return Row(cells[0], Use(cells[1]), Strength(cells[2]))


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeError) as problem:
        raise DeskError("name_forms_unreadable", file=file.name) from problem
