"""The people found, as a list model and its drawing: one row a person, a quiet title before close spellings."""

import unicodedata
from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from regdesk.desk.answers import Row
from regdesk.event.event import Event
from ui.desk.paint import Sides, draw_line
from ui.desk.photos import Photos
from ui.look.look import Look
from ui.look.paint import chip_width, paint_chip, paint_photo, paint_tile
from ui.wording import Wording

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the drawing asks of a row beside its words."""

    ROW = Qt.ItemDataRole.UserRole + 1
    NEXT_IS_TITLE = Qt.ItemDataRole.UserRole + 2


class FoundModel(QAbstractListModel):
    """Rows of people; where the close spellings begin stands one title row, which cannot be chosen."""

    def __init__(self, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = wording
        self._lines: list[Row | None] = []
        self._notes: dict[str, str] = {}
        self.words: tuple[str, ...] = ()

    def show(self, rows: tuple[Row, ...], text: str, notes: Mapping[str, str] = MappingProxyType({})) -> None:
        """Replace the rows; `text` is what the clerk typed, marked where it begins a name.

        `notes`: by id, how the passport differs that was scanned; it has a line of its own.
        """
        self.beginResetModel()
        self._notes = dict(notes)
        exact = [row for row in rows if not row.similar]
        similar = [row for row in rows if row.similar]
        self._lines = [*exact, *([None] if similar else []), *similar]
        self.words = tuple(folded(word) for word in text.replace(",", " ").split())
        self.endResetModel()

    def row(self, at: int) -> Row | None:
        """The person at a line, None for the title."""
        return self._lines[at] if 0 <= at < len(self._lines) else None

    def step(self, at: int, by: int) -> int:
        """The line of a person `by` steps away, over the title; stops at both ends."""
        people = [line for line, row in enumerate(self._lines) if row]
        if not people:
            return -1
        place = people.index(at) if at in people else -1 if by > 0 else 0
        return people[min(max(place + by, 0), len(people) - 1)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self.row(index.row()) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if role == Role.ROW:
            return row
        if role == Role.NEXT_IS_TITLE:
            return index.row() + 1 < len(self._lines) and self._lines[index.row() + 1] is None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._read_aloud(row)
        return None

    def note(self, row: Row) -> str:
        """How the scanned passport differs from this person; empty when none was scanned."""
        return self._notes.get(row.person.id, "")

    def _name(self, row: Row | None) -> str:
        return list_name(row) if row else self.tr("Similar spelling")

    def _read_aloud(self, row: Row | None) -> str:
        if row is None:
            return self.tr("Similar spelling")
        state = self._wording.standing(row.standing, row.visit).text
        line = self._wording.row_line(row.person)
        parts = (self._name(row), line, row.person.delegation, state, self.note(row))
        return ". ".join(part for part in parts if part)


def list_name(row: Row) -> str:
    """`OKAFOR, Chidinma Adaeze`: as lists are sorted."""
    given, family = row.person.badge_name
    return ", ".join(part for part in (family, given) if part)


def folded(text: str) -> str:
    """Letters as a search compares them; only for marking what was typed, never for finding."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def marks(name: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """The parts of a name (from, to) that begin with a typed word."""
    found = []
    start = 0
    for part in name.replace("-", " ").replace(",", " ").split(" "):
        longest = max((len(word) for word in words if word and folded(part).startswith(word)), default=0)
        if longest:
            found.append((start, start + min(longest, len(part))))
        start += len(part) + 1
    return found


PERSON, PERSON_NOTED, TITLE = 72, 92, 34
"""Heights of rows, in design units."""


class FoundDelegate(QStyledItemDelegate):
    """Draws a person: photo, name with the typed letters marked, delegation and category, state."""

    def __init__(self, look: Look, wording: Wording, event: Event, photos: Photos, view: QListView) -> None:
        super().__init__(view)
        self._look, self._wording, self._event, self._photos, self._view = look, wording, event, photos, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row, model = index.data(Role.ROW), index.model()
        if row is None:
            return QSize(0, self._look.px(TITLE))
        noted = isinstance(model, FoundModel) and model.note(row)
        return QSize(0, self._look.px(PERSON_NOTED if noted else PERSON))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.ROW)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        sides = Sides(QRectF(option.rect), mirrored=mirrored)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipPath(self._card_shape(), Qt.ClipOperation.IntersectClip)
        if row is None:
            self._title(painter, sides, index)
        else:
            self._ground(painter, sides, chosen=chosen)
            self._person(painter, sides, row, index.model())
            self._delegation(painter, sides, row)
            self._state(painter, sides, row, chosen=chosen)
        if index.row() + 1 < index.model().rowCount():
            line = sides.rect(0, sides.row.width(), sides.row.height() - 1, 1)
            painter.fillRect(line, self._look.colour("line"))
        painter.restore()

    def _card_shape(self) -> QPainterPath:
        """The list fills its card, so rows keep inside its round corners."""
        path = QPainterPath()
        radius = self._look.px(12) - 1
        path.addRoundedRect(QRectF(self._view.viewport().rect()), radius, radius)
        return path

    def _title(self, painter: QPainter, sides: Sides, index: Index) -> None:
        px = self._look.px
        painter.fillRect(sides.row, self._look.colour("surface-2"))
        words = sides.rect(px(20), sides.row.width() - px(40))
        draw_line(
            painter, words, str(index.data()), self._look.font(14, 600), self._look.colour("ink-3"), sides.leading
        )

    def _ground(self, painter: QPainter, sides: Sides, *, chosen: bool) -> None:
        painter.fillRect(sides.row, self._look.colour("accent-tint" if chosen else "surface"))
        if chosen:
            painter.fillRect(sides.rect(0, self._look.px(5)), self._look.colour("accent"))

    def _person(self, painter: QPainter, sides: Sides, row: Row, model: Any) -> None:
        px, look = self._look.px, self._look
        paint_photo(painter, look, sides.rect(px(20), px(44), px(8), px(56)), self._photos.of(row.person.id), radius=6)
        wide = sides.row.width() * 0.5 - px(80)
        name = sides.rect(px(80), wide, px(13), px(26))
        self._name(painter, sides, name, list_name(row), model.words if not row.similar else ())
        under = sides.rect(px(80), wide, px(37), px(20))
        line = self._wording.row_line(row.person)
        draw_line(painter, under, line, look.font(13), look.colour("ink-3"), sides.leading)
        note = sides.rect(px(80), sides.row.width() - px(96), px(59), px(22))
        draw_line(painter, note, model.note(row), look.font(14, 500), look.colour("ink"), sides.leading)

    def _name(self, painter: QPainter, sides: Sides, rect: QRectF, name: str, words: tuple[str, ...]) -> None:
        """The typed letters stand on a tint, in the accent's colour; a name written from the right is not marked."""
        font = self._look.font(17, 600)
        plain = sides.mirrored or any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in name)
        spots = [] if plain else marks(name, words)
        metrics = QFontMetricsF(font)
        if not spots or metrics.horizontalAdvance(name) > rect.width():
            draw_line(painter, rect, name, font, self._look.colour("ink"), sides.leading)
            return
        for start, end, marked in _pieces(name, spots):
            left = rect.left() + metrics.horizontalAdvance(name[:start])
            place = QRectF(left, rect.top(), metrics.horizontalAdvance(name[start:end]) + 4, rect.height())
            if marked:
                tint = place.adjusted(0, self._look.px(3), -4, -self._look.px(3))
                painter.fillRect(tint, self._look.colour("accent-tint"))
            colour = self._look.colour("accent" if marked else "ink")
            draw_line(painter, place, name[start:end], font, colour, sides.leading)

    def _delegation(self, painter: QPainter, sides: Sides, row: Row) -> None:
        px, look = self._look.px, self._look
        start = sides.row.width() * 0.518
        wide = sides.row.width() - start - px(16) - self._chip_width(row) - px(12)
        draw_line(
            painter, sides.rect(start, wide, px(12), px(24)), row.person.delegation,
            look.font(15), look.colour("ink"), sides.leading,
        )  # fmt: skip
        category = self._event.category(row.person.category)
        tile = sides.rect(start, px(20), px(38), px(20))
        paint_tile(painter, look, tile, category.letter, QColor(category.colour))
        words = sides.rect(start + px(27), wide - px(27), px(38), px(20))
        draw_line(
            painter,
            words,
            self._wording.category(category, row.person),
            look.font(13, 500),
            look.colour("ink-2"),
            sides.leading,
        )

    def _chip_width(self, row: Row) -> float:
        chip = self._wording.standing(row.standing, row.visit)
        return chip_width(self._look, chip.icon, chip.text)

    def _state(self, painter: QPainter, sides: Sides, row: Row, *, chosen: bool) -> None:
        px = self._look.px
        chip = self._wording.standing(row.standing, row.visit)
        high = px(27)
        place = sides.from_end(px(16), self._chip_width(row), (sides.row.height() - high) / 2, high)
        fill = self._look.colour("surface") if chosen and chip.tone == "ok" else None
        paint_chip(painter, self._look, place, chip.icon, chip.text, chip.tone, mirrored=sides.mirrored, fill=fill)


def _pieces(name: str, spots: list[tuple[int, int]]) -> list[tuple[int, int, bool]]:
    """A name cut into marked and plain parts, in order."""
    found, at = [], 0
    for start, end in spots:
        found += [(at, start, False), (start, end, True)]
        at = end
    return [(start, end, marked) for start, end, marked in [*found, (at, len(name), False)] if end > start]
