"""Keeps what PySide6 would compile anew at each start: a tenth of the time until the clerk can type.

PySide6 carries a quarter of a megabyte of its own Python inside a library, as source, and compiles it whenever it is
imported. What Python compiles for itself stands in `__pycache__`; this stands there too, and is as little missed.
"""

import builtins
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

Key = tuple[str, bytes]


@contextmanager
def compiled_once() -> Iterator[None]:
    """Inside, bytes that were compiled in an earlier process are not compiled again.

    A source is known by its name and its hash. Without a file to read or to write, all is compiled as ever.
    """
    plain_compile = builtins.compile
    kept = _kept()
    before = len(kept)

    def compiled(source: Any, filename: Any, mode: str, *others: Any, **named: Any) -> Any:
        if not isinstance(source, bytes) or mode != "exec" or others or named:
            return plain_compile(source, filename, mode, *others, **named)
        key = (str(filename), source_hash(source))
        if key not in kept:
            kept[key] = plain_compile(source, filename, mode)
        return kept[key]

    builtins.compile = compiled
    try:
        yield
    finally:
        builtins.compile = plain_compile
    if len(kept) > before and not sys.dont_write_bytecode:
        _keep(kept)


def _file() -> Path:
    return Path(cache_from_source(str(Path(__file__).with_name("pyside6.py"))))


def _kept() -> dict[Key, CodeType]:
    """By name and hash; empty when there is nothing, or nothing that this Python can use."""
    with suppress(OSError, EOFError, ValueError, TypeError):
        written = _file().read_bytes()
        if written.startswith(MAGIC_NUMBER):
            kept = marshal.loads(written[len(MAGIC_NUMBER) :])  # noqa: S302 - trusted as all compiled files beside it
            return kept if isinstance(kept, dict) else {}
    return {}


def _keep(kept: dict[Key, CodeType]) -> None:
    """Under its name only once it is whole; where nothing can be written, nothing is kept."""
    file = _file()
    unfinished = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(MAGIC_NUMBER + marshal.dumps(kept))
        unfinished.replace(file)
