"""Writing that does not wait for the disk, and the log beside the file that it makes long."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regdesk.store.database import MUCH, outside_transactions
from regdesk.store.store import Store
from tests.desks import DESK, KEY, SIGNS

WAITS_FOR_THE_DISK = 2


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path / "desk.db", KEY, desk=DESK, signs=SIGNS)
    yield store
    store.close()


def synchronous(store: Store) -> int:
    with store.writing() as tx:
        return int(tx._connection.value("pragma synchronous"))


def in_the_log(store: Store) -> int:
    """Pages that are in the log beside the file and not yet in it."""
    with outside_transactions(store._engine, store._path) as connection:
        _, written, brought = connection.rows("pragma wal_checkpoint(noop)")[0]
        return int(written - brought)


def test_what_can_be_fetched_again_does_not_wait_for_the_disk_and_all_else_does(store: Store) -> None:
    with store.writing(lasts=False) as tx:
        assert tx._connection.value("pragma synchronous") < WAITS_FOR_THE_DISK
        tx.set_value("came", "yes")
    assert synchronous(store) == WAITS_FOR_THE_DISK
    with store.reading() as tx:
        assert tx.value("came") == "yes"


def test_after_a_hurried_write_that_failed_the_next_one_waits_for_the_disk(store: Store) -> None:
    with pytest.raises(KeyError), store.writing(lasts=False) as tx:
        tx.set_value("came", {}["nothing"])
    assert synchronous(store) == WAITS_FOR_THE_DISK
    with store.reading() as tx:
        assert tx.value("came") is None


def test_who_hurries_brings_a_long_log_over_itself_and_leaves_it_to_no_clerk(store: Store) -> None:
    for number in range(3):
        with store.writing(lasts=False) as tx:
            tx.put_photo(f"{number}", bytes(4096 * MUCH // 2))
        assert in_the_log(store) < MUCH
