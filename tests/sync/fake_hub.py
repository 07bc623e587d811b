"""A hub in memory with the rules of the real one, that fails when it is told to, at any call, before or after it.

`FakeHub` is the machine in the server room; `hub.door(key)` is what one desk reaches of it, with its own faults.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Protocol, TypeVar

from regdesk.collection.statement import FIRST_PREVIOUS, Line, digest_of, hash_of
from regdesk.errors import HubError
from regdesk.store.logs import Head
from regdesk.sync.port import Contact, DeskThere, Hello, Hub, Refused
from regdesk.sync.roster_port import RosterThere

Answer = TypeVar("Answer")
MONDAY = datetime(2017, 12, 4, 14, 7, tzinfo=UTC)


class Cut(BaseException):
    """The laptop dies in the middle of a call; nothing catches it but who opens the desk again."""


class Clock(Protocol):
    def now(self) -> datetime: ...


class Standing:
    """A clock that stands on Monday morning."""

    def now(self) -> datetime:
        return MONDAY


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that a hub has at a moment: what a backup holds, or how far a standby had come."""

    logs: Mapping[str, tuple[Line, ...]]
    owners: Mapping[str, str]
    aside: tuple[tuple[int, Line], ...]
    there: Mapping[str, DeskThere]


@dataclass
class FakeHub:
    """`owners`: the key whose log it is, by the log's id. `page`: at most so many lines come with one answer.

    `gap`: how far apart the numbers of lines aside are, as a sequence in a database leaves holes.
    """

    event: str = "5" * 32
    clock: Clock = field(default_factory=Standing)
    page: int = 1_000
    gap: int = 1
    logs: dict[str, list[Line]] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    aside: list[tuple[int, Line]] = field(default_factory=list)
    there: dict[str, DeskThere] = field(default_factory=dict)
    hints: dict[str, bool] = field(default_factory=dict)
    stopped: set[str] = field(default_factory=set)
    down: str = "hub_unreachable"
    """The code with which it fails while it is not up."""
    up: bool = True

    def add_desk(self, key: str, certificate: str) -> "Door":
        """Let a desk in. `key`: 64 hexadecimal digits; `certificate`: as it travels."""
        self.there.setdefault(key, DeskThere(key, certificate, None, 0, 0, "", stopped=False))
        return self.door(key)

    def door(self, key: str) -> "Door":
        return Door(PlainDoor(self, key))

    def disable(self, key: str) -> None:
        self.stopped.add(key)
        self.there[key] = replace(self.there[key], stopped=True)

    def snapshot(self) -> Snapshot:
        logs = {log: tuple(lines) for log, lines in self.logs.items()}
        return Snapshot(logs, dict(self.owners), tuple(self.aside), dict(self.there))

    def goes_back_to(self, known: Snapshot) -> None:
        """A standby takes over that had come only so far, or a backup is put in: what came after is lost here."""
        self.logs = {log: list(lines) for log, lines in known.logs.items()}
        self.owners, self.aside, self.there = dict(known.owners), list(known.aside), dict(known.there)

    def whole_faults(self) -> list[str]:
        """What is wrong with the logs: none may have a gap, a broken chain or a line that does not fit its hash."""
        return [f"{log[:6]} {at}" for log, lines in self.logs.items() for at in _broken(lines)]

    def hashes(self) -> set[str]:
        """Of every line that is here, in a log or aside."""
        return {line.hash for lines in self.logs.values() for line in lines} | {line.hash for _, line in self.aside}

    # ── what the calls of the doors do ───────────────────────────────────────────────────────────────────────────────

    def head(self, log: str) -> Head:
        lines = self.logs.get(log)
        return Head(lines[-1].seq, lines[-1].hash) if lines else Head()

    def push(self, key: str, lines: Sequence[Line]) -> Refused | None:
        """All of it or nothing."""
        if not lines:
            return None
        if refused := self._objection(key, lines):
            return refused
        log = lines[0].desk
        fresh = [line for line in lines if line.seq > self.head(log).seq]
        self.owners.setdefault(log, key)
        self.logs.setdefault(log, []).extend(fresh)
        if fresh:
            self._hint(key)
        return None

    def _objection(self, key: str, lines: Sequence[Line]) -> Refused | None:
        log, first, head = lines[0].desk, lines[0], self.head(lines[0].desk)
        if self.owners.get(log, key) != key:
            return Refused.NOT_YOURS
        if any(not _fits(line) for line in lines) or not _follow(lines):
            return Refused.BAD
        if first.seq > head.seq + 1:
            return Refused.GAP
        known = self.logs.get(log, [])
        before = known[first.seq - 2].hash if first.seq > 1 else FIRST_PREVIOUS
        same = all(known[line.seq - 1].hash == line.hash for line in lines if line.seq <= head.seq)
        return None if same and first.prev == before else Refused.FORK

    def pull(self, have: Mapping[str, int], limit: int) -> list[Line]:
        lacking = [line for log in sorted(self.logs) for line in self.logs[log][have.get(log, 0) :]]
        return lacking[: min(limit, self.page)]

    def lacks(self, hashes: Set[str]) -> set[str]:
        return set(hashes) - self.hashes()

    def put_aside(self, key: str, lines: Sequence[Line]) -> None:
        for line in lines:
            if not _fits(line):
                raise HubError("hub_refused")
            if line.hash not in self.hashes():
                self.aside.append((self.last_aside + self.gap, line))
                self._hint(key)

    @property
    def last_aside(self) -> int:
        return self.aside[-1][0] if self.aside else 0

    def asides(self, after: int, limit: int) -> list[tuple[int, Line]]:
        return [(no, line) for no, line in self.aside if no > after][: min(limit, self.page)]

    def asides_mark(self, number: int) -> str:
        """A hash over all that stands aside up to this number."""
        upto = [line.hash for no, line in self.aside if no <= number]
        there = any(no == number for no, _ in self.aside)
        return hashlib.sha256("".join(upto).encode()).hexdigest() if there else ""

    def _hint(self, key: str) -> None:
        self.hints.update({other: True for other in self.there if other != key})


@dataclass(frozen=True)
class PlainDoor:
    """What a desk asks of a `FakeHub`, and nothing fails."""

    hub: FakeHub
    key: str

    @property
    def roster(self) -> None:
        """This hub has no list to give."""

    def hello(self) -> Hello:
        hub = self._hub()
        return Hello(hub.event, hub.clock.now(), 0, "", hub.last_aside, hub.asides_mark(hub.last_aside))

    def tell(self, contact: Contact) -> None:
        hub = self._hub()
        now = hub.clock.now()
        apart = round((contact.now - now).total_seconds() * 1000)
        hub.there[self.key] = replace(
            hub.there[self.key], heard=now, unsent=contact.unsent, clock_ms=apart, version=contact.version
        )

    def desks(self) -> Sequence[DeskThere]:
        return list(self._hub().there.values())

    def heads(self) -> Mapping[str, Head]:
        return {log: self.hub.head(log) for log in self._hub().logs}

    def hash_at(self, log: str, seq: int) -> str | None:
        lines = self._hub().logs.get(log, [])
        return lines[seq - 1].hash if 0 < seq <= len(lines) else None

    def push(self, lines: Sequence[Line]) -> Refused | None:
        return self._hub().push(self.key, lines)

    def pull(self, have: Mapping[str, int], limit: int) -> Sequence[Line]:
        return self._hub().pull(have, limit)

    def lacks(self, hashes: Set[str]) -> Set[str]:
        return self._hub().lacks(hashes)

    def put_aside(self, lines: Sequence[Line]) -> None:
        self._hub().put_aside(self.key, lines)

    def asides(self, after: int, limit: int) -> Sequence[tuple[int, Line]]:
        return self._hub().asides(after, limit)

    def asides_mark(self, number: int) -> str:
        return self._hub().asides_mark(number)

    def wait(self, seconds: float) -> bool:
        """Nobody waits in a test: whether a hint is there."""
        return self._hub().hints.pop(self.key, False)

    def close(self) -> None:
        """Nothing is open."""

    def _hub(self) -> FakeHub:
        if not self.hub.up or self.key in self.hub.stopped:
            raise HubError(self.hub.down)
        return self.hub


@dataclass
class Door:
    """What one desk reaches of a hub, whichever it is: a `regdesk.sync.port.Hub` with faults of its own.

    `cut_off`: no way to the hub. `fails_in`: so many calls go well yet, then one fails; `after`: that call was done
    there and only its answer is lost. `dies`: the laptop dies at it, instead of an error. `repeats`: lines that were
    asked for come with some that were not. `skips`: an answer lacks a line in its middle. `deaf`: no hint arrives.
    `page`: so much is asked for at most.
    """

    inner: Hub
    cut_off: bool = False
    fails_in: int = -1
    after: bool = False
    dies: bool = False
    repeats: bool = False
    skips: bool = False
    deaf: bool = False
    page: int = 1_000_000
    calls: int = 0

    @property
    def roster(self) -> RosterThere | None:
        return self.inner.roster

    def fail(self, fails_in: int, *, after: bool = False, dies: bool = False) -> None:
        """Arm one fault; a negative number of calls disarms it."""
        self.fails_in, self.after, self.dies = fails_in, after, dies

    def hello(self) -> Hello:
        return self._call(self.inner.hello)

    def tell(self, contact: Contact) -> None:
        self._call(lambda: self.inner.tell(contact))

    def desks(self) -> Sequence[DeskThere]:
        return self._call(self.inner.desks)

    def heads(self) -> Mapping[str, Head]:
        return self._call(self.inner.heads)

    def hash_at(self, log: str, seq: int) -> str | None:
        return self._call(lambda: self.inner.hash_at(log, seq))

    def push(self, lines: Sequence[Line]) -> Refused | None:
        return self._call(lambda: self.inner.push(lines))

    def pull(self, have: Mapping[str, int], limit: int) -> Sequence[Line]:
        asked = {log: max(0, seq - 2) for log, seq in have.items()} if self.repeats else have
        found = self._call(lambda: self.inner.pull(have, min(limit, self.page)))
        if self.skips and len(found) > 2:
            return [*found[:1], *found[2:]]
        return [*self.inner.pull(asked, limit), *found, *found[-2:]] if self.repeats else found

    def lacks(self, hashes: Set[str]) -> Set[str]:
        return self._call(lambda: self.inner.lacks(hashes))

    def put_aside(self, lines: Sequence[Line]) -> None:
        self._call(lambda: self.inner.put_aside(lines))

    def asides(self, after: int, limit: int) -> Sequence[tuple[int, Line]]:
        return self._call(lambda: self.inner.asides(after, min(limit, self.page)))

    def asides_mark(self, number: int) -> str:
        return self._call(lambda: self.inner.asides_mark(number))

    def wait(self, seconds: float) -> bool:
        return self._call(lambda: self.inner.wait(seconds)) and not self.deaf

    def close(self) -> None:
        self.inner.close()

    def _call(self, does: Callable[[], Answer]) -> Answer:
        self.calls += 1
        if self.cut_off:
            raise HubError("hub_unreachable")
        left, self.fails_in = self.fails_in, max(self.fails_in - 1, -1)
        return self._fails(does) if left == 0 else does()

    def _fails(self, does: Callable[[], Answer]) -> Answer:
        if self.after:
            does()
        raise Cut if self.dies else HubError("hub_unreachable")


def _fits(line: Line) -> bool:
    """Hash and digest are those of what it says. Whose signature it is a hub cannot tell."""
    content_fits = line.content is None or digest_of(line.content) == line.digest
    return content_fits and hash_of(line.statement, line.signature) == line.hash


def _follow(lines: Sequence[Line]) -> bool:
    """One log, without a gap, each naming the one before it, no time before the one before it."""
    pairs = pairwise(lines)
    return all(
        (after.desk, after.seq, after.prev) == (line.desk, line.seq + 1, line.hash) and after.at >= line.at
        for line, after in pairs
    )


def _broken(lines: Sequence[Line]) -> list[int]:
    whole = [line.seq == at and _fits(line) for at, line in enumerate(lines, 1)]
    ends = [] if _follow(lines) else [0]
    return ends + [at for at, good in enumerate(whole, 1) if not good]
