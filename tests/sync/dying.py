"""A laptop that dies in the middle of any statement to its database: before it, or after it and before its answer."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from regdesk.store import database
from regdesk.store.database import Connection, Row
from tests.sync.fake_hub import Cut

NEVER = -1


class _Fuse:
    """Counts statements; at the last one it blows. One for the whole process: a machine runs one desk at a time."""

    def __init__(self) -> None:
        self.left, self.after, self.blown = NEVER, False, False

    def burns(self) -> bool:
        """Whether this statement is the last one."""
        if self.left == NEVER:
            return False
        self.left -= 1
        self.blown = self.left == NEVER
        return self.blown


_fuse = _Fuse()


class DyingConnection(Connection):
    """The real connection, with a fuse before each statement."""

    def rows(self, sql: str, *values: object) -> list[Row]:
        with _dies():
            return super().rows(sql, *values)

    def row(self, sql: str, *values: object) -> Row | None:
        with _dies():
            return super().row(sql, *values)

    def run(self, sql: str, *values: object) -> None:
        with _dies():
            super().run(sql, *values)

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """It may die with one half of the rows written."""
        every = list(rows)
        super().run_many(sql, every[: len(every) // 2])
        with _dies():
            super().run_many(sql, every[len(every) // 2 :])


@contextmanager
def _dies() -> Iterator[None]:
    last = _fuse.burns()
    if last and not _fuse.after:
        raise Cut
    yield
    if last:
        raise Cut


@contextmanager
def dying(statements: int, *, after: bool) -> Iterator[None]:
    """The power goes at the statement after so many; whoever gets so far ends well. Raises Cut."""
    whole = database.Connection
    database.Connection = DyingConnection  # type: ignore[misc]
    _fuse.left, _fuse.after, _fuse.blown = statements, after, False
    try:
        yield
    finally:
        _fuse.left = NEVER
        database.Connection = whole  # type: ignore[misc]
