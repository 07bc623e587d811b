"""The rail at the leading edge: the six places, help and lock."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import CENTRE, fill_round, mixed, text_width

WIDE = 88
ICONS = {
    "desk": "identification-badge",
    "delegations": "users-three",
    "checkpoint": "scan",
    "dashboard": "chart-bar",
    "day_end": "list-checks",
    "setup": "gear-six",
    "help": "question",
    "lock": "lock-key",
}
_FILLED = {"desk", "delegations", "dashboard", "day_end", "setup"}


class RailItem(QAbstractButton):
    """One place of the rail: icon over word, a mark at the edge while it is open, a small lock when it is closed."""

    def __init__(self, look: Look, name: str, word: str) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._locked = False
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("halo", 8)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        self.setAccessibleDescription(self.tr("Locked") if locked else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(WIDE - 12), self._look.px(54 if self._look.compact else 60))

    def nextCheckState(self) -> None:
        """A press changes nothing by itself: the window decides which place is open."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        px, here = self._look.px, self.isChecked()
        ink = QColor("#FFFFFF") if here else self._look.colour("rail-ink")
        if here or self.underMouse():
            fill_round(painter, QRectF(self.rect()), px(8), self._fill())
        icon = QRectF(0, 0, px(24), px(24))
        icon.moveCenter(QRectF(self.rect()).center())
        icon.moveTop(px(6 if self._look.compact else 9))
        filled = here and self._name in _FILLED
        draw_icon(painter, icon, ICONS[self._name] + ("-fill" if filled else ""), ink)
        painter.setFont(self._word_font(700 if here else 500))
        painter.setPen(ink)
        words = QRectF(-px(5), icon.bottom() + px(2), self.width() + px(10), px(17))
        painter.drawText(words, CENTRE | Qt.TextFlag.TextSingleLine, self.text())
        if self._locked:
            self._paint_lock(painter, ink)

    def _word_font(self, weight: int) -> QFont:
        """Twelve units, or as much smaller as a long word needs."""
        font = self._look.font(12, weight)
        too_wide = text_width(font, self.text()) / self.width()
        if too_wide > 1:
            font.setPixelSize(int(font.pixelSize() / too_wide))
        return font

    def _fill(self) -> QColor:
        return mixed(self._look.colour("rail"), QColor("#5CC8F5"), 0.18 if self.isChecked() else 0.08)

    def _paint_lock(self, painter: QPainter, ink: QColor) -> None:
        side = self._look.px(12)
        middle = self.width() / 2
        away = self._look.px(18)
        x = middle - away if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else middle + away
        draw_icon(painter, QRectF(x - side / 2, self._look.px(5), side, side), "lock-simple-fill", ink)


class Rail(QWidget):
    """`asked` carries the name of a place, "help" or "lock"."""

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._logo = Logo(look)
        self._column.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        self.items: dict[str, RailItem] = {}
        for name, word in self._words().items():
            if name == "help":
                self._column.addStretch(1)
            self._add(name, word)
        self.setProperty("piece", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Places"))
        look.changed.connect(self._follow)
        self._follow()

    def open_place(self, name: str) -> None:
        """Mark the place that is open."""
        for each, item in self.items.items():
            item.setChecked(each == name)
            item.update()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        here = next((item for item in self.items.values() if item.isChecked()), None)
        if here is None:
            return
        wide, high = self._look.px(4), self._look.px(36)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - wide if mirrored else -wide
        mark = QRectF(x, here.geometry().center().y() - high / 2 + 1, wide * 2, high)
        fill_round(QPainter(self), mark, self._look.px(3), self._look.colour("un"))

    def _words(self) -> dict[str, str]:
        return {
            "desk": self.tr("Desk"),
            "delegations": self.tr("Delegations"),
            "checkpoint": self.tr("Checkpoint"),
            "dashboard": self.tr("Dashboard"),
            "day_end": self.tr("Day end"),
            "setup": self.tr("Setup"),
            "help": self.tr("Help"),
            "lock": self.tr("Lock"),
        }

    def _add(self, name: str, word: str) -> None:
        item = RailItem(self._look, name, word)
        item.clicked.connect(lambda: self.asked.emit(name))
        self.items[name] = item
        self._column.addWidget(item)

    def _follow(self) -> None:
        px = self._look.px
        compact = self._look.compact
        self.setFixedWidth(px(WIDE))
        self._column.setContentsMargins(px(6), px(8 if compact else 14), px(6), px(9))
        self._column.setSpacing(px(2))
        self._logo.set_gap(12)
        self.update()


class Logo(QWidget):
    """The mark of regdesk: a badge on its clip."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._gap = 12
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_gap(self, units: int) -> None:
        """The room below it."""
        self._gap = units
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(44), self._look.px(44) + self._look.px(self._gap))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        unit = self.width() / 44
        white, dark, blue = QColor("#FFFFFF"), QColor("#0B2B44"), self._look.colour("un")

        def box(x: float, y: float, wide: float, high: float) -> QRectF:
            return QRectF(x * unit, y * unit, wide * unit, high * unit)

        fill_round(painter, box(0, 0, 44, 44), 10 * unit, blue)
        fill_round(painter, box(11, 12, 22, 24), 3.5 * unit, white)
        fill_round(painter, box(17, 7.5, 10, 7.5), 2.5 * unit, blue)
        fill_round(painter, box(18.5, 8.8, 7, 5), 1.8 * unit, white)
        fill_round(painter, box(18.5, 18.5, 7, 7), 3.5 * unit, dark)
        painter.setClipRect(box(11, 26, 22, 5.5))
        fill_round(painter, box(15.5, 26.8, 13, 10), 5 * unit, dark)
