"""A supervisor's decision on a real X server: from signing in to the badge in a hand, by keys and scans alone."""

from pathlib import Path

from regdesk.collection.entries import Decided
from regdesk.desk.opening import opened
from tests.journeys.folders import ONE_BADGE, kinds_of, last_code, log_of, prints_to, regdesk
from tests.journeys.test_window_under_x import hands_over
from tests.journeys.xkeys import SHIFT
from tests.journeys.xscreen import NAMED, SCANNER_TYPES, Box, Clerk, Window, XScreen, wedge
from tests.staff.people import HENRIK, LUCIA, PIN, with_staff
from tests.ui.desk.conftest import mrz

CONFIRMATION = "M1CQ-AB1L"
OTHER_BIRTH_DATE = mrz("MUNTEANU", "GHEORGHE", "RM7700123", "HRV", "711130")
SHIFT_F4 = (SHIFT, NAMED["F4"])
APPROVE: Box = (1080, 640, 1140, 660)  # in the blue button of the decision


def test_a_passport_that_differs_is_decided_at_the_desk(folder: Path, screen: XScreen, clerk: Clerk) -> None:
    prints_to(folder)
    with opened(folder) as desk:
        with_staff(desk, LUCIA, HENRIK)
    window = Window(screen, folder)
    signs_in(clerk)
    clerk.scans(CONFIRMATION.replace("-", ""), clerk.is_elsewhere)
    clerk.settles()
    clerk.scans(OTHER_BIRTH_DATE, lambda: clerk.sees("bad-tint") and clerk.may_press_enter())
    clerk.settles()
    clerk.keeps_picture("differs")
    decides(clerk)
    clerk.until(lambda: kinds_of(folder)[-1] == "badge.printed", "a printed badge")
    clerk.until(clerk.may_press_enter, "the button to hand it over")
    clerk.settles()
    hands_over(clerk, folder, last_code(folder))
    assert window.close() == 0
    assert window.said == ""
    assert kinds_of(folder)[-5:] == ["person.decided", *ONE_BADGE]
    (said,) = [entry for entry in log_of(folder) if isinstance(entry.word, Decided)]
    assert said.word.approvers == ((HENRIK.id, "supervisor"),) and said.word.why == "name_changed"
    assert said.staff and said.staff.id == LUCIA.id
    assert regdesk(folder, "verify")["faults"] == []


def signs_in(clerk: Clerk) -> None:
    """With card and PIN: nothing is done at this desk before."""
    clerk.until(lambda: clerk.sees("surface-2", 20_000), "the boxes of a PIN")
    clerk.settles()
    clerk.keeps_picture("nobody-signed-in")
    clerk.changes(lambda: clerk.screen.press(*wedge(LUCIA.card), gap=SCANNER_TYPES))
    clerk.types(PIN.digits)
    clerk.until(clerk.is_ready, "Ready")
    clerk.settles()


def decides(clerk: Clerk) -> None:
    """Reason, badge, PIN, and the blue button of the decision; the badge prints by itself."""
    clerk.changes(lambda: clerk.screen.press(SHIFT_F4))
    clerk.keeps_picture("asked")
    clerk.changes(lambda: clerk.types("2"))
    clerk.changes(lambda: clerk.screen.press(*wedge(HENRIK.card), gap=SCANNER_TYPES))
    clerk.types(PIN.digits)
    clerk.until(lambda: clerk.sees("accent", 500, APPROVE), "a button to approve")
    clerk.settles()
    clerk.keeps_picture("complete")
    clerk.presses("Enter")
