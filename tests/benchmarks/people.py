"""Invented people in any number, the same for the same seed: many scripts, a few very common names, a long tail.

Each word of a name that is not in Latin letters has its usual Latin spelling beside it (as passports write it,
not as a computer transliterates it), so that a search by the Latin spelling can be judged: see `latin`.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import accumulate, pairwise

from regdesk.people.participant import Accreditation, DelegationKind, Participant
from tests.benchmarks.names import CHANNELS, DELEGATIONS, ORGANISATIONS, TONGUES, Tongue

FIRST_BIRTHDAY = date(1940, 1, 1)
CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
SYNTHETIC_NAMES = 10_000
"""Family names invented for each tongue besides the listed ones: the long tail of a real list."""

_LATIN: dict[str, str] = {}


def latin(text: str) -> str:
    """The usual Latin spelling of a name of these people; a name in Latin letters is itself."""
    _sources()
    return " ".join(_LATIN.get(word, word) for word in text.split())


@dataclass(slots=True)
class _Drawn:
    """Words of one tongue, the common ones drawn far more often (Zipf)."""

    words: list[str]
    weights: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.weights = list(accumulate(1 / (rank + 6) ** 0.85 for rank in range(len(self.words))))

    def draw(self, chance: random.Random) -> str:
        return chance.choices(self.words, cum_weights=self.weights)[0]


@dataclass(frozen=True, slots=True)
class _Source:
    tongue: Tongue
    given: _Drawn
    family: _Drawn


def people(count: int, seed: int = 1) -> Iterator[Participant]:
    """`count` invented people, the same ones for the same seed, in the same order."""
    chance = random.Random(seed)
    sources = _sources()
    shares = list(accumulate(source.tongue.share for source in sources))
    for number in range(count):
        source = chance.choices(sources, cum_weights=shares)[0]
        yield _person(number, seed, source, chance)


@cache
def _sources() -> list[_Source]:
    return [_source(tongue, random.Random(number)) for number, tongue in enumerate(TONGUES)]


def _source(tongue: Tongue, chance: random.Random) -> _Source:
    given = [_known(pair) for pair in tongue.given]
    listed = [_known(pair) for pair in tongue.family]
    invented = {_known(_invented(tongue, chance)) for _ in range(SYNTHETIC_NAMES)} - set(listed)
    return _Source(tongue, _Drawn(given + _doubled(tongue, given)), _Drawn(listed + sorted(invented)))


def _known(pair: tuple[str, str]) -> str:
    written, spelt = pair
    words = zip(written.split(), spelt.split(), strict=True)
    _LATIN.update({word: its_latin for word, its_latin in words if word != its_latin})
    return written


def _doubled(tongue: Tongue, given: Sequence[str]) -> list[str]:
    """Maria Jose, Jean-Pierre: where a tongue joins given names, the commonest pairs of them."""
    if tongue.joins is None:
        return []
    return [f"{first}{tongue.joins}{second}" for first, second in pairwise(given)]


def _invented(tongue: Tongue, chance: random.Random) -> tuple[str, str]:
    starts = chance.choices(tongue.parts, k=chance.choice(tongue.lengths))
    ends = [chance.choice(tongue.endings)] if tongue.endings else []
    written = "".join(part[0] for part in starts + ends)
    spelt = "".join(part[1] for part in starts + ends)
    return (written.capitalize(), spelt.capitalize())


def _person(number: int, seed: int, source: _Source, chance: random.Random) -> Participant:
    reference = f"{seed}-{number:07d}"
    stakeholder = chance.random() < 0.35
    delegation = chance.choice(ORGANISATIONS if stakeholder else DELEGATIONS)
    return Participant(
        id=f"{chance.getrandbits(128):032x}",
        source="benchmark",
        source_ref=reference,
        confirmation=f"{_code(chance, 4)}-{_code(chance, 4)}",
        family=source.family.draw(chance),
        given=source.given.draw(chance),
        honorific=chance.choice(("Mr.", "Ms.", "Dr.", "")),
        function=chance.choice(("Adviser", "Delegate", "Programme officer", "Head of unit", "Researcher")),
        delegation=delegation,
        delegation_kind=DelegationKind.STAKEHOLDER if stakeholder else DelegationKind.MEMBER_STATE,
        category="stakeholder" if stakeholder else "delegate",
        channel=chance.choice(CHANNELS),
        accreditation=Accreditation.ACCREDITED if chance.random() < 0.95 else Accreditation.PENDING,
        submitted=date(2017, 8, 1) + timedelta(days=chance.randrange(110)),
        born=FIRST_BIRTHDAY + timedelta(days=chance.randrange(23_000)),
        nationality=source.tongue.nationality,
        sex=chance.choice("FM"),
        document_kind="passport",
        document_number=f"{chance.choice(CODE_LETTERS[:20])}{chance.randrange(10**8):08d}",
        document_expires=date(2018, 6, 1) + timedelta(days=chance.randrange(3_000)),
        email=f"person{number}@example.org",
        basis="ecosoc" if stakeholder else "",
        language=source.tongue.language,
    )


def _code(chance: random.Random, length: int) -> str:
    return "".join(chance.choices(CODE_LETTERS, k=length))
