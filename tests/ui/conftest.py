"""The window of the tests: real widgets, a clock that stands still until a test moves it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.stages import Diary
from tests.ui.strokes import Keyboard
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.status_strip import StatusStrip


class StoppedSeconds:
    """Seconds that pass only when told to."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at

    def pass_by(self, seconds: float) -> None:
        self.at += seconds


@pytest.fixture(scope="session")
def only_look(qapp: QApplication) -> Look:
    return Look(qapp)


@pytest.fixture
def look(only_look: Look) -> Iterator[Look]:
    _as_new(only_look)
    yield only_look
    left = windows_left()
    _as_new(only_look)
    assert left == []


def windows_left() -> list[str]:
    """The windows that are still there after what was to be deleted is deleted.

    None may be: every widget left behind is dressed anew at each change of the look in all later tests.
    """
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [type(widget).__name__ for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]


def _as_new(look: Look) -> None:
    look.set_dark(False)
    look.set_scale(1.0)
    look.fit(QSize(1366, 768))


@pytest.fixture
def seconds() -> StoppedSeconds:
    return StoppedSeconds()


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture
def window(qtbot: QtBot, look: Look, diary: Diary, seconds: StoppedSeconds) -> Iterator[MainWindow]:
    made = MainWindow(look, {"desk": diary}, StatusStrip(look), now=seconds)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    seconds.pass_by(1.0)
    yield made
    made.leave()


@pytest.fixture
def keyboard(window: MainWindow) -> Keyboard:
    return Keyboard(window)
