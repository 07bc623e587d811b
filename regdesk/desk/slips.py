"""What a refusal or referral slip says: the reason, where to go, what to bring, in two languages."""

from collections.abc import Mapping
from datetime import datetime

from regdesk.badge.slip import SlipText
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.event.event import Event, Place
from regdesk.moments import day_of_year, told, weekday
from regdesk.people.participant import Participant
from regdesk.sentences import REFERRAL, filled, words_of


def slip_text(
    event: Event, desk_number: int, person: Participant | None, refusal: Refusal | None,
    *, number: str, when: datetime, searched: str = "",
) -> SlipText:  # fmt: skip
    """The words of a slip; no refusal makes a referral. `when` is in the event's zone. Nothing says why a hold is."""
    words = words_of(refusal.reason, refusal.facts) if refusal else REFERRAL
    facts = {**(refusal.facts if refusal else {}), "searched": searched}
    english, spanish = told(facts, "en"), told(facts, "es")
    return SlipText(
        centre="UN Registration Centre",
        desk=f"{event.place.split(',')[0]} · Desk {desk_number}",
        headline=words.slip_headline,
        person_name=person.full_name if person else searched,
        person_line=_person_line(person),
        why=filled(words.slip_why, english, words),
        why_line=filled(words.line, english, words) if words.line_on_slip else "",
        where=_where(event, refusal, english),
        bring=words.bring,
        spanish=filled(words.slip_es, spanish, words),
        number=f"Slip {number}",
        when=f"{weekday(when)[:3]} {day_of_year(when)} {when:%H:%M}",
        code=case_code(person, number),
        mark="TRAINING" if event.training else "",
    )


def _where(event: Event, refusal: Refusal | None, facts: Mapping[str, str]) -> str:
    place = event.place_for(refusal.place if refusal else "supervisor")
    if refusal and refusal.reason in (Reason.TOO_EARLY, Reason.CLOSED_FOR_NOW):
        return f"{place.name}, from {facts.get('opens', '')}"
    if refusal and refusal.place == "desk" and "desk" in facts:
        return f"Desk {facts['desk']}"
    if refusal and refusal.facts.get("collector"):
        return f"Ask {facts['collector']}. If it is lost: {_named(place)}"
    return _named(place)


def _named(place: Place) -> str:
    return ", ".join(part for part in (place.name, place.hours) if part)


def _person_line(person: Participant | None) -> str:
    if person is None:
        return ""
    confirmation = f"confirmation {person.confirmation}" if person.confirmation else ""
    return " · ".join(part for part in (person.delegation, confirmation) if part)


def case_code(person: Participant | None, number: str) -> str:
    """What the QR on the slip says: the confirmation code opens the person at any desk; without one, the slip's number.

    No name and nothing else of a person is in it.
    """
    if person and person.confirmation:
        return person.confirmation.upper().replace("-", "")
    return "SLIP" + number.replace("-", "")
