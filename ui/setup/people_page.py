"""The page of people and PINs: the list with its search, or a file to take in; beside them a person or a question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.upright_scroll import UprightScroll
from ui.setup.line_field import line_field
from ui.setup.people_file import AboutCard, PlanCard, StaffFilePage
from ui.setup.people_panels import AskCard, HoldersCard, PersonCard
from ui.setup.people_rows import PeopleModel, PeopleTable

BESIDE = 392
LONGEST = 100


class PeoplePage(QWidget):
    """`searched`: another text stands in the search field."""

    searched = Signal()

    def __init__(self, look: Look, people: PeopleModel) -> None:
        super().__init__()
        self._look = look
        name = self.tr("Search by name or role")
        self.search, self.band = line_field(look, name, name, longest=LONGEST), Band(look)
        self.table, self.file = PeopleTable(look, people), StaffFilePage(look)
        self.person, self.ask = PersonCard(look), AskCard(look)
        self.about, self.plan, self.holders = AboutCard(look), PlanCard(look), HoldersCard(look)
        self._measure = Measure(look, self)
        self._left = QStackedWidget()
        self._left.addWidget(self._list())
        self._left.addWidget(self.file)
        across = QHBoxLayout(self)
        self._measure.margins(across, 24, 20, 24, 20)
        self._measure.gap(across, 20)
        across.addWidget(self._left, 1)
        across.addWidget(self._beside())
        self.search.textChanged.connect(self.searched)

    def show_list(self) -> None:
        self._left.setCurrentIndex(0)

    def show_file(self) -> None:
        self._left.setCurrentIndex(1)

    def shows_file(self) -> bool:
        return self._left.currentIndex() == 1

    def show_beside(self, *cards: QWidget) -> None:
        """These cards at the right and no others."""
        for card in (self.ask, self.plan, self.about, self.person, self.holders):
            card.setVisible(card in cards)
        self.show_top()

    def in_order(self) -> tuple[QWidget, ...]:
        """What may have the keyboard by itself: it keeps it when the actions change."""
        ask = self.ask
        phrase = ask.phrase
        secrets = (phrase.name, phrase.who, phrase.new, phrase.again, phrase.opens)
        return (
            self.search, self.table.view, self.file.field, self.file.notes, *ask.pin.boxes, *secrets, ask.cards.whose,
        )  # fmt: skip

    def _list(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._measure.gap(column, 14)
        for widget in (self.search, self.band):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        return holder

    def _beside(self) -> QWidget:
        """It scrolls where letters are large and windows low; the field with the keyboard is always in sight."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._measure.gap(column, 14)
        for card in (self.ask, self.plan, self.about, self.person, self.holders):
            column.addWidget(card)
        column.addStretch(1)
        self._scroll = UprightScroll(holder)
        self._measure.width(self._scroll, BESIDE)
        return self._scroll

    def keep_in_sight(self, widget: QWidget) -> None:
        """Scroll the cards to a field that has got the keyboard."""
        if self._scroll.isAncestorOf(widget):
            self._scroll.ensureWidgetVisible(widget, 0, self._look.px(20))

    def show_top(self) -> None:
        """Scroll to where it is said what came of a question."""
        self._scroll.verticalScrollBar().setValue(0)
