"""What was found on the list, in a table: whose badge, what is wrong with it, on which template. One row is marked."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from regdesk.desk.preflight import Row
from ui.desk.paint import Sides, draw_line
from ui.look.look import Look
from ui.setup.badge_words import BadgeWords
from ui.setup.rows import (
    ROW,
    SIDE,
    ColumnHeads,
    ColumnPlaces,
    Index,
    Rows,
    RowsModel,
    TableCard,
    paint_ground,
    paint_sign,
)

HIGH, HIGH_COMPACT = 56, 50


class Column(IntEnum):
    """The columns after the person, which takes what room is left."""

    KIND = 0
    TEMPLATE = 1


WIDTHS = {Column.KIND: 232, Column.TEMPLATE: 140}
LEAST = 220


class FaultsModel(RowsModel[Row]):
    """Faults in order. `names`: what each template calls itself."""

    def __init__(self, words: BadgeWords) -> None:
        super().__init__()
        self._words = words
        self.names: dict[str, str] = {}
        self.every = ""

    def template(self, row: Row) -> str:
        """On which template it is so; `every` for what is the same on all of them."""
        return self.names.get(row.template, row.template) or self.every

    def told(self, row: Row) -> str:
        told = (row.name, row.delegation, self.template(row), self._words.fault(row), self._words.mend(row))
        return ". ".join(filter(None, told))


class FaultsDelegate(QStyledItemDelegate):
    """Name over delegation, the kind with its sign, the template."""

    def __init__(self, look: Look, view: "FaultsView", words: BadgeWords) -> None:
        super().__init__(view)
        self._look, self._view, self._words = look, view, words

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._view.viewport().width(), self._look.px(HIGH_COMPACT if self._look.compact else HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        look, px = self._look, self._look.px
        sides = Sides(QRectF(option.rect), mirrored=self._view.mirrored())
        places = Places(sides, look)
        painter.save()
        paint_ground(painter, look, sides, self._view, marked=index.row() == self._view.row())
        place, middle = places.words(8), sides.row.center().y()
        upper = QRectF(place.left(), middle - px(22), place.width(), px(22))
        whole = upper if row.delegation else QRectF(place.left(), sides.row.top(), place.width(), sides.row.height())
        draw_line(painter, whole, row.name, look.font(15, 600), look.colour("ink"), sides.leading)
        draw_line(
            painter, upper.translated(0, px(21)), row.delegation, look.font(14), look.colour("ink-2"), sides.leading
        )
        if Column.KIND in places.shown:
            inner = Sides(places.of(Column.KIND), mirrored=sides.mirrored)
            left = paint_sign(painter, look, inner, "warning-fill", look.colour("warn"))
            draw_line(painter, left, self._words.kind(row.kind), look.font(15, 500), look.colour("ink"), sides.leading)
        if Column.TEMPLATE in places.shown:
            told = self._view.faults.template(row)
            draw_line(painter, places.of(Column.TEMPLATE), told, look.font(15), look.colour("ink-2"), sides.leading)
        painter.restore()


class Places(ColumnPlaces[Column]):
    """In a narrow row the template gives way to the person."""

    def __init__(self, sides: Sides, look: Look) -> None:
        super().__init__(sides, look, WIDTHS, (Column.KIND, Column.TEMPLATE), before=SIDE + 14, least=LEAST)


class FaultsView(Rows):
    """The faults with one of them marked."""

    def __init__(self, look: Look, words: BadgeWords) -> None:
        super().__init__(look, QCoreApplication.translate("FaultsView", "What would not print well"))
        self.faults = FaultsModel(words)
        self.setModel(self.faults)
        self.setItemDelegate(FaultsDelegate(look, self, words))
        self.setUniformItemSizes(True)

    def current(self) -> Row | None:
        return self.faults.rows[self.row()] if self.row() >= 0 else None

    def show_rows(self, rows: Sequence[Row], mark: Row | None) -> None:
        self.faults.show_rows(rows)
        if rows:
            self.mark(rows.index(mark) if mark in rows else 0)
        self.marked.emit()


class FaultsHeads(ColumnHeads[Column]):
    """The titles of the columns."""

    def places(self, sides: Sides) -> Places:
        return Places(sides, self._look)

    def first(self) -> str:
        return self.tr("Whose badge")

    def names(self) -> Mapping[Column, str]:
        return {Column.KIND: self.tr("What"), Column.TEMPLATE: self.tr("On")}


class FaultsTable(TableCard):
    """Titles and rows in a card, or a sentence where there are none."""

    def __init__(self, look: Look, words: BadgeWords) -> None:
        self.view = FaultsView(look, words)
        super().__init__(look, FaultsHeads(look, self.view), self.view)

    def show_rows(self, rows: Sequence[Row], nothing: str, mark: Row | None = None) -> None:
        self.view.show_rows(rows, mark)
        self.show_nothing("" if rows else nothing)
