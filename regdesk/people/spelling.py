"""How names are folded for searching: one spelling for each way of writing a word, one sound for those that differ.

Pure. It knows nothing of where the words are kept; comparing a passport with a record is `regdesk.people.names`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from anyascii import anyascii

_SEPARATORS = re.compile(r"[\s\-‐-―.,;:/()\[\]{}<>\"“”„«»&+*=_|\\@#!?·・、。，]+")
_NOT_A_LETTER = re.compile(r"[^a-z0-9]+")
_EXPANDED = re.compile(r"ae|aa|oe|ue")
_EXPANSIONS = re.compile(r"(?<=a)[ae]+|(?<=[ou])e+")
"""What stands for an umlaut or ring when it is written out: ae, oe, ue, aa."""
_IDEOGRAPHS = re.compile(
    "[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
_SYLLABLE = re.compile(r"[A-Z][a-z0-9]*|[a-z0-9]+")
_READ_ALOUD = str.maketrans({"ا": "a", "آ": "a", "أ": "a", "إ": "i", "ة": "a", "ى": "a", "ं": "न्"})
"""Letters that the transliteration leaves out or takes for others."""
_AS_VOWELS = str.maketrans({"و": "u", "ي": "i", "ו": "u", "י": "i"})
_ARTICLE = "aل"
_CACHED = 60_000

_HEARD = {
    "tsch": "k", "tch": "k", "tj": "k", "dzh": "k", "dj": "k", "cz": "k", "ch": "k", "c": "k", "ck": "k", "q": "k",
    "sch": "s", "sh": "s", "sz": "s", "ts": "s", "tz": "s", "z": "s", "x": "s",
    "ph": "f", "kh": "h", "bh": "b", "dh": "d", "gh": "g", "th": "t", "w": "v",
}  # fmt: skip
_SPELT = re.compile("|".join(sorted(_HEARD, key=len, reverse=True)) + r"|[aeiouyj]+")
_REPEATED = re.compile(r"(.)\1+")
_TWO_LETTERS = re.compile(r"[scpkbdgt]h|dzh|[tcs]z|ts|[td]j")
_HEARD_ALONE = str.maketrans(
    {letter: heard for letter, heard in _HEARD.items() if len(letter) == 1} | dict.fromkeys("aeiouyj", "")
)
"""For words in which no two letters are heard as one: three times as fast. (ck is heard as k either way.)"""


@lru_cache(maxsize=_CACHED)
def folded(text: str) -> tuple[str, ...]:
    """The words of a text as they are kept for searching, each once, in the order they stand in.

    Lower case, Latin letters and digits; accents off; ü, u and ue alike; any script transliterated.
    Chinese, Japanese and Korean give each character as well, so that one of them is enough.
    """
    if text.isalpha():
        return forms(text)
    return tuple(dict.fromkeys([form for word in split(text) for form in forms(word)]))


def asked(text: str) -> tuple[str, ...]:
    """The words a search asks for: ideographs one by one as they were typed, everything else folded."""
    return tuple(dict.fromkeys(part for word in split(text) for part in _asked_word(word)))


def split(text: str) -> list[str]:
    """Cut a text at spaces, hyphens and punctuation; an apostrophe joins (O'Brien is one word)."""
    return [word for word in _SEPARATORS.split(text) if word]


@lru_cache(maxsize=_CACHED)
def forms(word: str) -> tuple[str, ...]:
    """Every spelling under which one word is kept; none for a word without a letter or digit."""
    if word.isascii():
        plain = _letters(word)
        return (plain,) if plain else ()
    if _IDEOGRAPHS.search(word):
        return _ideograph_forms(word)
    spelt = [_letters(anyascii(spelling)) for spelling in _spellings(word.translate(_READ_ALOUD))]
    return tuple(dict.fromkeys(filter(None, spelt)))


def _spellings(word: str) -> Iterator[str]:
    """Arabic and Hebrew: و, ي, ו and י after the first letter as vowels and as consonants; also without the article."""
    starts = (word, word.removeprefix(_ARTICLE)) if len(word) > len(_ARTICLE) + 2 else (word,)
    for start in starts:
        yield start[:1] + start[1:].translate(_AS_VOWELS)
        yield start


def _letters(ascii_word: str) -> str:
    plain = _plain(ascii_word)
    return _EXPANSIONS.sub("", plain) if _EXPANDED.search(plain) else plain


def _plain(ascii_word: str) -> str:
    lower = ascii_word.lower()
    return lower if lower.isalnum() else _NOT_A_LETTER.sub("", lower)


def unfolded(text: str) -> dict[str, str]:
    """For words whose fold dropped a letter (ae, oe, ue, aa): the fold and the letters as they were typed.

    A misspelt word may have such a pair by accident; then the letters as typed are closer to what was meant.
    """
    typed = ((_asked_word(word), _plain(anyascii(word))) for word in split(text))
    return {asked_for[0]: plain for asked_for, plain in typed if len(asked_for) == 1 and asked_for[0] != plain}


def _ideograph_forms(word: str) -> tuple[str, ...]:
    """Each character, each syllable, the whole word, and the word without its first character (a family name)."""
    syllables = _SYLLABLE.findall(anyascii(word))
    joined = ["".join(syllables), "".join(syllables[1:])] if len(syllables) > 2 else ["".join(syllables)]
    plain = [_letters(spelling) for spelling in (*joined, *syllables)]
    return tuple(dict.fromkeys([*_IDEOGRAPHS.findall(word), *filter(None, plain)]))


def _asked_word(word: str) -> Sequence[str]:
    ideographs: list[str] = _IDEOGRAPHS.findall(word)
    return ideographs or forms(word)[:1]


@lru_cache(maxsize=_CACHED)
def sound(word: str) -> str:
    """The consonants of a folded word as they sound: mohammed, muhammad and mhmd are all `mhmd`; may be empty."""
    heard = _SPELT.sub(_hear, word) if _TWO_LETTERS.search(word) else word.translate(_HEARD_ALONE)
    return _REPEATED.sub(r"\1", heard)


def _hear(letters: re.Match[str]) -> str:
    return _HEARD.get(letters[0], "")


def code_key(code: str) -> str:
    """A code or number as it is looked up: hyphens, spaces and case do not count."""
    plain = code if code.isalnum() else code.replace("-", "").replace(" ", "")
    if plain.isascii() and plain.isalnum():
        return plain.lower()
    return _NOT_A_LETTER.sub("", (code if code.isascii() else anyascii(code)).lower())
