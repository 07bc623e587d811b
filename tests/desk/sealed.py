"""Sealed desks of a live event for the tests. Deriving a key takes 0.3 s, so that few are made by phrase."""

from pathlib import Path

from regdesk.collection.entries import DeskStarted
from regdesk.desk.opening import EVENT_FILE, EVENT_ID, TRAINING_STARTED, make_desk
from regdesk.desk.unsealing import newly
from regdesk.event.file import read_event
from regdesk.folder import DeskFolder
from regdesk.keys.keyring import Keyring, NoKeyring
from regdesk.keys.sealed import Holder
from regdesk.resources import path as resource
from regdesk.settings import Settings, write_settings
from regdesk.store.store import Store
from regdesk.store.upgrades import TO_BE_SIGNED
from tests.keys.made import PHRASE
from tests.make import MONDAY_MORNING

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
    """A live desk as an earlier regdesk left it: one key, in the clear, and a log that nobody signed."""
    folder = DeskFolder(path)
    folder.make()
    folder.take_event(LIVE)
    write_settings(folder.settings, SETTINGS)
    folder.key_file.write_text(bytes(range(32)).hex() + "\n")
    folder.key_file.chmod(0o600)
    store = Store.create(folder.database, bytes(range(32)), desk="3" * 32, signs=None)
    with store.writing() as tx:
        tx.set_value(EVENT_ID, read_event(LIVE).id)
        tx.set_value(EVENT_FILE, LIVE.read_text(encoding="utf-8"))
        tx.set_value(TRAINING_STARTED, MONDAY_MORNING.isoformat())
        tx.append(None, "", SETTINGS.clerk, DeskStarted(read_event(LIVE).id, 3), MONDAY_MORNING)
        # what the upgrade of its database leaves to be done
        tx.set_value(TO_BE_SIGNED, "")
    store.close()
    return folder
