"""The first step: which file, and what was found in it before a single column is looked at."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from regdesk.roster.files import Kind, Listing
from regdesk.roster.letters import CHOICES
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Card, IconLabel, Rule, Text
from ui.setup.choice_box import ChoiceBox
from ui.setup.columns_model import first_values, listed
from ui.setup.line_field import PathLine
from ui.setup.point import Point
from ui.setup.row_list import Note, NotesView
from ui.setup.words import SetupWords
from ui.wording import Told, isolated

SAME_LETTERS = {"utf-8-sig": "utf-8"}


class FilePage(QWidget):
    """`choose_asked`: open the system's dialog. `path_changed`: another path stands in the field.

    `encoding_asked` and `sheet_asked`: read the same file in that way.
    """

    choose_asked = Signal()
    path_changed = Signal()
    encoding_asked = Signal(str)
    sheet_asked = Signal(str)

    def __init__(self, look: Look, words: SetupWords) -> None:
        super().__init__()
        self._look, self._words = look, words
        self._measure = Measure(look, self)
        self.path_line = PathLine(look)
        self.field = self.path_line.field
        self.band = Band(look)
        self.found, self.drop = FoundCard(look, words), DropGround(look)
        self.now = NowCard(look)
        self._build()
        self.path_line.choose_asked.connect(self.choose_asked)
        self.path_line.path_changed.connect(self.path_changed)
        self.found.encoding.activated.connect(lambda: self.encoding_asked.emit(self.found.encoding.currentData()))
        self.found.sheet.activated.connect(lambda: self.sheet_asked.emit(self.found.sheet.currentText()))

    def path(self) -> Path | None:
        """What the field says, whether a path, a quoted path or a file's address; None when it is empty."""
        return self.path_line.path()

    def show_path(self, path: Path) -> None:
        self.field.setText(str(path))

    def show_listing(self, listing: Listing | None) -> None:
        """What was found, or nothing yet."""
        self.found.setVisible(listing is not None)
        self.drop.setVisible(listing is None)
        if listing is not None:
            self.found.show_listing(listing)

    def show_told(self, told: Told | None) -> None:
        self.band.show_told(told)

    def _build(self) -> None:
        across, left = QHBoxLayout(self), QVBoxLayout()
        self._measure.margins(across, 24, 20, 24, 20)
        self._measure.gap(across, 20)
        self._measure.gap(left, 16)
        left.addLayout(self._title())
        left.addWidget(self.path_line)
        left.addWidget(self.band)
        left.addWidget(self.found, 1)
        left.addWidget(self.drop, 1)
        across.addLayout(left, 1)
        across.addWidget(self.now)

    def _title(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self._measure.gap(column, 6)
        title, line = Text(self._look, 22, 700), Text(self._look, 16, 400, "ink-2")
        title.setText(self.tr("Which list?"))
        line.setText(
            self.tr(
                "Drop a file here, paste its path, or choose it: Excel (.xlsx), CSV or JSON. "
                "Exports of Indico and pretix come in as they are."
            )
        )
        line.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(line)
        return column


class DropGround(QWidget):
    """Shows that a file may be dropped; the whole place takes it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        Measure(look, self).gap(column, 10)
        words = Text(look, 16, 400, "ink-3")
        words.setText(self.tr("Drop the list here"))
        words.set_side("centre")
        column.addStretch(1)
        column.addWidget(IconLabel(look, "file-xls", "ink-3", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addStretch(1)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._look.colour("line-strong"), 1)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        radius = self._look.px(12)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class FoundCard(Card):
    """Kind, letters, separators, sheet, rows; and first values, by which a person sees whether letters are right."""

    def __init__(self, look: Look, words: SetupWords) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._look, self._words = look, words
        self._measure = Measure(look, self)
        self.sheet, self.encoding = ChoiceBox(look), ChoiceBox(look)
        self.kind, self.between = Text(look, 16, 500), Text(look, 16, 500)
        self.rows, self.head = Text(look, 16, 500), Text(look, 16, 500)
        self.values = NotesView(look, self.tr("First values of every column"), least=38, label=190)
        self._labels: dict[QWidget, Text] = {}
        self.column.addLayout(self._facts())
        self.column.addWidget(Rule())
        self.column.addWidget(self.values, 1)
        self.hide()

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        self._measure.margins(grid, 20, 14, 20, 14)
        self._measure.gaps(grid, 20, 8)
        told: tuple[tuple[str, QWidget, int, int], ...] = (
            (self.tr("Kind of file"), self.kind, 0, 0),
            (self.tr("Rows"), self.rows, 0, 2),
            (self.tr("Letters"), self.encoding, 1, 0),
            (self.tr("Sheet"), self.sheet, 1, 0),
            (self.tr("Names of the columns"), self.head, 1, 2),
            (self.tr("Between the columns"), self.between, 2, 0),
        )
        for label, widget, row, column in told:
            text = Text(self._look, 15, 400, "ink-2")
            text.setText(label)
            text.setBuddy(widget)
            widget.setAccessibleName(label)
            self._labels[widget] = text
            grid.addWidget(text, row, column)
            grid.addWidget(widget, row, column + 1)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        for box in (self.sheet, self.encoding):
            self._measure.height(box, 38)
        return grid

    def show_listing(self, listing: Listing) -> None:
        words = self._words
        self.kind.setText(words.kind(listing.kind))
        self.between.setText(words.delimiter(listing.delimiter))
        self.rows.setText(self._rows(listing))
        self.head.setText(self._head(listing))
        self._show(self.between, shown=bool(listing.delimiter))
        self._show(self.encoding, shown=listing.kind is Kind.CSV)
        self._show(self.sheet, shown=bool(listing.sheet))
        self._fill_encodings(listing.encoding)
        fill(self.sheet, [(sheet, sheet) for sheet in listing.sheets], listing.sheet)
        named = zip(listing.header, first_values(listing), strict=True)
        self.values.show_notes([Note(isolated(name) or "—", listed(values)) for name, values in named if values])

    def _show(self, widget: QWidget, *, shown: bool) -> None:
        widget.setVisible(shown)
        self._labels[widget].setVisible(shown)

    def _fill_encodings(self, encoding: str) -> None:
        current = SAME_LETTERS.get(encoding, encoding)
        known = list(CHOICES) if current in CHOICES or not current else [current, *CHOICES]
        fill(self.encoding, [(self._words.encoding(one), one) for one in known], current)

    def _rows(self, listing: Listing) -> str:
        if listing.rows_about is None:
            return self.tr("not known yet")
        return self.tr("about {rows}").format(rows=self._words.number(listing.rows_about))

    def _head(self, listing: Listing) -> str:
        count = self._words.number(len(listing.header))
        if not listing.header_row:
            return self.tr("{count} columns").format(count=count)
        return self.tr("{count}, in row {row}").format(count=count, row=self._words.number(listing.header_row))


class NowCard(Card):
    """What this desk has now, what an import does, and who may do it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._look = look
        self._measure = Measure(look, self)
        self.people, self.taken = Text(look, 38, 700), Text(look, 14, 400, "ink-2")
        self.column.addWidget(self._counts())
        self.column.addWidget(Rule())
        self.column.addWidget(
            Point(look, "shield-check", self.tr("Nothing changes before the last step"), self._what_happens())
        )
        self.column.addWidget(Rule())
        self.column.addWidget(Point(look, "lock-key", self.tr("Not everybody imports lists"), self._who_may()))
        self.column.addStretch(1)
        self._measure.width(self, 392)

    def show_now(self, people: str, taken: str) -> None:
        self.people.setText(people)
        self.taken.setText(taken)

    def _what_happens(self) -> str:
        return self.tr(
            "You see first what is new and what differs. People who have their badge are never changed, "
            "and nobody is removed."
        )

    def _who_may(self) -> str:
        return self.tr(
            "Where people sign in, the shift lead imports lists. Without a staff list Setup is open to whoever sits "
            "here: import a list only when a supervisor asks for it."
        )

    def _counts(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        self._measure.margins(column, 20, 16, 20, 16)
        self._measure.gap(column, 2)
        above = Text(self._look, 13, 600, "ink-2")
        above.setText(self.tr("People on the list now"))
        self.taken.setWordWrap(True)
        for text in (above, self.people, self.taken):
            column.addWidget(text)
        return holder


def fill(box: QComboBox, choices: list[tuple[str, str]], current: str) -> None:
    """Words and what they stand for; the current one is shown, and nobody is told."""
    box.blockSignals(True)
    box.clear()
    for words, meant in choices:
        box.addItem(words, meant)
    box.setCurrentIndex(max(box.findData(current), 0))
    box.blockSignals(False)
    box.update()
