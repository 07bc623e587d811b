"""Garbage is looked for in the window's own thread, between two events.

With a window that is gone Python deletes its widgets. Left to itself it looks in whatever thread makes many objects,
and Qt may just be telling widget after widget from a list: one that was deleted meanwhile ends the program.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500  # ms


class Collecting(QObject):
    """For as long as its parent is there, garbage is collected as usual but for the moment of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.timer = QTimer(self, interval=EVERY)
        self.timer.timeout.connect(collect_what_is_due)
        self.timer.start()


def collect_what_is_due() -> None:
    """What Python would do by itself: the oldest generation whose time has come, and all younger ones with it."""
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(at for at, is_due in enumerate(due) if is_due))
