"""Scans told from typing, with keys that carry their own times."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.stages import Diary
from tests.ui.strokes import PERSON, Key, Keyboard
from ui.main_window import MainWindow

# ICAO Doc 9303, parts 4 to 6: the specimens of Utopia.
TD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
TD2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
TD1 = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
CODE = "K7RM4PX2"


@pytest.mark.parametrize("prefix", [True, False], ids=["with its prefix", "by its speed"])
def test_a_scanned_code_reaches_the_place_and_no_field(
    window: MainWindow, keyboard: Keyboard, diary: Diary, prefix: bool
) -> None:
    keyboard.scan(CODE, prefix=prefix)
    assert diary.happened == [("scanned", CODE)]
    assert window.box.text() == ""


@pytest.mark.parametrize("prefix", [True, False], ids=["with its prefix", "by its speed"])
@pytest.mark.parametrize("document", [TD3, TD2, TD1], ids=["TD3", "TD2", "TD1"])
def test_the_lines_of_a_document_arrive_as_one_scan(
    window: MainWindow, keyboard: Keyboard, diary: Diary, document: str, prefix: bool
) -> None:
    keyboard.scan(document, prefix=prefix)
    assert diary.happened == [("scanned", document)]
    assert window.box.text() == ""


def test_a_document_sent_without_ends_of_line_is_cut_into_its_lines(keyboard: Keyboard, diary: Diary) -> None:
    keyboard.scan(TD3.replace("\n", ""))
    assert diary.scans() == [TD3]


@pytest.mark.parametrize("prefix", [True, False], ids=["with its prefix", "by its speed"])
def test_a_letter_twice_in_one_millisecond_is_no_held_key(keyboard: Keyboard, diary: Diary, prefix: bool) -> None:
    """X11 knows a held key by a release and a press of one moment, which a fast reader sends too."""
    if prefix:
        keyboard.press(Key.Key_F13)
    for letter in "A1B2C3":
        keyboard.press(Qt.Key(ord(letter)), letter, after=1)
        keyboard.press(Qt.Key(ord(letter)), letter, after=0, repeat=True)
    keyboard.enter(after=1)
    assert diary.scans() == ["AA11BB22CC33"]


def test_stx_is_a_prefix_too(keyboard: Keyboard, diary: Diary) -> None:
    keyboard.press(Key.Key_B, "\x02", modifiers=Qt.KeyboardModifier.ControlModifier)
    keyboard.type(CODE, gap=90)
    keyboard.enter(after=90)
    assert diary.happened == [("scanned", CODE)]


def test_a_slow_scanner_is_believed_when_it_has_the_prefix(keyboard: Keyboard, diary: Diary) -> None:
    keyboard.scan(TD3, prefix=True, gap=80)
    assert diary.happened == [("scanned", TD3)]


def test_the_enter_of_a_scanner_presses_nothing_and_that_of_a_person_does(keyboard: Keyboard, diary: Diary) -> None:
    keyboard.scan(CODE)
    keyboard.scan(TD3, prefix=True)
    assert diary.done() == []


def test_a_person_who_types_and_presses_enter_presses_the_button(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    keyboard.type("okafor")
    assert window.box.text() == "okafor"
    keyboard.enter()
    assert diary.done() == ["print"]
    assert diary.scans() == []


@pytest.mark.parametrize("gap", [60, 90, 140, 200])
def test_sixty_words_a_minute_and_much_faster_is_no_scan(keyboard: Keyboard, diary: Diary, gap: int) -> None:
    for word in ("santos pereira", "ndiaye-sarr aissatou", "1002", "rodriguez"):
        keyboard.type(word, gap=gap)
        keyboard.enter(after=gap)
    assert diary.scans() == []


def test_a_held_key_is_no_scan(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    for _ in range(20):
        keyboard.press(Key.Key_A, "a", after=30, repeat=True)
    keyboard.enter(after=30)
    assert diary.scans() == []
    assert diary.done() == ["print"]


def test_a_code_of_five_digits_typed_fast_is_left_in_the_box(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.type("00918", gap=5)
    assert window.box.text() == "00918"


def test_a_half_typed_name_gives_way_to_a_scan(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    keyboard.type("oka")
    keyboard.scan(CODE)
    assert diary.scans() == [CODE]
    assert window.box.text() == ""


@pytest.mark.parametrize("prefix", [True, False], ids=["with its prefix", "by its speed"])
def test_a_passport_never_stays_in_a_field(window: MainWindow, keyboard: Keyboard, diary: Diary, prefix: bool) -> None:
    diary.field.setText("a note of the clerk")
    diary.field.setFocus()
    diary.field.setCursorPosition(4)
    keyboard.scan(TD3, prefix=prefix)
    assert diary.field.text() == "a note of the clerk"
    assert diary.field.cursorPosition() == 4
    assert diary.scans() == [TD3]


def test_a_selected_word_is_selected_again_after_a_scan(keyboard: Keyboard, diary: Diary) -> None:
    diary.field.setText("a note of the clerk")
    diary.field.setFocus()
    diary.field.setSelection(2, 4)
    keyboard.scan(CODE)
    assert (diary.field.text(), diary.field.selectedText()) == ("a note of the clerk", "note")


def test_a_note_of_many_lines_is_put_back_too(keyboard: Keyboard, diary: Diary) -> None:
    diary.note.setPlainText("first line\nsecond line")
    diary.note.setFocus()
    keyboard.scan(TD1)
    assert diary.note.toPlainText() == "first line\nsecond line"


def test_a_list_to_choose_from_keeps_its_choice(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    choice = QComboBox(diary)
    choice.addItems(["Alpha", "Kilo", "Romeo"])
    choice.show()
    choice.setFocus()
    keyboard.scan(CODE)
    assert choice.currentText() == "Alpha"
    assert diary.scans() == [CODE]


def test_a_scan_with_a_tab_at_its_end_moves_no_focus(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    diary.field.setFocus()
    keyboard.scan(CODE, end="\t")
    assert diary.scans() == [CODE]
    assert QApplication.focusWidget() is diary.field


def test_a_space_in_a_scan_presses_no_button_that_has_the_keyboard(
    window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    window.bar.buttons[1].setFocus()
    keyboard.scan("AB 12 CD 34")
    assert diary.happened == [("scanned", "AB 12 CD 34")]


def test_a_first_line_alone_is_half_a_scan(qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    with qtbot.waitSignal(window.wedge.half_scan):
        keyboard.scan(TD3.split("\n")[0])
    assert diary.scans() == []
    assert window.box.text() == ""
    assert "not complete" in window.box.note.text()
    assert window.box.note.tone() == "warn"


def test_a_scan_that_lost_its_enter_stays_in_no_field(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    diary.field.setFocus()
    with qtbot.waitSignal(window.wedge.half_scan):
        keyboard.type(TD3[:30], gap=5)
    assert diary.field.text() == ""


def test_a_prefix_without_an_end_gives_the_keyboard_back(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, diary: Diary
) -> None:
    keyboard.press(Key.Key_F13)
    keyboard.type("K7R", gap=5)
    with qtbot.waitSignal(window.wedge.half_scan):
        keyboard.type("oka", gap=500)
    assert window.box.text() == "oka"


def test_a_document_after_half_a_document_is_read(
    qtbot: QtBot, keyboard: Keyboard, window: MainWindow, diary: Diary
) -> None:
    with qtbot.waitSignal(window.wedge.half_scan):
        keyboard.scan(TD3.split("\n")[0])
        keyboard.scan(TD1)
    assert diary.scans() == [TD1]


@pytest.mark.parametrize(
    ("meant", "made"),
    [("RD1-0042BCXY", "RD1'0042BCXY"), ("RD1-0042BCXY", "RD&)àà'éBCXY"), ("RD1-0042BCXY", "КВ1-0042ИСЧН")],
    ids=["Spanish", "French", "Russian"],
)
def test_positions_of_keys_undo_the_layout_of_the_laptop(
    keyboard: Keyboard, diary: Diary, meant: str, made: str
) -> None:
    keyboard.scan_by_position(meant, arrives_as=made)
    assert diary.scans() == [meant]


def test_an_overlay_gets_only_what_it_asks_for(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    keyboard.press(Key.Key_F12)
    window.lock()
    keyboard.scan(CODE)
    assert diary.scans() == []
    assert window.overlay.isVisible()


def test_five_hundred_scans_are_all_read_and_none_leaks(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    diary.field.setFocus()
    sent = [f"BCDF{number:05d}GH" if number % 3 else TD3 for number in range(500)]
    for number, text in enumerate(sent):
        keyboard.scan(text, gap=1 + number % 30, prefix=number % 2 == 0)
    assert diary.scans() == sent
    assert diary.field.text() == window.box.text() == ""
    assert diary.done() == []


def test_typing_between_scans_stays_typing(window: MainWindow, keyboard: Keyboard, diary: Diary) -> None:
    line = QLineEdit(diary)
    line.show()
    line.setFocus()
    keyboard.type("renewed in ")
    keyboard.scan(TD3)
    keyboard.type("2016", gap=PERSON)
    assert line.text() == "renewed in 2016"
