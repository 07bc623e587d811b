"""A place that is not built yet: it says so plainly, says what to do instead, and does nothing."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from regdesk.sentences import QT_TRANSLATE_NOOP
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.pieces import Text
from ui.place import Action, Box, Place


@dataclass(frozen=True)
class _Words:
    title: str
    instead: str


_WORDS = {
    "delegations": _Words(
        QT_TRANSLATE_NOOP("locked", "Delegations are not part of this version yet."),
        QT_TRANSLATE_NOOP("locked", "Give badges one person at a time at the desk. Search for the delegation there."),
    ),
    "checkpoint": _Words(
        QT_TRANSLATE_NOOP("locked", "The checkpoint is not part of this version yet."),
        QT_TRANSLATE_NOOP("locked", "Compare the badge with the face by eye, or look the person up at the desk."),
    ),
    "dashboard": _Words(
        QT_TRANSLATE_NOOP("locked", "The dashboard is not part of this version yet."),
        QT_TRANSLATE_NOOP("locked", "It needs a supervisor to sign in, and staff accounts come later."),
    ),
    "day_end": _Words(
        QT_TRANSLATE_NOOP("locked", "Day end is not part of this version yet."),
        QT_TRANSLATE_NOOP("locked", "Every badge is in the log of this desk. Count on paper until then."),
    ),
    "setup": _Words(
        QT_TRANSLATE_NOOP("locked", "Setup is not open here."),
        QT_TRANSLATE_NOOP("locked", "It needs a supervisor to sign in, and staff accounts come later."),
    ),
}

NAMES = tuple(_WORDS)


class LockedPlace(Place):
    """Enter leads back to the desk; what is typed or scanned here is the desk's too."""

    locked = True

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        words = _WORDS[name]
        self.title = QCoreApplication.translate("locked", words.title)
        self.instead = QCoreApplication.translate("locked", words.instead)
        self._look = look
        self.setAccessibleName(f"{self.title} {self.instead}")

    def showEvent(self, event: QShowEvent) -> None:
        """Its widgets are made when somebody looks: a window starts with five such places."""
        super().showEvent(event)
        if self.layout() is None:
            self._lay_out(self._look)

    def _lay_out(self, look: Look) -> None:
        head, line = Text(look, 30, 700), Text(look, 16, 400, "ink-2")
        head.setText(self.title)
        line.setText(self.instead)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(IconLabel(look, "lock-key", "ink-3", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (head, line):
            text.set_side("centre")
            text.setWordWrap(True)
            column.addWidget(text)
        column.addStretch(3)

    def blue(self) -> Action | str:
        return Action("desk", self.tr("Back to the desk"), "Enter", kind="blue")

    def box(self) -> Box:
        return Box(self.tr("Scan a code or passport, or type a name"))

    def do(self, name: str) -> None:
        self.place_asked.emit(name)

    def back(self) -> None:
        self.place_asked.emit("desk")
