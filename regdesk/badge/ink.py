"""What is drawn on a page, as PDF operators. Lengths are millimetres from the top left, y downwards."""

import math
from collections.abc import Iterable
from functools import lru_cache

from regdesk.badge.fonts import Face
from regdesk.badge.text import CAP, Block, Set, Shaped

POINT = 72 / 25.4
_ROUND = 0.5523
"""A quarter circle as a cubic curve."""

GlyphKey = tuple[Face, int]


class Ink:
    """Collects the operators of a page or a part of one, and the glyphs they use."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.glyphs: set[GlyphKey] = set()

    @property
    def content(self) -> bytes:
        return b"\n".join(self.parts)

    def raw(self, operators: str) -> None:
        self.parts.append(operators.encode("ascii"))

    def fill(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0.0) -> None:
        self.raw(f"{_rgb(colour)} rg {_box(x, y, width, height, radius)} f")

    def outline(
        self, x: float, y: float, width: float, height: float, colour: str, *, line: float, dash: float, radius: float
    ) -> None:
        """A line inside the box; `dash` of 0 draws it whole."""
        half = line / 2
        path = _box(x + half, y + half, width - line, height - line, max(radius - half, 0.0))
        pattern = f"[{dash:g} {dash * 0.75:g}]" if dash else "[]"
        self.raw(f"q {_rgb(colour)} RG {line:g} w {pattern} 0 d {path} S Q")

    def rule(self, x: float, y: float, width: float, colour: str, *, line: float, dash: float) -> None:
        self.raw(f"q {_rgb(colour)} RG {line:g} w [{dash:g}] 0 d {x:g} {y:g} m {x + width:g} {y:g} l S Q")

    def path(self, operators: bytes, colour: str, *, x: float, y: float, scale: float) -> None:
        """A filled path in units of `scale` mm whose origin is at (x, y)."""
        self.raw(f"q {_rgb(colour)} rg {scale:.5f} 0 0 {scale:.5f} {x:.4f} {y:.4f} cm")
        self.parts.append(operators + b"\nf Q")

    def picture(
        self, name: str, *, x: float, y: float, width: float, height: float, radius: float, cover: float
    ) -> None:
        """A named image that covers the box; `cover` is its own width divided by its height."""
        wide = max(width, height * cover)
        tall = wide / cover
        left, bottom = x + (width - wide) / 2, y + (height + tall) / 2
        self.raw(f"q {_box(x, y, width, height, radius)} W n {wide:.3f} 0 0 {-tall:.3f} {left:.3f} {bottom:.3f} cm")
        self.raw(f"/{name} Do Q")

    def part(self, name: str) -> None:
        """Something drawn before, in the same coordinates."""
        self.raw(f"/{name} Do")

    def turned(self, x: float, y: float, degrees: float) -> None:
        """From here to `straight`, everything is turned about (x, y), clockwise."""
        angle = math.radians(degrees)
        cos, sin = math.cos(angle), math.sin(angle)
        across, down = x - x * cos + y * sin, y - x * sin - y * cos
        self.raw(f"q {cos:.5f} {sin:.5f} {-sin:.5f} {cos:.5f} {across:.4f} {down:.4f} cm")

    def straight(self) -> None:
        self.raw("Q")

    def block(
        self, block: Block, colour: str, *, x: float, y: float, width: float, height: float, align: str, upright: str
    ) -> None:
        """Lines in a box, aligned left, centre or right and at its top, middle or bottom."""
        top = y + risen(block, height, upright)
        self.raw(f"{_rgb(colour)} rg")
        for each in block.lines:
            self._line(each, x + _indent(each, width, align), top + each.baseline)

    def _line(self, each: Set, x: float, baseline: float) -> None:
        size = each.size
        self.raw(f"q {size:.4f} 0 0 {-size:.4f} {x:.4f} {baseline:.4f} cm")
        operators, glyphs = _written(each.line)
        self.parts.append(operators)
        self.glyphs |= glyphs


def risen(block: Block, height: float, upright: str) -> float:
    """How far below the top of its box a block begins. Middle goes by capitals, as the eye does."""
    room = max(height - block.height, 0.0)
    if upright == "top" or not block.lines:
        return 0.0
    if upright == "bottom":
        return room
    first, last = block.lines[0], block.lines[-1]
    capitals = first.baseline - CAP * first.size
    return min(max((height - last.baseline + capitals) / 2 - capitals, 0.0), room)


def glyph_name(key: GlyphKey) -> str:
    return f"{key[0].key}.{key[1]}"


def _indent(each: Set, width: float, align: str) -> float:
    """Left goes by the ink, so that lines of different sizes begin on one edge."""
    room = width - each.line.width * each.size
    return {"left": -each.line.left * each.size, "centre": room / 2, "right": room}[align]


@lru_cache(maxsize=4096)
def _written(line: Shaped) -> tuple[bytes, frozenset[GlyphKey]]:
    """A line in em: each glyph is a part of its own, moved to where the one before it left off."""
    operators: list[str] = []
    x = y = 0.0
    for glyph in line.glyphs:
        dx, dy = round(glyph.x - x, 4), round(glyph.y - y, 4)
        x, y = x + dx, y + dy
        moved = f"1 0 0 1 {dx:g} {dy:g} cm" if dx or dy else ""
        operators.append(f"{moved}/{glyph_name((glyph.face, glyph.number))} Do")
    operators.append("Q")
    used = frozenset((glyph.face, glyph.number) for glyph in line.glyphs)
    return "\n".join(operators).encode("ascii"), used


@lru_cache(maxsize=64)
def _rgb(colour: str) -> str:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return f"{red:.4g} {green:.4g} {blue:.4g}"


@lru_cache(maxsize=256)
def _box(x: float, y: float, width: float, height: float, radius: float) -> str:
    if not radius:
        return f"{x:.3f} {y:.3f} {width:.3f} {height:.3f} re"
    r = min(radius, width / 2, height / 2)
    k = r * (1 - _ROUND)
    right, bottom = x + width, y + height
    return _joined((
        (x + r, y, "m"), (right - r, y, "l"),
        (right - k, y, right, y + k, right, y + r, "c"), (right, bottom - r, "l"),
        (right, bottom - k, right - k, bottom, right - r, bottom, "c"), (x + r, bottom, "l"),
        (x + k, bottom, x, bottom - k, x, bottom - r, "c"), (x, y + r, "l"),
        (x, y + k, x + k, y, x + r, y, "c"), ("h",),
    ))  # fmt: skip


def _joined(steps: Iterable[tuple[float | str, ...]]) -> str:
    return " ".join(item if isinstance(item, str) else f"{item:.3f}" for step in steps for item in step)
