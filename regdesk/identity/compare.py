"""A document held against a registration, line by line. It decides about letters and digits, never about a face."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from regdesk.event.event import Event, ExpiredDocuments
from regdesk.identity.document import Document, DocumentKind, PartialDate
from regdesk.identity.findings import NOTHING, Check, Field, Finding, Verdict, partial, verdict_of
from regdesk.identity.name_lines import Names, name_lines
from regdesk.people.codes import NO_NATIONALITY, one_code
from regdesk.people.names import Marks, Result
from regdesk.people.participant import Participant
from regdesk.people.states import States

__all__ = ["UNUSABLE", "Check", "Field", "Finding", "Result", "Verdict", "by_eye", "compare", "same_number"]

LOOK_ALIKE_SIGNS = str.maketrans("OQDILZSBGK", "0001125860")
"""Signs that readers and eyes take for each other, as one of the pair."""

UNUSABLE = frozenset({"document_not_accepted", "visa", "specimen"})
"""Reasons for which a document cannot be used at all, whoever shows it."""

UNREGISTERED = "not_registered"
"""The list gives no such value: nothing to compare, and not the person's fault."""


def compare(person: Participant, document: Document | None, *, on: date, event: Event, states: States) -> Check:
    """The findings for each line, in the order of the table, and the verdict.

    `on`: the day in the event's own zone, on which a document has or has not expired. What the registration does
    not say is shown as a dash and does not count against the person. Nothing is written or remembered.
    """
    if document is None:
        return Check(None, tuple(_without_document(person, states, on, "waiting", Result.WRITTEN)), Verdict.NO_DOCUMENT)
    born, number = _born(person, document), _number(person, document, event)
    sure = born.reason == number.reason == "same"
    family, given = name_lines(_registered(person), _read(document), sure=sure)
    number = _graver(number, (family, given, born))
    findings = (
        family,
        given,
        born,
        _nationality(person, document, states, on),
        number,
        _expires(person, document, on, event),
    )
    return Check(document, findings, verdict_of(findings))


def by_eye(person: Participant, states: States, event: Event) -> tuple[Finding, ...]:
    """The six lines that a clerk compares without a reader, one tick each, with what the registration says."""
    return tuple(
        replace(line, reason=_what_to_see(line))
        for line in _without_document(person, states, event.starts, "by_eye", Result.LOOK)
    )


def _what_to_see(line: Finding) -> str:
    if line.field is Field.EXPIRES:
        return "by_eye_expires"
    return "by_eye" if line.registration != NOTHING else "by_eye_unregistered"


def same_number(first: str, second: str) -> bool:
    """True when two document numbers are one, apart from spaces, hyphens, fillers and case."""
    return _plain_number(first) == _plain_number(second) != ""


# ── names ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _registered(person: Participant) -> Names:
    given, family = person.badge_name
    return Names(family=family, given=given)


def _read(document: Document) -> Names:
    return Names(family=document.family, given=document.given, cut=document.may_be_cut)


# ── date of birth ────────────────────────────────────────────────────────────────────────────────────────────────────


def _born(person: Participant, document: Document) -> Finding:
    registered, read = _of(person.born), _in_the_century_of(document.born, person.born)
    line = _date_line(Field.BORN, registered, read)
    if person.born is None or registered is None:
        return replace(line, reason=UNREGISTERED)
    if read is None:
        return replace(line, result=Result.LOOK, reason="not_in_document")
    result, reason = _compared_birth(person.born, read)
    marked = result is Result.STOP
    return replace(
        line,
        result=result,
        reason=reason,
        marks_registration=_all(line.registration) if marked else (),
        marks_document=_all(line.document) if marked else (),
    )


def _compared_birth(registered: date, read: PartialDate) -> tuple[Result, str]:
    """Same, as far as the document says; or which parts differ."""
    pairs = {
        "day": (registered.day, read.day),
        "month": (registered.month, read.month),
        "year": (registered.year, read.year),
    }
    differing = [name for name, (mine, theirs) in pairs.items() if theirs is not None and mine != theirs]
    if not differing:
        unknown = "same" if read.day else "born_month_only" if read.month else "born_year_only"
        return (Result.SAME if unknown == "same" else Result.WRITTEN), unknown
    swapped = differing == ["day", "month"] and (read.day, read.month) == (registered.month, registered.day)
    return Result.STOP, "born_swapped" if swapped else "_".join(["born", *differing])


def _in_the_century_of(read: PartialDate | None, registered: date | None) -> PartialDate | None:
    """Lines give two digits of the year: where those agree, the registration says which century is meant."""
    if read is None or registered is None or read.year % 100 != registered.year % 100:
        return read
    there = PartialDate(registered.year, read.month, read.day)
    leap_day_elsewhere = (read.month, read.day) == (2, 29) and (registered.month, registered.day) != (2, 29)
    return read if leap_day_elsewhere else there


def _of(when: date | None) -> PartialDate | None:
    return PartialDate(when.year, when.month, when.day) if when else None


def _all(text: str) -> Marks:
    return ((0, len(text)),)


def _date_line(field: Field, registered: PartialDate | None, read: PartialDate | None) -> Finding:
    """A line of two dates, its result still to be given."""
    return Finding(
        field=field,
        registration=partial(registered),
        document=partial(read),
        result=Result.WRITTEN,
        reason=UNREGISTERED,
        registration_date=registered,
        document_date=read,
    )


# ── nationality ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _nationality(person: Participant, document: Document, states: States, on: date) -> Finding:
    result, reason = _compared_nationality(person.nationality, document.nationality)
    return Finding(
        field=Field.NATIONALITY,
        registration=_named(person.nationality, states, on),
        document=_named(document.nationality, states, on),
        result=result,
        reason=reason,
    )


def _compared_nationality(registered: str, read: str) -> tuple[Result, str]:
    if not registered:
        return Result.WRITTEN, UNREGISTERED
    if one_code(registered) == one_code(read):
        return Result.SAME, "same"
    if not read or read in NO_NATIONALITY:
        return Result.LOOK, "no_nationality"
    return Result.LOOK, "other_nationality"


def _named(code: str, states: States, on: date) -> str:
    return states.short_name(code, on) if code else NOTHING


# ── number, and whether the document may be used at all ──────────────────────────────────────────────────────────────


def _number(person: Participant, document: Document, event: Event) -> Finding:
    """The line of the document: a kind that cannot be used stops, whatever its number."""
    line = Finding(
        field=Field.NUMBER,
        registration=person.document_number or NOTHING,
        document=document.number or NOTHING,
        result=Result.SAME,
        reason="same",
    )
    unusable = _unusable(document, event)
    if unusable:
        return replace(line, result=Result.STOP, reason=unusable)
    if not person.document_number:
        return replace(line, result=Result.WRITTEN, reason=UNREGISTERED)
    if not document.number:
        return replace(line, result=Result.LOOK, reason="not_in_document")
    return line if same_number(person.document_number, document.number) else _other_number(line)


def _unusable(document: Document, event: Event) -> str:
    """Why this kind of document cannot prove who somebody is here; empty when it can."""
    if document.kind is DocumentKind.VISA:
        return "visa"
    if document.issuer == "UTO":
        return "specimen"
    return "" if document.kind.value in event.accepted_documents else "document_not_accepted"


def _other_number(line: Finding) -> Finding:
    """Another number: marked where it differs, and told apart from one that may have been misread or mistyped."""
    mine, theirs = (_plain_number(text) for text in (line.registration, line.document))
    alike = mine.translate(LOOK_ALIKE_SIGNS) == theirs.translate(LOOK_ALIKE_SIGNS)
    marks = differing_signs(line.registration, line.document)
    part = min(len(mine), len(theirs)) >= 5 and (mine in theirs or theirs in mine)
    reason = "number_alike" if alike else "number_in_part" if part else "other_number"
    return replace(line, result=Result.LOOK, reason=reason, marks_registration=marks[0], marks_document=marks[1])


def _graver(number: Finding, others: tuple[Finding, ...]) -> Finding:
    """Another number beside another name or birth date is another document of another person."""
    stopped = any(other.result is Result.STOP for other in others)
    if not (stopped and number.reason == "other_number"):
        return number
    marks = _all(number.registration), _all(number.document)
    return replace(
        number, result=Result.STOP, reason="other_passport", marks_registration=marks[0], marks_document=marks[1]
    )


def _plain_number(text: str) -> str:
    return "".join(sign for sign in text.upper() if sign.isalnum())


def differing_signs(first: str, second: str) -> tuple[Marks, Marks]:
    """The signs in which two numbers differ, as runs: place by place when they are of one length, else the middle."""
    if len(first) != len(second):
        return _middles(first, second)
    runs: list[tuple[int, int]] = []
    for place, (mine, theirs) in enumerate(zip(first, second, strict=True)):
        if mine.upper() == theirs.upper():
            continue
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return tuple(runs), tuple(runs)


def _middles(first: str, second: str) -> tuple[Marks, Marks]:
    """What lies between the common beginning and the common end."""
    mine, theirs = first.upper(), second.upper()
    shortest = min(len(mine), len(theirs))
    head = next((place for place in range(shortest) if mine[place] != theirs[place]), shortest)
    rest = shortest - head
    tail = next((place for place in range(rest) if mine[-1 - place] != theirs[-1 - place]), rest)
    return _span(head, len(first) - tail), _span(head, len(second) - tail)


def _span(start: int, end: int) -> Marks:
    return ((start, end),) if start < end else ()


# ── expiry ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _expires(person: Participant, document: Document, on: date, event: Event) -> Finding:
    """Whether the document is still good; that the registration names another day is no matter (it was renewed)."""
    line = _date_line(Field.EXPIRES, _of(person.document_expires), document.expires)
    if document.expires is None:
        return replace(line, result=Result.LOOK, reason="no_expiry")
    last = _last_day(document.expires)
    if last < on:
        return _expired(line, (on - last).days, event)
    if last < event.ends:
        return replace(line, result=Result.LOOK, reason="expires_soon")
    return replace(line, result=Result.SAME, reason="not_expired")


def _expired(line: Finding, days: int, event: Event) -> Finding:
    """A document that has run out needs another one, or a supervisor where the event allows it."""
    asks = "_ask" if event.policies.expired_documents is ExpiredDocuments.SUPERVISOR else ""
    when = "expired_yesterday" if days == 1 else "expired_days"
    return replace(
        line, result=Result.STOP, reason=when + asks, facts={"days": days}, marks_document=_all(line.document)
    )


def _last_day(expires: PartialDate) -> date:
    """The last day on which it is good: the last of the month or year when the day is not given."""
    if expires.whole:
        return expires.whole
    if expires.month in (None, 12):
        return date(expires.year, 12, 31)
    return date(expires.year, (expires.month or 0) + 1, 1) - timedelta(days=1)


# ── without a document ───────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Shown:
    field: Field
    text: str
    when: PartialDate | None = None


def _without_document(
    person: Participant, states: States, on: date, reason: str, result: Result
) -> tuple[Finding, ...]:
    """The registration's side of every line."""
    names = _registered(person)
    born, expires = _of(person.born), _of(person.document_expires)
    lines = (
        _Shown(Field.FAMILY, names.family or NOTHING),
        _Shown(Field.GIVEN, names.given or NOTHING),
        _Shown(Field.BORN, partial(born), born),
        _Shown(Field.NATIONALITY, _named(person.nationality, states, on)),
        _Shown(Field.NUMBER, person.document_number or NOTHING),
        _Shown(Field.EXPIRES, partial(expires), expires),
    )
    return tuple(
        Finding(
            field=line.field,
            registration=line.text,
            document=NOTHING,
            result=result,
            reason=reason,
            registration_date=line.when,
        )
        for line in lines
    )
