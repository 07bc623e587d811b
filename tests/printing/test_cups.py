"""Against a real CUPS with a real queue before a real IPP printer."""

import os
from collections.abc import Iterator
from dataclasses import replace

import pytest

from regdesk.errors import PrinterError
from regdesk.printing.choose import list_system_printers, printer_from
from regdesk.printing.ipp import IppClient, IppStatus
from regdesk.printing.printer import JobState, Outcome, Printer, Progress, Status, Trouble
from regdesk.printing.system import cups as cups_address
from regdesk.printing.wire import attributes
from tests.journeys.xscreen import looked_for
from tests.printing.clerk import Clerk, badge
from tests.printing.cupsserver import CupsServer
from tests.printing.ippserver import BadgePrinter
from tests.printing.line import MutePrinter

PRINTED = Outcome(JobState.PRINTED)


@pytest.fixture
def queue(cups: CupsServer, badge_printer: BadgePrinter, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a new queue before the badge printer; queues stay, since cupsd 2.4.2 dies of deleting them."""
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    name = f"badges-{badge_printer.port}"
    cups.add_queue(name, badge_printer.address)
    return name


def _printer(queue: str, clerk: Clerk, **patience: float) -> Printer:
    return printer_from(f"system:{queue}", clerk.pace(**patience))


def _prints(progress: Progress) -> bool:
    return progress.state is JobState.PRINTING


def test_the_computers_printers_are_listed_by_host_and_by_socket_file(
    queue: str, cups: CupsServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert queue in list_system_printers()
    monkeypatch.setenv("CUPS_SERVER", cups.socket_file)
    assert queue in list_system_printers()


def test_a_badge_printed_through_the_computer_is_printed_when_the_printer_says_so(
    queue: str, badge_printer: BadgePrinter
) -> None:
    clerk = Clerk()
    printer = _printer(queue, clerk)
    assert printer.print(badge("card", 85.6, 54), clerk.tell) == PRINTED
    assert printer.find("card") == PRINTED
    asked = (badge_printer.printed / "card.txt").read_text()
    assert "media-size={x-dimension=5398 y-dimension=8560}" in asked


def test_a_badge_that_the_printer_breaks_off_has_failed_whatever_cups_says(
    queue: str, badge_printer: BadgePrinter
) -> None:
    badge_printer.mode = "crash"
    clerk = Clerk()
    assert _printer(queue, clerk).print(badge("a1"), clerk.tell) == Outcome(JobState.FAILED, "aborted")


def test_a_jam_behind_the_computer_is_told_and_mended(queue: str, badge_printer: BadgePrinter) -> None:
    badge_printer.mode = "jam"
    clerk = Clerk()
    clerk.when(lambda told: Trouble.JAM in told.troubles, lambda: setattr(badge_printer, "mode", "ok"))
    assert _printer(queue, clerk).print(badge("a1"), clerk.tell) == PRINTED


def test_a_power_cut_behind_the_computer_leaves_the_badge_unknown(queue: str, badge_printer: BadgePrinter) -> None:
    """CUPS calls such a job completed."""
    badge_printer.mode = "slow"
    clerk = Clerk()

    def flicker() -> None:
        badge_printer.power_cut()
        badge_printer.mode = "ok"
        badge_printer.start()

    clerk.when(lambda _told: (badge_printer.folder / "begun").exists(), flicker)
    end = _printer(queue, clerk).print(badge("a1"), clerk.tell)
    assert end == Outcome(JobState.UNKNOWN, "not_confirmed")


def test_a_badge_for_a_printer_that_is_off_is_taken_back_so_that_it_cannot_print_later(
    queue: str, badge_printer: BadgePrinter
) -> None:
    badge_printer.power_cut()
    clerk = Clerk()
    printer = _printer(queue, clerk, offline=2)
    end = printer.print(badge("a1"), clerk.tell)
    assert end == Outcome(JobState.CANCELLED, "printer_off", (Trouble.OFFLINE,))
    assert printer.status() == Status(ready=False, troubles=(Trouble.OFFLINE,))
    badge_printer.start()
    assert printer.print(badge("b2"), clerk.tell) == PRINTED
    assert sorted(file.name for file in badge_printer.printed.iterdir()) == ["b2.png", "b2.txt"]


def test_a_paused_queue_says_so_and_prints_when_it_goes_on(queue: str, cups: CupsServer) -> None:
    cups.run("cupsdisable", queue)
    clerk = Clerk()
    printer = _printer(queue, clerk)
    assert printer.status() == Status(ready=False, troubles=(Trouble.PAUSED,))
    clerk.when(lambda told: Trouble.PAUSED in told.troubles, lambda: cups.run("cupsenable", queue))
    assert printer.print(badge("a1"), clerk.tell) == PRINTED


def test_a_queue_that_stays_paused_gives_the_badge_back(queue: str, cups: CupsServer) -> None:
    cups.run("cupsdisable", queue)
    clerk = Clerk()
    end = _printer(queue, clerk, trouble=2).print(badge("a1"), clerk.tell)
    assert end == Outcome(JobState.CANCELLED, "gave_up", (Trouble.PAUSED,))


def test_a_badge_that_waits_in_a_paused_queue_is_taken_back_and_never_comes_out(
    queue: str, cups: CupsServer, badge_printer: BadgePrinter
) -> None:
    """As after a crash of the desk: nobody watches the job any more."""
    cups.run("cupsdisable", queue)
    _leave(queue, "a1")
    printer = _printer(queue, Clerk())
    assert printer.find("a1") == Outcome(JobState.QUEUED, troubles=(Trouble.PAUSED,))
    assert printer.take_back("a1") == Outcome(JobState.CANCELLED, "cancelled")
    assert printer.take_back("a1").is_over, "once more does no harm"
    cups.run("cupsenable", queue)
    clerk = Clerk()
    assert _printer(queue, clerk).print(badge("b2"), clerk.tell) == PRINTED
    assert sorted(file.stem for file in badge_printer.printed.glob("*.png")) == ["b2"]


def test_a_badge_in_the_printer_behind_the_computer_is_not_taken_back_while_it_prints(
    queue: str, badge_printer: BadgePrinter
) -> None:
    """CUPS calls it cancelled at once; the printer has it, and ends it."""
    badge_printer.mode = "slow"
    _leave(queue, "a1")
    assert looked_for((badge_printer.folder / "begun").exists, tries=500)
    clerk = Clerk()
    printer = _printer(queue, clerk)
    assert printer.take_back("a1") == Outcome(JobState.UNKNOWN, "not_taken_back")
    badge_printer.mode = "ok"
    assert looked_for(lambda: printer.take_back("a1").is_over, tries=500)
    assert (badge_printer.printed / "a1.png").exists()
    assert printer.take_back("a1") == Outcome(JobState.UNKNOWN, "page_came_out"), "of a job that was cancelled"


def test_a_badge_that_the_printer_behind_the_computer_may_have_is_not_over_while_it_is_off(
    queue: str, badge_printer: BadgePrinter
) -> None:
    badge_printer.mode = "slow"
    _leave(queue, "a1")
    assert looked_for((badge_printer.folder / "begun").exists, tries=500)
    badge_printer.power_cut()
    printer = _printer(queue, Clerk())
    assert printer.take_back("a1") == Outcome(JobState.UNKNOWN, "connection_lost")
    badge_printer.mode = "ok"
    badge_printer.start()
    assert printer.take_back("a1") == Outcome(JobState.UNKNOWN, "lost_job")
    assert not badge_printer.printed.exists()


def test_a_badge_that_the_queue_does_not_know_is_over(queue: str) -> None:
    assert _printer(queue, Clerk()).take_back("a1") == Outcome(JobState.UNKNOWN, "lost_job")


def _leave(queue: str, attempt: str) -> None:
    """Send a badge and walk away, as a desk that crashes."""
    client = IppClient(cups_address(os.environ).below(f"/printers/{queue}"))
    sent = client.print_job(attempt, badge(attempt).pdf, fidelity=False, template=attributes())
    assert sent.code < IppStatus.FIRST_ERROR


def test_a_badge_that_the_clerk_gives_up_is_taken_back_from_the_queue(
    queue: str, cups: CupsServer, badge_printer: BadgePrinter
) -> None:
    cups.run("cupsdisable", queue)
    clerk = Clerk()
    wishes: list[str] = []
    clerk.when(lambda told: Trouble.PAUSED in told.troubles, lambda: wishes.append("give up"))
    end = _printer(queue, clerk).print(replace(badge("a1"), given_up=lambda: bool(wishes)), clerk.tell)
    assert end == Outcome(JobState.CANCELLED, "given_up", (Trouble.PAUSED,))
    cups.run("cupsenable", queue)
    assert _printer(queue, clerk).print(badge("b2"), clerk.tell) == PRINTED
    assert [page.stem for page in badge_printer.printed.glob("*.png")] == ["b2"]


def test_a_queue_that_takes_no_jobs_is_refused_in_words(queue: str, cups: CupsServer) -> None:
    cups.run("cupsreject", queue)
    clerk = Clerk()
    printer = _printer(queue, clerk)
    assert not printer.status().ready
    with pytest.raises(PrinterError) as refused:
        printer.print(badge("a1"), clerk.tell)
    assert refused.value.code == "printer_not_accepting"


def test_a_queue_that_is_not_there_is_refused_in_words(queue: str) -> None:
    clerk = Clerk()
    with pytest.raises(PrinterError) as refused:
        _printer("another", clerk).print(badge("a1"), clerk.tell)
    assert refused.value.code == "printer_unknown"


def test_a_printer_that_cannot_be_asked_is_only_handed_over_to(
    queue: str, cups: CupsServer, badge_printer: BadgePrinter
) -> None:
    """The same printer by a name that has to be looked up: CUPS prints, and nobody hears the printer itself."""
    cups.run("lpadmin", "-p", queue, "-v", f"http://localhost:{badge_printer.port}/ipp/print")
    clerk = Clerk()
    assert _printer(queue, clerk).print(badge("a1"), clerk.tell) == Outcome(JobState.SENT)


@pytest.fixture
def mute(cups: CupsServer, monkeypatch: pytest.MonkeyPatch) -> Iterator["MutePrinter"]:
    """A printer that takes all that comes and says nothing, behind a raw queue of its own."""
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    with MutePrinter() as printer:
        cups.run("lpadmin", "-p", printer.queue, "-E", "-v", f"socket://127.0.0.1:{printer.port}", "-m", "raw")
        yield printer


def test_a_badge_that_is_given_up_in_a_printer_that_cannot_be_asked_may_come_out(mute: MutePrinter) -> None:
    clerk, job = Clerk(), badge("a1")
    end = _printer(mute.queue, clerk).print(replace(job, given_up=lambda: mute.has(job.pdf)), clerk.tell)
    assert end == Outcome(JobState.UNKNOWN, "not_confirmed")
    assert _printer(mute.queue, Clerk()).find("a1") == Outcome(JobState.UNKNOWN, "not_confirmed")


def test_stopping_its_queue_in_the_middle_takes_nothing_back_from_it(mute: MutePrinter, cups: CupsServer) -> None:
    clerk, job = Clerk(), badge("a1")
    stopped: list[str] = []
    clerk.when(lambda _told: mute.has(job.pdf), lambda: cups.run("cupsdisable", mute.queue))
    clerk.when(lambda told: Trouble.PAUSED in told.troubles, lambda: stopped.append("stopped"))
    end = _printer(mute.queue, clerk).print(replace(job, given_up=lambda: bool(stopped)), clerk.tell)
    assert end == Outcome(JobState.UNKNOWN, "not_confirmed", (Trouble.PAUSED,))


def test_what_a_desk_left_in_it_may_come_out_though_it_is_taken_back(mute: MutePrinter) -> None:
    _leave(mute.queue, "a1")
    assert looked_for(lambda: mute.has(badge("a1").pdf), tries=500)
    assert _printer(mute.queue, Clerk()).take_back("a1") == Outcome(JobState.UNKNOWN, "not_confirmed")


def test_what_never_went_to_it_is_taken_back_for_certain(mute: MutePrinter, cups: CupsServer) -> None:
    cups.run("cupsdisable", mute.queue)
    clerk = Clerk()
    end = _printer(mute.queue, clerk, trouble=2).print(badge("a1"), clerk.tell)
    assert end == Outcome(JobState.CANCELLED, "gave_up", (Trouble.PAUSED,))
    _leave(mute.queue, "b2")
    assert _printer(mute.queue, Clerk()).take_back("b2") == Outcome(JobState.CANCELLED, "cancelled")
    assert _printer(mute.queue, Clerk()).find("b2") == Outcome(JobState.FAILED, "cancelled")
    cups.run("cupsenable", mute.queue)
    assert not mute.has(b"")


@pytest.mark.parametrize(
    ("told", "host", "port", "socket_file"),
    [
        ("print.example.org", "print.example.org", 631, ""),
        ("print.example.org:8631/version=1.1", "print.example.org", 8631, ""),
        ("[::1]:8631", "::1", 8631, ""),
        ("/run/other.sock", "localhost", 631, "/run/other.sock"),
    ],
)
def test_the_computers_cups_is_where_its_variable_says(told: str, host: str, port: int, socket_file: str) -> None:
    address = cups_address({"CUPS_SERVER": told})
    assert (address.host, address.port, address.socket_file) == (host, port, socket_file)


def test_a_computer_without_cups_has_no_printers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "/nowhere/cups.sock")
    assert list_system_printers() == ()
