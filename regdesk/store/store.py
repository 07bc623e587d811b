"""The desk's database: open it with its key, read and write it in transactions. No SQL row leaves this package."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock, Thread

from sqlalchemy import Engine

from regdesk.chance import NewId, new_id
from regdesk.collection.record_words import RecordSigned
from regdesk.collection.statement import Signs
from regdesk.errors import StoreError
from regdesk.store import kept, upgrades
from regdesk.store.database import Connection, bring_over, check_key, engine_of, outside_transactions, transaction
from regdesk.store.erasing import TO_SCRUB, scrubbed
from regdesk.store.reading import Reading
from regdesk.store.records import participant_of
from regdesk.store.search import Hits, search
from regdesk.store.turns import Turns
from regdesk.store.vocabulary import Vocabulary
from regdesk.store.writing import Writing

GIVING_WAY = 0.0005
"""Seconds between two parts of the index that is made in the background: whoever searches meanwhile goes first."""


class Store:
    """One open database; usable from several threads. Make it with `create` or `open`."""

    def __init__(self, engine: Engine, path: Path, signs: Signs, new_salt: NewId) -> None:
        self._connections: Engine | None = engine
        self._path = path
        self._signs = signs
        self._new_salt = new_salt
        self._finder = _Finder(engine, path)
        self.turns = Turns()
        with transaction(engine, path, writes=False) as connection:
            self.desk = _log_in(connection)

    @property
    def _engine(self) -> Engine:
        """Nobody who still works when it closes opens the file again, or makes an empty one where it was wiped."""
        if self._connections is None:
            raise StoreError("database_closed")
        return self._connections

    @property
    def signs(self) -> Signs:
        """The key of this desk, for requests and exports that it signs."""
        return self._signs

    @property
    def public(self) -> str:
        """The key by which this desk's entries are signed, 64 hexadecimal digits."""
        return self._signs.public.hex()

    @classmethod
    def create(cls, path: Path, key: bytes, *, desk: str, signs: Signs, new_salt: NewId = new_id) -> "Store":
        """Make the database of a new desk. `key`: 32 bytes, `desk`: 32 hexadecimal digits. Raises StoreError.

        `signs`: the key of the desk, by which each entry is signed. The file appears under its name only once it is
        whole.
        """
        if path.exists():
            raise StoreError("database_exists", file=str(path))
        unfinished = path.with_name(path.name + ".unfinished")
        _forget(unfinished)
        engine = engine_of(unfinished, key)
        try:
            upgrades.make(engine, unfinished)
            with transaction(engine, unfinished, writes=True) as connection:
                connection.run("insert into meta values ('desk', ?)", desk)
        finally:
            engine.dispose()
        if unfinished.with_name(unfinished.name + "-wal").exists():
            # what is still in the log beside the file would be lost with its name; only a full disk leaves it there
            raise StoreError("database_full", file=str(path))
        unfinished.chmod(0o600)
        os.replace(unfinished, path)
        return cls.open(path, key, signs=signs, new_salt=new_salt)

    @classmethod
    def open(cls, path: Path, key: bytes, *, signs: Signs, new_salt: NewId = new_id) -> "Store":
        """Open a desk's database and bring it up to date. Raises KeyWrong, DatabaseNewer, StoreError."""
        if not path.is_file():
            raise StoreError("database_missing", file=str(path))
        engine = engine_of(path, key)
        try:
            check_key(engine, path)
            upgrades.bring_up(engine, path)
            store = cls(engine, path, signs, new_salt)
            store._begin_to_sign()
            store._finish_scrubbing()
            return store
        except StoreError:
            engine.dispose()
            raise

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """Read; everything inside the block is of one moment. Raises StoreError."""
        with self.turns.reading(), transaction(self._engine, self._path, writes=False) as connection:
            yield Reading(connection, _log_in(connection), self._finder.search)

    @contextmanager
    def writing(self, *, lasts: bool = True) -> Iterator[Writing]:
        """Write; all of it is kept when the block ends, nothing when it raises. Raises StoreError.

        `lasts`: False for what can be fetched again. It does not wait for the disk, and a power cut may undo it.
        """
        with self.turns.writing(), transaction(self._engine, self._path, writes=True, lasts=lasts) as connection:
            search = self._finder.search_while_writing
            writing = Writing(connection, _log_in(connection), search, self._signs, self._new_salt)
            yield writing
            erased = writing.tell_what_was_erased()
        self.desk = writing.desk
        if erased:
            kept.entries.forget()
        if not lasts:
            bring_over(self._engine, self._path)

    def scrub(self) -> None:
        """Leave no trace in the file of whoever was erased from the list. Takes seconds; raises StoreError."""
        with outside_transactions(self._engine, self._path) as connection:
            scrubbed(connection, self._path)
        with self.writing() as tx:
            tx.drop_value(TO_SCRUB)
        kept.people.forget()
        participant_of.cache_clear()

    def _finish_scrubbing(self) -> None:
        """What a power cut kept `scrub` from doing."""
        with self.reading() as tx:
            waits = tx.value(TO_SCRUB) is not None
        if waits:
            self.scrub()

    def _begin_to_sign(self) -> None:
        """The first signed entry of a log from before desks had keys covers all of it, at the time of the last one."""
        with self.reading() as tx:
            waits = tx.value(upgrades.TO_BE_SIGNED) is not None
        if waits:
            with self.writing() as tx:
                before, _, at = tx.head()
                if at:
                    tx.append(None, "", "", RecordSigned(self.public, before), at)
                tx.drop_value(upgrades.TO_BE_SIGNED)

    def search(self, text: str, *, limit: int = 50) -> Hits:
        """See `Reading.search`."""
        with self.reading() as reading:
            return reading.search(text, limit=limit)

    def get_ready(self) -> None:
        """Begin to load, beside all else, what close spellings are looked for in; the first search does so too."""
        self._finder.start()

    def wait_until_ready(self) -> None:
        """Return when a search finds all similar names: for who asks once and cannot ask again."""
        self._finder.wait()

    def close(self) -> None:
        """Close every connection; twice is once. The store cannot be used afterwards."""
        self._finder.stop()
        connections, self._connections = self._connections, None
        if connections:
            connections.dispose()


def _log_in(connection: Connection) -> str:
    """The id of the log that is written now: a sync may begin another one at any time."""
    found: str = connection.value("select value from meta where key = 'desk'")
    return found


def _forget(path: Path) -> None:
    """Remove what a broken off attempt left."""
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


class _Finder:
    """Searches, and holds the vocabulary, whose index is made beside all else: no search waits for it."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path
        self._vocabulary = Vocabulary()
        self._loading: Thread | None = None
        self._starting = Lock()
        self._stopped = Event()

    def search(self, connection: Connection, text: str, limit: int) -> Hits:
        if self._loading is None:
            self.start()
        return search(connection, lambda: self._up_to_date(connection), text, limit=limit)

    def search_while_writing(self, connection: Connection, text: str, limit: int) -> Hits:
        """Words that may yet be undone must not get into the vocabulary, so it stays as it is."""
        return search(connection, lambda: self._vocabulary, text, limit=limit)

    def start(self) -> None:
        with self._starting:
            under_way = self._loading is not None and self._loading.is_alive()
            if not under_way and not self._stopped.is_set():
                self._loading = Thread(target=self._load, name="vocabulary", daemon=True)
                self._loading.start()

    def wait(self) -> None:
        with self._starting:
            loading = self._loading
        if loading:
            loading.join()

    def stop(self) -> None:
        self._stopped.set()
        self.wait()

    def _up_to_date(self, connection: Connection) -> Vocabulary:
        self._vocabulary.catch_up(connection)
        if not self._vocabulary.ready:
            self.start()
        return self._vocabulary

    def _load(self) -> None:
        try:
            with transaction(self._engine, self._path, writes=False) as connection:
                while not self._stopped.wait(GIVING_WAY) and self._vocabulary.take_part(connection):
                    pass
            while not self._stopped.wait(GIVING_WAY) and self._vocabulary.index_part():
                pass
        except StoreError as problem:
            # the next misspelt word loads what is missing, and its search tells the clerk
            logging.getLogger("regdesk").warning("vocabulary %s", problem.code)
