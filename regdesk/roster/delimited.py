"""Text with a sign between the cells: CSV of every kind. Bounded memory, and no word about what the cells mean."""

import csv
from collections import Counter
from collections.abc import Iterator
from io import StringIO
from itertools import chain, islice
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
        number = 0
        try:
            for number, row in enumerate(csv.reader(_lines(file, path, encoding), delimiter=delimiter), start=1):
                if len(row) == 1 and row[0] == THE_END:
                    return
                yield number, row
        except csv.Error as problem:
            raise RosterFileError("list_cell_too_long", file=path.name, row=f"{number + 1:,}") from problem
        except UnicodeError as problem:
            raise RosterFileError("list_encoding_wrong", file=path.name, encoding=encoding) from problem
    raise RosterFileError("list_cut_off", file=path.name, row=f"{number:,}")


THE_END = "\0end\0"
"""A last line of our own: where it does not come out as a row, a quotation mark before it was never closed."""


def _lines(file: TextIO, path: Path, encoding: str) -> Iterator[str]:
    """The lines of a file, without the line `sep=;` that some programs write for Excel, and then the end."""
    first = file.readline()
    lines: Iterator[str] = chain(() if first.lower().startswith("sep=") else (first,), file)
    if encoding == TWICE:
        lines = map(mended, lines)
    if codec_of(encoding).startswith("utf-16"):  # in other encodings a zero was found before the file was read as text
        lines = (_without_nul(number, line, path) for number, line in enumerate(lines, start=1))
    return chain(lines, (THE_END,))


def _without_nul(number: int, line: str, path: Path) -> str:
    if "\0" in line:
        raise RosterFileError("list_has_nul", file=path.name, row=f"{number:,}")
    return line


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
