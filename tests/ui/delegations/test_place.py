"""The Delegations place by keys and scans: found, checked, printed, handed over, signed; and what goes wrong."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from regdesk.collection.entries import CollectionEnded, CollectorAccepted, Proof
from regdesk.collection.visit import BadgeState
from regdesk.event.event import ProxyPolicy
from regdesk.printing.printer import Status, Trouble
from tests.desk.chile import CHILE, CRISTOBAL, FERNANDA, IGNACIO, MEMBERS, PERU, READY, VALENTINA, prints_all
from tests.desk.journey import collected
from tests.desks import StandingClock
from tests.make import a_person
from tests.printers import Stuck, Tray
from tests.ui.delegations.conftest import Clerk, Jammer, Opens, passport_of
from tests.ui.strokes import Key
from ui.delegations.letter import LetterSheet, day_in
from ui.delegations.step import Step

TOMAS = READY[2]
STRANGER = a_person(confirmation="", source_ref="x", family="Stranger", given="Some", nationality="PER",
                    document_number="XP1234567")  # fmt: skip


def write_letter(clerk: Clerk, reference: str, dated: str = "") -> None:
    clerk.press_f(5)
    sheet = clerk.window.overlay.sheet()
    assert isinstance(sheet, LetterSheet)
    clerk.type(reference)
    clerk.enter()
    clerk.type(dated)
    clerk.enter()


# ── finding ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_all_delegations_are_there_and_the_arrows_choose(clerk: Clerk) -> None:
    clerk.reads("Which delegation?", "Chile. 11 people, 0 collected", "Peru. 1 people, 0 collected")
    assert clerk.blue() == "Open Chile"
    clerk.keyboard.press(Key.Key_Down)
    assert clerk.blue() == "Open Peru"


def test_a_name_that_no_delegation_has_is_said(clerk: Clerk) -> None:
    clerk.type("atlantis")
    clerk.qtbot.waitUntil(lambda: "No delegation is called “atlantis”." in clerk.words())
    assert clerk.blue() == "(Type the name of a delegation)"


def test_somebody_of_the_delegation_opens_it_by_a_scan(clerk: Clerk) -> None:
    clerk.scan_person(CRISTOBAL)
    assert clerk.is_at(Step.WHO)
    clerk.reads("Chile · delegation")


def test_the_passport_of_the_focal_point_opens_the_delegation_and_its_check_at_once(clerk: Clerk) -> None:
    clerk.scan(passport_of(VALENTINA))
    assert clerk.is_at(Step.CHECKING)
    clerk.reads("Chile · delegation", "Valentina ARAYA PIZARRO")


def test_a_passport_of_nobody_opens_nothing_and_says_what_to_do(clerk: Clerk) -> None:
    clerk.scan(passport_of(STRANGER))
    clerk.reads("This passport opens no delegation.", "Type the name of the delegation.")
    assert clerk.is_at(Step.FINDING)


def test_esc_goes_back_step_by_step(clerk: Clerk) -> None:
    clerk.opens()
    clerk.scan_person(TOMAS)
    assert clerk.is_at(Step.CHECKING)
    clerk.esc()
    assert clerk.is_at(Step.WHO)
    clerk.esc()
    assert clerk.is_at(Step.FINDING)
    clerk.esc()
    assert clerk.window.place_name() == "desk"


def test_typing_while_nobody_collects_yet_finds_another_delegation(clerk: Clerk) -> None:
    clerk.opens()
    clerk.type("peru")
    clerk.qtbot.waitUntil(lambda: clerk.is_at(Step.FINDING))
    assert clerk.blue() == "Open Peru"


# ── whose badges ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_space_takes_a_tick_away_and_gives_it_back(clerk: Clerk) -> None:
    clerk.opens()
    clerk.reads("10 badges to print")
    clerk.keyboard.press(Key.Key_Space, " ")
    clerk.reads("9 badges to print", "Fuenzalida Rojas: the badge was not asked for")
    clerk.keyboard.press(Key.Key_Space, " ")
    clerk.reads("10 badges to print")


def test_who_stays_cannot_be_ticked(clerk: Clerk) -> None:
    clerk.opens()
    for _ in range(11):
        clerk.keyboard.press(Key.Key_Down)
    clerk.keyboard.press(Key.Key_Space, " ")
    clerk.reads("RIQUELME DÍAZ, Cristóbal. Adviser. Not accredited yet. not ticked", "10 badges to print")


def test_a_click_on_a_row_ticks_it_too(clerk: Clerk) -> None:
    clerk.opens()
    view = clerk.place.page.members.view
    at = view.visualRect(view.members.index(1, 0)).center()
    clerk.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    clerk.reads("9 badges to print", "ARAYA PIZARRO, Valentina. Second Secretary, focal point. Ready. not ticked")


def test_a_delegation_without_badges_to_give_says_so(open_window: Opens) -> None:
    clerk = open_window(people=(CRISTOBAL, PERU))
    clerk.opens()
    clerk.reads("No badges to print.", "0 collected, 1 not accredited yet.")
    assert clerk.blue() == "()"
    assert set(clerk.captions()) == {"Esc"}


# ── who collects ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_focal_point_is_accepted_and_shown_with_what_was_seen(clerk: Clerk) -> None:
    clerk.opens()
    clerk.shows_passport()
    assert clerk.is_at(Step.READY)
    clerk.reads("Collected by", "Focal point of Chile", "Passport read, same person")
    clerk.reads("On the delegation’s list of focal points", "Signs for 10 badges when printing ends")
    assert clerk.blue() == "Print 10 badges"


def test_the_marked_person_is_asked_for_a_document_by_one_key(clerk: Clerk) -> None:
    clerk.opens()
    clerk.keyboard.press(Key.Key_Down)
    clerk.press_f(7)
    clerk.reads("Valentina ARAYA PIZARRO", "Now scan the passport or ID card")


def test_somebody_else_is_refused_and_the_focal_points_are_named(clerk: Clerk) -> None:
    clerk.opens()
    clerk.shows_passport(TOMAS)
    clerk.reads("Tomás HUENCHUMÁN LIRA is not a focal point of Chile")
    clerk.reads("Focal points: Valentina ARAYA PIZARRO. A supervisor can decide (F4).")
    assert clerk.captions()["F4"] == "Supervisor decides"


def test_without_a_staff_list_the_refused_collector_is_sent_to_the_supervisor_with_a_slip(clerk: Clerk) -> None:
    clerk.opens()
    clerk.shows_passport(TOMAS)
    clerk.press_f(4)
    clerk.qtbot.waitUntil(lambda: len(clerk.slips.pages) == 1)
    clerk.reads("Sent to supervisor")
    assert clerk.desk.log()[-1].kind == "person.referred"


def test_a_letter_that_a_focal_point_shows_is_kept(clerk: Clerk) -> None:
    clerk.opens()
    write_letter(clerk, "NV-312/17", "28 nov")
    clerk.reads("Letter of 28 Nov seen, ref. NV-312/17")
    clerk.shows_passport()
    said = clerk.last("delegation.accepted")
    assert isinstance(said, CollectorAccepted)
    assert (said.authority, said.reference, said.dated) == ("focal_point", "NV-312/17", "2017-11-28")
    clerk.reads("Letter of 28 Nov seen, ref. NV-312/17")


def test_who_was_refused_for_a_letter_is_accepted_once_it_is_written_down(open_window: Opens) -> None:
    clerk = open_window(ProxyPolicy.LETTER)
    clerk.opens()
    clerk.shows_passport(TOMAS)
    clerk.reads("First the letter, or a focal point of Chile")
    write_letter(clerk, "NV-312/17")
    assert clerk.is_at(Step.READY)
    clerk.reads("With a letter of Chile", "Letter seen, ref. NV-312/17")


def test_somebody_on_no_list_collects_with_a_letter(open_window: Opens) -> None:
    clerk = open_window(ProxyPolicy.LETTER)
    clerk.opens()
    write_letter(clerk, "NV-312/17")
    clerk.scan(passport_of(STRANGER))
    assert clerk.is_at(Step.READY)
    clerk.reads("SOME", "STRANGER", "With a letter of Chile")
    said = clerk.last("delegation.accepted")
    assert isinstance(said, CollectorAccepted)
    assert (said.collector, said.number_ends) == ("", "4567")


def test_somebody_on_no_list_takes_nothing_where_focal_points_do(clerk: Clerk) -> None:
    clerk.opens()
    clerk.scan(passport_of(STRANGER))
    clerk.reads("SOME STRANGER is not a focal point of Chile", "Focal points: Valentina ARAYA PIZARRO.")
    clerk.press_f(4)
    clerk.reads("This person is on no list, so nobody can decide it at this desk.")


def test_a_sheet_of_a_letter_asks_for_its_number_and_a_day_that_was(clerk: Clerk) -> None:
    clerk.opens()
    clerk.press_f(5)
    clerk.enter()
    clerk.reads("Write the number of the letter, or who signed it.")
    clerk.type("NV")
    clerk.enter()
    clerk.type("31 feb")
    clerk.enter()
    clerk.reads("Write the date as 28 Nov 2017. It is not after today.")
    clerk.esc()
    assert clerk.place.letter is None


def test_a_letter_can_be_a_power_of_attorney(open_window: Opens) -> None:
    clerk = open_window(ProxyPolicy.LETTER)
    clerk.opens()
    clerk.press_f(5)
    clerk.press_f(8)
    clerk.reads("The power of attorney that was seen")
    clerk.type("Notary 44")
    clerk.enter()
    clerk.enter()
    clerk.shows_passport(TOMAS)
    clerk.reads("With a power of attorney")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("28 nov", date(2017, 11, 28)),
        ("28/11/2017", date(2017, 11, 28)),
        ("28.11.2017", date(2017, 11, 28)),
        ("2017-11-28", date(2017, 11, 28)),
        ("31 dec", date(2016, 12, 31)),
        ("28 noviembre 2017", date(2017, 11, 28)),
        ("31 feb", None),
        ("tomorrow", None),
        ("28", None),
        ("28 nov 17x", None),
        ("²⁸ nov", None),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, expected: date | None) -> None:
    assert day_in(text, date(2017, 12, 4)) == expected


# ── printing ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_badges_are_printed_in_the_order_of_the_list_and_handed_over_by_one_key(clerk: Clerk) -> None:
    collected(clerk.desk, FERNANDA)
    clerk.opens()
    clerk.shows_passport()
    clerk.enter()
    clerk.wait_for(Step.HANDING)
    numbers = [clerk.desk.case(person.id).visit.badge for person in READY]
    assert [badge.number for badge in numbers if badge] == list(range(2, 11))
    assert clerk.blue() == "Handed over 9 badges"
    assert "when printing ends" not in clerk.words()
    clerk.enter()
    assert clerk.is_at(Step.SIGNING)
    clerk.qtbot.waitUntil(lambda: len(clerk.slips.pages) == 1)
    clerk.reads("The receipt is printing.", "9 of 9 handed over")
    clerk.enter()
    clerk.reads("9 badges handed over to Valentina ARAYA PIZARRO.", "The receipt is signed.")
    said = clerk.last("delegation.ended")
    assert isinstance(said, CollectionEnded)
    assert (len(said.handed), said.signed) == (9, True)
    clerk.enter()
    assert clerk.is_at(Step.FINDING)


def test_a_second_enter_of_the_same_press_does_nothing_twice(clerk: Clerk) -> None:
    prints_all(clerk.desk)
    clerk.opens()
    clerk.shows_passport()
    before = len(clerk.desk.log())
    clerk.keyboard.enter()
    clerk.keyboard.enter()
    kinds = [entry.kind for entry in clerk.desk.log()[before:]]
    assert "delegation.ended" not in kinds


def test_each_scan_of_a_badge_hands_that_one_over(clerk: Clerk) -> None:
    prints_all(clerk.desk, (IGNACIO, TOMAS))
    clerk.opens()
    for row, one in enumerate(clerk.place.now.case.members if clerk.place.now.case else ()):
        if one.person.id not in (IGNACIO.id, TOMAS.id) and row < 10:
            clerk.place.page.members.view.mark(row)
            clerk.keyboard.press(Key.Key_Space, " ")
    clerk.shows_passport()
    assert clerk.is_at(Step.HANDING)
    clerk.scan_badge(TOMAS)
    clerk.reads("Tomás HUENCHUMÁN LIRA: handed over.", "1 of 2 handed over")
    clerk.scan_badge(IGNACIO)
    assert clerk.is_at(Step.SIGNING)
    proofs = {entry.word.proof for entry in clerk.desk.log() if entry.kind == "badge.collected"}  # type: ignore[union-attr]
    assert proofs == {Proof.SCANNED}


def test_the_badge_of_another_delegation_is_put_aside(clerk: Clerk) -> None:
    collected(clerk.desk, PERU)
    prints_all(clerk.desk, READY)
    clerk.opens()
    clerk.shows_passport()
    assert clerk.blue().startswith("Print 1")
    clerk.enter()
    clerk.wait_for(Step.HANDING)
    clerk.scan_badge(PERU)
    clerk.reads("of Rosa QUISPE.", "It is not one of this envelope. Put it aside.")
    badge = clerk.desk.case(READY[0].id).visit.badge
    assert badge and badge.state is BadgeState.PRINTED


def test_a_jam_stops_the_batch_names_whose_turn_it_is_and_goes_on_with_enter(open_window: Opens) -> None:
    clerk = open_window(tray=Jammer(jams_at=(7,)))
    collected(clerk.desk, FERNANDA)
    clerk.opens()
    clerk.shows_passport()
    clerk.enter()
    clerk.wait_for(Step.STOPPED)
    name = READY[6].full_name
    clerk.reads("Stopped at 7 of 9: paper jam.", f"Enter goes on with {name}.", "is cancelled.")
    clerk.enter()
    clerk.wait_for(Step.HANDING)
    assert len(clerk.tray.jobs) == 10


def test_a_second_printer_takes_over_where_the_first_is_stuck(open_window: Opens) -> None:
    other = Tray(name="other")
    clerk = open_window(tray=Jammer(jams_at=(2,)), second=other)
    clerk.opens()
    clerk.press_f(9)
    clerk.wait_for(Step.STOPPED)
    assert clerk.captions()["Ctrl+P"] == "Use the other printer"
    clerk.qtbot.keyClick(clerk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    clerk.wait_for(Step.WHO)
    assert (len(clerk.tray.pages), len(other.pages)) == (1, 9)


def test_a_printer_that_holds_a_badge_in_a_jam_is_told_at_once_and_goes_on_by_itself(open_window: Opens) -> None:
    stuck = Stuck()
    clerk = open_window(tray=stuck)
    heard: list[Status] = []
    clerk.place.batch.heard.connect(heard.append)
    clerk.opens()
    clerk.press_f(9)
    clerk.qtbot.waitUntil(lambda: "Paper jam." in clerk.words())
    clerk.reads("Then wait: the printer goes on by itself.", "Printing 1 of")
    assert clerk.is_at(Step.PRINTING)
    assert heard[-1] == Status(ready=False, troubles=(Trouble.JAM,))
    assert "Ctrl+P" not in clerk.captions()
    stuck.mended.set()
    clerk.wait_for(Step.WHO)
    assert "Paper jam." not in clerk.words()


def test_a_badge_that_is_stuck_in_mid_batch_is_taken_back_and_comes_out_of_the_second_printer(
    open_window: Opens,
) -> None:
    stuck, other = Stuck(), Tray(name="other")
    clerk = open_window(tray=stuck, second=other)
    clerk.opens()
    clerk.press_f(9)
    clerk.qtbot.waitUntil(lambda: "Ctrl+P" in clerk.captions())
    clerk.qtbot.keyClick(clerk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    clerk.wait_for(Step.WHO)
    assert stuck.pages == []
    assert len(other.pages) == len(READY) + 1  # Fernanda has none yet
    assert "Paper jam." not in clerk.words()


def test_a_badge_in_limbo_is_asked_about_after_a_restart_in_mid_batch(open_window: Opens) -> None:
    clerk = open_window(tray=Jammer(silent_at=(3,)))
    clerk.opens()
    clerk.shows_passport()
    clerk.enter()
    clerk.wait_for(Step.LIMBO)
    clerk = open_window()
    clerk.scan_person(TOMAS)
    assert clerk.is_at(Step.LIMBO)
    clerk.reads("First the badge at the printer", "Focal point of Chile")
    clerk.scan_badge(TOMAS)
    assert clerk.is_at(Step.READY)
    assert clerk.blue() == "Print 7 badges"


def test_no_badge_came_out_and_its_number_is_void(open_window: Opens) -> None:
    clerk = open_window(tray=Jammer(silent_at=(1,)))
    clerk.opens()
    clerk.press_f(9)
    clerk.wait_for(Step.LIMBO)
    assert clerk.captions()["F8"] == "No, none came out"
    clerk.press_f(8)
    clerk.enter()
    clerk.wait_for(Step.WHO)
    states = [badge.state for badge in clerk.desk.case(IGNACIO.id).visit.badges]
    assert states == [BadgeState.CANCELLED, BadgeState.PRINTED]


def test_while_a_badge_is_at_the_printer_no_other_delegation_is_opened(open_window: Opens) -> None:
    said: list[bool] = []
    tray = Jammer()
    clerk = open_window(tray=tray)
    tray.before = lambda: said.append(clerk.place.batch.busy)
    clerk.opens()
    clerk.press_f(9)
    clerk.press_f(3)
    clerk.reads("First pause the printing, or let it end.")
    clerk.wait_for(Step.WHO)
    assert all(said)


def test_who_is_not_to_get_a_badge_any_more_is_passed_over_in_mid_batch(open_window: Opens) -> None:
    tray = Jammer()
    clerk = open_window(tray=tray)

    def held() -> None:
        if len(tray.jobs) == 1:
            with clerk.desk.store.writing() as tx:
                tx.put_people([replace(TOMAS, hold=True)])

    tray.before = held
    clerk.opens()
    clerk.press_f(9)
    clerk.wait_for(Step.STOPPED)
    clerk.reads("See a supervisor")
    clerk.enter()
    clerk.wait_for(Step.WHO)
    assert clerk.desk.case(TOMAS.id).visit.badges == ()
    assert len(tray.jobs) == 9


# ── the end ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_collector_who_does_not_sign_is_written_down_as_such(clerk: Clerk) -> None:
    prints_all(clerk.desk)
    clerk.opens()
    clerk.shows_passport()
    clerk.press_f(10)
    assert clerk.is_at(Step.HANDING)
    clerk.enter()
    assert clerk.is_at(Step.SIGNING)
    clerk.press_f(8)
    clerk.reads("Without a signature: the record says so.")
    said = clerk.last("delegation.ended")
    assert isinstance(said, CollectionEnded)
    assert not said.signed


def test_without_a_slip_printer_the_numbers_are_written_on_paper(open_window: Opens) -> None:
    clerk = open_window(slips=False)
    prints_all(clerk.desk, (IGNACIO,))
    clerk.opens()
    clerk.shows_passport()
    clerk.press_f(10)
    clerk.enter()
    clerk.reads("The receipt does not print.", "Write the numbers of the badges on paper and have that signed.")


def test_the_receipt_prints_again_by_one_key(clerk: Clerk) -> None:
    prints_all(clerk.desk)
    clerk.opens()
    clerk.shows_passport()
    clerk.press_f(10)
    clerk.enter()
    clerk.press_f(5)
    clerk.qtbot.waitUntil(lambda: len(clerk.slips.pages) == 2)
    clerk.enter()
    clerk.press_f(5)
    clerk.qtbot.waitUntil(lambda: len(clerk.slips.pages) == 3)
    assert clerk.slips.pages[0].pdf == clerk.slips.pages[1].pdf == clerk.slips.pages[2].pdf


def test_a_collector_who_goes_before_anything_is_given_leaves_all_badges_here(clerk: Clerk) -> None:
    clerk.opens()
    clerk.shows_passport()
    clerk.press_f(10)
    clerk.reads("Nothing was handed over.")
    said = clerk.last("delegation.ended")
    assert isinstance(said, CollectionEnded)
    assert (said.handed, len(said.left)) == ((), len(MEMBERS))


def test_what_is_refused_at_the_hand_over_stays_and_the_rest_goes(clerk: Clerk) -> None:
    prints_all(clerk.desk, (IGNACIO, TOMAS))
    clerk.opens()
    clerk.shows_passport()
    clerk.press_f(10)
    with clerk.desk.store.writing() as tx:
        tx.put_people([replace(TOMAS, hold=True)])
    clerk.enter()
    clerk.reads("See a supervisor")
    assert clerk.is_at(Step.SIGNING)
    badge = clerk.desk.case(TOMAS.id).visit.badge
    assert badge and badge.state is BadgeState.PRINTED


def test_a_collection_of_yesterday_is_begun_anew(open_window: Opens, clock: StandingClock) -> None:
    clerk = open_window()
    clerk.opens()
    clerk.shows_passport()
    clock.pass_by(timedelta(days=1))
    clerk.esc()
    clerk.window.open_place("delegations")
    assert clerk.place.now.case
    assert clerk.place.now.case.name == CHILE
    assert clerk.place.now.case.collection is None


def test_every_row_is_read_aloud_with_its_tick(clerk: Clerk) -> None:
    clerk.opens()
    clerk.reads("FUENZALIDA ROJAS, Ignacio. Head of delegation. Ready. ticked")
    assert clerk.place.page.members.view.accessibleName() == "Members of the delegation"
