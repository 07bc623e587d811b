"""A stick with 10,000 entries, and one with a whole list for a new laptop: written, read, and taken in.

The floor of the entries is the same rows read out of one table and put into another (`executemany`, one transaction).
Times are of the clock, with those of the processor beside them: the machine may be busy with other things.
"""

import resource
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, process_time

from regdesk.collection.entries import Referred
from regdesk.desk import Desk
from regdesk.people.participant import Participant
from tests.benchmarks.people import people as invented
from tests.desk.journey import PERSON
from tests.sync.stick.made import a_desk_of

ENTRIES = 10_000


def run(people: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        (place / "stick").mkdir()
        found = {"people": people, "entries": _entries(place), "seed": _seed(place, people)}
        return {**found, "memory_peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)}


def _entries(place: Path) -> dict[str, object]:
    took: dict[str, object] = {}
    with _two(place / "entries", [PERSON], [PERSON]) as (one, other):
        with one.store.writing() as tx:
            for number in range(ENTRIES):
                tx.append(PERSON.id, "", "Lucía Robles", Referred("clerk", number + 1), one.now())
        with _timed(took, "write"):
            written = one.sticks.write(place / "stick" / "entries", everything=True)
        with _timed(took, "read"):
            read = other.sticks.read(written.file)
        assert read.taken.lines == written.entries >= ENTRIES
        with _timed(took, "read_again"):
            assert other.sticks.read(written.file).nothing_new
        with one.store.reading() as tx, _timed(took, "floor"):
            _floor(place / "floor.db", tx.logs.lines(one.store.desk, 0, ENTRIES * 2))
    return {**took, "megabytes": round(written.size / 1e6, 2)}


def _floor(file: Path, lines: list) -> None:  # type: ignore[type-arg]
    database = sqlite3.connect(file)
    with database:
        database.execute("create table line (" + ", ".join(lines[0]._fields) + ")")
        database.executemany("insert into line values (" + ", ".join("?" * len(lines[0])) + ")", lines)
    database.close()


def _seed(place: Path, people: int) -> dict[str, object]:
    took: dict[str, object] = {}
    listed: list[Participant] = list(invented(people))
    with _two(place / "seed", listed, []) as (one, new):
        with _timed(took, "write"):
            written = one.sticks.write(place / "stick" / "seed", seed=True)
        began = perf_counter()
        with _timed(took, "read"):
            read = new.sticks.read(written.file)
        assert read.people == new.people() == people
        with _timed(took, "first_search"):
            assert new.store.search(listed[-1].family).exact
        took["new_laptop_ready_s"] = round(perf_counter() - began, 2)
    return {**took, "megabytes": round(written.size / 1e6, 2)}


@contextmanager
def _two(place: Path, people: list[Participant], others: list[Participant]) -> Iterator[tuple[Desk, Desk]]:
    place.mkdir()
    one = a_desk_of(place / "1", 1, people=people, knows=(2,))
    other = a_desk_of(place / "2", 2, people=others, knows=(1,))
    try:
        yield one, other
    finally:
        one.store.close()
        other.store.close()


@contextmanager
def _timed(took: dict[str, object], name: str) -> Iterator[None]:
    began, cpu = perf_counter(), process_time()
    yield
    took[f"{name}_s"] = round(perf_counter() - began, 2)
    took[f"{name}_cpu_s"] = round(process_time() - cpu, 2)
