"""A real PostgreSQL for the tests: a cluster of its own on a free port of this machine, TLS on, killed at the end.

It is reached as desks reach a hub: by a password of the role, over TLS, known by the certificate that the product
makes itself. Who runs the tests as root runs the server as the user that Debian's package made for it.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest

from regdesk.chance import new_bytes
from regdesk.clock import SystemClock
from regdesk.event.event import Event
from regdesk.keys.certificate import Certificate, certificate_text, certify, id_for
from regdesk.keys.event_key import fingerprint
from regdesk.keys.pair import KeyPair
from regdesk.keys.tls import Identity, new_authority, server_identity
from regdesk.keys.training import training_key
from regdesk.sync.hub.address import Host, HubAddress
from regdesk.sync.hub.admin import add_desk, make_hub, stop_desk
from regdesk.sync.hub.ask import make_request
from regdesk.sync.hub.pg import PgHub
from tests.desks import EVENT_KEY
from tests.make import an_event

HOST = "127.0.0.1"
ADMIN, PASSWORD = "regdesk_admin", "admin of the tests"
PATIENCE_S = 120
READY = "ready to accept"
NUMBERS = count(1)
HBA = f"""
hostssl replication {ADMIN} {HOST}/32 scram-sha-256
hostssl all         all     {HOST}/32 scram-sha-256
"""
QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
"""For tests alone: a power failure may take everything."""


@cache
def programs() -> Path:
    """Where the server's programs are: those of the newest PostgreSQL that is installed."""
    there = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if there:
        return there[-1]
    told = subprocess.run(["pg_config", "--bindir"], capture_output=True, text=True, check=True).stdout
    return Path(told.strip())


def as_server(*command: object, **how: Any) -> "subprocess.CompletedProcess[str]":
    """Run one of its programs as the user that may run the server. Raises CalledProcessError."""
    words = [*_as_user(), str(programs() / str(command[0])), *map(str, command[1:])]
    return subprocess.run(words, capture_output=True, text=True, check=True, cwd="/", env={"HOME": "/"}, **how)


def _as_user() -> list[str]:
    """Root may not run it."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups"]


def free_port() -> int:
    with socket.socket() as found:
        found.bind((HOST, 0))
        port: int = found.getsockname()[1]
        return port


@cache
def identities(*hosts: str) -> tuple[Identity, Identity]:
    """An authority, and the server that it vouches for: made once for all servers of one run."""
    now = datetime.now(UTC)
    authority = new_authority("regdesk tests", now, new_bytes)
    return authority, server_identity(authority, list(hosts or (HOST, "localhost")), now, new_bytes)


class Server:
    """One server that runs. `authority`: its certificate as PEM, `ca`: the file of it."""

    def __init__(self, folder: Path, settings: dict[str, str]) -> None:
        self.folder, self.data = folder, folder / "data"
        self.port = free_port()
        self.log: list[str] = []
        self._settings = settings
        self._process: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None

    @property
    def ca(self) -> Path:
        return self.folder / "ca.crt"

    @property
    def authority(self) -> bytes:
        return identities()[0].certificate

    def url(self, database: str = "postgres") -> str:
        """Where an IT officer reaches it, without the certificate."""
        return f"postgresql://{ADMIN}:{PASSWORD.replace(' ', '%20')}@{HOST}:{self.port}/{database}"

    def admin(self, database: str = "postgres", **how: Any) -> "psycopg.Connection[Any]":
        return psycopg.connect(self.url(database), sslmode="verify-full", sslrootcert=str(self.ca), **how)

    def make(self) -> None:
        """Its files, with checksums, and the role of the IT officer."""
        self._own(self.folder)
        (phrase := self.folder / "password").write_text(PASSWORD)
        self._own(phrase)
        words = ["-D", self.data, "-U", ADMIN, "-k", "-E", "UTF8", "--locale=C.UTF-8", "-A", "scram-sha-256"]
        as_server("initdb", *words, f"--pwfile={phrase}", "--no-sync")
        self.put_certificates()
        self.configure(self.data)

    def put_certificates(self) -> None:
        """Those that the product makes."""
        authority, server = identities()
        self.ca.write_bytes(authority.certificate)
        self.ca.chmod(0o644)
        for name, content in (("server.crt", server.certificate), ("server.key", server.key)):
            (file := self.folder / name).write_bytes(content)
            file.chmod(0o600)
            self._own(file)

    def configure(self, data: Path) -> None:
        settings = {
            "listen_addresses": HOST, "port": str(self.port), "unix_socket_directories": "", "ssl": "on",
            "ssl_cert_file": str(self.folder / "server.crt"), "ssl_key_file": str(self.folder / "server.key"),
            "ssl_min_protocol_version": "TLSv1.3", "max_connections": "200", "wal_level": "replica",
            "shared_buffers": "64MB", "temp_file_limit": "1GB", "timezone": "UTC",
            "log_min_messages": "log", **self._settings,
        }  # fmt: skip
        lines = [f"{name} = '{value}'\n" for name, value in settings.items()]
        with open(data / "postgresql.conf", "a", encoding="utf-8") as file:
            file.writelines(lines)
        (data / "pg_hba.conf").write_text(HBA)

    def start(self) -> None:
        """Returns when it takes connections. It ends with the tests, however they end."""
        words = [*(_as_user() or ["setpriv"]), "--pdeathsig", "QUIT", str(programs() / "postgres")]
        self.log.clear()
        self._process = subprocess.Popen(
            [*words, "-D", str(self.data)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd="/",
            env={"HOME": "/"},
        )  # fmt: skip
        ready = threading.Event()
        self._reader = threading.Thread(target=self._listen, args=(self._process, ready), daemon=True)
        self._reader.start()
        if not ready.wait(PATIENCE_S) or not any(READY in line for line in self.log):
            raise RuntimeError("PostgreSQL does not start: " + "".join(self.log[-20:]))

    def _listen(self, process: "subprocess.Popen[str]", ready: threading.Event) -> None:
        assert process.stdout
        with process.stdout as told:
            for line in told:
                self.log.append(line)
                if READY in line:
                    ready.set()
        ready.set()

    def kill(self) -> None:
        """As a power failure does it: no farewell to anybody, nothing more written."""
        if self._process:
            for number in _family(self._process.pid):
                _signal(number, 9)
            self._ended()

    def processes(self) -> list[int]:
        """The server and all that it started."""
        return _family(self._process.pid) if self._process else []

    def stop(self) -> None:
        if self._process:
            self._process.send_signal(2)
            self._ended()

    def _ended(self) -> None:
        assert self._process and self._reader
        self._process.wait(PATIENCE_S)
        self._reader.join(PATIENCE_S)
        self._process = None

    def standby(self, folder: Path) -> "Server":
        """Another server that follows this one's every commit, not yet started."""
        other = Server(folder, self._settings)
        self._own(folder)
        other.put_certificates()
        origin = f"{self.url()}?sslmode=verify-full&sslrootcert={self.ca}".replace("/postgres?", "/?")
        as_server("pg_basebackup", "-D", other.data, "-R", "-X", "stream", "-c", "fast", "-d", origin, "--no-sync")
        other.configure(other.data)
        return other

    def promote(self) -> None:
        """Let a standby become the one that is written to."""
        as_server("pg_ctl", "promote", "-w", "-D", self.data)

    def _own(self, path: Path) -> None:
        """Give a file to the user that runs the server."""
        if os.geteuid() == 0:
            shutil.chown(path, "postgres", "postgres")


def _family(process: int) -> list[int]:
    """A server and what it started."""
    told = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return [process, *map(int, told)]


def _signal(process: int, number: int) -> None:
    try:
        os.kill(process, number)
    except ProcessLookupError:
        return


@contextmanager
def a_server(**settings: str) -> Iterator[Server]:
    """A server for as long as the block lasts. Durable unless told otherwise: `a_server(**QUICK)`."""
    folder = Path(tempfile.mkdtemp(prefix="regdesk-hub-"))
    folder.chmod(0o755)
    server = Server(folder, settings)
    try:
        server.make()
        server.start()
        yield server
    finally:
        server.kill()
        shutil.rmtree(folder, ignore_errors=True)


class MeetingHub:
    """The hub of one meeting in a database of its own."""

    def __init__(self, server: Server, event: Event, event_key: KeyPair = EVENT_KEY) -> None:
        self.server, self.event = server, event
        self.event_key = training_key(event.id) if event.training else event_key
        self.database = f"hub_{os.getpid()}_{next(NUMBERS)}"
        with server.admin(autocommit=True) as connection:
            connection.execute(f"create database {self.database}".encode())
        self.make()

    def make(self) -> None:
        with self.admin() as connection:
            make_hub(connection, self.event, "" if self.event.training else fingerprint(self.event_key.public))

    def admin(self) -> "psycopg.Connection[Any]":
        return self.server.admin(self.database, autocommit=True)

    @property
    def address(self) -> HubAddress:
        return self.address_at(self.server)

    def address_at(self, *servers: Server) -> HubAddress:
        """The same hub on several machines, of which one is written to."""
        hosts = tuple(Host(HOST, server.port) for server in servers)
        key = "" if self.event.training else fingerprint(self.event_key.public)
        return HubAddress(self.event.id, key, hosts, self.database, self.server.authority.decode())

    def certificate(self, signs: KeyPair, number: int) -> str:
        """As the event gives it to a desk of this number."""
        certificate = Certificate(
            id=id_for(self.event.id, bytes([number, 7])), name=f"desk {number}", desk=number,
            zones=2 ** len(self.event.zones) - 1, categories=tuple(range(len(self.event.categories))),
            begins=datetime(2017, 1, 1, tzinfo=UTC), ends=datetime(2030, 1, 1, tzinfo=UTC), public=signs.public,
        )  # fmt: skip
        return certificate_text(certify(certificate, self.event_key), self.event_key.public)

    def let_in(self, signs: KeyPair, number: int, certificate: str = "") -> None:
        """What `regdesk hub ask` and `regdesk hub add-desk` do."""
        request = make_request(self.event.id, certificate or self.certificate(signs, number), signs, new_bytes)
        with self.admin() as connection:
            assert add_desk(connection, request)

    def let_in_again(self, signs: KeyPair, number: int) -> None:
        request = make_request(self.event.id, self.certificate(signs, number), signs, new_bytes)
        with self.admin() as connection:
            assert add_desk(connection, request, again=True)

    def stop_desk(self, number: int) -> None:
        with self.admin() as connection:
            stop_desk(connection, number)

    def reach(self, signs: KeyPair, *servers: Server) -> PgHub:
        """The hub as a desk has it that was let in; to be closed."""
        return PgHub(self.address_at(*servers or (self.server,)), signs, SystemClock().now)

    def drop(self) -> None:
        with self.server.admin(autocommit=True) as connection:
            connection.execute(f"drop database {self.database} with (force)".encode())


@contextmanager
def a_hub(server: Server, event: Event | None = None) -> Iterator[MeetingHub]:
    """A fresh hub on a server, for a meeting (the small one of `tests.make` unless given); gone after the block."""
    hub = MeetingHub(server, event or an_event())
    try:
        yield hub
    finally:
        hub.drop()


@pytest.fixture(scope="session")
def hub_server() -> Iterator[Server]:
    """One server for all tests of a run; each test has a database of its own in it."""
    with a_server(**QUICK) as server:
        yield server
