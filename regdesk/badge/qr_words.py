"""The code words of a QR code of level Q: the text as bits, and words by which a damaged code is mended.

The words for mending are remainders over the field of 256 values (Reed and Solomon); a row of them is one number, so
that a whole block takes one step for each word of data.
"""

from collections.abc import Callable
from functools import cache
from itertools import accumulate, zip_longest
from operator import add, itemgetter

from regdesk.badge.qr_tables import BLOCKS

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
"""What the alphanumeric mode writes, each sign by its place."""
_VALUES = {sign: value for value, sign in enumerate(SIGNS)}
_PAIRS = {one + two: f"{value * 45 + other:011b}" for one, value in _VALUES.items() for two, other in _VALUES.items()}
_ALPHANUMERIC = 0b0010
_FIELD = 0b100011101
_LONGER_COUNT = 10
"""From this version on, the count of signs has 11 bits and not 9."""


def room(version: int) -> int:
    """How many signs a symbol of this version holds."""
    bits = 8 * sum(BLOCKS[version][1]) - 4 - _count_bits(version)
    return bits // 11 * 2 + (bits % 11 >= 6)


def words_of(version: int) -> int:
    """How many words a symbol has, data and mending together."""
    mending, blocks = BLOCKS[version]
    return sum(blocks) + mending * len(blocks)


def codewords(text: str, version: int) -> bytes:
    """All words in the order in which they stand in the symbol."""
    mending, sizes = BLOCKS[version]
    data = _data(text, version)
    ends = list(accumulate(sizes))
    checks = [_checks(data[end - size : end], mending) for size, end in zip(sizes, ends, strict=True)]
    return bytes(_in_turn(version)(data + b"".join(checks)))


@cache
def _in_turn(version: int) -> Callable[[bytes], tuple[int, ...]]:
    """Takes the blocks as they follow one another, and gives the first word of each, then the second of each ..."""
    mending, sizes = BLOCKS[version]
    ends, count = list(accumulate(sizes)), len(sizes)
    blocks = [range(end - size, end) for size, end in zip(sizes, ends, strict=True)]
    data = [place for places in zip_longest(*blocks) for place in places if place is not None]
    return itemgetter(*data, *(ends[-1] + block * mending + word for word in range(mending) for block in range(count)))


def _count_bits(version: int) -> int:
    return 9 if version < _LONGER_COUNT else 11


def _data(text: str, version: int) -> bytes:
    """Mode, count and signs, then an end and the two fillers of the standard in turn."""
    size = sum(BLOCKS[version][1])
    pairs = "".join(map(_PAIRS.__getitem__, map(add, text[:-1:2], text[1::2])))
    last = f"{_VALUES[text[-1]]:06b}" if len(text) % 2 else ""
    bits = f"{_ALPHANUMERIC:04b}{len(text):0{_count_bits(version)}b}{pairs}{last}"
    bits += "0" * min(4, 8 * size - len(bits))
    bits += "0" * (-len(bits) % 8)
    said = int(bits, 2).to_bytes(len(bits) // 8)
    return said + (b"\xec\x11" * size)[: size - len(said)]


def _checks(block: bytes, count: int) -> bytes:
    table, below = _multiples(count), 8 * (count - 1)
    kept = (1 << below) - 1
    rest = 0
    for word in block:
        rest = (rest & kept) << 8 ^ table[rest >> below ^ word]
    return rest.to_bytes(count)


@cache
def _multiples(count: int) -> tuple[int, ...]:
    """The generator of so many words without its first one, times each value of the field."""
    generator = [1]
    root = 1
    for _ in range(count):
        longer = [*generator, 0]
        for place, factor in enumerate(generator):
            longer[place + 1] ^= _times(factor, root)
        generator, root = longer, _times(root, 2)
    return tuple(int.from_bytes(bytes(_times(factor, word) for factor in generator[1:])) for word in range(256))


def _times(one: int, other: int) -> int:
    """The product of two values of the field."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 256:
            one ^= _FIELD
        other >>= 1
    return product
