"""The desks of the event in a table, worst first: a sign, the desk, its figures, and below them what is to be done."""

import math
from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.desk.paint import Sides, draw_line
from ui.look.look import Look
from ui.look.paint import text_width
from ui.look.pieces import rich_sentence
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
from ui.sync.standing import Level
from ui.sync.words import COLOURS, ICONS, STALE, Line

HIGH, HIGH_COMPACT, SIGN, BELOW, LEAST = 44, 38, 26, 12, 150


class Column(IntEnum):
    """The columns after the desk, which takes what room is left."""

    SYNCED = 0
    UNSENT = 1
    RECORDS = 2
    CLOCK = 3


WIDTHS = {Column.SYNCED: 168, Column.UNSENT: 112, Column.RECORDS: 104, Column.CLOCK: 150}
_KEPT = (Column.SYNCED, Column.UNSENT, Column.CLOCK, Column.RECORDS)
_NUMBERS = frozenset({Column.UNSENT, Column.RECORDS})


class DesksModel(RowsModel[Line]):
    """Lines in order."""

    def told(self, row: Line) -> str:
        return row.spoken()

    def keys(self) -> list[str]:
        return [line.key for line in self.rows]

    def change(self, lines: Sequence[Line]) -> None:
        """The same desks in the same order say something else now."""
        self.rows = list(lines)
        self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 0))


class Places(ColumnPlaces[Column]):
    """In a narrow row the last of `_KEPT` give way to the desk, before which its sign stands."""

    def __init__(self, sides: Sides, look: Look) -> None:
        super().__init__(sides, look, WIDTHS, _KEPT, before=SIDE + SIGN, least=LEAST, lead=SIGN, numbers=_NUMBERS)

    def desk(self) -> QRectF:
        return self.words(gap=10)


class DesksDelegate(QStyledItemDelegate):
    """One line of cells; what there is to know below it, as high as its words need."""

    def __init__(self, look: Look, view: "DesksView") -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(ROW)
        wide = self._view.viewport().width()
        high = float(self._line_height())
        if line.notes:
            high += self._document(line, self._room(wide)).size().height() + self._look.px(BELOW)
        return QSize(wide, math.ceil(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ROW)
        row = QRectF(option.rect)
        sides = Sides(row, mirrored=self._view.mirrored())
        marked = index.row() == self._view.row() and self._view.hasFocus()
        painter.save()
        paint_ground(painter, self._look, sides, self._view, marked=marked)
        top = Sides(QRectF(row.left(), row.top(), row.width(), self._line_height()), mirrored=sides.mirrored)
        self._paint_desk(painter, Places(top, self._look), top, line)
        self._paint_cells(painter, Places(top, self._look), line)
        self._paint_notes(painter, sides, line)
        painter.restore()

    def _paint_desk(self, painter: QPainter, places: Places, top: Sides, line: Line) -> None:
        look = self._look
        sign = Sides(places.lead(), mirrored=top.mirrored)
        icon, ink = (STALE, "ink-3") if line.stale else (ICONS[line.level], COLOURS[line.level])
        paint_sign(painter, look, sign, icon, look.colour(ink))
        place, font = places.desk(), look.font(15, 600)
        over = line.level is Level.OVER
        draw_line(painter, place, line.desk, font, look.colour("ink-3" if over else "ink"), top.leading)
        taken = text_width(font, line.desk) + look.px(8)
        if line.name and taken < place.width():
            beside = place.adjusted(0, 0, -taken, 0) if top.mirrored else place.adjusted(taken, 0, 0, 0)
            draw_line(painter, beside, line.name, look.font(14), look.colour("ink-3"), top.leading)

    def _paint_cells(self, painter: QPainter, places: Places, line: Line) -> None:
        look = self._look
        cells = {
            Column.SYNCED: (line.synced, line.synced_level),
            Column.UNSENT: (line.unsent, line.unsent_level),
            Column.RECORDS: (line.records, Level.OVER),
            Column.CLOCK: (line.clock, line.clock_level),
        }
        for column in places.shown:
            text, level = cells[column]
            font = look.font(15, 600 if level < Level.OK else 400, tabular=True)
            draw_line(painter, places.of(column), text, font, self._ink(level), places.aligned(column))

    def _ink(self, level: Level) -> QColor:
        return self._look.colour(COLOURS[level] if level < Level.OK else "ink-2")

    def _paint_notes(self, painter: QPainter, sides: Sides, line: Line) -> None:
        if not line.notes:
            return
        wide = self._room(sides.row.width())
        document = self._document(line, wide, mirrored=sides.mirrored)
        indent = self._look.px(SIDE + SIGN)
        painter.translate(sides.rect(indent, wide, self._line_height() - self._look.px(4)).topLeft())
        document.drawContents(painter)

    def _line_height(self) -> int:
        return self._look.px(HIGH_COMPACT if self._look.compact else HIGH)

    def _room(self, row: float) -> float:
        return row - self._look.px(2 * SIDE + SIGN)

    def _document(self, line: Line, width: float, *, mirrored: bool = False) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._look.font(14))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        if mirrored:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        document.setDefaultTextOption(option)
        ink, strong = self._look.colour("ink-2").name(), self._look.colour("ink").name()
        notes = "".join(f'<p style="margin:0 0 3px 0">{rich_sentence(note, strong)}</p>' for note in line.notes)
        document.setHtml(f'<div style="color:{ink}">{notes}</div>')
        document.setTextWidth(width)
        return document


class DesksView(Rows):
    """The desks; the marked one stays marked, and what is scrolled to stays, while the same desks are shown."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.desks = DesksModel()
        self.setModel(self.desks)
        self.setItemDelegate(DesksDelegate(look, self))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_lines(self, lines: Sequence[Line]) -> None:
        if self.desks.rows == list(lines):
            return
        if self.desks.keys() != [line.key for line in lines]:
            self._show_anew(lines)
            return
        anew = [len(line.notes) for line in self.desks.rows] != [len(line.notes) for line in lines]
        self.desks.change(lines)
        if anew:
            self.scheduleDelayedItemsLayout()

    def _show_anew(self, lines: Sequence[Line]) -> None:
        before, scrolled = self.row(), self.verticalScrollBar().value()
        key = self.desks.rows[before].key if 0 <= before < len(self.desks.rows) else ""
        self.desks.show_rows(lines)
        keys = self.desks.keys()
        if key in keys:
            self.mark(keys.index(key))
        self.verticalScrollBar().setValue(scrolled)


class DesksHeads(ColumnHeads[Column]):
    """The titles of the columns; those of numbers stand over their last digits."""

    def places(self, sides: Sides) -> Places:
        return Places(sides, self._look)

    def first(self) -> str:
        return self.tr("Desk")

    def names(self) -> Mapping[Column, str]:
        return {
            Column.SYNCED: self.tr("Last synced"),
            Column.UNSENT: self.tr("To send"),
            Column.RECORDS: self.tr("Records"),
            Column.CLOCK: self.tr("Clock"),
        }


class DesksTable(TableCard):
    """Titles and desks in a card, or a sentence where this desk knows no other."""

    def __init__(self, look: Look, name: str) -> None:
        self.view = DesksView(look, name)
        super().__init__(look, DesksHeads(look, self.view), self.view)

    def show_lines(self, lines: Sequence[Line], nothing: str) -> None:
        self.view.show_lines(lines)
        self.show_nothing("" if lines else nothing)
