"""What comes in front of a supervisor's decision takes nothing from it, and no key acts behind it."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from tests.staff.people import HENRIK
from tests.ui.desk.conftest import Clerk
from tests.ui.desk.test_decision import ask, choose, decided, differs, scan_card, sheet_of, staffed, type_pin
from ui.desk.stage import Screen
from ui.help_card import HelpCard
from ui.overlay import Notice

__all__ = ["staffed"]


def test_help_and_notices_come_in_front_of_a_decision_and_take_nothing_from_it(
    staffed: Callable[..., Clerk],
) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    choose(clerk, 2)
    scan_card(clerk, HENRIK)
    sheet, overlay = sheet_of(clerk), clerk.window.overlay
    clerk.qtbot.keyClick(clerk.window, Qt.Key.Key_F1)
    assert isinstance(overlay.sheet(), HelpCard)
    overlay.set_aside()
    overlay.bring_back()
    assert isinstance(overlay.sheet(), HelpCard), "as a lock found it"
    clerk.qtbot.keyClick(clerk.window, Qt.Key.Key_F1)
    assert overlay.sheet() is sheet and sheet.isVisible()
    clerk.window.open_sheet(Notice(clerk.window.look, "globe", "Wait.", "A moment."))
    clerk.qtbot.keyClick(clerk.window, Qt.Key.Key_Escape)
    assert overlay.sheet() is sheet and sheet.people.approvers() == () and sheet.reasons.chosen() == "name_changed"
    clerk.seconds.pass_by(1.0)
    type_pin(clerk)
    clerk.enter()
    decided(clerk)
    clerk.wait_for(Screen.PRINTED)


def test_alt_and_a_letter_reach_no_button_behind_a_decision(staffed: Callable[..., Clerk]) -> None:
    clerk = staffed()
    differs(clerk)
    ask(clerk)
    for button in clerk.window.bar.buttons:
        button.click()
    assert (sheet_of(clerk).isVisible(), clerk.screen) == (True, Screen.CHECK)
