"""The privacy key: the person is gone at once for eyes and screen readers, and nothing of the work is lost."""

import gc
import time
from threading import Event as Gate

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.printers import Tray
from tests.ui.desk.conftest import AISSATOU, RENEWED_PASSPORT, SAME_PASSPORT, Clerk, OpenDesk
from tests.ui.told import told
from ui.desk.stage import Screen
from ui.overlay import Notice

CTRL = Qt.KeyboardModifier.ControlModifier
PERSONAL = ("Ndiaye", "NDIAYE", "Aïssatou", "AISSATOU", "1984", "A01284417", "A0128", "A01930582", "Senegal", "K7RM")
AT_MOST = 0.050  # seconds


def press(clerk: Clerk) -> None:
    QTest.keyClick(clerk.window, Qt.Key.Key_H, CTRL)
    clerk.seconds.pass_by(1.0)


def leaks(clerk: Clerk) -> list[str]:
    seen = told(clerk.window)
    return [word for word in PERSONAL if word in seen]


def whole(clerk: Clerk) -> tuple[object, ...]:
    """Everything that a person at the desk could tell a difference by."""
    window = clerk.window
    return (
        clerk.screen, told(window), clerk.blue(), window.box.text(), window.place_name(), QApplication.focusWidget(),
        window.windowTitle(), clerk.desk.log(),
    )  # fmt: skip


def go_to(clerk: Clerk, screen: str) -> None:
    match screen:
        case "results":
            clerk.type("ndi", Screen.RESULTS)
        case "check":
            clerk.scan_person(AISSATOU)
        case "half a check":
            clerk.scan_person(AISSATOU)
            clerk.scan(RENEWED_PASSPORT)
        case "typing":
            clerk.scan_person(AISSATOU)
            clerk.press_f(7)
            clerk.key(Qt.Key.Key_1, "1")
        case "refused":
            clerk.print_for(AISSATOU, SAME_PASSPORT)
            clerk.enter()
            clerk.wait_for(Screen.READY)
            clerk.scan_person(AISSATOU)
        case "printed":
            clerk.print_for(AISSATOU, SAME_PASSPORT)
        case "asked":
            clerk.scan_person(AISSATOU)
            clerk.window.open_sheet(Notice(clerk.window.look, "info", "Aïssatou NDIAYE-SARR", "born 1984"))


SCREENS = ["results", "check", "half a check", "typing", "refused", "printed", "asked"]


@pytest.mark.parametrize("screen", SCREENS)
def test_no_word_of_the_person_is_left_and_everything_comes_back_as_it_was(clerk: Clerk, screen: str) -> None:
    go_to(clerk, screen)
    before = whole(clerk)
    assert leaks(clerk)
    press(clerk)
    assert clerk.window.privacy.hides
    assert leaks(clerk) == []
    assert "Hidden" in told(clerk.window) and "Ctrl+H" in told(clerk.window)
    assert not any(word in clerk.window.windowTitle() for word in PERSONAL)
    press(clerk)
    assert not clerk.window.privacy.hides
    assert whole(clerk) == before


@pytest.mark.parametrize("screen", SCREENS)
def test_it_takes_no_longer_than_the_blink_of_an_eye(clerk: Clerk, screen: str) -> None:
    go_to(clerk, screen)
    gc.collect()
    spent = []
    for _ in range(3):
        start = time.process_time()
        clerk.window.privacy.turn()
        QApplication.processEvents()
        spent.append(time.process_time() - start)
        clerk.window.privacy.turn()
        QApplication.processEvents()
    assert min(spent) < AT_MOST


def test_enter_and_keys_do_nothing_while_hidden_but_say_so(clerk: Clerk) -> None:
    go_to(clerk, "half a check")
    before = whole(clerk)
    press(clerk)
    said: list[str] = []
    clerk.window.announced.connect(said.append)
    for key, text in ((Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Escape, ""), (Qt.Key.Key_A, "a"), (Qt.Key.Key_Space, " ")):
        clerk.key(key, text)
    for number in (1, 3, 4, 5, 7, 8, 9, 10):
        QTest.keyClick(clerk.window, Qt.Key(Qt.Key.Key_F1 + number - 1))
    QTest.keyClick(clerk.window, Qt.Key.Key_2, CTRL)
    QTest.keyClick(clerk.window, Qt.Key.Key_L, CTRL)
    assert said == ["That did nothing: the person is hidden. Press Ctrl+H, then do it again."]
    assert said[0] in told(clerk.window)
    press(clerk)
    assert whole(clerk) == before


def test_a_scan_does_nothing_while_hidden_and_works_after(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    press(clerk)
    clerk.scan(SAME_PASSPORT)
    clerk.scan("H4TC92WK")
    assert clerk.screen is Screen.CHECK and leaks(clerk) == []
    assert "do it again" in told(clerk.window)
    press(clerk)
    assert "Aïssatou" in told(clerk.window) and "Okafor" not in told(clerk.window)
    clerk.scan(SAME_PASSPORT)
    assert "Everything matches" in clerk.band()


def test_words_in_the_box_and_their_selection_come_back(clerk: Clerk) -> None:
    clerk.type("okaf", Screen.RESULTS)
    box = clerk.window.box
    for cursor, length in ((1, 2), (3, -2)):
        box.setSelection(cursor, length)
        before = (box.selectedText(), box.selectionStart(), box.cursorPosition())
        press(clerk)
        press(clerk)
        assert (box.selectedText(), box.selectionStart(), box.cursorPosition()) == before
    assert QApplication.focusWidget() is box


def test_a_badge_goes_on_printing_while_its_person_is_hidden(open_desk: OpenDesk) -> None:
    gate = Gate()
    clerk = open_desk(printer=Tray(before=lambda: bool(gate.wait())))
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    assert clerk.screen is Screen.PRINTING
    press(clerk)
    gate.set()
    clerk.wait_for(Screen.PRINTED)
    assert leaks(clerk) == []
    press(clerk)
    assert clerk.screen is Screen.PRINTED and "NDIAYE-SARR" in told(clerk.window)
    assert QApplication.focusWidget() is clerk.window.box


def test_a_question_that_comes_up_meanwhile_waits_behind_the_cover(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    press(clerk)
    clerk.window.open_sheet(Notice(clerk.window.look, "info", "Aïssatou", "NDIAYE-SARR"))
    assert leaks(clerk) == []
    press(clerk)
    assert clerk.window.overlay.isVisible() and "Aïssatou" in told(clerk.window)


def test_the_pause_key_and_the_button_do_the_same(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    QTest.keyClick(clerk.window, Qt.Key.Key_Pause)
    assert clerk.window.privacy.hides
    QTest.mouseClick(clerk.window.privacy.cover.button, Qt.MouseButton.LeftButton)
    assert not clerk.window.privacy.hides and leaks(clerk)


def test_the_cover_fills_a_window_that_grows_and_turns_dark(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    press(clerk)
    clerk.window.resize(1500, 900)
    QTest.keyClick(clerk.window, Qt.Key.Key_D, CTRL)
    assert clerk.window.look.dark
    assert clerk.window.privacy.cover.size() == clerk.window.size()
    press(clerk)
    assert clerk.window.place().isVisible()


def test_the_key_stands_on_the_help_card(clerk: Clerk) -> None:
    clerk.press_f(1)
    assert "Hide the person, show again" in told(clerk.window) and "Ctrl+H" in told(clerk.window)
