"""What one badge shows, put together from the event and the person: everything that its template can ask for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from regdesk.badge.elements import DOT
from regdesk.badge.words import day_words, event_words, person_words
from regdesk.event.event import Category, Event
from regdesk.people.participant import Participant

Floors = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
"""Floors, each with its rooms and the letters of their zones."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What one badge shows. `cover`: width of the portrait divided by its height, or None without one.

    `picture`: the name of the portrait on its page. `floors`: the rooms of the venue with their zone letters, by
    floor. `dot`: of the printer, in mm.
    """

    words: Mapping[str, str]
    code: str = ""
    colour: str = "#000000"
    zones: tuple[tuple[str, bool], ...] = ()
    cover: float | None = None
    picture: str = "Photo"
    vip: bool = False
    training: bool = False
    japanese: bool = False
    one_day: bool = False
    floors: Floors = ()
    dot: float = DOT

    def shows(self, when: str) -> bool:
        """Whether an element with this condition stands on this badge."""
        nobody_seen = self.cover is None and not self.one_day
        return (
            not when
            or {
                "photo": self.cover is not None,
                "no_photo": nobody_seen and not self.vip,
                "vip_no_photo": nobody_seen and self.vip,
                "training": self.training,
                "vip": self.vip,
                "replacement": bool(self.words.get("replacement")),
                "person": not self.one_day,
                "day": self.one_day,
            }[when]
        )


def of_event(event: Event) -> Subject:
    """What all badges of an event share."""
    return Subject(words=event_words(event), training=event.training is not None, floors=_floors(event))


def of_person(
    event: Event, person: Participant, *,
    code: str, number: int, replacement: int = 0, cover: float | None = None, dot: float = DOT,
    common: Subject | None = None,
) -> Subject:  # fmt: skip
    """The badge of somebody. `replacement`: how many badges this person had before it.

    `common` is what `of_event` gives: many badges of an event need it only once.
    """
    common = common or of_event(event)
    category = event.category(person.category)
    return Subject(
        words={**common.words, **person_words(event, person, number, replacement)},
        code=code,
        colour=category.colour,
        zones=_zones(event, category),
        cover=cover,
        vip=person.vip,
        training=common.training,
        japanese=person.nationality == "JPN",
        floors=common.floors,
        dot=dot,
    )


def of_day(event: Event, category: str, day: date, *, code: str, number: int, dot: float = DOT) -> Subject:
    """A badge for one day, without a name."""
    known = event.category(category)
    return Subject(
        words={**event_words(event), **day_words(event, known, number, day)},
        code=code,
        colour=known.colour,
        zones=_zones(event, known),
        training=event.training is not None,
        one_day=True,
        floors=_floors(event),
        dot=dot,
    )


def _zones(event: Event, category: Category) -> tuple[tuple[str, bool], ...]:
    return tuple((zone.letter, zone.letter in category.zones) for zone in event.zones)


def _floors(event: Event) -> Floors:
    """The rooms in the order of the file, each floor where it is first named."""
    order = {room.floor: place for place, room in reversed(list(enumerate(event.rooms)))}
    rooms = sorted(event.rooms, key=lambda room: order[room.floor])
    return tuple(
        (floor, tuple((room.name, room.zone) for room in members))
        for floor, members in groupby(rooms, key=lambda room: room.floor)
    )
