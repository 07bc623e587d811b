"""A badge, or a batch of them, as one PDF file: each on a page of its own, or several on a sheet with cut marks."""

import gc
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import islice
from operator import itemgetter

from regdesk.badge.draw import Shared, draw, layers
from regdesk.badge.elements import CATEGORY_WORDS, EVENT_WORDS, Element
from regdesk.badge.ink import Ink
from regdesk.badge.layout import Template
from regdesk.badge.pages import Pages
from regdesk.badge.photo import Portrait, portrait
from regdesk.badge.sheet import cut_marks, placed
from regdesk.badge.subject import Floors, Subject, of_day, of_event, of_person
from regdesk.event.event import Event
from regdesk.people.participant import Participant


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One badge: `code` is what its QR code says (A-Z, 0-9), `number` what people read, `photo` a picture file.

    `replacement`: how many badges this person had before; from one on the badge is marked R1, R2 ...
    """

    person: Participant
    code: str
    number: int
    photo: bytes | None = None
    replacement: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DayItem:
    """A badge for one day, without a name: `category` is a key of the event."""

    category: str
    code: str
    number: int
    day: date


def badge_pdf(
    template: Template, event: Event, person: Participant, *,
    code: str, number: int, photo: bytes | None, replacement: int = 0,
) -> bytes:  # fmt: skip
    """A PDF file of one badge. The same input makes the same bytes. Raises DeskError when the photo is no picture."""
    item = Item(person=person, code=code, number=number, photo=photo, replacement=replacement)
    return batch_pdf(template, event, [item])


def batch_pdf(template: Template, event: Event, items: Iterable[Item]) -> bytes:
    """A PDF file with a page for each item, in their order; its back follows it on two-sided stock."""
    common = of_event(event)
    with _uncollected():
        return _pdf(template, event, (_of_item(template, event, item, common) for item in items))


@contextmanager
def _uncollected() -> Iterator[None]:
    """A batch makes many small objects and no rings of them: looking for rings takes a quarter of its time."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def day_badges_pdf(template: Template, event: Event, items: Iterable[DayItem]) -> bytes:
    """Badges for one day in their order, with lines on which a name is written by hand."""
    badges = (
        of_day(event, item.category, item.day, code=item.code, number=item.number, dot=template.dot) for item in items
    )
    return _pdf(template, event, ((badge, None) for badge in badges))


_Badge = tuple[Subject, Portrait | None]


def _of_item(template: Template, event: Event, item: Item, common: Subject) -> _Badge:
    image = portrait(item.photo) if item.photo else None
    subject = of_person(
        event, item.person, code=item.code, number=item.number, replacement=item.replacement,
        cover=image.cover if image else None, dot=template.dot, common=common,
    )  # fmt: skip
    return subject, image


def _pdf(template: Template, event: Event, badges: Iterable[_Badge]) -> bytes:
    pages = Pages(f"{event.short_name}: badges", template.width_mm, template.height_mm)
    has_back = template.two_sided and bool(template.back) and event.back is not None
    for together in _sheets(template, badges):
        _page(pages, template, together)
        if has_back:
            _page(pages, template, together, behind=True)
    return pages.pdf()


def _sheets(template: Template, badges: Iterable[_Badge]) -> Iterator[Sequence[_Badge]]:
    """The badges of one page after another, each portrait with a name of its own."""
    coming = iter(badges)
    while together := list(islice(coming, template.sheet.places if template.sheet else 1)):
        yield [
            (replace(subject, picture=f"Photo{place}"), image) if place else (subject, image)
            for place, (subject, image) in enumerate(together)
        ]


def _page(pages: Pages, template: Template, badges: Sequence[_Badge], *, behind: bool = False) -> None:
    """The fronts of some badges, or what is on their backs."""
    ink, parts = Ink(), dict[str, bytes]()
    for place, (subject, image) in enumerate(badges):
        if image and not behind:
            parts[subject.picture] = pages.picture(image)
        if template.sheet:
            ink.raw(placed(template.sheet, template.badge, place, behind=behind))
        for number, (shared, elements) in enumerate(_layers(template, behind=behind)):
            if shared is Shared.NOBODY:
                draw(elements, subject, ink)
            else:
                name = f"Part{place}.{number}"
                told = _told(subject, shared)
                parts[name] = pages.part(*_drawn(template, number, told, behind=behind), template.badge)
                ink.part(name)
        if template.sheet:
            ink.raw("Q")
    if template.sheet and not behind:
        ink.raw(cut_marks(template.sheet, template.badge, len(badges)))
    pages.add(ink, parts)


@lru_cache(maxsize=16)
def _layers(template: Template, *, behind: bool) -> tuple[tuple[Shared, tuple[Element, ...]], ...]:
    return layers(template.back if behind else template.elements)


_Told = tuple[tuple[str, ...], str, tuple[tuple[str, bool], ...], bool, Floors]


def _told(subject: Subject, shared: Shared) -> _Told:
    """What shared elements are drawn from: words of the event, and those of the category with its colour and zones."""
    if shared is Shared.EVERYBODY:
        return _of_event(subject.words), "", (), subject.training, subject.floors
    words = (*_of_event(subject.words), *_of_category(subject.words))
    return words, subject.colour, subject.zones, subject.training, subject.floors


_EVENT, _CATEGORY = tuple(sorted(EVENT_WORDS)), tuple(sorted(CATEGORY_WORDS))
_of_event, _of_category = itemgetter(*_EVENT), itemgetter(*_CATEGORY)


@lru_cache(maxsize=128)
def _drawn(template: Template, number: int, told: _Told, *, behind: bool) -> tuple[Ink, bytes]:
    """A layer that many badges share, drawn and compressed once."""
    words, colour, zones, training, floors = told
    named = dict(zip((*_EVENT, *_CATEGORY), words, strict=False))
    ink = Ink()
    subject = Subject(words=named, colour=colour, zones=zones, training=training, floors=floors)
    draw(_layers(template, behind=behind)[number][1], subject, ink)
    return ink, zlib.compress(ink.content, 9)
