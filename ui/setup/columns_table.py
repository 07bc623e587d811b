"""The table of columns with a box to choose from in every row; worked by arrows and Space, or by the mouse."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.desk.paint import Sides, draw_line
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import faded, paint_head
from ui.look.pieces import Card
from ui.setup.choice_box import ChoiceBox, paint_choice
from ui.setup.columns_model import LINE, ColumnsModel, Line, Part

Index = QModelIndex | QPersistentModelIndex
HEAD, ROW, COMPACT_ROW = 39, 44, 42
SIDE, BOX, RESULT = 18, 214, 203
RADIUS = 12
_ICONS = {"ok": ("check-circle-fill", "ok"), "warn": ("warning-fill", "warn"), "info": ("info-fill", "accent")}


class ColumnsDelegate(QStyledItemDelegate):
    """Paints the closed boxes; the one that is opened is a real `ChoiceBox`."""

    def __init__(self, look: Look, view: "ColumnsView") -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        sides = Sides(QRectF(option.rect), mirrored=self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        painter.save()
        if index.row() == index.model().rowCount() - 1:
            painter.setClipPath(self._view.rounded_below())
        self._paint_ground(painter, sides.row)
        match Part(index.column()):
            case Part.HEADER:
                self._paint_words(painter, sides, line.header, SIDE, 600, "ink")
            case Part.VALUES:
                self._paint_values(painter, sides, line)
            case Part.GOES_TO:
                self._paint_box(painter, sides, line, here=index.row() == self._view.currentIndex().row())
            case Part.RESULT:
                self._paint_result(painter, sides, line)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = ChoiceBox(self._look, parent)
        model = self._view.model()
        assert isinstance(model, ColumnsModel)
        for choice in model.choices(index.row()):
            box.addItem(choice.words, choice.column)
        box.setAccessibleName(index.data(Qt.ItemDataRole.AccessibleTextRole))
        box.activated.connect(lambda: self._chosen(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, ChoiceBox)
        editor.setCurrentIndex(editor.findText(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, ChoiceBox)
        assert isinstance(model, ColumnsModel)
        chosen = editor.currentData()
        if chosen is not None:
            model.send(index.row(), chosen)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(self._box(QRectF(option.rect)).toRect())

    def _chosen(self, box: ChoiceBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)

    def _box(self, cell: QRectF) -> QRectF:
        high = self._look.px(34)
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Sides(cell, mirrored=mirrored).rect(0, self._look.px(BOX), round((cell.height() - 1 - high) / 2), high)

    def _paint_ground(self, painter: QPainter, row: QRectF) -> None:
        painter.fillRect(row, self._look.colour("surface"))
        painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), self._look.colour("line"))

    def _paint_words(
        self, painter: QPainter, sides: Sides, words: str, indent: int, weight: int, token: str, *, end: int = 10
    ) -> None:
        px = self._look.px
        place = sides.rect(px(indent), sides.row.width() - px(indent + end))
        draw_line(painter, place, words, self._look.font(15, weight), self._look.colour(token), sides.leading)

    def _paint_values(self, painter: QPainter, sides: Sides, line: Line) -> None:
        px, side = self._look.px, self._look.px(18)
        self._paint_words(painter, sides, line.values, 0, 400, "ink-2", end=52)
        arrow = sides.from_end(px(16), side, (sides.row.height() - side) / 2, side)
        draw_icon(painter, arrow, "arrow-right", self._look.colour("ink-3"))

    def _paint_box(self, painter: QPainter, sides: Sides, line: Line, *, here: bool) -> None:
        box = self._box(sides.row)
        focused = here and self._view.hasFocus()
        paint_choice(
            painter, self._look, box, line.goes_to, mirrored=sides.mirrored, weak=line.skipped, framed=not focused
        )
        if focused:
            self._paint_halo(painter, box)

    def _paint_halo(self, painter: QPainter, box: QRectF) -> None:
        px = self._look.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for wide, out, colour in (
            (px(3), px(3) / 2, faded(self._look.colour("un"), 0.28)),
            (px(2), -px(2) / 2, self._look.colour("focus")),
        ):
            painter.setPen(QPen(colour, wide))
            painter.drawRoundedRect(box.adjusted(-out, -out, out, out), px(6) + out, px(6) + out)

    def _paint_result(self, painter: QPainter, sides: Sides, line: Line) -> None:
        side = self._look.px(17)
        if line.tone:
            icon, token = _ICONS[line.tone]
            place = sides.rect(0, side, (sides.row.height() - 1 - side) / 2, side)
            draw_icon(painter, place, icon, self._look.colour(token))
        self._paint_words(painter, sides, line.result, 26, 400, "ink-2")


class ColumnsView(QTableView):
    """One row is the current one; Space, F2 or Alt with Down opens its box, as a press of the mouse does."""

    def __init__(self, look: Look, model: ColumnsModel) -> None:
        super().__init__()
        self._look = look
        self.setModel(model)
        self.setItemDelegate(ColumnsDelegate(look, self))
        self.setProperty("piece", "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Columns of the file and where they go"))

    def open_box(self, row: int | None = None) -> None:
        """Open the box of a row, or of the current one."""
        at = self.model().index(self.currentIndex().row() if row is None else row, Part.GOES_TO)
        if at.isValid():
            self.setCurrentIndex(at)
            self.edit(at)

    def move(self, by: int) -> None:  # type: ignore[override] # rows are moved through, not the widget
        """So many rows down, or up when negative."""
        rows = self.model().rowCount()
        if rows:
            row = min(max(self.currentIndex().row() + by, 0), rows - 1)
            self.setCurrentIndex(self.model().index(row, Part.GOES_TO))
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt_down = event.key() == Qt.Key.Key_Down and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F2) or alt_down:
            self.open_box()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.move(self.model().rowCount() * (1 if event.key() == Qt.Key.Key_End else -1))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        if at.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.setCurrentIndex(self.model().index(at.row(), Part.GOES_TO))
            if at.column() == Part.GOES_TO:
                self.open_box()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.move(1)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def rounded_below(self) -> QPainterPath:
        """The viewport's shape at its lower edge; the upper corners lie outside."""
        area = QRectF(self.viewport().rect())
        radius = self._look.px(RADIUS) - 1
        path = QPainterPath()
        path.addRoundedRect(area.adjusted(0, -2 * radius, 0, 0), radius, radius)
        return path

    def fit(self, width: int, room: int) -> int:
        """Share out the width, make the rows as high as fits `room` best; the height of all rows comes back."""
        px = self._look.px
        free = width - px(BOX) - px(14) - px(RESULT)
        name = round(free * 0.41)
        for part, wide in zip(Part, (name, free - name, px(BOX + 14), px(RESULT)), strict=True):
            self.setColumnWidth(part, wide)
        return self._share_height(room)

    def _share_height(self, room: int) -> int:
        rows = max(self.model().rowCount(), 1)
        least = self._look.px(COMPACT_ROW if self._look.compact else ROW)
        fills = rows * least <= room < rows * (least + self._look.px(4))
        total = room if fills else rows * least
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, total * (row + 1) // rows - total * row // rows)
        return total


class Heads(QWidget):
    """The titles of the columns, on a ground with the card's upper corners."""

    def __init__(self, look: Look, view: QTableView) -> None:
        super().__init__()
        self._look, self._view = look, view

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        paint_head(painter, look, QRectF(self.rect()))
        sides = Sides(QRectF(self.rect()), mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        start = 0
        for part in Part:
            indent = look.px(SIDE) if part is Part.HEADER else 0
            words = str(self._view.model().headerData(part, Qt.Orientation.Horizontal) or "")
            place = sides.rect(start + indent, self._view.columnWidth(part) - indent)
            draw_line(painter, place, words, look.font(13, 600), look.colour("ink-3"), sides.leading)
            start += self._view.columnWidth(part)


class ColumnsTable(Card):
    """The table in its card, no higher than its rows; it scrolls when there are more."""

    def __init__(self, look: Look, model: ColumnsModel) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._look = look
        self.view = ColumnsView(look, model)
        self._heads = Heads(look, self.view)
        self._room = 0
        self.column.addWidget(self._heads)
        self.column.addWidget(self.view)
        model.modelReset.connect(self._fit)
        look.changed.connect(self._fit)

    def set_room(self, room: int) -> None:
        """How high the card may be."""
        if room != self._room:
            self._room = room
            self._fit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        heads = self._look.px(HEAD - 5 if self._look.compact else HEAD)
        rows = self.view.fit(self.width() - 2, self._room - heads - 2)
        self._heads.setFixedHeight(heads)
        self.setFixedHeight(min(rows + heads + 2, self._room) if self._room else rows + heads + 2)
        self._heads.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.maximumHeight())
