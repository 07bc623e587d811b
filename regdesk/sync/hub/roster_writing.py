"""The list in the hub as its one writer changes it. What decides revisions stands in the hub itself (`steps/`)."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from contextlib import contextmanager
from typing import Any

from psycopg import sql

from regdesk.errors import HubError
from regdesk.sync.hub.connecting import Connection
from regdesk.sync.roster_port import RowThere

KEPT_SEEDS = 2
"""The newest, and the one before it: desks may be taking that in. Newer is of a later revision: the clock of a standby
that took over may be behind."""

_ONE_AFTER_THE_OTHER = "select from hub.publisher for update"
"""By itself: a statement that has waited looks at who is connected as of before it waited."""
_BEGIN_PUBLISHING = """
    update hub.publisher p set pid = a.pid, begun = a.backend_start
    from pg_stat_activity a where a.pid = pg_backend_pid() and not exists (
      select from pg_stat_activity b where b.pid = p.pid and coalesce(b.backend_start, p.begun) = p.begun)
    returning true"""
"""When another one began, only some administrators see; for the others any connection of its number is that one."""


class HubListWriter:
    """A `regdesk.sync.publishing.ListWriter`. The connection commits each statement that stands for itself."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @contextmanager
    def alone(self, writer: str, *, take_over: bool = False) -> Iterator[None]:
        """Nobody else publishes meanwhile, and afterwards nobody but this writer, until one takes over."""
        with self._connection.transaction():
            self._connection.execute(_ONE_AFTER_THE_OTHER)
            if self.is_of_another(writer) and not take_over:
                raise HubError("list_of_another_desk")
            if not self._value(_BEGIN_PUBLISHING):
                raise HubError("list_published_elsewhere")
            self._connection.execute("update hub.list set writer = %(now)s where writer <> %(now)s", {"now": writer})
        try:
            yield
        finally:
            self._connection.execute("update hub.publisher set pid = 0")

    def is_of_another(self, writer: str) -> bool:
        """Whether another one has published here."""
        return bool(self._value("select writer not in ('', %s) from hub.list", writer))

    def revision(self) -> tuple[int, str]:
        """The last one, and its mark; 0 and empty before the first."""
        row = self._connection.execute("select rev, mark from hub.list").fetchone()
        return (row[0], row[1]) if row else (0, "")

    def there(self, limit: int) -> Iterator[tuple[str, str, str]]:
        """Id, content hash and SHA-256 of the picture of everybody on the list, by ascending id."""
        after = ""
        asked = (
            "select id, hash, coalesce(encode(sha, 'hex'), '') from hub.person where id > %s and content <> '' "
            "order by id limit %s"
        )
        while page := self._connection.execute(asked, (after, limit)).fetchall():
            yield from page
            after = page[-1][0]

    def put(self, rows: Sequence[RowThere]) -> int:
        """One revision; how many people changed. No content: on the list no more."""
        shas = [bytes.fromhex(row.sha) if row.sha else None for row in rows]
        columns = [row.id for row in rows], [row.hash for row in rows], shas, [row.content for row in rows]
        return int(self._value("select hub.publish(%s::text[], %s::text[], %s::bytea[], %s::text[])", *columns))

    def lacks(self, shas: Sequence[str]) -> Set[str]:
        """Those of the pictures that are not there."""
        asked = (
            "select encode(s, 'hex') from unnest(%s::bytea[]) s where not exists (select from hub.photo where sha = s)"
        )
        return {row[0] for row in self._connection.execute(asked, ([bytes.fromhex(one) for one in shas],))}

    def put_photos(self, photos: Iterable[tuple[str, bytes]]) -> None:
        """Pictures by their hash; what is there already is left as it is."""
        with self._connection.transaction(), self._connection.cursor() as cursor:
            cursor.executemany(
                "insert into hub.photo (sha, bytes) values (%s, %s) on conflict do nothing",
                [(bytes.fromhex(sha), picture) for sha, picture in photos],
            )

    def forget_photos(self) -> int:
        """Take away the pictures that are nobody's any more."""
        dropped = "delete from hub.photo f where not exists (select from hub.person p where p.sha = f.sha)"
        return self._connection.execute(dropped).rowcount

    def changed_since_seed(self) -> int | None:
        """How many people changed since the newest seed; None where there is none."""
        return self._maybe(
            "select (select count(*) from hub.person p where p.rev > s.rev) from "
            "(select rev from hub.seed order by rev desc limit 1) s"
        )

    def put_seed(self, seed: str, people: int, frames: Callable[[], Iterator[bytes]]) -> int:
        """A seed of the list as it is, in one transaction; how many bytes."""
        size = count = 0
        with self._connection.transaction(), self._connection.cursor() as cursor:
            rev, mark = self.revision()
            cursor.execute("insert into hub.seed values (%s, %s, %s, %s, 0, 0)", (seed, rev, mark, people))
            with cursor.copy("copy hub.seed_part (seed, number, bytes) from stdin (format binary)") as copy:
                copy.set_types(["text", "int4", "bytea"])
                for count, frame in enumerate(frames(), 1):
                    copy.write_row((seed, count - 1, frame))
                    size += len(frame)
            cursor.execute("update hub.seed set parts = %s, size = %s where id = %s", (count, size, seed))
            cursor.execute(
                "delete from hub.seed where id not in (select id from hub.seed order by rev desc, at desc limit %s)",
                (KEPT_SEEDS,),
            )
        return size

    def _value(self, statement: str, *values: object) -> Any:
        row = self._connection.execute(sql.SQL(statement), values).fetchone()
        return row[0] if row else None

    def _maybe(self, statement: str) -> int | None:
        found = self._value(statement)
        return None if found is None else int(found)
