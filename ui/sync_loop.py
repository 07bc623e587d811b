"""Keeps a desk in step with its hub beside the window: one round at a time, then a hint or a while, then the next.

Nothing that a clerk does waits for it: whatever asks the hub runs on the lane "sync", with a connection of its own.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from regdesk.chance import NewBytes, new_bytes
from regdesk.desk.sync import Sync
from regdesk.errors import DeskError
from regdesk.sync.exchange import Exchanged
from regdesk.sync.intake import NOTHING
from regdesk.sync.port import Hub
from regdesk.sync.while_on import while_on
from ui.background import Background

LANE = "sync"
Answer = TypeVar("Answer")
Connect = Callable[[], Hub | None]
"""Reaches the hub that this desk has joined; None where it has joined none. Raises HubError."""


@dataclass(frozen=True)
class Pace:
    """In seconds. `every`: from one round to the next without a hint, half as long to half as long again by chance.

    `listens`: at most so long at a time, so that an end is noticed. After a failure it is tried again in `first`, then
    twice as late each time, at most in `longest`.
    """

    every: float = 10.0
    listens: float = 1.0
    gap: float = 0.05
    first: float = 2.0
    longest: float = 30.0


class SyncLoop(QObject):
    """`begin` where a hub was joined; `end` before the desk is closed: nothing reaches the desk after it.

    `took`: an `Exchanged` that brought something to this desk. `told`: how it stands is to be looked at anew.
    `progressed`: a `Progress` of a long round. `reached`: whether the last round came to its end.
    """

    took = Signal(object)
    told = Signal()
    progressed = Signal(object)
    _came = Signal(object)

    def __init__(
        self, sync: Sync, connect: Connect, background: Background, *, pace: Pace | None = None,
        chance: NewBytes = new_bytes,
    ) -> None:  # fmt: skip
        super().__init__()
        self._sync, self._connect, self._background = sync, connect, background
        self._pace, self._chance = pace or Pace(), chance
        self._hub: Hub | None = None
        self._of: Event | None = None
        self._over = Event()
        self._over.set()
        self._runs = self._asked = False
        self._waited = self._until = 0.0
        self._failed = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._came.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self.reached = False

    @property
    def on(self) -> bool:
        return not self._over.is_set()

    def begin(self) -> None:
        """Go on until the end; the first round at once."""
        if not self.on:
            self._over = Event()
            self._asked = True
            self._timer.start(0)

    def soon(self) -> None:
        """Somebody wants it now: the next round need not wait for its time."""
        self._asked = True
        if self.on and not self._runs:
            self._timer.start(0)

    def written(self) -> None:
        """Something is to be sent. A hub that could not be reached is not asked more often for that."""
        if self.reached:
            self.soon()

    def end(self) -> None:
        """No further round begins; what a hub answers from now on is not looked at. Returns at once."""
        self._over.set()
        self._timer.stop()
        self._drop()

    # one step after the other: a round, then listening until the next is due

    def _go_on(self) -> None:
        if not self.on or self._runs:
            return
        if self._asked or self._hub is None or self._waited >= self._until:
            self._run(self._round, self._done)
        else:
            self._run(self._listen, self._heard)

    def _run(self, work: Callable[[Event], Answer], answered: Callable[[Answer], None]) -> None:
        over = self._over
        self._runs = True

        def back(answer: Answer) -> None:
            self._runs = False
            if over is self._over and self.on:
                answered(answer)
            else:
                self._left()

        def failed(problem: Exception) -> None:
            self._runs = False
            self._broke(over, problem)

        self._background.run(LANE, lambda: work(over), back, failed)

    def _round(self, over: Event) -> Exchanged | None:
        """On the lane. None: this desk has joined no hub."""
        self._asked = False
        hub = self._hub if self._of is over else None
        if hub is None:
            reached = self._connect()
            if reached is None:
                return None
            hub = while_on(reached, over)
            self._hub, self._of = hub, over
        return self._sync.round(hub, progress=self._came.emit, cancelled=over.is_set)

    def _listen(self, _over: Event) -> bool:
        """On the lane: whether a hint came."""
        return self._hub is not None and self._hub.wait(self._pace.listens)

    def _done(self, done: Exchanged | None) -> None:
        self._failed, self.reached = 0, done is not None
        if done is None:
            self.end()
        else:
            self._waited, self._until = 0.0, self._pace.every * (0.5 + self._fraction())
            self._timer.start(round(self._pace.gap * 1000) if done.whole else 0)
            if brings(done):
                self.took.emit(done)
        self.told.emit()

    def _heard(self, hint: bool) -> None:
        self._waited += self._pace.listens
        self._asked = self._asked or hint
        self._timer.start(round(self._pace.gap * 1000))

    def _broke(self, over: Event, problem: Exception) -> None:
        """Only a failing world is tried again, later each time; a bug is told, and ends it."""
        if over is not self._over or not self.on:
            self._left()
            return
        self._drop()
        self.reached = False
        if not isinstance(problem, DeskError):
            self.end()
            self._background.failed.emit(problem)
            return
        late = min(self._pace.first * 2**self._failed, self._pace.longest)
        self._failed = min(self._failed + 1, 10)
        self._timer.start(round(late * (0.75 + self._fraction() / 2) * 1000))
        self.told.emit()

    def _left(self) -> None:
        """What ran when the end came has ended. It may have begun again meanwhile."""
        self._drop()
        if self.on:
            self._timer.start(0)

    def _drop(self) -> None:
        """The next round reaches for the hub anew."""
        hub, self._hub = self._hub, None
        if hub is not None and not self._background.closed:
            self._background.run(LANE, hub.close, _nothing, _nothing)

    def _fraction(self) -> float:
        return self._chance(1)[0] / 255


def brings(done: Exchanged) -> bool:
    """Whether a round changed what this desk shows."""
    return bool(done.taken != NOTHING or done.listed or done.photos or done.begun)


def _nothing(_: object) -> None:
    """However it ended, nobody needs to know."""
