"""A printer spoken to by IPP, at its own address or through a CUPS queue; follows each job to its true end."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from regdesk.errors import PrinterError
from regdesk.printing.address import Address
from regdesk.printing.device import device_behind, latest_named
from regdesk.printing.follow import Following, Pace
from regdesk.printing.ipp import PDF, USER, IppClient, IppStatus, NoAnswer
from regdesk.printing.printer import Job, JobState, Outcome, Progress, Status, Tell, Trouble
from regdesk.printing.verdict import has_begun, outcome, progress, status, through_cups
from regdesk.printing.wire import Attributes, Message, Tag, Value, attributes, collection, keyword, number

SAME_SIZE = 100
"""Hundredths of a millimetre between a badge and a printer's own size that is still the same size."""
TRY_LESS = (IppStatus.ATTRIBUTES_NOT_SUPPORTED, IppStatus.CONFLICTING_ATTRIBUTES)
BREAKDOWNS = (
    IppStatus.INTERNAL_ERROR,
    IppStatus.DEVICE_ERROR,
    IppStatus.TEMPORARY_ERROR,
    IppStatus.JOB_CANCELED,
)
"""Answers after which nobody can say that the printer did nothing with a document."""
REFUSALS: dict[int, str] = {
    IppStatus.NOT_ACCEPTING_JOBS: "printer_not_accepting",
    IppStatus.FORMAT_NOT_SUPPORTED: "printer_no_pdf",
    IppStatus.NOT_FOUND: "printer_unknown",
    IppStatus.BUSY: "printer_busy",
}


@dataclass(slots=True)
class IppPrinter:
    """`name` is what the clerk reads. `user`: in whose name jobs are sent and asked for."""

    name: str
    address: Address
    pace: Pace = field(default_factory=Pace)
    user: str = USER

    def status(self) -> Status:
        try:
            printer = self._describe(self._client())
        except PrinterError:
            return Status(ready=False, troubles=(Trouble.OFFLINE,))
        device = device_behind(printer)
        return status(printer, device.troubles() if device else ())

    def print(self, job: Job, tell: Tell) -> Outcome:
        client = self._client()
        printer = self._describe(client)
        _check_format(printer, self.name)
        taken = self._hand_over(client, job, printer, tell)
        if taken is None:
            return Outcome(JobState.UNKNOWN, "connection_lost")
        following = self._following(client, job.attempt, taken, printer, tell)
        following.given_up = job.given_up
        return following.to_the_end()

    def find(self, attempt: str) -> Outcome:
        client = self._client()
        found = self._found(client, attempt)
        if found is None:
            return Outcome(JobState.UNKNOWN, "connection_lost")
        printer, job = found
        if job is None:
            return Outcome(JobState.UNKNOWN, "lost_job")
        end = outcome(job, cups=through_cups(printer))
        if end is None:
            return _still_going(progress(job, printer))
        following = self._following(client, attempt, job.number("job-id") or 0, printer, _tell_nobody)
        # nobody watched, so it may have
        following.reached = following.device is not None or has_begun(job)
        return following.confirmed(end)

    def take_back(self, attempt: str) -> Outcome:
        client = self._client()
        found = self._found(client, attempt)
        if found is None:
            return Outcome(JobState.UNKNOWN, "connection_lost")
        printer, job = found
        job_id = job.number("job-id") or 0 if job else 0
        return self._following(client, attempt, job_id, printer, _tell_nobody).taken_back(job)

    def _found(self, client: IppClient, attempt: str) -> tuple[Attributes, Attributes | None] | None:
        """The printer's words about itself, and about the latest job of this name if it has one; None: no answer."""
        try:
            return self._describe(client), latest_named(client, attempt)
        except (PrinterError, NoAnswer):
            return None

    def _client(self) -> IppClient:
        return IppClient(self.address, user=self.user)

    def _following(self, client: IppClient, attempt: str, job_id: int, printer: Attributes, tell: Tell) -> Following:
        cups, device = through_cups(printer), device_behind(printer)
        return Following(client, attempt, job_id, self.pace, tell, cups=cups, device=device)

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
        if answer.code in BREAKDOWNS:
            raise NoAnswer(f"status {answer.code:#06x}")
        if answer.code >= IppStatus.FIRST_ERROR:
            raise self._refused(answer)
        return answer.first_of(Tag.JOB).number("job-id")

    def _send_once_free(self, client: IppClient, job: Job, offer: "_Offer", tell: Tell) -> Message:
        """A printer that is busy with another desk's badge takes ours afterwards."""
        waited = 0.0
        while True:
            answer = client.print_job(job.attempt, job.pdf, fidelity=offer.fidelity, template=offer.template)
            if answer.code != IppStatus.BUSY or waited >= self.pace.trouble or job.given_up():
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
    sides = _sides(job)
    exact = _supported(printer, print_scaling="none", job_sheets="none", sides=sides)
    yield _Offer(True, attributes(media_col=collection(media_size=size, **edges), **exact))
    yield _Offer(True, attributes(media_col=collection(media_size=size), **exact))
    yield _Offer(False, attributes(**_supported(printer, print_scaling="auto-fit", job_sheets="none", sides=sides)))


def _sides(job: Job) -> str:
    """A badge is turned over like the page of a book, about its left edge."""
    if not job.two_sided:
        return "one-sided"
    return "two-sided-long-edge" if job.height_mm >= job.width_mm else "two-sided-short-edge"


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


def _number_of(client: IppClient, attempt: str) -> int | None:
    """The job that an unanswered request made after all, if the printer can be asked and knows it."""
    try:
        job = latest_named(client, attempt)
    except (PrinterError, NoAnswer):
        return None
    return job.number("job-id") if job else None


def _tell_nobody(_progress: Progress) -> None:
    """For a job that has ended there is nothing to tell."""


def _still_going(now: Progress) -> Outcome:
    return Outcome(now.state, troubles=now.troubles)
