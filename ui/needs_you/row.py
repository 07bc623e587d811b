"""One row of Needs you: a sign, what happened, to whom and where, since when, and the words of its one act."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.day_end.link import Link
from ui.desk.measure import Measure
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.paint import fill, fill_round
from ui.look.pieces import Rule, Text
from ui.needs_you.told import NeedTold

_TOKEN = {"bad": "bad", "warn": "warn", "ok": "ok", "neutral": "ink-2"}
BAR, SINCE, VERB = 5, 176, 128


class NeedRow(QWidget):
    """`chosen`: somebody points at it; `pressed`: its act is asked for."""

    chosen = Signal()
    pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._here = look, False
        self.icon = IconLabel(look, "info-fill", "ink-2", 26)
        self.bold, self.rest = Text(look, 17, 600), Text(look, 15, 400, "ink-2")
        self.since = Text(look, 14, 400, "ink-3")
        self.link = Link(look, "", "")
        self.need: NeedTold | None = None
        self._build(Measure(look, self))
        self.link.clicked.connect(self.pressed)

    def _build(self, measure: Measure) -> None:
        across, words, column = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        measure.margins(across, 24, 11, 16, 12)
        measure.gap(across, 18)
        measure.gap(words, 2)
        for text in (self.bold, self.rest):
            text.setWordWrap(True)
            words.addWidget(text)
        self.since.setWordWrap(True)
        self.since.set_side("trailing")
        measure.width(self.since, SINCE)
        measure.width(self.link, VERB)
        middle = Qt.AlignmentFlag.AlignVCenter
        across.addWidget(self.icon, 0, middle)
        across.addLayout(words, 1)
        across.addWidget(self.since, 0, middle)
        across.addWidget(self.link, 0, middle)
        column.addLayout(across, 1)
        column.addWidget(Rule())
        measure.least_height(self, 76, compact=66)

    def show_need(self, need: NeedTold) -> None:
        """Another state of the same matter, or another matter."""
        self.need = need
        self.icon.show_icon(need.told.icon, _TOKEN[need.told.tone])
        self.bold.setText(need.told.bold)
        self.rest.setText(need.told.rest)
        self.since.setText(need.since)
        self.link.setText(need.verb)
        self.link.setAccessibleName(f"{need.verb}: {need.told.bold}")
        self.link.setVisible(bool(need.verb))
        self.setAccessibleName(need.aloud)

    def show_chosen(self, here: bool) -> None:
        if here != self._here:
            self._here = here
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._here:
            return
        painter, look = QPainter(self), self._look
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wide = look.px(BAR)
        fill(painter, self.rect(), look.colour("accent-tint"))
        bar = QRectF(self.width() - wide if mirrored else 0, 0, wide, self.height())
        fill_round(painter, bar, 0, look.colour("accent"))
