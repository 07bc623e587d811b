"""The keys of a scanner set to a US keyboard that reads the test card, as the layouts of X11 make them arrive."""

import unicodedata
from functools import cache

from regdesk.badge.specimen import PAYLOAD
from tests.ui.xkb import writes
from ui.bursts import Burst
from ui.layouts import LAYOUTS
from ui.scan_text import Stroke

PLACES = [first + at for first, count in ((2, 12), (16, 12), (30, 12), (43, 11), (57, 1)) for at in range(count)]
US_KEYS = {sign: (PLACES[at % 48], at >= 48) for at, sign in enumerate("".join(LAYOUTS["us"])) if at != 95}
ASKED = ("us", "es", "latam", "it", "pt", "br", "gb", "de", "ch", "fr", "be", "hu", "cz", "tr", "se", "ru", "ara")
BY_X11 = 8


@cache
def written(layout: str) -> dict[str, str]:
    """What comes for each sign of a US keyboard; empty for a dead key, one sign for the two letters of a ligature."""
    rows = [writes(layout, "", PLACES, shifted=shifted) for shifted in (False, True)]
    return {sign: rows[shifted][PLACES.index(place)] for sign, (place, shifted) in US_KEYS.items()}


def keys(text: str, layout: str = "us", *, offset: int | None = None, gap: int = 5) -> tuple[Stroke, ...]:
    """Qt on X11 keeps dead keys for itself, and tells of no key that writes two letters."""
    came = [(at, sign, written(layout)[sign]) for at, sign in enumerate(text, start=1)]
    return tuple(
        Stroke(at * gap, made, 0 if offset is None else US_KEYS[sign][0] + offset, US_KEYS[sign][1])
        for at, sign, made in came
        if len(unicodedata.normalize("NFKC", made)) == 1
    )


def burst(
    text: str = PAYLOAD, layout: str = "us", *,
    offset: int | None = None, gap: int = 5, end: str = "\r", prefixed: bool = False,
) -> Burst:  # fmt: skip
    strokes = keys(text, layout, offset=offset, gap=gap)
    return Burst(strokes, end, strokes[-1].at + gap, prefixed)
