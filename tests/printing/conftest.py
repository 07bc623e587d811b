"""Real printers for the tests of this package."""

from tests.printing.cupsserver import cups
from tests.printing.ippserver import badge_printer, bus

__all__ = ["badge_printer", "bus", "cups"]
