"""A desk's real database with some hundred entries, and hands that change it with the database key alone."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from regdesk.collection.entries import (
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    DeskStarted,
    IdentityConfirmed,
    PrintUnknown,
    Refused,
    Word,
)
from regdesk.collection.staff_words import OnDuty
from regdesk.collection.statement import Line, Signs, digest_of, hash_of, to_sign
from regdesk.desk.answers import Verified
from regdesk.store import Store
from tests.desks import DESK, KEY, SIGNS, desk_over
from tests.make import MONDAY_MORNING

PEOPLE = 60
EVERY = 5
"""Entries about each person; then there is one more, in front of all."""
LENGTH = 1 + PEOPLE * EVERY
COLUMNS = ("desk", "seq", "at", "kind", "person", "act", *Line._fields[4:])


def write_history(store: Store, *, desk_number: int = 3, people: int = PEOPLE) -> None:
    """Identity, badge, hand-over for each person; every tenth badge is in doubt, every seventh person is refused."""
    with store.writing() as tx:
        tx.append(None, "", "Lucía", DeskStarted("5" * 32, desk_number, store.public), MONDAY_MORNING)
        for number in range(people):
            for step, word in enumerate(_words(number, "SMALL" if store.desk == DESK else "OTHER")):
                at = MONDAY_MORNING + timedelta(minutes=number, seconds=step)
                act = "" if isinstance(word, BadgePrinted | PrintUnknown) else f"act-{number}-{step}-{store.desk[0]}"
                tx.append(f"person-{number}", act, "Lucía", word, at, staff=OnDuty("henrik", "clerk"))


def _words(number: int, prefix: str) -> list[Word]:
    code = f"{prefix}{number:04d}"
    refused = Refused("minor", number + 1) if number % 7 == 0 else Refused("too_early", number + 1)
    asked = BadgeRequested(code, number + 1, f"attempt-{number}", "folder")
    identity = IdentityConfirmed("scanned", "passport", "SEN", "4417", True, "all_same")
    if number % 10 == 0:
        return [refused, identity, asked, PrintUnknown(code, "lost_job"), identity]
    return [refused, identity, asked, BadgePrinted(code, True), BadgeCollected(code, "scanned")]


def make_database(file: Path, *, desk: str = DESK, signs: Signs = SIGNS, people: int = PEOPLE) -> Path:
    store = Store.create(file, KEY, desk=desk, signs=signs)
    write_history(store, people=people)
    store.close()
    return file


class Hands:
    """What can be done to the file by who has its key and not the desk's."""

    def __init__(self, file: Path) -> None:
        self._connection = sqlcipher.connect(str(file), isolation_level=None)
        self._connection.execute(f"pragma key = \"x'{KEY.hex()}'\"")

    def run(self, sql: str, *values: object) -> None:
        self._connection.execute(sql, values)

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return list(self._connection.execute(sql, values))

    def line(self, seq: int) -> Line:
        return Line(*self.rows(f"select {', '.join(Line._fields)} from entry where seq = ?", seq)[0])

    def put(self, line: Line, *, at: int) -> None:
        """Write a line where the entry of this number is."""
        parts = ", ".join(f"{name} = ?" for name in Line._fields)
        self.run(f"update entry set {parts} where seq = ?", *line, at)

    def rehash(self, after: int, signs: Signs | None = None) -> None:
        """Make the chain of hashes hold from an entry on, with the signatures as they are or by another key."""
        previous = self.line(after - 1).hash if after > 1 else "0" * 64
        for (seq,) in self.rows("select seq from entry where seq >= ? order by seq", after):
            line = self.line(seq)._replace(prev=previous)
            line = line._replace(digest=digest_of(line.content) if line.content else line.digest)
            if signs:
                line = line._replace(signature=signs.sign(to_sign(line.statement)))
            line = line._replace(hash=hash_of(line.statement, line.signature))
            self.put(line, at=seq)
            previous = line.hash

    def shift(self, first: int, by: int) -> None:
        """Number all entries anew from one on."""
        self.run("update entry set seq = -seq where seq >= ?", first)
        self.run("update entry set seq = -seq + ? where seq < 0", by)

    def close(self) -> None:
        self._connection.execute("pragma wal_checkpoint(truncate)")
        self._connection.close()


def changed(file: Path, to: Path, change: Callable[[Hands], object]) -> Path:
    """A copy of the file that was changed by hand."""
    shutil.copyfile(file, to)
    hands = Hands(to)
    change(hands)
    hands.close()
    return to


@contextmanager
def opened(file: Path, *, signs: Signs = SIGNS) -> Iterator[Any]:
    store = Store.open(file, KEY, signs=signs)
    try:
        yield desk_over(store)
    finally:
        store.close()


def verified(file: Path, **how: Any) -> Verified:
    with opened(file) as desk:
        found: Verified = desk.verify(**how)
        return found
