"""Names and forms of address as lists write them: in one cell or in several. Pure."""

from functools import lru_cache

from regdesk.roster.values import HONORIFICS, folded

EXCELLENCIES = frozenset(
    [
        "he",
        "h",
        "e",
        "hrh",
        "hm",
        "hon",
        "the",
        "se",
        "s",
        "e",
        "excmo",
        "excma",
        "excmo",
        "sr",
        "his",
        "her",
        "excellency",
        "majesty",
        "royal",
    ]
)
"""Folded words that stand before a title and are kept apart from it."""

NAMES_TOO = frozenset(["he", "dame", "don", "dona", "gen", "lady", "lord", "maj", "prince", "princess", "sheikh"])
"""Forms of address that are family names (He) or given names (Dame Diouf, Prince Boateng, Maj Sjöwall) as well."""


@lru_cache(maxsize=4_096)
def forms_of_address(honorific: str, title: str) -> tuple[str, str]:
    """Honorific and title told apart: "H.E. Ms." is H.E. and Ms.; "Mr." alone is a title. Two filled cells stay."""
    if honorific and title:
        return honorific, title
    words = (honorific or title).split()
    count = 0
    while count < len(words) and set(folded(words[count]).split()) <= EXCELLENCIES:
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def parts_of_name(text: str) -> tuple[str, str, str, bool]:
    """Form of address, given name, family name, and whether the family name is known, of a name in one cell.

    Known: "FAMILY, Given", and a run of capitals at either end. Otherwise nobody can tell, and all of it is the
    family name, which is then not written in capitals.
    """
    address, name = _address(text)
    family, comma, given = name.partition(",")
    if comma and family.strip() and given.strip():
        return address, given.strip(), family.strip(), True
    words = name.split()
    for capitals, rest in (_leading(words), _trailing(words)):
        if capitals and rest:
            return address, " ".join(rest), " ".join(capitals), True
    return address, "", name, False


def _address(text: str) -> tuple[str, str]:
    words = text.split()
    count = 0
    while count < len(words) - 1 and _is_address(words[count], left=len(words) - 1 - count):
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def _is_address(word: str, *, left: int) -> bool:
    """Whether a word before so many others is a form of address; what may be a name is none before a single word."""
    told = folded(word)
    if told not in HONORIFICS or word == word.lower() or word.endswith(","):
        return False
    return left > 1 or told not in NAMES_TOO or word.endswith(".")


def _leading(words: list[str]) -> tuple[list[str], list[str]]:
    count = 0
    while count < len(words) and _is_capitals(words[count]):
        count += 1
    return words[:count], words[count:]


def _trailing(words: list[str]) -> tuple[list[str], list[str]]:
    capitals, rest = _leading(words[::-1])
    return capitals[::-1], rest[::-1]


def _is_capitals(word: str) -> bool:
    """Two capitals at least: an initial is no family name."""
    letters = [sign for sign in word if sign.isalpha()]
    return len(letters) > 1 and all(sign.isupper() for sign in letters)
