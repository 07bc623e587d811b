"""Where a desk's log ended, kept outside its database: a database put back from a backup is told from the last one.

It is kept twice: in the folder, signed by the desk's key, and in the system's keyring where there is one, which does
not come back with a copy of the disk.
"""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event, Thread

from regdesk.errors import DeskError
from regdesk.folder import DeskFolder, write_whole
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import DeskKeys
from regdesk.keys.keyring import Head, Keyring
from regdesk.keys.pair import KeyPair, signed_by
from regdesk.store.reading import Reading
from regdesk.store.store import Store

EVERY = 20.0
"""Seconds; what is written after the last time is not missed when an older database is put back."""
_LARGEST = 1_000
_CONTEXT = b"regdesk/head/1\0"


@dataclass(frozen=True, slots=True)
class Missing:
    """Entries of a log that were written and are not in the database. `log`: the id that they bear."""

    log: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Heads:
    """The two places where the end of one desk's log is remembered."""

    folder: DeskFolder
    keys: DeskKeys
    keyring: Keyring

    def missing(self, store: Store) -> Missing | None:
        """What a database lacks, or has otherwise, of the log that was seen here. Raises KeyFileError, StoreError."""
        known = [head for head in (self._in_folder(), self._custody.head(self.keys.opened.sealed)) if head]
        with store.reading() as tx:
            found = [lacking for head in known if (lacking := _lacking(tx, store.desk, head))]
        return max(found, key=lambda one: one.last, default=None)

    def remember(self, store: Store) -> None:
        """Keep where the log ends now. Raises FolderError, KeyFileError, StoreError."""
        with store.reading() as tx:
            seq, last, _ = tx.head()
            head = Head(store.desk, seq, last)
        if self._in_folder() != head:
            _write(self.folder, head, self.keys.pair)
        self._custody.remember_head(self.keys.opened.sealed, head)

    def _in_folder(self) -> Head | None:
        return _read(self.folder, self.keys.pair.public)

    @property
    def _custody(self) -> Custody:
        return Custody(self.folder.keys, self.keyring)


@contextmanager
def remembering(heads: Heads, store: Store, *, every: float = EVERY) -> Iterator[None]:
    """Remember the end of the log now, every `every` seconds beside the work, and at the end.

    A desk that is killed was seen a moment ago. Raises FolderError, KeyFileError, StoreError at the beginning only:
    nobody is kept from closing, and the next opening looks at the entries themselves.
    """
    heads.remember(store)
    ended = Event()

    def watch() -> None:
        while not ended.wait(every):
            _remember_quietly(heads, store)

    watching = Thread(target=watch, name="heads", daemon=True)
    watching.start()
    try:
        yield
    finally:
        ended.set()
        watching.join()
        _remember_quietly(heads, store)


def _remember_quietly(heads: Heads, store: Store) -> None:
    try:
        heads.remember(store)
    except DeskError as problem:
        logging.getLogger("regdesk").warning("head not remembered %s", problem.code)


def _lacking(tx: Reading, log: str, head: Head) -> Missing | None:
    """A log with another id has none of those entries; one whose entry is another one went its own way before."""
    if head.seq == 0:
        return None
    if head.log != log:
        return Missing(head.log, 1, head.seq)
    there = next(tx.log(head.seq - 1, 1), None)
    if there is None:
        return Missing(log, tx.head()[0] + 1, head.seq)
    return None if there.hash == head.hash else Missing(log, head.seq, head.seq)


def _write(folder: DeskFolder, head: Head, pair: KeyPair) -> None:
    content = {"log": head.log, "seq": head.seq, "hash": head.hash, "signature": pair.sign(_message(head)).hex()}
    write_whole(folder.head, json.dumps(content).encode("ascii") + b"\n")


def _read(folder: DeskFolder, public: bytes) -> Head | None:
    """None when there is none, and when it is not signed by this desk: then it says nothing."""
    try:
        with folder.head.open("rb") as file:
            found = json.loads(file.read(_LARGEST))
        head = Head(found["log"], found["seq"], found["hash"])
        return head if signed_by(public, bytes.fromhex(found["signature"]), _message(head)) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _message(head: Head) -> bytes:
    return _CONTEXT + f"{head.log}:{head.seq}:{head.hash}".encode("ascii")
