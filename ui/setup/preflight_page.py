"""The list before the doors open: what was found at the left, what it means and how the badge looks at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from regdesk.desk.preflight import Row
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Card, IconLabel, Rule, Text
from ui.setup.badge_picture import BadgePicture
from ui.setup.badge_words import BadgeWords
from ui.setup.choice_box import ChoiceBox
from ui.setup.point import POINT_TOKENS
from ui.setup.preflight_rows import FaultsTable
from ui.setup.problems_card import Link
from ui.speech import announce
from ui.wording import Told, isolated

WIDE, SHARE = 392, 0.36
"""The card beside the table, in design units; with large letters no more than this share of the page."""


class PreflightPage(QWidget):
    """Two boxes to choose from above the table; a card beside it."""

    def __init__(self, look: Look, words: BadgeWords) -> None:
        super().__init__()
        self._look = look
        self.on, self.only = ChoiceBox(look), ChoiceBox(look)
        self.table, self.card = FaultsTable(look, words), FoundCard(look, words)
        self.on.setAccessibleName(self.tr("On which templates"))
        self.only.setAccessibleName(self.tr("Which faults are shown"))
        measure = Measure(look, self)
        across, left, top = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        measure.margins(across, 24, 20, 24, 20)
        measure.gap(across, 20)
        measure.gap(left, 14)
        measure.gap(top, 12)
        for box in (self.on, self.only):
            top.addWidget(box, 1)
        left.addLayout(top)
        left.addWidget(self.table, 1)
        across.addLayout(left, 1)
        across.addWidget(self.card)
        measure.keep(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.card.setFixedWidth(min(self._look.px(WIDE), round(self.width() * SHARE)))


class FoundCard(Card):
    """How it went, what is wrong with the marked badge and what to do, the badge itself. `save_asked`: as a file."""

    save_asked = Signal()

    def __init__(self, look: Look, words: BadgeWords) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._words = words
        self.icon, self.bar = IconLabel(look, "list-checks", "accent", 24), QProgressBar()
        self.title, self.line = Text(look, 18, 600), Text(look, 15, 400, "ink-2")
        self.what, self.mend = Text(look, 15, 500), Text(look, 15, 400, "ink-2")
        self.picture = BadgePicture(look, edge=14)
        self.save = Link(look, self.tr("Save this list as a file"), "F9")
        self.save.pressed.connect(self.save_asked)
        self._rules = [Rule(), Rule()]
        self._said = ""
        self.bar.setTextVisible(False)
        self._build(Measure(look, self))

    def _build(self, measure: Measure) -> None:
        head, top, told = QVBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self._told = QWidget()
        self._told.setLayout(told)
        measure.margins(head, 20, 15, 20, 13)
        measure.gap(head, 6)
        measure.gap(top, 11)
        measure.margins(told, 20, 12, 20, 0)
        measure.gap(told, 3)
        for text in (self.title, self.line, self.what, self.mend):
            text.setWordWrap(True)
        top.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.title, 1)
        head.addLayout(top)
        head.addWidget(self.line)
        head.addWidget(self.bar)
        told.addWidget(self.what)
        told.addWidget(self.mend)
        self.column.addLayout(head)
        for widget, stretch in (
            (self._rules[0], 0), (self._told, 0), (self.picture, 1), (self._rules[1], 0), (self.save, 0)
        ):  # fmt: skip
            self.column.addWidget(widget, stretch)

    def show_told(self, told: Told, *, can_save: bool = False) -> None:
        """A point with its line, shown and said once."""
        self.icon.show_icon(told.icon, POINT_TOKENS[told.tone])
        self.title.setText(told.bold)
        self.line.setText(told.rest)
        self.bar.hide()
        self.save.words.setText(self.tr("Save this list as a file"))
        self.save.words.set_token("accent")
        for widget in (self._rules[1], self.save):
            widget.setVisible(can_save)
        sentence = f"{told.bold} {told.rest}".strip()
        self.setAccessibleName(sentence)
        if told.bold != self._said and self.isVisible():
            announce(self, sentence, urgent=told.tone in ("warn", "bad"))
        self._said = told.bold

    def show_progress(self, told: Told, done: int, of: int) -> None:
        self.show_told(told)
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.bar.show()

    def show_row(self, row: Row | None) -> None:
        """What is wrong with the marked badge; nothing without one."""
        for widget in (self._rules[0], self._told):
            widget.setVisible(row is not None)
        if row:
            self.what.setText(self._words.fault(row))
            self.mend.setText(self._words.mend(row))

    def show_pages(self, pages: Sequence[bytes], row: Row | None) -> None:
        name = self.tr("Picture of the badge of {person}").format(person=isolated(row.name)) if row else ""
        self.picture.show_pages(pages[:1], name)

    def show_saved(self, sentence: str, well: bool) -> None:
        """What came of saving, in place of the link's words until the list changes."""
        self.save.words.setText(sentence)
        self.save.words.set_token("ok" if well else "bad")
        announce(self, sentence, urgent=not well)
