"""Whose turn it is to write."""

from pathlib import Path
from threading import Event, Thread

from regdesk.store.store import Store
from regdesk.store.turns import Turns
from tests.desks import DESK, KEY, SIGNS


def test_who_waits_in_front_writes_before_the_next_part_of_the_background() -> None:
    turns, order = Turns(), list[str]()
    begun, waits = Event(), Event()

    def behind() -> None:
        with turns.in_background():
            with turns.writing():
                begun.set()
                waits.wait()
                while not turns.asked_for:
                    pass
                order.append("background")
            with turns.writing():
                order.append("background again")

    def in_front() -> None:
        begun.wait()
        waits.set()
        with turns.writing():
            order.append("clerk")

    threads = [Thread(target=behind), Thread(target=in_front)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert order == ["background", "clerk", "background again"]


def test_background_work_pauses_within_a_transaction_for_who_reads_and_ends_it_for_who_wants_to_write() -> None:
    turns, order = Turns(), list[str]()
    reads, read = Event(), Event()

    def in_front() -> None:
        with turns.reading():
            reads.set()
            read.wait()
            order.append("search")
        with turns.writing():
            order.append("act")

    thread = Thread(target=in_front)
    with turns.in_background(), turns.writing():
        thread.start()
        reads.wait()
        read.set()
        turns.pause()
        while not turns.asked_for:
            pass
        turns.pause()
        order.append("background")
    thread.join()
    assert order == ["search", "background", "act"]


def test_background_work_goes_on_when_nobody_is_in_front() -> None:
    turns = Turns()
    with turns.in_background(), turns.writing(), turns.reading():
        assert not turns.asked_for
    with turns.writing():
        assert not turns.asked_for


def test_two_threads_never_write_at_once(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "desk.db", KEY, desk=DESK, signs=SIGNS)

    def count(name: str) -> None:
        for _ in range(20):
            with store.writing() as tx:
                tx.set_value(name, str(int(tx.value(name) or 0) + 1))
                tx.set_value("all", str(int(tx.value("all") or 0) + 1))

    threads = [Thread(target=count, args=(name,)) for name in ("one", "two", "three")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as tx:
        assert tx.value("all") == "60"
    store.close()
