"""Putting people onto the list and taking them off by transactions so short that no clerk notices."""

from collections.abc import Callable, Iterator, Sequence
from time import perf_counter

from regdesk.store.coming import Ready
from regdesk.store.store import Store
from regdesk.store.writing import Writing

AT_FIRST, AT_MOST = 50, 2_000
SHORT_S = 0.03
"""So long a transaction takes when the next one has as many rows: clerks wait for it."""
PREPARED = 40
"""So many people are made ready before those in front are looked for again: two milliseconds."""
Keep = Callable[[Writing], None]
"""Writes how far the rows of a transaction go, inside it."""


class Pace:
    """How many rows go into one transaction: as many as took the right time before."""

    def __init__(self, first: int = AT_FIRST, most: int = AT_MOST) -> None:
        self.rows, self._most = first, most

    def took(self, rows: int, seconds: float) -> None:
        fitting = round(rows * SHORT_S / max(seconds, 1e-6)) + 1
        self.rows = max(1, min(self._most, self.rows * 2, fitting))


class Mending:
    """Changes the list of a desk; counts what it changed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._pace = Pace()
        self.changed = self.gone = 0

    @property
    def at_once(self) -> int:
        """How many rows the next transaction may have."""
        return self._pace.rows

    def apply(self, people: Sequence[Ready], gone: Sequence[str], keep: Keep | None = None) -> None:
        """All of it in one transaction; `keep` writes in it how far it goes."""
        with self._store.writing() as tx:
            began = perf_counter()
            changed, dropped = tx.coming.put(people), tx.coming.drop(gone)
            if keep:
                keep(tx)
        self._pace.took(len(people) + len(gone), perf_counter() - began)
        self.changed += changed
        self.gone += dropped

    def prepared(self, makes: Callable[[], Iterator[Ready]]) -> list[Ready]:
        """People made ready beside all transactions, some at a time: those in front go before each lot."""
        found: list[Ready] = []
        for count, one in enumerate(makes()):
            if count % PREPARED == 0:
                self._store.turns.stand_back()
            found.append(one)
        return found

    def drop(self, people: Sequence[str]) -> None:
        start = 0
        while start < len(people):
            some = people[start : start + self.at_once]
            self.apply([], some)
            start += len(some)

    def picture(self, pictured: Sequence[tuple[str, str]], after: str, last: str) -> None:
        """See to the pictures of everybody between two ids. Each: an id, the SHA-256 of the picture or nothing."""
        with self._store.reading() as tx:
            waits, there = tx.coming.pictures_between(after, last)
        unsure = [(person, sha) for person, sha in pictured if waits.get(person, "") != sha or person in there]
        for start in range(0, len(unsure), PREPARED):
            with self._store.writing() as tx:
                tx.coming.have_pictures(unsure[start : start + PREPARED])
