"""Slow work beside the window, with a worker for printing, one for PINs and one for all else; answers are signals."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Answer = TypeVar("Answer")


class Background(QObject):
    """Runs work off the window's thread and hands its answer back on it, through one queued signal.

    What crosses is a frozen value or bytes. `failed` gets whatever was raised and nobody asked for: a bug.
    """

    failed = Signal(object)
    busy_changed = Signal(int)
    _came_back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lanes = {
            "printing": ThreadPoolExecutor(1, thread_name_prefix="printing"),
            "lists": ThreadPoolExecutor(1, thread_name_prefix="lists"),
            "pins": ThreadPoolExecutor(1, thread_name_prefix="pins"),
        }
        self._waiting: dict[Future[Any], tuple[Callable[[Any], None], Callable[[Exception], None] | None]] = {}
        self._came_back.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: str,
        work: Callable[[], Answer],
        answered: Callable[[Answer], None],
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `work` in the lane "printing", "lists" or "pins", in order, then call `answered` on the window's thread.

        `refused` gets what the work raised; without it, `failed` is sent.
        """
        future = self._lanes[lane].submit(work)
        self._waiting[future] = (answered, refused)
        self.busy_changed.emit(len(self._waiting))
        future.add_done_callback(self._came_back.emit)

    def waiting(self) -> int:
        """How many pieces of work have not been answered."""
        return len(self._waiting)

    def close(self) -> None:
        """Let running work end, forget what has not begun; nobody is called any more."""
        self._waiting.clear()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)

    def _hand_back(self, future: Future[Any]) -> None:
        told = self._waiting.pop(future, None)
        if told is None or future.cancelled():
            return
        self.busy_changed.emit(len(self._waiting))
        answered, refused = told
        problem = future.exception()
        if problem is None:
            answered(future.result())
        elif refused is not None and isinstance(problem, Exception):
            refused(problem)
        else:
            self.failed.emit(problem)
