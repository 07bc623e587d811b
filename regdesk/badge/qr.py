"""The badge code as a QR code: level Q, a fixed mask, and one path in units of a module.

The symbol is made by qrcode. For a batch it is put together faster: with version and mask fixed, the modules are a
linear function (over two values) of the bits of the text, so a symbol is the exclusive or of the symbols that qrcode
makes for single bits.
"""

from functools import lru_cache, reduce
from itertools import compress
from operator import xor

from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.util import ALPHA_NUM, MODE_ALPHA_NUM, QRData

_CAPACITY = ((1, 16), (2, 29), (3, 47), (4, 67))
"""(version, signs of A-Z and 0-9 it holds at level Q)"""
_MASK = 2
"""The search for the best of eight masks takes longer than all the rest; every reader takes any mask."""
_SIGNS = ALPHA_NUM.decode("ascii")
_VALUES = {sign: value for value, sign in enumerate(_SIGNS)}
_TO_NUMBERS = bytes.maketrans(b"01", b"\0\1")


@lru_cache(maxsize=64)
def qr_path(code: str, *, one_of_many: bool = False) -> tuple[int, bytes]:
    """Modules to a side, and PDF path operators with y downwards. `code` is of A-Z, 0-9 and ` $%*+-./:`.

    `one_of_many` gives the same path sooner, once about a hundred codes of this length were made.
    """
    side, dark = _combined(code) if one_of_many else _symbol(code)
    size = side * (side + 1) + 1
    # a one wherever a run of dark modules begins, and wherever one has ended
    changes = f"{dark ^ dark << 1:0{size}b}".encode("ascii").translate(_TO_NUMBERS)
    places = list(compress(range(size), changes))
    runs = map(_operators(side).__getitem__, zip(places[::2], places[1::2], strict=True))
    return side, "\n".join(runs).encode("ascii")


def _symbol(code: str) -> tuple[int, int]:
    """Modules to a side, and all modules, row by row and each row with a light one after it, as bits of one number."""
    version = next((version for version, signs in _CAPACITY if len(code) <= signs), None)
    symbol = QRCode(version=version, error_correction=ERROR_CORRECT_Q, mask_pattern=_MASK)
    symbol.add_data(QRData(code.encode("ascii"), mode=MODE_ALPHA_NUM))
    symbol.make(fit=version is None)
    bits = "".join("1" if module else "0" for row in symbol.modules for module in (*row, False))
    return symbol.modules_count, int(bits, 2)


def _combined(code: str) -> tuple[int, int]:
    side, base = _base(len(code))
    pairs = [_pair(len(code), start, code[start : start + 2]) for start in range(0, len(code), 2)]
    return side, reduce(xor, pairs, base)


@lru_cache(maxsize=8)
def _base(length: int) -> tuple[int, int]:
    """The symbol that the others are told apart from. Not all noughts: qrcode fails on a block of noughts."""
    return _symbol("1" * length)


@lru_cache(maxsize=40_000)
def _pair(length: int, start: int, signs: str) -> int:
    """What two signs (or the last one alone) change in the base symbol."""
    changed = _value(signs) ^ _value("1" * len(signs))
    bits = (bit for bit in range(changed.bit_length()) if changed >> bit & 1)
    return reduce(xor, (_bit(length, start, len(signs), bit) for bit in bits), 0)


@lru_cache(maxsize=2048)
def _bit(length: int, start: int, count: int, bit: int) -> int:
    """What one bit of the text changes."""
    value = _value("1" * count) ^ 1 << bit
    signs = _SIGNS[value // 45] + _SIGNS[value % 45] if count == 2 else _SIGNS[value]
    code = "1" * start + signs + "1" * (length - start - count)
    return _symbol(code)[1] ^ _base(length)[1]


def _value(signs: str) -> int:
    return reduce(lambda value, sign: value * 45 + _VALUES[sign], signs, 0)


@lru_cache(maxsize=8)
def _operators(side: int) -> dict[tuple[int, int], str]:
    """The rectangle of every run of dark modules, by the places of its first module and of the one after its last."""
    spans = [(start, end) for start in range(side) for end in range(start + 1, side + 1)]
    return {
        (y * (side + 1) + start, y * (side + 1) + end): f"{start} {y} {end - start} 1 re"
        for y in range(side)
        for start, end in spans
    }
