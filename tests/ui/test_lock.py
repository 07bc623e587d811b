"""The lock, the change of shift and signing out, in the real window: nothing shows, nothing is lost."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regdesk.collection.staff_words import SignedIn, SignedOut
from regdesk.people.participant import Participant
from regdesk.staff.rights import Role
from tests.staff.people import GREETER, HENRIK, LEAD, LUCIA, NAOMI, WRONG, a_member
from tests.ui.desk.conftest import AISSATOU, CHIDINMA, PEOPLE, RENEWED_PASSPORT, SAME_PASSPORT
from tests.ui.staffed import Post, a_post
from tests.ui.strokes import Key
from ui.desk.stage import Screen
from ui.look.look import Look
from ui.overlay import Notice
from ui.sign_in import Step
from ui.sign_in_sheet import LeavePerson, LockOrSignOut, ShiftChange

IDLE = timedelta(minutes=3)
BINTA = a_member("Binta Camara")
"""Another clerk."""
OF_PEOPLE = {name for person in PEOPLE for name in (person.family, person.given, person.document_number)}


@pytest.fixture
def post(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Post]:
    members = (LUCIA, BINTA, HENRIK, NAOMI, LEAD, GREETER)
    with a_post(tmp_path, look, qtbot, members=members) as made:
        made.sign_in(LUCIA)
        yield made


def code(person: Participant) -> str:
    return person.confirmation.replace("-", "")


def shows_nobody(post: Post) -> bool:
    words = post.words().casefold()
    return not any(name.casefold() in words for name in OF_PEOPLE if name)


def notice(post: Post) -> str:
    return post.place.notice.words()


# the lock


def test_f12_covers_everything_but_event_desk_and_first_name(post: Post) -> None:
    post.scan(code(AISSATOU))
    post.scan(SAME_PASSPORT)
    post.key("F12")
    words = post.words()
    assert post.desk.locked and shows_nobody(post) and "Robles" not in words
    for shown in ("Lucía, type your PIN", "Small preparatory meeting on everything", "Desk 3"):
        assert shown in words


def test_the_rail_locks_too(post: Post) -> None:
    post.window.rail.items["lock"].click()
    assert post.front and post.desk.locked


def test_the_pin_brings_back_the_very_same_check(post: Post) -> None:
    post.scan(code(AISSATOU))
    post.scan(RENEWED_PASSPORT)
    before = post.words()
    post.key("F12")
    post.pin()
    assert post.front is None and not post.desk.locked
    assert post.place.shown is Screen.CHECK
    assert set(post.words().split("\n")) ^ set(before.split("\n")) == set()
    post.enter()
    assert post.blue() == "Confirm and print badge"


def test_what_is_half_typed_is_there_again(post: Post) -> None:
    post.type("okaf")
    post.qtbot.waitUntil(lambda: post.place.shown is Screen.RESULTS and "Open this person" in post.words())
    before = post.words()
    post.key("F12")
    assert shows_nobody(post) and "okaf" not in post.words()
    post.pin()
    assert (post.window.box.text(), post.place.shown, post.words()) == ("okaf", Screen.RESULTS, before)
    assert QApplication.focusWidget() is post.window.box


def test_fields_of_a_form_are_there_again_with_the_keyboard(post: Post) -> None:
    post.key("F7")
    post.type("P<SEN")
    field = QApplication.focusWidget()
    post.key("F12")
    post.pin()
    assert QApplication.focusWidget() is field and field is not None
    assert field.property("text") == "P<SEN"


def test_a_question_in_front_waits_behind_the_lock(post: Post) -> None:
    post.key("F1")
    sheet = post.sheet
    post.key("F12")
    assert post.front and post.sheet is None
    post.pin()
    assert post.sheet is sheet and sheet is not None and sheet.isVisible()


def test_a_wrong_pin_opens_nothing_and_counts(post: Post) -> None:
    post.key("F12")
    for _ in range(4):
        post.pin(WRONG.digits)
    assert post.front and post.asked.told and "One try left" in post.asked.told.rest
    post.pin(WRONG.digits)
    assert post.asked.step is Step.WAIT
    post.pass_by(timedelta(minutes=5))
    assert post.asked.step is Step.PIN
    post.pin()
    assert post.front is None


@pytest.mark.parametrize("scan", [code(CHIDINMA), SAME_PASSPORT])
def test_scans_and_names_are_nothing_to_a_locked_desk(post: Post, scan: str) -> None:
    post.scan(code(AISSATOU))
    post.key("F12")
    post.scan(scan)
    post.press(Key.Key_Escape, "\x1b")
    post.type("okaf")
    post.key("Ctrl+6")
    assert post.front and shows_nobody(post)
    post.pin()
    assert post.place.shown is Screen.CHECK and "NDIAYE-SARR" in post.words().upper()


def test_a_badge_that_prints_goes_on_behind_the_lock(post: Post) -> None:
    post.scan(code(AISSATOU))
    post.scan(SAME_PASSPORT)
    post.enter()
    post.key("F12")
    post.qtbot.waitUntil(lambda: post.place.shown is Screen.PRINTED)
    assert post.front and shows_nobody(post)
    post.pin()
    assert post.place.shown is Screen.PRINTED and "Badge printed" in post.words()


def test_setup_comes_back_at_the_page_where_it_was(post: Post) -> None:
    post.key("Shift+F12")
    post.sign_in(LEAD)
    pages = post.window.places["setup"]
    pages.open_page("reader")  # type: ignore[attr-defined] # the pages of Setup
    post.key("F12")
    post.pin()
    assert post.window.place_name() == "setup" and pages.name == "reader"  # type: ignore[attr-defined]


# idle


def test_nobody_at_ready_for_three_minutes_locks(post: Post) -> None:
    post.pass_by(IDLE - timedelta(seconds=10), step=timedelta(seconds=10))
    assert post.front is None
    post.pass_by(timedelta(seconds=20), step=timedelta(seconds=10))
    assert post.front and post.desk.locked


def test_keys_scans_and_the_mouse_are_use(post: Post) -> None:
    def touch() -> None:
        QTest.mouseMove(post.window, QPoint(400, 300))
        QTest.mouseMove(post.window, QPoint(420, 310))

    uses = (lambda: post.type("a"), lambda: post.keyboard.scan("Q7RM4PX9"), touch, lambda: post.key("Ctrl+D"))
    for use in (*uses, *uses):
        post.pass_by(IDLE - timedelta(seconds=20), step=timedelta(seconds=20))
        use()
        post.joined.every_second()
        assert post.front is None


def test_names_on_the_screen_are_locked_away_too(post: Post) -> None:
    post.type("okaf")
    post.qtbot.waitUntil(lambda: post.place.shown is Screen.RESULTS)
    post.pass_by(IDLE)
    assert post.front and shows_nobody(post)
    post.pin()
    assert post.place.shown is Screen.RESULTS


@pytest.mark.parametrize("passport", [None, SAME_PASSPORT, RENEWED_PASSPORT], ids=["waits", "same", "look"])
def test_a_check_is_never_locked_by_itself(post: Post, passport: str | None) -> None:
    post.scan(code(AISSATOU))
    if passport:
        post.scan(passport)
    post.pass_by(timedelta(hours=2), step=timedelta(seconds=60))
    assert post.front is None and post.place.shown is Screen.CHECK


def test_an_open_question_is_never_locked_by_itself(post: Post) -> None:
    post.key("F1")
    post.pass_by(timedelta(minutes=10))
    assert post.front is None and post.sheet


def test_a_badge_in_somebodys_hand_is_never_locked_by_itself(post: Post) -> None:
    post.scan(code(AISSATOU))
    post.scan(SAME_PASSPORT)
    post.enter()
    post.qtbot.waitUntil(lambda: post.place.shown is Screen.PRINTED)
    post.pass_by(timedelta(minutes=10))
    assert post.front is None and post.place.shown is Screen.PRINTED


# closing


def test_fifteen_minutes_locked_close_the_desk(post: Post) -> None:
    post.key("F12")
    post.pass_by(timedelta(minutes=14))
    assert post.closed == [] and post.desk.session
    post.pass_by(timedelta(minutes=1))
    assert post.closed == ["The desk was locked for 15 minutes, so it was closed."] and post.desk.session is None
    assert isinstance(post.log()[-1].word, SignedOut)


@pytest.mark.parametrize("locked", [True, False], ids=["locked", "open"])
def test_a_laptop_that_slept_closes_the_desk(post: Post, locked: bool) -> None:
    post.scan(code(AISSATOU))
    if locked:
        post.key("F12")
    post.pass_by(timedelta(seconds=1), step=timedelta(seconds=1))
    post.clock.pass_by(timedelta(minutes=10))  # the seconds of the machine stand still meanwhile
    post.joined.every_second()
    assert post.closed == ["The laptop was asleep, so the desk was closed."] and post.desk.session is None


def test_a_desk_that_cannot_be_closed_stays_locked(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    with a_post(tmp_path, look, qtbot, closes=False) as post:
        post.sign_in(LUCIA)
        post.key("F12")
        post.pass_by(timedelta(hours=9))
        assert post.front and post.desk.locked
        post.pin()
        assert post.front is None


# somebody else


def test_a_colleague_takes_over_a_locked_desk(post: Post) -> None:
    post.key("F12")
    post.card(BINTA)
    assert post.asked.member == BINTA
    post.pin()
    assert post.front is None and post.desk.clerk == "Binta Camara"
    assert [type(entry.word) for entry in post.log()] == [SignedIn, SignedOut, SignedIn]


def test_esc_leads_back_from_a_colleagues_card_to_the_lock(post: Post) -> None:
    post.key("F12")
    post.card(BINTA)
    post.esc()
    assert post.asked.step is Step.PIN and post.asked.member is None
    post.pin()
    assert post.desk.clerk == "Lucía Robles" and post.front is None


def test_who_takes_over_a_check_begins_it_anew_with_the_same_person(post: Post) -> None:
    post.scan(code(AISSATOU))
    post.scan(SAME_PASSPORT)
    assert post.blue() == "Confirm and print badge"
    post.key("F12")
    post.card(BINTA)
    post.pin()
    assert (post.place.shown, post.blue()) == (Screen.CHECK, "(Waiting for the passport)")
    assert "NDIAYE-SARR" in post.words().upper()
    post.scan(SAME_PASSPORT)
    post.enter()
    post.qtbot.waitUntil(lambda: post.place.shown is Screen.PRINTED)
    assert post.log()[-1].clerk == "Binta Camara"


def test_who_may_not_check_people_takes_over_no_check(post: Post) -> None:
    post.scan(code(AISSATOU))
    post.scan(SAME_PASSPORT)
    post.key("F12")
    post.card(GREETER)
    post.pin()
    assert post.front is None and post.place.shown is Screen.READY
    assert AISSATOU.document_number not in post.words() and "1984" not in post.words()


def test_nobody_takes_over_while_a_badge_prints(post: Post) -> None:
    post.key("F12")
    held: list[object] = []
    gate = Event()
    post.background.run("printing", gate.wait, held.append)
    post.card(BINTA)
    assert post.asked.member is None and post.asked.told and "still on its way" in post.asked.told.bold
    gate.set()
    post.qtbot.waitUntil(lambda: bool(held))
    post.card(BINTA)
    post.pin()
    assert post.desk.clerk == "Binta Camara"


def test_a_colleagues_card_at_ready_asks_for_their_pin_and_they_go_on(post: Post) -> None:
    post.card(BINTA)
    assert isinstance(post.sheet, ShiftChange)
    assert "Binta takes over" in post.words() and "Lucía Robles is signed out by it" in post.words()
    post.pin()
    assert post.sheet is None and post.desk.clerk == "Binta Camara"
    assert "Desk 3 · Binta Camara" in post.words() or (post.joined.every_second() or "Binta Camara" in post.words())
    post.scan(code(AISSATOU))
    assert post.place.shown is Screen.CHECK


def test_a_colleague_with_several_roles_chooses_one_in_the_question(post: Post) -> None:
    post.card(HENRIK)
    post.press(Key.Key_Down)
    post.press(Key.Key_Up)
    post.type("2")
    post.pin()
    assert post.desk.session and post.desk.session.role is Role.CLERK


def test_esc_leaves_the_shift_as_it_is(post: Post) -> None:
    post.card(BINTA)
    post.type("48")
    post.esc()
    assert post.sheet is None and post.desk.clerk == "Lucía Robles"


def test_a_wrong_pin_in_the_question_is_told_there(post: Post) -> None:
    post.card(BINTA)
    post.pin(WRONG.digits)
    assert isinstance(post.sheet, ShiftChange) and "4" in post.words() and "Wrong PIN." in post.words()
    post.pin()
    assert post.desk.clerk == "Binta Camara"


def test_a_person_scanned_into_the_question_is_told_to_wait(post: Post) -> None:
    post.card(BINTA)
    post.scan(code(AISSATOU))
    assert isinstance(post.sheet, ShiftChange) and "Sign in first." in post.words()
    assert shows_nobody(post) or post.place.shown is Screen.READY


@pytest.mark.parametrize(("member", "told"), [(BINTA, "That was a staff card."), (LUCIA, "You are signed in already.")])
def test_a_staff_card_in_the_middle_of_a_check_is_told_and_the_check_stays(
    post: Post, member: object, told: str
) -> None:
    post.scan(code(AISSATOU))
    post.scan(SAME_PASSPORT)
    post.card(member)  # type: ignore[arg-type] # one of the two
    assert told in notice(post)
    assert (post.place.shown, post.blue(), post.sheet) == (Screen.CHECK, "Confirm and print badge", None)


def test_one_s_own_card_at_ready_asks_whether_to_lock_or_to_sign_out(post: Post) -> None:
    post.card(LUCIA)
    assert isinstance(post.sheet, LockOrSignOut)
    post.esc()
    assert post.sheet is None and post.front is None
    post.card(LUCIA)
    post.enter()
    assert post.desk.locked and post.front
    post.pin()
    post.card(LUCIA)
    post.key("Shift+F12")
    assert post.desk.session is None and post.front and post.asked.step is Step.CARD


# signing out


def test_signing_out_forgets_faces_people_and_what_was_typed(post: Post) -> None:
    post.scan(code(AISSATOU))
    post.esc()
    post.type("okaf")
    post.qtbot.waitUntil(lambda: post.place.shown is Screen.RESULTS)
    old = post.place
    old.photos.of(AISSATOU.id)
    post.key("Shift+F12")
    assert post.front and post.desk.session is None and shows_nobody(post)
    assert post.window.places["desk"] is not old and post.window.box.text() == ""
    assert old.photos._kept == {}
    post.sign_in(BINTA)
    assert post.place.shown is Screen.READY and shows_nobody(post)


def test_signing_out_with_somebody_at_the_desk_is_asked_first(post: Post) -> None:
    post.scan(code(AISSATOU))
    post.key("Shift+F12")
    assert isinstance(post.sheet, LeavePerson)
    post.esc()
    assert post.place.shown is Screen.CHECK and post.desk.session
    post.key("Shift+F12")
    post.enter()
    assert post.desk.session is None and post.front and shows_nobody(post)


def test_the_lock_offers_to_sign_out(post: Post) -> None:
    post.key("F12")
    post.key("Shift+F12")
    assert post.desk.session is None and post.asked.step is Step.CARD
    assert isinstance(post.log()[-1].word, SignedOut)


def test_signing_out_of_a_locked_check_is_asked_and_esc_keeps_it(post: Post) -> None:
    post.scan(code(AISSATOU))
    post.key("F12")
    post.key("Shift+F12")
    assert isinstance(post.sheet, LeavePerson) and shows_nobody(post)
    post.esc()
    post.pin()
    assert post.place.shown is Screen.CHECK


def test_somebody_barred_while_at_work_is_signed_out_and_told(post: Post) -> None:
    with post.desk.store.writing() as tx:
        tx.staff.put([(a_member(barred=True), tx.staff.pin(LUCIA.id))])
    post.joined.every_second()
    assert post.front and post.desk.session is None
    assert post.asked.told and post.asked.told.bold == "You were signed out."


# places


def test_a_place_of_another_role_says_whom_to_ask_and_takes_their_card(post: Post) -> None:
    post.key("Ctrl+6")
    assert "Ask a supervisor or the shift lead to sign in here" in post.words()
    post.card(LEAD)
    assert isinstance(post.sheet, ShiftChange)
    post.pin()
    assert post.desk.clerk == "Samir Haddad" and post.window.place_name() == "setup"
    assert not post.window.place().locked


def test_the_card_of_who_has_several_roles_is_offered_the_one_that_opens_the_place(post: Post) -> None:
    both = a_member("Both Ways", Role.CLERK, Role.SUPERVISOR)
    with post.desk.store.writing() as tx:
        tx.staff.put([(both, tx.staff.pin(LUCIA.id))])
    post.key("Ctrl+6")
    post.card(both)
    post.enter()
    post.pin()
    assert post.desk.session and post.desk.session.role is Role.SUPERVISOR
    assert post.window.place_name() == "setup"


def test_a_staff_card_in_setup_is_asked_about_there(post: Post) -> None:
    post.key("Shift+F12")
    post.sign_in(LEAD)
    post.card(LEAD)
    assert isinstance(post.sheet, LockOrSignOut) and post.window.place_name() == "setup"


# language


def test_a_locked_desk_is_locked_in_the_next_language_too(post: Post) -> None:
    post.key("F12")
    post.next_language()
    assert post.front and post.desk.locked and "Lucía, escriba su PIN" in post.words()
    post.pin()
    assert post.front is None and post.place.shown is Screen.READY


def test_a_locked_check_is_not_lost_to_a_change_of_language(post: Post) -> None:
    post.scan(code(AISSATOU))
    post.key("F12")
    post.key("Ctrl+L")
    assert isinstance(post.sheet, Notice) and shows_nobody(post)
    post.esc()
    post.pin()
    assert post.place.shown is Screen.CHECK


# how long it takes


def test_a_change_of_shift_is_a_scan_and_six_keys(post: Post) -> None:
    """Under ten seconds: one scan, six digits at two a second, and what the window itself takes."""
    keys = 0

    def press(digit: str) -> None:
        nonlocal keys
        keys += 1
        post.keyboard.type(digit)

    post.card(BINTA)
    for digit in "482915":
        press(digit)
    post.settle()
    assert (keys, post.desk.clerk, post.front, post.sheet) == (6, "Binta Camara", None, None)


def test_the_mouse_does_it_too(post: Post) -> None:
    post.key("F12")
    assert post.front
    for digit in "482915":
        QTest.mouseClick(post.front.card.pad.keys[digit], Qt.MouseButton.LeftButton)
    post.settle()
    assert post.front is None
