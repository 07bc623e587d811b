"""Reaching the hub's PostgreSQL as one desk: over TLS, believing one authority, with a password that is never stored.

What goes wrong on the way becomes a `HubError` that says what to do about it.
"""

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from typing import Any

import psycopg
from psycopg.rows import TupleRow

from regdesk.collection.statement import Signs
from regdesk.errors import HubError
from regdesk.keys.tls import is_of_time
from regdesk.sync.hub.address import HubAddress, desk_role, to_sign

Connection = psycopg.Connection[TupleRow]
Now = Callable[[], datetime]

_GONE = ("08", "57")
"""Classes of what happens to the line or to the whole server."""

_THERE = {"tcp_keepalives_idle": 5, "tcp_keepalives_interval": 2, "tcp_keepalives_count": 3, "tcp_user_timeout": 15_000}
NEVER_LATER: Mapping[str, Any] = {
    "connect_timeout": 5,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
    "options": " ".join(f"-c {name}={value}" for name, value in _THERE.items()),
}
"""A laptop that slept, or a cable that was pulled, is noticed in seconds, on both sides: what is broken and not noticed
at the server counts among the connections of a desk, holds its locks, and publishes a list, for two hours."""

_BY_STATE = {
    "28P01": "hub_password",
    "28000": "hub_refuses_desk",
    "3D000": "hub_no_database",
    "42501": "hub_desk_stopped",
    "RD006": "hub_desk_stopped",
    "53300": "hub_too_many",
    "57014": "hub_too_slow",
    "55P03": "hub_too_slow",
    "42883": "hub_older",
    "42P01": "hub_older",
    "3F000": "hub_older",
    "53100": "hub_disk_full",
    "25006": "hub_only_reads",
}
_BY_TEXT = (
    # of several hosts: what the hub itself says, once it has proved that it is the hub
    ("password authentication failed", "hub_password"),
    ("no password supplied", "hub_password"),
    ("is not permitted to log in", "hub_desk_stopped"),
    ("permission denied for database", "hub_desk_stopped"),
    ('" does not exist', "hub_no_database"),
    ("no pg_hba.conf entry", "hub_refuses_desk"),
    ("too many connections", "hub_too_many"),
    ("session is read-only", "hub_only_reads"),
    ("the database system is starting up", "hub_starts"),
    # what anybody may be who answers
    ("certificate verify failed", "hub_certificate"),
    ("does not match host name", "hub_host_name"),
    ("server does not support SSL", "hub_no_tls"),
    ("unexpected eof", "hub_unreachable"),
    ("SSL error", "hub_no_tls"),
    ("channel binding", "hub_no_tls"),
    ("failed to resolve host", "hub_name_unknown"),
)


def password(signs: Signs, event: str, role: str) -> str:
    """64 hexadecimal digits that follow from the desk's key."""
    return sha256(signs.sign(to_sign(event, role))).hexdigest()


def connected(address: HubAddress, signs: Signs, now: Now) -> Connection:
    """A connection as this desk, to whichever host is written to now. Raises HubError."""
    role = desk_role(address.event, signs.public)
    with authority_file(address.authority) as ca:
        try:
            connection = psycopg.connect(
                host=",".join(host.name for host in address.hosts),
                port=",".join(str(host.port) for host in address.hosts),
                dbname=address.database, user=role, password=password(signs, address.event, role),
                sslmode="verify-full", sslrootcert=ca, sslcertmode="disable", channel_binding="require",
                require_auth="scram-sha-256", gssencmode="disable", target_session_attrs="read-write",
                application_name="regdesk", client_encoding="UTF8", autocommit=True, **NEVER_LATER,
            )  # fmt: skip
        except psycopg.Error as problem:
            raise failure(problem, address, now()) from problem
    return connection


@contextmanager
def authority_file(authority: str) -> Iterator[str]:
    """The authority as a file, for as long as the connection is made: libpq reads it from nowhere else."""
    handle, name = tempfile.mkstemp(prefix="regdesk-", suffix=".crt")
    try:
        with os.fdopen(handle, "w", encoding="ascii", errors="replace") as file:
            file.write(authority)
        yield name
    finally:
        os.unlink(name)


@contextmanager
def failing_as_hub(address: HubAddress, now: Now) -> Iterator[None]:
    """Whatever PostgreSQL raises in the block is a HubError."""
    try:
        yield
    except psycopg.Error as problem:
        raise failure(problem, address, now()) from problem


def failure(problem: psycopg.Error, address: HubAddress, now: datetime) -> HubError:
    """What to say of it on a desk."""
    found = said_of(problem, ", ".join(host.name for host in address.hosts))
    wrong_clock = found.code == "hub_certificate" and not is_of_time(address.authority.encode(), now)
    return HubError("hub_clock") if wrong_clock else found


def said_of(problem: psycopg.Error, hosts: str) -> HubError:
    """What to say of it. Facts name hosts and the server's code, never what was sent."""
    state, told = problem.sqlstate or "", str(problem)
    code = _BY_STATE.get(state) or next((code for part, code in _BY_TEXT if part in told), "")
    if code:
        return HubError(code, hosts=hosts)
    if isinstance(problem, psycopg.DataError) or (state and state[:2] not in _GONE):
        return HubError("hub_refused", hosts=hosts, state=state)
    return HubError("hub_unreachable", hosts=hosts)
