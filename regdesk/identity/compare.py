"""A document held against a registration, line by line. It decides about letters and digits, never about a face."""

from dataclasses import replace
from datetime import date, timedelta

from regdesk.event.event import Event
from regdesk.identity.births import born_line, date_line, whole
from regdesk.identity.document import Document, DocumentKind, PartialDate
from regdesk.identity.findings import NOTHING, UNREGISTERED, Check, Field, Finding, Verdict, verdict_of
from regdesk.identity.name_lines import Names, name_lines
from regdesk.identity.numbers import differing_signs, number_line, same_number
from regdesk.identity.overall import settled
from regdesk.identity.sighted import Sighted, by_eye, vouched, waiting
from regdesk.names.forms import Forms
from regdesk.people.codes import NO_NATIONALITY, ORGANISATIONS, one_code
from regdesk.people.names import Result
from regdesk.people.participant import Participant
from regdesk.people.states import States

__all__ = [
    "UNUSABLE", "Check", "Field", "Finding", "Result", "Sighted", "Verdict", "by_eye", "compare", "differing_signs",
    "same_number", "vouched",
]  # fmt: skip

UNUSABLE = frozenset({"document_not_accepted", "passport_needed", "visa", "specimen"})
"""Reasons for which a document cannot be used at all, whoever shows it."""

NO_STATE = NO_NATIONALITY | ORGANISATIONS
"""Codes that stand in the place of a nationality, or of an issuer, and name no State."""


def compare(
    person: Participant, document: Document | None, *, on: date, event: Event, states: States, second: bool = False,
    forms: Forms | None = None,
) -> Check:  # fmt: skip
    """The findings for each line, in the order of the table, and the verdict.

    `on`: the day in the event's own zone, on which a document has or has not expired. `second`: this is the further
    document that the event asks for, of which other kinds may be accepted. What the registration does not say is
    shown as a dash and does not count against the person. Nothing is written or remembered.
    `forms`: the table of name forms, the shipped one if None.
    """
    if document is None:
        return Check(None, waiting(person, states, on), Verdict.NO_DOCUMENT)
    born = born_line(person.born, document.born, on=on)
    number = number_line(person.document_number, person.document_kind, document)
    sure = born.reason == number.reason == "same"
    family, given = name_lines(_registered(person), _read(document), sure=sure, forms=forms)
    lines = settled((family, given, born, _nationality(person, document, states, on), number, *_sex(person, document)))
    *told, number = lines[:5]
    accepted = event.documents_for(person.category, second=second)
    findings = (*told, _usable(number, document, accepted), _expires(person, document, on, event), *lines[5:])
    return Check(document, findings, verdict_of(findings))


def _registered(person: Participant) -> Names:
    given, family = person.badge_name
    return Names(family=family, given=given)


def _read(document: Document) -> Names:
    return Names(family=document.family, given=document.given, cut=document.may_be_cut)


# ── nationality ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _nationality(person: Participant, document: Document, states: States, on: date) -> Finding:
    result, reason = _compared_nationality(person.nationality, document)
    return Finding(
        field=Field.NATIONALITY,
        registration=_named(person.nationality, states, on),
        document=_named(document.nationality, states, on),
        result=result,
        reason=reason,
    )


def _compared_nationality(registered: str, document: Document) -> tuple[Result, str]:
    """Another nationality is looked at: many delegates have two. A laissez-passer names no State."""
    if not registered:
        return Result.WRITTEN, UNREGISTERED
    if one_code(registered) == one_code(document.nationality):
        return Result.SAME, "same"
    stateless = not document.nationality or document.nationality in NO_STATE or document.issuer in NO_STATE
    return Result.LOOK, "no_nationality" if stateless else "other_nationality"


def _named(code: str, states: States, on: date) -> str:
    return states.short_name(code, on) if code else NOTHING


# ── sex ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _sex(person: Participant, document: Document) -> tuple[Finding, ...]:
    """A line only where the registration has it. It never stops anybody: often it is a slip of who filled in a form."""
    if not person.sex:
        return ()
    result, reason = Result.SAME, "same"
    if not document.sex:
        result, reason = Result.WRITTEN, "sex_not_stated"
    elif document.sex != person.sex:
        result, reason = Result.LOOK, "other_sex"
    shown = document.sex or NOTHING
    return (Finding(field=Field.SEX, registration=person.sex, document=shown, result=result, reason=reason),)


# ── may this document be used at all? ────────────────────────────────────────────────────────────────────────────────


def _usable(number: Finding, document: Document, accepted: frozenset[str]) -> Finding:
    """The line of the document: a kind that cannot be used stops, whatever its number."""
    reason = _unusable(document, accepted)
    return replace(number, result=Result.STOP, reason=reason) if reason else number


def _unusable(document: Document, accepted: frozenset[str]) -> str:
    """Why this kind of document cannot prove who somebody is here; empty when it can."""
    if document.kind is DocumentKind.VISA:
        return "visa"
    if document.issuer == "UTO":
        return "specimen"
    if document.kind.value in accepted:
        return ""
    return "passport_needed" if accepted == {DocumentKind.PASSPORT} else "document_not_accepted"


# ── expiry ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _expires(person: Participant, document: Document, on: date, event: Event) -> Finding:
    """Whether the document is still good; that the registration names another day is no matter (it was renewed)."""
    registered = person.document_expires
    of_list = PartialDate(registered.year, registered.month, registered.day) if registered else None
    line = date_line(Field.EXPIRES, of_list, document.expires)
    if document.expires is None:
        return replace(line, result=Result.LOOK, reason="no_expiry")
    last = _last_day(document.expires)
    if last < on:
        return _expired(line, (on - last).days, event)
    if last <= event.ends:
        return replace(line, result=Result.LOOK, reason="expires_soon")
    return replace(line, result=Result.SAME, reason="not_expired")


def _expired(line: Finding, days: int, event: Event) -> Finding:
    """A document that has run out needs another one, or a supervisor where the event allows it."""
    asks = "_ask" if event.policies.may_accept_expired(days) else ""
    when = "expired_yesterday" if days == 1 else "expired_days"
    return replace(
        line, result=Result.STOP, reason=when + asks, facts={"days": days}, marks_document=whole(line.document)
    )


def _last_day(expires: PartialDate) -> date:
    """The last day on which it is good: the last of the month or year when the day is not given."""
    if expires.whole:
        return expires.whole
    if expires.month in (None, 12):
        return date(expires.year, 12, 31)
    return date(expires.year, (expires.month or 0) + 1, 1) - timedelta(days=1)
