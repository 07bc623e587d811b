"""A place in front of the window: what it hides, what still works, and that everything is there again afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.stages import Diary
from tests.ui.strokes import Key, Keyboard, Modifier
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.overlay import Notice
from ui.place import Action


class Guard(Diary):
    """A place for the front, with a title in place of the box."""

    def heading(self) -> str:
        return "Meeting"


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def guard(window: MainWindow, asked: list[str]) -> Guard:
    made = Guard()
    made.offered = [Action("out", "Sign out", "F8")]
    window.front.put(made, lambda: asked.append("place"))
    return made


def test_nothing_of_the_window_is_seen_behind_it(window: MainWindow, guard: Guard, diary: Diary) -> None:
    seen = {window.rail: False, window.strip: False, window.box: False, diary: False, guard: True, window.bar: True}
    assert {widget: widget.isVisible() for widget in seen} == seen
    assert window.top.title.text() == "Meeting"
    assert [button.text() for button in window.bar.buttons] == ["Sign out", "Confirm and print badge"]


def test_keys_scans_and_actions_are_those_of_the_front(
    qtbot: QtBot, window: MainWindow, guard: Guard, diary: Diary, keyboard: Keyboard
) -> None:
    guard.field.setFocus()
    keyboard.scan("K7RM4PX2")
    keyboard.press(Key.Key_Escape, "\x1b")
    qtbot.keyClick(window, Key.Key_F8)
    qtbot.keyClick(window, Key.Key_F4)
    assert guard.happened == [("scanned", "K7RM4PX2"), ("back", None), ("do", "out")]
    assert diary.happened == []


@pytest.mark.parametrize("digit", "123456")
def test_no_other_place_is_reached(
    qtbot: QtBot, window: MainWindow, guard: Guard, asked: list[str], digit: str
) -> None:
    QTest.keySequence(window, QKeySequence(f"Ctrl+{digit}"))
    assert (asked, window.place(), window.place_name()) == (["place"], guard, "desk")


def test_what_a_place_behind_opens_is_seen_only_afterwards(window: MainWindow, guard: Guard, diary: Diary) -> None:
    diary.place_asked.emit("setup")
    assert window.place() is guard and not window.places["setup"].isVisible()
    window.front.take_away()
    assert window.place_name() == "setup" and window.places["setup"].isVisible()


def test_text_field_and_keyboard_are_as_they_were(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    keyboard.type("oka")
    diary.field.setText("half a note")
    diary.field.setFocus()
    window.front.put(Guard(), lambda: None)
    keyboard.press(Key.Key_Escape, "\x1b")
    keyboard.enter()
    window.front.take_away()
    assert (window.box.text(), diary.field.text()) == ("oka", "half a note")
    assert QApplication.focusWidget() is diary.field
    assert window.rail.isVisible() and window.strip.isVisible() and diary.isVisible()


def test_what_was_asked_waits_behind_it(window: MainWindow, look: Look, keyboard: Keyboard) -> None:
    before = Notice(look, "info-fill", "Before", "")
    window.open_sheet(before)
    window.front.put(Guard(), lambda: None)
    assert not before.isVisible() and window.overlay.sheet() is None
    window.show_help()
    assert window.overlay.isVisible()
    window.front.take_away()
    assert window.overlay.sheet() is before and before.isVisible()
    before.done.emit()
    assert window.overlay.sheet() is None


def test_what_a_place_behind_asks_meanwhile_waits_too(
    window: MainWindow, guard: Guard, diary: Diary, look: Look
) -> None:
    asked = Notice(look, "info-fill", "How many came out?", "Count them.")
    diary.sheet_asked.emit(asked)
    assert window.overlay.isHidden() and window.overlay.sheet() is None
    window.front.take_away()
    assert window.overlay.sheet() is asked and asked.isVisible()
    asked.done.emit()
    assert window.overlay.isHidden()


def test_the_strip_stays_away_whatever_it_has_to_say(window: MainWindow, guard: Guard) -> None:
    assert not window.strip.isVisible()
    window.strip.show()
    assert not window.strip.isVisible()


def test_a_hidden_person_comes_back_to_the_lock_and_not_to_the_screen(window: MainWindow, diary: Diary) -> None:
    window.privacy.turn()
    window.front.put(Guard(), lambda: None)
    assert not window.privacy.hides and not diary.isVisible() and not window.rail.isVisible()
    QTest.keySequence(window, QKeySequence("Ctrl+H"))
    assert not window.privacy.hides
    window.front.take_away()
    assert diary.isVisible()


def test_another_place_may_stand_in_front_instead(window: MainWindow, guard: Guard, diary: Diary) -> None:
    following = Guard()
    window.front.put(following, lambda: None)
    assert following.isVisible() and not guard.isVisible() and not diary.isVisible()
    window.front.take_away()
    assert diary.isVisible()


def test_theme_and_size_can_be_changed_in_front(qtbot: QtBot, window: MainWindow, guard: Guard, look: Look) -> None:
    qtbot.keyClick(window, Qt.Key.Key_D, Modifier.ControlModifier)
    assert look.dark
