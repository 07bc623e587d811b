"""The part of the screen that is read across a road: a ground, an icon, one word, the same in a second language, why.

All of it is painted by hand in one go, so that the answer stands in the very frame that follows the scan.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.checkpoint.colours import LIGHTS, Light
from ui.checkpoint.shown import ICONS, Shown
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import fill

ICON, MIDDLE = 176, 140
"""The side of the icon and its middle from the leading edge, in design units."""
EDGE, WORD, SECOND, LINE, STEP = 64, 172, 44, 28, 36
TO_WORD, TO_SECOND, TO_LINES = 326, 391, 449
"""Baselines, from the top of the icon."""
HIGH = 457
STRIPE = 130
"""Across, from the edge of one dark band to the edge of the next."""
CALM, CALM_LIFT = 104, 44
"""The word of the waiting screen is smaller, nothing has to be read across a road; and so much nearer to its icon."""
BOLDER = 4.5
"""The window's font has no weight above 700: so much is added around each stroke of the word."""
TIGHT = -0.03
DIGITS = 5
_SHARP = Qt.PenJoinStyle.MiterJoin


class Field(QWidget):
    """`beside`: design units at the trailing edge that the words keep free, for the card.

    `typed`: digits so far; `shown`: what stands there without any.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.beside = 0.0
        self.shown = Shown("wait", "", "")
        self.typed, self._hint = "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.BlankCursor)  # there is nothing to press, and no arrow lies over the word
        look.changed.connect(self.update)

    def show_answer(self, shown: Shown) -> None:
        self.shown = shown
        self.setAccessibleName(shown.spoken())
        self.update()

    def show_typed(self, digits: str, hint: str) -> None:
        """Digits that somebody types, as large as the word; none brings the word back."""
        self.typed, self._hint = digits, hint
        self.update()

    @property
    def light(self) -> Light:
        return LIGHTS["wait" if self.typed else self.shown.light]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        light = self.light
        fill(painter, self.rect(), QColor(light.ground))
        if light.stripe:
            self._paint_stripes(painter, QColor(light.stripe))
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setPen(QColor(light.ink))
        if self.typed:
            self._paint_typed(painter)
        else:
            self._paint_answer(painter, QColor(light.ink))

    def _paint_stripes(self, painter: QPainter, colour: QColor) -> None:
        """From the lower left to the upper right, wherever the words begin."""
        wide = self._look.px(STRIPE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, wide / 1.4142 / 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        high = self.height()
        for x in range(-high - wide, self.width() + wide, wide):
            painter.drawLine(QPointF(x, high + wide), QPointF(x + high + 2 * wide, -wide))
        painter.restore()

    def _paint_answer(self, painter: QPainter, ink: QColor) -> None:
        look, shown = self._look, self.shown
        lines = self._wrapped(shown.lines, look.font(LINE, 600))
        lift = look.px(CALM_LIFT) if shown.light == "wait" else 0
        top = self._top(look.px(HIGH) - lift + look.px(STEP) * (len(lines) - 1 if lines else -2))
        square = QRectF(self._from_edge(look.px(MIDDLE - ICON / 2), look.px(ICON)), top, look.px(ICON), look.px(ICON))
        draw_icon(painter, square, ICONS[shown.light], ink)
        self._big(painter, shown, top + look.px(TO_WORD) - lift)
        below = top + look.px(TO_SECOND) - lift * 2 / 3
        self._line(painter, self._fitting(shown.second, SECOND, 700), below, shown.second)
        for at, line in enumerate(lines):
            self._line(painter, look.font(LINE, 600), top + look.px(TO_LINES + STEP * at), line)

    def _big(self, painter: QPainter, shown: Shown, baseline: float) -> None:
        if shown.light == "wait":
            self._line(painter, self._fitting(shown.word, CALM, 700), baseline, shown.word)
            return
        font = self._fitting(shown.word, WORD, 700)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, TIGHT * font.pixelSize())
        wide = QFontMetricsF(font).horizontalAdvance(shown.word)
        letters = QPainterPath()
        letters.setFillRule(Qt.FillRule.WindingFill)
        letters.addText(QPointF(self._from_edge(self._look.px(EDGE), wide), baseline), font, shown.word)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = painter.pen().color()
        painter.setPen(QPen(ink, self._look.px(BOLDER), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, _SHARP))
        painter.setBrush(ink)
        painter.drawPath(letters)
        painter.restore()

    def _paint_typed(self, painter: QPainter) -> None:
        look = self._look
        font = look.font(WORD, 600, mono=True)
        digits = " ".join(self.typed.ljust(DIGITS, "–"))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -look.px(34))
        top = self._top(look.px(260))
        self._line(painter, font, top + look.px(150), digits)
        self._line(painter, look.font(SECOND, 700), top + look.px(240), self._hint)

    def _top(self, high: float) -> float:
        return max((self.height() - high) / 2, 0.0)

    def _from_edge(self, before: float, wide: float) -> float:
        return self.width() - before - wide if self._mirrored() else before

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _room(self) -> float:
        return self.width() - self._look.px(EDGE) * 2 - self._look.px(self.beside)

    def _fitting(self, words: str, units: int, weight: int) -> QFont:
        """As large as it is drawn, or as much smaller as a longer word needs."""
        font = self._look.font(units, weight)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        if wide > self._room():
            font.setPixelSize(max(int(font.pixelSize() * self._room() / wide), 1))
        return font

    def _line(self, painter: QPainter, font: QFont, baseline: float, words: str) -> None:
        painter.setFont(font)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        painter.drawText(QPointF(self._from_edge(self._look.px(EDGE), wide), baseline), words)

    def _wrapped(self, sentences: tuple[str, ...], font: QFont) -> list[str]:
        """Each sentence begins a line, and goes on below where it is too long."""
        measures, lines = QFontMetricsF(font), list[str]()
        for sentence in sentences:
            line = ""
            for word in sentence.split(" "):
                longer = f"{line} {word}".strip()
                if line and measures.horizontalAdvance(longer) > self._room():
                    lines.append(line)
                    longer = word
                line = longer
            lines.append(line)
        return lines
