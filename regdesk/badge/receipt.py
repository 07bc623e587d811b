"""What a collector signs for the badges of a delegation: numbers and names, who stays without one and why.

On receipt paper it is as long as its words. On A6 it is set smaller while that makes it one page, and goes on to
further pages where it is still too long; the last one is signed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from regdesk.badge.pages import Pages
from regdesk.badge.slip import PAPERS, Column, Paper
from regdesk.badge.text import paragraph
from regdesk.settings import SlipPaper

_INK = "#000000"
_NUMBERS = 17.0
"""mm of a badge's number before its name, at the size of a receipt."""
_ROW, _BASELINE, _NEXT_LINE = 6.2, 4.3, 4.6
_SIGNING = 15.0
"""mm of white above the line that is signed on."""
_FOOT = 8.0
_SMALLER = (1.0, 0.92, 0.85, 0.79)
"""Letters against those of a slip on A6, tried in turn; smaller ones would be hard to read beside a badge."""

Both = tuple[str, ...]
"""The same in each language of the receipt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptText:
    """Already worded. `badges`: number and name in the order of printing; `left`: name and reason of who got none.

    `shown`: what proved the collector. `mark` stands large on top, as TRAINING does.
    """

    centre: str
    desk: str
    title: Both
    delegation: str
    counted: str
    collected_by: str
    collector: str
    shown: tuple[str, ...]
    badges: tuple[tuple[str, str], ...]
    left_heading: Both
    left: tuple[tuple[str, str], ...]
    statement: Both
    signature: str
    number: str
    when: str
    mark: str = ""


def receipt_pdf(text: ReceiptText, paper: SlipPaper = SlipPaper.RECEIPT) -> bytes:
    """The receipt as a PDF file. The same words make the same bytes."""
    columns = _set(text, PAPERS[paper])
    sheet = columns[0].sheet
    for at, column in enumerate(columns, 1):
        _foot(column, text, f"{at}/{len(columns)}" if len(columns) > 1 else "")
    pages = Pages(text.number, sheet.width, sheet.height or columns[-1].end)
    for column in columns:
        pages.add(column.ink, {})
    return pages.pdf()


def _set(text: ReceiptText, sheet: Paper) -> list[Column]:
    if sheet.height is None:
        return list(_pages(text, sheet))
    tries = (list(_pages(text, replace(sheet, scale=sheet.scale * smaller))) for smaller in _SMALLER)
    columns = next(tries)
    return columns if len(columns) == 1 else next((one for one in tries if len(one) == 1), columns)


def _pages(text: ReceiptText, sheet: Paper) -> Iterator[Column]:
    """Filled from the top; a part that has no room begins the next page."""
    column = _begun(text, sheet)
    _who(column, text)
    for part in _parts(text):
        if sheet.height and column.y + _height(part, sheet) > sheet.height - sheet.margin - _FOOT:
            yield column
            column = _begun(text, sheet)
            column.words(text.delegation, size=4.4, font="Inter-Bold")
            _line(column, above=2.0)
        part(column)
    yield column


_Part = Callable[[Column], None]
"""Something that stays together on one page."""


def _parts(text: ReceiptText) -> Iterator[_Part]:
    for number, name in text.badges:
        yield _badge(number, name)
    for at, (name, reason) in enumerate(text.left):
        yield _left(name, reason, () if at else text.left_heading)
    yield _signing(text)


def _height(part: _Part, sheet: Paper) -> float:
    """Tried on a page of its own."""
    trial = Column(replace(sheet, height=None))
    part(trial)
    return trial.y - sheet.margin


def _badge(number: str, name: str) -> _Part:
    """One row; number and name stand on one line, whatever their heights."""

    def part(column: Column) -> None:
        left, scale, text = column.sheet.margin, column.sheet.scale, column.sheet.text
        indent = _NUMBERS * scale
        base = column.y + _BASELINE * scale
        lines = 1
        for words, font, x, width in (
            (number, "IBMPlexMono-Medium", left, indent),
            (name, "Inter-SemiBold", left + indent, text - indent),
        ):
            block = paragraph(words, font, 3.6 * scale, width, leading=_NEXT_LINE / 3.6)
            if block.lines:
                top = base - block.lines[0].baseline
                column.ink.block(block, _INK, x=x, y=top, width=width, height=block.height, align="left", upright="top")
                lines = max(lines, len(block.lines))
        column.y += (_ROW + (lines - 1) * _NEXT_LINE) * scale
        column.ink.rule(left, column.y, text, _INK, line=0.12, dash=0.0)

    return part


def _left(name: str, reason: str, heading: Both) -> _Part:
    def part(column: Column) -> None:
        _both(column, heading, size=3.6, above=5.0)
        column.words(name, size=3.4, font="Inter-SemiBold", above=2.2)
        column.words(reason, size=3.1, above=1.4)

    return part


def _signing(text: ReceiptText) -> _Part:
    def part(column: Column) -> None:
        scale = column.sheet.scale
        column.y += 5.0 * scale
        for sentence in text.statement:
            column.words(sentence, size=3.2, above=1.6)
        column.y += _SIGNING * scale
        column.ink.rule(column.sheet.margin, column.y, column.sheet.text, _INK, line=0.3, dash=0.0)
        column.words(text.collector, size=3.5, font="Inter-SemiBold", above=1.6)
        column.words(text.signature, size=3.0, above=1.6)

    return part


def _begun(text: ReceiptText, sheet: Paper) -> Column:
    column = Column(sheet)
    if text.mark:
        column.mark(text.mark)
    return column


def _who(column: Column, text: ReceiptText) -> None:
    column.words(text.centre, size=3.2)
    column.words(text.desk, size=3.2, above=1.3)
    _both(column, text.title, size=5.4, above=4.6)
    column.words(text.delegation, size=4.4, font="Inter-Bold", above=4.4)
    column.words(text.counted, size=3.5, above=1.8)
    _line(column, above=3.0)
    column.words(text.collected_by, size=3.2, above=2.2)
    column.words(text.collector, size=3.75, font="Inter-Bold", above=1.8)
    for line in text.shown:
        column.words(line, size=3.2, above=1.6)
    _line(column, above=3.0)


def _both(column: Column, words: Both, *, size: float, above: float) -> None:
    """The first language weighty, any other one below it."""
    for at, sentence in enumerate(words):
        column.words(
            sentence, size=size * 0.72 if at else size, font="Inter-Regular" if at else "Inter-Bold",
            leading=1.2, above=1.7 if at else above,
        )  # fmt: skip


def _line(column: Column, *, above: float) -> None:
    column.y += above * column.sheet.scale
    column.ink.rule(column.sheet.margin, column.y, column.sheet.text, _INK, line=0.25, dash=0.0)


def _foot(column: Column, text: ReceiptText, page: str) -> None:
    """Number and moment: at the bottom of a page, below the signature on a roll."""
    if column.sheet.height:
        column.y = column.sheet.height - column.sheet.margin - 4.2
    for line in (" · ".join(part for part in (text.number, page) if part), text.when):
        column.words(line, size=2.75, font="IBMPlexMono-Medium", above=1.4 if column.sheet.height else 3.0)
