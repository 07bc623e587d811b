"""Pass phrases: what counts as one, and how they are made alike before they open anything."""

import unicodedata

LEAST_WORDS = 4
_LEAST_LETTERS = 2
LONGEST = 1_000


def normal(phrase: str) -> str:
    """The phrase as it is used: forms of one letter (NFKC) and capitals made alike, one space between the words.

    Accents count: they are typed alike on any keyboard that has them.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", phrase).casefold())
    return " ".join(folded.split())


def words_of(phrase: str) -> int:
    """How many different words it has: what stands between spaces and has two letters or more."""
    return len({word for word in normal(phrase).split(" ") if _letters(word) >= _LEAST_LETTERS})


def is_long_enough(phrase: str) -> bool:
    """Whether a phrase may open keys: at least four different words, and no more than anybody types."""
    return words_of(phrase) >= LEAST_WORDS and len(phrase) <= LONGEST


def _letters(word: str) -> int:
    """Letters and the marks that many scripts write vowels with."""
    return sum(unicodedata.category(sign)[0] in "LM" for sign in word)
