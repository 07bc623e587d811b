"""How rows share the height there is: none is cut, and air goes before words do."""

from collections.abc import Sequence


def shared(wished: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """The heights of rows in `room` pixels: as wished where that fits, else each gives of what it can spare.

    Rows that do not fit even at their least stay at their least: then somebody has to scroll. Room that is left over
    is not shared out.
    """
    over = sum(wished) - room
    spare = [wish - low for wish, low in zip(wished, least, strict=True)]
    if over <= 0:
        return list(wished)
    if over >= sum(spare):
        return list(least)
    heights, taken, seen = [], 0, 0
    for wish, can in zip(wished, spare, strict=True):
        seen += can
        gives = over * seen // sum(spare) - taken
        taken += gives
        heights.append(wish - gives)
    return heights
