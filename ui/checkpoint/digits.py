"""The field behind the five digits that somebody types at a door. A scan that runs into it is taken out of it again."""

import unicodedata

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from regdesk.gate.scanned import DIGITS

PAUSE = 60
"""Milliseconds after the last key: the keys of a reader come sooner, and are no digits of anybody's."""
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Digits(QLineEdit):
    """`typed` carries the digits so far, once it is sure that a person typed them. It paints nothing by itself."""

    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._held = False
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._settle)
        self.setMaxLength(DIGITS)
        self.setFrame(False)
        self.setProperty("piece", "box")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAcceptDrops(False)
        self.setAccessibleName(self.tr("The five digits of the badge"))
        self.textChanged.connect(self._changed)
        self.resize(1, 1)

    def empty(self) -> None:
        """Nothing is typed any more."""
        self.clear()
        self._pause.stop()
        self._settle()

    def hold(self, held: bool) -> None:
        """While the last keys may be a reader's nobody is told what they wrote."""
        self._held = held
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = unicodedata.decimal(event.text(), None) if len(event.text()) == 1 else None
        if event.modifiers() & _COMMANDS or event.isAutoRepeat():
            event.ignore()
        elif event.key() == Qt.Key.Key_Backspace:
            self.setText(self.text()[:-1])
        elif digit is not None:
            self.setText((self.text() + str(digit))[:DIGITS])
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is typed stands large on the screen, not here."""

    def _changed(self) -> None:
        self._pause.stop()
        if self.text() != self._told and not self._held:
            self._pause.start()

    def _settle(self) -> None:
        if self.text() != self._told:
            self._told = self.text()
            self.typed.emit(self._told)
