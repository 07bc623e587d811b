"""Cells that no spreadsheet computes: who opens a list of ours runs nothing that a stranger wrote into it.

An apostrophe before the cell makes it text; the importer takes it off again. (OWASP, CSV injection.)
"""

import re

_COMPUTED = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_DEFENDED = re.compile("'(?='*[=+\\-@\t\r\n＝＋－＠])")


def defended(cell: str) -> str:
    """The cell with an apostrophe before it, where a spreadsheet would compute it or take an apostrophe for ours."""
    return f"'{cell}" if _COMPUTED.match(cell) else cell


def bare(cell: str) -> str:
    """The cell as it was before it was defended; an apostrophe that belongs to a name stays."""
    return _DEFENDED.sub("", cell, count=1) if cell[:1] == "'" and _DEFENDED.match(cell) else cell
