"""Secrets under a data key, and the data key under a pass phrase for each person who may open them (identity.md 5.3).

The data key K is 32 random bytes. Each secret is sealed by K; K is wrapped once for each holder by a key that Argon2id
makes of the phrase, a salt and the pepper. It knows no files and no keyring.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from regdesk.chance import NewBytes
from regdesk.errors import KeyFileError
from regdesk.keys.pair import KEY_BYTES, Secret
from regdesk.keys.phrase import is_long_enough, normal, words_of

SALT_BYTES, NONCE_BYTES, MARK_BYTES = 16, 12, 8
MEMORY_KIB, PASSES, LANES = 64 * 1024, 3, 4
"""Argon2id, fixed: what stands in a file decides neither how long it takes nor how weak it is. About 0.3 s."""
MOST_SLOTS = 20


@dataclass(frozen=True, slots=True)
class Slot:
    """K for one holder. `wrapped`: 12 bytes of nonce, then K and its tag."""

    holder: str
    salt: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """What the sealed file holds; nothing in it is secret without a phrase.

    `name`: the desk's or the event's; `public`: 32 bytes of the signing key; `revision`: counts the changes, from 1;
    `pepper`: the mark by which the pepper it was made with is known again, empty for none; `secrets`: by label.
    """

    name: str
    public: bytes
    revision: int
    pepper: bytes
    slots: tuple[Slot, ...]
    secrets: tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True)
class Holder:
    """Who may open, by the name that the file shows, and the phrase that only they know."""

    name: str
    phrase: Secret

    @classmethod
    def with_phrase(cls, name: str, phrase: str) -> Holder:
        """A new holder. Raises KeyFileError when the phrase has fewer than four words."""
        if not is_long_enough(phrase):
            raise KeyFileError("phrase_short", words=words_of(phrase))
        return cls(name, Secret(normal(phrase).encode("utf-8", "surrogatepass")))


class Opened:
    """A sealed value that was opened. It holds K until it is wiped."""

    def __init__(self, sealed: Sealed, key: Secret, pepper: Secret | None) -> None:
        self.sealed = sealed
        self._key = key
        self._pepper = pepper

    def secret(self, label: str) -> Secret:
        """A secret by its label. Raises KeyFileError: none of that label, or changed by somebody who has no key."""
        content = dict(self.sealed.secrets).get(label)
        if content is None:
            raise KeyFileError("key_file_other", name=self.sealed.name)
        try:
            return Secret(_decrypted(self._key.reveal(), content, _about_secret(self.sealed, label)))
        except InvalidTag:
            raise KeyFileError("key_file_damaged") from None

    def with_holder(self, holder: Holder, new_bytes: NewBytes) -> Opened:
        """One more person may open. Raises KeyFileError when there is one of that name, or no room for another."""
        if any(slot.holder == holder.name for slot in self.sealed.slots) or len(self.sealed.slots) >= MOST_SLOTS:
            raise KeyFileError("holder_known", holder=holder.name, most=MOST_SLOTS)
        return self._with((*self.sealed.slots, self._slot(holder, new_bytes)), new_bytes)

    def with_phrase(self, holder: Holder, new_bytes: NewBytes) -> Opened:
        """A holder has another phrase. Raises KeyFileError when there is none of that name."""
        kept = self._without(holder.name)
        return self._with((*kept, self._slot(holder, new_bytes)), new_bytes)

    def without_holder(self, name: str, new_bytes: NewBytes) -> Opened:
        """A person may not open any more. Raises KeyFileError for an unknown name and for the last one.

        K stays the same: a copy of the file made before still opens with that person's phrase.
        """
        kept = self._without(name)
        if not kept:
            raise KeyFileError("holder_last", holder=name)
        return self._with(kept, new_bytes)

    def with_secret(self, label: str, secret: Secret, new_bytes: NewBytes) -> Opened:
        """Another secret in the place of the one with this label."""
        return self._resealed(self.sealed.revision + 1, {label: secret}, new_bytes)

    def at_revision(self, revision: int, new_bytes: NewBytes) -> Opened:
        """The same, sealed anew under a number of its own."""
        return self._resealed(revision, {}, new_bytes)

    def wipe(self) -> None:
        """Overwrite K and the pepper; every value opened from this one is closed with it."""
        self._key.wipe()
        if self._pepper:
            self._pepper.wipe()

    @property
    def _keys(self) -> tuple[Secret, Secret | None]:
        return self._key, self._pepper

    def _with(self, slots: tuple[Slot, ...], new_bytes: NewBytes) -> Opened:
        changed = Opened(replace(self.sealed, slots=slots), *self._keys)
        return changed.at_revision(self.sealed.revision + 1, new_bytes)

    def _resealed(self, revision: int, other: dict[str, Secret], new_bytes: NewBytes) -> Opened:
        secrets = {label: other.get(label) or self.secret(label) for label, _ in self.sealed.secrets}
        bare = replace(self.sealed, revision=revision)
        return Opened(replace(bare, secrets=_sealed_secrets(bare, secrets, self._key, new_bytes)), *self._keys)

    def _without(self, name: str) -> tuple[Slot, ...]:
        kept = tuple(slot for slot in self.sealed.slots if slot.holder != name)
        if len(kept) == len(self.sealed.slots):
            raise KeyFileError("holder_unknown", holder=name)
        return kept

    def _slot(self, holder: Holder, new_bytes: NewBytes) -> Slot:
        return _wrapped(self.sealed, holder, self._key, self._pepper, new_bytes)


def seal(
    name: str, public: bytes, secrets: dict[str, Secret], holder: Holder, *, pepper: Secret | None, new_bytes: NewBytes
) -> Opened:
    """Seal secrets for a first holder. `public` belongs to them and is shown; `pepper`: 32 bytes, or None for none."""
    key = Secret(new_bytes(KEY_BYTES))
    bare = Sealed(name=name, public=public, revision=1, pepper=mark_of(pepper), slots=(), secrets=())
    slot = _wrapped(bare, holder, key, pepper, new_bytes)
    whole = replace(bare, slots=(slot,), secrets=_sealed_secrets(bare, secrets, key, new_bytes))
    return Opened(whole, key, pepper)


def mark_of(pepper: Secret | None) -> bytes:
    """What the file keeps to know its pepper again; nothing leads back from it to 32 random bytes."""
    return sha256(b"regdesk/pepper/1\0" + pepper.reveal()).digest()[:MARK_BYTES] if pepper else b""


def open_sealed(sealed: Sealed, phrase: str, *, pepper: Secret | None = None, holder: str = "") -> Opened:
    """Open with a phrase, for one holder or for whoever's it is; each holder tried takes a third of a second.

    Raises KeyFileError: `phrase_wrong`, or `key_file_damaged` when K opens and the rest does not.
    """
    tried = Secret(normal(phrase).encode("utf-8", "surrogatepass"))
    for slot in sealed.slots if phrase.strip() else ():
        if holder in ("", slot.holder):
            key = _unwrapped(sealed, Holder(slot.holder, tried), slot, pepper)
            if key is not None:
                return _whole(Opened(sealed, key, pepper))
    raise KeyFileError("phrase_wrong")


def _whole(opened: Opened) -> Opened:
    for label, _ in opened.sealed.secrets:
        opened.secret(label).wipe()
    return opened


def _unwrapped(sealed: Sealed, holder: Holder, slot: Slot, pepper: Secret | None) -> Secret | None:
    try:
        return Secret(_decrypted(_kek(holder, slot.salt, pepper), slot.wrapped, _about_slot(sealed, holder.name)))
    except InvalidTag:
        return None


def _wrapped(sealed: Sealed, holder: Holder, key: Secret, pepper: Secret | None, new_bytes: NewBytes) -> Slot:
    salt = new_bytes(SALT_BYTES)
    kek = _kek(holder, salt, pepper)
    about = _about_slot(sealed, holder.name)
    return Slot(holder.name, salt, _encrypted(kek, key.reveal(), about, new_bytes(NONCE_BYTES)))


def _kek(holder: Holder, salt: bytes, pepper: Secret | None) -> bytes:
    function = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=PASSES, lanes=LANES, memory_cost=MEMORY_KIB,
        secret=pepper.reveal() if pepper else None,
    )  # fmt: skip
    return function.derive(holder.phrase.reveal())


def _sealed_secrets(
    bare: Sealed, secrets: dict[str, Secret], key: Secret, new_bytes: NewBytes
) -> tuple[tuple[str, bytes], ...]:
    return tuple(
        (label, _encrypted(key.reveal(), secret.reveal(), _about_secret(bare, label), new_bytes(NONCE_BYTES)))
        for label, secret in secrets.items()
    )


def _encrypted(key: bytes, content: bytes, about: bytes, nonce: bytes) -> bytes:
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, content, about)


def _decrypted(key: bytes, content: bytes, about: bytes) -> bytes:
    return ChaCha20Poly1305(key).decrypt(content[:NONCE_BYTES], content[NONCE_BYTES:], about)


def _about_secret(sealed: Sealed, label: str) -> bytes:
    """What a sealed secret is bound to: no secret stands for another, in another desk or an earlier revision."""
    return b"\0".join(
        (b"regdesk/sealed/1", sealed.name.encode(), sealed.public, label.encode(), b"%d" % sealed.revision)
    )


def _about_slot(sealed: Sealed, holder: str) -> bytes:
    return b"\0".join((b"regdesk/slot/1", sealed.name.encode(), sealed.public, holder.encode()))
