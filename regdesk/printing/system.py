"""The printers that the computer itself knows: on Linux and macOS the queues of CUPS, asked by IPP.

On Windows the spooler wants drawn pages, not PDF, and tells nothing of a page that came out; that needs Qt, which
this package may not import, so there the window brings its own (ui/spooler.py).
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from regdesk.errors import PrinterError
from regdesk.printing.address import IPP_PORT, Address
from regdesk.printing.follow import Pace
from regdesk.printing.ipp import USER, IppClient, NoAnswer
from regdesk.printing.ipp_printer import IppPrinter
from regdesk.printing.printer import Printer
from regdesk.printing.wire import Tag

SOCKET_FILES = (Path("/run/cups/cups.sock"), Path("/private/var/run/cupsd"))


def system_printer(name: str, pace: Pace | None = None, user: str = USER) -> Printer:
    """The queue of that name; asks nobody yet. `user`: whose jobs are found there."""
    queue = cups(os.environ).below(f"/printers/{quote(name, safe='')}")
    return IppPrinter(name, queue, pace or Pace(), user)


def list_system_printers() -> tuple[str, ...]:
    """The names for `system:NAME`, none where there is no CUPS. Raises PrinterError when CUPS answers wrongly."""
    if sys.platform == "win32":
        return ()
    try:
        answer = IppClient(cups(os.environ)).queues()
    except PrinterError as problem:
        if problem.code == "printer_off":
            return ()
        raise
    except NoAnswer as problem:
        raise PrinterError("printer_not_ipp", printer="CUPS") from problem
    return tuple(sorted(queue.text("printer-name") for queue in answer.all_of(Tag.PRINTER)))


def cups(environment: Mapping[str, str]) -> Address:
    """Where CUPS listens: as CUPS_SERVER says (`host[:port]` or a socket file), else its socket file, else port 631."""
    told = environment.get("CUPS_SERVER", "").split("/version=")[0]
    if told.startswith("/"):
        return _at_socket(told)
    if told:
        return _at_host(told)
    files = (str(file) for file in SOCKET_FILES if file.exists())
    file = next(files, "")
    return _at_socket(file) if file else _at_host("localhost")


def _at_socket(file: str) -> Address:
    return Address("localhost", IPP_PORT, "/", socket_file=file)


def _at_host(told: str) -> Address:
    host, _, port = told.rpartition(":") if told.rpartition(":")[2].isdigit() else (told, "", "")
    return Address(host.strip("[]"), int(port or IPP_PORT), "/")
