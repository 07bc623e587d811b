"""Where a desk's log ended, kept outside its database: a database put back from a backup is told from the last one.

It is kept three times: in the folder and beside all folders, signed by the desk's key, and in the system's keyring
where there is one. A folder that is put back does not bring the other two.
"""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from threading import Event, Thread

from regdesk.errors import DeskError, FolderError
from regdesk.folder import DeskFolder, beside_folders, write_whole
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
    """Entries of a log that were written and are not in the database. `log`: the id that they bear.

    `badge`: the highest number of a badge that is known to have been given.
    """

    log: str
    first: int
    last: int
    badge: int = 0


@dataclass(frozen=True, slots=True)
class Heads:
    """The places where the end of one desk's log is remembered."""

    folder: DeskFolder
    keys: DeskKeys
    keyring: Keyring

    def missing(self, store: Store) -> Missing | None:
        """What a database lacks, or has otherwise, of the log that was seen here. Raises KeyFileError, StoreError."""
        known = [head for head in (*map(self._read, self._files), self._custody.head(self.keys.opened.sealed)) if head]
        with store.reading() as tx:
            found = [lacking for head in known if (lacking := _lacking(tx, store.desk, head))]
        lacks = max(found, key=lambda one: one.last, default=None)
        return replace(lacks, badge=max(head.badge for head in known)) if lacks else None

    def remember(self, store: Store) -> None:
        """Keep where the log ends now. Raises FolderError, KeyFileError, StoreError."""
        with store.reading() as tx:
            seq, last, _ = tx.head()
            head = Head(store.desk, seq, last, tx.next_badge_number() - 1)
        if self._read(self.folder.head) != head:
            _write(self.folder.head, head, self.keys.pair)
        self._remember_beside(head)
        self._custody.remember_head(self.keys.opened.sealed, head)

    def _remember_beside(self, head: Head) -> None:
        """Whoever has no place of their own on this laptop goes without."""
        file = self._files[1]
        with suppress(OSError, FolderError):
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._read(file) != head:
                _write(file, head, self.keys.pair)

    @property
    def _files(self) -> tuple[Path, Path]:
        """In the folder, and beside all: there under a name that follows from the desk's key."""
        return self.folder.head, beside_folders() / f"{self.keys.pair.public.hex()[:32]}.head"

    def _read(self, file: Path) -> Head | None:
        return _read(file, self.keys.pair.public)

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
    """A log with another id has none of those entries; one whose entry is another one went its own way before.

    A sync may have begun another log since, and kept that entry in the one before it, or aside.
    """
    if head.seq == 0 or tx.logs.has_hash(head.hash, head.log, head.seq):
        return None
    if head.log != log:
        return Missing(head.log, 1, head.seq)
    there = next(tx.log(head.seq - 1, 1), None)
    if there is None:
        return Missing(log, tx.head()[0] + 1, head.seq)
    return None if there.hash == head.hash else Missing(log, head.seq, head.seq)


def _write(file: Path, head: Head, pair: KeyPair) -> None:
    content = {**asdict(head), "signature": pair.sign(_message(head)).hex()}
    write_whole(file, json.dumps(content).encode("ascii") + b"\n")


def _read(file: Path, public: bytes) -> Head | None:
    """None when there is none, and when it is not signed by this desk: then it says nothing."""
    try:
        with file.open("rb") as opened:
            found = json.loads(opened.read(_LARGEST))
        head = Head(found["log"], found["seq"], found["hash"], found.get("badge", 0))
        return head if signed_by(public, bytes.fromhex(found["signature"]), _message(head)) else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _message(head: Head) -> bytes:
    """Heads of earlier versions knew of no badge."""
    badge = f":{head.badge}" if head.badge else ""
    return _CONTEXT + f"{head.log}:{head.seq}:{head.hash}{badge}".encode("ascii")
