"""What a printer's answers prove: pure reading of IPP attributes into troubles, progress and outcomes.

The order of trust was measured, not believed: a printer that says `job-completed-successfully` of its own job is
proof. CUPS is none: it called jobs completed whose printer had broken them off, when that happened between two of its
looks. What CUPS calls completed is sent, and the printer behind it is asked (see device.py).
"""

from collections.abc import Iterable
from enum import IntEnum

from regdesk.printing.printer import PAGE_CAME_OUT, JobState, Outcome, Progress, Status, Trouble
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
CUPS_HANDED_OVER = "cups-waiting-for-job-completed"

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
LOW = {"media-low": "badges", "marker-supply-low": "ribbon", "toner-low": "toner"}
SEVERITIES = ("-report", "-warning", "-error")


def through_cups(printer: Attributes) -> bool:
    """Whether CUPS answers for the printer, from its own description."""
    return bool(printer.text("cups-version"))


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


def status(printer: Attributes, behind: tuple[Trouble, ...] = ()) -> Status:
    """Whether the printer would print now; `behind` are the troubles of the printer behind a queue."""
    found = _in_order({*troubles(printer), *behind})
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


def has_begun(job: Attributes) -> bool:
    """Whether anything of a job that CUPS has, or had, may have gone to its printer: before that the time has no value.

    It keeps its value when the queue is stopped in the middle, and the job waits again.
    """
    return job.number("time-at-processing") is not None


def outcome(job: Attributes, *, cups: bool) -> Outcome | None:
    """How a job ended, or None while it has not. `cups`: it is CUPS that says so, not the printer."""
    match job.number("job-state"):
        case IppJobState.CANCELED:
            # CUPS says so too of a job that its printer broke off
            return _not_printed(job, JobState.FAILED if cups else JobState.CANCELLED, "cancelled", cups=cups)
        case IppJobState.ABORTED:
            return _not_printed(job, JobState.FAILED, "aborted", cups=cups)
        case IppJobState.COMPLETED:
            return _cups_completed(job) if cups else _completed(job)
    return None


def _not_printed(job: Attributes, state: JobState, reason: str, *, cups: bool) -> Outcome:
    """A job that broke off after its page had come out is no failure; CUPS counts pages before they are printed."""
    if not cups and (job.number("job-impressions-completed") or 0) > 0:
        return Outcome(JobState.UNKNOWN, PAGE_CAME_OUT)
    return Outcome(state, reason)


def _completed(job: Attributes) -> Outcome:
    impressions = job.number("job-impressions-completed")
    said = "job-completed-successfully" in job.texts("job-state-reasons")
    if said and (impressions is None or impressions > 0):
        return Outcome(JobState.PRINTED)
    return Outcome(JobState.UNKNOWN, "not_confirmed")


def _cups_completed(job: Attributes) -> Outcome:
    """CUPS says `completed` also of a job that its printer forgot in a power cut; then its reasons tell."""
    reasons = job.texts("job-printer-state-reasons")
    if any(reason.startswith(("cups-ipp-missing-job", "cups-ipp-missing-get-job")) for reason in reasons):
        return Outcome(JobState.UNKNOWN, "not_confirmed")
    return Outcome(JobState.SENT)
