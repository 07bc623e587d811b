"""hub: what an IT officer does at the hub. It needs no desk and no window."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from regdesk.chance import new_bytes
from regdesk.clock import SystemClock
from regdesk.commands.told import DONE, REFUSED, Told
from regdesk.errors import HubError
from regdesk.event.file import read_event
from regdesk.folder import write_whole
from regdesk.keys.event_key import fingerprint, read_fingerprint
from regdesk.sentences import say
from regdesk.sentences.hub import HUB_CHECKS

if TYPE_CHECKING:
    from regdesk.sync.hub.address import Host
    from regdesk.sync.hub.status import Checked, DeskSeen

AUTHORITY, AUTHORITY_KEY, SERVER, SERVER_KEY = "ca.crt", "ca.key", "server.crt", "server.key"
CLOCK_APART_MS = 120_000
"""Two minutes: so much apart a desk's clock is told."""
_LARGEST = 64 * 1024


def run(args: Namespace) -> Told:
    told: Told = args.does(args)
    return with_warnings(told, args)


def with_warnings(told: Told, args: Namespace) -> Told:
    """The same, and what was not as safe as it should be about the way there."""
    found = [_WARNINGS[one] for one in _unsafe(args)] if getattr(args, "url", None) else []
    return replace(told, lines=[*told.lines, *found])


def _unsafe(args: Namespace) -> Iterator[str]:
    from regdesk.sync.hub import admin  # late: no other command waits for the driver of the hub

    found = admin.conninfo(args.url, args.ca)
    if admin.hosts_of(args.url) and not str(found.get("sslmode")).startswith("verify"):
        yield "unverified"
    if admin.names_password(args.url):
        yield "shown"


_WARNINGS = {
    "unverified": "Without --ca the certificate of the server was not looked at: anybody may have answered who knows "
    "the password. Add --ca tls/ca.crt.",
    "shown": "The password stands in the address, where everybody on this machine reads it (ps). Change it, and keep "
    "the new one in ~/.pgpass.",
}


# ── certificates ─────────────────────────────────────────────────────────────────────────────────────────────────────


def certificate(args: Namespace) -> Told:
    """An authority, unless the folder has one, and a server's certificate and key, in the names that PostgreSQL has."""
    from regdesk.keys.tls import Identity, new_authority, server_identity  # late: no other command waits for it

    folder, now = args.out, SystemClock().now()
    _make(folder)
    here = folder / AUTHORITY, folder / AUTHORITY_KEY
    there = all(file.exists() for file in here)
    known = Identity(*map(_content, here)) if there else new_authority("regdesk hub", now, new_bytes)
    try:
        server = server_identity(known, args.hosts, now, new_bytes)
    except ValueError as problem:
        raise HubError("hub_authority_wrong", file=str(here[0])) from problem
    pairs = [(SERVER, server.certificate), (SERVER_KEY, server.key)]
    for name, content in pairs if there else [*pairs, (AUTHORITY, known.certificate), (AUTHORITY_KEY, known.key)]:
        write_whole(folder / name, content)
    lines = [
        f"For the server: {folder / SERVER} and {folder / SERVER_KEY}; it holds for {', '.join(args.hosts)}.",
        f"For hub init: {folder / AUTHORITY}.",
        f"Keep {folder / AUTHORITY_KEY} off the server: whoever has it can make a server that desks believe.",
    ]
    return Told({"folder": str(folder), "hosts": args.hosts, "new_authority": not there}, lines)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise HubError("hub_file_not_written", file=str(folder)) from problem


def _content(file: Path) -> bytes:
    try:
        with open(file, "rb") as opened:
            return opened.read(_LARGEST)
    except OSError as problem:
        raise HubError("file_unreadable", file=str(file)) from problem


# ── the hub of a meeting ─────────────────────────────────────────────────────────────────────────────────────────────


def init(args: Namespace) -> Told:
    """Make it or bring it up to date, and write the file that each desk takes."""
    from regdesk.keys.tls import is_authority
    from regdesk.sync.hub import admin
    from regdesk.sync.hub.address import HubAddress

    event = read_event(args.event)
    authority = _content(args.ca)
    if not is_authority(authority):
        raise HubError("hub_no_authority", file=str(args.ca))
    key = "" if event.training else _fingerprint(args.event_key)
    hosts = _hosts(args.host) or admin.hosts_of(args.url)
    if not hosts:
        raise HubError("hub_url")
    with admin.administering(args.url, args.ca) as connection:
        steps = admin.make_hub(connection, event, key)
        database = connection.info.dbname
    address = HubAddress(event.id, key, hosts, database, authority.decode("ascii"))
    write_whole(args.out, address.text().encode())
    lines = [
        f"The hub of {event.code} is ready." if steps else f"The hub of {event.code} was ready already.",
        f"Each desk takes this file: {args.out}. Nothing in it is secret.",
    ]
    return Told(
        {"event": event.id, "steps": steps, "hosts": [host.name for host in hosts], "file": str(args.out)}, lines
    )


def _fingerprint(typed: str) -> str:
    """As it is written everywhere: in groups."""
    found = read_fingerprint(typed)
    if found is None:
        raise HubError("hub_needs_event_key")
    from regdesk.keys.signs import in_groups, to_signs

    return in_groups(to_signs(found))


def _hosts(given: list[str]) -> "tuple[Host, ...]":
    from regdesk.sync.hub.address import PORT, Host

    named = [(one, "") if one.count(":") != 1 else tuple(one.split(":")) for one in given]
    if any(port and not (port.isascii() and port.isdigit() and 0 < int(port) < 2**16) for _, port in named):
        raise HubError("hub_url")
    return tuple(Host(name, int(port or PORT)) for name, port in named)


def add_desk(args: Namespace) -> Told:
    from regdesk.sync.hub import admin
    from regdesk.sync.hub.ask import read_request

    request = read_request(_content(args.file).decode("utf-8", errors="replace"))
    if request is None:
        raise HubError("hub_ask_unreadable", file=str(args.file))
    with admin.administering(args.url, args.ca) as connection:
        found = admin.add_desk(connection, request, again=args.again)
    if found is None:
        raise HubError("hub_ask_not_genuine", file=str(args.file))
    desk, key = found.certificate, fingerprint(found.certificate.public)
    lines = [f"Desk {desk.desk} ({desk.name}) is let in. Its key: {key}."]
    return Told({"desk": desk.desk, "name": desk.name, "key": desk.public.hex()}, lines)


def disable_desk(args: Namespace) -> Told:
    from regdesk.sync.hub import admin

    with admin.administering(args.url, args.ca) as connection:
        keys = admin.stop_desk(connection, args.number)
    lines = [
        f"Desk {args.number} is let in no more, and what it had open was ended. What it had sent stays.",
        "Stop its badges at the doors too: regdesk enrol stop.",
    ]
    return Told({"desk": args.number, "keys": keys}, lines)


# ── looking after it ─────────────────────────────────────────────────────────────────────────────────────────────────


def status(args: Namespace) -> Told:
    """Exit code 1 when something is to be mended."""
    from regdesk.sync.hub import admin
    from regdesk.sync.hub.status import status as found_of

    with admin.administering(args.url, args.ca) as connection:
        found = found_of(connection)
    lines = [
        f"Entries: {found.entries:,}. List: revision {found.rev:,}. {found.bytes >> 20:,} MB.",
        *([_asides(found.asides)] if found.asides else []),
        *(" · ".join(_of_desk(desk, found.now, watched=not found.training)) for desk in found.desks),
        *map(_check_line, found.checks),
    ]
    bad = any(one.good is False for one in found.checks)
    return Told(asdict(found), lines, REFUSED if bad else DONE)


def _asides(count: int) -> str:
    return (
        f"Beside the logs: {count:,} more, of disks that were restored or copied, or that others brought before their "
        "desk did. They count at every desk like all others: there is nothing to do."
    )


def _of_desk(desk: "DeskSeen", now: datetime, *, watched: bool) -> Iterator[str]:
    """`watched`: whether its clock should be the hub's."""
    yield f"Desk {desk.number} ({desk.name})"
    if desk.stopped:
        yield "STOPPED"
    yield f"heard {_ago((now - desk.heard).total_seconds())} ago" if desk.heard else "not heard yet"
    yield f"entries here: {desk.entries:,}"
    if desk.unsent:
        yield f"unsent then: {desk.unsent:,}"
    if watched and abs(desk.clock_ms) > CLOCK_APART_MS:
        yield f"CLOCK {'ahead' if desk.clock_ms > 0 else 'behind'} by {_ago(abs(desk.clock_ms) / 1000)}"
    if desk.version:
        yield f"regdesk {desk.version}"
    if desk.here:
        yield f"connections: {desk.here}"
    if desk.holding >= 1:
        yield f"in one transaction for {_ago(desk.holding)}"


def _ago(seconds: float) -> str:
    if seconds < 120:
        return f"{max(seconds, 0):.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.0f} h"


def _check_line(one: "Checked") -> str:
    sign = {True: "ok  ", False: "NOT ", None: "?   "}[one.good]
    return f"{sign}{say(HUB_CHECKS, one.check, {})}" + (f": {one.found}" if one.found else "")


def backup(args: Namespace) -> Told:
    from regdesk.sync.hub import admin
    from regdesk.sync.hub.address import desks_role
    from regdesk.sync.hub.backup import back_up

    with admin.administering(args.url, args.ca) as connection:
        event, _ = admin.meeting(connection)
    done = back_up(args.url, args.ca, args.file)
    lines = [
        f"{done.file}: {done.bytes:,} bytes, {done.tables} tables, looked through. SHA-256: {done.digest}",
        "It holds what the list holds: keep it where the list may be kept.",
        "To restore: make an empty database (hub.md, 1, last lines), and on a new server also this role:",
        f'  create role "{desks_role(event)}" nologin;',
        f"  pg_restore --exit-on-error --no-owner --dbname=URL {done.file}",
        "  then regdesk hub init as the first time. Desks bring what the backup had not.",
    ]
    return Told(asdict(done), lines)
