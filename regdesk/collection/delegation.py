"""A delegation at a desk: who may take the badges of the others, which are ready, which stay and why. Pure.

Sources: practice 2C and 2E (focal points named in advance, letters, powers of attorney), X27; design, ui 4.7.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial

from regdesk.collection.delegation_words import Authority, CollectionEnded, CollectorAccepted
from regdesk.collection.entitlement import APPROVED_FOR, Act, Decides, Reason, Refusal, entitlement
from regdesk.collection.entries import Checked, Entry, IdentityConfirmed
from regdesk.collection.visit import Badge, Visit, VisitState
from regdesk.event.event import Event, ProxyPolicy
from regdesk.people.participant import Participant
from regdesk.people.spelling import code_key

CHECKED_FOR = timedelta(minutes=30)
"""A collector's document was compared so long ago at most: that of yesterday proves nobody who stands here now."""
_LETTERS = (Authority.LETTER, Authority.POWER_OF_ATTORNEY)


class MemberState(StrEnum):
    """Where the badge of one member is. STAYS: a refusal says why it is not given now."""

    READY = "ready"
    IN_LIMBO = "in_limbo"
    PRINTED = "printed"
    COLLECTED = "collected"
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a delegation. `refusal`: why the badge stays, or that it was collected; None for neither."""

    person: Participant
    visit: Visit
    state: MemberState
    refusal: Refusal | None = None

    @property
    def badge(self) -> Badge | None:
        return self.visit.badge


@dataclass(frozen=True, slots=True)
class Collection:
    """What the log says of one collector at one desk, and how it ended."""

    accepted: CollectorAccepted
    at: datetime
    desk: str
    clerk: str
    ended: CollectionEnded | None = None

    @property
    def id(self) -> str:
        return self.accepted.collection

    @property
    def is_open(self) -> bool:
        return self.ended is None

    def with_more(self, people: Iterable[str]) -> "Collection":
        """The same, accepted for these people as well."""
        everybody = tuple(dict.fromkeys((*self.accepted.people, *people)))
        return replace(self, accepted=replace(self.accepted, people=everybody))


def collections(entries: Iterable[Entry]) -> dict[str, Collection]:
    """Every collection by its id, in the order in which they began; of two ends of one the earlier stands."""
    found: dict[str, Collection] = {}
    for entry in sorted(entries, key=lambda e: (e.at, e.desk, e.seq)):
        match entry.word:
            case CollectorAccepted() as word:
                begun = found.setdefault(word.collection, Collection(word, entry.at, entry.desk, entry.clerk))
                if begun.is_open and begun.desk == entry.desk:
                    found[begun.id] = begun.with_more(word.people)
            case CollectionEnded() as word if word.collection in found and found[word.collection].is_open:
                found[word.collection] = replace(found[word.collection], ended=word)
            case _:
                pass
    return found


def member(
    event: Event, person: Participant, visit: Visit, now: datetime, *, desk_number: int,
    twins: Iterable[Visit] = (), heard: datetime | None = None,
) -> Member:  # fmt: skip
    """Where this person's badge is, by the same rule that decides each act."""
    rule = partial(entitlement, event, person, visit, now, desk_number=desk_number, twins=tuple(twins), heard=heard)
    no = rule(act=Act.PRINT_AHEAD)
    if visit.state is VisitState.COLLECTED:
        return Member(person, visit, MemberState.COLLECTED, no)
    if visit.state in (VisitState.PRINTING, VisitState.PRINT_UNKNOWN):
        return Member(person, visit, MemberState.IN_LIMBO, no)
    if visit.state is VisitState.PRINTED:
        no = rule(act=Act.COLLECT_FOR)
        return Member(person, visit, MemberState.STAYS if no and _stays(no) else MemberState.PRINTED, no)
    if no is None:
        no = in_person_only(event, person)
    return Member(person, visit, MemberState.STAYS if no else MemberState.READY, no)


def _stays(no: Refusal) -> bool:
    """A printed badge waits in its envelope while nothing but the hour stands against it."""
    return no.decides is not Decides.TIME


def in_person_only(event: Event, person: Participant) -> Refusal | None:
    """Where nobody but a VIP is served by a focal point (practice 2C), the others come themselves."""
    if event.policies.proxy is ProxyPolicy.VIP_ONLY and not person.vip:
        return Refusal(Reason.COMES_IN_PERSON, Decides.CLERK, "here")
    return None


def in_order(event: Event, members: Iterable[Member]) -> tuple[Member, ...]:
    """The order of the list and of printing: who has a badge to come first, there the head, the focal points, names."""
    speak = {code_key(point.confirmation) for point in event.focal_points}

    def rank(one: Member) -> tuple[bool, bool, bool, str, str]:
        person = one.person
        return (
            one.state in (MemberState.COLLECTED, MemberState.STAYS),
            person.category != HEAD,
            code_key(person.confirmation) not in speak,
            code_key(person.family),
            code_key(person.given),
        )

    return tuple(sorted(members, key=rank))


HEAD = "head_of_delegation"
"""The key that events give to the category of heads of delegation."""


# ── who may collect ──────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Claim:
    """Who wants to take the badges of a delegation, and by what.

    `collector`, `visit`: of who is on the list; None for who is not, whose document was `proved` at this very moment.
    `focal_points`: those of the delegation, as far as they are on the list. `reference`: of the letter that was seen.
    `name`: of who collects, for the sentence that says no.
    """

    delegation: str
    collector: Participant | None
    visit: Visit | None
    focal_points: Sequence[Participant] = ()
    authority: Authority = Authority.FOCAL_POINT
    reference: str = ""
    proved: bool = False
    name: str = ""


def may_collect(event: Event, claim: Claim, now: datetime) -> Refusal | None:
    """Why this person may not take the badges of the delegation; None when they may (practice 2E)."""
    if event.policies.proxy is ProxyPolicy.NONE:
        return Refusal(Reason.NO_PROXY, Decides.CLERK, "here")
    return _barred(event, claim, now) or _not_authorised(event, claim, now) or _not_identified(claim, now)


def authority_of(event: Event, claim: Claim) -> Authority:
    """What an accepted collector came by, for the log."""
    if named(event, claim):
        return Authority.VIP if event.policies.proxy is ProxyPolicy.VIP_ONLY else Authority.FOCAL_POINT
    return claim.authority if _has_letter(event, claim) else Authority.SUPERVISOR


def named(event: Event, claim: Claim) -> bool:
    """Whether the collector is a focal point of this very delegation."""
    if claim.collector is None or not claim.collector.confirmation:
        return False
    codes = {code_key(code) for code in event.focal_points_of(claim.delegation)}
    return code_key(claim.collector.confirmation) in codes


def _barred(event: Event, claim: Claim, now: datetime) -> Refusal | None:
    """Nothing is said of why (practice X8 to X10)."""
    if claim.collector is None or claim.visit is None:
        return None
    return entitlement(event, claim.collector, claim.visit, now, act=Act.CONFIRM_COLLECTOR, desk_number=0)


def _not_authorised(event: Event, claim: Claim, now: datetime) -> Refusal | None:
    if named(event, claim) or _has_letter(event, claim) or _approved(claim, now):
        return None
    if event.policies.proxy is ProxyPolicy.LETTER:
        return Refusal(Reason.LETTER_NEEDED, Decides.SUPERVISOR, "supervisor", _who(claim))
    return Refusal(Reason.COLLECTOR_NOT_NAMED, Decides.SUPERVISOR, "supervisor", _who(claim))


def _has_letter(event: Event, claim: Claim) -> bool:
    asked = event.policies.proxy is ProxyPolicy.LETTER
    return asked and claim.authority in _LETTERS and bool(claim.reference.strip())


def _approved(claim: Claim, now: datetime) -> bool:
    """A supervisor said yes to this person for this very delegation, a short while ago."""
    return claim.visit is not None and any(
        yes.about in (Reason.COLLECTOR_NOT_NAMED, Reason.LETTER_NEEDED)
        and yes.delegation == claim.delegation
        and now - yes.at <= APPROVED_FOR
        for yes in claim.visit.approvals
    )


def _who(claim: Claim) -> dict[str, object]:
    """Facts for the sentence; where no focal point is named there are no names to tell."""
    names = ", ".join(person.full_name for person in claim.focal_points)
    facts: dict[str, object] = {"delegation": claim.delegation, "collector": claim.name}
    return {**facts, "names": names} if names else facts


def _not_identified(claim: Claim, now: datetime) -> Refusal | None:
    """Who collects shows a document as everybody does, now, and nobody vouches for them."""
    entry = claim.visit.identity if claim.visit else None
    by_document = entry is not None and isinstance(entry.word, IdentityConfirmed) and _by_document(entry.word)
    fresh = entry is not None and now - entry.at <= CHECKED_FOR
    if (by_document and fresh) or (claim.collector is None and claim.proved):
        return None
    return Refusal(Reason.IDENTITY_NOT_CONFIRMED, Decides.CLERK, "here")


def _by_document(word: IdentityConfirmed) -> bool:
    return word.checked != Checked.VOUCHED


# ── handing over ─────────────────────────────────────────────────────────────────────────────────────────────────────


def may_hand_over(event: Event, collection: Collection | None, person: Participant) -> Refusal | None:
    """Why a badge does not go to this collector, beside what stands against its bearer; None when it does."""
    if collection is None or not collection.is_open:
        return Refusal(Reason.COLLECTION_OVER, Decides.CLERK, "here")
    if person.id not in collection.accepted.people:
        return Refusal(Reason.NOT_COVERED, Decides.CLERK, "here", {"delegation": collection.accepted.delegation})
    return in_person_only(event, person)
