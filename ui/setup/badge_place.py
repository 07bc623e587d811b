"""The Printers and badge page of Setup: which badge this desk prints, on what, and whether every name fits on it."""

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from regdesk.desk.badge_setup import BadgeSetup
from regdesk.errors import DeskError
from ui.background import Background
from ui.look.look import Look
from ui.place import Action, Place
from ui.setup.badge_home import TemplatesStage
from ui.setup.badge_printers import PrintersStage
from ui.setup.badge_stage import At, BadgeStage, BadgeWork
from ui.setup.badge_words import BadgeWords
from ui.setup.preflight_stage import PreflightStage
from ui.setup.steps import head_alone
from ui.speech import announce
from ui.wording import Told, Wording

Answer = TypeVar("Answer")


class BadgePlace(Place):
    """`printers_chosen`: this desk prints elsewhere from now on. Nothing is read before the page is shown."""

    def __init__(
        self, look: Look, setup: BadgeSetup, background: Background, *,
        wording: Wording, printers_chosen: Callable[[], None],
    ) -> None:  # fmt: skip
        super().__init__()
        self.look, self.setup, self.printers_chosen = look, setup, printers_chosen
        self.words, self.work, self.at = BadgeWords(wording), BadgeWork(), At.TEMPLATES
        self._background = background
        self._head = head_alone(look, self.tr("Printers and badge"), self)
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._stages: dict[At, BadgeStage] = {}

    def leads_on(self) -> bool:
        """Whether another page may be opened now."""
        return not self._stages or not (self.open.busy or self.open.asks)

    # the views

    def stage(self, at: At) -> BadgeStage:
        """A view, made when it is first shown."""
        if at not in self._stages:
            made = _MAKES[at](self)
            self._stages[at] = made
            self.stack.addWidget(made.page)
        return self._stages[at]

    @property
    def open(self) -> BadgeStage:
        return self.stage(self.at)

    def go(self, at: At) -> None:
        self.at = at
        self.stack.setCurrentWidget(self.open.page)
        self.open.enter()
        self.changed()
        if self.isVisible():
            self.setFocus()

    def changed(self) -> None:
        if self._stages:
            self._head.title.setText(self.heading())
            self._head.line.setText(self.open.line())
            self.setFocusProxy(self.open.keyboard())
            self.actions_changed.emit()

    def run(
        self, lane: str, work: Callable[[], Answer], done: Callable[[Answer], None], told: Callable[[Told], None]
    ) -> None:
        def answered(answer: Answer) -> None:
            if shiboken6.isValid(self):
                done(answer)

        def failed(problem: Exception) -> None:
            if not isinstance(problem, DeskError):
                raise problem
            if shiboken6.isValid(self):
                told(self.words.broken(problem))

        self._background.run(lane, work, answered, failed)

    def announce(self, sentence: str, *, urgent: bool = False) -> None:
        announce(self, sentence, urgent=urgent)

    # what the window asks

    def heading(self) -> str:
        match self.at:
            case At.TEMPLATES:
                return self.tr("Printers and badge")
            case At.PRINTERS:
                return self.tr("Printers")
            case At.PREFLIGHT:
                return self.tr("Check every name")

    def head(self) -> QWidget:
        return self._head

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        return self.open.actions() if self._stages else []

    def blue(self) -> Action | str:
        return self.open.blue() if self._stages else ""

    def do(self, name: str) -> None:
        if name == "back":
            self.back()
        else:
            self.open.do(name)

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        self.open.move(by)

    def back(self) -> None:
        if not self.open.back():
            self.place_asked.emit("desk")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.go(self.at)


_MAKES: dict[At, Callable[[BadgePlace], BadgeStage]] = {
    At.TEMPLATES: TemplatesStage,
    At.PRINTERS: PrintersStage,
    At.PREFLIGHT: PreflightStage,
}
