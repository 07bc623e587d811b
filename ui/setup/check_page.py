"""The third step: what an import would do, and whom a person should look at before it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Card, IconLabel, Rule, Text
from ui.setup.problems_card import ProblemsCard
from ui.setup.row_list import Note, NotesView
from ui.wording import Told


@dataclass(frozen=True)
class Figure:
    """A number with its name, and what happens to these people."""

    name: str
    number: str
    line: str


class FigureCard(Card):
    """One number, large."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=0, spacing=0)
        self.name, self.number = Text(look, 13, 600, "ink-2"), Text(look, 38, 700)
        self.line = Text(look, 14, 400, "ink-3")
        self.line.setWordWrap(True)
        measure = Measure(look, self)
        column = QVBoxLayout()
        measure.margins(column, 20, 14, 16, 14)
        measure.gap(column, 0)
        for text in (self.name, self.number, self.line):
            column.addWidget(text)
        self.column.addLayout(column)

    def show_figure(self, figure: Figure) -> None:
        self.name.setText(figure.name)
        self.number.setText(figure.number)
        self.line.setText(figure.line)
        self.setAccessibleName(f"{figure.name}: {figure.number}. {figure.line}")


class LookCard(Card):
    """People to look at: duplicates, people with a badge who differ, people who are missing."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=0, spacing=0)
        self.icon = IconLabel(look, "eye-fill", "warn", 24)
        self.title, self.line = Text(look, 18, 600), Text(look, 15, 400, "ink-2")
        self.notes = NotesView(look, self.tr("People to look at"), least=50)
        measure = Measure(look, self)
        holder = QWidget()
        head, top = QVBoxLayout(holder), QHBoxLayout()
        measure.margins(head, 20, 14, 20, 13)
        measure.gap(head, 4)
        measure.gap(top, 11)
        top.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.title, 1)
        self.line.setWordWrap(True)
        head.addLayout(top)
        head.addWidget(self.line)
        self.column.addWidget(holder)
        self._rule = Rule()
        self.column.addWidget(self._rule)
        self.column.addWidget(self.notes, 1)
        self._spare = QWidget()
        self.column.addWidget(self._spare, 1)

    def show_told(self, told: Told, notes: Sequence[Note]) -> None:
        self.icon.show_icon(told.icon, {"ok": "ok", "warn": "warn"}.get(told.tone, "ink-2"))
        self.title.setText(told.bold)
        self.line.setText(told.rest)
        self.line.setVisible(bool(told.rest))
        self.notes.show_notes(notes)
        for widget in (self.notes, self._rule):
            widget.setVisible(bool(notes))
        self._spare.setVisible(not notes)
        self.setAccessibleName(f"{told.bold} {told.rest}".strip())


class CheckPage(QWidget):
    """Four figures, the people to look at, and the rows that stay out."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.figures = [FigureCard(look) for _ in range(4)]
        self.people = LookCard(look)
        self.problems = ProblemsCard(look)
        measure = Measure(look, self)
        across, left, top = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        measure.margins(across, 24, 20, 24, 20)
        measure.gap(across, 20)
        measure.gap(left, 16)
        measure.gap(top, 16)
        for figure in self.figures:
            top.addWidget(figure, 1)
        left.addLayout(top)
        left.addWidget(self.people, 1)
        across.addLayout(left, 1)
        across.addWidget(self.problems)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        for card, figure in zip(self.figures, figures, strict=True):
            card.show_figure(figure)
