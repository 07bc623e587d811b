"""The six boxes of a PIN: what reaches them, what they tell, and that they give nothing away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regdesk.staff.pins import Pin
from tests.ui.stages import Diary
from tests.ui.strokes import Keyboard
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.overlay import Sheet
from ui.pin_pad import PAUSE, PinPad

CARD = "STAFF1234567890ABCDEFGHJKMNPQ12"


class Asking(Sheet):
    """A sheet with a pad, as a decision has one."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.pad = PinPad(look)
        self.column.addWidget(self.pad)
        self.heard: list[object] = []
        self.pad.complete.connect(self.heard.append)

    def scanned(self, text: str) -> None:
        self.heard.append(text)


@pytest.fixture
def asking(window: MainWindow, look: Look) -> Iterator[Asking]:
    sheet = Asking(look)
    window.open_sheet(sheet)
    yield sheet
    window.overlay.close_sheet()


@pytest.fixture
def pad(asking: Asking) -> PinPad:
    return asking.pad


def test_six_typed_digits_are_a_pin_and_come_once(qtbot: QtBot, pad: PinPad) -> None:
    given: list[Pin] = []
    pad.complete.connect(given.append)
    with qtbot.waitSignal(pad.complete):
        QTest.keyClicks(pad.boxes, "407193")
    QTest.keyClicks(pad.boxes, "55")
    QTest.keyClick(pad.boxes, Qt.Key.Key_Backspace)
    assert given == [Pin("407193")]
    assert pad.count() == 6


def test_the_keys_of_the_pad_write_clear_and_take_back(qtbot: QtBot, pad: PinPad) -> None:
    for name in ("9", "9", "back", "4", "clear", "4", "0", "7", "1", "9"):
        QTest.mouseClick(pad.keys[name], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pad.complete) as told:
        QTest.mouseClick(pad.keys["3"], Qt.MouseButton.LeftButton)
    assert told.args == [Pin("407193")]
    assert pad.boxes.hasFocus()


def test_a_digit_of_another_script_is_that_digit(qtbot: QtBot, pad: PinPad) -> None:
    with qtbot.waitSignal(pad.complete) as told:
        for digit in "٤٠٧١٩٣":
            press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, digit)
            QApplication.sendEvent(pad.boxes, press)
    assert told.args == [Pin("407193")]


def test_letters_signs_and_commands_write_nothing(pad: PinPad) -> None:
    QApplication.clipboard().setText("407193")
    QTest.keyClicks(pad.boxes, "a²-½ ")
    QTest.keyClick(pad.boxes, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pad.boxes, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(pad.boxes, Qt.MouseButton.MiddleButton)
    QTest.mouseDClick(pad.boxes, Qt.MouseButton.LeftButton)
    assert pad.count() == 0


def test_nothing_of_it_can_be_copied(pad: PinPad) -> None:
    QApplication.clipboard().setText("before")
    QTest.keyClicks(pad.boxes, "4071")
    QTest.keyClick(pad.boxes, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pad.boxes, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pad.boxes, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "before"
    assert pad.count() == 4


def test_a_screen_reader_hears_how_many_digits_and_never_which(pad: PinPad) -> None:
    QTest.keyClicks(pad.boxes, "4071")
    told = QAccessible.queryAccessibleInterface(pad.boxes)
    assert told is not None
    assert told.text(QAccessible.Text.Name) == "PIN, 4 of 6 digits"
    assert "4071" not in told.text(QAccessible.Text.Value)
    assert told.state().passwordEdit
    pad.set_label("The same PIN again")
    assert pad.boxes.accessibleName() == "The same PIN again, 4 of 6 digits"


def test_after_a_wrong_pin_the_boxes_are_empty_and_take_digits_again(qtbot: QtBot, pad: PinPad) -> None:
    with qtbot.waitSignal(pad.complete):
        QTest.keyClicks(pad.boxes, "111222")
    calm = pad.boxes.grab().toImage()
    pad.show_wrong()
    assert pad.count() == 0
    assert pad.boxes.grab().toImage() != calm
    with qtbot.waitSignal(pad.complete) as told:
        QTest.keyClicks(pad.boxes, "407193")
    assert told.args == [Pin("407193")]


def test_a_key_that_is_held_down_writes_one_digit(pad: PinPad) -> None:
    QTest.keyClick(pad.boxes, Qt.Key.Key_7)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "7", autorep=True)
    for _ in range(9):
        QApplication.sendEvent(pad.boxes, held)
    assert pad.count() == 1


def test_what_is_taken_back_within_the_pause_was_no_pin(qtbot: QtBot, pad: PinPad) -> None:
    given: list[Pin] = []
    pad.complete.connect(given.append)
    QTest.keyClicks(pad.boxes, "407194")
    QTest.keyClick(pad.boxes, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(pad.complete):
        QTest.keyClicks(pad.boxes, "3")
    assert given == [Pin("407193")]


def test_a_card_scanned_into_the_boxes_is_a_scan_and_no_pin(
    qtbot: QtBot, asking: Asking, keyboard: Keyboard, diary: Diary
) -> None:
    keyboard.type("40")
    keyboard.wait(1000)
    keyboard.scan(CARD)
    assert asking.heard == [CARD]
    assert asking.pad.count() == 2
    keyboard.type("7193")
    qtbot.waitUntil(lambda: asking.heard == [CARD, Pin("407193")])
    assert diary.happened == []


def test_a_card_that_stops_for_a_moment_after_six_digits_is_no_pin_either(
    qtbot: QtBot, asking: Asking, keyboard: Keyboard
) -> None:
    """A machine that is held up leaves a hole in a burst: until it is over, six digits of it are not a PIN."""
    with qtbot.assertNotEmitted(asking.pad.complete, wait=PAUSE + 50):
        keyboard.type(CARD[:14], gap=5)
    keyboard.type(CARD[14:], gap=5)
    keyboard.enter(after=5)
    assert asking.heard == [CARD]
    assert asking.pad.count() == 0
