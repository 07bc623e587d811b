"""The encrypted file itself: connections with their key and settings, and what goes wrong with it in words."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from itertools import chain, islice
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from regdesk.errors import KeyWrong, StoreError

CACHE_KIB = 49_152
"""Each page read from the file is deciphered: with a million people a larger cache saves a fifth of a search."""

VALUES_AT_ONCE = 900
"""In one statement that inserts rows; more save no more time."""

PATIENCE_MS = 4_000
"""How long a write waits for another one before it says that the database is busy."""

STEPS_WATCHED = 10_000
"""Of the machine inside the database, between two looks: a millisecond."""

MUCH, TOO_MUCH = 2_000, 4_000
"""Pages in the log beside the file: with so many work in the background brings them over into it, and only where none
does so, whoever writes: that takes a clerk as long as ten acts.
"""

Row = tuple[Any, ...]

_SAID = {
    "SQLITE_FULL": "database_full",
    "SQLITE_BUSY": "database_busy",
    "SQLITE_LOCKED": "database_busy",
    "SQLITE_CORRUPT": "database_damaged",
    "SQLITE_NOTADB": "database_damaged",
    "SQLITE_IOERR": "database_unreachable",
    "SQLITE_CANTOPEN": "database_unreachable",
    "SQLITE_READONLY": "database_unreachable",
    "SQLITE_PERM": "database_unreachable",
    "SQLITE_AUTH": "database_unreachable",
}


class Connection:
    """One connection inside one transaction. Statements go straight to the driver, which keeps them prepared."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver
        self.hurried = False
        """Set while it does not wait for the disk; one that is left so is closed."""
        self.worn = False
        """Set after heavy writing: it is closed with its transaction and never searched with.

        A connection that took in a large list keeps the table of all its words, and walks it at every search.
        """

    def rows(self, sql: str, *values: object) -> list[Row]:
        found: list[Row] = self._driver.execute(sql, values).fetchall()
        return found

    def stream(self, sql: str, *values: object) -> Iterator[Row]:
        """Rows one by one, for answers too long to hold."""
        yield from self._driver.execute(sql, values)

    def row(self, sql: str, *values: object) -> Row | None:
        found: Row | None = self._driver.execute(sql, values).fetchone()
        return found

    def value(self, sql: str, *values: object) -> Any:
        """The first column of the first row, or None."""
        found = self.row(sql, *values)
        return found[0] if found else None

    def run(self, sql: str, *values: object) -> None:
        self._driver.execute(sql, values)

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self._driver.executemany(sql, rows)

    def watch(self, when: Callable[[], bool] | None) -> None:
        """Ask every so often whether to break a statement off; one that is raises the driver's own error."""
        self._driver.set_progress_handler(when, STEPS_WATCHED if when else 0)

    def put(self, sql: str, rows: Iterable[Sequence[object]], *, wide: int) -> None:
        """Run an insert that ends before its `values`, for rows of so many columns: hundreds with each statement.

        With narrow rows that saves half the time.
        """
        remaining = iter(rows)
        while some := list(islice(remaining, VALUES_AT_ONCE // wide)):
            one = f"({', '.join('?' * wide)})"
            self._driver.execute(f"{sql} values {', '.join([one] * len(some))}", list(chain.from_iterable(some)))


def engine_of(path: Path, key: bytes, *, patience_ms: int = PATIENCE_MS) -> Engine:
    """A pool of connections to one file, usable from several threads; opens nothing yet."""

    def connect() -> Any:
        connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
        try:
            _prepare(connection, key, patience_ms)
        except sqlcipher.Error:
            connection.close()
            raise
        return connection

    return create_engine(
        f"sqlite:///{path}",
        creator=connect,
        module=sqlcipher,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=-1,
        pool_use_lifo=True,
    )


def _prepare(connection: Any, key: bytes, patience_ms: int) -> None:
    """The key comes first, but for the line that keeps SQLCipher from writing to the terminal."""
    connection.execute("pragma cipher_log_level = NONE")
    connection.execute(f"pragma key = \"x'{key.hex()}'\"")
    connection.execute(f"pragma busy_timeout = {patience_ms:d}")
    connection.execute("pragma journal_mode = WAL")
    connection.execute(f"pragma wal_autocheckpoint = {TOO_MUCH:d}")
    connection.execute("pragma synchronous = FULL")
    connection.execute("pragma foreign_keys = ON")
    connection.execute("pragma secure_delete = ON")
    connection.execute("pragma temp_store = MEMORY")
    connection.execute(f"pragma cache_size = -{CACHE_KIB:d}")


@contextmanager
def transaction(engine: Engine, path: Path, *, writes: bool, lasts: bool = True) -> Iterator[Connection]:
    """One transaction: kept when the block ends, undone by any exception. Raises StoreError.

    `lasts`: whether it is on the disk when the block ends. Else a power cut may still undo it, and those before it.
    """
    with outside_transactions(engine, path) as connection, nullcontext() if lasts else _hurried(connection):
        connection.run("begin immediate" if writes else "begin")
        yield connection
        connection.run("commit")


@contextmanager
def _hurried(connection: Connection) -> Iterator[None]:
    """Wait for the disk no more within the block."""
    connection.hurried = True
    connection.run("pragma synchronous = NORMAL")
    yield
    connection.run("pragma synchronous = FULL")
    connection.hurried = False


@contextmanager
def outside_transactions(engine: Engine, path: Path) -> Iterator[Connection]:
    """A connection on which each statement stands for itself. Raises StoreError."""
    with in_words(path):
        pooled = engine.raw_connection()
        connection = Connection(pooled.driver_connection)
        try:
            yield connection
        finally:
            if connection.worn or connection.hurried:
                pooled.invalidate()
            # the pool undoes whatever was begun and not committed
            pooled.close()


def bring_over(engine: Engine, path: Path) -> None:
    """Bring the log beside the file over into it once it is long; others may write meanwhile. Raises StoreError."""
    with outside_transactions(engine, path) as connection:
        _, written, brought = connection.rows("pragma wal_checkpoint(noop)")[0]
        if written - brought >= MUCH:
            connection.rows("pragma wal_checkpoint(passive)")


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Say in words what the world did to the file; a wrong statement stays the bug that it is."""
    try:
        yield
    except DBAPIError as problem:
        raise _said(problem.orig, path) or problem from problem
    except sqlcipher.Error as problem:
        raise _said(problem, path) or problem from problem


def _said(problem: BaseException | None, path: Path) -> StoreError | None:
    name = getattr(problem, "sqlite_errorname", "")
    code = next((said for start, said in _SAID.items() if name.startswith(start)), None)
    return StoreError(code, file=str(path)) if code else None


def check_key(engine: Engine, path: Path) -> None:
    """Read the first page. Raises KeyWrong when it cannot be deciphered."""
    try:
        with transaction(engine, path, writes=False) as connection:
            connection.value("select count(*) from sqlite_schema")
    except StoreError as problem:
        if problem.code == "database_damaged":
            raise KeyWrong("key_wrong", file=str(path)) from problem
        raise
