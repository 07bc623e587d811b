"""Rows of which one is marked, the titles above them and the card around both: the same in every table of Setup."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from ui.desk.measure import Measure
from ui.desk.paint import MIDDLE, Sides, draw_line
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import paint_head, text_width
from ui.look.pieces import Card, Text

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
AColumn = TypeVar("AColumn", bound=int)
HEAD, SIDE = 39, 18
ROW = Qt.ItemDataRole.UserRole + 1
"""Under which a model gives what a row stands for."""


class Rows(QListView):
    """A list that marks its first row when it gets the keyboard. `marked`: another row is the marked one."""

    marked = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setProperty("piece", "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(name)
        look.changed.connect(self.doItemsLayout)

    def mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def row(self) -> int:
        """The marked row; -1 for none."""
        return self.currentIndex().row()

    def mark(self, row: int) -> None:
        self.setCurrentIndex(self.model().index(row, 0))

    def move(self, by: int) -> None:  # type: ignore[override] # rows are moved through, not the widget
        """So many rows down, or up when negative."""
        count = self.model().rowCount()
        if count:
            self.mark(min(max(self.row() + by, 0), count - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their words need in the new width, which a bar to scroll them changes too."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.marked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.move(1)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


def paint_ground(painter: QPainter, look: Look, sides: Sides, view: Rows, *, marked: bool) -> None:
    """The ground of one row with the line below it, and the mark, which is blue while the list has the keyboard."""
    row = sides.row
    if marked:
        painter.fillRect(row, look.colour("accent-tint" if view.hasFocus() else "surface-3"))
        painter.fillRect(sides.rect(0, look.px(4)), look.colour("focus" if view.hasFocus() else "line-strong"))
    painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), look.colour("line"))


def paint_sign(painter: QPainter, look: Look, inner: Sides, icon: str, colour: QColor) -> QRectF:
    """A small sign where a place begins, clear of the line below the row; the place that is left for its words."""
    place, side, gap = inner.row, look.px(17), look.px(8)
    draw_icon(painter, inner.rect(0, side, (place.height() - 1 - side) / 2, side), icon, colour)
    return inner.rect(side + gap, place.width() - side - gap)


class Heads(QWidget):
    """The titles of the columns, on a ground with the card's upper corners."""

    def __init__(self, look: Look, view: Rows) -> None:
        super().__init__()
        self._look, self._view = look, view
        view.verticalScrollBar().rangeChanged.connect(self.update)
        look.changed.connect(self.update)

    def titles(self, sides: Sides) -> Iterable[tuple[QRectF, str]]:
        """Where each title stands, and what it says."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        paint_head(painter, look, QRectF(self.rect()).adjusted(1, 1, -1, 0))
        sides = self._sides()
        for place, title in self.titles(sides):
            draw_line(painter, place, title, look.font(13, 600), look.colour("ink-3"), sides.leading)

    def _sides(self) -> Sides:
        """As wide as the rows below: the bar that scrolls them takes some of the room."""
        bar, mirrored = self._view.verticalScrollBar(), self._view.mirrored()
        taken = bar.width() if bar.isVisible() else 0
        row = QRectF(taken if mirrored else 0, 0, self.width() - taken, self.height())
        return Sides(row, mirrored=mirrored)


class RowsModel(QAbstractListModel, Generic[Row]):
    """Rows in order; what they say is told by the models of each table, in `told` or by data of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def told(self, row: Row) -> str:
        """All that one row says, in sentences, as it is read aloud."""
        raise NotImplementedError

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == ROW:
            return self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.told(self.rows[index.row()])
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as in Qt
        return 0 if parent.isValid() else len(self.rows)


class ColumnPlaces(Generic[AColumn]):
    """Where the columns stand after the words a row begins with; in a narrow one the last of `kept` give way to them.

    `widths` of the columns with a gap after each, what is taken `before` the first of them, the `least` room of those
    words, and the room of what leads to them, a sign or a time: all in design units. Columns of `numbers` stand with
    their last digits below each other.
    """

    def __init__(
        self, sides: Sides, look: Look, widths: Mapping[AColumn, int], kept: Sequence[AColumn], *, before: int,
        least: int, lead: int = 0, numbers: Collection[AColumn] = (),
    ) -> None:  # fmt: skip
        self._sides, self._px, self._widths, self._before = sides, look.px, widths, before
        self._lead, self._numbers = lead, numbers
        shown = list(kept)
        while len(shown) > 1 and self.room(shown) < look.px(least):
            shown.pop()
        self.shown = sorted(shown)

    def lead(self) -> QRectF:
        """The place of what leads to the words."""
        return self._sides.rect(self._px(SIDE), self._px(self._lead))

    def words(self, gap: int = 0) -> QRectF:
        """The place of the words a row begins with, so many units less wide than there is room."""
        begin = self._px(SIDE) + self._px(self._lead)
        return self._sides.rect(begin, max(self.room(self.shown) - self._px(gap), 1))

    def of(self, column: AColumn) -> QRectF:
        end = sum(self._px(self._widths[after]) for after in self.shown if after > column)
        gap = self._px(34 if column in self._numbers else 10)
        place = self._sides.from_end(end, self._px(self._widths[column]))
        return place.adjusted(gap, 0, 0, 0) if self._sides.mirrored else place.adjusted(0, 0, -gap, 0)

    def aligned(self, column: AColumn) -> Qt.AlignmentFlag:
        if column not in self._numbers:
            return self._sides.leading
        return (Qt.AlignmentFlag.AlignLeft if self._sides.mirrored else Qt.AlignmentFlag.AlignRight) | MIDDLE

    def title(self, column: AColumn, wide: float) -> QRectF:
        """The place of a title of such a width: it stands over the words or the last digits below it."""
        place = self.of(column)
        if column not in self._numbers:
            return place
        return Sides(place, mirrored=self._sides.mirrored).from_end(0, min(wide, place.width()))

    def room(self, shown: Iterable[AColumn]) -> float:
        """What the words have beside these columns, in pixels."""
        taken = sum(self._px(self._widths[column]) for column in shown)
        return self._sides.row.width() - self._px(self._before) - taken


class ColumnHeads(Heads, Generic[AColumn]):
    """The titles of such columns."""

    def places(self, sides: Sides) -> ColumnPlaces[AColumn]:
        raise NotImplementedError

    def first(self) -> str:
        """The title of the words a row begins with."""
        raise NotImplementedError

    def names(self) -> Mapping[AColumn, str]:
        raise NotImplementedError

    def titles(self, sides: Sides) -> Iterable[tuple[QRectF, str]]:
        places, names, font = self.places(sides), self.names(), self._look.font(13, 600)
        yield places.words(), self.first()
        for column in places.shown:
            yield places.title(column, text_width(font, names[column]) + 1), names[column]


class TableCard(Card):
    """Titles and rows in a card, or a sentence where there are none."""

    def __init__(self, look: Look, heads: Heads, view: Rows) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._rows, self._empty = view, QWidget()
        measure = Measure(look, self)
        self.nothing = Text(look, 16, 400, "ink-3")
        self.nothing.set_side("centre")
        self.nothing.setWordWrap(True)
        measure.height(heads, HEAD, compact=HEAD - 5)
        around = QVBoxLayout(self._empty)
        measure.margins(around, 24, 0, 24, 0)
        around.addWidget(self.nothing, 1)
        for widget, stretch in ((heads, 0), (view, 1), (self._empty, 1)):
            self.column.addWidget(widget, stretch)

    def show_nothing(self, nothing: str) -> None:
        """Say it in place of the rows; an empty sentence shows them."""
        self.nothing.setText(nothing)
        self._rows.setVisible(not nothing)
        self._empty.setVisible(bool(nothing))
