"""Correct what a badge says: name, function, delegation, with what was before beside it, and what was seen."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from regdesk.collection.badge_words import Corrected
from regdesk.desk.approving import Approver
from regdesk.desk.life import LONGEST, Correction, Paper, changes_of
from regdesk.people.participant import Participant
from regdesk.staff.member import Member
from regdesk.staff.stops import Stop
from ui.desk.badge_sheet_words import BadgeSheetWords
from ui.desk.decision_reasons import Reasons
from ui.desk.decision_words import DecisionWords
from ui.desk.signed_sheet import SignedSheet
from ui.look.look import Look
from ui.look.pieces import Text
from ui.setup.line_field import line_field
from ui.wording import Told


@dataclass(frozen=True)
class Correcting:
    """What is to be corrected, and who signs it."""

    correction: Correction
    by: tuple[Approver, ...]


class CorrectSheet(SignedSheet):
    """`asked` carries a `Correcting`. `number`: of the badge that says it wrong; empty before one is printed."""

    asked = Signal(object)

    def __init__(
        self, look: Look, words: DecisionWords, told: BadgeSheetWords, *, person: Participant, number: str,
        papers: Sequence[Paper], note: str, verb: str, needed: int, approver: Callable[[str], Member | Stop],
    ) -> None:  # fmt: skip
        title, about = told.correct_title(number), told.about(person)
        super().__init__(
            look, words, title=title, about=about, icon="note-pencil", verb=verb, needed=needed, approver=approver
        )  # fmt: skip
        self._sheet_words, self._person, self._papers = told, person, tuple(papers)
        self.fields: Mapping[Corrected, QLineEdit] = {one: self._field(one) for one in Corrected}
        self.before: Mapping[Corrected, Text] = {one: Text(look, 13, 400, "ink-3") for one in Corrected}
        self.what, self.seen, self.note = Text(look, 13, 600, "ink-2"), Text(look, 13, 600, "ink-2"), Text(look, 15)
        self.what.setText(told.on_the_badge())
        self.seen.setText(told.what_was_seen())
        self.note.set_token("ink-2")
        self.note.show_rich(note)
        rows = [(str(at), told.paper(paper)) for at, paper in enumerate(papers)]
        self.papers = Reasons(look, told.what_was_seen(), rows)
        self.setAccessibleName(f"{title}. {about}")
        self._build()
        self.papers.picked.connect(self.papers.take_keyboard)
        self.papers.picked.connect(self._go_on)
        self.papers.written.connect(self._refresh)
        for field in self.fields.values():
            field.textChanged.connect(self._refresh)
        self._refresh()

    def _field(self, which: Corrected) -> QLineEdit:
        field = line_field(self.look, self._sheet_words.field(which), longest=LONGEST)
        field.setText(getattr(self._person, which))
        field.setCursorPosition(0)
        return field

    def begins_at(self) -> QWidget:
        return self.fields[Corrected.GIVEN]

    def _left(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        self._measure.margins(column, 28, 20, 28, 20)
        self._measure.gap(column, 8)
        self.note.setWordWrap(True)
        column.addWidget(self.what)
        column.addLayout(self._form())
        self._measure.space(column, 4, compact=2)
        for part in (self.seen, self.papers, self.note):
            column.addWidget(part)
        column.addStretch(1)
        return inside

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        self._measure.gaps(grid, 14, 6)
        grid.setColumnStretch(1, 1)
        for at, (which, field) in enumerate(self.fields.items()):
            label = Text(self.look, 15, 500)
            label.setText(self._sheet_words.field(which))
            label.setBuddy(field)
            grid.addWidget(label, 2 * at, 0)
            grid.addWidget(field, 2 * at, 1)
            grid.addWidget(self.before[which], 2 * at + 1, 1)
            self.before[which].hide()
        return grid

    def correction(self) -> Correction:
        """What stands in the form now."""
        chosen = self.papers.chosen()
        paper = self._papers[int(chosen)] if chosen else None
        return Correction({which: field.text() for which, field in self.fields.items()}, paper)

    def _incomplete(self) -> Told | None:
        if not changes_of(self._person, self.correction()):
            return self._sheet_words.nothing_corrected()
        return None if self.papers.chosen() else self._sheet_words.paper_missing()

    def _missing_widget(self) -> QWidget | None:
        if not changes_of(self._person, self.correction()):
            return self.fields[Corrected.GIVEN]
        return None if self.papers.chosen() else self.papers.here()

    def _send(self) -> None:
        self.busy = True
        self._refresh()
        self.asked.emit(Correcting(self.correction(), self.people.approvers() if self.signs else ()))

    def _refresh(self) -> None:
        super()._refresh()
        changed = {field: before for field, before, _ in changes_of(self._person, self.correction())}
        for which, text in self.before.items():
            text.show_rich(self._sheet_words.was(changed.get(which, "")))
            text.setHidden(which not in changed)
