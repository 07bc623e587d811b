"""A QR code symbol of level Q for capitals and digits (ISO/IEC 18004), versions 1 to 10, made fast enough for a batch.

A symbol is one whole number: its modules row by row, each row with a light one after it, the first as the highest
bit. What does not depend on the text is worked out once for a version: where each bit of the data goes, the patterns
around it and the eight masks. A test holds every symbol equal to the one that the library qrcode makes.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from regdesk.badge.qr_words import codewords, words_of

_AROUND = {2: (18,), 3: (22,), 4: (26,), 5: (30,), 6: (34,), 7: (22, 38), 8: (24, 42), 9: (26, 46), 10: (28, 50)}
"""Where the middles of alignment patterns stand besides 6 (annex E)."""
_LEVEL_Q = 0b11
_FORMAT_KEY, _FORMAT_MASK, _VERSION_KEY = 0b10100110111, 0b101010000010010, 0b1111100100101
_FROM_VERSION = 7
"""From here on, a symbol says its version twice."""

MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda row, column: (row + column) % 2 == 0,
    lambda row, _: row % 2 == 0,
    lambda _, column: column % 3 == 0,
    lambda row, column: (row + column) % 3 == 0,
    lambda row, column: (row // 2 + column // 3) % 2 == 0,
    lambda row, column: row * column % 2 + row * column % 3 == 0,
    lambda row, column: (row * column % 2 + row * column % 3) % 2 == 0,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2 == 0,
)
"""Which modules of the data each mask turns round (table 10)."""
TRIED = (0, 2, 5, 7)
"""The best of four is nearly as good as the best of eight, in half the time; a reader takes any."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All that symbols of a version share.

    `rows` and `columns` put the bits of the data in their places, for reading along a row or along a column; `fixed`
    and `fixed_across` are the patterns around them, with each mask already laid over the data.
    """

    side: int
    words: int
    rows: Callable[[str], tuple[str, ...]]
    columns: Callable[[str], tuple[str, ...]]
    fixed: tuple[int, ...]
    fixed_across: tuple[int, ...]


@cache
def plan(version: int) -> Plan:
    """The plan of a version from 1 to 10."""
    side = 17 + 4 * version
    patterns = _patterns(version, side)
    taken = patterns.keys() | _format_places(side)
    order = {place: number for number, place in enumerate(_way(side, taken))}
    words = words_of(version)
    across = [(row, column) for row in range(side) for column in range(side + 1)]
    along = [(row, column) for column in range(side) for row in range(side + 1)]
    nought = 8 * words
    fixed = [_fixed(patterns, order, side, mask) for mask in range(len(MASKS))]
    return Plan(
        side=side,
        words=words,
        rows=itemgetter(*(min(order.get(place, nought), nought) for place in across)),
        columns=itemgetter(*(min(order.get(place, nought), nought) for place in along)),
        fixed=tuple(_number(modules, across) for modules in fixed),
        fixed_across=tuple(_number(modules, along) for modules in fixed),
    )


def symbol(text: str, version: int, mask: int) -> int:
    """The modules of a text under one mask. `text` is of A-Z, 0-9 and ` $%*+-./:` and fits the version."""
    known = plan(version)
    return int("".join(known.rows(_bits(text, version))), 2) ^ known.fixed[mask]


def symbols(text: str, version: int) -> Iterator[tuple[int, int, int]]:
    """The masks of `TRIED`, each with the modules under it along the rows and along the columns."""
    known, bits = plan(version), _bits(text, version)
    row, column = int("".join(known.rows(bits)), 2), int("".join(known.columns(bits)), 2)
    return ((mask, row ^ known.fixed[mask], column ^ known.fixed_across[mask]) for mask in TRIED)


def _bits(text: str, version: int) -> str:
    """The bits of all words in their order, and a nought for every module that is not theirs."""
    return f"{int.from_bytes(codewords(text, version)):0{8 * words_of(version)}b}0"


Place = tuple[int, int]


def _number(dark: frozenset[Place], places: Iterable[Place]) -> int:
    return int("".join("1" if place in dark else "0" for place in places), 2)


def _fixed(patterns: dict[Place, bool], order: dict[Place, int], side: int, mask: int) -> frozenset[Place]:
    """The dark modules of a symbol whose data are all nought."""
    turned = {place for place in order if MASKS[mask](*place)}
    told = {place for place, dark in patterns.items() if dark}
    return frozenset(turned | told | set(_format(side, mask)))


def _way(side: int, taken: Iterable[Place]) -> Iterator[Place]:
    """The modules of the data in their order: up and down, two columns at a time, from the right."""
    not_free = frozenset(taken)
    upwards = True
    for right in (*range(side - 1, 6, -2), 5, 3, 1):
        for row in range(side - 1, -1, -1) if upwards else range(side):
            yield from ((row, column) for column in (right, right - 1) if (row, column) not in not_free)
        upwards = not upwards


def _patterns(version: int, side: int) -> dict[Place, bool]:
    """Every module that says nothing of the text or the mask, and whether it is dark."""
    found: dict[Place, bool] = {}
    for number in range(side):
        found[6, number] = found[number, 6] = number % 2 == 0
    for row, column in _aligned(version):
        found |= {
            (row + down, column + right): max(abs(down), abs(right)) != 1
            for down in range(-2, 3)
            for right in range(-2, 3)
        }
    for row, column in ((3, 3), (3, side - 4), (side - 4, 3)):
        found |= {
            (row + down, column + right): max(abs(down), abs(right)) not in (2, 4)
            for down in range(-4, 5)
            for right in range(-4, 5)
            if 0 <= row + down < side and 0 <= column + right < side
        }
    found[side - 8, 8] = True
    if version >= _FROM_VERSION:
        found |= _version_told(version, side)
    return found


def _aligned(version: int) -> Iterator[Place]:
    """The middles of alignment patterns: everywhere but under the three finder patterns."""
    middles = (6, *_AROUND.get(version, ()))
    corners = {(6, 6), (6, middles[-1]), (middles[-1], 6)}
    return ((row, column) for row in middles for column in middles if (row, column) not in corners)


def _version_told(version: int, side: int) -> dict[Place, bool]:
    told = _with_checks(version, 12, _VERSION_KEY)
    places = [(number // 3, side - 11 + number % 3) for number in range(18)]
    return {place: bool(told >> number & 1) for number, at in enumerate(places) for place in (at, at[::-1])}


def _format_places(side: int) -> set[Place]:
    return {place for places in _format_ways(side) for place in places}


def _format_ways(side: int) -> tuple[list[Place], list[Place]]:
    """Where the fifteen bits of the format stand, the lowest first: around the first finder, and beside the others."""
    rows = (0, 1, 2, 3, 4, 5, 7, 8)
    first = [(row, 8) for row in rows] + [(8, column) for column in (7, 5, 4, 3, 2, 1, 0)]
    second = [(8, side - 1 - column) for column in range(8)] + [(side - 7 + row, 8) for row in range(7)]
    return first, second


def _format(side: int, mask: int) -> Iterator[Place]:
    """The dark ones of them."""
    told = _with_checks(_LEVEL_Q << 3 | mask, 10, _FORMAT_KEY) ^ _FORMAT_MASK
    for places in _format_ways(side):
        yield from (place for number, place in enumerate(places) if told >> number & 1)


def _with_checks(value: int, count: int, key: int) -> int:
    """A value with the remainder of its division by a key (over two values) after it: a BCH code."""
    rest = value << count
    while rest.bit_length() > count:
        rest ^= key << rest.bit_length() - key.bit_length()
    return value << count | rest
