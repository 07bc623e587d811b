"""The account of one size of blank badges: its rows, the number that is counted now, and what that means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from regdesk.collection.stock import SizeStock
from regdesk.collection.stock_words import Moment
from regdesk.desk.stock import MOST
from ui.day_end.words import DayEndWords
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Rule, Text

DIGITS = 5


class Row(QWidget):
    """A label at one side, a number at the other, a line below both."""

    def __init__(self, look: Look, label: str, value: str, line: str = "", *, bold: bool = False) -> None:
        super().__init__()
        weight = 600 if bold else 400
        self.label, self.value = Text(look, 16, weight), Text(look, 16, weight if bold else 500)
        self.under = Text(look, 13, 400, "ink-3")
        self.label.setText(label)
        self.value.setText(value)
        self.value.set_tabular()
        self.value.set_side("trailing")
        self.under.setText(line)
        if not line:
            self.under.hide()
        self.label.setWordWrap(True)
        self.setAccessibleName(f"{label}: {value}. {line}".strip(". "))
        measure, column, across = Measure(look, self), QVBoxLayout(self), QHBoxLayout()
        column.setSpacing(0)
        measure.margins(column, 0, 0, 0, 0)
        measure.gap(across, 12)
        across.addWidget(self.label, 1)
        across.addWidget(self.value)
        inner = QVBoxLayout()
        inner.setSpacing(0)
        measure.margins(inner, 0, 6, 0, 6)
        inner.addLayout(across)
        inner.addWidget(self.under)
        column.addLayout(inner, 1)
        column.addWidget(Rule())
        measure.least_height(self, 50 if bold else 43, compact=37)


class Block(QWidget):
    """One size. `changed`: another number is typed. `moment`: for what the box is counted."""

    changed = Signal()

    def __init__(self, look: Look, words: DayEndWords, size: str) -> None:
        super().__init__()
        self._look, self._words, self.of_size = look, words, size
        self.stock: SizeStock | None = None
        self.moment = Moment.CLOSING
        self.name, self.label, self.under = (
            Text(look, 15, 600, "ink-2"),
            Text(look, 16, 600),
            Text(look, 14, 400, "ink-2"),
        )
        self.field, self.band = QLineEdit(), Band(look, icon_units=26)
        self._rows: list[Row] = []
        self._measure = Measure(look, self)
        self._column, self._account = QVBoxLayout(self), QVBoxLayout()
        self._build()
        self.field.textChanged.connect(self._typed)

    def _build(self) -> None:
        measure = self._measure
        measure.margins(self._column, 0, 0, 0, 0)
        self._column.setSpacing(0)
        self._account.setSpacing(0)
        self.name.setText(self._words.size(self.of_size))
        self._column.addWidget(self.name)
        self._column.addLayout(self._account)
        measure.space(self._column, 14, compact=8)
        across, words = QHBoxLayout(), QVBoxLayout()
        measure.gap(across, 12)
        words.setSpacing(0)
        words.addWidget(self.label)
        words.addWidget(self.under)
        for text in (self.label, self.under):
            text.setWordWrap(True)
        across.addLayout(words, 1)
        across.addWidget(self.field, 0, Qt.AlignmentFlag.AlignVCenter)
        inset = QVBoxLayout()
        # room for the ring around the field
        measure.margins(inset, 0, 4, 4, 4)
        inset.addLayout(across)
        self._column.addLayout(inset)
        measure.space(self._column, 12, compact=6)
        self._column.addWidget(self.band)
        self._dress_field()

    def _dress_field(self) -> None:
        field, look = self.field, self._look
        field.setProperty("piece", "field")
        field.setProperty("halo", 8)
        field.setMaxLength(DIGITS)
        field.setValidator(QIntValidator(0, MOST, field))
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._measure.keep(lambda: field.setFont(look.font(22, 600, tabular=True)))
        self._measure.width(field, 120)
        self._measure.height(field, 48, compact=44)

    def number(self) -> int | None:
        """What is typed; None while nothing is."""
        text = self.field.text().strip()
        return int(text) if text.isdecimal() else None

    def show_stock(self, stock: SizeStock, *, alone: bool) -> None:
        """The account as it is now. `alone`: this is the only size, and needs no name."""
        self.stock = stock
        self.name.setVisible(not alone)
        self._show_rows(stock)
        self.show_moment(self.moment)

    def show_moment(self, moment: Moment) -> None:
        """For what the number is."""
        self.moment = moment
        if self.stock is None:
            return
        label, under = self._words.counted_label(self.stock, moment)
        self.label.setText(label)
        self.under.setText(under)
        self.field.setAccessibleName(f"{self._words.size(self.of_size)}. {label}. {under}")
        self._show_band()

    def clear(self) -> None:
        self.field.setText("")

    def _show_rows(self, stock: SizeStock) -> None:
        for row in self._rows:
            self._account.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [Row(self._look, *row) for row in self._words.rows(stock)]
        if stock.should_be is not None:
            self._rows.append(Row(self._look, self._words.should_be(), str(stock.should_be), bold=True))
        for row in self._rows:
            self._account.addWidget(row)

    def _typed(self) -> None:
        self._show_band()
        self.changed.emit()

    def _show_band(self) -> None:
        if self.stock is not None:
            self.band.show_told(self._words.band(self.stock, self.number()))
