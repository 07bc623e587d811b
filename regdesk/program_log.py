"""The program's own log: one rotating file with ids and codes, never a name, birth date or document number."""

import logging
import os
import traceback
from io import TextIOWrapper
from pathlib import Path
from typing import Any

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
MEGABYTE = 1_000_000


class Wordless(logging.Formatter):
    """Tells of an exception where it was and what kind it is, never its text.

    Python puts into that text what it stumbled over: `int` the number of a passport, `encode` a whole name.
    """

    def formatException(self, ei: Any) -> str:
        return "\n".join(_without_text(ei[1])) if ei[1] else ""


def _without_text(problem: BaseException) -> list[str]:
    earlier = problem.__cause__ or (None if problem.__suppress_context__ else problem.__context__)
    lines = [*_without_text(earlier), "", "Then, because of it:", ""] if earlier else []
    lines.append("Traceback (most recent call last):")
    lines += [line.rstrip() for line in traceback.format_tb(problem.__traceback__)]
    number = f" (errno {problem.errno})" if isinstance(problem, OSError) and problem.errno else ""
    return [*lines, f"{type(problem).__module__}.{type(problem).__qualname__}{number}"]


def keep_log(path: Path) -> logging.Handler:
    """Write the program log to `path` from now on; the handler is returned to be closed with the desk."""
    # late: it brings sockets and pickles, which the first window does not wait for
    from logging.handlers import RotatingFileHandler

    class OwnersFile(RotatingFileHandler):
        """Readable by its owner alone, also where an earlier regdesk made it for everybody."""

        def _open(self) -> TextIOWrapper:
            handle = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            os.chmod(self.baseFilename, 0o600)
            return open(handle, "a", encoding=self.encoding)

    to_file = OwnersFile(path, maxBytes=MEGABYTE, backupCount=3, encoding="utf-8", delay=True)
    to_file.setFormatter(Wordless(FORMAT))
    log = logging.getLogger("regdesk")
    log.setLevel(logging.INFO)
    log.addHandler(to_file)
    return to_file


def close_log(to_file: logging.Handler) -> None:
    logging.getLogger("regdesk").removeHandler(to_file)
    to_file.close()
