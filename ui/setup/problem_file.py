"""The problems of a list as a file that a spreadsheet opens: for whoever mends the list."""

import csv
from collections.abc import Iterable
from pathlib import Path

from regdesk.errors import RosterFileError
from regdesk.spreadsheet import defended


def write_problems(path: Path, header: tuple[str, str], rows: Iterable[tuple[int, str]]) -> None:
    """Write row numbers and sentences as CSV. Raises RosterFileError.

    Nothing in it is ever computed by a spreadsheet: a cell that looks like a formula is defended by an apostrophe.
    """
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(header)
            writer.writerows((number, defended(sentence)) for number, sentence in rows)
    except OSError as problem:
        raise RosterFileError("problems_not_written", file=str(path)) from problem
