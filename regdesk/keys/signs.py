"""Bytes as signs that people can type and that readers carry under most keyboard layouts: Crockford's base 32."""

from base64 import b32decode, b32encode

from regdesk.chance import CROCKFORD

_RFC = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_THERE = str.maketrans(_RFC, CROCKFORD)
_BACK = str.maketrans(CROCKFORD, _RFC)
_KNOWN = frozenset(CROCKFORD)
_TAKEN_FOR = str.maketrans("OIL", "011")
_SHORTEST_ENDS = {0: 0, 2: 6, 4: 4, 5: 3, 7: 1}
"""How many `=` the standard form needs behind a last block of so many signs; no other length is possible."""


def to_signs(content: bytes) -> str:
    """Five bits a sign, no sign for filling; the bits that fill the last sign are zero."""
    return b32encode(content).decode("ascii").rstrip("=").translate(_THERE)


def from_signs(signs: str) -> bytes | None:
    """The bytes that `to_signs` made these very signs of; None when it made them of nothing."""
    ends = _SHORTEST_ENDS.get(len(signs) % 8)
    if ends is None or not set(signs) <= _KNOWN:
        return None
    content = b32decode(signs.translate(_BACK) + "=" * ends)
    return content if to_signs(content) == signs else None


def tidied(text: str) -> str:
    """Typed signs as they were meant: capitals, no spaces or hyphens, O for 0 and I or L for 1 forgiven."""
    return "".join(text.split()).replace("-", "").upper().translate(_TAKEN_FOR)


def in_groups(signs: str, *, of: int = 4) -> str:
    """`ABCD EFGH`, for reading aloud and typing."""
    return " ".join(signs[start : start + of] for start in range(0, len(signs), of))
