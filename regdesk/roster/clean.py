"""Cleaning cells, a whole column at a time: most columns are clean, and one look at the joined text shows it."""

import unicodedata
from collections.abc import Sequence

from regdesk.spreadsheet import bare
from regdesk.unseen import fills_space, plain_line

_PRINTED = bytes(range(0x20, 0x7F)) + b"\n"


def clean_cell(cell: str) -> str:
    """One line of text without hidden signs, composed (NFC).

    The apostrophe that exporters put before = + - @, so that no spreadsheet computes the cell, is taken off; an
    apostrophe that belongs to a name stays.
    """
    visible = plain_line(bare(cell))
    return unicodedata.normalize("NFC", " ".join(visible.split()))


def clean_column(cells: Sequence[str]) -> Sequence[str]:
    """The same for every cell of a column."""
    return cells if _is_clean(cells) else [clean_cell(cell) for cell in cells]


def _is_clean(cells: Sequence[str]) -> bool:
    """True when no cell can need cleaning. Every test runs over the whole column at once, in C."""
    text = "\n".join(("", *cells, ""))
    if "  " in text or "\n " in text or " \n" in text or "\n'" in text or text.count("\n") != len(cells) + 1:
        return False
    if text.isascii():
        return not text.encode().translate(None, _PRINTED)
    if fills_space(text):
        return False
    return text.replace("\n", "").isprintable() and unicodedata.is_normalized("NFC", text)
