"""The reasons of a decision: a digit chooses one while the list has the keyboard; the last one is written."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QRadioButton, QSizePolicy, QVBoxLayout

from regdesk.staff.decisions import LONGEST_WRITTEN, OTHER
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.paint import fill_round, paint_cap

TALL, TALL_COMPACT = 46, 44
_BEFORE, _AFTER = 47, 52
_SOON = 60  # ms until the keyboard goes on: a reader's second key comes sooner, and shows whose the first one was
_LONGEST_SCAN = 500  # ms
_WRAP = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap)


class ReasonRow(QRadioButton):
    """One reason: a ring, its words, its digit. The written one has a field in the place of its words once chosen."""

    def __init__(self, look: Look, words: str, digit: str, *, written: bool) -> None:
        super().__init__()
        self._look, self._words, self._digit = look, words, digit
        self.field = QLineEdit(self) if written else None
        # the list takes care that one is chosen, and of the arrows
        self.setAutoExclusive(False)
        self.setAccessibleName(words)
        self.setAccessibleDescription(digit)
        self.setProperty("halo", 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._follow)
        self._make_field()

    def _make_field(self) -> None:
        if self.field is None:
            return
        self.field.setProperty("piece", "box")
        self.field.setMaxLength(LONGEST_WRITTEN)
        self.field.setPlaceholderText(self.tr("Write why, in a few words"))
        self.field.setAccessibleName(self._words)
        self.field.hide()
        self._follow()

    def show_chosen(self, chosen: bool) -> None:
        self.setChecked(chosen)
        if self.field is not None:
            self.field.setVisible(chosen)
        self.update()

    def hold(self, held: bool) -> None:
        """The keys that come now may be a reader's: the list is told."""
        parent = self.parentWidget()
        if isinstance(parent, Reasons):
            parent.hold(held)

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; arrows and digits are the list's."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self.heightForWidth(self._look.px(600)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._least())

    def heightForWidth(self, width: int) -> int:
        wide = max(width - self._look.px(_BEFORE + _AFTER), 1)
        bounds = QFontMetricsF(self._look.font(16, 600)).boundingRect(QRectF(0, 0, wide, 1000), _WRAP, self._words)
        return max(self._least(), round(bounds.height()) + self._look.px(14))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.field is not None:
            self.field.setGeometry(self._inner().toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px = QPainter(self), self._look.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ring = QRectF(self.width() - px(15) - px(20) if mirrored else px(15), (self.height() - px(20)) / 2, 0, 0)
        ring.setSize(QSize(px(20), px(20)).toSizeF())
        self._paint_ring(painter, ring)
        cap = QRectF(px(14) if mirrored else self.width() - px(14) - px(25), (self.height() - px(22)) / 2, 0, 0)
        cap.setSize(QSize(px(25), px(22)).toSizeF())
        paint_cap(painter, self._look, cap, self._digit)
        if self.field is None or not self.isChecked():
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.setFont(self._look.font(16, 600 if self.isChecked() else 400))
            painter.setPen(self._look.colour("ink"))
            painter.drawText(self._inner(), int(side) | _WRAP, self._words)

    def _paint_ring(self, painter: QPainter, ring: QRectF) -> None:
        look, wide = self._look, self._look.px(2)
        chosen = self.isChecked()
        painter.setPen(QPen(look.colour("accent" if chosen else "line-strong"), wide))
        painter.setBrush(look.colour("accent" if chosen else "surface"))
        half = wide / 2
        painter.drawEllipse(ring.adjusted(half, half, -half, -half))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("on-accent"))
            painter.drawEllipse(ring.center(), look.px(4), look.px(4))

    def _inner(self) -> QRectF:
        before, after = self._look.px(_BEFORE), self._look.px(_AFTER)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRectF(self.rect()).adjusted(after if mirrored else before, 0, -(before if mirrored else after), 0)

    def _least(self) -> int:
        return self._look.px(TALL_COMPACT if self._look.compact else TALL)

    def _follow(self) -> None:
        if self.field is not None:
            self.field.setFont(self._look.font(16, 500))
        self.updateGeometry()
        self.update()


class Reasons(QFrame):
    """The list. `picked` comes when one was chosen by key or mouse, `written` with each letter of the written one.

    One row of it is reached by Tab: the chosen one, or the first.
    """

    picked = Signal()
    written = Signal()

    def __init__(self, look: Look, title: str, reasons: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._look = look
        self._keys = [key for key, _ in reasons]
        self._before, self._rush = "", QElapsedTimer()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.picked)
        self.rows = [
            ReasonRow(look, words, str(at), written=key == OTHER) for at, (key, words) in enumerate(reasons, start=1)
        ]
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        Measure(look, self).margins(column, 1, 1, 1, 1)
        for key, row in zip(self._keys, self.rows, strict=True):
            column.addWidget(row)
            row.clicked.connect(partial(self._pick, key))
            if row.field is not None:
                row.field.textChanged.connect(self.written)
        self._chosen = ""
        self._show("")
        look.changed.connect(self.update)

    def chosen(self) -> str:
        """The key of the reason; empty before one is chosen."""
        return self._chosen

    def text(self) -> str:
        """What was written, where that is the reason."""
        field = self.rows[-1].field
        return field.text().strip() if field is not None and self._chosen == OTHER else ""

    def field(self) -> QLineEdit | None:
        """Where the reason is written, once that is chosen."""
        return self.rows[-1].field if self._chosen == OTHER else None

    def here(self) -> ReasonRow:
        """The row that Tab reaches."""
        return self.rows[self._keys.index(self._chosen) if self._chosen else 0]

    def take_keyboard(self) -> None:
        self.here().setFocus(Qt.FocusReason.TabFocusReason)

    def hold(self, held: bool) -> None:
        """While a reader writes no digit chooses; what its first sign chose is not chosen."""
        if not held:
            self._rush.invalidate()
            return
        self._rush.start()
        if self._soon.isActive():
            self._soon.stop()
            self._show(self._before)
            self.written.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        if digit.isdecimal() and 1 <= int(digit) <= len(self._keys):
            held = self._rush.isValid() and self._rush.elapsed() < _LONGEST_SCAN
            if not (held or event.isAutoRepeat()):
                self._press(self._keys[int(digit) - 1])
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One card; the ground of the chosen row reaches its edge."""
        painter, look = QPainter(self), self._look
        radius, rect = look.px(12), QRectF(self.rect())
        fill_round(painter, rect, radius, look.colour("surface"))
        shape = QPainterPath()
        shape.addRoundedRect(rect, radius, radius)
        painter.setClipPath(shape)
        for row in self.rows:
            place = QRectF(row.geometry())
            if row.isChecked():
                painter.fillRect(place, look.colour("accent-tint"))
            if row is not self.rows[-1]:
                painter.fillRect(QRectF(0, place.bottom() - 1, rect.width(), 1), look.colour("line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _step(self, by: int) -> None:
        """Arrows move the choice and stay in the list."""
        last, at = len(self._keys) - 1, self._keys.index(self._chosen) if self._chosen else -1
        self._show(self._keys[min(max(at + by, 0), last)])
        self.take_keyboard()
        self.written.emit()

    def _press(self, key: str) -> None:
        self._before = self._chosen
        self._show(key)
        self.written.emit()
        self._soon.start()

    def _pick(self, key: str, _pressed: bool = False) -> None:
        self._show(key)
        self.picked.emit()

    def _show(self, key: str) -> None:
        self._chosen = key
        for known, row in zip(self._keys, self.rows, strict=True):
            row.show_chosen(known == key)
            reached = known == key or (not key and known == self._keys[0])
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)
        self.update()
