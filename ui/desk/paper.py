"""A badge or a slip as it is on paper: the very PDF that is printed, rendered, on a quiet panel."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from regdesk.badge.render import page_png
from regdesk.desk.paper import size_mm
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.paint import fill_round
from ui.look.pieces import Text

MM_PER_INCH = 25.4
TEETH = 28


class Sheet(QWidget):
    """One rendered page, at most as wide as asked and as high as there is room, never stretched.

    Its lower edge is that of a roll where it is `torn` from one; else its corners are round.
    """

    def __init__(self, look: Look, width_units: float) -> None:
        super().__init__()
        self._look, self._units, self._torn = look, width_units, False
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.updateGeometry)

    def show_image(self, image: QImage, *, torn: bool) -> None:
        self._image, self._torn = image, torn
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = self._look.px(self._units)
        if self._image.isNull():
            return QSize(wide, wide)
        return QSize(wide, round(wide * self._image.height() / self._image.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        wanted = self.sizeHint().scaled(min(self.width(), self.sizeHint().width()), self.height(), _KEEP)
        left = (self.width() - wanted.width()) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sharp = wanted * self.devicePixelRatioF()
        shown = self._image.scaled(sharp, _KEEP, Qt.TransformationMode.SmoothTransformation)
        place = QRectF(left, 0, wanted.width(), wanted.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self._shape(place))
        painter.drawImage(place, shown)

    def _shape(self, place: QRectF) -> QPainterPath:
        shape = QPainterPath()
        if not self._torn:
            shape.addRoundedRect(place, self._look.px(8), self._look.px(8))
            return shape
        tooth = place.width() / TEETH
        foot = place.bottom()
        shape.moveTo(place.topLeft())
        for at in range(TEETH):
            shape.lineTo(place.left() + at * tooth, foot)
            shape.lineTo(place.left() + (at + 0.5) * tooth, foot - tooth * 0.5)
        shape.lineTo(place.right(), foot)
        shape.lineTo(place.topRight())
        shape.closeSubpath()
        return shape


_KEEP = Qt.AspectRatioMode.KeepAspectRatio


class PaperPanel(QWidget):
    """A sheet above its caption, on a quiet ground with rounded corners."""

    def __init__(self, look: Look, width_units: float, caption: str) -> None:
        super().__init__()
        self._look, self._units, self._pdf, self._torn = look, width_units, b"", False
        self.sheet = Sheet(look, width_units)
        look.changed.connect(self._follow)
        self.caption = Text(look, 15, 400, "ink-2")
        self.caption.set_side("centre")
        self.name_it(caption)
        measure, column = Measure(look, self), QVBoxLayout(self)
        measure.margins(column, 14, 16, 14, 12)
        measure.gap(column, 10)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.caption)

    def name_it(self, caption: str) -> None:
        """What stands below the sheet."""
        self.caption.setText(caption)
        self.sheet.setAccessibleName(caption)

    def show_pdf(self, pdf: bytes, *, torn: bool = False) -> None:
        """Show the first page, rendered for the very width it has on the screen."""
        self._pdf, self._torn = pdf, torn
        width_mm, _ = size_mm(pdf)
        pixels = self._look.px(self._units) * self.devicePixelRatioF()
        page = QImage.fromData(page_png(pdf, dpi=pixels / width_mm * MM_PER_INCH))
        self.sheet.show_image(page, torn=torn)

    def _follow(self) -> None:
        if self._pdf and self.isVisible():
            self.show_pdf(self._pdf, torn=self._torn)

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill_round(QPainter(self), QRectF(self.rect()), self._look.px(12), self._look.colour("surface-3"))
