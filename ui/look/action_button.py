"""A button that shows its key; painted by itself so that it looks the same on every system."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import CENTRE, cap_width, fill_round, key_names, leading_to_trailing, paint_cap

# The room before and after the content, in design units.
KINDS = {
    "plain": (14, 14),
    "danger": (14, 14),
    "outlined": (18, 16),
    "refuse": (18, 16),
    "quiet": (15, 15),
    "blue": (24, 15),
}


class ActionButton(QAbstractButton):
    """Icon, caption and key caps. The kinds: plain (no frame), outlined, blue (the one Enter presses), danger, refuse
    (outlined, in red), quiet.

    Keyboard focus is shown by the window's halo (`ui.look.halo`); the button only names its corner radius.
    """

    def __init__(self, look: Look, text: str, key: str, *, icon: str = "", kind: str = "plain") -> None:
        super().__init__()
        if kind not in KINDS:
            raise ValueError(kind)
        self._look = look
        self._icon = icon
        self._kind = kind
        self._caps = key_names(key)
        self._marked = -1
        self.setText(text.replace("&", ""))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(key)
        self.setProperty("halo", 8)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._follow)

    @property
    def kind(self) -> str:
        return self._kind

    def mark_letter(self, at: int) -> None:
        """Underline one letter of the caption, the one that works with Alt; -1 underlines none."""
        self._marked = at
        self.update()

    def sizeHint(self) -> QSize:
        px = self._look.px
        wide = self._padding()[0] + self._padding()[1] + sum(self._widths()) + sum(self._gaps())
        return QSize(round(wide + 0.5), px(self._height_units()))

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(whole.width() - round(max(words - self._look.px(60), 0)), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, line, ink = self._colours()
        if fill is not None or line is not None:
            fill_round(painter, QRectF(self.rect()), self._look.px(8), fill or QColor(0, 0, 0, 0), line)
        self._paint_content(painter, ink)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        before, after = self._padding()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = QRectF(self.rect()).adjusted(after if mirrored else before, 0, -(before if mirrored else after), 0)
        widths = self._widths()
        missing = sum(widths) + sum(self._gaps()) - inner.width()
        if missing > 1:
            widths[1 if self._icon else 0] -= missing
        boxes = leading_to_trailing(inner, widths, self._gaps(), mirrored=mirrored)
        if self._icon:
            box = boxes.pop(0)
            draw_icon(painter, _square(box, self._look.px(20)), self._icon, ink)
        self._paint_words(painter, boxes.pop(0), ink)
        for box, name in zip(boxes, self._caps, strict=True):
            high = self._look.px(26 if self._kind == "blue" else 22)
            cap = QRectF(box.left(), round(box.center().y() - high / 2), box.width(), high)
            paint_cap(painter, self._look, cap, name, on_blue=self._kind == "blue" and self.isEnabled())

    def _paint_words(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        font = self._font()
        measures = QFontMetricsF(font)
        shown = measures.elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box.adjusted(-2, 0, 2, 0), CENTRE | Qt.TextFlag.TextSingleLine, shown)
        if self._marked >= 0 and shown == self.text():
            left = box.left() + measures.horizontalAdvance(shown[: self._marked])
            wide = measures.horizontalAdvance(shown[self._marked])
            y = box.center().y() + measures.ascent() / 2 + 1
            painter.setPen(QPen(ink, self._look.px(1.5)))
            painter.drawLine(round(left), round(y), round(left + wide), round(y))

    def _font(self) -> QFont:
        if self._kind == "blue":
            return self._look.font(17, 600)
        return self._look.font(14 if self._kind == "quiet" else 15, 500)

    def _height_units(self) -> int:
        if self._kind == "quiet":
            return 44
        if self._kind == "blue":
            return 46 if self._look.compact else 52
        return 44 if self._look.compact else 48

    def _padding(self) -> tuple[int, int]:
        """Before and after the content, in pixels."""
        before, after = KINDS[self._kind]
        return self._look.px(before), self._look.px(after if self._caps else before)

    def _widths(self) -> list[float]:
        icon = [float(self._look.px(20))] if self._icon else []
        caps = [cap_width(self._look, name, on_blue=self._kind == "blue") for name in self._caps]
        return [*icon, QFontMetricsF(self._font()).horizontalAdvance(self.text()), *caps]

    def _gaps(self) -> list[float]:
        px = self._look.px
        gap = 8 if self._kind == "quiet" else 10
        to_words = [0.0, float(px(gap))] if self._icon else [0.0]
        return [*to_words, *(float(px(6 if at else gap)) for at in range(len(self._caps)))]

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, line and ink as the button is now."""
        colour = self._look.colour
        touched = self.isDown() or self.underMouse()
        if not self.isEnabled():
            framed = self._kind in {"blue", "outlined", "refuse"}
            return colour("surface-3") if framed else None, colour("line") if framed else None, colour("ink-3")
        match self._kind:
            case "blue":
                return colour("accent-press" if touched else "accent"), None, colour("on-accent")
            case "outlined":
                return colour("surface-3" if touched else "surface"), colour("line-strong"), colour("ink")
            case "refuse":
                return colour("surface-3" if touched else "surface"), colour("line-strong"), colour("bad")
            case "quiet":
                return colour("surface-3" if touched else "surface"), colour("line"), colour("ink-2")
            case _:
                ink = colour("bad" if self._kind == "danger" else "ink-2")
                return colour("surface-3") if touched else None, None, ink

    def _follow(self) -> None:
        self.updateGeometry()
        self.update()


def _square(box: QRectF, side: float) -> QRectF:
    return QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
