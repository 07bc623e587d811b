"""How the parts of a stick lie one after the other: each item after its length, all of it compressed.

What is unpacked is bounded three ways: by what the head says (which is signed), by the size of one item, and by how
much may come of how little, so that a file of nothing but zeros ends at once. Memory is bounded by one item.
"""

import struct
from collections.abc import Iterable, Iterator
from typing import Any

import zstandard

from regdesk.errors import StickError
from regdesk.keys.age import Readable
from regdesk.sync.stick.header import LARGEST_HEAD, Of, PartHead

BEGINS = b"regdesk stick\n"
SIGNATURE = 64
LEVEL = 3
WINDOW = 1 << 23
"""Bytes that unpacking may look back; the level above needs a quarter of it."""
MOST_TIMES = 200
"""What is on a stick comes to ten times its packed size at the most."""
AT_FIRST = 4 << 20
LARGEST_ITEM = {
    Of.CERTIFICATES: 1_000, Of.RUN: 1 << 20, Of.ASIDE: 1 << 20, Of.SEED: 16 << 20, Of.PICTURES: 32 << 20,
}  # fmt: skip
_LENGTH = struct.Struct(">I")
_CHUNK = 1 << 16


def item_bytes(item: bytes) -> bytes:
    """An item as it lies in a part."""
    return _LENGTH.pack(len(item)) + item


def packed(head: bytes, signature: bytes, items: Iterable[bytes]) -> Iterator[bytes]:
    """The content of a stick, compressed."""
    chunker = zstandard.ZstdCompressor(level=LEVEL, write_checksum=True).chunker(chunk_size=_CHUNK)
    yield from chunker.compress(BEGINS + item_bytes(head) + signature)
    for item in items:
        yield from chunker.compress(item_bytes(item))
    yield from chunker.finish()  # type: ignore[no-untyped-call]


class Unpacked:
    """The content of a stick, to be read once. Everything raises StickError `stick_damaged` where it is not whole."""

    def __init__(self, content: Readable) -> None:
        self._packed = _Counted(content)
        unpacking = zstandard.ZstdDecompressor(max_window_size=WINDOW)
        self._content = unpacking.stream_reader(self._packed)  # type: ignore[arg-type]
        self._given = 0

    def head(self) -> tuple[bytes, bytes]:
        """The head and its signature; nothing in it is to be believed before that was looked at."""
        if self._exactly(len(BEGINS)) != BEGINS:
            raise StickError("stick_damaged")
        return self._item(LARGEST_HEAD), self._exactly(SIGNATURE)

    def items(self, part: PartHead) -> Iterator[bytes]:
        """The items of the next part; each within its bounds, all of them as many bytes as the head says."""
        most, left = _largest(part), part.size
        for _ in range(part.items):
            item = self._item(min(most, left - _LENGTH.size))
            left -= _LENGTH.size + len(item)
            yield item
        if left:
            raise StickError("stick_damaged")

    def skip(self, part: PartHead) -> Iterator[bytes]:
        """A part of a kind that is not known, in pieces."""
        left = part.size
        while left:
            piece = self._exactly(min(left, _CHUNK))
            left -= len(piece)
            yield piece

    def end(self) -> None:
        """Nothing comes after the last part."""
        if self._read(1) or self._packed.read(1):
            raise StickError("stick_damaged")

    def _item(self, most: int) -> bytes:
        [length] = _LENGTH.unpack(self._exactly(_LENGTH.size))
        if length > most:
            raise StickError("stick_damaged")
        return self._exactly(length)

    def _exactly(self, size: int) -> bytes:
        pieces, left = [], size
        while left:
            piece = self._read(min(left, _CHUNK))
            if not piece:
                raise StickError("stick_damaged")
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)

    def _read(self, size: int) -> bytes:
        try:
            found: bytes = self._content.read(size)
        except zstandard.ZstdError:
            raise StickError("stick_damaged") from None
        self._given += len(found)
        if self._given > AT_FIRST + MOST_TIMES * self._packed.size:
            raise StickError("stick_bomb")
        return found


def _largest(part: PartHead) -> int:
    return LARGEST_ITEM[Of(part.of)]


class _Counted:
    """Counts what was read; a drive that is pulled out meanwhile is a StickError `stick_gone`."""

    def __init__(self, content: Readable) -> None:
        self._content = content
        self.size = 0

    def read(self, size: int = -1) -> Any:
        try:
            found = self._content.read(_CHUNK if size < 0 else size)
        except OSError as problem:
            raise StickError("stick_gone") from problem
        self.size += len(found)
        return found
