"""A supervisor decides at the clerk's desk, by real keys and scans in the real window."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import BadgeCollected, BadgeRequested, Decided, Proof, Refused
from regdesk.collection.visit import BadgeState
from regdesk.desk.answers import Compared, Done
from regdesk.desk.deciding import Approver, Decision
from regdesk.event.event import FourEyes, PhotoPolicy, Policies
from regdesk.people.participant import Accreditation, Participant
from regdesk.staff.decisions import Chosen
from regdesk.staff.member import Member
from regdesk.staff.pins import Pin
from regdesk.staff.rights import Role
from tests.desks import StandingClock, on_badge
from tests.make import a_person, local
from tests.printers import Tray
from tests.staff.people import AUTHORITY, HENRIK, LUCIA, NAOMI, PIN, WRONG, signed_in, with_staff
from tests.ui.desk.conftest import AISSATOU, SAME_PASSPORT, Clerk, OpenDesk, mrz
from tests.ui.desk.people import digit, space
from ui.desk.check import CheckStage
from ui.desk.decision_sheet import DecisionSheet
from ui.desk.decision_words import parts_that_differ
from ui.desk.stage import Screen
from ui.desk.two_badges_sheet import SolveSheet
from ui.keys import SHORTCUTS
from ui.look.look import Look
from ui.overlay import Notice

HARUKI = a_person(
    confirmation="HR1D-77HN", family="Okamoto", given="Haruki", function="First Secretary", delegation="Japan",
    nationality="JPN", born=date(1982, 4, 3), document_number="",
)  # fmt: skip
HARUKIS_PASSPORT = mrz("OKAMOTO", "HARUKI", "TK1234567", "JPN", "820419")
EXPIRED = mrz("NDIAYE SARR", "AISSATOU", "A01284417", "SEN", "840314", "171130")
SHIFT = Qt.KeyboardModifier.ShiftModifier


def ask(clerk: Clerk) -> None:
    """Shift+F4."""
    clerk.qtbot.keyClick(clerk.window, Qt.Key.Key_F4, SHIFT)
    clerk.seconds.pass_by(1.0)
    clerk.keyboard.wait(2000)


def sheet_of(clerk: Clerk) -> DecisionSheet:
    sheet = clerk.window.overlay.sheet()
    assert isinstance(sheet, DecisionSheet), sheet
    return sheet


def asked(clerk: Clerk) -> DecisionSheet | SolveSheet:
    """Whatever a supervisor is asked now."""
    sheet = clerk.window.overlay.sheet()
    assert isinstance(sheet, DecisionSheet | SolveSheet), sheet
    return sheet


def choose(clerk: Clerk, reason: int) -> None:
    """A digit, and the moment until the keyboard goes on by itself."""
    with clerk.qtbot.waitSignal(asked(clerk).reasons.picked):
        digit(clerk, reason)


def scan_card(clerk: Clerk, member: Member) -> None:
    clerk.keyboard.wait(1000)
    clerk.scan(member.card)
    clerk.keyboard.wait(1000)


def type_pin(clerk: Clerk, pin: Pin = PIN) -> None:
    people = asked(clerk).people
    seat = people.here
    clerk.keyboard.type(pin.digits)
    clerk.qtbot.waitUntil(lambda: people.here != seat or people.complete)
    clerk.keyboard.wait(1000)


def decided(clerk: Clerk) -> None:
    """Until the PIN was judged and the decision written, or not."""
    clerk.qtbot.waitUntil(lambda: not isinstance(clerk.window.overlay.sheet(), DecisionSheet))
    clerk.seconds.pass_by(1.0)


def approve(clerk: Clerk, reason: int, *members: Member, before: Callable[[], None] = lambda: None) -> None:
    """From the open decision to the end of it, by keys and scans."""
    choose(clerk, reason)
    before()
    for member in members:
        scan_card(clerk, member)
        type_pin(clerk)
    clerk.enter()
    decided(clerk)


def words(clerk: Clerk) -> list[Decided]:
    return [entry.word for entry in clerk.desk.log() if isinstance(entry.word, Decided)]


@pytest.fixture
def staffed(open_desk: OpenDesk) -> Callable[..., Clerk]:
    """A desk with a staff list where Lucía is signed in."""

    def opened(*people: Participant, at: Member = LUCIA, role: Role | None = None, **event: object) -> Clerk:
        clerk = open_desk(people=people or (HARUKI, AISSATOU), **event)
        signed_in(with_staff(clerk.desk), at, role)
        return clerk

    return opened


def differs(clerk: Clerk) -> None:
    clerk.scan_person(HARUKI)
    clerk.scan(HARUKIS_PASSPORT)


# ── asking ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_from_ready_to_the_badge_in_a_hand_with_a_decision_in_the_middle(
    staffed: Callable[..., Clerk], tray: Tray
) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    approve(clerk, 1, HENRIK)
    clerk.wait_for(Screen.PRINTED)
    badge = clerk.case(HARUKI).visit.badge
    assert badge and len(tray.pages) == 1
    clerk.scan(on_badge(clerk.desk, badge))
    assert clerk.screen is Screen.COLLECTED
    said = words(clerk)[0]
    assert (said.about, said.approved, said.why) == ("identity_differs", True, "typing_mistake")
    assert said.approvers == ((HENRIK.id, "supervisor"),)


# ── every kind of decision, from the refusal to the badge ────────────────────────────────────────────────────────────


def name_authority(clerk: Clerk) -> None:
    """After the reason the keyboard is in this field already."""
    clerk.keyboard.type("Protocol, Ms. Ortiz")
    clerk.keyboard.wait(1000)


def no_document(clerk: Clerk) -> None:
    """The clerk says that the person has no document at all."""
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    choices = clerk.place.check_page.choices
    digit(clerk, choices.at("none") + 1)
    assert clerk.screen is Screen.REFUSED


def print_with(clerk: Clerk, person: Participant, passport: str) -> None:
    """What is left to do for a clerk after a yes: scan, look, print."""
    assert clerk.screen is Screen.CHECK
    clerk.scan(passport)
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    assert clerk.case(person).visit.badge


def test_an_expired_passport(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    clerk.scan_person(AISSATOU)
    clerk.scan(EXPIRED)
    ask(clerk)
    sheet = sheet_of(clerk)
    assert "expired" in sheet.matter.bold.text()
    assert "30 Nov 2017" in sheet.matter.line.text()
    approve(clerk, 2, HENRIK)
    clerk.wait_for(Screen.PRINTED)
    assert [(one.about, one.why) for one in words(clerk)] == [("document_expired", "renewal_seen")]


def test_a_face_that_is_not_the_same(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.press_f(9)
    digit(clerk, 3)
    clerk.enter()
    assert clerk.screen is Screen.REFUSED
    ask(clerk)
    approve(clerk, 1, HENRIK)
    assert (clerk.screen, clerk.blue()) == (Screen.CHECK, "Confirm and print badge")
    assert "Approved by Henrik Aas 08:07" in notes(clerk), "with the passport that was compared before"
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)


def test_nobody_but_the_supervisor_needs_to_see_a_document_that_is_not_there(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    no_document(clerk)
    ask(clerk)
    assert sheet_of(clerk).button.text() == "Approve and print"
    approve(clerk, 2, HENRIK)
    clerk.wait_for(Screen.PRINTED)
    assert words(clerk)[0].why == "mission_vouches"


def test_outside_the_window(staffed: Callable[..., Clerk], clock: StandingClock) -> None:
    clerk = staffed()
    clock.at = local(5, 15, 12)
    clerk.scan_person(AISSATOU)
    assert clerk.screen is Screen.REFUSED
    ask(clerk)
    sheet = sheet_of(clerk)
    assert sheet.matter.bold.text().replace("\u2068", "").replace("\u2069", "") == (
        "Badge collection closed 12 minutes ago"
    )
    assert sheet.button.text() == "Approve"
    approve(clerk, 1, HENRIK, before=lambda: name_authority(clerk))
    assert words(clerk)[0].authority == "Protocol, Ms. Ortiz"
    print_with(clerk, AISSATOU, SAME_PASSPORT)
    clerk.enter()
    assert clerk.screen is Screen.COLLECTED


def test_outside_the_window_with_the_passport_scanned_first(
    staffed: Callable[..., Clerk], clock: StandingClock
) -> None:
    clerk = staffed()
    clock.at = local(5, 15, 12)
    clerk.scan(SAME_PASSPORT)
    ask(clerk)
    approve(clerk, 3, HENRIK, before=lambda: name_authority(clerk))
    assert (clerk.screen, clerk.blue()) == (Screen.CHECK, "Confirm and print badge")


def test_a_badge_that_was_printed_in_time_and_is_handed_over_late(
    staffed: Callable[..., Clerk], clock: StandingClock
) -> None:
    clerk = staffed()
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    clock.at = local(5, 16)
    clerk.enter()
    assert clerk.screen is Screen.REFUSED
    ask(clerk)
    approve(clerk, 2, HENRIK, before=lambda: name_authority(clerk))
    assert clerk.screen is Screen.PRINTED
    clerk.enter()
    assert clerk.screen is Screen.COLLECTED


def test_somebody_whom_security_has_on_hold(staffed: Callable[..., Clerk]) -> None:
    held = a_person(hold=True)
    clerk = staffed(held)
    clerk.scan_person(held)
    ask(clerk)
    approve(clerk, 1, HENRIK, before=lambda: name_authority(clerk))
    print_with(clerk, held, SAME_PASSPORT)
    assert (words(clerk)[0].about, words(clerk)[0].why) == ("see_supervisor", "security_agreed")


def test_a_minor_without_consent_on_the_list(staffed: Callable[..., Clerk]) -> None:
    young = a_person(born=date(2001, 6, 8))
    clerk = staffed(young)
    clerk.scan_person(young)
    ask(clerk)
    approve(clerk, 1, HENRIK)
    print_with(clerk, young, mrz("NDIAYE SARR", "AISSATOU", "A01284417", "SEN", "010608"))


def test_a_photo_that_is_needed_and_cannot_be_taken(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed(policies=Policies(photo=PhotoPolicy.REQUIRED))
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    assert clerk.blue() == "Take the photo"
    ask(clerk)
    approve(clerk, 2, HENRIK)
    clerk.wait_for(Screen.PRINTED)
    assert words(clerk)[0].why == "photo_declined"


def collected(clerk: Clerk) -> str:
    """Aïssatou has her badge; its code."""
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    badge = clerk.case(AISSATOU).visit.badge
    assert badge
    clerk.enter()
    clerk.wait_for(Screen.READY)
    return badge.code


def test_a_lost_badge_is_cancelled_and_a_passport_asked_for_anew(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    old = collected(clerk)
    clerk.scan_person(AISSATOU)
    clerk.press_f(6)
    sheet = sheet_of(clerk)
    assert sheet.button.text() == "Approve and cancel badge"
    assert "stops working at a checkpoint" in sheet.matter.note.accessibleName()
    assert sheet.matter.halves[0].pieces[0].text() == "Today 08:07"
    approve(clerk, 1, HENRIK)
    assert clerk.blue() == "(Waiting for the passport)"
    print_with(clerk, AISSATOU, SAME_PASSPORT)
    states = {badge.code: badge.state for badge in clerk.case(AISSATOU).visit.badges}
    assert states[old] is BadgeState.VOID and len(states) == 2


def two_badges(clerk: Clerk) -> tuple[str, str]:
    """As another desk's record can bring it: two badges of one person, both in somebody's hands."""
    first, second = collected(clerk), clerk.desk.event.code_prefix + "ZZZZZZZZZZZZ"
    with clerk.desk.store.writing() as tx:
        for word in (BadgeRequested(second, 417, "a" * 32, "Tray"), BadgeCollected(second, Proof.CONFIRMED)):
            tx.append(AISSATOU.id, "", "Naomi", word, clerk.desk.now(), staff=None)
    return first, second


@pytest.mark.parametrize(("arrow", "stays"), [(None, 0), (Qt.Key.Key_Right, 1)], ids=["as proposed", "the other one"])
def test_of_two_badges_the_one_that_was_given_first_stays_unless_an_arrow_says_otherwise(
    staffed: Callable[..., Clerk], arrow: Qt.Key | None, stays: int
) -> None:
    clerk = staffed()
    codes = two_badges(clerk)
    clerk.scan_person(AISSATOU)
    ask(clerk)
    sheet = clerk.window.overlay.sheet()
    assert isinstance(sheet, SolveSheet)
    assert sheet.sides.stays() == codes[0] and not sheet.button.isEnabled()
    choose(clerk, 1)
    if arrow is not None:
        clerk.key(arrow)
    scan_card(clerk, HENRIK)
    type_pin(clerk)
    clerk.enter()
    clerk.qtbot.waitUntil(lambda: clerk.window.overlay.sheet() is None)
    states = {badge.code: badge.state for badge in clerk.case(AISSATOU).visit.badges}
    ends = codes[1 - stays]
    assert states == {codes[stays]: BadgeState.COLLECTED, ends: BadgeState.VOID}
    assert f"{(417, 1)[stays]:05d}\N{POP DIRECTIONAL ISOLATE} is cancelled." in clerk.notice()
    assert clerk.screen is Screen.REFUSED and clerk.case(AISSATOU).refusal.reason is Reason.ALREADY_COLLECTED  # type: ignore[union-attr]


def test_by_eye_a_line_that_differs_is_passed_and_the_others_are_still_compared(
    staffed: Callable[..., Clerk],
) -> None:
    clerk = staffed()
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    digit(clerk, 1)
    clerk.press_f(5)
    assert clerk.screen is Screen.REFUSED
    ask(clerk)
    assert sheet_of(clerk).button.text() == "Approve"
    approve(clerk, 1, HENRIK)
    assert clerk.screen is Screen.CHECK
    lines = clerk.place.check_page.model.rowCount()
    space(clerk, lines - 1)
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)


# ── saying no ────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("from_the_check", [True, False])
def test_a_no_is_recorded_and_the_slip_is_ready(staffed: Callable[..., Clerk], from_the_check: bool) -> None:
    clerk = staffed()
    differs(clerk)
    if not from_the_check:
        clerk.press_f(5)
    ask(clerk)
    scan_card(clerk, HENRIK)
    type_pin(clerk)
    clerk.press_f(5)
    decided(clerk)
    assert clerk.screen is Screen.REFUSED
    assert "Henrik Aas refused" in clerk.notice().replace("\u2068", "").replace("\u2069", "")
    assert [(one.approved, one.approvers) for one in words(clerk)] == [(False, ((HENRIK.id, "supervisor"),))]
    clerk.enter()
    clerk.wait_for(Screen.READY)
    refused = [entry.word for entry in clerk.desk.log() if isinstance(entry.word, Refused)]
    assert [one.reason for one in refused] == ["identity_differs"]


def test_a_no_needs_a_badge_and_a_pin_as_well(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    clerk.press_f(5)
    assert "Scan your supervisor badge" in sheet_of(clerk).said.accessibleName()
    scan_card(clerk, HENRIK)
    clerk.press_f(5)
    assert "Type your PIN" in sheet_of(clerk).said.accessibleName()
    assert words(clerk) == []


def test_cancel_changes_nothing(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    differs(clerk)
    before = len(clerk.desk.log())
    ask(clerk)
    choose(clerk, 1)
    scan_card(clerk, HENRIK)
    type_pin(clerk)
    clerk.key(Qt.Key.Key_Escape)
    assert clerk.window.overlay.sheet() is None
    assert (clerk.screen, len(clerk.desk.log())) == (Screen.CHECK, before)


# ── who ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


def who(clerk: Clerk) -> str:
    return sheet_of(clerk).people.who.words().replace("\u2068", "").replace("\u2069", "")


def test_nobody_approves_their_own_desk(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed(at=HENRIK, role=Role.CLERK)
    differs(clerk)
    ask(clerk)
    assert who(clerk) == "Scan your supervisor badge"
    scan_card(clerk, HENRIK)
    assert who(clerk).endswith("**A supervisor cannot approve their own desk.** Ask another supervisor.") or (
        "A supervisor cannot approve their own desk. Ask another supervisor." in who(clerk)
    )
    assert not sheet_of(clerk).people.pad.isEnabled()
    approve(clerk, 1, NAOMI)
    clerk.wait_for(Screen.PRINTED)


def test_a_clerks_card_and_anything_else_is_not_taken(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    for text in (AISSATOU.confirmation.replace("-", ""), SAME_PASSPORT):
        clerk.keyboard.wait(1000)
        clerk.scan(text)
        assert who(clerk).startswith("Scan your supervisor badge: This is not a staff card.")
    scan_card(clerk, AUTHORITY)
    assert "This card may not approve it. Ask a supervisor." in who(clerk)
    assert sheet_of(clerk).reasons.chosen() == ""
    assert (clerk.screen, clerk.case(AISSATOU).visit.identity) == (Screen.CHECK, None)


def test_a_wrong_pin_says_how_many_tries_are_left_then_another_supervisor_decides(
    staffed: Callable[..., Clerk],
) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    choose(clerk, 1)
    scan_card(clerk, HENRIK)
    told = []
    for _ in range(5):
        type_pin(clerk, WRONG)
        clerk.enter()
        clerk.qtbot.waitUntil(lambda: not sheet_of(clerk).busy)
        clerk.seconds.pass_by(1.0)
        told.append(who(clerk))
    assert [line.partition(": ")[2] for line in told] == [
        "Wrong PIN. 4 tries left.", "Wrong PIN. 3 tries left.", "Wrong PIN. 2 tries left.", "Wrong PIN. One try left.",
        "Locked for 5 minutes. Another supervisor can decide now.",
    ]  # fmt: skip
    assert words(clerk) == []
    scan_card(clerk, NAOMI)
    type_pin(clerk)
    clerk.enter()
    decided(clerk)
    clerk.wait_for(Screen.PRINTED)
    assert words(clerk)[0].approvers == ((NAOMI.id, "supervisor"),)


FOUR_EYES = Policies(four_eyes=frozenset(FourEyes))


def test_four_eyes_are_two_badges_and_two_pins(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed(policies=FOUR_EYES)
    no_document(clerk)
    ask(clerk)
    people = sheet_of(clerk).people
    assert people.count.text() == "1 of 2"
    choose(clerk, 1)
    scan_card(clerk, HENRIK)
    type_pin(clerk)
    assert (people.count.text(), people.first.text()) == ("2 of 2", "✓ Henrik Aas")
    clerk.enter()
    assert words(clerk) == []
    scan_card(clerk, HENRIK)
    assert "This person has approved already" in who(clerk)
    scan_card(clerk, NAOMI)
    type_pin(clerk)
    clerk.enter()
    decided(clerk)
    clerk.wait_for(Screen.PRINTED)
    assert words(clerk)[0].approvers == ((HENRIK.id, "supervisor"), (NAOMI.id, "supervisor"))


def test_of_four_eyes_only_the_wrong_pin_is_asked_for_again(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed(policies=FOUR_EYES)
    no_document(clerk)
    ask(clerk)
    people = sheet_of(clerk).people
    choose(clerk, 1)
    scan_card(clerk, HENRIK)
    type_pin(clerk, WRONG)
    scan_card(clerk, NAOMI)
    type_pin(clerk)
    clerk.enter()
    clerk.qtbot.waitUntil(lambda: not sheet_of(clerk).busy)
    clerk.seconds.pass_by(1.0)
    assert (people.count.text(), who(clerk)) == ("1 of 2", "Henrik Aas: Wrong PIN. 4 tries left.")
    type_pin(clerk)
    clerk.enter()
    decided(clerk)
    clerk.wait_for(Screen.PRINTED)


# ── what there is nothing to decide about ────────────────────────────────────────────────────────────────────────────


def offered(clerk: Clerk) -> bool:
    return any(action.name == "decide" for action in clerk.place.actions())


def test_without_a_staff_list_nothing_is_offered(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(EXPIRED)
    assert not offered(clerk)
    ask(clerk)
    assert clerk.window.overlay.sheet() is None


def test_what_agrees_needs_no_decision(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    clerk.scan_person(AISSATOU)
    assert not offered(clerk)
    clerk.scan(SAME_PASSPORT)
    assert not offered(clerk)


@pytest.mark.parametrize(
    ("accreditation", "because"),
    [
        (Accreditation.REFUSED, "Accreditation was refused. "),
        (Accreditation.PENDING, "The accreditation is not decided yet. "),
        (Accreditation.DUPLICATE, "This person is registered twice. "),
        (Accreditation.WITHDRAWN, ""),
    ],
)
def test_what_nobody_may_approve_says_whom_to_call(
    staffed: Callable[..., Clerk], accreditation: Accreditation, because: str
) -> None:
    person = a_person(accreditation=accreditation)
    clerk = staffed(person)
    clerk.scan_person(person)
    ask(clerk)
    notice = clerk.window.overlay.sheet()
    assert isinstance(notice, Notice)
    said = notice.accessibleName().replace("\u2068", "").replace("\u2069", "")
    call = "Call: Accreditation desk, hotel lobby, accreditation@example.org."
    assert said == f"This cannot be approved here. {because}{call}"
    clerk.enter()
    assert (clerk.window.overlay.sheet(), clerk.screen) == (None, Screen.REFUSED)


def test_too_early_waits_for_the_hours(staffed: Callable[..., Clerk], clock: StandingClock) -> None:
    clerk = staffed()
    clock.at = local(1, 11)
    clerk.scan_person(AISSATOU)
    ask(clerk)
    notice = clerk.window.overlay.sheet()
    assert isinstance(notice, Notice)
    said = notice.accessibleName().replace("\u2068", "").replace("\u2069", "")
    assert said == "This cannot be approved here. Collection opens Fri 1 Dec 13:00."


# ── keys ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_enter_goes_to_what_is_missing_and_decides_nothing(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    sheet = sheet_of(clerk)
    clerk.enter()
    assert "Choose why the badge can be given." in sheet.said.accessibleName()
    choose(clerk, 5)
    assert QApplication.focusWidget() is sheet.reasons.field()
    clerk.keyboard.type("short")
    clerk.enter()
    assert "Write why" in sheet.said.accessibleName()
    clerk.keyboard.type(" no more")
    clerk.enter()
    assert "Scan your supervisor badge" in sheet.said.accessibleName()
    scan_card(clerk, HENRIK)
    assert sheet.reasons.text() == "short no more", "a scan leaves no trace in the field"
    assert QApplication.focusWidget() is sheet.people.pad.boxes
    type_pin(clerk)
    clerk.enter()
    decided(clerk)
    clerk.wait_for(Screen.PRINTED)
    assert (words(clerk)[0].why, words(clerk)[0].written) == ("other", "short no more")


def test_enter_right_after_the_last_digit_is_not_lost(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    choose(clerk, 1)
    scan_card(clerk, HENRIK)
    clerk.keyboard.type(PIN.digits)
    clerk.keyboard.enter()
    decided(clerk)
    clerk.wait_for(Screen.PRINTED)


def test_enter_twice_decides_once(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    choose(clerk, 1)
    scan_card(clerk, HENRIK)
    type_pin(clerk)
    sheet = sheet_of(clerk)
    sheet.enter()
    sheet.enter()
    decided(clerk)
    clerk.wait_for(Screen.PRINTED)
    assert len(words(clerk)) == 1


def test_arrows_move_the_reason_and_tab_reaches_everything(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    sheet = sheet_of(clerk)
    for _ in range(3):
        clerk.key(Qt.Key.Key_Down)
    clerk.key(Qt.Key.Key_Up)
    assert sheet.reasons.chosen() == "name_changed"
    reached = set()
    for _ in range(6):
        clerk.window.overlay.focusNextPrevChild(True)
        focused = QApplication.focusWidget()
        reached.add(focused.accessibleName() if focused else "")
    assert {"Cancel", sheet.reasons.rows[1].accessibleName()} <= reached


@pytest.mark.parametrize("code", ["1KRM4PX2", "5KRM4PX2", "12345678"])
def test_no_sign_of_a_scan_chooses_a_reason_or_is_typed_anywhere(staffed: Callable[..., Clerk], code: str) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    sheet = sheet_of(clerk)
    choose(clerk, 2)
    sheet.reasons.take_keyboard()
    clerk.keyboard.wait(1000)
    clerk.scan(code)
    clerk.qtbot.wait(100)
    assert sheet.reasons.chosen() == "name_changed"
    assert (sheet.reasons.rows[-1].field.text(), sheet.people.pad.count()) == ("", 0)  # type: ignore[union-attr]


def test_the_key_is_on_the_help_card(staffed: Callable[..., Clerk]) -> None:
    assert any(key.name == "Shift+F4" and key.words for key in SHORTCUTS)


# ── a power cut between the yes and the badge ────────────────────────────────────────────────────────────────────────


def notes(clerk: Clerk) -> str:
    page = clerk.place.check_page
    said = f"{page.band.words()} {page.warning.accessibleName()}"
    return said.replace("\u2068", "").replace("\u2069", "")


def again(open_desk: OpenDesk, *people: Participant) -> Clerk:
    """The same desk after a restart, with Lucía signed in again."""
    clerk = open_desk(people=people)
    signed_in(clerk.desk)
    return clerk


def approved_without_window(clerk: Clerk, reason: Reason, why: str, *, shown: tuple[Compared, ...] = ()) -> None:
    """The yes is written, and then the laptop is off."""
    refusal = Refusal(reason, Decides.SUPERVISOR, "supervisor")
    person = HARUKI if shown else AISSATOU
    decision = Decision(person.id, refusal, Chosen(why), (Approver(HENRIK.card, PIN),), shown=shown)
    assert isinstance(clerk.desk.approve(decision, act=clerk.desk.new_act()), Done)


def test_a_passport_that_was_approved_needs_no_second_decision_after_a_restart(
    staffed: Callable[..., Clerk], open_desk: OpenDesk
) -> None:
    clerk = staffed()
    differs(clerk)
    stage = clerk.place.stage
    assert isinstance(stage, CheckStage)
    approved_without_window(clerk, Reason.IDENTITY_DIFFERS, "typing_mistake", shown=stage.progress.shown())
    clerk = again(open_desk, HARUKI, AISSATOU)
    differs(clerk)
    assert "Approved by Henrik Aas 08:07" in notes(clerk)
    assert clerk.blue() == "Confirm and print badge"
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)


def test_who_was_approved_without_a_document_is_not_asked_for_one_after_a_restart(
    staffed: Callable[..., Clerk], open_desk: OpenDesk, clock: StandingClock
) -> None:
    clerk = staffed()
    approved_without_window(clerk, Reason.NO_DOCUMENT, "loss_reported")
    clerk = again(open_desk, HARUKI, AISSATOU)
    clerk.scan_person(AISSATOU)
    assert "Approved by Henrik Aas 08:07" in notes(clerk)
    assert clerk.blue() == "Print badge"
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)


def test_after_half_an_hour_it_is_asked_again(staffed: Callable[..., Clerk], clock: StandingClock) -> None:
    clerk = staffed()
    approved_without_window(clerk, Reason.NO_DOCUMENT, "loss_reported")
    clock.pass_by(timedelta(minutes=31))
    clerk.scan_person(AISSATOU)
    assert clerk.blue() == "(Waiting for the passport)"
    assert "Approved" not in notes(clerk)


def test_what_was_approved_outside_the_window_stands_after_a_restart(
    staffed: Callable[..., Clerk], open_desk: OpenDesk, clock: StandingClock
) -> None:
    clerk = staffed()
    clock.at = local(5, 15, 12)
    refusal = Refusal(Reason.TOO_LATE, Decides.SUPERVISOR, "supervisor")
    chosen = Chosen("travel_delayed", authority="Protocol")
    decision = Decision(AISSATOU.id, refusal, chosen, (Approver(HENRIK.card, PIN),))
    assert isinstance(clerk.desk.approve(decision, act=clerk.desk.new_act()), Done)
    clerk = again(open_desk, HARUKI, AISSATOU)
    clerk.scan_person(AISSATOU)
    assert "Approved by Henrik Aas 15:12: a badge outside the hours of collection" in notes(clerk)
    print_with(clerk, AISSATOU, SAME_PASSPORT)


def test_a_lost_badge_at_ready_says_that_a_supervisor_can_decide_here(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    clerk.press_f(6)
    assert "a supervisor decides here" in clerk.notice()


def test_another_screen_behind_it_closes_what_was_asked(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    clerk.place.back()
    assert (clerk.window.overlay.sheet(), clerk.screen) == (None, Screen.READY)


def test_a_store_that_fails_is_said_and_the_same_may_be_tried_again(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    sheet = sheet_of(clerk)
    sheet.show_problem("The disk is full.")
    assert "The disk is full." in sheet.said.accessibleName()
    approve(clerk, 1, HENRIK)
    clerk.wait_for(Screen.PRINTED)


@pytest.mark.parametrize(("language", "scale", "size"), [
    ("en", 1.0, (1366, 768)), ("en", 1.0, (1366, 697)), ("es", 1.0, (1366, 697)), ("es", 1.5, (1366, 768)),
])  # fmt: skip
def test_nothing_is_cut_in_a_small_window_or_at_the_largest_letters(
    open_desk: OpenDesk, look: Look, language: str, scale: float, size: tuple[int, int]
) -> None:
    clerk = open_desk(people=(HARUKI,), language=language, policies=FOUR_EYES)
    signed_in(with_staff(clerk.desk))
    clerk.window.resize(*size)
    look.set_scale(scale)
    differs(clerk)
    ask(clerk)
    choose(clerk, 5)
    scan_card(clerk, HENRIK)
    sheet = sheet_of(clerk)
    clerk.qtbot.wait(50)
    assert clerk.window.rect().contains(sheet.geometry())
    people = sheet.people
    boxes = people.pad.boxes
    assert people.rect().contains(boxes.geometry().translated(people.pad.pos()))
    assert sheet.button.width() >= sheet.button.sizeHint().width()
    bar = sheet.area.verticalScrollBar()
    assert scale > 1 or bar.maximum() == 0, "all of it is seen at once"


def test_a_passport_that_differs_in_everything_is_seen_at_once(staffed: Callable[..., Clerk]) -> None:
    person = replace(HARUKI, document_number="RM1098908", sex="M")
    clerk = staffed(person)
    clerk.scan_person(person)
    clerk.scan(mrz("OKAMURA", "HIROSHI", "RM7700123", "JPN", "711130"))
    ask(clerk)
    sheet = sheet_of(clerk)
    clerk.qtbot.wait(50)
    assert [len(half.pieces) for half in sheet.matter.halves] == [5, 5]
    assert sheet.area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("shown", "other", "marked"),
    [
        ("3 Apr 1982", "4 Mar 1982", ["3 Apr"]),
        ("3 Apr 1982", "19 Apr 1982", ["3"]),
        ("3 Apr 1982", "3 Apr 1928", ["1982"]),
        ("3 Apr 1982", "4 Apr 1928", ["3", "1982"]),
        ("18 abr 1964", "30 nov 1971", ["18 abr 1964"]),
        ("Apr 1982", "3 Apr 1982", ["Apr 1982"]),
        ("3 Apr 1982", "—", []),
    ],
)
def test_of_a_date_only_what_differs_is_marked(shown: str, other: str, marked: list[str]) -> None:
    assert [shown[start:end] for start, end in parts_that_differ(shown, other)] == marked


def test_what_was_decided_while_it_was_set_aside_is_not_asked_again(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    overlay = clerk.window.overlay
    overlay.set_aside()
    sheet_behind = clerk.place.findChild(DecisionSheet) or overlay.findChild(DecisionSheet)
    assert sheet_behind is not None
    sheet_behind.end()
    overlay.bring_back()
    clerk.qtbot.waitUntil(lambda: overlay.sheet() is None)


def test_where_a_photo_is_needed_a_yes_without_a_document_still_asks_for_it(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed(policies=Policies(photo=PhotoPolicy.REQUIRED))
    no_document(clerk)
    ask(clerk)
    approve(clerk, 2, HENRIK)
    assert (clerk.screen, clerk.blue()) == (Screen.CHECK, "Take the photo")
    ask(clerk)
    approve(clerk, 1, HENRIK)
    clerk.wait_for(Screen.PRINTED)
    assert [one.about for one in words(clerk)] == ["no_document", "photo_missing"]
