"""The sheet of paper that says a desk was wiped: what was erased, figures in two columns, and what it is proved by."""

from dataclasses import dataclass

from regdesk.badge.ink import Ink
from regdesk.badge.layout import DOT, LEAST_DOTS
from regdesk.badge.pages import Pages
from regdesk.badge.qr import qr_path
from regdesk.badge.text import paragraph

_WIDTH, _HEIGHT, _MARGIN = 210.0, 297.0, 20.0
_TEXT = _WIDTH - 2 * _MARGIN
_GAP = 12.0
_COLUMN = (_TEXT - _GAP) / 2
_INK, _GREY = "#000000", "#595959"
_ROW = 5.6
_FOOT = 92.0
"""mm at the bottom for logs, fingerprint, code and signature."""
_MOST = 24
"""Rows that a column has room for; the rest is in the file."""

Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WipeSheet:
    """Already worded. `left`, `right`: rows of a name and a figure, where no figure makes a heading.

    `digest`: SHA-256 of what was signed, 64 hexadecimal digits, which the QR code says as well. `mark` stands large on
    top, as TRAINING does.
    """

    title: str
    name: str
    said: str
    left: Rows
    right: Rows
    logs: tuple[str, ...]
    fingerprint_heading: str
    fingerprint: str
    digest: str
    signed: str
    mark: str = ""


def wipe_sheet_pdf(sheet: WipeSheet) -> bytes:
    """One page A4."""
    ink = Ink()
    y = _words(ink, sheet.mark, _MARGIN, size=9.0, font="Inter-Bold") + 3.0 if sheet.mark else _MARGIN
    y = _words(ink, sheet.title, y, size=7.0, font="Inter-Bold")
    y = _words(ink, sheet.name, y + 3.0, size=4.4)
    y = _words(ink, sheet.said, y + 6.0, size=3.9)
    for rows, x in ((sheet.left, _MARGIN), (sheet.right, _MARGIN + _COLUMN + _GAP)):
        _figures(ink, rows, x, y + 8.0)
    _foot(ink, sheet, _HEIGHT - _MARGIN - _FOOT)
    pages = Pages(sheet.title, _WIDTH, _HEIGHT)
    pages.add(ink, {})
    return pages.pdf()


def _figures(ink: Ink, rows: Rows, x: float, y: float) -> None:
    shown = rows if len(rows) <= _MOST else (*rows[: _MOST - 1], ("…", ""))
    for at, (name, figure) in enumerate(shown):
        top = y + _ROW * at
        font = "Inter-Regular" if figure else "Inter-Bold"
        _words(ink, name, top, size=3.5, font=font, x=x, width=_COLUMN - 26)
        _words(ink, figure, top, size=3.5, font="Inter-SemiBold", x=x + _COLUMN - 26, width=26, align="right")
        ink.rule(x, top + _ROW - 0.6, _COLUMN, "#BBBBBB", line=0.15, dash=0.0)


def _foot(ink: Ink, sheet: WipeSheet, y: float) -> None:
    """Logs, fingerprint, digest beside its code, and the line to sign on."""
    for line in sheet.logs[:6]:
        y = _words(ink, line, y, size=3.1, font="IBMPlexMono-Medium") + 1.0
    side = _qr(ink, sheet.digest.upper(), y + 5.0)
    beside = _TEXT - side - 8
    y = _words(ink, sheet.fingerprint_heading, y + 5.0, size=3.5, font="Inter-Bold", width=beside)
    y = _words(ink, sheet.fingerprint, y + 1.5, size=5.0, font="IBMPlexMono-Medium", width=beside)
    y = _words(ink, "SHA-256", y + 4.0, size=3.5, font="Inter-Bold", width=beside)
    for half in (sheet.digest[:32], sheet.digest[32:]):
        y = _words(ink, half, y + 1.2, size=3.9, font="IBMPlexMono-Medium", width=beside)
    last = _HEIGHT - _MARGIN - 6.0
    ink.rule(_MARGIN, last, _TEXT, _INK, line=0.2, dash=0.0)
    _words(ink, sheet.signed, last + 1.2, size=3.1, colour=_GREY)


def _words(
    ink: Ink, text: str, y: float, *, size: float, font: str = "Inter-Regular", x: float = _MARGIN,
    width: float = _TEXT, align: str = "left", colour: str = _INK,
) -> float:  # fmt: skip
    """Set a paragraph whose top is at `y` mm; where it ends."""
    block = paragraph(text, font, size, width, leading=1.35)
    ink.block(block, colour, x=x, y=y, width=width, height=block.height, align=align, upright="top")
    return y + block.height


def _qr(ink: Ink, code: str, top: float) -> float:
    """At the right; how wide it is."""
    modules, path = qr_path(code)
    module = 2 * LEAST_DOTS * DOT
    side = modules * module
    ink.path(path, _INK, x=_WIDTH - _MARGIN - side, y=top, scale=module)
    return side
