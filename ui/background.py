"""Slow work beside the window: a worker for each kind of it; answers are signals."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Answer = TypeVar("Answer")
WAITED_FOR = ("printing", "lists", "pins")
"""Lanes of what a clerk began."""
BESIDE = ("sync", "hearing", "looking")
"""Lanes of work that goes on by itself and that nobody waits for: entries that come and go, how the printer is, whether
somebody has two badges."""
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
        self._lanes = {name: ThreadPoolExecutor(1, thread_name_prefix=name) for name in (*WAITED_FOR, *BESIDE)}
        self._waiting: dict[Future[Any], tuple[Callable[[Any], None], Callable[[Exception], None] | None]] = {}
        self._lane_of: dict[Future[Any], str] = {}
        self.closed = False
        self._came_back.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: str,
        work: Callable[[], Answer],
        answered: Callable[[Answer], None],
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `work` in a lane (of `WAITED_FOR` or `BESIDE`), in order; call `answered` on the window's thread.

        `refused` gets what the work raised; without it, `failed` is sent.
        """
        future = self._lanes[lane].submit(work)
        self._waiting[future] = (answered, refused)
        self._lane_of[future] = lane
        self.busy_changed.emit(self.waiting())
        future.add_done_callback(self._came_back.emit)

    def waiting(self, *lanes: str) -> int:
        """How many pieces of work in these lanes have not been answered; without any, in those a clerk waits for."""
        return sum(lane in (lanes or WAITED_FOR) for lane in self._lane_of.values())

    def still(self, seconds: float, lanes: Sequence[str] = BESIDE) -> bool:
        """Whether nothing runs in these lanes any more, waiting at most so long for it; for another worker to ask."""
        ends = [self._lanes[lane].submit(_nothing) for lane in lanes]
        return not wait(ends, seconds).not_done

    def forget(self, lane: str) -> None:
        """Tell nobody what comes of the work in a lane that runs now: whom it is about is gone."""
        for future in [one for one, its_lane in self._lane_of.items() if its_lane == lane]:
            future.cancel()
            self._waiting.pop(future, None)

    def close(self) -> None:
        """Let running work end, forget what has not begun; nobody is called any more.

        What waits for others beside all else gets a few seconds: a hub that hangs does not hold up an end.
        """
        self.closed = True
        self._waiting.clear()
        self._lane_of.clear()
        self.still(LONGEST_END)
        for name, lane in self._lanes.items():
            lane.shutdown(wait=name in WAITED_FOR, cancel_futures=True)

    def _hand_back(self, future: Future[Any]) -> None:
        told = self._waiting.pop(future, None)
        self._lane_of.pop(future, None)
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
