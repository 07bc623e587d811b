"""The engine of all spelling systems: a word read unit by unit into keys; two words that share a key are one name."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

MOST_KEYS = 32
_DOUBLED = re.compile(r"(.)\1+")

Rules = Sequence[tuple[str, str]]
"""Pattern and what it is read as; several readings are parted by spaces, `-` is a reading of nothing."""


class System:
    """One way of writing names in Latin capitals.

    `units` are tried in their order at each place of a word; a letter without a rule stands for itself.
    `first` are rewritings of the whole word before it is read, `last` of each key after. Doubled signs count once.
    """

    def __init__(self, units: Rules, *, first: Rules = (), last: Rules = (), needs: str = "") -> None:
        self._unit = re.compile(
            "|".join(f"(?P<u{place}>{pattern})" for place, (pattern, _) in enumerate(units)) or "$."
        )
        self._readings = [tuple("" if one == "-" else one for one in told.split(" ")) for _, told in units]
        self._first = [(re.compile(pattern), told) for pattern, told in first]
        self._last = [(re.compile(pattern), told) for pattern, told in last]
        self._needs = re.compile(needs)
        self.keys = lru_cache(maxsize=8192)(self._keys)

    def agree(self, first: str, second: str) -> bool:
        """True when both words can be readings of one name."""
        return not self.keys(first).isdisjoint(self.keys(second))

    def _keys(self, word: str) -> frozenset[str]:
        """All keys of a word of capitals, at most 32; none for a word that the system does not write."""
        if not self._needs.search(word):
            return frozenset()
        return frozenset(self._ended(key) for key in self._spelt(rewritten(word, self._first)))

    def _spelt(self, word: str) -> Iterable[str]:
        found = [""]
        for choices in self._units(word):
            if len(found) * len(choices) > MOST_KEYS:
                choices = choices[:1]
            found = [start + choice for start in found for choice in choices]
        return found

    def _units(self, word: str) -> Iterable[tuple[str, ...]]:
        place = 0
        while place < len(word):
            match = self._unit.match(word, place)
            if match and match.lastgroup and match.end() > place:
                yield self._readings[int(match.lastgroup[1:])]
                place = match.end()
            else:
                yield (word[place].lower(),)
                place += 1

    def _ended(self, key: str) -> str:
        return rewritten(_DOUBLED.sub(r"\1", key), self._last)


def rewritten(word: str, rules: Iterable[tuple[re.Pattern[str], str]]) -> str:
    for pattern, told in rules:
        word = pattern.sub(told, word)
    return word
