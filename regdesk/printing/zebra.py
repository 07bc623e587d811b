"""A Zebra label printer, spoken to in ZPL over TCP: asked before, during and after each badge.

It keeps no list of jobs, so one desk prints on it at a time. An empty buffer is no proof that a label came out; that
its own counter of labels has moved is. Where it has none the badge is only sent, and its scan proves it.
"""

from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from regdesk.errors import PrinterError
from regdesk.printing.address import is_host
from regdesk.printing.follow import Pace
from regdesk.printing.printer import Job, JobState, Outcome, Status, Tell, Trouble
from regdesk.printing.zebra_job import ZebraJob, emptied
from regdesk.printing.zebra_line import NoZebra, ZebraLine

PORT = 9100
DPI = 203
RESOLUTIONS = (203, 300, 600)


@dataclass(frozen=True, slots=True)
class ZebraPrinter:
    """`name` is what the clerk reads; `dpi` are the dots to the inch of its head."""

    name: str
    host: str
    port: int = PORT
    dpi: int = DPI
    pace: Pace = field(default_factory=Pace)

    def status(self) -> Status:
        try:
            with self._line() as line:
                troubles = line.state().troubles
        except (OSError, NoZebra):
            return Status(ready=False, troubles=(Trouble.OFFLINE,))
        return Status(ready=not troubles, troubles=troubles)

    def print(self, job: Job, tell: Tell) -> Outcome:
        from regdesk.printing.zpl import labels  # draws pages: not needed before the first badge

        following = ZebraJob(job, labels(job, self.dpi), self._line, self.pace, tell)
        try:
            return following.to_the_end()
        except OSError as problem:
            raise PrinterError("printer_off", printer=self.name) from problem
        except NoZebra as problem:
            raise PrinterError("printer_no_zebra", printer=self.name) from problem

    def find(self, attempt: str) -> Outcome:  # noqa: ARG002 # it knows no names
        """It remembers no names: it has something to print, or it has nothing."""
        try:
            with self._line() as line:
                state = line.state()
        except (OSError, NoZebra):
            return Outcome(JobState.UNKNOWN, "connection_lost")
        if state.waiting:
            return Outcome(JobState.PRINTING, troubles=state.troubles)
        return Outcome(JobState.UNKNOWN, "lost_job")

    def take_back(self, attempt: str) -> Outcome:  # noqa: ARG002 # it knows no names
        """Whatever waits in it is this desk's, and goes. What had come out by then is not known."""
        try:
            with self._line() as line:
                before = line.state()
                if not before.waiting:
                    return Outcome(JobState.UNKNOWN, "lost_job")
                if not emptied(line, self.pace):
                    return Outcome(JobState.UNKNOWN, "not_taken_back")
        except (OSError, NoZebra):
            return Outcome(JobState.UNKNOWN, "connection_lost")
        stood_still = bool(before.troubles)
        return Outcome(JobState.CANCELLED, "cancelled") if stood_still else Outcome(JobState.UNKNOWN, "not_confirmed")

    def _line(self) -> ZebraLine:
        return ZebraLine(self.host, self.port)


def zebra_from(text: str, pace: Pace | None = None) -> ZebraPrinter:
    """Read `zebra://host[:port][?dpi=203]`; asks nobody yet. Raises PrinterError."""
    try:
        parts = urlsplit(text)
        asked = parse_qs(parts.query, strict_parsing=bool(parts.query))
        dpi = int("".join(asked.pop("dpi", [str(DPI)])))
        port = parts.port or PORT
    except ValueError as problem:
        raise PrinterError("printer_address", text=text) from problem
    usable = is_host(parts.hostname or "") and text.isprintable() and " " not in text
    if not usable or asked or dpi not in RESOLUTIONS or parts.username or parts.path.strip("/"):
        raise PrinterError("printer_address", text=text)
    host = parts.hostname or ""
    return ZebraPrinter(f"zebra://{parts.netloc}", host, port, dpi, pace or Pace())
