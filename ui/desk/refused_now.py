"""Who is refused and why: what the screen of a refusal gets, and what a supervisor is asked about."""

from dataclasses import dataclass

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.visit import Badge, BadgeState, Visit
from regdesk.desk.answers import Case, Compared
from ui.desk.check_now import CheckNow


@dataclass(frozen=True)
class RefusedNow:
    """`case` is None when nobody on the list is meant; `searched`: what was looked for.

    `shown`: the documents that were compared, for the log. `check`: where the check goes on if a supervisor says yes.
    """

    refusal: Refusal
    case: Case | None
    searched: str = ""
    shown: tuple[Compared, ...] = ()
    check: CheckNow | None = None


def not_on_the_list(searched: str) -> RefusedNow:
    return RefusedNow(Refusal(Reason.NOT_ON_THE_LIST, Decides.ACCREDITATION, "accreditation"), None, searched)


def held(visit: Visit) -> list[Badge]:
    """The badges that somebody has, the one that was given first before the others."""
    return [badge for badge in visit.badges if badge.state is BadgeState.COLLECTED]
