"""The IPP printer behind a CUPS queue, asked itself because what CUPS says of it is late and sometimes wrong."""

from collections.abc import Iterator
from dataclasses import dataclass

from regdesk.errors import PrinterError
from regdesk.printing.address import address_from
from regdesk.printing.ipp import IppClient, IppStatus, NoAnswer
from regdesk.printing.printer import Outcome, Trouble
from regdesk.printing.verdict import outcome, through_cups, troubles
from regdesk.printing.wire import Attributes, Tag


@dataclass(frozen=True, slots=True)
class Device:
    """Read only: nothing is ever sent to it but questions."""

    client: IppClient

    def troubles(self) -> tuple[Trouble, ...]:
        """OFFLINE when it does not answer."""
        try:
            return troubles(self.client.printer().first_of(Tag.PRINTER))
        except (PrinterError, NoAnswer):
            return (Trouble.OFFLINE,)

    def answers(self) -> bool:
        return self.troubles() != (Trouble.OFFLINE,)

    def knows(self, attempt: str) -> bool:
        return self._job(attempt) is not None

    def end_of(self, attempt: str) -> Outcome | None:
        """How the job ended here; None when it has not, is not known, or nobody answers."""
        job = self._job(attempt)
        return outcome(job, cups=False) if job else None

    def _job(self, attempt: str) -> Attributes | None:
        try:
            return latest_named(self.client, attempt)
        except (PrinterError, NoAnswer):
            return None


def device_behind(queue: Attributes) -> Device | None:
    """The printer that a CUPS queue names by its IPP address. None for others: USB, sockets, names, encrypted lines.

    CUPS believes any certificate at first sight, this desk does not; such a printer is simply not asked.
    """
    try:
        address = address_from(queue.text("device-uri").partition("?")[0])
    except PrinterError:
        return None
    return Device(IppClient(address)) if through_cups(queue) and not address.secure else None


def latest_named(client: IppClient, attempt: str) -> Attributes | None:
    """The newest job of that name that a printer remembers. Raises PrinterError or NoAnswer."""
    named = (job for job in _jobs(client) if job.text("job-name") == attempt and job.number("job-id"))
    return max(named, key=lambda job: job.number("job-id") or 0, default=None)


def _jobs(client: IppClient) -> Iterator[Attributes]:
    """All jobs; older printers know only two halves of them."""
    answer = client.jobs("all")
    if answer.code < IppStatus.FIRST_ERROR:
        yield from answer.all_of(Tag.JOB)
        return
    for which in ("not-completed", "completed"):
        yield from client.jobs(which).all_of(Tag.JOB)
