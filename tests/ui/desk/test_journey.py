"""The clerk's whole journey by scanner and keys, from the code on a letter to the badge in a hand."""

import threading
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from regdesk.collection.entries import Checked, IdentityConfirmed
from regdesk.collection.visit import BadgeState, VisitState
from regdesk.printing.printer import JobState, Outcome, Progress, Trouble
from tests.desks import StandingClock, on_badge
from tests.make import a_person, local
from tests.printers import Tray, Unplugged
from tests.ui.desk.conftest import (
    AISSATOU,
    CHIDINMA,
    CHIDINMAS_PASSPORT,
    KWABENA,
    MAREK,
    MAREKS_PASSPORT,
    MATEUSZ,
    RENEWED_PASSPORT,
    SAME_PASSPORT,
    Clerk,
    OpenDesk,
    mrz,
)
from tests.ui.desk.people import digit
from tests.ui.strokes import Key
from ui.desk.follows import FOLLOWS
from ui.desk.printing import PrintingStage
from ui.desk.question import QuestionStage
from ui.desk.ready import ReadyStage
from ui.desk.refused import RefusedStage
from ui.desk.results import ResultsStage
from ui.desk.stage import Screen


def entry_words(clerk: Clerk, person_id: str) -> list[str]:
    with clerk.desk.store.reading() as tx:
        return [type(entry.word).__name__ for entry in tx.entries(person_id)]


# a match


def test_two_scans_and_one_key_give_a_badge_and_a_third_scan_hands_it_over(clerk: Clerk, tray: Tray) -> None:
    clerk.scan_person(AISSATOU)
    assert (clerk.screen, clerk.blue()) == (Screen.CHECK, "(Waiting for the passport)")
    clerk.scan(SAME_PASSPORT)
    assert "Everything matches" in clerk.band()
    assert clerk.blue() == "Confirm and print badge"
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    badge = clerk.case(AISSATOU).visit.badge
    assert badge
    assert len(tray.pages) == 1
    clerk.scan(on_badge(clerk.desk, badge))
    assert clerk.screen is Screen.COLLECTED
    assert clerk.case(AISSATOU).visit.state is VisitState.COLLECTED
    assert entry_words(clerk, AISSATOU.id) == ["IdentityConfirmed", "BadgeRequested", "BadgePrinted", "BadgeCollected"]


def test_collected_is_shown_for_a_moment_then_the_desk_is_ready_by_itself(clerk: Clerk) -> None:
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    clerk.enter()
    assert clerk.screen is Screen.COLLECTED
    clerk.wait_for(Screen.READY)
    stage = clerk.place.stage
    assert isinstance(stage, ReadyStage)
    assert stage.page.today.count.text() == "1"


def test_the_next_person_may_be_scanned_while_collected_is_still_shown(clerk: Clerk) -> None:
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    clerk.enter()
    clerk.scan_person(CHIDINMA)
    assert clerk.screen is Screen.CHECK


def test_a_passport_first_opens_its_person_with_the_comparison(clerk: Clerk) -> None:
    clerk.scan(CHIDINMAS_PASSPORT)
    assert clerk.screen is Screen.CHECK
    assert "Everything matches" in clerk.band()
    assert clerk.place.check_page.person.name.text() == "Chidinma Adaeze OKAFOR"


def test_enter_twice_prints_one_badge(clerk: Clerk, tray: Tray) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.place.do("confirm")
    clerk.place.do("confirm")
    clerk.wait_for(Screen.PRINTED)
    assert entry_words(clerk, AISSATOU.id).count("BadgeRequested") == 1
    assert len(tray.pages) == 1


def test_enter_held_down_hands_over_once(clerk: Clerk) -> None:
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    clerk.keyboard.enter()
    for _ in range(5):
        clerk.keyboard.enter(after=30, repeat=True)
    assert entry_words(clerk, AISSATOU.id).count("BadgeCollected") == 1


# something to look at


def test_one_thing_to_look_at_takes_one_more_enter(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(RENEWED_PASSPORT)
    assert "Look at one thing, then print" in clerk.band()
    assert clerk.blue() == "I looked: same person"
    clerk.enter()
    assert clerk.blue() == "Confirm and print badge"
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    identity = clerk.case(AISSATOU).visit.identity
    assert identity
    assert isinstance(identity.word, IdentityConfirmed)
    assert identity.word.looked_at == ("number",)


def test_several_things_are_looked_at_one_after_the_other(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(mrz("NDIAYE SARR", "AISSATOU MARIE", "A01930582", "SEN", "840314"))
    looks = len(clerk.place.stages[Screen.CHECK].step.checking.check.looks)  # type: ignore[attr-defined]
    assert looks == 2
    assert "Look at 2 things" in clerk.band()
    assert clerk.blue() == "I looked: next"
    clerk.enter()
    assert clerk.blue() == "I looked: same person"
    clerk.enter()
    assert clerk.blue() == "Confirm and print badge"


def test_the_differing_signs_are_marked_and_read_aloud(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(RENEWED_PASSPORT)
    model = clerk.place.check_page.model
    row = [line.field.value for line in model.lines].index("number")
    assert model.lines[row].marks_document == ((3, 9),)
    said = model.data(model.index(row, 3), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Passport number. Registration A01284417. Passport A01930582. Different passport.")


# a stop


def test_another_persons_passport_offers_that_person_and_never_prints(clerk: Clerk, tray: Tray) -> None:
    clerk.scan_person(MATEUSZ)
    clerk.scan(MAREKS_PASSPORT)
    assert "The passport does not match this registration" in clerk.band()
    assert "Given name, date of birth and passport number are different." in clerk.band()
    assert clerk.blue() == "Open Marek Wiśniewski"
    clerk.enter()
    assert clerk.place.check_page.person.name.text() == MAREK.full_name
    assert "Everything matches" in clerk.band()
    assert tray.pages == []


def test_a_passport_that_fits_nobody_goes_to_the_supervisor(clerk: Clerk) -> None:
    clerk.scan_person(MATEUSZ)
    clerk.scan(mrz("SMITH", "JOHN", "X99887766", "GBR", "551231"))
    assert clerk.blue() == "Refer to supervisor"
    clerk.enter()
    assert clerk.screen is Screen.READY
    assert entry_words(clerk, MATEUSZ.id) == ["Referred"]


def test_the_slip_for_a_passport_that_differs_never_says_what_differs(clerk: Clerk, tray: Tray) -> None:
    clerk.scan_person(MATEUSZ)
    clerk.scan(MAREKS_PASSPORT)
    clerk.press_f(5)
    stage = clerk.place.stage
    assert isinstance(stage, RefusedStage)
    assert "are different" in stage.page.headline.line.text()
    assert stage.page.english.text() == "“Something does not match. My supervisor will help you.”"
    clerk.enter()
    clerk.qtbot.waitUntil(lambda: len(tray.pages) == 1)
    assert "Refused" in entry_words(clerk, MATEUSZ.id)


# by eye and by typing


def test_by_eye_every_line_is_ticked_with_space_before_the_badge_prints(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    assert clerk.band() == "Which document do you hold? Press its number."
    clerk.key(Qt.Key.Key_1, "1")
    assert clerk.band() == "Compare each line yourself. Space ticks a line."
    for _ in range(5):
        clerk.key(Key.Key_Space, " ")
        assert clerk.blue() == "(Waiting for your ticks)"
    clerk.key(Key.Key_Space, " ")
    assert clerk.blue() == "Confirm and print badge"
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    identity = clerk.case(AISSATOU).visit.identity
    assert identity
    assert isinstance(identity.word, IdentityConfirmed)
    assert identity.word.checked == Checked.BY_EYE


def test_the_passport_lines_can_be_typed(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    clerk.press_f(7)
    assert clerk.screen is Screen.TYPING
    first, second = SAME_PASSPORT.splitlines()
    clerk.keyboard.type(first.lower())
    clerk.place.stages[Screen.TYPING].page.lines[1].setFocus()  # type: ignore[attr-defined]
    clerk.keyboard.type(second.lower())
    clerk.enter()
    assert clerk.screen is Screen.CHECK
    assert "Everything matches" in clerk.band()
    assert clerk.place.box().note == "Passport typed"


def test_fields_can_be_typed_and_a_missing_date_is_asked_for(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    clerk.press_f(7)
    page = clerk.place.stages[Screen.TYPING].page
    typed = ("Ndiaye-Sarr", "Aïssatou", "14.3.1984", "Senegal", "A01284417", "soon")
    for edit, text in zip(page.fields.values(), typed, strict=True):  # type: ignore[attr-defined]
        edit.setText(text)
    clerk.enter()
    assert page.band.words().startswith("Valid until: write day, month and year.")  # type: ignore[attr-defined]
    list(page.fields.values())[-1].setText("9 Sep 2021")  # type: ignore[attr-defined]
    clerk.enter()
    assert clerk.screen is Screen.CHECK
    assert "Everything matches" in clerk.band()


def test_nothing_typed_of_a_document_stays_in_the_fields(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(7)
    clerk.press_f(7)
    page = clerk.place.stages[Screen.TYPING].page
    clerk.keyboard.type("P<SEN")
    clerk.key(Key.Key_Escape)
    assert clerk.screen is Screen.CHECK
    assert page.machine_lines() == ""  # type: ignore[attr-defined]


# badges that are not given


def test_a_collected_badge_is_never_printed_again_and_its_slip_prints(clerk: Clerk, tray: Tray) -> None:
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    clerk.enter()
    clerk.scan_person(AISSATOU)
    stage = clerk.place.stage
    assert isinstance(stage, RefusedStage)
    assert stage.page.headline.title.text() == "This badge was already collected"
    assert stage.page.spanish.text() == "«La recogió el lunes a las 08:07. ¿La perdió?»"
    assert [action.key for action in stage.actions()] == ["Esc", "F4", "F6"]
    clerk.enter()
    assert clerk.screen is Screen.READY
    clerk.qtbot.waitUntil(lambda: len(tray.pages) == 2)
    assert tray.pages[1].width_mm == pytest.approx(80, abs=0.5)


def test_a_scanned_badge_of_this_event_opens_its_person_and_says_what_it_is(clerk: Clerk) -> None:
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    badge = clerk.case(AISSATOU).visit.badge
    assert badge
    clerk.scan(on_badge(clerk.desk, badge))
    clerk.wait_for(Screen.READY)
    clerk.scan(on_badge(clerk.desk, badge))
    assert clerk.screen is Screen.REFUSED
    assert "collected" in clerk.notice()
    assert "Today 08:07" in clerk.notice()


def test_a_pending_accreditation_is_explained_in_two_languages(clerk: Clerk) -> None:
    clerk.scan_person(KWABENA)
    stage = clerk.place.stage
    assert isinstance(stage, RefusedStage)
    assert stage.page.headline.title.text() == "Not accredited yet"
    assert stage.page.english.text().startswith("“Your accreditation is still being decided.")


def test_after_the_window_has_closed_only_the_slip_prints(clerk: Clerk, clock: StandingClock, tray: Tray) -> None:
    clock.at = local(5, 15, 12)
    clerk.scan_person(AISSATOU)
    stage = clerk.place.stage
    assert isinstance(stage, RefusedStage)
    headline = stage.page.headline.title.text().replace("\u2068", "").replace("\u2069", "")
    assert headline == "Badge collection closed 12 minutes ago"
    assert clerk.blue() == "Print the slip"
    clerk.enter()
    clerk.qtbot.waitUntil(lambda: len(tray.pages) == 1)
    assert entry_words(clerk, AISSATOU.id) == ["Refused"]


def test_before_the_window_opens_ready_says_when(open_desk: OpenDesk, clock: StandingClock) -> None:
    clock.at = local(1, 10, 50)
    stage = open_desk().place.stage
    assert isinstance(stage, ReadyStage)
    words = stage.page.band.words().replace("\u2068", "").replace("\u2069", "")
    assert words == "Badge collection opens Fri 1 Dec 13:00, in 2 h 10 min. You can look people up. You cannot print."


def test_a_badge_printed_in_time_is_handed_over_just_after_closing(clerk: Clerk, clock: StandingClock) -> None:
    clock.at = local(5, 14, 58)
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    clerk.key(Key.Key_Escape)
    clock.at = local(5, 15, 3)
    clerk.scan_person(AISSATOU)
    assert clerk.screen is Screen.PRINTED
    clerk.enter()
    assert clerk.screen is Screen.COLLECTED


def test_a_referral_is_in_the_log_and_the_desk_is_ready(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.press_f(4)
    assert clerk.screen is Screen.READY
    assert entry_words(clerk, AISSATOU.id) == ["Referred"]


# codes and scans that open nobody


@pytest.mark.parametrize(
    ("scanned", "said"),
    [
        ("K7RM4PX9", "This code is not on the list."),
        ("OTHER" + "0123456789ABCDEFGHJKMNPQRS", "This code is for another meeting."),
        (SAME_PASSPORT.replace("A01284417", "A01284418"), "The passport line was not read correctly."),
    ],
)  # fmt: skip
def test_a_scan_that_opens_nobody_says_what_to_do(clerk: Clerk, scanned: str, said: str) -> None:
    clerk.scan(scanned)
    stage = clerk.place.stage
    assert isinstance(stage, ReadyStage)
    assert stage.page.band.words().startswith(said)


def test_half_a_passport_in_the_check_asks_for_another_scan_and_keeps_the_person(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.place.scanned(SAME_PASSPORT.splitlines()[0])
    assert clerk.screen is Screen.CHECK
    assert clerk.band().startswith("The scan was not complete.")


def test_a_desk_without_a_list_says_in_which_ways_one_comes(open_desk: OpenDesk) -> None:
    stage = open_desk(people=()).place.stage
    assert isinstance(stage, ReadyStage)
    said = stage.page.band.words()
    assert said.startswith("No participants yet.")
    assert all(way in said for way in ("imports the list", "joins a hub", "reads a stick"))


def test_without_a_printer_people_are_found_and_checked_but_nothing_prints(open_desk: OpenDesk) -> None:
    clerk = open_desk(printer=None)
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    assert "Everything matches" in clerk.band()
    assert clerk.blue() == "(No badge printer)"


# typing a name


def test_typed_letters_show_people_and_enter_opens_the_chosen_one(clerk: Clerk) -> None:
    clerk.type("wisn", Screen.RESULTS)
    stage = clerk.place.stage
    assert isinstance(stage, ResultsStage)
    assert stage.page.model.rowCount() == 2
    first = stage.page.chosen()
    clerk.key(Key.Key_Down)
    second = stage.page.chosen()
    assert first
    assert second
    assert first.person.id != second.person.id
    clerk.enter()
    assert clerk.screen is Screen.CHECK
    assert clerk.place.check_page.person.name.text() == second.person.full_name
    assert clerk.window.box.text() == ""


def test_nobody_found_offers_the_slip_for_the_accreditation_desk(clerk: Clerk) -> None:
    clerk.type("zzzqq", Screen.RESULTS)
    assert "Press F5" in clerk.blue()
    clerk.press_f(5)
    stage = clerk.place.stage
    assert isinstance(stage, RefusedStage)
    assert stage.page.headline.title.text() == "Not on the list"
    clerk.enter()
    assert clerk.screen is Screen.READY


def test_emptying_the_box_goes_back_to_ready(clerk: Clerk) -> None:
    clerk.type("wi", Screen.RESULTS)
    clerk.keyboard.press(Key.Key_Backspace, "\b")
    clerk.keyboard.press(Key.Key_Backspace, "\b")
    clerk.wait_for(Screen.READY)


def test_the_preview_never_shows_a_whole_passport_number(clerk: Clerk) -> None:
    clerk.type("okafor", Screen.RESULTS)
    stage = clerk.place.stage
    assert isinstance(stage, ResultsStage)
    shown = [value.text() for value in stage.page.preview._facts._values]
    assert "A0773•••8" in shown
    assert CHIDINMA.document_number not in shown


# the printed badge


def test_another_persons_badge_is_not_handed_over(clerk: Clerk) -> None:
    clerk.print_for(CHIDINMA, CHIDINMAS_PASSPORT)
    others = clerk.case(CHIDINMA).visit.badge
    clerk.key(Key.Key_Escape)
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    assert others
    clerk.scan(on_badge(clerk.desk, others))
    assert clerk.screen is Screen.PRINTED
    stage = clerk.place.stage
    said = stage.page.band.words()  # type: ignore[attr-defined]
    assert said.replace("\u2068", "").replace("\u2069", "").startswith("That is badge 00001 of Chidinma Adaeze OKAFOR.")
    assert clerk.case(CHIDINMA).visit.state is VisitState.PRINTED


def test_the_next_person_scanned_too_soon_is_opened_after_the_answer(clerk: Clerk) -> None:
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    clerk.scan_person(CHIDINMA)
    assert clerk.screen is Screen.QUESTION
    assert clerk.blue() == "Yes, handed over"
    clerk.enter()
    assert clerk.case(AISSATOU).visit.state is VisitState.COLLECTED
    assert clerk.screen is Screen.CHECK
    assert clerk.place.check_page.person.name.text() == CHIDINMA.full_name


def test_scanning_the_badge_itself_answers_whether_it_was_handed_over(clerk: Clerk) -> None:
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    clerk.scan_person(CHIDINMA)
    assert clerk.screen is Screen.QUESTION
    badge = clerk.case(AISSATOU).visit.badge
    assert badge
    clerk.scan(on_badge(clerk.desk, badge))
    assert clerk.case(AISSATOU).visit.state is VisitState.COLLECTED


def test_a_badge_kept_here_is_found_again_and_handed_over_later(clerk: Clerk) -> None:
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    clerk.scan_person(CHIDINMA)
    clerk.key(Key.Key_Escape)
    assert clerk.screen is Screen.CHECK
    assert clerk.case(AISSATOU).visit.state is VisitState.PRINTED
    clerk.scan_person(AISSATOU)
    assert clerk.screen is Screen.PRINTED
    clerk.enter()
    assert clerk.case(AISSATOU).visit.state is VisitState.COLLECTED


def test_print_again_cancels_the_old_badge_for_ever(clerk: Clerk, tray: Tray) -> None:
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    clerk.press_f(8)
    digit(clerk, 6)
    clerk.enter()
    clerk.qtbot.waitUntil(lambda: len(tray.pages) == 2)
    clerk.wait_for(Screen.PRINTED)
    old, new = clerk.case(AISSATOU).visit.badges
    assert (old.state, new.state) == (BadgeState.CANCELLED, BadgeState.PRINTED)
    assert len(tray.pages) == 2
    clerk.scan(on_badge(clerk.desk, old))
    assert clerk.case(AISSATOU).visit.state is VisitState.PRINTED


def test_cancel_is_a_question_and_escape_destroys_nothing(clerk: Clerk) -> None:
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    clerk.press_f(6)
    clerk.key(Key.Key_Escape)
    assert clerk.screen is Screen.PRINTED
    assert clerk.case(AISSATOU).visit.state is VisitState.PRINTED
    clerk.press_f(6)
    clerk.enter()
    assert clerk.screen is Screen.READY
    assert [badge.state for badge in clerk.case(AISSATOU).visit.badges] == [BadgeState.CANCELLED]


# printers with problems


def test_a_jam_cancels_the_badge_says_what_to_do_and_enter_prints_a_new_one(clerk: Clerk, tray: Tray) -> None:
    tray.outcome = Outcome(JobState.FAILED, "aborted", (Trouble.JAM,))
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    clerk.wait_for(Screen.TROUBLE)
    said = clerk.band().replace("\u2068", "").replace("\u2069", "")
    assert said == "Paper jam. Open the lid, take the badge out, close it, press Enter. Badge 00001 is cancelled."
    tray.outcome = Outcome(JobState.PRINTED)
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    badge = clerk.case(AISSATOU).visit.badge
    assert badge
    assert badge.number == 2


def test_a_printer_that_is_off_is_named_and_nothing_is_lost(open_desk: OpenDesk) -> None:
    clerk = open_desk(printer=Unplugged())
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    clerk.wait_for(Screen.TROUBLE)
    assert "The badge was not printed." in clerk.band()
    assert clerk.case(AISSATOU).visit.state is VisitState.IDENTITY_CONFIRMED


def test_when_the_printer_does_not_know_the_clerk_says_that_the_badge_came_out(clerk: Clerk, tray: Tray) -> None:
    tray.outcome = Outcome(JobState.UNKNOWN, "connection_lost")
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    clerk.wait_for(Screen.CAME_OUT)
    assert clerk.blue() == "Yes, hand it over"
    clerk.enter()
    assert clerk.screen is Screen.PRINTED
    clerk.enter()
    assert clerk.case(AISSATOU).visit.state is VisitState.COLLECTED


def test_scanning_the_doubted_badge_answers_the_question(clerk: Clerk, tray: Tray) -> None:
    tray.outcome = Outcome(JobState.UNKNOWN, "connection_lost")
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    clerk.wait_for(Screen.CAME_OUT)
    badge = clerk.case(AISSATOU).visit.badge
    assert badge
    clerk.scan(on_badge(clerk.desk, badge))
    assert clerk.case(AISSATOU).visit.state is VisitState.COLLECTED


def test_a_badge_that_did_not_come_out_is_cancelled_and_printed_again(clerk: Clerk, tray: Tray) -> None:
    tray.outcome = Outcome(JobState.UNKNOWN, "connection_lost")
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    clerk.wait_for(Screen.CAME_OUT)
    tray.pages.clear()
    tray.outcome = Outcome(JobState.PRINTED)
    clerk.press_f(8)
    clerk.wait_for(Screen.PRINTED)
    assert [badge.state for badge in clerk.case(AISSATOU).visit.badges] == [BadgeState.CANCELLED, BadgeState.PRINTED]


def test_a_badge_in_doubt_is_asked_about_at_the_next_start_and_not_reprinted(open_desk: OpenDesk, tray: Tray) -> None:
    clerk = open_desk()
    tray.outcome = Outcome(JobState.UNKNOWN, "lost_job")
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    clerk.wait_for(Screen.CAME_OUT)
    again = open_desk()
    assert again.screen is Screen.CAME_OUT
    stage = again.place.stage
    assert isinstance(stage, QuestionStage)
    assert stage.page.title.text().replace("\u2068", "").replace("\u2069", "") == "Did badge 00001 come out?"
    assert len(tray.pages) == 1
    again.enter()
    again.enter()
    assert again.case(AISSATOU).visit.state is VisitState.COLLECTED


def test_while_a_badge_prints_nothing_can_be_pressed_and_a_slow_printer_is_named(
    clerk: Clerk, tray: Tray, clock: StandingClock
) -> None:
    held = threading.Event()
    tray.before = lambda: held.wait(30) and None
    tray.says = (Progress(JobState.PRINTING, (Trouble.OUT_OF_BADGES,)),)
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    assert clerk.blue() == "(Printing… 0 s)"
    clock.pass_by(timedelta(seconds=7))
    stage = clerk.place.stage
    assert isinstance(stage, PrintingStage)
    stage.look_again()
    assert clerk.band() == "The badge is still printing. Do not press anything."
    clerk.enter()
    clerk.key(Key.Key_Escape)
    assert clerk.screen is Screen.PRINTING
    held.set()
    clerk.wait_for(Screen.PRINTED)


def test_an_empty_printer_asks_for_badges_while_the_job_waits(clerk: Clerk, tray: Tray) -> None:
    said: list[str] = []
    tray.says = (Progress(JobState.PRINTING, (Trouble.OUT_OF_BADGES,)),)
    clerk.place.actions_changed.connect(lambda: said.append(clerk.band()))
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    assert any(words.startswith("The printer is out of badges. Put in a new box") for words in said)


# the state machine


def test_every_screen_has_its_followers_and_can_be_left() -> None:
    assert set(FOLLOWS) == set(Screen)
    assert all(followers for followers in FOLLOWS.values())


def test_a_screen_never_leads_where_the_table_forbids(clerk: Clerk) -> None:
    with pytest.raises(AssertionError):
        clerk.place.go(Screen.PRINTED, None)


def test_an_answer_of_the_printer_for_a_screen_that_moved_on_changes_nothing(clerk: Clerk, tray: Tray) -> None:
    held = threading.Event()
    tray.before = lambda: held.wait(30) and None
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    clerk.place.home()
    clerk.scan_person(CHIDINMA)
    held.set()
    clerk.qtbot.waitUntil(lambda: clerk.case(AISSATOU).visit.state is VisitState.PRINTED)
    assert clerk.screen is Screen.CHECK
    assert clerk.place.check_page.person.name.text() == CHIDINMA.full_name


def test_too_many_people_ask_for_another_letter_and_show_the_first(open_desk: OpenDesk) -> None:
    crowd = tuple(
        a_person(confirmation=f"AA{n:02d}-22BB", given=f"Ana {n}", document_number=f"X{n}") for n in range(70)
    )
    clerk = open_desk(people=crowd)
    clerk.type("ndiaye", Screen.RESULTS)
    stage = clerk.place.stage
    assert isinstance(stage, ResultsStage)
    assert stage.page.title.text() == "70 people match."
    assert stage.page.hint.text() == "Add a letter, a given name or the delegation."
    assert stage.page.model.rowCount() == 50


def test_a_namesake_is_told_beside_the_comparison(open_desk: OpenDesk) -> None:
    clerk = open_desk(
        people=(
            AISSATOU,
            a_person(confirmation="ZZ11-22XX", delegation="Mali", born=date(1970, 1, 1), document_number="M1"),
        )
    )
    clerk.scan_person(AISSATOU)
    warning = clerk.place.check_page.warning
    assert warning.isVisibleTo(clerk.window)
    assert "Another person has this name" in warning.accessibleName()


@pytest.mark.parametrize("size", [(1366, 768), (1366, 697), (1920, 1080)])
def test_every_line_of_the_comparison_fits_on_the_screen(clerk: Clerk, size: tuple[int, int]) -> None:
    clerk.window.resize(*size)
    clerk.scan_person(AISSATOU)
    clerk.scan(RENEWED_PASSPORT)
    view = clerk.place.check_page.table.view

    def all_seen() -> bool:
        rows = sum(view.rowHeight(row) for row in range(view.model().rowCount()))
        return view.viewport().height() >= rows > 0

    clerk.qtbot.waitUntil(all_seen)
