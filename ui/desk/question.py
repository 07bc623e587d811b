"""One question that must be answered before anything else; Esc never destroys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.people.participant import Participant
from ui.desk.beside import beside
from ui.desk.measure import Measure
from ui.desk.stage import Journey, Stage
from ui.look.look import Look
from ui.look.pieces import Card, IconLabel, Portrait, Text
from ui.place import Action, Box
from ui.speech import announce


@dataclass(frozen=True)
class Choice:
    """A way to answer: the button, and what follows."""

    action: Action
    then: Callable[[], None]


@dataclass(frozen=True)
class QuestionNow:
    """`yes` is the blue button; the last of `others` should be Esc. `scanned`: a scan that may answer by itself."""

    person: Participant
    title: str
    line: str
    icon: str
    yes: Choice
    others: tuple[Choice, ...]
    placeholder: str = ""
    scanned: Callable[[str], None] | None = None


class QuestionPage(QWidget):
    """The question beside the face it is about."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.icon = IconLabel(look, "question", "accent", 64)
        self.title, self.line = Text(look, 30, 700), Text(look, 18, 400, "ink-2")
        self.name, self.under = Text(look, 22, 600), Text(look, 16, 400, "ink-2")
        self.portrait = Portrait(look, 116, 148)
        measure = Measure(look, self)
        column = QVBoxLayout(self)
        measure.margins(column, 24, 26, 24, 20)
        measure.gap(column, 24)
        column.addLayout(beside(self.icon, (self.title, self.line), measure, gap=24, between=6))
        column.addWidget(self._person(look, measure))
        column.addStretch(1)

    def _person(self, look: Look, measure: Measure) -> Card:
        card, across, words = Card(look), QHBoxLayout(), QVBoxLayout()
        measure.gap(across, 20)
        measure.gap(words, 4)
        words.addWidget(self.name)
        words.addWidget(self.under)
        words.addStretch(1)
        across.addWidget(self.portrait)
        across.addLayout(words, 1)
        card.column.addLayout(across)
        return card


class QuestionStage(Stage):
    """Asks; typing and scanning wait, unless a scan is itself the answer."""

    page: QuestionPage

    def __init__(self, journey: Journey) -> None:
        super().__init__(journey, QuestionPage(journey.look))
        self._now: QuestionNow | None = None

    def enter(self, context: object) -> None:
        assert isinstance(context, QuestionNow)
        self._now = context
        page, person = self.page, context.person
        page.icon.show_icon(context.icon, "accent")
        page.title.setText(context.title)
        page.line.setText(context.line)
        page.line.setVisible(bool(context.line))
        announce(page, f"{context.title} {person.full_name}", urgent=True)
        page.name.setText(person.full_name)
        page.under.setText(self.journey.wording.function_line(person))
        page.portrait.show_photo(self.journey.photos.of(person.id))

    def actions(self) -> list[Action]:
        return [choice.action for choice in self._now.others] if self._now else []

    def blue(self) -> Action | str:
        return self._now.yes.action if self._now else ""

    def box(self) -> Box:
        placeholder = self._now.placeholder if self._now else ""
        return Box(placeholder or self.tr("First answer the question"), "question")

    def do(self, name: str) -> None:
        assert self._now
        for choice in (self._now.yes, *self._now.others):
            if choice.action.name == name:
                choice.then()
                return

    def typed(self, text: str) -> None:
        """A name typed now would lose the question."""

    def scanned(self, text: str) -> None:
        if self._now and self._now.scanned:
            self._now.scanned(text)

    def back(self) -> None:
        """Esc is one of the answers, or no answer."""
