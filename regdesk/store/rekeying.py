"""A desk's database under another key. The file itself is never rewritten: a copy gets the new key, then its name."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from regdesk.errors import KeyWrong, StoreError
from regdesk.folder import keep_names
from regdesk.store.database import check_key, engine_of, in_words

UNFINISHED = ".rekeying"


def key_fits(path: Path, key: bytes) -> bool:
    """Whether a key opens a database. Raises StoreError when it cannot be read at all."""
    engine = engine_of(path, key)
    try:
        check_key(engine, path)
    except KeyWrong:
        return False
    finally:
        engine.dispose()
    return True


def change_key(path: Path, old: bytes, new: bytes) -> None:
    """Give a database that nobody has open another key. Raises KeyWrong, StoreError.

    A crash leaves the file with the old key or with the new one. What an earlier attempt left is replaced; copies
    that were made before upgrades go, since the old key would open them.
    """
    unfinished = path.with_name(path.name + UNFINISHED)
    _remove([unfinished.with_name(unfinished.name + ending) for ending in ("", "-journal", "-wal", "-shm")], path)
    with _alone(path, old):
        _copy(path, unfinished)
    _rekey(unfinished, old, new)
    try:
        os.replace(unfinished, path)
        keep_names(path.parent)
    except OSError as problem:
        raise StoreError("database_unreachable", file=str(path)) from problem
    _remove(path.parent.glob(f"{path.stem}.schema-*"), path)


@contextmanager
def _alone(path: Path, key: bytes) -> Iterator[None]:
    """Everything in one file, and nobody else reading or writing it. Raises KeyWrong, StoreError."""
    if not key_fits(path, key):
        raise KeyWrong("key_wrong", file=str(path))
    with in_words(path):
        connection = _opened(path, key)
        try:
            connection.execute("pragma journal_mode = DELETE").fetchall()
            connection.execute("begin exclusive")
            yield
        finally:
            connection.close()


def _rekey(copy: Path, old: bytes, new: bytes) -> None:
    with in_words(copy):
        connection = _opened(copy, old)
        try:
            connection.execute(f"pragma rekey = \"x'{new.hex()}'\"")
        finally:
            connection.close()
        connection = _opened(copy, new)
        try:
            if connection.execute("pragma cipher_integrity_check").fetchall():
                raise StoreError("database_damaged", file=str(copy))
            connection.execute("pragma journal_mode = WAL").fetchall()
        finally:
            connection.close()


def _opened(path: Path, key: bytes) -> Any:
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute("pragma cipher_log_level = NONE")
    connection.execute(f"pragma key = \"x'{key.hex()}'\"")
    connection.execute("pragma synchronous = FULL")
    connection.execute("pragma temp_store = MEMORY")
    return connection


def _copy(path: Path, to: Path) -> None:
    try:
        with open(path, "rb") as old, open(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as new:
            shutil.copyfileobj(old, new, 1 << 20)
            new.flush()
            os.fsync(new.fileno())
    except OSError as problem:
        raise StoreError("database_not_copied", file=str(to)) from problem


def _remove(files: Iterable[Path], path: Path) -> None:
    try:
        for file in files:
            file.unlink(missing_ok=True)
    except OSError as problem:
        raise StoreError("database_unreachable", file=str(path)) from problem
