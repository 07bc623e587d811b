"""What a desk asks the event for: a certificate for the key that it has just made, signed with that very key."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from regdesk.chance import NewBytes
from regdesk.keys import cose
from regdesk.keys.claims import (
    CONFIRMS,
    ISSUED,
    NONCE,
    SUBJECT,
    bytes_in,
    is_name,
    key_claim,
    key_in,
    moment_in,
    name_in,
    seconds,
)
from regdesk.keys.signs import in_groups, tidied, to_signs

CONTEXT = b"regdesk/request/1\0"
NONCE_BYTES = 8
_SPOKEN_BYTES = 5


@dataclass(frozen=True, slots=True)
class Request:
    """Whoever has it knows that the asking desk holds the key, and nothing about who stands at that desk.

    `name`: the wanted one; `made`: by that desk's clock, UTC; `public`: 32 bytes of the desk key.
    """

    name: str
    made: datetime
    public: bytes
    nonce: bytes


def make_request(key: cose.Signer, name: str, now: datetime, new_bytes: NewBytes) -> bytes:
    """Ask for a certificate. Raises ValueError for a name that no desk can have."""
    if not is_name(name):
        raise ValueError("no name for a desk")
    return _signed(Request(name, now, key.public, new_bytes(NONCE_BYTES)), key)


def read_request(message: bytes) -> Request | None:
    """A request that the holder of its key has signed; None for everything else."""
    parts = cose.taken_apart(message)
    claims = parts.claims() if parts else None
    if parts is None or claims is None:
        return None
    name, made, public = name_in(claims), moment_in(claims, ISSUED), key_in(claims)
    nonce = bytes_in(claims, NONCE, NONCE_BYTES)
    if name is None or made is None or public is None or nonce is None:
        return None
    request = Request(name, made, public, nonce)
    return request if claims == _claims(request) and parts.genuine(CONTEXT, public) else None


def spoken(message: bytes) -> str:
    """8 signs to say aloud: `ABCD EFGH`, the first 40 bits of SHA-256 of the request."""
    return in_groups(to_signs(sha256(message).digest()[:_SPOKEN_BYTES]))


def was_said(message: bytes, heard: str) -> bool:
    """Whether what was heard and typed are the signs of this request."""
    return tidied(heard[:100]) == tidied(spoken(message))


def _signed(request: Request, key: cose.Signer) -> bytes:
    return cose.signed(CONTEXT, _claims(request), key)


def _claims(request: Request) -> dict[int, object]:
    return {
        SUBJECT: request.name,
        ISSUED: seconds(request.made),
        CONFIRMS: key_claim(request.public),
        NONCE: request.nonce,
    }
