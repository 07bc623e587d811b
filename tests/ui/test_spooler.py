"""The computer's printers by Qt, against a real CUPS with a real IPP printer behind it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image

from regdesk.errors import PrinterError
from regdesk.printing.printer import JobState, Outcome, Status, Trouble
from tests.journeys.xscreen import looked_for
from tests.printing.clerk import Clerk, badge
from tests.printing.conftest import badge_printer, bus, cups
from tests.printing.cupsserver import CupsServer
from tests.printing.ippserver import BadgePrinter
from ui.spooler import printer_names, spooler, system_names

__all__ = ["badge_printer", "bus", "cups"]

pytestmark = pytest.mark.usefixtures("qapp")
SENT = Outcome(JobState.SENT, "sent")
Answer = TypeVar("Answer")


def off_the_window(work: Callable[[], Answer]) -> Answer:
    """As the window has it done: on a worker's thread. CUPS's own library keeps its server for each thread."""
    with ThreadPoolExecutor(1) as worker:
        return worker.submit(work).result()


@pytest.fixture
def queue(cups: CupsServer, badge_printer: BadgePrinter, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    name = f"drawn-{badge_printer.port}"
    cups.add_queue(name, badge_printer.address)
    return name


@pytest.mark.parametrize(
    ("width", "height", "media"), [(105, 148, "x-dimension=10500 y-dimension=14800"), (85.6, 54, "x-dimension=5398")]
)
def test_a_drawn_badge_is_sent_under_its_attempt_and_comes_out_in_its_size(
    queue: str, badge_printer: BadgePrinter, width: float, height: float, media: str
) -> None:
    printer, clerk = spooler(queue), Clerk()
    assert off_the_window(lambda: printer.print(badge("a1", width, height), clerk.tell)) == SENT
    assert looked_for((badge_printer.printed / "a1.png").exists, tries=1000), "it came out"
    assert looked_for(lambda: printer.find("a1") == SENT, tries=500), "and still nobody says that it is printed"
    assert media in (badge_printer.printed / "a1.txt").read_text()
    with Image.open(badge_printer.printed / "a1.png") as page:
        assert sorted(page.size) == pytest.approx(sorted((width / 25.4 * 203, height / 25.4 * 203)), abs=12)
        assert page.convert("L").getextrema()[0] < 40


def test_a_drawn_badge_that_waits_is_taken_back_by_the_queue(
    queue: str, cups: CupsServer, badge_printer: BadgePrinter
) -> None:
    cups.run("cupsdisable", queue)
    printer, clerk = spooler(queue), Clerk()
    assert off_the_window(lambda: printer.print(badge("a1"), clerk.tell)) == SENT
    assert printer.take_back("a1") == Outcome(JobState.CANCELLED, "cancelled")
    cups.run("cupsenable", queue)
    assert off_the_window(lambda: printer.print(badge("b2"), clerk.tell)) == SENT
    assert looked_for((badge_printer.printed / "b2.png").exists, tries=1000)
    assert [page.stem for page in badge_printer.printed.glob("*.png")] == ["b2"]


def test_a_printer_that_breaks_the_badge_off_is_said_to_have_been_sent_it(
    queue: str, badge_printer: BadgePrinter
) -> None:
    """Qt says the same of both, so the clerk is asked."""
    badge_printer.mode = "crash"
    printer, clerk = spooler(queue), Clerk()
    assert off_the_window(lambda: printer.print(badge("a1"), clerk.tell)) == SENT


def test_a_printer_that_is_not_there_is_refused_in_words(queue: str) -> None:
    assert queue in off_the_window(printer_names)
    assert queue in off_the_window(system_names)
    printer, clerk = spooler("another"), Clerk()
    assert off_the_window(printer.status) == Status(ready=False, troubles=(Trouble.OFFLINE,))
    assert off_the_window(spooler(queue).status).ready
    with pytest.raises(PrinterError) as refused:
        off_the_window(lambda: printer.print(badge("a1"), clerk.tell))
    assert refused.value.code == "printer_unknown"


def test_what_windows_took_is_not_taken_back(queue: str) -> None:
    printer = replace(spooler(queue), queue=None)
    assert printer.take_back("a1") == Outcome(JobState.UNKNOWN, "not_taken_back")
    assert not printer.take_back("a1").is_over
    assert printer.find("a1").state is JobState.UNKNOWN


def test_no_file_of_a_badge_is_left_behind(queue: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    off_the_window(lambda: spooler(queue).print(badge("a1"), Clerk().tell))
    assert list(tmp_path.iterdir()) == []
