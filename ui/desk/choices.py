"""A short list of answers, each with its digit: the kind of a document, what a number reads, who vouches."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from regdesk.people.names import Marks
from ui.desk.check_table import marked_formats
from ui.desk.laid_over import LaidOver
from ui.desk.paint import Sides, draw_line
from ui.look.look import Look
from ui.look.paint import paint_cap
from ui.look.pieces import Card

Index = QModelIndex | QPersistentModelIndex
ROW, ROW_COMPACT = 58, 50
PLAIN, PLAIN_COMPACT = 46, 44
"""Of an answer without a line below it."""
MOST = 9
"""As many as there are digits to choose with."""


@dataclass(frozen=True)
class Choice:
    """`name` is what the screen knows it by. `mono`: it is a number, whose `marks` differ from what was read."""

    name: str
    title: str
    line: str = ""
    mono: bool = False
    marks: Marks = ()


class Role(IntEnum):
    CHOICE = Qt.ItemDataRole.UserRole + 1


class ChoicesModel(QAbstractListModel):
    """The answers in order; their digits begin with 1."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = tuple(choices[:MOST])
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        choice = self.choices[index.row()]
        if role == Role.CHOICE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (str(index.row() + 1), choice.title.rstrip("."), choice.line)
            return ". ".join(part for part in words if part)
        return None


class ChoicesDelegate(QStyledItemDelegate):
    """The digit on its key, the answer, and what follows from it."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        high, low = (ROW, ROW_COMPACT) if index.data(Role.CHOICE).line else (PLAIN, PLAIN_COMPACT)
        return QSize(0, self._look.px(low if self._look.compact else high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px = self._look, self._look.px
        sides = Sides(QRectF(option.rect), mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipPath(self._card_shape(), Qt.ClipOperation.IntersectClip)
        painter.fillRect(sides.row, look.colour("accent-tint" if chosen else "surface"))
        if chosen:
            painter.fillRect(sides.rect(0, px(5)), look.colour("accent"))
        cap = sides.rect(px(18), px(26), (sides.row.height() - px(26)) / 2, px(26))
        paint_cap(painter, look, cap, str(index.row() + 1))
        self._words(painter, sides, index.data(Role.CHOICE))
        if index.row() + 1 < index.model().rowCount():
            line = sides.rect(0, sides.row.width(), sides.row.height() - 1, 1)
            painter.fillRect(line, look.colour("line"))
        painter.restore()

    def _words(self, painter: QPainter, sides: Sides, choice: Choice) -> None:
        px, look = self._look.px, self._look
        wide, high = sides.row.width() - px(60) - px(18), px(24)
        top = (sides.row.height() - high - (px(20) if choice.line else 0)) / 2
        title = sides.rect(px(60), wide, top, high)
        if choice.mono:
            self._number(painter, title, choice)
        else:
            draw_line(painter, title, choice.title, look.font(16, 600), look.colour("ink"), sides.leading)
        under = sides.rect(px(60), wide, top + high, px(20))
        draw_line(painter, under, choice.line, look.font(14), look.colour("ink-2"), sides.leading)

    def _number(self, painter: QPainter, place: QRectF, choice: Choice) -> None:
        """A number runs from left to right in every window; the signs that are read differently are marked."""
        layout = QTextLayout(choice.title, self._look.font(18, 600, mono=True))
        layout.setFormats(marked_formats(choice.marks, self._look.colour("mark-warn"), after=0))
        layout.beginLayout()
        layout.createLine().setLineWidth(place.width())
        layout.endLayout()
        painter.setPen(self._look.colour("ink"))
        layout.draw(painter, QPointF(place.left(), place.top()))

    def _card_shape(self) -> QPainterPath:
        path, radius = QPainterPath(), self._look.px(12) - 1
        path.addRoundedRect(QRectF(self._view.viewport().rect()), radius, radius)
        return path


class Choices(Card):
    """The list in its card, as high as its rows. It never takes the keyboard: digits and arrows choose."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._look, self._rows = look, 0
        self.model = ChoicesModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(ChoicesDelegate(look, self.view))
        self.view.setProperty("piece", "list")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMinimumHeight(1)
        LaidOver(self.view)
        self.column.addWidget(self.view)
        look.changed.connect(self._fit)
        self.hide()

    def show_choices(self, title: str, choices: Sequence[Choice], *, chosen: int = -1) -> None:
        """`title` is only heard. None is chosen before somebody chooses, unless `chosen` says which."""
        self.view.setAccessibleName(title)
        self.model.show(choices)
        self.choose(chosen)
        self._fit()
        self.setVisible(bool(choices))

    def clear(self) -> None:
        self.show_choices("", ())

    def choose(self, at: int) -> None:
        self.view.setCurrentIndex(self.model.index(at, 0))

    def step(self, by: int) -> None:
        """From nothing chosen the first arrow goes to the first or last."""
        last, at = self.model.rowCount() - 1, self.view.currentIndex().row()
        self.choose((0 if by > 0 else last) if at < 0 else min(max(at + by, 0), last))

    def chosen(self) -> Choice | None:
        at = self.view.currentIndex().row()
        return self.model.choices[at] if 0 <= at < len(self.model.choices) else None

    def at(self, name: str) -> int:
        """The place of an answer; -1 for none of that name."""
        return next((at for at, choice in enumerate(self.model.choices) if choice.name == name), -1)

    def _fit(self) -> None:
        rows = sum(self.view.sizeHintForRow(at) for at in range(self.model.rowCount()))
        self._rows = rows
        self.setMaximumHeight(rows + 2)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._rows + 2)

    def minimumSizeHint(self) -> QSize:
        """With less room than its rows need it scrolls, and follows the arrows."""
        return QSize(0, min(self._rows, self._look.px(2 * PLAIN)))
