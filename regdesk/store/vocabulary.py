"""The words of the list in memory, so that a misspelt one is found within a few milliseconds among 100,000.

A word with two typos still has one of its pieces unharmed (it is cut into three, long words into four), so only the
words that share a piece at about the same place are compared letter by letter.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from threading import Lock

from rapidfuzz.distance import OSA, JaroWinkler
from rapidfuzz.process import extract

from regdesk.people.spelling import sound
from regdesk.store.database import Connection

MOST_TYPOS = 2
LONG_WORD = 8
NEAREST = 96
"""How many close words one asked word may stand for."""
SAME_SOUND = 1.2
"""What a word that sounds the same costs at least, in typos."""
PART = 500
"""Words taken at once while loading: a few milliseconds, so that a window stays smooth."""


@dataclass(frozen=True, slots=True)
class Near:
    """A word of the list close to an asked one. `cost` is in typos; a word of the same sound costs little."""

    cost: float
    word: str


def most_typos(word: str) -> int:
    """Two; one in a word so short that two would leave nothing of it."""
    return MOST_TYPOS if len(word) > 2 else 1


class Vocabulary:
    """Grows with the list, never shrinks. Reading it while another thread adds words is safe."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._pieces: dict[tuple[int, int], dict[str, list[int]]] = defaultdict(dict)
        self._sounds: dict[str, list[int]] = {}
        self._taken = 0
        self._growing = Lock()

    def catch_up(self, connection: Connection, *, parts: int | None = None) -> bool:
        """Take the words added since, all or a number of parts of them; True when none is left.

        Only in a reading transaction: what a writing one has not kept yet may be undone.
        """
        with self._growing:
            while parts is None or parts > 0:
                rows = connection.rows("select no, word from word where no > ? order by no limit ?", self._taken, PART)
                self._take(rows)
                if len(rows) < PART:
                    return True
                parts = parts - 1 if parts is not None else None
        return False

    def _take(self, rows: Sequence[tuple[int, str]]) -> None:
        for number, word in rows:
            if word.isascii():
                self._add(word)
            self._taken = number

    def _add(self, word: str) -> None:
        place_of_word = len(self._words)
        self._words.append(word)
        for place, piece in enumerate(_cut(word)):
            self._pieces[len(word), place].setdefault(piece, []).append(place_of_word)
        heard = sound(word)
        if heard:
            self._sounds.setdefault(heard, []).append(place_of_word)

    def near(self, word: str) -> list[Near]:
        """The closest words, best first, without the word itself."""
        spelt = [self._words[place] for place in self._sharing_a_piece(word)]
        heard = [self._words[place] for place in self._sounds.get(sound(word), ())]
        return closest(word, spelt, heard)

    def _sharing_a_piece(self, word: str) -> set[int]:
        found: set[int] = set()
        typos = most_typos(word)
        for length in range(max(1, len(word) - typos), len(word) + typos + 1):
            for place, (start, end) in enumerate(_bounds(length)):
                kept = self._pieces.get((length, place))
                if kept:
                    _gather(found, kept, word, start, end, place)
        return found


def _gather(found: set[int], kept: dict[str, list[int]], word: str, start: int, end: int, place: int) -> None:
    """Every letter lost or gained before a piece moves it by one; before the first piece there is none."""
    slack = min(place, MOST_TYPOS)
    for shift in range(-slack, slack + 1):
        if start + shift >= 0 and end + shift <= len(word):
            found.update(kept.get(word[start + shift : end + shift], ()))


def _cut(word: str) -> Iterable[str]:
    return [word[start:end] for start, end in _bounds(len(word))]


def _bounds(length: int) -> list[tuple[int, int]]:
    """Where a word is cut: into one letter each up to three, then three pieces, four from `LONG_WORD` on."""
    pieces = min(length, 4 if length >= LONG_WORD else 3)
    return list(pairwise(length * place // pieces for place in range(pieces + 1)))


def closest(word: str, spelt: Iterable[str], heard: Iterable[str]) -> list[Near]:
    """Rank words by typos, those of the same sound by how far their spelling is."""
    misspelt = extract(word, list(spelt), scorer=OSA.distance, score_cutoff=most_typos(word), limit=None)
    alike = extract(word, list(heard), scorer=OSA.distance, limit=None)
    costs: dict[str, float] = {other: typos for other, typos, _ in misspelt}
    costs.update((other, min(typos, SAME_SOUND + typos / 20)) for other, typos, _ in alike)
    costs.pop(word, None)
    ranked = sorted((cost + JaroWinkler.distance(word, other) / 2, other) for other, cost in costs.items())
    return [Near(cost, other) for cost, other in ranked[:NEAREST]]


def scan(connection: Connection, word: str) -> list[Near]:
    """The same answer without a vocabulary in memory: slower, for a search while it is still loading."""
    words = [row[0] for row in connection.rows("select word from word") if row[0].isascii()]
    heard = sound(word)
    return closest(word, words, [other for other in words if sound(other) == heard] if heard else [])
