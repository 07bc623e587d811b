"""Print a badge again: what is wrong with the one that came out? Each answer says why its sheet is no good."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regdesk.collection.stock_words import Spoil
from regdesk.sentences.badges import PRINTED_AGAIN
from regdesk.staff.stops import Stop, Why
from ui.desk.badge_sheet_words import BadgeSheetWords
from ui.desk.decision_reasons import Reasons
from ui.desk.decision_words import DecisionWords
from ui.desk.reasoned_sheet import ReasonedSheet
from ui.look.look import Look
from ui.look.pieces import Text


class AgainSheet(ReasonedSheet):
    """`chosen` carries the reason, a value of `Spoil`. Nobody signs: a spoiled badge is a clerk's."""

    chosen = Signal(str)

    def __init__(
        self, look: Look, words: DecisionWords, told: BadgeSheetWords, *, number: str, about: str
    ) -> None:  # fmt: skip
        title = told.again_title(number)
        super().__init__(
            look, words, title=title, about=about, icon="printer", verb=told.again_verb(""), needed=0,
            approver=lambda _: Stop(Why.NOT_A_CARD),
        )  # fmt: skip
        self._sheet_words, self._number = told, number
        self.why, self.note = Text(look, 13, 600, "ink-2"), Text(look, 15, 400, "ink-2")
        self.why.setText(told.again_why())
        self.reasons = Reasons(look, told.again_why(), [(key, told.again_reason(key)) for key in PRINTED_AGAIN])
        self.setAccessibleName(f"{title} {about}. {told.again_why()}")
        self._build()
        self._choosing()

    def _left(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        self._measure.margins(column, 28, 20, 28, 20)
        self._measure.gap(column, 8)
        self.note.setWordWrap(True)
        column.addWidget(self.why)
        column.addWidget(self.reasons)
        self._measure.space(column, 4)
        column.addWidget(self.note)
        column.addStretch(1)
        return inside

    def _send(self) -> None:
        self.done.emit()
        self.chosen.emit(self.reasons.chosen())

    def _at_the_foot(self) -> str:
        return ""

    def _refresh(self) -> None:
        super()._refresh()
        reason = self.reasons.chosen()
        self.button.setText(self._sheet_words.again_verb(reason))
        self.button.updateGeometry()
        told = self._sheet_words.spoiled(self._number) if reason != Spoil.WRONG_DATA else ""
        self.note.show_rich(told or self._sheet_words.corrected_next(self._number))
