"""What a clerk does at any desk, each step pressed as the window does, whatever the answer is."""

from regdesk.collection.badge_words import VoidReason
from regdesk.collection.entitlement import Act, Reason
from regdesk.collection.entries import Checked, Proof
from regdesk.collection.visit import BadgeState, Visit
from regdesk.desk import Desk
from regdesk.desk.answers import Done, PrintEnd
from regdesk.desk.deciding import Approver, Decision
from regdesk.desk.needs_you import Double
from regdesk.people.participant import Participant
from regdesk.printing.printer import Job, JobState, Outcome, Status, Tell, Trouble
from regdesk.staff.decisions import Chosen

EVERY_LINE = ("family", "given", "born", "nationality", "number", "expires")
By = tuple[Approver, ...]
OPEN = (BadgeState.REQUESTED, BadgeState.UNKNOWN)


class Printer:
    """`how`: `good`, `jam`, `silent` (nobody knows whether a page came)."""

    name = "left"

    def __init__(self, how: str = "good") -> None:
        self.how = how

    def status(self) -> Status:
        return Status(ready=True)

    def print(self, job: Job, tell: Tell) -> Outcome:
        match self.how:
            case "good":
                return Outcome(JobState.PRINTED)
            case "jam":
                return Outcome(JobState.FAILED, "aborted", (Trouble.JAM,))
            case _:
                return Outcome(JobState.UNKNOWN, "timeout")

    def find(self, attempt: str) -> Outcome:
        return Outcome(JobState.UNKNOWN)

    def take_back(self, attempt: str) -> Outcome:
        return Outcome(JobState.CANCELLED)


def visit(desk: Desk, who: Participant) -> Visit:
    return desk.case(who.id).visit


def confirms(desk: Desk, who: Participant) -> bool:
    check = desk.check(who.id, None).check
    return isinstance(
        desk.confirm_identity(
            who.id, check, how=Checked.BY_EYE, looked_at=EVERY_LINE, step=Act.CONFIRM, act=desk.new_act()
        ),
        Done,
    )


def prints(desk: Desk, who: Participant, how: str = "good") -> bool:
    end = desk.print_badge(who.id, Printer(how), act=desk.new_act())
    return isinstance(end, PrintEnd)


def hands_over(desk: Desk, who: Participant) -> bool:
    """The badge that lies there."""
    badge = visit(desk, who).badge
    code = badge.code if badge else "00000000"
    return isinstance(desk.hand_over(who.id, code, proof=Proof.SCANNED, act=desk.new_act()), Done)


def serves(desk: Desk, who: Participant) -> bool:
    """Whoever comes with a passport goes with a badge, where nothing stands against it."""
    settles(desk, who)
    confirms(desk, who)
    prints(desk, who)
    return hands_over(desk, who)


def settles(desk: Desk, who: Participant, *, came: bool = True) -> bool:
    """Says of a badge in doubt whether it came out."""
    badge = visit(desk, who).badge
    if badge is None or badge.state not in OPEN:
        return False
    settle = desk.came_out if came else desk.did_not_come_out
    return isinstance(settle(who.id, badge.code, act=desk.new_act()), Done)


def voids(desk: Desk, who: Participant, reason: VoidReason, by: By = ()) -> bool:
    badge = visit(desk, who).badge
    code = badge.code if badge else "00000000"
    return isinstance(desk.life.void(who.id, code, reason, by=by[:1], act=desk.new_act()), Done)


def erases(desk: Desk, who: Participant, by: By) -> bool:
    """Whoever has no badge any more; they stay on the list, and may come again."""
    voids(desk, who, VoidReason.WITHDRAWN, by)
    badge = visit(desk, who).badge
    if badge is not None and not badge.is_ended:
        return False
    with desk.store.writing() as tx:
        return tx.erase_person(who.id) > 0


def gives_back(desk: Desk, who: Participant) -> bool:
    former = visit(desk, who).former
    return former is not None and isinstance(desk.life.returned(who.id, former.code, act=desk.new_act()), Done)


def replaces(desk: Desk, who: Participant, by: By) -> bool:
    """A supervisor gives another one for a badge that was lost, or after all."""
    refusal, badge = desk.case(who.id).refusal, visit(desk, who).badge
    if refusal is None:
        return False
    if refusal.reason is Reason.ALREADY_COLLECTED and badge:
        return _decides(desk, Decision(who.id, refusal, Chosen("lost", badge=badge.code), by))
    if refusal.reason is Reason.BADGE_ENDED:
        return _decides(desk, Decision(who.id, refusal, Chosen("came_back"), by))
    return False


def _decides(desk: Desk, decision: Decision) -> bool:
    return isinstance(desk.approve(decision, act=desk.new_act()), Done)


def refuses(desk: Desk, who: Participant) -> bool:
    refusal = desk.case(who.id).refusal
    if refusal is None:
        return False
    desk.refuse(who.id, refusal, act=desk.new_act())
    return True


def decides_double(desk: Desk, who: Participant, keep: int, by: By) -> bool:
    """A supervisor keeps one of two badges, whichever."""
    double = desk.needs_you.double(who.id)
    if not isinstance(double, Double):
        return False
    codes = tuple(one.code for one in double.collected)
    done = desk.needs_you.decide_double(
        who.id, codes[keep % len(codes)], double.ruling.reasons[0], seen=codes, by=by, act=desk.new_act()
    )
    return isinstance(done, Done)
