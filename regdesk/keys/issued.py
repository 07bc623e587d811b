"""What the event key has signed, one line of JSON for each certificate, in a file beside it that only grows."""

import json
import os
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from regdesk.errors import FolderError, KeyFileError

LARGEST = 4_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """One certificate: when it was signed, for whom, and both messages as they travelled."""

    at: datetime
    desk: int
    name: str
    key: str
    ends: datetime
    request: str
    certificate: str
    event: str = ""
    """The id of the event's own file; empty in lines of earlier versions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """A desk that was stopped, when, and the notice as it travels."""

    at: datetime
    stopped: int
    notice: str


def issued_file(key_file: Path) -> Path:
    """Beside the event key: `event.keys.issued`."""
    return key_file.with_name(key_file.name + ".issued")


def read_issued(file: Path) -> tuple[Issued, ...]:
    """In the order of signing; none when the file is not there. Raises KeyFileError."""
    return tuple(each for each in _read(file) if isinstance(each, Issued))


def read_stops(file: Path) -> tuple[Stopped, ...]:
    """The desks that were stopped, from the same file. Raises KeyFileError."""
    return tuple(each for each in _read(file) if isinstance(each, Stopped))


def _read(file: Path) -> tuple[Issued | Stopped, ...]:
    try:
        with file.open("rb") as opened:
            lines = opened.read(LARGEST).decode("utf-8").splitlines()
        return tuple(_line(json.loads(line)) for line in lines)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as problem:
        raise KeyFileError("issued_unreadable", file=str(file)) from problem


def keep_issued(file: Path, issued: Issued | Stopped) -> None:
    """Add a line and have the disk keep it. Raises FolderError."""
    line = json.dumps(asdict(issued), default=datetime.isoformat, ensure_ascii=False) + "\n"
    try:
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab") as opened:
            opened.write(line.encode("utf-8"))
            opened.flush()
            os.fsync(opened.fileno())
    except OSError as problem:
        raise FolderError("folder_not_writable", folder=str(file.parent)) from problem


def of_other_keys(desk: int, public: bytes, issued: tuple[Issued, ...]) -> tuple[Issued, ...]:
    """The certificates that other keys than this one had, or have, under a desk number."""
    return tuple(each for each in issued if each.desk == desk and each.key != public.hex())


def _line(found: Any) -> Issued | Stopped:
    if "stopped" in found:
        at, desk = datetime.fromisoformat(found["at"]), int(found["stopped"])
        return Stopped(at=at, stopped=desk, notice=str(found["notice"]))
    return Issued(
        at=datetime.fromisoformat(found["at"]),
        desk=int(found["desk"]),
        name=str(found["name"]),
        key=str(found["key"]),
        ends=datetime.fromisoformat(found["ends"]),
        request=str(found["request"]),
        certificate=str(found["certificate"]),
        event=str(found.get("event", "")),
    )
