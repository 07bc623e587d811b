"""The names of a desk in a table: their forms, where they stand, what clerks do, who says so. One row is marked."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from regdesk.desk.own_names import Known
from regdesk.names.forms import Strength
from ui.desk.paint import Sides, draw_line
from ui.look.look import Look
from ui.setup.name_forms_words import NameFormsWords
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

HIGH, HIGH_COMPACT = 44, 40


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


class NameFormsModel(RowsModel[Known]):
    """Names in order."""

    def __init__(self, words: NameFormsWords) -> None:
        super().__init__()
        self._words = words

    def cells(self, row: int) -> Cells:
        return self._cells(self.rows[row])

    def told(self, row: Known) -> str:
        cells = self._cells(row)
        return f"{cells.forms}. {cells.part}. {cells.strength}. {cells.source}"

    def _cells(self, known: Known) -> Cells:
        words = self._words
        return Cells(
            words.forms(known.row), words.part(known.row.part), words.strength(known.row.strength), words.source(known)
        )


class NameFormsDelegate(QStyledItemDelegate):
    """As high as its forms need."""

    def __init__(self, look: Look, view: "NameFormsView") -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        wide, px = self._view.viewport().width(), self._look.px
        places = Places(Sides(QRectF(0, 0, wide, 10_000), mirrored=False), self._look)
        metrics = QFontMetricsF(self._font(index.data(ROW)))
        words = self._view.names.cells(index.row()).forms
        high = metrics.boundingRect(places.forms(), int(Qt.TextFlag.TextWordWrap), words).height()
        return QSize(wide, max(math.ceil(high) + px(18), px(HIGH_COMPACT if self._look.compact else HIGH)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        known: Known = index.data(ROW)
        cells, look = self._view.names.cells(index.row()), self._look
        sides = Sides(QRectF(option.rect), mirrored=self._view.mirrored())
        places = Places(sides, look)
        painter.save()
        paint_ground(painter, look, sides, self._view, marked=index.row() == self._view.row())
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

    def _paint_sign(self, painter: QPainter, place: QRectF, strength: Strength, *, mirrored: bool) -> QRectF:
        """The sign of what clerks do; the place that is left beside it."""
        icon, token = ("check-circle-fill", "ok") if strength is Strength.SAME else ("eye-fill", "warn")
        return paint_sign(painter, self._look, Sides(place, mirrored=mirrored), icon, self._look.colour(token))


class Places(ColumnPlaces[Column]):
    """In a narrow row the last columns give way to the forms."""

    def __init__(self, sides: Sides, look: Look) -> None:
        kept = (Column.STRENGTH, Column.PART, Column.SOURCE)
        super().__init__(sides, look, WIDTHS, kept, before=SIDE + 14, least=LEAST)

    def forms(self) -> QRectF:
        return self.words()


class NameFormsView(Rows):
    """The names with one of them marked."""

    def __init__(self, look: Look, words: NameFormsWords) -> None:
        super().__init__(look, QCoreApplication.translate("NameFormsView", "Names, the desk's own first"))
        self.names = NameFormsModel(words)
        self.setModel(self.names)
        self.setItemDelegate(NameFormsDelegate(look, self))

    def current(self) -> Known | None:
        """The marked row."""
        return self.names.rows[self.row()] if self.row() >= 0 else None

    def show_rows(self, rows: Sequence[Known], mark: Known | None = None) -> None:
        self.names.show_rows(rows)
        self.scrollToTop()
        if mark in self.names.rows:
            self.mark(self.names.rows.index(mark))
        self.marked.emit()


class NameFormsHeads(ColumnHeads[Column]):
    """The titles of the columns."""

    def places(self, sides: Sides) -> Places:
        return Places(sides, self._look)

    def first(self) -> str:
        return self.tr("Forms of one name")

    def names(self) -> Mapping[Column, str]:
        return {
            Column.PART: self.tr("Stands in"),
            Column.STRENGTH: self.tr("For clerks"),
            Column.SOURCE: self.tr("From"),
        }


class NameFormsTable(TableCard):
    """Titles and rows in a card, or a sentence where there are none."""

    def __init__(self, look: Look, words: NameFormsWords) -> None:
        self.view = NameFormsView(look, words)
        super().__init__(look, NameFormsHeads(look, self.view), self.view)

    def show_rows(self, rows: Sequence[Known], nothing: str, mark: Known | None = None) -> None:
        """Show rows with one of them marked, or say `nothing`."""
        self.view.show_rows(rows, mark)
        self.show_nothing("" if rows else nothing)
