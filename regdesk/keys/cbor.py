"""Canonical CBOR (RFC 8949, 4.2) of whole numbers, texts, bytes, lists and maps; nothing else is taken for it."""

import cbor2

DEEPEST = 8
_NO_NUMBER = 2**64


def encoded(value: object) -> bytes:
    """The one way to write a value."""
    return cbor2.dumps(value, canonical=True)


def decoded(content: bytes, *, most: int) -> object | None:
    """A value out of at most so many bytes; None when they are not the one way to write it."""
    if len(content) > most:
        return None
    try:
        value = cbor2.loads(content, max_depth=DEEPEST, allow_indefinite=False, allow_duplicate_keys=False)
    except cbor2.CBORDecodeError:
        return None
    return value if _plain(value) and encoded(value) == content else None


def _plain(value: object) -> bool:
    """Exact types: True is no 1 here, and nothing that CBOR marks with a tag is known."""
    if type(value) is int:
        return -_NO_NUMBER <= value < _NO_NUMBER
    if type(value) is list:
        return all(map(_plain, value))
    if type(value) is dict:
        return all(type(key) is int and _plain(key) and _plain(inner) for key, inner in value.items())
    return type(value) in (bytes, str)
