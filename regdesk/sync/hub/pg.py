"""The hub as PostgreSQL: each question of a desk is one statement, and there is no transaction left open between two.

A connection that broke is made anew at the next question. Row security and triggers in the hub decide what is taken
(`steps/`); here is only what is asked and how its refusals are read.
"""

import time
from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any, TypeVar

from psycopg.sql import SQL

from regdesk.chance import NewBytes, new_bytes
from regdesk.collection.statement import Line, Signs, line_of
from regdesk.errors import HubError
from regdesk.store.logs import Head
from regdesk.sync.hub.address import HubAddress
from regdesk.sync.hub.connecting import Connection, Now, connected, failing_as_hub
from regdesk.sync.hub.roster import HubList
from regdesk.sync.port import Contact, DeskThere, Hello, Refused

HINT_GAP = 3.0
"""Seconds, half as long to half as long again by chance, from one hint that is passed on to the next: one change is
told at once, and sixty desks that give badges all day do not make each other ask at every one of them."""

_AT_ONCE = 1_000
_BYTES_AT_ONCE = 1_000_000
_REFUSED = {
    "RD001": Refused.FORK,
    "RD002": Refused.GAP,
    "RD003": Refused.BAD,
    "RD005": Refused.NOT_YOURS,
    "RD006": Refused.STOPPED,
    "23514": Refused.BAD,
    "22021": Refused.BAD,
}
_TWICE_AT_ONCE = "23505"
Answer = TypeVar("Answer")
Row = tuple[Any, ...]


class PgHub:
    """A `regdesk.sync.port.Hub`. Reaches out at the first question; used by one thread at a time."""

    def __init__(self, address: HubAddress, signs: Signs, now: Now, *, chance: NewBytes = new_bytes) -> None:
        self.address = address
        self._signs, self._now, self._chance = signs, now, chance
        self._connection: Connection | None = None
        self._hinted = False
        self._not_before = 0.0

    @property
    def roster(self) -> HubList:
        """The list that is there, over the same connection."""
        return HubList(self.rows)

    # ── questions ────────────────────────────────────────────────────────────────────────────────────────────────────

    def hello(self) -> Hello:
        self._listened(0, first=False)
        found = self._greeted()
        if self._listened(0, first=False):  # of something before the answer or after it: nobody can say
            found = self._greeted()
        self._hinted = self._listened(0, first=False)  # whatever was hinted at before, this round sees
        if not found:
            raise HubError("hub_desk_stopped", hosts=self.address.hosts[0].name)
        event, now, rev, mark, asides, asides_mark, least, writer = found[0]
        if event != self.address.event:
            raise HubError("hub_other_event", hosts=self.address.hosts[0].name)
        return Hello(event, now, rev, mark, asides, asides_mark.hex(), least, writer)

    def _greeted(self) -> list[Row]:
        return self.rows("select event, now, rev, mark, asides, asides_mark, least_version, writer from api_v1.hello()")

    def tell(self, contact: Contact) -> None:
        self.rows("select api_v1.tell(%s, %s, %s)", contact.now, contact.unsent, contact.version)

    def desks(self) -> Sequence[DeskThere]:
        asked = (
            "select key, certificate, heard, unsent, clock_ms, version, stopped from api_v1.desk order by number, key"
        )
        return [DeskThere(key.hex(), *rest) for key, *rest in self.rows(asked)]

    def heads(self) -> Mapping[str, Head]:
        found = self.rows("select log, seq, hash from api_v1.heads()")
        return {log: Head(seq, line_hash.hex()) for log, seq, line_hash in found}

    def hash_at(self, log: str, seq: int) -> str | None:
        found = self.rows("select api_v1.hash_at(%s, %s)", log, seq)[0][0]
        return found.hex() if found else None

    def push(self, lines: Sequence[Line]) -> Refused | None:
        for part in parts(lines):
            if refused := self._push(part):
                return refused
        return None

    def _push(self, lines: Sequence[Line], *, again: bool = True) -> Refused | None:
        sent = _columns(lines)
        try:
            self.rows("select api_v1.push(%s::text[], %s::text[], %s::bytea[])", *sent)
        except HubError as problem:
            state = getattr(problem.__cause__, "sqlstate", None)
            if state == _TWICE_AT_ONCE and again:  # the same log from two sides: now its head is known
                return self._push(lines, again=False)
            if state in _REFUSED:
                return _REFUSED[state]
            raise
        return None

    def pull(self, have: Mapping[str, int], limit: int) -> Sequence[Line]:
        asked = "select statement, content, signature from api_v1.pull(%s::text[], %s::bigint[], %s)"
        return [_line(*row) for row in self.rows(asked, list(have), list(have.values()), limit)]

    def lacks(self, hashes: Set[str]) -> Set[str]:
        sent = [bytes.fromhex(one) for one in sorted(hashes)]
        return {row[0].hex() for row in self.rows("select api_v1.lacks(%s::bytea[])", sent)} if sent else set()

    def put_aside(self, lines: Sequence[Line]) -> None:
        for part in parts(lines):
            self._put_aside(part)

    def _put_aside(self, lines: Sequence[Line]) -> None:
        """What no hub takes, as a line of a stick may be, is left out: it keeps none of the others back."""
        try:
            self.rows("select api_v1.put_aside(%s::text[], %s::text[], %s::bytea[])", *_columns(lines))
        except HubError as problem:
            if _REFUSED.get(getattr(problem.__cause__, "sqlstate", "")) is not Refused.BAD:
                raise
            half = len(lines) // 2
            for some in (lines[:half], lines[half:]) if half else ():
                self._put_aside(some)

    def asides(self, after: int, limit: int) -> Sequence[tuple[int, Line]]:
        asked = (
            "select number, statement, content, signature from api_v1.aside where number > %s order by number limit %s"
        )
        return [(number, _line(*line)) for number, *line in self.rows(asked, after, limit)]

    def asides_mark(self, number: int) -> str:
        found = self.rows("select mark from api_v1.aside where number = %s", number)
        return found[0][0].hex() if found else ""

    # ── hints ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def wait(self, seconds: float) -> bool:
        until = time.monotonic() + seconds
        hinted = self._hinted or self._listened(seconds)
        quiet = min(self._not_before, until) - time.monotonic()
        if hinted and quiet > 0:
            self._listened(quiet, first=False)
        self._hinted = hinted and time.monotonic() < self._not_before
        if not hinted or self._hinted:
            return False
        self._not_before = time.monotonic() + HINT_GAP * (0.5 + self._chance(1)[0] / 255)
        return True

    def _listened(self, seconds: float, *, first: bool = True) -> bool:
        """Whether a hint came; with `first` it ends at it, otherwise it lasts as long as it was asked to."""

        def listened(connection: Connection) -> bool:
            hinted = False
            for note in connection.notifies(timeout=seconds):
                hinted = hinted or note.pid != connection.info.backend_pid
                if hinted and first:
                    break
            return hinted

        return self._asked(listened)

    # ── the connection ───────────────────────────────────────────────────────────────────────────────────────────────

    def rows(self, statement: str, *values: object) -> list[Row]:
        """The rows that a statement answers. Raises HubError."""
        return self._asked(lambda connection: connection.execute(_plain(statement), values, binary=True).fetchall())

    def _asked(self, asks: Callable[[Connection], Answer]) -> Answer:
        with failing_as_hub(self.address, self._now):
            connection = self._reached()
            try:
                return asks(connection)
            finally:
                if connection.broken:
                    self.close()

    def _reached(self) -> Connection:
        """Listens before the first question: a hint that came between them would be lost."""
        if self._connection is None or self._connection.closed:
            connection = connected(self.address, self._signs, self._now)
            connection.prepare_threshold = 2
            connection.execute("listen regdesk")
            self._connection = connection
        return self._connection

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def parts(lines: Sequence[Line]) -> Sequence[Sequence[Line]]:
    """Lines in bundles that a hub takes at once: so many, and not much more than so many bytes."""
    found: list[list[Line]] = []
    size = _BYTES_AT_ONCE
    for line in lines:
        if size >= _BYTES_AT_ONCE or len(found[-1]) >= _AT_ONCE:
            found.append([])
            size = 0
        found[-1].append(line)
        size += len(line.statement) + len(line.content or "")
    return found


def _columns(lines: Sequence[Line]) -> tuple[list[str], list[str | None], list[bytes]]:
    return [line.statement for line in lines], [line.content for line in lines], [line.signature for line in lines]


def _line(statement: str, content: str | None, signature: bytes) -> Line:
    line = line_of(statement, content, bytes(signature))
    if line is None:
        raise HubError("hub_refused", hosts="", state="")
    return line


def _plain(statement: str) -> Any:
    """A constant of this module: psycopg wants to be sure that nobody put a value into it."""
    return SQL(statement)
