"""The keys of one desk: the one that signs and the one of its database, in one sealed file."""

from __future__ import annotations

from dataclasses import dataclass

from regdesk.chance import NewBytes
from regdesk.keys.custody import Custody
from regdesk.keys.pair import KeyPair, Secret
from regdesk.keys.sealed import Holder, Opened

SIGNING, DATABASE, EVENT = "signing", "database", "event"


@dataclass(frozen=True, slots=True)
class DeskKeys:
    """Opened keys of a desk. `database`: 32 bytes, as `Store.open` takes them after `reveal()`."""

    pair: KeyPair
    database: Secret
    opened: Opened

    def wipe(self) -> None:
        """Overwrite what can be; the signing key goes when nobody holds it any more."""
        self.database.wipe()
        self.opened.wipe()


def make_desk_keys(
    custody: Custody, name: str, holder: Holder, database: Secret, new_bytes: NewBytes, *, pair: KeyPair | None = None
) -> DeskKeys:
    """A desk's signing key, a new one if none is given, sealed together with its database key.

    Raises KeyFileError, FolderError.
    """
    pair = pair or KeyPair.made(new_bytes)
    secrets = {SIGNING: pair.secret(), DATABASE: database}
    return DeskKeys(pair, database, custody.make(name, pair.public, secrets, holder, new_bytes))


def desk_keys(opened: Opened) -> DeskKeys:
    """The keys in an opened file of a desk."""
    return DeskKeys(KeyPair(opened.secret(SIGNING).reveal()), opened.secret(DATABASE), opened)


def make_event_key(custody: Custody, name: str, holder: Holder, secret: Secret, new_bytes: NewBytes) -> KeyPair:
    """Seal an event key, new or from paper. Raises KeyFileError, FolderError."""
    pair = KeyPair(secret.reveal())
    custody.make(name, pair.public, {EVENT: pair.secret()}, holder, new_bytes).wipe()
    return pair


def event_key(opened: Opened) -> KeyPair:
    """The event key in an opened file."""
    return KeyPair(opened.secret(EVENT).reveal())
