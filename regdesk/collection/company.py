"""Other people at the desk: the focal point whose word stands for a document, the adult who comes with a minor."""

from regdesk.collection.entitlement import Decides, Reason, Refusal, is_minor, not_let_in
from regdesk.collection.entries import Checked, IdentityConfirmed
from regdesk.collection.visit import Visit, VisitState
from regdesk.event.event import Event, VouchingPolicy
from regdesk.people.participant import Participant


def vouching(event: Event, person: Participant, voucher: Participant, visit: Visit) -> Refusal | None:
    """Why this focal point may not vouch for this person; None when they may. `visit`: that of the focal point.

    Practice X19: without a document nothing is issued, unless the event lets a focal point vouch. It is somebody
    named in advance for the very delegation (2C), here in person with a badge that was given on a document.
    """
    if event.policies.vouching is VouchingPolicy.NONE:
        return Refusal(Reason.NO_DOCUMENT, Decides.SUPERVISOR, "supervisor")
    speaks_for = event.focal_points_of(person.delegation) if person.delegation else ()
    named = _plain(voucher.confirmation) in {_plain(code) for code in speaks_for if code}
    if voucher.id == person.id or not named:
        return Refusal(Reason.NOT_A_FOCAL_POINT, Decides.SUPERVISOR, "supervisor")
    if not _checked_by_document(visit):
        return Refusal(Reason.VOUCHER_WITHOUT_BADGE, Decides.CLERK, "here")
    return not_let_in(voucher)


def chaperoning(event: Event, minor: Participant, chaperone: Participant, visit: Visit) -> Refusal | None:
    """Why this adult may not come with this minor; None when they may. `visit`: that of the adult.

    Practice X36: the guardian has a badge of their own.
    """
    adult = chaperone.born is not None and not is_minor(event, chaperone)
    if chaperone.id == minor.id or not adult or visit.state is not VisitState.COLLECTED:
        return Refusal(Reason.NOT_A_CHAPERONE, Decides.CLERK, "here")
    return not_let_in(chaperone)


def _checked_by_document(visit: Visit) -> bool:
    """A badge in hand, and no chain of people who only vouch for each other."""
    word = visit.identity.word if visit.identity else None
    by_document = isinstance(word, IdentityConfirmed) and word.checked != Checked.VOUCHED
    return by_document and visit.state is VisitState.COLLECTED


def _plain(code: str) -> str:
    return code.upper().replace("-", "")
