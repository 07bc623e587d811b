"""Looking for words in everything that a run leaves on a disk, packed, enciphered or not.

Each file is looked at as it lies; every zlib or gzip stream that begins anywhere in it and every member of a zip
archive, in the same way; and the pages of an encrypted database and of its write-ahead log once more deciphered.
A word is looked for in UTF-8 and both orders of UTF-16, in capitals and in small letters.
"""

import re
import subprocess
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

from tests.printing.ippserver import program

CODINGS = ("utf-8", "utf-16-le", "utf-16-be")
PAGE, RESERVED, SALT = 4096, 80, 16
WAL_HEADER, FRAME_HEADER = 32, 24
LARGEST = 1 << 24
_ZLIB = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
DEPTH = 3


def found_in(folder: Path, words: Iterable[str], key: bytes = b"") -> dict[str, set[str]]:
    """Which words are readable in which file below a folder."""
    wanted = {word: forms_of(word) for word in words}
    found = {
        str(file.relative_to(folder)): words_in(file, wanted, key)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
    return {name: told for name, told in found.items() if told}


def words_in(file: Path, wanted: dict[str, list[bytes]], key: bytes) -> set[str]:
    told = {word for word, forms in wanted.items() if any(form in file.name.encode().lower() for form in forms)}
    for content in contents(file.read_bytes(), file.name, key):
        inside = content.lower()
        told |= {word for word, forms in wanted.items() if any(form in inside for form in forms)}
    return told


def forms_of(word: str) -> list[bytes]:
    return [word.lower().encode(coding) for coding in CODINGS]


def contents(raw: bytes, name: str, key: bytes) -> Iterator[bytes]:
    yield from unpacked(raw)
    if key and name.endswith(".db"):
        yield from unpacked(b"".join(pages(raw, key)))
    if key and name.endswith(".db-wal"):
        yield from unpacked(b"".join(frames(raw, key)))


def unpacked(raw: bytes, depth: int = DEPTH) -> Iterator[bytes]:
    """The bytes, and whatever is packed in them, and in that."""
    yield raw
    if depth == 0:
        return
    for start in _ZLIB.finditer(raw):
        if inner := inflated(raw[start.start() :]):
            yield from unpacked(inner, depth - 1)
    if zipfile.is_zipfile(BytesIO(raw)):
        with zipfile.ZipFile(BytesIO(raw)) as archive:
            for member in archive.namelist():
                yield from unpacked(archive.read(member), depth - 1)


def inflated(raw: bytes) -> bytes:
    """What a stream says as far as it can be read; a few letters by chance are none."""
    stream = zlib.decompressobj(zlib.MAX_WBITS | 32)
    told = b""
    try:
        for start in range(0, len(raw), 65536):
            told += stream.decompress(raw[start : start + 65536], LARGEST)
            if stream.eof or len(told) >= LARGEST:
                break
    except zlib.error:
        pass
    return told if len(told) > 8 else b""


def pages(database: bytes, key: bytes) -> Iterator[bytes]:
    """The pages of an SQLCipher 4 database in the clear, those that are free too."""
    plain = deciphered(database, key)
    for start in range(0, len(database) - PAGE + 1, PAGE):
        yield chained(plain[start : start + PAGE], database[start : start + PAGE], SALT if start == 0 else 0)


def frames(log: bytes, key: bytes) -> Iterator[bytes]:
    """The pages of a write-ahead log in the clear, those of earlier rounds too."""
    starts = range(WAL_HEADER + FRAME_HEADER, len(log) - PAGE + 1, PAGE + FRAME_HEADER)
    cipher = b"".join(log[start : start + PAGE] for start in starts)
    plain = deciphered(cipher, key)
    for place, start in enumerate(starts):
        first = int.from_bytes(log[start - FRAME_HEADER : start - FRAME_HEADER + 4], "big") == 1
        page = slice(place * PAGE, (place + 1) * PAGE)
        yield chained(plain[page], cipher[page], SALT if first else 0)


def deciphered(cipher: bytes, key: bytes) -> bytes:
    """Every block by itself: AES-256."""
    whole = cipher[: len(cipher) // 16 * 16]
    command = [program("openssl"), "enc", "-d", "-aes-256-ecb", "-nopad", "-K", key.hex()]
    return subprocess.run(command, input=whole, capture_output=True, check=True).stdout


def chained(plain: bytes, cipher: bytes, start: int) -> bytes:
    """Blocks chained as in CBC. The first vector is kept in the bytes at the end of a page that SQLite does not use."""
    end = PAGE - RESERVED
    before = cipher[end : end + 16] + cipher[start : end - 16]
    mixed = int.from_bytes(plain[start:end], "big") ^ int.from_bytes(before, "big")
    return mixed.to_bytes(end - start, "big")
