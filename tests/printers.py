"""Printers with problems, each a plain implementation of the printer protocol."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from regdesk.errors import PrinterError
from regdesk.printing.printer import Job, JobState, Outcome, Progress, Status, Tell, Trouble


@dataclass
class Tray:
    """A printer that does what it was told to, and keeps every page that came out."""

    outcome: Outcome = field(default_factory=lambda: Outcome(JobState.PRINTED))
    says: tuple[Progress, ...] = ()
    before: Callable[[], None] = lambda: None
    pages: list[Job] = field(default_factory=list)
    name: str = "tray"

    def status(self) -> Status:
        return Status(ready=True)

    def print(self, job: Job, tell: Tell) -> Outcome:
        self.before()
        for progress in self.says:
            tell(progress)
        if self.outcome.state is not JobState.FAILED:
            self.pages.append(job)
        return self.outcome

    def find(self, attempt: str) -> Outcome:
        came = any(job.attempt == attempt for job in self.pages)
        return Outcome(JobState.PRINTED if came else JobState.UNKNOWN)

    def take_back(self, attempt: str) -> Outcome:
        """It keeps no queue and no list: nothing waits in it, whatever came out."""
        return Outcome(JobState.UNKNOWN, "lost_job")


@dataclass
class Stuck(Tray):
    """Holds every badge in a jam until it is mended, or until the badge is given up and taken back.

    `lets_go`: whether it gives back what it holds.
    """

    name: str = "stuck"
    lets_go: bool = True
    mended: Event = field(default_factory=Event)

    def status(self) -> Status:
        return Status(ready=True) if self.mended.is_set() else Status(ready=False, troubles=(Trouble.JAM,))

    def print(self, job: Job, tell: Tell) -> Outcome:
        while not self.mended.wait(0.01):
            tell(Progress(JobState.PRINTING, (Trouble.JAM,)))
            if job.given_up() and self.lets_go:
                return Outcome(JobState.CANCELLED, "given_up", (Trouble.JAM,))
            if job.given_up():
                return Outcome(JobState.UNKNOWN, "not_taken_back", (Trouble.JAM,))
        return Tray.print(self, job, tell)

    def take_back(self, attempt: str) -> Outcome:
        if self.lets_go or self.mended.is_set():
            return Outcome(JobState.UNKNOWN, "lost_job")
        return Outcome(JobState.UNKNOWN, "not_taken_back")


@dataclass
class Unplugged:
    """A printer that is not there."""

    name: str = "unplugged"

    def status(self) -> Status:
        return Status(ready=False, troubles=(Trouble.OFFLINE,))

    def print(self, job: Job, tell: Tell) -> Outcome:
        raise PrinterError("printer_off", printer=self.name)

    def find(self, attempt: str) -> Outcome:
        return Outcome(JobState.UNKNOWN)

    def take_back(self, attempt: str) -> Outcome:
        return Outcome(JobState.UNKNOWN, "connection_lost")
