"""A key pair for signing (Ed25519), and secret bytes that no print, log or trace shows."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from regdesk.chance import NewBytes

KEY_BYTES = 32


class Secret:
    """Secret bytes. They are had by asking for them by name, never by printing, comparing or pickling."""

    __slots__ = ("_held",)

    def __init__(self, content: bytes) -> None:
        self._held = bytearray(content)

    def reveal(self) -> bytes:
        """The bytes themselves. Raises ValueError after `wipe`."""
        if not self._held:
            raise ValueError("the secret was wiped")
        return bytes(self._held)

    def wipe(self) -> None:
        """Overwrite what is held here. Copies that Python or a library made are out of reach."""
        self._held[:] = bytes(len(self._held))
        self._held.clear()

    def __repr__(self) -> str:
        return "Secret(not shown)"

    def __reduce__(self) -> str:
        raise TypeError("a secret is not pickled")


class KeyPair:
    """An Ed25519 key. `public` is 32 bytes that everybody may know."""

    __slots__ = ("_key", "public")

    def __init__(self, secret: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(secret)
        self.public: bytes = self._key.public_key().public_bytes_raw()

    @classmethod
    def made(cls, new_bytes: NewBytes) -> KeyPair:
        """A new key, of chance."""
        return cls(new_bytes(KEY_BYTES))

    def sign(self, content: bytes) -> bytes:
        """64 bytes; the same for the same content."""
        return self._key.sign(content)

    def secret(self) -> Secret:
        """The 32 secret bytes, to be sealed or written on paper."""
        return Secret(self._key.private_bytes_raw())

    def __repr__(self) -> str:
        return f"KeyPair(public {self.public.hex()[:8]})"

    def __reduce__(self) -> str:
        raise TypeError("a key is not pickled")


def signed_by(public: bytes, signature: bytes, content: bytes) -> bool:
    """Whether the holder of a key signed this. `public`: 32 bytes; a signature of another length is none."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, content)
    except InvalidSignature:
        return False
    return True
