"""Comparing by eye and typing a document, as the clerk reads it."""

from tests.ui.desk.conftest import AISSATOU, SAME_PASSPORT, Clerk
from tests.ui.strokes import Key
from ui.desk.lines import State
from ui.desk.stage import Screen
from ui.desk.typed import TypingPage


def typing(clerk: Clerk) -> TypingPage:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    clerk.press_f(7)
    page = clerk.place.stages[Screen.TYPING].page
    assert isinstance(page, TypingPage)
    return page


def test_a_ticked_line_says_that_it_was_compared(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    clerk.key(Key.Key_1, "1")
    lines = clerk.place.check_page.model
    assert lines.lines[0].words == "Compare it with the document."
    for _ in range(6):
        clerk.key(Key.Key_Space, " ")
    assert {line.state for line in lines.lines} == {State.TICKED}
    assert [line.words for line in lines.lines] == ["Compared: same"] * 5 + ["Compared: not past"]


def test_lines_typed_in_half_are_to_be_typed_again_not_scanned(clerk: Clerk) -> None:
    page = typing(clerk)
    page.lines[0].setText(SAME_PASSPORT.splitlines()[0])
    clerk.enter()
    assert page.band.words() == "The lines are not complete. Look at them and type them again."


def test_lines_typed_with_a_wrong_sign_are_to_be_looked_at_again(clerk: Clerk) -> None:
    page = typing(clerk)
    for line, text in zip(page.lines, SAME_PASSPORT.replace("A01284417", "A01284418").splitlines(), strict=False):
        line.setText(text)
    clerk.enter()
    assert page.band.words() == "A letter or digit is wrong. Look at the lines and type them again."


def test_typing_says_whose_document_and_how_to_write_it(clerk: Clerk) -> None:
    page = typing(clerk)
    assert AISSATOU.full_name in page.title.text()
    hints = [edit.placeholderText() for edit in page.fields.values()]
    assert hints == ["", "", "14 Mar 1984", "Country or 3 letters", "", "14 Mar 1984"]
