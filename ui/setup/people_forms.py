"""What is filled in beside a question: a PIN twice, a pass phrase twice, which cards. None of it is shown or kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from regdesk.keys.claims import LONGEST_NAME
from regdesk.keys.phrase import LEAST_WORDS, LONGEST, words_of
from regdesk.staff.pins import Pin, Weak, weakness
from ui.desk.measure import Measure
from ui.field_memory import leave_nothing
from ui.look.look import Look
from ui.look.pieces import IconLabel, Text
from ui.pin_pad import PinBoxes
from ui.setup.choice_box import ChoiceBox
from ui.setup.line_field import line_field
from ui.setup.name_forms_options import Options


class Form(QWidget):
    """A column of fields under labels. `changed`: something else is filled in."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.measure = Measure(look, self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.measure.gap(self.column, 4)
        self.hide()

    def clear(self) -> None:
        """Nothing that was filled in is left."""

    def first(self) -> QWidget:
        """Where filling in begins."""
        return self

    def waits(self) -> str:
        """What is still to be done, in place of the blue button; empty when it may be pressed."""
        return ""

    def _label(self, words: str, widget: QWidget) -> Text:
        label = Text(self._look, 14, 500, "ink-2")
        label.setText(words)
        label.setWordWrap(True)
        label.setBuddy(widget)
        for one in (label, widget):
            self.column.addWidget(one)
        self.measure.space(self.column, 6, compact=2)
        return label


class PinForm(Form):
    """Six digits, twice. `told` says in words why they are not taken."""

    told = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.boxes = PinBoxes(look), PinBoxes(look)
        self._pins: list[Pin | None] = [None, None]
        for at, (boxes, words) in enumerate(
            zip(self.boxes, (self.tr("New PIN"), self.tr("The same again")), strict=True)
        ):
            self._label(words, boxes)
            boxes.set_label(words)
            boxes.complete.connect(lambda pin, at=at: self._given(at, pin))
            boxes.textChanged.connect(lambda _, at=at: self._typed(at))

    def first(self) -> QWidget:
        return self.boxes[0]

    def clear(self) -> None:
        self._pins = [None, None]
        for boxes in self.boxes:
            boxes.take(wrong=False)

    def pin(self) -> Pin:
        """What was typed twice."""
        assert self._pins[0] is not None
        return self._pins[0]

    def waits(self) -> str:
        return "" if all(self._pins) else self.tr("Waiting for the PIN, twice")

    def weak(self, why: Weak) -> None:
        """Begin anew, and say why."""
        self._again(why.value)

    def _given(self, at: int, pin: Pin) -> None:
        weak = weakness(pin)
        if weak:
            self._again(weak.value)
        elif at == 1 and pin != self._pins[0]:
            self._again("pins_differ")
        else:
            self._pins[at] = pin
            if at == 0:
                self.boxes[1].setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()

    def _again(self, why: str) -> None:
        self.clear()
        self.boxes[0].take(wrong=True)
        self.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.told.emit(why)
        self.changed.emit()

    def _typed(self, at: int) -> None:
        """Digits of the second PIN before the first is whole belong to nothing."""
        if at == 1 and self._pins[0] is None and self.boxes[1].text():
            self.boxes[1].take(wrong=False)
            self.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)


class PhraseForm(Form):
    """The phrase that opens, whose phrase is meant, and a new phrase twice with a count of its words."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.opens, self.new, self.again = _secret(look), _secret(look), _secret(look)
        self.name, self.who = line_field(look, "", longest=LONGEST_NAME), ChoiceBox(look)
        self.measure.height(self.who, 42, compact=36)
        self._labels = {
            self.name: self._label(self.tr("Name of the person"), self.name),
            self.who: self._label(self.tr("Whose phrase"), self.who),
            self.new: self._label(self.tr("New pass phrase, four words or more"), self.new),
        }
        self.meter = WordMeter(look)
        self.column.insertWidget(self.column.indexOf(self.new) + 1, self.meter)
        self._labels[self.again] = self._label(self.tr("The same again"), self.again)
        self._labels[self.opens] = self._label(self.tr("Pass phrase of somebody who may open it now"), self.opens)
        for field, label in self._labels.items():
            field.setAccessibleName(label.text())
        for field in (self.opens, self.name, self.new, self.again):
            field.textChanged.connect(self._typed)

    def show_for(self, names: Sequence[str], *, named: bool, new: bool) -> None:
        """Which fields there are. `named`: somebody new is named; else one of `names` is chosen."""
        self._needs_name, self._needs_new = named, new
        self.who.clear()
        self.who.addItems(list(names))
        shown = {self.name: named, self.who: not named, self.new: new, self.again: new}
        for field, there in shown.items():
            field.setVisible(there)
            self._labels[field].setVisible(there)
        self.meter.setVisible(new)
        self.clear()

    def clear(self) -> None:
        leave_nothing(self.opens, self.name, self.new, self.again)

    def first(self) -> QWidget:
        return self.name if self._needs_name else self.who

    def person(self) -> str:
        return self.name.text().strip() if self._needs_name else self.who.currentText()

    def waits(self) -> str:
        if self._needs_name and not self.person():
            return self.tr("Waiting for the name")
        if self._needs_new and words_of(self.new.text()) < LEAST_WORDS:
            return self.tr("Waiting for four words")
        if self._needs_new and self.again.text() != self.new.text():
            return self.tr("Waiting for the same phrase again")
        return "" if self.opens.text().strip() else self.tr("Waiting for a pass phrase that opens")

    def _typed(self) -> None:
        self.meter.show_words(words_of(self.new.text()))
        self.changed.emit()


class WordMeter(QWidget):
    """How many words a phrase has by now: one mark for each that it needs."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        measure = Measure(look, self)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        measure.gap(across, 6)
        self.marks = [IconLabel(look, "circle", "ink-3", 16) for _ in range(LEAST_WORDS)]
        self.words = Text(look, 14, 400, "ink-2")
        for mark in self.marks:
            across.addWidget(mark)
        across.addWidget(self.words, 1)
        self.show_words(0)

    def show_words(self, count: int) -> None:
        for at, mark in enumerate(self.marks):
            done = at < count
            mark.show_icon("check-circle-fill" if done else "circle", "ok" if done else "ink-3")
        one, many = self.tr("{count} word"), self.tr("{count} different words")
        self.words.setText((one if count == 1 else many).format(count=count))


class CardsForm(Form):
    """Whose cards are printed."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.whose: Options[str] = Options(look, self.tr("Whose cards"), [("", "")])
        self.column.addWidget(self.whose)
        self.whose.chosen.connect(self.changed)

    def show_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """What can be chosen, and the words for it; the first holds."""
        self.whose.offer(choices)

    def first(self) -> QWidget:
        return self.whose


def _secret(look: Look) -> QLineEdit:
    """Dots alone, nothing to copy, and no input method that learns words."""
    field = line_field(look, "", longest=LONGEST)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    field.setAcceptDrops(False)
    return field
