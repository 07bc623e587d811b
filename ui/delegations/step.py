"""Where the work for one delegation stands, told from what its log says and from the batch at the printer."""

from enum import Enum, auto

from regdesk.collection.delegation import MemberState
from regdesk.desk.delegations import DelegationCase
from ui.delegations.batch import Run


class Step(Enum):
    """FINDING: no delegation is open. WHO: nobody collects yet. READY: somebody does, and badges are to be printed.

    LIMBO: a badge is asked about. HANDING: printed badges go into the collector's hand. SIGNING: all went that will.
    """

    FINDING = auto()
    WHO = auto()
    CHECKING = auto()
    READY = auto()
    PRINTING = auto()
    PAUSED = auto()
    STOPPED = auto()
    LIMBO = auto()
    HANDING = auto()
    SIGNING = auto()
    DONE = auto()


BATCH = (Step.PRINTING, Step.PAUSED, Step.STOPPED)
_OF_RUN = {
    Run.PRINTING: Step.PRINTING,
    Run.PAUSING: Step.PRINTING,
    Run.PAUSED: Step.PAUSED,
    Run.STOPPED: Step.STOPPED,
}


def step_of(case: DelegationCase, run: Run, ticked: frozenset[str]) -> Step:
    """`ticked`: participant ids whose badges are asked for."""
    if run in (Run.PRINTING, Run.PAUSING):
        return Step.PRINTING
    if case.of(MemberState.IN_LIMBO):
        return Step.LIMBO
    if run in _OF_RUN:
        return _OF_RUN[run]
    if case.collection is None:
        return Step.WHO
    covered = ticked & frozenset(case.collection.accepted.people)
    waiting = {one.person.id for one in case.of(MemberState.READY)} & covered
    printed = {one.person.id for one in case.of(MemberState.PRINTED)} & covered
    if waiting:
        return Step.READY
    return Step.HANDING if printed else Step.SIGNING
