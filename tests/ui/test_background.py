"""Work beside the window."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from regdesk.errors import PrinterError
from ui.background import BESIDE, Background


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_an_answer_comes_back_on_the_thread_of_the_window(qtbot: QtBot, background: Background) -> None:
    threads: dict[str, str] = {}

    def work() -> int:
        threads["work"] = threading.current_thread().name
        return 7

    def answered(answer: int) -> None:
        threads["answer"] = threading.current_thread().name
        threads["value"] = str(answer)

    background.run("printing", work, answered)
    qtbot.waitUntil(lambda: "value" in threads)
    assert threads["work"].startswith("printing")
    assert threads["answer"] == threading.main_thread().name
    assert threads["value"] == "7"


def test_work_of_one_lane_is_done_in_its_order(qtbot: QtBot, background: Background) -> None:
    done: list[int] = []
    for number in range(20):
        background.run("lists", lambda number=number: number, done.append)
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_printing_does_not_wait_for_a_long_import(qtbot: QtBot, background: Background) -> None:
    go_on = threading.Event()
    done: list[str] = []
    background.run("lists", lambda: go_on.wait(10), lambda _: done.append("import"))
    background.run("printing", lambda: "badge", done.append)
    qtbot.waitUntil(lambda: done == ["badge"])
    go_on.set()
    qtbot.waitUntil(lambda: done == ["badge", "import"])


def test_a_failing_world_comes_back_as_what_it_is(qtbot: QtBot, background: Background) -> None:
    met: list[Exception] = []

    def work() -> None:
        raise PrinterError("printer_off")

    background.run("printing", work, lambda _: None, met.append)
    qtbot.waitUntil(lambda: bool(met))
    assert isinstance(met[0], PrinterError)


def test_a_bug_in_the_background_is_not_lost(qtbot: QtBot, background: Background) -> None:
    with qtbot.waitSignal(background.failed) as failed:
        background.run("lists", lambda: 1 // 0, lambda _: None)
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_after_closing_nobody_is_called(qtbot: QtBot) -> None:
    background = Background()
    called: list[int] = []
    started, go_on = threading.Event(), threading.Event()

    def work() -> int:
        started.set()
        go_on.wait(10)
        return 1

    background.run("lists", work, called.append)
    background.run("lists", lambda: 2, called.append)
    assert started.wait(10)
    go_on.set()
    background.close()
    assert background.waiting() == 0
    assert called == []


@pytest.mark.parametrize("lane", BESIDE)
def test_what_goes_on_beside_all_else_is_nothing_that_anybody_waits_for(
    lane: str, qtbot: QtBot, background: Background
) -> None:
    go_on = threading.Event()
    counts: list[int] = []
    background.busy_changed.connect(counts.append)
    background.run(lane, lambda: go_on.wait(10), lambda _: counts.append(99))
    assert (background.waiting(), background.waiting(lane)) == (0, 1)
    assert not background.still(0.01)
    go_on.set()
    qtbot.waitUntil(lambda: 99 in counts)
    assert counts == [0, 0, 99]
    assert background.still(5) and background.waiting(lane) == 0


def test_of_work_that_was_forgotten_nobody_is_told_and_what_waited_is_not_begun(
    qtbot: QtBot, background: Background
) -> None:
    started, go_on, told = threading.Event(), threading.Event(), list[int]()

    def work() -> int:
        started.set()
        go_on.wait(10)
        return 1

    background.run("looking", work, told.append)
    background.run("looking", lambda: told.append(2), lambda _: None)
    assert started.wait(10)
    background.forget("looking")
    background.run("looking", lambda: 3, told.append)
    go_on.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [3] and background.waiting("looking") == 0
