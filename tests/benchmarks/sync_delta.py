"""What a sync of few changes costs beside the same bytes by nothing but the drivers, and whether it grows with history.

Two desks and a real PostgreSQL on this machine, over TLS, all of it durable. `changes`: entries that one desk has
written; `brought`: its round, `fetched`: the other's. The floor of the one: a single INSERT of the same bytes into a
bare table, committed; of the other: a SELECT of them and one `executemany` into a bare table of a ciphered file,
committed. `one change`: from the moment at which it is written at one desk to where it can be read at the other one,
which waits for a hint. `idle`: a round in which nothing is new, beside `select 1`.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from time import perf_counter, process_time
from typing import Any

import psycopg
from sqlalchemy import Engine

from regdesk.clock import SystemClock
from regdesk.collection.entries import BadgePrinted
from regdesk.collection.statement import Line
from regdesk.store.database import engine_of, transaction
from regdesk.sync.hub.pg import PgHub
from tests.benchmarks.figures import p
from tests.desks import KEY
from tests.hubs import MeetingHub, Server, a_hub, a_server
from tests.sync.laptop import Laptop, pair_of, the_event

HISTORIES = (10_000, 200_000)
CHANGES = {1: 15, 100: 9, 10_000: 3}
"""How many entries at once, and how often that is measured."""
IDLE, HINTS = 30, 15
APART_S = 4.6
"""Hints are passed on at most once in four and a half seconds."""
_COLUMNS = ("statement", "content", "signature")


def run(most: int) -> dict[str, object]:
    """`most`: entries of the longest history."""
    histories = [history for history in HISTORIES if history < most] + [most]
    with a_server() as server:
        return {f"{history:,} entries before": _with_history(server, history) for history in histories}


def _with_history(server: Server, history: int) -> dict[str, object]:
    with a_hub(server, the_event()) as meeting, _two(meeting) as (one, other), _bare(meeting) as bare:
        _write(one, history // 2)
        _write(other, history - history // 2)
        for laptop in (one, other, one):
            laptop.desk.sync.round(laptop.hub)
        found: dict[str, object] = {f"{count:,} changes": _delta(one, other, bare, count) for count in CHANGES}
        return found | {"idle": _idle(one, bare), "one change": _hinted(one, other)}


@contextmanager
def _two(meeting: MeetingHub) -> Iterator[tuple[Laptop, Laptop]]:
    folder = Path(tempfile.mkdtemp())
    laptops = []
    for number in (1, 2):
        pair = pair_of(number)
        meeting.let_in(pair, number)
        hub, place = meeting.reach(pair), folder / f"{number}"
        laptops.append(Laptop(f"{number}", number, place, the_event(), SystemClock(), hub))
    try:
        yield laptops[0], laptops[1]
    finally:
        for laptop in laptops:
            laptop.hub.close()
            laptop.close()
        shutil.rmtree(folder)


@dataclass
class Bare:
    """The drivers alone."""

    hub: "psycopg.Connection[Any]"
    engine: Engine
    file: Path
    number: int = 0

    def insert(self, lines: list[Line]) -> None:
        self.number += 1
        parts = list(zip(*((line.statement, line.content, line.signature) for line in lines), strict=True))
        self.hub.execute(
            "insert into bare select %s, i, a, b, c from unnest(%s::text[], %s::text[], %s::bytea[]) "
            "with ordinality u(a, b, c, i)",
            (self.number, *map(list, parts)),
        )

    def fetch(self) -> None:
        asked = "select statement, content, signature from bare where batch = %s order by no"
        rows = self.hub.execute(asked, (self.number,), binary=True).fetchall()
        with transaction(self.engine, self.file, writes=True) as connection:
            connection.run_many("insert into bare values (?, ?, ?)", rows)


@contextmanager
def _bare(meeting: MeetingHub) -> Iterator[Bare]:
    folder = Path(tempfile.mkdtemp())
    engine = engine_of(folder / "bare.db", KEY)
    with transaction(engine, folder / "bare.db", writes=True) as connection:
        connection.run("create table bare (statement text primary key, content text, signature blob) without rowid")
    with meeting.admin() as hub:
        hub.execute("create table bare (batch int, no bigint, statement text, content text, signature bytea)")
        hub.execute("alter table bare add primary key (batch, no)")
        yield Bare(hub, engine, folder / "bare.db")
    engine.dispose()
    shutil.rmtree(folder)


def _write(laptop: Laptop, count: int) -> None:
    now = SystemClock().now()
    with laptop.desk.store.writing() as tx:
        for _ in range(count):
            person = os.urandom(16).hex()
            tx.append(person, "", "Lucía Robles", BadgePrinted("00030001", certain=True), now)


def _newest(laptop: Laptop, count: int) -> list[Line]:
    with laptop.desk.store.reading() as tx:
        return tx.logs.lines(tx.desk, tx.logs.head(tx.desk).seq - count, count)


def _delta(one: Laptop, other: Laptop, bare: Bare, count: int) -> dict[str, float]:
    brought, fetched, inserted, selected = [], [], [], []
    for _ in range(CHANGES[count]):
        _write(one, count)
        lines = _newest(one, count)
        inserted.append(_ms(lambda: bare.insert(lines)))  # noqa: B023 - called at once
        selected.append(_ms(bare.fetch))
        brought.append(_ms(lambda: one.desk.sync.round(one.hub)))
        fetched.append(_ms(lambda: other.desk.sync.round(other.hub)))
        one.desk.sync.round(one.hub)
    both, floor = p(0.5, brought) + p(0.5, fetched), p(0.5, inserted) + p(0.5, selected)
    return {
        "brought_ms": p(0.5, brought), "insert_ms": p(0.5, inserted), "fetched_ms": p(0.5, fetched),
        "select_ms": p(0.5, selected), "times": round(both / floor, 1),
    }  # fmt: skip


def _idle(one: Laptop, bare: Bare) -> dict[str, float]:
    used = process_time()
    rounds = [_ms(lambda: one.desk.sync.round(one.hub)) for _ in range(IDLE)]
    used = (process_time() - used) * 1000 / IDLE
    asked = [_ms(lambda: bare.hub.execute("select 1").fetchall()) for _ in range(IDLE)]
    times = {"p50_ms": p(0.5, rounds), "p95_ms": p(0.95, rounds), "select_1_ms": p(0.5, asked)}
    return times | {"desk_cpu_ms": round(used, 2)}


def _hinted(one: Laptop, other: Laptop) -> dict[str, float]:
    took = []
    for _ in range(HINTS):
        hub = other.hub
        assert isinstance(hub, PgHub)
        there: list[float] = []

        def wait(hub: PgHub = hub, there: list[float] = there) -> None:
            while not hub.wait(20):
                pass
            while not other.desk.sync.round(hub).taken.lines:
                hub.wait(1)
            there.append(perf_counter())

        other.desk.sync.round(hub)
        waiting = Thread(target=wait)
        waiting.start()
        one.hub.wait(APART_S)
        started = perf_counter()
        _write(one, 1)
        one.desk.sync.round(one.hub)
        waiting.join()
        took.append((there[0] - started) * 1000)
    return {"p50_ms": p(0.5, took), "p95_ms": p(0.95, took)}


def _ms(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1000
