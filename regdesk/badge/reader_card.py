"""The reader test card: one page by which a desk learns how its scanner types, and looks at it again each morning.

A square with every sign that scanners get wrong, the lines of a document of nobody in the typeface of passports at
their true size, and the settings a scanner should have, in English and Spanish.
"""

from pathlib import Path

from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.util import MODE_8BIT_BYTE, QRData

from regdesk.badge.ink import Ink
from regdesk.badge.layout import DOT
from regdesk.badge.pages import Pages
from regdesk.badge.specimen import LINES, PAYLOAD, CardPaper
from regdesk.badge.text import paragraph, shape
from regdesk.errors import FolderError

__all__ = ["CardPaper", "reader_card_pdf", "write_reader_card"]

WIDTH, HEIGHT = 105.0, 148.0
"""A6, in mm."""
_MARGIN = 9.0
_DARK, _INK, _GREY, _BLUE, _LINE, _PALE = "#0B2B44", "#111827", "#4B5563", "#009EDB", "#D5DCE4", "#F3F6F9"
_HEAD = 18.0
_MODULE = 5 * DOT
"""Five dots of the coarsest printers: a tired scanner reads it from a hand's width."""
_PITCH, _ROW, _TYPE = 2.54, 25.4 / 6, "OCRB-Regular"
"""Ten signs and six lines to the inch (ICAO Doc 9303-3, 4.3)."""
_GUTTER, _LABELS = 5.0, 20.0

_TITLE = ("Reader test card", "Tarjeta de prueba del escáner")
_STEPS = (
    (
        ("1", "In regdesk: Setup, Reader (Ctrl+6, F3). Scan this square, then three times more."),
        ("2", "Each morning scan it once on the Ready screen: “Scanner ready”."),
    ),
    (
        ("1", "En regdesk: Ajustes, Escáner (Ctrl+6, F3). Lea este cuadro y luego tres veces más."),
        ("2", "Cada mañana léalo una vez en la pantalla inicial: «Escáner listo»."),
    ),
)
_LINES_ARE = (
    "Passport lines of nobody (UTO), to test a document reader",
    "Líneas de pasaporte de nadie (UTO), para probar un escáner",
)
_SETTINGS = (
    (
        ("Keyboard", "US"),
        ("Prefix", "F13, or STX"),
        ("Suffix", "Enter (CR)"),
        ("Key delay", "none"),
        ("Letter case", "unchanged"),
        ("Caps Lock", "off"),
    ),
    (
        ("Teclado", "EE. UU. (US)"),
        ("Prefijo", "F13, o STX"),
        ("Sufijo", "Enter (CR)"),
        ("Pausa de tecla", "ninguna"),
        ("Mayúsculas", "sin cambios"),
        ("Bloq Mayús", "apagado"),
    ),
)
_SET_LIKE_THIS = ("Set the scanner like this", "Configure el escáner así")
_WHERE = ("The codes are in its manual.", "Los códigos están en su manual.")


_SHEETS = {CardPaper.A6: (WIDTH, HEIGHT), CardPaper.A4: (210.0, 297.0)}


def reader_card_pdf(paper: CardPaper = CardPaper.A6, *, desk: str = "") -> bytes:
    """The card as a PDF file of one page; `desk` stands at its head. The same input makes the same bytes."""
    width, height = _SHEETS[paper]
    left, top = (width - WIDTH) / 2, (height - HEIGHT) / 2
    ink = Ink()
    if paper is CardPaper.A4:
        _cut_marks(ink, left, top)
    ink.raw(f"q 1 0 0 1 {left:g} {top:g} cm")
    _card(ink, desk)
    ink.raw("Q")
    pages = Pages(_TITLE[0], width, height)
    pages.add(ink, {})
    return pages.pdf()


def write_reader_card(file: Path, paper: CardPaper = CardPaper.A6, *, desk: str = "") -> None:
    """Write the card as a PDF file, over another one of that name. Raises FolderError."""
    try:
        file.write_bytes(reader_card_pdf(paper, desk=desk))
    except (OSError, ValueError) as problem:
        raise FolderError("card_not_written", file=str(file)) from problem


def _card(ink: Ink, desk: str) -> None:
    _head(ink, desk)
    below = _square(ink, _HEAD + 6.0)
    below = _specimen(ink, below + 4.5)
    _settings(ink, below + 4.5)


def _head(ink: Ink, desk: str) -> None:
    ink.fill(0.0, 0.0, WIDTH, _HEAD, _DARK)
    ink.fill(0.0, _HEAD, WIDTH, 0.9, _BLUE)
    words = WIDTH - 2 * _MARGIN
    _words(ink, _TITLE[0], x=_MARGIN, y=4.4, width=words, size=5.0, font="Inter-Bold", colour="#FFFFFF")
    _words(ink, _TITLE[1], x=_MARGIN, y=11.2, width=words, size=3.2, colour="#C9DDEC")
    _words(ink, desk, x=_MARGIN, y=4.8, width=words, size=3.3, font="Inter-SemiBold", colour="#FFFFFF", side="right")


def _square(ink: Ink, y: float) -> float:
    """The code at the left, what to do with it beside; where it ends."""
    modules, path = _qr()
    side = modules * _MODULE
    ink.path(path, "#000000", x=_MARGIN, y=y, scale=_MODULE)
    x = _MARGIN + side + 6.0
    width, at = WIDTH - _MARGIN - x, y - 0.3
    for steps, colour in zip(_STEPS, (_INK, _GREY), strict=True):
        for number, step in steps:
            _words(ink, number, x=x, y=at, width=4.0, size=2.75, font="Inter-SemiBold", colour=colour)
            at = _words(ink, step, x=x + 4.0, y=at, width=width - 4.0, size=2.75, colour=colour) + 1.6
        at += 1.2
    return max(y + side, at)


def _qr() -> tuple[int, bytes]:
    """Modules to a side and PDF operators; in bytes, since small letters and `<` need them."""
    symbol = QRCode(error_correction=ERROR_CORRECT_Q)
    symbol.add_data(QRData(PAYLOAD.encode("ascii"), mode=MODE_8BIT_BYTE))
    symbol.make(fit=True)
    dark = ((x, y) for y, row in enumerate(symbol.modules) for x, module in enumerate(row) if module)
    return symbol.modules_count, "\n".join(f"{x} {y} 1 1 re" for x, y in dark).encode("ascii")


def _specimen(ink: Ink, y: float) -> float:
    """Nothing but the lines in a white field: a document reader looks for them by their surroundings."""
    width = WIDTH - 2 * _MARGIN
    size = _PITCH / (shape(LINES[0], _TYPE).width / len(LINES[0]))
    left = (WIDTH - _PITCH * len(LINES[0])) / 2
    high = 2 * 4.2 + 2 * _ROW + size * 0.75
    ink.outline(_MARGIN, y, width, high, _LINE, line=0.3, dash=0.0, radius=2.0)
    for row, line in enumerate(LINES):
        block = paragraph(line, _TYPE, size, width, leading=1.0)
        # by its width and not by its ink, or the columns of the three lines would not stand under one another
        top = y + 4.2 + row * _ROW
        ink.block(block, "#000000", x=left, y=top, width=_PITCH * 30, height=size, align="right", upright="top")
    at = y + high + 1.7
    for told, colour in zip(_LINES_ARE, (_INK, _GREY), strict=True):
        at = _words(ink, told, x=_MARGIN, y=at, width=width, size=2.5, colour=colour) + 0.9
    return at - 0.9


def _settings(ink: Ink, y: float) -> None:
    """What to set, in two languages side by side, in a pale field to the foot of the card."""
    ink.fill(0.0, y, WIDTH, HEIGHT - y, _PALE)
    ink.fill(0.0, y, WIDTH, 0.3, _LINE)
    width = (WIDTH - 2 * _MARGIN - _GUTTER) / 2
    for language, rows in enumerate(_SETTINGS):
        x = _MARGIN + language * (width + _GUTTER)
        _words(ink, _SET_LIKE_THIS[language], x=x, y=y + 4.2, width=width, size=3.1, font="Inter-Bold")
        at = y + 10.4
        for name, value in rows:
            _words(ink, name, x=x, y=at, width=_LABELS, size=2.7, colour=_GREY)
            _words(ink, value, x=x + _LABELS, y=at, width=width - _LABELS, size=2.7, font="Inter-SemiBold")
            at += 4.55
        _words(ink, _WHERE[language], x=x, y=at + 1.2, width=width, size=2.5, colour=_GREY)


def _cut_marks(ink: Ink, left: float, top: float) -> None:
    """Short lines outside each corner."""
    for x in (left, left + WIDTH):
        for y in (top - 7.0, top + HEIGHT + 2.0):
            ink.fill(x - 0.1, y, 0.2, 5.0, _GREY)
    for y in (top, top + HEIGHT):
        for x in (left - 7.0, left + WIDTH + 2.0):
            ink.fill(x, y - 0.1, 5.0, 0.2, _GREY)


def _words(
    ink: Ink, text: str, *, x: float, y: float, width: float, size: float,
    font: str = "Inter-Regular", colour: str = _INK, side: str = "left",
) -> float:  # fmt: skip
    """Words from a top edge on, on as many lines as they need; where they end."""
    block = paragraph(text, font, size, width, leading=1.36)
    ink.block(block, colour, x=x, y=y, width=width, height=block.height, align=side, upright="top")
    return y + (block.lines[-1].baseline if block.lines else 0.0)
