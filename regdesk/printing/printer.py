"""What a desk asks of a printer, and what a printer can truly say."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class JobState(StrEnum):
    """SENT: handed over to something that does not say what became of it. CANCELLED: taken back, and seen to be so.

    UNKNOWN is not a failure: something may have come out, so a person is asked and nothing is reprinted.
    """

    QUEUED = "queued"
    SENT = "sent"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


NOT_PRINTED = frozenset({JobState.FAILED, JobState.CANCELLED})
"""The ends after which it is certain that no page came out."""


class Trouble(StrEnum):
    """What keeps a printer from printing; the clerk can mend each."""

    OUT_OF_BADGES = "out_of_badges"
    JAM = "jam"
    OPEN = "open"
    RIBBON = "ribbon"
    OFFLINE = "offline"
    PAUSED = "paused"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Progress:
    """A job on its way: shown while the clerk waits."""

    state: JobState
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job ended. `reason` is a code such as `printer_off`, `aborted`, `lost_job`, or empty."""

    state: JobState
    reason: str = ""
    troubles: tuple[Trouble, ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether nothing can come out any more, whatever came out before; False where nobody could see that."""
        return self.state not in (JobState.QUEUED, JobState.PRINTING) and self.reason not in STILL_THERE


PAGE_CAME_OUT = "page_came_out"
"""Reason of an UNKNOWN job that its printer broke off after it had counted a page."""
STILL_THERE = frozenset({"connection_lost", "not_taken_back"})
"""Reasons of an UNKNOWN job that the printer may still have."""


@dataclass(frozen=True, slots=True)
class Status:
    """Whether the printer could print now. `low` names supplies that run out."""

    ready: bool
    troubles: tuple[Trouble, ...] = ()
    low: tuple[str, ...] = ()


def never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Job:
    """One document to print. `attempt` names the job at the printer, so it can be found again after a crash.

    `photo_box_mm`: left, top, width and height of what is drawn in greys, for printers that know only black.
    `two_sided`: its pages are the front and the back of the same sheets.
    `given_up` is asked again and again while the job is on its way: once it says yes, the printer takes the job back.
    """

    attempt: str
    pdf: bytes
    width_mm: float
    height_mm: float
    photo_box_mm: tuple[float, float, float, float] | None = None
    two_sided: bool = False
    given_up: Callable[[], bool] = never


Tell = Callable[[Progress], None]


class Printer(Protocol):
    """A printer. `print` blocks (never on the window's thread) until the job has ended or is unknown.

    It raises PrinterError only when it is certain that nothing was and will be printed.
    """

    @property
    def name(self) -> str: ...

    def status(self) -> Status: ...

    def print(self, job: Job, tell: Tell) -> Outcome: ...

    def find(self, attempt: str) -> Outcome:
        """What became of an earlier attempt; UNKNOWN when the printer does not remember it."""
        ...

    def take_back(self, attempt: str) -> Outcome:
        """See to it that nothing of an earlier attempt comes out later: cancel it, and look whether it is cancelled.

        CANCELLED when it was; else how it had ended before. Blocks. `Outcome.is_over` says whether that is certain.
        """
        ...
