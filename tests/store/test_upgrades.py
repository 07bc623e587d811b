"""Files of earlier versions: copied, brought up step by step, never half, never backwards."""

import json
import shutil
import stat
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from regdesk.collection.chain import ChainWalk
from regdesk.collection.record_words import RecordSigned
from regdesk.errors import DatabaseNewer, StoreError
from regdesk.store import Store
from regdesk.store.database import Connection, engine_of, transaction
from regdesk.store.upgrades import STEPS, Step, bring_up, copy_of, newest, schema_of
from tests.desks import SIGNS

KEY = bytes(range(32))
DESK = "3" * 32
RELEASED = Path(__file__).parent.parent / "files" / "databases"
SCHEMAS = sorted(RELEASED.glob("schema-*.db"))


@pytest.mark.parametrize("released", SCHEMAS, ids=lambda path: path.stem)
def test_a_database_of_every_released_schema_opens_with_all_it_held(released: Path, tmp_path: Path) -> None:
    """The files and what they hold were written by the regdesk of their time (make_database.py)."""
    file = tmp_path / "desk.db"
    shutil.copyfile(released, file)
    held = json.loads(released.with_suffix(".json").read_text(encoding="utf-8"))
    store = Store.open(file, KEY, signs=SIGNS)
    with store.reading() as tx:
        walk = ChainWalk(store.desk)
        for line, _, _ in tx.as_kept():
            walk.take(line)
        *earlier, last = tx.log()
        assert (walk.fault, walk.length) == (None, len(earlier) + 1)
        if not earlier[0].line.signature:
            assert last.word == RecordSigned(SIGNS.public.hex(), held["entries"])
            assert last.line.signature and [entry.seq for entry in earlier if entry.line.signature] == []
        assert [entry for entry in (*earlier, last) if entry.person or entry.act][-1].seq == held["entries"]
        assert {p.id: p.full_name for p in tx.participants(list(held["people"]))} == held["people"]
        assert tx.open_badges() == held["open_badges"]
        assert sorted(tx.collected_ids()) == held["collected"]
        assert tx.photo("face") == bytes.fromhex(held["photo"])
    for typed, found in held["searches"].items():
        hits = store.search(typed)
        assert [*hits.exact, *hits.similar][:1] == [found], typed
    store.close()


def test_there_is_a_file_of_every_schema_before_the_newest_and_of_the_newest() -> None:
    assert [path.stem for path in SCHEMAS] == [f"schema-{number}" for number in range(1, newest() + 1)]


@pytest.mark.parametrize("released", SCHEMAS, ids=lambda path: path.stem)
def test_an_old_file_brought_up_has_the_tables_of_a_new_one(released: Path, tmp_path: Path) -> None:
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    shutil.copyfile(released, old)
    Store.open(old, KEY, signs=SIGNS).close()
    Store.create(new, KEY, desk=DESK, signs=SIGNS).close()
    assert schema_lines(old) == schema_lines(new)


def schema_lines(file: Path) -> list[tuple[str, str]]:
    engine = engine_of(file, KEY)
    with transaction(engine, file, writes=False) as connection:
        rows = connection.rows("select name, sql from sqlite_schema order by name")
    engine.dispose()
    return [(name, " ".join((sql or "").split())) for name, sql in rows]


def add_colour(connection: Connection) -> None:
    connection.run("alter table photo add column colour text not null default ''")


def fail_halfway(connection: Connection) -> None:
    connection.run("create table half (x)")
    connection.run("insert into nowhere values (1)")


FIRST = newest() + 1
COLOUR = Step(FIRST, "photos have a colour", add_colour)
BROKEN = Step(FIRST + 1, "a step that fails", fail_halfway)


def test_missing_steps_run_once_in_order_after_a_copy_was_made(file: Path, store: Store) -> None:
    with store.writing() as tx:
        tx.put_photo("face", b"picture")
    bring_up(store._engine, file, (*STEPS, COLOUR))
    assert schema_of(store._engine, file) == FIRST
    with store.reading() as tx:
        assert tx._connection.rows("select name, bytes, colour from photo") == [("face", b"picture", "")]
        assert tx._connection.row("select number, name from upgrade order by number desc") == (FIRST, COLOUR.name)
    copy = copy_of(file, newest())
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    before = copy.read_bytes()
    bring_up(store._engine, file, (*STEPS, COLOUR))
    assert copy.read_bytes() == before
    store.close()
    old = Store.open(copy, KEY, signs=SIGNS)
    with old.reading() as tx:
        assert tx.photo("face") == b"picture"
    old.close()


def test_a_step_that_fails_leaves_the_steps_before_it_and_nothing_of_itself(file: Path, store: Store) -> None:
    with pytest.raises(sqlcipher.OperationalError):
        bring_up(store._engine, file, (*STEPS, COLOUR, BROKEN))
    assert schema_of(store._engine, file) == FIRST
    with store.reading() as tx:
        assert tx._connection.value("select 1 from sqlite_schema where name = 'half'") is None


def test_a_file_with_later_steps_is_refused_before_anything_is_copied(file: Path, store: Store) -> None:
    bring_up(store._engine, file, (*STEPS, COLOUR))
    copy_of(file, newest()).unlink()
    with pytest.raises(DatabaseNewer):
        bring_up(store._engine, file, STEPS)
    assert not copy_of(file, FIRST).exists()


def test_without_room_for_the_copy_nothing_is_changed(file: Path, store: Store) -> None:
    copy_of(file, newest()).with_suffix(".unfinished").mkdir()
    with pytest.raises(StoreError) as problem:
        bring_up(store._engine, file, (*STEPS, COLOUR))
    assert problem.value.code == "database_not_copied"
    assert schema_of(store._engine, file) == newest()


def test_while_another_program_reads_the_file_is_not_copied_without_its_last_entries(file: Path, store: Store) -> None:
    other = engine_of(file, KEY)
    impatient = engine_of(file, KEY, patience_ms=10)
    with transaction(other, file, writes=False) as reading:
        reading.value("select count(*) from meta")
        with store.writing() as tx:
            tx.set_value("colour", "blue")
        with pytest.raises(StoreError) as problem:
            bring_up(impatient, file, (*STEPS, COLOUR))
    assert problem.value.code == "database_busy"
    other.dispose()
    impatient.dispose()
