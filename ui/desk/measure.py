"""Lengths in design units that follow the look: margins, gaps and sizes are set anew when the window changes size."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QSizePolicy, QSpacerItem, QWidget

from ui.look.look import Look


class Measure(QObject):
    """Keeps the rules of one page's sizes and applies them at once and after every change of the look."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._rules: list[Callable[[], None]] = []
        look.changed.connect(self._apply)

    def keep(self, rule: Callable[[], None]) -> None:
        """Run `rule` now and after every change of the look."""
        self._rules.append(rule)
        rule()

    def margins(self, layout: QLayout, left: float, top: float, right: float, bottom: float) -> None:
        px = self._look.px
        self.keep(lambda: layout.setContentsMargins(px(left), px(top), px(right), px(bottom)))

    def gap(self, layout: QBoxLayout, units: float) -> None:
        self.keep(lambda: layout.setSpacing(self._look.px(units)))

    def gaps(self, grid: QGridLayout, across: float, down: float) -> None:
        def rule() -> None:
            grid.setHorizontalSpacing(self._look.px(across))
            grid.setVerticalSpacing(self._look.px(down))

        self.keep(rule)

    def width(self, widget: QWidget, units: float) -> None:
        self.keep(lambda: widget.setFixedWidth(self._look.px(units)))

    def height(self, widget: QWidget, units: float, *, compact: float = 0.0) -> None:
        """A fixed height; another one in a low window when `compact` is given."""

        def rule() -> None:
            wanted = compact if compact and self._look.compact else units
            widget.setFixedHeight(self._look.px(wanted))

        self.keep(rule)

    def least_height(self, widget: QWidget, units: float, *, compact: float = 0.0) -> None:
        def rule() -> None:
            wanted = compact if compact and self._look.compact else units
            widget.setMinimumHeight(self._look.px(wanted))

        self.keep(rule)

    def space(self, layout: QBoxLayout, units: float, *, compact: float = 0.0) -> None:
        """An empty stretch of fixed length inside a box layout."""
        spacer = QSpacerItem(0, 0)
        layout.addSpacerItem(spacer)
        fixed, least = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
        upright = layout.direction() in (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)

        def rule() -> None:
            wanted = compact if compact and self._look.compact else units
            length = self._look.px(wanted)
            if upright:
                spacer.changeSize(0, length, least, fixed)
            else:
                spacer.changeSize(length, 0, fixed, least)
            layout.invalidate()

        self.keep(rule)

    def _apply(self) -> None:
        for rule in self._rules:
            rule()
