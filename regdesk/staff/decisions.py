"""What a supervisor may decide, for which reasons, with how many people; and what nobody can approve at a desk.

Design: ui 4.6; practice X3, X4, X19, X20, X23, X24, X28 to X31, X35, X36. Pure: it asks no PIN and writes nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.event.event import Event, FourEyes, MinorPolicy
from regdesk.people.participant import Accreditation, Participant
from regdesk.staff.member import Member
from regdesk.staff.rights import Right, asked_for
from regdesk.staff.stops import Stop, Why

OTHER = "other"
"""The last reason of every list: it is written."""
SHORTEST_WRITTEN, LONGEST_WRITTEN = 8, 200
_IN_DOUBT = Right.DECIDE_IDENTITY
_PROXY = ("delegation_confirmed", "mission_vouches", OTHER)


@dataclass(frozen=True, slots=True)
class Ruling:
    """One kind of decision. `reasons`: keys in their order on the screen (1 to 5), each with its sentence.

    `four_eyes`: two approvers where the event lists this. `authority`: who decided is named in the record.
    `document`: it is about the very document that was compared. `badge`: about one badge, which ends.
    """

    right: Right
    reasons: tuple[str, ...]
    four_eyes: FourEyes | None = None
    authority: bool = False
    document: bool = False
    badge: bool = False


RULINGS: Mapping[Reason, Ruling] = {
    Reason.IDENTITY_DIFFERS: Ruling(
        _IN_DOUBT, ("typing_mistake", "name_changed", "new_passport", "delegation_confirmed", OTHER), document=True
    ),
    Reason.DOCUMENT_EXPIRED: Ruling(_IN_DOUBT, ("other_document_seen", "renewal_seen", OTHER), document=True),
    Reason.FACE_DIFFERS: Ruling(_IN_DOUBT, ("looked_again", "other_photo_seen", "security_agreed", OTHER)),
    Reason.NO_DOCUMENT: Ruling(
        _IN_DOUBT, ("delegation_confirmed", "mission_vouches", "loss_reported", OTHER), FourEyes.NO_DOCUMENT
    ),
    Reason.MINOR: Ruling(_IN_DOUBT, ("consent_seen", OTHER)),
    Reason.PHOTO_MISSING: Ruling(_IN_DOUBT, ("no_camera", "photo_declined", OTHER)),
    Reason.TOO_LATE: Ruling(
        Right.ISSUE_OUT_OF_WINDOW, ("travel_delayed", "sent_back_here", "authority_asked", OTHER),
        FourEyes.OUTSIDE_WINDOW, authority=True,
    ),
    Reason.ALREADY_COLLECTED: Ruling(
        Right.REPRINT_COLLECTED, ("lost", "stolen", "damaged", "name_wrong", OTHER), FourEyes.REPLACEMENT, badge=True
    ),
    Reason.BADGE_ENDED: Ruling(
        Right.REPRINT_COLLECTED, ("cancelled_by_mistake", "came_back", "authority_asked", OTHER), FourEyes.REPLACEMENT
    ),
    Reason.STILL_AT_PRINTER: Ruling(Right.REPRINT_COLLECTED, ("printer_emptied", "printer_gone", OTHER)),
    Reason.TWO_BADGES: Ruling(
        Right.UNLOCK_CONFLICT, ("given_back", "given_to_another", OTHER), FourEyes.REPLACEMENT, badge=True
    ),
    Reason.OTHER_LANE: Ruling(
        Right.UNLOCK_CONFLICT, ("desk_phoned", "desk_closed", OTHER), authority=True
    ),
    Reason.COLLECTOR_NOT_NAMED: Ruling(Right.ACCEPT_PROXY, _PROXY),
    Reason.LETTER_NEEDED: Ruling(Right.ACCEPT_PROXY, _PROXY),
    Reason.SEE_SUPERVISOR: Ruling(
        Right.APPROVE, ("security_agreed", "authority_asked", OTHER), FourEyes.BLOCKED, authority=True
    ),
}  # fmt: skip
"""Everything else cannot be approved at a desk, or is no decision at all: the next step, another document."""

_ACCREDITATION = frozenset({
    Reason.NOT_ACCREDITED, Reason.NOT_ACCREDITED_YET, Reason.NOT_ELIGIBLE, Reason.DUPLICATE, Reason.NOT_ON_THE_LIST,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a supervisor chose and wrote. `reason`: a key of the list; `written`: in their words, for `other`.

    `authority`: name or code of who decided, where one has to be named. `badge`: the code that ends.
    """

    reason: str
    written: str = ""
    authority: str = ""
    badge: str = ""


def ruling_for(event: Event, person: Participant | None, refusal: Refusal) -> Ruling | Stop:
    """How this refusal is decided at the desk, or why nobody can: then whom to call."""
    ruling = RULINGS.get(refusal.reason)
    if refusal.reason in _ACCREDITATION or (person and _beyond_desks(event, person, refusal.reason)):
        return _call(event, "accreditation", Why.CANNOT_APPROVE)
    if ruling is None and refusal.decides is Decides.TIME:
        return Stop(Why.WAIT_FOR_HOURS, {"opens": refusal.facts.get("opens")})
    if ruling is None or person is None:
        return _call(event, refusal.place, Why.NOT_A_DECISION)
    return ruling


def _beyond_desks(event: Event, person: Participant, reason: Reason) -> bool:
    """A withdrawn accreditation, a category that nobody knows; a minor where the event has them refused."""
    # a badge may always be cancelled; that no new one is given is another refusal (practice X9)
    withdrawn = person.accreditation is Accreditation.WITHDRAWN and reason is not Reason.ALREADY_COLLECTED
    unknown = reason is Reason.SEE_SUPERVISOR and not person.hold
    refused = reason is Reason.MINOR and event.policies.minors is MinorPolicy.REFUSE
    return withdrawn or unknown or refused


def _call(event: Event, key: str, why: Why) -> Stop:
    place = event.place_for(key)
    return Stop(why, {"place": place.name, "contact": place.contact or place.hours})


def approvers_needed(event: Event, ruling: Ruling) -> int:
    """One, always another person than who works at the desk; two where the event wants four eyes."""
    return 2 if ruling.four_eyes and ruling.four_eyes in event.policies.four_eyes else 1


def against_choice(ruling: Ruling, chosen: Chosen) -> Stop | None:
    """What is missing in what was chosen."""
    if chosen.reason not in ruling.reasons:
        return Stop(Why.CHOOSE_REASON)
    if chosen.reason == OTHER and len(chosen.written.strip()) < SHORTEST_WRITTEN:
        return Stop(Why.WRITE_WHY)
    if ruling.authority and not chosen.authority.strip():
        return Stop(Why.NAME_AUTHORITY)
    if ruling.badge and not chosen.badge:
        return Stop(Why.WHICH_BADGE)
    return None


def against_approvers(
    ruling: Ruling, approvers: Sequence[Member], *, at_desk: str, needed: int, authority: str = ""
) -> Stop | None:
    """Why these people cannot approve, in the order in which they came. `at_desk`: the id of who works there."""
    for member in approvers:
        if member.id == at_desk:
            return Stop(Why.OWN_DESK)
        if member.barred:
            return Stop(Why.BARRED)
        if member.role_with(ruling.right, authority=authority) is None:
            return Stop(Why.MAY_NOT_APPROVE, {"role": asked_for(ruling.right)})
    if len({member.id for member in approvers}) < len(approvers):
        return Stop(Why.SAME_APPROVER)
    return Stop(Why.SECOND_APPROVER, {"count": needed}) if len(approvers) < needed else None
