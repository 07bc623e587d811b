"""Bytes as signs that people can type and that readers carry under most keyboard layouts: Crockford's base 32."""

from base64 import b32encode

from regdesk.chance import CROCKFORD

_RFC = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_THERE = str.maketrans(_RFC, CROCKFORD)
_DIGITS = str.maketrans(CROCKFORD, "0123456789ABCDEFGHIJKLMNOPQRSTUV")
"""The digits to base 32 that Python knows."""
_KNOWN = frozenset(CROCKFORD)
_TAKEN_FOR = str.maketrans("OIL", "011")
_BITS = 5


def to_signs(content: bytes) -> str:
    """Five bits a sign, no sign for filling; the bits that fill the last sign are zero."""
    return b32encode(content).decode("ascii").rstrip("=").translate(_THERE)


def from_signs(signs: str) -> bytes | None:
    """The bytes that `to_signs` made these very signs of; None when it made them of nothing."""
    size, filling = divmod(len(signs) * _BITS, 8)
    if filling >= _BITS or not _KNOWN.issuperset(signs):
        return None
    number = int("0" + signs.translate(_DIGITS), 32)
    return (number >> filling).to_bytes(size) if not number & (1 << filling) - 1 else None


def tidied(text: str) -> str:
    """Typed signs as they were meant: capitals, no spaces or hyphens, O for 0 and I or L for 1 forgiven."""
    return "".join(text.split()).replace("-", "").upper().translate(_TAKEN_FOR)


def in_groups(signs: str, *, of: int = 4) -> str:
    """`ABCD EFGH`, for reading aloud and typing."""
    return " ".join(signs[start : start + of] for start in range(0, len(signs), of))
