"""One job that a printer took, asked about until it ends, is lost, or patience with it ends."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from regdesk.errors import PrinterError
from regdesk.printing.device import Device
from regdesk.printing.ipp import IppClient, IppStatus, NoAnswer
from regdesk.printing.printer import NOT_PRINTED, JobState, Outcome, Progress, Tell, Trouble, never
from regdesk.printing.verdict import CUPS_HANDED_OVER, has_begun, outcome, progress
from regdesk.printing.wire import NOTHING, Attributes, Tag

FORGOTTEN = (IppStatus.NOT_FOUND, IppStatus.GONE)


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a printer is asked and how long each patience lasts, in seconds of waiting.

    `trouble` ends a job that a clerk does not help, `unexplained` one that prints for ever and says nothing,
    `offline` one whose printer is off; `lost` is how long a printer that took a job may be silent.
    `wait` is passed in so that tests need no waiting.
    """

    wait: Callable[[float], None] = time.sleep
    poll: float = 0.4
    trouble: float = 900.0
    unexplained: float = 120.0
    offline: float = 20.0
    lost: float = 6.0


@dataclass(slots=True)
class Following:
    """`device` is there when a CUPS queue (`cups`) has an IPP printer behind it; `reached` when it may have the job.

    `given_up` as in `Job`. Times are seconds waited.
    """

    client: IppClient
    attempt: str
    job_id: int
    pace: Pace
    tell: Tell
    cups: bool = False
    device: Device | None = None
    reached: bool = False
    given_up: Callable[[], bool] = never
    _told: Progress = field(default_factory=lambda: Progress(JobState.QUEUED))
    _waited: float = 0.0
    _unexplained: float = 0.0
    _silent: float = 0.0
    _off: float = 0.0

    def to_the_end(self) -> Outcome:
        while True:
            end = self._look() or self._out_of_patience()
            if end:
                return end
            self.tell(self._told)
            self._wait()

    def _wait(self) -> None:
        self.pace.wait(self.pace.poll)
        self._waited += self.pace.poll

    def _look(self) -> Outcome | None:
        try:
            job = self._job()
            if job is None:
                return self.confirmed(Outcome(JobState.UNKNOWN, "lost_job"))
            end = outcome(job, cups=self.cups)
            if end is None:
                self._note(self._progress(job))
        except (PrinterError, NoAnswer):
            return self._silence()
        return self.confirmed(end) if end else None

    def _job(self) -> Attributes | None:
        """None when the printer forgot it. After a power cut printers count from 1: the number may be another's job."""
        answer = self.client.job(self.job_id)
        if answer.code in FORGOTTEN:
            return None
        if answer.code >= IppStatus.FIRST_ERROR:
            raise NoAnswer(f"status {answer.code:#06x}")
        job = answer.first_of(Tag.JOB)
        if job.text("job-name") not in ("", self.attempt):
            return None
        if self.cups and self.device is None:
            self.reached = self.reached or has_begun(job)
        return job

    def _progress(self, job: Attributes) -> Progress:
        now = progress(job, self.client.printer().first_of(Tag.PRINTER))
        if self.device is None or now.state is not JobState.PRINTING:
            return now
        found = set(now.troubles) | set(self.device.troubles())
        if CUPS_HANDED_OVER in job.texts("job-printer-state-reasons"):
            self.reached = True
            found.discard(Trouble.OFFLINE)  # it talks with CUPS, and some printers talk with one at a time
        return replace(now, troubles=tuple(trouble for trouble in Trouble if trouble in found))

    def _note(self, now: Progress) -> None:
        self._told = now
        self._silent = 0.0
        self._off = self._off + self.pace.poll if Trouble.OFFLINE in now.troubles else 0.0
        unexplained = now.state is JobState.PRINTING and not now.troubles
        self._unexplained = self._unexplained + self.pace.poll if unexplained else 0.0

    def _silence(self) -> Outcome | None:
        self._silent += self.pace.poll
        self._told = Progress(self._told.state, (Trouble.OFFLINE,))
        if self._silent <= self.pace.lost:
            return None
        return Outcome(JobState.UNKNOWN, "connection_lost", self._told.troubles)

    def _out_of_patience(self) -> Outcome | None:
        if self.given_up():
            return self._take_back("given_up")
        if self._off >= self.pace.offline:
            return self._take_back("printer_off")
        if self._unexplained >= self.pace.unexplained or self._waited >= self.pace.trouble:
            return self._take_back("gave_up")
        return None

    def _take_back(self, reason: str) -> Outcome:
        """Cancel the job and see it cancelled: a queue that keeps it would print a second badge later."""
        cancelled = self._cancelled()
        if cancelled is None:
            return Outcome(JobState.UNKNOWN, "not_taken_back", self._told.troubles)
        end = self.confirmed(cancelled)
        if end.state not in NOT_PRINTED:
            return end
        return Outcome(JobState.CANCELLED, reason, self._told.troubles)

    def taken_back(self, job: Attributes | None) -> Outcome:
        """Cancel a job that was sent some time ago and see it cancelled. None: this printer does not know it."""
        end = Outcome(JobState.UNKNOWN, "lost_job")
        if job:
            ended = outcome(job, cups=self.cups)
            going = progress(job, NOTHING).state is JobState.PRINTING
            self.reached = bool(ended) or going if self.device else has_begun(job)
            end = ended or self._cancelled() or Outcome(JobState.UNKNOWN, "not_taken_back")
            if ended is None and end.state in NOT_PRINTED:
                end = Outcome(JobState.CANCELLED, "cancelled")
        return self._left_at_the_device(end)

    def _left_at_the_device(self, end: Outcome) -> Outcome:
        """What the printer behind CUPS may still have of a job whose end CUPS has told."""
        if self.device is None:
            return self._unproved(end)
        if not end.is_over or (end.state in NOT_PRINTED and not self.reached):
            return end
        told = self._ended_at_the_device(self.device)
        if told:
            return told
        if not self.device.answers():
            return Outcome(JobState.UNKNOWN, "connection_lost")
        if self.device.knows(self.attempt):
            return Outcome(JobState.UNKNOWN, "not_taken_back")
        return Outcome(JobState.UNKNOWN, "lost_job")

    def _cancelled(self) -> Outcome | None:
        """How the job ended after all; None when that cannot be seen."""
        until = self._waited + self.pace.lost
        while self._waited <= until:
            try:
                self.client.cancel(self.job_id)
                job = self._job()
            except (PrinterError, NoAnswer):
                self._wait()
                continue
            end = outcome(job, cups=self.cups) if job else Outcome(JobState.UNKNOWN, "lost_job")
            if end:
                return end
            self._wait()
        return None

    def confirmed(self, end: Outcome) -> Outcome:
        """What the printer itself says of a job that CUPS calls ended. A job that never reached it did not come out."""
        if self.device is None:
            return self._unproved(end)
        told = self._ended_at_the_device(self.device)
        if told:
            return told
        if end.state in NOT_PRINTED and not self.reached and not self.device.knows(self.attempt):
            return end
        return Outcome(JobState.UNKNOWN, end.reason if end.state is JobState.UNKNOWN else "not_confirmed")

    def _unproved(self, end: Outcome) -> Outcome:
        """What CUPS broke off while it may have been sent to a printer that nobody can ask comes out, or does not."""
        if not self.cups or end.state not in NOT_PRINTED or not self.reached:
            return end
        return Outcome(JobState.UNKNOWN, "not_confirmed", self._told.troubles)

    def _ended_at_the_device(self, device: Device) -> Outcome | None:
        """CUPS may be done with a job a moment before its printer is."""
        until = self._waited + self.pace.lost
        while self._waited <= until:
            end = device.end_of(self.attempt)
            if end or not device.knows(self.attempt):
                return end
            self._wait()
        return None
