"""A picture and the part of it that becomes the photo: the frame stands still, the picture moves below it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from regdesk.photos.picture import Picture
from regdesk.photos.portrait import SHAPE, Crop
from ui.desk.face_view import NEUTRAL, paint_empty
from ui.look.look import Look

FRAME = 0.9
"""Of the height of the view."""
VEIL = QColor(11, 34, 52, 150)
_OVAL = QRectF(0.2, 0.12, 0.6, 0.6)
"""Where a head is in a passport photo, in shares of the frame."""
_NOTCH = 120


def image_of(picture: Picture) -> QImage:
    """The picture for the screen; the bytes are copied, so that nothing hangs on the picture."""
    row = 3 * picture.width
    return QImage(picture.rgb, picture.width, picture.height, row, QImage.Format.Format_RGB888).copy()


class CropView(QWidget):
    """`dragged`: by how many pixels of the picture across and down; `turned`: how much closer by the wheel."""

    dragged = Signal(float, float)
    turned = Signal(float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image: QImage | None = None
        self._crop = Crop(0, 0, 1)
        self._live = False
        self._held: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Part of the picture that becomes the photo"))
        look.changed.connect(self.update)

    def show_picture(self, image: QImage | None, crop: Crop | None = None, *, live: bool = False) -> None:
        """`live`: it comes from a camera, and an oval shows where the head should be."""
        self._image, self._live = image, live
        if image and crop is None:
            width = min(image.width(), image.height() * SHAPE)
            crop = Crop((image.width() - width) / 2, (image.height() - width / SHAPE) / 2, width)
        self._crop = crop or Crop(0, 0, 1)
        movable = image is not None and not live
        self.setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)
        self.update()

    def show_crop(self, crop: Crop) -> None:
        """Another part of the same picture."""
        self._crop = crop
        self.update()

    def frame(self) -> QRectF:
        """Where the part is shown, in pixels of the screen."""
        high = min(self.height() * FRAME, self.width() * FRAME / SHAPE)
        made = QRectF(0, 0, high * SHAPE, high)
        made.moveCenter(QRectF(self.rect()).center())
        return made

    def _scale(self) -> float:
        return self.frame().width() / self._crop.width

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole, shape, frame = QRectF(self.rect()), QPainterPath(), self.frame()
        shape.addRoundedRect(whole, self._look.px(12), self._look.px(12))
        if self._image is None:
            shape = QPainterPath()
            shape.addRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), self._look.px(12), self._look.px(12))
            paint_empty(painter, self._look, shape, "upload-simple", self.tr("Drop a picture here"))
            return
        painter.setClipPath(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(NEUTRAL)
        painter.drawRect(whole)
        scale = self._scale()
        at = QPointF(frame.left() - self._crop.x * scale, frame.top() - self._crop.y * scale)
        painter.drawImage(QRectF(at, self._image.size().toSizeF() * scale), self._image)
        self._veil(painter, whole, frame)

    def _veil(self, painter: QPainter, whole: QRectF, frame: QRectF) -> None:
        """Dark what is left out; a white line around what is kept."""
        veil, kept = QPainterPath(), QPainterPath()
        veil.addRect(whole)
        kept.addRoundedRect(frame, self._look.px(6), self._look.px(6))
        painter.setBrush(VEIL)
        painter.drawPath(veil.subtracted(kept))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("#FFFFFF"), self._look.px(2)))
        painter.drawPath(kept)
        if self._live:
            painter.setPen(QPen(QColor(255, 255, 255, 190), self._look.px(2), Qt.PenStyle.DashLine))
            wide, high = frame.width(), frame.height()
            oval = QRectF(_OVAL.x() * wide, _OVAL.y() * high, _OVAL.width() * wide, _OVAL.height() * high)
            painter.drawEllipse(oval.translated(frame.topLeft()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turned.emit(event.angleDelta().y() / _NOTCH)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._image is not None and not self._live:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            by = (self._held - event.position()) / self._scale()
            self._held = event.position()
            self.dragged.emit(by.x(), by.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._held is not None:
            self._held = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
