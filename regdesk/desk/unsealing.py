"""How the keys of a desk folder are had: in the clear for training, from a sealed file and a pass phrase otherwise.

A training event has invented people only, so nobody types a phrase to learn. A live desk whose key lies in the clear
was made by an earlier regdesk; it opens only after it was sealed (`regdesk.desk.sealing`).
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from regdesk.chance import NewBytes, new_bytes, new_key
from regdesk.errors import DeskError, FolderError, KeyFileError, KeyMissing, StoreError
from regdesk.event.event import Event
from regdesk.event.file import read_event
from regdesk.folder import DeskFolder
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import DeskKeys, desk_keys, make_desk_keys
from regdesk.keys.keyring import Keyring
from regdesk.keys.pair import KeyPair, Secret
from regdesk.keys.sealed import Holder
from regdesk.keys.sealed_file import read_sealed
from regdesk.store.rekeying import key_fits

Unseal = Callable[[DeskFolder], DeskKeys]
"""Opens the sealed keys of a folder. Raises KeyFileError."""


class Lock(StrEnum):
    """What stands before a desk folder."""

    NONE = "none"
    SEALED = "sealed"
    NOT_SEALED = "not_sealed"


@dataclass(frozen=True, slots=True)
class Door:
    """`holders`: who has a pass phrase; `keyring`: whether the system's keyring holds a part of what opens it."""

    lock: Lock
    holders: tuple[str, ...] = ()
    keyring: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """The keys of a desk while it is open. `sealed`: what they came from, None for keys in the clear."""

    database: Secret
    pair: KeyPair
    sealed: DeskKeys | None = None

    def wipe(self) -> None:
        """Overwrite what can be."""
        self.database.wipe()
        if self.sealed:
            self.sealed.wipe()


def door_of(folder: DeskFolder) -> Door:
    """What has to be done to open a desk; takes no phrase. Raises EventFileError, KeyFileError, StoreError."""
    if not folder.has_a_desk:
        raise _no_desk(folder)
    if folder.key_file.exists():
        if read_event(folder.event).training is not None:
            return Door(Lock.NONE)
        if not folder.keys.exists() or _lies_open(folder):
            return _sealed_door(folder, Lock.NOT_SEALED) if folder.keys.exists() else Door(Lock.NOT_SEALED)
        # sealing was broken off when only the key in the clear was left to be removed
    elif not folder.keys.exists() and read_event(folder.event).training is not None:
        return Door(Lock.NONE)
    return _sealed_door(folder, Lock.SEALED)


def _lies_open(folder: DeskFolder) -> bool:
    """Whether the key in the clear opens the database; one that is no key was overwritten, and was to go next."""
    try:
        return key_fits(folder.database, folder.read_key())
    except KeyMissing:
        return False


def _no_desk(folder: DeskFolder) -> DeskError:
    """A folder without a database: either nobody made a desk in it, or the database was lost."""
    if folder.event.exists() and (folder.keys.exists() or folder.key_file.exists()):
        return StoreError("database_missing", file=str(folder.database))
    return FolderError("folder_has_no_desk", folder=str(folder.path))


def _sealed_door(folder: DeskFolder, lock: Lock) -> Door:
    sealed = read_sealed(folder.keys)
    return Door(lock, tuple(slot.holder for slot in sealed.slots), bool(sealed.pepper))


def held_keys(folder: DeskFolder, door: Door, unseal: Unseal) -> Held:
    """The keys of a desk. Raises KeyMissing, KeyFileError: among others `phrase_needed` and `desk_not_sealed`."""
    match door.lock:
        case Lock.NONE:
            return keys_in_the_clear(folder)
        case Lock.NOT_SEALED:
            raise KeyFileError("desk_not_sealed", folder=str(folder.path))
        case Lock.SEALED:
            keys = unseal(folder)
            leave_no_core()
            return Held(keys.database, keys.pair, keys)


def keys_in_the_clear(folder: DeskFolder) -> Held:
    """The keys of a training desk. One of an earlier regdesk has no signing key: it follows from the other."""
    database = folder.read_key()
    signing = folder.read_signing_key() or sha256(b"regdesk/training signing key\0" + database).digest()
    return Held(Secret(database), KeyPair(signing))


def make_keys(folder: DeskFolder, event: Event, unseal: Unseal) -> Held:
    """The keys for a new desk: sealed for a live event, in the clear for training unless sealed ones are there."""
    if event.training is None or folder.keys.exists():
        keys = unseal(folder)
        return Held(keys.database, keys.pair, keys)
    if not folder.key_file.exists():
        folder.write_keys(new_key(), new_key())
    return keys_in_the_clear(folder)


def no_phrase(folder: DeskFolder) -> DeskKeys:
    """For whoever has no phrase: says that one is needed."""
    raise KeyFileError("phrase_needed", folder=str(folder.path))


def by_phrase(phrase: str, keyring: Keyring, *, older: bool = False, new_bytes: NewBytes = new_bytes) -> Unseal:
    """Open sealed keys with a phrase; takes 0.3 s. `older`: a file restored from a backup shall count again."""

    def unseal(folder: DeskFolder) -> DeskKeys:
        custody = Custody(folder.keys, keyring)
        try:
            return desk_keys(custody.open(phrase))
        except KeyFileError as problem:
            if not (older and problem.code == "key_file_older"):
                raise
        return desk_keys(custody.open_older(phrase, new_bytes=new_bytes))

    return unseal


def newly(name: str, holder: Holder, keyring: Keyring, *, new_bytes: NewBytes = new_bytes) -> Unseal:
    """Make and seal the keys of a desk called `name` for a first holder."""

    def unseal(folder: DeskFolder) -> DeskKeys:
        custody = Custody(folder.keys, keyring)
        return make_desk_keys(custody, name, holder, Secret(new_key()), new_bytes)

    return unseal


def leave_no_core() -> None:
    """From now on a crash of this process leaves no image of its memory, where the system can be told so."""
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))
