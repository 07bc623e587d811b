"""The auditor's export: the whole record as lines of JSON, with the keys and certificates by which it is proved.

First line: the event, when it was made, the certificates, and of each log its desk, its key, how many entries it has
and the hash of the last. Then each entry: `statement` and `content` as they are kept (content null once erased),
`signature` in hexadecimal digits. Last line: `sha256` of all before, signed by the desk that made it. tests/audit.py
shows how it is verified with nothing of this program.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from regdesk.collection.beside import Beside
from regdesk.collection.chain import Content, Kept, read_content
from regdesk.collection.statement import Line, Signs, hash_of
from regdesk.desk.logs import Certificates, key_in, walked
from regdesk.errors import FolderError
from regdesk.event.event import Event
from regdesk.keys.pair import signed_by
from regdesk.store.reading import Reading

VERSION = 1
CONTEXT = b"regdesk/export/1\0"
LONGEST_LINE = 1_000_000
"""Bytes of a line that is read; the longest entry tells of a staff decision in a few thousand."""

_SIGNATURE = 64
Put = Callable[[bytes], object]


def export(tx: Reading, event: Event, now: datetime, put: Put, signs: Signs, *, contents: bool) -> None:
    """Write the whole record as it is now. Without `contents` nobody is in it."""
    certificates, beside = Certificates(), Beside()
    logs = walked(tx, signs.public.hex(), certificates, beside)
    header: dict[str, object] = {
        "event": {"id": event.id, "code": event.code, "name": event.name},
        "made": now.isoformat(timespec="seconds"),
        "certificates": certificates.texts,
        "logs": [asdict(log.state(certificates)) for log in logs.values()],
    }
    lines = (kept.line if contents else kept.line._replace(content=None) for kept in tx.as_kept())
    write_export(put, header, lines, desk=tx.desk, signs=signs)


def write_export(put: Put, header: Mapping[str, object], lines: Iterable[Line], *, desk: str, signs: Signs) -> None:
    """Write an export line by line, and sign all of it at its end."""
    seen = sha256()

    def out(fields: Mapping[str, object]) -> None:
        text = _text_of(fields)
        seen.update(text)
        put(text)

    out({"regdesk": "audit", "v": VERSION, **header})
    for line in lines:
        out({"statement": line.statement, "content": line.content, "signature": line.signature.hex()})
    digest = seen.digest()
    seal = {"desk": desk, "key": signs.public.hex(), "sha256": digest.hex()}
    out({**seal, "signature": signs.sign(CONTEXT + digest).hex()})


def _text_of(fields: Mapping[str, object]) -> bytes:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class Export:
    """An export that was made earlier. Nothing in it is believed; what is no entry reads as one that does not hold."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name

    def kept(self) -> Iterator[tuple[Kept, Content | None]]:
        """Its entries in order, each with its content read. Raises FolderError."""
        rows = self._rows()
        next(rows, None)
        last: dict[str, Any] | None = None
        for row in rows:
            if last is not None:
                yield _kept(last)
            last = row

    def lines(self, desk: str) -> Iterator[Line]:
        return (kept.line for kept, _ in self.kept() if kept.line.desk == desk)

    def certificates(self) -> list[object]:
        """Whatever its first line gives for certificates."""
        found = next(self._rows(), {}).get("certificates")
        return found if isinstance(found, list) else []

    def keys(self) -> dict[str, str]:
        """The key that its first line says of each log, if it is one."""
        found = next(self._rows(), {}).get("logs")
        logs = [log for log in found if isinstance(log, dict)] if isinstance(found, list) else []
        return {str(log.get("id")): key_in(log.get("key")) for log in logs}

    def sealed_by(self) -> str:
        """The public key of whoever signed it as a whole; empty when it is not as it was signed. Raises FolderError."""
        seen, last = sha256(), b""
        with self._open() as file:
            for line in _lines_of(file):
                seen.update(last)
                last = line
        seal = _fields(last)
        try:
            public, signature = bytes.fromhex(seal["key"]), bytes.fromhex(seal["signature"])
            holds = signed_by(public, signature, CONTEXT + seen.digest())
        except (KeyError, TypeError, ValueError):
            return ""
        return public.hex() if holds else ""

    def _rows(self) -> Iterator[dict[str, Any]]:
        with self._open() as file:
            yield from map(_fields, _lines_of(file))

    def _open(self) -> BinaryIO:
        try:
            return self.path.open("rb")
        except OSError as problem:
            raise FolderError("file_unreadable", file=str(self.path)) from problem


def _lines_of(file: BinaryIO) -> Iterator[bytes]:
    while line := file.readline(LONGEST_LINE):
        yield line


def _fields(line: bytes) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _kept(row: Mapping[str, Any]) -> tuple[Kept, Content | None]:
    """A row as a line; one that is no entry has no hash, and so does not hold."""
    match row, _fields(str(row.get("statement")).encode(errors="replace")):
        case (
            {"statement": str() as said, "content": str() | None as content, "signature": str() as signature},
            {"desk": str() as desk, "seq": int() as seq, "at": str() as at, "t": str() as kind,
             "prev": str() as prev, "x": str() as digest},
        ) if _is_text(f"{said}{content}") and (signed := _signature_in(signature)) is not None:  # fmt: skip
            line = Line(desk, seq, at, kind, prev, digest, content, signed, hash_of(said, signed))
            line = line if line.statement == said else line._replace(hash="")
            fields = read_content(content)
            found = fields or {}
            return Kept(line, found.get("p"), found.get("act", "")), fields
        case _:
            return Kept(_NOTHING, None, ""), None


def _is_text(text: str) -> bool:
    """Half of a letter is none."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _signature_in(text: str) -> bytes | None:
    """64 bytes, or none on entries from before desks had keys."""
    try:
        found = bytes.fromhex(text)
    except ValueError:
        return None
    return found if len(found) in (0, _SIGNATURE) and found.hex() == text else None


_NOTHING = Line("", 0, "", "", "", "", None, b"", "")
