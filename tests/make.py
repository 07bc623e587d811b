"""Builders for the tests: small values with sensible defaults, each changed by keyword. Made of no file."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from regdesk.event.event import (
    Authority,
    Basis,
    Category,
    Channel,
    Event,
    PickUpWindow,
    Place,
    Policies,
    Room,
    Session,
    Site,
    SiteKind,
    Training,
    Zone,
)
from regdesk.people.participant import Accreditation, DelegationKind, Participant

ZONE = ZoneInfo("America/Mexico_City")
MONDAY_MORNING = datetime(2017, 12, 4, 14, 7, tzinfo=UTC)
"""Mon 4 Dec 2017 08:07 in Puerto Vallarta: collection is open."""


def local(day: int, hour: int, minute: int = 0, *, month: int = 12) -> datetime:
    """A moment of 2017 in the event's zone."""
    return datetime(2017, month, day, hour, minute, tzinfo=ZONE)


def a_window(**changes: Any) -> PickUpWindow:
    """Fri 1 Dec 2017 13:00 to Tue 5 Dec 15:00, for everybody, day and night."""
    return replace(PickUpWindow(opens=local(1, 13), closes=local(5, 15)), **changes)


def a_category(**changes: Any) -> Category:
    """Delegate, letter D, at every desk."""
    names = (("es", "Delegado"), ("es_f", "Delegada"), ("fr", "Délégué"), ("fr_f", "Déléguée"))
    return replace(Category("delegate", "D", "Delegate", names, "#00649B", ("P", "B")), **changes)


def an_event(**changes: Any) -> Event:
    """A small live event: code SMALL, 4 to 6 Dec 2017, one window, five categories, every desk for everybody."""
    return replace(_EVENT, **changes)


def a_training_event(**changes: Any) -> Event:
    """The same as a training event with an id of its own; its clock starts on Monday at 08:07."""
    return an_event(**{"id": "7" * 32, "training": Training(clock=local(4, 8, 7)), **changes})


def a_person(**changes: Any) -> Participant:
    """An accredited delegate of Senegal, born 14 Mar 1984, passport A01284417.

    Who changes the confirmation code or source_ref gets another person: the id follows from them, and the
    passport number from the code.
    """
    confirmation = changes.get("confirmation", "K7RM-4PX2")
    source_ref = changes.get("source_ref", confirmation)
    identity = {"id": an_id(source_ref), "source_ref": source_ref, "confirmation": confirmation}
    own_passport = confirmation not in ("", "K7RM-4PX2")
    passport = {"document_number": "P" + an_id(confirmation)[:8].upper()} if own_passport else {}
    return replace(_PERSON, **{**identity, **passport, **changes})


def an_id(seed: str) -> str:
    """32 hexadecimal digits, the same for the same seed."""
    return hashlib.sha256(seed.encode()).hexdigest()[:32]


_EVENT = Event(
    id="5" * 32,
    code="SMALL",
    name="Small preparatory meeting on everything",
    short_name="Small meeting",
    badge_lines=("Small preparatory", "meeting"),
    organiser="United Nations",
    place="Puerto Vallarta, Mexico",
    zone=ZONE,
    starts=date(2017, 12, 4),
    ends=date(2017, 12, 6),
    sites=(
        Site(SiteKind.REGISTRATION_CENTRE, "The Small Hotel", "Paseo 1, Marina"),
        Site(SiteKind.VENUE, "Small Convention Center", "Boulevard 2"),
        Site(SiteKind.HOTEL, "Marriott", "", ("Marriot",)),
    ),
    rooms=(Room("Plenary", "Ground floor", "P"), Room("Breakout 1", "Ground floor", "B"), Room("Café", "Ground floor")),
    zones=(Zone("P", "Plenary"), Zone("B", "Breakout rooms"), Zone("M", "Media")),
    windows=(a_window(),),
    channels=(
        Channel("states", "Member and Observer States", Authority.PROTOCOL, date(2017, 11, 27), ("delegate",)),
        Channel("stakeholders", "Stakeholders", Authority.STAKEHOLDER_DESK, date(2017, 11, 17), ("stakeholder",)),
        Channel("un", "United Nations", Authority.UN_DESK, date(2017, 11, 10), ("un",)),
        Channel("media", "Media", Authority.MEDIA, None, ("media",)),
        Channel("host", "Host country", Authority.HOST, None, ("host",)),
    ),
    categories=(
        a_category(),
        Category("stakeholder", "S", "Stakeholder", (("es", "Parte interesada"),), "#8B3F86", ("P",)),
        Category("un", "U", "UN system", (("es", "Sistema ONU"),), "#4A4FA3", ("P", "B")),
        Category("media", "M", "Media", (("es", "Prensa"),), "#0F6B6B", ("M",)),
        Category("host", "H", "Host country", (("es", "País anfitrión"),), "#7A5200", ("P",)),
    ),
    eligible_bases=frozenset({Basis.ECOSOC, Basis.RES_71_280}),
    accepted_documents=frozenset({"passport", "laissez_passer", "id_card"}),
    minimum_age=18,
    policies=Policies(),
    places=(
        Place("here", "This registration centre", "until Tue 5 Dec 15:00"),
        Place("supervisor", "Supervisor desk, hotel lobby", "until 18:00"),
        Place("accreditation", "Accreditation desk, hotel lobby", "08:00 to 18:00", "accreditation@example.org"),
        Place("desk", "The desk for this category"),
    ),
    sessions=(Session(date(2017, 12, 4), time(9, 30), time(10, 45), "Welcome ceremony", "Plenary"),),
    languages=("en", "es", "fr"),
)

_PERSON = Participant(
    id="",
    source="states",
    source_ref="",
    family="Ndiaye-Sarr",
    given="Aïssatou",
    title="Ms.",
    function="Counsellor",
    delegation="Senegal",
    delegation_kind=DelegationKind.MEMBER_STATE,
    category="delegate",
    channel="states",
    accreditation=Accreditation.ACCREDITED,
    decided=date(2017, 11, 28),
    submitted=date(2017, 11, 20),
    born=date(1984, 3, 14),
    nationality="SEN",
    sex="F",
    document_kind="passport",
    document_number="A01284417",
    email="a.ndiaye-sarr@example.org",
    language="fr",
)
