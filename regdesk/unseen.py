"""Signs that nobody sees: controls, line ends, and those that turn the text around them or pretend to be letters.

A name that holds U+202E can make the words beside it read backwards; one with a line end can write a line of its own
into a slip or a log. Joiners stay, for Persian and Hindi are written with them, and variation selectors, for emoji.
"""

import re
import unicodedata
from functools import cache
from itertools import groupby

DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Unicode Standard Annex 9: marks, embeddings, overrides, isolates."""
FILLERS = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb"
)
"""Nothing to see: soft hyphens, zero widths, fillers that count as letters, marks of annotations."""
TAGS = "\U000e0000-\U000e007f"
CONTROLS = "\x00-\x1f\x7f-\x9f\u2028\u2029"

_TURNING = re.compile(f"[{DIRECTIONS}{FILLERS}{TAGS}]")
_BREAKING = re.compile(rf"[{CONTROLS}\s]+")
_LINE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_HALVES = re.compile("[\ud800-\udfff]")
_GRAVE = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u202a-\u202e\u2066-\u2069\ud800-\udfff{TAGS}]")
_FILLING = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]")
MOST_MARKS = 8
"""On one letter. Tibetan and Hebrew with all its points have five."""
_LAST_WITH_MARKS = 0x1F000
_PERHAPS = re.compile(f"[\u0300-\U0001efff]{{{MOST_MARKS + 1},}}")
"""Where so many marks may stand, found twenty times as fast as the marks themselves."""


def plain_line(text: str) -> str:
    """The text on one line, without what nobody sees; half a letter becomes U+FFFD."""
    return _HALVES.sub("\ufffd", _TURNING.sub("", _BREAKING.sub(" ", text)))


def plain_lines(text: str) -> str:
    """The same, with its line feeds left in."""
    return _HALVES.sub("\ufffd", _TURNING.sub("", _LINE.sub(" ", text)))


def fills_space(text: str) -> bool:
    """Whether there are signs that Python takes for letters and nobody sees."""
    return _FILLING.search(text) is not None


def grave_signs(text: str) -> tuple[str, ...]:
    """The signs, each once, that no keyboard and no copying leaves behind: `U+202E`. Empty for a usual text."""
    return tuple(dict.fromkeys(f"U+{ord(sign):04X}" for sign in _GRAVE.findall(text)))


def has_too_many_marks(text: str) -> bool:
    """Whether more marks stand on one letter than any script puts there."""
    return not text.isascii() and any(_too_many().search(run) for run in _PERHAPS.findall(text))


def without_too_many_marks(text: str) -> str:
    """The text with the first marks of each letter only."""
    return text if text.isascii() else _too_many().sub(lambda found: found[0][:MOST_MARKS], text)


@cache
def _too_many() -> re.Pattern[str]:
    """More marks in a row than one letter bears; made of the table of Unicode when it is first asked for."""
    points = (point for point in range(0x300, _LAST_WITH_MARKS) if unicodedata.category(chr(point)) in ("Mn", "Me"))
    runs = groupby(enumerate(points), key=lambda pair: pair[1] - pair[0])
    ranges = [[point for _, point in run] for _, run in runs]
    signs = "".join(f"{chr(run[0])}-{chr(run[-1])}" for run in ranges)
    return re.compile(f"[{signs}]{{{MOST_MARKS + 1},}}")
