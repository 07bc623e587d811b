"""Find people by what a clerk types: whole words, beginnings of words, codes, and close spellings when those fail.

The index gives at most a few hundred people for each question; they are ranked here, never by the index.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain, combinations, islice, pairwise
from operator import attrgetter
from typing import NamedTuple

from rapidfuzz.distance import OSA

from regdesk.people.spelling import asked, code_key, folded, sound, split, unfolded
from regdesk.store.database import Connection
from regdesk.store.spacing import SHORTEST_JOINED, half_known, halves, middles, neighbours
from regdesk.store.vocabulary import SAME_SOUND, Near, Vocabulary, unlike

FEW = 3
"""Below this many people found as typed, close spellings are looked for as well."""
FEW_SIMILAR = 12
COUNTED = 1_000
RANKED = 80
MOST_SIMILAR = 32
"""So many people of similar names are given at most: farther down nobody looks, and each one takes its time."""
ENOUGH = 64
"""So many are ranked for them: each is a page of the file to decipher."""
STEPS = (0, 16, 96)
"""Close spellings are tried these many at a time."""
LOOSE = 32
SHORTEST_CODE = 4
SHORTEST_NAME = 3
"""Beside exact hits nobody similar is looked for while a word is still an initial."""
MOST_WORDS = 8
LAST = "\U0010ffff"
"""Sorts after every letter that a word of the list may go on with."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Ids of people, best first. `total` counts those found as typed; `more`: they were not counted to the end."""

    exact: tuple[str, ...] = ()
    similar: tuple[str, ...] = ()
    total: int = 0
    more: bool = False
    numbers: tuple[int, ...] = field(default=(), compare=False)
    """The rows of both, in order: a person is read faster by number than by id."""
    unfinished: bool = False
    """Similar names were looked for before their index was made: some may be missing."""


class _Person(NamedTuple):
    """Who was found, and the number of the row."""

    id: str
    no: int


class _Candidate(NamedTuple):
    id: str
    no: int
    given: str
    family: str
    delegation: str


@dataclass
class _Search:
    """One search under way; remembers what it has looked up of each asked word."""

    connection: Connection
    vocabulary: Callable[[], Vocabulary]
    text: str
    words: Sequence[str]
    limit: int
    near: dict[tuple[str, int], list[Near]] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)
    unfolded: dict[str, str] = field(default_factory=dict)
    unfinished: bool = False

    @cached_property
    def unknown(self) -> list[str]:
        """The words that begin no word of the list: with one of them nobody is found as typed."""
        return [word for word in self.words if not self._knows(word)]

    def matching(self, expression: str, limit: int) -> list[int]:
        found = self.connection.rows("select rowid from search where search match ? limit ?", expression, limit)
        return [row[0] for row in found]

    def close_to(self, word: str, typos: int) -> list[Near]:
        """The close spellings of a word; of a very short one only those with one typo, or none."""
        typos = min(typos, len(word) - 1)
        if typos < 1 or not word.isascii():
            return []
        if (word, typos) not in self.near:
            near = self._near(word, typos)
            if word in self.unfolded:
                near = _closest_of(near, self._near(self.unfolded[word], typos))
            self.near[word, typos] = near
        return self.near[word, typos]

    def _near(self, word: str, typos: int) -> list[Near]:
        vocabulary = self.vocabulary()
        self.unfinished = self.unfinished or not vocabulary.ready
        return vocabulary.near(word, typos)

    def as_typed(self, word: str) -> str:
        """The word itself, or its beginning when no name is just that (or an article): fewer people to go through."""
        if word not in self.typed:
            self.typed[word] = _whole(word) if len(word) > 3 and self.has(word) else _beginning(word)
        return self.typed[word]

    def has(self, word: str) -> bool:
        """Whether it is a word of the list."""
        return bool(self.connection.value("select 1 from word where word = ?", word))

    def those(self, words: Iterable[str]) -> set[str]:
        """Which of them are words of the list."""
        asked_for = list(dict.fromkeys(words))
        marks = ",".join("?" * len(asked_for))
        sql = f"select word from word where word in ({marks})"  # noqa: S608 - question marks
        return {row[0] for row in self.connection.rows(sql, *asked_for)}

    def _knows(self, word: str) -> bool:
        """Whether some word of the list begins so; whatever stands in for the letters after it sorts below."""
        return bool(self.connection.value("select 1 from word where word >= ? and word < ? limit 1", word, word + LAST))


def _closest_of(near: Sequence[Near], others: Sequence[Near]) -> list[Near]:
    """Both together, each word once, at the lower of its costs."""
    best: dict[str, Near] = {}
    for one in sorted((*near, *others), key=attrgetter("cost")):
        best.setdefault(one.word, one)
    return list(best.values())


def search(connection: Connection, vocabulary: Callable[[], Vocabulary], text: str, *, limit: int) -> Hits:
    """Search the list. Only when too few are found as typed is the vocabulary asked for, which may have to load."""
    looking = _Search(connection, vocabulary, text, asked(text)[:MOST_WORDS], limit, unfolded=unfolded(text))
    if not looking.words:
        return Hits()
    digits = any(letter.isdigit() for letter in text)
    by_code = _by_code(connection, text, limit, beginning=digits) if digits or codes_indexed(connection) else []
    starting = _starting(looking)
    exact = by_code + [person for person in _best_as_typed(looking, starting) if person not in by_code]
    exact = (exact or _by_code(connection, text, limit, beginning=True))[:limit]
    similar = [] if len(exact) >= FEW or by_code else _similar(looking, exact)
    return Hits(
        exact=tuple(person.id for person in exact),
        similar=tuple(person.id for person in similar),
        total=min(max(len(starting), len(exact)), COUNTED),
        more=len(starting) > COUNTED,
        numbers=tuple(person.no for person in (*exact, *similar)),
        unfinished=looking.unfinished,
    )


def codes_indexed(connection: Connection) -> bool:
    """Not yet while a first list comes in: all who have come would be gone through for each name that is typed."""
    return bool(
        connection.value("select 1 from sqlite_schema where type = 'index' and name = 'participant_confirmation'")
    )


def _by_code(connection: Connection, text: str, limit: int, *, beginning: bool) -> list[_Person]:
    """A confirmation code or its beginning; letters alone are a name unless nobody has it."""
    key = code_key(text)
    if len(key) < SHORTEST_CODE or not text.isascii():
        return []
    found = connection.rows(
        "select id, no from participant where confirmation_key >= ? and confirmation_key < ? "
        "and confirmation_key <> '' order by confirmation_key limit ?",
        key, key + (LAST if beginning else "\0"), limit,
    )  # fmt: skip
    return [_Person(*row) for row in found]


def _starting(looking: _Search) -> list[int]:
    """People with all words as typed but the last, which may be unfinished; if they are few, any word may be."""
    if looking.unknown:
        return []
    *finished, last = looking.words
    found = looking.matching(_all([*map(_whole, finished), _beginning(last)]), COUNTED + 1)
    if len(found) > RANKED or not finished:
        return found
    return looking.matching(_all(map(_beginning, looking.words)), COUNTED + 1)


def _best_as_typed(looking: _Search, starting: Sequence[int]) -> list[_Person]:
    """Those with the whole words come first, so they are never cut off by those that only begin so."""
    if len(starting) <= RANKED:
        return _ranked(looking, starting)
    whole = looking.matching(_all(map(_whole, looking.words)), RANKED)
    return _ranked(looking, list(dict.fromkeys([*whole, *starting]))[:RANKED])


# ------------------------------------------------------------------------------------------ close spellings


def _similar(looking: _Search, exact: Sequence[_Person]) -> list[_Person]:
    """Ask ever more loosely until enough are found; beside a few exact hits only for the closest spellings."""
    if exact and min(map(len, looking.words)) < SHORTEST_NAME:
        return []
    found: dict[int, None] = {}
    closest = chain(_other_spacing(looking), _namesakes(looking))
    for enough, questions in [(0, closest)] if exact else _looser_and_looser(looking):
        if len(found) <= enough:
            found.update(dict.fromkeys(_union(looking, questions)))
    ranked = [person for person in _ranked(looking, list(found)) if person not in exact] if found else []
    return ranked[: min(looking.limit, MOST_SIMILAR)]


def _union(looking: _Search, questions: Iterable[str]) -> list[int]:
    """The people of one question after the other until there are enough to rank."""
    found: dict[int, None] = {}
    for question in questions:
        found.update(dict.fromkeys(looking.matching(question, ENOUGH)))
        if len(found) >= ENOUGH:
            break
    return list(found)


def _looser_and_looser(looking: _Search) -> Iterator[tuple[int, Iterable[str]]]:
    """Groups of questions, each asked when those before it found no more people than its number.

    A word that begins no word of the list is misspelt for sure; if there is none, a name too many is as likely.
    """
    words = looking.words
    if looking.unknown:
        yield 0, chain(_other_spacing(looking), _misspelt(looking, looking.unknown), _misspelt_spacing(looking))
    else:
        one_too_many = _words_missing(looking, 1) if len(words) > 2 else ()
        yield 0, chain(_other_spacing(looking), _namesakes(looking), _misspelt_spacing(looking), one_too_many)
        yield FEW_SIMILAR if len(words) < 3 else 0, _one_misspelt(looking, words, 2)
    yield 0, _words_missing(looking, 1) if len(words) > 2 else ()
    yield 0, _all_misspelt(looking)
    yield 0, _words_missing(looking, 1)
    yield 0, (_all(_loose(looking, word, 1) for word in some) for some in combinations(words, max(len(words) - 1, 1)))
    yield 0, _words_missing(looking, 2) if len(words) > 3 else ()


def _namesakes(looking: _Search) -> Iterable[str]:
    """One word misspelt, only the closest spellings of each."""
    return islice(_one_misspelt(looking, looking.words, 1), len(looking.words))


def _misspelt(looking: _Search, unknown: Sequence[str]) -> Iterator[str]:
    """The unknown words misspelt, then the others a little as well."""
    if len(unknown) == 1:
        yield from _one_misspelt(looking, unknown, 2)
    for typos in (0, 1) if len(looking.words) > len(unknown) else (0,):
        if len(unknown) > 1 or typos:
            yield _all(_loose(looking, word, 2 if word in unknown else typos) for word in looking.words)


def _one_misspelt(looking: _Search, words: Sequence[str], typos: int) -> Iterator[str]:
    """Any one of the words misspelt, all others as typed; the closest spellings of each before the farther ones."""
    for start, end in pairwise(STEPS):
        for word in words:
            close = [_whole(near.word) for near in looking.close_to(word, typos)[start:end]]
            if close:
                yield _all([*(looking.as_typed(other) for other in looking.words if other != word), _any(close)])


def _loose(looking: _Search, word: str, typos: int) -> str:
    close = looking.close_to(word, typos)[:LOOSE] if typos else ()
    return _any([looking.as_typed(word), *(_whole(near.word) for near in close)])


def _all_misspelt(looking: _Search) -> Iterator[str]:
    yield _all(_loose(looking, word, 2) for word in looking.words)


def _words_missing(looking: _Search, missing: int) -> Iterator[str]:
    """The record lacks some of the names that were asked for."""
    if len(looking.words) > missing:
        for some in combinations(looking.words, len(looking.words) - missing):
            yield _all(map(looking.as_typed, some))


def _other_spacing(looking: _Search) -> Iterator[str]:
    """Al Sayed for Alsayed, Vanderberg for Van der Berg, and the reverse; only words that stand in the list so."""
    for start, end, joined in neighbours(looking.words):
        if looking.has(joined):
            yield _respaced(looking, start, end, [_whole(joined)])
    for place, word in enumerate(looking.words):
        for parts in _parted(looking, word):
            yield _respaced(looking, place, place + 1, map(_whole, parts))


def _misspelt_spacing(looking: _Search) -> Iterator[str]:
    """The same with a part that is spelt otherwise too: Al Sayed for Elsayed, Abdurrahman for Abd al-Rahman."""
    for start, end, joined in neighbours(looking.words):
        if len(joined) >= SHORTEST_JOINED and (close := looking.close_to(joined, 2)[:LOOSE]):
            yield _respaced(looking, start, end, [_any([_whole(near.word) for near in close])])
    for place, word in enumerate(looking.words):
        for known, other in half_known(word, looking.those(part for pair in halves(word) for part in pair)):
            if close := looking.close_to(other, 2)[:LOOSE]:
                parts = (_whole(known), _any([_whole(near.word) for near in close]))
                yield _respaced(looking, place, place + 1, parts)


def _respaced(looking: _Search, start: int, end: int, instead: Iterable[str]) -> str:
    others = (*looking.words[:start], *looking.words[end:])
    return _all([*instead, *map(looking.as_typed, others)])


def _parted(looking: _Search, word: str) -> list[tuple[str, ...]]:
    """The ways to cut a word into two or three words of the list."""
    pairs = halves(word)
    known = looking.those(part for pair in pairs for part in pair)
    threes = middles(word, known)
    known |= looking.those(middle for _, middle, _ in threes)
    return [parts for parts in (*pairs, *threes) if known.issuperset(parts)]


def _whole(word: str) -> str:
    return f'"{word}"'


def _beginning(word: str) -> str:
    return f'"{word}"*'


def _all(expressions: Iterable[str]) -> str:
    return " AND ".join(expressions)


def _any(expressions: Sequence[str]) -> str:
    return f"({' OR '.join(expressions)})"


# -------------------------------------------------------------------------------------------------- ranking


def _ranked(looking: _Search, numbers: Sequence[int]) -> list[_Person]:
    """People by how well the names fit; equals by name, so that the same search gives the same list."""
    if not numbers:
        return []
    typed = frozenset(split(looking.text.lower()))
    fits = [
        (_misfit(looking, typed, candidate), candidate.family, candidate.given, candidate.id, candidate.no)
        for candidate in _candidates(looking.connection, numbers)
    ]
    return [_Person(person, no) for *_, person, no in sorted(fits)]


def _candidates(connection: Connection, numbers: Sequence[int]) -> list[_Candidate]:
    marks = ",".join(map(str, numbers))
    sql = f"select id, no, given, family, delegation from participant where no in ({marks})"  # noqa: S608 - integers
    return [_Candidate(*row) for row in connection.rows(sql)]


def _misfit(looking: _Search, typed: frozenset[str], candidate: _Candidate) -> float:
    """0 when every word stands in the name as typed; names over and above the asked ones weigh little."""
    each = folded(candidate.given) + folded(candidate.family)
    words = f" {' '.join(each)} ", f" {' '.join(folded(candidate.delegation))}"
    names = (*each, *(joined for _, _, joined in neighbours(each)))
    as_typed = len(typed.intersection(split(f"{candidate.given} {candidate.family}".lower())))
    distances = [_distance(word, looking.unfolded.get(word, word), names, words) for word in looking.words]
    return _least(looking.words, distances, names, words) + len(each) / 50 - as_typed / 20


def _least(
    asked_for: Sequence[str], distances: Sequence[float], names: Sequence[str], words: tuple[str, str]
) -> float:  # fmt: skip
    """The distances of all words, or less where two or three of them are one name: Van der Berg, Vanderberg."""
    apart = sum(distances)
    joined = [
        apart - sum(distances[start:end]) + _distance(one, one, names, words)
        for start, end, one in neighbours(asked_for)
        if sum(distances[start:end]) > 1
    ]
    return min([apart, *joined])


def _distance(word: str, unfolded_word: str, names: Sequence[str], words: tuple[str, str]) -> float:
    """0 for a whole name, little for the beginning of a name or of a word of the delegation, else the typos."""
    name, place = words
    if f" {word} " in name:
        return 0
    if f" {word}" in name:
        return 0.2
    if f" {word}" in place:
        return 0.3
    spellings = (word,) if word == unfolded_word else (word, unfolded_word)
    return 1 + min([_typos_between(spelling, other) for other in names for spelling in spellings], default=len(word))


@lru_cache(maxsize=20_000)
def _typos_between(word: str, name: str) -> float:
    typos = OSA.distance(word, name)
    heard = sound(word)
    alike = heard != "" and heard == sound(name)
    return unlike(word, name) + (min(typos, SAME_SOUND + typos / 20) if alike else typos)
