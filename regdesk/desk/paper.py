"""Printing a slip, and the words of printers that screens need; screens know no printer but by these."""

import re

from regdesk.desk.answers import Slip
from regdesk.printing.printer import NOT_PRINTED, Job, JobState, Outcome, Printer, Progress, Status, Trouble

__all__ = ["NOT_PRINTED", "JobState", "Outcome", "Printer", "Progress", "Status", "Trouble", "print_slip", "size_mm"]

MM_PER_POINT = 25.4 / 72
_MEDIA_BOX = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")


def print_slip(printer: Printer, slip: Slip) -> Outcome:
    """Print a slip on paper of its own size and wait for its end; run in the background. Raises PrinterError."""
    width, height = size_mm(slip.pdf)
    return printer.print(Job(f"slip-{slip.number}", slip.pdf, width, height), _ignore)


def size_mm(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page, as the PDF itself says."""
    box = _MEDIA_BOX.search(pdf)
    assert box, "a slip always has its size"
    return float(box[1]) * MM_PER_POINT, float(box[2]) * MM_PER_POINT


def _ignore(_: Progress) -> None:
    """A slip is short; nobody watches it."""
