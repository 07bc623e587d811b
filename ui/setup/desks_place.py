"""The Desks page of Setup: how this desk is certified, and how the registration manager certifies and stops desks."""

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from regdesk.chance import NewBytes
from regdesk.desk.certifying import Certifying
from regdesk.desk.enrolling import Enrolment
from regdesk.errors import DeskError
from regdesk.keys.carried import Kind, from_text
from regdesk.keys.certificate import Arrived
from regdesk.keys.request import read_request
from regdesk.keys.stopped import read_notice
from regdesk.sync.certified import certificate_in
from ui import scan_text
from ui.background import Background
from ui.field_memory import leave_nothing
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action, Place
from ui.privacy import is_covered
from ui.setup.desks_certify import LimitsStage, RequestStage, SignStage
from ui.setup.desks_home import HomeStage
from ui.setup.desks_key import KeyStage, MakeStage
from ui.setup.desks_own import AskStage, CodeStage, TakeStage
from ui.setup.desks_stage import At, DesksSteps, DeskStage, DesksWork
from ui.setup.desks_stop import SparesStage, StopStage
from ui.setup.desks_words import DesksWords
from ui.setup.steps import SetupHead
from ui.speech import announce
from ui.wording import Told, Wording

Answer = TypeVar("Answer")


class DesksPlace(Place):
    """Nothing is read before the page is shown: the desk's first window must not wait for it."""

    def __init__(
        self, look: Look, enrolment: Enrolment, background: Background, *, wording: Wording, new_bytes: NewBytes
    ) -> None:
        super().__init__()
        self.look, self.enrolment, self.new_bytes = look, enrolment, new_bytes
        self.words = DesksWords(wording, enrolment.desk.event, enrolment.desk.now)
        self.work, self.busy = DesksWork(), False
        self._background = background
        self._steps = DesksSteps(look)
        self._head = SetupHead(look, self.tr("Desks"), self._steps)
        self._head.setParent(self)
        self._head.hide()
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.at = At.HOME
        self._stages: dict[At, DeskStage] = {}

    def listen(self, window: MainWindow) -> None:
        """Get requests, certificates and fingerprints that are scanned in this window while the page is shown."""
        before, known = window.takes_scan, window.wedge.known
        window.takes_scan = lambda text: self._takes(text) or before(text)
        window.wedge.known = lambda code: is_message(code) or (known is not None and known(code))

    # the views

    def stage(self, at: At) -> DeskStage:
        """A view, made when it is first shown."""
        if at not in self._stages:
            made = _MAKES[at](self)
            self._stages[at] = made
            self.stack.addWidget(made.page)
        return self._stages[at]

    @property
    def open(self) -> DeskStage:
        return self.stage(self.at)

    def go(self, at: At) -> None:
        self.at = at
        self.stack.setCurrentWidget(self.open.page)
        self.open.enter()
        self.setFocusProxy(self.open.keyboard())
        self.changed()
        if self.isVisible():
            self.setFocus()

    def changed(self) -> None:
        if not self._stages:
            return
        self._head.title.setText(self.open.heading() or self.tr("Desks"))
        self._head.line.setText(self.open.line())
        steps = self.open.steps()
        self._steps.setVisible(steps is not None)
        if steps:
            self._steps.show_way(steps[0], steps[1], all_done=steps[2])
        self.setFocusProxy(self.open.keyboard())
        self.actions_changed.emit()

    def certifying(self) -> Certifying:
        desk, key = self.enrolment.desk, self.work.key
        assert key
        return Certifying(key.file, desk.event, desk.now, self.new_bytes, desk)

    def run(self, work: Callable[[], Answer], done: Callable[[Answer], None], told: Callable[[Told], None]) -> None:
        if self.busy:
            return
        self.busy = True

        def answered(answer: Answer) -> None:
            if shiboken6.isValid(self):
                self._rests()
                done(answer)
                self.changed()

        def failed(problem: Exception) -> None:
            if not isinstance(problem, DeskError):
                raise problem
            if shiboken6.isValid(self):
                self._rests()
                told(self.words.broken(problem))
                self.changed()

        self._background.run("lists", work, answered, failed)
        self.changed()

    def _rests(self) -> None:
        self.busy = False

    def announce(self, sentence: str, *, urgent: bool = False) -> None:
        announce(self, sentence, urgent=urgent)

    # what the window asks

    def heading(self) -> str:
        return self.tr("Desks")

    def head(self) -> QWidget:
        return self._head

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        return [] if self.busy or not self._stages else self.open.actions()

    def blue(self) -> Action | str:
        return self.open.blue() if self._stages else ""

    def do(self, name: str) -> None:
        if self.busy:
            return
        if name == "back":
            self.back()
        else:
            self.open.do(name)

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        self.open.move(by)

    def back(self) -> None:
        if self.busy:
            return
        if self.open.leads_back is None:
            self.place_asked.emit("desk")
        else:
            self.go(self.open.leads_back)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.go(self.at)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed of phrases and signs is not found here again."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.busy and not is_covered(self):
            self._forget()

    def _forget(self) -> None:
        self.at = At.HOME
        self.work = DesksWork(key=self.work.key)
        stages, self._stages = self._stages, {}
        for stage in stages.values():
            leave_nothing(*stage.page.findChildren(QLineEdit))
            self.stack.removeWidget(stage.page)
            stage.page.deleteLater()

    # scans

    def _takes(self, text: str) -> bool:
        """Whether a scan was for this page; anything else is the window's."""
        kind = kind_of(text)
        if kind is None or not shiboken6.isValid(self) or not self.isVisible() or self.busy:
            return False
        taken = self.open.scanned(kind, text)
        if taken:
            self.changed()
        return taken


def kind_of(text: str) -> Kind | None:
    """What a scanned text says that it is; it may have been changed or broken off on the way."""
    signs = "".join(text.split()).upper()
    return Kind(signs[:2]) if scan_text.is_message(signs) else None


def is_message(text: str) -> bool:
    """Whether a reading of a scan is whole, where its keys can be read in more than one way."""
    match kind_of(text):
        case Kind.REQUEST:
            return read_request(from_text(Kind.REQUEST, text) or b"") is not None
        case Kind.CERTIFICATE:
            return isinstance(certificate_in(text), Arrived)
        case Kind.STOPPED:
            return read_notice(text) is not None
        case kind:
            return kind is not None


_MAKES: dict[At, Callable[[DesksPlace], DeskStage]] = {
    At.HOME: HomeStage,
    At.ASK: AskStage,
    At.TAKE: TakeStage,
    At.KEY: KeyStage,
    At.MAKE: MakeStage,
    At.RESTORE: lambda place: MakeStage(place, restore=True),
    At.REQUEST: RequestStage,
    At.LIMITS: LimitsStage,
    At.SIGN: SignStage,
    At.SPARES: SparesStage,
    At.STOP: StopStage,
    At.CODE: CodeStage,
}
