"""Draws the elements of a template for one person."""

import math
from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache
from itertools import groupby
from typing import assert_never

from regdesk.badge.backside import draw_paragraphs, draw_rooms
from regdesk.badge.elements import (
    CATEGORY_WORDS,
    EVENT_WORDS,
    Box,
    Element,
    Names,
    Paragraphs,
    Photo,
    Qr,
    Rooms,
    Text,
    Waves,
    Zones,
)
from regdesk.badge.ink import Ink
from regdesk.badge.qr import qr_path
from regdesk.badge.subject import Subject
from regdesk.badge.text import Block, Wish, fit
from regdesk.badge.values import placeholders

_APART = 1.15
"""A given name does not stand much larger than a long family name."""
_STEP = 5.0
"""A wave is drawn in curves of so many mm."""


class Shared(IntEnum):
    """Who else has the very same drawing of an element on their badge."""

    NOBODY = 0
    CATEGORY = 1
    EVERYBODY = 2


def layers(elements: Iterable[Element]) -> tuple[tuple[Shared, tuple[Element, ...]], ...]:
    """The elements from back to front, those side by side together that are shared alike: drawn once for a batch."""
    return tuple((shared, tuple(members)) for shared, members in groupby(elements, key=_shared))


def draw(elements: Iterable[Element], subject: Subject, ink: Ink) -> None:
    for element in elements:
        if subject.shows(element.when):
            _draw(element, subject, ink)


def _shared(element: Element) -> Shared:
    if element.when not in {"", "training"}:
        return Shared.NOBODY
    if isinstance(element, Text | Paragraphs):
        words = placeholders(element.text)
        return min(_by_words(words), _by_colour(element))
    if isinstance(element, Zones):
        return Shared.CATEGORY
    return _by_colour(element) if isinstance(element, Box | Waves | Rooms) else Shared.NOBODY


def _by_words(words: set[str]) -> Shared:
    if words <= EVENT_WORDS:
        return Shared.EVERYBODY
    return Shared.CATEGORY if words <= EVENT_WORDS | CATEGORY_WORDS else Shared.NOBODY


def _by_colour(element: Element) -> Shared:
    return Shared.CATEGORY if getattr(element, "colour", "").startswith("category") else Shared.EVERYBODY


def _draw(element: Element, subject: Subject, ink: Ink) -> None:
    match element:
        case Box():
            _box(element, subject, ink)
        case Waves():
            _waves(element, _colour(element.colour, subject), ink)
        case Photo():
            _photo(element, subject, ink)
        case Qr():
            _qr(element, subject, ink)
        case _:
            _write(element, subject, ink)


def _write(element: Element, subject: Subject, ink: Ink) -> None:
    """The elements that are made of words."""
    match element:
        case Text():
            _text(element, subject, ink)
        case Names():
            _names(element, subject, ink)
        case Zones():
            _zones(element, subject, ink)
        case Paragraphs():
            draw_paragraphs(element, element.text.format_map(subject.words), _colour(element.colour, subject), ink)
        case Rooms():
            draw_rooms(element, subject.floors, ink)
        case _:
            assert_never(element)  # type: ignore[arg-type] # Element itself is never made


def _box(box: Box, subject: Subject, ink: Ink) -> None:
    colour = _colour(box.colour, subject)
    if box.line:
        ink.outline(box.x, box.y, box.width, box.height, colour, line=box.line, dash=box.dash, radius=box.radius)
    else:
        ink.fill(box.x, box.y, box.width, box.height, colour, box.radius)


def block_of_text(text: Text, subject: Subject) -> Block:
    """The words of an element as they are set for this badge."""
    told = text.text.format_map(subject.words)
    told = told.upper() if text.capitals else told
    wishes = tuple(
        Wish(line, text.font, text.size, text.lines, text.tracking, subject.japanese) for line in told.split("\n")
    )
    _, _, width, height = _room_of(text)
    return fit(wishes, width, height, leading=text.leading)


def _text(text: Text, subject: Subject, ink: Ink) -> None:
    block, colour = block_of_text(text, subject), _colour(text.colour, subject)
    x, y, width, height = _room_of(text)
    if text.turn:
        ink.turned(x + width / 2, y + height / 2, text.turn)
    ink.block(block, colour, x=x, y=y, width=width, height=height, align=text.align, upright=text.upright)
    if text.turn:
        ink.straight()


def _room_of(text: Text) -> tuple[float, float, float, float]:
    """The box that the words are set in, before it is turned."""
    box = (text.x, text.y, text.width, text.height)
    return _on_its_side(*box) if abs(text.turn) == 90 else box


def _on_its_side(x: float, y: float, width: float, height: float) -> tuple[float, float, float, float]:
    """The box, about the same middle, before it is turned by a right angle."""
    return x + (width - height) / 2, y + (height - width) / 2, height, width


def block_of_names(names: Names, subject: Subject) -> Block:
    """Given over family name as they are set for this badge."""
    wishes = (
        Wish(subject.words["given"], names.font, names.given_size, 2, names.tracking, subject.japanese),
        Wish(subject.words["family"], names.font, names.family_size, 3, names.tracking, subject.japanese),
    )
    return fit(wishes, names.width, names.height, apart=_APART)


def _names(names: Names, subject: Subject, ink: Ink) -> None:
    block, colour = block_of_names(names, subject), _colour(names.colour, subject)
    ink.block(
        block, colour, x=names.x, y=names.y, width=names.width, height=names.height,
        align="left", upright=names.upright,
    )  # fmt: skip


def _photo(photo: Photo, subject: Subject, ink: Ink) -> None:
    if subject.cover is not None:
        ink.picture(
            subject.picture, x=photo.x, y=photo.y, width=photo.width, height=photo.height,
            radius=photo.radius, cover=subject.cover,
        )  # fmt: skip


def _qr(qr: Qr, subject: Subject, ink: Ink) -> None:
    modules, path = qr_path(subject.code)
    left, top, side = qr.place(modules, subject.dot)
    ink.path(path, _colour(qr.colour, subject), x=left, y=top, scale=side / modules)


def _zones(zones: Zones, subject: Subject, ink: Ink) -> None:
    count = len(subject.zones)
    tile = min(zones.tile, (zones.width - zones.gap * (count - 1)) / count) if count else 0.0
    x = zones.x + zones.width - count * tile - (count - 1) * zones.gap
    for letter, granted in subject.zones:
        _tile(zones, subject, ink, x, tile, letter, granted=granted)
        x += tile + zones.gap


def _tile(
    zones: Zones, subject: Subject, ink: Ink, x: float, width: float, letter: str, *, granted: bool
) -> None:  # fmt: skip
    if granted:
        ink.fill(x, zones.y, width, zones.height, _colour(zones.colour, subject), zones.radius)
    else:
        refused = _colour(zones.refused, subject)
        ink.outline(x, zones.y, width, zones.height, refused, line=0.25, dash=0.9, radius=zones.radius)
    block = fit((Wish(letter, zones.font, zones.size),), width * 0.8, zones.height)
    colour = _colour(zones.granted if granted else zones.refused, subject)
    ink.block(block, colour, x=x, y=zones.y, width=width, height=zones.height, align="centre", upright="middle")


def _colour(colour: str, subject: Subject) -> str:
    """The category's own colour, or four fifths of it, so that white stands out on it more."""
    if colour == "category":
        return subject.colour
    if colour == "category_dark":
        parts = (int(subject.colour[start : start + 2], 16) for start in (1, 3, 5))
        return "#" + "".join(f"{round(part * 0.8):02X}" for part in parts)
    return colour


def _waves(waves: Waves, colour: str, ink: Ink) -> None:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    edge = waves.line  # renderers let the edge of a clip through by a dot
    x, y, width, height = waves.x + edge, waves.y + edge, waves.width - 2 * edge, waves.height - 2 * edge
    ink.raw(f"q {x:g} {y:g} {width:g} {height:g} re W n")
    ink.raw(f"{red:.3f} {green:.3f} {blue:.3f} RG {waves.line:g} w")
    ink.raw(_wave_lines(waves))
    ink.raw("Q")


@lru_cache(maxsize=16)
def _wave_lines(waves: Waves) -> str:
    over = int(2 * waves.swing / waves.step) + 1
    count = int(waves.height / waves.step) + 1
    return " ".join(_wave(waves, number) for number in range(-over, count + over)) + " S"


def _wave(waves: Waves, number: int) -> str:
    """One line as cubic curves through points whose slope is known."""
    base = waves.y + number * waves.step

    def height(x: float) -> float:
        return base + waves.swing * (
            0.6 * math.sin(x / 9.1 + number * 0.22) + 0.45 * math.sin(x / 5.9 - number * 0.31 + 1.7)
        )

    def slope(x: float) -> float:
        return waves.swing * (
            0.6 / 9.1 * math.cos(x / 9.1 + number * 0.22) + 0.45 / 5.9 * math.cos(x / 5.9 - number * 0.31 + 1.7)
        )

    parts = [f"{waves.x:.2f} {height(waves.x):.2f} m"]
    for place in range(math.ceil(waves.width / _STEP)):
        a, b, third = waves.x + place * _STEP, waves.x + (place + 1) * _STEP, _STEP / 3
        parts.append(
            f"{a + third:.2f} {height(a) + third * slope(a):.2f} "
            f"{b - third:.2f} {height(b) - third * slope(b):.2f} {b:.2f} {height(b):.2f} c"
        )
    return " ".join(parts)
