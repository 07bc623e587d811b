"""What is wrong with a list, at the right: mistakes in the mapping, or rows with a problem, in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Card, IconLabel, KeyCap, Rule, Text
from ui.setup.row_list import Note, NotesView
from ui.speech import announce
from ui.wording import Told

SHOWN = 200
_TOKENS = {"ok": "ok", "warn": "warn", "bad": "bad", "neutral": "accent"}


class Link(QWidget):
    """A line that does something when pressed, with its key; the key itself is the window's."""

    pressed = Signal()

    def __init__(self, look: Look, words: str, key: str) -> None:
        super().__init__()
        self.words = Text(look, 15, 600, "accent")
        self.words.setText(words)
        self.words.setWordWrap(True)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        measure = Measure(look, self)
        across = QHBoxLayout(self)
        measure.margins(across, 20, 0, 20, 0)
        across.addWidget(self.words, 1)
        across.addWidget(KeyCap(look, key))
        measure.least_height(self, 44, compact=40)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()


class ProblemsCard(Card):
    """`save_asked`: keep the list of problems as a file."""

    save_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=0, spacing=0)
        self.icon = IconLabel(look, "warning-fill", "warn", 24)
        self.title, self.line = Text(look, 18, 600), Text(look, 16, 400, "ink-2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.notes = NotesView(look, self.tr("Rows with a problem"))
        self.save = Link(look, self.tr("Save this list as a file"), "F9")
        self.save.pressed.connect(self.save_asked)
        self._rules = [Rule(), Rule()]
        self._measure = Measure(look, self)
        self._build()
        self._measure.width(self, 392)

    def _build(self) -> None:
        holder = QWidget()
        head, top = QVBoxLayout(holder), QHBoxLayout()
        self._measure.margins(head, 20, 15, 20, 12)
        self._measure.gap(head, 6)
        self._measure.gap(top, 11)
        for text in (self.title, self.line):
            text.setWordWrap(True)
        top.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.title, 1)
        head.addLayout(top)
        head.addWidget(self.line)
        head.addWidget(self.bar)
        self.column.addWidget(holder)
        self.column.addWidget(self._rules[0])
        self.column.addWidget(self.notes, 1)
        self._spare = QWidget()
        self.column.addWidget(self._spare, 1)
        self.column.addWidget(self._rules[1])
        self.column.addWidget(self.save)

    def show_told(self, told: Told, notes: Sequence[Note] = (), *, more: str = "", can_save: bool = False) -> None:
        """A point with its line, then notes; `more` closes them when there are too many to show."""
        self.icon.show_icon(told.icon, _TOKENS[told.tone])
        self.title.setText(told.bold)
        self.line.setText(told.rest)
        self.line.setVisible(bool(told.rest))
        self.bar.hide()
        shown = [*notes, Note("", more)] if more else list(notes)
        self.notes.show_notes(shown)
        self.notes.setVisible(bool(shown))
        self._spare.setVisible(not shown)
        self._rules[0].setVisible(bool(shown))
        self._rules[1].setVisible(can_save)
        self.save.words.setText(self.tr("Save this list as a file"))
        self.save.words.set_token("accent")
        self.save.setVisible(can_save)
        self.setAccessibleName(f"{told.bold} {told.rest}".strip())

    def show_saved(self, sentence: str, well: bool) -> None:
        """What came of saving, in place of the link's words until the list changes."""
        self.save.words.setText(sentence)
        self.save.words.set_token("ok" if well else "bad")
        announce(self, sentence, urgent=not well)
        self._rules[1].show()
        self.save.show()

    def show_progress(self, told: Told, done: int, of: int | None) -> None:
        """Work is going on; how much of it is done, when that is known."""
        self.show_told(told)
        self.bar.setRange(0, of or 0)
        self.bar.setValue(done)
        self.bar.show()
