"""A page of Setup with fields and a list: arrows move through the list, and the keyboard stays where it was."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.key_router import MOVES, Key
from ui.place import Place


class ListPlace(Place):
    """It keeps the keyboard in whatever it has been told to watch by `installEventFilter`."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows that a field has no use for move through the list."""
        if event.key() in MOVES:
            self.move(MOVES[Key(event.key())])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever has the keyboard keeps it when the actions change."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.got_keyboard(watched)
        return super().eventFilter(watched, event)

    def got_keyboard(self, widget: QWidget) -> None:
        self.setFocusProxy(widget)
