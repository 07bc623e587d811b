"""The cards at the right of people and PINs: the marked person, who may open the laptop, and what is asked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desk.band import Band
from ui.desk.beside import beside
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import ActionButton, Card, IconLabel, Text
from ui.place import Action
from ui.setup.people_forms import CardsForm, Form, PhraseForm, PinForm
from ui.setup.point import POINT_TOKENS, Point
from ui.speech import announce
from ui.wording import Told


@dataclass(frozen=True)
class Ask:
    """Something asked before it is done. `yes`: the words of the blue button; `act` is called by it.

    `form`: what is filled in.
    """

    told: Told
    yes: str
    act: Callable[[], None]
    form: Form | None = None


class PersonCard(Card):
    """The marked person and what may be done. `pressed` carries the name of an action."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=18, spacing=9)
        self._look = look
        self._measure = Measure(look, self)
        self.name, self.under = Text(look, 18, 600), Text(look, 15, 400, "ink-2")
        self.why = Text(look, 14, 400, "ink-2")
        for text in (self.name, self.under, self.why):
            text.setWordWrap(True)
        self._facts: list[tuple[Text, Text]] = []
        self._grid, self._buttons = QGridLayout(), QGridLayout()
        self._measure.gaps(self._grid, 16, 5)
        self._measure.gaps(self._buttons, 8, 8)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[Action] = []
        self.buttons: list[ActionButton] = []
        for widget in (self.name, self.under):
            self.column.addWidget(widget)
        self.column.addLayout(self._grid)
        self.column.addLayout(self._buttons)
        self.column.addWidget(self.why)

    def show_person(self, name: str, under: str, facts: Sequence[tuple[str, str]]) -> None:
        self.name.setText(name)
        self.under.setText(under)
        for at, (label, value) in enumerate(facts):
            if at == len(self._facts):
                self._add_fact(at)
            self._facts[at][0].setText(label)
            self._facts[at][1].setText(value)
        self.setAccessibleName(". ".join((name, *(f"{label}: {value}" for label, value in facts))))

    def show_actions(self, actions: Sequence[Action], why: str) -> None:
        """The buttons of this person, and why there are not more."""
        self.why.setText(why)
        self.why.setVisible(bool(why))
        if list(actions) == self._shown:
            return
        self._shown = list(actions)
        for button in self.buttons:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(at, action) for at, action in enumerate(actions)]

    def _add_fact(self, at: int) -> None:
        label, value = Text(self._look, 15, 400, "ink-2"), Text(self._look, 15, 500)
        value.setWordWrap(True)
        label.set_side("leading", top=True)
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(value, at, 1)
        self._facts.append((label, value))

    def _button(self, at: int, action: Action) -> ActionButton:
        button = ActionButton(self._look, action.caption, action.key, icon=action.icon, kind="quiet")
        button.setParent(self)
        button.setEnabled(action.enabled)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.pressed.emit(action.name))
        self._buttons.addWidget(button, at // 2, at % 2)
        button.show()
        return button


class HoldersCard(Card):
    """Who may open this laptop. `pressed` carries add, change or remove."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._look = look
        measure = Measure(look, self)
        self.point = Point(look, "lock-key", self.tr("Who may open this laptop"), "")
        self.note = Text(look, 14, 400, "ink-2")
        self.note.setWordWrap(True)
        self._acts = QWidget()
        column, across = QVBoxLayout(self._acts), QHBoxLayout()
        measure.margins(column, 20, 0, 20, 16)
        measure.gap(column, 10)
        measure.gap(across, 8)
        column.addWidget(self.note)
        column.addLayout(across)
        captions = {"add": self.tr("Add"), "change": self.tr("New phrase"), "remove": self.tr("Remove")}
        self.buttons = {name: self._button(name, caption) for name, caption in captions.items()}
        for button in self.buttons.values():
            across.addWidget(button)
        across.addStretch(1)
        self.column.addWidget(self.point)
        self.column.addWidget(self._acts)

    def show_holders(self, names: str, note: str, *, acts: Sequence[str]) -> None:
        """`acts`: what can be done now."""
        self.point.line.setText(names)
        self.point.line.setVisible(bool(names))
        self.note.setText(note)
        for name, button in self.buttons.items():
            button.setVisible(name in acts)
        self.setAccessibleName(f"{self.point.title.text()}. {names}. {note}")

    def _button(self, name: str, caption: str) -> ActionButton:
        button = ActionButton(self._look, caption, "", kind="quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button


class AskCard(Card):
    """A question with what is to be filled in, and what came of it."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "link", margin=0, spacing=0)
        self._look = look
        measure = Measure(look, self)
        self.icon = IconLabel(look, "question", "accent", 24)
        self.title, self.line = Text(look, 18, 600), Text(look, 15, 400, "ink-2")
        self.pin, self.phrase, self.cards = PinForm(look), PhraseForm(look), CardsForm(look)
        self.band = Band(look, icon_units=22)
        self.form: Form | None = None
        holder = QWidget()
        column = QVBoxLayout(holder)
        measure.margins(column, 20, 16, 20, 18)
        measure.gap(column, 14)
        column.addLayout(beside(self.icon, (self.title, self.line), measure, gap=12, between=4))
        column.addWidget(self.band)
        for form in (self.pin, self.phrase, self.cards):
            column.addWidget(form)
            form.changed.connect(self._form_changed)
        self.column.addWidget(holder)
        self.hide()

    def show_ask(self, ask: Ask) -> None:
        """Ask; what was filled in before is gone."""
        told = ask.told
        self.icon.show_icon(told.icon, POINT_TOKENS[told.tone])
        self.title.setText(told.bold)
        self.line.setText(told.rest)
        self.line.setVisible(bool(told.rest))
        self.band.show_told(None)
        self.form = ask.form
        for form in (self.pin, self.phrase, self.cards):
            form.clear()
            form.setVisible(form is ask.form)
        self.setAccessibleName(f"{told.bold} {told.rest}".strip())
        announce(self, self.accessibleName(), urgent=told.tone in ("warn", "bad"))

    def forget(self) -> None:
        """Nothing that was typed stays in a field."""
        for form in (self.pin, self.phrase):
            form.clear()
        self.form = None

    def _form_changed(self) -> None:
        if self.sender() is self.phrase or self.sender() is self.cards:
            self.band.show_told(None)
        self.changed.emit()
