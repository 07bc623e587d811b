"""The pages of a badge beside each other, as they come out of the printer: white in the dark as well."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.look import Look
from ui.look.paint import CENTRE

GAP, LEAST = 20, 70
"""Between pages; and below this height, which large letters leave, a badge shows nothing any more."""


class BadgePicture(QWidget):
    """Front and back, as large as there is room; nothing while there are no pages."""

    def __init__(self, look: Look, *, edge: int = 18) -> None:
        super().__init__()
        self._look, self._edge = look, edge
        self._pages: list[QImage] = []
        self._instead = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def show_pages(self, pages: Sequence[bytes], name: str, *, instead: str = "") -> None:
        """Pages as PNG files; `name` says to a screen reader what they are, `instead` stands there without pages."""
        self._pages, self._instead = [QImage.fromData(page) for page in pages], instead
        self.setAccessibleName(name or instead)
        self.update()

    def pages(self) -> int:
        """How many are shown."""
        return len(self._pages)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        if not self._pages and self._instead:
            painter.setFont(self._look.font(16))
            painter.setPen(self._look.colour("ink-3"))
            painter.drawText(self.rect(), int(CENTRE), self._instead)
        for page, place in zip(self._pages, self._places(), strict=True):
            if place.height() > self._look.px(LEAST):
                self._paint_page(painter, page, place)

    def _paint_page(self, painter: QPainter, page: QImage, place: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        shown = page.scaled(
            round(place.width() * ratio), round(place.height() * ratio),
            Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        painter.drawImage(place, shown)
        painter.setPen(self._look.colour("line-strong"))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _places(self) -> list[QRectF]:
        """Of one height, in the middle of the room, the front at the leading side."""
        edge, gap = self._look.px(self._edge), self._look.px(GAP)
        room = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        shapes = [page.width() / max(page.height(), 1) for page in self._pages]
        wide = room.width() - gap * (len(shapes) - 1)
        high = max(min(room.height(), wide / sum(shapes)), 1.0) if shapes else 1.0
        whole = sum(shapes) * high + gap * (len(shapes) - 1)
        x, places = room.center().x() - whole / 2, list[QRectF]()
        for shape in reversed(shapes) if self._mirrored() else shapes:
            places.append(QRectF(x, room.center().y() - high / 2, shape * high, high))
            x += shape * high + gap
        return places[::-1] if self._mirrored() else places

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
