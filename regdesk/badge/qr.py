"""The badge code as a QR code: level Q, a fixed mask, and one path in units of a module."""

from functools import lru_cache
from itertools import groupby

from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.util import MODE_ALPHA_NUM, QRData

_CAPACITY = ((1, 16), (2, 29), (3, 47), (4, 67))
"""(version, signs of A-Z and 0-9 it holds at level Q)"""
_MASK = 2
"""The search for the best of eight masks takes longer than all the rest; every reader takes any mask."""


@lru_cache(maxsize=256)
def qr_path(code: str) -> tuple[int, bytes]:
    """Modules to a side, and PDF path operators with y downwards. `code` is of A-Z, 0-9 and ` $%*+-./:`."""
    modules = _modules(code)
    runs = [f"{x} {y} {length} 1 re" for y, row in enumerate(modules) for x, length in _runs(row)]
    return len(modules), "\n".join(runs).encode("ascii")


def _modules(code: str) -> list[list[bool]]:
    version = next((version for version, signs in _CAPACITY if len(code) <= signs), None)
    symbol = QRCode(version=version, error_correction=ERROR_CORRECT_Q, mask_pattern=_MASK)
    symbol.add_data(QRData(code.encode("ascii"), mode=MODE_ALPHA_NUM))
    symbol.make(fit=version is None)
    modules: list[list[bool]] = symbol.modules
    return modules


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    """(start, length) of each stretch of dark modules."""
    found, x = [], 0
    for dark, members in groupby(row):
        length = len(list(members))
        if dark:
            found.append((x, length))
        x += length
    return found
