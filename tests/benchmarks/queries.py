"""What a clerk might type to find one invented person: every way of searching that regdesk promises.

Each kind gives None for a person to whom it does not apply (no umlaut, one name only, letters that are Latin).
"""

import random
import unicodedata
from collections.abc import Callable, Mapping

from regdesk.people.participant import Participant
from tests.benchmarks.people import latin

Typing = Callable[[Participant, random.Random], str | None]

ALPHABET = "abcdefghijklmnopqrstuvwxyz"
LETTERS_WITHOUT_ACCENT = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ə": "e"}
    | {"Ł": "L", "Ø": "O", "Đ": "D", "Æ": "AE", "Œ": "OE", "Þ": "TH", "Ð": "D", "Ə": "E"}
)
WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def plain(text: str) -> str:
    """Without accents, by the book and not by the product's own fold."""
    decomposed = unicodedata.normalize("NFKD", text.translate(LETTERS_WITHOUT_ACCENT))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def typo(word: str, chance: random.Random) -> str:
    """One letter too many, too few, wrong, or two swapped; never the same word, never its first letter alone."""
    place = chance.randrange(len(word))
    letter = chance.choice(ALPHABET.replace(word[place].lower(), ""))
    match chance.randrange(4):
        case 0:
            return word[:place] + letter + word[place:]
        case 1 if len(word) > 3:
            return word[:place] + word[place + 1 :]
        case 2 if place + 1 < len(word) and word[place].lower() != word[place + 1].lower():
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        case _:
            return word[:place] + letter + word[place + 1 :]


def _whole(person: Participant) -> str:
    return f"{person.given} {person.family}"


def _is_latin(person: Participant) -> bool:
    return latin(_whole(person)) == _whole(person)


def _latin_word(text: str) -> str:
    """The longest word of a name in plain Latin letters."""
    return max(plain(latin(text)).replace("-", " ").split(), key=len)


def _misspelt(times_given: int, times_family: int) -> Typing:
    def typing(person: Participant, chance: random.Random) -> str | None:
        given, family = _latin_word(person.given), _latin_word(person.family)
        if not _is_latin(person) or len(family) < 3 + times_family or len(given) < 3 + times_given:
            return None
        for _ in range(times_given):
            given = typo(given, chance)
        for _ in range(times_family):
            family = typo(family, chance)
        return f"{given} {family}"

    return typing


def _written_out(person: Participant, _: random.Random) -> str | None:
    text = _whole(person)
    return text.translate(WRITTEN_OUT) if any(letter in text for letter in "äöüøåÄÖÜ") else None


def _without_umlaut(person: Participant, _: random.Random) -> str | None:
    return plain(_whole(person)) if any(letter in _whole(person) for letter in "äöüøåÄÖÜ") else None


def _transliterated(person: Participant, _: random.Random) -> str | None:
    return None if _is_latin(person) else latin(_whole(person))


def _beginnings(person: Participant, _: random.Random) -> str | None:
    return f"{plain(person.given)[:3]} {plain(person.family)[:3]}" if _is_latin(person) else None


def _cut_off(person: Participant, chance: random.Random) -> str:
    text = _whole(person)
    return text[: chance.randint(min(5, len(text)), len(text))]


def _one_name_left_out(person: Participant, chance: random.Random) -> str | None:
    words = _whole(person).split()
    if len(words) < 3:
        return None
    words.pop(chance.randrange(len(words)))
    return " ".join(words)


def _one_name_too_many(person: Participant, chance: random.Random) -> str:
    return f"{person.given} {chance.choice(('Alexander', 'María', 'Bin', 'Wanjiru'))} {person.family}"


def _with_delegation(person: Participant, chance: random.Random) -> str:
    long_words = [word for word in person.delegation.replace("(", " ").split() if len(word) > 3]
    return f"{person.family} {chance.choice(long_words)}"


def _one_ideograph(person: Participant, chance: random.Random) -> str | None:
    letters = [letter for letter in _whole(person) if "\u3040" <= letter <= "\ud7af"]
    return chance.choice(letters) if letters else None


def _ideographs(person: Participant, _: random.Random) -> str | None:
    text = person.family + person.given
    return text if all("\u3040" <= letter <= "\ud7af" for letter in text) else None


KINDS: Mapping[str, Typing] = {
    "as stored": lambda person, _: _whole(person),
    "capitals without accents": lambda person, _: plain(_whole(person)).upper() if _is_latin(person) else None,
    "swapped": lambda person, _: f"{person.family} {person.given}",
    "family name and initial": lambda person, _: f"{person.family} {person.given[0]}",
    "three and three letters": _beginnings,
    "cut off while typing": _cut_off,
    "umlaut written out": _written_out,
    "umlaut left off": _without_umlaut,
    "Latin transliteration": _transliterated,
    "typo in the family name": _misspelt(0, 1),
    "typo in both names": _misspelt(1, 1),
    "two typos in the family name": _misspelt(0, 2),
    "one name left out": _one_name_left_out,
    "one name too many": _one_name_too_many,
    "family name and delegation": _with_delegation,
    "delegation": lambda person, _: person.delegation,
    "confirmation code": lambda person, _: person.confirmation,
    "beginning of a confirmation code": lambda person, _: person.confirmation[:7],
    "one ideograph": _one_ideograph,
    "all ideographs together": _ideographs,
}
