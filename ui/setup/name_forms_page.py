"""The Names page: all names with a search at the left; a new name, and whom it concerns, at the right."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from regdesk.desk.own_names import OwnRow
from regdesk.names.forms import Strength, Use
from regdesk.names.own_forms import typed_forms
from ui.desk.band import Band
from ui.desk.beside import beside
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Card, IconLabel, Rule, Text
from ui.setup.line_field import line_field
from ui.setup.name_forms_options import Options
from ui.setup.name_forms_rows import NameFormsTable
from ui.setup.name_forms_words import NameFormsWords
from ui.setup.point import POINT_TOKENS
from ui.setup.row_list import Note, NotesView
from ui.speech import announce
from ui.wording import Told

LARGEST = 1.5


class NameFormsPage(QWidget):
    """`searched`: another text stands in the search field."""

    searched = Signal()

    def __init__(self, look: Look, words: NameFormsWords) -> None:
        super().__init__()
        self._look = look
        self.band, self.table = Band(look), NameFormsTable(look, words)
        self.new = NewNameCard(look, words)
        shown = self.tr("Search all names by the beginning of a form")
        self.search = line_field(look, self.tr("Search all names"), shown)
        measure = Measure(look, self)
        across, left = QHBoxLayout(self), QVBoxLayout()
        measure.margins(across, 24, 20, 24, 20)
        measure.gap(across, 20)
        measure.gap(left, 14)
        for widget in (self.search, self.band):
            left.addWidget(widget)
        left.addWidget(self.table, 1)
        across.addLayout(left, 1)
        across.addWidget(self.new)
        self.search.textChanged.connect(self.searched)
        for before, after in pairwise(self.in_order()):
            QWidget.setTabOrder(before, after)

    def in_order(self) -> tuple[QWidget, ...]:
        """What may have the keyboard, in the order of Tab."""
        new = self.new
        return (new.forms, new.part, new.strength, new.preview.notes, self.search, self.table.view)


class NewNameCard(Card):
    """What is typed, what it would be, and whom it concerns. `changed`: the row that is being made is another one."""

    changed = Signal()

    def __init__(self, look: Look, words: NameFormsWords) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._look, self._words = look, words
        self.forms = line_field(look, self.tr("Forms of one name"), self.tr("Zuzka, Zuzana, Susanne"))
        parts = [(part, words.part(part)) for part in Use]
        strengths = [
            (Strength.SAME, self.tr("Take for the same")),
            (Strength.LOOK, self.tr("Look closely")),
        ]
        self.part: Options[Use] = Options(look, self.tr("Stands in"), parts)
        self.strength: Options[Strength] = Options(look, self.tr("What clerks do"), strengths)
        self.preview = NewNamePreview(look)
        self._measure = Measure(look, self)
        self._build()
        self._measure.width(self, 412)
        for signal in (self.forms.textChanged, self.part.chosen, self.strength.chosen):
            signal.connect(self.changed)

    def row(self) -> OwnRow:
        """What is typed and chosen now."""
        return OwnRow(typed_forms(self.forms.text()), self.part.answer(), self.strength.answer())

    def show_row(self, row: OwnRow) -> None:
        """Put a row into the fields, to be added again."""
        self.part.choose(row.part)
        self.strength.choose(row.strength)
        self.forms.setText(", ".join(form.replace("+", " ") for form in row.forms))

    def _build(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        self._measure.margins(column, 20, 15, 20, 16)
        column.setSpacing(0)
        title = Text(self._look, 18, 600)
        title.setText(self.tr("Add a name"))
        column.addWidget(title)
        labels = []
        told = (
            (self.tr("Forms of one name, with commas"), self.forms),
            (self.tr("Stands in"), self.part),
            (self.tr("What clerks do"), self.strength),
        )
        for label, widget in told:
            self._measure.space(column, 12, compact=6)
            labels.append(self._label(label, widget))
            column.addWidget(labels[-1])
            self._measure.space(column, 4, compact=2)
            column.addWidget(widget)
        self._measure.keep(lambda: self._make_room([title, *labels[1:]]))
        self.column.addWidget(holder)
        self.column.addWidget(Rule())
        self.column.addWidget(self.preview, 1)

    def _make_room(self, spare: Sequence[Text]) -> None:
        """At the largest letters the answers speak for themselves."""
        for text in spare:
            text.setVisible(self._look.user_scale < LARGEST)

    def _label(self, words: str, widget: QWidget) -> Text:
        text = Text(self._look, 14, 500, "ink-2")
        text.setText(words)
        text.setBuddy(widget)
        return text


class NewNamePreview(QWidget):
    """A point with its line, then who is concerned."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.icon = IconLabel(look, "users-three", "accent", 24)
        self.title, self.line = Text(look, 16, 600), Text(look, 15, 400, "ink-2")
        self.notes = NotesView(look, self.tr("Whom the new name concerns"), least=34, label=92)
        # as high as is left: it scrolls, and the fields above keep their height
        self.notes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._said = ""
        measure = Measure(look, self)
        column, holder = QVBoxLayout(self), QWidget()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = beside(self.icon, (self.title, self.line), measure, gap=12, between=3)
        holder.setLayout(top)
        measure.margins(top, 20, 13, 20, 12)
        self._rule = Rule()
        column.addWidget(holder)
        column.addWidget(self._rule)
        column.addWidget(self.notes, 1)
        column.addStretch(0)
        self._spare = QWidget()
        column.addWidget(self._spare, 1)

    def show_told(self, told: Told, notes: Sequence[Note] = ()) -> None:
        """Shown, and said once to a screen reader."""
        self.icon.show_icon(told.icon, POINT_TOKENS[told.tone])
        self.title.setText(told.bold)
        self.line.setText(told.rest)
        self.line.setVisible(bool(told.rest))
        self.notes.show_notes(notes)
        for widget in (self.notes, self._rule):
            widget.setVisible(bool(notes))
        self._spare.setVisible(not notes)
        sentence = f"{told.bold} {told.rest}".strip()
        self.setAccessibleName(sentence)
        if sentence != self._said and self.isVisible():
            announce(self, sentence, urgent=told.tone in ("warn", "bad"))
        self._said = sentence
