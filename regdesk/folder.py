"""The desk folder: one folder holds everything of one desk and one event, and only its owner may read it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from regdesk.errors import FolderError, KeyMissing


@dataclass(frozen=True, slots=True)
class DeskFolder:
    """Names the files inside `path`; makes none of them by itself."""

    path: Path

    @property
    def event(self) -> Path:
        return self.path / "event.toml"

    @property
    def database(self) -> Path:
        return self.path / "desk.db"

    @property
    def key_file(self) -> Path:
        """The keys of a training desk, in the clear; a live desk has none but those in `keys`."""
        return self.path / "desk.key"

    @property
    def keys(self) -> Path:
        """The sealed file with the keys of this desk."""
        return self.path / "desk.keys"

    @property
    def certificate(self) -> Path:
        """What the event has certified of them."""
        return self.path / "desk.certificate"

    @property
    def head(self) -> Path:
        """Where the desk's log ended when it was last looked at, signed by the desk."""
        return self.path / "desk.head"

    @property
    def settings(self) -> Path:
        return self.path / "settings.toml"

    @property
    def name_forms(self) -> Path:
        """The desk's own rows of the table of name forms; there is none until a supervisor adds one."""
        return self.path / "name_forms.csv"

    @property
    def badges(self) -> Path:
        """Where the folder printer puts its PDF files when nothing else is chosen."""
        return self.path / "badges"

    @property
    def program_log(self) -> Path:
        return self.path / "regdesk.log"

    @property
    def has_a_desk(self) -> bool:
        """Whether there is a desk's database. Raises FolderError when nobody may look."""
        try:
            return self.database.exists()
        except OSError as problem:
            raise FolderError("folder_unreadable", folder=str(self.path)) from problem

    def make(self) -> None:
        """Make the folder, for its owner alone; one with other things in it is left as it is. Raises FolderError."""
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not any(self.path.iterdir()):
                self.path.chmod(0o700)
        except (OSError, ValueError) as problem:
            raise FolderError("folder_not_writable", folder=str(self.path)) from problem
        # to close a folder of other things to others, a home or /tmp perhaps, is not this program's to do
        if sys.platform != "win32" and self.path.stat().st_mode & 0o077:
            raise FolderError("folder_not_empty", folder=str(self.path))

    def take_event(self, file: Path) -> None:
        """Copy an event file into the folder. Raises FolderError."""
        try:
            content = file.read_bytes()
        except OSError as problem:
            raise FolderError("file_unreadable", file=str(file)) from problem
        write_whole(self.event, content)

    def write_keys(self, database: bytes, signing: bytes) -> None:
        """Write both keys of a training desk, 32 bytes each, in the clear with mode 0600, never over others.

        Raises FolderError.
        """
        if self.key_file.exists():
            raise FolderError("folder_not_writable", folder=str(self.path))
        write_whole(self.key_file, f"{database.hex()}\n{signing.hex()}\n".encode())

    def read_key(self) -> bytes:
        """The database key in the clear, 32 bytes. Raises KeyMissing when there is none or it is no key."""
        return self._read_keys()[0]

    def read_signing_key(self) -> bytes | None:
        """The signing key beside it; None in a file of an earlier regdesk. Raises KeyMissing."""
        return next(iter(self._read_keys()[1:]), None)

    def _read_keys(self) -> list[bytes]:
        try:
            keys = [bytes.fromhex(line) for line in self.key_file.read_text(encoding="ascii").split()]
        except (OSError, ValueError) as problem:
            raise KeyMissing("key_missing", file=str(self.key_file)) from problem
        if len(keys) not in (1, 2) or any(len(key) != 32 for key in keys):
            raise KeyMissing("key_missing", file=str(self.key_file))
        return keys

    def remove_keys_in_the_clear(self) -> None:
        """Overwrite the key file, then remove it, if it is there. Raises FolderError.

        A disk may have kept the old content elsewhere: whatever it opened has to have another key by now.
        """
        try:
            with self.key_file.open("r+b") as file:
                file.write(bytes(os.fstat(file.fileno()).st_size))
                file.flush()
                os.fsync(file.fileno())
            self.key_file.unlink()
            keep_names(self.path)
        except FileNotFoundError:
            return
        except OSError as problem:
            raise FolderError("folder_not_writable", folder=str(self.path)) from problem

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the folder for one window at a time; a crash lets go of it. Raises FolderError when it is held."""
        try:
            handle = os.open(self.path / "desk.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as problem:
            raise FolderError("folder_not_writable", folder=str(self.path)) from problem
        with os.fdopen(handle, "r+b") as file:
            try:
                _hold(file.fileno())
            except OSError as problem:
                raise FolderError("folder_in_use", folder=str(self.path)) from problem
            yield


def beside_folders() -> Path:
    """Where this system keeps what a program remembers for whoever is logged in; it is in no desk folder."""
    home = Path(os.path.expanduser("~"))
    match sys.platform:
        case "win32":
            kept = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
        case "darwin":
            kept = home / "Library" / "Application Support"
        case _:
            kept = Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state")
    return kept / "regdesk"


def write_whole(file: Path, content: bytes) -> None:
    """Write a file for its owner alone; a power cut leaves the old one, the new one or none. Raises FolderError."""
    beside = file.with_name(file.name + ".new")
    try:
        beside.unlink(missing_ok=True)
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as new:
            new.write(content)
            new.flush()
            os.fsync(new.fileno())
        os.replace(beside, file)
        keep_names(file.parent)
    except OSError as problem:
        raise FolderError("folder_not_writable", folder=str(file.parent)) from problem


def keep_names(folder: Path) -> None:
    """Have the disk keep which file has which name, as far as the system lets a program ask for it."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _hold(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
