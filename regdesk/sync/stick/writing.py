"""Writing a stick: measured first, because its head says what follows, then written as a whole or not at all."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from regdesk.errors import StickError
from regdesk.folder import keep_names
from regdesk.keys.age import encrypt
from regdesk.keys.pair import KeyPair
from regdesk.sync.stick.header import CONTEXT, LARGEST_PART, MOST_PARTS, Header, Of, PartHead, as_bytes
from regdesk.sync.stick.packing import LARGEST_ITEM, packed
from regdesk.sync.stick.troubles import while_writing

PART = ".part"
"""What a file ends with until it is whole."""
Items = Callable[[], Iterable[bytes]]
Tell = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Part:
    """A part to be written. `items` gives the same each time it is called; it is called twice."""

    of: Of
    items: Items
    log: str = ""
    first: int = 0
    last: int = 0


def measured(part: Part) -> PartHead:
    """What the head says of a part. Raises StickError `stick_too_large` for what no desk would take."""
    digest, size, count = hashlib.sha256(), 0, 0
    for item in part.items():
        if len(item) > LARGEST_ITEM[part.of]:
            raise StickError("stick_too_large")
        digest.update(len(item).to_bytes(4, "big"))
        digest.update(item)
        size += 4 + len(item)
        count += 1
    return PartHead(part.of, count, size, digest.hexdigest(), part.log, part.first, part.last)


def write(
    file: Path, header: Header, parts: Sequence[Part], pair: KeyPair, publics: Iterable[bytes], *,
    tell: Tell | None = None, cancelled: Cancelled | None = None,
) -> Header:  # fmt: skip
    """Write a stick that the desks with these keys can read, and give the head that was written.

    `header`: all but its parts. Until it is whole the file has another name; a file of its name that was there stays
    then. Raises StickError: the drive is full, read-only, gone; or it was cancelled.
    """
    heads = tuple(measured(part) for part in parts)
    whole = replace(header, parts=heads)
    if whole.size > LARGEST_PART or len(heads) > MOST_PARTS:
        raise StickError("stick_too_large")
    content = as_bytes(whole)
    items = _watched(parts, heads, tell, cancelled)
    _put(file, packed(content, pair.sign(CONTEXT + content), items), publics)
    return whole


def _watched(
    parts: Sequence[Part], heads: Sequence[PartHead], tell: Tell | None, cancelled: Cancelled | None
) -> Iterator[bytes]:
    done, of = 0, sum(head.size for head in heads)
    for item in chain.from_iterable(part.items() for part in parts):
        if cancelled and cancelled():
            raise StickError("stick_stopped")
        yield item
        done += 4 + len(item)
        if tell:
            tell(done, of)


def _put(file: Path, chunks: Iterable[bytes], publics: Iterable[bytes]) -> None:
    beside = file.with_name(file.name + PART)
    try:
        with while_writing(file):
            with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600), "wb") as target:
                encrypt(chunks, target, publics)
                target.flush()
                os.fsync(target.fileno())
            os.replace(beside, file)
    finally:
        # it has another name by now, unless something went wrong
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    with suppress(OSError):
        # the file is whole by now; there are drives whose folders cannot be asked to be kept
        keep_names(file.parent)


_BINARY = getattr(os, "O_BINARY", 0)
