"""The two dark bars at a door: which door and which list above; how many, and the last answers, below."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.checkpoint.colours import AGED, BAR, BAR_LINE, CHIPS, ON_BAR, ON_BAR_QUIET
from ui.desk.measure import Measure
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import CENTRE, faded, fill, fill_round, key_names
from ui.rail import Logo

TOP, BOTTOM, AGE = 60, 72, 44
_MARKS = {"let_in": "check-bold", "look": "eye-fill", "stop": "x-bold"}


class BarText(QWidget):
    """One line on the dark bar, elided where there is no room for it; an icon before it."""

    def __init__(self, look: Look, units: int, weight: int, colour: str = ON_BAR, icon: str = "") -> None:
        super().__init__()
        self._look, self._units, self._weight, self._colour, self._icon = look, units, weight, QColor(colour), icon
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        look.changed.connect(self.updateGeometry)

    def show_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self._font()).horizontalAdvance(self._text)
        return QSize(round(wide + 2) + self._before(), self._look.px(self._units + 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._look.px(120)), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box, before = QRectF(self.rect()), self._before()
        if self._icon:
            side = look.px(20)
            x = box.right() - side if mirrored else box.left()
            draw_icon(painter, QRectF(x, box.center().y() - side / 2, side, side), self._icon, self._colour)
        box.adjust(0 if mirrored else before, 0, -before if mirrored else 0, 0)
        font = self._font()
        shown = QFontMetricsF(font).elidedText(self._text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(self._colour)
        side_of = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side_of | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)

    def _font(self) -> QFont:
        font = self._look.font(self._units, self._weight)
        font.setWordSpacing(self._look.px(self._units / 12))
        return font

    def _before(self) -> int:
        return self._look.px(27) if self._icon else 0


class BarButton(QAbstractButton):
    """Something to press on the dark bar, with its key."""

    def __init__(self, look: Look, words: str, key: str, icon: str = "") -> None:
        super().__init__()
        self._look, self._key, self._icon = look, key_names(key)[0] if key else "", icon
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(key)
        self.setProperty("halo", 8)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_words(self, words: str, icon: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._look.px
        wide = QFontMetricsF(self._look.font(15, 500)).horizontalAdvance(self.text()) + px(20)
        return QSize(round(wide + (px(27) if self._icon else 0) + (self._cap() + px(9) if self._key else 0)), px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px = QPainter(self), self._look.px
        box = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            fill_round(painter, box, px(8), faded(QColor(ON_BAR), 0.12))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = float(px(10))
        ink = QColor(ON_BAR)
        if self._icon:
            self._icon_at(painter, box, x, mirrored=mirrored)
            x += px(27)
        font = self._look.font(15, 500)
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(_placed(box, x, wide + 2, mirrored=mirrored), CENTRE, self.text())
        if self._key:
            self._paint_key(painter, _placed(box, x + wide + px(9), self._cap(), mirrored=mirrored))

    def _icon_at(self, painter: QPainter, box: QRectF, x: float, *, mirrored: bool) -> None:
        side = self._look.px(20)
        square = _placed(box, x, side, mirrored=mirrored)
        square.adjust(0, (box.height() - side) / 2, 0, -(box.height() - side) / 2)
        draw_icon(painter, square, self._icon, QColor(ON_BAR))

    def _paint_key(self, painter: QPainter, box: QRectF) -> None:
        px = self._look.px
        cap = QRectF(box.left(), box.center().y() - px(11), box.width(), px(22))
        fill_round(painter, cap, px(5), faded(QColor(ON_BAR), 0.14), faded(QColor(ON_BAR), 0.5))
        painter.setFont(self._look.font(12, 600))
        painter.setPen(QColor(ON_BAR))
        painter.drawText(cap, CENTRE, self._key)

    def _cap(self) -> float:
        return QFontMetricsF(self._look.font(12, 600)).horizontalAdvance(self._key) + self._look.px(16)


def _placed(box: QRectF, x: float, wide: float, *, mirrored: bool) -> QRectF:
    left = box.right() - x - wide if mirrored else box.left() + x
    return QRectF(left, box.top(), wide, box.height())


class Bar(QWidget):
    """A dark ground."""

    def __init__(self, look: Look, high: int) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.measure = Measure(look, self)
        self.measure.height(self, high)
        self.measure.margins(self.row, 24, 0, 14, 0)
        self.measure.gap(self.row, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), QColor(BAR))


class TrainingPill(QWidget):
    """Says on the dark bar that nothing here is real."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._word = look, self.tr("TRAINING")
        self.setAccessibleName(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.hide()

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self._look.font(14, 700)).horizontalAdvance(self._word)
        return QSize(round(wide) + self._look.px(24), self._look.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_round(painter, QRectF(self.rect()), self._look.px(6), QColor(AGED.ground))
        painter.setFont(self._look.font(14, 700))
        painter.setPen(QColor(AGED.ink))
        painter.drawText(QRectF(self.rect()), CENTRE, self._word)


class TopLine(Bar):
    """The door, its list, and what can be done here. `pressed` carries the name of an action."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, TOP)
        self.door = BarText(look, 17, 600)
        self.training = TrainingPill(look)
        self.list = BarText(look, 15, 400, ON_BAR_QUIET, "wifi-slash")
        self.bus = BarButton(look, self.tr("Next bus"), "F8", "bus")
        self.camera = BarButton(look, self.tr("Camera"), "F5", "scan")
        self.sound = BarButton(look, "", "", "speaker-high")
        self.leave = BarButton(look, self.tr("Leave"), "F10")
        logo = Logo(look)
        logo.set_gap(0)
        self.measure.keep(lambda: logo.setFixedSize(look.px(36), look.px(36)))
        self.row.addWidget(logo)
        self.measure.space(self.row, 8)
        self.row.addWidget(self.door, 1)
        self.row.addWidget(self.training)
        self.row.addWidget(self.list)
        for name, button in (("bus", self.bus), ("camera", self.camera), ("sound", self.sound), ("leave", self.leave)):
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            self.row.addWidget(button)

    def show_sound(self, *, on: bool) -> None:
        icon = "speaker-high" if on else "speaker-slash"
        self.sound.show_words(self.tr("Sound on") if on else self.tr("Sound off"), icon)
        self.sound.setToolTip("F9")
        self.sound.setAccessibleDescription("F9")


class LastAnswers(QWidget):
    """Up to eight small squares, the newest at the end: mark and colour of each answer."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._answers: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_answers(self, answers: Sequence[str]) -> None:
        self._answers = tuple(answers)
        words = {"let_in": self.tr("let in"), "look": self.tr("looked at"), "stop": self.tr("stopped")}
        self.setAccessibleName(", ".join(words[each] for each in answers))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(38) * max(len(self._answers), 1), self._look.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px = QPainter(self), self._look.px
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for at, answer in enumerate(self._answers):
            box = _placed(QRectF(self.rect()), at * px(38), px(30), mirrored=mirrored)
            fill_round(painter, box, px(7), QColor(CHIPS[answer].ground))
            square = QRectF(box.center().x() - px(8), box.center().y() - px(8), px(16), px(16))
            draw_icon(painter, square, _MARKS[answer], QColor(CHIPS[answer].ink))


class Divider(QWidget):
    """A thin line between two parts of a bar."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        Measure(look, self).keep(lambda: self.setFixedSize(look.px(25), look.px(30)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.width() // 2, 0, 1, self.height(), QColor(BAR_LINE))


class BottomLine(Bar):
    """How many passed, the last answers, and what comes next."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, BOTTOM)
        self.measure.gap(self.row, 8)
        self.measure.margins(self.row, 24, 0, 24, 0)
        self.count, self.counts = BarText(look, 26, 700), BarText(look, 15, 400, ON_BAR_QUIET)
        self.last_title, self.last = BarText(look, 15, 400, ON_BAR_QUIET), LastAnswers(look)
        self.next = BarText(look, 15, 500, ON_BAR, "qr-code")
        self.last_title.show_text(self.tr("Last scans"))
        self.next.show_text(self.tr("Scan the next badge"))
        for widget in (self.count, self.counts, Divider(look), self.last_title, self.last):
            self.row.addWidget(widget)
        self.row.addStretch(1)
        self.row.addWidget(self.next)


class AgeLine(QWidget):
    """The yellow bar of an old list; hidden while it has no words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._text = look, ""
        Measure(look, self).height(self, AGE)
        self.hide()

    def show_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.update()

    def text(self) -> str:
        return self._text

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, px = QPainter(self), self._look.px
        fill(painter, self.rect(), QColor(AGED.ground))
        painter.fillRect(0, self.height() - px(2), self.width(), px(2), QColor(AGED.ink))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(self.rect())
        square = _placed(box, px(26), px(22), mirrored=mirrored)
        square.adjust(0, (box.height() - px(22)) / 2, 0, -(box.height() - px(22)) / 2)
        draw_icon(painter, square, "clock-countdown-fill", QColor(AGED.ink))
        painter.setFont(self._look.font(17, 600))
        painter.setPen(QColor(AGED.ink))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        words = _placed(box, px(58), box.width() - px(82), mirrored=mirrored)
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, self._text)
