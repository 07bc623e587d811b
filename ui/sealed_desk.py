"""What stands before a desk folder, and what opens it: everything here is run on a worker, and imported late."""

from contextlib import AbstractContextManager
from dataclasses import dataclass

from regdesk.desk import Desk
from regdesk.desk.opening import opened
from regdesk.desk.sealing import seal_desk
from regdesk.desk.unsealing import Door, Lock, by_phrase, door_of, newly
from regdesk.desk.wiped import not_wiped
from regdesk.event.file import read_event
from regdesk.folder import DeskFolder
from regdesk.keys.keyring import Keyring, NoKeyring, SystemKeyring
from regdesk.keys.sealed import Holder
from regdesk.settings import read_settings


@dataclass(frozen=True)
class Knock:
    """A desk that opens with a phrase. `event`: its short name, `desk`: its number."""

    door: Door
    event: str
    desk: int

    @property
    def sealed(self) -> bool:
        return self.door.lock is Lock.SEALED


def knock_at(folder: DeskFolder) -> Knock | None:
    """What it takes to open a desk; None when nothing does. Raises DeskError."""
    not_wiped(folder)
    door = door_of(folder)
    if door.lock is Lock.NONE:
        return None
    return Knock(door, read_event(folder.event).short_name, read_settings(folder.settings).desk_number)


def opened_with(
    folder: DeskFolder, phrase: str, ring: Keyring | None, *, older: bool
) -> AbstractContextManager[Desk]:  # fmt: skip
    """Open a desk for one window alone; the phrase counts only where it is sealed. Raises DeskError."""
    # the system's takes a while to be asked for, and a desk without a phrase has nothing in it
    keyring = ring or (SystemKeyring() if phrase else NoKeyring())
    return opened(folder.path, unseal=by_phrase(phrase, keyring, older=older), keyring=keyring, older=older, alone=True)


def seal_with(folder: DeskFolder, phrase: str, name: str, ring: Keyring | None) -> None:
    """Seal a desk from before, with the phrase of the keys that are there or a new one of `name`. Raises DeskError."""
    keyring = ring or SystemKeyring()
    desk = f"desk {read_settings(folder.settings).desk_number}"
    known = folder.keys.exists()
    unseal = by_phrase(phrase, keyring) if known else newly(desk, Holder.with_phrase(name, phrase), keyring)
    seal_desk(folder.path, unseal, keyring)
