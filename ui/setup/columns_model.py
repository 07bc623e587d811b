"""The columns of a list as a table: what the file calls them, what they hold, where they go, what came of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from regdesk.roster.files import Listing
from regdesk.roster.mapping import DATES, MANY, Column, Mapping, Target
from regdesk.roster.tally import ColumnResult
from ui.setup.words import SetupWords
from ui.wording import isolated

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole + 1
FIRST_VALUES = 4
_EITHER_WAY = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}\b.*")


class Part(IntEnum):
    """The columns of the table."""

    HEADER = 0
    VALUES = 1
    GOES_TO = 2
    RESULT = 3


@dataclass(frozen=True)
class Line:
    """One column of the list. `tone` is ok, warn, info or empty while nothing is known."""

    header: str
    values: str
    goes_to: str
    skipped: bool
    result: str = ""
    tone: str = ""


@dataclass(frozen=True)
class Choice:
    """Where a column may go, in words."""

    column: Column
    words: str


class ColumnsModel(QAbstractTableModel):
    """`sent` tells that a person sent a column (from 0) elsewhere: its number and the new `Column`."""

    sent = Signal(int, object)

    def __init__(self, words: SetupWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._mapping = Mapping("", ())
        self._values: list[list[str]] = []
        self._lines: list[Line] = []

    def show_columns(self, listing: Listing, mapping: Mapping) -> None:
        """Another list, or the same one read in another way."""
        self.beginResetModel()
        self._values = first_values(listing)
        self._mapping = mapping
        self._lines = [self._line(number) for number in range(len(mapping.columns))]
        self.endResetModel()

    def show_mapping(self, mapping: Mapping) -> None:
        """The same columns go elsewhere; nothing is known of them until they are counted."""
        self._mapping = mapping
        self._lines = [self._line(number) for number in range(len(mapping.columns))]
        self._all_changed()

    def show_results(self, results: Sequence[ColumnResult]) -> None:
        """What each imported column came to, in the order of the columns."""
        left = list(results)
        for number, column in enumerate(self._mapping.columns):
            if column.target is not Target.SKIP and left:
                result = left.pop(0)
                line = self._lines[number]
                self._lines[number] = replace(line, result=self._words.result(result), tone=tone_of(result))
        self._all_changed()

    def show_twice(self, targets: frozenset[Target], words: str) -> None:
        """Mark the columns that were sent to the same place."""
        for number, column in enumerate(self._mapping.columns):
            if column.target in targets:
                self._lines[number] = replace(self._lines[number], result=words, tone="warn")
        self._all_changed()

    def choices(self, number: int) -> list[Choice]:
        """Everywhere a column may go; dates that can be read both ways come twice."""
        column, ambiguous = self._mapping.columns[number], self._is_ambiguous(number)
        found = []
        for target in ORDER:
            sent = replace(column, target=target)
            ways = [True, False] if target in DATES and ambiguous else [column.day_first]
            for way in ways:
                chosen = replace(sent, day_first=way)
                found.append(Choice(chosen, self._words.goes_to(chosen, ambiguous=ambiguous)))
        return found

    def column(self, number: int) -> Column:
        return self._mapping.columns[number]

    def send(self, number: int, column: Column) -> None:
        """A person chose where a column goes."""
        if column != self._mapping.columns[number]:
            self.sent.emit(number, column)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as in Qt
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as in Qt
        return 0 if parent.isValid() else len(Part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == Part.GOES_TO else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        match role:
            case _ if role == LINE:
                return line
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(line, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(line)
            case Qt.ItemDataRole.ToolTipRole if index.column() in (Part.HEADER, Part.VALUES):
                return self._text(line, index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Column in the file"), self.tr("First values"), self.tr("Goes to"), self.tr("Result"))[section]

    def _line(self, number: int) -> Line:
        column = self._mapping.columns[number]
        goes_to = self._words.goes_to(column, ambiguous=self._is_ambiguous(number))
        header = isolated(column.header) or self.tr("(no name)")
        return Line(header, listed(self._values[number]), goes_to, column.target is Target.SKIP)

    def _is_ambiguous(self, number: int) -> bool:
        return any(_EITHER_WAY.fullmatch(value) for value in self._values[number])

    def _text(self, line: Line, part: int) -> str:
        return (line.header, line.values, line.goes_to, line.result)[part]

    def _spoken(self, line: Line) -> str:
        told = self.tr("{column}. First values {values}. Goes to {place}. {result}")
        facts = {"column": line.header, "values": line.values, "place": line.goes_to, "result": line.result}
        return told.format_map(facts)

    def _all_changed(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(Part) - 1))


def first_values(listing: Listing) -> list[list[str]]:
    """For each column of a list its first different values, at most four, on one line each."""
    found: list[dict[str, None]] = [{} for _ in listing.header]
    for _, row in listing.sample:
        for number, cell in enumerate(row[: len(found)]):
            told = " ".join(cell.split())
            if told and len(found[number]) < FIRST_VALUES:
                found[number].setdefault(told)
    return [list(values) for values in found]


def listed(values: list[str]) -> str:
    """Values side by side, each in its own direction."""
    return ", ".join(isolated(value) for value in values)


def tone_of(result: ColumnResult) -> str:
    """What is good, what has to be corrected, and what is only to know."""
    if result.reason == "not_found":
        return "info"
    return "ok" if result.good else "warn"


ORDER = (*sorted(MANY, key=lambda target: target is Target.KEEP), *(one for one in Target if one not in MANY))
"""How the places are offered: not at all first, then as the core lists them."""
