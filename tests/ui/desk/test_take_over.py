"""A printer in trouble, and another one that takes over on one key."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regdesk.collection.visit import BadgeState, VisitState
from regdesk.desk.paper import JobState, Outcome, Printer, Status, Trouble
from tests.desks import StandingClock, a_desk
from tests.make import an_event
from tests.printers import Stuck, Tray
from tests.staff.people import signed_in, with_staff
from tests.ui.conftest import StoppedSeconds
from tests.ui.desk.conftest import AISSATOU, PEOPLE, SAME_PASSPORT, Clerk
from tests.ui.shown import show
from tests.ui.strokes import Keyboard
from ui.background import Background
from ui.desk.decision_sheet import DecisionSheet
from ui.desk.place import DeskPlace
from ui.desk.stage import Screen
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action
from ui.printers import Printers
from ui.status_strip import StatusStrip
from ui.wording import Wording

Opened = Callable[[Printer, Printer | None], Clerk]


@pytest.fixture
def with_printers(
    qtbot: QtBot, look: Look, tmp_path: Path, clock: StandingClock, seconds: StoppedSeconds
) -> Iterator[Opened]:
    """Opens the window of a desk with two printers."""
    closing: list[Callable[[], object]] = []

    def opened(first: Printer, second: Printer | None) -> Clerk:
        context = a_desk(tmp_path, PEOPLE, event=an_event(), clock=clock)
        desk, background = context.__enter__(), Background()
        printers = Printers(lambda: first, lambda: second)
        place = DeskPlace(
            look, desk, background, lambda: printers.now, wording=Wording("en", desk.event), printers=printers
        )
        window = MainWindow(look, {"desk": place}, StatusStrip(look), now=seconds)
        qtbot.addWidget(window)
        show(qtbot, window)
        closing.extend([window.leave, background.close, window.close, lambda: context.__exit__(None, None, None)])
        if isinstance(first, Stuck):
            closing.insert(0, first.mended.set)
        seconds.pass_by(1.0)
        return Clerk(place, window, Keyboard(window), seconds, qtbot)

    yield opened
    for close in closing:
        close()


def ctrl_p(clerk: Clerk) -> None:
    clerk.qtbot.keyClick(clerk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def offered(clerk: Clerk) -> Action | None:
    """The button for the other printer, where it is shown."""
    found = (action for action in clerk.place.actions() if action.name == "take_over" and action.kind != "elsewhere")
    return next(found, None)


def begin(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    clerk.wait_for(Screen.PRINTING)


def states(clerk: Clerk) -> list[tuple[BadgeState, str]]:
    return [(badge.state, badge.printer) for badge in clerk.case(AISSATOU).visit.badges]


def test_a_badge_that_is_stuck_is_taken_back_and_printed_on_the_other_printer(with_printers: Opened) -> None:
    first, second = Stuck(), Tray(name="second")
    clerk = with_printers(first, second)
    begin(clerk)
    clerk.qtbot.waitUntil(lambda: offered(clerk) is not None)
    button = offered(clerk)
    assert button
    assert (button.caption, button.key) == ("Use the second printer", "Ctrl+P")
    ctrl_p(clerk)
    clerk.wait_for(Screen.PRINTED)
    assert states(clerk) == [(BadgeState.CANCELLED, "stuck"), (BadgeState.PRINTED, "second")]
    assert (len(first.pages), len(second.pages)) == (0, 1)
    clerk.enter()
    assert clerk.case(AISSATOU).visit.state is VisitState.COLLECTED


def test_a_badge_that_does_not_come_back_is_asked_about_and_nothing_goes_out(with_printers: Opened) -> None:
    first, second = Stuck(lets_go=False), Tray(name="second")
    clerk = with_printers(first, second)
    begin(clerk)
    ctrl_p(clerk)
    clerk.wait_for(Screen.CAME_OUT)
    clerk.press_f(8)
    clerk.wait_for(Screen.TROUBLE)
    said = clerk.band().replace("\u2068", "").replace("\u2069", "")
    assert said.startswith("Badge 00001 may still come out of its printer. stuck does not say that it let go of it.")
    assert second.pages == []
    first.mended.set()
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
    assert states(clerk) == [(BadgeState.CANCELLED, "stuck"), (BadgeState.PRINTED, "second")]


def test_a_supervisor_at_the_desk_can_answer_for_a_printer_that_is_gone(with_printers: Opened) -> None:
    first, second = Stuck(lets_go=False), Tray(name="second")
    clerk = with_printers(first, second)
    signed_in(with_staff(clerk.desk))
    begin(clerk)
    ctrl_p(clerk)
    clerk.wait_for(Screen.CAME_OUT)
    clerk.press_f(8)
    clerk.wait_for(Screen.TROUBLE)
    assert "Supervisor here" in [action.caption for action in clerk.place.actions()]
    clerk.place.do("decide")
    sheet = clerk.window.overlay.sheet()
    assert isinstance(sheet, DecisionSheet)
    assert sheet.asked.ruling.reasons == ("printer_emptied", "printer_gone", "other")


def test_after_a_failure_the_same_key_prints_on_the_other(with_printers: Opened) -> None:
    first = Tray(Outcome(JobState.FAILED, "aborted", (Trouble.JAM,)), name="first")
    second = Tray(name="second")
    clerk = with_printers(first, second)
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    clerk.wait_for(Screen.TROUBLE)
    assert offered(clerk)
    ctrl_p(clerk)
    clerk.wait_for(Screen.PRINTED)
    assert states(clerk) == [(BadgeState.CANCELLED, "first"), (BadgeState.PRINTED, "second")]


def test_at_any_time_the_key_changes_printers_and_back(with_printers: Opened) -> None:
    first, second = Tray(name="first"), Tray(name="second")
    clerk = with_printers(first, second)
    assert offered(clerk) is None, "no button while all is well"
    ctrl_p(clerk)
    assert clerk.notice().startswith("The second printer prints now.")
    clerk.print_for(AISSATOU, SAME_PASSPORT)
    assert (len(first.pages), len(second.pages)) == (0, 1)
    clerk.enter()
    clerk.wait_for(Screen.COLLECTED)
    ctrl_p(clerk)
    assert clerk.notice().startswith("The first printer prints now.")


def test_ready_offers_the_other_printer_while_the_first_is_in_trouble(with_printers: Opened) -> None:
    clerk = with_printers(Tray(name="first"), Tray(name="second"))
    clerk.place.printer_heard(Status(ready=False, troubles=(Trouble.OFFLINE,)))
    assert offered(clerk)
    ctrl_p(clerk)
    assert offered(clerk) is None, "of the other nothing bad was heard"
    assert clerk.place.printer_answers()


def test_a_desk_with_one_printer_has_no_other(with_printers: Opened) -> None:
    clerk = with_printers(Stuck(), None)
    begin(clerk)
    ctrl_p(clerk)
    assert clerk.screen is Screen.PRINTING
    assert all(action.name != "take_over" for action in clerk.place.actions())


def test_while_a_printer_holds_the_badge_nobody_is_told_to_press_a_key_that_does_nothing(with_printers: Opened) -> None:
    first = Stuck()
    clerk = with_printers(first, None)
    begin(clerk)
    clerk.qtbot.waitUntil(lambda: clerk.band().startswith("Paper jam."))
    rest = "Open the lid, take the badge out, close it. Then wait: the printer goes on by itself."
    assert clerk.band() == f"Paper jam. {rest}"
    assert clerk.blue() == "(Waiting for the printer… 0 s)"
    first.mended.set()
    clerk.wait_for(Screen.PRINTED)


def test_what_a_printer_says_while_it_prints_is_passed_on(with_printers: Opened) -> None:
    first = Stuck()
    clerk = with_printers(first, None)
    heard: list[Status] = []
    clerk.place.printer_said.connect(heard.append)
    begin(clerk)
    clerk.qtbot.waitUntil(lambda: Status(ready=False, troubles=(Trouble.JAM,)) in heard)
    first.mended.set()
    clerk.wait_for(Screen.PRINTED)
