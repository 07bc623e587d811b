"""Which people have a name that sounds so (`regdesk.people.name_keys`), and in which year they were born.

The people of one key are kept together, sorted by year: a list of 100,000 has some 20,000 keys, and one row for each is
written in a tenth of the time that a row for each person and key would take.
"""

import sys
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from typing import TypeAlias

from regdesk.people.name_keys import name_keys
from regdesk.store.database import Connection

UNKNOWN_YEAR = 0
_YEAR = 1 << 40
"""A person is the year of birth times this, and the number of the row."""
_FULL = 4_096
"""Bytes: fewer are joined with what is added, so that people who come one by one do not fill a row each."""

People: TypeAlias = "array[int]"


class NameIndex:
    """Changes of the index, gathered while people are put on the list and written at once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._added: defaultdict[str, People] = defaultdict(lambda: array("Q"))
        self._dropped: defaultdict[str, set[int]] = defaultdict(set)

    def add(self, no: int, given: str, family: str, born: str) -> None:
        """`no`: number of the row. `born`: ISO date or empty."""
        person = _person(no, born)
        for key in name_keys(given, family):
            if self._dropped and person in self._dropped[key]:
                self._dropped[key].remove(person)  # it stands there already
            else:
                self._added[key].append(person)

    def drop(self, no: int, given: str, family: str, born: str) -> None:
        """Somebody has these names or this year of birth no longer."""
        person = _person(no, born)
        for key in name_keys(given, family):
            self._dropped[key].add(person)

    def write(self, *, few: bool = False) -> None:
        """Bring the table up to what was gathered. `few`: look its keys up one by one instead of reading them all."""
        for key, gone in self._dropped.items():
            if gone:
                self._forget(key, gone)
        parts = self._newest_of(self._added) if few else self._newest()
        fresh = []
        for key, people in self._added.items():
            if people and not (key in parts and self._joined(parts[key], people)):
                fresh.append((key, _written(people)))
        self._connection.run_many("insert into name_key (key, people) values (?, ?)", fresh)
        self._added.clear()
        self._dropped.clear()

    def _newest(self) -> dict[str, int]:
        """The last row of each key."""
        return dict(self._connection.stream("select key, max(no) from name_key group by key"))

    def _newest_of(self, keys: Iterable[str]) -> dict[str, int]:
        newest = "select max(no) from name_key where key = ?"
        found = ((key, self._connection.value(newest, key)) for key in keys)
        return {key: no for key, no in found if no is not None}

    def _forget(self, key: str, gone: set[int]) -> None:
        self._added[key] = array("Q", (person for person in self._added[key] if person not in gone))
        for no, people in self._connection.rows("select no, people from name_key where key = ?", key):
            kept = [person for person in _read(people) if person not in gone]
            self._connection.run("update name_key set people = ? where no = ?", _written(array("Q", kept)), no)

    def _joined(self, no: int, people: People) -> bool:
        """Whether they were put to those of a row that has room."""
        others = self._connection.value("select people from name_key where no = ?", no)
        if len(others) >= _FULL:
            return False
        self._connection.run("update name_key set people = ? where no = ?", _written(_read(others) + people), no)
        return True


def people_of(connection: Connection, key: str, year: int | None) -> set[int]:
    """The rows of those born within a year of it, or nobody knows when; of all when it is None."""
    found: set[int] = set()
    for (written,) in connection.rows("select people from name_key where key = ?", key):
        people = _read(written)
        if year is None:
            found.update(person % _YEAR for person in people)
        else:
            for first, after in ((UNKNOWN_YEAR, UNKNOWN_YEAR + 1), (year - 1, year + 2)):
                part = people[bisect_left(people, first * _YEAR) : bisect_left(people, after * _YEAR)]
                found.update(person % _YEAR for person in part)
    return found


def index_all(connection: Connection) -> None:
    """Fill the index of a list that has none."""
    index = NameIndex(connection)
    for row in connection.stream("select no, given, family, born from participant"):
        index.add(*row)
    index.write()


def _person(no: int, born: str) -> int:
    return (int(born[:4]) if born else UNKNOWN_YEAR) * _YEAR + no


def _written(people: People) -> bytes:
    """Sorted, each once, the lowest byte first on every machine."""
    in_order = array("Q", sorted(set(people)))
    if sys.byteorder == "big":
        in_order.byteswap()
    return in_order.tobytes()


def _read(written: bytes) -> People:
    people = array("Q", written)
    if sys.byteorder == "big":
        people.byteswap()
    return people
