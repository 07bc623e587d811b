"""A badge at the printer: sent beside the window, its troubles shown, and another printer where this one is stuck."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from threading import Event

import shiboken6
from PySide6.QtCore import QObject, Signal

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.desk.answers import Came, Case, PrintEnd
from regdesk.desk.paper import Progress, Status, Trouble
from regdesk.errors import DeskError
from ui.background import Background
from ui.desk.came_out import did_it_come_out
from ui.desk.printed_now import PrintedNow
from ui.desk.printing import PrintingNow, PrintingStage, TroubleNow
from ui.desk.refused_now import RefusedNow
from ui.desk.stage import Journey, Screen, Stage
from ui.place import Action
from ui.printers import Printers
from ui.wording import Told

TAKE_OVER = "take_over"
STILL_THERE = (Reason.STILL_AT_PRINTER, Reason.CAME_OUT_AFTER_ALL)


class AtPrinter(QObject):
    """`shown` gives the screen of the moment and what it shows. `heard` carries what a printer says while it prints."""

    heard = Signal(object)
    _progressed = Signal(str, object)

    def __init__(
        self, journey: Journey, background: Background, printers: Printers,
        shown: Callable[[], tuple[Stage, object]], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._journey, self._background, self.printers, self._shown = journey, background, printers, shown
        self._status: Status | None = None
        self._given_up = Event()
        self._progressed.connect(self._show_progress)

    # how the printer is

    def hear(self, status: Status) -> None:
        self._status = status

    @property
    def answers(self) -> bool:
        """Whether a printer is chosen and, as far as is known, there."""
        silent = self._status is not None and not self._status.ready
        return self.printers.now is not None and not (silent and self._troubles in ((), (Trouble.OFFLINE,)))

    @property
    def _troubles(self) -> tuple[Trouble, ...]:
        return self._status.troubles if self._status else ()

    # printing

    def print_badge(self, case: Case) -> None:
        """Send one badge to the printer and wait beside the window; the answer names its person."""
        journey, printer, person_id = self._journey, self.printers.now, case.person.id
        act = journey.act("print")
        if printer is None:
            journey.tell(journey.words.no_printer())
            return
        given_up, others = Event(), self.printers.all[1:]
        self._given_up = given_up
        journey.go(Screen.PRINTING, PrintingNow(case, journey.desk.now()))
        self._background.run(
            "printing",
            lambda: journey.desk.print_badge(
                person_id, printer, act=act, others=others, given_up=given_up.is_set,
                tell=lambda progress: self._tell(person_id, progress),
            ),
            lambda end: self._ended(person_id, end),
            lambda problem: self._broke(person_id, problem),
        )  # fmt: skip

    def _tell(self, person_id: str, progress: Progress) -> None:
        """Called on the printer's thread; the signal brings it to the window's. A closed window hears nothing."""
        with suppress(RuntimeError):
            self._progressed.emit(person_id, progress)

    def _show_progress(self, person_id: str, progress: Progress) -> None:
        stage, _ = self._shown()
        self.heard.emit(Status(ready=not progress.troubles, troubles=progress.troubles))
        if self._prints(person_id) and isinstance(stage, PrintingStage):
            stage.progressed(progress)

    def _prints(self, person_id: str) -> bool:
        """Whether the screen still waits for this person's badge; else an answer is too late to be shown."""
        _, context = self._shown()
        return isinstance(context, PrintingNow) and context.case.person.id == person_id

    def _ended(self, person_id: str, end: PrintEnd | Refusal) -> None:
        if shiboken6.isValid(self) and self._prints(person_id):
            self._journey.safely(lambda: self._show_end(self._journey.desk.case(person_id), end))

    def _show_end(self, case: Case, end: PrintEnd | Refusal) -> None:
        journey = self._journey
        if isinstance(end, Refusal):
            self._show_refusal(case, end)
        elif end.came is Came.PRINTED:
            journey.go(Screen.PRINTED, PrintedNow(case, end.badge))
        elif end.came is Came.ASK:
            journey.go(Screen.CAME_OUT, did_it_come_out(journey, case, end.badge, why=journey.wording.doubt(end)))
        else:
            journey.go(Screen.TROUBLE, TroubleNow(case, journey.wording.not_printed(end)))
            if self._given_up.is_set():
                self.print_badge(case)

    def _show_refusal(self, case: Case, refusal: Refusal) -> None:
        """What an earlier badge at a printer stands in the way of is tried again by Enter."""
        if refusal.reason not in STILL_THERE:
            self._journey.go(Screen.REFUSED, RefusedNow(refusal, case))
            return
        words = self._journey.wording.refusal(refusal)
        told = Told(f"{words.headline}.", words.line, "printer-fill", "bad")
        self._journey.go(Screen.TROUBLE, TroubleNow(case, told, refusal))

    def _broke(self, person_id: str, problem: Exception) -> None:
        if not isinstance(problem, DeskError):
            raise problem
        told = Told(self._journey.wording.error(problem), "", "warning-octagon-fill", "bad")
        if not shiboken6.isValid(self):
            return
        if self._prints(person_id):
            self._journey.home(told)
        else:
            self._journey.tell(told)

    # another printer

    def with_other(self, actions: list[Action]) -> list[Action]:
        """The key by which the other printer takes over: its button only where a printer is in trouble."""
        if self.printers.other is None:
            return actions
        caption = self.tr("Use the first printer") if self.printers.second_prints else self.tr("Use the second printer")
        action = Action(TAKE_OVER, caption, "Ctrl+P", "printer", "outlined")
        return [*actions, action if self._stuck() else replace(action, kind="elsewhere")]

    def _stuck(self) -> bool:
        stage, context = self._shown()
        if isinstance(stage, PrintingStage):
            return stage.in_trouble
        return isinstance(context, TroubleNow) or (self._status is not None and not self._status.ready)

    def take_over(self) -> None:
        """A badge that is stuck is taken back first; where none is under way, the next one goes to the other."""
        _, context = self._shown()
        if not self.printers.take_over():
            return
        self._status = None
        if isinstance(context, PrintingNow):
            self._given_up.set()
            rest = self.tr("It is printed on the other printer as soon as this one has let go of it.")
            self._journey.tell(Told(self.tr("The badge is taken back."), rest, "printer-fill", "neutral"))
        elif isinstance(context, TroubleNow):
            self.print_badge(context.case)
        else:
            told = self.tr("The second printer prints now.") if self.printers.second_prints else self.tr(
                "The first printer prints now."
            )  # fmt: skip
            self._journey.tell(Told(told, self.tr("Ctrl+P changes back."), "printer-fill", "ok"))
        self._journey.changed()
