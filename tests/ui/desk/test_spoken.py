"""What a screen reader says of the check: one sentence a line, one announcement a state, urgent for amber and red."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from tests.ui.desk.conftest import AISSATOU, MAREKS_PASSPORT, MATEUSZ, RENEWED_PASSPORT, SAME_PASSPORT, Clerk, OpenDesk
from tests.ui.desk.people import EVERYBODY, FOCAL_POINTS, MEMBER, POLICIES, REPORTER, REPORTERS_CARD, digit, space
from tests.ui.desk.people import REPORTERS_PASSPORT as FIRST

Said = list[tuple[str, bool]]
Spoken = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def clerk(open_desk: OpenDesk) -> Clerk:
    return open_desk(people=EVERYBODY, policies=POLICIES, focal_points=FOCAL_POINTS)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Every announcement with its urgency, read from the very events that Qt hands to the screen reader."""
    heard: Said = []
    real: Callable[[object], None] = QAccessible.updateAccessibility

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            urgent = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            heard.append((event.message(), urgent))
        real(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def sentences(clerk: Clerk) -> list[str]:
    model = clerk.place.check_page.model
    return [str(model.data(model.index(row, 3), Spoken)) for row in range(model.rowCount())]


def test_every_line_is_one_sentence_with_the_kind_of_document(clerk: Clerk) -> None:
    clerk.scan_person(REPORTER)
    clerk.scan(FIRST)
    clerk.scan(REPORTERS_CARD)
    assert sentences(clerk)[0] == "Family name. Registration MENSAH. ID card MENSAH. Same"


def test_a_line_that_was_looked_at_says_so(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(RENEWED_PASSPORT)
    assert not sentences(clerk)[4].endswith("Looked at.")
    clerk.enter()
    assert sentences(clerk)[4].startswith("Passport number. Registration A01284417. Passport A01930582. Different")
    assert sentences(clerk)[4].endswith("continue. Looked at.")


def test_a_line_to_tick_names_what_to_do_and_no_empty_side(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    digit(clerk, 1)
    space(clerk)
    assert sentences(clerk)[:2] == [
        "Family name. Registration NDIAYE-SARR. Compared: same",
        "Given name. Registration Aïssatou. Compare it with the document.",
    ]


def test_an_answer_is_read_with_its_digit(clerk: Clerk) -> None:
    clerk.scan_person(MEMBER)
    clerk.press_f(7)
    model = clerk.place.check_page.choices.model
    spoken = [model.data(model.index(row, 0), Spoken) for row in range(model.rowCount())]
    assert spoken[0] == "1. Passport"
    assert spoken[3] == "4. ID card in another script. A second document in Latin letters is needed as well."


def test_each_state_is_announced_once_and_trouble_breaks_in(clerk: Clerk, said: Said) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.scan(RENEWED_PASSPORT)
    clerk.scan_person(MATEUSZ)
    clerk.scan(MAREKS_PASSPORT)
    heard = [(words.split(". ")[0].split(" Given")[0], urgent) for words, urgent in said]
    assert heard == [
        ("Now scan the passport or ID card No scanner? Press F7 and compare by eye.", False),
        ("Everything matches", False),
        ("Look at one thing, then print The passport number is not the one on the registration.", True),
        ("Now scan the passport or ID card No scanner? Press F7 and compare by eye.", False),
        ("The passport does not match this registration", True),
    ]
