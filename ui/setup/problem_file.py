"""The problems of a list as a file that a spreadsheet opens: for whoever mends the list."""

import csv
import os
from collections.abc import Iterable
from pathlib import Path

from regdesk.errors import RosterFileError
from regdesk.spreadsheet import defended


def write_problems(path: Path, header: tuple[str, str], rows: Iterable[tuple[int, str]]) -> None:
    """Write row numbers and sentences as CSV. Raises RosterFileError.

    Nothing in it is ever computed by a spreadsheet: a cell that looks like a formula is defended by an apostrophe.
    """
    try:
        # for its owner alone: a sentence may name what stands in a row
        path.unlink(missing_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(handle, "w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(header)
            writer.writerows((number, defended(sentence)) for number, sentence in rows)
    except OSError as problem:
        raise RosterFileError("problems_not_written", file=str(path)) from problem
