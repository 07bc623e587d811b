"""What stands on the back of a badge: the rooms of the venue by floor, and running text as hints and addresses."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from regdesk.badge.elements import Paragraphs, Rooms
from regdesk.badge.ink import Ink
from regdesk.badge.subject import Floors
from regdesk.badge.text import Block, Wish, fit, paragraph

_SMALLER = 0.96
"""Running text that does not fit is set smaller by so much, again and again."""
_SMALLEST = 0.5
"""mm; whatever is left then is set over the edge of the box rather than left out."""
_ROW = 1.55
"""From one room to the next, in sizes of their letters."""
_ABOVE_FLOOR = 0.7
"""Air above a floor that is not the first of its column, in rows."""
_TILE = 1.25
"""The side of a letter's tile, in sizes of the letters."""


def draw_paragraphs(box: Paragraphs, words: str, colour: str, ink: Ink) -> None:
    """The paragraphs below one another, as large as they fit."""
    indent, blocks = _fitted(box, [line for line in words.split("\n") if line.strip()])
    y = box.y
    for block in blocks:
        size = block.lines[0].size if block.lines else box.size
        if box.bullet:
            dot = fit((Wish(box.bullet, box.font, size),), indent, size)
            ink.block(dot, colour, x=box.x, y=y, width=indent, height=block.height, align="left", upright="top")
        ink.block(
            block, colour, x=box.x + indent, y=y, width=box.width - indent, height=block.height,
            align=box.align, upright="top",
        )  # fmt: skip
        y += block.height + box.gap


def _fitted(box: Paragraphs, lines: Sequence[str]) -> tuple[float, list[Block]]:
    size = box.size
    while True:
        indent = size * 1.1 if box.bullet else 0.0
        blocks = [paragraph(line, box.font, size, box.width - indent, leading=box.leading) for line in lines]
        tall = sum(block.height for block in blocks) + box.gap * max(len(blocks) - 1, 0)
        if tall <= box.height or size * _SMALLER < _SMALLEST:
            return indent, blocks
        size *= _SMALLER


def draw_rooms(box: Rooms, floors: Floors, ink: Ink) -> None:
    """The rooms in columns of about one length: floor, then its rooms, each behind the tile of its zone."""
    columns = _columns(list(_lines(floors)), box.columns)
    rows = max((_rows(column) for column in columns), default=0.0)
    if not rows:
        return
    size = min(box.size, box.height / (rows * _ROW))
    width = max(box.width - box.gap * (box.columns - 1), box.columns * size) / box.columns
    for place, column in enumerate(columns):
        _column(box, column, ink, x=box.x + place * (width + box.gap), width=width, size=size)


_Line = tuple[str, str, bool]
"""A text, the letter of its zone, and whether it is the name of a floor."""


def _lines(floors: Floors) -> Iterator[_Line]:
    for floor, rooms in floors:
        yield floor, "", True
        yield from ((room, letter, False) for room, letter in rooms)


def _columns(lines: list[_Line], count: int) -> list[list[_Line]]:
    """The lines in so many columns; a floor's name never stands alone at the foot of one."""
    edges, share = [0], len(lines) / count
    for place in range(1, count):
        edge = max(-(-place * len(lines) // count), edges[-1])
        while 0 < edge < len(lines) and lines[edge - 1][2]:
            edge -= 1
        edges.append(max(edge, edges[-1]) if share else 0)
    return [lines[start:end] for start, end in pairwise((*edges, len(lines)))]


def _rows(column: list[_Line]) -> float:
    return len(column) + _ABOVE_FLOOR * sum(1 for place, line in enumerate(column) if line[2] and place)


def _column(box: Rooms, lines: list[_Line], ink: Ink, *, x: float, width: float, size: float) -> None:
    y, row, tile = box.y, size * _ROW, size * _TILE
    for place, (text, letter, is_floor) in enumerate(lines):
        y += _ABOVE_FLOOR * row if is_floor and place else 0.0
        indent = 0.0 if is_floor else tile + size * 0.55
        if letter:
            _tile(box, letter, ink, x=x, y=y + (row - tile) / 2, side=tile)
        words = fit((Wish(text, box.floor_font if is_floor else box.font, size),), width - indent, row)
        ink.block(
            words, box.colour, x=x + indent, y=y, width=width - indent, height=row, align="left", upright="middle"
        )
        y += row


def _tile(box: Rooms, letter: str, ink: Ink, *, x: float, y: float, side: float) -> None:
    ink.fill(x, y, side, side, box.tile, side * 0.2)
    words = fit((Wish(letter, box.floor_font, side * 0.8),), side, side)
    ink.block(words, box.letter, x=x, y=y, width=side, height=side, align="centre", upright="middle")
