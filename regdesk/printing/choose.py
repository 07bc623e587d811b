"""From what a person writes to a printer: `folder:DIR`, `ipp://...`, `zebra://...`, `system:NAME`, `qt:NAME`."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from regdesk.errors import PrinterError
from regdesk.printing.address import address_from
from regdesk.printing.folder import FolderPrinter
from regdesk.printing.follow import Pace
from regdesk.printing.ipp_printer import IppPrinter
from regdesk.printing.printer import Printer
from regdesk.printing.system import list_system_printers, system_printer
from regdesk.printing.zebra import zebra_from

__all__ = ["Kind", "kinds", "list_system_printers", "printer_from"]


def printer_from(text: str, pace: Pace | None = None, spooler: Callable[[str], Printer] | None = None) -> Printer:
    """The printer that is meant; asks nobody yet, so it never blocks. Raises PrinterError in words that say how.

    `spooler` makes a printer that draws its pages in the window, from its name; None where there is no window.
    """
    kind, _, rest = text.strip().partition(":")
    match kind.lower():
        case "folder" if rest:
            return FolderPrinter(Path(rest).expanduser())
        case "qt" if rest:
            return _in_the_window(rest, spooler)
        case "system" if rest and sys.platform == "win32":
            return _in_the_window(rest, spooler)
        case "system" if rest:
            return system_printer(rest, pace)
        case "ipp" | "ipps":
            address = address_from(text.strip())
            return IppPrinter(address.uri, address, pace or Pace())
        case "zebra":
            return zebra_from(text.strip(), pace)
    raise PrinterError("printer_address", text=text)


def _in_the_window(name: str, spooler: Callable[[str], Printer] | None) -> Printer:
    if spooler is None:
        raise PrinterError("printer_in_window", printer=name)
    return spooler(name)


@dataclass(frozen=True, slots=True)
class Kind:
    """One way to write a printer. `key` finds its words in `regdesk.sentences.PRINTER_KINDS`."""

    key: str
    form: str


def kinds() -> tuple[Kind, ...]:
    """Every way to write a printer, best first: by how much of a badge's fate it can tell."""
    return (
        Kind("ipp", "ipp://ADDRESS"),
        Kind("ipps", "ipps://ADDRESS?fingerprint=SHA256"),
        Kind("system", "system:NAME"),
        Kind("zebra", "zebra://ADDRESS?dpi=203"),
        Kind("qt", "qt:NAME"),
        Kind("folder", "folder:DIRECTORY"),
    )
