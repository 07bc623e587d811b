"""Sealed desks of a live event for the tests. Deriving a key takes 0.3 s, so that few are made by phrase."""

from pathlib import Path

from regdesk.desk.opening import make_desk
from regdesk.desk.unsealing import newly
from regdesk.folder import DeskFolder
from regdesk.keys.keyring import Keyring, NoKeyring
from regdesk.keys.sealed import Holder
from regdesk.resources import path as resource
from regdesk.settings import Settings
from regdesk.store.rekeying import change_key
from tests.keys.made import PHRASE

LIVE = resource("sample", "event.toml")
TRAINING = resource("sample", "training.toml")
SETTINGS = Settings(desk_number=3, clerk="Lucía Robles")
HOLDER = "Amadou Ba"


def a_sealed_desk(path: Path, keyring: Keyring | None = None) -> DeskFolder:
    """A live desk that opens with PHRASE."""
    unseal = newly("desk 3", Holder.with_phrase(HOLDER, PHRASE), keyring or NoKeyring())
    make_desk(path, LIVE, SETTINGS, unseal=unseal)
    return DeskFolder(path)


def from_before(path: Path) -> DeskFolder:
    """A live desk as an earlier regdesk left it: one key, in the clear."""
    folder = a_sealed_desk(path)
    return laid_open(folder)


def laid_open(folder: DeskFolder) -> DeskFolder:
    """What was sealed with PHRASE, as an earlier regdesk would have left it."""
    from regdesk.desk.unsealing import by_phrase

    keys = by_phrase(PHRASE, NoKeyring())(folder)
    old = bytes(range(32))
    change_key(folder.database, keys.database.reveal(), old)
    folder.key_file.write_text(old.hex() + "\n")
    folder.key_file.chmod(0o600)
    for file in (folder.keys, folder.head):
        file.unlink(missing_ok=True)
    return folder
