"""What is meant for the desks of an event alone: encrypted in the format age, to the keys by which they sign.

age makes of an Ed25519 key one for encryption (its recipients of kind ssh-ed25519), so that a desk has no second key.
It says nothing of the sender: who wrote it is told by a signature inside. Both ways nothing is held but a few blocks,
and the secret key stays in memory.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from queue import Empty, Queue
from threading import Event, Thread
from typing import BinaryIO, Protocol

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from regdesk.errors import DeskError, StickError
from regdesk.keys.pair import KeyPair

BEGINS = b"age-encryption.org/v1\n"
LONGEST_HEAD = 64 * 1024
"""Bytes in which it stands who can open it: a desk takes about 110 of them."""
_HEAD_ENDS = b"\n--- "
_BLOCKS = 64
_SECONDS = 0.2


class Readable(Protocol):
    """`read` gives at most so many bytes, none at the end. Raises StickError."""

    def read(self, size: int = -1, /) -> bytes: ...


def encrypt(chunks: Iterable[bytes], target: BinaryIO, publics: Iterable[bytes]) -> None:
    """Write what the holders of these keys (32 bytes each) can read. Raises whatever `target` and `chunks` raise."""
    to, source = _Told(target), _Chunks(chunks)
    try:
        pyrage.encrypt_io(source, to, [_recipient(public) for public in publics])
    except (pyrage.EncryptError, OSError):
        if trouble := to.trouble or source.trouble:
            # what the library says of a trouble is its text; the trouble itself was kept
            raise trouble from None
        raise


@contextmanager
def decrypted(source: BinaryIO, pair: KeyPair) -> Iterator[Readable]:
    """The content of a file that was encrypted to this key, to be read once from its beginning.

    Raises StickError: `stick_no_stick`, `stick_not_for_us` (it was not encrypted to this key), `stick_damaged`; and
    whatever `source` raises. What was read is whole only once `read` has given its end.
    """
    _look_at_head(source)
    reading = _Reading(source, _identity(pair))
    try:
        yield reading
    finally:
        reading.stop()


def _look_at_head(source: BinaryIO) -> None:
    """Nobody has to hold a head of a million recipients."""
    head = source.read(LONGEST_HEAD)
    source.seek(0)
    if not head.startswith(BEGINS):
        raise StickError("stick_no_stick")
    if _HEAD_ENDS not in head:
        raise StickError("stick_damaged")


def _recipient(public: bytes) -> pyrage.ssh.Recipient:
    key = Ed25519PublicKey.from_public_bytes(public).public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
    return pyrage.ssh.Recipient.from_str(key.decode("ascii"))


def _identity(pair: KeyPair) -> pyrage.ssh.Identity:
    key = Ed25519PrivateKey.from_private_bytes(pair.secret().reveal())
    return pyrage.ssh.Identity.from_buffer(key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))


class _Told:
    """A file that keeps what it raised."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.trouble: OSError | None = None

    def read(self, size: int) -> bytes:
        try:
            return self._file.read(size)
        except OSError as problem:
            self.trouble = problem
            raise

    def write(self, content: bytes) -> int:
        try:
            return self._file.write(content)
        except OSError as problem:
            self.trouble = problem
            raise

    def flush(self) -> None:
        """Whoever opened the file has the disk keep it."""


class _Chunks:
    """Chunks as a file, to be read once."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)
        self._left = b""
        self.trouble: OSError | DeskError | None = None

    def read(self, size: int) -> bytes:
        while not self._left:
            more = self._next()
            if more is None:
                return b""
            self._left = more
        given, self._left = self._left[:size], self._left[size:]
        return given

    def _next(self) -> bytes | None:
        try:
            return next(self._chunks, None)
        except (OSError, DeskError) as problem:
            self.trouble = problem
            raise


class _Reading:
    """The library pushes what it decrypts; a thread of its own lets others pull it, a few blocks at a time."""

    def __init__(self, source: BinaryIO, identity: pyrage.ssh.Identity) -> None:
        self._blocks: Queue[bytes | Exception] = Queue(_BLOCKS)
        self._stopped = Event()
        self._left = b""
        self._end: Exception | None = None
        self._thread = Thread(target=self._decrypt, args=(_Told(source), identity), daemon=True)
        self._thread.start()

    def read(self, size: int = -1, /) -> bytes:
        """At most so many bytes; all that is left for a negative size."""
        if size < 0:
            return b"".join(iter(lambda: self.read(1 << 20), b""))
        if not self._left and not self._end:
            self._take(self._blocks.get())
        if not self._left and self._end:
            if isinstance(self._end, EOFError):
                return b""
            raise self._end
        given, self._left = self._left[:size], self._left[size:]
        return given

    def stop(self) -> None:
        """Let go of the file; whatever was not read is not read any more."""
        self._stopped.set()
        while self._thread.is_alive():
            try:
                self._blocks.get(timeout=_SECONDS)
            except Empty:
                continue
        self._thread.join()

    def write(self, content: bytes) -> int:
        """Called by the library."""
        if self._stopped.is_set():
            raise BrokenPipeError
        self._blocks.put(content)
        return len(content)

    def flush(self) -> None:
        """Called by the library."""

    def _take(self, block: bytes | Exception) -> None:
        if isinstance(block, bytes):
            self._left = block
        else:
            self._end = block

    def _decrypt(self, source: _Told, identity: pyrage.ssh.Identity) -> None:
        end: Exception = StickError("stick_damaged")
        try:
            end = _outcome(source, self, [identity])
        finally:
            self._blocks.put(end)


def _outcome(source: _Told, target: _Reading, identities: Sequence[pyrage.ssh.Identity]) -> Exception:
    try:
        pyrage.decrypt_io(source, target, identities)
    except pyrage.DecryptError as problem:
        return source.trouble or StickError("stick_not_for_us" if _NO_KEY in str(problem) else "stick_damaged")
    except OSError:
        return source.trouble or StickError("stick_damaged")
    return EOFError()


_NO_KEY = "No matching keys"
