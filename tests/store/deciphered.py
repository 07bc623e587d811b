"""A database as whoever has its key finds it on the disk: every page, also what nothing points to any more."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE, RESERVED, SALT, IV = 4096, 80, 16, 16
HEAD_OF_WAL, HEAD_OF_FRAME = 32, 24


def deciphered(database: Path, key: bytes) -> bytes:
    """All pages of a file of SQLCipher 4 with a raw key, and all of the log beside it, in the clear."""
    content = b"".join(_pages(database.read_bytes(), key))
    assert content[SALT:].find(b"CREATE TABLE") >= 0, "the key does not open it"
    wal = database.with_name(database.name + "-wal")
    frames = wal.read_bytes()[HEAD_OF_WAL:] if wal.exists() else b""
    whole = HEAD_OF_FRAME + PAGE
    numbered = [(int.from_bytes(frames[at : at + 4], "big"), frames[at + HEAD_OF_FRAME : at + whole])
                for at in range(0, len(frames) - whole + 1, whole)]  # fmt: skip
    return content + b"".join(_page(page, key, first=number == 1) for number, page in numbered)


def _pages(content: bytes, key: bytes) -> Iterator[bytes]:
    for at in range(0, len(content), PAGE):
        yield _page(content[at : at + PAGE], key, first=at == 0)


def _page(page: bytes, key: bytes, *, first: bool) -> bytes:
    iv = page[PAGE - RESERVED : PAGE - RESERVED + IV]
    cipher = Cipher(AES(key), CBC(iv)).decryptor()
    return cipher.update(page[SALT if first else 0 : PAGE - RESERVED]) + cipher.finalize()
