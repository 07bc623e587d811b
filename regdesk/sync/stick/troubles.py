"""What a drive can say when a file on it is opened, read or written, as something a person can act on."""

import errno
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from regdesk.errors import StickError

_CODES: Mapping[int, str] = {
    errno.ENOSPC: "stick_full",
    errno.EDQUOT: "stick_full",
    errno.EFBIG: "stick_too_large",
    errno.EROFS: "stick_read_only",
    errno.EACCES: "stick_read_only",
    errno.EPERM: "stick_read_only",
}


@contextmanager
def while_opening(file: Path) -> Iterator[None]:
    """Raises StickError `stick_unreadable` where there is no such file, or nobody may look at it."""
    try:
        yield
    except (OSError, ValueError) as problem:
        # a name that holds a zero byte is a ValueError
        raise StickError("stick_unreadable", file=file.name) from problem


@contextmanager
def while_writing(file: Path) -> Iterator[None]:
    """Raises StickError for what the system says of a drive."""
    try:
        yield
    except OSError as problem:
        code = _CODES.get(problem.errno or 0, "stick_gone")
        raise StickError(code, file=file.name, folder=str(file.parent)) from problem


@contextmanager
def about(file: Path) -> Iterator[None]:
    """Say of every trouble with a stick which file it was."""
    try:
        yield
    except StickError as problem:
        raise StickError(problem.code, **{"file": file.name, **problem.facts}) from problem.__cause__
