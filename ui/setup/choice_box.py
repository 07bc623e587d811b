"""A box to choose one thing from a list, drawn as the pictures have it; the wheel never changes it by accident."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from ui.desk.paint import Sides, draw_line
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import fill_round, text_width

SHOWN_AT_ONCE = 12


def paint_choice(
    painter: QPainter, look: Look, rect: QRectF, text: str, *, mirrored: bool, weak: bool = False, framed: bool = True
) -> None:
    """The closed box: words, and the arrow that opens it. `weak` is for what chooses nothing, in a broken frame."""
    px, colour = look.px, look.colour
    fill_round(painter, rect, px(6), colour("surface"), None if weak or not framed else colour("line-strong"))
    if weak and framed:
        _paint_broken_frame(painter, look, rect)
    sides = Sides(rect, mirrored=mirrored)
    words = sides.rect(px(13), rect.width() - px(45))
    font, ink = look.font(15, 400 if weak else 500), colour("ink-2" if weak else "ink")
    draw_line(painter, words, text, font, ink, sides.leading)
    side = px(15)
    arrow = sides.from_end(px(9), side, (rect.height() - side) / 2, side)
    draw_icon(painter, arrow, "caret-down-bold", colour("ink-2"))


def _paint_broken_frame(painter: QPainter, look: Look, rect: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(look.colour("line-strong"), 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.px(6), look.px(6))
    painter.restore()


class ChoiceBox(QComboBox):
    """A combo box whose closed state is painted by `paint_choice`. `halo` as for every field."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("halo", 6)
        self.setMaxVisibleItems(SHOWN_AT_ONCE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(214), self._look.px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rect = QRectF(self.rect())
        paint_choice(
            QPainter(self), self._look, rect, self.currentText(), mirrored=mirrored,
            framed=not self.hasFocus(),
        )  # fmt: skip

    def showPopup(self) -> None:
        """Open wide enough for the longest choice."""
        words = max((text_width(self.font(), self.itemText(at)) for at in range(self.count())), default=0.0)
        self.view().setMinimumWidth(round(words) + self._look.px(48))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel scrolls what is around the box."""
        event.ignore()

    def _follow(self) -> None:
        self.setFont(self._look.font(15))
        self.updateGeometry()
        self.update()
