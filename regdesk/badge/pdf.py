"""A badge, or a batch of them, as one PDF file."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from regdesk.badge.draw import PHOTO, Subject, draw, ground_of
from regdesk.badge.ink import Ink
from regdesk.badge.layout import Template
from regdesk.badge.pages import Pages
from regdesk.badge.photo import portrait
from regdesk.badge.words import event_words, person_words
from regdesk.event.event import Event
from regdesk.people.participant import Participant

GROUND = "Ground"
MANY = 200
"""From so many badges on, what has to be made ready for a fast batch pays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One badge: `code` is what its QR code says (A-Z, 0-9), `number` what people read, `photo` a picture file."""

    person: Participant
    code: str
    number: int
    photo: bytes | None = None


def badge_pdf(
    template: Template, event: Event, person: Participant, *, code: str, number: int, photo: bytes | None
) -> bytes:
    """A PDF file of one page. The same input makes the same bytes. Raises DeskError when the photo is no picture."""
    return batch_pdf(template, event, [Item(person=person, code=code, number=number, photo=photo)])


def batch_pdf(template: Template, event: Event, items: Iterable[Item]) -> bytes:
    """A PDF file with a page for each item, in their order."""
    pages = Pages(f"{event.short_name}: badges", template.width_mm, template.height_mm)
    words = event_words(event)
    below, compressed = _ground(template, tuple(words.items()), training=event.training is not None)
    above = template.elements[len(ground_of(template)) :]
    badges = list(items)
    many = len(badges) >= MANY
    for item in badges:
        image = portrait(item.photo) if item.photo else None
        ink = Ink()
        ink.part(GROUND)
        draw(above, _subject(event, item, image.cover if image else None, many), ink)
        parts = {GROUND: pages.ground(below, compressed)}
        pages.add(ink, {**parts, PHOTO: pages.picture(image)} if image else parts)
    return pages.pdf()


@lru_cache(maxsize=8)
def _ground(template: Template, words: tuple[tuple[str, str], ...], *, training: bool) -> tuple[Ink, bytes]:
    """What all badges of an event share, drawn and compressed once."""
    ink = Ink()
    draw(ground_of(template), Subject(words=dict(words), training=training), ink)
    return ink, zlib.compress(ink.content, 9)


def _subject(event: Event, item: Item, cover: float | None, one_of_many: bool) -> Subject:
    category = event.category(item.person.category)
    return Subject(
        words={**event_words(event), **person_words(event, item.person, item.number)},
        code=item.code,
        one_of_many=one_of_many,
        colour=category.colour,
        zones=tuple((zone.letter, zone.letter in category.zones) for zone in event.zones),
        cover=cover,
        vip=item.person.vip,
        training=event.training is not None,
        japanese=item.person.nationality == "JPN",
    )
