"""Printers with problems, each a plain implementation of the printer protocol."""

from collections.abc import Callable
from dataclasses import dataclass, field

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
        """It keeps no queue: what came out came out, and nothing waits."""
        came = any(job.attempt == attempt for job in self.pages)
        return Outcome(JobState.PRINTED) if came else Outcome(JobState.UNKNOWN, "lost_job")


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
