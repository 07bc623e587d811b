"""What stands at the end of the scan box: the open place's words, else how the scanner is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.place import Box
from ui.top_bar import ScanBox

SCANNER_FRESH = 300.0  # seconds
READING_AFTER = 150  # ms


class BoxNotes(QObject):
    """`told` gives the words of the open place. `now` tells seconds and never goes back."""

    def __init__(self, box: ScanBox, told: Callable[[], Box], now: Callable[[], float]) -> None:
        super().__init__(box)
        self._box, self._told, self._now = box, told, now
        self._seen: float | None = None
        self._slow_reading = QTimer(self, singleShot=True, interval=READING_AFTER)
        self._slow_reading.timeout.connect(self._show_reading)

    def heard(self) -> None:
        """The scanner was heard just now."""
        self._seen = self._now()

    def show(self) -> None:
        told = self._told()
        self._box.show_box(told)
        if not told.note and not self._box.brief:
            self._show_scanner()

    def half(self) -> str:
        """A scan broke off: the sentence that says so."""
        sentence = self.tr("The scan was not complete. Hold the passport flat and scan again.")
        self._box.show_note("warning-fill", sentence, "warn")
        return sentence

    def reading(self, reading: bool) -> None:
        if reading and not self._slow_reading.isActive():
            self._slow_reading.start()
        elif not reading:
            self._slow_reading.stop()
            self.show()

    def _show_reading(self) -> None:
        self._box.show_note("", self.tr("Reading…"), "neutral")

    def _show_scanner(self) -> None:
        """While the place has nothing to say, the end of the box says whether a scanner was heard."""
        if self._seen is None:
            self._box.show_note("", self.tr("Scanner not tested. Scan anything."), "neutral")
        elif self._now() - self._seen <= SCANNER_FRESH:
            self._box.show_note("check-circle-fill", self.tr("Scanner ready"), "ok")
