"""Small sheets of Day end: a question before an act, and who was refused."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.desk.day_end import RefusedOne
from ui.day_end.words import DayEndWords
from ui.desk.measure import Measure
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.pieces import ActionButton, Rule, Text
from ui.look.upright_scroll import UprightScroll
from ui.overlay import Sheet


def head_of(look: Look, icon: str, title: str, sentence: str, *, wide: int = 460) -> QHBoxLayout:
    """A sign beside a title and a sentence, as a notice has them."""
    top, words = QHBoxLayout(), QVBoxLayout()
    top.setSpacing(look.px(16))
    top.addWidget(IconLabel(look, icon, "accent", 32), 0, Qt.AlignmentFlag.AlignTop)
    head, body = Text(look, 22, 700), Text(look, 16, 400, "ink-2")
    head.setText(title)
    body.setText(sentence)
    for text in (head, body):
        text.setWordWrap(True)
        text.setMinimumWidth(look.px(wide))
        words.addWidget(text)
    if not sentence:
        body.hide()
    top.addLayout(words, 1)
    return top


def labelled(look: Look, measure: Measure, field: QWidget, wide: int) -> QVBoxLayout:
    """A field under its name, so many units wide; 0 takes what is left."""
    column, label = QVBoxLayout(), Text(look, 14, 600, "ink-2")
    measure.gap(column, 4)
    label.setText(field.accessibleName())
    label.setBuddy(field)
    if wide:
        measure.width(field, wide)
    column.addWidget(label)
    column.addWidget(field)
    return column


class AskSheet(Sheet):
    """A question: the blue button does it, Esc leaves everything as it is."""

    agreed = Signal()

    def __init__(self, look: Look, icon: str, title: str, sentence: str, verb: str) -> None:
        super().__init__(look)
        self.setAccessibleName(f"{title} {sentence}")
        self.column.addLayout(head_of(look, icon, title, sentence))
        self.keep = ActionButton(look, self.tr("Leave it"), "Esc")
        self.button = ActionButton(look, verb, "Enter", kind="blue")
        self.keep.clicked.connect(self.escape)
        self.button.clicked.connect(self.enter)
        across = QHBoxLayout()
        across.addWidget(self.keep)
        across.addStretch(1)
        across.addWidget(self.button)
        self.column.addLayout(across)

    def begins_at(self) -> QWidget:
        return self.button

    def enter(self) -> None:
        self.done.emit()
        self.agreed.emit()


class RefusedSheet(Sheet):
    """Who was sent away today, when and why."""

    def __init__(self, look: Look, words: DayEndWords, refused: Sequence[RefusedOne]) -> None:
        super().__init__(look)
        title = self.tr("Refused today")
        self.setAccessibleName(title)
        self.column.addLayout(head_of(look, "hand-palm-fill", title, "", wide=620))
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for one in refused:
            rows.addWidget(Rule())
            rows.addWidget(self._row(words, one))
        rows.addStretch(1)
        scroll = UprightScroll(inside)
        scroll.setFixedHeight(look.px(min(max(len(refused), 1) * 41, 410)))
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addWidget(scroll)
        button = ActionButton(look, self.tr("Go on"), "Enter", kind="blue")
        button.clicked.connect(self.done)
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignTrailing)
        self._scroll = scroll

    def begins_at(self) -> QWidget:
        """The arrows scroll."""
        return self._scroll

    def _row(self, words: DayEndWords, one: RefusedOne) -> QWidget:
        row = QWidget()
        across, measure = QHBoxLayout(row), Measure(self.look, row)
        measure.margins(across, 0, 0, 8, 0)
        measure.gap(across, 12)
        measure.height(row, 40)
        at, name, why = Text(self.look, 15, mono=True), Text(self.look, 15, 600), Text(self.look, 15, 400, "ink-2")
        at.setText(words.wording.clock(one.at))
        name.setText(one.name or self.tr("Not on the list"))
        why.setText(words.reason(one.reason))
        measure.width(at, 64)
        measure.width(name, 300)
        for text in (at, name):
            across.addWidget(text)
        across.addWidget(why, 1)
        row.setAccessibleName(f"{at.text()} {name.text()}: {why.text()}")
        return row
