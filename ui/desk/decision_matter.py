"""What a decision is about, drawn: two halves side by side with marks on what differs, or a plain statement."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desk.decision_now import Half, Matter, Piece
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.paint import fill_round, paint_cap
from ui.look.pieces import Card, Portrait, Rule, Text

ARROWS = {Qt.Key.Key_Left: "←", Qt.Key.Key_Right: "→"}
"""The keys of two badges: digits are for the reasons, and letters a reader may write."""


class Marked(QWidget):
    """A value in one line or more; the signs that differ have a ground of their own."""

    def __init__(self, look: Look, piece: Piece) -> None:
        super().__init__()
        self._look, self._piece = look, piece
        self.setAccessibleName(piece.text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def text(self) -> str:
        return self._piece.text

    def marked(self) -> list[str]:
        """What is marked, as it is read."""
        return [self._piece.text[start:end] for start, end in self._piece.marks]

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self.heightForWidth(self._look.px(260)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), self.heightForWidth(self._look.px(2000)))

    def heightForWidth(self, width: int) -> int:
        layout = self._laid_out(width)
        return round(sum(line.height() for line in _lines(layout)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self._laid_out(self.width())
        for line in _lines(layout):
            for start, end in self._piece.marks:
                self._paint_mark(painter, line, start, end)
        painter.setPen(self._look.colour("ink"))
        layout.draw(painter, QPointF(0, 0))

    def _paint_mark(self, painter: QPainter, line: QTextLine, start: int, end: int) -> None:
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= last:
            return
        sides = sorted(_place(line, at) for at in (first, last))
        air = self._look.px(2)
        ground = QRectF(sides[0] - air, line.y() + 1, sides[1] - sides[0] + 2 * air, line.height() - 2)
        fill_round(painter, ground, self._look.px(3), self._look.colour("mark-bad"))

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._piece.text, self._look.font(18, 500, mono=self._piece.mono))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout


def _lines(layout: QTextLayout) -> list[QTextLine]:
    return [layout.lineAt(at) for at in range(layout.lineCount())]


def _place(line: QTextLine, at: int) -> float:
    """Where a sign begins; PySide gives the place together with the sign that it may have moved to."""
    found: object = line.cursorToX(at)
    place = found[0] if isinstance(found, tuple) else found
    assert isinstance(place, float)
    return place


class HalfView(QAbstractButton):
    """One of two things; where one of two badges is to be chosen, it is a button with an arrow."""

    def __init__(self, look: Look, half: Half) -> None:
        super().__init__()
        self._look = look
        self.arrow = ""
        self.pieces = [Marked(look, piece) for piece in half.pieces]
        self.title = Text(look, 13, 600, "ink-3")
        self.title.setText(half.title)
        measure, column = Measure(look, self), QVBoxLayout(self)
        measure.margins(column, 16, 11, 16, 11)
        measure.gap(column, 1)
        column.addWidget(self.title)
        for piece in self.pieces:
            column.addWidget(piece)
        column.addStretch(1)
        words = ". ".join([half.title, *(piece.text() for piece in self.pieces)])
        self.setAccessibleName(words)
        self.setCheckable(bool(half.badge))
        self.setProperty("halo", 12)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if half.badge else Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; a button would take the arrows to move the keyboard."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.arrow:
            return
        painter, px = QPainter(self), self._look.px
        if self.isChecked():
            inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            fill_round(painter, inner, px(11), self._look.colour("accent-tint"), self._look.colour("accent"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = px(14) if mirrored else self.width() - px(14) - px(25)
        paint_cap(painter, self._look, QRectF(left, px(10), px(25), px(22)), self.arrow)


class MatterView(QWidget):
    """A title, the card, and what is to be said of it."""

    chosen = Signal(str)

    def __init__(self, look: Look, matter: Matter, photo: QImage | None) -> None:
        super().__init__()
        self._look, self._matter = look, matter
        self.halves = [HalfView(look, half) for half in matter.halves]
        self.title, self.note = Text(look, 13, 600, "ink-2"), Text(look, 15, 400, "ink-2")
        self._measure = Measure(look, self)
        column = QVBoxLayout(self)
        self._measure.margins(column, 0, 0, 0, 0)
        self._measure.gap(column, 8)
        self.title.setText(matter.title)
        column.addWidget(self.title)
        column.addWidget(self._beside() if self.halves else self._statement(photo))
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        self.show_note(matter.note)

    def show_note(self, note: str) -> None:
        """What is to be said of it now; a badge that is chosen changes that."""
        self.note.show_rich(note)
        self.note.setHidden(not note)

    def badge(self) -> str:
        """The code of the badge that was chosen; empty before."""
        views = zip(self.halves, self._matter.halves, strict=True)
        return next((half.badge for view, half in views if view.isChecked()), "")

    def press_arrow(self, key: Qt.Key) -> bool:
        """Choose the badge at the left or at the right; whether there is one."""
        known = [view for view in self._from_the_left() if view.isCheckable() and view.arrow == ARROWS.get(key)]
        for view in known:
            self._choose(view)
        return bool(known)

    def _from_the_left(self) -> list[HalfView]:
        """As they are seen, each with its arrow."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        seen = self.halves[::-1] if mirrored else self.halves
        for view, arrow in zip(seen, ARROWS.values(), strict=False):
            view.arrow = arrow if view.isCheckable() else ""
        return seen

    def _beside(self) -> QWidget:
        card, across = Card(self._look, margin=0, spacing=0), QHBoxLayout()
        across.setSpacing(0)
        self._from_the_left()
        for at, view in enumerate(self.halves):
            if at:
                across.addWidget(Rule(standing=True))
            across.addWidget(view, 1)
            view.clicked.connect(partial(self._choose, view))
        card.column.addLayout(across)
        return card

    def _statement(self, photo: QImage | None) -> QWidget:
        card, across, words = Card(self._look, margin=0, spacing=0), QHBoxLayout(), QVBoxLayout()
        self._measure.margins(across, 16, 12, 16, 12)
        self._measure.gap(across, 16)
        self._measure.gap(words, 3)
        if self._matter.face:
            portrait = Portrait(self._look, 64, 82)
            portrait.show_photo(photo)
            across.addWidget(portrait, 0, Qt.AlignmentFlag.AlignTop)
        self.bold, self.line = Text(self._look, 18, 600), Text(self._look, 15, 400, "ink-2")
        for text, said in ((self.bold, self._matter.bold), (self.line, self._matter.line)):
            text.setWordWrap(True)
            text.setText(said)
            words.addWidget(text)
        words.addStretch(1)
        across.addLayout(words, 1)
        card.column.addLayout(across)
        self.line.setHidden(not self._matter.line)
        return card

    def _choose(self, view: HalfView, _pressed: bool = False) -> None:
        for known in self.halves:
            known.setChecked(known is view)
        self.chosen.emit(self.badge())
