"""Nothing of a document outlives its case: not as a value, and not in what the screen still holds."""

import gc
from collections.abc import Callable

import pytest

from regdesk.desk.answers import Compared, PassportRead
from regdesk.identity.document import Document
from regdesk.identity.findings import Check
from regdesk.identity.mrz import Mrz
from tests.ui.desk.conftest import AISSATOU, MATEUSZ, SAME_PASSPORT, Clerk, OpenDesk, mrz
from tests.ui.desk.people import EVERYBODY, NO_AHMEDS_PASSPORT, POLICIES, REPORTER, REPORTERS_CARD, REPORTERS_PASSPORT
from tests.ui.strokes import Key
from ui.desk.comparison import Comparison
from ui.desk.stage import Screen

HOLD_A_DOCUMENT = (Document, Check, Compared, PassportRead, Mrz, Comparison)


def held() -> list[str]:
    """What is still in memory of any document. Such values have no weak references, so the collector is asked."""
    gc.collect()
    return sorted(type(one).__name__ for one in gc.get_objects() if isinstance(one, HOLD_A_DOCUMENT))


def shown(clerk: Clerk) -> str:
    """All that the hidden page of the check could still say."""
    page = clerk.place.check_page
    lines = "".join(line.document for line in page.model.lines)
    choices = "".join(choice.title for choice in page.choices.model.choices)
    return lines + choices + page.band.words() + ("" if page.other.isHidden() else page.other.line.text())


def by_esc(clerk: Clerk) -> None:
    clerk.key(Key.Key_Escape)


def by_referring(clerk: Clerk) -> None:
    clerk.press_f(4)


def by_opening_somebody_else_and_esc(clerk: Clerk) -> None:
    clerk.scan_person(MATEUSZ)
    clerk.key(Key.Key_Escape)


def by_the_slip(clerk: Clerk) -> None:
    clerk.scan(mrz("SMITH", "JOHN", "X99887766", "GBR", "551231"))
    clerk.press_f(5)
    clerk.enter()


def by_printing(clerk: Clerk) -> None:
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    clerk.enter()
    clerk.wait_for(Screen.READY)


def by_typing_and_esc(clerk: Clerk) -> None:
    clerk.press_f(7)
    clerk.key(Key.Key_Escape)
    clerk.key(Key.Key_Escape)


def by_a_misread_scan_and_esc(clerk: Clerk) -> None:
    clerk.scan(SAME_PASSPORT.replace("A01284417", "AO1284417"))
    clerk.key(Key.Key_Escape)
    clerk.key(Key.Key_Escape)


@pytest.mark.parametrize(
    "leave",
    [
        by_esc,
        by_referring,
        by_opening_somebody_else_and_esc,
        by_the_slip,
        by_printing,
        by_typing_and_esc,
        by_a_misread_scan_and_esc,
    ],
)
def test_a_case_that_is_left_leaves_nothing_of_its_document(clerk: Clerk, leave: Callable[[Clerk], None]) -> None:
    before = held()
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    assert "Document" in held()
    leave(clerk)
    assert clerk.screen is Screen.READY
    clerk.qtbot.waitUntil(lambda: held() == before)
    assert shown(clerk) == ""


def test_two_documents_are_both_forgotten(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=EVERYBODY, policies=POLICIES)
    before = held()
    clerk.scan_person(REPORTER)
    clerk.scan(REPORTERS_PASSPORT)
    clerk.scan(REPORTERS_CARD)
    assert held().count("Document") >= 2
    clerk.key(Key.Key_Escape)
    assert clerk.screen is Screen.READY
    clerk.qtbot.waitUntil(lambda: held() == before)


def test_a_passport_that_fitted_nobody_is_forgotten_with_the_list_of_people(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=EVERYBODY)
    before = held()
    clerk.scan(NO_AHMEDS_PASSPORT)
    assert "Document" in held()
    clerk.key(Key.Key_Escape)
    assert clerk.screen is Screen.READY
    clerk.qtbot.waitUntil(lambda: held() == before)


def test_lines_that_were_not_read_are_forgotten_with_the_next_person(clerk: Clerk) -> None:
    before = held()
    clerk.scan(SAME_PASSPORT.replace("A01284417", "AO1284417"))
    assert "Mrz" in held()
    clerk.scan_person(AISSATOU)
    clerk.key(Key.Key_Escape)
    clerk.qtbot.waitUntil(lambda: held() == before)
