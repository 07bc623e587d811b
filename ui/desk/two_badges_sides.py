"""Two badges of one person side by side: which one stays good, which one ends. An arrow key or a click chooses."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desk.decision_matter import ARROWS
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.paint import fill_round, paint_cap
from ui.look.pieces import StateChip, Text


@dataclass(frozen=True)
class Side:
    """One of the badges in words. `key`: what tells it from the other; `lines`: when, where and by whom, how."""

    key: str
    number: str
    when: str
    lines: tuple[str, ...]


class SideView(QAbstractButton):
    """A badge: what becomes of it, its number, and how it was given."""

    def __init__(self, look: Look, side: Side) -> None:
        super().__init__()
        self._look, self.side, self.arrow = look, side, ""
        self.fate, self.number = StateChip(look, units=28), Text(look, 26, 600, mono=True)
        self.when = Text(look, 16, 600)
        self.lines = [Text(look, 15, 400, "ink-2") for _ in side.lines]
        self._build(Measure(look, self))
        self.setCheckable(True)
        self.setProperty("halo", 12)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _build(self, measure: Measure) -> None:
        column, top = QVBoxLayout(self), QHBoxLayout()
        measure.margins(column, 18, 14, 18, 14)
        measure.gap(column, 3)
        self.number.setText(self.side.number)
        self.when.setText(self.side.when)
        top.addWidget(self.number)
        top.addStretch(1)
        column.addWidget(self.fate, 0, Qt.AlignmentFlag.AlignLeading)
        measure.space(column, 2)
        column.addLayout(top)
        column.addWidget(self.when)
        for text, line in zip(self.lines, self.side.lines, strict=True):
            text.setText(line)
            column.addWidget(text)
        for text in (self.when, *self.lines):
            text.setWordWrap(True)
        column.addStretch(1)

    def show_fate(self, word: str, *, stays: bool) -> None:
        self.setChecked(stays)
        icon, tone = ("check-circle-fill", "ok") if stays else ("prohibit", "bad")
        self.fate.show_state(icon, word, tone)
        self.setAccessibleName(". ".join((self.side.number, word, self.side.when, *self.side.lines)))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None
        return layout.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; arrows are of both."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def nextCheckState(self) -> None:
        """A press takes the choice; it never takes it away."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, px = QPainter(self), self._look, self._look.px
        stays = self.isChecked()
        ground, line = ("accent-tint", "accent") if stays else ("surface", "line")
        fill_round(painter, QRectF(self.rect()), px(12), look.colour(ground), look.colour(line))
        if self.arrow:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = px(14) if mirrored else self.width() - px(14) - px(25)
            paint_cap(painter, look, QRectF(left, px(16), px(25), px(22)), self.arrow)


class Sides(QWidget):
    """Both badges. `chosen` carries the key of the one that stays good; the first one is proposed."""

    chosen = Signal(str)

    def __init__(self, look: Look, sides: Sequence[Side], *, stays: str) -> None:
        super().__init__()
        self.views = [SideView(look, side) for side in sides]
        self._stays = stays
        across, measure = QHBoxLayout(self), Measure(look, self)
        across.setContentsMargins(0, 0, 0, 0)
        measure.gap(across, 14)
        for view in self.views:
            across.addWidget(view, 1)
            view.clicked.connect(partial(self._choose, view))
        self.setAccessibleName(self.tr("Which badge stays good?"))
        self._arrows()
        self._show()

    def stays(self) -> str:
        """The key of the badge that stays good."""
        return self._stays

    def press_arrow(self, key: Qt.Key) -> bool:
        """Choose the badge at the left or at the right; whether there is one."""
        self._arrows()
        known = [view for view in self.views if view.arrow and view.arrow == ARROWS.get(key)]
        for view in known:
            self._choose(view)
        return bool(known)

    def _arrows(self) -> None:
        """As they are seen, each with its arrow; more than two are chosen with the mouse or Tab and Space."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        seen = self.views[::-1] if mirrored else self.views
        for view, arrow in zip(seen, ARROWS.values(), strict=False):
            view.arrow = arrow if len(seen) == len(ARROWS) else ""

    def _choose(self, view: SideView, _pressed: bool = False) -> None:
        self._stays = view.side.key
        self._show()
        self.chosen.emit(self._stays)

    def _show(self) -> None:
        for view in self.views:
            stays = view.side.key == self._stays
            view.show_fate(self.tr("Stays good") if stays else self.tr("Ends"), stays=stays)
