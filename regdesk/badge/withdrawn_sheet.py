"""The withdrawn badges on paper, for a guard without a laptop: numbers in columns, to be found by five digits.

A badge shows its number and not its desk, and every desk counts from 1: so the list goes by number, and says the desk
beside it. One page A4 as long as letters can stay large, then smaller ones, then more pages.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from regdesk.badge.ink import Ink
from regdesk.badge.pages import Pages
from regdesk.badge.text import paragraph
from regdesk.keys.seal import Serial
from regdesk.keys.stopped import StoppedDesk
from regdesk.keys.withdrawals import Why
from regdesk.moments import moment

_WIDTH, _HEIGHT, _MARGIN = 210.0, 297.0, 14.0
_TEXT = _WIDTH - 2 * _MARGIN
_INK, _GREY, _BAND, _LINE = "#000000", "#4D4D4D", "#EFEFEF", "#B0B0B0"
_FOOT = 15.0
"""mm at the bottom of each page."""
_LEGEND = (38.0, 34.0, 35.0, 47.0)
"""mm of its columns."""
_ROWS_IN_BAND = 5

TITLE = "Cancelled badges", "Credenciales canceladas"
WHAT_TO_DO = (
    "Is the number of a badge here? Hold the badge and call the supervisor: say the number and the name. A good badge "
    "of another desk may have the same number.",
    "¿Está aquí el número de una credencial? Reténgala y llame a la supervisora o al supervisor: diga el número y el "
    "nombre. Otra credencial válida, de otro mostrador, puede llevar el mismo número.",
)
NOBODY = "No badge is cancelled.", "Ninguna credencial está cancelada."
STOPPED = (
    "Desk {desks} was stopped: badges that it made afterwards are no good, and on paper nobody can tell them. A laptop "
    "at the door can.",
    "Mostrador {desks} detenido: las credenciales que hizo después no valen, y en papel no se distinguen. Una "
    "computadora en la puerta sí puede.",
)
KEY = "number · why · desk"
END = "right"
LETTERS: Mapping[Why, tuple[str, str, str]] = {
    Why.LOST: ("L", "lost", "perdida"),
    Why.STOLEN: ("S", "stolen", "robada"),
    Why.DAMAGED: ("D", "damaged", "dañada"),
    Why.NAME_WRONG: ("N", "name wrong", "nombre incorrecto"),
    Why.REPLACED: ("R", "replaced", "reemplazada"),
    Why.WITHDRAWN: ("W", "withdrawn", "retirada"),
    Why.RETURNED: ("B", "given back", "devuelta"),
    Why.SPOILED: ("X", "never handed over", "nunca entregada"),
}
"""What stands behind a number, and what it means in English and Spanish."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawnSheet:
    """`name`: of the meeting; `made`: when this was known, in the event's zone."""

    name: str
    made: datetime
    withdrawn: Mapping[Serial, Why]
    stopped: tuple[StoppedDesk, ...] = ()


@dataclass(frozen=True, slots=True)
class _Density:
    """mm: of letters and of a row; how many columns stand beside each other."""

    size: float
    row: float
    columns: int

    def rows(self, top: float) -> int:
        """How many fit below the line that heads a column."""
        return int((_HEIGHT - _MARGIN - _FOOT - top) / self.row) - 1

    def room(self, top: float) -> int:
        return self.rows(top) * self.columns

    @property
    def wide(self) -> float:
        return _TEXT / self.columns


_DENSITIES = (_Density(4.4, 6.6, 5), _Density(3.6, 5.0, 6), _Density(2.9, 4.0, 8), _Density(2.3, 3.1, 10))
"""The large ones first: a guard reads them at night, under a lamp."""

_Page = Sequence[tuple[Serial, Why]]


def withdrawn_pdf(sheet: WithdrawnSheet) -> tuple[bytes, int]:
    """The sheet as a PDF file, and how many pages it has. The same list makes the same bytes."""
    entries = sorted(sheet.withdrawn.items(), key=lambda entry: (entry[0].counter, entry[0].desk))
    first = _Head(sheet)
    density = next((each for each in _DENSITIES if len(entries) <= each.room(first.end)), _DENSITIES[-1])
    cut = list(_pages(entries, density.room(first.end), density.room(_Head(sheet, again=True).end)))
    pages = Pages(f"{TITLE[0]} {sheet.made:%Y-%m-%d %H:%M}", _WIDTH, _HEIGHT)
    for number, page in enumerate(cut, start=1):
        head = first if number == 1 else _Head(sheet, again=True)
        _columns(head.ink, page, density, head.end)
        _foot(head.ink, f"{number} / {len(cut)}")
        pages.add(head.ink, {})
    return pages.pdf(), len(cut)


def _pages(entries: _Page, first: int, others: int) -> Iterator[_Page]:
    yield entries[:first]
    for start in range(first, len(entries), others):
        yield entries[start : start + others]


class _Head:
    """The top of a page: on the first one with what to do. `end`: where the numbers begin, mm from the top."""

    def __init__(self, sheet: WithdrawnSheet, *, again: bool = False) -> None:
        self.ink = Ink()
        self._title(sheet, 4.6 if again else 7.4)
        if not again:
            self._what_to_do(sheet)
        self.end += 2.4

    def _title(self, sheet: WithdrawnSheet, size: float) -> None:
        """In two languages, with the moment at which this was known."""
        when = f"{moment(sheet.made)[:-6]} {sheet.made:%Y  %H:%M}"
        left, right = _TEXT - 72, 70.0
        y = _words(self.ink, TITLE[0], _MARGIN, size=size, font="Inter-Bold", width=left)
        top = _MARGIN + (size - 4.6) * 0.5
        top = _words(
            self.ink, when, top, size=4.6, font="Inter-Bold", x=_WIDTH - _MARGIN - right, width=right, side=END
        )
        said = f"{len(sheet.withdrawn):,} · {sheet.name}"
        _words(self.ink, said, top + 0.8, size=3.3, colour=_GREY, x=_WIDTH - _MARGIN - right, width=right, side=END)
        self.end = _words(self.ink, TITLE[1], y + 0.4, size=3.5, colour=_GREY, width=left) + 2.6
        self.ink.fill(_MARGIN, self.end, _TEXT, 0.4, _INK)
        self.end += 0.4

    def _what_to_do(self, sheet: WithdrawnSheet) -> None:
        texts = WHAT_TO_DO if sheet.withdrawn else NOBODY
        y = self.end + 2.6
        for said, font in zip(texts, ("Inter-SemiBold", "Inter-Regular"), strict=True):
            y = _words(self.ink, said, y, size=3.2, font=font) + 1.4
        desks = ", ".join(str(each.desk) for each in sheet.stopped)
        for said in STOPPED if desks else ():
            y = _words(self.ink, said.format(desks=desks), y, size=2.7, colour=_GREY) + 0.3
        self.end = y + 1.0


def _columns(ink: Ink, page: _Page, density: _Density, top: float) -> None:
    """Down each column, then the next one; above each its first and last number; five rows shaded, five not."""
    rows = density.rows(top)
    used = min(rows, len(page))
    for band in range(_ROWS_IN_BAND, used, 2 * _ROWS_IN_BAND):
        height = min(_ROWS_IN_BAND, used - band) * density.row
        ink.fill(_MARGIN, top + density.row * (band + 1), density.wide * -(-len(page) // rows), height, _BAND)
    for column, start in enumerate(range(0, len(page), rows)):
        x = _MARGIN + density.wide * column
        entries = page[start : start + rows]
        if column:
            ink.fill(x - 0.06, top, 0.12, density.row * (used + 1), _LINE)
        said = f"{entries[0][0].number}–{entries[-1][0].number}"
        _cell(ink, said, "IBMPlexMono-Medium", density.size * 0.72, _GREY, x + 1.5, top, density)
        for at, entry in enumerate(entries, start=1):
            _entry(ink, entry, density, x + 1.5, top + density.row * at)


def _entry(ink: Ink, entry: tuple[Serial, Why], density: _Density, x: float, y: float) -> None:
    """`00918 L 17`: the number large, the letter bold, the desk small."""
    serial, why = entry
    size = density.size
    _cell(ink, serial.number, "IBMPlexMono-SemiBold", size, _INK, x, y, density)
    _cell(ink, LETTERS[why][0], "IBMPlexMono-SemiBold", size, _INK, x + size * 3.45, y, density)
    _cell(ink, str(serial.desk), "Inter-Regular", size * 0.74, _GREY, x + size * 4.6, y, density)


def _cell(
    ink: Ink, text: str, font: str, size: float, colour: str, x: float, y: float, density: _Density
) -> None:  # fmt: skip
    block = paragraph(text, font, size, _TEXT, leading=1.0)
    ink.block(block, colour, x=x, y=y, width=density.wide, height=density.row, align="left", upright="middle")


def _foot(ink: Ink, page: str) -> None:
    """What the letters mean, and which page of how many this is."""
    y = _HEIGHT - _MARGIN - _FOOT + 4.0
    ink.fill(_MARGIN, y, _TEXT, 0.2, _INK)
    for place, (letter, english, spanish) in enumerate(LETTERS.values()):
        column, row = place % len(_LEGEND), place // len(_LEGEND)
        x, top = _MARGIN + sum(_LEGEND[:column]), y + 1.8 + 4.4 * row
        _words(ink, letter, top, size=3.0, font="IBMPlexMono-SemiBold", x=x)
        _words(ink, f"{english} · {spanish}", top + 0.25, size=2.5, x=x + 3.4)
    x = _WIDTH - _MARGIN - 28.0
    _words(ink, page, y + 1.6, size=4.4, font="Inter-Bold", x=x, width=28.0, side=END)
    _words(ink, KEY, y + 7.2, size=2.1, colour=_GREY, x=x, width=28.0, side=END)


def _words(
    ink: Ink, text: str, y: float, *, size: float, font: str = "Inter-Regular", x: float = _MARGIN,
    width: float = _TEXT, side: str = "left", colour: str = _INK,
) -> float:  # fmt: skip
    """Set a paragraph whose top is at `y` mm; where it ends."""
    block = paragraph(text, font, size, width, leading=1.3)
    ink.block(block, colour, x=x, y=y, width=width, height=block.height, align=side, upright="top")
    return y + block.height
