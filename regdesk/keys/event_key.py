"""Who the event is, in keys: the fingerprint that people compare, and the id that all badges are bound to."""

from hashlib import sha256
from hmac import compare_digest

from regdesk.keys.carried import Kind, as_text, from_text
from regdesk.keys.signs import from_signs, in_groups, tidied, to_signs

FINGERPRINT_BYTES = 10
EVENT_ID_BYTES = 16


def fingerprint(public: bytes) -> str:
    """16 signs in groups of 4: the first 10 bytes of SHA-256 of the event's public key, the only anchor of trust."""
    return in_groups(to_signs(_digest(public)))


def fingerprint_text(public: bytes) -> str:
    """The fingerprint as its QR code says it."""
    return as_text(Kind.FINGERPRINT, _digest(public))


def event_id(public: bytes) -> bytes:
    """16 bytes that every badge's signature covers and no badge carries."""
    return sha256(public).digest()[:EVENT_ID_BYTES]


def read_fingerprint(text: str) -> bytes | None:
    """The 10 bytes of a fingerprint that was scanned (with its prefix) or typed; None when it is none."""
    scanned = from_text(Kind.FINGERPRINT, text)
    found = scanned if scanned is not None else from_signs(tidied(text[:100]))
    return found if found is not None and len(found) == FINGERPRINT_BYTES else None


def is_of(expected: bytes, public: bytes) -> bool:
    """Whether a public key has the fingerprint that was typed or scanned."""
    return compare_digest(expected, _digest(public))


def _digest(public: bytes) -> bytes:
    return sha256(public).digest()[:FINGERPRINT_BYTES]
