"""What a restored disk had done, in a table: when, what, for whom, which badge, and who did it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.desk.paint import Sides, draw_line
from ui.look.look import Look
from ui.setup.rows import ROW, SIDE, ColumnHeads, ColumnPlaces, Index, Rows, RowsModel, TableCard, paint_ground

HIGH, HIGH_COMPACT, WHEN, LEAST = 42, 38, 184, 180


class Column(IntEnum):
    """The columns after what was done, which takes what room is left."""

    PERSON = 0
    BADGE = 1
    WHO = 2


WIDTHS = {Column.PERSON: 230, Column.BADGE: 88, Column.WHO: 210}


@dataclass(frozen=True)
class Act:
    """One row in words; empty where there is nothing to say."""

    when: str
    what: str
    person: str
    badge: str
    who: str


class ActsModel(RowsModel[Act]):
    """Acts in order."""

    def told(self, row: Act) -> str:
        return ". ".join(filter(None, (row.when, row.what, row.person, row.badge, row.who)))


class Places(ColumnPlaces[Column]):
    """The time leads; in a narrow row who did it gives way first."""

    def __init__(self, sides: Sides, look: Look) -> None:
        kept = (Column.PERSON, Column.BADGE, Column.WHO)
        super().__init__(sides, look, WIDTHS, kept, before=SIDE + WHEN, least=LEAST, lead=WHEN)


class ActsDelegate(QStyledItemDelegate):
    """Rows of one height."""

    def __init__(self, look: Look, view: "ActsView") -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._view.viewport().width(), self._look.px(HIGH_COMPACT if self._look.compact else HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Act = index.data(ROW)
        look = self._look
        sides = Sides(QRectF(option.rect), mirrored=self._view.mirrored())
        places = Places(sides, look)
        cells = {Column.PERSON: row.person, Column.BADGE: row.badge, Column.WHO: row.who}
        painter.save()
        paint_ground(painter, look, sides, self._view, marked=index.row() == self._view.row())
        draw_line(painter, places.lead(), row.when, look.font(14), look.colour("ink-3"), sides.leading)
        draw_line(painter, places.words(gap=10), row.what, look.font(15, 600), look.colour("ink"), sides.leading)
        for column in places.shown:
            font = look.font(15, tabular=column is Column.BADGE)
            draw_line(painter, places.of(column), cells[column], font, look.colour("ink-2"), sides.leading)
        painter.restore()


class ActsView(Rows):
    """The acts with one of them marked."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, QCoreApplication.translate("ActsView", "What this disk had done"))
        self.acts = ActsModel()
        self.setModel(self.acts)
        self.setItemDelegate(ActsDelegate(look, self))
        self.setUniformItemSizes(True)


class ActsHeads(ColumnHeads[Column]):
    """The titles of the columns."""

    def places(self, sides: Sides) -> Places:
        return Places(sides, self._look)

    def titles(self, sides: Sides) -> Iterable[tuple[QRectF, str]]:
        yield self.places(sides).lead(), self.tr("Time")
        yield from super().titles(sides)

    def first(self) -> str:
        return self.tr("What was done")

    def names(self) -> Mapping[Column, str]:
        return {Column.PERSON: self.tr("Person"), Column.BADGE: self.tr("Badge"), Column.WHO: self.tr("By")}


class ActsTable(TableCard):
    """Titles and acts in a card, or a sentence where there are none."""

    def __init__(self, look: Look) -> None:
        self.view = ActsView(look)
        super().__init__(look, ActsHeads(look, self.view), self.view)

    def show_rows(self, rows: Sequence[Act], nothing: str) -> None:
        self.view.acts.show_rows(rows)
        if rows:
            self.view.mark(0)
        self.show_nothing("" if rows else nothing)
