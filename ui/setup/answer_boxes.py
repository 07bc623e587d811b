"""Answers side by side, worked by the arrow keys, by Space, or by the mouse; what a press means is told elsewhere."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.look import Look

Answer = TypeVar("Answer")
TICK, GAP = 15, 6


class AnswerBoxes(QWidget, Generic[Answer]):
    """`name` is what a screen reader calls them all; each answer comes with its words."""

    def __init__(self, look: Look, name: str, answers: Sequence[tuple[Answer, str]]) -> None:
        super().__init__()
        self._look, self._name = look, name
        self._answers = list(answers)
        self._at = 0
        self.setProperty("halo", 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward, backward = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self._mirrored():
            forward, backward = backward, forward
        if event.key() == forward:
            self._go(min(self._at + 1, len(self._answers) - 1))
        elif event.key() == backward:
            self._go(max(self._at - 1, 0))
        elif event.key() == Qt.Key.Key_Space:
            self._space()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = next((n for n, box in enumerate(self._boxes()) if box.contains(event.position())), None)
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed(at)

    def _go(self, at: int) -> None:
        """An arrow led here."""
        raise NotImplementedError

    def _space(self) -> None:
        """Space was pressed."""
        raise NotImplementedError

    def _pressed(self, at: int) -> None:
        """The mouse was pressed here."""
        raise NotImplementedError

    def _boxes(self) -> list[QRectF]:
        """Where each answer stands."""
        raise NotImplementedError

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
