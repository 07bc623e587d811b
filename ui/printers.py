"""The badge printers of a desk: one that prints, and one that takes over at the press of a key."""

from collections.abc import Callable

from regdesk.desk.paper import Printer

PrinterOf = Callable[[], Printer | None]


def nobody() -> None:
    """No printer."""


class Printers:
    """A desk may have two, one or none; which ones, its settings say at every moment. `taken_over` is told of it."""

    def __init__(
        self, first_of: PrinterOf, second_of: PrinterOf = nobody, taken_over: Callable[[], None] = nobody
    ) -> None:
        self._of, self._taken_over = (first_of, second_of), taken_over
        self.second_prints = False

    @property
    def now(self) -> Printer | None:
        """The one that prints."""
        return self._of[self.second_prints]()

    @property
    def other(self) -> Printer | None:
        """The one that could take over."""
        return self._of[not self.second_prints]()

    @property
    def all(self) -> tuple[Printer, ...]:
        """The one that prints comes first; an earlier badge may be with the other."""
        return tuple(printer for printer in (self.now, self.other) if printer)

    def take_over(self) -> bool:
        """Let the other one print from now on; whether there is another."""
        if self.other is None:
            return False
        self.second_prints = not self.second_prints
        self._taken_over()
        return True
