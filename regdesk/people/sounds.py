"""Whether two Latin spellings may be one name. A yes is a reason to look, never proof; it knows no person."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

_TWO_LETTERS = ((r"AE|AA", "A"), (r"OE", "O"), (r"(?<![QG])UE|UXX", "U"), (r"NXX", "N"), (r"OH(?![AEIOUY])", "O"))
_SOUNDS = (
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


def may_be_one(first: str, second: str) -> bool:
    """True when two words of capitals may be two spellings of one name.

    They are when they are equal after two-letter spellings are undone (AE, OE, UE, AA), when they sound alike,
    when only vowels differ between three or more consonants, or when one slip of the hand parts them (two from
    eight letters on). Short words must be nearer: under five letters only sound counts, under four nothing does.
    """
    if _undone(first) == _undone(second):
        return True
    shortest = min(len(first), len(second))
    if shortest < 4 or first[0].isdigit() or second[0].isdigit():
        return False
    return _sound(first) == _sound(second) or (shortest >= 5 and _nearly(first, second, shortest))


def _nearly(first: str, second: str, shortest: int) -> bool:
    consonants = _consonants(first)
    if len(consonants) >= 3 and consonants == _consonants(second):
        return True
    slips = 2 if shortest >= 8 else 1
    return OSA.distance(first, second, score_cutoff=slips) <= slips


@lru_cache(maxsize=8192)
def _undone(word: str) -> str:
    return _rewritten(word, _TWO_LETTERS)


@lru_cache(maxsize=8192)
def _sound(word: str) -> str:
    return _rewritten(word, _SOUNDS)


def _consonants(word: str) -> str:
    return word[:1] + re.sub(r"[AEIOUYH]|(.)(?=\1)", "", word[1:])


def _rewritten(word: str, rules: tuple[tuple[str, str], ...]) -> str:
    for pattern, sound in rules:
        word = re.sub(pattern, sound, word)
    return word
