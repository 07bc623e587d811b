"""A printer spoken to by IPP, at its own address or through a CUPS queue; follows each job to its true end."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from regdesk.errors import PrinterError
from regdesk.printing.address import Address
from regdesk.printing.ipp import PDF, IppClient, IppStatus, NoAnswer
from regdesk.printing.printer import Job, JobState, Outcome, Progress, Status, Tell, Trouble
from regdesk.printing.verdict import Route, outcome, progress, route, status
from regdesk.printing.wire import Attributes, Message, Tag, Value, attributes, collection, keyword, number

SAME_SIZE = 100
"""Hundredths of a millimetre between a badge and a printer's own size that is still the same size."""
TRY_LESS = (IppStatus.ATTRIBUTES_NOT_SUPPORTED, IppStatus.CONFLICTING_ATTRIBUTES)
FORGOTTEN = (IppStatus.NOT_FOUND, IppStatus.GONE)
REFUSALS: dict[int, str] = {
    IppStatus.NOT_ACCEPTING_JOBS: "printer_not_accepting",
    IppStatus.FORMAT_NOT_SUPPORTED: "printer_no_pdf",
    IppStatus.NOT_FOUND: "printer_unknown",
    IppStatus.BUSY: "printer_busy",
}


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a printer is asked and how long each patience lasts, in seconds of waiting.

    `patience` ends any job that does not end, `offline` one whose printer is off; `lost` is how long a printer
    that took a job may be silent. `wait` is passed in so that tests need no waiting.
    """

    wait: Callable[[float], None] = time.sleep
    poll: float = 0.4
    patience: float = 900.0
    offline: float = 20.0
    lost: float = 6.0


@dataclass(slots=True)
class IppPrinter:
    """`name` is what the clerk reads."""

    name: str
    address: Address
    pace: Pace = field(default_factory=Pace)

    def status(self) -> Status:
        try:
            return status(self._describe(IppClient(self.address)))
        except PrinterError:
            return Status(ready=False, troubles=(Trouble.OFFLINE,))

    def print(self, job: Job, tell: Tell) -> Outcome:
        client = IppClient(self.address)
        printer = self._describe(client)
        _check_format(printer, self.name)
        taken = self._hand_over(client, job, printer, tell)
        if taken is None:
            return Outcome(JobState.UNKNOWN, "connection_lost")
        return _Following(client, job.attempt, taken, route(printer), self.pace, tell).to_the_end()

    def find(self, attempt: str) -> Outcome:
        client = IppClient(self.address)
        try:
            printer = self._describe(client)
            job = _latest_named(client, attempt)
        except (PrinterError, NoAnswer):
            return Outcome(JobState.UNKNOWN, "connection_lost")
        if job is None:
            return Outcome(JobState.UNKNOWN, "lost_job")
        return outcome(job, route(printer)) or _still_going(progress(job, printer))

    def _describe(self, client: IppClient) -> Attributes:
        """The printer's own words about itself, before anything is sent: here every failure is a certain one."""
        try:
            answer = client.printer()
        except NoAnswer as problem:
            raise PrinterError("printer_not_ipp", printer=self.name) from problem
        if answer.code >= IppStatus.FIRST_ERROR:
            raise self._refused(answer)
        return answer.first_of(Tag.PRINTER)

    def _hand_over(self, client: IppClient, job: Job, printer: Attributes, tell: Tell) -> int | None:
        """Send the document; the number of the job it made, or None when nobody knows whether it made one."""
        try:
            made = self._send(client, job, printer, tell)
        except NoAnswer:
            made = None
        return made or _number_of(client, job.attempt)

    def _send(self, client: IppClient, job: Job, printer: Attributes, tell: Tell) -> int | None:
        """Ask for less each time the printer cannot do what was asked."""
        for offer in _offers(job, printer):
            answer = self._send_once_free(client, job, offer, tell)
            if answer.code not in TRY_LESS:
                break
        if answer.code >= IppStatus.FIRST_ERROR:
            raise self._refused(answer)
        return answer.first_of(Tag.JOB).number("job-id")

    def _send_once_free(self, client: IppClient, job: Job, offer: "_Offer", tell: Tell) -> Message:
        """A printer that is busy with another desk's badge takes ours afterwards."""
        waited = 0.0
        while True:
            answer = client.print_job(job.attempt, job.pdf, fidelity=offer.fidelity, template=offer.template)
            if answer.code != IppStatus.BUSY or waited >= self.pace.patience:
                return answer
            tell(Progress(JobState.QUEUED))
            self.pace.wait(self.pace.poll)
            waited += self.pace.poll

    def _refused(self, answer: Message) -> PrinterError:
        code = REFUSALS.get(answer.code, "printer_refused")
        return PrinterError(code, printer=self.name, status=f"{answer.code:#06x}")


@dataclass(frozen=True, slots=True)
class _Offer:
    """What a job asks of the printer. With `fidelity` the printer refuses rather than change it."""

    fidelity: bool
    template: Attributes


def _offers(job: Job, printer: Attributes) -> Iterator[_Offer]:
    """The badge's very size to its edges; the size alone; whatever is in the printer, scaled down only if too large."""
    across, down = _media_size(job, printer)
    size = collection(x_dimension=number(across), y_dimension=number(down))
    edges = {f"media_{side}_margin": number(0) for side in ("bottom", "left", "right", "top")}
    exact = _supported(printer, print_scaling="none", job_sheets="none")
    yield _Offer(True, attributes(media_col=collection(media_size=size, **edges), **exact))
    yield _Offer(True, attributes(media_col=collection(media_size=size), **exact))
    yield _Offer(False, attributes(**_supported(printer, print_scaling="auto-fit", job_sheets="none")))


def _supported(printer: Attributes, **wishes: str) -> dict[str, Value]:
    """Those wishes that the printer says it can fulfil; any other would have the whole job refused."""
    return {
        name: keyword(wish)
        for name, wish in wishes.items()
        if wish in printer.texts(f"{name.replace('_', '-')}-supported")
    }


def _media_size(job: Job, printer: Attributes) -> tuple[int, int]:
    """Hundredths of a millimetre, upright as IPP wants it; the printer's own figures for the size that is meant."""
    across, down = sorted((round(job.width_mm * 100), round(job.height_mm * 100)))
    for size in printer.collections("media-size-supported"):
        x, y = size.number("x-dimension"), size.number("y-dimension")
        if x and y and abs(x - across) <= SAME_SIZE and abs(y - down) <= SAME_SIZE:
            return x, y
    return across, down


def _check_format(printer: Attributes, name: str) -> None:
    formats = printer.texts("document-format-supported")
    if formats and PDF not in formats:
        raise PrinterError("printer_no_pdf", printer=name)


def _latest_named(client: IppClient, attempt: str) -> Attributes | None:
    """The newest job of that name that the printer remembers. Raises PrinterError or NoAnswer."""
    jobs: list[Attributes] = []
    for which in ("all", "not-completed", "completed"):
        answer = client.jobs(which)
        jobs += answer.all_of(Tag.JOB)
        if which == "all" and answer.code < IppStatus.FIRST_ERROR:
            break
    named = [job for job in jobs if job.text("job-name") == attempt and job.number("job-id")]
    return max(named, key=lambda job: job.number("job-id") or 0, default=None)


def _number_of(client: IppClient, attempt: str) -> int | None:
    """The job that an unanswered request made after all, if the printer can be asked and knows it."""
    try:
        job = _latest_named(client, attempt)
    except (PrinterError, NoAnswer):
        return None
    return job.number("job-id") if job else None


def _still_going(now: Progress) -> Outcome:
    return Outcome(now.state, troubles=now.troubles)


@dataclass(slots=True)
class _Following:
    """One job that a printer took, asked about until it ends, is lost, or patience ends. Times are seconds waited."""

    client: IppClient
    attempt: str
    job_id: int
    way: Route
    pace: Pace
    tell: Tell
    waited: float = 0.0
    silent: float = 0.0
    off: float = 0.0
    told: Progress = field(default_factory=lambda: Progress(JobState.QUEUED))

    def to_the_end(self) -> Outcome:
        while True:
            end = self._look() or self._out_of_patience()
            if end:
                return end
            self.tell(self.told)
            self.pace.wait(self.pace.poll)
            self.waited += self.pace.poll

    def _look(self) -> Outcome | None:
        try:
            job = self._job()
            if job is None:
                return Outcome(JobState.UNKNOWN, "lost_job")
            end = outcome(job, self.way)
            if end is None:
                self._note(progress(job, self.client.printer().first_of(Tag.PRINTER)))
        except (PrinterError, NoAnswer):
            return self._silence()
        return end

    def _job(self) -> Attributes | None:
        """None when the printer forgot it. After a power cut printers count from 1: the number may be another's job."""
        answer = self.client.job(self.job_id)
        if answer.code in FORGOTTEN:
            return None
        if answer.code >= IppStatus.FIRST_ERROR:
            raise NoAnswer(f"status {answer.code:#06x}")
        job = answer.first_of(Tag.JOB)
        return job if job.text("job-name") in ("", self.attempt) else None

    def _note(self, now: Progress) -> None:
        self.told = now
        self.silent = 0.0
        self.off = self.off + self.pace.poll if Trouble.OFFLINE in now.troubles else 0.0

    def _silence(self) -> Outcome | None:
        self.silent += self.pace.poll
        self.told = Progress(self.told.state, (Trouble.OFFLINE,))
        return (
            Outcome(JobState.UNKNOWN, "connection_lost", self.told.troubles) if self.silent > self.pace.lost else None
        )

    def _out_of_patience(self) -> Outcome | None:
        if self.off >= self.pace.offline:
            return self._take_back("printer_off")
        return self._take_back("gave_up") if self.waited >= self.pace.patience else None

    def _take_back(self, reason: str) -> Outcome:
        """Cancel the job and see it cancelled: a queue that keeps it would print a second badge later."""
        end = self._cancelled()
        if end and end.state is not JobState.FAILED:
            return end
        return Outcome(JobState.FAILED if end else JobState.UNKNOWN, reason, self.told.troubles)

    def _cancelled(self) -> Outcome | None:
        waited = 0.0
        while waited <= self.pace.lost:
            try:
                self.client.cancel(self.job_id)
                job = self._job()
                end = outcome(job, self.way) if job else Outcome(JobState.UNKNOWN, "lost_job")
            except (PrinterError, NoAnswer):
                end = None
            if end:
                return end
            self.pace.wait(self.pace.poll)
            waited += self.pace.poll
        return None
