"""The code on a slip opens the case, or the window says what the slip was."""

from dataclasses import replace

import pytest

from regdesk.settings import SlipPaper
from tests.make import a_person
from tests.printers import Tray
from tests.ui.desk.conftest import AISSATOU, MAREKS_PASSPORT, MATEUSZ, Clerk, OpenDesk
from ui.desk.ready import ReadyPage
from ui.desk.refused import RefusedPage
from ui.desk.stage import Screen

NO_CODE = a_person(confirmation="", source_ref="row 7", family="Silva", given="João", document_number="FZ881234")


def band(clerk: Clerk) -> str:
    page = clerk.place.stage.page
    assert isinstance(page, ReadyPage)
    return page.band.words().replace("\u2068", "").replace("\u2069", "")


def refuse_by_name(clerk: Clerk, name: str) -> None:
    clerk.type(name, Screen.RESULTS)
    clerk.press_f(5)
    clerk.enter()
    clerk.wait_for(Screen.READY)


def test_the_code_of_a_person_with_a_confirmation_opens_the_case(clerk: Clerk) -> None:
    clerk.scan_person(MATEUSZ)
    clerk.scan(MAREKS_PASSPORT)
    clerk.press_f(5)
    clerk.enter()
    clerk.scan("T2QD77HN")
    assert clerk.screen is Screen.CHECK
    assert clerk.place.check_page.person.name.text() == MATEUSZ.full_name


def test_the_code_of_a_person_without_a_confirmation_opens_the_case(open_desk: OpenDesk) -> None:
    clerk = open_desk(people=(NO_CODE, AISSATOU))
    clerk.type("silva", Screen.RESULTS)
    clerk.enter()
    clerk.press_f(4)
    clerk.scan("SLIP30001")
    assert clerk.screen is Screen.CHECK
    assert clerk.place.check_page.person.name.text() == NO_CODE.full_name


def test_the_code_of_somebody_who_was_not_on_the_list_says_what_it_was(clerk: Clerk) -> None:
    refuse_by_name(clerk, "zzzqq")
    clerk.scan("SLIP30001")
    said = "Slip 3-0001 of Mon 4 Dec 08:07: Not on the list Type the name once more: the list may be newer now."
    assert band(clerk) == said


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("SLIP39999", "Slip 3-9999 is not in the record of this desk."),
        ("SLIP20412", "Slip 2-0412 was written at Desk 2."),
    ],
)
def test_a_slip_that_is_not_known_here_is_named(clerk: Clerk, code: str, said: str) -> None:
    clerk.scan(code)
    assert band(clerk) == f"{said} Type the name of the person, or scan the passport."


@pytest.mark.parametrize(("paper", "shape"), [(SlipPaper.RECEIPT, None), (SlipPaper.A6, 148 / 105)])
def test_the_slip_is_shown_in_the_shape_of_its_paper(
    clerk: Clerk, paper: SlipPaper, shape: float | None, tray: Tray
) -> None:
    clerk.desk.settings = replace(clerk.desk.settings, slip_paper=paper)
    clerk.scan_person(MATEUSZ)
    clerk.scan(MAREKS_PASSPORT)
    clerk.press_f(5)
    page = clerk.place.stage.page
    assert isinstance(page, RefusedPage)
    sheet, panel = page.paper.sheet, page.paper
    shown = sheet.sizeHint()
    assert shape is None or shown.height() / shown.width() == pytest.approx(shape, abs=0.01)
    assert panel.rect().contains(sheet.geometry())
    assert not sheet.geometry().intersects(panel.caption.geometry())
    clerk.enter()
    clerk.qtbot.waitUntil(lambda: len(tray.pages) == 1)
    assert tray.pages[0].width_mm == pytest.approx(105 if paper is SlipPaper.A6 else 80, abs=0.5)
