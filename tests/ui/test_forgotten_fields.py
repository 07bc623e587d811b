"""What was taken out of a field does not come back: Qt keeps what it clears for Ctrl+Z."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.desks import STATES
from tests.keys.made import PHRASE
from tests.make import an_event
from tests.staff.people import LUCIA
from tests.ui.staffed import Post, a_post
from ui.desk.check_words import CheckWords
from ui.desk.typed import TypingPage
from ui.look.look import Look
from ui.phrase_place import Ask, PhraseNow, PhrasePlace
from ui.setup.people_forms import PhraseForm
from ui.sign_in import Step
from ui.top_bar import ScanBox
from ui.wording import Wording


def a_phrase_place(look: Look) -> tuple[QWidget, Callable[[], object]]:
    place = PhrasePlace(look, PhraseNow(Ask.NEW, "Small meeting", 3))
    return place, place.forget


def a_phrase_form(look: Look) -> tuple[QWidget, Callable[[], object]]:
    form = PhraseForm(look)
    return form, form.clear


def a_page_for_documents(look: Look) -> tuple[QWidget, Callable[[], object]]:
    page = TypingPage(look, CheckWords(Wording("en", an_event()), STATES))
    return page, page.clear


def a_scan_box(look: Look) -> tuple[QWidget, Callable[[], object]]:
    box = ScanBox(look)
    return box, box.empty


@pytest.mark.parametrize("made", [a_phrase_place, a_phrase_form, a_page_for_documents, a_scan_box])
def test_nothing_that_was_taken_out_of_a_field_comes_back(
    made: Callable[[Look], tuple[QWidget, Callable[[], object]]], look: Look, qtbot: QtBot
) -> None:
    widget, forget = made(look)
    qtbot.addWidget(widget)
    fields = [widget] if isinstance(widget, QLineEdit) else widget.findChildren(QLineEdit)
    for field in fields:
        QTest.keyClicks(field, PHRASE)
        assert field.text()
    forget()
    assert fields and [came_back(field) for field in fields] == [""] * len(fields)


def came_back(field: QLineEdit) -> str:
    """What Ctrl+Z brings, in a field whose letters are shown."""
    field.setEchoMode(QLineEdit.EchoMode.Normal)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    return field.text()


@pytest.fixture
def post(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Post]:
    with a_post(tmp_path, look, qtbot) as made:
        yield made


def test_the_code_of_a_staff_card_is_not_there_for_the_next_one_to_type_theirs(post: Post) -> None:
    assert post.front
    code = post.front.card.code
    post.front.flow.type_code()
    QTest.keyClicks(code, LUCIA.card)
    post.front.card.enter()
    assert post.asked.step is Step.PIN
    post.front.flow.back()
    post.front.flow.type_code()
    assert (post.asked.step, code.text(), came_back(code)) == (Step.CODE, "", "")
