"""Shapes text in any script and fits it into a box. All lengths here are in em, so one shaping serves every size.

Runs of one direction (Unicode bidirectional algorithm) are cut where the font changes, shaped by HarfBuzz and put in
the order in which they are seen. A name is never cut short: it shrinks, then wraps at a space, then shrinks on.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, combinations, groupby, pairwise, product
from math import comb, prod
from typing import NamedTuple

import uharfbuzz as hb
from anyascii import anyascii
from bidi import algorithm as bidi

from regdesk.badge.fonts import Face, face, fallbacks
from regdesk.unseen import plain_line, without_too_many_marks

CAP = 0.727
"""Height of a capital letter of Inter."""
LEADING = 1.16
"""From one baseline to the next, when no mark needs more."""
BELOW = 0.38
"""The air below a line that is larger than the next one."""
SMALLEST_ON_FEWER_LINES = 0.72
"""A text that would shrink below this share of its size is wrapped instead."""

LONGEST_WORD = 24
"""A word of more letters may be broken anywhere: else it could be read by nobody."""

_BREAKABLE = re.compile(r"[^ -]+(?:-+ ?| · | )?|[ -]+")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
LONGEST = 2_000
"""Signs of a text that are set; no import takes a name or a function nearly as long."""
MOST_WAYS = 256
"""A badge has two names on three lines each; a title of thirty lines would have a thousand million ways."""
MOST_TRIED = 20_000
"""So many ways to break a text into lines are looked through; a longer text is broken evenly."""

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


@dataclass(frozen=True, slots=True)
class Wish:
    """A text with the font and the size it would like; `most_lines` and `tracking` (em) bound how it is set."""

    text: str
    font: str
    size: float
    most_lines: int = 1
    tracking: float = 0.0
    japanese: bool = False
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Set:
    """A line as it is drawn: `baseline` is below the top of its block, in the unit of the wished sizes."""

    line: Shaped
    size: float
    baseline: float


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that fit their box. `height` is from the top of the ink or capitals to the bottom of the ink."""

    lines: tuple[Set, ...]
    height: float


@lru_cache(maxsize=8192)
def shape(
    text: str, font: str, tracking: float = 0.0, *, japanese: bool = False, right_to_left: bool = False
) -> Shaped:
    """`text` as glyphs. A letter that no font has is written in Latin letters instead, never as a box.

    `right_to_left` says that the line belongs to a text of that direction; otherwise its first letter decides.
    """
    pen, glyphs = 0.0, list[Glyph]()
    base = 1 if right_to_left or reads_right_to_left(text) else 0
    for piece in _pieces(clean(text), font, base, japanese=japanese or _has_kana(text)):
        pen = _place(piece, pen, tracking, glyphs)
    boxes = [(glyph, glyph.face.outline(glyph.number).box) for glyph in glyphs]
    return Shaped(
        glyphs=tuple(glyphs),
        width=max(pen - tracking, 0.0) if glyphs else 0.0,
        left=boxes[0][0].x + boxes[0][1][0] / boxes[0][0].face.units if boxes else 0.0,
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
    chosen = ((_face_for(cluster, font, japanese=japanese), cluster) for cluster in _clusters(run))
    told = ((known or face(font), cluster if known else anyascii(cluster)) for known, cluster in chosen)
    for one, members in groupby(told, key=lambda pair: pair[0]):
        # nothing is left of a sign that no font and no Latin letter can show
        if part := "".join(cluster for _, cluster in members):
            yield one, part


def _clusters(run: str) -> Iterator[str]:
    """A letter with the marks and joiners that follow it."""
    cluster = ""
    for character in run:
        if cluster and unicodedata.category(character) not in {"Mn", "Mc", "Me", "Cf"}:
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


def _has_kana(text: str) -> bool:
    return _KANA.search(text) is not None


@lru_cache(maxsize=4096)
def fit(
    wishes: tuple[Wish, ...], width: float, height: float, *, leading: float = LEADING, even: bool = False
) -> Block:
    """The wishes below one another in a box of `width` by `height`, as large as they fit and never cut short.

    `even` shrinks all wishes alike; otherwise only the one that is too wide. `leading` is in em.
    """
    wanted = [wish for wish in wishes if clean(wish.text)]
    best, best_score = Block((), 0.0), -1.0
    for counts in _counts(tuple(wish.most_lines for wish in wanted)):
        way = [_broken(wish, count) for wish, count in zip(wanted, counts, strict=True)]
        block, score = _set(way, width, height, leading, even=even)
        if score > best_score:
            best, best_score = block, score
        if best_score >= SMALLEST_ON_FEWER_LINES:
            break
    return best


def _counts(most: tuple[int, ...]) -> Iterable[tuple[int, ...]]:
    """On how many lines each text may be set, the fewest first; of many texts all on equally many."""
    if prod(most) > MOST_WAYS:
        return [tuple(min(count, lines) for lines in most) for count in range(1, max(most) + 1)]
    return sorted(product(*(range(1, lines + 1) for lines in most)), key=sum)


@dataclass(frozen=True, slots=True)
class _Part:
    """One wish broken into lines, which stay of one size."""

    lines: tuple[Shaped, ...]
    size: float

    @property
    def width(self) -> float:
        return max(line.width for line in self.lines) * self.size


def _broken(wish: Wish, count: int) -> _Part:
    """The text on at most `count` lines whose longest is as short as can be."""
    words = _words(clean(wish.text))
    edges = _edges(words, min(count, len(words)), wish)
    lines = tuple(_line(words[start:end], wish) for start, end in pairwise(edges))
    return _Part(lines, wish.size)


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """Where a line may end: after a space, a hyphen or a middle dot, and inside a word longer than any name."""
    pieces: list[str] = []
    for word in _BREAKABLE.findall(text):
        count = -(-len(word) // LONGEST_WORD)
        clusters = list(_clusters(word))
        edges = [round(place * len(clusters) / count) for place in range(count + 1)]
        pieces.extend("".join(clusters[start:end]) for start, end in pairwise(edges))
    return tuple(pieces)


def _edges(words: tuple[str, ...], count: int, wish: Wish) -> tuple[int, ...]:
    """Where the lines begin, and the end."""
    if count == 1:
        return 0, len(words)
    widths = [_shaped(word, wish).width for word in words]
    if comb(len(words) - 1, count - 1) * len(words) > MOST_TRIED * count:
        return _even_edges(widths, count)

    def longest(breaks: tuple[int, ...]) -> float:
        return max(sum(widths[start:end]) for start, end in pairwise((0, *breaks, len(words))))

    return (0, *min(combinations(range(1, len(words)), count - 1), key=longest), len(words))


def _even_edges(widths: list[float], count: int) -> tuple[int, ...]:
    """For long texts: each line ends where its share of the whole width is reached."""
    sums = list(accumulate(widths))
    edges = [0]
    for place in range(1, count):
        reached = bisect_left(sums, sums[-1] * place / count) + 1
        edges.append(min(max(reached, edges[-1] + 1), len(widths) - count + place))
    return (*edges, len(widths))


def _line(words: tuple[str, ...], wish: Wish) -> Shaped:
    return _shaped("".join(words).rstrip(), wish)


def _shaped(text: str, wish: Wish) -> Shaped:
    return shape(text, wish.font, wish.tracking, japanese=wish.japanese, right_to_left=wish.right_to_left)


def _set(way: list[_Part], width: float, height: float, leading: float, *, even: bool) -> tuple[Block, float]:
    """Set the lines; the score is the share of its wished size that the most shrunken line keeps."""
    shares = [min(1.0, width / part.width) if part.width else 1.0 for part in way]
    least = min(shares, default=1.0)
    lines, tall = _stacked(way, [least] * len(way) if even else shares, leading)
    squeeze = min(1.0, height / tall) if tall else 1.0
    lines = tuple(Set(each.line, each.size * squeeze, each.baseline * squeeze) for each in lines)
    return Block(lines, tall * squeeze), least * squeeze


def _stacked(way: list[_Part], shares: list[float], leading: float) -> tuple[tuple[Set, ...], float]:
    lines: list[Set] = []
    baseline, below, larger = 0.0, 0.0, 0.0
    for part, share in zip(way, shares, strict=True):
        size = part.size * share
        for line in part.lines:
            top = max(CAP, line.up) * size
            apart = max(leading * size, CAP * size + BELOW * larger)
            baseline = max(baseline + apart, below + top) if lines else top
            lines.append(Set(line, size, baseline))
            below, larger = baseline + line.down * size, size
    return tuple(lines), below


@lru_cache(maxsize=512)
def paragraph(text: str, font: str, size: float, width: float, *, leading: float) -> Block:
    """Text of one size on as many lines as it needs; a word too long for a line makes all of it smaller."""
    wish = Wish(text, font, size, right_to_left=reads_right_to_left(text))
    words = _words(clean(text))
    if not words:
        return Block((), 0.0)
    starts = [0]
    for place in range(1, len(words)):
        if _line(words[starts[-1] : place + 1], wish).width > width / size:
            starts.append(place)
    lines = tuple(_line(words[start:end], wish) for start, end in pairwise((*starts, len(words))))
    return _set([_Part(lines, size)], width, float("inf"), leading, even=True)[0]
