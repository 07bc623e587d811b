"""Badges of a delegation one after the other at the printer, in the order of the list, up to a trouble."""

from collections.abc import Callable, Sequence
from enum import Enum, auto

import shiboken6
from PySide6.QtCore import QObject, Signal

from regdesk.collection.entitlement import Refusal
from regdesk.desk import Desk
from regdesk.desk.answers import Came, PrintEnd
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
    """

    changed = Signal()
    stopped = Signal(object)
    ended = Signal()

    def __init__(
        self, desk: Desk, background: Background, printers: Printers, *,
        seconds: Callable[[], float], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._background, self.printers, self._seconds = desk, background, printers, seconds
        self.run, self.people, self.done = Run.NOTHING, tuple[str, ...](), 0
        self._began, self._took = 0.0, list[float]()

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
        act = self._desk.new_act()
        self._background.run(
            "printing",
            lambda: self._desk.delegations.print_ahead(person, printer, others=others, act=act),
            self._answered,
            self._broke,
        )
        self.changed.emit()

    def _answered(self, end: PrintEnd | Refusal) -> None:
        if not shiboken6.isValid(self):
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
        self.run = Run.STOPPED
        self.stopped.emit(why)
