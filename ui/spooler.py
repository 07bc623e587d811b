"""A printer of the computer by Qt, for where nothing better exists: pages go to it as pictures, and nothing comes back.

`QPainter.end()` is true as well when the printer breaks the job off later, so a badge is only ever said to be sent.
No file is written here; what the computer's own spooler keeps while it prints is the computer's.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from regdesk.badge.render import page_count, page_png
from regdesk.errors import PrinterError
from regdesk.printing.choose import list_system_printers
from regdesk.printing.printer import Job, JobState, Outcome, Printer, Progress, Status, Tell, Trouble
from regdesk.printing.system import system_printer

DPI = 300
_ONE_AT_A_TIME = Lock()
"""Qt finds its printers in one place, and is asked by two workers."""


@dataclass(frozen=True, slots=True)
class Spooler:
    """`name` as the computer has it. Not for the window's thread; Qt lets a worker paint on printers and pictures.

    `queue`: the same printer by CUPS, which can be asked for jobs by their name; None on Windows.
    """

    name: str
    queue: Printer | None = field(default=None)

    def status(self) -> Status:
        with _ONE_AT_A_TIME:
            known = QPrinterInfo.printerInfo(self.name)
            troubles = (Trouble.OFFLINE,) if known.isNull() else _TROUBLES.get(known.state(), ())
        return Status(ready=not troubles, troubles=troubles)

    def print(self, job: Job, tell: Tell) -> Outcome:
        tell(Progress(JobState.QUEUED))
        pages = [page_png(job.pdf, DPI, number) for number in range(page_count(job.pdf))]
        if job.given_up():
            return Outcome(JobState.CANCELLED, "given_up")
        with _ONE_AT_A_TIME:
            printer = self._printer(job)
            painter = QPainter()
            if not painter.begin(printer):
                raise PrinterError("printer_unknown", printer=self.name)
            _paint(painter, printer, pages)
            ended = painter.end()
        return Outcome(JobState.SENT, "sent") if ended else Outcome(JobState.UNKNOWN, "not_confirmed")

    def find(self, attempt: str) -> Outcome:
        """What the queue says, without believing that it printed: that nobody knows here."""
        found = self.queue.find(attempt) if self.queue else Outcome(JobState.UNKNOWN, "sent")
        return Outcome(JobState.SENT, "sent") if found.state is JobState.PRINTED else found

    def take_back(self, attempt: str) -> Outcome:
        """By the queue; Windows gives no job back that it cannot be asked for."""
        return self.queue.take_back(attempt) if self.queue else Outcome(JobState.UNKNOWN, "not_taken_back")

    def _printer(self, job: Job) -> QPrinter:
        known = QPrinterInfo.printerInfo(self.name)
        if known.isNull():
            raise PrinterError("printer_unknown", printer=self.name)
        printer = QPrinter(known)
        printer.setDocName(job.attempt)
        printer.setResolution(DPI)
        upright = job.height_mm >= job.width_mm
        short, long = sorted((job.width_mm, job.height_mm))
        size = QPageSize(QSizeF(short, long), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
        printer.setFullPage(True)
        printer.setPageSize(size)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        printer.setDuplex(_duplex(job, upright=upright))
        return printer


_TROUBLES: dict[QPrinter.PrinterState, tuple[Trouble, ...]] = {
    QPrinter.PrinterState.Error: (Trouble.ERROR,),
    QPrinter.PrinterState.Aborted: (Trouble.ERROR,),
}


def _duplex(job: Job, *, upright: bool) -> QPrinter.DuplexMode:
    if not job.two_sided:
        return QPrinter.DuplexMode.DuplexNone
    return QPrinter.DuplexMode.DuplexLongSide if upright else QPrinter.DuplexMode.DuplexShortSide


def _paint(painter: QPainter, printer: QPrinter, pages: list[bytes]) -> None:
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        whole = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
        painter.drawImage(whole, QImage.fromData(page))


def spooler(name: str) -> Spooler:
    """The computer's printer of that name; asks nobody yet."""
    return Spooler(name, None if sys.platform == "win32" else system_printer(name, user=_user()))


def _user() -> str:
    """In whose name CUPS's own library sends jobs."""
    import pwd  # there is none on Windows

    return os.environ.get("CUPS_USER") or pwd.getpwuid(os.getuid()).pw_name


def printer_names() -> tuple[str, ...]:
    """The printers of this computer, for `system:NAME` (on Windows) and `qt:NAME`."""
    with _ONE_AT_A_TIME:
        return tuple(sorted(QPrinterInfo.availablePrinterNames()))


Names = Callable[[], tuple[str, ...]]


def system_names(from_cups: Names = list_system_printers) -> tuple[str, ...]:
    """What may stand behind `system:`: the queues of CUPS, on Windows what Qt knows. Raises PrinterError."""
    return printer_names() if sys.platform == "win32" else from_cups()
