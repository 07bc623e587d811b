"""What stands on the stage while the desk is opened beside the window, and when it cannot be opened."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout

from regdesk.errors import DeskError
from regdesk.sentences import ERRORS
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.pieces import Text
from ui.place import Action, Box, Place


class OpeningPlace(Place):
    """The box takes keys and scans from the first moment; they wait here for the desk.

    `seen` is sent once, when the place was painted; `again` when the clerk wants another try after a failure.
    """

    seen = Signal()
    again = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.scan = ""
        self.failed = self.wiped = False
        self._painted = False
        self._icon = IconLabel(look, "hourglass-medium-fill", "ink-3", 48)
        self.title, self.line = Text(look, 30, 700), Text(look, 16, 400, "ink-2")
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self.title, self.line):
            text.set_side("centre")
            text.setWordWrap(True)
            column.addWidget(text)
        column.addStretch(3)
        self.show_opening()

    def show_opening(self) -> None:
        self.failed = False
        self._tell("hourglass-medium-fill", self.tr("Opening the list…"), self.tr("You can type or scan already."))

    def show_closing(self) -> None:
        self.failed = False
        self._tell("lock-key", self.tr("Closing the desk…"), self.tr("It opens again in a moment."))

    def show_failed(self, problem: Exception) -> None:
        """Say why there is no desk; anything but a failing world is a bug and is told as one."""
        self.failed = True
        self.wiped = isinstance(problem, DeskError) and problem.code == "desk_wiped"
        if self.wiped:
            self._tell("shield-check", self.tr("This desk was wiped"), failure(problem))
            return
        self._tell("warning-octagon-fill", self.tr("This desk cannot be opened"), failure(problem))

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        return [Action("close", self.tr("Close regdesk"), "Esc")] if self.failed and not self.wiped else []

    def blue(self) -> Action | str:
        if self.wiped:
            return Action("close", self.tr("Close regdesk"), "Enter", kind="blue")
        if self.failed:
            return Action("again", self.tr("Try again"), "Enter", kind="blue")
        return self.title.text()

    def box(self) -> Box:
        return Box(self.tr("Scan a code or passport, or type a name"))

    def do(self, name: str) -> None:
        if name == "again":
            self.again.emit()
        elif name == "close":
            self.window().close()

    def scanned(self, text: str) -> None:
        """The last scan waits for the desk; what is typed waits in the box."""
        self.scan = text

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.seen.emit()

    def _tell(self, icon: str, title: str, line: str) -> None:
        self._icon.show_icon(icon, "bad" if self.failed and not self.wiped else "ink-3")
        self.title.setText(title)
        self.line.setText(line)
        self.setAccessibleName(f"{title} {line}")
        self.actions_changed.emit()


def failure(problem: Exception) -> str:
    """What happened and what to do, in the language of the window."""
    # late: it brings the modules of the desk, which the window does not wait for
    from ui.wording import isolated

    code, facts = (problem.code, problem.facts) if isinstance(problem, DeskError) else ("bug", {})
    sentence = QCoreApplication.translate("errors", ERRORS[code])
    return sentence.format_map({name: isolated(str(fact)) for name, fact in facts.items()})
