"""The names of a desk in a table: their forms, where they stand, what clerks do, who says so. One row is marked."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from regdesk.desk.own_names import Known
from regdesk.names.forms import Strength
from ui.desk.measure import Measure
from ui.desk.paint import Sides, draw_line
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import paint_head
from ui.look.pieces import Card, Text
from ui.setup.name_forms_words import NameFormsWords

Index = QModelIndex | QPersistentModelIndex
KNOWN = Qt.ItemDataRole.UserRole + 1
HEAD, ROW, ROW_COMPACT, SIDE, RADIUS = 39, 44, 40, 18, 12


class Column(IntEnum):
    """The columns after the forms, which take what room is left."""

    PART = 0
    STRENGTH = 1
    SOURCE = 2


WIDTHS = {Column.PART: 120, Column.STRENGTH: 112, Column.SOURCE: 128}
LEAST = 200


@dataclass(frozen=True)
class Cells:
    """The words of one row."""

    forms: str
    part: str
    strength: str
    source: str


class NameFormsModel(QAbstractListModel):
    """Rows in order."""

    def __init__(self, words: NameFormsWords) -> None:
        super().__init__()
        self._words = words
        self.rows: list[Known] = []

    def show_rows(self, rows: Sequence[Known]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as in Qt
        return 0 if parent.isValid() else len(self.rows)

    def cells(self, row: int) -> Cells:
        known, words = self.rows[row], self._words
        return Cells(
            words.forms(known.row), words.part(known.row.part), words.strength(known.row.strength), words.source(known)
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == KNOWN:
            return self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            cells = self.cells(index.row())
            return f"{cells.forms}. {cells.part}. {cells.strength}. {cells.source}"
        return None


class NameFormsDelegate(QStyledItemDelegate):
    """As high as its forms need."""

    def __init__(self, look: Look, view: "NameFormsView") -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        wide, px = self._view.viewport().width(), self._look.px
        places = Places(Sides(QRectF(0, 0, wide, 10_000), mirrored=False), self._look)
        metrics = QFontMetricsF(self._font(index.data(KNOWN)))
        words = self._view.names.cells(index.row()).forms
        high = metrics.boundingRect(places.forms(), int(Qt.TextFlag.TextWordWrap), words).height()
        return QSize(wide, max(math.ceil(high) + px(18), px(ROW_COMPACT if self._look.compact else ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        known: Known = index.data(KNOWN)
        cells, look = self._view.names.cells(index.row()), self._look
        sides = Sides(QRectF(option.rect), mirrored=self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        places = Places(sides, look)
        painter.save()
        self._paint_ground(painter, sides, marked=index.row() == self._view.currentIndex().row())
        painter.setFont(self._font(known))
        painter.setPen(look.colour("ink"))
        painter.drawText(places.forms(), int(sides.leading | Qt.TextFlag.TextWordWrap), cells.forms)
        words = {Column.PART: cells.part, Column.STRENGTH: cells.strength, Column.SOURCE: cells.source}
        for column in places.shown:
            place = places.of(column)
            if column is Column.STRENGTH:
                place = self._paint_sign(painter, place, known.row.strength, mirrored=sides.mirrored)
            font = look.font(15, 600 if known.own and column is Column.SOURCE else 400)
            draw_line(painter, place, words[column], font, look.colour("ink-2"), sides.leading)
        painter.restore()

    def _font(self, known: Known) -> QFont:
        return self._look.font(15, 600 if known.own else 500)

    def _paint_ground(self, painter: QPainter, sides: Sides, *, marked: bool) -> None:
        look, row = self._look, sides.row
        if marked:
            painter.fillRect(row, look.colour("accent-tint" if self._view.hasFocus() else "surface-3"))
            painter.fillRect(
                sides.rect(0, look.px(4)), look.colour("focus" if self._view.hasFocus() else "line-strong")
            )
        painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), look.colour("line"))

    def _paint_sign(self, painter: QPainter, place: QRectF, strength: Strength, *, mirrored: bool) -> QRectF:
        """The sign of what clerks do; the place that is left beside it."""
        inner, side, gap = Sides(place, mirrored=mirrored), self._look.px(17), self._look.px(8)
        icon, token = ("check-circle-fill", "ok") if strength is Strength.SAME else ("eye-fill", "warn")
        sign = inner.rect(0, side, (place.height() - 1 - side) / 2, side)
        draw_icon(painter, sign, icon, self._look.colour(token))
        return inner.rect(side + gap, place.width() - side - gap)


class Places:
    """Where the columns stand in a row; in a narrow one the last columns give way to the forms."""

    def __init__(self, sides: Sides, look: Look) -> None:
        self._sides, self._px = sides, look.px
        shown = [Column.STRENGTH, Column.PART, Column.SOURCE]
        while len(shown) > 1 and self._room(shown) < look.px(LEAST):
            shown.pop()
        self.shown = sorted(shown)

    def forms(self) -> QRectF:
        return self._sides.rect(self._px(SIDE), max(self._room(self.shown), 1))

    def of(self, column: Column) -> QRectF:
        """With a gap after it."""
        end = sum(self._px(WIDTHS[after]) for after in self.shown if after > column)
        gap = self._px(10)
        place = self._sides.from_end(end, self._px(WIDTHS[column]))
        return place.adjusted(gap, 0, 0, 0) if self._sides.mirrored else place.adjusted(0, 0, -gap, 0)

    def _room(self, shown: Sequence[Column]) -> float:
        return self._sides.row.width() - self._px(SIDE + 14) - sum(self._px(WIDTHS[column]) for column in shown)


class NameFormsView(QListView):
    """`marked`: another row is the marked one, or the same rows were shown anew."""

    marked = Signal()

    def __init__(self, look: Look, words: NameFormsWords) -> None:
        super().__init__()
        self.names = NameFormsModel(words)
        self.setModel(self.names)
        self.setItemDelegate(NameFormsDelegate(look, self))
        self.setProperty("piece", "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Names, the desk's own first"))
        look.changed.connect(self.doItemsLayout)

    def current(self) -> Known | None:
        """The marked row."""
        at = self.currentIndex()
        return self.names.rows[at.row()] if at.isValid() else None

    def show_rows(self, rows: Sequence[Known], mark: Known | None = None) -> None:
        self.names.show_rows(rows)
        self.scrollToTop()
        if mark in self.names.rows:
            self.setCurrentIndex(self.names.index(self.names.rows.index(mark)))
        self.marked.emit()

    def move(self, by: int) -> None:  # type: ignore[override] # rows are moved through, not the widget
        """So many rows down, or up when negative."""
        count = self.names.rowCount()
        if count:
            self.setCurrentIndex(self.names.index(min(max(self.currentIndex().row() + by, 0), count - 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their forms need in the new width, which a bar to scroll them changes too."""
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


class NameFormsHeads(QWidget):
    """The titles of the columns, on a ground with the card's upper corners."""

    def __init__(self, look: Look, view: NameFormsView) -> None:
        super().__init__()
        self._look, self._view = look, view
        view.verticalScrollBar().rangeChanged.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        paint_head(painter, look, QRectF(self.rect()).adjusted(1, 1, -1, 0))
        places, sides = Places(self._sides(), look), self._sides()
        font, ink = look.font(13, 600), look.colour("ink-3")
        titles = {
            Column.PART: self.tr("Stands in"),
            Column.STRENGTH: self.tr("For clerks"),
            Column.SOURCE: self.tr("From"),
        }
        draw_line(painter, places.forms(), self.tr("Forms of one name"), font, ink, sides.leading)
        for column in places.shown:
            draw_line(painter, places.of(column), titles[column], font, ink, sides.leading)

    def _sides(self) -> Sides:
        """As wide as the rows below: the bar that scrolls them takes some of the room."""
        bar, mirrored = self._view.verticalScrollBar(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        taken = bar.width() if bar.isVisible() else 0
        row = QRectF(taken if mirrored else 0, 0, self.width() - taken, self.height())
        return Sides(row, mirrored=mirrored)


class NameFormsTable(Card):
    """NameFormsHeads and rows in a card, or a sentence where there are none."""

    def __init__(self, look: Look, words: NameFormsWords) -> None:
        super().__init__(look, margin=0, spacing=0)
        measure = Measure(look, self)
        self.view = NameFormsView(look, words)
        self.nothing = Text(look, 16, 400, "ink-3")
        self.nothing.set_side("centre")
        self.nothing.setWordWrap(True)
        heads, self._empty = NameFormsHeads(look, self.view), QWidget()
        measure.height(heads, HEAD, compact=HEAD - 5)
        around = QVBoxLayout(self._empty)
        measure.margins(around, 24, 0, 24, 0)
        around.addWidget(self.nothing, 1)
        for widget, stretch in ((heads, 0), (self.view, 1), (self._empty, 1)):
            self.column.addWidget(widget, stretch)
        look.changed.connect(heads.update)

    def show_rows(self, rows: Sequence[Known], nothing: str, mark: Known | None = None) -> None:
        """Show rows with one of them marked, or say `nothing`."""
        self.view.show_rows(rows, mark)
        self.nothing.setText(nothing)
        self.view.setVisible(bool(rows))
        self._empty.setVisible(not rows)
