"""What a collector signs for the badges of a delegation: numbers and names, who stays without one and why.

On receipt paper it is as long as its words; on A6 it goes on to further pages, and the last one is signed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from regdesk.badge.pages import Pages
from regdesk.badge.slip import PAPERS, Column, Paper
from regdesk.badge.text import paragraph
from regdesk.settings import SlipPaper

_INK = "#000000"
_NUMBER_COLUMN = 17.0
"""mm of a badge's number before its name, at the size of a receipt."""
_SIGNING = 13.0
"""mm of white above the line that is signed on."""
_FOOT = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptText:
    """Already worded; each line in the languages of the event. `badges`: number and name in the order of printing.

    `left`: a sentence for each who got none. `collector`, `shown`: who takes the badges, and what proved it. `mark`
    stands large on top, as TRAINING does.
    """

    centre: str
    desk: str
    title: str
    delegation: str
    counted: str
    collector: str
    shown: tuple[str, ...]
    badges: tuple[tuple[str, str], ...]
    left_heading: str
    left: tuple[str, ...]
    statement: tuple[str, ...]
    signature: str
    number: str
    when: str
    mark: str = ""


def receipt_pdf(text: ReceiptText, paper: SlipPaper = SlipPaper.RECEIPT) -> bytes:
    """The receipt as a PDF file. The same words make the same bytes."""
    sheet = PAPERS[paper]
    columns = list(_pages(text, sheet))
    pages = Pages(text.number, sheet.width, sheet.height or columns[-1].end)
    for at, column in enumerate(columns, 1):
        _foot(column, text, f"{at}/{len(columns)}" if len(columns) > 1 else "")
        pages.add(column.ink, {})
    return pages.pdf()


def _pages(text: ReceiptText, sheet: Paper) -> Iterator[Column]:
    """Filled from the top; a part that has no room begins the next page."""
    column = _begun(text, sheet)
    _who(column, text)
    for part in _parts(text):
        if sheet.height and column.y + _height(part, sheet) > sheet.height - sheet.margin - _FOOT:
            yield column
            column = _begun(text, sheet)
            column.words(text.delegation, size=4.4, font="Inter-Bold")
            column.rule()
        part(column)
    yield column


class _Part:
    """Something that stays together on one page."""

    def __call__(self, column: Column) -> None:
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class _BadgeLine(_Part):
    number: str
    name: str

    def __call__(self, column: Column) -> None:
        left, scale = column.sheet.margin, column.sheet.scale
        indent = _NUMBER_COLUMN * scale
        number = paragraph(self.number, "IBMPlexMono-Medium", 3.5 * scale, indent, leading=1.36)
        name = paragraph(self.name, "Inter-Regular", 3.6 * scale, column.sheet.text - indent, leading=1.36)
        top = column.y + 0.6 * scale
        for block, x, width in ((number, left, indent), (name, left + indent, column.sheet.text - indent)):
            column.ink.block(block, _INK, x=x, y=top, width=width, height=block.height, align="left", upright="top")
        column.y = top + name.height + 0.5 * scale
        column.ink.rule(left, column.y, column.sheet.text, _INK, line=0.12, dash=0.0)


@dataclass(frozen=True, slots=True)
class _Left(_Part):
    heading: str
    sentences: tuple[str, ...]

    def __call__(self, column: Column) -> None:
        column.words(self.heading, size=3.6, font="Inter-Bold", above=3.6)
        for sentence in self.sentences:
            column.words(sentence, size=3.3, above=1.2)


@dataclass(frozen=True, slots=True)
class _Signing(_Part):
    statement: tuple[str, ...]
    collector: str
    signature: str

    def __call__(self, column: Column) -> None:
        scale = column.sheet.scale
        column.y += 3.4 * scale
        for sentence in self.statement:
            column.words(sentence, size=3.2, above=1.0)
        column.y += _SIGNING * scale
        column.ink.rule(column.sheet.margin, column.y, column.sheet.text, _INK, line=0.3, dash=0.0)
        column.words(self.collector, size=3.5, font="Inter-SemiBold", above=1.0)
        column.words(self.signature, size=3.0, above=0.9)


def _parts(text: ReceiptText) -> Iterator[_Part]:
    for number, name in text.badges:
        yield _BadgeLine(number, name)
    if text.left:
        yield _Left(text.left_heading, text.left)
    yield _Signing(text.statement, text.collector, text.signature)


def _height(part: _Part, sheet: Paper) -> float:
    """Tried on a page of its own."""
    trial = Column(replace(sheet, height=None))
    part(trial)
    return trial.y - sheet.margin


def _begun(text: ReceiptText, sheet: Paper) -> Column:
    column = Column(sheet)
    if text.mark:
        column.mark(text.mark)
    return column


def _who(column: Column, text: ReceiptText) -> None:
    column.words(f"{text.centre} · {text.desk}", size=3.2)
    column.words(text.title, size=5.4, font="Inter-Bold", leading=1.2, above=3.4)
    column.words(text.delegation, size=4.4, font="Inter-Bold", above=2.4)
    column.words(text.counted, size=3.5, above=1.4)
    column.rule()
    column.words(text.collector, size=3.75, font="Inter-Bold")
    for line in text.shown:
        column.words(line, size=3.2, above=1.2)
    column.rule()


def _foot(column: Column, text: ReceiptText, page: str) -> None:
    """Number and moment: at the bottom of a page, below the signature on a roll."""
    line = " · ".join(part for part in (text.number, text.when, page) if part)
    if column.sheet.height:
        column.y = column.sheet.height - column.sheet.margin - 3.0
    column.words(line, size=3.05, font="IBMPlexMono-Medium", above=0.0 if column.sheet.height else 3.6)
