"""Text with a sign between the cells: CSV of every kind. Bounded memory, and no word about what the cells mean."""

import csv
from collections import Counter
from collections.abc import Iterator
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import TextIO

from regdesk.errors import RosterFileError
from regdesk.roster.letters import TWICE, codec_of, mended

SIGNS = (",", ";", "\t", "|")
TELLING = 30
"""So many records show which sign stands between the cells."""


def rows(path: Path, encoding: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Every record with its number, the first being 1, as a spreadsheet would number the rows.

    A cell may hold line ends. Longer cells than `csv.field_size_limit` (131,072 signs; nothing of a person is
    so long) end in an error, so an unclosed quotation mark costs no memory. Raises RosterFileError.
    """
    with path.open(encoding=codec_of(encoding), newline="") as file:
        lines = _Lines(_without_hint(file), path, mending=encoding == TWICE)
        reader = csv.reader(lines, delimiter=delimiter)
        number = 0
        try:
            for number, row in enumerate(reader, start=1):  # noqa: B007 - told when the file ends too early
                yield number, row
                lines.begin_record()
        except csv.Error as problem:
            raise RosterFileError("list_cell_too_long", file=path.name, row=f"{number + 1:,}") from problem
        except UnicodeError as problem:
            raise RosterFileError("list_encoding_wrong", file=path.name, encoding=encoding) from problem
        if lines.ended_inside_quotes():
            raise RosterFileError("list_cut_off", file=path.name, row=f"{number:,}")


class _Lines:
    """The lines of a file as the csv reader asks for them, with the lines of the record that is being read."""

    def __init__(self, file: Iterator[str], path: Path, *, mending: bool) -> None:
        self._file = map(mended, file) if mending else file
        self._path = path
        self._count = 0
        self._record: list[str] = []
        self._last_record: list[str] = []

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = next(self._file)
        self._count += 1
        if "\0" in line:
            raise RosterFileError("list_has_nul", file=self._path.name, row=f"{self._count:,}")
        self._record.append(line)
        return line

    def begin_record(self) -> None:
        self._last_record, self._record = self._record, []

    def ended_inside_quotes(self) -> bool:
        """The csv reader closes an open quotation mark by itself at the end; an odd number of them tells."""
        last = self._record or self._last_record
        return sum(line.count('"') for line in last) % 2 == 1 and _opens_a_cell(last)


def _opens_a_cell(lines: list[str]) -> bool:
    """A mark in the middle of a cell (5" pipe) opens nothing: only one at the start of a cell does."""
    text = "".join(lines)
    return text.startswith('"') or any(f'{sign}"' in text for sign in SIGNS)


def _without_hint(file: TextIO) -> Iterator[str]:
    """Skip the line `sep=;` that some programs write for Excel, which never shows it as a row."""
    first = file.readline(1 << 20)
    if first and not first.lower().startswith("sep="):
        yield first
    yield from file


def delimiter_of(path: Path, encoding: str) -> str:
    """The sign between the cells: the one that cuts most records into equally many cells, at least two."""
    try:
        with path.open(encoding=codec_of(encoding), newline="") as file:
            head = file.read(1 << 16)
    except UnicodeError as problem:
        raise RosterFileError("list_encoding_wrong", file=path.name, encoding=encoding) from problem
    if head.lower().startswith("sep=") and head[4:5].strip("\r\n"):
        return head[4]
    return max((*SIGNS, *_space(head)), key=lambda sign: _fit(head, sign))


def _space(head: str) -> tuple[str, ...]:
    """Indico can also write a space between the cells; elsewhere a space is only ever inside them."""
    return (" ",) if head.startswith("ID Name ") else ()


def _fit(head: str, sign: str) -> tuple[float, int]:
    records = [row for row in _some(head, sign) if row]
    widths = Counter(len(row) for row in records)
    wide = [(times / len(records), width) for width, times in widths.items() if width > 1]
    return max(wide, default=(0.0, 0))


def _some(head: str, sign: str) -> list[list[str]]:
    """Some records of the beginning, without the last one, which may be cut."""
    reader = csv.reader(StringIO(head, newline=""), delimiter=sign)
    try:
        records = list(islice(reader, TELLING))
    except csv.Error:
        return []
    return records[:-1] if len(records) > 2 else records
