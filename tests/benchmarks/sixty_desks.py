"""`python -m tests.benchmarks.sixty_desks --minutes 10`: sixty desks as processes against one hub that is killed.

Each has a real encrypted database, its own role and TLS, and gives a badge every fifteen seconds. In the middle the hub
dies without a farewell, and a standby that had fallen behind takes over. At the end nothing may be missing anywhere.
"""

import argparse
import hashlib
import json
import multiprocessing
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.synchronize import Barrier
from pathlib import Path
from threading import Event
from typing import Any

from regdesk.clock import SystemClock
from regdesk.collection.statement import Line
from regdesk.errors import HubError
from regdesk.people.participant import Participant
from regdesk.sync.port import Refused
from tests.benchmarks.figures import p
from tests.hubs import MeetingHub, Server, a_server
from tests.make import a_person
from tests.sync import clerk
from tests.sync.fake_hub import Door
from tests.sync.laptop import Laptop, certificate_of, pair_of, the_event

EVERY = 15.0
"""Seconds from one badge of a desk to its next."""
POLL, LISTENS, AGAIN = 10.0, 1.0, 2.0
"""Seconds, as the window has them: to the next round without a hint, listening at a time, after a failure."""
MEMORY = Path("/dev/shm")
"""Sixty laptops have sixty disks: on the one of this machine each would wait for all others. The hub is on a disk."""
BEHIND = 5.0
"""Seconds that the standby has not followed any more when the hub dies."""
TICK = os.sysconf("SC_CLK_TCK")
_fork = multiprocessing.get_context("fork")


@dataclass(frozen=True)
class Plan:
    folder: Path
    desks: int
    minutes: float

    @property
    def seconds(self) -> float:
        return self.minutes * 60

    def people_of(self, number: int) -> list[Participant]:
        """Those who go to a desk."""
        many = int(self.seconds / EVERY) + 1
        return [a_person(confirmation=f"{number:03d}-{at:05d}", given=f"Given{at}") for at in range(many)]


@dataclass
class Measured(Door):
    """The way to the hub, with a watch. `again`: entries that had been taken there before and were lost."""

    pushed: list[float] = field(default_factory=list)
    taken: dict[str, int] = field(default_factory=dict)
    again: int = 0

    def push(self, lines: Sequence[Line]) -> Refused | None:
        began = time.perf_counter()
        refused = super().push(lines)
        self.pushed.append((time.perf_counter() - began) * 1_000)
        if refused is None and lines:
            log, last = lines[0].desk, lines[-1].seq
            known = self.taken.get(log, 0)
            self.again += sum(line.seq <= known for line in lines)
            self.taken[log] = max(known, last)
        return refused


@dataclass
class Worker:
    """One desk as a process."""

    laptop: Laptop
    door: Measured
    people: list[Participant]
    rounds: list[float] = field(default_factory=list)
    failed: int = 0
    served: int = 0

    def works(self, seconds: float) -> None:
        """Gives badges and keeps step until its time is over."""
        began = time.monotonic()
        badge = began + EVERY * (self.laptop.number % 60) / 60
        asked, due = True, began
        while (now := time.monotonic()) < began + seconds:
            if now >= badge:
                self.served += clerk.serves(self.laptop.desk, self.people.pop())
                badge, asked = badge + EVERY, True
            if asked or now >= due:
                asked, due = not self.meets(), now + POLL
            else:
                asked = self._listens(min(LISTENS, max(0.01, badge - now)))

    def meets(self) -> bool:
        began = time.perf_counter()
        try:
            whole = self.laptop.desk.sync.round(self.door).whole
        except HubError:
            self.failed += 1
            Event().wait(AGAIN)
            return False
        self.rounds.append((time.perf_counter() - began) * 1_000)
        return whole

    def _listens(self, seconds: float) -> bool:
        try:
            return self.door.wait(seconds)
        except HubError:
            Event().wait(AGAIN)
            return True

    def told(self) -> dict[str, Any]:
        hashes = self.laptop.hashes()
        return {
            "desk": self.laptop.number, "served": self.served, "failed": self.failed, "again": self.door.again,
            "pushed": self.door.pushed, "rounds": self.rounds, "lines": len(hashes), "digest": digest(hashes),
            "faults": len(self.laptop.desk.verify().faults), "cpu": time.process_time(),
        }  # fmt: skip


def digest(hashes: Sequence[str] | frozenset[str] | set[str]) -> str:
    return hashlib.sha256("".join(sorted(hashes)).encode()).hexdigest()


def work(plan: Plan, number: int, door: Measured, together: Barrier, told: Any) -> None:
    """In a process of its own. The gates: all are ready; all have stopped; all have brought; all have fetched."""
    everybody = (*plan.people_of(number), *plan.people_of(number % plan.desks + 1))
    folder = plan.folder / f"desk {number}"
    laptop = Laptop(folder.name, number, folder, the_event(), SystemClock(), door, everybody)
    worker = Worker(laptop, door, plan.people_of(number))
    together.wait()
    worker.works(plan.seconds)
    for _ in range(3):
        together.wait()
        while not worker.meets():
            pass
    told.put(worker.told())
    laptop.close()
    door.close()


# ── the machine in the server room ───────────────────────────────────────────────────────────────────────────────────


def cpu_of(server: Server) -> float:
    """Seconds of a core that a server has used, with all that it ever started."""
    parent = server._process.pid if server._process else 0
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    return _cpu(parent, ended=True) + sum(_cpu(int(child), ended=False) for child in children)


def _cpu(process: int, *, ended: bool) -> float:
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11 : 15 if ended else 13])) / TICK


@dataclass
class Room:
    """The hub and its standby; what was measured of them."""

    primary: Server
    standby: Server
    meeting: MeetingHub
    shares: dict[str, float] = field(default_factory=dict)

    def watches(self, name: str, server: Server, seconds: float) -> None:
        before, began = cpu_of(server), time.monotonic()
        Event().wait(seconds)
        self.shares[name] = round(100 * (cpu_of(server) - before) / (time.monotonic() - began), 1)

    def dies(self) -> None:
        """The standby falls behind; the hub is killed; the standby takes over."""
        self.standby.stop()
        Event().wait(BEHIND)
        self.primary.kill()
        self.standby.start()
        self.standby.promote()

    def hashes(self) -> set[str]:
        with self.standby.admin(self.meeting.database) as sql:
            found = sql.execute("select hash from hub.entry union all select hash from hub.aside").fetchall()
        return {row[0].hex() for row in found}


@contextmanager
def a_room(folder: Path) -> Iterator[Room]:
    with a_server() as primary:
        meeting = MeetingHub(primary, the_event())
        (second := folder / "standby").mkdir()
        folder.chmod(0o755)
        standby = primary.standby(second)
        standby.start()
        try:
            yield Room(primary, standby, meeting)
        finally:
            standby.kill()


def run(desks: int, minutes: float) -> dict[str, Any]:
    """See above; what was measured. Raises AssertionError where anything is missing anywhere."""
    folder = Path(tempfile.mkdtemp(prefix="regdesk-sixty-"))
    disks = Path(tempfile.mkdtemp(prefix="regdesk-disks-", dir=MEMORY if MEMORY.is_dir() else None))
    try:
        with a_room(folder) as room:
            return _run(Plan(disks, desks, minutes), room)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(disks, ignore_errors=True)


def _run(plan: Plan, room: Room) -> dict[str, Any]:
    numbers = range(1, plan.desks + 1)
    for number in numbers:
        room.meeting.let_in(pair_of(number), number, certificate_of(the_event(), number, pair_of(number).public))
    together, told = _fork.Barrier(plan.desks + 1), _fork.Queue()
    workers = [
        _fork.Process(target=work, args=(plan, number, _way(room, number), together, told), daemon=True)
        for number in numbers
    ]
    for worker in workers:
        worker.start()
    together.wait()
    half = max(1.0, plan.seconds / 2 - BEHIND)
    room.watches("before", room.primary, half)
    room.dies()
    room.watches("after", room.standby, max(1.0, plan.seconds - half - BEHIND - 5))
    for _ in range(3):
        together.wait()
    found = [told.get() for _ in workers]
    for worker in workers:
        worker.join()
    return _figures(found, room)


def _way(room: Room, number: int) -> Measured:
    return Measured(room.meeting.reach(pair_of(number), room.primary, room.standby))


def _figures(found: Sequence[dict[str, Any]], room: Room) -> dict[str, Any]:
    hub = room.hashes()
    assert {one["digest"] for one in found} == {digest(hub)}, "something is missing on a desk or at the hub"
    assert sum(one["faults"] for one in found) == 0
    pushed = [ms for one in found for ms in one["pushed"]]
    rounds = [ms for one in found for ms in one["rounds"]]
    return {
        "desks": len(found), "badges": sum(one["served"] for one in found), "entries everywhere": len(hub),
        "hub % of a core": room.shares, "push p50 ms": p(0.5, pushed), "push p95 ms": p(0.95, pushed),
        "pushes": len(pushed), "round p50 ms": p(0.5, rounds), "round p95 ms": p(0.95, rounds), "rounds": len(rounds),
        "rounds that failed": sum(one["failed"] for one in found),
        "lost by the hub and refilled": sum(one["again"] for one in found), "missing": 0,
        "desk CPU s p50": p(0.5, [one["cpu"] for one in found]),
    }  # fmt: skip


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks.sixty_desks", description=__doc__)
    asked.add_argument("--desks", type=int, default=60)
    asked.add_argument("--minutes", type=float, default=10.0)
    options = asked.parse_args()
    print(json.dumps(run(options.desks, options.minutes), indent=1))


if __name__ == "__main__":
    main()
