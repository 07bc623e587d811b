"""Two pictures of a face that are looked at as one: what is zoomed or moved in one is zoomed or moved in the other.

They lie on a grey without any colour, at one height, and nothing is done to them: no filter, no score.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from regdesk.photos.portrait import SHAPE
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.pieces import Text

NEUTRAL = QColor("#808080")
"""In the light look and in the dark one: the ground must not colour a face."""
CLOSEST = 6.0
STEP = 1.25
_GAP = 16
_NAME = 26
_NOTCH = 120


@dataclass(frozen=True)
class View:
    """What of a picture is seen: how much larger, and around which point (0 to 1 from the top left)."""

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5


class Closer(QObject):
    """The one view of several pictures."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.view = View()

    def zoom(self, factor: float, x: float = 0.5, y: float = 0.5) -> None:
        """Come closer or go back; what is at this place of the pane (0 to 1) stays there."""
        old = self.view
        new = min(max(old.zoom * factor, 1.0), CLOSEST)
        shift = 1 / old.zoom - 1 / new
        self._show(View(new, old.x + (x - 0.5) * shift, old.y + (y - 0.5) * shift))

    def move(self, across: float, down: float) -> None:
        """Look further to the right or further down, in shares of what is seen."""
        self._show(View(self.view.zoom, self.view.x + across / self.view.zoom, self.view.y + down / self.view.zoom))

    def whole(self) -> None:
        self._show(View())

    def _show(self, view: View) -> None:
        half = 0.5 / view.zoom
        self.view = View(view.zoom, *(min(max(at, half), 1 - half) for at in (view.x, view.y)))
        self.changed.emit()


class FacePane(QWidget):
    """One of the pictures; the wheel comes closer, dragging moves."""

    def __init__(self, look: Look, closer: Closer) -> None:
        super().__init__()
        self._look, self._closer = look, closer
        self._photo: QImage | None = None
        self._words = ""
        self._held: QPointF | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        closer.changed.connect(self.update)
        look.changed.connect(self.update)

    def show_photo(self, photo: QImage | None, words: str = "", name: str = "") -> None:
        """`words` stand there while there is no picture; `name` is what a screen reader says."""
        self._photo, self._words = photo, words
        self.setAccessibleName(name or words)
        self.update()

    def has_photo(self) -> bool:
        return self._photo is not None

    def seen(self) -> QRectF:
        """The part of the picture that is seen, in its own pixels."""
        photo, view = self._photo, self._closer.view
        assert photo is not None
        scale = max(self.width() / photo.width(), self.height() / photo.height()) * view.zoom
        wide, high = self.width() / scale, self.height() / scale
        x = min(max(photo.width() * view.x - wide / 2, 0), photo.width() - wide)
        y = min(max(photo.height() * view.y - high / 2, 0), photo.height() - high)
        return QRectF(x, y, wide, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        rect, shape = QRectF(self.rect()), QPainterPath()
        shape.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), self._look.px(8), self._look.px(8))
        if self._photo is None:
            paint_empty(painter, self._look, shape, "user-focus", self._words)
            return
        painter.save()
        painter.setClipPath(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(NEUTRAL)
        painter.drawRect(rect)
        painter.drawImage(rect, self._photo, self.seen())
        painter.restore()
        painter.setPen(QPen(self._look.colour("line"), 1))
        painter.drawPath(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        at = event.position()
        self._closer.zoom(STEP ** (event.angleDelta().y() / _NOTCH), at.x() / self.width(), at.y() / self.height())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            by = self._held - event.position()
            self._held = event.position()
            self._closer.move(by.x() / self.width(), by.y() / self.height())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)


def paint_empty(painter: QPainter, look: Look, shape: QPainterPath, icon: str, words: str) -> None:
    """Where a picture will be: a broken frame, an icon and what is to come."""
    rect, side, gap = shape.boundingRect(), look.px(48), look.px(12)
    painter.setBrush(look.colour("surface-2"))
    painter.setPen(QPen(look.colour("line-strong"), 1, Qt.PenStyle.DashLine))
    painter.drawPath(shape)
    painter.setFont(look.font(15, 500))
    inner = rect.adjusted(gap, gap, -gap, -gap)
    how = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    high = painter.boundingRect(inner, how, words).height()
    top = rect.center().y() - (side + gap + high) / 2
    draw_icon(painter, QRectF(rect.center().x() - side / 2, top, side, side), icon, look.colour("ink-3"))
    painter.setPen(look.colour("ink-2"))
    painter.drawText(QRectF(inner.left(), top + side + gap, inner.width(), high + gap), how, words)


class FacePair(QWidget):
    """Two panes side by side under their names, as high as there is room, each in the shape of a portrait."""

    def __init__(self, look: Look, left: FacePane, right: FacePane) -> None:
        super().__init__()
        self._look, self._panes = look, (left, right)
        self.names = Text(look, 14, 600), Text(look, 14, 600)
        for widget in (*self._panes, *self.names):
            widget.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._place)

    def pane_width(self) -> int:
        """The width of one pane, in pixels."""
        across = (self.width() - self._look.px(_GAP)) / 2
        return max(int(min(across, (self.height() - self._look.px(_NAME)) * SHAPE)), 1)

    def show_names(self, left: str, right: str) -> None:
        for text, words in zip(self.names, (left, right), strict=True):
            text.setText(words)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        wide = self.pane_width()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for at, pane in enumerate(self._panes):
            x = at * (wide + self._look.px(_GAP))
            left, name = self.width() - x - wide if mirrored else x, self._look.px(_NAME)
            self.names[at].setGeometry(left, 0, wide, name - self._look.px(6))
            pane.setGeometry(left, name, wide, int(wide / SHAPE))
