"""How a hub stands: each desk as it was heard last, and what an IT officer should mend before or during a meeting."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from psycopg.sql import SQL

from regdesk.sync.hub.address import desks_role
from regdesk.sync.hub.admin import MOST_CONNECTIONS, ROLE_SETTINGS, done_steps, meeting, steps
from regdesk.sync.hub.closing import still_open
from regdesk.sync.hub.connecting import Connection

LATE_BYTES = 16 * 1024 * 1024
"""A standby that is behind by more than a segment of the log of writes does not follow closely."""
_SPARE = 20
"""Connections for administrators, the standby and a backup, beside those of the desks."""
LONGEST_S = 120
"""No round of a desk has a transaction open for so long: its own limits end it after half of it."""
FULLEST = 0.1
"""Of the queue of hints: it fills only while somebody listens and takes nothing. Full, it stops every push."""


class Check(StrEnum):
    """Each has its sentence in `HUB_CHECKS`."""

    SSL = "ssl"
    FSYNC = "fsync"
    COMMIT = "synchronous_commit"
    PAGES = "full_page_writes"
    CHECKSUMS = "checksums"
    PASSWORDS = "passwords"
    TIMEOUTS = "timeouts"
    CONNECTIONS = "connections"
    HOLDING = "holding"
    HINTS = "hints"
    GRANTS = "grants"
    FILLING = "filling"
    SPILLING = "spilling"
    STEPS = "steps"
    STANDBY = "standby"
    DISK = "disk"


@dataclass(frozen=True, slots=True)
class Checked:
    """`good` is None where this administrator may not see it, or it cannot be told from afar. `found`: what is so."""

    check: Check
    good: bool | None
    found: str


@dataclass(frozen=True, slots=True)
class DeskSeen:
    """`entries`: of all its logs; `unsent`, `clock_ms` and `version` are as the desk said when it was last heard.

    `here`: how many connections it has open on the server, in whatever database; `holding`: the seconds of its longest
    open transaction, 0 where none is.
    """

    number: int
    name: str
    heard: datetime | None
    unsent: int
    clock_ms: int
    version: str
    entries: int
    stopped: bool
    here: int
    holding: int


@dataclass(frozen=True, slots=True)
class HubStatus:
    """`rev`: of the list; `bytes`: of the database on the disk; `now`: the hub's clock.

    `training`: its desks have a clock that was set, and differ from the hub's as they should.
    """

    event: str
    training: bool
    now: datetime
    rev: int
    entries: int
    asides: int
    bytes: int
    desks: tuple[DeskSeen, ...]
    checks: tuple[Checked, ...]


def status(connection: Connection) -> HubStatus:
    """Raises HubError where there is no hub."""
    event, event_key = meeting(connection)
    asked = (
        "select clock_timestamp(), (select rev from hub.list), (select number from hub.aside_count), "
        "pg_database_size(current_database())"
    )
    now, rev, asides, size = connection.execute(asked).fetchall()[0]
    seen = desks(connection)
    entries = sum(desk.entries for desk in seen)
    looked_at = checks(connection, event)
    return HubStatus(event, not event_key, now, rev, entries, asides, size, seen, looked_at)


def desks(connection: Connection) -> tuple[DeskSeen, ...]:
    asked = (
        "select d.number, d.name, c.heard, coalesce(c.unsent, 0), coalesce(c.clock_ms, 0), coalesce(c.version, ''), "
        "coalesce((select sum(h.seq) from hub.log l cross join lateral (select e.seq from hub.entry e "
        "where e.log = l.no order by e.seq desc limit 1) h where l.desk = d.no), 0)::bigint, d.stopped is not null, "
        "a.here, coalesce(a.holding, 0) from hub.desk d left join hub.contact c on c.desk = d.no "
        "cross join lateral (select count(*) as here, extract(epoch from max(clock_timestamp() - xact_start))::integer "
        "as holding from pg_stat_activity where usename = d.role) a "
        "order by d.number, d.no"
    )
    return tuple(DeskSeen(*row) for row in connection.execute(asked))


def checks(connection: Connection, event: str) -> tuple[Checked, ...]:
    """Everything that is looked at, in the order in which it is told."""
    found: Sequence[Callable[[Connection, str], Checked]] = (
        _ssl, _on("fsync", Check.FSYNC), _commit, _on("full_page_writes", Check.PAGES), _on("data_checksums",
        Check.CHECKSUMS), _passwords, _timeouts, _connections, _holding, _hints, _grants, _filling, _spilling, _steps,
        _standby, _disk,
    )  # fmt: skip
    return tuple(one(connection, event) for one in found)


def _setting(connection: Connection, name: str) -> str:
    return str(_value(connection, "select current_setting(%s)", name))


def _on(name: str, check: Check) -> Callable[[Connection, str], Checked]:
    def on(connection: Connection, _: str) -> Checked:
        found = _setting(connection, name)
        return Checked(check, found == "on", found)

    return on


def _ssl(connection: Connection, _: str) -> Checked:
    """TLS is on, and every connection of a desk that is open now goes over it."""
    bare = (
        "select count(*) from pg_stat_ssl s join pg_stat_activity a using (pid) join hub.desk d on d.role = a.usename"
    )
    open_lines = _value(connection, f"{bare} where not s.ssl")
    found = _setting(connection, "ssl")
    return Checked(Check.SSL, found == "on" and not open_lines, found if not open_lines else f"{open_lines} without")


def _commit(connection: Connection, _: str) -> Checked:
    found = _setting(connection, "synchronous_commit")
    return Checked(Check.COMMIT, found != "off", found)


def _passwords(connection: Connection, _: str) -> Checked:
    found = _setting(connection, "password_encryption")
    return Checked(Check.PASSWORDS, found == "scram-sha-256", found)


def _timeouts(connection: Connection, _: str) -> Checked:
    """Of the desks that were let in, how many lack one of their limits."""
    asked = (
        "select d.number from hub.desk d join pg_roles r on r.rolname = d.role "
        "where r.rolconnlimit not between 1 and %s or not coalesce(r.rolconfig, '{}') @> %s::text[] order by d.number"
    )
    wanted = [f"{name}={value}" for name, value in ROLE_SETTINGS.items()]
    lacking = [str(number) for (number,) in connection.execute(SQL(asked), (MOST_CONNECTIONS, wanted))]
    return Checked(Check.TIMEOUTS, not lacking, ", ".join(lacking))


def _connections(connection: Connection, _: str) -> Checked:
    count = int(_value(connection, "select count(*) from hub.desk where stopped is null"))
    most = int(_setting(connection, "max_connections"))
    return Checked(Check.CONNECTIONS, most >= 2 * count + _SPARE, f"{most} for {count} desks")


def _holding(connection: Connection, _: str) -> Checked:
    """A desk may lift its own limits: who does is stopped by name (`hub disable-desk`)."""
    long = [f"desk {desk.number} for {desk.holding} s" for desk in desks(connection) if desk.holding > LONGEST_S]
    return Checked(Check.HOLDING, not long, ", ".join(long))


def _hints(connection: Connection, _: str) -> Checked:
    full = float(_value(connection, "select pg_notification_queue_usage()"))
    return Checked(Check.HINTS, full < FULLEST, f"{full:.0%} of the queue")


def _filling(connection: Connection, _: str) -> Checked:
    found = still_open(connection)
    return Checked(Check.FILLING, not found, f"{len(found)} functions of the server are open" if found else "")


def _spilling(connection: Connection, _: str) -> Checked:
    found = _setting(connection, "temp_file_limit")
    return Checked(Check.SPILLING, found != "-1", "no limit" if found == "-1" else found)


def _grants(connection: Connection, event: str) -> Checked:
    """What anybody at all, or another role than the owner and the desks, may do with the hub's tables and functions."""
    asked = """
        with given as (
          select c.oid::regclass::text as what, c.relowner as owner, a.grantee
            from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
            where n.nspname in ('hub', 'api_v1')
          union all select p.oid::regprocedure::text, p.proowner, a.grantee
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
                 aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where n.nspname in ('hub', 'api_v1')
          union all select 'schema ' || n.nspname, n.nspowner, a.grantee
            from pg_namespace n, aclexplode(n.nspacl) a where n.nspname in ('hub', 'api_v1')
          union all select 'database', d.datdba, a.grantee from pg_database d,
            aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a where d.datname = current_database())
        select distinct what from given
        where grantee <> owner and grantee <> (select oid from pg_roles where rolname = %s) order by what"""
    open_to = [what for (what,) in connection.execute(SQL(asked), (desks_role(event),))]
    return Checked(Check.GRANTS, not open_to, ", ".join(open_to))


def _steps(connection: Connection, _: str) -> Checked:
    there, known = max(done_steps(connection)), max(steps())
    return Checked(Check.STEPS, there == known, f"{there} of {known}")


def _standby(connection: Connection, _: str) -> Checked:
    """How far behind what a standby has on its disk is. One that has a slot was set up, and is missed."""
    asked = "select coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), flush_lsn), -1)::bigint from pg_stat_replication"
    behind = [late for (late,) in connection.execute(asked)]
    lost = _value(connection, "select string_agg(slot_name, ', ') from pg_replication_slots where not active")
    if lost:
        return Checked(Check.STANDBY, good=False, found=f"{lost} is set up and does not follow")
    if not behind:
        return Checked(Check.STANDBY, good=None, found="none is set up")
    if min(behind) < 0:
        return Checked(Check.STANDBY, good=None, found=f"{len(behind)}")
    return Checked(Check.STANDBY, max(behind) <= LATE_BYTES, f"{max(behind):,} bytes behind")


def _disk(connection: Connection, _: str) -> Checked:
    """The room that is left is told to a superuser on the hub's own machine alone; else how much is taken."""
    taken = int(_value(connection, "select sum(pg_database_size(datname)) from pg_database where datallowconn"))
    return Checked(Check.DISK, good=None, found=f"{taken // 1024**2:,} MB taken")


def _value(connection: Connection, asked: str, *values: object) -> Any:
    row = connection.execute(SQL(asked), values).fetchone()
    return row[0] if row else None
