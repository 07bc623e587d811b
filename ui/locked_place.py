"""A place that does nothing here: not open yet, or not for who is signed in. It says so, and what to do instead."""

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


_OPENING = _Words(
    QT_TRANSLATE_NOOP("locked", "This does not open yet."),
    QT_TRANSLATE_NOOP("locked", "It opens with the list, in a moment."),
)

_NOT_YOURS = {
    "dashboard": _Words(
        QT_TRANSLATE_NOOP("locked", "The dashboard is not for your role."),
        QT_TRANSLATE_NOOP("locked", "Ask a supervisor or the shift lead to sign in here: scan their staff card now."),
    ),
    "delegations": _Words(
        QT_TRANSLATE_NOOP("locked", "Delegations are not for your role."),
        QT_TRANSLATE_NOOP("locked", "Ask a clerk or a supervisor to sign in here: scan their staff card now."),
    ),
    "checkpoint": _Words(
        QT_TRANSLATE_NOOP("locked", "The checkpoint is not for your role."),
        QT_TRANSLATE_NOOP("locked", "Ask a guard, a clerk or a supervisor to sign in here: scan their staff card now."),
    ),
    "desk": _Words(
        QT_TRANSLATE_NOOP("locked", "The desk is not for your role."),
        QT_TRANSLATE_NOOP("locked", "Ask a clerk or a supervisor to sign in here: scan their staff card now."),
    ),
    "day_end": _Words(
        QT_TRANSLATE_NOOP("locked", "Day end is not for your role."),
        QT_TRANSLATE_NOOP("locked", "Ask a clerk or the shift lead to sign in here: scan their staff card now."),
    ),
    "setup": _Words(
        QT_TRANSLATE_NOOP("locked", "Setup is not for your role."),
        QT_TRANSLATE_NOOP("locked", "Ask a supervisor or the shift lead to sign in here: scan their staff card now."),
    ),
}
"""What is built, for a role that has nothing to do in it. The window takes the card."""


class LockedPlace(Place):
    """Enter leads back to the desk, or to Setup; what is typed or scanned here is the desk's too, where it is open.

    `leads_to`: the place that Enter opens. `taken`: another role has this place; else it is not open yet.
    """

    locked = True

    def __init__(self, look: Look, name: str, *, leads_to: str = "desk", taken: bool = False) -> None:
        super().__init__()
        self._leads_to = leads_to
        words = _NOT_YOURS[name] if taken else _OPENING
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
        caption = self.tr("Back to the desk") if self._leads_to == "desk" else self.tr("Open Setup")
        return Action(self._leads_to, caption, "Enter", kind="blue")

    def box(self) -> Box:
        return Box(self.tr("Scan a code or passport, or type a name"))

    def do(self, name: str) -> None:
        self.place_asked.emit(name)

    def back(self) -> None:
        self.place_asked.emit(self._leads_to)
