"""No word is cut in what is asked about badges that end: every size of window and letters, in English and Spanish."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tests.desks import on_badge
from tests.staff.people import signed_in, with_staff
from tests.ui.desk.conftest import AISSATOU, CHIDINMA, CHIDINMAS_PASSPORT, SAME_PASSPORT, Clerk, OpenDesk
from tests.ui.desk.test_badge_ends import badge_of, given, pick, sent, shift_f6, signs
from tests.ui.desk.test_clipping import SHOWN, cut, settled
from tests.ui.desk.test_clipping import spanish as spanish
from ui.desk.stage import Screen


def states(clerk: Clerk) -> Iterator[str]:
    """Walks through every state, stopping at each."""
    other = given(clerk, CHIDINMA, CHIDINMAS_PASSPORT)
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    yield "printed"
    clerk.scan(on_badge(clerk.desk, other))
    yield "another badge"
    clerk.press_f(8)
    yield "what is wrong"
    pick(clerk, 1)
    yield "the name is wrong"
    clerk.enter()
    yield "correct"
    clerk.key(Qt.Key.Key_Escape)
    clerk.enter()
    clerk.wait_for(Screen.READY)
    clerk.scan_person(AISSATOU)
    yield "already collected"
    clerk.press_f(6)
    yield "lost"
    clerk.key(Qt.Key.Key_Escape)
    clerk.press_f(8)
    yield "correct what somebody has"
    clerk.key(Qt.Key.Key_Escape)
    shift_f6(clerk)
    yield "without a new one"
    old = badge_of(clerk)
    pick(clerk, 1)
    signs(clerk)
    sent(clerk)
    clerk.scan(on_badge(clerk.desk, old))
    yield "found"
    clerk.enter()
    clerk.scan_person(AISSATOU)
    yield "ended"


@pytest.mark.parametrize("shown", SHOWN.values(), ids=SHOWN.keys())
def test_no_word_is_cut(
    open_desk: OpenDesk, qapp: QApplication, spanish: QTranslator, shown: tuple[str, QSize, float]
) -> None:
    language, size, scale = shown
    if language == "es":
        qapp.installTranslator(spanish)
    clerk = open_desk(people=(AISSATOU, CHIDINMA), language=language)
    signed_in(with_staff(clerk.desk))
    clerk.window.resize(size)
    clerk.window.look.set_scale(scale)
    found = {}
    for state in states(clerk):
        sheet = clerk.window.overlay.sheet()
        QApplication.processEvents()
        if words := cut(sheet) if sheet else settled(clerk, buttons=False):
            found[state] = words
    assert found == {}
