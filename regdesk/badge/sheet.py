"""Several badges on a sheet for an office printer: where each stands, in front and behind, and where to cut."""

from collections.abc import Iterator
from functools import lru_cache

from regdesk.badge.layout import Sheet

_MARK, _AWAY, _LINE = 5.0, 1.5, 0.2
"""A cut mark is so long, begins so far from its badge and is so thick, in mm."""


def placed(sheet: Sheet, badge: tuple[float, float], place: int, *, behind: bool) -> str:
    """From here to `Q`, a badge is drawn in its place. `behind`: the sheet is turned on its long edge."""
    width, height = badge
    left, top = sheet.corner(place, badge, mirrored=behind)
    if not sheet.turned:
        return f"q 1 0 0 1 {left:g} {top:g} cm"
    if behind:
        return f"q 0 -1 1 0 {left:g} {top + width:g} cm"
    return f"q 0 1 -1 0 {left + height:g} {top:g} cm"


@lru_cache(maxsize=8)
def cut_marks(sheet: Sheet, badge: tuple[float, float], count: int) -> str:
    """Short lines beside the corners of the first so many badges, wherever there is room for them."""
    lines = [line for place in range(count) for line in _around(sheet, badge, place)]
    drawn = " ".join(f"{x:g} {y:g} m {to_x:g} {to_y:g} l" for x, y, to_x, to_y in lines)
    return f"q 0 G [] 0 d {_LINE:g} w {drawn} S Q"


_Line = tuple[float, float, float, float]


def _around(sheet: Sheet, badge: tuple[float, float], place: int) -> Iterator[_Line]:
    """The marks of one badge: from each corner outwards, along both of its sides."""
    left, top = sheet.corner(place, badge)
    wide, tall = sheet.room(badge)
    column, row = place % sheet.across, place // sheet.across
    across = _rooms(sheet.width, sheet.block(badge)[0], sheet.gap, column, sheet.across)
    down = _rooms(sheet.height, sheet.block(badge)[1], sheet.gap_down, row, sheet.down)
    for x, aside, room in zip((left, left + wide), (-1, 1), across, strict=True):
        for y, away, room_down in zip((top, top + tall), (-1, 1), down, strict=True):
            if (long := min(_MARK, room - _AWAY)) > 0:
                yield x + aside * _AWAY, y, x + aside * (_AWAY + long), y
            if (long := min(_MARK, room_down - _AWAY)) > 0:
                yield x, y + away * _AWAY, x, y + away * (_AWAY + long)


def _rooms(paper: float, block: float, gap: float, number: int, count: int) -> tuple[float, float]:
    """The room before and after a row or column: to the edge of the paper, or half of the way to the next one."""
    margin = (paper - block) / 2
    return (margin if number == 0 else gap / 2), (margin if number == count - 1 else gap / 2)
