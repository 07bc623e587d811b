"""The letter that a collector shows: which kind, its number, its date; typed into a sheet in front of the window."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from regdesk.collection.delegation_words import Authority
from regdesk.moments import month_number
from ui.look.look import Look
from ui.look.pieces import ActionButton, Text
from ui.overlay import Sheet
from ui.setup.line_field import line_field
from ui.wording import isolated

LONGEST = 60
KINDS = (Authority.LETTER, Authority.POWER_OF_ATTORNEY)


@dataclass(frozen=True)
class Letter:
    """What was seen. `dated`: None where no date stands on it."""

    kind: Authority
    reference: str
    dated: date | None = None


def day_in(text: str, today: date) -> date | None:
    """`28 Nov`, `28/11/2017`, `28.11.2017` or `2017-11-28`; without a year, the last such day."""
    parts = text.replace("/", " ").replace(".", " ").replace("-", " ").split()
    if len(parts) == 3 and len(parts[0]) == 4:
        parts.reverse()
    if not 2 <= len(parts) <= 3:
        return None
    month = int(parts[1]) if parts[1].isdecimal() else month_number(parts[1])
    if not parts[0].isdecimal() or month is None or not (len(parts) == 2 or parts[2].isdecimal()):
        return None
    try:
        found = date(int(parts[2]) if len(parts) == 3 else today.year, month, int(parts[0]))
        return found.replace(year=found.year - 1) if len(parts) == 2 and found > today else found
    except ValueError:
        return None


class LetterSheet(Sheet):
    """`seen` carries a `Letter`. Enter goes from field to field; F8 turns a letter into a power of attorney."""

    seen = Signal(object)

    def __init__(self, look: Look, delegation: str, today: date, letter: Letter | None = None) -> None:
        super().__init__(look)
        self._today, self._kind = today, letter.kind if letter else Authority.LETTER
        self.title, line = Text(look, 22, 700), Text(look, 15, 400, "ink-2")
        line.setText(
            self.tr("Signed by {delegation}, and naming who collects.").format(delegation=isolated(delegation))
        )
        line.setWordWrap(True)
        self.reference = line_field(look, self.tr("Number or reference"), longest=LONGEST)
        self.dated = line_field(look, self.tr("Date of the letter"), self.tr("28 Nov, or empty"), longest=20)
        self.problem = Text(look, 15, 500, "bad")
        self.problem.setWordWrap(True)
        self.problem.hide()
        instead = (self.tr("It is a letter"), self.tr("It is a power of attorney"))
        self.other = [ActionButton(look, words, "F8", kind="outlined") for words in instead]
        for widget in (self.title, line, *self.other):
            self.column.addWidget(widget)
        for field in (self.reference, self.dated):
            self.column.addLayout(self._labelled(look, field))
        self.column.addWidget(self.problem)
        self.column.addLayout(self._buttons(look))
        self.setMinimumWidth(look.px(560))
        self.setAccessibleName(f"{self._titles()[0]}. {line.text()}")
        if letter:
            self.reference.setText(letter.reference)
        for button in self.other:
            button.clicked.connect(self._turn)
        self._show_kind()

    def key(self, name: str) -> None:
        if name == "F8":
            self._turn()

    def begins_at(self) -> QWidget:
        return self.reference

    def enter(self) -> None:
        if self.reference.hasFocus() and not self.dated.text() and self.reference.text().strip():
            self.dated.setFocus()
        else:
            self._take()

    def letter(self) -> Letter | None:
        """What is typed, if it can be kept."""
        dated = self.dated.text().strip()
        day = day_in(dated, self._today) if dated else None
        if not self.reference.text().strip() or (dated and (day is None or day > self._today)):
            return None
        return Letter(self._kind, self.reference.text().strip(), day)

    def _take(self) -> None:
        letter = self.letter()
        if letter is not None:
            self.seen.emit(letter)
            self.done.emit()
        elif self.reference.text().strip():
            self._tell(self.tr("Write the date as 28 Nov 2017. It is not after today."), self.dated)
        else:
            self._tell(self.tr("Write the number of the letter, or who signed it."), self.reference)

    def _tell(self, sentence: str, field: QLineEdit) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        field.setFocus()

    def _titles(self) -> tuple[str, str]:
        return self.tr("The letter that was seen"), self.tr("The power of attorney that was seen")

    def _turn(self) -> None:
        self._kind = KINDS[1 - KINDS.index(self._kind)]
        self._show_kind()
        self.reference.setFocus()

    def _show_kind(self) -> None:
        """The title says which one it is, the button which other one it may be."""
        for kind, title, button in zip(KINDS, self._titles(), self.other, strict=True):
            button.setVisible(kind is not self._kind)
            if kind is self._kind:
                self.title.setText(title)

    def _labelled(self, look: Look, field: QLineEdit) -> QVBoxLayout:
        column, label = QVBoxLayout(), Text(look, 14, 600, "ink-2")
        column.setSpacing(look.px(6))
        label.setText(field.accessibleName())
        column.addWidget(label)
        column.addWidget(field)
        return column

    def _buttons(self, look: Look) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(look.px(12))
        cancel = ActionButton(look, self.tr("Cancel"), "Esc", kind="outlined")
        take = ActionButton(look, self.tr("I saw it"), "Enter", kind="blue")
        cancel.clicked.connect(self.done)
        take.clicked.connect(self._take)
        across.addStretch(1)
        for button in (cancel, take):
            across.addWidget(button)
        return across
