"""How a signed message travels: text in a QR code or a file, with a prefix that says what it is."""

from enum import StrEnum

from regdesk.keys.signs import from_signs, to_signs

LONGEST_TEXT = 1_000
"""Characters of a text that is looked at; what this program makes has at most 500."""


class Kind(StrEnum):
    """The first two characters. A badge begins with R1."""

    REQUEST = "Q1"
    CERTIFICATE = "C1"
    FINGERPRINT = "E1"
    STOPPED = "S1"


def as_text(kind: Kind, content: bytes) -> str:
    """Capitals and digits only, so that a QR code holds them densely and every reader types them."""
    return kind + to_signs(content)


def from_text(kind: Kind, text: str) -> bytes | None:
    """What the text carries. Small letters and white space are forgiven; anything else that is odd gives None."""
    if len(text) > LONGEST_TEXT or not text.isascii():
        return None
    signs = "".join(text.split()).upper()
    return from_signs(signs[len(kind) :]) if signs.startswith(kind) else None
