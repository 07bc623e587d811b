"""What a desk asks of a printer, and what a printer can truly say."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class JobState(StrEnum):
    """UNKNOWN is not a failure: something may have come out, so a person is asked and nothing is reprinted."""

    QUEUED = "queued"
    PRINTING = "printing"
    PRINTED = "printed"
    HANDED_TO_SPOOLER = "handed_to_spooler"
    FAILED = "failed"
    UNKNOWN = "unknown"


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


@dataclass(frozen=True, slots=True)
class Status:
    """Whether the printer could print now. `low` names supplies that run out."""

    ready: bool
    troubles: tuple[Trouble, ...] = ()
    low: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """One document to print. `attempt` names the job at the printer, so it can be found again after a crash."""

    attempt: str
    pdf: bytes
    width_mm: float
    height_mm: float


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
