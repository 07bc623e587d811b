"""What a printer's answers prove: pure reading of IPP attributes into troubles, progress and outcomes.

The order of trust was measured, not believed: a printer that says `job-completed-successfully` of its own job is
proof; CUPS is proof only where it waits for such a printer and does not miss the job's end; all else is a handing over.
"""

from collections.abc import Iterable
from enum import Enum, IntEnum

from regdesk.printing.printer import JobState, Outcome, Progress, Status, Trouble
from regdesk.printing.wire import Attributes


class IppJobState(IntEnum):
    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


PRINTER_STOPPED = 5

TROUBLES = {
    "media-empty": Trouble.OUT_OF_BADGES,
    "media-needed": Trouble.OUT_OF_BADGES,
    "input-tray-missing": Trouble.OUT_OF_BADGES,
    "media-jam": Trouble.JAM,
    "cover-open": Trouble.OPEN,
    "door-open": Trouble.OPEN,
    "interlock-open": Trouble.OPEN,
    "marker-supply-empty": Trouble.RIBBON,
    "toner-empty": Trouble.RIBBON,
    "marker-supply-missing": Trouble.RIBBON,
    "offline": Trouble.OFFLINE,
    "shutdown": Trouble.OFFLINE,
    "timed-out": Trouble.OFFLINE,
    "connecting-to-device": Trouble.OFFLINE,
    "paused": Trouble.PAUSED,
    "moving-to-paused": Trouble.PAUSED,
}
LOW = {"media-low": "badges", "marker-supply-low": "ribbon", "toner-low": "ribbon"}
SEVERITIES = ("-report", "-warning", "-error")


class Route(Enum):
    """How an answer about a job came to be."""

    PRINTER = "the printer itself"
    CUPS = "CUPS, which waits until an IPP printer has ended the job"
    BLIND = "CUPS before a printer that says nothing back"


def route(printer: Attributes) -> Route:
    """Whom we speak with, from the printer's own description."""
    if not printer.text("cups-version"):
        return Route.PRINTER
    device = printer.text("device-uri")
    waits = device.startswith(("ipp:", "ipps:")) or "._ipp._tcp" in device or "._ipps._tcp" in device
    return Route.CUPS if waits and "waitjob=false" not in device else Route.BLIND


def troubles(printer: Attributes) -> tuple[Trouble, ...]:
    """The troubles of a printer, each once, in the order of `Trouble`."""
    reasons = printer.texts("printer-state-reasons")
    found = set(_troubles(reasons))
    if printer.number("printer-state") == PRINTER_STOPPED and not found:
        found.add(Trouble.ERROR)
    return _in_order(found)


def _troubles(reasons: Iterable[str]) -> Iterable[Trouble]:
    """Printers and CUPS rewrite the severity at the end of a reason, so only what comes before it counts."""
    for reason in reasons:
        known = TROUBLES.get(_plain(reason))
        if known:
            yield known
        elif reason.endswith("-error"):
            yield Trouble.ERROR


def _plain(reason: str) -> str:
    for severity in SEVERITIES:
        reason = reason.removesuffix(severity)
    return reason


def _in_order(found: set[Trouble]) -> tuple[Trouble, ...]:
    return tuple(trouble for trouble in Trouble if trouble in found)


def status(printer: Attributes) -> Status:
    """Whether the printer would print now."""
    found = troubles(printer)
    if printer.says_no("printer-is-accepting-jobs") and not found:
        found = (Trouble.PAUSED,)
    return Status(ready=not found, troubles=found, low=_low(printer))


def _low(printer: Attributes) -> tuple[str, ...]:
    """Supplies that run out: by the printer's own word, and by its levels where it reports them."""
    said = [LOW[reason] for reason in map(_plain, printer.texts("printer-state-reasons")) if reason in LOW]
    levels = zip(
        printer.texts("marker-names"),
        printer.numbers("marker-levels"),
        printer.numbers("marker-low-levels"),
        strict=False,
    )
    measured = [name for name, level, low in levels if 0 <= level <= low]
    return tuple(dict.fromkeys(said + measured))


def progress(job: Attributes, printer: Attributes) -> Progress:
    """How a job that has not ended is doing."""
    begun = job.number("job-state") in (IppJobState.PROCESSING, IppJobState.STOPPED)
    found = set(troubles(printer)) | set(_troubles(job.texts("job-printer-state-reasons")))
    return Progress(JobState.PRINTING if begun else JobState.QUEUED, _in_order(found))


def outcome(job: Attributes, way: Route) -> Outcome | None:
    """How a job ended, or None while it has not."""
    match job.number("job-state"):
        case IppJobState.CANCELED:
            return _not_printed(job, way, "cancelled")
        case IppJobState.ABORTED:
            return _not_printed(job, way, "aborted")
        case IppJobState.COMPLETED:
            return _completed(job, way)
    return None


def _not_printed(job: Attributes, way: Route, reason: str) -> Outcome:
    """A job that broke off after its page had come out is not a failure; CUPS counts pages before they are printed."""
    if way is Route.PRINTER and (job.number("job-impressions-completed") or 0) > 0:
        return Outcome(JobState.UNKNOWN, "not_confirmed")
    return Outcome(JobState.FAILED, reason)


def _completed(job: Attributes, way: Route) -> Outcome:
    match way:
        case Route.BLIND:
            return Outcome(JobState.HANDED_TO_SPOOLER)
        case Route.CUPS:
            sure = _cups_saw_the_end(job)
        case Route.PRINTER:
            impressions = job.number("job-impressions-completed")
            said = "job-completed-successfully" in job.texts("job-state-reasons")
            sure = said and (impressions is None or impressions > 0)
    return Outcome(JobState.PRINTED) if sure else Outcome(JobState.UNKNOWN, "not_confirmed")


def _cups_saw_the_end(job: Attributes) -> bool:
    """CUPS says `completed` also of a job whose printer lost its power and forgot it; its reasons tell them apart."""
    reasons = job.texts("job-printer-state-reasons")
    missed = any(reason.startswith(("cups-ipp-missing-job", "cups-ipp-missing-get-job")) for reason in reasons)
    return not missed and not any(_troubles(reasons))
