"""Every state of the identity check, as a clerk comes to it by keys and scans."""

import pytest
from PySide6.QtCore import Qt

from regdesk.collection.entries import Checked, IdentityConfirmed, Referred, Refused
from regdesk.identity.findings import Field
from regdesk.people.participant import Participant
from tests.desks import on_badge
from tests.printers import Tray
from tests.ui.desk.conftest import AISSATOU, MATEUSZ, RENEWED_PASSPORT, SAME_PASSPORT, Clerk, OpenDesk, mrz
from tests.ui.desk.people import (
    EVERYBODY,
    FOCAL,
    FOCAL_POINTS,
    FOCALS_PASSPORT,
    MEMBER,
    POLICIES,
    REPORTER,
    REPORTERS_CARD,
    REPORTERS_PASSPORT,
    TWIN,
    YOUNG,
    YOUNGS_PASSPORT,
    digit,
    hand_over,
    look_at_all,
    space,
)
from tests.ui.strokes import Key
from ui.desk.choices import Choices
from ui.desk.lines import State
from ui.desk.refused import RefusedPage
from ui.desk.stage import Screen
from ui.desk.typed import TypingPage
from ui.wording import isolated

MISREAD = SAME_PASSPORT.replace("A01284417", "AO1284417")
"""A letter O for the nought of the number."""


@pytest.fixture
def clerk(open_desk: OpenDesk) -> Clerk:
    """At an event that asks media for two documents and minors for an adult, and lets focal points vouch."""
    return open_desk(people=EVERYBODY, policies=POLICIES, focal_points=FOCAL_POINTS)


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def states(clerk: Clerk) -> list[State]:
    return [line.state for line in clerk.place.check_page.model.lines]


def choices(clerk: Clerk) -> Choices:
    return clerk.place.check_page.choices


def titles(clerk: Clerk) -> list[str]:
    return [choice.title for choice in choices(clerk).model.choices]


def identity(clerk: Clerk, person: Participant) -> IdentityConfirmed:
    found = clerk.case(person).visit.identity
    assert found
    assert isinstance(found.word, IdentityConfirmed)
    return found.word


def refused(clerk: Clerk) -> RefusedPage:
    assert clerk.screen is Screen.REFUSED
    page = clerk.place.stage.page
    assert isinstance(page, RefusedPage)
    return page


def notes(clerk: Clerk) -> str:
    warning = clerk.place.check_page.warning
    return "" if warning.isHidden() else plain(warning.accessibleName())


# what the document says


def test_each_line_that_was_looked_at_is_seen_to_be_done(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(mrz("NDIAYE SARR", "AISSATOU MARIE", "A01930582", "SEN", "840314"))
    assert [states(clerk)[1], states(clerk)[4]] == [State.HERE, State.LOOK]
    clerk.enter()
    assert [states(clerk)[1], states(clerk)[4]] == [State.DONE, State.HERE]
    clerk.enter()
    assert [states(clerk)[1], states(clerk)[4]] == [State.DONE, State.DONE]
    assert clerk.band() == "You looked at what is different. Look at the face, then print."


def test_enter_twice_in_a_moment_looks_at_one_line_only(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(mrz("NDIAYE SARR", "AISSATOU MARIE", "A01930582", "SEN", "840314", "171205"))
    assert states(clerk).count(State.LOOK) == 2
    clerk.keyboard.enter()
    clerk.keyboard.enter()
    assert states(clerk).count(State.DONE) == 1


def test_the_letter_for_the_sex_is_a_line_only_where_it_differs(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    assert len(states(clerk)) == 6
    clerk.scan(SAME_PASSPORT.replace("F210909", "M210909"))
    assert len(states(clerk)) == 7
    assert clerk.place.check_page.model.lines[-1].words.startswith("**Not the same letter.**")


def test_an_expired_passport_is_no_reason_to_refer_at_once(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(mrz("NDIAYE SARR", "AISSATOU", "A01284417", "SEN", "840314", "171120"))
    assert clerk.band() == "This passport has expired Ask for another document. None? Press F4."
    assert clerk.blue() == "(Waiting for another document)"
    clerk.enter()
    assert clerk.screen is Screen.CHECK


def test_a_visa_is_named_and_the_passport_asked_for(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT.replace("P<SEN", "V<SEN"))
    assert clerk.band().startswith("This is a visa It is no proof of identity.")
    clerk.press_f(5)
    assert refused(clerk).headline.title.text() == "This document cannot be used"


def test_the_passport_of_a_namesake_opens_with_enter_and_never_by_itself(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=(AISSATOU, TWIN))
    clerk.scan_person(AISSATOU)
    clerk.scan(RENEWED_PASSPORT)
    assert clerk.band().startswith("This passport matches another person with this name")
    assert clerk.place.check_page.person.code.text() == AISSATOU.confirmation
    other = clerk.place.check_page.other
    assert plain(other.line.text()) == "Aïssatou NDIAYE-SARR · African Union · born 14 Mar 1984 · Ready"
    clerk.enter()
    assert clerk.place.check_page.person.code.text() == TWIN.confirmation
    assert "Everything matches" in clerk.band()


def test_space_stays_with_the_record_that_is_open(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=(AISSATOU, TWIN))
    clerk.scan_person(AISSATOU)
    clerk.scan(RENEWED_PASSPORT)
    space(clerk)
    assert clerk.blue() == "I looked: same person"
    assert clerk.place.check_page.person.code.text() == AISSATOU.confirmation


def test_a_person_with_a_namesake_is_shown_with_a_line_about_the_other(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=EVERYBODY)
    clerk.scan("AH1D77HN")
    assert notes(clerk) == "Another person has this name: Ahmed ALI, Sudan. Compare the date of birth."


def test_what_was_compared_goes_into_the_log_with_the_refusal(clerk: Clerk) -> None:
    clerk.scan_person(MATEUSZ)
    clerk.scan(mrz("SMITH", "JOHN", "X99887766", "GBR", "551231"))
    clerk.press_f(5)
    clerk.enter()
    word = clerk.desk.log()[-1].word
    assert isinstance(word, Refused)
    assert (word.seen[0].document_kind, word.seen[0].issuer, word.seen[0].number_ends) == ("passport", "GBR", "7766")


def test_what_was_compared_goes_into_the_log_with_the_referral(clerk: Clerk) -> None:
    clerk.scan_person(MATEUSZ)
    clerk.scan(mrz("SMITH", "JOHN", "X99887766", "GBR", "551231"))
    clerk.enter()
    word = clerk.desk.log()[-1].word
    assert isinstance(word, Referred)
    assert word.seen[0].issuer == "GBR"


# what was not read


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("A01284417", "A0128A417", "The document number was not read correctly."),
        ("8403146", "8403156", "The date of birth was not read correctly."),
        ("2109099", "2109199", "The date of expiry was not read correctly."),
    ],
)  # fmt: skip
def test_a_wrong_check_digit_names_its_part(clerk: Clerk, right: str, wrong: str, said: str) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT.replace(right, wrong))
    assert clerk.band() == f"{said} Scan again, or press F7 and type it."


def test_a_misread_number_is_offered_and_never_taken_by_itself(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(MISREAD)
    assert titles(clerk) == ["A01284417"]
    assert choices(clerk).model.choices[0].marks == ((1, 2),)
    assert notes(clerk) == "Read as: AO1284417"
    assert clerk.blue() == "(Scan again, or press a number)"
    clerk.enter()
    assert clerk.band().startswith("The document number was not read correctly.")
    digit(clerk, 1)
    assert clerk.blue() == "This stands there"
    clerk.enter()
    assert "Everything matches" in clerk.band()
    assert clerk.place.box().note == "Passport typed"
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    assert identity(clerk, AISSATOU).checked == Checked.TYPED


def test_another_scan_takes_the_place_of_a_misread_number(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(MISREAD)
    clerk.scan(SAME_PASSPORT)
    assert "Everything matches" in clerk.band()
    assert clerk.place.box().note == "Passport read"
    assert not choices(clerk).isVisible()


def test_typing_begins_with_what_was_read_and_the_wrong_part_chosen(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(MISREAD)
    clerk.press_f(7)
    page = clerk.place.stage.page
    assert isinstance(page, TypingPage)
    assert page.machine_lines() == MISREAD
    assert page.lines[1].selectedText() == "AO1284417"
    clerk.keyboard.type("A01284417")
    clerk.enter()
    assert clerk.screen is Screen.CHECK
    assert "Everything matches" in clerk.band()


def test_esc_in_typing_goes_back_to_what_was_compared(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(RENEWED_PASSPORT)
    clerk.enter()
    clerk.press_f(7)
    clerk.key(Key.Key_Escape)
    assert clerk.blue() == "Confirm and print badge"
    assert State.DONE in states(clerk)


def test_a_sign_put_right_by_its_position_is_told(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT.replace("NDIAYE", "ND1AYE"))
    assert "Everything matches" in clerk.band()
    assert notes(clerk) == "Put right by position: “1” was read for “I” in the name."


def test_a_name_that_may_be_misread_is_told(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT.replace("AISSATOU<<<<<", "AISSATOU<<<<K"))
    assert "Look at the name in the document." in notes(clerk)


def test_lines_that_opened_nobody_can_be_typed_from_ready(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=EVERYBODY)
    clerk.scan(MISREAD)
    clerk.press_f(7)
    page = clerk.place.stage.page
    assert isinstance(page, TypingPage)
    assert page.lines[1].selectedText() == "AO1284417"
    clerk.keyboard.type("A01284417")
    clerk.enter()
    assert clerk.place.check_page.person.name.text() == AISSATOU.full_name
    assert clerk.place.box().note == "Passport typed"


# by eye


def test_the_kind_of_document_is_said_with_one_key(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    assert clerk.band() == "Which document do you hold? Press its number."
    assert titles(clerk) == [
        "Passport", "National ID card", "UN laissez-passer", "ID card in another script", "Another document",
        "No document, or only a copy or a picture",
    ]  # fmt: skip
    digit(clerk, 2)
    lines = clerk.place.check_page.model.lines
    assert lines[-1].words.startswith("Look at the date on the card")
    assert [line.label for line in lines if line.field is Field.NUMBER] == ["Document number"], "a card is no passport"
    space(clerk, 6)
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    assert (identity(clerk, AISSATOU).checked, identity(clerk, AISSATOU).document_kind) == (Checked.BY_EYE, "id_card")


def test_the_kind_of_document_may_be_chosen_with_the_arrows(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    assert clerk.blue() == "(Press a number)"
    for _ in range(3):
        clerk.key(Key.Key_Down)
    clerk.enter()
    lines = clerk.place.check_page.model.lines
    assert lines[3].words == "A laissez-passer states no nationality. Nothing to compare."


def test_an_event_that_takes_passports_only_offers_no_card(open_desk: OpenDesk) -> None:
    clerk = open_desk(accepted_documents=frozenset({"passport"}))
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    assert titles(clerk) == ["Passport", "Another document", "No document, or only a copy or a picture"]
    digit(clerk, 2)
    assert refused(clerk).headline.line.text() == "For this badge only a passport is accepted."


def test_the_arrows_choose_the_line_to_tick(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    digit(clerk, 1)
    clerk.key(Key.Key_Down)
    space(clerk)
    assert states(clerk)[:3] == [State.OPEN, State.TICKED, State.OPEN_HERE]


def test_a_line_that_differs_by_eye_is_refused_without_saying_which(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    digit(clerk, 1)
    space(clerk, 2)
    clerk.press_f(5)
    page = refused(clerk)
    assert plain(page.headline.line.text()) == "Date of birth is different."
    assert page.english.text() == "“Something does not match. My supervisor will help you.”"


def test_esc_goes_back_from_the_ticks_to_the_scan_and_then_home(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    digit(clerk, 1)
    clerk.key(Key.Key_Escape)
    assert clerk.band().startswith("Now scan the passport or ID card")
    clerk.key(Key.Key_Escape)
    assert clerk.screen is Screen.READY


def test_without_any_document_nothing_is_printed(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    digit(clerk, 6)
    page = refused(clerk)
    assert page.headline.title.text() == "No document"
    clerk.enter()
    assert isinstance(clerk.desk.log()[-1].word, Refused)


def test_a_card_in_another_script_asks_for_a_second_document_in_latin_letters(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    digit(clerk, 4)
    assert clerk.place.check_page.model.lines[0].words.startswith("Another script in the document.")
    space(clerk, 6)
    assert clerk.band().startswith("Now the second document The names must be in Latin letters there.")
    clerk.press_f(7)
    digit(clerk, 3)
    space(clerk, 6)
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    word = identity(clerk, AISSATOU)
    assert word.second
    assert (word.document_kind, word.second.document_kind) == ("id_card", "other")


def test_a_passport_after_a_card_in_another_script_is_enough_by_itself(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    digit(clerk, 4)
    space(clerk, 6)
    clerk.scan(SAME_PASSPORT)
    assert "Everything matches" in clerk.band()
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    word = identity(clerk, AISSATOU)
    assert (word.document_kind, word.second) == ("passport", None)


# two documents


def test_the_second_document_of_media_is_asked_for_compared_and_kept(clerk: Clerk) -> None:
    clerk.scan_person(REPORTER)
    clerk.scan(REPORTERS_PASSPORT)
    assert clerk.band().startswith("Now the second document")
    assert clerk.blue() == "(Waiting for the second document)"
    assert clerk.place.check_page.model.lines[0].document == "MENSAH"
    clerk.scan(REPORTERS_CARD)
    assert "First document: Passport, everything matches." in notes(clerk)
    look_at_all(clerk)
    assert clerk.band().startswith("Both documents are fine.")
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    word = identity(clerk, REPORTER)
    assert word.document_kind == "passport"
    assert word.second
    assert word.second.document_kind == "id_card"


def test_the_arrows_show_the_first_document_again(clerk: Clerk) -> None:
    clerk.scan_person(REPORTER)
    clerk.scan(REPORTERS_PASSPORT)
    clerk.scan(REPORTERS_CARD)
    model = clerk.place.check_page.model
    assert model.headerData(2, Qt.Orientation.Horizontal) == "ID card"
    clerk.key(Key.Key_Left)
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Passport"
    clerk.key(Key.Key_Right)
    assert model.headerData(2, Qt.Orientation.Horizontal) == "ID card"


def test_the_same_document_is_no_second_one(clerk: Clerk) -> None:
    clerk.scan_person(REPORTER)
    clerk.scan(REPORTERS_PASSPORT)
    clerk.scan(REPORTERS_PASSPORT)
    assert clerk.band() == "This is the same document again Ask for another document with a photo."
    assert clerk.blue() == "(Waiting for the second document)"


def test_a_press_card_is_compared_by_eye_as_the_second_document(clerk: Clerk) -> None:
    clerk.scan_person(REPORTER)
    clerk.scan(REPORTERS_PASSPORT)
    clerk.press_f(7)
    assert titles(clerk)[2] == "Press card, or another document with a photo"
    digit(clerk, 3)
    space(clerk, 6)
    assert clerk.blue() == "Confirm and print badge"
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    word = identity(clerk, REPORTER)
    assert word.second
    assert (word.second.checked, word.second.document_kind) == (Checked.BY_EYE, "other")


def test_without_a_second_document_the_slip_says_so(clerk: Clerk) -> None:
    clerk.scan_person(REPORTER)
    clerk.scan(REPORTERS_PASSPORT)
    clerk.press_f(7)
    digit(clerk, 4)
    assert refused(clerk).headline.title.text() == "A second document is needed"
    assert refused(clerk).english.text() == "“Do you have a second document with a photo?”"


def test_a_second_document_of_somebody_else_stops(clerk: Clerk) -> None:
    clerk.scan_person(REPORTER)
    clerk.scan(REPORTERS_PASSPORT)
    clerk.scan(mrz("SMITH", "JOHN", "X99887766", "GBR", "551231"))
    assert clerk.blue() == "(Waiting for another document)" or clerk.blue() == "Refer to supervisor"
    assert clerk.desk.case(REPORTER.id).visit.identity is None


def test_the_face_may_be_looked_at_in_between_and_the_first_document_stays(clerk: Clerk) -> None:
    clerk.scan_person(REPORTER)
    clerk.scan(REPORTERS_PASSPORT)
    clerk.press_f(9)
    assert clerk.screen is Screen.FACE
    clerk.key(Key.Key_Escape)
    assert clerk.band().startswith("Now the second document")


# somebody vouches


def test_a_focal_point_with_a_badge_vouches_line_by_line(clerk: Clerk) -> None:
    hand_over(clerk, FOCAL, FOCALS_PASSPORT)
    clerk.scan_person(MEMBER)
    clerk.press_f(7)
    digit(clerk, 6)
    assert clerk.band().startswith("Who vouches for this person?")
    assert titles(clerk) == [FOCAL.full_name, "Bruno CONTRERAS"]
    clerk.key(Key.Key_Down)
    clerk.enter()
    assert clerk.band() == f"Ask {isolated(FOCAL.full_name)}, line by line. Space ticks a line that was answered right."
    assert [line.label for line in clerk.place.check_page.model.lines] == [
        "Family name", "Given name", "Date of birth", "Nationality",
    ]  # fmt: skip
    space(clerk, 4)
    assert clerk.place.check_page.model.lines[0].words == "Answered right"
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    word = identity(clerk, MEMBER)
    assert (word.checked, word.voucher) == (Checked.VOUCHED, FOCAL.id)


def test_a_focal_point_without_a_badge_cannot_vouch_and_the_window_says_why(clerk: Clerk) -> None:
    clerk.scan_person(MEMBER)
    clerk.press_f(7)
    digit(clerk, 6)
    digit(clerk, 2)
    clerk.enter()
    assert clerk.band().startswith("First the badge of the focal point")
    clerk.key(Key.Key_Up)
    assert clerk.band().startswith("Who vouches for this person?")


def test_the_badge_of_a_focal_point_chooses_who_vouches(clerk: Clerk) -> None:
    code = hand_over(clerk, FOCAL, FOCALS_PASSPORT)
    clerk.scan_person(MEMBER)
    clerk.press_f(7)
    digit(clerk, 6)
    clerk.keyboard.wait(1000)
    clerk.scan(code)
    assert clerk.screen is Screen.CHECK
    assert clerk.band().startswith(f"Ask {isolated(FOCAL.full_name)}")


def test_nobody_is_asked_to_vouch_where_the_event_does_not_let_them(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=EVERYBODY)
    clerk.scan_person(MEMBER)
    clerk.press_f(7)
    assert "No document: somebody vouches" not in titles(clerk)


# somebody comes along


def test_a_minor_needs_an_adult_whose_badge_is_scanned(clerk: Clerk) -> None:
    code = hand_over(clerk, FOCAL, FOCALS_PASSPORT)
    clerk.scan_person(YOUNG)
    clerk.scan(YOUNGS_PASSPORT)
    assert clerk.band() == "Scan the badge of the adult who comes along This person is 16 years old."
    assert clerk.blue() == "(Waiting for the adult’s badge)"
    assert clerk.place.box().placeholder == "Scan the adult’s badge"
    clerk.scan(code)
    assert plain(clerk.band()) == f"{FOCAL.full_name} comes along, badge 00001. Look at the face, then print."
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    assert identity(clerk, YOUNG).chaperone == FOCAL.id


def test_a_badge_that_is_only_printed_is_no_adult_who_comes_along(clerk: Clerk) -> None:
    clerk.print_for(FOCAL, FOCALS_PASSPORT)
    badge = clerk.case(FOCAL).visit.badge
    assert badge
    clerk.key(Key.Key_Escape)
    clerk.scan_person(YOUNG)
    clerk.scan(YOUNGS_PASSPORT)
    clerk.scan(on_badge(clerk.desk, badge))
    assert clerk.band().startswith("This person cannot be the chaperone")
    assert clerk.blue() == "(Waiting for the adult’s badge)"


def test_another_person_may_be_scanned_while_an_adult_is_waited_for(clerk: Clerk, tray: Tray) -> None:
    clerk.scan_person(YOUNG)
    clerk.scan(YOUNGS_PASSPORT)
    clerk.scan_person(AISSATOU)
    assert clerk.place.check_page.person.name.text() == AISSATOU.full_name
    assert tray.pages == []
