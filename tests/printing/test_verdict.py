import pytest

from regdesk.printing.printer import JobState, Outcome, Progress, Status, Trouble
from regdesk.printing.verdict import IppJobState, outcome, progress, status, troubles
from regdesk.printing.wire import Attributes, Tag, Value, attributes, keyword, number

UNSURE = Outcome(JobState.UNKNOWN, "not_confirmed")
CAME = Outcome(JobState.UNKNOWN, "page_came_out")


def _job(state: IppJobState, *reasons: str, impressions: int | None = None, at_printer: str = "none") -> Attributes:
    counted = {} if impressions is None else {"job_impressions_completed": number(impressions)}
    return attributes(
        job_state=Value(Tag.ENUM, state),
        job_state_reasons=[keyword(reason) for reason in reasons],
        job_printer_state_reasons=keyword(at_printer),
        **counted,
    )


def _printer(*reasons: str, state: int = 4) -> Attributes:
    return attributes(
        printer_state=Value(Tag.ENUM, state), printer_state_reasons=[keyword(reason) for reason in reasons]
    )


DONE = "job-completed-successfully"


@pytest.mark.parametrize(
    ("job", "end"),
    [
        (_job(IppJobState.COMPLETED, DONE), Outcome(JobState.PRINTED)),
        (_job(IppJobState.COMPLETED, DONE, impressions=1), Outcome(JobState.PRINTED)),
        (_job(IppJobState.COMPLETED, DONE, impressions=0), UNSURE),
        (_job(IppJobState.COMPLETED, "job-completed-with-errors", impressions=1), UNSURE),
        (_job(IppJobState.COMPLETED, "none"), UNSURE),
        (_job(IppJobState.ABORTED, "aborted-by-system", impressions=0), Outcome(JobState.FAILED, "aborted")),
        (_job(IppJobState.ABORTED, "aborted-by-system", impressions=1), CAME),
        (_job(IppJobState.CANCELED, "job-canceled-at-device"), Outcome(JobState.CANCELLED, "cancelled")),
        (_job(IppJobState.CANCELED, "job-canceled-by-user", impressions=1), CAME),
        (_job(IppJobState.PROCESSING, "job-printing"), None),
        (_job(IppJobState.STOPPED, "printer-stopped"), None),
        (attributes(), None),
    ],
)
def test_a_printer_is_believed_only_when_it_says_that_its_job_succeeded(job: Attributes, end: Outcome | None) -> None:
    assert outcome(job, cups=False) == end


@pytest.mark.parametrize(
    ("job", "end"),
    [
        (_job(IppJobState.COMPLETED, DONE, impressions=1), Outcome(JobState.SENT)),
        (_job(IppJobState.COMPLETED, "none", at_printer="cups-ipp-missing-job-history"), UNSURE),
        (_job(IppJobState.CANCELED, "none", impressions=1), Outcome(JobState.FAILED, "cancelled")),
    ],
)
def test_cups_is_never_proof_that_a_badge_came_out(job: Attributes, end: Outcome) -> None:
    assert outcome(job, cups=True) == end


@pytest.mark.parametrize("severity", ["", "-report", "-warning", "-error"])
@pytest.mark.parametrize(
    ("reason", "trouble"),
    [
        ("media-empty", Trouble.OUT_OF_BADGES),
        ("media-needed", Trouble.OUT_OF_BADGES),
        ("media-jam", Trouble.JAM),
        ("cover-open", Trouble.OPEN),
        ("marker-supply-empty", Trouble.RIBBON),
        ("offline", Trouble.OFFLINE),
        ("paused", Trouble.PAUSED),
    ],
)
def test_a_trouble_is_known_whatever_severity_the_printer_gives_it(
    reason: str, severity: str, trouble: Trouble
) -> None:
    assert troubles(_printer(reason + severity)) == (trouble,)


def test_an_unknown_error_is_an_error_and_an_unknown_warning_is_nothing() -> None:
    assert troubles(_printer("opc-life-over-error")) == (Trouble.ERROR,)
    assert troubles(_printer("opc-life-over-warning", "none")) == ()


def test_a_stopped_printer_that_does_not_say_why_has_an_error() -> None:
    assert troubles(_printer("none", state=5)) == (Trouble.ERROR,)
    assert troubles(_printer("media-jam-error", state=5)) == (Trouble.JAM,)


def test_a_trouble_that_only_the_job_tells_is_told() -> None:
    job = _job(IppJobState.PROCESSING, "job-printing", at_printer="media-empty-warning")
    assert progress(job, _printer("none")) == Progress(JobState.PRINTING, (Trouble.OUT_OF_BADGES,))


def test_supplies_run_low_by_word_and_by_level() -> None:
    printer = attributes(
        printer_state=Value(Tag.ENUM, 3),
        printer_state_reasons=[keyword("media-low-warning")],
        marker_names=[Value(Tag.NAME, "Ribbon"), Value(Tag.NAME, "Laminate"), Value(Tag.NAME, "Unmeasured")],
        marker_levels=[number(4), number(80), number(-2)],
        marker_low_levels=[number(5), number(5), number(5)],
    )
    assert status(printer) == Status(ready=True, low=("badges", "Ribbon"))
