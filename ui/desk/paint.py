"""Places and lines of text for delegates that must read the same from the left and from the right.

`drawText` mirrors left and right by itself, so everything here takes absolute places, and `Sides` mirrors them.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class Sides:
    """Places inside one row, counted from the side where reading begins."""

    def __init__(self, row: QRectF, *, mirrored: bool) -> None:
        self.row = row
        self.mirrored = mirrored

    def rect(self, start: float, width: float, top: float = 0.0, height: float = -1.0) -> QRectF:
        """A rectangle `start` pixels from the leading side; as high as the row when no height is given."""
        left = self.row.right() - start - width if self.mirrored else self.row.left() + start
        return QRectF(left, self.row.top() + top, width, self.row.height() if height < 0 else height)

    def from_end(self, end: float, width: float, top: float = 0.0, height: float = -1.0) -> QRectF:
        """A rectangle whose far edge is `end` pixels from the trailing side."""
        return self.rect(self.row.width() - end - width, width, top, height)

    @property
    def leading(self) -> Qt.AlignmentFlag:
        return (Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft) | MIDDLE


def draw_line(painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor, align: Qt.AlignmentFlag) -> None:
    """One line of text, cut with dots when it is too long for its place."""
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align) | int(Qt.TextFlag.TextSingleLine), shown)
