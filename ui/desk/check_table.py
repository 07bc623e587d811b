"""Draws the comparison: marks on the very signs that differ, an icon for each result, rows as high as their words."""

import math
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from regdesk.identity.findings import NOTHING
from regdesk.people.names import Marks
from ui.desk.heights import shared
from ui.desk.lines import LINE, Column, Line, LinesModel, State, bold_runs
from ui.desk.paint import Sides, draw_line
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import mixed, paint_head, text_width
from ui.look.pieces import Card, rich_sentence
from ui.wording import isolated

Index = QModelIndex | QPersistentModelIndex
SHARES = (0.1725, 0.2155, 0.232, 0.38)
"""How the width is shared out: label, registration, document, result."""
TIGHT_SHARES = (0.175, 0.26, 0.26, 0.305)
SMALLEST_LABEL = 11
LEAST_ROW, SMALLEST_ROW = 26, 24
RADIUS = 12
ACTIVE = (State.HERE, State.OPEN_HERE)
_AS_NEEDED = Qt.ScrollBarPolicy.ScrollBarAsNeeded


class Density(Enum):
    """How much of a line is shown. TERSE: only the point of what is not looked at now; SMALL: in smaller letters too.

    What registration and passport say is never left out.
    """

    ROOMY = auto()
    TERSE = auto()
    SMALL = auto()


@dataclass(frozen=True)
class Style:
    """How a state looks: icon, its colour, the ground (token and how much of it), the bar, marks, weight of words."""

    icon: str
    ink: str
    ground: str = ""
    bar: str = ""
    mark: str = ""
    words: str = "ink-2"


_STYLES = {
    State.SAME: Style("check-circle-fill", "ok"),
    State.WRITTEN: Style("approximate-equals-bold", "accent"),
    State.LOOK: Style("eye-fill", "warn", "warn-tint", "", "mark-warn", "ink"),
    State.HERE: Style("eye-fill", "warn", "warn-tint", "warn-solid", "mark-warn", "ink"),
    State.DONE: Style("check-circle-fill", "ok", "", "", "mark-warn"),
    State.STOP: Style("x-circle-fill", "bad", "bad-tint", "bad-solid", "mark-bad", "ink"),
    State.OPEN: Style("circle", "ink-3"),
    State.OPEN_HERE: Style("circle", "accent", "accent-tint", "accent", "", "ink"),
    State.TICKED: Style("check-circle-fill", "ok"),
    State.WAITING: Style("", "ink-3", words="ink-3"),
}


class LinesDelegate(QStyledItemDelegate):
    """One cell at a time; the first column also draws the bar."""

    def __init__(self, look: Look, view: QTableView) -> None:
        super().__init__(view)
        self._look, self._view = look, view
        self.density = Density.ROOMY

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.columnWidth(index.column()), self.wished(index.row()))

    def wished(self, row: int) -> int:
        """The height a line would like, in pixels."""
        line: Line = self._view.model().index(row, 0).data(LINE)
        return max(self._words_high(line) + 2 * self._padding(line), self._least(line))

    def least(self, row: int) -> int:
        """The height below which its words would be cut."""
        line: Line = self._view.model().index(row, 0).data(LINE)
        small = self.density is Density.SMALL
        air, least = (1, SMALLEST_ROW) if small else (3, LEAST_ROW)
        return max(self._words_high(line) + 2 * self._look.px(air), self._look.px(least))

    def _words_high(self, line: Line) -> int:
        px, wide = self._look.px, self._view.columnWidth
        result = self._document(line, wide(Column.RESULT) - px(48)).size().height()
        values = [
            _height(self._value(line, column, wide(column) - px(12)))
            for column in (Column.REGISTRATION, Column.DOCUMENT)
        ]
        return math.ceil(max(result, *values))

    def _padding(self, line: Line) -> int:
        tight = self._look.compact
        return self._look.px((12 if tight else 19) if line.state in (State.LOOK, State.HERE) else (6 if tight else 10))

    def _least(self, line: Line) -> int:
        if self._look.compact:
            return self._look.px(44)
        return self._look.px(54 if line.state is State.STOP else 50)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        style = _STYLES[line.state]
        rect = QRectF(option.rect)
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sides = Sides(rect, mirrored=mirrored)
        painter.save()
        if index.row() == index.model().rowCount() - 1:
            painter.setClipPath(self._rounded_below())
        painter.fillRect(rect, self._ground(style))
        if index.row() + 1 < index.model().rowCount():
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._look.colour("line"))
        match Column(index.column()):
            case Column.LABEL:
                self._paint_label(painter, sides, line, style)
            case Column.RESULT:
                self._paint_result(painter, sides, line, style)
            case column:
                self._paint_value(painter, sides, line, column, style)
        painter.restore()

    def _ground(self, style: Style) -> QColor:
        surface = self._look.colour("surface")
        if not style.ground:
            return surface
        return mixed(self._look.colour(style.ground), surface, 0.35)

    def _rounded_below(self) -> QPainterPath:
        """The view's shape at its lower edge; the upper corners lie outside."""
        area = QRectF(self._view.viewport().rect())
        radius = self._look.px(RADIUS) - 1
        path = QPainterPath()
        path.addRoundedRect(area.adjusted(0, -2 * radius, 0, 0), radius, radius)
        return path

    def _paint_label(self, painter: QPainter, sides: Sides, line: Line, style: Style) -> None:
        px = self._look.px
        if style.bar:
            painter.fillRect(sides.rect(0, px(5)), self._look.colour(style.bar))
        place = sides.rect(px(18), sides.row.width() - px(22))
        draw_line(
            painter, place, line.label, self._label_font(place.width()), self._look.colour("ink-2"), sides.leading
        )

    def _label_font(self, wide: float) -> QFont:
        """One size for all labels, in which the longest is not cut."""
        model = self._view.model()
        labels = [str(model.index(row, Column.LABEL).data()) for row in range(model.rowCount())]
        fonts = map(self._look.font, range(14, SMALLEST_LABEL, -1))
        fits = (font for font in fonts if all(text_width(font, label) <= wide for label in labels))
        return next(fits, self._look.font(SMALLEST_LABEL))

    def _paint_value(self, painter: QPainter, sides: Sides, line: Line, column: Column, style: Style) -> None:
        wide = sides.row.width() - self._look.px(12)
        layout = self._value(line, column, wide, style.mark, mirrored=sides.mirrored)
        height = _height(layout)
        place = sides.rect(0, wide, (sides.row.height() - height) / 2, height)
        painter.setPen(self._look.colour("ink"))
        layout.draw(painter, QPointF(place.left(), place.top()))

    def _value(self, line: Line, column: int, width: float, mark: str = "", *, mirrored: bool = False) -> QTextLayout:
        """The value laid out, wrapped where it is long, its differing signs on their ground."""
        first = column == Column.REGISTRATION
        text, marks = (line.registration, line.marks_registration) if first else (line.document, line.marks_document)
        # in isolates, so that a date keeps its order in a window that runs from right to left
        units = (16 if line.mono else 15) - (2 if self.density is Density.SMALL else 0)
        # a number that is not there is a dash like any other
        font = self._look.font(units, 500, mono=line.mono and text != NOTHING, tabular=line.dated)
        layout = QTextLayout(isolated(text), font)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if mark:
            layout.setFormats(marked_formats(marks, self._look.colour(mark)))
        _lay_out(layout, width)
        return layout

    def _paint_result(self, painter: QPainter, sides: Sides, line: Line, style: Style) -> None:
        px = self._look.px
        if style.icon:
            place = sides.rect(0, px(20), (sides.row.height() - px(20)) / 2, px(20))
            draw_icon(painter, place, style.icon, self._look.colour(style.ink))
        wide = sides.row.width() - px(48)
        document = self._document(line, wide, self._look.colour(style.words), mirrored=sides.mirrored)
        height = document.size().height()
        words = sides.rect(px(30), wide, (sides.row.height() - height) / 2, height)
        painter.translate(words.topLeft())
        document.drawContents(painter)

    def _document(
        self, line: Line, width: float, colour: QColor | None = None, *, mirrored: bool = False
    ) -> QTextDocument:
        """The words of the result, wrapped."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._look.font(12 if self.density is Density.SMALL else 14))
        option = QTextOption(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        if mirrored:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignLeft)
        document.setDefaultTextOption(option)
        name = (colour or QColor("black")).name()
        document.setHtml(f'<div style="color:{name}">{_inked(self._said(line), self._look)}</div>')
        document.setTextWidth(width)
        return document

    def _said(self, line: Line) -> str:
        """All of it while there is room and where the clerk looks now; else its point."""
        point, _ = bold_runs(line.words)
        whole = self.density is Density.ROOMY or line.state in (State.HERE, State.OPEN_HERE) or not point
        return line.words if whole else f"**{point}**"


def _inked(words: str, look: Look) -> str:
    """The weighty part stands in full ink, whatever the colour of the rest."""
    return rich_sentence(words).replace("font-weight:600", f"font-weight:600;color:{look.colour('ink').name()}")


def marked_formats(marks: Marks, colour: QColor, *, after: int = 1) -> list[QTextLayout.FormatRange]:
    """The marks as a ground behind signs; the text begins after so many signs, as after an opening isolate."""
    found = []
    for start, end in marks:
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = start + after, end - start
        marked.format = QTextCharFormat()
        marked.format.setBackground(colour)
        found.append(marked)
    return found


def _lay_out(layout: QTextLayout, width: float) -> None:
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()


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
        for column in Column:
            words = str(self._view.model().headerData(column, Qt.Orientation.Horizontal) or "")
            place = sides.rect(start, self._view.columnWidth(column) - look.px(8))
            draw_line(painter, place, words, self._font(), look.colour("ink-3"), sides.leading)
            start += self._view.columnWidth(column)

    def _font(self) -> QFont:
        return self._look.font(13, 600)


class LinesTable(Card):
    """The table in its card, as high as its rows; in a low window they move together until every line shows."""

    def __init__(self, look: Look, model: LinesModel) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._look = look
        self.view = QTableView()
        self.view.setModel(model)
        self._delegate = LinesDelegate(look, self.view)
        self.view.setItemDelegate(self._delegate)
        self._heads = Heads(look, self.view)
        self._dress()
        self.column.addWidget(self._heads)
        self.column.addWidget(self.view)
        model.modelReset.connect(self.fit_rows)
        look.changed.connect(self.fit_rows)

    def _dress(self) -> None:
        view = self.view
        view.setProperty("piece", "list")
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setShowGrid(False)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (view.horizontalHeader(), view.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.setAccessibleName(self.tr("Registration and passport, line by line"))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit_rows()

    def fit_rows(self) -> None:
        """Every line shows: first with less air, then with fewer words, at last in smaller letters."""
        heads = self._look.px(32 if self._look.compact else 36)
        self._heads.setFixedHeight(heads)
        wished, least = self.wished(), self._least()
        self.setMaximumHeight(sum(wished) + heads + 2)
        room = self.height() - heads - 2
        for density in (Density.TERSE, Density.SMALL):
            if sum(least) > room:
                self._set_density(density)
                least = self._least()
        for row, height in enumerate(shared([*map(max, wished, least)], least, room)):
            self.view.setRowHeight(row, height)
        self._show_line_here()
        bar = _AS_NEEDED if sum(least) > room else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.view.setVerticalScrollBarPolicy(bar)
        self._heads.update()
        self.updateGeometry()

    def _show_line_here(self) -> None:
        """Where not every line has room, the one to look at or to tick is in sight."""
        model = self.view.model()
        here = (row for row in range(model.rowCount()) if model.index(row, 0).data(LINE).state in ACTIVE)
        if (row := next(here, None)) is not None:
            self.view.scrollTo(model.index(row, 0))

    def wished(self) -> list[int]:
        """How high the lines would be with room enough, in pixels."""
        self._set_density(Density.ROOMY)
        return [self._delegate.wished(row) for row in range(self.view.model().rowCount())]

    def _least(self) -> list[int]:
        return [self._delegate.least(row) for row in range(self.view.model().rowCount())]

    def _set_density(self, density: Density) -> None:
        self._delegate.density = density
        width, shares = self.width() - 2, SHARES if density is Density.ROOMY else TIGHT_SHARES
        for column, share in enumerate(shares):
            self.view.setColumnWidth(column, round(width * share))
        self.view.setColumnWidth(Column.RESULT, width - sum(round(width * share) for share in shares[:3]))

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.maximumHeight())
