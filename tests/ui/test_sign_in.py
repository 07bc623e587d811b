"""Signing in by card and PIN in the real window: what is asked, what is refused and in which words."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regdesk.collection.staff_words import NotSignedIn, SignedIn, StaffChange, StaffChanged
from regdesk.staff.rights import Role
from regdesk.staff.stops import Why
from tests.staff.people import GREETER, GUARD, HENRIK, LEAD, LUCIA, PIN, WRONG, a_member, cheap
from tests.ui.desk.conftest import AISSATOU, PEOPLE, SAME_PASSPORT
from tests.ui.staffed import Post, a_post
from tests.ui.strokes import Key
from ui.desk.stage import Screen
from ui.keys import PLACES
from ui.look.look import Look
from ui.overlay import Notice
from ui.sign_in import Step

NAMES = {name.casefold() for person in PEOPLE for name in (person.family, person.given)}


@pytest.fixture
def post(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Post]:
    with a_post(tmp_path, look, qtbot) as made:
        yield made


def bold(post: Post) -> str:
    told = post.asked.told
    return told.bold if told else ""


# nobody


def test_nobody_signed_in_sees_the_event_and_the_desk_alone(post: Post) -> None:
    words = post.words()
    for shown in ("Scan your staff badge", "Small preparatory meeting on everything", "Desk 3", "Nobody signed in"):
        assert shown in words
    assert "Lucía" not in words
    assert not any(name in words.casefold() for name in NAMES)
    assert post.blue() == "(Waiting for a staff card)"
    assert not (post.window.rail.isVisible() or post.window.strip.isVisible() or post.window.box.isVisible())


@pytest.mark.parametrize("digit", "123456")
def test_no_place_opens_before_somebody_signs_in(post: Post, digit: str) -> None:
    post.key(f"Ctrl+{digit}")
    assert (post.front is not None, bold(post)) == (True, "Sign in first.")


@pytest.mark.parametrize("text", ["K7RM4PX2", SAME_PASSPORT], ids=["code", "passport"])
def test_the_scan_of_a_person_says_sign_in_first(post: Post, text: str) -> None:
    post.scan(text)
    assert (post.asked.step, bold(post)) == (Step.CARD, "Sign in first.")
    assert not any(name in post.words().casefold() for name in NAMES)


def test_a_typed_name_says_sign_in_first_and_searches_nothing(post: Post) -> None:
    post.type("okaf")
    assert bold(post) == "Sign in first."
    assert post.window.box.text() == ""


@pytest.mark.parametrize("key", ["F3", "F4", "F5", "F6", "F8", "F9", "F10", "F12", "Ctrl+H", "Shift+F12"])
def test_keys_of_the_work_do_nothing(post: Post, key: str) -> None:
    post.key(key)
    assert post.front and post.sheet is None and post.asked.step is Step.CARD
    assert post.log() == ()


# card and PIN


def test_a_card_and_six_digits_are_all_it_takes(post: Post) -> None:
    post.card(LUCIA)
    assert post.asked.step is Step.PIN
    assert "Lucía Robles" in post.words() and "Staff card scanned" in post.words()
    post.pin()
    assert post.front is None and post.desk.session
    assert (post.place.shown, QApplication.focusWidget()) == (Screen.READY, post.window.box)
    assert "Desk 3 · Lucía Robles" in post.words()
    assert [type(entry.word) for entry in post.log()] == [SignedIn]


def test_a_wrong_pin_tells_how_many_tries_are_left(post: Post) -> None:
    post.card()
    for told in ("4 tries left.", "3 tries left.", "2 tries left.", "One try left. After it this card has to wait."):
        post.pin(WRONG.digits)
        assert post.asked.told and f"{bold(post)} {post.asked.told.rest}".replace("\u2068", "").replace(
            "\u2069", ""
        ) == (f"Wrong PIN. {told}")
    post.pin()
    assert post.front is None


def test_after_five_wrong_pins_the_card_waits_and_counts_down_and_a_colleague_signs_in(post: Post) -> None:
    post.card()
    for _ in range(5):
        post.pin(WRONG.digits)
    assert post.asked.step is Step.WAIT
    assert "Wait \u20685 minutes\u2069, until \u206808:12\u2069" in bold(post)
    assert post.asked.told and "A colleague can sign in now" in post.asked.told.rest
    assert post.front and not post.front.card.pad.isEnabled()
    post.pass_by(timedelta(minutes=2))
    assert "3 minutes" in bold(post)
    post.pass_by(timedelta(minutes=2, seconds=30), step=timedelta(seconds=30))
    assert "1 minute" in bold(post)
    post.sign_in(HENRIK)
    assert post.front is None and post.desk.clerk == "Henrik Aas"


def test_when_the_wait_is_over_the_pin_is_asked_for_again_by_itself(post: Post) -> None:
    post.card()
    for _ in range(5):
        post.pin(WRONG.digits)
    post.pass_by(timedelta(minutes=5))
    assert post.asked.step is Step.PIN
    post.pin()
    assert post.desk.clerk == "Lucía Robles" and post.front is None


def test_a_card_that_waits_says_so_before_a_pin_is_typed(post: Post) -> None:
    for _ in range(5):
        post.desk.sign_in(LUCIA.card, WRONG)
    post.card()
    assert post.asked.step is Step.WAIT
    post.esc()
    assert post.asked.step is Step.CARD


def test_a_card_that_is_barred_or_unknown_is_told_in_words(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    barred = a_member("Eve Barred", barred=True)
    with a_post(tmp_path, look, qtbot, members=(LUCIA, barred)) as post:
        post.card(barred)
        assert bold(post) == "This card does not work here any more."
        assert post.log()[-1].word == NotSignedIn(barred.id, Why.BARRED)
        post.card(a_member("Nobody Known"))
        assert bold(post) == "This card is not on the staff list."
        assert post.asked.step is Step.CARD


def test_half_a_card_is_told(post: Post) -> None:
    post.keyboard.wait(1000)
    post.keyboard.press(Key.Key_F13)
    post.keyboard.type("STAFF12", gap=5)
    post.qtbot.waitUntil(lambda: bold(post) == "The scan was not complete.")


def test_the_card_may_be_scanned_again_over_half_a_pin(post: Post) -> None:
    post.card(LUCIA)
    post.type("48")
    post.card(GUARD)
    assert post.asked.member == GUARD and post.front and post.front.card.pad.count() == 0


def test_without_a_reader_the_code_of_the_card_is_typed(post: Post) -> None:
    post.key("F7")
    assert post.asked.step is Step.CODE
    post.type(LUCIA.card[:5] + " " + LUCIA.card[5:].lower())
    post.enter()
    assert post.asked.member == LUCIA
    post.pin()
    assert post.front is None


def test_esc_leads_back_to_the_card_and_never_further(post: Post) -> None:
    post.card()
    post.esc()
    assert post.asked.step is Step.CARD
    post.esc()
    assert post.asked.step is Step.CARD and post.front


# roles


def test_who_has_several_roles_chooses_by_digit(post: Post) -> None:
    post.card(HENRIK)
    assert (post.asked.step, post.asked.role) == (Step.ROLE, Role.SUPERVISOR)
    assert "Supervisor" in post.words() and "Clerk" in post.words()
    post.type("2")
    assert (post.asked.step, post.asked.role) == (Step.PIN, Role.CLERK)
    post.pin()
    assert post.desk.session and post.desk.session.role is Role.CLERK


def test_who_has_several_roles_chooses_by_arrows_and_enter(post: Post) -> None:
    post.card(HENRIK)
    post.press(Key.Key_Down)
    post.enter()
    post.pin()
    assert post.desk.session and post.desk.session.role is Role.CLERK


def test_the_role_of_last_time_is_marked(post: Post) -> None:
    post.card(HENRIK)
    post.type("2")
    post.pin()
    post.key("Shift+F12")
    post.card(HENRIK)
    assert (post.asked.step, post.asked.role) == (Step.ROLE, Role.CLERK)
    post.enter()
    post.pin()
    assert post.desk.session and post.desk.session.role is Role.CLERK


def test_a_click_on_a_role_chooses_it(post: Post) -> None:
    post.card(HENRIK)
    assert post.front
    view = post.front.card.roles.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(1, 0)).center())
    assert (post.asked.step, post.asked.role) == (Step.PIN, Role.CLERK)


# a PIN of one's own


def test_a_first_pin_is_chosen_twice(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    with a_post(tmp_path, look, qtbot, pin=None) as post:
        post.card(LUCIA)
        assert (post.asked.step, bold(post)) == (Step.NEW, "Choose a PIN of your own.")
        post.pin("730164")
        assert post.asked.step is Step.AGAIN
        post.pin("730164")
        assert post.front is None and post.desk.clerk == "Lucía Robles"
        chosen = StaffChanged(LUCIA.id, StaffChange.PIN_CHOSEN)
        assert [entry.word for entry in post.log()] == [chosen, SignedIn()]


def test_two_new_pins_that_differ_are_chosen_anew(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    with a_post(tmp_path, look, qtbot, pin=None) as post:
        post.card(LUCIA)
        post.pin("730164")
        post.pin("730165")
        assert (post.asked.step, bold(post)) == (Step.NEW, "The two were not the same.")
        post.pin("730164")
        post.esc()
        assert post.asked.step is Step.NEW
        post.pin("730164")
        post.pin("730164")
        assert post.front is None


@pytest.mark.parametrize("weak", ["111111", "123456", "654321", "121212"])
def test_a_weak_pin_is_refused_in_words(tmp_path: Path, look: Look, qtbot: QtBot, weak: str) -> None:
    with a_post(tmp_path, look, qtbot, pin=None) as post:
        post.card(LUCIA)
        post.pin(weak)
        assert (post.asked.step, bold(post)) == (Step.NEW, "This PIN is too easy to guess.")


def test_a_pin_from_the_shift_lead_is_good_for_choosing_another(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    with a_post(tmp_path, look, qtbot, pin=cheap(own=False)) as post:
        post.card(HENRIK)
        assert (post.asked.step, bold(post)) == (Step.PIN, "Type the PIN that the shift lead gave you.")
        post.pin()
        assert (post.asked.step, bold(post)) == (Step.NEW, "Choose a PIN of your own.")
        post.pin()
        assert (post.asked.step, bold(post)) == (Step.NEW, "This is the PIN you were given.")
        post.pin("730164")
        post.pin("730164")
        assert post.front is None and post.desk.clerk == "Henrik Aas"


# where one comes to


def test_each_role_begins_where_it_has_something_to_do(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    with a_post(tmp_path, look, qtbot) as post:
        for member, place in ((LUCIA, "desk"), (LEAD, "setup"), (GREETER, "desk"), (GUARD, "desk")):
            post.sign_in(member)
            assert post.front is None and post.window.place_name() == place
            assert not post.window.place().locked
            post.key("Shift+F12")
            assert post.front


def test_what_was_typed_before_signing_in_is_not_there_afterwards(post: Post) -> None:
    post.sign_in(LUCIA)
    post.type("oka")
    post.key("Shift+F12")
    post.sign_in(HENRIK)
    assert post.window.box.text() == ""


def test_the_language_may_be_changed_before_signing_in(post: Post) -> None:
    post.next_language()
    assert post.front and "Escanee su tarjeta de personal" in post.words()
    post.sign_in(LUCIA)
    assert post.front is None
    post.next_language()
    assert post.front is None and post.desk.clerk == "Lucía Robles"
    assert "Ready for the next person" in post.words()


# no staff list


def test_without_a_staff_list_everything_is_as_ever(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    with a_post(tmp_path, look, qtbot, members=()) as post:
        assert post.front is None
        assert {name for name, locked in post.locks().items() if not locked} == {*PLACES, "sync"}
        post.scan("K7RM4PX2")
        assert post.place.shown is Screen.CHECK
        post.pass_by(timedelta(hours=1))
        assert post.place.shown is Screen.CHECK and post.closed == []
        for key in ("F12", "Shift+F12"):
            post.key(key)
            assert isinstance(post.sheet, Notice) and "People and PINs" in post.sheet.accessibleName()
            post.esc()


def test_a_staff_card_at_a_desk_without_a_list_says_that_there_is_none(
    tmp_path: Path, look: Look, qtbot: QtBot
) -> None:
    with a_post(tmp_path, look, qtbot, members=()) as post:
        post.card(LUCIA)
        assert post.place.shown is Screen.READY
        assert "There is no staff list at this desk." in post.words()


def test_when_a_first_staff_list_is_taken_in_the_window_asks_who_is_there(
    tmp_path: Path, look: Look, qtbot: QtBot
) -> None:
    with a_post(tmp_path, look, qtbot, members=()) as post:
        file = b"name,roles\nSamir Haddad,shift_lead\nHenrik Aas,supervisor\n"
        post.desk.staff.take(file, act=post.desk.new_act())
        post.joined.every_second()
        assert post.front and post.asked.step is Step.CARD
        post.scan(AISSATOU.confirmation.replace("-", ""))
        assert bold(post) == "Sign in first."


def test_the_pin_is_nowhere_to_be_found(post: Post, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    post.card(LUCIA)
    post.pin(WRONG.digits)
    post.type(PIN.digits[:4])
    assert PIN.digits[:4] not in post.words() and WRONG.digits not in post.words()
    assert WRONG.digits not in caplog.text and WRONG.digits not in repr(post.asked)
