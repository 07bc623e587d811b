"""All delegations of the list, to choose one from: its name, how many people it has, how many have their badge."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from regdesk.desk.delegations import DelegationRow
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.desk.paint import Sides, draw_line
from ui.look.look import Look
from ui.look.pieces import Text
from ui.setup.rows import Heads, Index, Rows, RowsModel, TableCard, paint_ground

ROW, SIDE = 46, 20
PEOPLE, COLLECTED = 0.62, 0.8
SHOWN = Qt.ItemDataRole.UserRole + 1


class FinderModel(RowsModel[DelegationRow]):
    """Delegations in the order of their names."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == SHOWN:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("{name}. {people} people, {collected} collected").format(
                name=row.name, people=row.people, collected=row.collected
            )
        return None


class FinderDelegate(QStyledItemDelegate):
    """One delegation a row."""

    def __init__(self, look: Look, view: "FinderView") -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._look.px(ROW - 4 if self._look.compact else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: DelegationRow = index.data(SHOWN)
        look, px = self._look, self._look.px
        sides = Sides(QRectF(option.rect), mirrored=self._view.mirrored())
        painter.save()
        paint_ground(painter, look, sides, self._view, marked=index.row() == self._view.row())
        wide = sides.row.width()
        ink, grey = look.colour("ink"), look.colour("ink-2")
        name = sides.rect(px(SIDE), wide * PEOPLE - px(SIDE + 12))
        draw_line(painter, name, row.name, look.font(16, 600), ink, sides.leading)
        for at, number in ((PEOPLE, row.people), (COLLECTED, row.collected)):
            place = sides.rect(wide * at, wide * (1 - COLLECTED) - px(SIDE))
            draw_line(painter, place, str(number), look.font(15, 400, tabular=True), grey, sides.leading)
        painter.restore()


class FinderView(Rows):
    """A click opens; the arrows come from the window."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("Delegations"))
        self.found = FinderModel()
        self.setModel(self.found)
        self.setItemDelegate(FinderDelegate(look, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        if at.isValid():
            self.mark(at.row())


class FinderHeads(Heads):
    """Delegation, People, Collected."""

    def titles(self, sides: Sides) -> Iterable[tuple[QRectF, str]]:
        wide, px = sides.row.width(), self._look.px
        yield sides.rect(px(SIDE), wide * PEOPLE - px(SIDE)), self.tr("Delegation")
        yield sides.rect(wide * PEOPLE, wide * (COLLECTED - PEOPLE)), self.tr("People")
        yield sides.rect(wide * COLLECTED, wide * (1 - COLLECTED)), self.tr("Collected")


class FinderPage(QWidget):
    """What is told, a title, and the delegations that were found."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.band, self.title, self.line = Band(look), Text(look, 30, 700), Text(look, 16, 400, "ink-2")
        self.view = FinderView(look)
        self.card = TableCard(look, FinderHeads(look, self.view), self.view)
        column, measure = QVBoxLayout(self), Measure(look, self)
        measure.margins(column, 24, 20, 24, 20)
        measure.gap(column, 6)
        column.addWidget(self.band)
        for text in (self.title, self.line):
            text.setWordWrap(True)
            column.addWidget(text)
        measure.space(column, 10)
        column.addWidget(self.card, 1)
        self.title.setText(self.tr("Which delegation?"))
        self.line.setText(
            self.tr("Type its name, or scan the passport or the confirmation of somebody who belongs to it.")
        )

    def show_found(self, rows: Sequence[DelegationRow], text: str) -> None:
        """The first one is marked; `text`: what was typed."""
        self.view.found.show_rows(rows)
        none = self.tr("No delegation is called “{text}”.") if text else self.tr("Nobody on the list has a delegation.")
        self.card.show_nothing("" if rows else none.format(text=text))
        if rows:
            self.view.mark(0)

    def chosen(self) -> DelegationRow | None:
        rows = self.view.found.rows
        return rows[self.view.row()] if 0 <= self.view.row() < len(rows) else None
