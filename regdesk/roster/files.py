"""Opening a registration list, whatever it is: CSV, XLSX or JSON. It evaluates nothing and knows no participant."""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path

from regdesk.errors import RosterFileError
from regdesk.roster import delimited, objects, workbook
from regdesk.roster.letters import Survey, broken_cell, encoding_of, other_encoding, refuse_what_is_no_text, survey
from regdesk.unseen import plain_line

MAX_BYTES = 512 * 1024 * 1024
"""A million rows of 500 bytes: more than any UN meeting has had, and still read in seconds."""
MAX_COLUMNS = 500
"""The widest real export seen has 45 columns; a form with 500 questions is a mistake or an attack."""
MAX_ROWS = 1_000_000
"""As many as a desk's search is measured for, and as a spreadsheet can hold."""
SAMPLE = 50
HEADER_WITHIN = 20
"""Lists made by hand begin with a title or two; the header is looked for in the first rows only."""

Rows = Iterator[tuple[int, list[str]]]


class Kind(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Listing:
    """A registration list that can be read.

    `encoding` and `delimiter` are empty where they mean nothing; `sheet` is the one that is read, of `sheets`.
    `header_row`: its number as a person sees it (0 for JSON). `sample`: the first rows, at most 50.
    `rows_about`: how many rows there may be, None when unknown. `file_hash`: SHA-256 of the file, 64 digits.
    `broken_name`: a cell whose letters look broken, or empty; `try_encoding`: under which it looks right, or empty.
    `ends_open`: a text file whose last line has no end.
    """

    path: Path
    kind: Kind
    encoding: str
    delimiter: str
    sheet: str
    sheets: tuple[str, ...]
    header: tuple[str, ...]
    header_row: int
    sample: tuple[tuple[int, tuple[str, ...]], ...]
    rows_about: int | None
    file_hash: str
    broken_name: str
    try_encoding: str
    ends_open: bool
    stamp: tuple[int, int]
    read: Callable[[], Rows]

    def rows(self) -> Rows:
        """Each filled row below the header with its number as a person sees it, one at a time.

        A row has as many cells as the file gives it. Raises RosterFileError, also in the middle or at the end:
        a file that is cut off is known only there.
        """
        for lot in self.lots(1):
            yield from lot

    def lots(self, size: int) -> Iterator[list[tuple[int, list[str]]]]:
        """The same, about `size` rows at a time."""
        if _stamp(self.path) != self.stamp:
            raise RosterFileError("list_changed", file=self.path.name)
        given, below = 0, self.header_row
        rows = self.read()
        while lot := list(islice(rows, size)):
            filled = [(number, row) for number, row in lot if number > below and any(row)]
            given += len(filled)
            if given > MAX_ROWS:
                raise RosterFileError("list_too_many_rows", file=self.path.name, limit=f"{MAX_ROWS:,}")
            if filled:
                yield filled


def open_list(
    path: Path, *, encoding: str | None = None, delimiter: str | None = None, sheet: str | None = None
) -> Listing:
    """Open a list and read its header and first rows; what is not given is found out.

    Raises RosterFileError with one clear sentence for whatever is no list, is too large, damaged or hostile.
    """
    stamp = _stamp(path)
    try:
        seen = survey(path)
        kind = _kind(path, seen)
        match kind:
            case Kind.CSV:
                opened = _open_csv(path, seen, encoding, delimiter)
            case Kind.JSON:
                opened = _open_json(path, encoding or encoding_of(path, seen))
            case Kind.XLSX:
                opened = _open_xlsx(path, sheet)
        return _listing(opened, path, kind, seen, stamp)
    except OSError as problem:
        raise RosterFileError("file_unreadable", file=str(path)) from problem


def _stamp(path: Path) -> tuple[int, int]:
    """Size and moment of change; refuses what is no file or too large before a byte of it is read."""
    try:
        status = path.stat()
    except (OSError, ValueError) as problem:
        raise RosterFileError("file_unreadable", file=str(path)) from problem
    if path.is_dir():
        raise RosterFileError("list_is_folder", file=str(path))
    if not path.is_file():
        raise RosterFileError("file_unreadable", file=str(path))
    if status.st_size == 0:
        raise RosterFileError("list_empty", file=path.name)
    if status.st_size > MAX_BYTES:
        raise RosterFileError("list_too_large", file=path.name, megabytes=status.st_size >> 20, limit=MAX_BYTES >> 20)
    return status.st_size, status.st_mtime_ns


NO_LISTS = {
    b"%PDF": "list_not_a_list",
    b"\xd0\xcf\x11\xe0": "list_old_excel",
    b"{\\rtf": "list_not_a_list",
    b"\x89PNG": "list_not_a_list",
    b"\xff\xd8\xff": "list_not_a_list",
    b"\x1f\x8b": "list_not_a_list",
    b"7z\xbc\xaf": "list_not_a_list",
    b"<htm": "list_not_a_list",
    b"<!DO": "list_not_a_list",
    b"<?xm": "list_not_a_list",
}
"""How files begin that are often given the wrong name."""


def _kind(path: Path, seen: Survey) -> Kind:
    """By content; the name decides only whether a bracket begins JSON or a strange first cell."""
    start = seen.head.lstrip(b"\xef\xbb\xbf \t\r\n")
    for sign, code in NO_LISTS.items():
        if start[: len(sign)].lower() == sign.lower():
            raise RosterFileError(code, file=path.name)
    if seen.head.startswith(b"PK"):
        return Kind.XLSX
    if path.suffix.lower() == ".xlsx":
        raise RosterFileError("list_not_a_list", file=path.name)
    bracket = start[:2].replace(b"\0", b"")[:1] in (b"[", b"{")
    return Kind.JSON if bracket or path.suffix.lower() == ".json" else Kind.CSV


@dataclass(frozen=True, slots=True)
class _Opened:
    read: Callable[[], Rows]
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    rows_about: int | None = None
    header: tuple[str, ...] | None = None


def _open_csv(path: Path, seen: Survey, encoding: str | None, delimiter: str | None) -> _Opened:
    letters = encoding or encoding_of(path, seen)
    refuse_what_is_no_text(path, seen, letters)
    sign = delimiter or delimited.delimiter_of(path, letters)
    return _Opened(lambda: delimited.rows(path, letters, sign), letters, sign, rows_about=max(seen.lines - 1, 1))


def _open_json(path: Path, encoding: str) -> _Opened:
    header, rows = objects.read(path, encoding)
    return _Opened(lambda: iter(rows), encoding, rows_about=len(rows), header=header)


def _open_xlsx(path: Path, sheet: str | None) -> _Opened:
    try:
        workbook.guard(path)
    except (zipfile.BadZipFile, NotImplementedError) as problem:
        raise RosterFileError("list_damaged", file=path.name) from problem
    sheets, chosen, about = workbook.sheets(path, sheet)
    return _Opened(lambda: workbook.rows(path, chosen), sheet=chosen, sheets=sheets, rows_about=about)


def _listing(opened: _Opened, path: Path, kind: Kind, seen: Survey, stamp: tuple[int, int]) -> Listing:
    first = list(islice(opened.read(), SAMPLE + HEADER_WITHIN))
    header_row, header = (
        (0, tuple(map(_one_line, opened.header))) if opened.header is not None else _header(first, path)
    )
    if len(header) > MAX_COLUMNS:
        raise RosterFileError("list_too_many_columns", file=path.name, columns=f"{len(header):,}", limit=MAX_COLUMNS)
    sample = tuple((n, tuple(map(plain_line, row))) for n, row in first if n > header_row and any(row))[:SAMPLE]
    if not sample:
        raise RosterFileError("list_no_rows", file=path.name)
    broken = broken_cell(cell for _, row in sample for cell in row)
    return Listing(
        path=path,
        kind=kind,
        encoding=opened.encoding,
        delimiter=opened.delimiter,
        sheet=opened.sheet,
        sheets=opened.sheets,
        header=header,
        header_row=header_row,
        sample=sample,
        rows_about=opened.rows_about,
        file_hash=seen.sha256,
        broken_name=broken,
        try_encoding=other_encoding(path, opened.encoding) if broken and kind is Kind.CSV else "",
        ends_open=kind is Kind.CSV and seen.ends_open,
        stamp=stamp,
        read=opened.read,
    )


def _header(first: list[tuple[int, list[str]]], path: Path) -> tuple[int, tuple[str, ...]]:
    """The first row with two filled cells; where there is none, the first filled row (a list of one column)."""
    filled = [(number, _cut(row)) for number, row in first[:HEADER_WITHIN] if any(cell.strip() for cell in row)]
    if not filled:
        raise RosterFileError("list_empty", file=path.name)
    wide = [(number, row) for number, row in filled if sum(bool(cell) for cell in row) > 1]
    return (wide or filled)[0]


def _one_line(cell: str) -> str:
    return " ".join(plain_line(cell).split())


def _cut(row: list[str]) -> tuple[str, ...]:
    """Header cells on one line each, without the empty ones at the end."""
    cells = [_one_line(cell) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)
