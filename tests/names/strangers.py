"""Pairs of people of one nationality who have nothing to do with each other, the same for the same seed."""

import random
from collections.abc import Iterator

from regdesk.names.match import Names
from regdesk.people.names import written
from tests.benchmarks.people import latin, people

Strangers = tuple[Names, Names]
POOL = 12_000


def strangers(count: int, seed: int = 1) -> Iterator[Strangers]:
    """`count` pairs: a registration, and the passport line of another person of that nationality and another name."""
    chance = random.Random(seed)
    by_nationality: dict[str, list[tuple[str, str]]] = {}
    for person in people(POOL, seed):
        by_nationality.setdefault(person.nationality, []).append((person.given, person.family))
    pools = [pool for pool in by_nationality.values() if len(pool) > 1]
    sizes = [len(pool) for pool in pools]
    found = 0
    while found < count:
        mine, theirs = chance.sample(chance.choices(pools, weights=sizes)[0], 2)
        if in_lines(mine) != in_lines(theirs):
            found += 1
            given, family = in_lines(theirs)
            yield Names(given=mine[0], family=mine[1]), Names(given=given, family=family)


def in_lines(name: tuple[str, str]) -> tuple[str, str]:
    """Given and family names as a passport line writes them."""
    given, family = name
    return written(latin(given)), written(latin(family))
