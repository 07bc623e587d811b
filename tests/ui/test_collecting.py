"""Garbage of the window is collected in its own thread, and at no other time than between two events."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.background import Background
from ui.collecting import Collecting, collect_what_is_due


class Ring(QWidget):
    """Refers to itself, as a window does by what it has connected: garbage as soon as nobody else does."""

    def __init__(self) -> None:
        super().__init__()
        self.ring = self


@pytest.fixture
def collecting(qtbot: QtBot) -> Iterator[Collecting]:
    owner = QObject()
    yield Collecting(owner)
    owner.deleteLater()


def test_work_beside_the_window_never_deletes_a_widget(collecting: Collecting, qtbot: QtBot) -> None:
    collecting.timer.stop()
    background, gone, kept = Background(), list[int](), list[list[int]]()
    weakref.finalize(Ring(), gone.append, 1)
    background.run("looking", lambda: kept.extend([number] for number in range(100_000)), lambda _: None)
    qtbot.waitUntil(lambda: background.waiting("looking") == 0)
    background.close()
    assert gone == [] and not gc.isenabled()
    collect_what_is_due()
    assert gone == [1]


def test_it_is_collected_by_and_by(collecting: Collecting, qtbot: QtBot) -> None:
    gone = list[int]()
    weakref.finalize(Ring(), gone.append, 1)
    kept = [[number] for number in range(gc.get_threshold()[0] + 1)]
    qtbot.waitUntil(lambda: gone == [1])
    assert kept and not gc.isenabled()


def test_old_garbage_is_looked_for_as_seldom_as_python_does(collecting: Collecting) -> None:
    collecting.timer.stop()
    gc.collect()
    collect_what_is_due()
    assert gc.get_count()[1:] == (0, 0)
    kept = list[list[int]]()
    for times in range(1, gc.get_threshold()[1] + 1):
        kept += [[number] for number in range(gc.get_threshold()[0] + 1)]
        collect_what_is_due()
        assert gc.get_count()[1:] == (times, 0)
