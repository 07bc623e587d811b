"""What a desk asks of whoever has the logs of all: a hub. The same words for PostgreSQL and for the one of the tests.

Every call stands for itself, may be repeated, and may fail with `HubError`; after it the next round begins anew. No
clerk ever waits for any of it.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from regdesk.collection.statement import Line
from regdesk.store.logs import Head
from regdesk.sync.roster_port import RosterThere

VERSION = 1
"""Of this interface; a hub serves all of one meeting's versions at once."""


class Refused(StrEnum):
    """Why a hub does not take lines. GAP: it lacks what comes before; FORK: it has other content there."""

    GAP = "gap"
    FORK = "fork"
    BAD = "bad"
    NOT_YOURS = "not_yours"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Hello:
    """`event`: id of the meeting; `now`: the hub's clock (aware); `asides`: the number of the last line aside there.

    `rev`: the last revision of the list, 0 before the first; `mark`: what tells this revision from one of the same
    number in another history of this hub (after a standby took over, or a backup was restored). `writer`: the key of
    the desk from which the list comes, empty before the first.
    """

    event: str
    now: datetime
    rev: int
    mark: str
    asides: int
    asides_mark: str
    least_version: int = 1
    writer: str = ""


@dataclass(frozen=True, slots=True)
class DeskThere:
    """A desk as the hub knows it. `certificate`: as it travels; all else as in `regdesk.store.logs.Peer`."""

    key: str
    certificate: str
    heard: datetime | None
    unsent: int
    clock_ms: int
    version: str
    stopped: bool


@dataclass(frozen=True, slots=True)
class Contact:
    """What a desk says of itself when it has all that the hub has. `now`: its own clock (aware)."""

    now: datetime
    unsent: int
    version: str


class Hub(Protocol):
    """Raises `HubError` where it cannot be reached or answers nothing; a refusal is a value."""

    @property
    def roster(self) -> RosterThere | None:
        """The list that is there; None where it has none to give."""
        ...

    def hello(self) -> Hello: ...

    def tell(self, contact: Contact) -> None:
        """Say how this desk stands, at the end of a round."""
        ...

    def desks(self) -> Sequence[DeskThere]: ...

    def heads(self) -> Mapping[str, Head]:
        """The end of every log's unbroken run there, by the log's id."""
        ...

    def hash_at(self, log: str, seq: int) -> str | None: ...

    def push(self, lines: Sequence[Line]) -> Refused | None:
        """Append lines of one own log, which follow one on the other; what is there already must be the same."""
        ...

    def pull(self, have: Mapping[str, int], limit: int) -> Sequence[Line]:
        """At most `limit` lines after those that the asker has of each log, each log's in order; none: it has all."""
        ...

    def lacks(self, hashes: Set[str]) -> Set[str]:
        """Those that stand neither in a log there nor aside."""
        ...

    def put_aside(self, lines: Sequence[Line]) -> None:
        """Keep lines that belong to no run there, of whatever log; one that is there already is left out."""
        ...

    def asides(self, after: int, limit: int) -> Sequence[tuple[int, Line]]:
        """Lines that were set aside there, by ascending number, after a number."""
        ...

    def asides_mark(self, number: int) -> str:
        """What tells the history of asides up to this number; empty where there is none of that number."""
        ...

    def wait(self, seconds: float) -> bool:
        """Wait for a hint that something is new, at most so long; whether one came. Its only use is to be earlier."""
        ...

    def close(self) -> None: ...
