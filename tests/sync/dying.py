"""A laptop that dies in the middle of any statement to its database: before it, or after it and before its answer."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from regdesk.store import database
from regdesk.store.database import Connection, Row
from tests.sync.fake_hub import Cut

NEVER = -1
Found = TypeVar("Found")


class _Fuse:
    """Counts statements; at the last one it blows. One for the whole process: a machine runs one desk at a time."""

    def __init__(self) -> None:
        self.left, self.after = NEVER, False

    def burns(self) -> bool:
        """Whether this statement is the last one."""
        if self.left == NEVER:
            return False
        self.left -= 1
        return self.left == NEVER


_fuse = _Fuse()


class DyingConnection(Connection):
    """The real connection, with a fuse before each statement."""

    def rows(self, sql: str, *values: object) -> list[Row]:
        last = _begins()
        found = super().rows(sql, *values)
        return _ends(found, last=last)

    def row(self, sql: str, *values: object) -> Row | None:
        last = _begins()
        found = super().row(sql, *values)
        return _ends(found, last=last)

    def run(self, sql: str, *values: object) -> None:
        last = _begins()
        super().run(sql, *values)
        _ends(None, last=last)

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """It may die with one half of the rows written."""
        every = list(rows)
        super().run_many(sql, every[: len(every) // 2])
        last = _begins()
        super().run_many(sql, every[len(every) // 2 :])
        _ends(None, last=last)


def _begins() -> bool:
    """Whether this statement is the last one; a laptop that dies before it dies here."""
    last = _fuse.burns()
    if last and not _fuse.after:
        raise Cut
    return last


def _ends(found: Found, *, last: bool) -> Found:
    if last:
        raise Cut
    return found


@contextmanager
def dying(statements: int, *, after: bool) -> Iterator[None]:
    """The power goes at the statement after so many, at none where it is `NEVER`. Raises Cut."""
    if statements == NEVER:
        yield
        return
    whole = database.Connection
    database.Connection = DyingConnection  # type: ignore[misc]
    _fuse.left, _fuse.after = statements, after
    try:
        yield
    finally:
        _fuse.left = NEVER
        database.Connection = whole  # type: ignore[misc]
