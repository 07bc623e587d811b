"""The words of the list in memory, so that a misspelt one is found within a few milliseconds among 100,000.

A word with two typos still has one of its pieces unharmed (it is cut into three, long words into four), so only the
words that share a piece at about the same place are compared letter by letter.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, pairwise
from threading import Lock

from rapidfuzz.distance import OSA, JaroWinkler
from rapidfuzz.process import extract

from regdesk.people.spelling import sound
from regdesk.store.database import Connection

MOST_TYPOS = 2
LONG_WORD = 8
NEAREST = 96
"""How many close words one asked word may stand for."""
REMEMBERED = 256
"""Answers kept: while a name is typed its finished words are asked for again at every letter."""
SAME_SOUND = 1.2
"""What a word that sounds the same costs at least, in typos."""
PART = 100
READ = 1_000
"""Words put into the index at once, and words read at once: a millisecond or two, so that nobody waits for the rest."""

Piece = tuple[int, int, str]
"""The length of a word, which of its pieces, and the letters of that piece."""


@dataclass(frozen=True, slots=True)
class Near:
    """A word of the list close to an asked one. `cost` is in typos; a word of the same sound costs little."""

    cost: float
    word: str


class Vocabulary:
    """Grows with the list, never shrinks. Reading it while another thread adds words is safe.

    Words are read and put into the index part by part. Until that is done (`ready`) only the words that were read are
    compared, of those that begin with the same letter: so no search waits, but similar names may be missing.
    """

    def __init__(self) -> None:
        self._words: list[str] = []
        self._beginning: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
        self._having: defaultdict[Piece, list[str]] = defaultdict(list)
        self._sounds: defaultdict[str, list[str]] = defaultdict(list)
        self._answers: dict[tuple[str, int, int], list[Near]] = {}
        self._taken = self._newest = self._indexed = 0
        self._growing = Lock()

    @property
    def ready(self) -> bool:
        """Whether every word of the list is in the index, as far as was known when it last caught up."""
        return self._taken >= self._newest and self._indexed == len(self._words)

    def catch_up(self, connection: Connection) -> None:
        """Take what was added since, if it is little; else it is `take_part`'s to take.

        Only in a reading transaction: what a writing one has not kept may be undone.
        """
        with self._growing:
            self._newest = max(self._newest, connection.value("select max(no) from word") or 0)
            if 0 < self._newest - self._taken <= PART:
                self._read(connection)
                self._index_some()

    def take_part(self, connection: Connection) -> bool:
        """Read the next words; whether there were any. In a reading transaction, as above."""
        with self._growing:
            before = self._taken
            self._read(connection)
            return self._taken > before

    def _read(self, connection: Connection) -> None:
        self._take(connection.rows("select no, word from word where no > ? order by no limit ?", self._taken, READ))

    def _take(self, rows: Sequence[tuple[int, str]]) -> None:
        words = [word for _, word in rows if word.isascii()]
        for word in words:
            self._beginning[len(word), word[0]].append(word)
        self._words += words
        self._taken = rows[-1][0] if rows else self._taken

    def index_part(self) -> bool:
        """Put the next words into the index; whether more are left."""
        with self._growing:
            self._index_some()
            return self._indexed < len(self._words)

    def _index_some(self) -> None:
        part = self._words[self._indexed : self._indexed + PART]
        for word in part:
            self._index(word)
        self._indexed += len(part)

    def _index(self, word: str) -> None:
        length = len(word)
        for place, (start, end) in enumerate(_bounds(length)):
            self._having[length, place, word[start:end]].append(word)
        heard = sound(word)
        if heard:
            self._sounds[heard].append(word)

    def near(self, word: str, typos: int) -> list[Near]:
        """The words within one or two typos, or of the same sound; best first, without the word itself."""
        if not self.ready:
            return self._near(word, typos)
        question = (word, typos, self._indexed)
        answer = self._answers.get(question)
        if answer is None:
            if len(self._answers) >= REMEMBERED:
                self._answers.clear()
            answer = self._answers[question] = self._near(word, typos)
        return answer

    def _near(self, word: str, typos: int) -> list[Near]:
        spelt = self._sharing(word, typos) if self.ready else self._beginning_alike(word, typos)
        return closest(word, spelt, self._sounds.get(sound(word), ()), typos)

    def _sharing(self, word: str, typos: int) -> list[str]:
        """Few words share two pieces: to compare those twice takes less time than to find them out."""
        return list(chain.from_iterable(self._having.get(piece, ()) for piece in _pieces(word, typos)))

    def _beginning_alike(self, word: str, typos: int) -> list[str]:
        lengths = range(len(word) - typos, len(word) + typos + 1)
        return list(chain.from_iterable(self._beginning.get((length, word[0]), ()) for length in lengths))


def _pieces(word: str, typos: int) -> set[Piece]:
    """What a word meant by a typed one may have unharmed."""
    pieces = set(_unharmed(word, typos))
    if typos == MOST_TYPOS and len(word) < LONG_WORD:
        pieces.update(piece for swapped in _swapped(word) for piece in _unharmed(swapped, 1))
    return pieces


def _unharmed(word: str, typos: int) -> Iterator[Piece]:
    for length in range(max(1, len(word) - typos), len(word) + typos + 1):
        bounds = _bounds(length)
        for place, (start, end) in enumerate(bounds):
            if typos > 1 or place in (0, len(bounds) - 1):  # one typo leaves the first piece or the last one whole
                for begins in _places(start, end, length, len(word), place):
                    yield length, place, word[begins : begins + end - start]


def _swapped(word: str) -> Iterable[str]:
    """Two letters swapped across a cut harm two pieces of a short word; a further typo would harm the last one."""
    return {word[:place] + word[place + 1] + word[place] + word[place + 2 :] for place in range(len(word) - 1)}


def _places(start: int, end: int, length: int, typed_length: int, place: int) -> Iterable[int]:
    """Where a piece may stand in the typed word: each letter lost or gained before it moves it by one.

    Nothing can be lost before the first piece; the last piece ends where the word ends.
    """
    if end == length:
        return (typed_length - end + start,) if typed_length >= end - start else ()
    slack = min(place, MOST_TYPOS)
    return range(max(start - slack, 0), min(start + slack, typed_length - end + start) + 1)


@cache
def _bounds(length: int) -> tuple[tuple[int, int], ...]:
    """Where a word is cut: into one letter each up to three, then three pieces, four from `LONG_WORD` on."""
    pieces = min(length, 4 if length >= LONG_WORD else 3)
    return tuple(pairwise(length * place // pieces for place in range(pieces + 1)))


def closest(word: str, spelt: Sequence[str], heard: Sequence[str], typos: int) -> list[Near]:
    """Rank words by typos, those of the same sound by how far their spelling is; equals by how alike they begin."""
    misspelt = extract(word, spelt, scorer=OSA.distance, score_cutoff=typos, limit=None)
    alike = extract(word, heard, scorer=OSA.distance, score_cutoff=most_unlike(word), limit=NEAREST)
    costs: dict[str, float] = {other: between for other, between, _ in misspelt}
    costs.update((other, min(between, SAME_SOUND + between / 20)) for other, between, _ in alike)
    costs.pop(word, None)
    ranked = sorted((cost + unlike(word, other), other) for other, cost in costs.items())
    return [Near(cost, other) for cost, other in ranked[:NEAREST]]


def most_unlike(word: str) -> int:
    """How far two spellings of one sound may be: an Arabic name is kept without its vowels."""
    return max(3, (len(word) + 1) // 2)


def unlike(word: str, other: str) -> float:
    """Less than one typo: of two words equally far, the one with more letters in the same places is likelier."""
    return JaroWinkler.distance(word, other) / 2
