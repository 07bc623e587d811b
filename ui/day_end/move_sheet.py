"""Boxes in and out: blanks that come from the store or another desk, go there, or are no good; a digit chooses."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from regdesk.collection.stock_words import Moving
from regdesk.desk.stock import MOST
from regdesk.settings import MOST_DESKS
from regdesk.staff.decisions import LONGEST_WRITTEN
from ui.day_end.sheets import head_of, labelled
from ui.day_end.words import DayEndWords
from ui.desk.decision_reasons import Reasons
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import ActionButton, Text
from ui.overlay import Sheet
from ui.setup.choice_box import ChoiceBox
from ui.setup.line_field import line_field
from ui.speech import announce
from ui.wording import Told

SPOILED = "spoiled"
KINDS: dict[str, Moving | None] = {**{kind.value: kind for kind in Moving}, SPOILED: None}
_BETWEEN_DESKS = (Moving.FROM_DESK, Moving.TO_DESK)


@dataclass(frozen=True)
class Move:
    """What is to be written down. `kind` None: spoiled."""

    size: str
    count: int
    kind: Moving | None
    desk: int
    note: str


class MoveSheet(Sheet):
    """`moving` carries the `Move`; it stays open until it was written."""

    moving = Signal(object)
    stays = True

    def __init__(self, look: Look, words: DayEndWords, sizes: list[str]) -> None:
        super().__init__(look)
        title = self.tr("Boxes in and out")
        line = self.tr("Count what comes or goes. The other desk writes it down as well.")
        self.setAccessibleName(f"{title}. {line}")
        self.reasons = Reasons(look, title, [(key, words.kind(kind)) for key, kind in KINDS.items()])
        self.count, self.desk = self._number(self.tr("How many"), MOST), self._number(self.tr("Desk"), MOST_DESKS)
        self.note = line_field(look, self.tr("Note"), self.tr("Box number, who brought it"), longest=LONGEST_WRITTEN)
        self.sizes, self._keys = ChoiceBox(look), sizes
        self.sizes.setAccessibleName(self.tr("Size"))
        self.sizes.addItems([words.size(size) for size in sizes])
        self.said = Text(look, 14, 400, "bad")
        self.said.setWordWrap(True)
        self.cancel = ActionButton(look, self.tr("Cancel"), "Esc")
        self.button = ActionButton(look, self.tr("Write it down"), "Enter", kind="blue")
        self._measure = Measure(look, self)
        self.column.addLayout(head_of(look, "package", title, line, wide=560))
        self._build()
        self._connect()
        self._refresh()

    def _number(self, name: str, most: int) -> QLineEdit:
        field = line_field(self.look, name, longest=5)
        field.setValidator(QIntValidator(1, most, field))
        return field

    def _build(self) -> None:
        self.column.addWidget(self.reasons)
        fields = QHBoxLayout()
        self._measure.gap(fields, 16)
        shown: list[tuple[QWidget, int]] = [(self.count, 130), (self.desk, 110), (self.note, 0)]
        if len(self._keys) > 1:
            shown.insert(0, (self.sizes, 190))
        for field, wide in shown:
            fields.addLayout(labelled(self.look, self._measure, field, wide), int(not wide))
        self.column.addLayout(fields)
        foot = QHBoxLayout()
        self._measure.gap(foot, 14)
        foot.addWidget(self.cancel)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.button)
        self.column.addLayout(foot)

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.escape)
        self.button.clicked.connect(self.enter)
        self.reasons.picked.connect(self._chosen)
        self.reasons.written.connect(self._refresh)
        for field in (self.count, self.desk, self.note):
            field.textChanged.connect(self._refresh)

    def begins_at(self) -> QWidget:
        """The list: its digits choose at once."""
        return self.reasons.rows[0]

    def enter(self) -> None:
        """The blue button, when all is there; else the keyboard goes to what is missing."""
        missing = self._missing()
        if missing is not None:
            missing.setFocus()
            return
        kind = KINDS[self.reasons.chosen()]
        desk = int(self.desk.text() or 0) if kind in _BETWEEN_DESKS else 0
        size = self._keys[max(self.sizes.currentIndex(), 0)]
        self.moving.emit(Move(size, int(self.count.text()), kind, desk, self.note.text().strip()))

    def show_told(self, told: Told) -> None:
        """It was not written down."""
        self.said.show_rich(f"**{told.bold}** {told.rest}".strip())
        announce(self, self.said.accessibleName(), urgent=True)

    def _chosen(self) -> None:
        self._refresh()
        (self._missing() or self.count).setFocus()

    def _missing(self) -> QWidget | None:
        """The first field that still has to be filled in."""
        if not self.reasons.chosen():
            return self.reasons.rows[0]
        if not self.count.hasAcceptableInput():
            return self.count
        between = KINDS[self.reasons.chosen()] in _BETWEEN_DESKS
        return self.desk if between and not self.desk.hasAcceptableInput() else None

    def _refresh(self) -> None:
        key = self.reasons.chosen()
        self.desk.setEnabled(bool(key) and KINDS[key] in _BETWEEN_DESKS)
        self.note.setEnabled(key != SPOILED)
        self.button.setEnabled(self._missing() is None)
        self.said.setText("")
