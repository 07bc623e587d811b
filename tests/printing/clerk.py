"""Whoever stands at a printer in these tests: hears what is told, and does something when they hear it."""

import io
from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from regdesk.printing.follow import Pace
from regdesk.printing.printer import Job, Progress

MM = 72 / 25.4
UNENDING = 1e9


class Clerk:
    """`pace` waits no time at all: the turn goes to the clerk instead."""

    def __init__(self) -> None:
        self.told: list[Progress] = []
        self._deeds: list[tuple[Callable[[Progress], bool], Callable[[], None]]] = []

    def when(self, heard: Callable[[Progress], bool], deed: Callable[[], None]) -> None:
        """Do `deed` once, after `heard` says yes. Several deeds are done in the order they were given."""
        self._deeds.append((heard, deed))

    def tell(self, progress: Progress) -> None:
        self.told.append(progress)

    def wait(self, _seconds: float) -> None:
        if self.told and self._deeds and self._deeds[0][0](self.told[-1]):
            self._deeds.pop(0)[1]()

    def pace(self, offline: float = UNENDING, trouble: float = UNENDING, unexplained: float = UNENDING) -> Pace:
        return Pace(wait=self.wait, offline=offline, trouble=trouble, unexplained=unexplained)


def badge(attempt: str = "a1b2", width_mm: float = 105, height_mm: float = 148) -> Job:
    """A one-page PDF of that size with something on it."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(width_mm * MM, height_mm * MM), invariant=1)
    canvas.rect(10 * MM, 10 * MM, 20 * MM, 20 * MM, fill=1)
    canvas.save()
    return Job(attempt, file.getvalue(), width_mm, height_mm)
