"""names: the verdict on pairs of names from a CSV file. It needs no desk and keeps nothing."""

import csv
import json
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from regdesk.commands.told import Told
from regdesk.errors import DeskError
from regdesk.names.line import may_be_cut
from regdesk.names.match import Names, Verdict, match_names
from regdesk.sentences import ERRORS, say
from regdesk.sentences.name_reasons import NAME_REASONS

COLUMNS = frozenset({"record_given", "record_family", "doc_given", "doc_family"})
KIND = "doc_kind"
BY_EYE = frozenset({"viz", "vis", "visual", "eye"})
"""Kinds of document whose names were not read from the machine-readable lines."""

Row = Mapping[str, object]
Say = Callable[[str], bool]


def names(args: Namespace, write: Say, complain: Say) -> Told:
    """Write the verdict on each row as the file is read; say of rows that cannot be used why not.

    With --json it is one object, {"code": 0, "rows": [...]}, a row on each line. Raises DeskError for a file that
    cannot be read or lacks a column.
    """
    rows = _verdicts(args.csv, complain)
    first = next(rows, None)
    told = chain((first,) if first else (), rows)
    for line in _as_json(told) if args.json else map(_in_words, told):
        if not write(line):  # whoever reads only the beginning
            break
    return Told({}, streamed=True)


def _as_json(rows: Iterable[Row]) -> Iterator[str]:
    """One JSON object in lines, each row on its own, in ASCII for terminals of any encoding."""
    yield '{"code": 0, "rows": ['
    before = ""
    for row in rows:
        if before:
            yield before + ","
        before = json.dumps(row)
    yield before + "]}"


def _in_words(row: Row) -> str:
    says = row["says"]
    return f"{row['row']:>6} {row['verdict']:<10} {' '.join(says) if isinstance(says, list) else ''}"


def _verdicts(file: Path, complain: Say) -> Iterator[Row]:
    try:
        with file.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as text:
            yield from _of_rows(csv.reader(text), file, complain)
    except OSError as problem:
        raise DeskError("names_file_unreadable", file=file.name) from problem


def _of_rows(reader: Iterator[list[str]], file: Path, complain: Say) -> Iterator[Row]:
    header = next(_readable(reader), None) or []
    if not set(header) >= COLUMNS:
        raise DeskError("names_file_columns", file=file.name)
    filled = (cells for cells in _readable(reader) if cells != [])
    for number, cells in enumerate(filled, start=1):
        if cells is None or len(cells) != len(header) or not _is_text(cells):
            complain(say(ERRORS, "names_row_unreadable", {"row": number}))
            yield _told(number, Verdict.LOOK, ("unreadable_row",))
        else:
            yield _compared(number, dict(zip(header, cells, strict=True)))


def _readable(reader: Iterator[list[str]]) -> Iterator[list[str] | None]:
    """Each row's cells, or None for one that is no CSV; the file is read on."""
    while True:
        try:
            yield next(reader)
        except csv.Error:
            yield None
        except StopIteration:
            return


def _is_text(cells: Iterable[str]) -> bool:
    """False for bytes that are no UTF-8."""
    return not any("\udc80" <= sign <= "\udcff" for cell in cells for sign in cell)


def _compared(number: int, cells: Mapping[str, str]) -> Row:
    record = Names(family=cells["record_family"], given=cells["record_given"])
    document = Names(family=cells["doc_family"], given=cells["doc_given"])
    kind = cells.get(KIND, "").strip().lower()
    cut = kind not in BY_EYE and may_be_cut(document.family, document.given, kind)
    found = match_names(record, document, cut=cut)
    return _told(number, found.verdict, found.reasons)


def _told(number: int, verdict: Verdict, reasons: Iterable[str]) -> Row:
    told = list(reasons)
    return {"row": number, "verdict": verdict.value, "reasons": told, "says": [NAME_REASONS[one] for one in told]}
