"""The quiet zone of the QR code: four modules around it that no other element may reach into."""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from regdesk.badge.elements import MOST_MODULES, QUIET, Box, Element, Qr, Text

WHITE = "#FFFFFF"
Corner = tuple[float, float]
_CAPITALS = 0.75
"""Of the size of letters: words in capitals reach neither higher nor lower."""
_TOUCH = 0.01
"""mm: sides that only meet are no overlap."""


def in_the_way(qr: Qr, elements: Sequence[Element], page: tuple[float, float], dot: float) -> int | None:
    """The place of an element that reaches into the quiet zone of a badge's code; -1 is the edge of the page."""
    left, top, side = qr.place(MOST_MODULES, dot)
    quiet = QUIET * side / MOST_MODULES
    zone = _corners(left - quiet, top - quiet, side + 2 * quiet, side + 2 * quiet)
    if not all(-_TOUCH <= x <= page[0] + _TOUCH and -_TOUCH <= y <= page[1] + _TOUCH for x, y in zone):
        return -1
    behind = elements.index(qr)
    others = (
        place
        for place, each in enumerate(elements)
        if place != behind and not _harmless(each, qr, behind=place < behind) and _meet(_shape(each), zone)
    )
    return next(others, None)


def _harmless(element: Element, qr: Qr, *, behind: bool) -> bool:
    """White behind the code is as good as paper, and a frame around the whole zone does not touch it."""
    return (behind and getattr(element, "colour", "") == WHITE) or _is_frame_around(element, qr)


def _is_frame_around(element: Element, qr: Qr) -> bool:
    if not isinstance(element, Box) or not element.line:
        return False
    quiet = QUIET * max(qr.width, qr.height) / MOST_MODULES + element.line
    return (
        element.x + quiet <= qr.x
        and element.y + quiet <= qr.y
        and qr.x + qr.width <= element.x + element.width - quiet
        and qr.y + qr.height <= element.y + element.height - quiet
    )


def _shape(element: Element) -> tuple[Corner, ...]:
    """The corners of what an element can fill: of turned words only as much as they are high."""
    if not isinstance(element, Text) or not element.turn or abs(element.turn) == 90:
        return _corners(element.x, element.y, element.width, element.height)
    more = element.lines * (element.text.count("\n") + 1) - 1
    line = _CAPITALS if element.text.isupper() else 1.0
    tall = min(element.height, element.size * (line + element.leading * more))
    middle = (element.x + element.width / 2, element.y + element.height / 2)
    flat = _corners(middle[0] - element.width / 2, middle[1] - tall / 2, element.width, tall)
    return tuple(_turned(corner, middle, math.radians(element.turn)) for corner in flat)


def _corners(x: float, y: float, width: float, height: float) -> tuple[Corner, ...]:
    return (x, y), (x + width, y), (x + width, y + height), (x, y + height)


def _turned(corner: Corner, middle: Corner, angle: float) -> Corner:
    across, down = corner[0] - middle[0], corner[1] - middle[1]
    cos, sin = math.cos(angle), math.sin(angle)
    return middle[0] + across * cos - down * sin, middle[1] + across * sin + down * cos


def _meet(one: tuple[Corner, ...], other: tuple[Corner, ...]) -> bool:
    """Whether two rectangles overlap: no line parallel to a side of either parts them."""
    return not any(_parted(axis, one, other) for axis in (*_axes(one), *_axes(other)))


def _axes(shape: tuple[Corner, ...]) -> Iterable[Corner]:
    for start, end in pairwise(shape[:3]):
        across, down = end[0] - start[0], end[1] - start[1]
        length = math.hypot(across, down) or 1.0
        yield across / length, down / length


def _parted(axis: Corner, one: tuple[Corner, ...], other: tuple[Corner, ...]) -> bool:
    mine, theirs = ([x * axis[0] + y * axis[1] for x, y in shape] for shape in (one, other))
    return max(mine) <= min(theirs) + _TOUCH or max(theirs) <= min(mine) + _TOUCH
