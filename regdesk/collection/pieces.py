"""How much one entry may say: a longer list goes on in further entries of the same word, right behind the first.

No hub takes a line of more than 64 KiB, and one that it refuses would keep back everything after it.
"""

import json
from collections.abc import Iterator, Sequence
from typing import TypeVar

MOST_BYTES = 65_000
"""Of a content; its statement takes the rest (the step of the hub that makes `hub.entry`)."""
_IN_ONE = 48_000
_COMMA = 2

Row = TypeVar("Row")


def in_pieces(rows: Sequence[Row]) -> Iterator[tuple[Row, ...]]:
    """The rows as tuples that fit into an entry each, in order; one empty tuple of none."""
    piece: list[Row] = []
    size = 0
    for row in rows:
        more = len(json.dumps(row, ensure_ascii=False).encode()) + _COMMA
        if piece and size + more > _IN_ONE:
            yield tuple(piece)
            piece, size = [], 0
        piece.append(row)
        size += more
    yield tuple(piece)
