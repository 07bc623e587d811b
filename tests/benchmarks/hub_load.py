"""`python -m tests.benchmarks.hub_load --desks 60 --seconds 60`: what a hall of desks costs the hub alone.

The desks are connections of one process with entries that were signed before, so that the machine is the hub's: each
writes the four entries of a badge every fifteen seconds and asks for what is new whenever it is hinted at it. Real
PostgreSQL, every commit on the disk, TLS, a role for each desk.
"""

import argparse
import hashlib
import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from threading import Event, Thread

from regdesk.collection.statement import Line
from regdesk.keys.pair import KeyPair
from regdesk.sync.hub.pg import PgHub
from tests.benchmarks.figures import p, timed
from tests.hubs import MeetingHub, Server, a_hub, a_server
from tests.sync.hub.lines import a_run

EVERY, OF_A_BADGE = 15.0, 4
"""Seconds from one badge of a desk to its next, and its entries."""
LISTENS = 1.0
"""Seconds at a time, as the window does."""
WARMING = 8.0
BEFORE = 400
"""Entries that each desk has at the hub already."""
SAYS = "x" * 150
TICK = os.sysconf("SC_CLK_TCK")


@dataclass
class DeskThere:
    """One desk as the hub sees it. `pushes`: milliseconds of each."""

    hub: PgHub
    lines: Iterator[Line]
    first: float
    pushes: list[float] = field(default_factory=list)
    rounds: int = 0

    def work(self, ended: Event) -> None:
        have = {log: head.seq for log, head in self.hub.heads().items()}
        due = time.monotonic() + self.first
        while not ended.is_set():
            left = due - time.monotonic()
            if left <= 0:
                due += EVERY
                self._gives_a_badge()
                self._round(have)
            elif self.hub.wait(min(LISTENS, left)):
                self._round(have)

    def _gives_a_badge(self) -> None:
        for line in islice(self.lines, OF_A_BADGE):
            self.pushes.append(timed(lambda line=line: self.hub.push([line])))  # type: ignore[misc]

    def _round(self, have: dict[str, int]) -> None:
        self.rounds += 1
        self.hub.hello()
        self.hub.heads()
        for line in self.hub.pull(have, 1_000):
            have[line.desk] = line.seq


def run(desks: int, seconds: float) -> Mapping[str, object]:
    with a_server() as server, a_hub(server) as meeting:
        hall = [_desk(meeting, number, desks, seconds) for number in range(desks)]
        ended = Event()
        threads = [Thread(target=desk.work, args=(ended,)) for desk in hall]
        for thread in threads:
            thread.start()
        ended.wait(WARMING)
        measured = _measured(server, hall, seconds, ended)
        ended.set()
        for thread in threads:
            thread.join()
        for desk in hall:
            desk.hub.close()
    return measured


def _desk(meeting: MeetingHub, number: int, of: int, seconds: float) -> DeskThere:
    pair = KeyPair(hashlib.sha256(b"desk of a hall %d" % number).digest())
    meeting.let_in(pair, number + 1)
    hub, log = meeting.reach(pair), hashlib.sha256(b"log of a hall %d" % number).hexdigest()[:32]
    badges = int((seconds + WARMING) / EVERY) + 2
    lines: Sequence[Line] = a_run(BEFORE + badges * OF_A_BADGE, log=log, signs=pair, says=SAYS)
    hub.push(lines[:BEFORE])
    return DeskThere(hub, iter(lines[BEFORE:]), EVERY * number / of)


def _measured(server: Server, hall: Sequence[DeskThere], seconds: float, ended: Event) -> Mapping[str, object]:
    for desk in hall:
        desk.pushes, desk.rounds = [], 0
    began, before = time.monotonic(), _cpu(server)
    ended.wait(seconds)
    took, spent = time.monotonic() - began, _cpu(server) - before
    pushes = [one for desk in hall for one in desk.pushes]
    return {
        "desks": len(hall), "pushes": len(pushes), "push p50 ms": p(0.5, pushes), "push p95 ms": p(0.95, pushes),
        "rounds a second": round(sum(desk.rounds for desk in hall) / took, 1),
        "hub, of one core": f"{spent / took:.1%}",
    }  # fmt: skip


def _cpu(server: Server) -> float:
    """Seconds of processor time of the hub, and of all that serves its connections."""
    return sum(map(_seconds, server.processes()))


def _seconds(process: int) -> float:
    try:
        told = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(told[11]) + int(told[12])) / TICK


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--desks", type=int, default=60)
    asked.add_argument("--seconds", type=float, default=60.0)
    options = asked.parse_args()
    print(json.dumps(run(options.desks, options.seconds), indent=1))


if __name__ == "__main__":
    main()
