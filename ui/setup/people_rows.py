"""The people of the staff list in a table: name, roles, languages, PIN and what keeps them from signing in."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from regdesk.desk.staff_list import StaffRow
from ui.desk.paint import Sides, draw_line
from ui.look.look import Look
from ui.look.paint import TONES
from ui.setup.people_words import PeopleWords, visible
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
from ui.wording import Chip

HIGH, HIGH_COMPACT, LEAST = 44, 40, 170


class Column(IntEnum):
    """The columns after the name, which takes what room is left."""

    ROLES = 0
    LANGUAGES = 1
    PIN = 2
    STATE = 3


WIDTHS = {Column.ROLES: 190, Column.LANGUAGES: 92, Column.PIN: 152, Column.STATE: 172}
_FIRST = (Column.STATE, Column.ROLES, Column.PIN, Column.LANGUAGES)
"""Which columns stay in a narrow table."""


class PeopleModel(RowsModel[StaffRow]):
    """Rows in order. `now` tells the moment; `here` who is signed in at this desk, by id."""

    def __init__(self, words: PeopleWords, now: Callable[[], datetime], here: Callable[[], str]) -> None:
        super().__init__()
        self._words, self._now, self._here = words, now, here

    def standing(self, row: StaffRow) -> Chip:
        return self._words.standing(row, self._now(), here=row.member.id == self._here())

    def cells(self, row: StaffRow) -> dict[Column, str]:
        words = self._words
        return {
            Column.ROLES: words.roles(row.member),
            Column.LANGUAGES: words.languages(row.member),
            Column.PIN: words.pin(row.own_pin),
            Column.STATE: self.standing(row).text,
        }

    def told(self, row: StaffRow) -> str:
        cells = self.cells(row)
        pin = self.tr("PIN: {state}").format(state=cells[Column.PIN])
        return ". ".join((visible(row.member.name), cells[Column.ROLES], cells[Column.LANGUAGES], pin,
                          cells[Column.STATE]))  # fmt: skip


class PeopleDelegate(QStyledItemDelegate):
    """Rows of one height: ten thousand of them are laid out at once."""

    def __init__(self, look: Look, view: "PeopleView") -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._view.viewport().width(), self._look.px(HIGH_COMPACT if self._look.compact else HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: StaffRow = index.data(ROW)
        look, model = self._look, self._view.people
        sides = Sides(QRectF(option.rect), mirrored=self._view.mirrored())
        places = Places(sides, look)
        barred = row.member.barred
        painter.save()
        paint_ground(painter, look, sides, self._view, marked=index.row() == self._view.row())
        ink = look.colour("ink-3" if barred else "ink")
        draw_line(painter, places.name(), visible(row.member.name), look.font(15, 600), ink, sides.leading)
        cells = model.cells(row)
        for column in places.shown:
            if column is Column.STATE:
                self._paint_state(painter, places.of(column), model.standing(row), mirrored=sides.mirrored)
            else:
                ink = look.colour("ink-3" if barred else "ink-2")
                draw_line(painter, places.of(column), cells[column], look.font(15), ink, sides.leading)
        painter.restore()

    def _paint_state(self, painter: QPainter, place: QRectF, state: Chip, *, mirrored: bool) -> None:
        inner, ink = Sides(place, mirrored=mirrored), self._look.colour(TONES[state.tone][0])
        words = paint_sign(painter, self._look, inner, state.icon, ink)
        weighty = state.tone in ("bad", "warn")
        ink = ink if weighty else self._look.colour("ink-2")
        draw_line(painter, words, state.text, self._look.font(15, 500 if weighty else 400), ink, inner.leading)


class Places(ColumnPlaces[Column]):
    """In a narrow row the last of `_FIRST` give way to the name."""

    def __init__(self, sides: Sides, look: Look) -> None:
        super().__init__(sides, look, WIDTHS, _FIRST, before=SIDE, least=LEAST)

    def name(self) -> QRectF:
        return self.words(gap=10)


class PeopleView(Rows):
    """The people with one of them marked, who stays marked when the list is shown anew."""

    def __init__(self, look: Look, people: PeopleModel) -> None:
        super().__init__(look, QCoreApplication.translate("PeopleView", "People of the staff list"))
        self.people = people
        self.setModel(people)
        self.setItemDelegate(PeopleDelegate(look, self))
        self.setUniformItemSizes(True)

    def current(self) -> StaffRow | None:
        return self.people.rows[self.row()] if 0 <= self.row() < len(self.people.rows) else None

    def show_rows(self, rows: Sequence[StaffRow]) -> None:
        before = self.current()
        self.people.show_rows(rows)
        ids = [row.member.id for row in rows]
        if rows:
            self.mark(ids.index(before.member.id) if before and before.member.id in ids else 0)
        self.marked.emit()


class PeopleHeads(ColumnHeads[Column]):
    """The titles of the columns."""

    def places(self, sides: Sides) -> Places:
        return Places(sides, self._look)

    def first(self) -> str:
        return self.tr("Name")

    def names(self) -> Mapping[Column, str]:
        return {
            Column.ROLES: self.tr("Roles"),
            Column.LANGUAGES: self.tr("Languages"),
            Column.PIN: self.tr("PIN"),
            Column.STATE: self.tr("At this desk"),
        }


class PeopleTable(TableCard):
    """Titles and people in a card, or a sentence where nobody is found."""

    def __init__(self, look: Look, people: PeopleModel) -> None:
        self.view = PeopleView(look, people)
        super().__init__(look, PeopleHeads(look, self.view), self.view)

    def show_rows(self, rows: Sequence[StaffRow], nothing: str) -> None:
        self.view.show_rows(rows)
        self.show_nothing("" if rows else nothing)
