"""COSE_Sign1 (RFC 9052) with Ed25519 and nothing else: alg is -19 (RFC 9864) and is never taken from the message.

A message is the untagged array [protected, {}, payload, signature]. What it is for is signed with it and not carried:
the context, so that nothing signed for one purpose is taken for another.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from regdesk.keys.cbor import decoded, encoded

ALG, KID = 1, 4
ED25519 = -19
LONGEST = 400
"""Bytes of a message that is looked at."""
_SIGNATURE = 64


class Signer(Protocol):
    """Whatever signs by a key and does not give it away. `public`: 32 bytes."""

    @property
    def public(self) -> bytes: ...

    def sign(self, content: bytes) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Message:
    """A message in its parts; nothing in it is to be believed before `genuine` was asked."""

    protected: bytes
    payload: bytes
    signature: bytes
    kid: bytes = b""
    """Which key it says it is signed with; empty where the message does not say so."""

    def genuine(self, context: bytes, public: bytes) -> bool:
        """Whether the holder of a key (32 bytes, public part) signed this for this purpose."""
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(self.signature, _to_sign(self, context))
        except InvalidSignature:
            return False
        return True

    def claims(self) -> dict[object, object] | None:
        """The payload's map; None when it is no map in canonical form."""
        found = decoded(self.payload, most=len(self.payload))
        return found if isinstance(found, dict) else None


def signed(context: bytes, claims: Mapping[int, object], key: Signer, *, kid: bytes = b"") -> bytes:
    """Sign claims for one purpose."""
    bare = Message(_protected(kid), encoded(claims), b"")
    return encoded([bare.protected, {}, bare.payload, key.sign(_to_sign(bare, context))])


def taken_apart(message: bytes, *, kid_bytes: int = 0, most: int = LONGEST) -> Message | None:
    """The parts of a message of exactly this shape, with exactly this header; None for anything else.

    `kid_bytes`: how many bytes name the key, 0 for no such header; `most`: bytes that are looked at.
    """
    match decoded(message, most=most):
        case [bytes() as protected, dict() as unprotected, bytes() as payload, bytes() as signature]:
            kid = protected[len(protected) - kid_bytes :]
            right = protected == _protected(kid) and len(kid) == kid_bytes
            if right and not unprotected and len(signature) == _SIGNATURE:
                return Message(protected, payload, signature, kid)
            return None
        case _:
            return None


def _protected(kid: bytes) -> bytes:
    return encoded({ALG: ED25519, KID: kid} if kid else {ALG: ED25519})


def _to_sign(message: Message, context: bytes) -> bytes:
    return encoded(["Signature1", message.protected, context, message.payload])
