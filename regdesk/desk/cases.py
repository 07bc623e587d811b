"""One person as a screen shows them, and one desk's day: computed from roster and log, never stored."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from statistics import median

from regdesk.collection.company import chaperoning, vouching
from regdesk.collection.corrected import corrected
from regdesk.collection.entitlement import Act, Decides, Reason, Refusal, age_on, entitlement, is_minor
from regdesk.collection.entries import BadgeCollected, Checked, Entry, IdentityConfirmed, Referred, Refused, Word
from regdesk.collection.visit import Visit, fold
from regdesk.desk.answers import Case, HandOver, Today
from regdesk.desk.cut_off import heard_of_lane
from regdesk.desk.finding import standing
from regdesk.desk.other_desks import numbered
from regdesk.desk.proofs import WITHOUT_READER, asks_of, refusal
from regdesk.event.event import Event, MinorPolicy
from regdesk.people.participant import Participant
from regdesk.store.reading import Reading

LAST_SHOWN = 5
USUAL_FROM = 50
ENOUGH_FOR_USUAL = 5


def case(tx: Reading, event: Event, person: Participant, visit: Visit, *, now: datetime, desk_number: int) -> Case:
    namesakes = tuple(tx.same_name(person))
    others = same_passport(tx, person)
    return Case(
        person,
        visit,
        standing(person, visit),
        _against_printing(tx, event, person, visit, now, desk_number, visits_of(tx, others)),
        same_name=namesakes,
        also=_also(tx, person, namesakes),
        late=_late(event, person),
        delegation=tx.delegation_count(person.delegation) if person.delegation else (0, 0),
        asks=asks_of(event, person),
        minor=is_minor(event, person),
    )


def known(tx: Reading, person_id: str) -> Participant:
    """Somebody on the list, as corrected at a desk. Raises KeyError for an id that is not on the list."""
    return _listed(tx, person_id, tx.entries(person_id))


def person_of(tx: Reading, person_id: str) -> tuple[Participant, Visit]:
    """The same with what happened. Raises KeyError for an id that is not on the list."""
    entries = tx.entries(person_id)
    return _listed(tx, person_id, entries), fold(person_id, entries)


def _listed(tx: Reading, person_id: str, entries: Iterable[Entry]) -> Participant:
    person = tx.participant(person_id)
    if person is None:
        raise KeyError(person_id)
    return corrected(person, entries)


def focal_points(tx: Reading, event: Event, person: Participant) -> list[Participant]:
    """Those on the list who speak for this person's delegation, but for the person."""
    codes = event.focal_points_of(person.delegation) if person.delegation else ()
    return [other for code in codes for other in tx.by_confirmation(code) if other.id != person.id]


def not_without_reader(
    tx: Reading, event: Event, person: Participant, how: Checked, voucher: str, *, approved: bool = False
) -> Refusal | None:
    """Why neither a clerk's eye nor a focal point's word will do here; None where they will, or a reader was used.

    `approved`: a supervisor has seen this document and said yes.
    """
    if how not in WITHOUT_READER:
        return None
    if not approved and _sent_away(tx.entries(person.id)):
        return Refusal(Reason.IDENTITY_DIFFERS, Decides.SUPERVISOR, "supervisor")
    if how is Checked.VOUCHED:
        return vouching(event, person, *person_of(tx, voucher or person.id))
    return None


def _sent_away(entries: Iterable[Entry]) -> bool:
    """A document that was another person's was shown last: the next desk does not try it by eye (practice X3, X4)."""
    sent = False
    for entry in sorted(entries, key=lambda e: (e.at, e.desk, e.seq)):
        if isinstance(entry.word, Refused):
            sent = sent or entry.word.reason == Reason.IDENTITY_DIFFERS
        elif isinstance(entry.word, IdentityConfirmed):
            sent = False
    return sent


def not_accompanied(tx: Reading, event: Event, person: Participant, chaperone: str) -> Refusal | None:
    """Why a minor is not served, where the event asks for an adult who comes along."""
    if not (is_minor(event, person) and event.policies.minors is MinorPolicy.CHAPERONE):
        return None
    if not chaperone:
        return refusal(Reason.CHAPERONE_NEEDED, age=age_on(person.born, event.starts) if person.born else None)
    return chaperoning(event, person, *person_of(tx, chaperone))


def _against_printing(
    tx: Reading, event: Event, person: Participant, visit: Visit, now: datetime, desk_number: int,
    twins: Iterable[Visit],
) -> Refusal | None:  # fmt: skip
    """What stands against a badge; that the identity is still to be checked is the next step, not a refusal."""
    objection = entitlement(
        event, person, visit, now, act=Act.PRINT, desk_number=desk_number, twins=twins,
        heard=heard_of_lane(tx, event, person),
    )  # fmt: skip
    if objection and objection.reason is Reason.IDENTITY_NOT_CONFIRMED:
        return None
    return numbered(tx, objection, desk_number)


def same_passport(tx: Reading, person: Participant) -> list[Participant]:
    """Other registrations with the document number and the birth date of this one: certainly the same person."""
    if not (person.document_number and person.born):
        return []
    others = tx.by_document_number(person.document_number)
    return [other for other in others if other.id != person.id and other.born == person.born]


def visits_of(tx: Reading, people: Iterable[Participant]) -> list[Visit]:
    return [fold(person.id, tx.entries(person.id)) for person in people]


def _also(tx: Reading, person: Participant, namesakes: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """Other registrations that look like the same person: the same document, or the same name and birth date."""
    by_number = tx.by_document_number(person.document_number) if person.document_number else []
    twins = [other for other in namesakes if person.born and other.born == person.born]
    others = {other.id: other for other in [*by_number, *twins] if other.id != person.id}
    return tuple(others.values())


def _late(event: Event, person: Participant) -> bool:
    """Late is normal and never refused by itself (source 002: deadlines by channel)."""
    channel = event.channel(person.channel)
    return bool(channel and channel.deadline and person.submitted and person.submitted > channel.deadline)


def today(tx: Reading, midnight: datetime, desk: str) -> Today:
    mine = [entry for entry in tx.recent("badge.collected", since=midnight) if entry.desk == desk]
    return Today(tx.how_many("badge.collected", midnight), _usual(tx, mine[:USUAL_FROM]), _last(tx, mine[:LAST_SHOWN]))


def _last(tx: Reading, collected: list[Entry]) -> tuple[HandOver, ...]:
    ids = [entry.person or "" for entry in collected]
    entries = tx.entries_of(ids)
    people = {person.id: corrected(person, entries.get(person.id, ())) for person in tx.participants(ids)}
    return tuple(
        HandOver(entry.at, people[entry.person], _number(tx, entry))
        for entry in collected
        if entry.person and entry.person in people
    )


def _number(tx: Reading, collected: Entry) -> int:
    assert isinstance(collected.word, BadgeCollected)
    visit = fold(collected.person or "", tx.entries(collected.person or ""))
    return next(badge.number for badge in visit.badges if badge.code == collected.word.code)


def _usual(tx: Reading, collected: list[Entry]) -> timedelta | None:
    """The median time from the confirmed identity to the hand-over; a pause of a badge kept aside does not move it."""
    if len(collected) < ENOUGH_FOR_USUAL:
        return None
    histories = tx.entries_of([entry.person for entry in collected if entry.person])
    times = []
    for entry in collected:
        identity = fold(entry.person or "", histories.get(entry.person or "", ())).identity
        if identity:
            times.append((entry.at - identity.at).total_seconds())
    return timedelta(seconds=median(times)) if times else None


def slip_of(word: Word) -> int:
    """The number of the slip that an entry tells of; 0 when it tells of none."""
    return word.slip if isinstance(word, Refused | Referred) else 0
