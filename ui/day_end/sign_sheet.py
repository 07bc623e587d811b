"""The signature under a difference: another person than who counted writes why, and signs by card and PIN."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from regdesk.collection.stock import SizeStock
from regdesk.desk.deciding import Approver
from regdesk.staff.decisions import LONGEST_WRITTEN, SHORTEST_WRITTEN
from regdesk.staff.member import Member
from regdesk.staff.stops import Stop
from ui.day_end.block import Row
from ui.day_end.words import DayEndWords
from ui.desk.decision_words import DecisionWords
from ui.desk.signed_sheet import SignedSheet
from ui.look.look import Look
from ui.look.pieces import Text
from ui.setup.line_field import line_field
from ui.wording import Told

LONGEST_NAME = 80


@dataclass(frozen=True)
class Signature:
    """What was written, and by whom: a card with its PIN, or a name where nobody has a card."""

    why: str
    approver: Approver | None
    named: str


class SignSheet(SignedSheet):
    """`signing` carries the `Signature` to be tried. `signer`: says whose a card is; None where nobody has one."""

    signing = Signal(object)

    def __init__(
        self, look: Look, words: DayEndWords, stops: DecisionWords, stock: SizeStock, about: str,
        signer: Callable[[str], Member | Stop] | None,
    ) -> None:  # fmt: skip
        title = self.tr("Sign for the difference")
        super().__init__(
            look, stops, title=title, about=about, icon="shield-check-fill", verb=self.tr("Sign"),
            needed=1 if signer else 0, approver=signer or _nobody,
        )  # fmt: skip
        self._stock, self._day_words = stock, words
        self.why = line_field(look, self.tr("Why"), self.tr("What happened, in a few words"), longest=LONGEST_WRITTEN)
        who = self.tr("Name of a colleague who did not count")
        self.named = line_field(look, self.tr("Who signs"), who, longest=LONGEST_NAME)
        self.setAccessibleName(f"{title}. {about}. {words.missing(stock.open)}")
        for field in (self.why, self.named):
            field.textChanged.connect(self._refresh)
        self._build()
        self._refresh()

    def begins_at(self) -> QWidget:
        return self.why

    def show_told(self, told: Told) -> None:
        """It was not written, and not because of a person."""
        self.busy = False
        self._refresh()
        self.say(told.bold, told.rest)

    def _left(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        self._measure.margins(column, 28, 14, 28, 20)
        self._measure.gap(column, 4)
        words, stock = self._day_words, self._stock
        counted = stock.counted.count if stock.counted else 0
        column.addWidget(Row(self.look, words.should_be(), str(counted - stock.open), words.size(stock.size)))
        column.addWidget(Row(self.look, self.tr("Counted twice"), str(counted)))
        column.addWidget(Row(self.look, words.missing(stock.open), "", bold=True))
        self._measure.space(column, 10, compact=4)
        self._labelled(column, self.why)
        if not self.signs:
            self._measure.space(column, 6)
            self._labelled(column, self.named)
        column.addStretch(1)
        return inside

    def _labelled(self, column: QVBoxLayout, field: QLineEdit) -> None:
        label = Text(self.look, 14, 600, "ink-2")
        label.setText(field.accessibleName())
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)

    def _incomplete(self) -> Told | None:
        if len(self.why.text().strip()) < SHORTEST_WRITTEN:
            return Told(self.tr("Write why, in a few words."))
        if not self.signs and not self.named.text().strip():
            return Told(self.tr("Write who signs."))
        return None

    def _missing_widget(self) -> QWidget | None:
        if self._incomplete() is None:
            return None
        return self.why if len(self.why.text().strip()) < SHORTEST_WRITTEN else self.named

    def _send(self) -> None:
        self.busy = True
        self._refresh()
        approvers = self.people.approvers()
        approver = approvers[0] if self.signs and approvers else None
        self.signing.emit(Signature(self.why.text().strip(), approver, self.named.text().strip()))

    def _at_the_foot(self) -> str:
        return self.tr("The name, the reason and the time stay in the record and in the day-end report.")


def _nobody(_card: str) -> Member | Stop:
    """Where nobody has a card, none is asked for."""
    raise AssertionError
