"""The members of a delegation: check box, face, name, function, and where the badge is; in the order of printing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from regdesk.collection.delegation import Member
from ui.delegations.cards import FOLDED_FROM
from ui.delegations.words import State
from ui.desk.paint import Sides, draw_line
from ui.desk.photos import Photos
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import CARD_RADIUS, fill_round, mixed, paint_photo
from ui.setup.rows import Heads, Index, Rows, RowsModel, TableCard

LINE = Qt.ItemDataRole.UserRole + 1
ROW, COMPACT_ROW = 44, 41
BOX, FACE, NAME = 18, 56, 106
"""Where check box, face and name begin, in design units."""
FUNCTION, BADGE = 0.483, 0.798
"""Where function and badge begin, as parts of the row."""
FOLDED_BADGE = 0.6
"""The same at the largest letters, which leave no room for the function."""


def columns(look: Look) -> tuple[float, float]:
    """Where function and badge begin; the function has no room where both are the same."""
    return (FUNCTION, BADGE) if look.user_scale < FOLDED_FROM else (FOLDED_BADGE, FOLDED_BADGE)


@dataclass(frozen=True)
class Line:
    """One row. `tickable`: a badge can be given; `ticked`: it is asked for. `now`: it is at the printer."""

    member: Member
    state: State
    spoken: str
    tickable: bool
    ticked: bool
    now: bool = False


class MembersModel(RowsModel[Line]):
    """Lines in the order in which badges print."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.rows[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked
        return None


class MembersDelegate(QStyledItemDelegate):
    """Paints a row; a badge that stays is grey."""

    def __init__(self, look: Look, photos: Photos, view: "MembersView") -> None:
        super().__init__(view)
        self._look, self._photos, self._view = look, photos, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, round(self._look.px(COMPACT_ROW if self._look.compact else ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        sides = Sides(QRectF(option.rect), mirrored=self._view.mirrored())
        painter.save()
        painter.setClipPath(self._view.rounded_below(), Qt.ClipOperation.IntersectClip)
        self._ground(painter, sides, line, here=index.row() == self._view.row())
        if index.row() + 1 < index.model().rowCount():
            foot = QRectF(sides.row.left(), sides.row.bottom() - 1, sides.row.width(), 1)
            painter.fillRect(foot, self._look.colour("line"))
        self._box(painter, sides, line)
        self._face(painter, sides, line)
        self._words(painter, sides, line)
        painter.restore()

    def _ground(self, painter: QPainter, sides: Sides, line: Line, *, here: bool) -> None:
        look = self._look
        if line.now:
            painter.fillRect(sides.row, look.colour("accent-tint"))
        elif here and self._view.shows_mark:
            painter.fillRect(sides.row, look.colour("surface-2"))
        if here and self._view.shows_mark:
            painter.fillRect(sides.rect(0, look.px(4)), look.colour("focus"))

    def _box(self, painter: QPainter, sides: Sides, line: Line) -> None:
        look, side = self._look, self._look.px(24)
        place = sides.rect(look.px(BOX), side, (sides.row.height() - side) / 2, side)
        if line.ticked:
            fill_round(painter, place, look.px(6), look.colour("accent"))
            inset = look.px(5)
            draw_icon(painter, place.adjusted(inset, inset, -inset, -inset), "check-bold", look.colour("on-accent"))
            return
        ground = look.colour("surface" if line.tickable else "surface-2")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.colour("line-strong" if line.tickable else "line"), look.px(1.5))
        if not line.tickable:
            pen.setStyle(Qt.PenStyle.DashLine)
            pen.setColor(mixed(look.colour("line"), look.colour("line-strong"), 0.2))
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), look.px(6), look.px(6))
        painter.restore()

    def _face(self, painter: QPainter, sides: Sides, line: Line) -> None:
        look, high = self._look, min(self._look.px(40), sides.row.height() - 3)
        place = sides.rect(look.px(FACE), high * 0.8, (sides.row.height() - high) / 2, high)
        if not line.tickable:
            painter.setOpacity(0.62)
        paint_photo(painter, look, place, self._photos.of(line.member.person.id), radius=4)
        painter.setOpacity(1.0)

    def _words(self, painter: QPainter, sides: Sides, line: Line) -> None:
        look, row = self._look, sides.row
        ink = look.colour("ink" if line.tickable else "ink-3")
        function, badge = columns(look)
        self._name(painter, sides, line, look.px(NAME), row.width() * function - look.px(NAME) - look.px(12))
        if function < badge:
            place = sides.rect(row.width() * function, row.width() * (badge - function) - look.px(12))
            grey = ink if not line.tickable else look.colour("ink-2")
            draw_line(painter, place, line.member.person.function, look.font(15), grey, sides.leading)
        self._state(painter, sides, line.state, row.width() * badge)

    def _name(self, painter: QPainter, sides: Sides, line: Line, start: float, wide: float) -> None:
        """Family name weighty, then the given names, as lists are sorted."""
        look, (given, family) = self._look, line.member.person.badge_name
        ink = look.colour("ink" if line.tickable else "ink-3")
        bold, plain = look.font(15, 600), look.font(15)
        first = f"{family}, " if family and given else family or given
        taken = min(QFontMetricsF(bold).horizontalAdvance(first), wide)
        draw_line(painter, sides.rect(start, taken + 1), first, bold, ink, sides.leading)
        if family and given and wide - taken > look.px(24):
            draw_line(painter, sides.rect(start + taken, wide - taken), given, plain, ink, sides.leading)

    def _state(self, painter: QPainter, sides: Sides, state: State, start: float) -> None:
        look, side = self._look, self._look.px(18)
        colour = look.colour(state.token)
        icon = sides.rect(start, side, (sides.row.height() - side) / 2, side)
        draw_icon(painter, icon, state.icon, colour)
        words = sides.rect(start + look.px(26), sides.row.width() - start - look.px(32))
        draw_line(painter, words, state.text, look.font(15, 500), colour, sides.leading)


class MembersView(Rows):
    """Arrows come from the window, whose keyboard stays in the scan box. `pressed_at`: a row's box was clicked."""

    pressed_at = Signal(int)

    def __init__(self, look: Look, photos: Photos, name: str) -> None:
        super().__init__(look, name)
        self._look = look
        self.shows_mark = True
        self.members = MembersModel()
        self.setModel(self.members)
        self.setItemDelegate(MembersDelegate(look, photos, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Other lines; the mark stays on its row."""
        row = max(self.row(), 0)
        if len(lines) == len(self.members.rows):
            self.members.rows = list(lines)
            self.members.dataChanged.emit(self.members.index(0, 0), self.members.index(len(lines) - 1, 0))
        else:
            self.members.show_rows(lines)
        if lines:
            self.mark(min(row, len(lines) - 1))

    def line(self) -> Line | None:
        """The line the mark is on."""
        return self.members.rows[self.row()] if 0 <= self.row() < len(self.members.rows) else None

    def rounded_below(self) -> QPainterPath:
        """The last row keeps inside the round corners of its card."""
        path, radius = QPainterPath(), self._look.px(CARD_RADIUS) - 1
        path.addRoundedRect(QRectF(self.viewport().rect()).adjusted(0, -2 * radius, 0, 0), radius, radius)
        return path

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        if at.isValid() and event.type() == QEvent.Type.MouseButtonPress:
            self.mark(at.row())
            self.pressed_at.emit(at.row())


class MembersHeads(Heads):
    """Person, Function, Badge."""

    def titles(self, sides: Sides) -> Iterable[tuple[QRectF, str]]:
        wide, px = sides.row.width(), self._look.px
        function, badge = columns(self._look)
        yield sides.rect(px(NAME), wide * function - px(NAME)), self.tr("Person")
        if function < badge:
            yield sides.rect(wide * function, wide * (badge - function)), self.tr("Function")
        yield sides.rect(wide * badge, wide * (1 - badge)), self.tr("Badge")


class MembersCard(TableCard):
    """The table with its titles."""

    def __init__(self, look: Look, photos: Photos) -> None:
        view = MembersView(look, photos, self.tr("Members of the delegation"))
        super().__init__(look, MembersHeads(look, view), view)
        self.view = view
        self.show_nothing("")
