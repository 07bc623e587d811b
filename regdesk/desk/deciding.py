"""A supervisor's decision at somebody else's desk: asked for, judged by the rules, proved by card and PIN, written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from regdesk.collection.double_words import DoubleDecided
from regdesk.collection.entitlement import APPROVED_FOR, Reason, Refusal, is_approved
from regdesk.collection.entries import BadgeCollected, Decided, Entry
from regdesk.collection.visit import Approval, BadgeState, Visit
from regdesk.desk import approving, cases, doubles, proofs
from regdesk.desk.answers import Compared, Done
from regdesk.desk.approving import Approver as Approver
from regdesk.desk.signing_in import Duty
from regdesk.event.event import Event
from regdesk.staff.decisions import (
    LONGEST_WRITTEN,
    RULINGS,
    Chosen,
    Ruling,
    against_choice,
    approvers_needed,
    ruling_for,
)
from regdesk.staff.member import Member
from regdesk.staff.rights import Right
from regdesk.staff.stops import Stop, Why
from regdesk.store.reading import Reading
from regdesk.store.store import Store


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be decided about whom, and how. `shown`: the documents that were compared by then."""

    person: str
    refusal: Refusal
    chosen: Chosen
    approvers: tuple[Approver, ...]
    approved: bool = True
    shown: tuple[Compared, ...] = ()


@dataclass(frozen=True, slots=True)
class Approved:
    """A yes that stands: to what (a reason of a refusal), since when (event's zone), by whom."""

    about: str
    at: datetime
    names: tuple[str, ...]


def given(visit: Visit, shown: tuple[Compared, ...], now: datetime) -> Callable[[Reason], bool]:
    """Says of a reason whether a supervisor said yes to it about the very documents that are `shown`.

    A further document that stops nothing, as the second one of a journalist, needs no second yes.
    """
    stopped = tuple(one for one in shown if proofs.stop_of(one.check))
    sets = {tuple(map(proofs.seen_of, some)) for some in (shown, stopped) if some or not shown}
    return lambda reason: any(is_approved(visit, reason, now, seen) for seen in sets)


def approved(
    tx: Reading, event: Event, person_id: str, now: datetime, shown: tuple[Compared, ...]
) -> tuple[Approved, ...]:
    """What was approved here a short while ago, latest first; about documents only what is about those `shown`.

    A no takes back what was said before, and a badge that is handed over ends it.
    """
    standing: list[Entry] = []
    for entry in sorted(tx.entries(person_id), key=lambda e: (e.at, e.desk, e.seq)):
        said_no = isinstance(entry.word, Decided) and not entry.word.approved
        if said_no or isinstance(entry.word, BadgeCollected):
            standing = []
        elif isinstance(entry.word, Decided):
            standing.append(entry)
    return tuple(_approved(tx, event, entry) for entry in reversed(standing) if _stands(entry, now, shown))


def _stands(entry: Entry, now: datetime, shown: tuple[Compared, ...]) -> bool:
    word = entry.word
    if not isinstance(word, Decided):
        return False
    if not word.seen:
        return now - entry.at <= APPROVED_FOR
    one = Visit(entry.person or "", approvals=(Approval(word.about, entry.at, word.seen),))
    return is_approved(one, Reason(word.about), now, tuple(map(proofs.seen_of, shown)))


def _approved(tx: Reading, event: Event, entry: Entry) -> Approved:
    word = entry.word
    assert isinstance(word, Decided)
    found = (tx.staff.member(who) for who, _ in word.approvers)
    return Approved(word.about, entry.at.astimezone(event.zone), tuple(member.name for member in found if member))


def ruling(tx: Reading, event: Event, person_id: str, refusal: Refusal) -> tuple[Ruling, int] | Stop:
    """How it is decided and by how many people; or why it cannot be. Raises KeyError for who is not on the list."""
    found = ruling_for(event, cases.known(tx, person_id), refusal)
    return found if isinstance(found, Stop) else (found, approvers_needed(event, found))


def decide(store: Store, event: Event, duty: Duty, decision: Decision, *, act: str) -> Done | Refusal | Stop:
    """Write the decision, when all of it is in order. PINs are tried last, and only when nothing else is missing."""
    with store.reading() as tx:
        if done := tx.entry_of_act(act):
            return Done(done, again=True)
        checked = _checked(tx, event, duty, decision)
    if not isinstance(checked, Ruling):
        return checked
    proved = approving.proved(duty, decision.approvers)
    if isinstance(proved, Stop):
        return proved
    with store.writing() as tx:
        if done := tx.entry_of_act(act):
            return Done(done, again=True)
        if (no := _checked(tx, event, duty, decision)) and not isinstance(no, Ruling):
            return no
        word = _double(tx, event, duty, decision, proved) or _word(checked, decision, proved)
        at = duty.moment()
        return Done(tx.append(decision.person, act, duty.name, word, at, staff=duty.on_duty))


def _checked(tx: Reading, event: Event, duty: Duty, decision: Decision) -> Ruling | Refusal | Stop:
    if not tx.staff.is_there():
        return Stop(Why.NO_STAFF_LIST)
    if no := duty.against(tx, Right.SEND_TO_LANE):
        return no
    found = ruling(tx, event, decision.person, decision.refusal)
    if isinstance(found, Stop):
        return found
    kind, needed = found
    incomplete = _incomplete(tx, event, duty, kind, decision) if decision.approved else None
    authority = decision.chosen.authority if decision.approved else "?"
    people = approving.against(
        tx, duty, kind, decision.approvers, needed=needed if decision.approved else 1, authority=authority
    )
    return incomplete or people or kind


def _incomplete(tx: Reading, event: Event, duty: Duty, kind: Ruling, decision: Decision) -> Stop | None:
    if no := against_choice(kind, decision.chosen):
        return no
    if kind.document and not decision.shown:
        return Stop(Why.SHOW_DOCUMENT)
    if decision.refusal.reason is Reason.TWO_BADGES and len(_counting(tx, event, duty, decision)) == 1:
        return Stop(Why.DECIDED_ALREADY)
    visit = cases.person_of(tx, decision.person)[1]
    return Stop(Why.WHICH_BADGE) if kind.badge and not _handed_over(visit, decision.chosen.badge) else None


def _handed_over(visit: Visit, code: str) -> bool:
    return any(badge.code == code and badge.state is BadgeState.COLLECTED for badge in visit.badges)


def _counting(tx: Reading, event: Event, duty: Duty, decision: Decision) -> tuple[Entry, ...]:
    today = duty.moment().astimezone(event.zone).date()
    return doubles.counting(tx, cases.known(tx, decision.person), today)


def _double(
    tx: Reading, event: Event, duty: Duty, decision: Decision, approvers: Sequence[Member]
) -> DoubleDecided | None:
    """Of two badges the other one is kept: the same entry as by the list of what needs a supervisor."""
    if decision.refusal.reason is not Reason.TWO_BADGES or not decision.approved:
        return None
    counting, chosen = _counting(tx, event, duty, decision), decision.chosen
    kept = next(doubles.code_of(one) for one in counting if doubles.code_of(one) != chosen.badge)
    signed = approving.signed(RULINGS[Reason.TWO_BADGES], approvers)
    words = doubles.words(counting, kept, chosen.reason, chosen.written.strip()[:LONGEST_WRITTEN], signed)
    return next(word for _, word in words if word.end == chosen.badge)


def _word(kind: Ruling, decision: Decision, approvers: Sequence[Member]) -> Decided:
    chosen = decision.chosen
    return Decided(
        decision.refusal.reason, decision.approved, chosen.reason,
        approving.signed(kind, approvers, authority=chosen.authority),
        chosen.written.strip()[:LONGEST_WRITTEN], chosen.authority.strip()[:LONGEST_WRITTEN],
        chosen.badge if kind.badge else "", tuple(map(proofs.seen_of, decision.shown)) if kind.document else (),
        str(decision.refusal.facts.get("delegation", "")),
    )  # fmt: skip
