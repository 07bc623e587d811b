"""Slow work beside the window: workers for printing, PINs, the sync and all else; answers are signals."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Answer = TypeVar("Answer")
BESIDE = frozenset({"sync"})
"""Lanes of work that goes on all the time and that nobody waits for: they do not count as waiting."""
LONGEST_END = 5.0
"""Seconds that an end waits for such work."""


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
            "sync": ThreadPoolExecutor(1, thread_name_prefix="sync"),
        }
        self._waiting: dict[Future[Any], tuple[Callable[[Any], None], Callable[[Exception], None] | None]] = {}
        self._beside: set[Future[Any]] = set()
        self.closed = False
        self._came_back.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: str,
        work: Callable[[], Answer],
        answered: Callable[[Answer], None],
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `work` in a lane ("printing", "lists", "pins", "sync"), in order; call `answered` on the window's thread.

        `refused` gets what the work raised; without it, `failed` is sent.
        """
        future = self._lanes[lane].submit(work)
        self._waiting[future] = (answered, refused)
        if lane in BESIDE:
            self._beside.add(future)
        self.busy_changed.emit(self.waiting())
        future.add_done_callback(self._came_back.emit)

    def waiting(self) -> int:
        """How many pieces of work have not been answered, but for those of lanes that nobody waits for."""
        return len(self._waiting) - len(self._beside)

    def still(self, lane: str, seconds: float) -> bool:
        """Whether nothing runs in a lane any more, waiting at most so long for it; for another worker to ask."""
        try:
            self._lanes[lane].submit(_nothing).result(seconds)
        except TimeoutError:
            return False
        return True

    def close(self) -> None:
        """Let running work end, forget what has not begun; nobody is called any more.

        What waits for others beside all else gets a few seconds: a hub that hangs does not hold up an end.
        """
        self.closed = True
        self._waiting.clear()
        self._beside.clear()
        for name, lane in self._lanes.items():
            if name in BESIDE:
                self.still(name, LONGEST_END)
            lane.shutdown(wait=name not in BESIDE, cancel_futures=True)

    def _hand_back(self, future: Future[Any]) -> None:
        told = self._waiting.pop(future, None)
        self._beside.discard(future)
        if told is None or future.cancelled():
            return
        self.busy_changed.emit(self.waiting())
        answered, refused = told
        problem = future.exception()
        if problem is None:
            answered(future.result())
        elif refused is not None and isinstance(problem, Exception):
            refused(problem)
        else:
            self.failed.emit(problem)


def _nothing() -> None:
    """What a lane does when it has come to the end of all else."""
