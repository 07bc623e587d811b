"""Six boxes for a PIN and the digits to press: one widget for signing in, for the lock and for decisions."""

import unicodedata
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from regdesk.staff.pins import DIGITS, Pin
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import CENTRE, faded, fill_round
from ui.look.pieces import Text

PAUSE = 200  # ms after the sixth digit: the keys of a staff card are no PIN, and a reader's next key comes sooner
BOX, HIGH, GAP, RING = 36, 48, 8.8, 3  # design units; the ring is the room that the focus needs around a box
_WIDE = DIGITS * BOX + (DIGITS - 1) * GAP
_CLEAR, _BACK = "clear", "back"
_ROWS = (("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9"), (_CLEAR, "0", _BACK))
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class PinPad(QWidget):
    """`complete` carries a `Pin` once six digits are in; then the pad waits for `clear` or `show_wrong`.

    Digits come from the keys of the keyboard or of the pad; a scan leaves no trace. `label` stands above the boxes and
    begins what a screen reader says: "PIN, 4 of 6 digits". `show_wrong` empties the boxes and rings them until the next
    digit; the sentence that goes with it is for whoever owns the pad. Focus given to the pad is its boxes'.
    """

    complete = Signal(object)

    def __init__(self, look: Look, label: str = "") -> None:
        super().__init__()
        self._look = look
        self.label = Text(look, 13, 600, "ink-2")
        self.boxes = PinBoxes(look)
        self.boxes.complete.connect(self.complete)
        self.keys = {name: PinKey(look, name) for row in _ROWS for name in row}
        self.setFocusProxy(self.boxes)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.set_label(label or self.tr("PIN"))
        look.changed.connect(self._follow)
        self._follow()

    def set_label(self, label: str) -> None:
        """What these six digits are: the PIN, a new one, the same again."""
        self.label.setText(label)
        self.boxes.set_label(label)

    def clear(self) -> None:
        """Six empty boxes that take digits."""
        self.boxes.take(wrong=False)

    def show_wrong(self) -> None:
        """What was given was wrong: empty boxes with a red ring, which the next digit takes away."""
        self.boxes.take(wrong=True)

    def count(self) -> int:
        """How many digits are in."""
        return len(self.boxes.text())

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.label)
        self._column.addWidget(self.boxes)
        pad = QWidget()
        pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(pad)
        for at, row in enumerate(_ROWS):
            for across, name in enumerate(row):
                self._grid.addWidget(self.keys[name], at, across)
                self.keys[name].clicked.connect(partial(self._pressed, name))
        self._column.addWidget(pad)

    def _pressed(self, name: str, _checked: bool = False) -> None:
        self.boxes.setFocus(Qt.FocusReason.OtherFocusReason)
        if name == _CLEAR:
            self.boxes.shorten(0)
        elif name == _BACK:
            self.boxes.shorten(-1)
        else:
            self.boxes.add(name)

    def _follow(self) -> None:
        px = self._look.px
        ring = px(RING)
        self._column.setSpacing(px(6))
        self._grid.setContentsMargins(ring, px(3), ring, 0)
        self._grid.setSpacing(px(8))
        self.label.setContentsMargins(ring, 0, ring, 0)
        self.setFixedWidth(px(_WIDE) + 2 * ring)


class PinBoxes(QLineEdit):
    """The field behind the six boxes. It shows dots alone, gives nothing to copy, and takes nothing but digits.

    It is a field, so that a scan that runs into it is taken out of it again like out of any other.
    """

    complete = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._label = ""
        self._wrong = self._given = self._held = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._settle)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(DIGITS)
        self.setProperty("piece", "box")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setAcceptDrops(False)
        self.textChanged.connect(self._changed)
        look.changed.connect(self._follow)
        self._follow()

    def set_label(self, label: str) -> None:
        self._label = label
        self._tell_count()

    def take(self, *, wrong: bool) -> None:
        """Begin with empty boxes."""
        self._given, self._wrong = False, wrong
        self.clear()
        self._pause.stop()
        self._tell_count()
        self.update()

    def add(self, digit: str) -> None:
        if not self._given and len(self.text()) < DIGITS:
            self._wrong = False
            self.setText(self.text() + digit)

    def shorten(self, to: int) -> None:
        """Keep the digits before `to`: -1 takes the last away, 0 all."""
        if not self._given:
            self.setText(self.text()[:to])

    def hold(self, held: bool) -> None:
        """While the last keys may be a reader's, six digits are no PIN yet."""
        self._held = held
        self._changed(self.text())

    def sizeHint(self) -> QSize:
        ring = 2 * self._look.px(RING)
        return QSize(self._look.px(_WIDE) + ring, self._look.px(HIGH) + ring)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pause.isActive():
            self._pause.start()
        digit = unicodedata.decimal(event.text(), None) if len(event.text()) == 1 else None
        if event.modifiers() & _COMMANDS or event.isAutoRepeat():
            event.ignore()
        elif event.key() == Qt.Key.Key_Backspace:
            self.shorten(-1)
        elif digit is not None:
            self.add(str(digit))
        else:
            event.ignore()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A press of the mouse gives the keyboard and no more: it neither marks nor pastes."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        there = len(self.text())
        for at, box in enumerate(self._squares()):
            here = at == min(there, DIGITS - 1) and self.hasFocus() and not self._rests()
            self._paint_box(painter, box, here=here)
            if at < there:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._look.colour("ink-3" if self._rests() else "ink"))
                painter.drawEllipse(box.center(), self._look.px(6), self._look.px(6))
            elif here:
                self._paint_cursor(painter, box.center())

    def _rests(self) -> bool:
        """Whether no digit is wanted now."""
        return self._given or not self.isEnabled()

    def _paint_box(self, painter: QPainter, box: QRectF, *, here: bool) -> None:
        look = self._look
        rests = self._rests()
        line = look.colour("bad" if self._wrong else "line" if rests else "line-strong")
        fill_round(painter, box, look.px(6), look.colour("surface-3" if rests else "surface"), line)
        if self._wrong and not here:
            _ring(painter, box, look.px(6), look.px(2), line)
        if here:
            _ring(painter, box, look.px(6), look.px(2), look.colour("focus"))
            halo = box.adjusted(-look.px(RING), -look.px(RING), look.px(RING), look.px(RING))
            _ring(painter, halo, look.px(6 + RING), look.px(RING), faded(look.colour("un"), 0.28))

    def _paint_cursor(self, painter: QPainter, middle: QPointF) -> None:
        half = self._look.px(9)
        painter.setPen(QPen(self._look.colour("ink"), self._look.px(2)))
        painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half))

    def _squares(self) -> Iterator[QRectF]:
        px, ring = self._look.px, self._look.px(RING)
        wide, high = px(BOX), px(HIGH)
        room = self.width() - 2 * ring
        step = (room - wide) / (DIGITS - 1)
        return (QRectF(ring + at * step, ring, wide, high) for at in range(DIGITS))

    def _changed(self, text: str) -> None:
        self._tell_count()
        self.update()
        self._pause.stop()
        if len(text) == DIGITS and not self._held and not self._given:
            self._pause.start()

    def _settle(self) -> None:
        self._given = True
        self.update()
        self.complete.emit(Pin(self.text()))

    def _tell_count(self) -> None:
        words = self.tr("{label}, {count} of {all} digits")
        self.setAccessibleName(words.format(label=self._label, count=len(self.text()), all=DIGITS))

    def _follow(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class PinKey(QAbstractButton):
    """A digit, or what takes digits away. The keyboard has the same keys, so Tab passes over it."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._name = name
        words = {_CLEAR: self.tr("Clear the PIN"), _BACK: self.tr("Take the last digit away")}
        self.setAccessibleName(words.get(name, name))
        self.setToolTip(words.get(name, ""))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._look.px(44 if self._look.compact else 46))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        touched = self.isEnabled() and (self.isDown() or self.underMouse())
        ground = look.colour("surface-3" if touched else "surface")
        ink = look.colour("ink" if self.isEnabled() else "ink-3")
        fill_round(painter, QRectF(self.rect()), look.px(8), ground, look.colour("line"))
        icon = {_CLEAR: "x", _BACK: "backspace"}.get(self._name)
        if icon is not None:
            square = QRectF(0, 0, look.px(20), look.px(20))
            square.moveCenter(QRectF(self.rect()).center())
            draw_icon(painter, square, icon, ink)
            return
        painter.setFont(look.font(20, 500))
        painter.setPen(ink)
        painter.drawText(QRectF(self.rect()), CENTRE, self._name)


def _ring(painter: QPainter, box: QRectF, radius: float, wide: float, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, wide))
    half = wide / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)
