"""From what a person writes to a printer: `folder:DIR`, `ipp://...`, `ipps://...`, `zebra://...` or `system:NAME`."""

from pathlib import Path

from regdesk.errors import PrinterError
from regdesk.printing.address import address_from
from regdesk.printing.folder import FolderPrinter
from regdesk.printing.follow import Pace
from regdesk.printing.ipp_printer import IppPrinter
from regdesk.printing.printer import Printer
from regdesk.printing.system import list_system_printers, system_printer
from regdesk.printing.zebra import zebra_from

__all__ = ["list_system_printers", "printer_from"]


def printer_from(text: str, pace: Pace | None = None) -> Printer:
    """The printer that is meant; asks nobody yet, so it never blocks. Raises PrinterError in words that say how."""
    kind, _, rest = text.strip().partition(":")
    match kind.lower():
        case "folder" if rest:
            return FolderPrinter(Path(rest).expanduser())
        case "system" if rest:
            return system_printer(rest, pace)
        case "ipp" | "ipps":
            address = address_from(text.strip())
            return IppPrinter(address.uri, address, pace or Pace())
        case "zebra":
            return zebra_from(text.strip(), pace)
    raise PrinterError("printer_address", text=text)
