"""One act of a clerk in the store (confirm, hand over) beside bare commits of the same row, in turns.

An act looks whether the press was done before, reads person and log, appends and commits. The floors commit the same
row with synchronous FULL by nothing but the driver: `encrypted` in a SQLCipher file with the two indexes by which an
entry is found, `plain` in an unencrypted table without any. Where a flush of the disk takes long, all are the same.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from regdesk.collection.entries import (
    KINDS,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    Entry,
    IdentityConfirmed,
    Word,
)
from regdesk.people.participant import Participant
from regdesk.store import Store
from tests.benchmarks.figures import p, timed
from tests.benchmarks.people import people as invented
from tests.make import MONDAY_MORNING

KEY = bytes(range(32))
DESK = "d" * 32
ACTS = 600
_TABLE = "create table entry (desk, seq, at, kind, person, act, body, hash, primary key (desk, seq)) without rowid"
_INDEXES = ("create index p on entry (person, kind)", "create unique index a on entry (act)")
_INSERT = "insert into entry values (?, ?, ?, ?, ?, ?, ?, ?)"


def run(people: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "desk.db", KEY, desk=DESK)
        listed = list(invented(people))
        with store.writing() as writing:
            writing.put_people(listed)
        floors = {"plain": _plain(Path(folder) / "plain.db"), "encrypted": _encrypted(Path(folder) / "encrypted.db")}
        try:
            return _measure(store, listed[:ACTS], floors) | {"people": people}
        finally:
            store.close()


def _plain(file: Path) -> Any:
    connection = sqlite3.connect(file, isolation_level=None)
    return _prepared(connection, _TABLE)


def _encrypted(file: Path) -> Any:
    connection = sqlcipher.connect(str(file), isolation_level=None)
    connection.execute(f"pragma key = \"x'{KEY.hex()}'\"")
    return _prepared(connection, _TABLE, *_INDEXES)


def _prepared(connection: Any, *statements: str) -> Any:
    for statement in ("pragma journal_mode = WAL", "pragma synchronous = FULL", *statements):
        connection.execute(statement)
    return connection


def _measure(store: Store, people: list[Participant], floors: dict[str, Any]) -> dict[str, object]:
    times: dict[str, list[float]] = {name: [] for name in ("confirm", "hand over", *floors)}
    for number, person in enumerate(people):
        for name, taken in _journey(store, person, number, floors):
            times[name].append(taken)
    return {
        "p50_ms": {name: p(0.5, taken) for name, taken in times.items()},
        "p95_ms": {name: p(0.95, taken) for name, taken in times.items()},
        "ratio of p50 to encrypted": _ratios(times, "encrypted"),
        "ratio of p50 to plain": _ratios(times, "plain"),
    }


def _journey(store: Store, person: Participant, number: int, floors: dict[str, Any]) -> Iterator[tuple[str, float]]:
    """One person from the passport to the badge in the hand, and a bare commit of the last entry in each floor."""
    code = f"EVENT{person.id}"
    confirmed = IdentityConfirmed("scanned", "passport", "SEN", person.document_number[-4:], True, "all_same")
    yield "confirm", timed(lambda: _act(store, person, f"confirm-{number}", confirmed))
    _act(store, person, f"print-{number}", BadgeRequested(code, number + 1, "attempt", "folder"))
    _act(store, person, "", BadgePrinted(code, True))
    yield "hand over", timed(lambda: _act(store, person, f"give-{number}", BadgeCollected(code, "scanned")))
    entry = _last_of(store, person)
    for name, floor in floors.items():
        yield name, timed(partial(_commit, floor, entry))


def _act(store: Store, person: Participant, act: str, word: Word) -> None:
    with store.writing() as tx:
        if act and tx.entry_of_act(act):
            return
        tx.participant(person.id)
        tx.entries(person.id)
        tx.append(person.id, act, "Lucía Robles", word, MONDAY_MORNING)


def _last_of(store: Store, person: Participant) -> Entry:
    with store.reading() as tx:
        return tx.entries(person.id)[-1]


def _commit(connection: Any, entry: Entry) -> None:
    kind = KINDS[type(entry.word)]
    row = (entry.desk, entry.seq, entry.at.isoformat(), kind, entry.person, entry.act, entry.body, entry.hash)
    connection.execute("begin immediate")
    connection.execute(_INSERT, row)
    connection.execute("commit")


def _ratios(times: dict[str, list[float]], floor: str) -> dict[str, float]:
    return {act: round(p(0.5, times[act]) / p(0.5, times[floor]), 2) for act in ("confirm", "hand over")}
