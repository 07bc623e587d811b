"""`python -m tests.benchmarks.bad_network`: a desk behind a cable of its own, which is pulled at the worst moments.

The desk is a process in a network namespace, the hub is PostgreSQL on the other side of a pair of virtual cards. Then
five in a hundred packets are lost in each direction, and each is late by 200 ms. It needs root, iproute2 and
/dev/net/tun; a sentence says what this machine does not allow.
"""

import ctypes
import json
import multiprocessing
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event
from typing import Any

from regdesk.chance import new_bytes
from regdesk.clock import SystemClock
from regdesk.collection.gate_words import GateClosed
from regdesk.collection.statement import Line
from regdesk.errors import HubError
from regdesk.keys.tls import server_identity
from regdesk.sync.hub.address import Host, HubAddress
from regdesk.sync.hub.pg import PgHub
from regdesk.sync.port import Refused
from tests.benchmarks.bad_cable import BadCable, between
from tests.benchmarks.figures import timed
from tests.hubs import HBA, HOST, MeetingHub, Server, a_server, identities
from tests.sync.fake_hub import Door
from tests.sync.laptop import Laptop, certificate_of, pair_of, the_event

SPACE, OUR_CARD, THEIR_CARD = "regdesk-desk", "rdhub0", "rddesk0"
HUB, DESK = "10.77.0.1", "10.77.0.2"
LOSS, LATE = 0.05, 0.2
"""Of 1, and seconds; in each direction."""
MANY = 5_000
"""Entries that are under way when the cable is pulled."""
ANSWER, MIDDLE = "answer", "middle"
CLONE_NEWNET = 0x40000000
_fork = multiprocessing.get_context("fork")


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True)


def in_space(*words: str) -> None:
    ip("netns", "exec", SPACE, *words)


@contextmanager
def a_cable() -> Iterator[BadCable]:
    """The far card is in a namespace of its own. Raises CalledProcessError, OSError."""
    ip("netns", "add", SPACE)
    try:
        with between((OUR_CARD, THEIR_CARD)) as cable:
            ip("addr", "add", f"{HUB}/30", "dev", OUR_CARD)
            ip("link", "set", OUR_CARD, "up")
            ip("link", "set", THEIR_CARD, "netns", SPACE)
            in_space("ip", "addr", "add", f"{DESK}/30", "dev", THEIR_CARD)
            in_space("ip", "link", "set", THEIR_CARD, "up")
            in_space("ip", "link", "set", "lo", "up")
            yield cable
    finally:
        ip("netns", "del", SPACE)


class Pulled:
    """Which direction of the cable is dead."""

    @staticmethod
    def to_desk() -> None:
        """Everything that the hub says is lost; what the desk says arrives."""
        ip("route", "add", "blackhole", f"{DESK}/32")

    @staticmethod
    def to_hub() -> None:
        in_space("ip", "route", "add", "blackhole", f"{HUB}/32")

    @staticmethod
    def mended() -> None:
        subprocess.run(["ip", "route", "del", "blackhole", f"{DESK}/32"], check=False, capture_output=True)
        words = ["ip", "netns", "exec", SPACE, "ip", "route", "del", "blackhole", f"{HUB}/32"]
        subprocess.run(words, check=False, capture_output=True)


# ── the desk, in the namespace ───────────────────────────────────────────────────────────────────────────────────────


@dataclass
class AskingDoor(Door):
    """Says when a push is about to leave, and waits until it is told to go on."""

    asks: Callable[[], None] = lambda: None

    def push(self, lines: Sequence[Line]) -> Refused | None:
        self.asks()
        return super().push(lines)


def desk_process(folder: Path, address: HubAddress, line: Connection) -> None:
    with open(f"/run/netns/{SPACE}") as space:
        if ctypes.CDLL(None, use_errno=True).setns(space.fileno(), CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), "setns")
    door = AskingDoor(PgHub(address, pair_of(1), SystemClock().now))
    laptop = Laptop("desk", 1, folder / "desk", the_event(), SystemClock(), door)
    while (told := line.recv()) != "end":
        line.send(_answer(laptop, door, line, told))
    laptop.close()


def _answer(laptop: Laptop, door: AskingDoor, line: Connection, told: str) -> Any:
    if told.isdigit():
        with laptop.desk.store.writing() as tx:
            for _ in range(int(told)):
                tx.append(None, "", "", GateClosed("b"), SystemClock().now())
        return None
    if told == "hashes":
        return laptop.hashes()
    door.asks = (lambda: _ask(line)) if told == "round, ask" else lambda: None
    began = time.monotonic()
    try:
        whole = laptop.desk.sync.round(door).whole
    except HubError as problem:
        return False, time.monotonic() - began, problem.code
    return whole, time.monotonic() - began, ""


def _ask(line: Connection) -> None:
    line.send("pushes")
    line.recv()


# ── the room with the hub ────────────────────────────────────────────────────────────────────────────────────────────


def _known_as(server: Server, meeting: MeetingHub) -> HubAddress:
    """The hub lets in who comes by the cable, and proves itself under that address."""
    _, served = identities()[0], server_identity(identities()[0], [HOST, HUB], SystemClock().now(), new_bytes)
    for name, content in (("server.crt", served.certificate), ("server.key", served.key)):
        (server.folder / name).write_bytes(content)
    (server.data / "pg_hba.conf").write_text(HBA + f"hostssl all all {DESK}/32 scram-sha-256\n")
    with server.admin(autocommit=True) as sql:
        sql.execute("select pg_reload_conf()")
    known = meeting.address
    return HubAddress(known.event, known.event_key, (Host(HUB, server.port),), known.database, known.authority)


@dataclass
class Rig:
    meeting: MeetingHub
    desk: Connection

    def asks(self, told: str) -> Any:
        self.desk.send(told)
        return self.desk.recv()

    def pulled(self, entries: int, pull: Callable[[], None], *, late: float = 0.0) -> dict[str, Any]:
        """Written, pushed, and the cable pulled at it; mended, and once more."""
        self.asks(str(entries))
        assert self.asks("round, ask") == "pushes"
        if not late:
            pull()
        self.desk.send("go on")
        if late:
            Event().wait(late)
            pull()
        whole, noticed, code = self.desk.recv()
        there = len(self._hashes())
        Pulled.mended()
        again, seconds, _ = self.asks("round")
        assert again
        assert self.asks("hashes") == self._hashes(), "nothing missing, nothing twice"
        return {
            "ended well": whole, "noticed after s": round(noticed, 1), "said": code, "at the hub by then": there,
            "then s": round(seconds, 2), "at the hub": len(self._hashes()),
        }  # fmt: skip

    def _hashes(self) -> frozenset[str]:
        with self.meeting.admin() as sql:
            return frozenset(row[0].hex() for row in sql.execute("select hash from hub.entry"))


def run() -> dict[str, Any]:
    """What was seen. Raises AssertionError where anything is missing or twice."""
    folder = Path(tempfile.mkdtemp(prefix="regdesk-cable-"))
    try:
        with a_cable() as cable, a_server(listen_addresses=f"{HOST},{HUB}") as server:
            return _run(folder, server, cable)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(folder: Path, server: Server, cable: BadCable) -> dict[str, Any]:
    meeting = MeetingHub(server, the_event())
    meeting.let_in(pair_of(1), 1, certificate_of(the_event(), 1, pair_of(1).public))
    address = _known_as(server, meeting)
    ours, theirs = _fork.Pipe()
    process = _fork.Process(target=desk_process, args=(folder, address, theirs), daemon=True)
    process.start()
    rig = Rig(meeting, ours)
    assert rig.asks("round")[0]
    found = {
        "after commit, before the answer": rig.pulled(5, Pulled.to_desk),
        "in the middle of a push": rig.pulled(MANY, Pulled.to_hub, late=0.01),
    }
    cable.be(loss=LOSS, late=LATE)
    found[f"{LOSS:.0%} lost and {LATE} s late, each way"] = _bad(rig)
    ours.send("end")
    process.join()
    return found


def _bad(rig: Rig) -> dict[str, Any]:
    """Twenty rounds with five entries each, and one with many; what is lost on the way comes with a later one."""
    rounds = []
    for _ in range(20):
        rig.asks("5")
        rounds.append(timed(lambda: rig.asks("round")))
    rig.asks(str(MANY))
    long = timed(lambda: rig.asks("round"))
    assert rig.asks("round")[0]
    assert rig.asks("hashes") == rig._hashes()
    return {"round p50 s": round(sorted(rounds)[10] / 1_000, 2), f"{MANY} entries s": round(long / 1_000, 1)}


def main() -> None:
    if os.geteuid() or not shutil.which("ip"):
        print("skipped: it needs root and iproute2 to make a cable")
        return
    try:
        print(json.dumps(run(), indent=1))
    except (subprocess.CalledProcessError, OSError) as problem:
        why = problem.stderr.strip() if isinstance(problem, subprocess.CalledProcessError) else problem
        print(f"skipped: this machine makes no network of its own ({why})")


if __name__ == "__main__":
    main()
