"""Taking in a staff list: which file, what it would change or what is wrong with it, what it means for the desk."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Card, Rule, Text
from ui.setup.line_field import PathLine
from ui.setup.point import POINT_TOKENS, Point
from ui.setup.row_list import Note, NotesView
from ui.wording import Told

LARGEST = 1.5


class StaffFilePage(QWidget):
    """`choose_asked`: open the system's dialog. `path_changed`: another path stands in the field."""

    choose_asked = Signal()
    path_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._measure = Measure(look, self)
        self.title, self.line = Text(look, 22, 700), Text(look, 16, 400, "ink-2")
        self.path_line = PathLine(look)
        self.field = self.path_line.field
        self.band = Band(look)
        self.above = Text(look, 13, 600, "ink-3")
        self.notes = NotesView(look, self.tr("What stands in the file"), least=46, label=190)
        self._build()
        self.path_line.choose_asked.connect(self.choose_asked)
        self.path_line.path_changed.connect(self.path_changed)

    def path(self) -> Path | None:
        return self.path_line.path()

    def show_words(self, title: str, line: str) -> None:
        self.title.setText(title)
        self.line.setText(line)

    def show_file(self, told: Told | None, above: str, notes: Sequence[Note]) -> None:
        """What is known of the file: the point, and lines under a title of their own."""
        self.band.show_told(told)
        self.above.setText(above)
        self.notes.show_notes(notes)

    def _build(self) -> None:
        column, head = QVBoxLayout(self), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        self._measure.gap(column, 14)
        self._measure.gap(head, 6)
        self.line.setWordWrap(True)
        for text in (self.title, self.line):
            head.addWidget(text)
        column.addLayout(head)
        column.addWidget(self.path_line)
        column.addWidget(self.band)
        column.addWidget(self._card(), 1)
        self._measure.keep(self._make_room)

    def _make_room(self) -> None:
        """At the largest letters the title speaks for itself."""
        self.line.setVisible(self._look.user_scale < LARGEST)

    def _card(self) -> Card:
        card, holder = Card(self._look, margin=0, spacing=0), QWidget()
        around = QVBoxLayout(holder)
        self._measure.margins(around, 20, 10, 20, 9)
        around.addWidget(self.above)
        for widget, stretch in ((holder, 0), (Rule(), 0), (self.notes, 1)):
            card.column.addWidget(widget, stretch)
        return card


class AboutCard(Card):
    """What a staff list means for this desk, before the first one: said plainly, since it cannot be undone."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=0, spacing=0)
        told = (
            (
                "user-focus",
                self.tr("From then on people sign in here"),
                self.tr("Nothing is done at this desk any more without a staff card and its PIN. Each entry says who."),
            ),
            (
                "users-three",
                self.tr("A shift lead and a supervisor"),
                self.tr("Both must be in the list: one keeps it, the other helps who forgot a PIN."),
            ),
            (
                "identification-badge",
                self.tr("Cards come first"),
                self.tr("Who has no card cannot sign in. Print the cards before the list counts."),
            ),
        )
        self.points = [Point(look, *words) for words in told]
        for point in self.points:
            if point is not self.points[0]:
                self.column.addWidget(Rule())
            self.column.addWidget(point)


class PlanCard(Card):
    """Who could sign in with the list that is looked at, and whether they have cards."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "link", margin=0, spacing=0)
        self.who = Point(look, "users-three", "", "")
        self.cards = Point(look, "identification-badge", "", "")
        self.column.addWidget(self.who)
        self.column.addWidget(Rule())
        self.column.addWidget(self.cards)
        self.hide()

    def show_plan(self, who: str, cards: Told, *, first: bool) -> None:
        title = self.tr("Who will be able to sign in") if first else self.tr("In this file")
        self.who.show_point("users-three", title, who)
        self.cards.show_point(cards.icon, cards.bold, cards.rest, POINT_TOKENS[cards.tone])
