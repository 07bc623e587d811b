"""The table of name forms: which spellings, short forms and forms in other languages are one name. It compares nothing.

The table ships with regdesk and grows by a second file of the same shape in the event's folder. It is a CSV in UTF-8
with the columns tradition, part (given, family, any), strength (same, look) and forms (capitals A to Z parted by
spaces; `+` joins a form of two words). A row is one name; rows are never joined because they share a form.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
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


_NONE: frozenset[int] = frozenset()
_SURE = {Use.GIVEN: "given same", Use.FAMILY: "family same"}
_MAYBE = {Use.GIVEN: "given look", Use.FAMILY: "family look"}
_KINDS = {
    (part, strength): tuple(f"{use} {strength}" for use in ("given", "family") if part in (use, "any"))
    for part in ("given", "family", "any")
    for strength in ("same", "look")
}


@dataclass(frozen=True, slots=True)
class Forms:
    """Rows by form. `given same`, `family same`, `given look` and `family look` hold the numbers of its rows."""

    _rows: dict[str, dict[str, frozenset[int]]] = field(default_factory=dict)
    _traditions: dict[str, frozenset[str]] = field(default_factory=dict)

    def are_one(self, first: str, second: str, use: Use) -> bool:
        """True when one row says that both are forms of one name."""
        return self._share(first, second, _uses(use, _SURE))

    def may_be_one(self, first: str, second: str, use: Use) -> bool:
        """True when one row says that both may be one name."""
        return self._share(first, second, _uses(use, _MAYBE))

    def knows(self, form: str, use: Use) -> bool:
        """True when a row names this form for this use."""
        return any(form in self._rows.get(kind, {}) for kind in _uses(use, _SURE))

    def are_two(self, first: str, second: str, use: Use) -> bool:
        """True when the table knows both forms and no row, sure or not, holds them together."""
        return self.knows(first, use) and self.knows(second, use) and not self.may_be_one(first, second, use)

    def traditions(self, form: str) -> frozenset[str]:
        """The traditions of all rows that name this form."""
        return self._traditions.get(form, frozenset())

    def _share(self, first: str, second: str, kinds: Iterable[str]) -> bool:
        for kind in kinds:
            rows = self._rows.get(kind, {})
            if not rows.get(first, _NONE).isdisjoint(rows.get(second, _NONE)):
                return True
        return False


def _uses(use: Use, kinds: dict[Use, str]) -> tuple[str, ...]:
    return tuple(kinds.values()) if use is Use.ANY else (kinds[use],)


@lru_cache(maxsize=1)
def shipped() -> Forms:
    """The table that ships with regdesk, read once."""
    return read(resources.path(SHIPPED))


@lru_cache(maxsize=4)
def with_more(file: Path) -> Forms:
    """The shipped table and the rows of a second file; where there is no such file, the shipped table alone."""
    return read(resources.path(SHIPPED), file) if file.is_file() else shipped()


def read(*files: Path) -> Forms:
    """All rows of these tables. Raises DeskError that names the file, the line and the mend."""
    kinds: dict[str, dict[str, set[int]]] = {kind: {} for told in _KINDS.values() for kind in told}
    traditions: dict[str, set[str]] = {}
    number = 0
    for file in files:
        for tradition, part, strength, forms in _rows(file):
            number += 1
            for form in forms:
                traditions.setdefault(form, set()).add(tradition)
                for kind in _KINDS[part, strength]:
                    kinds[kind].setdefault(form, set()).add(number)
    return Forms(
        {kind: {form: frozenset(rows) for form, rows in found.items()} for kind, found in kinds.items()},
        {form: frozenset(told) for form, told in traditions.items()},
    )


def _rows(file: Path) -> Iterator[tuple[str, str, str, list[str]]]:
    """Tradition, part, strength and joined forms of each row; blank rows are left out."""
    rows = csv.reader(io.StringIO(_text(file), newline=""), strict=False)
    if next(rows, None) != COLUMNS:
        raise DeskError("name_forms_columns", file=file.name)
    for row in rows:
        if row:
            _check(file, rows.line_num, row)
            yield row[0], row[1], row[2], row[3].replace("+", "").split(" ")


def _check(file: Path, line: int, row: list[str]) -> None:
    if len(row) != len(COLUMNS):
        raise DeskError("name_forms_cells", file=file.name, line=line)
    if (row[1], row[2]) not in _KINDS:
        raise DeskError("name_forms_words", file=file.name, line=line)
    if not _FORMS.fullmatch(row[3]):
        raise DeskError("name_forms_letters", file=file.name, line=line)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeError) as problem:
        raise DeskError("name_forms_unreadable", file=file.name) from problem
