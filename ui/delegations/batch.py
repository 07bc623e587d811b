"""Badges of a delegation one after the other at the printer, in the order of the list, up to a trouble."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import Enum, auto
from threading import Event

import shiboken6
from PySide6.QtCore import QObject, Signal

from regdesk.collection.entitlement import Refusal
from regdesk.desk import Desk
from regdesk.desk.answers import Came, PrintEnd
from regdesk.desk.paper import Progress, Status, Trouble
from regdesk.errors import DeskError
from ui.background import Background
from ui.printers import Printers


class Run(Enum):
    """PAUSING: the badge at the printer still comes out, and no other after it."""

    NOTHING = auto()
    PRINTING = auto()
    PAUSING = auto()
    PAUSED = auto()
    STOPPED = auto()


class Batch(QObject):
    """Each badge is an act of its own, so what came out is in the log whatever happens to the next one.

    `changed`: another badge is at the printer, or none any more. `stopped` carries a `PrintEnd`, a `Refusal`, a
    `DeskError`, or None where there is no printer. `ended`: every badge came out. `seconds` never go back.
    `heard` carries what the printer says of itself meanwhile; `troubled` what it waits for, or None once it goes on.
    """

    changed = Signal()
    stopped = Signal(object)
    ended = Signal()
    heard = Signal(object)
    troubled = Signal(object)
    _progressed = Signal(str, object)

    def __init__(
        self, desk: Desk, background: Background, printers: Printers, *,
        seconds: Callable[[], float], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._background, self.printers, self._seconds = desk, background, printers, seconds
        self.run, self.people, self.done = Run.NOTHING, tuple[str, ...](), 0
        self._began, self._took = 0.0, list[float]()
        self.trouble: Trouble | None = None
        self._act, self._given_up = "", Event()
        self._progressed.connect(self._hear)

    @property
    def person(self) -> str:
        """Whose badge is at the printer, or comes next; empty when none does."""
        return self.people[self.done] if self.done < len(self.people) else ""

    @property
    def following(self) -> tuple[str, ...]:
        """Whose badges come after that."""
        return self.people[self.done + 1 :]

    def left(self) -> float | None:
        """Seconds, by what the badges before took; None before the first one."""
        if not self._took:
            return None
        return sum(self._took) / len(self._took) * (len(self.people) - self.done)

    def begin(self, people: Sequence[str]) -> None:
        self.people, self.done, self._took = tuple(people), 0, []
        self._next()

    def pause(self) -> None:
        """After the badge that is at the printer."""
        if self.run is Run.PRINTING:
            self.run = Run.PAUSING
            self.changed.emit()

    def go_on(self) -> None:
        """With the badge at which it stopped."""
        if self.run is Run.PAUSING:
            self.run = Run.PRINTING
            self.changed.emit()
        elif self.run in (Run.PAUSED, Run.STOPPED):
            self._next()

    def take_over(self) -> None:
        """The other printer goes on, with the badge at which this one is stuck once that is taken back."""
        if not self.printers.take_over():
            return
        if self.busy:
            self._given_up.set()
        else:
            self.go_on()

    def skip(self) -> None:
        """The badge at which it stopped is there already, or is not given: the next one's turn."""
        self.done += 1

    def forget(self) -> None:
        """Nothing is to be printed any more."""
        self.run, self.people, self.done = Run.NOTHING, (), 0

    @property
    def busy(self) -> bool:
        """Whether a badge is at the printer."""
        return self.run in (Run.PRINTING, Run.PAUSING)

    def _next(self) -> None:
        printer, others, person = self.printers.now, self.printers.all[1:], self.person
        if not person:
            self.run = Run.NOTHING
            self.ended.emit()
            return
        if printer is None:
            self._stop(None)
            return
        self.run, self._began = Run.PRINTING, self._seconds()
        act, given_up = self._desk.new_act(), Event()
        self._act, self._given_up = act, given_up
        self._background.run(
            "printing",
            lambda: self._desk.delegations.print_ahead(
                person, printer, others=others, act=act, given_up=given_up.is_set,
                tell=lambda progress: self._tell(act, progress),
            ),
            self._answered,
            self._broke,
        )  # fmt: skip
        self.changed.emit()

    def _tell(self, act: str, progress: Progress) -> None:
        """Called on the printer's thread; the signal brings it to the window's. A closed window hears nothing."""
        with suppress(RuntimeError):
            self._progressed.emit(act, progress)

    def _hear(self, act: str, progress: Progress) -> None:
        self.heard.emit(Status(ready=not progress.troubles, troubles=progress.troubles))
        if act == self._act and self.busy:
            self._is_in(progress.troubles[0] if progress.troubles else None)

    def _is_in(self, trouble: Trouble | None) -> None:
        if trouble is not self.trouble:
            self.trouble = trouble
            self.troubled.emit(trouble)

    def _answered(self, end: PrintEnd | Refusal) -> None:
        if not shiboken6.isValid(self):
            return
        self._is_in(None)
        if isinstance(end, PrintEnd) and end.came is Came.FAILED and self._given_up.is_set():
            self._next()
            return
        if isinstance(end, Refusal) or end.came is not Came.PRINTED:
            self._stop(end)
            return
        self._took.append(self._seconds() - self._began)
        self.done += 1
        if self.run is Run.PAUSING and self.person:
            self.run = Run.PAUSED
            self.changed.emit()
        else:
            self._next()

    def _broke(self, problem: Exception) -> None:
        if not isinstance(problem, DeskError):
            raise problem
        if shiboken6.isValid(self):
            self._stop(problem)

    def _stop(self, why: object) -> None:
        self._is_in(None)
        self.run = Run.STOPPED
        self.stopped.emit(why)
