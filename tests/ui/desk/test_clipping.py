"""No word of any state of the check is cut: in two languages, at both sizes, and at the largest letters."""

from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QSize, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import TimeoutError as WaitedTooLong

from regdesk.resources import path
from tests.ui.desk.conftest import (
    AISSATOU,
    MAREKS_PASSPORT,
    MATEUSZ,
    RENEWED_PASSPORT,
    SAME_PASSPORT,
    Clerk,
    OpenDesk,
    mrz,
)
from tests.ui.desk.people import (
    AHMED_TOO,
    AHMEDS_PASSPORT,
    EVERYBODY,
    FOCAL_POINTS,
    MEMBER,
    NO_AHMEDS_PASSPORT,
    POLICIES,
    REPORTER,
    REPORTERS_CARD,
    REPORTERS_PASSPORT,
    YOUNG,
    YOUNGS_PASSPORT,
    digit,
    look_at_all,
    space,
)
from tests.ui.strokes import Key
from ui.desk.stage import Screen
from ui.look.action_button import ActionButton
from ui.look.pieces import Text

LARGEST = 1.5
SHOWN = {
    "en": ("en", QSize(1366, 768), 1.0),
    "es": ("es", QSize(1366, 768), 1.0),
    "es, with a task bar": ("es", QSize(1366, 697), 1.0),
    "largest letters": ("en", QSize(1366, 768), LARGEST),
    "es, largest letters": ("es", QSize(1366, 768), LARGEST),
}


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[QTranslator]:
    words = QTranslator()
    assert words.load(str(path("translations", "regdesk_es.qm")))
    yield words
    qapp.removeTranslator(words)


def cut(page: QWidget) -> list[str]:
    """The words on a page that do not have the room that they need."""
    return [text.text() for text in page.findChildren(Text) if text.isVisible() and text.text() and _is_cut(text)]


def _is_cut(text: Text) -> bool:
    if text.wordWrap():
        return text.heightForWidth(text.width()) > text.height() + 1
    return text.sizeHint().width() > text.width() + 1


def cut_buttons(clerk: Clerk) -> list[str]:
    buttons = [button for button in clerk.window.bar.findChildren(ActionButton) if button.isVisible()]
    return [button.text() for button in buttons if button.sizeHint().width() > button.width() + 1]


def settled(clerk: Clerk, *, buttons: bool) -> list[str]:
    """What is still cut when the page has had time to lay itself out."""

    def now() -> list[str]:
        return cut(clerk.place.stage.page) + (cut_buttons(clerk) if buttons else [])

    with suppress(WaitedTooLong):
        clerk.qtbot.waitUntil(lambda: not now())
    return now()


def states(clerk: Clerk) -> Iterator[str]:
    """Walks through every state of the check, stopping at each."""
    clerk.scan_person(AISSATOU)
    yield "waiting"
    clerk.press_f(7)
    yield "which document"
    digit(clerk, 1)
    yield "by eye"
    space(clerk, 6)
    yield "all ticked"
    clerk.scan(SAME_PASSPORT)
    yield "same"
    clerk.scan(RENEWED_PASSPORT)
    yield "one thing"
    clerk.enter()
    yield "looked"
    clerk.scan(mrz("NDIAYE SARR", "AISSATOU MARIE", "A01930582", "SEN", "840314", "180101"))
    yield "two things"
    clerk.scan(mrz("NDIAYE SARR", "AISSATOU", "A01284417", "SEN", "840314", "171120"))
    yield "expired"
    clerk.press_f(5)
    yield "refused: expired"
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT.replace("A01284417", "A0128A417"))
    yield "not read"
    clerk.scan(SAME_PASSPORT.replace("A01284417", "AO1284417"))
    yield "readings"
    clerk.press_f(7)
    yield "typing"
    clerk.key(Key.Key_Escape)
    clerk.scan_person(MATEUSZ)
    clerk.scan(MAREKS_PASSPORT)
    yield "another record"
    clerk.press_f(5)
    yield "refused: differs"
    clerk.scan_person(MATEUSZ)
    clerk.scan(mrz("SMITH", "JOHN", "X99887766", "GBR", "551231"))
    yield "stop"
    clerk.scan_person(AHMED_TOO)
    clerk.scan(AHMEDS_PASSPORT)
    yield "namesake"
    clerk.scan(NO_AHMEDS_PASSPORT)
    clerk.key(Key.Key_Escape)
    clerk.scan(NO_AHMEDS_PASSPORT)
    yield "candidates"
    clerk.key(Key.Key_Escape)
    clerk.type("ahmed ali", Screen.RESULTS)
    yield "two of one name"
    clerk.scan_person(REPORTER)
    clerk.scan(REPORTERS_PASSPORT)
    yield "second document"
    clerk.press_f(7)
    yield "which second document"
    clerk.scan(REPORTERS_CARD)
    yield "second read"
    look_at_all(clerk)
    yield "both fine"
    clerk.key(Key.Key_Escape)
    clerk.scan_person(MEMBER)
    clerk.press_f(7)
    yield "which document, or a voucher"
    digit(clerk, 6)
    yield "who vouches"
    digit(clerk, 1)
    clerk.enter()
    yield "voucher without badge"
    clerk.scan_person(YOUNG)
    clerk.scan(YOUNGS_PASSPORT)
    yield "an adult"


@pytest.mark.parametrize("shown", SHOWN.values(), ids=SHOWN.keys())
def test_no_word_is_cut_in_any_state(
    open_desk: OpenDesk, qapp: QApplication, spanish: QTranslator, shown: tuple[str, QSize, float]
) -> None:
    language, size, scale = shown
    if language == "es":
        qapp.installTranslator(spanish)
    clerk = open_desk(people=EVERYBODY, language=language, policies=POLICIES, focal_points=FOCAL_POINTS)
    clerk.window.resize(size)
    clerk.window.look.set_scale(scale)
    found = {}
    for state in states(clerk):
        if words := settled(clerk, buttons=scale < LARGEST):
            found[state] = words
    assert found == {}
