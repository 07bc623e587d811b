"""`python -m tests.sync.mutants`: the sync with one mistake each, as other systems make them. Every one must be caught.

A machine of histories that lets one through is no proof of anything.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis.errors import HypothesisException
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from regdesk.collection.record_words import RecordErased
from regdesk.collection.statement import Line
from regdesk.errors import DeskError
from regdesk.store.logs import Head, LogKept, LogsRead, LogsWrite
from regdesk.store.writing import Writing
from regdesk.sync import erased, intake, own_log
from regdesk.sync.exchange import Exchange
from regdesk.sync.port import Refused
from tests.sync.histories import Desks
from tests.sync.world import counted


@contextmanager
def _instead(owner: Any, name: str, other: object) -> Iterator[None]:
    whole = getattr(owner, name)
    setattr(owner, name, other)
    try:
        yield
    finally:
        setattr(owner, name, whole)


def takes_any_line() -> Any:
    """No contiguity check: what comes is added to its log, whatever comes before it."""

    def following(head: Head, lines: Sequence[Line]) -> list[Line]:
        return [line for line in lines if line.seq > head.seq]

    return _instead(intake, "following", following)


def highest_number_is_head() -> Any:
    """What stands aside counts for how far a log has come."""
    whole = LogsRead.head

    def head(self: LogsRead, log: str) -> Head:
        lines = [Head(line.seq, line.hash) for line in self.aside(log)]
        return max([whole(self, log), *lines], key=lambda one: one.seq)

    return _instead(LogsRead, "head", head)


def wall_clock() -> Any:
    """Entries bear the time of the laptop, whatever was taken in before."""

    def after_all(self: LogsRead, now: datetime) -> datetime:
        return now

    return _instead(LogsRead, "after_all", after_all)


def no_duplicate_check() -> Any:
    """What is kept aside is not asked whether it is there already."""
    return _instead(LogsRead, "has_hash", lambda *_: False)


def trusts_a_mark_of_what_was_sent() -> Any:
    """A desk remembers how far it has sent its log, and never asks the hub."""
    whole, sent = Exchange._bring, dict[tuple[str, str], Head]()

    def bring(self: Exchange, kept: LogKept, there: dict[str, Head]) -> Refused | None:
        place = (str(self._store._path), kept.id)
        if sent.get(place) == kept.head:
            return None
        refused = whole(self, kept, there)
        if refused is None:
            sent[place] = kept.head
        return refused

    return _instead(Exchange, "_bring", bring)


def cuts_without_keeping() -> Any:
    """A branch that is not the hub's is thrown away."""

    def cut(self: LogsWrite, log: str, after: int) -> int:
        self._connection.run("delete from entry where desk = ? and seq > ?", log, after)
        return 0

    return _instead(LogsWrite, "cut", cut)


def never_offers() -> Any:
    """Nobody brings a hub what others wrote."""
    return _instead(Exchange, "_offer", lambda *_: True)


def goes_on_in_its_old_log() -> Any:
    """A disk that was put back is not noticed."""
    return _instead(own_log, "differs", lambda *_: False)


def erases_by_number() -> Any:
    """What was erased is told by its numbers: of two branches of a log, both go."""

    def follow(tx: Writing, log: str, by: Any, told: Sequence[Any]) -> int:
        kept = tx.logs.told(log)
        if kept is None or kept.key != by.key:
            return 0
        lines = [*tx.logs.aside(log), *tx.logs.lines(log, 0, 1_000)]
        gone = [(line.seq, line.hash) for line in lines if any(one.first <= line.seq <= one.last for one in told)]
        return tx.erase_as_told(log, gone) if gone else 0

    return _instead(erased, "_follow", follow)


def forgets_what_was_withdrawn() -> Any:
    """An erased badge is known to nobody who had not heard of it before."""
    whole = Writing.append

    def append(self: Writing, person: str | None, act: str, clerk: str, word: Any, *more: Any, **told: Any) -> Any:
        said = RecordErased(word.runs, word.key) if isinstance(word, RecordErased) else word
        return whole(self, person, act, clerk, said, *more, **told)

    return _instead(Writing, "append", append)


MUTANTS: tuple[Callable[[], Any], ...] = (
    takes_any_line, highest_number_is_head, wall_clock, no_duplicate_check, trusts_a_mark_of_what_was_sent,
    cuts_without_keeping, never_offers, goes_on_in_its_old_log, erases_by_number, forgets_what_was_withdrawn,
)  # fmt: skip


CAUGHT = (AssertionError, DBAPIError, sqlcipher.Error, DeskError, HypothesisException, ExceptionGroup)
"""What the machine says: an assertion, a database that refuses; hypothesis wraps some of it."""


def caught_after(mutant: Callable[[], Any], examples: int, steps: int) -> tuple[int, str]:
    """How many steps it took, and what told it; no text where nothing did."""
    how = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, database=None, phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck), print_blob=False,
    )  # fmt: skip
    counted.clear()
    try:
        with mutant():
            run_state_machine_as_test(Desks, settings=how)
    except CAUGHT as told:
        return counted["step"], (str(told) or type(told).__name__).splitlines()[0]
    return counted["step"], ""


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m tests.sync.mutants", description=__doc__)
    asked.add_argument("--examples", type=int, default=300)
    asked.add_argument("--length", type=int, default=40)
    asked.add_argument("--only", default="")
    options = asked.parse_args()
    escaped = []
    for mutant in MUTANTS:
        if options.only not in mutant.__name__:
            continue
        began = time.perf_counter()
        steps, told = caught_after(mutant, options.examples, options.length)
        escaped += [] if told else [mutant.__name__]
        how = f"caught after {steps:,} steps: {told}" if told else f"NOT CAUGHT in {steps:,} steps"
        print(f"{mutant.__name__}: {how} ({time.perf_counter() - began:.0f} s)", flush=True)
    sys.exit(f"not caught: {', '.join(escaped)}" if escaped else 0)


if __name__ == "__main__":
    main()
