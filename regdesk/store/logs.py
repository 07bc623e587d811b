"""The logs of all desks in one database, and the desks that wrote them: what a sync reads and writes.

A log here is the unbroken run of its entries from the first; what cannot be joined to that run, though it is signed by
its desk, is kept aside and counts all the same. What cannot be believed is held, and nothing follows from it.
This knows nothing of keys: who takes lines in has looked at their signatures (`regdesk.sync.intake`).
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import groupby

from regdesk.collection.statement import FIRST_PREVIOUS, Line, fields_in, line_of
from regdesk.keys.seal import MOST_NUMBER
from regdesk.store.database import Connection

FILLED = "contents that came after their entries"
"""How many; by this whoever follows what is new learns of it."""
LATEST_HEARD = "latest time heard of other desks"
_LINE = ", ".join(Line._fields)
_KEPT = f"person, act, {_LINE}"
_MARKS = ", ".join("?" * (len(Line._fields) + 2))
_TICK = timedelta(milliseconds=1)
_LOGS = (
    "with recursive one(desk) as (select min(desk) from entry union all "
    "select (select min(desk) from entry where desk > one.desk) from one where one.desk is not null) "
    "select desk from one where desk is not null"
)
_HEADS = (
    f"select entry.desk, entry.seq, entry.hash from ({_LOGS}) as known join entry on entry.desk = known.desk "  # noqa: S608
    "and entry.seq = (select max(seq) from entry as newest where newest.desk = known.desk)"
)


class State(StrEnum):
    """CLOSED: this laptop writes another log now. QUARANTINED: an entry of it was bad; the run before it counts."""

    WHOLE = "whole"
    CLOSED = "closed"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of an unbroken run. `hash`: 64 hexadecimal digits; of an empty run that of no entry."""

    seq: int = 0
    hash: str = FIRST_PREVIOUS


@dataclass(frozen=True, slots=True)
class LogKept:
    """A log as this database has it. `key`: 64 hexadecimal digits, or empty; `why`: of any state but WHOLE."""

    id: str
    key: str
    head: Head
    state: State = State.WHOLE
    why: str = ""
    changed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Peer:
    """Another desk of the event. `key`: 64 hexadecimal digits; `certificate`: as it travels (C1…).

    `heard`: when it last had all that the hub had, or wrote a stick; None before. `unsent`: its entries that the hub
    had not then; `clock_ms`: its clock less the hub's. `stopped`: it gives no badges any more.
    """

    key: str
    number: int
    name: str
    certificate: str
    heard: datetime | None = None
    unsent: int = 0
    clock_ms: int = 0
    version: str = ""
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class HeldLine:
    """What came and was not believed. `why`: a key of its sentence; `at`: when it came."""

    desk: str
    seq: int
    at: datetime
    why: str


class LogsRead:
    """Answers about all logs; valid inside the transaction that gave it. `ours`: the log that is written here."""

    def __init__(self, connection: Connection, ours: str) -> None:
        self._connection = connection
        self.ours = ours

    def heads(self) -> dict[str, Head]:
        """The end of every log's unbroken run, by the log's id; the own one too. However long the logs are."""
        return {log: Head(seq, line_hash) for log, seq, line_hash in self._connection.rows(_HEADS)}

    def ids(self) -> list[str]:
        """The logs that have an entry here: each is looked for after the one before it, and no entry is walked."""
        return [log for (log,) in self._connection.rows(_LOGS)]

    def head(self, log: str) -> Head:
        row = self._connection.row("select seq, hash from entry where desk = ? order by seq desc limit 1", log)
        return Head(*row) if row else Head()

    def all(self) -> list[LogKept]:
        """Every log that has an entry here, in its run or aside, or of which something is told."""
        heads, told = self.heads(), {row[0]: row for row in self._connection.rows("select * from log")}
        aside = {row[0] for row in self._connection.rows("select distinct desk from aside")}
        return [_log(name, heads.get(name, Head()), told.get(name)) for name in sorted({*heads, *told, *aside})]

    def lines(self, log: str, after: int, limit: int) -> list[Line]:
        """At most `limit` lines of a log's unbroken run, after a sequence."""
        asked = f"select {_LINE} from entry where desk = ? and seq > ? order by seq limit ?"  # noqa: S608 - constants
        return [Line._make(row) for row in self._connection.rows(asked, log, after, limit)]

    def of_key(self, key: str) -> list[str]:
        """The logs that are noted as those of a key."""
        return [row[0] for row in self._connection.rows("select id from log where key = ? order by id", key)]

    def of_nobody(self) -> list[str]:
        """The logs with entries here of which it is not noted whose they are."""
        noted = {row[0] for row in self._connection.rows("select id from log where key <> ''")}
        return [log for log in self.ids() if log not in noted]

    def hash_at(self, log: str, seq: int) -> str | None:
        found: str | None = self._connection.value("select hash from entry where desk = ? and seq = ?", log, seq)
        return found

    def aside(self, log: str = "") -> list[Line]:
        """All lines that are kept aside, or those of one log."""
        which, values = ("where desk = ?", [log]) if log else ("", [])
        asked = f"select {_LINE} from aside {which} order by desk, seq, hash"  # noqa: S608 - constants
        return [Line._make(row) for row in self._connection.rows(asked, *values)]

    def hashes(self, log: str, first: int, last: int) -> dict[int, str]:
        """The hashes of a stretch of a log's run, by sequence."""
        asked = "select seq, hash from entry where desk = ? and seq between ? and ?"
        return dict(self._connection.rows(asked, log, first, last))

    def aside_of(self, hashes: Iterable[str]) -> list[Line]:
        """Those of these lines that are kept aside."""
        asked = f"select {_LINE} from aside where hash in (select value from json_each(?)) order by desk, seq, hash"  # noqa: S608
        return [Line._make(row) for row in self._connection.rows(asked, json.dumps(list(hashes)))]

    def aside_counts(self) -> dict[str, int]:
        """How many lines are kept aside, by log."""
        return dict(self._connection.rows("select desk, count(*) from aside group by desk"))

    def held_counts(self) -> dict[str, int]:
        """How many lines were not believed, by the log that they say they are of."""
        return dict(self._connection.rows("select desk, count(*) from held group by desk"))

    def held_bytes(self) -> dict[str, int]:
        """The bytes of what was not believed, by the log that it says it is of; this reads all of it."""
        size = "length(cast(statement as blob)) + coalesce(length(cast(content as blob)), 0)"
        return dict(self._connection.rows(f"select desk, sum({size}) from held group by desk"))  # noqa: S608

    def going_on(self, log: str, head: Head) -> list[Line]:
        """The lines aside that follow one on the other after the end of a run; none from where two follow on one."""
        asked = f"select {_LINE} from aside where desk = ? and seq > ? order by seq"  # noqa: S608 - constants
        found: list[Line] = []
        waiting = [Line._make(row) for row in self._connection.rows(asked, log, head.seq)]
        for seq, here in groupby(waiting, key=lambda line: line.seq):
            following = [line for line in here if seq == head.seq + 1 and line.prev == head.hash]
            if len(following) != 1:
                break
            found += following
            head = Head(seq, following[0].hash)
        return found

    def next_aside(self, log: str, after: int) -> int | None:
        """The first number after another of which a line stands aside."""
        asked = "select min(seq) from aside where desk = ? and seq > ?"
        found: int | None = self._connection.value(asked, log, after)
        return found

    def told(self, log: str) -> LogKept | None:
        """What was noted of a log; None where nothing was."""
        row = self._connection.row("select * from log where id = ?", log)
        return _log(log, self.head(log), row) if row else None

    def has_hash(self, line_hash: str, log: str, seq: int) -> bool:
        """Whether this very entry is here, in its log or aside."""
        if self.hash_at(log, seq) == line_hash:
            return True
        return self._connection.value("select 1 from aside where hash = ?", line_hash) is not None

    def hollow(self, log: str, lines: Sequence[Line]) -> set[str]:
        """The hashes of those of these lines of a log that are here without their content."""
        numbers, hashes = [line.seq for line in lines], json.dumps([line.hash for line in lines])
        asked = (
            "select hash from entry where desk = ? and seq between ? and ? and content is null union all "
            "select hash from aside where hash in (select value from json_each(?)) and content is null"
        )
        found = self._connection.rows(asked, log, min(numbers), max(numbers), hashes)
        return {row[0] for row in found}.intersection(line.hash for line in lines)

    def erasing(self, log: str) -> list[Line]:
        """The lines, of whatever log, that may say what was erased of a log: its id stands in them."""
        asked = f"select {_LINE} from told where kind = 'record.erased' and instr(content, ?) order by hash"  # noqa: S608
        return [Line._make(row) for row in self._connection.rows(asked, log)]

    def is_given(self, code: str) -> bool:
        """Whether any desk is known to have asked for a badge with this code."""
        return self._connection.value("select 1 from badge where code = ?", code) is not None

    def highest_badge(self, log: str) -> int:
        """The highest number of a badge that was asked for in a log; 0 without one."""
        return int(self._connection.value("select coalesce(max(number), 0) from badge where desk = ?", log))

    def held(self) -> list[HeldLine]:
        rows = self._connection.rows("select desk, seq, at, why from held order by no")
        return [HeldLine(desk, seq, datetime.fromisoformat(at), why) for desk, seq, at, why in rows]

    def held_for(self, why: str) -> dict[str, list[Line]]:
        """The lines that are held for a reason, by the log that they say they are of."""
        rows = self._connection.rows("select statement, content, signature from held where why = ? order by no", why)
        found: dict[str, list[Line]] = {}
        for row in rows:
            if line := line_of(*row):
                found.setdefault(line.desk, []).append(line)
        return found

    def peers(self) -> list[Peer]:
        """The other desks that are known here, by number and key."""
        return [_peer(row) for row in self._connection.rows(f"select {_PEER} from peer order by number, key")]  # noqa: S608

    def after_all(self, now: datetime) -> datetime:
        """A moment after everything that was taken in from other desks and is believed; `now` where nothing was."""
        heard = self._connection.value("select value from meta where key = ?", LATEST_HEARD)
        return datetime.fromisoformat(heard) + _TICK if heard else now


class LogsWrite(LogsRead):
    """What a sync changes. Callers have checked that lines follow on and are signed.

    The key of another desk's act finds nothing here, so it is left out: only own acts are asked for again, and two
    desks with the same one, as a copied disk may have, do not stand in each other's way.
    """

    def take(self, lines: Sequence[Line]) -> None:
        """Add lines to the end of their log's run; each follows the one before, the first the head that is here.

        What stood aside with its content keeps it.
        """
        aside = {line.hash: line.content for line in self.aside_of(line.hash for line in lines)}
        lines = [line._replace(content=aside.get(line.hash)) if line.content is None else line for line in lines]
        self._connection.run_many(f"insert into entry ({_KEPT}) values ({_MARKS})", map(_row, lines))  # noqa: S608
        self._connection.run_many("delete from aside where hash = ?", [(line.hash,) for line in lines])
        self._note_badges(lines)

    def put_aside(self, lines: Iterable[Line]) -> list[Line]:
        """Keep lines that no run here takes; which were not here already."""
        each = {line.hash: line for line in lines}.values()
        fresh = [line for line in each if not self.has_hash(line.hash, line.desk, line.seq)]
        self._connection.run_many(f"insert into aside ({_KEPT}) values ({_MARKS})", map(_row, fresh))  # noqa: S608
        self._note_badges(fresh)
        return fresh

    def fill(self, lines: Sequence[Line]) -> None:
        """Give lines that are here without their content the one that they came with now."""
        rows = [(person_in(line), line.content, line.desk, line.seq, line.hash) for line in lines]
        for table in ("entry", "aside"):
            self._connection.run_many(
                f"update {table} set person = ?, content = ? where desk = ? and seq = ? and hash = ?",  # noqa: S608
                rows,
            )
        self._note_badges(lines)
        filled = int(self._connection.value("select value from meta where key = ?", FILLED) or 0)
        self._connection.run("insert or replace into meta values (?, ?)", FILLED, str(filled + len(lines)))

    def cut(self, log: str, after: int) -> int:
        """Move the entries of a log after a sequence aside, where another branch of it is the one that all have.

        How many there were.
        """
        asked = f"select {_LINE} from entry where desk = ? and seq > ? order by seq"  # noqa: S608 - constants
        moved = [Line._make(row) for row in self._connection.rows(asked, log, after)]
        self._connection.run("delete from entry where desk = ? and seq > ?", log, after)
        self.put_aside(moved)
        return len(moved)

    def hold(self, lines: Iterable[Line], why: str, at: datetime) -> None:
        """Keep what was not believed, once."""
        known = set(self._connection.rows("select statement, signature from held where why = ?", why))
        for line in lines:
            if (line.statement, line.signature) not in known:
                self._connection.run(
                    "insert into held (desk, seq, at, why, statement, content, signature) values (?, ?, ?, ?, ?, ?, ?)",
                    line.desk, line.seq, _written(at), why, line.statement, line.content, line.signature,
                )  # fmt: skip
                known.add((line.statement, line.signature))

    def release(self, why: str, log: str) -> None:
        """Hold no longer what was held for a reason: it was looked at again."""
        self._connection.run("delete from held where desk = ? and why = ?", log, why)

    def tell(self, log: str, key: str, state: State, why: str, at: datetime) -> None:
        """Note whose a log is and how it stands."""
        self._connection.run("insert or replace into log values (?, ?, ?, ?, ?)", log, key, state, why, _written(at))

    def put_peer(self, peer: Peer) -> None:
        """Note how another desk stands, over what was known of it."""
        self._connection.run(
            f"insert or replace into peer ({_PEER}) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - constants
            peer.key, peer.number, peer.name, peer.certificate, _written(peer.heard) if peer.heard else "",
            peer.unsent, peer.clock_ms, peer.version, +peer.stopped,
        )  # fmt: skip

    def heard(self, at: datetime) -> None:
        """Let what is written from now on be later than a moment at which another desk wrote."""
        written = _written(at)
        known = self._connection.value("select value from meta where key = ?", LATEST_HEARD)
        if known is None or known < written:
            self._connection.run("insert or replace into meta values (?, ?)", LATEST_HEARD, written)

    def _note_badges(self, lines: Iterable[Line]) -> None:
        """Whose code it is; a code that two people have stays with the first who is not erased, and is found by its
        entries.
        """
        rows = [row for line in lines if line.kind.endswith("badge.requested") and (row := _badge(line))]
        erased = "desk = excluded.desk, number = excluded.number, person = excluded.person where person = ''"
        self._connection.run_many(
            f"insert into badge values (?, ?, ?, ?) on conflict (code) do update set {erased}",  # noqa: S608
            rows,
        )


def person_in(line: Line) -> str | None:
    """The id of the person of whom a line tells."""
    person = _content(line).get("p")
    return person if isinstance(person, str) else None


_STATES = {state.value: state for state in State}
_PEER = "key, number, name, certificate, heard, unsent, clock_ms, version, stopped"


def _row(line: Line) -> tuple[object, ...]:
    return (person_in(line), "", *line)


def _content(line: Line) -> dict[str, object]:
    return fields_in(line.content) or {}


def _badge(line: Line) -> tuple[str, str, int, str] | None:
    fields = _content(line)
    match fields.get("d"):
        case {"code": str(code), "number": int(number)} if 0 < number <= MOST_NUMBER:
            return code, line.desk, number, str(fields.get("p") or "")
        case _:
            return None


def _log(name: str, head: Head, told: Sequence[object] | None) -> LogKept:
    if told is None:
        return LogKept(name, "", head)
    _, key, state, why, changed = map(str, told)
    return LogKept(name, key, head, _STATES[state], why, datetime.fromisoformat(changed))


def _peer(row: Sequence[object]) -> Peer:
    key, number, name, certificate, heard, unsent, clock_ms, version, stopped = row
    return Peer(
        str(key), int(str(number)), str(name), str(certificate), datetime.fromisoformat(str(heard)) if heard else None,
        int(str(unsent)), int(str(clock_ms)), str(version), bool(stopped),
    )  # fmt: skip


def _written(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")
