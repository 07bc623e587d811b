"""Whose badge it is: face, name, category and number on a card beside the word."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.checkpoint.shown import Bearer
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import CENTRE, fill_round, paint_photo, paint_tile

WIDE, HIGH, EDGE = 392, 572, 24
PHOTO_WIDE, PHOTO_HIGH = 344, 388
_ONE_LINE = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class BearerCard(QWidget):
    """Without a photo it says where to look instead. A low window has a lower card: the photo gives way."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._bearer: Bearer | None = None
        self._photo: QImage | None = None
        self._short = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.hide()

    def show_bearer(self, bearer: Bearer | None, photo: QImage | None) -> None:
        self._bearer, self._photo = bearer, photo
        if bearer:
            parts = (bearer.name, bearer.under, bearer.category, bearer.now_bears or bearer.number)
            self.setAccessibleName(", ".join(part for part in parts if part))
        self.setVisible(bearer is not None)
        self.update()

    def forget(self) -> None:
        """No face stays behind."""
        self.show_bearer(None, None)

    def fit(self, room: int) -> None:
        """Pixels that there are from top to bottom."""
        self._short = max(self._look.px(HIGH) - room, 0)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(WIDE), round(self._look.px(HIGH) - self._short))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._bearer is None:
            return
        painter, look, bearer = QPainter(self), self._look, self._bearer
        fill_round(painter, QRectF(self.rect()), look.px(16), look.colour("surface"))
        photo = QRectF(look.px(EDGE), look.px(EDGE), look.px(PHOTO_WIDE), look.px(PHOTO_HIGH) - self._short)
        if self._photo is not None:
            paint_photo(painter, look, photo, self._photo, radius=10)
        else:
            self._paint_no_photo(painter, photo, self._instead(bearer))
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        y = photo.bottom() + look.px(13)
        self._words(painter, y, 42, bearer.name, 30, 700, "ink")
        self._words(painter, y + look.px(42), 26, bearer.under, 20, 400, "ink-2")
        rule = QRectF(look.px(EDGE), y + look.px(80), look.px(PHOTO_WIDE), 1)
        painter.fillRect(rule, look.colour("line"))
        self._paint_foot(painter, y + look.px(95), bearer)

    def _instead(self, bearer: Bearer) -> str:
        return self.tr("No photo here") if bearer.stopped else self.tr("Look at the photo on the badge")

    def _paint_no_photo(self, painter: QPainter, box: QRectF, words: str) -> None:
        look = self._look
        fill_round(painter, box, look.px(10), look.colour("surface-3"), look.colour("line"))
        side = look.px(120)
        middle = QPointF(box.center().x(), box.center().y() - look.px(33))
        icon = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        draw_icon(painter, icon, "user-focus", look.colour("ink-3"))
        painter.setFont(look.font(20, 600))
        painter.setPen(look.colour("ink-2"))
        aside = (box.width() - min(box.width() - look.px(32), look.px(186))) / 2
        below = QRectF(box.left() + aside, icon.bottom(), box.width() - 2 * aside, look.px(80))
        painter.drawText(below, CENTRE | Qt.TextFlag.TextWordWrap, words)

    def _paint_foot(self, painter: QPainter, y: float, bearer: Bearer) -> None:
        look = self._look
        side, x = look.px(28), look.px(EDGE)
        numbers = self._paint_numbers(painter, y, side, bearer)
        if not bearer.letter:
            return
        left = self._from_edge(x, side)
        paint_tile(painter, look, QRectF(left, y, side, side), bearer.letter, QColor(bearer.colour))
        room = self.width() - 2 * x - side - look.px(7) - numbers - look.px(12)
        font = self._fitting(bearer.category, look.font(18, 500), room)
        wide = QFontMetricsF(font).horizontalAdvance(bearer.category)
        self._draw(painter, font, "ink-2", QRectF(self._from_edge(x + side + look.px(7), wide), y, wide + 2, side),
                   bearer.category)  # fmt: skip

    def _paint_numbers(self, painter: QPainter, y: float, side: float, bearer: Bearer) -> float:
        """The number of the badge in hand; struck out when another one takes its place. How wide they are."""
        look, after = self._look, 0.0
        for number, weight, struck, token in self._numbers(bearer):
            font = look.font(17, weight, mono=True)
            font.setStrikeOut(struck)
            wide = QFontMetricsF(font).horizontalAdvance(number)
            before = self.width() - look.px(EDGE) - after - wide
            self._draw(painter, font, token, QRectF(self._from_edge(before, wide), y, wide + 2, side), number)
            after += wide + look.px(14)
        return after

    def _numbers(self, bearer: Bearer) -> list[tuple[str, int, bool, str]]:
        """From the trailing edge on."""
        own = (bearer.number, 500, bearer.void, "ink-2")
        return [(bearer.now_bears, 600, False, "ink"), own] if bearer.now_bears else [own]

    def _words(self, painter: QPainter, y: float, high: float, words: str, units: int, weight: int, token: str) -> None:
        look, room = self._look, self._look.px(PHOTO_WIDE)
        font = self._fitting(words, look.font(units, weight), room)
        words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        box = QRectF(self._from_edge(look.px(EDGE), wide), y, wide + 2, look.px(high))
        self._draw(painter, font, token, box, words)

    def _fitting(self, words: str, font: QFont, room: float) -> QFont:
        """A long name is written smaller, down to two thirds, before anything of it is left out."""
        wide = QFontMetricsF(font).horizontalAdvance(words)
        if wide > room:
            font.setPixelSize(max(int(font.pixelSize() * max(room / wide, 0.66)), 1))
        return font

    def _draw(self, painter: QPainter, font: QFont, token: str, box: QRectF, words: str) -> None:
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        painter.drawText(box, _ONE_LINE | Qt.AlignmentFlag.AlignLeft, words)

    def _from_edge(self, before: float, wide: float) -> float:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - before - wide if mirrored else before
