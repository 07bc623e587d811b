"""One act of a clerk (confirm, hand over) beside a bare commit of the same row in an equal file, in turns.

`in the store`: the transaction itself. It looks whether the press was done before, reads person and log, appends and
commits. `through Desk`: the same with the rule, the second comparison of the document and the fold. The person was on
the screen before, as at a desk. The floor, `equal file`, commits the very row of the act by nothing but the driver, in
a file made in the same way: ciphered, with the same people, tables, indexes and settings (WAL, synchronous FULL).
`plain file` is not ciphered and has no index but its key. `flush`: a write of three pages over old ones, then what the
disk takes to have them for certain; one comes before each of the others, so that none finds the processor warmer than
another. Where a flush takes long, all are the same.
"""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from time import process_time
from typing import Any

from regdesk.collection.entries import (
    FIRST_PREVIOUS,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    Checked,
    Entry,
    IdentityConfirmed,
    Proof,
    Word,
    write_entry,
)
from regdesk.collection.statement import Line
from regdesk.desk import Desk
from regdesk.desk.answers import Done, PrintEnd
from regdesk.desk.opening import opened
from regdesk.identity.document import Document, DocumentKind, PartialDate, Source
from regdesk.people.participant import Accreditation, Participant
from regdesk.store import Store
from tests.benchmarks.figures import p, timed
from tests.benchmarks.folders import desk_folder
from tests.benchmarks.people import people as invented
from tests.desks import SIGNS
from tests.make import MONDAY_MORNING
from tests.printers import Tray

KEY = bytes(range(32))
ACTS = 400
GROWN_UP = 1995
PAGES = 3
_COLUMNS = ", ".join(("person", "act", *Line._fields))
_TABLE = f"create table entry ({_COLUMNS}, primary key (desk, seq)) without rowid"
_INSERT = f"insert into entry ({_COLUMNS}) values ({', '.join('?' * (2 + len(Line._fields)))})"

Works = Iterator[tuple[str, Callable[[], None]]]
"""What is to be measured: its name and what it does, in the order in which it must be done."""


def run(people: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as place, ExitStack() as until_end:
        listed = list(invented(people))
        desk = until_end.enter_context(opened(desk_folder(Path(place) / "desk", listed)))
        store = _store(Path(place) / "desk.db", listed)
        until_end.callback(store.close)
        floors = _floors(Path(place), listed, until_end)
        flush = _Flush(Path(place) / "flushed")
        until_end.callback(flush.close)
        welcome = [person for person in listed if _welcome(person)]
        by_name = _measured(store, desk, floors, flush, welcome[: 2 * ACTS])
    return _figures(by_name) | {"people": people}


def _welcome(person: Participant) -> bool:
    """Whether nothing stands against a badge."""
    accredited = person.accreditation is Accreditation.ACCREDITED
    return accredited and not person.hold and person.born is not None and person.born.year < GROWN_UP


def _store(file: Path, listed: list[Participant]) -> Store:
    store = Store.create(file, KEY, desk="d" * 32, signs=SIGNS)
    with store.writing() as writing:
        writing.put_people(listed)
    return store


def _floors(place: Path, listed: list[Participant], until_end: ExitStack) -> dict[str, Any]:
    """Connections of nothing but the driver."""
    equal = _store(place / "equal.db", listed)
    until_end.callback(equal.close)
    pooled = equal._engine.raw_connection()
    until_end.callback(pooled.close)
    plain = sqlite3.connect(place / "plain.db", isolation_level=None)
    until_end.callback(plain.close)
    for statement in ("pragma journal_mode = WAL", "pragma synchronous = FULL", _TABLE):
        plain.execute(statement)
    return {"equal file": pooled.driver_connection, "plain file": plain}


@dataclass
class _Flush:
    """A file that is written over and flushed."""

    file: Path

    def __post_init__(self) -> None:
        self._open = os.open(self.file, os.O_RDWR | os.O_CREAT)
        os.write(self._open, bytes(4096 * PAGES))
        os.fsync(self._open)

    def once(self) -> None:
        os.pwrite(self._open, os.urandom(4096 * PAGES), 0)
        os.fsync(self._open)

    def close(self) -> None:
        os.close(self._open)


def _measured(
    store: Store, desk: Desk, floors: dict[str, Any], flush: _Flush, listed: list[Participant]
) -> dict[str, list[tuple[float, float]]]:
    """Each turn begins with another of the works, so that each comes after each."""
    times: dict[str, list[tuple[float, float]]] = {}
    for number, (one, other) in enumerate(zip(listed[::2], listed[1::2], strict=True)):
        works = [_in_the_store(store, one, number), _through_desk(desk, other)]
        works += [_bare(name, floor, one, number) for name, floor in floors.items()]
        first = number % len(works)
        for name, work in chain(*works[first:], *works[:first]):
            times.setdefault("flush", []).append(_spent(flush.once))
            times.setdefault(name, []).append(_spent(work))
    return times


def _in_the_store(store: Store, person: Participant, number: int) -> Works:
    """One person from the passport to the badge in the hand."""
    code = f"EVENT{person.id}"
    with store.reading() as tx:
        tx.participant(person.id)
    confirmed = IdentityConfirmed("scanned", "passport", "SEN", person.document_number[-4:], True, "all_same")
    yield "confirm in the store", lambda: _act(store, person, f"confirm-{number}", confirmed)
    _act(store, person, f"print-{number}", BadgeRequested(code, number + 1, "attempt", "folder"))
    _act(store, person, "", BadgePrinted(code, True))
    given = BadgeCollected(code, "scanned")
    yield "hand over in the store", lambda: _act(store, person, f"give-{number}", given)


def _bare(name: str, floor: Any, person: Participant, number: int) -> Works:
    """The same row in a log of its own."""
    word = BadgeCollected(f"EVENT{person.id}", "scanned")
    entry = write_entry(
        desk="d" * 32, seq=number + 1, at=MONDAY_MORNING, person=person.id, act=f"give-{number}", clerk="Lucía Robles",
        word=word, prev=FIRST_PREVIOUS, salt="0" * 32, signs=SIGNS,
    )  # fmt: skip
    yield name, partial(_commit, floor, entry)


def _act(store: Store, person: Participant, act: str, word: Word) -> None:
    with store.writing() as tx:
        if act and tx.entry_of_act(act):
            return
        tx.participant(person.id)
        tx.entries(person.id)
        tx.append(person.id, act, "Lucía Robles", word, MONDAY_MORNING)


def _through_desk(desk: Desk, person: Participant) -> Works:
    desk.case(person.id)
    check = desk.check(person.id, _passport(person)).check
    looked = tuple(finding.field for finding in check.looks)
    answers: list[object] = []
    act, give = desk.new_act(), desk.new_act()

    def confirm() -> None:
        answers.append(desk.confirm_identity(person.id, check, how=Checked.SCANNED, looked_at=looked, act=act))

    def hand_over() -> None:
        answers.append(desk.hand_over(person.id, code, proof=Proof.SCANNED, act=give))

    yield "confirm through Desk", confirm
    end = desk.print_badge(person.id, Tray(), act=desk.new_act())
    assert isinstance(end, PrintEnd), end
    code = end.badge.code
    yield "hand over through Desk", hand_over
    assert all(isinstance(answer, Done) for answer in answers), answers


def _passport(person: Participant) -> Document:
    born = person.born
    assert born
    return Document(
        kind=DocumentKind.PASSPORT, source=Source.SCANNED, issuer=person.nationality, nationality=person.nationality,
        family=person.family, given=person.given, number=person.document_number,
        born=PartialDate(born.year, born.month, born.day), expires=PartialDate(2027, 9, 9),
    )  # fmt: skip


def _commit(connection: Any, entry: Entry) -> None:
    row = (entry.person, entry.act, *entry.line)
    connection.execute("begin immediate")
    connection.execute(_INSERT, row)
    connection.execute("commit")


def _spent(work: Callable[[], None]) -> tuple[float, float]:
    """How long it took and how much of that was processor time, in milliseconds."""
    began = process_time()
    wall = timed(work)
    return wall, (process_time() - began) * 1_000


def _figures(times: dict[str, list[tuple[float, float]]]) -> dict[str, object]:
    walls = {name: [wall for wall, _ in took] for name, took in times.items()}
    half = {name: p(0.5, taken) for name, taken in walls.items()}
    acts = [name for name in half if name.startswith(("confirm", "hand over"))]
    return {
        "p50_ms": half,
        "p95_ms": {name: p(0.95, taken) for name, taken in walls.items()},
        "cpu_p50_ms": {name: p(0.5, [cpu for _, cpu in took]) for name, took in times.items()},
        "ratio of p50 to equal file": {act: round(half[act] / half["equal file"], 2) for act in acts},
        "ratio of p50 to plain file": {act: round(half[act] / half["plain file"], 2) for act in acts},
        "allowed": 1.3,
    }
