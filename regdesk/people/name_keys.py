"""Rough keys of names, under which a registration is found by what a document says. Pure; it decides nothing.

A key is how a name sounds by its consonants (`regdesk.people.spelling.sound`), so that most ways of writing one name,
and most slips in it, share it. Two people who share keys are only worth comparing.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from regdesk.people.spelling import forms, sound, split

LONGEST_KEY = 6
MOST_READINGS = 4
"""Of one word in a script without vowels."""
_CACHED = 60_000
_SOUNDS_LIKE = str.maketrans("eyjo", "iiiu")
_WRITTEN_OUT = (("NXX", "N"), ("UXX", "U"))
"""How some States write Ñ and Ü in the lines of a passport (ICAO Doc 9303-3, 6)."""
_SMALL = (
    "al el ul ad as ash an ar at az bin bint ibn ben bte de da di do dos das du des del della dello dal der den "
    "la le lo los las van von zu zum zur ter ten y e i of the"
)
_SMALL_WORDS = frozenset(_SMALL.split())
"""Articles and particles say nothing by themselves, and come and go between a list and a passport."""


def name_keys(*names: str) -> frozenset[str]:
    """The keys of all words of family and given names, whatever their order and script."""
    return frozenset().union(*map(_keys_of_name, names))


def keys_to_find(*names: str) -> frozenset[str]:
    """The same for the names of a document: also its neighbouring words as one, for the list may have joined them."""
    plain = [_without_exchanges(name) for name in names]
    pairs = [pair for name in plain for pair in _neighbours(split(name))]
    return name_keys(*plain, *pairs)


@lru_cache(maxsize=_CACHED)
def _keys_of_name(name: str) -> frozenset[str]:
    words = (name,) if name.isalpha() else split(name)
    return frozenset([key for word in words for key in _keys_of(word)])


@lru_cache(maxsize=_CACHED)
def _keys_of(word: str) -> tuple[str, ...]:
    latin = [form for form in forms(word) if form.isascii() and form not in _SMALL_WORDS]
    return tuple(dict.fromkeys(map(_key, latin[:MOST_READINGS])))


def _key(form: str) -> str:
    """The consonants and the vowel it begins with; a name that has but one consonant is its own key."""
    heard = sound(form)
    if len(heard) < 2:
        return form[:LONGEST_KEY]
    first = form[0].translate(_SOUNDS_LIKE)
    return (first + heard if first in "aiu" else heard)[:LONGEST_KEY]


def _without_exchanges(name: str) -> str:
    for exchanged, letter in _WRITTEN_OUT:
        name = name.replace(exchanged, letter)
    return name


def _neighbours(words: list[str]) -> Iterator[str]:
    yield from (first + second for first, second in pairwise(words))
