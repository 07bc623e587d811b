"""Shapes text in any script: glyphs where they are drawn, in em, so that one shaping serves every size.

Runs of one direction (Unicode bidirectional algorithm) are cut where the font changes, shaped by HarfBuzz and put in
the order in which they are seen.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

import uharfbuzz as hb
from anyascii import anyascii
from bidi import algorithm as bidi

from regdesk.badge.fonts import Face, face, fallbacks
from regdesk.unseen import plain_line, without_too_many_marks

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
LONGEST = 2_000
"""Signs of a text that are set; no import takes a name or a function nearly as long."""
_JOINED_ON = frozenset({"Mn", "Mc", "Me", "Cf"})
"""Marks and joiners: they belong to the letter before them."""
_SWING = 0.08
"""em that letters may reach beside their line: the tail of a j, the swash of a last letter."""
_KANA = re.compile("[\u3040-\u30ff]")


class Glyph(NamedTuple):
    """A glyph where it is drawn, in em from the start of the line."""

    face: Face
    number: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Shaped:
    """A line of text: its glyphs from left to right and its width, in em.

    The ink begins at `left` and reaches `up` above the baseline and `down` below it.
    """

    glyphs: tuple[Glyph, ...]
    width: float
    left: float
    up: float
    down: float

    def __hash__(self) -> int:
        """Of its glyphs without their places: it is asked for at each use, and lines of digits all measure the same."""
        return hash((self.width, *[glyph.number for glyph in self.glyphs]))


@lru_cache(maxsize=8192)
def shape(
    text: str, font: str, tracking: float = 0.0, *, japanese: bool = False, right_to_left: bool | None = None
) -> Shaped:
    """`text` as glyphs. A letter that no font has is written in Latin letters instead, never as a box.

    `right_to_left`: the direction of the text that the line belongs to; without it, its first letter decides.
    """
    pen, glyphs = 0.0, list[Glyph]()
    base = int(reads_right_to_left(text) if right_to_left is None else right_to_left)
    for piece in _pieces(clean(text), font, base, japanese=japanese or has_kana(text)):
        pen = _place(piece, pen, tracking, glyphs)
    return _measured(glyphs, max(pen - tracking, 0.0) if glyphs else 0.0)


def _measured(glyphs: list[Glyph], width: float) -> Shaped:
    """The line with its ink: what reaches far beside it, as rings around letters do, makes it wider."""
    boxes = [(glyph, glyph.face.outline(glyph.number).box) for glyph in glyphs]
    first = min((glyph.x + box[0] / glyph.face.units for glyph, box in boxes if box[2] > box[0]), default=0.0)
    after = max((glyph.x + box[2] / glyph.face.units for glyph, box in boxes), default=0.0) - width
    before, after = (over if over > _SWING else 0.0 for over in (-first, after))
    return Shaped(
        glyphs=tuple(glyph._replace(x=glyph.x + before) for glyph in glyphs) if before else tuple(glyphs),
        width=before + width + after,
        left=0.0 if before else first,
        up=max((glyph.y + box[3] / glyph.face.units for glyph, box in boxes), default=0.0),
        down=max((-glyph.y - box[1] / glyph.face.units for glyph, box in boxes), default=0.0),
    )


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """Composed, on one line, with neither control nor direction characters, and no tower of marks on a letter."""
    told = unicodedata.normalize("NFC", " ".join(plain_line(text[: 2 * LONGEST]).split()))
    printed = "".join(c for c in told if unicodedata.category(c) not in {"Cc", "Cs", "Cn", "Co"})
    return without_too_many_marks(printed)[:LONGEST]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Text of one font and one direction."""

    text: str
    face: Face
    right_to_left: bool


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is of a script written from right to left."""
    return bool(bidi.get_base_level(text))


def _pieces(text: str, font: str, base: int, *, japanese: bool) -> Iterator[_Piece]:
    """The pieces in the order in which they are seen from left to right."""
    chosen = face(font)
    if text and base == 0 and chosen.plain.issuperset(text):
        yield _Piece(text, chosen, right_to_left=False)
        return
    for level, run in _seen(list(_runs(text, base))):
        backwards = level % 2 == 1
        segments = list(_by_face(run, font, japanese=japanese))
        for chosen, part in reversed(segments) if backwards else segments:
            yield _Piece(part, chosen, right_to_left=backwards)


def _runs(text: str, base: int) -> Iterator[tuple[int, str]]:
    """(embedding level, text) in the order of writing."""
    if base == 0 and not any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text):
        if text:
            yield 0, text
        return
    for level, members in groupby(zip(_levels(text, base), text, strict=True), key=lambda pair: pair[0]):
        yield level, "".join(character for _, character in members)


def _levels(text: str, base: int) -> list[int]:
    storage = bidi.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    bidi.get_embedding_levels(text, storage)
    for place, character in enumerate(storage["chars"]):
        character["place"] = place
    bidi.explicit_embed_and_overrides(storage)
    bidi.resolve_weak_types(storage)
    bidi.resolve_neutral_types(storage, False)
    bidi.resolve_implicit_levels(storage, False)
    known = {character["place"]: character["level"] for character in storage["chars"]}
    levels, last = [], base
    for place in range(len(text)):  # joiners were left out above: they belong to the letter before them
        last = known.get(place, last)
        levels.append(last)
    return levels


def _seen(runs: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Rule L2: from the highest level down to the lowest odd one, turn every stretch at or above it round."""
    order = list(runs)
    for level in range(max((run[0] for run in runs), default=0), 0, -1):
        turned: list[tuple[int, str]] = []
        for high, stretch in _stretches(order, level):
            turned.extend(reversed(stretch) if high else stretch)
        order = turned
    return order


def _stretches(runs: list[tuple[int, str]], level: int) -> Iterator[tuple[bool, list[tuple[int, str]]]]:
    """Runs side by side that are all at or above a level, or all below it."""
    for high, members in groupby(runs, key=lambda run: run[0] >= level):
        yield high, list(members)


def _by_face(run: str, font: str, *, japanese: bool) -> Iterator[tuple[Face, str]]:
    """The run in pieces of one font; a mark that the font of its letter lacks is left out."""
    chosen = ((_face_for(cluster, font, japanese=japanese), cluster) for cluster in clusters(run))
    told = ((known, _shown(known, cluster)) if known else (face(font), anyascii(cluster)) for known, cluster in chosen)
    for one, members in groupby(told, key=lambda pair: pair[0]):
        # nothing is left of a sign that no font and no Latin letter can show
        if part := "".join(cluster for _, cluster in members):
            yield one, part


def _shown(known: Face, cluster: str) -> str:
    return "".join(sign for sign in cluster if unicodedata.category(sign) == "Cf" or known.has(sign))


def without_glyphs(text: str, font: str, *, japanese: bool = False) -> tuple[str, ...]:
    """The letters and marks of a text that no font has, each once: Latin letters or nothing stand in their places."""
    kana = japanese or has_kana(text)
    missing: dict[str, None] = {}
    for cluster in clusters(clean(text)):
        known = _face_for(cluster, font, japanese=kana)
        shown = _shown(known, cluster) if known else ""
        missing.update(dict.fromkeys(sign for sign in cluster if sign not in shown))
    return tuple(missing)


def clusters(run: str) -> Iterator[str]:
    """A letter with the marks and joiners that follow it."""
    cluster = ""
    for character in run:
        if cluster and unicodedata.category(character) not in _JOINED_ON:
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


@lru_cache(maxsize=8192)
def _face_for(cluster: str, font: str, *, japanese: bool) -> Face | None:
    """The first font that has the letter with all its marks, else the first that has the letter."""
    faces = [face(name) for name in fallbacks(font, japanese=japanese)]
    visible = [character for character in cluster if unicodedata.category(character) != "Cf"]
    whole = (one for one in faces if all(one.has(character) for character in visible))
    letter = (one for one in faces if visible and one.has(visible[0]))
    return next(whole, None) or next(letter, None)


def _place(piece: _Piece, pen: float, tracking: float, into: list[Glyph]) -> float:
    """Shape a piece, add its glyphs, and return where the next piece begins."""
    buffer = hb.Buffer()
    buffer.add_str(piece.text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if piece.right_to_left else "ltr"
    hb.shape(piece.face.font, buffer)
    units = piece.face.units
    apart = tracking if piece.face.name.startswith(("Inter", "IBMPlexMono")) else 0.0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        into.append(Glyph(piece.face, info.codepoint, pen + position.x_offset / units, position.y_offset / units))
        pen += position.x_advance / units + (apart if position.x_advance else 0.0)
    return pen


def has_kana(text: str) -> bool:
    """Whether a text is Japanese beyond doubt."""
    return _KANA.search(text) is not None
