"""Every printer in every trouble: the log, the count of blank badges and the screen agree with what came out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pytest
import zxingcpp
from PIL import Image

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Proof
from regdesk.collection.stock_words import Moment
from regdesk.collection.visit import BadgeState
from regdesk.desk import Desk
from regdesk.desk.answers import Came, Done, PrintEnd
from regdesk.printing.choose import printer_from
from regdesk.printing.printer import JobState, Outcome, Printer, Progress, Trouble
from tests.desk.journey import PERSON, confirmed
from tests.desks import a_desk
from tests.journeys.folders import code_on
from tests.journeys.xscreen import looked_for
from tests.printing.clerk import Clerk
from tests.printing.conftest import badge_printer, bus, cups
from tests.printing.cupsserver import CupsServer
from tests.printing.ippserver import BadgePrinter
from tests.printing.zebra_listener import Zebra
from ui.wording import Wording

__all__ = ["badge_printer", "bus", "cups"]
BLANKS = 10
Deed = Callable[[], None]


class Machine(Protocol):
    """A printer as whoever stands before it has it: what lies in its tray, and what can happen to it."""

    def printer(self, clerk: Clerk, **patience: float) -> Printer: ...

    def out(self) -> dict[str, str]:
        """The code that a scanner reads from each page in the tray, by attempt."""
        ...


@dataclass
class IppMachine:
    """`ippeveprinter`, asked itself, or through a queue of CUPS."""

    device: BadgePrinter
    address: str

    def printer(self, clerk: Clerk, **patience: float) -> Printer:
        return printer_from(self.address, clerk.pace(**patience))

    def out(self) -> dict[str, str]:
        return {page.stem: code_on(page) for page in self.device.printed.glob("*.png")}


@dataclass
class ZebraMachine:
    device: Zebra

    def printer(self, clerk: Clerk, **patience: float) -> Printer:
        return printer_from(self.device.address, clerk.pace(**patience))

    def out(self) -> dict[str, str]:
        return {attempt: _read(label) for attempt, label in self.device.printed.items()}


@dataclass
class FolderMachine:
    folder: Path

    def printer(self, clerk: Clerk, **patience: float) -> Printer:  # a folder wants no patience
        return printer_from(f"folder:{self.folder}")

    def out(self) -> dict[str, str]:
        return {page.stem[6:]: code_on(page) for page in self.folder.glob("*.pdf")}


def _read(label: Image.Image) -> str:
    (found,) = zxingcpp.read_barcodes(label, formats=zxingcpp.BarcodeFormat.QRCode)
    return found.text


@dataclass
class Morning:
    """One desk with a box of blank badges, one person before it, and a clerk who looks into the printer's tray."""

    desk: Desk
    machine: Machine
    clerk: Clerk = field(default_factory=Clerk)
    jammed: int = 0

    def prints(self, **patience: float) -> PrintEnd:
        printer = self.machine.printer(self.clerk, **patience)
        end = self.desk.print_badge(PERSON.id, printer, act=self.desk.new_act(), tell=self.clerk.tell)
        assert isinstance(end, PrintEnd), end
        self._screen_agrees(end)
        return end

    def _screen_agrees(self, end: PrintEnd) -> None:
        """What the clerk reads right now is not more than what can be seen in the tray."""
        wording = Wording("en", self.desk.event)
        if end.came is Came.PRINTED:
            assert end.badge.attempt in self.machine.out(), "“Badge printed. Hand it over.”"
        elif end.came is Came.FAILED:
            assert end.badge.attempt not in self.machine.out(), wording.not_printed(end)
            assert "is cancelled" in wording.not_printed(end).rest
        else:
            assert wording.doubt(end), "the clerk is asked, and told why"

    def answers(self, end: PrintEnd) -> None:
        """The clerk looks into the tray and says what is there."""
        came = end.badge.attempt in self.machine.out()
        say = self.desk.came_out if came else self.desk.did_not_come_out
        assert isinstance(say(PERSON.id, end.badge.code, act=self.desk.new_act()), Done)

    def hands_over(self) -> None:
        """The badge that counts is scanned back from its page."""
        badge = self.desk.case(PERSON.id).visit.badge
        assert badge
        text = self.machine.out()[badge.attempt]
        found = self.desk.find(text)
        assert getattr(found, "badge", None) == badge, "the code on the page is this badge's"
        done = self.desk.hand_over(PERSON.id, badge.code, proof=Proof.SCANNED, act=self.desk.new_act())
        assert isinstance(done, Done)

    def agrees(self) -> None:
        """Log, count and tray say the same."""
        badges = self.desk.case(PERSON.id).visit.badges
        out = self.machine.out()
        good = {badge.attempt for badge in badges if badge.state in (BadgeState.PRINTED, BadgeState.COLLECTED)}
        spoiled = {badge.attempt for badge in badges if badge.spoiled}
        assert good <= set(out)
        assert set(out) <= good | spoiled, "nothing lies there that the log calls never fed"
        assert self.desk.in_limbo() == ()
        left = self.desk.stock.left()
        assert left
        assert left.count == BLANKS - len(out) - self.jammed
        assert self.desk.verify().faults == ()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON]) as made:
        counted = made.stock.count(made.stock.usual, BLANKS, Moment.OPENING, act=made.new_act())
        assert isinstance(counted, Done)
        confirmed(made)
        yield made


@pytest.fixture
def zebra() -> Iterator[Zebra]:
    with Zebra() as listening:
        yield listening


@pytest.fixture
def queue(cups: CupsServer, badge_printer: BadgePrinter, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    name = f"agree-{badge_printer.port}"
    cups.add_queue(name, badge_printer.address)
    return name


@pytest.fixture(params=["direct", "queue"])
def ipp(request: pytest.FixtureRequest, desk: Desk, badge_printer: BadgePrinter) -> Morning:
    """The same printer asked itself, and through a queue of the computer."""
    if request.param == "direct":
        return Morning(desk, IppMachine(badge_printer, badge_printer.address))
    return Morning(desk, IppMachine(badge_printer, f"system:{request.getfixturevalue('queue')}"))


@pytest.fixture
def labels(desk: Desk, zebra: Zebra) -> Morning:
    return Morning(desk, ZebraMachine(zebra))


def _prints(told: Progress) -> bool:
    return told.state is JobState.PRINTING


def _began(printer: BadgePrinter) -> Callable[[Progress], bool]:
    return lambda _: (printer.folder / "begun").exists()


def _turn(printer: BadgePrinter, mode: str) -> Deed:
    return lambda: setattr(printer, "mode", mode)


# an IPP printer, by itself and behind a queue


@pytest.mark.parametrize("mode", ["ok", "jam", "empty", "slow"])
def test_a_badge_that_comes_out_sooner_or_later_is_one_badge(
    ipp: Morning, badge_printer: BadgePrinter, mode: str
) -> None:
    badge_printer.mode = mode
    troubles = {"jam": Trouble.JAM, "empty": Trouble.OUT_OF_BADGES}
    wanted = troubles.get(mode)
    ipp.clerk.when(
        lambda told: wanted in told.troubles if wanted else _began(badge_printer)(told), _turn(badge_printer, "ok")
    )
    assert ipp.prints().came is Came.PRINTED
    ipp.agrees()
    ipp.hands_over()
    ipp.agrees()


@pytest.mark.parametrize("mode", ["fail", "crash"])
def test_a_badge_that_is_broken_off_is_no_badge(ipp: Morning, badge_printer: BadgePrinter, mode: str) -> None:
    badge_printer.mode = mode
    assert ipp.prints().came is Came.FAILED
    ipp.agrees()
    badge_printer.mode = "ok"
    assert ipp.prints().came is Came.PRINTED
    ipp.hands_over()
    ipp.agrees()
    assert len(ipp.machine.out()) == 1


def test_a_power_cut_in_mid_job_leaves_a_question_and_then_one_badge(ipp: Morning, badge_printer: BadgePrinter) -> None:
    badge_printer.mode = "slow"
    ipp.clerk.when(_began(badge_printer), badge_printer.power_cut)
    end = ipp.prints(unexplained=100)
    assert end.came is Came.ASK
    ipp.answers(end)
    ipp.agrees()
    said = ipp.desk.print_badge(PERSON.id, ipp.machine.printer(ipp.clerk), act=ipp.desk.new_act())
    assert isinstance(said, Refusal), "nothing goes out while the printer cannot be asked for the first one"
    ipp.agrees()
    badge_printer.mode = "ok"
    badge_printer.start()
    assert ipp.prints().came is Came.PRINTED
    ipp.hands_over()
    ipp.agrees()
    assert len(ipp.machine.out()) == 1


def test_a_printer_that_is_off_costs_no_badge(ipp: Morning, badge_printer: BadgePrinter) -> None:
    badge_printer.power_cut()
    assert ipp.prints(offline=2).came is Came.FAILED
    ipp.agrees()
    badge_printer.start()
    assert ipp.prints().came is Came.PRINTED
    ipp.hands_over()
    ipp.agrees()
    assert len(ipp.machine.out()) == 1, "the first one was taken back, and does not come out now"


def test_a_badge_that_comes_out_late_is_seen_before_another_is_printed(desk: Desk, badge_printer: BadgePrinter) -> None:
    """The clerk says too early that none came out; the printer, asked before the next goes out, knows better."""
    morning = Morning(desk, IppMachine(badge_printer, badge_printer.address))
    badge_printer.mode = "slow"
    end = morning.prints(unexplained=2)
    assert end.came is Came.ASK
    morning.answers(end)
    badge_printer.mode = "ok"
    assert looked_for(lambda: bool(morning.machine.out()), tries=500)
    assert looked_for(lambda: _ended(morning, end), tries=500)
    said = desk.print_badge(PERSON.id, morning.machine.printer(morning.clerk), act=desk.new_act())
    assert isinstance(said, Refusal)
    assert said.reason is Reason.CAME_OUT_AFTER_ALL
    morning.agrees()
    assert morning.prints().came is Came.PRINTED
    morning.hands_over()
    morning.agrees()
    assert len(morning.machine.out()) == 2
    first = desk.case(PERSON.id).visit.badges[0]
    assert first.state is BadgeState.CANCELLED, "and its code opens no door"


def _ended(morning: Morning, end: PrintEnd) -> bool:
    found = morning.machine.printer(morning.clerk).find(end.badge.attempt)
    return found.state not in (JobState.QUEUED, JobState.PRINTING)


def test_a_size_that_the_printer_has_not_still_comes_out_once(desk: Desk, badge_printer: BadgePrinter) -> None:
    """Its only paper is another: the badge is set on it, smaller, and its code is read all the same."""
    conf = badge_printer.folder / "badge-printer.conf"
    lines = (
        conf.read_text().replace("10500", "10000").replace("14800", "14000").replace("iso_a6_105x148", "om_x_100x140")
    )
    badge_printer.power_cut()
    conf.write_text(lines)
    badge_printer.start()
    morning = Morning(desk, IppMachine(badge_printer, badge_printer.address))
    assert morning.prints().came is Came.PRINTED
    asked = next(badge_printer.printed.glob("*.txt")).read_text()
    assert "IPP_MEDIA_COL=" not in asked
    morning.hands_over()
    morning.agrees()


# a queue that is closed


def test_a_paused_queue_gives_the_badge_back(
    desk: Desk, cups: CupsServer, queue: str, badge_printer: BadgePrinter
) -> None:
    morning = Morning(desk, IppMachine(badge_printer, f"system:{queue}"))
    cups.run("cupsdisable", queue)
    assert morning.prints(trouble=2).came is Came.FAILED
    cups.run("cupsenable", queue)
    assert morning.prints().came is Came.PRINTED
    morning.hands_over()
    morning.agrees()
    assert len(morning.machine.out()) == 1


# a label printer


@pytest.mark.parametrize("fault", ["", "slow", "paper_out", "head_open", "ribbon_out", "paused"])
def test_a_label_that_comes_out_sooner_or_later_is_one_badge(labels: Morning, zebra: Zebra, fault: str) -> None:
    if fault:
        setattr(zebra, fault, True)
        labels.clerk.when(lambda _: True, lambda: setattr(zebra, fault, False))
    assert labels.prints().came is Came.PRINTED
    labels.hands_over()
    labels.agrees()


@pytest.mark.parametrize("at", ["sending", "printing"])
def test_a_power_cut_of_a_label_printer_leaves_a_question_and_then_one_badge(
    labels: Morning, zebra: Zebra, at: str
) -> None:
    if at == "sending":
        zebra.dies_after = 500
    else:
        zebra.slow = True
        labels.clerk.when(_prints, zebra.power_cut)
    end = labels.prints()
    assert end.came is Came.ASK
    labels.answers(end)
    labels.agrees()
    zebra.slow = False
    zebra.start()
    assert labels.prints().came is Came.PRINTED
    labels.hands_over()
    labels.agrees()
    assert len(labels.machine.out()) == 1


@pytest.mark.parametrize("paper", [True, False])
def test_a_label_that_nobody_waits_for_is_taken_back(labels: Morning, zebra: Zebra, paper: bool) -> None:
    zebra.slow = True
    labels.clerk.when(_prints, lambda: setattr(zebra, "ribbon_out" if paper else "head_open", True))
    assert labels.prints(trouble=3).came is Came.FAILED
    zebra.slow = zebra.ribbon_out = zebra.head_open = False
    labels.agrees()
    assert labels.prints().came is Came.PRINTED
    labels.hands_over()
    labels.agrees()
    assert len(labels.machine.out()) == 1


def test_a_label_printer_without_a_counter_asks_the_clerk(labels: Morning, zebra: Zebra) -> None:
    zebra.counts = False
    end = labels.prints()
    assert end.came is Came.ASK
    labels.answers(end)
    labels.hands_over()
    labels.agrees()


def test_a_label_printer_that_says_nothing_gets_nothing(
    labels: Morning, zebra: Zebra, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("regdesk.printing.zebra_line.ANSWER_SECONDS", 0.1)
    zebra.silent = True
    assert labels.prints().came is Came.FAILED
    zebra.silent = False
    labels.agrees()


# a folder, and the computer's own printers drawn by Qt


def test_a_folder_agrees_and_gives_back_what_was_not_seen(desk: Desk, tmp_path: Path) -> None:
    morning = Morning(desk, FolderMachine(tmp_path / "badges"))
    assert morning.prints().came is Came.PRINTED
    morning.hands_over()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("mode", ["ok", "crash"])
def test_a_drawn_badge_is_asked_about_whatever_came_of_it(
    desk: Desk, queue: str, badge_printer: BadgePrinter, mode: str
) -> None:
    from ui.spooler import spooler

    @dataclass
    class Drawn(IppMachine):
        def printer(self, clerk: Clerk, **patience: float) -> Printer:  # nobody waits for Qt
            return spooler(queue)

    badge_printer.mode = mode
    morning = Morning(desk, Drawn(badge_printer, ""))
    end = morning.prints()
    assert (end.came, end.reason) == (Came.ASK, "sent")
    assert looked_for(lambda: _at_rest(badge_printer, spooler(queue).find(end.badge.attempt)), tries=300)
    morning.answers(end)
    morning.agrees()
    if mode == "ok":
        morning.hands_over()
    else:
        badge_printer.mode = "ok"
        again = morning.prints()
        assert looked_for(lambda: _at_rest(badge_printer, spooler(queue).find(again.badge.attempt)), tries=300)
        morning.answers(again)
        morning.hands_over()
    morning.agrees()


def _at_rest(printer: BadgePrinter, found: Outcome) -> bool:
    """Whether it began what it was sent, and has ended it one way or the other."""
    return (printer.folder / "begun").exists() and found.state not in (JobState.QUEUED, JobState.PRINTING)
