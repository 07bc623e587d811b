"""The parts of a seed as bytes: each signed, compressed, bounded, and bound to its seed and its place in it.

A stream is one frame after the other: a head of fixed length, then what it tells, compressed. The first frame tells
what follows (`SeedHead`), the last that all was there. A frame that was cut short, moved, changed or signed by another
key than the first one is none.
"""

import json
import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from itertools import accumulate, pairwise
from typing import Any

import zstandard

from regdesk.collection.statement import Signs
from regdesk.errors import DeskError, StickError
from regdesk.keys.pair import signed_by

VERSION = 1
LARGEST = 8_000_000
"""Bytes of a frame, compressed or not."""
MOST_FRAMES = 100_000
_MAGIC = b"RDS1"
_HEAD = struct.Struct(">4s16s32sIBI64s")
"""Magic, seed, key, place, kind, length of what follows, signature."""
_SIGNED = b"regdesk/seed/1\0"
_LEVEL = 3
_WINDOW = 1 << 23
HEAD, PEOPLE, WORDS, NAMES, LEAVES, PAGES, SIZES, MADE_UP, END = range(9)
KINDS = {
    PEOPLE: "people", WORDS: "words", NAMES: "names", LEAVES: "leaves", PAGES: "pages", SIZES: "sizes",
    MADE_UP: "made_up",
}  # fmt: skip
SHAPES = {WORDS: "t", NAMES: "tb", LEAVES: "ib", PAGES: "ibi", SIZES: "ibi", MADE_UP: "ib"}
"""The columns of the parts: i a whole number, b bytes, t text."""
_COUNT = struct.Struct("<I")
LONGEST_CELL = 1 << 20


@dataclass(frozen=True, slots=True)
class SeedHead:
    """What a seed holds. `made`: when, in UTC as ISO; `rev` and `mark`: of the hub's list, 0 and empty without a hub.

    `index`: the format of the index of words. `columns`: those of each person, in order.
    """

    version: int
    event: str
    made: str
    rev: int
    mark: str
    people: int
    index: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """One part, looked at: signed by `key`, whole, and decompressed."""

    seed: str
    key: bytes
    place: int
    kind: int
    body: bytes


def damaged() -> DeskError:
    return StickError("seed_damaged")


# ── frames ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def framed(seed: str, place: int, kind: int, body: bytes, signs: Signs) -> bytes:
    packed = zstandard.ZstdCompressor(level=_LEVEL).compress(body)
    if max(len(body), len(packed)) > LARGEST:
        raise StickError("seed_too_large")
    told = _told(bytes.fromhex(seed), place, kind, packed)
    return _HEAD.pack(
        _MAGIC, bytes.fromhex(seed), signs.public, place, kind, len(packed), signs.sign(told)
    ) + packed  # fmt: skip


def frame_of(content: bytes) -> Frame:
    """One frame, from its first byte to its last. Raises StickError."""
    if not _HEAD.size <= len(content) <= _HEAD.size + LARGEST:
        raise damaged()
    magic, seed, key, place, kind, length, signature = _HEAD.unpack_from(content)
    packed = content[_HEAD.size :]
    if magic[:3] == _MAGIC[:3] and magic != _MAGIC:
        raise StickError("seed_newer")
    right = magic == _MAGIC and length == len(packed) and signed_by(key, signature, _told(seed, place, kind, packed))
    if not right:
        raise damaged()
    return Frame(seed.hex(), key, place, kind, _unpacked(packed))


def frames_in(read: Callable[[int], bytes]) -> Iterator[bytes]:
    """The frames of a stream, not yet looked at; no more than the largest one is held. Raises StickError."""
    for _ in range(MOST_FRAMES):
        head = _exactly(read, _HEAD.size)
        if not head:
            return
        length = _HEAD.unpack(head)[5] if len(head) == _HEAD.size else LARGEST + 1
        if length > LARGEST:
            raise damaged()
        yield head + _exactly(read, length)
    raise damaged()


def _exactly(read: Callable[[int], bytes], count: int) -> bytes:
    parts = []
    while count > 0 and (some := read(count)):
        parts.append(some)
        count -= len(some)
    return b"".join(parts)


def _told(seed: bytes, place: int, kind: int, packed: bytes) -> bytes:
    return _SIGNED + seed + struct.pack(">IB", place, kind) + packed


def _unpacked(packed: bytes) -> bytes:
    """No more than it says, and it may not say much: what unpacks to a mountain is refused before it does."""
    try:
        if not 0 <= zstandard.frame_content_size(packed) <= LARGEST:
            raise damaged()
        return zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompress(packed)
    except zstandard.ZstdError as problem:
        raise damaged() from problem


def head_body(head: SeedHead) -> bytes:
    return json.dumps(asdict(head)).encode()


def head_in(frame: Frame) -> SeedHead:
    """What the first frame tells. Raises StickError, also for a seed of a later regdesk."""
    try:
        found = json.loads(frame.body) if (frame.kind, frame.place) == (HEAD, 0) else None
        if not isinstance(found, dict):
            raise damaged()
        if found.get("version") != VERSION:
            raise StickError("seed_newer")
        head = SeedHead(**{field.name: found[field.name] for field in fields(SeedHead)})
        head = SeedHead(**{**asdict(head), "columns": tuple(map(str, head.columns))})
        _must(isinstance(head.rev, int) and isinstance(head.people, int) and head.people >= 0 and head.rev >= 0)
        _must(all(isinstance(text, str) for text in (head.event, head.made, head.mark, head.index)))
    except (ValueError, KeyError, TypeError, RecursionError) as problem:
        raise damaged() from problem
    return head


def _must(right: bool) -> None:
    if not right:
        raise damaged()


# ── raw rows ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def packed_rows(shape: str, rows: Sequence[Sequence[Any]]) -> bytes:
    """Column by column: numbers of eight bytes; of all else the lengths, then everything one after the other."""
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(shape)
    parts = [_COUNT.pack(len(rows))]
    for kind, column in zip(shape, columns, strict=True):
        if kind == "i":
            parts.append(struct.pack(f"<{len(rows)}q", *column))
        else:
            cells = [cell.encode() for cell in column] if kind == "t" else column
            parts += [struct.pack(f"<{len(rows)}I", *map(len, cells)), *cells]
    return b"".join(parts)


def columns_in(shape: str, body: bytes) -> list[Sequence[Any]]:
    """Raises StickError for what is no such table."""
    try:
        [count] = _COUNT.unpack_from(body)
        at, columns = _COUNT.size, list[Sequence[Any]]()
        for kind in shape:
            column, at = _numbers(body, at, count) if kind == "i" else _cells(body, at, count)
            columns.append([str(cell, "utf-8") for cell in column] if kind == "t" else column)
    except (struct.error, ValueError) as problem:
        raise damaged() from problem
    _must(at == len(body))
    return columns


def _numbers(body: bytes, at: int, count: int) -> tuple[Sequence[Any], int]:
    return struct.unpack_from(f"<{count}q", body, at), at + 8 * count


def _cells(body: bytes, at: int, count: int) -> tuple[Sequence[Any], int]:
    lengths = struct.unpack_from(f"<{count}I", body, at)
    start = at + 4 * count
    places = list(accumulate(lengths, initial=start))
    _must(places[-1] <= len(body) and max(lengths, default=0) <= LONGEST_CELL)
    return [body[begins:ends] for begins, ends in pairwise(places)], places[-1]
