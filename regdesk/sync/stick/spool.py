"""What takes long to make and is needed twice, kept meanwhile on this laptop's disk where nobody can read it."""

import struct
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from regdesk.chance import NewBytes
from regdesk.errors import StickError
from regdesk.keys.age import decrypted, encrypt
from regdesk.keys.pair import KeyPair
from regdesk.sync.stick.writing import Items

_LENGTH = struct.Struct(">I")


@contextmanager
def spooled(items: Iterable[bytes], new_bytes: NewBytes) -> Iterator[Items]:
    """Give the same items as often as they are asked for. Raises StickError where the disk is full.

    The file has no name and is encrypted to a key that is never written: what a crash leaves of it is noise.
    """
    pair = KeyPair.made(new_bytes)
    with tempfile.TemporaryFile(prefix="regdesk-", buffering=0) as file:
        try:
            encrypt((_LENGTH.pack(len(item)) + item for item in items), file, [pair.public])
            file.flush()
        except OSError as problem:
            raise StickError("stick_disk_full") from problem
        yield lambda: _items(file, pair)


def _items(file: BinaryIO, pair: KeyPair) -> Iterator[bytes]:
    file.seek(0)
    with decrypted(file, pair) as content:
        while length := _exactly(content.read, _LENGTH.size):
            yield _exactly(content.read, _LENGTH.unpack(length)[0])


def _exactly(read: Callable[[int], bytes], count: int) -> bytes:
    parts = []
    while count and (some := read(count)):
        parts.append(some)
        count -= len(some)
    return b"".join(parts)
