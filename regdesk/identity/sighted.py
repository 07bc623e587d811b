"""What people compare without a reader: the lines to tick for a document held in hand, or for a focal point's word."""

from dataclasses import dataclass
from datetime import date

from regdesk.event.event import Event
from regdesk.identity.document import DocumentKind, PartialDate
from regdesk.identity.findings import NOTHING, Field, Finding, partial
from regdesk.people.names import Result
from regdesk.people.participant import Participant
from regdesk.people.states import States

VOUCHED_FOR = (Field.FAMILY, Field.GIVEN, Field.BORN, Field.NATIONALITY)
"""What a focal point can say of a member of the delegation; a number is in no one's head."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighted:
    """A document that a clerk held in hand and no reader read: all that may be kept of it.

    `kind` None: the clerk did not say. `issuer`: three letters, or empty. `number_ends`: up to four characters.
    `latin`: False when the names stand in another script only.
    """

    kind: DocumentKind | None = None
    issuer: str = ""
    number_ends: str = ""
    latin: bool = True

    def __repr__(self) -> str:
        """Says nothing of the person, as in `Document`."""
        return f"Sighted({self.kind})"


@dataclass(frozen=True, slots=True)
class _Shown:
    field: Field
    text: str
    when: PartialDate | None = None


def waiting(person: Participant, states: States, on: date) -> tuple[Finding, ...]:
    """The registration's side of every line, while no document is there."""
    return tuple(_line(shown, Result.WRITTEN, "waiting") for shown in _registered(person, states, on))


def by_eye(
    person: Participant, states: States, event: Event, sighted: Sighted | None = None
) -> tuple[Finding, ...]:  # fmt: skip
    """The six lines that a clerk compares without a reader, one tick each, with what the registration says."""
    held = sighted or Sighted()
    return tuple(
        _line(shown, Result.LOOK, _what_to_see(shown, held)) for shown in _registered(person, states, event.starts)
    )


def vouched(person: Participant, states: States, event: Event) -> tuple[Finding, ...]:
    """What a focal point is asked, one tick each, where a person has no document at all."""
    return tuple(
        _line(shown, Result.LOOK, "vouched" if shown.text != NOTHING else "vouched_unregistered")
        for shown in _registered(person, states, event.starts)
        if shown.field in VOUCHED_FOR
    )


def _what_to_see(shown: _Shown, held: Sighted) -> str:
    if shown.field is Field.EXPIRES:
        return "by_eye_expires_card" if held.kind is DocumentKind.ID_CARD else "by_eye_expires"
    if shown.field is Field.NATIONALITY and held.kind is DocumentKind.LAISSEZ_PASSER:
        return "by_eye_no_nationality"
    if shown.text == NOTHING:
        return "by_eye_unregistered"
    if shown.field in (Field.FAMILY, Field.GIVEN) and not held.latin:
        return "by_eye_other_script"
    return "by_eye"


def _registered(person: Participant, states: States, on: date) -> tuple[_Shown, ...]:
    given, family = person.badge_name
    born, expires = _of(person.born), _of(person.document_expires)
    country = states.short_name(person.nationality, on) if person.nationality else NOTHING
    return (
        _Shown(Field.FAMILY, family or NOTHING),
        _Shown(Field.GIVEN, given or NOTHING),
        _Shown(Field.BORN, partial(born), born),
        _Shown(Field.NATIONALITY, country),
        _Shown(Field.NUMBER, person.document_number or NOTHING),
        _Shown(Field.EXPIRES, partial(expires), expires),
    )


def _line(shown: _Shown, result: Result, reason: str) -> Finding:
    return Finding(
        field=shown.field,
        registration=shown.text,
        document=NOTHING,
        result=result,
        reason=reason,
        registration_date=shown.when,
    )


def _of(when: date | None) -> PartialDate | None:
    return PartialDate(when.year, when.month, when.day) if when else None
