"""Claims that requests and certificates share (RFC 8392, RFC 8747), and what may stand in them."""

from collections.abc import Mapping
from datetime import UTC, datetime

SUBJECT, EXPIRES, BEGINS, ISSUED, ID, CONFIRMS, NONCE = 2, 4, 5, 6, 7, 8, 10
_KTY, _OKP, _CURVE, _ED25519, _X = 1, 1, -1, 6, -2
_COSE_KEY = 1
KEY_BYTES = 32
LONGEST_NAME = 40
_LAST_SECOND = 2**32


def key_claim(public: bytes) -> dict[int, object]:
    """The key that the message is about: a COSE_Key of an Ed25519 key, its public part alone."""
    return {_COSE_KEY: {_KTY: _OKP, _CURVE: _ED25519, _X: public}}


def key_in(claims: Mapping[object, object]) -> bytes | None:
    """The 32 bytes of the key; None unless the claim is exactly what `key_claim` makes."""
    match claims.get(CONFIRMS):
        case {1: {-2: bytes() as public}} if len(public) == KEY_BYTES and claims[CONFIRMS] == key_claim(public):
            return public
        case _:
            return None


def name_in(claims: Mapping[object, object]) -> str | None:
    """The name of a desk, as `is_name` wants it."""
    name = claims.get(SUBJECT)
    return name if isinstance(name, str) and is_name(name) else None


def is_name(name: str) -> bool:
    """A name can be shown on any screen: 1 to 40 characters, none of them hidden, no space at an end."""
    return 1 <= len(name) <= LONGEST_NAME and name.isprintable() and name == name.strip()


def seconds(at: datetime) -> int:
    """A moment as it stands in a message: whole seconds since 1970, UTC."""
    return int(at.timestamp())


def moment_in(claims: Mapping[object, object], claim: int) -> datetime | None:
    """A moment between 1970 and 2106, in UTC."""
    at = claims.get(claim)
    return datetime.fromtimestamp(at, UTC) if isinstance(at, int) and 0 <= at < _LAST_SECOND else None


def bytes_in(claims: Mapping[object, object], claim: int, length: int) -> bytes | None:
    """Bytes of exactly one length."""
    found = claims.get(claim)
    return found if isinstance(found, bytes) and len(found) == length else None


def number_in(value: object, least: int, most: int) -> int | None:
    """A whole number in its bounds, both included."""
    return value if isinstance(value, int) and least <= value <= most else None
