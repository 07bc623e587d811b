"""A button that looks like the words it bears: for what can be done with one row of a list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ui.look.look import Look
from ui.look.pieces import ActionButton


class Link(ActionButton):
    """In the colour of what can be pressed; Tab reaches it, Enter and Space press it."""

    def __init__(self, look: Look, text: str, name: str) -> None:
        super().__init__(look, text, "")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        ground = self._look.colour("surface-3") if self.isDown() or self.underMouse() else None
        return ground, None, self._look.colour("accent")

    def _height_units(self) -> int:
        return 44

    def _padding(self) -> tuple[int, int]:
        return self._look.px(6), self._look.px(6)
