"""Family names in capitals, as UN lists and badges write them, and in small letters where capitals would spoil them."""

import re
import unicodedata
from functools import lru_cache

_TURKISH = frozenset({"TUR", "AZE"})
"""Nationalities whose i has a dot as a capital too."""
_TURKISH_LETTERS = re.compile("[ıİğĞ]")
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_SHARP_S = {"ß": "ẞ"}
"""The capital that German spelling has had since 2017; two S would be another name."""
_KEPT = re.compile("[\u10d0-\u10ff]")
"""Georgian: its capitals are for headlines, and no document writes a name in them."""
_WORD = re.compile(r"[^\s-]+")
_INNER = re.compile(r"(?<=[^\W\d_])(?=[A-ZÀ-ÖØ-Þ])")


@lru_cache(maxsize=4096)
def in_capitals(name: str, nationality: str = "") -> str:
    """A family name in capitals, letter by letter, with nothing lost that small letters say.

    `nationality`: three letters as in ISO 3166-1. A letter without a capital of its own stays as it is. The small
    letters before a capital within a word stay: McDONALD, DiCAPRIO, hUIGINN. Greek names stay as they are, for Greek
    capitals have no accents.
    """
    composed = unicodedata.normalize("NFC", name)
    if _GREEK.search(composed):
        return composed
    turkish = nationality in _TURKISH or _TURKISH_LETTERS.search(composed) is not None
    return _WORD.sub(lambda word: _word(word[0], turkish=turkish), composed)


def _word(word: str, *, turkish: bool) -> str:
    starts = [found.start() for found in _INNER.finditer(word) if word[found.start() - 1].islower()]
    head = starts[-1] if starts else 0
    return word[:head] + "".join(_capital(letter, turkish=turkish) for letter in word[head:])


def _capital(letter: str, *, turkish: bool) -> str:
    if turkish and letter == "i":
        return "İ"
    if letter == "ı":
        return "I"
    capital = _SHARP_S.get(letter) or letter.upper()
    lost = len(capital) != 1 or capital.lower() != letter or _KEPT.fullmatch(letter)
    return letter if lost and letter == letter.lower() else capital
