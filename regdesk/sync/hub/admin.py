"""What an IT officer does at a hub: make it, bring it up to date, let desks in, stop one."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from regdesk.errors import HubError
from regdesk.event.event import Event
from regdesk.keys.certificate import Arrived
from regdesk.sync.hub.address import PORT, Host, desk_role, desks_role
from regdesk.sync.hub.ask import Request
from regdesk.sync.hub.closing import ENDED_MS, close, free
from regdesk.sync.hub.connecting import NEVER_LATER, Connection, said_of

LEAST_SERVER = 15
MOST_CONNECTIONS = 4
"""Of one desk: its own, one that broke and is not noticed yet, the same for what fetches the list."""

FOR_ADMINISTRATORS = {
    "hub_password": "hub_admin_password",
    "hub_unreachable": "hub_admin_unreachable",
    "hub_name_unknown": "hub_admin_unreachable",
    "hub_no_database": "hub_admin_no_database",
}
"""What a desk has to ask the IT officer is said to the IT officer in other words."""

ROLE_SETTINGS = {"statement_timeout": "60s", "lock_timeout": "5s", "idle_in_transaction_session_timeout": "30s"}
_ONE_AFTER_THE_OTHER = "lock table hub.desk in share row exclusive mode"
"""First in each transaction that lets desks in or stops one: it decides by what stands there then, and PostgreSQL has
no other lock by which two change the same role. Desks only read this table, and go on meanwhile."""
STOPPED_WITHIN = "5s"
"""So long another officer may take, or a desk that came in again may hold its own role, before that is ended too."""
TRIES = 5
BESIDE = "postgres"
"""A database that every server has."""
_NUMBER_DIGITS = 4
_VERSION_STEP = 10_000


def hosts_of(url: str) -> tuple[Host, ...]:
    """The machines that a URL names. Raises HubError for what is none, and for one without a host."""
    found = _conninfo(url)
    names = [name for name in str(found.get("host") or "").split(",") if name and not name.startswith("/")]
    ports = [int(port) for port in str(found.get("port") or "").split(",") if port.isdigit()] or [PORT]
    if not names:
        return ()
    return tuple(Host(name, ports[at] if at < len(ports) else ports[-1]) for at, name in enumerate(names))


def conninfo(url: str, authority: Path | None) -> dict[str, Any]:
    """How an administrator comes in: encrypted, and the server has to prove itself; on its own machine by a socket."""
    found = _conninfo(url)
    if hosts_of(url):
        safe: dict[str, Any] = {"sslmode": "require", "channel_binding": "require"}
        safe |= {"sslmode": "verify-full", "sslrootcert": str(authority)} if authority else {}
        found = {**safe, **NEVER_LATER, "target_session_attrs": "read-write", **found}
    return {"application_name": "regdesk", **found}


def names_password(url: str) -> bool:
    """Whether the password stands in the address itself. Raises HubError for what is none."""
    return bool(_conninfo(url).get("password"))


def _conninfo(url: str) -> dict[str, Any]:
    try:
        return dict(conninfo_to_dict(url))
    except psycopg.Error as problem:
        raise HubError("hub_url") from problem


@contextmanager
def administering(url: str, authority: Path | None = None) -> Iterator[Connection]:
    """A connection with nothing kept unless its transactions end well. Raises HubError."""
    hosts = ", ".join(host.name for host in hosts_of(url)) or "localhost"
    found = conninfo(url, authority)
    try:
        with _reached(found) as connection:
            free(connection, connection.info.dbname)
            yield connection
    except psycopg.errors.InsufficientPrivilege as problem:
        raise HubError("hub_admin_may_not", state=problem.sqlstate) from problem
    except psycopg.Error as problem:
        said = said_of(problem, hosts)
        raise HubError(FOR_ADMINISTRATORS.get(said.code, said.code), **said.facts) from problem


def _reached(found: Mapping[str, Any]) -> Connection:
    """By way of another database where a desk holds up what each new connection reads first."""
    try:
        return psycopg.connect(**found, autocommit=True)
    except psycopg.errors.ConnectionTimeout as late:
        try:
            with psycopg.connect(**{**found, "dbname": BESIDE}, autocommit=True) as beside:
                free(beside, str(found.get("dbname")))
        except psycopg.Error:
            raise late from None
        return psycopg.connect(**found, autocommit=True)


# ── making it, and bringing it up to date ────────────────────────────────────────────────────────────────────────────


def steps() -> Mapping[int, tuple[str, str]]:
    """What makes a hub, in order: number, name, and what is done."""
    found = sorted(file.name for file in files("regdesk.sync.hub").joinpath("steps").iterdir())
    named = [name for name in found if name.endswith(".sql")]
    folder = files("regdesk.sync.hub").joinpath("steps")
    return {int(name[:_NUMBER_DIGITS]): (name, folder.joinpath(name).read_text("utf-8")) for name in named}


def done_steps(connection: Connection) -> list[int]:
    """The numbers of those that were done in this database."""
    if _value(connection, "select to_regclass('hub.step')") is None:
        return []
    return [number for (number,) in connection.execute("select number from hub.step order by number")]


def make_hub(connection: Connection, event: Event, event_key: str) -> list[int]:
    """Make the hub of a meeting, or bring it up to date; done twice it is done once. The numbers of the steps taken.

    Each step is there wholly or not at all. `event_key`: the fingerprint, empty in training. Raises HubError.
    """
    _fits(connection, event)
    _make_desks_role(connection, event.id)
    done = done_steps(connection)
    lacking = {number: step for number, step in steps().items() if number not in done}
    for number, (name, does) in lacking.items():
        _take_step(connection, event.id, event_key, number, name, does)
    with connection.transaction():
        connection.execute(_ONE_AFTER_THE_OTHER)
        _tell_meeting(connection, event.id, event_key)
        _let_all_in(connection, event.id)
        close(connection)
    return list(lacking)


def _fits(connection: Connection, event: Event) -> None:
    there = connection.info.server_version // _VERSION_STEP
    if there < LEAST_SERVER:
        raise HubError("hub_server_old", there=there, least=LEAST_SERVER)
    done = done_steps(connection)
    if done and max(done) > max(steps()):
        raise HubError("hub_newer", there=max(done), known=max(steps()))
    if done and meeting(connection)[0] != event.id:
        raise HubError("hub_of_another_event")


def _take_step(connection: Connection, event: str, event_key: str, number: int, name: str, does: str) -> None:
    """The meeting is never there without its key: without one it is a training, whose certificates anybody makes."""
    with connection.transaction():
        said = does.replace("{desks}", sql.Identifier(desks_role(event)).as_string(connection))
        connection.execute(said.encode())
        connection.execute("insert into hub.step (number, name) values (%s, %s)", (number, name))
        if number == min(steps()):
            connection.execute("insert into hub.meeting (event, event_key) values (%s, %s)", (event, event_key))


def _tell_meeting(connection: Connection, event: str, event_key: str) -> None:
    """Nobody but the desks of this meeting comes into its database."""
    database = sql.Identifier(connection.info.dbname)
    role = sql.Identifier(desks_role(event))
    connection.execute("update hub.meeting set event_key = %s", (event_key,))
    connection.execute(sql.SQL("revoke all on database {} from public").format(database))
    connection.execute(sql.SQL("grant connect on database {} to {}").format(database, role))


def _let_all_in(connection: Connection, event: str) -> None:
    """On another server, where a backup was put in: roles are no part of a database."""
    for public, verifier in connection.execute("select key, verifier from hub.desk where stopped is null").fetchall():
        _let_in(connection, event, public, verifier)


def meeting(connection: Connection) -> tuple[str, str]:
    """Id and fingerprint of the event key of the meeting whose hub this is. Raises HubError where it is none."""
    if not done_steps(connection):
        raise HubError("hub_not_set_up")
    row = connection.execute("select event, event_key from hub.meeting").fetchone()
    return (row[0], row[1]) if row else ("", "")


def up_to_date(connection: Connection) -> tuple[str, str]:
    """The meeting of a hub on which this regdesk may work. Raises HubError for a newer one, and for an older one."""
    found, done, known = meeting(connection), max(done_steps(connection)), max(steps())
    if done > known:
        raise HubError("hub_newer", there=done, known=known)
    if done < known:
        raise HubError("hub_older")
    return found


# ── desks ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def add_desk(connection: Connection, request: Request, *, again: bool = False) -> Arrived | None:
    """Let a desk in; None for one that this event did not certify. `again`: also one that was stopped.

    Raises HubError.
    """
    event, event_key = up_to_date(connection)
    found = request.whose(event_key) if request.event == event else None
    if found is None:
        return None
    certificate = found.certificate
    with connection.transaction():
        connection.execute(_ONE_AFTER_THE_OTHER)
        was = _value(connection, "select stopped from hub.desk where key = %s", certificate.public)
        if was is not None and not again:
            raise HubError("hub_ask_stopped", number=certificate.desk)
        _let_in(connection, event, certificate.public, request.verifier)
        connection.execute(
            "insert into hub.desk (key, role, number, name, certificate, verifier) values (%s, %s, %s, %s, %s, %s) "
            "on conflict (key) do update set number = excluded.number, name = excluded.name, "
            "certificate = excluded.certificate, verifier = excluded.verifier, stopped = null",
            (certificate.public, desk_role(event, certificate.public), certificate.desk, certificate.name,
             request.certificate, request.verifier),
        )  # fmt: skip
    return found


def _let_in(connection: Connection, event: str, public: bytes, verifier: str) -> None:
    name = desk_role(event, public)
    role, desks = sql.Identifier(name), sql.Identifier(desks_role(event))
    if not _has_role(connection, name):
        connection.execute(sql.SQL("create role {} in role {}").format(role, desks))
    allowed = sql.SQL("alter role {} login connection limit {} password {}")
    connection.execute(allowed.format(role, sql.Literal(MOST_CONNECTIONS), sql.Literal(verifier)))
    for setting, value in ROLE_SETTINGS.items():
        kept = sql.SQL("alter role {} set {} = {}")
        connection.execute(kept.format(role, sql.Identifier(setting), sql.Literal(value)))


def stop_desk(connection: Connection, number: int) -> int:
    """Let nobody in as this desk any more, and end what it has open on this server, in other databases too.

    How many keys it had. Raises HubError.
    """
    connection.execute(sql.SQL("set lock_timeout = {}").format(sql.Literal(STOPPED_WITHIN)))
    return _stopped(connection, number, TRIES)


def _stopped(connection: Connection, number: int, tries: int) -> int:
    """Nothing that the desk does meanwhile, or comes back to do, keeps it from being stopped."""
    free(connection, connection.info.dbname)
    try:
        up_to_date(connection)
        _end_all(connection, number)  # before it as well: it may hold its own role, and who waits for that holds others
        with connection.transaction():
            stopped = _stop(connection, number)
        _end_all(connection, number)
    except (psycopg.errors.LockNotAvailable, psycopg.errors.InternalError):  # held, or changed while it waited for that
        if tries == 1:
            raise
        return _stopped(connection, number, tries - 1)
    return stopped


def _stop(connection: Connection, number: int) -> int:
    connection.execute(_ONE_AFTER_THE_OTHER)
    roles = _roles(connection, number)
    if not roles:
        raise HubError("hub_no_such_desk", number=number)
    stopped = "update hub.desk set stopped = clock_timestamp() where number = %s and stopped is null"
    connection.execute(stopped, (number,))
    for role in roles:
        connection.execute(sql.SQL("alter role {} nologin").format(sql.Identifier(role)))
    return len(roles)


def _end_all(connection: Connection, number: int) -> None:
    ended = "select pg_terminate_backend(pid, %s) from pg_stat_activity where usename = any(%s)"
    connection.execute(ended, (ENDED_MS, _roles(connection, number)))


def _roles(connection: Connection, number: int) -> list[str]:
    return [role for (role,) in connection.execute("select role from hub.desk where number = %s", (number,))]


def _make_desks_role(connection: Connection, event: str) -> None:
    role = desks_role(event)
    if not _has_role(connection, role):
        connection.execute(sql.SQL("create role {} nologin").format(sql.Identifier(role)))


def _has_role(connection: Connection, role: str) -> bool:
    return _value(connection, "select 1 from pg_roles where rolname = %s", role) is not None


def _value(connection: Connection, asked: str, *values: object) -> Any:
    row = connection.execute(sql.SQL(asked), values).fetchone()
    return row[0] if row else None
