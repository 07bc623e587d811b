"""All pages of Setup one below the other, each with a digit: however many there are, the way to each is two keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.desk.measure import Measure
from ui.desk.paint import Sides, draw_line
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import cap_width, paint_cap
from ui.look.pieces import Card
from ui.setup.rows import Index, Rows, paint_ground

ENTRY = Qt.ItemDataRole.UserRole + 1
ROW, ROW_COMPACT, SIDE, ICON = 64, 56, 20, 24


@dataclass(frozen=True)
class Entry:
    """One page: its key, its name, what it is for."""

    key: str
    caption: str
    about: str
    icon: str


class Entries(QAbstractListModel):
    """The pages in their order."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.entries = list(entries)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as in Qt
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.key}. {entry.caption}. {entry.about}".strip()
        return None


class EntryDelegate(QStyledItemDelegate):
    """Icon, name over purpose, key cap."""

    def __init__(self, look: Look, view: Rows) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._view.viewport().width(), self._look.px(ROW_COMPACT if self._look.compact else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        look, px = self._look, self._look.px
        sides = Sides(QRectF(option.rect), mirrored=self._view.mirrored())
        high, side = sides.row.height(), px(ICON)
        painter.save()
        paint_ground(painter, look, sides, self._view, marked=index.row() == self._view.row())
        draw_icon(painter, sides.rect(px(SIDE), side, (high - side) / 2, side), entry.icon, look.colour("accent"))
        start = px(SIDE + ICON + 16)
        wide = sides.row.width() - start - px(SIDE + 44)
        middle, lines = high / 2, px(22)
        name = sides.rect(start, wide, middle - lines if entry.about else (high - lines) / 2, lines)
        draw_line(painter, name, entry.caption, look.font(16, 600), look.colour("ink"), sides.leading)
        below = sides.rect(start, wide, middle, lines)
        draw_line(painter, below, entry.about, look.font(14), look.colour("ink-2"), sides.leading)
        cap = cap_width(look, entry.key)
        paint_cap(painter, look, sides.from_end(px(SIDE), cap, (high - px(22)) / 2, px(22)), entry.key)
        painter.restore()


class AllPages(QWidget):
    """`chosen` carries the number of the page that was pressed by mouse; `marked`: another one is marked."""

    chosen = Signal(int)
    marked = Signal()

    def __init__(self, look: Look, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.view = Rows(look, self.tr("Pages of Setup"))
        self._entries = Entries(entries)
        self.view.setModel(self._entries)
        self.view.setItemDelegate(EntryDelegate(look, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setCursor(Qt.CursorShape.PointingHandCursor)
        self.view.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.view.marked.connect(self.marked)
        card = Card(look, margin=0, spacing=0)
        card.column.addWidget(self.view)
        column = QVBoxLayout(self)
        measure = Measure(look, self)
        measure.margins(column, 24, 20, 24, 20)
        rows = len(entries)
        measure.keep(lambda: card.setMaximumHeight(look.px(ROW_COMPACT if look.compact else ROW) * rows + 2))
        column.addWidget(card, 100)
        column.addStretch(1)
        self.setFocusProxy(self.view)

    def mark(self, row: int) -> None:
        self.view.mark(row)

    def row(self) -> int:
        return max(self.view.row(), 0)
