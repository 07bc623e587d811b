"""Badge templates: what stands where on a badge, in millimetres from the top left, as data from a TOML file.

A mistake in the file is told with its line. A template has a front and may have a back; one for an office printer
places several badges of another template on a sheet.
"""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from functools import cache
from pathlib import Path
from typing import Any

from regdesk import resources
from regdesk.badge.elements import (
    DOT,
    EVENT_WORDS,
    INCH,
    KINDS,
    LEAST_DOTS,
    MOST_MODULES,
    PERSON_WORDS,
    QUIET,
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
from regdesk.badge.quiet import in_the_way
from regdesk.badge.values import KNOWN, RIGHT, SHOWN, is_colour, is_template_name, mistake, placeholders
from regdesk.errors import BadgeTemplateError
from regdesk.event.lines import Key, lines_of
from regdesk.toml import read_toml

__all__ = [
    "DOT", "EVENT_WORDS", "LEAST_DOTS", "MOST_MODULES", "PERSON_WORDS", "QUIET", "Box", "Element", "Names",
    "Paragraphs", "Photo", "Qr", "Rooms", "Sheet", "Template", "Text", "Waves", "Zones", "load_template",
    "placeholders", "template_named", "template_names",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """How badges stand on a larger paper, in mm: in the middle of it, `gap` and `gap_down` apart, with cut marks.

    A `turned` badge lies on its side, its head towards the right edge of the paper.
    """

    width: float
    height: float
    across: int
    down: int
    gap: float = 0.0
    gap_down: float = 0.0
    turned: bool = False

    def room(self, badge: tuple[float, float]) -> tuple[float, float]:
        """Width and height of the place of one badge of this width and height."""
        return (badge[1], badge[0]) if self.turned else badge

    def block(self, badge: tuple[float, float]) -> tuple[float, float]:
        """Width and height of all places together."""
        wide, tall = self.room(badge)
        return (
            self.across * wide + (self.across - 1) * self.gap,
            self.down * tall + (self.down - 1) * self.gap_down,
        )

    @property
    def places(self) -> int:
        return self.across * self.down

    def corner(self, place: int, badge: tuple[float, float], *, mirrored: bool = False) -> tuple[float, float]:
        """The top left corner of a place, counted in rows from 0; `mirrored`: as seen from behind."""
        wide, tall = self.room(badge)
        column, row = place % self.across, place // self.across
        column = self.across - 1 - column if mirrored else column
        left, top = ((side - block) / 2 for side, block in zip(
            (self.width, self.height), self.block(badge), strict=True
        ))  # fmt: skip
        return left + column * (wide + self.gap), top + row * (tall + self.gap_down)


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """A badge and what stands on it, from back to front. Every colour is #RRGGBB, `category` or `category_dark`.

    `width_mm`, `height_mm`: of the paper, which is the badge itself or a sheet of several. `dpi`: of its printer.
    `back` is printed on `two_sided` stock only.
    """

    name: str
    width_mm: float
    height_mm: float
    elements: tuple[Element, ...]
    back: tuple[Element, ...] = ()
    dpi: int = 203
    two_sided: bool = False
    sheet: Sheet | None = None
    badge: tuple[float, float] = (0.0, 0.0)
    """Width and height of one badge, in mm."""

    @property
    def dot(self) -> float:
        """A dot of its printer, in mm."""
        return INCH / self.dpi


def template_names() -> tuple[str, ...]:
    """The templates that ship with regdesk."""
    return tuple(sorted(file.stem for file in resources.path("badges").glob("*.toml")))


@cache
def template_named(name: str) -> Template:
    """A template that ships with regdesk, such as `a6` or `cr80`. Raises BadgeTemplateError.

    The name comes from the desk's settings: it leads to no other folder.
    """
    if not is_template_name(name):
        raise BadgeTemplateError("badge_template_unreadable", file=name[:SHOWN])
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
    reader = _Reader(path.name, lines_of(text), values)
    return reader.likeness() if "like" in values else reader.template()


class _Reader:
    """Turns tables into elements and stops at the first mistake."""

    def __init__(self, file: str, lines: Mapping[Key, int], values: dict[str, Any]) -> None:
        self.file = file
        self.lines = lines
        self.values = values
        self.colours: Mapping[str, str] = {}

    def template(self) -> Template:
        """A template of its own."""
        self._only((), self.values, {*_PAGE, "dpi", "two_sided", "colours", "element", "back"})
        self.colours = self._colours()
        page = {key: self._value((key,), self.values, kind) for key, kind in _PAGE.items()}
        template = Template(
            page["name"], page["width"], page["height"],
            elements=self._elements("element"),
            back=self._elements("back"),
            dpi=self._optional("dpi", "dpi", 203),
            two_sided=self._optional("two_sided", "yes_no", False),
            badge=(page["width"], page["height"]),
        )  # fmt: skip
        self._look_over(template)
        return template

    def likeness(self) -> Template:
        """Another template, told how it is printed: on both sides, or several to a sheet."""
        self._only((), self.values, {"name", "like", "two_sided", "sheet"})
        name, like = (self._value((key,), self.values, "text") for key in ("name", "like"))
        if not is_template_name(like) or "like" in _raw(like):
            raise self._wrong(("like",), "like", value=like[:SHOWN], known=", ".join(_originals()))
        badge = template_named(like)
        known = replace(badge, name=name, two_sided=self._optional("two_sided", "yes_no", badge.two_sided))
        return self._on_sheet(known) if "sheet" in self.values else known

    def _on_sheet(self, badge: Template) -> Template:
        table = self.values["sheet"]
        if not isinstance(table, dict):
            raise self._wrong(("sheet",), "list")
        self._only(("sheet",), table, set(_SHEET))
        given = {
            key: self._value(("sheet", key), table, kind)
            for key, kind in _SHEET.items()
            if key in table or key in _SHEET_NEEDS
        }
        sheet = Sheet(**given)
        block = sheet.block(badge.badge)
        if block[0] > sheet.width + 0.001 or block[1] > sheet.height + 0.001:
            raise self._wrong(("sheet", "across"), "sheet_small", least=f"{block[0]:g} × {block[1]:g}")
        return replace(badge, width_mm=sheet.width, height_mm=sheet.height, sheet=sheet)

    def _elements(self, key: str) -> tuple[Element, ...]:
        tables = self.values.get(key, [])
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise self._wrong((key,), "list")
        return tuple(self._element((key, place), table) for place, table in enumerate(tables))

    def _colours(self) -> Mapping[str, str]:
        named = self.values.get("colours", {})
        if not isinstance(named, dict):
            raise self._wrong(("colours",), "list")
        for name, value in named.items():
            if not is_colour(value):
                raise self._wrong(("colours", name), "colour", value=str(value)[:SHOWN])
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

    def _optional(self, key: str, kind: str, usual: Any) -> Any:
        return self._value((key,), self.values, kind) if key in self.values else usual

    def _value(self, path: Key, table: dict[str, Any], kind: str, choices: tuple[str, ...] = ()) -> Any:
        key = str(path[-1])
        if key not in table:
            raise self._wrong(path, "missing_key")
        value = table[key]
        if kind == "colour" and isinstance(value, str) and value in self.colours:
            return self.colours[value]
        if not (value in choices if kind == "choice" else RIGHT[kind](value)):
            known = ", ".join(choices) or KNOWN.get(kind, "")
            raise self._wrong(path, mistake(kind, value), value=str(value)[:SHOWN], known=known)
        return value

    def _look_over(self, template: Template) -> None:
        for side, elements in (("element", template.elements), ("back", template.back)):
            for place, element in enumerate(elements):
                if not _inside(element, template):
                    page = f"{template.width_mm:g} × {template.height_mm:g}"
                    raise self._wrong((side, place, "x"), "outside", page=page)
            for place, element in enumerate(elements):
                if isinstance(element, Qr):
                    self._look_at_code(template, elements, element, (side, place))

    def _look_at_code(self, template: Template, elements: tuple[Element, ...], qr: Qr, path: Key) -> None:
        """Large enough for the printer, and nothing in its quiet zone."""
        least = MOST_MODULES * template.dot * LEAST_DOTS
        if qr.side(MOST_MODULES, template.dot) < least:
            # rounded up: who writes this number has room enough
            raise self._wrong((*path, "width"), "qr_small", least=f"{least + 0.05:.1f}")
        other = in_the_way(qr, elements, template.badge, template.dot)
        if other is not None:
            beside = self._line((path[0], other)) if other >= 0 else 0
            quiet = f"{QUIET * qr.side(MOST_MODULES, template.dot) / MOST_MODULES:.1f}"
            code = "quiet_zone" if beside else "quiet_zone_edge"
            raise self._wrong((*path, "x"), code, other=beside, quiet=quiet)

    def _wrong(self, path: Key, code: str, **facts: object) -> BadgeTemplateError:
        line, key = self._line(path), str(path[-1])
        return BadgeTemplateError(f"badge_template_{code}", file=self.file, line=line, key=key, **facts)

    def _line(self, path: Key) -> int:
        around: Iterator[Key] = (path[:end] for end in range(len(path), 0, -1))
        return next((self.lines[outer] for outer in around if outer in self.lines), 1)


_PAGE = {"name": "text", "width": "size", "height": "size"}
_SHEET = {
    "width": "size", "height": "size", "across": "count", "down": "count", "gap": "distance", "gap_down": "distance",
    "turned": "yes_no",
}  # fmt: skip
_SHEET_NEEDS = frozenset({"width", "height", "across", "down"})


def _raw(name: str) -> Mapping[str, Any]:
    """What the file of a shipped template says; nothing when there is none."""
    path = resources.path("badges", f"{name}.toml")
    return read_toml(path) if path.is_file() else {"like": ""}


def _originals() -> list[str]:
    return [name for name in template_names() if "like" not in _raw(name)]


def _inside(element: Element, template: Template) -> bool:
    right, bottom = element.x + element.width, element.y + element.height
    across = element.x >= 0 and element.width > 0 and right <= template.width_mm + 0.001
    down = element.y >= 0 and element.height > 0 and bottom <= template.height_mm + 0.001
    return across and down
