"""May this badge be given? If not: why, who decides, where to send the person. The one rule function.

The same function decides on the screen, in the transaction of each act and in the tests. Sources: 002
(accreditation, pick-up window), practice as collected for UN registration desks (states, holds, minors).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from regdesk.collection.entries import Decided, Seen
from regdesk.collection.lane import is_cut_off, lane_of
from regdesk.collection.visit import Badge, Doubt, Visit, VisitState
from regdesk.collection.window import WindowState, window_now
from regdesk.event.event import Basis, Event, MinorPolicy, PhotoPolicy
from regdesk.people.participant import Accreditation, DelegationKind, Participant

FINISHING = timedelta(minutes=10)
"""A badge printed while collection was open may still be handed over this long after it closed."""

APPROVED_FOR = timedelta(minutes=30)
"""The person stands at the desk while a supervisor decides: a yes is not kept for another day."""


class Act(StrEnum):
    """What is to be done for one person. CONFIRM_COLLECTOR: their document is compared since they take others' badges.

    PRINT_AHEAD: a badge for the envelope of a delegation, nobody being there yet. HAND_OVER: to its bearer.
    COLLECT_FOR: to who was accepted as collector (`regdesk.collection.delegation`). GIVE_BY_HAND: a badge for one day,
    at the moment at which it was given; it bears no photo.
    """

    CONFIRM = "confirm"
    CONFIRM_COLLECTOR = "confirm_collector"
    PRINT = "print"
    PRINT_AHEAD = "print_ahead"
    HAND_OVER = "hand_over"
    COLLECT_FOR = "collect_for"
    GIVE_BY_HAND = "give_by_hand"


class Reason(StrEnum):
    """Why not. Each has its headline, its line, its words to say and its place in `regdesk.sentences`."""

    SEE_SUPERVISOR = "see_supervisor"
    NOT_ACCREDITED = "not_accredited"
    NOT_ACCREDITED_YET = "not_accredited_yet"
    ALREADY_COLLECTED = "already_collected"
    TWO_BADGES = "two_badges"
    BADGE_ENDED = "badge_ended"
    DUPLICATE = "duplicate"
    NOT_ELIGIBLE = "not_eligible"
    MINOR = "minor"
    WRONG_DESK = "wrong_desk"
    OTHER_LANE = "other_lane"
    TOO_EARLY = "too_early"
    CLOSED_FOR_NOW = "closed_for_now"
    TOO_LATE = "too_late"
    PHOTO_MISSING = "photo_missing"
    FACE_IN_DOUBT = "face_in_doubt"
    FACE_DIFFERS = "face_differs"
    IDENTITY_DIFFERS = "identity_differs"
    DOCUMENT_NOT_ACCEPTED = "document_not_accepted"
    PASSPORT_NEEDED = "passport_needed"
    DOCUMENT_EXPIRED = "document_expired"
    DOCUMENT_TOO_OLD = "document_too_old"
    SECOND_DOCUMENT = "second_document"
    SAME_DOCUMENT_TWICE = "same_document_twice"
    NO_DOCUMENT = "no_document"
    NOT_A_FOCAL_POINT = "not_a_focal_point"
    VOUCHER_WITHOUT_BADGE = "voucher_without_badge"
    CHAPERONE_NEEDED = "chaperone_needed"
    NOT_A_CHAPERONE = "not_a_chaperone"
    NOT_ON_THE_LIST = "not_on_the_list"
    IDENTITY_NOT_CONFIRMED = "identity_not_confirmed"
    LOOK_FIRST = "look_first"
    DOCUMENT_UNREAD = "document_unread"
    BADGE_IN_LIMBO = "badge_in_limbo"
    BADGE_WAITS = "badge_waits"
    STILL_AT_PRINTER = "still_at_printer"
    CAME_OUT_AFTER_ALL = "came_out_after_all"
    NO_BADGE_PRINTED = "no_badge_printed"
    ANOTHER_BADGE = "another_badge"
    NO_PROXY = "no_proxy"
    COMES_IN_PERSON = "comes_in_person"
    COLLECTOR_NOT_NAMED = "collector_not_named"
    LETTER_NEEDED = "letter_needed"
    NOT_COVERED = "not_covered"
    COLLECTION_OVER = "collection_over"
    NOT_YOURS = "not_yours"
    SIGN_IN_FIRST = "sign_in_first"
    NOT_ENROLLED = "not_enrolled"
    NOT_CERTIFIED_FOR = "not_certified_for"
    NUMBERS_USED_UP = "numbers_used_up"


class Decides(StrEnum):
    """Who can change the answer."""

    SUPERVISOR = "supervisor"
    ACCREDITATION = "accreditation"
    TIME = "time"
    CLERK = "clerk"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A no, as a value. `place` is the key of one of the event's places, `facts` fill the sentences."""

    reason: Reason
    decides: Decides
    place: str
    facts: Mapping[str, object] = field(default_factory=dict)


def entitlement(
    event: Event, person: Participant, visit: Visit, now: datetime, *, act: Act, desk_number: int,
    twins: Iterable[Visit] = (), heard: datetime | None = None,
) -> Refusal | None:  # fmt: skip
    """The first thing that stands against an act, gravest first; None when it may be done.

    `twins`: the visits of other registrations of the same passport; one person gets one badge. `heard`: until when
    (aware) this desk knows all that the desk of the person's lane did; None: never heard of it, or no lanes.
    """
    objections = _objections(event, person, visit, now, act, desk_number, twins, heard)
    return next((no for no in objections if not is_approved(visit, no.reason, now)), None)


def is_approved(visit: Visit, reason: Reason, now: datetime, seen: tuple[Seen, ...] = ()) -> bool:
    """Whether a supervisor said yes to this very refusal, a short while ago, and about these very documents."""
    return any(
        approval.about == reason
        and _without_looks(approval.seen) == _without_looks(seen)
        and now - approval.at <= APPROVED_FOR
        for approval in visit.approvals
    )


def _without_looks(seen: tuple[Seen, ...]) -> tuple[Seen, ...]:
    """The same document, whatever more of it was looked at meanwhile."""
    return tuple(replace(one, looked_at=()) for one in seen)


def _objections(
    event: Event, person: Participant, visit: Visit, now: datetime, act: Act, desk_number: int,
    twins: Iterable[Visit], heard: datetime | None,
) -> Iterator[Refusal]:  # fmt: skip
    if act is Act.CONFIRM_COLLECTOR:
        yield from _as_collector(person, visit)
        return
    yield from _collected(event, visit)
    yield from _standing(person)
    yield from _face(visit)
    yield from _given_to_twin(twins, now.astimezone(event.zone).date())
    yield from _eligible(event, person)
    yield from _age(event, person, visit, act)
    yield from _right_desk(event, person, desk_number)
    if act is not Act.CONFIRM:
        yield from _own_lane(event, person, desk_number, heard, now)
    yield from _open(event, person, visit, now, act)
    if act is not Act.GIVE_BY_HAND:
        yield from _photo(event, person)
    yield from _step(visit, act, now)


def _as_collector(person: Participant, visit: Visit) -> Iterator[Refusal]:
    """A badge of their own may be there already or be still undecided; who is not let in takes nobody's badge."""
    if no := not_let_in(person):
        yield no
    yield from _face(visit)


def not_let_in(person: Participant) -> Refusal | None:
    """Why this person does nothing for others, be their own badge still in their hand (practice X8 to X10)."""
    if person.hold or person.accreditation in (Accreditation.WITHDRAWN, Accreditation.REFUSED):
        return _no(Reason.SEE_SUPERVISOR, Decides.SUPERVISOR, "supervisor")
    return None


def _collected(event: Event, visit: Visit) -> Iterator[Refusal]:
    badge = visit.badge
    if visit.conflict and badge:
        yield _no(Reason.TWO_BADGES, Decides.SUPERVISOR, "supervisor", number=badge.number)
    if visit.ended and visit.state is not VisitState.COLLECTED:
        # nor is one given then that lay at another desk meanwhile
        when = visit.ended.changed.astimezone(event.zone)
        yield _no(Reason.BADGE_ENDED, Decides.SUPERVISOR, "supervisor", number=visit.ended.number, when=when)
    if visit.state is VisitState.COLLECTED and badge:
        yield _no(
            Reason.ALREADY_COLLECTED, Decides.SUPERVISOR, "supervisor",
            number=badge.number, when=badge.changed.astimezone(event.zone), desk=badge.desk, clerk=badge.clerk,
            **taken_by(visit.person, badge),
        )  # fmt: skip


def taken_by(person: str, badge: Badge) -> dict[str, object]:
    """Facts of a badge that somebody else took for its bearer; none where the bearer did."""
    if not badge.collection or badge.collector == person:
        return {}
    return {"collection": badge.collection, "collector_id": badge.collector}


def _standing(person: Participant) -> Iterator[Refusal]:
    """Hold, withdrawn and refused look alike to the public; nothing of the reason is said (practice X8 to X10)."""
    if person.hold or person.accreditation is Accreditation.WITHDRAWN:
        yield _no(Reason.SEE_SUPERVISOR, Decides.SUPERVISOR, "supervisor")
    match person.accreditation:
        case Accreditation.REFUSED:
            yield _no(Reason.NOT_ACCREDITED, Decides.ACCREDITATION, "supervisor", decided=person.decided)
        case Accreditation.PENDING:
            yield _no(Reason.NOT_ACCREDITED_YET, Decides.ACCREDITATION, "accreditation", submitted=person.submitted)
        case Accreditation.DUPLICATE:
            yield _no(Reason.DUPLICATE, Decides.SUPERVISOR, "supervisor")
        case _:
            pass


def _face(visit: Visit) -> Iterator[Refusal]:
    """While a doubt about the face stands open nothing is confirmed, printed or handed over (design, 6)."""
    match visit.doubt:
        case Doubt.SECOND_PERSON:
            yield _no(Reason.FACE_IN_DOUBT, Decides.CLERK, "here")
        case Doubt.SUPERVISOR:
            yield _no(Reason.FACE_DIFFERS, Decides.SUPERVISOR, "supervisor")
        case Doubt.NONE:
            pass


def _given_to_twin(twins: Iterable[Visit], today: date) -> Iterator[Refusal]:
    """Registered by two channels and served under the other registration (practice X6), be it for one day."""
    served = tuple(twins)
    given = [twin.badge.number for twin in served if twin.badge]
    given += [one.number for twin in served for one in twin.day_badges if one.stands_on(today)]
    if given:
        yield _no(Reason.DUPLICATE, Decides.SUPERVISOR, "supervisor", number=given[0])


def _eligible(event: Event, person: Participant) -> Iterator[Refusal]:
    """A stakeholder's organisation needs ECOSOC status or a place on the list of A/RES/71/280 (source 002, note 1)."""
    if person.delegation_kind is not DelegationKind.STAKEHOLDER:
        return
    if _basis(person) not in event.eligible_bases:
        yield _no(Reason.NOT_ELIGIBLE, Decides.ACCREDITATION, "accreditation", organisation=person.delegation)


def _basis(person: Participant) -> Basis:
    return next((basis for basis in Basis if basis == person.basis), Basis.NONE)


def _age(event: Event, person: Participant, visit: Visit, act: Act) -> Iterator[Refusal]:
    """The age counts on the first day of the event (practice 2K). A chaperone is named with the identity (X36)."""
    if person.born is None or not is_minor(event, person):
        return
    if event.policies.minors is MinorPolicy.REFUSE or not person.consent:
        yield _no(Reason.MINOR, Decides.SUPERVISOR, "supervisor", age=age_on(person.born, event.starts))
    elif event.policies.minors is MinorPolicy.CHAPERONE and act is not Act.CONFIRM and not _chaperoned(visit, act):
        yield _no(Reason.CHAPERONE_NEEDED, Decides.CLERK, "here", age=age_on(person.born, event.starts))


def is_minor(event: Event, person: Participant) -> bool:
    """Below the minimum age on the first day, as far as the list says."""
    return person.born is not None and age_on(person.born, event.starts) < event.minimum_age


def _chaperoned(visit: Visit, act: Act) -> bool:
    """Before the identity is confirmed nobody has been asked yet; a colleague who collects is no chaperone."""
    if visit.identity is None:
        return act not in (Act.COLLECT_FOR, Act.GIVE_BY_HAND)
    return bool(getattr(visit.identity.word, "chaperone", ""))


def age_on(born: date, day: date) -> int:
    """Full years lived on a day; who is born on 29 February has a birthday on 1 March in other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _right_desk(event: Event, person: Participant, desk_number: int) -> Iterator[Refusal]:
    category = next((known for known in event.categories if known.key == person.category), None)
    if category is None:
        # nobody can say which badge this would be
        yield _no(Reason.SEE_SUPERVISOR, Decides.SUPERVISOR, "supervisor")
    elif category.desks and desk_number not in category.desks:
        yield _no(Reason.WRONG_DESK, Decides.CLERK, "desk", category=category.key, desk=category.desks[0])


def _own_lane(
    event: Event, person: Participant, desk_number: int, heard: datetime | None, now: datetime
) -> Iterator[Refusal]:
    """Cut off from the desk whose lane it is, nobody here can know what that desk gave meanwhile."""
    lane = lane_of(event, person)
    if lane is None or lane == desk_number or not is_cut_off(event, heard, now):
        return
    since = {"since": heard.astimezone(event.zone)} if heard else {}
    yield _no(Reason.OTHER_LANE, Decides.SUPERVISOR, "desk", desk=lane, **since)


def _open(event: Event, person: Participant, visit: Visit, now: datetime, act: Act) -> Iterator[Refusal]:
    if act is Act.CONFIRM:
        return
    window = window_now(event.windows, event.zone, now, person.category)
    if window.is_open or _may_finish(event, person, visit, now, act):
        return
    facts: dict[str, object] = {
        "opened": window.opened,
        "closed": window.closes,
        "opens": window.opens_next,
        "left": window.left,
    }
    if act is Act.PRINT_AHEAD and window.opens_next:
        return
    match window.state:
        case WindowState.NOT_OPEN_YET:
            yield _no(Reason.TOO_EARLY, Decides.TIME, "here", **facts)
        case WindowState.CLOSED_FOR_NOW:
            yield _no(Reason.CLOSED_FOR_NOW, Decides.TIME, "here", **facts)
        case _:
            yield _no(Reason.TOO_LATE, Decides.SUPERVISOR, "supervisor", **facts, ago=now - window.closes)


def _may_finish(event: Event, person: Participant, visit: Visit, now: datetime, act: Act) -> bool:
    """The person was already at the desk when the window closed: the printed badge is still theirs."""
    badge = visit.badge
    if act not in (Act.HAND_OVER, Act.COLLECT_FOR) or badge is None:
        return False
    printed_inside = window_now(event.windows, event.zone, badge.requested, person.category).is_open
    return printed_inside and timedelta(0) <= now - badge.requested <= FINISHING


def _photo(event: Event, person: Participant) -> Iterator[Refusal]:
    """Heads of State and other VIPs come without a photograph (practice 2C)."""
    if event.policies.photo is PhotoPolicy.REQUIRED and not person.photo and not person.vip:
        yield _no(Reason.PHOTO_MISSING, Decides.SUPERVISOR, "supervisor")


def _step(visit: Visit, act: Act, now: datetime) -> Iterator[Refusal]:
    """Each act has its turn: identity, then one badge, then the hand-over of that badge."""
    badge = visit.badge
    if act in (Act.PRINT, Act.PRINT_AHEAD):
        yield from _one_badge_at_a_time(badge)
    if act is Act.PRINT and not _identified(visit, now):
        yield _no(Reason.IDENTITY_NOT_CONFIRMED, Decides.CLERK, "here")
    if act in (Act.HAND_OVER, Act.COLLECT_FOR):
        if badge is None:
            yield _no(Reason.NO_BADGE_PRINTED, Decides.CLERK, "here")
        elif visit.state is not VisitState.PRINTED:
            yield _no(Reason.BADGE_IN_LIMBO, Decides.CLERK, "here", number=badge.number)
    # a badge that was printed ahead waits for somebody of whom nobody has seen a document
    if act is Act.HAND_OVER and visit.identity is None:
        yield _no(Reason.IDENTITY_NOT_CONFIRMED, Decides.CLERK, "here")


def _identified(visit: Visit, now: datetime) -> bool:
    """A compared document counts for good; a supervisor's word in place of one as long as any other yes of theirs."""
    entry = visit.identity
    return entry is not None and (not isinstance(entry.word, Decided) or now - entry.at <= APPROVED_FOR)


def _one_badge_at_a_time(badge: Badge | None) -> Iterator[Refusal]:
    if badge is None:
        return
    if badge.state == "printed":
        yield _no(Reason.BADGE_WAITS, Decides.CLERK, "here", number=badge.number)
    else:
        yield _no(Reason.BADGE_IN_LIMBO, Decides.CLERK, "here", number=badge.number)


def _no(reason: Reason, decides: Decides, place: str, **facts: object) -> Refusal:
    return Refusal(reason, decides, place, facts)
