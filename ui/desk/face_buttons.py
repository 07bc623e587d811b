"""Below the photo of the check: what to do in doubt about the face, and how to change the photo."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import ActionButton
from ui.place import Action

LARGEST = 1.5


class FaceButtons(QWidget):
    """`asked` carries the name of the action whose button was pressed. Empty until actions are shown."""

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Action, ...] = ()
        self._buttons: list[ActionButton] = []
        self._column = QVBoxLayout(self)
        measure = Measure(look, self)
        measure.margins(self._column, 0, 6, 0, 0)
        measure.gap(self._column, 8)
        look.changed.connect(self._again)

    def show_actions(self, actions: tuple[Action, ...]) -> None:
        if actions == self._shown and actions:
            return
        self._shown = actions
        for button in self.buttons():
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for action in actions:
            self._add(action)

    def _again(self) -> None:
        """At the largest letters the words need the room of the icons."""
        shown, self._shown = self._shown, ()
        self.show_actions(shown)

    def buttons(self) -> list[ActionButton]:
        # one that was just added is hidden until its parent is laid out
        return list(self._buttons)

    def _add(self, action: Action) -> None:
        icon = action.icon if self._look.user_scale < LARGEST else ""
        button = ActionButton(self._look, action.caption, action.key, icon=icon, kind="quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.asked.emit(action.name))
        self._column.addWidget(button)
        self._buttons.append(button)
