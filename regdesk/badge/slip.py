"""The slip a person gets who got no badge: 80 mm wide, as long as its words, with a QR code that opens the case."""

from dataclasses import dataclass

from regdesk.badge.ink import Ink
from regdesk.badge.layout import DOT, LEAST_DOTS
from regdesk.badge.pages import Pages
from regdesk.badge.qr import qr_path
from regdesk.badge.text import paragraph, reads_right_to_left

WIDTH = 80.0
"""The paper's width in mm; receipt printers leave 4 mm on either side."""
_MARGIN = 5.8
_TEXT = WIDTH - 2 * _MARGIN
_INK = "#000000"
"""Receipt printers know no shades: they would make dots of them."""
_BESIDE_QR = 50.0
BETWEEN = " · "
"""Stands between the parts of a line."""


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


def slip_pdf(text: SlipText) -> bytes:
    """The slip as a PDF file of one page. The same words make the same bytes."""
    column = _Column()
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
    pages = Pages(text.number, WIDTH, round(column.y + _MARGIN, 2))
    pages.add(column.ink, {})
    return pages.pdf()


def _head(column: "_Column", text: SlipText) -> None:
    top = column.y
    column.words(text.centre, size=3.2, width=_BESIDE_QR)
    column.words(text.desk, size=3.2, width=_BESIDE_QR, above=1.3)
    below_qr = column.qr(text.code, top) if text.code else column.y
    column.y = max(column.y + 4.5, below_qr + 3.0)
    column.words(text.headline, size=5.4, font="Inter-Bold", leading=1.2)
    column.words(text.person_name, size=3.75, font="Inter-Bold", above=3.0)
    for at, part in enumerate(on_lines(text.person_line, size=3.2)):
        column.words(part, size=3.2, above=1.3 if at else 1.7)


def on_lines(text: str, *, size: float) -> tuple[str, ...]:
    """The text as it is when one line holds it, else a line for each of its parts: no code breaks at its hyphen."""
    fits = len(paragraph(text, "Inter-Regular", size, _TEXT, leading=1.0).lines) < 2
    return (text,) if fits else tuple(text.split(BETWEEN))


class _Column:
    """Words one below the other; `y` is where the next may begin, in mm from the top."""

    def __init__(self) -> None:
        self.ink = Ink()
        self.y = _MARGIN

    def words(
        self, text: str, *, size: float, font: str = "Inter-Regular",
        above: float = 0.0, width: float = _TEXT, leading: float = 1.36,
    ) -> None:  # fmt: skip
        block = paragraph(text, font, size, width, leading=leading)
        if not block.lines:
            return
        self.y += above
        align = "right" if reads_right_to_left(text) else "left"
        self.ink.block(block, _INK, x=_MARGIN, y=self.y, width=width, height=block.height, align=align, upright="top")
        self.y += block.lines[-1].baseline

    def rule(self) -> None:
        self.y += 3.0
        self.ink.rule(_MARGIN, self.y, _TEXT, _INK, line=0.25, dash=0.9)
        self.y += 2.7

    def qr(self, code: str, top: float) -> float:
        """The case at the top right, every module a whole number of dots; where it ends."""
        modules, path = qr_path(code)
        module = LEAST_DOTS * DOT
        side = modules * module
        self.ink.path(path, _INK, x=WIDTH - _MARGIN - side, y=top, scale=module)
        return top + side

    def mark(self, text: str) -> None:
        self.ink.fill(0.0, 0.0, WIDTH, 9.0, _INK)
        block = paragraph(text, "Inter-Bold", 5.4, _TEXT, leading=1.2)
        self.ink.block(block, "#FFFFFF", x=_MARGIN, y=0.0, width=_TEXT, height=9.0, align="centre", upright="middle")
        self.y = 9.0 + _MARGIN
