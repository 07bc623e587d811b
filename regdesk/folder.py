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
        return self.path / "desk.key"

    @property
    def settings(self) -> Path:
        return self.path / "settings.toml"

    @property
    def badges(self) -> Path:
        """Where the folder printer puts its PDF files when nothing else is chosen."""
        return self.path / "badges"

    @property
    def program_log(self) -> Path:
        return self.path / "regdesk.log"

    def make(self) -> None:
        """Make the folder, readable by its owner alone. Raises FolderError."""
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.path.chmod(0o700)
        except OSError as problem:
            raise FolderError("folder_not_writable", folder=str(self.path)) from problem

    def write_key(self, key: bytes) -> None:
        """Write the database key with mode 0600, never over another one. Raises FolderError."""
        try:
            handle = os.open(self.key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as problem:
            raise FolderError("folder_not_writable", folder=str(self.path)) from problem
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(key.hex() + "\n")
            file.flush()
            os.fsync(file.fileno())

    def read_key(self) -> bytes:
        """The database key, 32 bytes. Raises KeyMissing when there is none or it is no key."""
        try:
            key = bytes.fromhex(self.key_file.read_text(encoding="ascii").strip())
        except (OSError, ValueError) as problem:
            raise KeyMissing("key_missing", file=str(self.key_file)) from problem
        if len(key) != 32:
            raise KeyMissing("key_missing", file=str(self.key_file))
        return key

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the folder for one window at a time; a crash lets go of it. Raises FolderError when it is held."""
        with open(self.path / "desk.lock", "a+b") as file:
            try:
                _hold(file.fileno())
            except OSError as problem:
                raise FolderError("folder_in_use", folder=str(self.path)) from problem
            yield


def _hold(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
