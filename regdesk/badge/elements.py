"""What a badge template is made of: boxes in millimetres from the top left, with what stands in them.

How they are read from a file is `regdesk.badge.layout`'s business, how they are drawn `regdesk.badge.draw`'s.
"""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field
from typing import Any, ClassVar

INCH = 25.4
DOT = INCH / 203
"""A dot of the coarsest badge printers, in mm."""
LEAST_DOTS = 4
"""So many dots a module of the QR code has at least."""
MOST_MODULES = 53
"""The sealed text of a badge makes a QR code of version 9."""
QUIET = 4
"""So many modules around the QR code stay white."""

EVENT_WORDS = frozenset({
    "organiser", "title", "place", "dates", "valid", "venue", "hints", "emergency", "return_address",
})  # fmt: skip
PERSON_WORDS = frozenset({
    "courtesy", "given", "family", "delegation", "function", "number", "replacement", "category", "translations",
    "letter", "weekday", "day",
})  # fmt: skip
CATEGORY_WORDS = frozenset({"category", "translations", "letter"})
"""Those of the words of a person that all of a category have, men and women apart."""
WHEN = ("", "photo", "no_photo", "vip_no_photo", "training", "vip", "replacement", "person", "day")
ALIGN = ("left", "centre", "right")
UPRIGHT = ("top", "middle", "bottom")
CATEGORY_COLOURS = ("category", "category_dark")


def _of(kind: str, *choices: str, default: Any = MISSING) -> Any:
    return field(default=default, metadata={"kind": kind, "choices": choices})


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """A box on the page, in mm. `when` says on which badges it stands (empty: on all).

    `person`: on the badge of somebody, `day`: on a one-day badge that nobody's name is on.
    """

    kind: ClassVar[str] = ""
    x: float = _of("number")
    y: float = _of("number")
    width: float = _of("number")
    height: float = _of("number")
    when: str = _of("choice", *WHEN, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Box(Element):
    """A filled rectangle, or with a `line` (mm) an outline of it."""

    kind: ClassVar[str] = "box"
    colour: str = _of("colour")
    radius: float = _of("number", default=0.0)
    line: float = _of("number", default=0.0)
    dash: float = _of("number", default=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waves(Element):
    """Fine wavy lines, hard to copy by hand. `step`: mm from line to line; `swing`: how far they swing, in mm."""

    kind: ClassVar[str] = "waves"
    colour: str = _of("colour")
    line: float = _of("number", default=0.2)
    step: float = _of("size", default=2.0)
    swing: float = _of("swing", default=2.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Element):
    """Words with {placeholders}; `size` in mm. A new line in the words begins a new line on the badge.

    Below `least` mm (0: half of `size`) it is told before the doors open that somebody's words come out too small.
    """

    kind: ClassVar[str] = "text"
    text: str = _of("words")
    font: str = _of("font")
    size: float = _of("size")
    colour: str = _of("colour")
    align: str = _of("choice", *ALIGN, default="left")
    upright: str = _of("choice", *UPRIGHT, default="top")
    lines: int = _of("count", default=1)
    tracking: float = _of("number", default=0.0)
    leading: float = _of("size", default=1.16)
    capitals: bool = _of("yes_no", default=False)
    turn: float = _of("number", default=0.0)
    least: float = _of("number", default=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraphs(Element):
    """Running text: each line of the words is a paragraph, set as small as the box needs. `gap` is between them."""

    kind: ClassVar[str] = "paragraphs"
    text: str = _of("words")
    font: str = _of("font")
    size: float = _of("size")
    colour: str = _of("colour")
    align: str = _of("choice", *ALIGN, default="left")
    leading: float = _of("size", default=1.3)
    gap: float = _of("distance", default=0.0)
    bullet: str = _of("text", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rooms(Element):
    """The rooms of the venue, floor by floor, in columns; each with the letter of its access zone in a tile."""

    kind: ClassVar[str] = "rooms"
    font: str = _of("font")
    floor_font: str = _of("font")
    size: float = _of("size")
    colour: str = _of("colour")
    tile: str = _of("colour")
    letter: str = _of("colour")
    columns: int = _of("count", default=2)
    gap: float = _of("distance", default=3.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names(Element):
    """Given name over family name, each as large as it fits and never cut short. `least` is as in `Text`."""

    kind: ClassVar[str] = "names"
    font: str = _of("font")
    given_size: float = _of("size")
    family_size: float = _of("size")
    colour: str = _of("colour")
    tracking: float = _of("number", default=0.0)
    upright: str = _of("choice", *UPRIGHT, default="top")
    least: float = _of("number", default=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo(Element):
    """The portrait, cut to the box and kept in proportion; nothing when there is none."""

    kind: ClassVar[str] = "photo"
    radius: float = _of("number", default=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Qr(Element):
    """The badge code, as large as whole dots allow. Keep the space around it free: four modules."""

    kind: ClassVar[str] = "qr"
    colour: str = _of("colour")
    align: str = _of("choice", *ALIGN, default="right")

    def side(self, modules: int, dot: float = DOT) -> float:
        """The side of a code of so many modules, in mm: every module is a whole number of dots of `dot` mm."""
        return modules * dot * int(min(self.width, self.height) / (modules * dot) + 1e-9)

    def place(self, modules: int, dot: float = DOT) -> tuple[float, float, float]:
        """Left, top and side of such a code, in mm: it begins at a whole dot, or its edges would come out grey."""
        side = self.side(modules, dot)
        room = {"left": 0.0, "centre": (self.width - side) / 2, "right": self.width - side}[self.align]
        left, top = self.x + room, self.y + (self.height - side) / 2
        return round(left / dot) * dot, round(top / dot) * dot, side


@dataclass(frozen=True, slots=True, kw_only=True)
class Zones(Element):
    """A tile for each access zone: solid when granted, dashed when not. They end at the right edge of the box."""

    kind: ClassVar[str] = "zones"
    font: str = _of("font")
    size: float = _of("size")
    tile: float = _of("size")
    gap: float = _of("number")
    radius: float = _of("number", default=0.0)
    colour: str = _of("colour")
    granted: str = _of("colour")
    refused: str = _of("colour")


KINDS: Mapping[str, type[Element]] = {
    kind.kind: kind for kind in (Box, Waves, Text, Paragraphs, Rooms, Names, Photo, Qr, Zones)
}
