"""Excel workbooks (.xlsx): guarded before they are opened, read row by row, and only the values of the cells."""

import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError  # the name of an error only; the parts were guarded

from regdesk.errors import RosterFileError

MAX_PARTS = 2_000
"""A workbook has some dozens of parts; pictures make it some hundreds."""
MAX_UNPACKED = 256 * 1024 * 1024
"""Unpacked, 100,000 rows of 40 columns take about 200 MB."""
MAX_STRINGS = 64 * 1024 * 1024
"""The table of texts is held in memory as long as the workbook is open."""
MAX_RATIO, RATIO_FROM = 200, 1 << 20
"""Sheets shrink to a tenth, hardly ever to a fiftieth; a bomb to a thousandth. Small parts may do as they like."""
PIECE = 1 << 20
FOUND = 500
"""So many rows are taken at a time from the reader."""

DAMAGE = (
    zipfile.BadZipFile, zlib.error, EOFError, ParseError, NotImplementedError,
    KeyError, ValueError, TypeError, AttributeError, IndexError, OverflowError,
)  # fmt: skip
"""What openpyxl lets through when the parts of a workbook contradict each other."""

ERROR_VALUES = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#GETTING_DATA"})


def guard(path: Path) -> None:
    """Refuse what would fill the memory, before anything of it is interpreted. Raises RosterFileError, BadZipFile."""
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
        _declared(parts, path)
        names = {part.filename for part in parts}
        if "xl/workbook.xml" not in names:
            raise RosterFileError("list_not_a_list", file=path.name)
        try:
            unpacked = sum(_unpacked(archive, part, path) for part in parts)
        except (zlib.error, EOFError) as problem:
            raise RosterFileError("list_damaged", file=path.name) from problem
        if unpacked > MAX_UNPACKED:
            raise _bomb(path)


def _declared(parts: list[zipfile.ZipInfo], path: Path) -> None:
    if any(part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for part in parts):
        raise RosterFileError("list_damaged", file=path.name)  # no program packs a workbook otherwise
    if any(part.flag_bits & 1 for part in parts):
        raise RosterFileError("list_has_password", file=path.name)
    sizes = sum(part.file_size for part in parts)
    if len(parts) > MAX_PARTS or sizes > MAX_UNPACKED or any(_explodes(part) for part in parts):
        raise _bomb(path)


def _explodes(part: zipfile.ZipInfo) -> bool:
    if part.filename.endswith("sharedStrings.xml") and part.file_size > MAX_STRINGS:
        return True
    return part.file_size > RATIO_FROM and part.file_size > MAX_RATIO * part.compress_size


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo, path: Path) -> int:
    """How many bytes a part really has: read to its end, so that its checksum is tested too."""
    size = 0
    with archive.open(part) as file:
        while piece := file.read(PIECE):
            if size == 0 and (b"<!DOCTYPE" in piece[:4096] or b"<!ENTITY" in piece[:4096]):
                raise _bomb(path)
            size += len(piece)
    return size


def _bomb(path: Path) -> RosterFileError:
    return RosterFileError("list_bomb", file=path.name, limit=MAX_UNPACKED >> 20)


def sheets(path: Path, wanted: str | None) -> tuple[tuple[str, ...], str, int | None]:
    """The names of the visible sheets, the one to read, and about how many rows it has. Raises RosterFileError."""
    with _opened(path) as book:
        visible = tuple(sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible")
        if not visible or (wanted is not None and wanted not in visible):
            raise RosterFileError("list_no_sheet", file=path.name, sheet=wanted or "", sheets=", ".join(visible))
        stated = {name: book[name].max_row for name in visible}
        chosen = wanted if wanted is not None else next((n for n in visible if _is_filled(book[n], path)), visible[0])
    return visible, chosen, max(stated[chosen] - 1, 1) if stated[chosen] else None


def _is_filled(sheet: Any, path: Path) -> bool:
    sheet.reset_dimensions()
    return any(any(cell is not None for cell in row) for _, row in _take(_numbered(sheet), path))


def _numbered(sheet: Any) -> Iterator[tuple[int, tuple[object, ...]]]:
    return enumerate(sheet.iter_rows(values_only=True), start=1)


def rows(path: Path, sheet: str) -> Iterator[tuple[int, list[str]]]:
    """Every row with its number, as Excel shows it. Of a formula only its stored value is taken, never the formula."""
    with _opened(path) as book:
        found = book[sheet]
        found.reset_dimensions()  # what a sheet says of its size may be a million rows of nothing
        numbered = _numbered(found)
        while taken := _take(numbered, path):
            yield from ((number, [text_of(value) for value in row]) for number, row in taken)


def _take(numbered: Iterator[tuple[int, tuple[object, ...]]], path: Path) -> list[tuple[int, tuple[object, ...]]]:
    try:
        with warnings.catch_warnings():  # openpyxl tells what it leaves out: nothing that a list needs
            warnings.simplefilter("ignore")
            return list(islice(numbered, FOUND))
    except DAMAGE as problem:
        raise RosterFileError("list_damaged", file=path.name) from problem


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    from openpyxl import load_workbook  # here, so that a desk that imports nothing starts faster

    with path.open("rb") as file:  # opened here: openpyxl leaves it open when a workbook is damaged
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        except DAMAGE as problem:
            raise RosterFileError("list_damaged", file=path.name) from problem
        try:
            yield book
        finally:
            book.close()


def text_of(value: object) -> str:
    """A cell's value as a person would write it: whole numbers without .0, days without midnight."""
    match value:
        case None:
            return ""
        case str():
            return "" if value in ERROR_VALUES else value
        case bool():
            return "yes" if value else "no"
        case float():
            return str(int(value)) if value.is_integer() else str(value)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        case date():
            return value.isoformat()
        case _:
            return str(value)
