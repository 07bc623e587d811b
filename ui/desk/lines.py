"""The comparison as a table model: one line a field, what registration and passport say, and how they agree."""

import re
from dataclasses import dataclass
from enum import Enum, IntEnum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from regdesk.identity.compare import Field, Finding, Result
from regdesk.people.names import Marks
from ui.desk.check_words import CheckWords

Index = QModelIndex | QPersistentModelIndex
_BOLD = re.compile(r"\*\*(.+?)\*\*")


class State(Enum):
    """How a line looks. DONE: a clerk has looked at it; HERE: it is the one to look at now; TICKED: by eye."""

    SAME = auto()
    WRITTEN = auto()
    LOOK = auto()
    HERE = auto()
    DONE = auto()
    STOP = auto()
    OPEN = auto()
    OPEN_HERE = auto()
    TICKED = auto()
    WAITING = auto()


class Column(IntEnum):
    LABEL = 0
    REGISTRATION = 1
    DOCUMENT = 2
    RESULT = 3


@dataclass(frozen=True)
class Line:
    """One line, ready to draw. `words` has its weighty part between double asterisks."""

    field: Field
    label: str
    registration: str
    document: str
    words: str
    state: State
    marks_registration: Marks
    marks_document: Marks

    @property
    def mono(self) -> bool:
        return self.field is Field.NUMBER

    @property
    def looked_at(self) -> bool:
        return self.state is State.DONE

    @property
    def dated(self) -> bool:
        return self.field in (Field.BORN, Field.EXPIRES)


LINE = Qt.ItemDataRole.UserRole + 1
"""The role under which a cell gives its whole line."""


class LinesModel(QAbstractTableModel):
    """The lines of one check. What was looked at or ticked is told by `show`, nothing is remembered here."""

    def __init__(self, words: CheckWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._document_word = self._number_word = ""
        self.lines: tuple[Line, ...] = ()

    def show(
        self, findings: tuple[Finding, ...], states: tuple[State, ...], document_word: str, number_word: str
    ) -> None:
        """Replace the lines. `document_word` heads the document's column, `number_word` names its number."""
        self.beginResetModel()
        self._document_word, self._number_word = document_word, number_word
        self.lines = tuple(self._line(finding, state) for finding, state in zip(findings, states, strict=True))
        self.endResetModel()

    def clear(self) -> None:
        """Nothing of a document stays."""
        self.show((), (), "", "")

    def _line(self, finding: Finding, state: State) -> Line:
        words = self._words
        dated = finding.field in (Field.BORN, Field.EXPIRES)
        translated = dated or finding.field is Field.NATIONALITY
        registration, document = finding.registration, finding.document
        if dated:
            registration, document = words.date(finding.registration_date), words.date(finding.document_date)
        if finding.field is Field.NATIONALITY:
            registration, document = words.country(registration), words.country(document)
        if state is State.WAITING:
            registration = words.before_document(finding, registration)
        return Line(
            finding.field,
            self._number_word if finding.field is Field.NUMBER else words.label(finding.field),
            registration,
            document,
            words.ticked(finding) if state is State.TICKED else words.finding(finding),
            state,
            _whole(finding.marks_registration, registration) if translated else finding.marks_registration,
            _whole(finding.marks_document, document) if translated else finding.marks_document,
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            shown = (line.label, line.registration, line.document, line.words.replace("**", ""))
            return shown[index.column()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._words.read_aloud(self._document_word, line)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return ("", self.tr("Registration"), self._document_word, self.tr("Result"))[section]

    def flags(self, _index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled


def states_of(findings: tuple[Finding, ...], looked: int) -> tuple[State, ...]:
    """How the lines of a compared document look when the first `looked` things were looked at."""
    states, seen = [], 0
    for finding in findings:
        state = _PLAIN[finding.result]
        if finding.result is Result.LOOK:
            state = State.DONE if seen < looked else State.HERE if seen == looked else State.LOOK
            seen += 1
        states.append(state)
    return tuple(states)


_PLAIN = {
    Result.SAME: State.SAME,
    Result.WRITTEN: State.WRITTEN,
    Result.LOOK: State.LOOK,
    Result.STOP: State.STOP,
}


def _whole(marks: Marks, shown: str) -> Marks:
    """A mark on a date or a country is on all of it, whatever its length in this language."""
    return ((0, len(shown)),) if marks else ()


def bold_runs(words: str) -> tuple[str, str]:
    """The weighty beginning and the rest of a sentence."""
    found = _BOLD.match(words)
    return (found[1], words[found.end() :].strip()) if found else ("", words)
