"""Against a real IPP printer, in every state it can be in."""

from dataclasses import replace

import pytest
from PIL import Image

from regdesk.errors import PrinterError
from regdesk.printing import address as addresses
from regdesk.printing.address import address_from
from regdesk.printing.choose import printer_from
from regdesk.printing.ipp import IppClient
from regdesk.printing.printer import Job, JobState, Outcome, Printer, Progress, Status, Trouble
from regdesk.printing.wire import Message, Tag, attributes, encode
from tests.printing.clerk import Clerk, badge
from tests.printing.ippserver import BadgePrinter, program
from tests.printing.line import GET_JOB_ATTRIBUTES, PRINT_JOB, Line, Stranger, http

PRINTED = Outcome(JobState.PRINTED)


def _printer(address: str, clerk: Clerk, **patience: float) -> Printer:
    return printer_from(address, clerk.pace(**patience))


def _prints(progress: Progress) -> bool:
    return progress.state is JobState.PRINTING


def test_a_printed_badge_is_printed_and_found_again(badge_printer: BadgePrinter) -> None:
    clerk = Clerk()
    printer = _printer(badge_printer.address, clerk)
    assert printer.print(badge("a1"), clerk.tell) == PRINTED
    assert printer.find("a1") == PRINTED
    assert printer.find("b2") == Outcome(JobState.UNKNOWN, "lost_job")


@pytest.mark.parametrize(
    ("job", "media", "pixels"),
    [
        (badge("a6", 105, 148), "x-dimension=10500 y-dimension=14800", (840, 1183)),
        (badge("card", 85.6, 54), "x-dimension=5398 y-dimension=8560", (685, 432)),
        (badge("between", 86, 124), "x-dimension=8600 y-dimension=12400", (688, 992)),
        (badge("event", 96, 134), "x-dimension=9600 y-dimension=13400", (767, 1071)),
        (badge("inches", 101.6, 76.2), "x-dimension=7620 y-dimension=10160", (813, 609)),
        (badge("sheet", 210, 297), "x-dimension=21000 y-dimension=29700", (1679, 2374)),
    ],
)
def test_the_printer_is_asked_for_the_badges_size_to_its_edges(
    badge_printer: BadgePrinter, job: Job, media: str, pixels: tuple[int, int]
) -> None:
    clerk = Clerk()
    assert _printer(badge_printer.address, clerk).print(job, clerk.tell) == PRINTED
    asked = (badge_printer.printed / f"{job.attempt}.txt").read_text()
    assert f"media-size={{{media}}}" in asked
    assert "media-top-margin=0" in asked
    assert "IPP_PRINT_SCALING=none" in asked
    with Image.open(badge_printer.printed / f"{job.attempt}.png") as page:
        assert all(abs(seen - meant) <= 2 for seen, meant in zip(page.size, pixels, strict=True))
        assert page.convert("L").getextrema() == (0, 255)


@pytest.mark.parametrize(
    ("job", "sides"),
    [
        (badge("front"), "one-sided"),
        (replace(badge("upright"), two_sided=True), "two-sided-long-edge"),
        (replace(badge("card", 85.6, 54), two_sided=True), "two-sided-short-edge"),
    ],
)
def test_front_and_back_are_asked_for_on_one_sheet(badge_printer: BadgePrinter, job: Job, sides: str) -> None:
    clerk = Clerk()
    assert _printer(badge_printer.address, clerk).print(job, clerk.tell) == PRINTED
    assert f"IPP_SIDES={sides}\n" in (badge_printer.printed / f"{job.attempt}.txt").read_text()


def test_a_badge_that_the_clerk_gives_up_is_cancelled_or_asked_about(badge_printer: BadgePrinter) -> None:
    """This printer ends a page that it has begun; whether it comes out is seen, not guessed."""
    badge_printer.mode = "jam"
    clerk = Clerk()
    wishes: list[str] = []
    clerk.when(lambda told: Trouble.JAM in told.troubles, lambda: wishes.append("give up"))
    end = _printer(badge_printer.address, clerk).print(replace(badge("a1"), given_up=lambda: bool(wishes)), clerk.tell)
    assert end == Outcome(JobState.UNKNOWN, "not_taken_back", (Trouble.JAM,))


def test_a_size_that_the_printer_does_not_have_is_printed_on_what_is_in_it(badge_printer: BadgePrinter) -> None:
    clerk = Clerk()
    assert _printer(badge_printer.address, clerk).print(badge("odd", 70, 70), clerk.tell) == PRINTED
    asked = (badge_printer.printed / "odd.txt").read_text()
    assert "IPP_MEDIA_COL=" not in asked
    assert "IPP_PRINT_SCALING=auto-fit" in asked


@pytest.mark.parametrize("mode", ["fail", "crash"])
def test_a_job_that_the_printer_breaks_off_has_failed(badge_printer: BadgePrinter, mode: str) -> None:
    badge_printer.mode = mode
    clerk = Clerk()
    printer = _printer(badge_printer.address, clerk)
    assert printer.print(badge("a1"), clerk.tell) == Outcome(JobState.FAILED, "aborted")
    assert printer.find("a1") == Outcome(JobState.FAILED, "aborted")


def test_rubbish_instead_of_a_pdf_fails(badge_printer: BadgePrinter) -> None:
    clerk = Clerk()
    rubbish = replace(badge("a1"), pdf=b"\x00" * 16)
    assert _printer(badge_printer.address, clerk).print(rubbish, clerk.tell).state is JobState.FAILED


@pytest.mark.parametrize(("mode", "trouble"), [("jam", Trouble.JAM), ("empty", Trouble.OUT_OF_BADGES)])
def test_a_trouble_is_told_until_the_clerk_mends_it_and_then_the_badge_comes_out(
    badge_printer: BadgePrinter, mode: str, trouble: Trouble
) -> None:
    badge_printer.mode = mode
    clerk = Clerk()
    for _ in range(3):
        clerk.when(lambda told: told.troubles == (trouble,), lambda: None)
    clerk.when(lambda told: told.troubles == (trouble,), lambda: setattr(badge_printer, "mode", "ok"))
    assert _printer(badge_printer.address, clerk).print(badge(), clerk.tell) == PRINTED
    assert clerk.told.count(Progress(JobState.PRINTING, (trouble,))) >= 4


def test_a_printer_with_a_trouble_is_not_ready(badge_printer: BadgePrinter) -> None:
    clerk = Clerk()
    printer = _printer(badge_printer.address, clerk)
    assert printer.status() == Status(ready=True)
    badge_printer.mode = "jam"
    seen: list[Status] = []
    clerk.when(lambda told: Trouble.JAM in told.troubles, lambda: seen.append(printer.status()))
    clerk.when(_prints, lambda: setattr(badge_printer, "mode", "ok"))
    printer.print(badge(), clerk.tell)
    assert seen == [Status(ready=False, troubles=(Trouble.JAM,))]


def test_a_slow_badge_is_waited_for(badge_printer: BadgePrinter) -> None:
    badge_printer.mode = "slow"
    clerk = Clerk()
    for _ in range(10):
        clerk.when(_prints, lambda: None)
    clerk.when(_prints, lambda: setattr(badge_printer, "mode", "ok"))
    assert _printer(badge_printer.address, clerk).print(badge(), clerk.tell) == PRINTED
    assert Progress(JobState.PRINTING) in clerk.told


def test_while_a_badge_prints_it_is_found_printing(badge_printer: BadgePrinter) -> None:
    badge_printer.mode = "slow"
    clerk = Clerk()
    printer = _printer(badge_printer.address, clerk)
    found: list[Outcome] = []
    clerk.when(_prints, lambda: found.append(printer.find("a1")))
    clerk.when(_prints, lambda: setattr(badge_printer, "mode", "ok"))
    printer.print(badge("a1"), clerk.tell)
    assert found == [Outcome(JobState.PRINTING)]


def test_a_badge_queues_behind_another_desks_badge(badge_printer: BadgePrinter) -> None:
    badge_printer.mode = "slow"
    other = IppClient(address_from(badge_printer.address))
    other.print_job("other", badge().pdf, fidelity=False, template=attributes())
    clerk = Clerk()
    clerk.when(lambda told: told.state is JobState.QUEUED, lambda: setattr(badge_printer, "mode", "ok"))
    assert _printer(badge_printer.address, clerk).print(badge("ours"), clerk.tell) == PRINTED
    assert clerk.told[0] == Progress(JobState.QUEUED)


def test_a_printer_that_stays_busy_is_an_error_and_nothing_was_sent(badge_printer: BadgePrinter) -> None:
    badge_printer.mode = "slow"
    other = IppClient(address_from(badge_printer.address))
    other.print_job("other", badge().pdf, fidelity=False, template=attributes())
    clerk = Clerk()
    with pytest.raises(PrinterError) as refused:
        _printer(badge_printer.address, clerk, trouble=3).print(badge("ours"), clerk.tell)
    assert refused.value.code == "printer_busy"
    assert printer_from(badge_printer.address).find("ours").reason == "lost_job"


def test_a_job_that_prints_for_ever_and_cannot_be_taken_back_is_unknown(badge_printer: BadgePrinter) -> None:
    """This printer, as many, ends a page that it has begun whatever it is told."""
    badge_printer.mode = "slow"
    clerk = Clerk()
    end = _printer(badge_printer.address, clerk, unexplained=2).print(badge("a1"), clerk.tell)
    assert end == Outcome(JobState.UNKNOWN, "not_taken_back")


def test_a_badge_that_prints_is_not_taken_back_before_the_printer_lets_it_go(badge_printer: BadgePrinter) -> None:
    badge_printer.mode = "slow"
    clerk = Clerk()
    printer = _printer(badge_printer.address, clerk)
    found: list[Outcome] = []

    def take_back() -> None:
        found.append(printer.take_back("a1"))
        badge_printer.mode = "ok"

    clerk.when(_prints, take_back)
    end = printer.print(badge("a1"), clerk.tell)
    assert found == [Outcome(JobState.UNKNOWN, "not_taken_back")]
    assert not found[0].is_over
    assert end == Outcome(JobState.UNKNOWN, "page_came_out"), "out of a job that was cancelled"
    assert printer.take_back("a1") == end
    assert end.is_over


def test_what_ended_is_not_taken_back_but_told(badge_printer: BadgePrinter) -> None:
    clerk = Clerk()
    printer = _printer(badge_printer.address, clerk)
    printer.print(badge("a1"), clerk.tell)
    badge_printer.mode = "crash"
    printer.print(badge("b2"), clerk.tell)
    assert printer.take_back("a1") == PRINTED
    assert printer.take_back("b2") == Outcome(JobState.FAILED, "aborted")
    assert printer.take_back("c3") == Outcome(JobState.UNKNOWN, "lost_job")
    assert all(printer.take_back(attempt).is_over for attempt in ("a1", "b2", "c3"))
    badge_printer.power_cut()
    assert printer.take_back("a1") == Outcome(JobState.UNKNOWN, "connection_lost")
    assert not printer.take_back("a1").is_over


def test_a_printer_that_is_off_is_an_error_before_anything_is_sent(badge_printer: BadgePrinter) -> None:
    badge_printer.power_cut()
    clerk = Clerk()
    printer = _printer(badge_printer.address, clerk)
    with pytest.raises(PrinterError) as refused:
        printer.print(badge("a1"), clerk.tell)
    assert refused.value.code == "printer_off"
    assert printer.status() == Status(ready=False, troubles=(Trouble.OFFLINE,))
    assert printer.find("a1") == Outcome(JobState.UNKNOWN, "connection_lost")


def test_a_power_cut_in_mid_job_leaves_the_badge_unknown(badge_printer: BadgePrinter) -> None:
    badge_printer.mode = "slow"
    clerk = Clerk()
    clerk.when(_prints, badge_printer.power_cut)
    end = _printer(badge_printer.address, clerk).print(badge("a1"), clerk.tell)
    assert end == Outcome(JobState.UNKNOWN, "connection_lost", (Trouble.OFFLINE,))
    assert Progress(JobState.PRINTING, (Trouble.OFFLINE,)) in clerk.told


def test_a_printer_that_comes_back_from_a_power_cut_has_lost_the_job(badge_printer: BadgePrinter) -> None:
    badge_printer.mode = "slow"
    clerk = Clerk()
    printer = _printer(badge_printer.address, clerk)

    def flicker() -> None:
        badge_printer.power_cut()
        badge_printer.start()

    clerk.when(_prints, flicker)
    assert printer.print(badge("a1"), clerk.tell) == Outcome(JobState.UNKNOWN, "lost_job")
    assert printer.find("a1") == Outcome(JobState.UNKNOWN, "lost_job")


def test_after_a_power_cut_another_desks_badge_is_not_taken_for_ours(badge_printer: BadgePrinter) -> None:
    """The printer counts its jobs from 1 again, so our job's number is soon another job's."""
    badge_printer.mode = "slow"
    clerk = Clerk()
    other = Clerk()

    def flicker() -> None:
        badge_printer.power_cut()
        badge_printer.mode = "ok"
        badge_printer.start()
        assert _printer(badge_printer.address, other).print(badge("other"), other.tell) == PRINTED

    clerk.when(_prints, flicker)
    end = _printer(badge_printer.address, clerk).print(badge("ours"), clerk.tell)
    assert end == Outcome(JobState.UNKNOWN, "lost_job")


def test_a_badge_whose_acceptance_got_lost_on_the_line_is_found_by_its_name(badge_printer: BadgePrinter) -> None:
    clerk = Clerk()
    with Line(badge_printer.port, eats_answers_to=PRINT_JOB) as line:
        assert _printer(line.address, clerk).print(badge("a1"), clerk.tell) == PRINTED


def test_a_badge_whose_acceptance_nobody_heard_is_unknown(badge_printer: BadgePrinter) -> None:
    clerk = Clerk()
    with Line(badge_printer.port, eats_answers_to=PRINT_JOB, then=badge_printer.power_cut) as line:
        end = _printer(line.address, clerk).print(badge("a1"), clerk.tell)
    assert end == Outcome(JobState.UNKNOWN, "connection_lost")


def test_a_printer_that_breaks_down_over_a_badge_may_have_printed_it(badge_printer: BadgePrinter) -> None:
    clerk = Clerk()
    with Line(badge_printer.port, PRINT_JOB, then=badge_printer.power_cut, instead=_ipp(0x0500)) as line:
        end = _printer(line.address, clerk).print(badge("a1"), clerk.tell)
    assert end == Outcome(JobState.UNKNOWN, "connection_lost")


def test_a_line_that_breaks_for_a_moment_does_no_harm(badge_printer: BadgePrinter) -> None:
    badge_printer.mode = "slow"
    clerk = Clerk()
    clerk.when(lambda told: Trouble.OFFLINE in told.troubles, lambda: setattr(badge_printer, "mode", "ok"))
    with Line(badge_printer.port, eats_answers_to=GET_JOB_ATTRIBUTES, times=4) as line:
        assert _printer(line.address, clerk).print(badge(), clerk.tell) == PRINTED


def _ipp(code: int) -> bytes:
    return http("200 OK", encode(Message(code, 1, ((Tag.PRINTER, attributes()),))))


@pytest.mark.parametrize(
    ("says", "code"),
    [
        (http("200 OK", b"<html>"), "printer_not_ipp"),
        (http("200 OK"), "printer_not_ipp"),
        (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", "printer_not_ipp"),
        (http("404 Not Found"), "printer_unknown"),
        (http("401 Unauthorized"), "printer_forbids"),
        (http("426 Upgrade Required"), "printer_wants_ipps"),
        (http("503 Service Unavailable"), "printer_not_ipp"),
        (_ipp(0x0406), "printer_unknown"),
        (_ipp(0x0500), "printer_refused"),
    ],
)
def test_what_is_no_printer_for_us_is_refused_in_words(says: bytes, code: str) -> None:
    clerk = Clerk()
    with Stranger(says) as stranger, pytest.raises(PrinterError) as refused:
        _printer(stranger.address, clerk).print(badge(), clerk.tell)
    assert refused.value.code == code


def test_a_printer_that_never_answers_does_not_hold_the_desk_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "ANSWER_SECONDS", 0.1)
    with Stranger(b"") as stranger:
        assert printer_from(stranger.address).status() == Status(ready=False, troubles=(Trouble.OFFLINE,))


def test_an_encrypted_printer_is_believed_only_by_its_fingerprint(badge_printer: BadgePrinter) -> None:
    clerk = Clerk()
    address = badge_printer.address.replace("ipp:", "ipps:")
    with pytest.raises(PrinterError) as unknown:
        _printer(address, clerk).print(badge(), clerk.tell)
    assert unknown.value.code == "printer_certificate"
    fingerprint = unknown.value.facts["fingerprint"]
    assert _printer(f"{address}?fingerprint={fingerprint}", clerk).print(badge(), clerk.tell) == PRINTED
    with pytest.raises(PrinterError) as another:
        _printer(f"{address}?fingerprint={'0' * 64}", clerk).print(badge(), clerk.tell)
    assert another.value.code == "printer_certificate"


def test_without_the_programs_the_tests_fail_with_the_command_that_installs_them() -> None:
    with pytest.raises(pytest.fail.Exception, match=r"run resources/setup/debian\.sh test"):
        program("ippeveprinter-of-nobody")
