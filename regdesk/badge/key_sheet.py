"""The sheet of paper that an event key is kept on: its signs in groups, its fingerprint, and how to type it in."""

from dataclasses import dataclass

from regdesk.badge.ink import Ink
from regdesk.badge.layout import DOT, LEAST_DOTS
from regdesk.badge.pages import Pages
from regdesk.badge.qr import qr_path
from regdesk.badge.text import paragraph

_WIDTH, _HEIGHT, _MARGIN = 210.0, 297.0, 22.0
_TEXT = _WIDTH - 2 * _MARGIN
_INK, _GREY = "#000000", "#595959"
_ACROSS = 5
"""Groups in a row."""
_ROW = 17.0


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySheet:
    """Already worded. `groups` are numbered from 1; `code` is what the QR code says (A-Z, 0-9)."""

    title: str
    name: str
    before: str
    groups: tuple[str, ...]
    fingerprint_heading: str
    fingerprint: str
    code: str
    after: str


def key_sheet_pdf(sheet: KeySheet) -> bytes:
    """One page A4. It holds the key itself: whoever sees it has the key."""
    ink = Ink()
    y = _words(ink, sheet.title, _MARGIN, size=7.0, font="Inter-Bold")
    y = _words(ink, sheet.name, y + 3.0, size=4.6)
    y = _words(ink, sheet.before, y + 7.0, size=4.0)
    y = _groups(ink, sheet.groups, y + 9.0)
    y = _words(ink, sheet.fingerprint_heading, y + 8.0, size=4.0, font="Inter-Bold")
    beside = _words(ink, sheet.fingerprint, y + 4.0, size=6.0, font="IBMPlexMono-Medium", width=_TEXT - 40)
    y = max(_qr(ink, sheet.code, y + 4.0), beside)
    _words(ink, sheet.after, y + 9.0, size=4.0)
    pages = Pages(sheet.title, _WIDTH, _HEIGHT)
    pages.add(ink, {})
    return pages.pdf()


def _words(
    ink: Ink, text: str, y: float, *, size: float, font: str = "Inter-Regular", x: float = _MARGIN, width: float = _TEXT
) -> float:
    """Set a paragraph whose top is at `y` mm; where it ends."""
    block = paragraph(text, font, size, width, leading=1.4)
    ink.block(block, _INK, x=x, y=y, width=width, height=block.height, align="left", upright="top")
    return y + block.height


def _groups(ink: Ink, groups: tuple[str, ...], y: float) -> float:
    wide = _TEXT / _ACROSS
    for place, group in enumerate(groups):
        x, top = _MARGIN + wide * (place % _ACROSS), y + _ROW * (place // _ACROSS)
        number = paragraph(str(place + 1), "Inter-Regular", 3.0, wide, leading=1.0)
        ink.block(number, _GREY, x=x, y=top, width=wide, height=number.height, align="left", upright="top")
        _words(ink, group, top + 3.6, size=7.4, font="IBMPlexMono-Medium", x=x, width=wide)
    return y + _ROW * (-(-len(groups) // _ACROSS))


def _qr(ink: Ink, code: str, top: float) -> float:
    modules, path = qr_path(code)
    module = 2 * LEAST_DOTS * DOT
    ink.path(path, _INK, x=_WIDTH - _MARGIN - modules * module, y=top, scale=module)
    return top + modules * module
