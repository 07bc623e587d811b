"""How long nobody has used the window: neither keys, nor a scanner, nor the mouse. And whether the laptop slept."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

_USES = {
    QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.InputMethod, QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate,
}  # fmt: skip


class Idle(QObject):
    """`now` tells seconds and never goes back. A reader's keys are keys: whoever scans is there."""

    def __init__(self, now: Callable[[], float]) -> None:
        super().__init__()
        self._now, self._used, self._listens = now, now(), False

    def listen(self, *, wanted: bool) -> None:
        """Get to know each use from now on, or no more."""
        app = QApplication.instance()
        if app is not None and wanted != self._listens:
            self._listens = wanted
            (app.installEventFilter if wanted else app.removeEventFilter)(self)
            self.used()

    def used(self) -> None:
        self._used = self._now()

    def seconds(self) -> float:
        """Since the last use."""
        return self._now() - self._used

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _USES:
            self._used = self._now()
        return False


class Sleep:
    """Whether the laptop was asleep between two looks: far more time has passed than there may be between them."""

    LONGEST = timedelta(seconds=90)

    def __init__(self) -> None:
        self._looked: datetime | None = None

    def slept(self, now: datetime) -> bool:
        """To be asked about once a second. A clock that is set forward so far counts too: who can tell them apart?"""
        before, self._looked = self._looked, now
        return before is not None and now - before > self.LONGEST
