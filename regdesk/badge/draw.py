"""Draws the elements of a template for one person."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import assert_never

from regdesk.badge.ink import Ink
from regdesk.badge.layout import EVENT_WORDS, Box, Element, Names, Photo, Qr, Template, Text, Waves, Zones, placeholders
from regdesk.badge.qr import qr_path
from regdesk.badge.text import Wish, fit

PHOTO = "Photo"
"""The name of the portrait on a page."""
_STEP = 5.0
"""A wave is drawn in curves of so many mm."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What one badge shows. `cover`: width of the portrait divided by its height, or None without one."""

    words: Mapping[str, str]
    code: str = ""
    one_of_many: bool = False
    colour: str = "#000000"
    zones: tuple[tuple[str, bool], ...] = ()
    cover: float | None = None
    vip: bool = False
    training: bool = False
    japanese: bool = False

    def shows(self, when: str) -> bool:
        """Whether an element with this condition stands on this badge."""
        return (
            not when
            or {
                "photo": self.cover is not None,
                "no_photo": self.cover is None and not self.vip,
                "vip_no_photo": self.cover is None and self.vip,
                "training": self.training,
            }[when]
        )


def ground_of(template: Template) -> tuple[Element, ...]:
    """The elements at the back that are the same on every badge of an event: drawn once for a whole batch."""
    count = next((place for place, each in enumerate(template.elements) if not _common(each)), len(template.elements))
    return template.elements[:count]


def draw(elements: tuple[Element, ...], subject: Subject, ink: Ink) -> None:
    for element in elements:
        if subject.shows(element.when):
            _draw(element, subject, ink)


def _common(element: Element) -> bool:
    if element.when not in {"", "training"} or getattr(element, "colour", "").startswith("category"):
        return False
    if isinstance(element, Text):
        return placeholders(element.text) <= EVENT_WORDS
    return isinstance(element, Box | Waves)


def _draw(element: Element, subject: Subject, ink: Ink) -> None:
    match element:
        case Box():
            _box(element, subject, ink)
        case Waves():
            _waves(element, _colour(element.colour, subject), ink)
        case Text():
            _text(element, subject, ink)
        case Names():
            _names(element, subject, ink)
        case Photo():
            _photo(element, subject, ink)
        case Qr():
            _qr(element, subject, ink)
        case Zones():
            _zones(element, subject, ink)
        case _:
            assert_never(element)  # type: ignore[arg-type] # Element itself is never made


def _box(box: Box, subject: Subject, ink: Ink) -> None:
    colour = _colour(box.colour, subject)
    if box.line:
        ink.outline(box.x, box.y, box.width, box.height, colour, line=box.line, dash=box.dash, radius=box.radius)
    else:
        ink.fill(box.x, box.y, box.width, box.height, colour, box.radius)


def _text(text: Text, subject: Subject, ink: Ink) -> None:
    told = text.text.format_map(subject.words)
    told = told.upper() if text.capitals else told
    upright_box = (text.x, text.y, text.width, text.height)
    x, y, width, height = _on_its_side(*upright_box) if abs(text.turn) == 90 else upright_box
    wishes = tuple(
        Wish(line, text.font, text.size, text.lines, text.tracking, subject.japanese) for line in told.split("\n")
    )
    block = fit(wishes, width, height, leading=text.leading, even=True)
    if text.turn:
        ink.turned(x + width / 2, y + height / 2, text.turn)
    colour = _colour(text.colour, subject)
    ink.block(block, colour, x=x, y=y, width=width, height=height, align=text.align, upright=text.upright)
    if text.turn:
        ink.straight()


def _on_its_side(x: float, y: float, width: float, height: float) -> tuple[float, float, float, float]:
    """The box, about the same middle, before it is turned by a right angle."""
    return x + (width - height) / 2, y + (height - width) / 2, height, width


def _names(names: Names, subject: Subject, ink: Ink) -> None:
    wishes = (
        Wish(subject.words["given"], names.font, names.given_size, 2, names.tracking, subject.japanese),
        Wish(subject.words["family"], names.font, names.family_size, 3, names.tracking, subject.japanese),
    )
    block = fit(wishes, names.width, names.height)
    colour = _colour(names.colour, subject)
    ink.block(
        block, colour, x=names.x, y=names.y, width=names.width, height=names.height,
        align="left", upright=names.upright,
    )  # fmt: skip


def _photo(photo: Photo, subject: Subject, ink: Ink) -> None:
    if subject.cover is not None:
        ink.picture(
            PHOTO, x=photo.x, y=photo.y, width=photo.width, height=photo.height,
            radius=photo.radius, cover=subject.cover,
        )  # fmt: skip


def _qr(qr: Qr, subject: Subject, ink: Ink) -> None:
    modules, path = qr_path(subject.code, one_of_many=subject.one_of_many)
    side = qr.side(modules)
    room = {"left": 0.0, "centre": (qr.width - side) / 2, "right": qr.width - side}[qr.align]
    ink.path(path, _colour(qr.colour, subject), x=qr.x + room, y=qr.y + (qr.height - side) / 2, scale=side / modules)


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
    ink.raw(f"q {waves.x:g} {waves.y:g} {waves.width:g} {waves.height:g} re W n")
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
