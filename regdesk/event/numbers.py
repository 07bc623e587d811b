"""The small numbers that stand for categories and zones in what is signed: their places in the event file."""

from collections.abc import Iterable

from regdesk.event.event import Event


def category_number(event: Event, key: str) -> int:
    """The place of a category in the event file, from 0. Raises ValueError for one that the event does not have."""
    return [category.key for category in event.categories].index(key)


def zone_mask(event: Event, letters: Iterable[str]) -> int:
    """A bit for each zone: 1 for the first of the event file. Raises ValueError for an unknown letter."""
    places = [zone.letter for zone in event.zones]
    return sum(1 << place for place in {places.index(letter) for letter in letters})
