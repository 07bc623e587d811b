"""The head of a stick: who wrote it when, and what its parts are; signed, so that all that follows is vouched for.

It is JSON, and a later version may add to it: what is not known is not looked at, and a part of an unknown kind is
passed over. Only what could not be read rightly without knowing it has a higher `FORM`.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from regdesk.errors import StickError
from regdesk.keys.carried import LONGEST_TEXT
from regdesk.store.logs import Head

FORM = 1
"""Of the whole file; a file of a higher one is of a later regdesk."""
CONTEXT = b"regdesk/stick/1\0"
"""Signed before the head, so that no signature for another purpose passes for this one."""
MOST_PARTS, MOST_LOGS = 5_000, 5_000
LARGEST_PART = 1 << 36
"""Bytes: the pictures of a very large meeting."""
LARGEST_HEAD = 4 << 20
MOST_NUMBER = 10**15
_HEX = {size: re.compile(rf"[0-9a-f]{{{size}}}") for size in (32, 64)}
_WORD = re.compile(r"[a-z_]{1,40}")


class Kind(StrEnum):
    """What a stick is for. LOG: entries alone; SEED: the whole list as well."""

    LOG = "log"
    SEED = "seed"


class Of(StrEnum):
    """Kinds of parts, in the order in which they stand: each can be taken when those before it were."""

    CERTIFICATES = "certificates"
    RUN = "run"
    ASIDE = "aside"
    SEED = "seed"
    PICTURES = "pictures"


@dataclass(frozen=True, slots=True)
class PartHead:
    """A part: so many items in so many bytes with this SHA-256 (64 hexadecimal digits).

    `of`: a value of `Of`, or a word of a later version. `log`, `first`, `last`: of a run.
    """

    of: str
    items: int
    size: int
    sha: str
    log: str = ""
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class ListHead:
    """Which list is on a stick: that of a revision of the hub, told from others of the same number by `mark`.

    Without a hub the revision is 0. `made`: when it was put together (ISO 8601, UTC).
    """

    rev: int
    mark: str
    people: int
    made: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """`event`: its id; `writer`: the writing desk's certificate as it travels; `made`, `until`: aware, UTC.

    After `until` the list on it is not taken any more; entries always are. `heads`: what the writer had of each log
    when it wrote, whether it is on this stick or not.
    """

    event: str
    id: str
    kind: Kind
    writer: str
    made: datetime
    until: datetime
    heads: Mapping[str, Head]
    parts: tuple[PartHead, ...]
    list: ListHead | None = None
    version: str = field(default="")

    @property
    def size(self) -> int:
        """Bytes of all parts."""
        return sum(part.size for part in self.parts)

    def items(self, of: Of) -> int:
        return sum(part.items for part in self.parts if part.of == of)


def as_bytes(header: Header) -> bytes:
    """What is signed and written. Raises ValueError for one that nobody could read."""
    said = {
        "form": FORM, "regdesk": header.version, "event": header.event, "id": header.id, "kind": header.kind,
        "writer": header.writer, "made": header.made.isoformat(), "until": header.until.isoformat(),
        "heads": {log: [head.seq, head.hash] for log, head in header.heads.items()},
        "list": _list_value(header.list), "parts": [_part_value(part) for part in header.parts],
    }  # fmt: skip
    content = json.dumps(said, separators=(",", ":")).encode()
    if read_header(content) != header or len(content) > LARGEST_HEAD:
        raise ValueError("no head of a stick")
    return content


def read_header(content: bytes) -> Header:
    """Raises StickError: `stick_newer`, or `stick_damaged` for what is no such head."""
    try:
        found = json.loads(content)
        if type(found["form"]) is int and found["form"] > FORM:
            raise StickError("stick_newer", form=found["form"], known=FORM)
        return _header(found)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        # without the cause: its text would repeat what it stumbled over
        raise StickError("stick_damaged") from None


def _header(found: Mapping[str, Any]) -> Header:
    heads, parts = found["heads"], found["parts"]
    _must(type(found["form"]) is int and found["form"] == FORM and len(heads) <= MOST_LOGS and len(parts) <= MOST_PARTS)
    _must(isinstance(parts, list) and isinstance(heads, dict))
    header = Header(
        event=_hex(found["event"], 32), id=_hex(found["id"], 32), kind=_kind(found["kind"]),
        writer=_text(found["writer"], LONGEST_TEXT), made=_moment(found["made"]), until=_moment(found["until"]),
        heads={_hex(log, 32): Head(_number(seq), _hex(last, 64)) for log, (seq, last) in heads.items()},
        parts=tuple(map(_part, parts)), list=_list(found["list"]), version=_text(found["regdesk"], 60),
    )  # fmt: skip
    _must(header.size <= LARGEST_PART and _in_order(header.parts))
    return header


def _kind(found: object) -> Kind:
    """One of a later version is at least one of entries."""
    word = _text(found, 40)
    return Kind(word) if word in set(Kind) else Kind.LOG


def _in_order(parts: tuple[PartHead, ...]) -> bool:
    order = list(Of)
    places = [order.index(Of(part.of)) for part in parts if part.of in order]
    return places == sorted(places)


def _part_value(part: PartHead) -> dict[str, object]:
    run = {"log": part.log, "first": part.first, "last": part.last} if part.of == Of.RUN else {}
    return {"of": part.of, "items": part.items, "bytes": part.size, "sha256": part.sha, **run}


def _part(found: Mapping[str, Any]) -> PartHead:
    _must(bool(_WORD.fullmatch(found["of"])))
    run = (_hex(found["log"], 32), _number(found["first"]), _number(found["last"])) if found["of"] == Of.RUN else ()
    size, items = _number(found["bytes"]), _number(found["items"])
    _must(size <= LARGEST_PART and items * 4 <= size)
    part = PartHead(found["of"], items, size, _hex(found["sha256"], 64), *run)
    _must(not run or (part.first >= 1 and part.last - part.first + 1 == items))
    return part


def _list_value(about: ListHead | None) -> dict[str, object] | None:
    if about is None:
        return None
    return {"rev": about.rev, "mark": about.mark, "people": about.people, "made": about.made}


def _list(found: Mapping[str, Any] | None) -> ListHead | None:
    if found is None:
        return None
    rev, people = _number(found["rev"]), _number(found["people"])
    return ListHead(rev, _text(found["mark"], 100), people, _text(found["made"], 40))


def _must(right: bool) -> None:
    if not right:
        raise ValueError


def _hex(found: object, size: int) -> str:
    _must(isinstance(found, str) and bool(_HEX[size].fullmatch(found)))
    return str(found)


def _text(found: object, most: int) -> str:
    _must(isinstance(found, str) and len(found) <= most and found.isprintable())
    return str(found)


def _number(found: object) -> int:
    _must(type(found) is int and 0 <= found <= MOST_NUMBER)
    return int(str(found))


def _moment(found: object) -> datetime:
    at = datetime.fromisoformat(_text(found, 40))
    _must(at.tzinfo is not None)
    return at.astimezone(UTC)
