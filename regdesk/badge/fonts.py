"""The bundled fonts: which of them has a character, and the outline of a glyph as PDF path operators."""

import re
from dataclasses import dataclass, field
from functools import cache

import uharfbuzz as hb

from regdesk import resources

_NAME = re.compile(r"[A-Za-z0-9]{1,40}-[A-Za-z]{1,20}")
"""Of a file in the folder of fonts and nowhere else."""
WEIGHTS = {"Regular": "Regular", "Medium": "Regular", "SemiBold": "Bold", "Bold": "Bold"}
"""Which weight of a fallback font stands beside a weight of the text font."""

PLAIN = (*range(0x20, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x250), *range(0x1E00, 0x1F00), 0x2013, 0x2014, 0x2019)
SMALL_SCRIPTS = (
    "NotoSans", "NotoSansHebrew", "NotoSansDevanagari", "NotoSansBengali", "NotoSansThai", "NotoSansEthiopic",
    "NotoSansGeorgian", "NotoSansArmenian", "NotoSansTamil", "NotoSansSinhala", "NotoSansKhmer", "NotoSansLao",
    "NotoSansMyanmar", "NotoSansThaana", "NotoSansGurmukhi", "NotoSansGujarati", "NotoSansTelugu", "NotoSansKannada",
    "NotoSansMalayalam",
)  # fmt: skip
CHINESE_FIRST = ("NotoSansSC-Bold", "NotoSansJP-Bold", "NotoSansKR-Bold")
JAPANESE_FIRST = ("NotoSansJP-Bold", "NotoSansSC-Bold", "NotoSansKR-Bold")


@dataclass(frozen=True, slots=True)
class Outline:
    """A glyph's shape: path operators in font units, and its box (left, bottom, right, top) in font units."""

    path: bytes
    box: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file. `key` names the font inside a PDF; `units` are to the em.

    `plain` are the composed Latin letters, digits and signs it has: they need no look at other fonts or directions.
    """

    name: str
    key: str
    units: int
    font: hb.Font
    plain: frozenset[str]
    _outlines: dict[int, Outline] = field(default_factory=dict)

    def has(self, character: str) -> bool:
        return self.font.get_nominal_glyph(ord(character)) is not None

    def outline(self, glyph: int) -> Outline:
        known = self._outlines.get(glyph)
        if known is None:
            known = self._outlines[glyph] = _drawn(self.font, glyph)
        return known


@cache
def face(name: str) -> Face:
    """The bundled font of that file name without its ending, such as `Inter-Bold`."""
    hb_face = hb.Face(hb.Blob.from_file_path(str(resources.path("fonts", f"{name}.ttf"))))
    font = hb.Font(hb_face)
    plain = frozenset(chr(point) for point in PLAIN if font.get_nominal_glyph(point) is not None)
    return Face(name=name, key=name.replace("-", ""), units=hb_face.upem, font=font, plain=plain)


@cache
def fallbacks(name: str, *, japanese: bool) -> tuple[str, ...]:
    """The fonts asked for a character in turn, beginning with `name` itself."""
    weight = name.rpartition("-")[2]
    arabic = f"IBMPlexSansArabic-{weight if weight != 'Medium' else 'Regular'}"
    small = tuple(f"{family}-{WEIGHTS[weight]}" for family in SMALL_SCRIPTS)
    first = (name,) if name.startswith("Inter") else (name, f"Inter-{weight}")
    return (*first, arabic, *small, *(JAPANESE_FIRST if japanese else CHINESE_FIRST))


def exists(name: str) -> bool:
    """Whether a template may name this font."""
    return (
        _NAME.fullmatch(name) is not None
        and name.rpartition("-")[2] in WEIGHTS
        and resources.path("fonts", f"{name}.ttf").is_file()
    )


class _Pen:
    """Collects what HarfBuzz draws. PDF knows only cubic curves, so quadratic ones are raised by a degree."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.x = self.y = 0.0

    def to(self, x: float, y: float, operator: str) -> None:
        self.x, self.y = x, y
        self.parts.append(operator)


def _move(x: float, y: float, pen: _Pen) -> None:
    pen.to(x, y, f"{x:.0f} {y:.0f} m")


def _line(x: float, y: float, pen: _Pen) -> None:
    """The first line is drawn as a curve: renderers fit a bare rectangle to whole pixels, and l and I come out bold."""
    if len(pen.parts) == 1:
        _cubic(pen.x, pen.y, x, y, x, y, pen)
    else:
        pen.to(x, y, f"{x:.0f} {y:.0f} l")


def _quadratic(cx: float, cy: float, x: float, y: float, pen: _Pen) -> None:
    _cubic((pen.x + 2 * cx) / 3, (pen.y + 2 * cy) / 3, (x + 2 * cx) / 3, (y + 2 * cy) / 3, x, y, pen)


def _cubic(ax: float, ay: float, bx: float, by: float, x: float, y: float, pen: _Pen) -> None:
    pen.to(x, y, f"{ax:.0f} {ay:.0f} {bx:.0f} {by:.0f} {x:.0f} {y:.0f} c")


def _close(pen: _Pen) -> None:
    pen.parts.append("h")


def _functions() -> hb.DrawFuncs:
    functions = hb.DrawFuncs()
    functions.set_move_to_func(_move)
    functions.set_line_to_func(_line)
    functions.set_quadratic_to_func(_quadratic)
    functions.set_cubic_to_func(_cubic)
    functions.set_close_path_func(_close)
    return functions


_FUNCTIONS = _functions()


def _drawn(font: hb.Font, glyph: int) -> Outline:
    pen = _Pen()
    font.draw_glyph(glyph, _FUNCTIONS, pen)
    extents = font.get_glyph_extents(glyph)
    left, top = extents.x_bearing, extents.y_bearing
    box = (left, top + extents.height, left + extents.width, top)
    return Outline(path="\n".join(pen.parts).encode("ascii"), box=box)
