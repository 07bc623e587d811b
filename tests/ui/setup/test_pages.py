"""The pages of Setup: all of them at one key, each at its digit, at any size of window and letters."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StoppedSeconds
from tests.ui.shown import show
from tests.ui.stages import Diary
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action, Place
from ui.setup.pages import Page, SetupPages
from ui.status_strip import StatusStrip

Key = Qt.Key
NAMES = ("import", "reader", "names", "people", "desks", "data", "practice", "more")


class Titled(Diary):
    """A page with a field, as the pages of Setup have."""

    def actions(self) -> list[Action]:
        return [Action("back", "Back to the desk", "Esc")]

    def blue(self) -> Action | str:
        return ""

    def heading(self) -> str:
        return "A page"


class Walker:
    """Hands and eyes of who looks for a page."""

    def __init__(self, setup: SetupPages, window: MainWindow, seconds: StoppedSeconds) -> None:
        self.setup, self.window, self.seconds = setup, window, seconds
        self.may_leave = True

    def press(self, key: Qt.Key) -> None:
        self.seconds.pass_by(1.0)
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def blue(self) -> str:
        blue = self.setup.blue()
        return blue.caption if isinstance(blue, Action) else f"({blue})"


@pytest.fixture
def walker(qtbot: QtBot, look: Look, seconds: StoppedSeconds) -> Iterator[Walker]:
    pages = {
        name: Page(Titled(), name.title(), "list", lambda: walker.may_leave, f"What {name} is for") for name in NAMES
    }
    setup = SetupPages(pages, look)
    window = MainWindow(look, {"desk": Place(), "setup": setup}, StatusStrip(look), now=seconds)
    walker = Walker(setup, window, seconds)
    qtbot.addWidget(window)
    show(qtbot, window)
    window.open_place("setup")
    yield walker
    window.leave()
    window.close()


def test_every_page_opens_by_two_keys(walker: Walker) -> None:
    for digit, name in enumerate(NAMES, 1):
        walker.press(Key.Key_F3)
        assert walker.setup.heading() == "Setup"
        walker.press(Key(Key.Key_0 + digit))
        assert (walker.setup.name, walker.setup.choosing) == (name, False)


def test_a_page_is_chosen_by_arrows_and_enter_or_by_mouse(walker: Walker) -> None:
    walker.press(Key.Key_F3)
    assert walker.blue() == "Open: Import"
    walker.press(Key.Key_Down)
    walker.press(Key.Key_Down)
    assert walker.blue() == "Open: Names"
    walker.press(Key.Key_Return)
    assert walker.setup.name == "names"
    walker.press(Key.Key_F3)
    view = walker.setup.all.view
    place = view.visualRect(view.model().index(4, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert walker.setup.name == "desks"


def test_escape_goes_back_to_the_page_and_then_to_the_desk(walker: Walker) -> None:
    walker.press(Key.Key_F3)
    walker.press(Key.Key_3)
    walker.press(Key.Key_F3)
    walker.press(Key.Key_Down)
    walker.press(Key.Key_Escape)
    assert (walker.setup.name, walker.setup.choosing) == ("names", False)
    assert walker.setup.isAncestorOf(QApplication.focusWidget())
    walker.press(Key.Key_Escape)
    page = walker.setup.place
    assert isinstance(page, Titled) and page.done() == ["back"]


def test_setup_begins_at_its_first_page_wherever_it_was_left(walker: Walker) -> None:
    walker.press(Key.Key_F3)
    walker.window.open_place("desk")
    walker.window.open_place("setup")
    assert (walker.setup.name, walker.setup.choosing) == ("import", False)


def test_no_other_page_is_offered_in_the_middle_of_work(walker: Walker) -> None:
    walker.may_leave = False
    walker.press(Key.Key_F3)
    assert not walker.setup.choosing
    assert [action.key for action in walker.setup.actions()] == ["Esc"]


@pytest.mark.parametrize(("wide", "high", "letters"), [(1366, 768, 1.0), (1160, 648, 1.0), (1160, 648, 1.5)])
def test_every_page_can_be_seen_at_every_size(walker: Walker, look: Look, wide: int, high: int, letters: float) -> None:
    look.set_scale(letters)
    walker.window.resize(wide, high)
    walker.press(Key.Key_F3)
    view = walker.setup.all.view
    for row in range(len(NAMES)):
        line = view.visualRect(view.model().index(row, 0))
        assert line.top() >= 0 and line.bottom() <= view.viewport().height()
        walker.press(Key.Key_Down)
        QApplication.processEvents()


def test_every_line_speaks(walker: Walker) -> None:
    walker.press(Key.Key_F3)
    view = walker.setup.all.view
    spoken = view.model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "4. People. What people is for"
    assert view.accessibleName() == "Pages of Setup"
