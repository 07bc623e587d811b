"""A request, a certificate or a notice as a QR code for a screen: level M, as densely as capitals and digits allow."""

from functools import lru_cache

from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import MODE_ALPHA_NUM, QRData

QUIET = 4
"""Light modules around the code, without which readers do not find it."""
_MASK = 2
"""As for badges: the search for the best of eight takes longer than all the rest, and every reader takes any."""


@lru_cache(maxsize=8)
def message_qr(text: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of the symbol without its quiet zone, True for dark. `text` is of A-Z, 0-9 and ` $%*+-./:`."""
    symbol = QRCode(error_correction=ERROR_CORRECT_M, mask_pattern=_MASK)
    symbol.add_data(QRData(text.encode("ascii"), mode=MODE_ALPHA_NUM))
    symbol.make(fit=True)
    return tuple(tuple(map(bool, row)) for row in symbol.modules)
