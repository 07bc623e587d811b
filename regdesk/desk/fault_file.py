"""What was found before the doors open as a CSV file that a spreadsheet opens: for whoever mends the list."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path

from regdesk.desk.preflight import Preflight, Row
from regdesk.folder import write_whole
from regdesk.spreadsheet import defended


def write_faults(
    path: Path, found: Preflight, header: Sequence[str], line: Callable[[Row], Sequence[str]]
) -> None:  # fmt: skip
    """A line for each thing found, for its owner alone: it names people. Raises FolderError.

    Nothing in it is ever computed by a spreadsheet: a cell that looks like a formula is defended by an apostrophe.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows([defended(cell) for cell in line(row)] for row in found.rows)
    write_whole(path, out.getvalue().encode("utf-8-sig"))
