"""What a gate must know of a meeting to read a badge aloud: in a bundle, or out of the event file of a desk."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from regdesk.event.doors import Door, DoorKind
from regdesk.event.event import Category, Event, Zone
from regdesk.keys.cbor import decoded, encoded

LARGEST = 100_000
"""Bytes; the tables of a meeting with eleven categories in three languages have about 1,500."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """The meeting in a few words, and by which numbers a badge names its category (its place) and zones (bits).

    `id`: 32 hexadecimal digits of the event file; `centre`: where badges are given. Categories come without their
    aliases and desks.
    """

    id: str
    code: str
    short_name: str
    centre: str
    zone: ZoneInfo
    starts: date
    ends: date
    languages: tuple[str, ...]
    training: bool
    categories: tuple[Category, ...]
    zones: tuple[Zone, ...]
    doors: tuple[Door, ...]

    def category(self, number: int) -> Category | None:
        """The category of a badge; None for a number that this meeting does not have."""
        return self.categories[number] if number < len(self.categories) else None

    def opens(self, zones: int, letter: str) -> bool:
        """Whether a badge with these bits opens a zone; an unknown letter is opened by none."""
        return any(zones >> place & 1 and zone.letter == letter for place, zone in enumerate(self.zones))

    def letters(self, zones: int) -> tuple[str, ...]:
        """The letters of the zones that these bits open, in the order of the event file."""
        return tuple(zone.letter for place, zone in enumerate(self.zones) if zones >> place & 1)


def tables_of(event: Event) -> Tables:
    """The tables of an event file."""
    return Tables(
        id=event.id, code=event.code, short_name=event.short_name, centre=event.registration_centre.name,
        zone=event.zone, starts=event.starts, ends=event.ends, languages=event.languages,
        training=event.training is not None,
        categories=tuple(_bare(category) for category in event.categories), zones=event.zones, doors=event.doors,
    )  # fmt: skip


def tables_bytes(tables: Tables) -> bytes:
    """The tables as they stand in a bundle."""
    return encoded([
        [tables.id, tables.code, tables.short_name, tables.centre, tables.zone.key],
        [str(tables.starts), str(tables.ends)],
        list(tables.languages),
        int(tables.training),
        [[c.key, c.letter, c.name, [list(pair) for pair in c.names], c.colour, list(c.zones)]
         for c in tables.categories],
        [[zone.letter, zone.name] for zone in tables.zones],
        [[d.key, d.name, str(d.kind), d.zone, list(d.categories), d.others_use, d.call, d.seats]
         for d in tables.doors],
    ])  # fmt: skip


def read_tables(content: bytes) -> Tables | None:
    """The tables out of a bundle; None unless `tables_bytes` makes exactly this of them."""
    try:
        found = _tables(decoded(content, most=LARGEST))
        return found if tables_bytes(found) == content else None
    # of another shape than the one above; what a zone's name may raise is what the event file knows too
    except (TypeError, ValueError, KeyError, AttributeError, OSError):
        return None


def _tables(found: Any) -> Tables:
    texts, (starts, ends), languages, training, categories, zones, doors = found
    identity, code, short_name, centre, zone = _texts(texts)
    return Tables(
        id=identity, code=code, short_name=short_name, centre=centre, zone=ZoneInfo(zone),
        starts=date.fromisoformat(starts), ends=date.fromisoformat(ends), languages=_texts(languages),
        training=training == 1, categories=tuple(_category(*each) for each in categories),
        zones=tuple(Zone(_text(letter), _text(name)) for letter, name in zones),
        doors=tuple(_door(*each) for each in doors),
    )  # fmt: skip


def _category(key: object, letter: object, name: object, names: Any, colour: object, zones: Any) -> Category:
    pairs = tuple((_text(language), _text(word)) for language, word in names)
    return Category(_text(key), _text(letter), _text(name), pairs, _text(colour), _texts(zones))


def _door(
    key: object, name: object, kind: object, zone: object, categories: Any, others_use: object, call: object, seats: int
) -> Door:
    return Door(
        _text(key), _text(name), DoorKind(_text(kind)), _text(zone), _texts(categories), _text(others_use),
        _text(call), 0 + seats,
    )  # fmt: skip


def _bare(category: Category) -> Category:
    return replace(category, aliases=(), desks=())


def _texts(found: Any) -> tuple[str, ...]:
    return tuple(map(_text, found))


def _text(found: object) -> str:
    if not isinstance(found, str):
        raise TypeError("no text")
    return found
