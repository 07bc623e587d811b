"""One of three answers: its digit, its words, what follows from it. None is chosen before somebody chooses."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import fill_round, paint_cap

TALL, TALL_COMPACT, TALL_LARGEST = 92, 84, 64
LARGEST = 1.5


class FaceChoice(QRadioButton):
    """As large as a card; to be pressed by mouse, by its digit, or by Tab and Space."""

    def __init__(self, look: Look, digit: str) -> None:
        super().__init__()
        self._look, self._digit = look, digit
        self._title, self._line = "", ""
        # the page takes care that one is chosen: of an exclusive group Qt lets Tab reach only the chosen one
        self.setAutoExclusive(False)
        self.setProperty("halo", 12)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_words(self, title: str, line: str) -> None:
        self._title, self._line = title, line
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{line} {self._digit}")
        self.update()

    def words(self) -> tuple[str, str]:
        return self._title, self._line

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def sizeHint(self) -> QSize:
        tall = TALL_COMPACT if self._look.compact else TALL
        return QSize(self._look.px(200), self._look.px(TALL_LARGEST if self._short else tall))

    @property
    def _short(self) -> bool:
        """At the largest letters there is room for the answer alone; what follows from it stays for the ear."""
        return self._look.user_scale >= LARGEST

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, px = QPainter(self), self._look, self._look.px
        chosen, touched = self.isChecked(), self.isDown() or self.underMouse()
        ground = look.colour("accent-tint" if chosen else "surface-3" if touched else "surface")
        fill_round(painter, QRectF(self.rect()), px(12), ground, look.colour("accent" if chosen else "line-strong"))
        if chosen:
            inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            fill_round(painter, inner, px(11), ground, look.colour("accent"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._paint_sign(painter, chosen=chosen, mirrored=mirrored)
        self._paint_words(painter, mirrored=mirrored)

    def _paint_sign(self, painter: QPainter, *, chosen: bool, mirrored: bool) -> None:
        """The digit on its key; the tick of the one that is chosen at the far side."""
        px, high = self._look.px, self.height()
        near, far = px(18), self.width() - px(18) - px(26)
        cap = QRectF(far if mirrored else near, (high - px(26)) / 2, px(26), px(26))
        paint_cap(painter, self._look, cap, self._digit)
        if chosen:
            tick = QRectF(near if mirrored else far, (high - px(26)) / 2, px(26), px(26))
            draw_icon(painter, tick, "check-circle-fill", self._look.colour("accent"))

    def _paint_words(self, painter: QPainter, *, mirrored: bool) -> None:
        px = self._look.px
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        before, after = (px(56), px(60)) if mirrored else (px(60), px(56))
        inner = QRectF(self.rect()).adjusted(before, 0, -after, 0)
        how = int(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap)
        parts = [
            (self._title, self._look.font(18, 600), self._look.colour("ink")),
            (self._line, self._look.font(14, 400), self._look.colour("ink-2")),
        ][: 1 if self._short else 2]
        heights = [QFontMetricsF(font).boundingRect(inner, how, words).height() for words, font, _ in parts]
        top = (self.height() - sum(heights) - px(2)) / 2
        for (words, font, ink), high in zip(parts, heights, strict=True):
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(QRectF(inner.left(), top, inner.width(), high + px(2)), how, words)
            top += high + px(2)
