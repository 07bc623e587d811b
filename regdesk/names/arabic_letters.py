"""Arabic letters written one by one, in their script or by ICAO's signs, and whether a Latin spelling reads as they do.

Source: ICAO Doc 9303-3, table 6C. Short vowels are not written there. A Latin spelling agrees surely when every
consonant and every long vowel is in it, and each short vowel stands where Arabic cannot have a long one: Salem is
SALM, but Salim is SLYM, Samir is not SAMR and Rashad is not RAXSHD.
"""

import re
from functools import lru_cache

from regdesk.names.semitic import LETTERS

_SIGNS = {
    "XAA": "ا", "XAE": "ا", "XAH": "ة", "XTA": "ة", "XAY": "ى", "XSH": "ش", "XSS": "ص", "XDZ": "ض", "XDH": "ذ",
    "XTT": "ط", "XTH": "ث", "XZZ": "ظ", "XKH": "خ", "XXA": "ا", "XE": "ء", "XI": "ئ", "XH": "ح", "XC": "چ", "XG": "گ",
    "A": "ا", "B": "ب", "T": "ت", "J": "ج", "D": "د", "R": "ر", "Z": "ز", "S": "س", "E": "ع", "G": "غ", "F": "ف",
    "Q": "ق", "K": "ك", "L": "ل", "M": "م", "N": "ن", "H": "ه", "W": "و", "Y": "ي", "P": "پ", "U": "و", "I": "ا",
}  # fmt: skip
_SIGN = re.compile("|".join(sorted(_SIGNS, key=len, reverse=True)))
_LETTERED = re.compile(r"X(?:SS|TT|ZZ|D[HZ]|KH|SH|TH|AH|H|TA)")

_ANY = "(?:SH|CH|KH|GH|TH|DH|DJ|[B-DF-HJ-NP-TV-Z])"
_CLOSED = f"(?>{_ANY}){_ANY}"
_SHORT = f"(?:[AE]|[IOU](?={_CLOSED}))?"
"""I, O and U are surely short only in a syllable that two consonants close: Sultan, Mustafa."""
_LAST_SHORT = "A?"
_AFTER_ALEF = "E"
"""After a long A in the syllable before, Arabic has a short I, which lists write E: Kamel, never Kamal."""
_SPELT = LETTERS | {"ى": "(?:A|Y|I)", "پ": "PP?", "چ": "CH", "ژ": "(?:ZH|J)", "گ": "GG?", "ع": "(?:AA?|E)?",
                    "ي": "(?:II|IY|IE|I|Y|EE|EI|EY|AY|AI)"}  # fmt: skip
_FIRST = {"ا": "[AEIOU]", "ع": "[AEIOU]?", "و": "(?:W|OU)", "ي": "[YI]"}
_WEAK = frozenset("اويىةءئؤع")
"""Letters that are vowels, or around which no short vowel is written."""


def is_lettered(word: str) -> bool:
    """True when a word of capitals has signs that stand only for Arabic letters."""
    return bool(_LETTERED.search(word))


@lru_cache(maxsize=2048)
def in_script(word: str) -> str:
    """The Arabic letters of a word of ICAO's signs; empty when one of them is none."""
    found = [match.group() for match in _SIGN.finditer(word)]
    return "".join(_SIGNS[sign] for sign in found) if "".join(found) == word else ""


def surely(letters: str, spelt: str) -> bool:
    """True when Latin capitals can only be read as these letters of Arabic script (alefs alike, no article)."""
    return len(letters) > 2 and bool(_pattern(letters).fullmatch(spelt))


@lru_cache(maxsize=1024)
def _pattern(letters: str) -> re.Pattern[str]:
    places = range(len(letters))
    return re.compile("".join(_letter(letters, place) + _vowel_after(letters, place) for place in places))


def _letter(letters: str, place: int) -> str:
    letter = letters[place]
    return _FIRST.get(letter, _SPELT.get(letter, "-")) if place == 0 else _SPELT.get(letter, "-")


def _vowel_after(letters: str, place: int) -> str:
    """The short vowel that may stand between this letter and the next."""
    rest = letters[place + 1 :]
    if not rest or rest[0] in _WEAK or (place and letters[place] in _WEAK):
        return "A?" if rest and letters[place] in "وي" else ""
    if place and letters[place - 1] == "ا":
        return _AFTER_ALEF
    return _LAST_SHORT if len(rest) == 1 else _SHORT
