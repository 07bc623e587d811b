"""The file: made, opened, locked, damaged, full, shared; and never readable without its key."""

import os
import stat
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from regdesk.collection.entries import BadgeRequested
from regdesk.errors import DatabaseNewer, KeyWrong, StoreError
from regdesk.sentences import ERRORS, say
from regdesk.store import Store
from regdesk.store.database import engine_of, transaction
from tests.desks import SIGNS
from tests.make import MONDAY_MORNING, a_person

KEY = bytes(range(32))
DESK = "3" * 32


def code_of(problem: pytest.ExceptionInfo[StoreError]) -> str:
    """The code, once it is certain that its sentence can be said."""
    assert say(ERRORS, problem.value.code, problem.value.facts)
    return problem.value.code


def test_what_was_written_is_there_after_closing_and_opening(file: Path) -> None:
    store = Store.create(file, KEY, desk=DESK, signs=SIGNS)
    with store.writing() as tx:
        tx.set_value("colour", "blue")
    store.close()
    store = Store.open(file, KEY, signs=SIGNS)
    assert store.desk == DESK
    with store.reading() as tx:
        assert tx.value("colour") == "blue"
        assert tx.value("size") is None
    store.close()


def test_whoever_still_works_when_it_is_closed_opens_nothing_again(file: Path) -> None:
    store = Store.create(file, KEY, desk=DESK, signs=SIGNS)
    store.close()
    for each in file.parent.glob(f"{file.name}*"):
        each.unlink()
    for work in (store.reading, store.writing):
        with pytest.raises(StoreError) as problem, work():
            pass
        assert code_of(problem) == "database_closed"
    store.close()
    assert not file.exists()


def test_a_wrong_key_is_said_and_nothing_is_printed(
    file: Path, store: Store, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(KeyWrong) as problem:
        Store.open(file, bytes(32), signs=SIGNS)
    assert code_of(problem) == "key_wrong"
    assert capfd.readouterr() == ("", "")


def test_a_missing_database_is_said(file: Path) -> None:
    with pytest.raises(StoreError) as problem:
        Store.open(file, KEY, signs=SIGNS)
    assert code_of(problem) == "database_missing"


def test_a_database_is_never_made_over_another(file: Path, store: Store) -> None:
    before = file.read_bytes()
    with pytest.raises(StoreError) as problem:
        Store.create(file, KEY, desk=DESK, signs=SIGNS)
    assert code_of(problem) == "database_exists"
    assert file.read_bytes() == before


def test_a_file_that_is_no_desk_is_refused(file: Path) -> None:
    other = engine_of(file, KEY)
    with transaction(other, file, writes=True) as connection:
        connection.run("create table something (x)")
    other.dispose()
    with pytest.raises(StoreError) as problem:
        Store.open(file, KEY, signs=SIGNS)
    assert code_of(problem) == "database_not_a_desk"


def test_a_database_of_a_later_regdesk_is_refused_and_left_alone(file: Path, store: Store) -> None:
    with transaction(store._engine, file, writes=True) as connection:
        connection.run("insert into upgrade values (99, 'from the future')")
    store.close()
    before = file.read_bytes()
    with pytest.raises(DatabaseNewer) as problem:
        Store.open(file, KEY, signs=SIGNS)
    assert code_of(problem) == "database_newer"
    assert problem.value.facts["schema"] == 99
    assert file.read_bytes() == before


def test_a_broken_off_creation_is_begun_again(file: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        Path(f"{file}.unfinished{ending}").write_bytes(b"half a database")
    Store.create(file, KEY, desk=DESK, signs=SIGNS).close()
    Store.open(file, KEY, signs=SIGNS).close()
    assert sorted(path.name for path in file.parent.iterdir()) == ["desk.db"]


def test_only_the_owner_may_read_the_file(file: Path, store: Store) -> None:
    with store.writing() as tx:
        tx.set_value("a", "b")
    for path in file.parent.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name


def test_nothing_of_a_person_can_be_read_in_the_files(file: Path, store: Store) -> None:
    person = a_person(extra=(("diet", "Vegetarian-Marker"),))
    with store.writing() as tx:
        tx.put_people([person])
        tx.put_photo("face", b"JPEG-Marker" * 50)
        tx.append(person.id, "act", "Clerk-Marker", BadgeRequested("CODE-MARKER", 1, "attempt", "p"), MONDAY_MORNING)
    secrets = [
        "Ndiaye",
        "ndiaye",
        "A01284417",
        "Vegetarian-Marker",
        "JPEG-Marker",
        "Clerk-Marker",
        "CODE-MARKER",
        "SQLite",
    ]
    for closed in (False, True):
        if closed:
            store.close()
        for path in file.parent.iterdir():
            if not path.name.endswith("-shm"):
                content = path.read_bytes()
                assert [secret for secret in secrets if secret.encode() in content] == [], path.name


def test_an_exception_undoes_the_whole_block(store: Store) -> None:
    def write_and_fail() -> None:
        with store.writing() as tx:
            tx.set_value("colour", "blue")
            tx.put_people([a_person()])
            tx.append("p", "", "c", BadgeRequested("A", 1, "attempt", "p"), MONDAY_MORNING)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    with store.reading() as tx:
        assert (tx.value("colour"), tx.count(), tx.head()[0], tx.badge_owner("A")) == (None, 0, 0, None)
        assert tx.search("Ndiaye").exact == ()


def test_a_reading_sees_one_moment_while_another_thread_writes(store: Store) -> None:
    with store.reading() as tx:
        assert tx.count() == 0

        def write() -> None:
            with store.writing() as other:
                other.put_people([a_person()])

        writer = threading.Thread(target=write)
        writer.start()
        writer.join()
        assert tx.count() == 0
    with store.reading() as tx:
        assert tx.count() == 1


def test_many_threads_can_write_one_after_the_other(store: Store) -> None:
    def write(number: int) -> None:
        for step in range(25):
            with store.writing() as tx:
                seen = int(tx.value("steps") or "0")
                tx.set_value("steps", str(seen + 1))
                tx.append(
                    "p", f"{number}-{step}", "c", BadgeRequested(f"{number}-{step}", seen, "a", "p"), MONDAY_MORNING
                )

    writers = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with store.reading() as tx:
        assert (tx.value("steps"), tx.head()[0]) == ("100", 100)


def test_a_writer_that_waits_too_long_is_told_that_the_database_is_busy(file: Path, store: Store) -> None:
    impatient = engine_of(file, KEY, patience_ms=10)
    with store.writing(), pytest.raises(StoreError) as problem, transaction(impatient, file, writes=True):
        pass
    impatient.dispose()
    assert code_of(problem) == "database_busy"


def test_a_full_disk_is_said_and_nothing_is_half_written(store: Store) -> None:
    def fill_the_disk() -> None:
        with store.writing() as tx:
            tx.set_value("colour", "blue")
            pages = tx._connection.value("pragma page_count")
            tx._connection.run(f"pragma max_page_count = {pages + 2}")
            tx.put_photo("face", os.urandom(100_000))

    with pytest.raises(StoreError) as problem:
        fill_the_disk()
    assert code_of(problem) == "database_full"
    with store.reading() as tx:
        assert tx.value("colour") is None


def test_a_damaged_page_is_said(file: Path, store: Store) -> None:
    with store.writing() as tx:
        tx.put_people(a_person(confirmation=f"AAAA-{number:04}") for number in range(300))
    store.close()
    size = file.stat().st_size
    with open(file, "r+b") as raw:
        raw.seek(size // 2 // 4096 * 4096)
        raw.write(os.urandom(size - raw.tell()))

    def read() -> None:
        damaged = Store.open(file, KEY, signs=SIGNS)
        with damaged.reading() as tx:
            tx.participants([a_person(confirmation=f"AAAA-{number:04}").id for number in range(300)])

    with pytest.raises(StoreError) as problem:
        read()
    assert code_of(problem) == "database_damaged"


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as problem:
        Store.create(tmp_path / "nowhere" / "desk.db", KEY, desk=DESK, signs=SIGNS)
    assert code_of(problem) == "database_unreachable"


def test_the_settings_that_keep_what_a_clerk_did_are_on(file: Path, store: Store) -> None:
    with store.reading() as tx:
        settings = {
            name: tx._connection.value(f"pragma {name}")
            for name in ("journal_mode", "synchronous", "foreign_keys", "temp_store", "busy_timeout")
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "temp_store": 2,
        "busy_timeout": 4000,
    }


def test_a_wrong_statement_stays_a_bug(store: Store) -> None:
    with pytest.raises(sqlcipher.OperationalError), store.reading() as tx:
        tx._connection.run("select nothing from nowhere")
