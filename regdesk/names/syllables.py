"""Whether words of capitals are a name of China, Korea or Vietnam. It knows words, not sides."""

from collections.abc import Iterable

from regdesk.names import chinese, korean
from regdesk.names.kinship import VIETNAMESE_FAMILIES

_SURE_VIETNAMESE = VIETNAMESE_FAMILIES - frozenset(("LE", "LY", "DO", "MAI", "CAO", "LAM", "PHAN", "VO", "VU"))
"""Those that are no word of another language."""


def is_eastern_family(name: str) -> bool:
    """True when a word of capitals is one of the common family names of China, Korea or Vietnam."""
    return name in chinese.SURNAMES or korean.is_family(name) or name in VIETNAMESE_FAMILIES


def is_eastern(words: Iterable[str]) -> bool:
    """True when all words of a name are eastern, so that none of them is a particle: Mei Na, Le Van An."""
    told = [word for word in words if len(word) > 1]
    if not told or any(len(word) > 12 for word in told):
        return False
    if any(word in _SURE_VIETNAMESE for word in told):
        return True
    if not any(word in chinese.SURNAMES or korean.is_family(word) for word in told):
        return False
    return all(chinese.is_syllables(word) for word in told) or all(korean.given_keys(word) for word in told)
