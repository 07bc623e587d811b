"""Against a listener that answers as a Zebra printer does, in every state it can be in."""

import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
import zxingcpp
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from regdesk.errors import PrinterError
from regdesk.printing.choose import printer_from
from regdesk.printing.printer import Job, JobState, Outcome, Printer, Progress, Status, Trouble
from regdesk.printing.zebra_line import NoZebra, state_from
from tests.printing.clerk import MM, Clerk, badge
from tests.printing.zebra_listener import Zebra

PRINTED = Outcome(JobState.PRINTED)
CODE = "R10000000000000000000000000000000000000000000000001"


@pytest.fixture
def zebra() -> Iterator[Zebra]:
    with Zebra() as listening:
        yield listening


def _printer(zebra: Zebra, clerk: Clerk, dpi: int = 203, **patience: float) -> Printer:
    return printer_from(f"{zebra.address}?dpi={dpi}", clerk.pace(**patience))


def _prints(progress: Progress) -> bool:
    return progress.state is JobState.PRINTING


def _mended(zebra: Zebra, fault: str) -> None:
    setattr(zebra, fault, False)


def with_code_and_photo(attempt: str = "a1") -> Job:
    """A CR80 badge with a code in it and a photo that is a slope of greys."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(85.6 * MM, 54 * MM), invariant=1)
    code = zxingcpp.create_barcode(CODE, zxingcpp.BarcodeFormat.QRCode)
    picture = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False))
    canvas.drawImage(ImageReader(picture), 50 * MM, 10 * MM, 25 * MM, 25 * MM)
    slope = Image.linear_gradient("L")
    canvas.drawImage(ImageReader(slope), 5 * MM, 9 * MM, 30 * MM, 40 * MM)
    canvas.save()
    return Job(attempt, file.getvalue(), 85.6, 54, photo_box_mm=(5, 5, 30, 40))


def test_a_label_is_printed_when_its_counter_has_moved(zebra: Zebra) -> None:
    clerk = Clerk()
    assert _printer(zebra, clerk).print(badge("a1"), clerk.tell) == PRINTED
    assert list(zebra.printed) == ["a1"]
    assert zebra.odometer == 4212


@pytest.mark.parametrize(("dpi", "size"), [(203, (684, 432)), (300, (1011, 638)), (600, (2022, 1276))])
def test_the_label_has_the_badges_size_and_its_code_is_read(zebra: Zebra, dpi: int, size: tuple[int, int]) -> None:
    clerk = Clerk()
    assert _printer(zebra, clerk, dpi).print(with_code_and_photo(), clerk.tell) == PRINTED
    label = zebra.printed["a1"]
    assert all(abs(seen - meant) <= 1 for seen, meant in zip(label.size, size, strict=True))
    (read,) = zxingcpp.read_barcodes(label)
    assert read.text == CODE


def test_only_the_photo_is_dithered(zebra: Zebra) -> None:
    """Its mean grey stays, and nowhere else is a dot alone."""
    clerk = Clerk()
    _printer(zebra, clerk).print(with_code_and_photo(), clerk.tell)
    label = zebra.printed["a1"]
    left, top, right, bottom = (round(mm * 203 / 25.4) for mm in (5, 5, 35, 45))
    photo = label.crop((left, top, right, bottom))
    for third in range(3):
        step = photo.height // 3
        band = photo.crop((0, third * step, photo.width, (third + 1) * step)).resize((1, 1), Image.Resampling.BOX)
        shade = band.getpixel((0, 0))
        assert isinstance(shade, int)
        assert abs(shade - (42 + 85 * third)) < 20
    without = with_code_and_photo("b2")
    _printer(zebra, clerk).print(replace(without, photo_box_mm=None), clerk.tell)
    flat = zebra.printed["b2"].crop((left, top, right, bottom))
    assert _changes(flat) * 10 < _changes(photo), "without a box everything is either black or white"


def _changes(picture: Image.Image) -> int:
    """How often black and white meet from one dot to the next."""
    dots = picture.tobytes()
    return sum(a != b for a, b in pairwise(dots))


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        ("paper_out", Trouble.OUT_OF_BADGES),
        ("head_open", Trouble.OPEN),
        ("ribbon_out", Trouble.RIBBON),
        ("paused", Trouble.PAUSED),
        ("too_hot", Trouble.ERROR),
    ],
)
def test_a_trouble_is_told_before_anything_is_sent_and_mended(zebra: Zebra, fault: str, trouble: Trouble) -> None:
    setattr(zebra, fault, True)
    clerk = Clerk()
    printer = _printer(zebra, clerk)
    assert printer.status() == Status(ready=False, troubles=(trouble,))
    clerk.when(lambda told: told == Progress(JobState.QUEUED, (trouble,)), lambda: _mended(zebra, fault))
    assert printer.print(badge(), clerk.tell) == PRINTED
    assert printer.status() == Status(ready=True)


@pytest.mark.parametrize(("fault", "trouble"), [("paper_out", Trouble.OUT_OF_BADGES), ("ribbon_out", Trouble.RIBBON)])
def test_a_trouble_in_mid_job_is_told_and_the_label_comes_out_when_it_is_mended(
    zebra: Zebra, fault: str, trouble: Trouble
) -> None:
    zebra.slow = True
    clerk = Clerk()

    def runs_out() -> None:
        setattr(zebra, fault, True)
        zebra.slow = False

    clerk.when(_prints, runs_out)
    clerk.when(lambda told: told == Progress(JobState.PRINTING, (trouble,)), lambda: _mended(zebra, fault))
    assert _printer(zebra, clerk).print(badge("a1"), clerk.tell) == PRINTED
    assert list(zebra.printed) == ["a1"]


def test_a_trouble_that_nobody_mends_costs_no_label(zebra: Zebra) -> None:
    zebra.paper_out = True
    clerk = Clerk()
    end = _printer(zebra, clerk, trouble=3).print(badge(), clerk.tell)
    assert end == Outcome(JobState.CANCELLED, "gave_up", (Trouble.OUT_OF_BADGES,))
    zebra.paper_out = False
    assert _printer(zebra, clerk).take_back("a1b2") == Outcome(JobState.UNKNOWN, "lost_job")
    assert zebra.printed == {}


def test_a_label_that_waits_for_a_ribbon_is_taken_back_from_the_buffer(zebra: Zebra) -> None:
    clerk = Clerk()
    clerk.when(_prints, lambda: setattr(zebra, "ribbon_out", True))
    zebra.slow = True
    end = _printer(zebra, clerk, trouble=3).print(badge(), clerk.tell)
    assert end == Outcome(JobState.CANCELLED, "gave_up", (Trouble.RIBBON,))
    zebra.slow = zebra.ribbon_out = False
    assert _printer(zebra, clerk).print(badge("b2"), clerk.tell) == PRINTED
    assert list(zebra.printed) == ["b2"]


def test_a_slow_label_is_waited_for(zebra: Zebra) -> None:
    zebra.slow = True
    clerk = Clerk()
    for _ in range(5):
        clerk.when(_prints, lambda: None)
    clerk.when(_prints, lambda: setattr(zebra, "slow", False))
    assert _printer(zebra, clerk).print(badge(), clerk.tell) == PRINTED


def test_a_label_that_prints_for_ever_is_taken_back_and_asked_about(zebra: Zebra) -> None:
    zebra.slow = True
    clerk = Clerk()
    end = _printer(zebra, clerk, unexplained=2).print(badge(), clerk.tell)
    assert end == Outcome(JobState.UNKNOWN, "not_confirmed")
    assert end.is_over
    zebra.slow = False
    assert _printer(zebra, clerk).print(badge("b2"), clerk.tell) == PRINTED
    assert list(zebra.printed) == ["b2"]


def test_a_printer_that_does_not_let_go_is_believed_to_have_the_label(zebra: Zebra) -> None:
    zebra.slow = zebra.stubborn = True
    clerk = Clerk()
    printer = _printer(zebra, clerk, unexplained=2)
    assert printer.print(badge("a1"), clerk.tell) == Outcome(JobState.UNKNOWN, "not_taken_back")
    assert printer.find("a1").state is JobState.PRINTING
    assert printer.take_back("a1") == Outcome(JobState.UNKNOWN, "not_taken_back")
    assert not printer.take_back("a1").is_over


def test_a_label_that_a_crashed_desk_left_is_taken_back(zebra: Zebra, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regdesk.printing.zebra_line.ANSWER_SECONDS", 0.1)
    zebra.paper_out = zebra.slow = True
    clerk = Clerk()
    clerk.when(lambda told: told.state is JobState.QUEUED, lambda: setattr(zebra, "paper_out", False))
    clerk.when(_prints, lambda: setattr(zebra, "paper_out", True))
    clerk.when(_prints, zebra.hang_up)
    clerk.when(_prints, lambda: setattr(zebra, "silent", True))
    assert _printer(zebra, clerk).print(badge("a1"), clerk.tell).reason == "connection_lost"
    zebra.silent = False
    printer = _printer(zebra, clerk)
    assert printer.find("a1") == Outcome(JobState.PRINTING, troubles=(Trouble.OUT_OF_BADGES,))
    assert printer.take_back("a1") == Outcome(JobState.CANCELLED, "cancelled")
    zebra.paper_out = zebra.slow = False
    assert printer.print(badge("b2"), clerk.tell) == PRINTED
    assert list(zebra.printed) == ["b2"]


def test_a_printer_without_a_counter_proves_nothing(zebra: Zebra) -> None:
    zebra.counts = False
    clerk = Clerk()
    assert _printer(zebra, clerk).print(badge("a1"), clerk.tell) == Outcome(JobState.SENT, "not_confirmed")
    assert list(zebra.printed) == ["a1"]


def test_a_power_cut_while_the_label_is_sent_leaves_it_unknown(zebra: Zebra) -> None:
    zebra.dies_after = 200
    clerk = Clerk()
    end = _printer(zebra, clerk).print(badge("a1"), clerk.tell)
    assert end == Outcome(JobState.UNKNOWN, "connection_lost", (Trouble.OFFLINE,))
    assert not end.is_over
    assert zebra.printed == {}
    zebra.start()
    assert _printer(zebra, clerk).take_back("a1") == Outcome(JobState.UNKNOWN, "lost_job")


def test_a_printer_that_comes_back_from_a_power_cut_has_lost_the_label(zebra: Zebra) -> None:
    zebra.slow = True
    clerk = Clerk()

    def flicker() -> None:
        zebra.power_cut()
        zebra.start()

    clerk.when(_prints, flicker)
    end = _printer(zebra, clerk).print(badge("a1"), clerk.tell)
    assert end == Outcome(JobState.UNKNOWN, "lost_job")
    assert zebra.printed == {}


def test_a_line_that_breaks_for_a_moment_does_no_harm(zebra: Zebra) -> None:
    zebra.slow = True
    clerk = Clerk()
    clerk.when(_prints, zebra.hang_up)
    clerk.when(_prints, lambda: setattr(zebra, "slow", False))
    assert _printer(zebra, clerk).print(badge("a1"), clerk.tell) == PRINTED


def test_half_a_badge_that_a_broken_line_left_behind_does_not_swallow_the_next(zebra: Zebra) -> None:
    zebra.left_over = b"^XA^FXhalf^FS^PW840"
    clerk = Clerk()
    assert _printer(zebra, clerk).print(badge("a1"), clerk.tell) == PRINTED
    assert list(zebra.printed) == ["a1"]


def test_a_printer_that_is_off_is_an_error_before_anything_is_sent(zebra: Zebra) -> None:
    zebra.power_cut()
    clerk = Clerk()
    printer = _printer(zebra, clerk)
    with pytest.raises(PrinterError) as refused:
        printer.print(badge(), clerk.tell)
    assert refused.value.code == "printer_off"
    assert printer.status() == Status(ready=False, troubles=(Trouble.OFFLINE,))
    assert printer.take_back("a1") == Outcome(JobState.UNKNOWN, "connection_lost")
    assert printer.find("a1") == Outcome(JobState.UNKNOWN, "connection_lost")


def test_what_answers_nothing_gets_no_badge(zebra: Zebra, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regdesk.printing.zebra_line.ANSWER_SECONDS", 0.1)
    zebra.silent = True
    clerk = Clerk()
    printer = _printer(zebra, clerk)
    with pytest.raises(PrinterError) as refused:
        printer.print(badge(), clerk.tell)
    assert refused.value.code == "printer_no_zebra"
    assert not printer.status().ready
    zebra.silent = False
    assert printer.take_back("a1b2") == Outcome(JobState.UNKNOWN, "lost_job"), "nothing was sent"


def test_a_badge_that_the_clerk_gives_up_is_taken_back(zebra: Zebra) -> None:
    zebra.slow = True
    clerk = Clerk()
    wishes: list[str] = []
    clerk.when(_prints, lambda: setattr(zebra, "ribbon_out", True))
    clerk.when(lambda told: Trouble.RIBBON in told.troubles, lambda: wishes.append("give up"))
    end = _printer(zebra, clerk).print(replace(badge("a1"), given_up=lambda: bool(wishes)), clerk.tell)
    assert end == Outcome(JobState.CANCELLED, "given_up", (Trouble.RIBBON,))


def test_a_badge_given_up_while_the_printer_said_nothing_may_have_come_out(
    zebra: Zebra, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The network was away for a moment, and the printer printed on: nobody saw it stand still."""
    monkeypatch.setattr("regdesk.printing.zebra_line.ANSWER_SECONDS", 0.1)
    zebra.counts = False
    clerk = Clerk()
    clerk.when(_prints, lambda: setattr(zebra, "silent", True))

    def given_up() -> bool:
        zebra.silent = zebra.silent and not zebra.printed
        return bool(zebra.printed)

    end = _printer(zebra, clerk).print(replace(badge("a1"), given_up=given_up), clerk.tell)
    assert list(zebra.printed) == ["a1"]
    assert end == Outcome(JobState.UNKNOWN, "not_confirmed")


@pytest.mark.parametrize("frames", [[], [["1"]], [["a"] * 12, ["0"] * 11], [["0"] * 12, ["0"] * 3], [["0"] * 11] * 3])
def test_what_is_no_host_status_is_no_zebra(frames: list[list[str]]) -> None:
    with pytest.raises(NoZebra):
        state_from(frames)
