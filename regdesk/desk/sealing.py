"""Sealing a live desk that an earlier regdesk made, with its key in the clear; whole or not at all."""

from pathlib import Path

from regdesk.chance import NewBytes, new_bytes, new_key
from regdesk.desk.unsealing import Lock, Unseal, door_of
from regdesk.errors import KeyFileError
from regdesk.folder import DeskFolder
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import DATABASE, DeskKeys
from regdesk.keys.keyring import Keyring
from regdesk.keys.pair import Secret
from regdesk.store.rekeying import change_key


def seal_desk(path: Path, unseal: Unseal, keyring: Keyring, *, new_bytes: NewBytes = new_bytes) -> None:
    """Give the database another key, kept in the sealed file alone, and remove the one in the clear.

    `unseal` makes the sealed file, or opens the one that is there: of a desk that was enrolled, or of an attempt that
    was broken off. At any moment the desk opens: as before, or with the phrase. Raises DeskError.
    """
    folder = DeskFolder(path)
    with folder.lock():
        if door_of(folder).lock is not Lock.NOT_SEALED:
            raise KeyFileError("desk_sealed", folder=str(path))
        old = folder.read_key()
        keys = unseal(folder)
        try:
            change_key(folder.database, old, _unknown_key(keys, old, Custody(folder.keys, keyring), new_bytes))
        finally:
            keys.wipe()
        folder.remove_keys_in_the_clear()


def _unknown_key(keys: DeskKeys, old: bytes, custody: Custody, new_bytes: NewBytes) -> bytes:
    """A key for the database that never lay in the clear and is in the sealed file by now."""
    if keys.database.reveal() != old:
        return keys.database.reveal()
    made = Secret(new_key())
    custody.keep(keys.opened.with_secret(DATABASE, made, new_bytes))
    return made.reveal()
