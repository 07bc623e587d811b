"""A list of notes about rows: which row, and what about it in words; as high as its words need."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.desk.paint import Sides, draw_line
from ui.look.fonts import MONO
from ui.look.look import Look
from ui.look.pieces import rich_sentence
from ui.setup.rows import Index, Rows

NOTE = Qt.ItemDataRole.UserRole + 1
SIDE, NARROW = 20, 0.36
_CODE = re.compile(r"`(.+?)`")


def plain(sentence: str) -> str:
    """The sentence as it is spoken, and as a file has it."""
    return sentence.replace("**", "").replace("`", "").translate(_ISOLATES)


_ISOLATES = str.maketrans("", "", "\u2068\u2069")


@dataclass(frozen=True)
class Note:
    """`label` says where, `sentence` what: weighty words between double asterisks, codes between back-ticks."""

    label: str
    sentence: str


class NotesModel(QAbstractListModel):
    """Notes in order."""

    def __init__(self) -> None:
        super().__init__()
        self.notes: list[Note] = []

    def show_notes(self, notes: Sequence[Note]) -> None:
        self.beginResetModel()
        self.notes = list(notes)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as in Qt
        return 0 if parent.isValid() else len(self.notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        note = self.notes[index.row()]
        if role == NOTE:
            return note
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{note.label} {plain(note.sentence)}".strip()
        return None


class NotesDelegate(QStyledItemDelegate):
    """Label at the leading side, the sentence beside it, a line below."""

    def __init__(self, look: Look, view: "NotesView") -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        note: Note = index.data(NOTE)
        wide = self._view.viewport().width()
        words = self._document(note, self._width(wide, note)).size().height()
        least = self._look.px(46 if self._look.compact else self._view.least)
        return QSize(wide, max(math.ceil(words) + self._look.px(14), least))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        note: Note = index.data(NOTE)
        px, look = self._look.px, self._look
        sides = Sides(QRectF(option.rect), mirrored=self._view.mirrored())
        painter.save()
        painter.fillRect(QRectF(sides.row.left(), sides.row.bottom() - 1, sides.row.width(), 1), look.colour("line"))
        if self._view.hasFocus() and index.row() == self._view.row():
            painter.fillRect(sides.rect(0, px(4)), look.colour("focus"))
        if note.label:
            label = sides.rect(px(SIDE), self._label(sides.row.width()) - px(4))
            draw_line(painter, label, note.label, look.font(15, 400, tabular=True), look.colour("ink-3"), sides.leading)
        wide = self._width(sides.row.width(), note)
        document = self._document(note, wide, mirrored=sides.mirrored)
        height = document.size().height()
        indent = px(SIDE) + (self._label(sides.row.width()) if note.label else 0)
        place = sides.rect(indent, wide, (sides.row.height() - height) / 2, height)
        painter.translate(place.topLeft())
        document.drawContents(painter)
        painter.restore()

    def _width(self, row: float, note: Note) -> float:
        return row - self._look.px(2 * SIDE) - (self._label(row) if note.label else 0)

    def _label(self, row: float) -> float:
        """The room of the labels; in a narrow row it gives way to the sentences."""
        return min(self._look.px(self._view.label), row * NARROW)

    def _document(self, note: Note, width: float, *, mirrored: bool = False) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._look.font(15))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        if mirrored:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        document.setDefaultTextOption(option)
        ink = self._look.colour("ink").name()
        document.setHtml(f'<div style="color:{ink}">{_html(note.sentence)}</div>')
        _set_line_height(document, self._look.px(20))
        document.setTextWidth(width)
        return document


def _set_line_height(document: QTextDocument, pixels: int) -> None:
    """Every line as high as the others, whatever fonts stand in it."""
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    height = QTextBlockFormat()
    height.setLineHeight(pixels, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.mergeBlockFormat(height)


def _html(sentence: str) -> str:
    return _CODE.sub(rf'<span style="font-family:{MONO}">\1</span>', rich_sentence(sentence))


class NotesView(Rows):
    """Notes that are read, not pressed; arrows scroll through them when it has the keyboard."""

    def __init__(self, look: Look, name: str, *, least: int = 55, label: int = 80) -> None:
        super().__init__(look, name)
        self.least, self.label = least, label
        self.notes = NotesModel()
        self.setModel(self.notes)
        self.setItemDelegate(NotesDelegate(look, self))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_notes(self, notes: Sequence[Note]) -> None:
        self.notes.show_notes(notes)
        self.scrollToTop()
