"""A reader as its test card found it out: prefix, pace, end, way of reading; and how such a card gets the raw keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regdesk import chance
from tests.ui.stages import Diary
from tests.ui.strokes import Key, Keyboard
from tests.ui.test_scanner import CODE, TD3
from ui import scan_text
from ui.bursts import Burst, Reader, Timing
from ui.layouts import TYPED
from ui.main_window import MainWindow


def test_the_signs_that_a_reader_sends_first_are_taken_away(
    window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    window.wedge.reader = Reader(prefix="]Q1")
    keyboard.scan("]Q1" + CODE)
    keyboard.scan("]Q1" + TD3.replace("\n", "\n]Q1"))
    assert diary.scans() == [CODE, TD3]


def test_the_first_signs_may_be_held_up_too(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    window.wedge.reader = Reader(prefix="]Q1")
    keyboard.type("]")
    keyboard.type("Q1" + CODE, gap=50)
    keyboard.enter(after=50)
    assert diary.scans() == [CODE]


def test_a_reader_that_sends_no_end_is_read_when_it_falls_silent(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    window.wedge.reader = Reader(has_end=False)
    diary.field.setFocus()
    with qtbot.waitSignal(window.wedge.scan):
        keyboard.type(TD3.replace("\n", ""), gap=3)
    assert diary.scans() == [TD3]
    assert diary.field.text() == ""


def test_typing_stays_typing_when_the_reader_sends_no_end(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    window.wedge.reader = Reader(has_end=False)
    with qtbot.waitSignal(window.box.settled):
        keyboard.type("santos pereira")
        keyboard.type("x", gap=30)
    assert diary.scans() == []
    assert window.box.text() == "santos pereirax"


def test_a_slow_reader_is_believed_once_its_pace_is_known(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    window.wedge.reader = Reader(Timing(gap=60))
    keyboard.scan("ticket 12/2017", gap=55)
    assert diary.scans() == ["ticket 12/2017"]


def test_what_the_card_found_out_comes_before_positions(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    """A reader set to a German keyboard on a German laptop: its letters arrive right, its positions do not."""
    window.wedge.reader = Reader(way=TYPED)
    keyboard.scan_by_position("YC1-0042BCXZ".replace("-", "/"), arrives_as="ZC1-0042BCXY")
    assert diary.scans() == ["ZC1-0042BCXY"]


def test_of_two_readings_of_a_code_the_known_one_is_believed(
    window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    for code in ("YBC1-7HAM", "ZBC1-7HAM"):
        window.wedge.known = {code}.__contains__
        keyboard.scan_by_position("YBC1-7HAM", arrives_as="ZBC1-7HAM")
    assert diary.scans() == ["YBC1-7HAM", "ZBC1-7HAM"]


@pytest.mark.parametrize("gap", [2, 30, 90, 140])
def test_a_card_gets_the_raw_keys_and_nothing_else_happens(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary, gap: int
) -> None:
    diary.field.setFocus()
    window.wedge.learning = True
    with qtbot.waitSignal(window.wedge.burst) as told:
        keyboard.scan("RDTEST;:_Ññ", gap=gap)
    (burst,) = told.args
    assert isinstance(burst, Burst)
    assert "".join(stroke.text for stroke in burst.strokes) == "RDTEST;:_Ññ"
    assert {after.at - before.at for before, after in zip(burst.strokes, burst.strokes[1:], strict=False)} == {gap}
    assert (burst.end, burst.ended_at - burst.strokes[-1].at, burst.prefixed) == ("\r", gap, False)
    assert diary.happened == []
    assert diary.field.text() == ""


def test_a_card_learns_that_there_is_a_prefix_key_and_a_tab(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    window.wedge.learning = True
    with qtbot.waitSignal(window.wedge.burst) as told:
        keyboard.scan("RDTEST", prefix=True, end="\t")
    (burst,) = told.args
    assert isinstance(burst, Burst)
    assert (burst.end, burst.prefixed) == ("\t", True)
    assert diary.happened == []


def test_after_learning_a_scan_is_a_scan_again(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    window.wedge.learning = True
    keyboard.scan(TD3)
    window.wedge.learning = False
    keyboard.scan(CODE)
    assert diary.scans() == [CODE]


def test_a_function_key_after_a_prefix_that_lost_its_scan_does_what_it_says(
    window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    keyboard.press(Key.Key_F13)
    for after, kept in ((Timing().silence, True), (1, False)):
        keyboard.wait(after)
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_F4, Qt.KeyboardModifier.NoModifier)
        asked.setTimestamp(keyboard.at)
        asked.ignore()
        QApplication.sendEvent(window.box, asked)
        assert asked.isAccepted() is kept


def test_a_reader_without_ends_may_send_the_lines_one_by_one(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    window.wedge.reader = Reader(has_end=False)
    first, second = TD3.split("\n")
    with qtbot.waitSignal(window.wedge.reading, check_params_cb=lambda reading: reading):
        keyboard.type(first, gap=3)
    with qtbot.waitSignal(window.wedge.scan):
        keyboard.wait(200)
        keyboard.type(second, gap=3)
    assert diary.scans() == [TD3]


def test_the_shape_of_a_badge_code_is_the_one_that_badges_have() -> None:
    assert scan_text.TOKEN_LENGTH == chance.TOKEN_LENGTH
    for sign in chance.CROCKFORD:
        assert scan_text.is_code("PV" + sign * chance.TOKEN_LENGTH)
    for sign in "ILOU":
        assert not scan_text.is_code("PV" + sign * chance.TOKEN_LENGTH)
    assert scan_text.is_code("TRAINING" + chance.new_token())
