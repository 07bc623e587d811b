"""Who may hold a document, by names that sound alike and the date of birth; the number is `Reading`'s to look for.

It gives a few dozen people out of a million; whose document it is, is judged elsewhere.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from regdesk.people.name_keys import keys_to_find
from regdesk.store.database import Connection
from regdesk.store.name_index import people_of

MOST_LIKELY = 60
BORN_THEN, BORN_ABOUT_THEN = 0.5, 0.25
"""What an equal date of birth is worth, in keys; and one with day and month exchanged, or 1 January of the year."""


class Likely(NamedTuple):
    """What is enough to compare somebody roughly. `no` is the number of the row."""

    no: int
    given: str
    family: str
    born: date | None
    nationality: str
    sex: str


def likely(connection: Connection, names: Sequence[str], born: date | None, year: int | None) -> list[Likely]:
    """At most `MOST_LIKELY` people, those with the most names in common; in no order.

    They are born on the day; or, with a name in common, on the day with day and month exchanged or on 1 January of
    the year; or they share two names and are born within a year of it. `born` is None and `year` known for a document
    that says no more; without either, two names have to do.
    """
    shared = _sharing(connection, keys_to_find(*names), year)
    worth: dict[int, float] = {no: count for no, count in shared.items() if count > 1}
    for day, bonus in _days(born).items():
        for (no,) in connection.rows("select no from participant where born = ? and born <> ''", day.isoformat()):
            if shared[no] or bonus == BORN_THEN:
                worth[no] = shared[no] + bonus
    best = sorted(worth, key=lambda no: (-worth[no], no))[:MOST_LIKELY]
    marks = ",".join(map(str, best))
    sql = f"select no, given, family, born, nationality, sex from participant where no in ({marks})"  # noqa: S608 - integers
    return [_likely(*row) for row in connection.rows(sql)]


def _likely(no: int, given: str, family: str, born: str, nationality: str, sex: str) -> Likely:
    return Likely(no, given, family, date.fromisoformat(born) if born else None, nationality, sex)


def _sharing(connection: Connection, keys: Iterable[str], year: int | None) -> Counter[int]:
    """How many of the keys each person has; of all years only when the document gives none."""
    return Counter(chain.from_iterable(people_of(connection, key, year) for key in keys))


def _days(born: date | None) -> dict[date, float]:
    """The days of birth under which somebody may stand on the list, the likeliest last."""
    if born is None:
        return {}
    exchanged = [born.replace(month=born.day, day=born.month)] if born.day <= 12 else []
    return dict.fromkeys([born.replace(month=1, day=1), *exchanged], BORN_ABOUT_THEN) | {born: BORN_THEN}
