"""The main job with a real IPP printer: to the end, through jams and power cuts, and after a crash of the desk."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from regdesk.collection.entries import (
    KINDS,
    BadgePrinted,
    Checked,
    Proof,
)
from regdesk.collection.visit import Badge, BadgeState, VisitState
from regdesk.desk import Desk
from regdesk.desk.answers import Came, Done, Found, PrintEnd
from regdesk.printing.choose import printer_from
from regdesk.printing.printer import JobState, Outcome, Printer, Progress, Trouble
from tests.desks import a_desk
from tests.journeys.folders import ONE_BADGE, code_on
from tests.journeys.lives import EVERY_LINE
from tests.journeys.xscreen import looked_for
from tests.make import a_person
from tests.printing.clerk import Clerk
from tests.printing.ippserver import BadgePrinter

PERSON = a_person()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON]) as made:
        confirm(made)
        yield made


def confirm(desk: Desk) -> None:
    check = desk.check(PERSON.id, None).check
    done = desk.confirm_identity(PERSON.id, check, how=Checked.BY_EYE, looked_at=EVERY_LINE, act=desk.new_act())
    assert isinstance(done, Done)


def prints(desk: Desk, printer: Printer, clerk: Clerk) -> PrintEnd:
    end = desk.print_badge(PERSON.id, printer, act=desk.new_act(), tell=clerk.tell)
    assert isinstance(end, PrintEnd)
    return end


def badge_on(desk: Desk, page: Path) -> Badge:
    """Whose badge a scanner reads from a page."""
    found = desk.find(code_on(page))
    assert isinstance(found, Found)
    assert found.badge
    return found.badge


def hands_over(desk: Desk, page: Path) -> None:
    done = desk.hand_over(PERSON.id, badge_on(desk, page).code, proof=Proof.SCANNED, act=desk.new_act())
    assert isinstance(done, Done)
    assert desk.case(PERSON.id).visit.state is VisitState.COLLECTED
    assert desk.verify().faults == ()


def kinds(desk: Desk) -> list[str]:
    return [KINDS[type(entry.word)] for entry in desk.log()]


def page_of(badge_printer: BadgePrinter, end: PrintEnd) -> Path:
    """The badge as the printer's 203 dpi head put it on paper."""
    return badge_printer.printed / f"{end.badge.attempt}.png"


def is_printing(told: Progress) -> bool:
    return told.state is JobState.PRINTING


def test_a_badge_is_printed_to_its_end_and_its_code_is_read_back(desk: Desk, badge_printer: BadgePrinter) -> None:
    clerk = Clerk()
    end = prints(desk, printer_from(badge_printer.address, clerk.pace()), clerk)
    assert end.came is Came.PRINTED
    assert desk.log()[-1].word == BadgePrinted(end.badge.code, certain=True)
    hands_over(desk, page_of(badge_printer, end))
    assert kinds(desk) == ONE_BADGE


@pytest.mark.parametrize(("mode", "trouble"), [("jam", Trouble.JAM), ("empty", Trouble.OUT_OF_BADGES)])
def test_a_trouble_is_told_and_the_same_badge_comes_out_when_it_is_mended(
    desk: Desk, badge_printer: BadgePrinter, mode: str, trouble: Trouble
) -> None:
    badge_printer.mode = mode
    clerk = Clerk()
    clerk.when(lambda told: trouble in told.troubles, lambda: setattr(badge_printer, "mode", "ok"))
    end = prints(desk, printer_from(badge_printer.address, clerk.pace()), clerk)
    assert any(trouble in told.troubles for told in clerk.told)
    assert end.came is Came.PRINTED
    assert badge_on(desk, page_of(badge_printer, end)) == end.badge
    assert kinds(desk) == ONE_BADGE[:3]


def test_a_printer_that_is_off_costs_a_code_and_no_badge(desk: Desk, badge_printer: BadgePrinter) -> None:
    clerk = Clerk()
    printer = printer_from(badge_printer.address, clerk.pace())
    badge_printer.power_cut()
    first = prints(desk, printer, clerk)
    assert (first.came, first.reason, first.badge.state) == (Came.FAILED, "printer_off", BadgeState.CANCELLED)
    assert not badge_printer.printed.exists()
    badge_printer.start()
    second = prints(desk, printer, clerk)
    assert second.came is Came.PRINTED
    assert second.badge.code != first.badge.code
    assert second.badge.number == first.badge.number + 1
    hands_over(desk, page_of(badge_printer, second))
    assert [page.stem for page in badge_printer.printed.glob("*.png")] == [second.badge.attempt]


def test_after_a_power_cut_of_the_printer_in_mid_job_the_clerk_is_asked(
    desk: Desk, badge_printer: BadgePrinter
) -> None:
    badge_printer.mode = "slow"
    clerk = Clerk()
    printer = printer_from(badge_printer.address, clerk.pace())
    clerk.when(is_printing, badge_printer.power_cut)
    first = prints(desk, printer, clerk)
    assert first.came is Came.ASK
    assert [case.person.id for case in desk.in_limbo()] == [PERSON.id]
    assert isinstance(desk.did_not_come_out(PERSON.id, first.badge.code, act=desk.new_act()), Done)
    assert desk.in_limbo() == ()
    badge_printer.mode = "ok"
    badge_printer.start()
    second = prints(desk, printer, clerk)
    hands_over(desk, page_of(badge_printer, second))
    assert second.badge.code != first.badge.code


def test_after_a_crash_of_the_desk_in_mid_job_the_printer_still_knows_the_badge(
    tmp_path: Path, badge_printer: BadgePrinter
) -> None:
    badge_printer.mode = "slow"
    is_killed_in_mid_job(tmp_path, badge_printer)
    printer = printer_from(badge_printer.address)
    with a_desk(tmp_path) as desk:
        assert kinds(desk) == ONE_BADGE[:2]
        (case,) = desk.in_limbo()
        badge = case.visit.badge
        assert badge and badge.state is BadgeState.REQUESTED
        assert printer.find(badge.attempt) == Outcome(JobState.PRINTING)
        badge_printer.mode = "ok"
        assert looked_for(lambda: printer.find(badge.attempt) == Outcome(JobState.PRINTED), tries=500)
        again = desk.print_badge(PERSON.id, printer, act=desk.new_act())
        assert not isinstance(again, PrintEnd), "nothing is printed before the question is answered"
        assert isinstance(desk.came_out(PERSON.id, badge.code, act=desk.new_act()), Done)
        (page,) = badge_printer.printed.glob("*.png")
        hands_over(desk, page)
        assert kinds(desk) == ONE_BADGE


def is_killed_in_mid_job(folder: Path, badge_printer: BadgePrinter) -> None:
    """A desk in a process of its own, killed while the printer holds its badge."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            prints_until_killed(folder, badge_printer.address)
        finally:
            os._exit(code)
    begun = looked_for((badge_printer.folder / "begun").exists, tries=500)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert begun, "the printer never got the badge"
    assert os.WIFSIGNALED(status), "the desk ended before it was killed"


def prints_until_killed(folder: Path, address: str) -> None:
    with a_desk(folder, [PERSON]) as desk:
        confirm(desk)
        desk.print_badge(PERSON.id, printer_from(address), act=desk.new_act())
