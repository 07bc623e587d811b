"""Whose badge is to be corrected, and where the work goes on afterwards."""

from dataclasses import dataclass

from regdesk.desk.answers import Case, Compared
from ui.desk.check_now import CheckNow


@dataclass(frozen=True)
class CorrectNow:
    """About whom, and where the check goes on. `shown`: the documents that were compared by then."""

    case: Case
    check: CheckNow | None = None
    shown: tuple[Compared, ...] = ()
