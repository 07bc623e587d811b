"""Parts of the supervisor's decision that know nothing of it: its sign, and a part that scrolls only when it must."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QWidget

from ui.desk.decision_matter import ARROWS
from ui.desk.measure import Measure
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import fill_round
from ui.look.upright_scroll import UprightScroll


class Shield(QWidget):
    """The sign of what is asked."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        Measure(look, self).keep(lambda: self.setFixedSize(look.px(48), look.px(48)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, rect = QPainter(self), self._look, self.rect().toRectF()
        fill_round(painter, rect, look.px(8), look.colour("accent-tint"))
        air = look.px(10)
        draw_icon(painter, rect.adjusted(air, air, -air, -air), self._icon, look.colour("accent"))


class Scrolled(UprightScroll):
    """As high as what is in it; with less room than that it scrolls."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        self._inside = inside

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """There is nothing at the sides: these arrows are for badges."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wished(self, wide: int) -> int:
        """How high it would be in this width, in pixels."""
        return high(self._inside.layout(), wide)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)


def high(layout: QLayout | None, wide: int) -> int:
    """How high a layout wants to be in this width, in pixels."""
    if layout is None:
        return 0
    return layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.sizeHint().height()
