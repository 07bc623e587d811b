"""Names held against each other, letter by letter. It says what differs and why that may be fine; it knows no person.

Only spellings that passports themselves prescribe count as the same name. Everything that merely may be the same
(another order, a missing name, another transliteration) is a reason to look.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from regdesk.people.letters import is_latin, is_read_out, plain, readings, spellings_of
from regdesk.people.sounds import may_be_one

Marks = tuple[tuple[int, int], ...]
"""Start and end (not included) of the signs to mark in a text."""

APOSTROPHES = "'’‘ʼʻʽ`´ʾʿ′＇"
HYPHENS = "-‐‑‒–—−"
_WORD = re.compile(rf"[^\s{re.escape(HYPHENS)},/<.;:()\[\]\"“”„«»]+")
_TITLES = re.compile(
    r"(?:(?:[hs]\.\s?e\.|(?:his|her) excellency|excm[oa]\b|mrs?\b|ms\b|miss\b|dra?\b|prof\b|amb\b|hon\b|mgr\b|ing\b)"
    r"\.?\s+)+(?=\S)",
    re.IGNORECASE,
)
_SMALL = "AL EL BIN BINT IBN BEN DE DA DI DO DOS DAS DEL DELLA DER DEN LA LE LOS LAS VAN VON ZU Y E I OULD TEN TER T OF"
MOST_WORDS = 24
"""More words than this stand in no document: such a text is no name, and is not worked through."""

SMALL_WORDS = frozenset(_SMALL.split())
"""Words that say nothing by themselves: no name is found by them alone."""


class Result(StrEnum):
    """How one line of registration and document agree. WRITTEN: the same, written differently."""

    SAME = "same"
    WRITTEN = "written"
    LOOK = "look"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class NameMatch:
    """What comparing two names came to.

    `reason`: key of its sentence, save `missing_in_registration` and `missing_in_document`, which the caller
    completes with the kind of name. `facts` fill the sentence. Marks are signs of the very texts compared.
    """

    result: Result
    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)
    marks_registration: Marks = ()
    marks_document: Marks = ()


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name: its letters without apostrophes, where it stands, its plainest and all its spellings."""

    letters: str
    start: int
    end: int

    @property
    def plain(self) -> str:
        return plain(self.letters)

    @property
    def readings(self) -> frozenset[str]:
        return readings(self.letters)

    def equals(self, other: "Word") -> bool:
        """True when passports may write both words alike."""
        return not self.readings.isdisjoint(other.readings)

    def joined(self, other: "Word") -> "Word":
        return Word(self.letters + other.letters, self.start, other.end)


def fold(text: str) -> tuple[str, ...]:
    """The words of a name in plain capitals: marks off, other scripts in Latin letters, apostrophes closed up."""
    return tuple(word.plain for word in _words(text, titled=True))


def written(text: str) -> str:
    """A name in the form in which names are compared: plain capitals, one space between words."""
    return " ".join(fold(text))


def compare_names(registration: str, document: str, *, cut: bool) -> NameMatch:
    """One name of the registration (family names, or given names) against that of the document.

    `cut`: the document's line was full, so that its last word may be cut short and more may be missing.
    Never calls two names the same unless every word of both agrees.
    """
    if registration.lower() == document.lower():
        return NameMatch(Result.SAME, "same")
    titled = bool(_TITLES.match(registration))
    mine, theirs = _words(registration, titled=titled), _words(document, titled=titled)
    if not mine or not theirs:
        return NameMatch(Result.LOOK, "missing_in_document" if mine else "missing_in_registration")
    if max(len(mine), len(theirs)) > MOST_WORDS:
        return NameMatch(Result.STOP, "different_name")
    mine, theirs = _close_up(mine, theirs), _close_up(theirs, mine)
    if _all_equal(mine, theirs):
        return _same(registration, document, mine, theirs)
    if cut and _is_cut(mine, theirs):
        return NameMatch(Result.WRITTEN, "cut_short")
    return _partly(registration, document, _paired(mine, theirs))


# ── words ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _words(text: str, *, titled: bool) -> list[Word]:
    """The words of a name, with the titles before it left out if it is `titled`, and signs without a letter."""
    title = _TITLES.match(text) if titled else None
    found = []
    for match in _WORD.finditer(text, title.end() if title else 0):
        letters = match.group().strip(APOSTROPHES).translate(dict.fromkeys(map(ord, APOSTROPHES)))
        if letters and any(readings(letters)):
            found.append(Word(letters, match.start(), match.end()))
    return found


def _close_up(words: list[Word], others: Sequence[Word]) -> list[Word]:
    """Neighbouring words joined where the other side writes them as one: Abdul Rahman, Min-jun."""
    closed: list[Word] = []
    rest = list(words)
    while rest:
        count = _joins(rest, others)
        word = rest.pop(0)
        for _ in range(count - 1):
            word = word.joined(rest.pop(0))
        closed.append(word)
    return closed


def _joins(rest: Sequence[Word], others: Sequence[Word]) -> int:
    """How many of the next words (1 to 3) the other side writes as one word."""
    if any(rest[0].equals(other) for other in others):
        return 1
    joined = rest[0]
    for count, word in enumerate(rest[1:3], start=2):
        joined = joined.joined(word)
        if any(joined.equals(other) for other in others):
            return count
    return 1


def _all_equal(mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    return len(mine) == len(theirs) and all(first.equals(second) for first, second in zip(mine, theirs, strict=True))


def _is_cut(mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """True when the document's words are the first of the registration's, the last of them whole or only begun."""
    last = len(theirs) - 1
    if len(mine) <= last or not _all_equal(mine[:last], theirs[:last]):
        return False
    return any(mine[last].plain.startswith(start) or _begins(mine[last], start) for start in theirs[last].readings)


def _begins(word: Word, start: str) -> bool:
    return any(reading.startswith(start) for reading in word.readings)


# ── the same, written differently ────────────────────────────────────────────────────────────────────────────────────


def _same(registration: str, document: str, mine: Sequence[Word], theirs: Sequence[Word]) -> NameMatch:
    """Every word agrees: say how they are written differently."""
    if not (is_read_out(registration) and is_read_out(document)):
        return NameMatch(Result.LOOK, "other_script_look")
    if not (is_latin(registration) and is_latin(document)):
        return NameMatch(Result.WRITTEN, "other_script")
    letter = next(_exchanged_letters(mine, theirs), None)
    if letter:
        return NameMatch(Result.WRITTEN, "letters", {"letter": letter[0], "letters": letter[1]})
    return NameMatch(Result.WRITTEN, _left_out(registration, document))


def _exchanged_letters(mine: Sequence[Word], theirs: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """Letters of the registration for which the document writes others: Ø and OE."""
    for word, other in zip(mine, theirs, strict=True):
        for letter in word.letters:
            usual = spellings_of(letter)
            told = next((told for told in usual if len(told) > 1 and told in other.plain), "")
            if told and not letter.isascii() and (len(usual) == 1 or word.plain != other.plain):
                yield letter, told


def _left_out(registration: str, document: str) -> str:
    """The reason's name for what passports leave out of a name."""
    told = {
        "no_hyphens": any(sign in HYPHENS for sign in registration) and not any(sign in HYPHENS for sign in document),
        "no_apostrophes": any(sign in APOSTROPHES for sign in registration),
        "no_accents": any(sign.isalpha() and not sign.isascii() for sign in registration) and document.isascii(),
        "no_titles": bool(_TITLES.match(registration)),
    }
    reasons = [reason for reason, so in told.items() if so]
    return "written_otherwise" if not reasons else reasons[0] if len(reasons) == 1 else "no_marks"


# ── what agrees only in part ─────────────────────────────────────────────────────────────────────────────────────────


Agree = Callable[[Word, Word], bool]


@dataclass(frozen=True, slots=True)
class Pairing:
    """Words that agree, words that may agree, and what is left on each side."""

    equal: tuple[tuple[Word, Word], ...]
    alike: tuple[tuple[Word, Word], ...]
    mine: tuple[Word, ...]
    theirs: tuple[Word, ...]


def _paired(mine: Sequence[Word], theirs: Sequence[Word]) -> Pairing:
    left, right = list(mine), list(theirs)
    equal = tuple(_take_pairs(left, right, Word.equals))
    alike = tuple(_take_pairs(left, right, _may_agree))
    if left and right:
        left, right = _one_word(left), _one_word(right)
        alike += tuple(_take_pairs(left, right, _may_agree))
    return Pairing(equal, alike, tuple(left), tuple(right))


def _one_word(words: list[Word]) -> list[Word]:
    """Two or three neighbours as one word, for names that are written apart and spelt otherwise: El Sayed, ALSAYED."""
    if not 1 < len(words) <= 3:
        return words
    joined = words[0]
    for word in words[1:]:
        joined = joined.joined(word)
    return [joined]


def _take_pairs(left: list[Word], right: list[Word], agree: Agree) -> Iterator[tuple[Word, Word]]:
    """Take out of both lists, in order, the words that agree."""
    for word in tuple(left):
        partner = next((other for other in right if agree(word, other)), None)
        if partner:
            left.remove(word)
            right.remove(partner)
            yield word, partner


def _may_agree(word: Word, other: Word) -> bool:
    return _is_initial(word, other) or may_be_one(word.plain, other.plain)


def _is_initial(word: Word, other: Word) -> bool:
    """True when one of two words is only the first letter of the other."""
    first, second = sorted((word.plain, other.plain), key=len)
    return len(first) == 1 < len(second) and second.startswith(first)


def _partly(registration: str, document: str, pairing: Pairing) -> NameMatch:
    """The reason to look when words are left, or agree only perhaps; else another name."""
    if not is_read_out(registration + document) and not pairing.equal:
        return NameMatch(Result.LOOK, "other_script_look")
    if pairing.mine or pairing.theirs:
        some = _telling(_found(pairing)) and not (_telling(pairing.mine) and _telling(pairing.theirs))
        return _missing(pairing) if some else _different(pairing)
    if not pairing.alike:
        return NameMatch(Result.LOOK, "other_order")
    initials = all(_is_initial(*pair) for pair in pairing.alike)
    return _marked("initial" if initials else "other_spelling", pairing)


def _telling(words: Sequence[Word]) -> bool:
    """True when at least one of the words says something by itself."""
    return any(word.plain not in SMALL_WORDS for word in words)


def _found(pairing: Pairing) -> list[Word]:
    """The words of the registration that agree with one of the document, initials apart."""
    return [word for word, other in (*pairing.equal, *pairing.alike) if len(word.plain) > 1 < len(other.plain)]


def _different(pairing: Pairing) -> NameMatch:
    mine = tuple((word.start, word.end) for word in _or_all(pairing.mine, pairing, 0))
    theirs = tuple((word.start, word.end) for word in _or_all(pairing.theirs, pairing, 1))
    return NameMatch(Result.STOP, "different_name", {}, tuple(sorted(mine)), tuple(sorted(theirs)))


def _or_all(left: tuple[Word, ...], pairing: Pairing, side: int) -> tuple[Word, ...]:
    """The words left over, or all that were paired when none is left."""
    return left or tuple(pair[side] for pair in (*pairing.equal, *pairing.alike))


def _missing(pairing: Pairing) -> NameMatch:
    """One side has more: its words are marked, and whatever else differs."""
    marked = _marked("missing_in_document" if pairing.mine else "missing_in_registration", pairing)
    more = tuple((word.start, word.end) for word in pairing.mine or pairing.theirs)
    return NameMatch(
        Result.LOOK,
        marked.reason,
        {"count": len(more)},
        tuple(sorted(marked.marks_registration + (more if pairing.mine else ()))),
        tuple(sorted(marked.marks_document + (more if pairing.theirs else ()))),
    )


def _marked(reason: str, pairing: Pairing) -> NameMatch:
    """A reason to look, with the signs marked in which alike words differ."""
    marks = [_differing(word, other) for word, other in pairing.alike]
    mine = sorted(first for first, _ in marks if first[0] < first[1])
    theirs = sorted(second for _, second in marks if second[0] < second[1])
    return NameMatch(Result.LOOK, reason, {}, tuple(mine), tuple(theirs))


def _differing(word: Word, other: Word) -> tuple[tuple[int, int], tuple[int, int]]:
    """What lies between the common beginning and the common end of two words, in the texts they stand in."""
    if len(word.letters) != word.end - word.start or len(other.letters) != other.end - other.start:
        return (word.start, word.end), (other.start, other.end)
    first, second = (tuple(map(spellings_of, one.letters)) for one in (word, other))
    shortest = min(len(first), len(second))
    head = next((place for place in range(shortest) if first[place][0] != second[place][0]), shortest)
    rest = shortest - head
    tail = next((place for place in range(rest) if first[-1 - place][0] != second[-1 - place][0]), rest)
    return (word.start + head, word.end - tail), (other.start + head, other.end - tail)
