"""The slip a person gets who got no badge, with a QR code that opens the case.

On receipt paper it is 80 mm wide and as long as its words; on A6 the words fill the page or are set smaller.
"""

from dataclasses import dataclass, replace

from regdesk.badge.ink import Ink
from regdesk.badge.layout import DOT, LEAST_DOTS
from regdesk.badge.pages import Pages
from regdesk.badge.qr import qr_path
from regdesk.badge.text import paragraph, reads_right_to_left
from regdesk.settings import SlipPaper

_INK = "#000000"
"""Receipt printers know no shades: they would make dots of them."""
_QR_COLUMN = 18.4
"""mm at the right that the words beside the code leave free."""
_MARK = 9.0
_SMALLER = 0.94
"""The letters of a page that is too full, against those of the try before."""
_LEAST = 0.5
BETWEEN = " · "
"""Stands between the parts of a line."""


@dataclass(frozen=True, slots=True)
class Paper:
    """Width, margin, height (None: as long as the words) in mm; how large letters are against a receipt's."""

    width: float
    margin: float
    height: float | None
    scale: float

    @property
    def text(self) -> float:
        return self.width - 2 * self.margin


PAPERS = {
    # receipt printers leave 4 mm on either side of their 80
    SlipPaper.RECEIPT: Paper(80.0, 5.8, None, 1.0),
    SlipPaper.A6: Paper(105.0, 9.0, 148.0, 1.12),
}
WIDTH = PAPERS[SlipPaper.RECEIPT].width


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipText:
    """What the slip says, already worded. `code` is the case (A-Z, 0-9); what is empty is left out.

    `own_language` is the reason once more in the person's language; `mark` stands large on top, as TRAINING does.
    """

    centre: str
    desk: str
    headline: str
    person_name: str
    person_line: str
    why: str
    why_line: str
    where: str
    bring: str
    spanish: str
    number: str
    when: str
    code: str
    own_language: str = ""
    mark: str = ""
    why_heading: str = "Why"
    where_heading: str = "Where to go"


def slip_pdf(text: SlipText, paper: SlipPaper = SlipPaper.RECEIPT) -> bytes:
    """The slip as a PDF file of one page. The same words make the same bytes."""
    sheet = PAPERS[paper]
    column = _set(text, sheet)
    while sheet.height and column.end > sheet.height and sheet.scale > _LEAST:
        sheet = replace(sheet, scale=sheet.scale * _SMALLER)
        column = _set(text, sheet)
    pages = Pages(text.number, sheet.width, sheet.height or column.end)
    pages.add(column.ink, {})
    return pages.pdf()


def _set(text: SlipText, sheet: Paper) -> "Column":
    """All words, one below the other."""
    column = Column(sheet)
    if text.mark:
        column.mark(text.mark)
    _head(column, text)
    column.rule()
    column.words(text.why_heading, size=3.2)
    column.words(text.why, size=3.75, font="Inter-Bold", above=1.6)
    column.words(text.why_line, size=3.5, above=1.9)
    column.rule()
    column.words(text.where_heading, size=3.2)
    column.words(text.where, size=3.75, font="Inter-Bold", above=1.6)
    column.words(text.bring, size=3.5, above=1.9)
    column.rule()
    column.words(text.spanish, size=3.2)
    column.words(text.own_language, size=3.2, above=2.2)
    column.words(f"{text.number} · {text.when}", size=3.05, font="IBMPlexMono-Medium", above=3.6)
    return column


def _head(column: "Column", text: SlipText) -> None:
    top = column.y
    beside = column.sheet.text - _QR_COLUMN
    column.words(text.centre, size=3.2, width=beside)
    column.words(text.desk, size=3.2, width=beside, above=1.3)
    below_qr = column.qr(text.code, top) if text.code else column.y
    column.y = max(column.y + 4.5, below_qr + 3.0)
    column.words(text.headline, size=5.4, font="Inter-Bold", leading=1.2)
    column.words(text.person_name, size=3.75, font="Inter-Bold", above=3.0)
    for at, part in enumerate(on_lines(text.person_line, size=3.2 * column.sheet.scale, width=column.sheet.text)):
        column.words(part, size=3.2, above=1.3 if at else 1.7)


def on_lines(text: str, *, size: float, width: float) -> tuple[str, ...]:
    """The text as it is when one line holds it, else a line for each of its parts: no code breaks at its hyphen."""
    fits = len(paragraph(text, "Inter-Regular", size, width, leading=1.0).lines) < 2
    return (text,) if fits else tuple(text.split(BETWEEN))


class Column:
    """Words one below the other; `y` is where the next may begin, in mm from the top. Sizes are a receipt's."""

    def __init__(self, sheet: Paper) -> None:
        self.sheet = sheet
        self.ink = Ink()
        self.y = sheet.margin

    @property
    def end(self) -> float:
        """Where the paper may end, in mm."""
        return round(self.y + self.sheet.margin, 2)

    def words(
        self, text: str, *, size: float, font: str = "Inter-Regular",
        above: float = 0.0, width: float | None = None, leading: float = 1.36,
    ) -> None:  # fmt: skip
        """Write below what stands there; `size` and `above` in mm."""
        width, scale = width or self.sheet.text, self.sheet.scale
        block = paragraph(text, font, size * scale, width, leading=leading)
        if not block.lines:
            return
        self.y += above * scale
        side = "right" if reads_right_to_left(text) else "left"
        left = self.sheet.margin
        self.ink.block(block, _INK, x=left, y=self.y, width=width, height=block.height, align=side, upright="top")
        self.y += block.lines[-1].baseline

    def rule(self) -> None:
        """A dashed line across."""
        self.y += 3.0 * self.sheet.scale
        self.ink.rule(self.sheet.margin, self.y, self.sheet.text, _INK, line=0.25, dash=0.9)
        self.y += 2.7 * self.sheet.scale

    def qr(self, code: str, top: float) -> float:
        """The case at the top right, every module a whole number of dots; where it ends."""
        modules, path = qr_path(code)
        module = LEAST_DOTS * DOT
        side = modules * module
        self.ink.path(path, _INK, x=self.sheet.width - self.sheet.margin - side, y=top, scale=module)
        return top + side

    def mark(self, text: str) -> None:
        """White on black across the top."""
        self.ink.fill(0.0, 0.0, self.sheet.width, _MARK, _INK)
        block = paragraph(text, "Inter-Bold", 5.4, self.sheet.text, leading=1.2)
        x, width = self.sheet.margin, self.sheet.text
        self.ink.block(block, "#FFFFFF", x=x, y=0.0, width=width, height=_MARK, align="centre", upright="middle")
        self.y = _MARK + self.sheet.margin
