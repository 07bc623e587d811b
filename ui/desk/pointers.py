"""Three small drawings that show where to point the scanner; painted, so they follow theme and size."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.look import Look
from ui.look.paint import fill_round, mixed

WIDTH, HEIGHT = 267, 250

_SPECIMEN_LINES = ("P<SENNDIAYE<SARR<<", "A01930582<0SEN8403")
_SPECIMEN_NAME = "ndiaye"
_QR = (
    "1111111 111111 1111111",
    "1     1 11  11 1     1",
    "1 111 1 1 11 1 1 111 1",
    "1 111 1 11   1 1 111 1",
    "1 111 1 1 1111 1 111 1",
    "1     1 11 1 1 1     1",
    "1111111 1 1 11 1111111",
    "        11 11         ",
    "11 11 11 11 1 1111 111",
    "1 11  1 1 11 11 1 11 1",
    "1111 111 111 111 11 11",
    "1  1 1 1 1 1 1 11 1 11",
    "11 111 1 111 1 1111 11",
    "        11  1111 1 111",
    "1111111 11 11  11 1 11",
    "1     1 1 11 1 1111  1",
    "1 111 1 111 11 11 1 11",
    "1 111 1 1 1 1111 11 11",
    "1 111 1 11 1 11 111  1",
    "1     1 1 111 1 1 11 1",
    "1111111 11 11 111 1 11",
)


class Pointer(QWidget):
    """One drawing: "letter" with a code, "passport" with its lines, "keys" with a typed name."""

    def __init__(self, look: Look, subject: str) -> None:
        super().__init__()
        self._look = look
        self._subject = subject
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(120))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = min(self.width() / WIDTH, self.height() / HEIGHT)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._ground(painter)
        painter.translate((self.width() - WIDTH * size) / 2, self._top(size))
        painter.scale(size, size)
        {"letter": self._letter, "passport": self._passport, "keys": self._keys}[self._subject](painter)

    def _ground(self, painter: QPainter) -> None:
        """A quiet ground with the card's upper corners."""
        radius = self._look.px(12) - 1
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, 2 * radius), radius, radius)
        painter.setClipRect(self.rect())
        painter.fillPath(shape, self._look.colour("surface-2"))

    def _top(self, size: float) -> float:
        """The letter stands on the lower edge, the others in the middle."""
        spare = self.height() - HEIGHT * size
        return spare if self._subject == "letter" else spare / 2

    @property
    def _outline(self) -> QColor:
        return mixed(self._look.colour("line"), self._look.colour("line-strong"), 0.4)

    @property
    def _bar(self) -> QColor:
        return mixed(self._look.colour("line"), self._look.colour("line-strong"), 0.22)

    def _frame(self, painter: QPainter, rect: QRectF, radius: float, line: str, wide: float, fill: str) -> None:
        colour = self._look.colour(line) if line else self._outline
        painter.setPen(QPen(colour, wide))
        painter.setBrush(self._look.colour(fill))
        painter.drawRoundedRect(rect, radius, radius)

    def _bars(self, painter: QPainter, bars: tuple[tuple[float, float, float, float], ...]) -> None:
        for x, y, wide, high in bars:
            fill_round(painter, QRectF(x, y, wide, high), high / 2, self._bar)

    def _letter(self, painter: QPainter) -> None:
        painter.setClipRect(QRectF(0, 0, WIDTH, HEIGHT))
        self._frame(painter, QRectF(61, 86, 146, 200), 6, "", 2, "surface")
        self._bars(painter, ((80, 103, 63, 7), (80, 117, 120, 5), (80, 127, 92, 5)))
        self._corners(painter, QRectF(88, 139, 92, 92), 18)
        fill_round(painter, QRectF(96, 147, 76, 76), 6, self._look.colour("accent-tint"))
        self._code(painter, QRectF(105, 156, 58, 58))

    def _corners(self, painter: QPainter, rect: QRectF, long: float) -> None:
        pen = QPen(self._look.colour("un"), 5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for x, y, dx, dy in (
            (rect.left(), rect.top(), 1, 1),
            (rect.right(), rect.top(), -1, 1),
            (rect.left(), rect.bottom(), 1, -1),
            (rect.right(), rect.bottom(), -1, -1),
        ):
            painter.drawPolyline([QPointF(x + dx * long, y), QPointF(x, y), QPointF(x, y + dy * long)])

    def _code(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        ink = self._look.colour("accent")
        step = rect.width() / len(_QR[0])
        down = rect.height() / len(_QR)
        for y, line in enumerate(_QR):
            for x, sign in enumerate(line):
                if sign == "1":
                    painter.fillRect(QRectF(rect.left() + x * step, rect.top() + y * down, step + 0.3, down + 0.3), ink)

    def _passport(self, painter: QPainter) -> None:
        self._frame(painter, QRectF(51, 65, 165, 119), 10, "", 2, "surface")
        fill_round(painter, QRectF(67, 81, 39, 51), 4, self._look.colour("surface-3"))
        self._figure(painter)
        self._bars(painter, ((120, 84, 44, 5), (120, 96, 77, 5), (120, 105, 77, 5), (120, 114, 58, 5)))
        self._frame(painter, QRectF(59, 142, 149, 32), 5, "un", 2.5, "accent-tint")
        font = self._look.font(11, 600, mono=True)
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(self._look.colour("accent"))
        for at, line in enumerate(_SPECIMEN_LINES):
            painter.drawText(QRectF(59, 145 + at * 12.5, 149, 14), int(Qt.AlignmentFlag.AlignCenter), line)

    def _figure(self, painter: QPainter) -> None:
        painter.save()
        painter.setClipRect(QRectF(67, 81, 39, 51))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._bar)
        painter.drawEllipse(QPointF(86.5, 102), 9, 9)
        painter.drawRoundedRect(QRectF(73, 116, 27, 30), 13, 13)
        painter.restore()

    def _keys(self, painter: QPainter) -> None:
        self._frame(painter, QRectF(50, 81, 165, 38), 7, "un", 3, "surface")
        font = self._look.font(20, 600)
        font.setPixelSize(20)
        painter.setFont(font)
        painter.setPen(self._look.colour("accent"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        place = QRectF(66, 81, 120, 38)
        painter.drawText(place, int(left), _SPECIMEN_NAME)
        end = 66 + painter.fontMetrics().horizontalAdvance(_SPECIMEN_NAME)
        painter.fillRect(QRectF(end + 1, 91, 2.5, 19), self._look.colour("ink"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for x, y, count in ((50, 132, 6), (59, 159, 5)):
            for at in range(count):
                self._frame(painter, QRectF(x + at * 28.2, y, 23, 22.5), 5, "", 2, "surface")
