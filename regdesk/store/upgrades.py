"""Bring the file of an earlier regdesk up to date: numbered steps, each recorded in its own transaction.

The file is copied before the first step. A file of a later regdesk is refused.
`regdesk.store.tables` holds the schema as it is after the last step; a new file starts there.
"""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from regdesk.collection.statement import FIRST_PREVIOUS, line
from regdesk.errors import DatabaseNewer, StoreError
from regdesk.store.database import Connection, Row, in_words, outside_transactions, transaction
from regdesk.store.name_index import index_all
from regdesk.store.tables import metadata


@dataclass(frozen=True, slots=True)
class Step:
    """What one version of regdesk changed. `number` is the schema that the file has afterwards."""

    number: int
    name: str
    change: Callable[[Connection], None]


def _keep_name_keys(connection: Connection) -> None:
    connection.run(
        'CREATE TABLE name_key ( no INTEGER NOT NULL, "key" TEXT NOT NULL, people BLOB NOT NULL, '
        "PRIMARY KEY (no) ) STRICT"
    )
    connection.run('CREATE INDEX name_key_key ON name_key ("key")')
    index_all(connection)


def _keep_staff(connection: Connection) -> None:
    connection.run(
        "CREATE TABLE staff ( id TEXT NOT NULL, name TEXT NOT NULL, first_name TEXT NOT NULL, roles TEXT NOT NULL, "
        "languages TEXT NOT NULL, card TEXT NOT NULL, barred INTEGER NOT NULL, pin TEXT NOT NULL, "
        "pin_own INTEGER NOT NULL, pin_since TEXT NOT NULL, PRIMARY KEY (id) ) STRICT"
    )
    connection.run(
        "CREATE TABLE pin_try ( staff TEXT NOT NULL, wrong INTEGER NOT NULL, last TEXT NOT NULL, "
        "until TEXT NOT NULL, PRIMARY KEY (staff) ) STRICT"
    )


TO_BE_SIGNED = "record to be signed"
"""A key of `meta` that is there from this step until the log's next entry, which is the first that is signed."""


def _part_entries(connection: Connection) -> None:
    """What was an entry becomes a content, byte for byte; its statement has no signature."""
    connection.run("DROP INDEX entry_person")
    connection.run("DROP INDEX entry_act")
    connection.run("ALTER TABLE entry RENAME TO old_entry")
    connection.run(
        "CREATE TABLE entry ( desk TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, "
        "person TEXT, act TEXT NOT NULL, prev TEXT NOT NULL, digest TEXT NOT NULL, content TEXT, "
        "signature BLOB NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (desk, seq) ) WITHOUT ROWID, STRICT"
    )
    connection.run_many("insert into entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _parted(connection))
    connection.run("CREATE INDEX entry_person ON entry (person, kind) WHERE person is not null")
    connection.run("CREATE UNIQUE INDEX entry_act ON entry (act) WHERE act <> ''")
    connection.run("DROP TABLE old_entry")
    if connection.value("select 1 from entry limit 1"):
        connection.run("insert into meta values (?, '')", TO_BE_SIGNED)


def _parted(connection: Connection) -> Iterator[Row]:
    previous: dict[str, str] = {}
    old = connection.stream("select desk, seq, at, kind, person, act, body from old_entry order by desk, seq")
    for desk, seq, at, kind, person, act, body in old:
        before = previous.get(desk, FIRST_PREVIOUS)
        parted = line(desk=desk, seq=seq, at=at, kind=kind, prev=before, content=body, signs=None)
        previous = {desk: parted.hash}
        yield desk, seq, at, kind, person, act, parted.prev, parted.digest, body, b"", parted.hash


def _hear_of_other_desks(connection: Connection) -> None:
    connection.run(
        "CREATE TABLE aside ( hash TEXT NOT NULL, desk TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, "
        "kind TEXT NOT NULL, person TEXT, act TEXT NOT NULL, prev TEXT NOT NULL, digest TEXT NOT NULL, content TEXT, "
        "signature BLOB NOT NULL, PRIMARY KEY (hash) ) WITHOUT ROWID, STRICT"
    )
    connection.run("CREATE INDEX aside_person ON aside (person, kind) WHERE person is not null")
    connection.run("CREATE INDEX aside_place ON aside (desk, seq)")
    connection.run(
        "CREATE TABLE held ( no INTEGER NOT NULL, desk TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, "
        "why TEXT NOT NULL, statement TEXT NOT NULL, content TEXT, signature BLOB NOT NULL, PRIMARY KEY (no) ) STRICT"
    )
    connection.run(
        'CREATE TABLE log ( id TEXT NOT NULL, "key" TEXT NOT NULL, state TEXT NOT NULL, why TEXT NOT NULL, '
        "changed TEXT NOT NULL, PRIMARY KEY (id) ) WITHOUT ROWID, STRICT"
    )
    connection.run(
        'CREATE TABLE peer ( "key" TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, '
        "certificate TEXT NOT NULL, heard TEXT NOT NULL, unsent INTEGER NOT NULL, clock_ms INTEGER NOT NULL, "
        'version TEXT NOT NULL, stopped INTEGER NOT NULL, PRIMARY KEY ("key") ) WITHOUT ROWID, STRICT'
    )
    connection.run(
        "CREATE TABLE wanted_photo ( name TEXT NOT NULL, sha TEXT NOT NULL, person TEXT NOT NULL, "
        "PRIMARY KEY (name) ) WITHOUT ROWID, STRICT"
    )
    connection.run("CREATE INDEX entry_kind ON entry (kind)")
    parts = "desk, seq, at, kind, person, act, prev, digest, content, signature, hash"
    connection.run(f"CREATE VIEW told AS SELECT {parts} FROM entry UNION ALL SELECT {parts} FROM aside")  # noqa: S608


FIRST_SCHEMA = 1
STEPS: tuple[Step, ...] = (
    Step(2, "people are found by a passport whose number is not on the list", _keep_name_keys),
    Step(3, "the staff list and the tries of PINs are kept", _keep_staff),
    Step(4, "entries are signed, and their contents can be erased", _part_entries),
    Step(5, "the logs of other desks are taken in", _hear_of_other_desks),
)
"""Add one for each change of `tables`, and a file of the schema before it to tests/files."""


def newest(steps: Sequence[Step] = STEPS) -> int:
    return steps[-1].number if steps else FIRST_SCHEMA


def make(engine: Engine, path: Path) -> None:
    """Make all tables of a new file in one transaction and record the schema."""
    with in_words(path), engine.begin() as connection:
        # the driver is in autocommit, so that transactions begin where this code says
        connection.exec_driver_sql("begin immediate")
        metadata.create_all(connection)
        connection.exec_driver_sql("insert into upgrade values (?, 'made')", (newest(),))


def bring_up(engine: Engine, path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Run the steps this file lacks. Raises DatabaseNewer, StoreError; a step that fails leaves the file as it was."""
    schema = schema_of(engine, path)
    if schema > newest(steps):
        raise DatabaseNewer("database_newer", file=str(path), schema=schema, known=newest(steps))
    missing = [step for step in steps if step.number > schema]
    if missing:
        _copy(engine, path, schema)
    for step in missing:
        with transaction(engine, path, writes=True) as connection:
            step.change(connection)
            connection.run("insert into upgrade values (?, ?)", step.number, step.name)


def schema_of(engine: Engine, path: Path) -> int:
    """The schema of a file. Raises StoreError when it is no desk's database."""
    with transaction(engine, path, writes=False) as connection:
        if not connection.value("select 1 from sqlite_schema where name = 'upgrade'"):
            raise StoreError("database_not_a_desk", file=str(path))
        return int(connection.value("select max(number) from upgrade"))


def copy_of(path: Path, schema: int) -> Path:
    """Where the file is kept as it was before it was brought up from `schema`."""
    return path.with_name(f"{path.stem}.schema-{schema}{path.suffix}")


def _copy(engine: Engine, path: Path, schema: int) -> None:
    """Copy the file, encrypted as it is. What an earlier, broken off attempt left is replaced."""
    copy = copy_of(path, schema)
    unfinished = copy.with_suffix(".unfinished")
    with outside_transactions(engine, path) as connection:
        busy = connection.value("pragma wal_checkpoint(truncate)")
        if busy:
            raise StoreError("database_busy", file=str(path))
        _copy_file(path, unfinished)
    os.replace(unfinished, copy)


def _copy_file(path: Path, to: Path) -> None:
    try:
        to.unlink(missing_ok=True)
        with open(path, "rb") as old, open(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as new:
            shutil.copyfileobj(old, new, 1 << 20)
            new.flush()
            os.fsync(new.fileno())
    except OSError as problem:
        raise StoreError("database_not_copied", file=str(to)) from problem
