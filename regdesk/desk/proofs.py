"""What a clerk compared, judged: does it prove who somebody is, and what of it may be kept? It writes nothing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import Checked, IdentityConfirmed, Seen
from regdesk.desk.answers import Asks, Compared
from regdesk.event.event import Event, MinorPolicy, VouchingPolicy
from regdesk.identity.compare import UNUSABLE, by_eye, same_number, vouched
from regdesk.identity.document import DocumentKind
from regdesk.identity.findings import Check, Field, Finding
from regdesk.people.participant import Participant
from regdesk.people.states import States

KEPT = 4
SHORTEST_KEPT = 6
"""Of a number shorter than this nothing is kept: its last four signs would be nearly all of it."""

WITHOUT_READER = (Checked.BY_EYE, Checked.VOUCHED)


def asks_of(event: Event, person: Participant) -> Asks:
    """What this very person has to show, by the policy of the event."""
    two = person.category in event.policies.second_document_for
    focal_point = event.policies.vouching is VouchingPolicy.FOCAL_POINT
    return Asks(
        documents=event.documents_for(person.category),
        second_document=two,
        second_documents=event.documents_for(person.category, second=True),
        vouching=focal_point and not two and bool(person.delegation and event.focal_points_of(person.delegation)),
        chaperone=event.policies.minors is MinorPolicy.CHAPERONE,
    )


def refusal(reason: Reason, **facts: object) -> Refusal:
    return Refusal(reason, Decides.CLERK, "here", facts)


def stop_of(check: Check) -> Refusal | None:
    """What in a check only a supervisor can pass, or nobody."""
    stops = check.stops
    if not stops:
        return None
    unusable = {finding.reason for finding in stops} & UNUSABLE
    if unusable:
        return refusal(Reason.PASSPORT_NEEDED if "passport_needed" in unusable else Reason.DOCUMENT_NOT_ACCEPTED)
    if any(finding.field is not Field.EXPIRES for finding in stops):
        return Refusal(Reason.IDENTITY_DIFFERS, Decides.SUPERVISOR, "supervisor")
    if stops[0].reason.endswith("_ask"):
        return Refusal(Reason.DOCUMENT_EXPIRED, Decides.SUPERVISOR, "supervisor")
    return refusal(Reason.DOCUMENT_TOO_OLD)


def against(
    event: Event, states: States, person: Participant, shown: tuple[Compared, ...],
    *, given: Callable[[Reason], bool] = lambda _: False,
) -> Refusal | None:  # fmt: skip
    """The first thing that speaks against what was shown; None when it proves who this is.

    `shown`: one document or two, each compared with the record as it is now. `given`: a supervisor said yes to this.
    """
    return next((no for no in _objections(event, states, person, shown) if not given(no.reason)), None)


def _objections(event: Event, states: States, person: Participant, shown: tuple[Compared, ...]) -> Iterator[Refusal]:
    for place, compared in enumerate(shown):
        yield from _stopped(event, person, compared, second=place > 0)
    for compared in shown:
        yield from _unseen(due_lines(event, states, person, compared), compared)
    yield from _too_few(event, person, shown)


def _stopped(event: Event, person: Participant, compared: Compared, *, second: bool) -> Iterator[Refusal]:
    if stop := stop_of(compared.check):
        yield stop
    held = compared.sighted
    accepted = event.documents_for(person.category, second=second) - {DocumentKind.VISA.value}
    if compared.how is Checked.BY_EYE and held and held.kind and held.kind.value not in accepted:
        yield refusal(not_accepted(accepted))


def not_accepted(accepted: frozenset[str]) -> Reason:
    return Reason.PASSPORT_NEEDED if accepted == {DocumentKind.PASSPORT} else Reason.DOCUMENT_NOT_ACCEPTED


def due_lines(event: Event, states: States, person: Participant, compared: Compared) -> tuple[Finding, ...]:
    """The lines that a clerk has to look at; without a reader, every line there is."""
    looks = compared.check.looks
    match compared.how:
        case Checked.BY_EYE:
            return (*by_eye(person, states, event, compared.sighted), *looks)
        case Checked.VOUCHED:
            return (*vouched(person, states, event), *looks)
        case _:
            return looks


def _unseen(due: tuple[Finding, ...], compared: Compared) -> Iterator[Refusal]:
    if compared.check.document is None and compared.how not in WITHOUT_READER:
        yield refusal(Reason.IDENTITY_NOT_CONFIRMED)
    if {line.field for line in due} - set(compared.looked_at):
        yield refusal(Reason.LOOK_FIRST)


def _too_few(event: Event, person: Participant, shown: tuple[Compared, ...]) -> Iterator[Refusal]:
    """Practice 2D: media show two documents. Practice X21: beside one in another script, a second one in Latin."""
    two = person.category in event.policies.second_document_for
    if two and any(compared.how is Checked.VOUCHED for compared in shown):
        yield Refusal(Reason.NO_DOCUMENT, Decides.SUPERVISOR, "supervisor")
    if len(shown) == 1 and (two or not _latin(shown[0])):
        yield refusal(Reason.SECOND_DOCUMENT)
    if len(shown) > 1:
        yield from _not_two(shown[0], shown[1])


def _not_two(first: Compared, second: Compared) -> Iterator[Refusal]:
    unnamed = second.how is Checked.BY_EYE and (second.sighted is None or second.sighted.kind is None)
    if unnamed or second.how is Checked.VOUCHED or not (_latin(first) or _latin(second)):
        yield refusal(Reason.SECOND_DOCUMENT)
    elif _same_document(first, second):
        yield refusal(Reason.SAME_DOCUMENT_TWICE)


def _latin(compared: Compared) -> bool:
    """What a reader reads is Latin; of what was held in hand the clerk says it."""
    return compared.how is not Checked.BY_EYE or compared.sighted is None or compared.sighted.latin


def _same_document(first: Compared, second: Compared) -> bool:
    """One document shown twice, as far as is known: of one kind, and of no two numbers."""
    one, other = first.check.document, second.check.document
    if one and other:
        return one.kind is other.kind and same_number(one.number, other.number)
    (kind, ends), (other_kind, other_ends) = _kind_and_ends(first), _kind_and_ends(second)
    return kind == other_kind and (ends == other_ends or not ends or not other_ends)


def _kind_and_ends(compared: Compared) -> tuple[DocumentKind | None, str]:
    if compared.check.document:
        return compared.check.document.kind, ends_of(compared.check.document.number)
    return (compared.sighted.kind, compared.sighted.number_ends[-KEPT:]) if compared.sighted else (None, "")


def as_read(person: Participant, shown: tuple[Compared, ...], event: Event) -> Participant:
    """The person with the latest birth date that list or documents say, so that a minor is not missed (practice 2K)."""
    dates = [person.born, *(_latest_birth(compared.check, person.born) for compared in shown)]
    known = [born for born in dates if born and born <= event.ends]
    return replace(person, born=max(known)) if known else person


def _latest_birth(check: Check, registered: date | None) -> date | None:
    """The date of the document; one known in part is as late as it can be, unless the list knows the day."""
    read = next((line.document_date for line in check.findings if line.field is Field.BORN), None)
    if read is None or read.whole or registered:
        return read.whole if read else None
    return date(read.year, read.month or 12, 28 if read.month else 31)


# ── what is kept ─────────────────────────────────────────────────────────────────────────────────────────────────────


def identity_word(shown: tuple[Compared, ...], *, voucher: str = "", chaperone: str = "") -> IdentityConfirmed:
    """The word of the log for a confirmed identity."""
    first, *others = map(seen_of, shown)
    return IdentityConfirmed(
        first.checked, first.document_kind, first.issuer, first.number_ends, first.valid, first.verdict,
        first.looked_at, first.expiry, first.findings, others[0] if others else None, voucher, chaperone,
    )  # fmt: skip


def seen_of(compared: Compared) -> Seen:
    """What may be kept of a document (practice 2L): kind, issuer, last four signs, good or not, how lines agreed."""
    document, check = compared.check.document, compared.check
    if document is None:
        return _seen_by_eye(compared)
    expiry = next((finding.reason for finding in check.findings if finding.field is Field.EXPIRES), "")
    return Seen(
        compared.how, document.kind, document.issuer, ends_of(document.number), _valid(expiry), expiry,
        check.verdict, _kept(check.findings), compared.looked_at,
    )  # fmt: skip


def _seen_by_eye(compared: Compared) -> Seen:
    """A clerk who ticked the line of the date has seen that it is not past."""
    held, ticked = compared.sighted, Field.EXPIRES in compared.looked_at
    kind, issuer, ends = (held.kind or "", held.issuer[:3], held.number_ends[-KEPT:]) if held else ("", "", "")
    expiry = "by_eye_expires" if ticked and compared.how is Checked.BY_EYE else ""
    valid = True if expiry else None
    return Seen(compared.how, kind, issuer, ends, valid, expiry, compared.check.verdict, (), compared.looked_at)


def _kept(findings: tuple[Finding, ...]) -> tuple[tuple[str, str, str], ...]:
    return tuple((finding.field.value, finding.result.value, finding.reason) for finding in findings)


def _valid(expiry: str) -> bool | None:
    return {"not_expired": True, "expires_soon": True, "no_expiry": None}.get(expiry, False)


def ends_of(number: str) -> str:
    return number[-KEPT:] if len(number) >= SHORTEST_KEPT else ""
