"""The program's own log: one rotating file with ids and codes, never a name, birth date or document number."""

import logging
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
MEGABYTE = 1_000_000


def keep_log(path: Path) -> logging.Handler:
    """Write the program log to `path` from now on; the handler is returned to be closed with the desk."""
    # late: it brings sockets and pickles, which the first window does not wait for
    from logging.handlers import RotatingFileHandler

    to_file = RotatingFileHandler(path, maxBytes=MEGABYTE, backupCount=3, encoding="utf-8", delay=True)
    to_file.setFormatter(logging.Formatter(FORMAT))
    log = logging.getLogger("regdesk")
    log.setLevel(logging.INFO)
    log.addHandler(to_file)
    return to_file


def close_log(to_file: logging.Handler) -> None:
    logging.getLogger("regdesk").removeHandler(to_file)
    to_file.close()
