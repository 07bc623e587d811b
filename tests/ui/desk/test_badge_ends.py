"""How badges end and are corrected, by real keys and scans in the real window."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from regdesk.collection.badge_words import BadgeCorrected, BadgeVoided, Corrected
from regdesk.collection.sheets import Use, used
from regdesk.collection.visit import Badge, BadgeState, VisitState
from regdesk.desk.answers import Done
from regdesk.desk.deciding import Approver, Decision
from regdesk.people.participant import Participant
from regdesk.printing.printer import JobState, Outcome, Trouble
from regdesk.staff.decisions import Chosen
from regdesk.staff.member import Member
from tests.desks import on_badge
from tests.printers import Tray
from tests.staff.people import HENRIK, LUCIA, NAOMI, PIN, WRONG, signed_in, with_staff
from tests.ui.desk.conftest import AISSATOU, CHIDINMA, CHIDINMAS_PASSPORT, SAME_PASSPORT, Clerk, OpenDesk
from tests.ui.desk.people import digit
from ui.desk.again_sheet import AgainSheet
from ui.desk.correct_sheet import CorrectSheet
from ui.desk.question import QuestionStage
from ui.desk.signed_sheet import SignedSheet
from ui.desk.stage import Screen
from ui.desk.void_sheet import VoidSheet

S = TypeVar("S", bound=SignedSheet)
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def staffed(open_desk: OpenDesk) -> Callable[..., Clerk]:
    """A desk with a staff list; Lucía is signed in, or whoever is asked for."""

    def opened(at: Member = LUCIA) -> Clerk:
        clerk = open_desk(people=(AISSATOU, CHIDINMA))
        signed_in(with_staff(clerk.desk), at)
        return clerk

    return opened


@pytest.fixture
def at_desk(staffed: Callable[..., Clerk]) -> Clerk:
    return staffed()


def sheet_of(clerk: Clerk, kind: type[S]) -> S:
    sheet = clerk.window.overlay.sheet()
    assert isinstance(sheet, kind), sheet
    return sheet


def pick(clerk: Clerk, number: int) -> None:
    """A digit, and the moment until the keyboard goes on by itself."""
    sheet = clerk.window.overlay.sheet()
    rows = sheet.papers if isinstance(sheet, CorrectSheet) else sheet.reasons  # type: ignore[union-attr]
    with clerk.qtbot.waitSignal(rows.picked):
        digit(clerk, number)


def signs(clerk: Clerk, member: Member = HENRIK) -> None:
    """The card, then the PIN."""
    sheet = sheet_of(clerk, SignedSheet)
    clerk.keyboard.wait(1000)
    clerk.scan(member.card)
    clerk.keyboard.wait(1000)
    clerk.keyboard.type(PIN.digits)
    clerk.qtbot.waitUntil(lambda: sheet.people.complete)
    clerk.seconds.pass_by(1.0)


def sent(clerk: Clerk) -> None:
    """Enter, until what was asked is written."""
    clerk.enter()
    clerk.qtbot.waitUntil(lambda: clerk.window.overlay.sheet() is None)
    clerk.seconds.pass_by(1.0)


def types(clerk: Clerk, field: QLineEdit, text: str) -> None:
    """By keys: all of it is chosen first, as when Tab comes to it."""
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    clerk.keyboard.type(text)


def shift_f6(clerk: Clerk) -> None:
    clerk.qtbot.keyClick(clerk.window, Qt.Key.Key_F6, SHIFT)
    clerk.seconds.pass_by(1.0)


def given(clerk: Clerk, person: Participant = AISSATOU, passport: str = SAME_PASSPORT) -> Badge:
    clerk.print_for(person, passport)
    badge = badge_of(clerk, person)
    clerk.enter()
    clerk.wait_for(Screen.READY)
    return badge


def badge_of(clerk: Clerk, person: Participant = AISSATOU) -> Badge:
    badge = clerk.case(person).visit.badge
    assert badge
    return badge


def band(clerk: Clerk) -> str:
    return clerk.place.stage.page.band.words()  # type: ignore[attr-defined,no-any-return]


# ── print again ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("number", "reason"), [(2, "jam"), (3, "colour"), (5, "torn"), (6, "operator")])
def test_f8_asks_what_is_wrong_and_prints_again_with_a_new_serial(
    at_desk: Clerk, tray: Tray, number: int, reason: str
) -> None:
    at_desk.print_for(AISSATOU, SAME_PASSPORT)
    at_desk.press_f(8)
    pick(at_desk, number)
    assert "Put it in the spoiled envelope" in sheet_of(at_desk, AgainSheet).note.accessibleName()
    at_desk.enter()
    at_desk.qtbot.waitUntil(lambda: len(tray.pages) == 2)
    at_desk.wait_for(Screen.PRINTED)
    old, new = at_desk.case(AISSATOU).visit.badges
    assert (old.state, old.spoiled, new.state) == (BadgeState.CANCELLED, reason, BadgeState.PRINTED)
    assert new.number == old.number + 1


def test_without_a_reason_nothing_is_spoiled_and_escape_leaves_the_badge(at_desk: Clerk, tray: Tray) -> None:
    at_desk.print_for(AISSATOU, SAME_PASSPORT)
    at_desk.press_f(8)
    at_desk.enter()
    assert "Choose why" in sheet_of(at_desk, AgainSheet).said.accessibleName()
    at_desk.key(Qt.Key.Key_Escape)
    assert at_desk.window.overlay.sheet() is None
    assert (at_desk.screen, len(tray.pages)) == (Screen.PRINTED, 1)


def test_a_wrong_photo_is_taken_anew_before_the_badge_is_printed_again(at_desk: Clerk) -> None:
    at_desk.print_for(AISSATOU, SAME_PASSPORT)
    at_desk.press_f(8)
    pick(at_desk, 4)
    at_desk.enter()
    at_desk.wait_for(Screen.PHOTO)
    assert at_desk.case(AISSATOU).visit.badges[0].spoiled == "wrong_photo"


def test_a_sheet_that_came_out_spoiled_is_told_from_one_that_never_came(at_desk: Clerk, tray: Tray) -> None:
    tray.outcome = Outcome(JobState.UNKNOWN, "not_confirmed", (Trouble.JAM,))
    at_desk.scan_person(AISSATOU)
    at_desk.scan(SAME_PASSPORT)
    at_desk.enter()
    at_desk.wait_for(Screen.CAME_OUT)
    tray.outcome = Outcome(JobState.PRINTED)
    at_desk.press_f(6)
    at_desk.wait_for(Screen.PRINTED)
    assert [sheet.use for sheet in used(at_desk.case(AISSATOU).visit.badges)] == [Use.SPOILED, Use.GOOD]


# ── corrected ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_wrong_name_is_corrected_with_a_supervisor_and_printed_at_once(at_desk: Clerk, tray: Tray) -> None:
    at_desk.print_for(AISSATOU, SAME_PASSPORT)
    at_desk.press_f(8)
    pick(at_desk, 1)
    at_desk.enter()
    sheet = sheet_of(at_desk, CorrectSheet)
    types(at_desk, sheet.fields[Corrected.FAMILY], "Ndiaye")
    assert sheet.before[Corrected.FAMILY].text() and not sheet.before[Corrected.GIVEN].isVisible()
    at_desk.enter()
    assert "Choose what you saw" in sheet.said.accessibleName()
    pick(at_desk, 1)
    signs(at_desk)
    at_desk.enter()
    at_desk.qtbot.waitUntil(lambda: len(tray.pages) == 2)
    at_desk.wait_for(Screen.PRINTED)
    assert at_desk.case(AISSATOU).person.full_name == "Aïssatou NDIAYE"
    word = next(entry.word for entry in at_desk.desk.log() if isinstance(entry.word, BadgeCorrected))
    assert (word.changes, word.document_kind, word.number_ends, word.approvers) == (
        (("family", "Ndiaye-Sarr", "Ndiaye"),), "passport", "4417", ((HENRIK.id, "supervisor"),),
    )  # fmt: skip
    assert at_desk.case(AISSATOU).visit.badges[0].spoiled == "wrong_data"


def test_before_it_is_printed_f8_corrects_and_the_passport_is_compared_again(at_desk: Clerk) -> None:
    at_desk.scan_person(CHIDINMA)
    at_desk.scan(CHIDINMAS_PASSPORT)
    assert at_desk.blue() == "Confirm and print badge"
    at_desk.press_f(8)
    sheet = sheet_of(at_desk, CorrectSheet)
    types(at_desk, sheet.fields[Corrected.FAMILY], "Adeyemi")
    at_desk.enter()
    pick(at_desk, 2)
    signs(at_desk)
    sent(at_desk)
    assert at_desk.screen is Screen.CHECK
    assert at_desk.blue() != "Confirm and print badge", "the passport says Okafor"
    word = next(entry.word for entry in at_desk.desk.log() if isinstance(entry.word, BadgeCorrected))
    assert word.document_kind == "letter"


def test_a_supervisor_who_works_here_corrects_alone(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed(NAOMI)
    clerk.scan_person(AISSATOU)
    clerk.press_f(8)
    sheet = sheet_of(clerk, CorrectSheet)
    assert not sheet.people.isVisible()
    types(clerk, sheet.fields[Corrected.FUNCTION], "Minister")
    clerk.enter()
    pick(clerk, 1)
    sent(clerk)
    assert clerk.case(AISSATOU).person.function == "Minister"


def test_a_wrong_pin_corrects_nothing_and_keeps_what_was_typed(at_desk: Clerk) -> None:
    at_desk.scan_person(AISSATOU)
    at_desk.press_f(8)
    sheet = sheet_of(at_desk, CorrectSheet)
    types(at_desk, sheet.fields[Corrected.FUNCTION], "Minister")
    at_desk.enter()
    pick(at_desk, 1)
    at_desk.keyboard.wait(1000)
    at_desk.scan(HENRIK.card)
    at_desk.keyboard.wait(1000)
    at_desk.keyboard.type(WRONG.digits)
    at_desk.qtbot.waitUntil(lambda: sheet.people.complete)
    at_desk.seconds.pass_by(1.0)
    at_desk.enter()
    at_desk.qtbot.waitUntil(lambda: not sheet.busy)
    assert "Wrong PIN" in sheet.people.who.words()
    assert sheet.fields[Corrected.FUNCTION].text() == "Minister"
    assert at_desk.case(AISSATOU).person == AISSATOU


def test_the_name_on_a_badge_that_somebody_has_is_corrected_and_the_badge_ends(at_desk: Clerk) -> None:
    given(at_desk)
    at_desk.scan_person(AISSATOU)
    at_desk.press_f(8)
    types(at_desk, sheet_of(at_desk, CorrectSheet).fields[Corrected.GIVEN], "Aissatou")
    at_desk.enter()
    pick(at_desk, 1)
    signs(at_desk)
    sent(at_desk)
    assert (at_desk.screen, at_desk.blue()) == (Screen.CHECK, "(Waiting for the passport)")
    badge = at_desk.case(AISSATOU).visit.badges[0]
    assert (badge.state, badge.reason) == (BadgeState.VOID, "name_wrong")


# ── lost, withdrawn, given back ──────────────────────────────────────────────────────────────────────────────────────


def test_the_question_about_a_lost_badge_names_it_and_says_what_happens(at_desk: Clerk) -> None:
    old = given(at_desk)
    at_desk.scan_person(AISSATOU)
    at_desk.press_f(6)
    sheet = sheet_of(at_desk, SignedSheet)
    assert "Cancel badge" in sheet.accessibleName() and f"{old.number:05d}" in sheet.accessibleName()
    pick(at_desk, 1)
    signs(at_desk)
    sent(at_desk)
    assert at_desk.blue() == "(Waiting for the passport)"
    at_desk.scan(SAME_PASSPORT)
    at_desk.enter()
    at_desk.wait_for(Screen.PRINTED)
    assert "R1" in at_desk.place.stage.page.paper.caption.text()  # type: ignore[attr-defined]
    assert badge_of(at_desk).code != old.code


def test_a_badge_is_withdrawn_without_a_new_one(at_desk: Clerk) -> None:
    given(at_desk)
    at_desk.scan_person(AISSATOU)
    shift_f6(at_desk)
    sheet = sheet_of(at_desk, VoidSheet)
    pick(at_desk, 1)
    types(at_desk, sheet.note, "the mission asked for it")
    signs(at_desk)
    sent(at_desk)
    at_desk.wait_for(Screen.READY)
    word = next(entry.word for entry in at_desk.desk.log() if isinstance(entry.word, BadgeVoided))
    assert (word.reason, word.note, word.approvers) == (
        "withdrawn", "the mission asked for it", ((HENRIK.id, "supervisor"),),
    )  # fmt: skip
    at_desk.scan_person(AISSATOU)
    assert at_desk.screen is Screen.REFUSED, "another badge is a supervisor's to give"
    shown = at_desk.place.stage.page.facts[1].line.text()  # type: ignore[attr-defined]
    assert shown == "Badge \u206800001\u2069 is cancelled", "it was printed once"


def test_a_supervisor_who_works_here_takes_a_badge_back_alone(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed(NAOMI)
    given(clerk)
    clerk.scan_person(AISSATOU)
    shift_f6(clerk)
    pick(clerk, 2)
    sent(clerk)
    clerk.wait_for(Screen.READY)
    badge = clerk.case(AISSATOU).visit.badges[0]
    assert (badge.reason, badge.back is not None) == ("returned", True)


def test_without_a_staff_list_nobody_cancels_a_badge_that_somebody_has(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=(AISSATOU,))
    given(clerk)
    clerk.scan_person(AISSATOU)
    clerk.press_f(6)
    assert "This desk has no staff list" in clerk.notice(), "why nobody can do it here"
    shift_f6(clerk)
    assert clerk.window.overlay.sheet() is None
    assert badge_of(clerk).state is BadgeState.COLLECTED


def lost(clerk: Clerk) -> str:
    """A badge that is lost by a supervisor's word; what its QR code says."""
    badge = given(clerk)
    refusal = clerk.case(AISSATOU).refusal
    assert refusal
    decision = Decision(AISSATOU.id, refusal, Chosen("lost", badge=badge.code), (Approver(HENRIK.card, PIN),))
    assert isinstance(clerk.desk.approve(decision, act=clerk.desk.new_act()), Done)
    return on_badge(clerk.desk, badge)


def test_a_lost_badge_that_is_found_goes_into_the_returned_box(at_desk: Clerk) -> None:
    code = lost(at_desk)
    at_desk.scan(code)
    stage = at_desk.place.stage
    assert isinstance(stage, QuestionStage)
    assert "is cancelled" in stage.page.title.text() and "returned box" in stage.page.line.text()
    at_desk.enter()
    assert at_desk.screen is Screen.READY
    assert at_desk.case(AISSATOU).visit.badges[0].back
    at_desk.scan(code)
    assert at_desk.screen is Screen.CHECK, "once is enough"
    assert "Put it in the returned box" in at_desk.notice()


def test_escape_puts_nothing_into_the_box_and_space_opens_the_person(at_desk: Clerk) -> None:
    code = lost(at_desk)
    at_desk.scan(code)
    at_desk.key(Qt.Key.Key_Escape)
    assert at_desk.screen is Screen.READY
    at_desk.scan(code)
    at_desk.key(Qt.Key.Key_Space, " ")
    assert at_desk.screen is Screen.CHECK
    assert at_desk.case(AISSATOU).visit.badges[0].back is None


# ── scan back ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_badge_of_somebody_else_is_caught(at_desk: Clerk) -> None:
    other = given(at_desk, CHIDINMA, CHIDINMAS_PASSPORT)
    at_desk.print_for(AISSATOU, SAME_PASSPORT)
    at_desk.scan(on_badge(at_desk.desk, other))
    assert "Chidinma Adaeze OKAFOR" in band(at_desk) and f"{badge_of(at_desk).number:05d}" in band(at_desk)
    assert at_desk.case(AISSATOU).visit.state is VisitState.PRINTED


def test_the_spoiled_badge_of_the_same_person_is_caught(at_desk: Clerk, tray: Tray) -> None:
    at_desk.print_for(AISSATOU, SAME_PASSPORT)
    old = badge_of(at_desk)
    at_desk.press_f(8)
    pick(at_desk, 6)
    at_desk.enter()
    at_desk.qtbot.waitUntil(lambda: len(tray.pages) == 2)
    at_desk.wait_for(Screen.PRINTED)
    at_desk.scan(on_badge(at_desk.desk, old))
    assert "which is cancelled" in band(at_desk) and "spoiled envelope" in band(at_desk)
    page = at_desk.place.stage.page
    assert page.area.verticalScrollBar().maximum() == 0, "all three steps are still there"  # type: ignore[attr-defined]


def test_the_confirmation_code_is_not_the_badge(at_desk: Clerk) -> None:
    at_desk.print_for(AISSATOU, SAME_PASSPORT)
    at_desk.scan_person(AISSATOU)
    assert "confirmation code, not the badge" in band(at_desk)
    assert at_desk.screen is Screen.PRINTED


def test_a_badge_of_another_meeting_is_told(at_desk: Clerk) -> None:
    at_desk.print_for(AISSATOU, SAME_PASSPORT)
    mine = on_badge(at_desk.desk, badge_of(at_desk))
    at_desk.scan("RT" + mine[2:])
    assert "another meeting" in band(at_desk)
    at_desk.scan(mine)
    assert at_desk.screen is Screen.COLLECTED


def test_a_corrected_name_stands_on_the_screen_of_the_badge(at_desk: Clerk) -> None:
    person = replace(AISSATOU, family="Ndiaye")
    at_desk.print_for(AISSATOU, SAME_PASSPORT)
    at_desk.press_f(8)
    pick(at_desk, 1)
    at_desk.enter()
    types(at_desk, sheet_of(at_desk, CorrectSheet).fields[Corrected.FAMILY], "Ndiaye")
    at_desk.enter()
    pick(at_desk, 1)
    signs(at_desk)
    sent(at_desk)
    at_desk.wait_for(Screen.PRINTED)
    assert person.full_name in at_desk.place.stage.page.line.text()  # type: ignore[attr-defined]
