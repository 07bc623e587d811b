"""Doors, badges and lists for the tests of the checkpoint, all really signed."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from regdesk.collection.badge_words import BadgeVoided
from regdesk.collection.entries import BadgeCollected, BadgePrinted, BadgeRequested
from regdesk.desk import Desk
from regdesk.event.doors import Door, DoorKind
from regdesk.event.event import Event
from regdesk.event.numbers import category_number, zone_mask
from regdesk.event.tables import tables_bytes, tables_of
from regdesk.keys.bundle import Bundle, DeskKey, bundle_message
from regdesk.keys.cose import Signer
from regdesk.keys.seal import Claims, Serial, sealed
from regdesk.keys.stopped import StoppedDesk
from regdesk.keys.training import training_key
from regdesk.keys.withdrawals import Why
from regdesk.people.participant import Participant
from tests.desks import EVENT_KEY, SIGNS
from tests.keys.made import a_pair
from tests.make import MONDAY_MORNING, an_event

FIVE = a_pair("desk 5")
"""The key of a colleague's desk."""
BEGINS, ENDS = datetime(2017, 12, 4, 6, tzinfo=UTC), datetime(2017, 12, 7, 5, 59, 59, tzinfo=UTC)
MADE = MONDAY_MORNING - timedelta(hours=2)
DOORS = (
    Door(
        "main", "Convention Center · main entrance", DoorKind.GATE, categories=("delegate", "un", "stakeholder"),
        others_use="b", call="radio 4",
    ),
    Door("b", "Door B", DoorKind.GATE),
    Door("bus", "Bus stop · Westin to Convention Center", DoorKind.BUS, call="radio 4", seats=48),
    Door("breakout", "Breakout rooms", DoorKind.ROOM, zone="B"),
)  # fmt: skip


def event_with_doors(**changes: Any) -> Event:
    return an_event(**{"doors": DOORS, **changes})


def a_badge(
    event: Event, serial: Serial, *, category: str = "delegate", zones: str = "PB", signs: Signer = SIGNS,
    begins: datetime = BEGINS, ends: datetime = ENDS, public: bytes | None = None, training: bool | None = None,
) -> str:  # fmt: skip
    """The text in the code of a badge."""
    practises = event.training is not None if training is None else training
    own = training_key(event.id).public if practises else EVENT_KEY.public
    claims = Claims(serial, begins, ends, category_number(event, category), zone_mask(event, zones))
    return sealed(claims, signs, public or own, training=practises)


def a_bundle(
    event: Event, *, version: int = 1, made: datetime = MADE, withdrawn: Mapping[Serial, Why] | None = None,
    stopped: tuple[StoppedDesk, ...] = (), keys: Mapping[int, Signer] | None = None, signs: Any = EVENT_KEY,
) -> bytes:  # fmt: skip
    """A bundle that knows desk 5."""
    every = tuple(range(len(event.categories)))
    letters = "".join(zone.letter for zone in event.zones)
    desks = tuple(
        DeskKey(desk, BEGINS - timedelta(days=5), ENDS, key.public, zone_mask(event, letters), every)
        for desk, key in sorted((keys or {5: FIVE}).items())
    )
    bundle = Bundle(
        event_public=signs.public, version=version, made=made, tables=tables_bytes(tables_of(event)), desks=desks,
        stopped=stopped, withdrawn=dict(withdrawn or {}),
    )  # fmt: skip
    return bundle_message(bundle, signs)


def bears(desk: Desk, person: Participant, counter: int, *, of: int = 3) -> Serial:
    """Somebody has a badge of this desk, as its log says it."""
    serial = Serial(of, counter)
    with desk.store.writing() as tx:
        for word in (
            BadgeRequested(serial.code, counter, desk.new_act(), "folder"),
            BadgePrinted(serial.code, certain=True),
            BadgeCollected(serial.code, "scanned"),
        ):
            tx.append(person.id, "", "Lucía Robles", word, desk.now())
    return serial


def voided(desk: Desk, person: Participant, serial: Serial, why: Why) -> None:
    with desk.store.writing() as tx:
        tx.append(person.id, "", "Lucía Robles", BadgeVoided(serial.code, why.value), desk.now())
