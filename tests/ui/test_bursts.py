"""Bursts with holes, as a machine that is held up leaves, told from a person's typing; keys carry their times."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.stages import Diary
from tests.ui.strokes import Key, Keyboard
from tests.ui.test_scanner import CODE, TD1, TD2, TD3
from ui import bursts, scan_text
from ui.bursts import Timing
from ui.layouts import TYPED, Readings
from ui.main_window import MainWindow
from ui.scan_text import Stroke

BADGE = "TR0RW1D8MNK1VC9TX0K4SBRRGSM9"


def keys(text: str, gaps: list[int]) -> list[Stroke]:
    at, strokes = 0, []
    for letter, gap in zip(text, gaps, strict=True):
        at += gap
        strokes.append(Stroke(at, letter))
    return strokes


def as_it_came(strokes: Sequence[Stroke]) -> Readings:
    return {TYPED: "".join(stroke.text for stroke in strokes)}


def found(strokes: list[Stroke]) -> str | None:
    part = bursts.scan_in(strokes, Timing(), as_it_came)
    return part and part.readings[TYPED]


@pytest.mark.parametrize("hole", [36, 60, 130, 390])
@pytest.mark.parametrize("text", [CODE, BADGE, *TD3.split("\n"), *TD1.split("\n")])
def test_a_burst_with_one_hole_is_whole_wherever_the_hole_is(text: str, hole: int) -> None:
    for at in range(1, len(text)):
        gaps = [2] * len(text)
        gaps[at] = hole
        assert found(keys(text, gaps)) == text, at


@given(st.data(), st.sampled_from([BADGE, *TD3.split("\n"), *TD2.split("\n")]))
def test_a_document_or_code_with_many_holes_is_whole(data: st.DataObject, text: str) -> None:
    holes = data.draw(st.lists(st.integers(0, 100), min_size=len(text), max_size=len(text)))
    assert found(keys(text, [hole if hole > 80 else hole // 3 for hole in holes])) == text


@given(st.text("abcdefghijklmnopqrstuvwxyz -", min_size=1, max_size=40), st.data())
def test_sixty_words_a_minute_with_rolled_pairs_is_a_person(text: str, data: st.DataObject) -> None:
    """200 ms a key, give or take; up to every third key rolls off the one before it in 40 to 60 ms."""
    gaps = [data.draw(st.integers(110, 320)) if at % 3 else data.draw(st.integers(40, 320)) for at in range(len(text))]
    typed = keys(text, gaps)
    assert found(typed) is None
    assert bursts.rush(typed, Timing()) is None


def test_letters_typed_just_before_a_scan_are_not_part_of_it() -> None:
    for text in (CODE, BADGE, TD3.split("\n")[1]):
        assert found(keys("oka" + text, [140, 140, 140, 140] + [3] * (len(text) - 1))) == text


@given(st.data(), st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=50, max_size=100))
def test_the_end_of_half_a_badge_is_no_code_of_another_kind(data: st.DataObject, text: str) -> None:
    """Eight signs are the code of a letter, and 28 to 34 those of a badge: behind a hole they are still the rest."""
    rest = data.draw(st.sampled_from([8, *range(28, 35)]))
    gaps = [2] * (2 + len(text))
    gaps[-rest] = data.draw(st.integers(36, 390))
    gaps[-3] = data.draw(st.integers(2, 100))
    assert found(keys("R1" + text, gaps)) == "R1" + text


def test_a_code_of_unknown_shape_is_whole_in_spite_of_a_hole() -> None:
    assert found(keys("K7/RM.4PX2/90", [2, 2, 2, 90] + [2] * 9)) == "K7/RM.4PX2/90"


@pytest.mark.parametrize("pace", [110, 200, 390])
def test_a_hand_that_types_a_passport_line_is_no_reader(pace: int) -> None:
    for line in TD3.split("\n"):
        assert found(keys(line, [pace] * len(line))) is None


@pytest.mark.parametrize("document", [TD3, TD2, TD1], ids=["TD3", "TD2", "TD1"])
def test_a_second_reading_is_never_the_rest_of_the_first(document: str) -> None:
    first, second, *rest = document.split("\n")
    assert not scan_text.follows([first], first)
    assert scan_text.follows([first], second)
    for third in rest:
        assert scan_text.follows([first, second], third)
        assert not scan_text.follows([first, second], first)


def held_up(keyboard: Keyboard, text: str, hole: int, at: int) -> None:
    """A scan whose key number `at` comes late, as does its Enter."""
    keyboard.wait(1000)
    for place, letter in enumerate(text):
        if letter == "\n":
            keyboard.enter(after=hole)
        else:
            keyboard.press(Qt.Key(ord(letter)), letter, after=hole if place == at else 2)
    keyboard.enter(after=hole)


def written(keyboard: Keyboard, text: str) -> None:
    """Keys of a reader, each line but the last with its Enter."""
    for line in text.splitlines(keepends=True):
        keyboard.type(line.rstrip("\n"), gap=2)
        if line.endswith("\n"):
            keyboard.enter(after=2)


@pytest.mark.parametrize("hole", [80, 200])
@pytest.mark.parametrize("at", [1, 2, 20, 40, 50])
def test_a_held_up_passport_reaches_the_place_whole_and_presses_nothing(
    window: MainWindow, keyboard: Keyboard, diary: Diary, hole: int, at: int
) -> None:
    diary.field.setText("a note")
    diary.field.setFocus()
    held_up(keyboard, TD3, hole, at)
    assert diary.happened == [("scanned", TD3)]
    assert (diary.field.text(), window.box.text()) == ("a note", "")


def test_a_scan_that_lost_keys_presses_nothing_and_says_so(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    """The Enter of a broken scan would say that a badge was handed over."""
    with qtbot.waitSignal(window.wedge.half_scan):
        keyboard.type("RD1K", gap=2)
        keyboard.type("-/.", gap=150)
        keyboard.enter(after=2)
    assert diary.happened == []
    assert window.box.text() == ""


def test_what_a_person_wrote_just_before_a_scan_that_broke_off_stays(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    diary.field.setFocus()
    keyboard.type("renewed")
    keyboard.wait(200)
    with qtbot.waitSignal(window.wedge.half_scan):
        keyboard.type(TD3[:20], gap=3)
    assert diary.field.text() == "renewed"


def test_an_enter_that_comes_much_too_late_for_its_scan_presses_nothing(keyboard: Keyboard, diary: Diary) -> None:
    keyboard.type(CODE, gap=2)
    keyboard.enter(after=700)
    assert diary.happened == []
    keyboard.enter(after=700)
    assert diary.done() == ["print"]


@pytest.mark.parametrize("hole", [450, 900])
@pytest.mark.parametrize(("text", "at", "told"), [
    (TD3, 20, False), (TD3, 20, True), (TD3, 45 + 14, False), (TD3, 45 + 14, True), (BADGE, 20, False),
    ("R1" + BADGE * 6, 162, False),
])  # fmt: skip
def test_what_comes_behind_a_hole_that_ends_a_scan_is_its_rest_and_nothing_of_it_stays(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary, text: str, at: int, told: bool, hole: int
) -> None:
    """The last signs of a badge may look like another code. `told`: the window had the time to say so in the hole."""
    diary.field.setFocus()
    keyboard.type("note", gap=140)
    keyboard.wait(1000)
    said: list[str] = []
    window.wedge.half_scan.connect(lambda: said.append("half"))
    written(keyboard, text[:at])
    if told:
        qtbot.waitUntil(lambda: bool(said))
    keyboard.wait(hole)
    written(keyboard, text[at:])
    keyboard.enter(after=2)
    assert said and diary.happened == []
    assert (diary.field.text(), window.box.text()) == ("note", "")
    keyboard.wait(1500)
    keyboard.scan(BADGE)
    assert diary.happened == [("scanned", BADGE)]


@pytest.mark.parametrize("at", [0, 1], ids=["names", "numbers"])
def test_one_line_of_a_passport_is_told_as_half_a_scan(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary, at: int
) -> None:
    with qtbot.waitSignal(window.wedge.half_scan):
        keyboard.scan(TD3.split("\n")[at])
    assert diary.happened == []


def test_two_half_scans_make_no_whole_one(qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    names, numbers = TD3.split("\n")
    with qtbot.waitSignals([window.wedge.half_scan, window.wedge.half_scan]):
        keyboard.scan(names)
        keyboard.wait(Timing().next_line)
        keyboard.scan(numbers)
    assert diary.scans() == []


def test_a_line_that_the_window_was_too_busy_to_hear_in_time_still_finds_the_first(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    """The times of the keys decide, not when the window came to them."""
    names, numbers = TD3.split("\n")
    with qtbot.waitSignal(window.wedge.half_scan):
        keyboard.scan(names)
    keyboard.scan(numbers)
    assert diary.scans() == [TD3]


def test_the_first_keys_of_a_burst_are_not_searched_for(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    """A burst that is held up after two keys must not leave the screen that waits for the scan."""
    with qtbot.assertNotEmitted(window.box.settled, wait=250):
        keyboard.type("TR", gap=2)
    for letter in BADGE[2:]:
        keyboard.press(Qt.Key(ord(letter)), letter, after=3)
    keyboard.enter(after=3)
    assert diary.happened == [("scanned", BADGE)]


def test_two_letters_typed_very_fast_are_searched_for_a_moment_later(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    with qtbot.waitSignal(window.box.settled):
        keyboard.type("tr", gap=2)
    assert diary.happened == [("typed", "tr")]


def test_a_scan_with_a_letter_that_came_without_its_key_is_not_believed(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    """One key of an Arabic keyboard writes two letters, which X11 sends past the keys before them."""
    letters = QInputMethodEvent()
    letters.setCommitString("لا")
    keyboard.type("CC1", gap=2)
    QApplication.sendEvent(window.box, letters)
    with qtbot.waitSignal(window.wedge.half_scan):
        keyboard.type("-7HAMW", gap=2)
        keyboard.enter(after=2)
    assert diary.happened == []
    assert window.box.text() == ""


def test_a_double_letter_after_a_hole_is_no_held_key(keyboard: Keyboard, diary: Diary) -> None:
    keyboard.type("K7RM", gap=2)
    keyboard.press(Key.Key_4, "4", after=2)
    keyboard.press(Key.Key_4, "4", after=90, repeat=True)
    keyboard.type("PX2", gap=2)
    keyboard.enter(after=2)
    assert diary.scans() == ["K7RM44PX2"]


def test_a_key_that_was_held_down_is_typing(keyboard: Keyboard, diary: Diary) -> None:
    keyboard.press(Key.Key_A, "a")
    keyboard.press(Key.Key_A, "a", after=250, repeat=True)
    for _ in range(20):
        keyboard.press(Key.Key_A, "a", after=30, repeat=True)
    keyboard.enter(after=30)
    assert diary.done() == ["print"]
