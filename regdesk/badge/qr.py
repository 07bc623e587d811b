"""A code as a QR code: level Q, the mask that reads best, and one path in units of a module."""

from functools import lru_cache
from itertools import chain, compress
from operator import itemgetter, sub

from regdesk.badge.qr_symbol import symbols
from regdesk.badge.qr_tables import BLOCKS
from regdesk.badge.qr_words import room

_CAPACITY = tuple((version, room(version)) for version in BLOCKS)
_TO_NUMBERS = bytes.maketrans(b"01", b"\0\1")


@lru_cache(maxsize=64)
def qr_path(code: str) -> tuple[int, bytes]:
    """Modules to a side, and PDF path operators with y downwards. `code` is of A-Z, 0-9 and ` $%*+-./:`.

    Raises ValueError for more than 221 signs: no printed code is so long.
    """
    version = version_for(code)
    side = 17 + 4 * version
    dark, _ = best_symbol(code, version)
    size = side * (side + 1) + 1
    # a one wherever a run of dark modules begins, and wherever one has ended
    changes = f"{dark ^ dark << 1:0{size}b}".encode("ascii").translate(_TO_NUMBERS)
    places = list(compress(_places(size), changes))
    starts, ends = places[::2], places[1::2]
    begun, ended = itemgetter(*starts)(_starts(side)), itemgetter(*map(sub, ends, starts))(_widths(side))
    return side, "".join(chain.from_iterable(zip(begun, ended, strict=True))).encode("ascii")


def version_for(code: str) -> int:
    """The smallest version that holds a code."""
    version = next((version for version, signs in _CAPACITY if len(code) <= signs), None)
    if version is None:
        raise ValueError("too long for a printed code")
    return version


def best_symbol(code: str, version: int) -> tuple[int, int]:
    """The symbol with the fewest traps for a reader (7.8.3.1) of those tried, and the number of its mask."""
    side = 17 + 4 * version
    found = [(penalty(rows, columns, side), mask, rows) for mask, rows, columns in symbols(code, version)]
    _, mask, rows = min(found)
    return rows, mask


def penalty(rows: int, columns: int, side: int) -> int:
    """What the standard counts against a symbol, given along its rows and along its columns."""
    space = _space(side)
    lines = ((rows, rows ^ space), (columns, columns ^ space))
    long_runs = sum(_long_runs(kind) for line in lines for kind in line)
    squares = sum(_squares(kind, side) for kind in lines[0])
    finders = sum(_finders(dark, light) for dark, light in lines)
    off_half = abs(rows.bit_count() * 20 - side * side * 10) // (side * side)
    return long_runs + 3 * squares + 40 * finders + 10 * off_half


@lru_cache(maxsize=16)
def _space(side: int) -> int:
    """All modules dark, but not the light one after each row."""
    return int(("1" * side + "0") * side, 2)


def _long_runs(kind: int) -> int:
    """Three for a run of five modules of a kind, one more for each further."""
    fives = kind & kind >> 1 & kind >> 2 & kind >> 3 & kind >> 4
    return fives.bit_count() + 2 * (fives & ~(fives >> 1)).bit_count()


def _squares(kind: int, side: int) -> int:
    pairs = kind & kind >> 1
    return (pairs & pairs >> side + 1).bit_count()


def _finders(dark: int, light: int) -> int:
    """Dark and light as in a finder pattern, with four light ones before or after it."""
    middle = dark & light >> 1 & dark >> 2 & dark >> 3 & dark >> 4 & light >> 5 & dark >> 6
    four = light & light >> 1 & light >> 2 & light >> 3
    return (middle & four >> 7).bit_count() + (middle >> 4 & four).bit_count()


@lru_cache(maxsize=16)
def _places(size: int) -> tuple[int, ...]:
    return tuple(range(size))


@lru_cache(maxsize=16)
def _starts(side: int) -> tuple[str, ...]:
    """How the rectangle of a run is begun, by the place of its first module."""
    return tuple(f"{place % (side + 1)} {place // (side + 1)} " for place in range(side * (side + 1)))


@lru_cache(maxsize=16)
def _widths(side: int) -> tuple[str, ...]:
    """How it is ended, by its length."""
    return tuple(f"{width} 1 re\n" for width in range(side + 1))
