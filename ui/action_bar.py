"""The action bar: what the clerk can do here, and the one blue button."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.keys import caption_letters
from ui.look.look import Look
from ui.look.paint import fill
from ui.look.pieces import ActionButton, Text
from ui.place import Action


class ActionBar(QWidget):
    """`pressed` carries the action whose button was pressed, by mouse, by Space or by Alt and its letter."""

    pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[list[Action], Action | str] = ([], "")
        self._letters: list[int] = []
        self.buttons: list[ActionButton] = []
        self._hint = Text(look, 14, 400, "ink-3")
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self._row.addWidget(self._hint)
        look.changed.connect(self._follow)
        self._follow()

    def show_actions(self, actions: list[Action], blue: Action | str) -> None:
        """Show these buttons; those that are the same as before stay as they are."""
        actions = [action for action in actions if action.kind != "elsewhere"]
        if (actions, blue) == self._shown:
            return
        self._shown = (list(actions), blue)
        self._empty()
        self._letters = caption_letters([action.caption for action in self._all()])
        for action, letter in zip(self._all(), self._letters, strict=True):
            self._add(action, letter)
        self._hint.setText(blue if isinstance(blue, str) else "")
        self._hint.setVisible(isinstance(blue, str))
        self._follow()

    def show_letters(self, shown: bool) -> None:
        """Underline the letters that work with Alt, while it is held."""
        for button, letter in zip(self.buttons, self._letters, strict=True):
            button.mark_letter(letter if shown else -1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._look.colour("surface"))
        fill(painter, QRect(0, 0, self.width(), 1), self._look.colour("line"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow()

    def _all(self) -> list[Action]:
        actions, blue = self._shown
        return [*actions, blue] if isinstance(blue, Action) else list(actions)

    def _add(self, action: Action, letter: int) -> None:
        blue = action is self._shown[1]
        button = ActionButton(
            self._look, action.caption, action.key, icon=action.icon, kind="blue" if blue else action.kind
        )
        button.setEnabled(action.enabled)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if letter >= 0:
            button.setShortcut(QKeySequence(f"Alt+{button.text()[letter].upper()}"))
        button.clicked.connect(lambda: self.pressed.emit(action))
        at = self._row.count() if blue else len(self.buttons)
        self._row.insertWidget(at, button)
        self.buttons.append(button)

    def _empty(self) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []

    def _follow(self) -> None:
        px = self._look.px
        self.setFixedHeight(px(64 if self._look.compact else 76))
        unframed = bool(self.buttons) and self.buttons[0].kind in {"plain", "danger"}
        margin = px(10 if unframed else 24)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sides = (px(24), margin) if mirrored else (margin, px(24))
        self._row.setContentsMargins(sides[0], 1, sides[1], 0)
        self._row.setSpacing(px(12))
        self.update()
