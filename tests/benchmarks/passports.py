"""The passports of invented people as a desk meets them: with another number, and spoilt in the ways lists are.

Spoilt is what the list and the passport do not agree in; shares as in the trial behind the design.
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from regdesk.identity.mrz import check_digit
from regdesk.people.participant import Participant
from tests.benchmarks.names import TONGUES
from tests.benchmarks.people import latin
from tests.benchmarks.queries import WRITTEN_OUT, plain

LINE = 44
STATES = sorted({tongue.nationality for tongue in TONGUES})
SHARES = {
    "second given name missing": 0.10,
    "fields exchanged": 0.05,
    "a letter missing": 0.05,
    "second surname missing": 0.05,
    "day and month exchanged": 0.03,
    "year off by one": 0.02,
    "other day": 0.01,
    "other nationality": 0.05,
}
BOTH_PARTS_TO_TWELVE = 0.36
"""So many dates can have day and month exchanged and change by it; these are taken more often instead."""
FIRST_OF_JANUARY = 0.03
"""Of people are registered so, for want of a date."""
SECOND_GIVEN_NAME = 0.3
TWO_SURNAMES = {"es": 0.8, "pt": 0.8}
FEW_TWO_SURNAMES = 0.03


@dataclass(frozen=True)
class Spoilt:
    """A passport and in what it differs from the list."""

    family: list[str]
    given: list[str]
    born: date
    nationality: str
    how: tuple[str, ...] = ()


def as_registered(people: Iterable[Participant], seed: int = 5) -> Iterator[Participant]:
    """The invented people, some with a second given name or surname (another one's of their tongue)."""
    chance = random.Random(seed)
    others: dict[str, Participant] = {}
    for person in people:
        other = others.get(person.language, person)
        others[person.language] = person
        yield _with_more_names(person, other, chance)


def _with_more_names(person: Participant, other: Participant, chance: random.Random) -> Participant:
    given, family, born = person.given, person.family, person.born
    if chance.random() < SECOND_GIVEN_NAME and len(given.split()) == 1 != len(given):
        given = f"{given} {other.given.split()[0]}"
    if chance.random() < TWO_SURNAMES.get(person.language, FEW_TWO_SURNAMES) and len(family.split()) == 1:
        family = f"{family} {other.family.split()[0]}"
    if born and chance.random() < FIRST_OF_JANUARY:
        born = born.replace(month=1, day=1)
    return replace(person, given=given, family=family, born=born)


def passport_of(person: Participant, chance: random.Random) -> Spoilt:
    """The passport of a person, spoilt or not."""
    whole = Spoilt(_words(person.family, chance), _words(person.given, chance), person.born, person.nationality)
    for how, share in SHARES.items():
        often = share / BOTH_PARTS_TO_TWELVE if how == "day and month exchanged" else share
        spoilt = _spoil(whole, how, chance) if chance.random() < often else None
        if spoilt:
            whole = replace(spoilt, how=(*whole.how, how))
    return whole


def _words(name: str, chance: random.Random) -> list[str]:
    """In capital letters, as passports write them: umlauts written out or left off, apostrophes closed up."""
    text = latin(name)
    text = text.translate(WRITTEN_OUT) if chance.random() < 0.5 else text
    letters = "".join(
        letter for letter in plain(text).upper().replace("-", " ") if letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ "
    )
    return letters.split()


def _spoil(one: Spoilt, how: str, chance: random.Random) -> Spoilt | None:
    """The passport with one difference, or None where it does not apply."""
    match how:
        case "second given name missing":
            return replace(one, given=one.given[:1]) if len(one.given) > 1 else None
        case "second surname missing":
            return replace(one, family=one.family[:1]) if len(one.family) > 1 else None
        case "fields exchanged":
            return replace(one, family=one.given, given=one.family)
        case "a letter missing":
            return _letter_missing(one, chance)
        case "other nationality":
            return replace(one, nationality=chance.choice(STATES))
        case _:
            born = _other_birth(one.born, how, chance)
            return replace(one, born=born) if born else None


def _letter_missing(one: Spoilt, chance: random.Random) -> Spoilt | None:
    field = chance.choice(("family", "given"))
    words = list(getattr(one, field))
    at = max(range(len(words)), key=lambda place: len(words[place]), default=None)
    if at is None or len(words[at]) < 4:
        return None
    gone = chance.randrange(len(words[at]))
    words[at] = words[at][:gone] + words[at][gone + 1 :]
    return replace(one, family=words) if field == "family" else replace(one, given=words)


def _other_birth(born: date, how: str, chance: random.Random) -> date | None:
    match how:
        case "day and month exchanged":
            possible = born.day <= 12 and born.day != born.month
            return born.replace(month=born.day, day=born.month) if possible else None
        case "year off by one":
            return born.replace(day=min(born.day, 28), year=born.year + chance.choice((-1, 1)))
        case _:
            return born.replace(day=chance.choice([day for day in range(1, 29) if day != born.day]))


def lines_of(passport: Spoilt, number: str, sex: str) -> str:
    """The machine-readable lines (ICAO Doc 9303-4). `number` stands on no list."""
    names = "<<".join("<".join(words) for words in (passport.family, passport.given))
    first = f"P<{passport.nationality}{names}"[:LINE].ljust(LINE, "<")
    born, expires = passport.born.strftime("%y%m%d"), "300101"
    number = number.ljust(9, "<")
    second = (
        number + check_digit(number) + passport.nationality + born + check_digit(born) + sex
        + expires + check_digit(expires) + "<" * 14 + "0"
    )  # fmt: skip
    return f"{first}\n{second}{check_digit(second[:10] + second[13:20] + second[21:43])}"
