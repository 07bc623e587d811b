"""A backup of a hub in one file: written beside, kept by the disk, looked through, and only then given its name."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from psycopg.conninfo import make_conninfo

from regdesk.errors import HubError
from regdesk.folder import keep_names
from regdesk.sync.hub.admin import conninfo

DUMP, LOOK = "pg_dump", "pg_restore"
_CHUNK = 1024 * 1024
_PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class BackedUp:
    """`digest`: SHA-256 of the file, 64 hexadecimal digits; `tables`: how many tables with their rows are in it."""

    file: Path
    bytes: int
    digest: str
    tables: int


def back_up(url: str, authority: Path | None, to: Path) -> BackedUp:
    """Everything that a hub has, as it was at one moment, while desks go on. Raises HubError; then `to` is as before.

    It holds personal data and is not encrypted: it belongs where the list belongs.
    """
    beside = to.with_name(to.name + ".part")
    try:
        digest, size = _dumped(url, authority, beside)
        tables = _looked_through(beside)
        os.replace(beside, to)
        keep_names(to.parent)
    except OSError as problem:
        raise HubError("hub_file_not_written", file=str(to)) from problem
    finally:
        beside.unlink(missing_ok=True)
    return BackedUp(to, size, digest, tables)


def _dumped(url: str, authority: Path | None, beside: Path) -> tuple[str, int]:
    found = conninfo(url, authority)
    secret = found.pop("password", None)
    # who may call the server's own functions is no part of a hub, and whoever restores may not say it
    words = ["--format=custom", "--exclude-schema=pg_catalog", "--no-password", f"--dbname={make_conninfo(**found)}"]
    digest, size = sha256(), 0
    beside.unlink(missing_ok=True)
    with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE), "wb") as file:
        with _running(DUMP, *words, secret=secret) as dump:
            assert dump.stdout
            while chunk := dump.stdout.read(_CHUNK):
                file.write(chunk)
                digest.update(chunk)
                size += len(chunk)
            _ended_well(dump)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest(), size


def _looked_through(file: Path) -> int:
    """Reads all of the file, as a restore would; how many tables have their rows in it."""
    with _running(LOOK, "--file=-", str(file)) as look:
        assert look.stdout
        tables = sum(line.startswith(b"COPY ") for line in look.stdout)
        _ended_well(look)
    if not tables:
        raise HubError("hub_backup_failed", why=f"{LOOK} finds no table in it")
    return tables


def _running(program: str, *words: str, secret: object = None) -> "subprocess.Popen[bytes]":
    """The password goes by the environment: everybody may read the words of a command."""
    around: Mapping[str, Any] = {**os.environ, **({"PGPASSWORD": str(secret)} if secret else {})}
    try:
        return subprocess.Popen(  # noqa: S603 - a program of PostgreSQL, and words without a shell
            [program, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=around
        )
    except FileNotFoundError as problem:
        raise HubError("hub_backup_no_program", program=program) from problem


def _ended_well(process: "subprocess.Popen[bytes]") -> None:
    """What it complained of is short, so it never waits for somebody to read it."""
    assert process.stderr
    told = process.stderr.read().decode("utf-8", errors="replace").strip().splitlines()
    if process.wait():
        raise HubError("hub_backup_failed", why=told[0] if told else str(process.returncode))
