"""Ready says what the desk cannot do now."""

import pytest
from pytestqt.qtbot import QtBot

from regdesk.printing.printer import Status, Trouble
from tests.ui.desk.conftest import AISSATOU, Clerk, OpenDesk
from ui.desk.ready import ReadyStage, Shortened
from ui.desk.stage import Screen
from ui.look.look import Look

NO_PRINTER = "No badge printer. Check the cable and the power. You can still search and check people."


def said(clerk: Clerk) -> str:
    stage = clerk.place.stages[Screen.READY]
    assert isinstance(stage, ReadyStage)
    return stage.page.band.words()


@pytest.mark.parametrize("status", [Status(ready=False), Status(ready=False, troubles=(Trouble.OFFLINE,))])
def test_a_printer_that_does_not_answer_is_as_good_as_none_until_it_does(clerk: Clerk, status: Status) -> None:
    assert said(clerk) == ""
    clerk.place.printer_heard(status)
    assert said(clerk) == NO_PRINTER
    clerk.place.printer_heard(Status(ready=True))
    assert said(clerk) == ""


def test_what_was_heard_of_the_printer_elsewhere_is_said_on_coming_back(clerk: Clerk) -> None:
    clerk.scan_person(AISSATOU)
    clerk.place.printer_heard(Status(ready=False))
    clerk.place.back()
    assert said(clerk) == NO_PRINTER


def test_a_desk_without_a_printer_says_so(open_desk: OpenDesk) -> None:
    assert said(open_desk(printer=None)) == NO_PRINTER


def test_a_printer_with_a_trouble_that_the_strip_names_still_counts_as_there(clerk: Clerk) -> None:
    clerk.place.printer_heard(Status(ready=False, troubles=(Trouble.JAM,)))
    assert said(clerk) == ""


@pytest.mark.parametrize("words", ["Chile", "International Committee of the Red Cross"])
def test_a_long_delegation_ends_in_dots_and_is_read_aloud_whole(look: Look, qtbot: QtBot, words: str) -> None:
    line = Shortened(look, 14)
    qtbot.addWidget(line)
    line.setText(words)
    line.resize(160, 20)
    assert line.shown() == words if words == "Chile" else line.shown().endswith("…")
    assert line.fontMetrics().horizontalAdvance(line.shown()) <= 160
    assert line.text() == words
    assert line.minimumSizeHint().width() == 0
