"""Fits text into a box: as large as it can be, and never cut short. It shrinks, then wraps at a space, then shrinks on.

All widths of shaped text are in em, so one shaping serves every size.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, combinations, pairwise, product
from math import comb, prod

from regdesk.badge.shaping import LONGEST, Shaped, clean, clusters, reads_right_to_left, shape

__all__ = ["LONGEST", "Block", "Set", "Shaped", "Wish", "clean", "fit", "paragraph", "reads_right_to_left", "shape"]

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
MOST_WAYS = 256
"""A badge has two names on three lines each; a title of thirty lines would have a thousand million ways."""
MOST_TRIED = 20_000
"""So many ways to break a text into lines are looked through; a longer text is broken evenly."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A text with the font and the size it would like; `most_lines` and `tracking` (em) bound how it is set.

    All of its lines have its own direction, which its first letter decides.
    """

    text: str
    font: str
    size: float
    most_lines: int = 1
    tracking: float = 0.0
    japanese: bool = False

    @property
    def right_to_left(self) -> bool:
        return reads_right_to_left(self.text)


@dataclass(frozen=True, slots=True)
class Set:
    """A line as it is drawn: `baseline` is below the top of its block, in the unit of the wished sizes.

    `part` is the number of its text among those that say anything.
    """

    line: Shaped
    size: float
    baseline: float
    part: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that fit their box. `height` is from the top of the ink or capitals to the bottom of the ink."""

    lines: tuple[Set, ...]
    height: float


@lru_cache(maxsize=4096)
def fit(
    wishes: tuple[Wish, ...], width: float, height: float, *, leading: float = LEADING, apart: float = 1.0
) -> Block:
    """The wishes below one another in a box of `width` by `height`, as large as they fit and never cut short.

    Where one has to shrink, the others keep at most `apart` times its share of their sizes: 1 shrinks all alike.
    `leading` is in em.
    """
    wanted = [wish for wish in wishes if clean(wish.text)]
    best, best_score = Block((), 0.0), -1.0
    for counts in _counts(tuple(wish.most_lines for wish in wanted)):
        way = [_broken(wish, count) for wish, count in zip(wanted, counts, strict=True)]
        block, score = _set(way, width, height, leading, apart)
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
        letters = list(clusters(word))
        edges = [round(place * len(letters) / count) for place in range(count + 1)]
        pieces.extend("".join(letters[start:end]) for start, end in pairwise(edges))
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


def _set(way: list[_Part], width: float, height: float, leading: float, apart: float) -> tuple[Block, float]:
    """Set the lines; the score is the share of its wished size that the most shrunken line keeps."""
    shares = [min(1.0, width / part.width) if part.width else 1.0 for part in way]
    least = min(shares, default=1.0)
    lines, tall = _stacked(way, [min(share, least * apart) for share in shares], leading)
    squeeze = min(1.0, height / tall) if tall else 1.0
    lines = tuple(Set(each.line, each.size * squeeze, each.baseline * squeeze, each.part) for each in lines)
    return Block(lines, tall * squeeze), least * squeeze


def _stacked(way: list[_Part], shares: list[float], leading: float) -> tuple[tuple[Set, ...], float]:
    lines: list[Set] = []
    baseline, below, larger = 0.0, 0.0, 0.0
    for number, (part, share) in enumerate(zip(way, shares, strict=True)):
        size = part.size * share
        for line in part.lines:
            top = max(CAP, line.up) * size
            apart = max(leading * size, CAP * size + BELOW * larger)
            baseline = max(baseline + apart, below + top) if lines else top
            lines.append(Set(line, size, baseline, number))
            below, larger = baseline + line.down * size, size
    return tuple(lines), below


@lru_cache(maxsize=512)
def paragraph(text: str, font: str, size: float, width: float, *, leading: float) -> Block:
    """Text of one size on as many lines as it needs; a word too long for a line makes all of it smaller."""
    wish = Wish(text, font, size)
    words = _words(clean(text))
    if not words:
        return Block((), 0.0)
    starts = [0]
    for place in range(1, len(words)):
        if _line(words[starts[-1] : place + 1], wish).width > width / size:
            starts.append(place)
    lines = tuple(_line(words[start:end], wish) for start, end in pairwise((*starts, len(words))))
    return _set([_Part(lines, size)], width, float("inf"), leading, 1.0)[0]
