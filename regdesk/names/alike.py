"""Whether two Latin words are nearly alike. A yes is a reason to look, never proof; it knows no language."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from regdesk.names.spelling import rewritten

_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"AE|AA", "A"),
        (r"OE", "O"),
        (r"(?<![QG])UE|UXX", "U"),
        (r"NXX", "N"),
        (r"OH(?![AEIOUY])", "O"),
        (r"SHCH|SCHTSCH|CHTCH|SCH|SH|SZ", "S"),
        (r"KH", "H"),
        (r"TSCH|TCH|CZ|CH", "3"),
        (r"DZH|DJ|ZH", "6"),
        (r"PH", "F"),
        (r"CK|Q|C(?![EIY])", "K"),
        (r"TS|TZ|TC|C|Z", "S"),
        (r"W", "V"),
        (r"X", "KS"),
        (r"OU|OO", "U"),
        (r"AI|AY|EI|EY|EE", "I"),
        (r"YO", "E"),
        (r"[YJE]", "I"),
        (r"O", "U"),
        (r"(?<!^)H", ""),
        (r"(.)\1+", r"\1"),
    )
)
_SKELETON = re.compile(r"[AEIOUHY]|(.)(?=\1)")


def sound_alike(first: str, second: str) -> bool:
    """True when two words sound alike in most languages; under four letters no two do."""
    return min(len(first), len(second)) >= 4 and _sound(first) == _sound(second)


def nearly(first: str, second: str) -> bool:
    """True when only vowels differ between three or more consonants, or a slip of the hand parts two long words.

    One slip from five letters on, two from eight.
    """
    shortest = min(len(first), len(second))
    if shortest < 5 or first[0].isdigit() or second[0].isdigit():
        return False
    mine, theirs = skeleton(first), skeleton(second)
    if mine == theirs and len(mine) >= 3:
        return True
    slips = 2 if shortest >= 8 else 1
    return abs(len(first) - len(second)) <= slips and OSA.distance(first, second, score_cutoff=slips) <= slips


def near(first: str, second: str) -> bool:
    """True when two slips of the hand at most part two words."""
    return OSA.distance(first, second, score_cutoff=2) <= 2


def share_letters(first: str, second: str) -> bool:
    """True when half of the letters of one word are in the other; without that no two spellings are of one name."""
    mine, theirs = _letters(first), _letters(second)
    return 2 * len(mine & theirs) >= min(len(mine), len(theirs))


_letters = lru_cache(maxsize=8192)(frozenset[str])


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """The first letter and the consonants after it, doubled ones once."""
    return word[:1] + _SKELETON.sub("", word[1:])


@lru_cache(maxsize=8192)
def _sound(word: str) -> str:
    return rewritten(word, _SOUNDS)
