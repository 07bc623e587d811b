"""Notices that the laptop was asleep: time has passed in which the program did not run."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

LOOKS_EVERY = 5_000  # ms
ASLEEP = 60.0
"""Seconds that no busy machine keeps a window from its timer."""


class Suspended(QObject):
    """`woke` is sent after the laptop was asleep.

    Two clocks are asked, in seconds: `steady` never goes back and stands still in sleep on some systems; `wall` is the
    laptop's clock, which goes on. Either shows the gap. A clock that is set back shows none.
    """

    woke = Signal()

    def __init__(self, steady: Callable[[], float], wall: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clocks = steady, wall
        self._seen = self._now()
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        self._seen = self._now()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Has there been a gap since the last look?"""
        before, self._seen = self._seen, self._now()
        if any(now - then > ASLEEP for then, now in zip(before, self._seen, strict=True)):
            self.woke.emit()

    def _now(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self._clocks)
