"""Badge templates: what stands where on a badge, in millimetres from the top left, as data from a TOML file.

A mistake in the file is told with its line. How the elements are drawn is `regdesk.badge.draw`'s business.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any, ClassVar

from regdesk import resources
from regdesk.badge import fonts
from regdesk.errors import BadgeTemplateError
from regdesk.event.lines import Key, lines_of
from regdesk.toml import read_toml

DOT = 25.4 / 203
"""A dot of the coarsest badge printers, in mm."""
LEAST_DOTS = 4
"""So many dots a module of the QR code has at least."""
MOST_MODULES = 29
"""A badge code makes a QR code of at most version 3."""
MOST_SWING = 50.0
LEAST_MM, MOST_MM = 0.25, 1_000.0
"""No letter, no step and no page is smaller, nothing at all is larger."""
QUIET = 4
"""So many modules around the QR code stay white."""

EVENT_WORDS = frozenset({"organiser", "title", "place", "dates", "valid"})
PERSON_WORDS = frozenset({"given", "family", "delegation", "function", "number", "category", "translations", "letter"})
WHEN = ("", "photo", "no_photo", "vip_no_photo", "training")
ALIGN = ("left", "centre", "right")
UPRIGHT = ("top", "middle", "bottom")
CATEGORY_COLOURS = ("category", "category_dark")


def _of(kind: str, *choices: str, default: Any = MISSING) -> Any:
    return field(default=default, metadata={"kind": kind, "choices": choices})


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """A box on the page, in mm. `when` says on which badges it stands (empty: on all)."""

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
    """Words with {placeholders}; `size` in mm. A new line in the words begins a new line on the badge."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Names(Element):
    """Given name over family name, each as large as it fits and never cut short."""

    kind: ClassVar[str] = "names"
    font: str = _of("font")
    given_size: float = _of("size")
    family_size: float = _of("size")
    colour: str = _of("colour")
    tracking: float = _of("number", default=0.0)
    upright: str = _of("choice", *UPRIGHT, default="top")


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

    def side(self, modules: int) -> float:
        """The side of a code of so many modules, in mm: every module is a whole number of printer dots."""
        return modules * DOT * int(min(self.width, self.height) / (modules * DOT) + 1e-9)


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


KINDS: Mapping[str, type[Element]] = {kind.kind: kind for kind in (Box, Waves, Text, Names, Photo, Qr, Zones)}


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """A page and what stands on it, from back to front. Every colour is #RRGGBB, `category` or `category_dark`."""

    name: str
    width_mm: float
    height_mm: float
    elements: tuple[Element, ...]


@cache
def template_named(name: str) -> Template:
    """A template that ships with regdesk: `a6` or `cr80`. Raises BadgeTemplateError.

    The name comes from the desk's settings: it leads to no other folder.
    """
    if not _NAME.fullmatch(name):
        raise BadgeTemplateError("badge_template_unreadable", file=name[:_SHOWN])
    return load_template(resources.path("badges", f"{name}.toml"))


def load_template(path: Path) -> Template:
    """Read a template. Raises BadgeTemplateError with the file, the line and the mend."""
    try:
        values = read_toml(path)
        text = path.read_text(encoding="utf-8")
    except OSError as problem:
        raise BadgeTemplateError("badge_template_unreadable", file=path.name) from problem
    except ValueError as problem:
        raise BadgeTemplateError("badge_template_no_toml", file=path.name, problem=str(problem)) from problem
    return _Reader(path.name, lines_of(text), values).template()


class _Reader:
    """Turns tables into elements and stops at the first mistake."""

    def __init__(self, file: str, lines: Mapping[Key, int], values: dict[str, Any]) -> None:
        self.file = file
        self.lines = lines
        self.values = values
        self.colours: Mapping[str, str] = {}

    def template(self) -> Template:
        self._only((), self.values, {"name", "width", "height", "colours", "element"})
        self.colours = self._colours()
        page = {key: self._value((key,), self.values, kind) for key, kind in _PAGE.items()}
        elements = self.values.get("element", [])
        if not isinstance(elements, list) or not all(isinstance(table, dict) for table in elements):
            raise self._wrong(("element",), "list")
        found = tuple(self._element(("element", place), table) for place, table in enumerate(elements))
        template = Template(page["name"], page["width"], page["height"], found)
        self._look_over(template)
        return template

    def _colours(self) -> Mapping[str, str]:
        named = self.values.get("colours", {})
        if not isinstance(named, dict):
            raise self._wrong(("colours",), "list")
        for name, value in named.items():
            if not _is_colour(value):
                raise self._wrong(("colours", name), "colour", value=str(value)[:_SHOWN])
        return named

    def _element(self, path: Key, table: dict[str, Any]) -> Element:
        kind = KINDS.get(self._value((*path, "kind"), table, "text"))
        if kind is None:
            raise self._wrong((*path, "kind"), "choice", value=table["kind"], known=", ".join(KINDS))
        wanted = {each.name: each for each in fields(kind)}
        self._only(path, table, {"kind", *wanted})
        given = {
            name: self._value((*path, name), table, each.metadata["kind"], each.metadata["choices"])
            for name, each in wanted.items()
            if name in table or each.default is MISSING
        }
        return kind(**given)

    def _only(self, path: Key, table: dict[str, Any], known: set[str]) -> None:
        for key in table:
            if key not in known:
                raise self._wrong((*path, key), "unknown_key", known=", ".join(sorted(known)))

    def _value(self, path: Key, table: dict[str, Any], kind: str, choices: tuple[str, ...] = ()) -> Any:
        key = str(path[-1])
        if key not in table:
            raise self._wrong(path, "missing_key")
        value = table[key]
        if kind == "colour" and isinstance(value, str) and value in self.colours:
            return self.colours[value]
        if not (value in choices if kind == "choice" else _RIGHT[kind](value)):
            known = ", ".join(choices) or _KNOWN.get(kind, "")
            raise self._wrong(path, _mistake(kind, value), value=str(value)[:_SHOWN], known=known)
        return value

    def _look_over(self, template: Template) -> None:
        for place, element in enumerate(template.elements):
            path: Key = ("element", place)
            if not _inside(element, template):
                page = f"{template.width_mm:g} × {template.height_mm:g}"
                raise self._wrong((*path, "x"), "outside", page=page)
            if isinstance(element, Qr) and element.side(MOST_MODULES) < MOST_MODULES * DOT * LEAST_DOTS:
                least = f"{MOST_MODULES * DOT * LEAST_DOTS:.1f}"
                raise self._wrong((*path, "width"), "qr_small", least=least)

    def _wrong(self, path: Key, code: str, **facts: object) -> BadgeTemplateError:
        line, key = self.lines.get(path) or self._nearest(path), str(path[-1])
        return BadgeTemplateError(f"badge_template_{code}", file=self.file, line=line, key=key, **facts)

    def _nearest(self, path: Key) -> int:
        around: Iterator[Key] = (path[:end] for end in range(len(path) - 1, 0, -1))
        return next((self.lines[outer] for outer in around if outer in self.lines), 1)


_NAME = re.compile(r"[a-z0-9_]{1,40}")
_SHOWN = 40
"""So much of a wrong value is quoted in a sentence."""
_PAGE = {"name": "text", "width": "size", "height": "size"}
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def _is_colour(value: object) -> bool:
    return isinstance(value, str) and _COLOUR.fullmatch(value) is not None


def _mistake(kind: str, value: object) -> str:
    """Which sentence tells of a wrong value: what is no number at all, or none that can be printed."""
    if kind not in ("number", "size", "swing"):
        return kind
    return "size" if isinstance(value, int | float) and not isinstance(value, bool) else "number"


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= MOST_MM


def _is_size(value: object) -> bool:
    return isinstance(value, int | float) and _is_number(value) and value >= LEAST_MM


def _is_words(value: object) -> bool:
    """Text whose placeholders are all known, and bare: `{given:>999999999}` would fill the memory."""
    try:
        return isinstance(value, str) and placeholders(value) <= EVENT_WORDS | PERSON_WORDS and _are_bare(value)
    except ValueError:
        return False


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _are_bare(text: str) -> bool:
    return not any(form or conversion for _, _, form, conversion in Formatter().parse(text))


def _inside(element: Element, template: Template) -> bool:
    right, bottom = element.x + element.width, element.y + element.height
    across = element.x >= 0 and element.width > 0 and right <= template.width_mm + 0.001
    down = element.y >= 0 and element.height > 0 and bottom <= template.height_mm + 0.001
    return across and down


_RIGHT: Mapping[str, Callable[[Any], bool]] = {
    "number": _is_number,
    "size": _is_size,
    "swing": lambda value: _is_number(value) and 0 <= value <= MOST_SWING,
    "count": lambda value: isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 4,
    "text": lambda value: isinstance(value, str),
    "yes_no": lambda value: isinstance(value, bool),
    "words": _is_words,
    "font": lambda value: isinstance(value, str) and fonts.exists(value),
    "colour": lambda value: _is_colour(value) or value in CATEGORY_COLOURS,
}
_KNOWN = {"words": ", ".join(sorted(EVENT_WORDS | PERSON_WORDS))}
