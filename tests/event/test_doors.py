"""The doors of an event file: who may pass where, and what a guard is told."""

import pytest

from regdesk import resources
from regdesk.errors import EventFileError
from regdesk.event.doors import Door, DoorKind
from regdesk.event.event import Event, SiteKind
from regdesk.event.file import read_event, read_event_text
from tests.event.test_file import GOOD

PART = """
[[door]]
key = "main"
name = "Main entrance"
kind = "gate"
categories = ["delegate"]
others_use = "b"
call = "radio 4"

[[door]]
key = "b"
name = "Door B"
kind = "room"
zone = "P"

[[door]]
key = "bus"
name = "Bus to the hall"
kind = "bus"
seats = 48
"""


def sentences(part: str) -> str:
    with pytest.raises(EventFileError) as caught:
        read_event_text(GOOD + part, file="event.toml")
    return str(caught.value.facts["told"])


def sample(name: str = "event") -> Event:
    return read_event(resources.path("sample", f"{name}.toml"))


def test_an_event_names_its_doors() -> None:
    doors = read_event_text(GOOD + PART, file="event.toml").doors
    assert doors == (
        Door("main", "Main entrance", DoorKind.GATE, "", ("delegate",), "b", "radio 4"),
        Door("b", "Door B", DoorKind.ROOM, "P"),
        Door("bus", "Bus to the hall", DoorKind.BUS, seats=48),
    )


def test_an_event_without_doors_can_be_read_as_before() -> None:
    assert read_event_text(GOOD, file="event.toml").doors == ()


def test_a_door_is_for_its_categories_and_without_any_for_everybody() -> None:
    main, _, bus = read_event_text(GOOD + PART, file="event.toml").doors
    assert main.takes("delegate") and not main.takes("media")
    assert bus.takes("delegate") and bus.takes("media")


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ('key = "b"', 'key = "main"', "“main” is used on line"),
        ('name = "Door B"', 'name = "Main entrance"', "“Main entrance” is used on line"),
        ('kind = "room"', 'kind = "rom"', "“rom” is not known for kind. Write “room”."),
        ('zone = "P"', 'zone = "Q"', "there is no access zone “Q”."),
        ('["delegate"]', '["delegat"]', "there is no category “delegat”."),
        ('["delegate"]', '["media"]\nzone = "P"', "badges of “media” do not open zone P"),
        ('others_use = "b"', 'others_use = "main"', "there is no other door “main”."),
        ('others_use = "b"', 'others_use = "c"', "there is no other door “c”."),
        ('categories = ["delegate"]\n', "", "everybody may use this door"),
        ("seats = 48", "seats = 0.5", "seats is not a whole number."),
        ("seats = 48", "seats = -1", "only a bus has seats, from 1 to 999."),
        ("seats = 48", "seats = 1000", "only a bus has seats, from 1 to 999."),
        ('zone = "P"', "seats = 48", "only a bus has seats"),
        ('"Door B"', f'"{"x" * 49}"', "name is too long for the screen at a door. Write at most 48 letters."),
        ('"radio 4"', f'"{"x" * 41}"', "call is too long for the screen at a door. Write at most 40 letters."),
        ('call = "radio 4"', 'cal = "radio 4"', "cal is not known here."),
    ],
)
def test_a_mistake_is_told_with_its_mend(before: str, after: str, sentence: str) -> None:
    assert before in PART
    assert sentence in sentences(PART.replace(before, after, 1))


@pytest.mark.parametrize("name", ["event", "training"])
def test_the_samples_have_a_bus_for_each_hotel_and_one_back(name: str) -> None:
    event = sample(name)
    buses = [door.name for door in event.doors if door.kind is DoorKind.BUS]
    hotels = [site.name for site in event.sites if site.kind is SiteKind.HOTEL]
    assert [bus for hotel in hotels for bus in buses if f"{hotel} to" in bus] == buses[:-1]
    assert len(buses) == len(hotels) + 1


@pytest.mark.parametrize("name", ["event", "training"])
def test_every_category_of_the_samples_may_enter_the_venue_somewhere(name: str) -> None:
    event = sample(name)
    gates = [door for door in event.doors if door.kind is DoorKind.GATE]
    assert all(any(gate.takes(category.key) for gate in gates) for category in event.categories)
    assert [gate.others_use for gate in gates if not gate.takes("media")] == ["media_entrance"]
    zones = {zone.letter for zone in event.zones}
    assert {door.zone for door in event.doors if door.kind is DoorKind.ROOM} == zones
