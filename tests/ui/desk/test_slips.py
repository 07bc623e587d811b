"""Sending people away: with a slip printer and without one."""

import threading

from regdesk.printing.printer import JobState, Outcome, Trouble
from tests.printers import Tray
from tests.ui.desk.conftest import KWABENA, MAREKS_PASSPORT, MATEUSZ, Clerk, OpenDesk
from tests.ui.desk.test_journey import entry_words
from ui.desk.ready import ReadyStage
from ui.desk.refused import RefusedPage, RefusedStage
from ui.desk.stage import Screen


def wait_for(event: threading.Event) -> None:
    assert event.wait(10)


def refused(clerk: Clerk) -> RefusedPage:
    stage = clerk.place.stage
    assert isinstance(stage, RefusedStage)
    return stage.page


def ready_words(clerk: Clerk) -> str:
    stage = clerk.place.stages[Screen.READY]
    assert isinstance(stage, ReadyStage)
    return stage.page.band.words().replace("\u2068", "").replace("\u2069", "")


def test_without_a_slip_printer_the_refusal_is_recorded_and_no_slip_is_promised(open_desk: OpenDesk) -> None:
    clerk = open_desk(printer=None)
    clerk.scan_person(KWABENA)
    assert clerk.blue() == "Record the refusal"
    assert refused(clerk).paper.caption.text() == "No slip printer"
    assert refused(clerk).more.text() == "No slip printer: tell the person where to go."
    clerk.enter()
    assert clerk.screen is Screen.READY
    assert entry_words(clerk, KWABENA.id) == ["Refused"]
    assert (
        ready_words(clerk) == "The refusal of Kwabena OKAI is recorded. Nothing was printed: there is no slip printer."
    )


def test_with_a_slip_printer_the_slip_is_ready_to_print(clerk: Clerk) -> None:
    clerk.scan_person(KWABENA)
    assert clerk.blue() == "Print the slip"
    assert refused(clerk).paper.caption.text() == "Refusal slip, ready to print"
    assert refused(clerk).more.text() == ""


def test_a_slip_on_its_way_names_its_person_and_says_when_it_is_out(clerk: Clerk, tray: Tray) -> None:
    out = threading.Event()
    tray.before = lambda: wait_for(out)
    clerk.scan_person(KWABENA)
    clerk.enter()
    assert ready_words(clerk) == "The slip of Kwabena OKAI is printing. Give the slip to the person."
    out.set()
    clerk.qtbot.waitUntil(lambda: ready_words(clerk).startswith("The slip of Kwabena OKAI is printed."))


def test_a_slip_that_does_not_print_takes_back_what_was_said(clerk: Clerk, tray: Tray) -> None:
    tray.outcome = Outcome(JobState.FAILED, troubles=(Trouble.JAM,))
    clerk.scan_person(KWABENA)
    clerk.enter()
    clerk.qtbot.waitUntil(lambda: "was not printed" in clerk.notice())
    assert "Kwabena OKAI" in clerk.notice()
    assert ready_words(clerk) == ""


def test_f5_on_a_passport_that_differs_says_that_it_opens_what_to_say(clerk: Clerk) -> None:
    clerk.scan_person(MATEUSZ)
    clerk.scan(MAREKS_PASSPORT)
    assert [action.caption for action in clerk.place.actions() if action.key == "F5"] == ["Refuse: what to say"]
    clerk.press_f(5)
    assert clerk.screen is Screen.REFUSED
