"""The one home of chance: identities and codes that nobody can guess."""

import secrets
from collections.abc import Callable

NewId = Callable[[], str]
NewToken = Callable[[], str]
NewBytes = Callable[[int], bytes]

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
TOKEN_LENGTH = 26


def new_id() -> str:
    """128 random bits as 32 lower-case hexadecimal digits."""
    return secrets.token_hex(16)


def new_token() -> str:
    """128 random bits in Crockford base 32: 26 of A-Z and 0-9 without I, L, O and U."""
    bits = secrets.randbits(128)
    return "".join(CROCKFORD[(bits >> (5 * place)) & 31] for place in reversed(range(TOKEN_LENGTH)))


def new_key() -> bytes:
    """32 random bytes, for the database."""
    return secrets.token_bytes(32)


def new_bytes(count: int) -> bytes:
    """So many random bytes, for keys, salts and nonces."""
    return secrets.token_bytes(count)
