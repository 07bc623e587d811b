"""What the screen of a delegation is made from, at one moment."""

from dataclasses import dataclass

from regdesk.collection.delegation import Member, MemberState
from regdesk.collection.entitlement import Refusal
from regdesk.desk.delegations import DelegationCase, DelegationRow
from ui.delegations.batch import Run
from ui.delegations.letter import Letter
from ui.delegations.step import Step


@dataclass(frozen=True)
class Now:
    """`ticked`: participant ids whose badges are asked for. `refused`: who was not accepted, by id, and why.

    `rows`, `chosen`: of the list of delegations. `person`: whose badge is at the printer. `in_batch`: how many badges
    the batch has, `done`: how many of them came out. `left`: seconds it still takes, None where nobody knows.
    `second_printer`: another one could take over. `may_hand_over`: whoever works here gives badges.
    `stuck`: the printer waits for a hand.
    """

    step: Step
    case: DelegationCase | None = None
    ticked: frozenset[str] = frozenset()
    letter: Letter | None = None
    refused: tuple[Refusal, str] | None = None
    rows: int = 0
    chosen: DelegationRow | None = None
    run: Run = Run.NOTHING
    person: str = ""
    following: tuple[str, ...] = ()
    in_batch: int = 0
    done: int = 0
    left: float | None = None
    second_printer: bool = False
    may_hand_over: bool = True
    stuck: bool = False

    @property
    def pausing(self) -> bool:
        return self.run is Run.PAUSING

    @property
    def to_print(self) -> tuple[Member, ...]:
        """Whose badges print next, in order: of the collector's people, where somebody collects."""
        if self.case is None:
            return ()
        return tuple(one for one in self.case.of(MemberState.READY) if one.person.id in self.covered)

    @property
    def to_hand(self) -> tuple[Member, ...]:
        """Whose badges are printed and go into the collector's hand."""
        if self.case is None:
            return ()
        return tuple(one for one in self.case.of(MemberState.PRINTED) if one.person.id in self.covered)

    @property
    def covered(self) -> frozenset[str]:
        """Those ticked; once somebody collects, of those they were accepted for."""
        collection = self.case.collection if self.case else None
        return self.ticked & frozenset(collection.accepted.people) if collection else self.ticked

    @property
    def some_ready(self) -> bool:
        return bool(self.to_print)

    @property
    def some_to_give(self) -> bool:
        return bool(self.case and self.case.of(MemberState.READY, MemberState.PRINTED))
