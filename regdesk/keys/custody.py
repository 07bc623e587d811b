"""Keys in a sealed file with a pepper in the system's keyring: made, opened, and opened to other people.

Whatever is wrong, it says which of these it is, and neither the file nor the keyring is changed by it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from threading import RLock

from regdesk.chance import NewBytes
from regdesk.errors import KeyFileError
from regdesk.keys.keyring import Head, Keyring, Remembered
from regdesk.keys.pair import KEY_BYTES, Secret
from regdesk.keys.sealed import Holder, Opened, Sealed, mark_of, open_sealed, seal
from regdesk.keys.sealed_file import read_sealed, write_sealed

_ALONE = RLock()
"""Held from looking into the keyring until what is to be remembered there is written: whoever remembers the end of the
log beside the work brings back neither an earlier revision nor a pepper that was forgotten."""


@dataclass(frozen=True, slots=True)
class Custody:
    """One sealed file and where its pepper is."""

    file: Path
    keyring: Keyring

    def make(self, name: str, public: bytes, secrets: dict[str, Secret], holder: Holder, new_bytes: NewBytes) -> Opened:
        """Seal secrets in a new file. Raises KeyFileError when there is a file already, FolderError."""
        if self.file.exists():
            raise KeyFileError("key_file_exists", file=str(self.file))
        pepper = Secret(new_bytes(KEY_BYTES)) if self.keyring.there else None
        opened = seal(name, public, secrets, holder, pepper=pepper, new_bytes=new_bytes)
        if pepper:
            # before the file: one whose pepper is lost never opens
            self.keyring.keep(_entry(opened.sealed), Remembered(pepper, opened.sealed.revision))
        write_sealed(self.file, opened.sealed)
        return opened

    def open(self, phrase: str, *, holder: str = "") -> Opened:
        """Open with a phrase. Raises KeyFileError: the file is missing, damaged, older than one seen before or from
        another laptop, or the phrase is wrong.
        """
        sealed = read_sealed(self.file)
        remembered = self._remembered(sealed)
        seen = remembered.revision if remembered else 0
        if sealed.revision < seen:
            raise KeyFileError("key_file_older", file=str(self.file), revision=sealed.revision, seen=seen)
        opened = self._opened(sealed, phrase, holder, remembered)
        with _ALONE:
            remembered = self._remembered(sealed)
            if remembered and sealed.revision > remembered.revision:
                self.keyring.keep(_entry(sealed), replace(remembered, revision=sealed.revision))
        return opened

    def open_older(self, phrase: str, *, holder: str = "", new_bytes: NewBytes) -> Opened:
        """Open a file that was restored from a backup, after a supervisor has said that it shall count again."""
        sealed = read_sealed(self.file)
        remembered = self._remembered(sealed)
        opened = self._opened(sealed, phrase, holder, remembered)
        seen = max(remembered.revision if remembered else 0, sealed.revision)
        return self.keep(opened.at_revision(seen + 1, new_bytes))

    def keep(self, changed: Opened) -> Opened:
        """Write what was changed: holders added, removed, or with another phrase. Raises FolderError, KeyFileError."""
        with _ALONE:
            remembered = self._remembered(changed.sealed)
            write_sealed(self.file, changed.sealed)
            if remembered:
                self.keyring.keep(_entry(changed.sealed), replace(remembered, revision=changed.sealed.revision))
        return changed

    def head(self, sealed: Sealed) -> Head | None:
        """Where the desk's log ended as the keyring remembers it. Raises KeyFileError."""
        remembered = self._remembered(sealed)
        return remembered.head if remembered else None

    def remember_head(self, sealed: Sealed, head: Head) -> None:
        """Have the keyring remember where the desk's log ends. Raises KeyFileError."""
        with _ALONE:
            remembered = self._remembered(sealed)
            if remembered and remembered.head != head:
                self.keyring.keep(_entry(sealed), replace(remembered, head=head))

    def forget(self) -> None:
        """Have the keyring remember a pepper that opens nothing, for the file is about to go. Raises KeyFileError."""
        with _ALONE:
            sealed = read_sealed(self.file)
            if sealed.pepper:
                self.keyring.keep(_entry(sealed), Remembered(Secret(bytes(KEY_BYTES)), sealed.revision))

    def _opened(self, sealed: Sealed, phrase: str, holder: str, remembered: Remembered | None) -> Opened:
        pepper = remembered.pepper if remembered else None
        try:
            return open_sealed(sealed, phrase, pepper=pepper, holder=holder)
        except KeyFileError as problem:
            raise KeyFileError(problem.code, **{**problem.facts, "file": str(self.file)}) from None

    def _remembered(self, sealed: Sealed) -> Remembered | None:
        """What the keyring has for this file; None for a file without a pepper. Raises KeyFileError `keys_moved`."""
        if not sealed.pepper:
            return None
        remembered = self.keyring.read(_entry(sealed))
        if remembered is None or mark_of(remembered.pepper) != sealed.pepper:
            raise KeyFileError("keys_moved", file=str(self.file))
        return remembered


def _entry(sealed: Sealed) -> str:
    return f"{sealed.name} {sealed.public.hex()[:16]}"
