"""Cancel a badge that somebody has, without a new one: withdrawn, given back, lost or stolen."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regdesk.collection.badge_words import VoidReason
from regdesk.desk.approving import Approver
from regdesk.staff.decisions import LONGEST_WRITTEN
from regdesk.staff.member import Member
from regdesk.staff.stops import Stop
from ui.desk.badge_sheet_words import BadgeSheetWords
from ui.desk.decision_matter import MatterView
from ui.desk.decision_now import Matter
from ui.desk.decision_reasons import Reasons
from ui.desk.decision_words import DecisionWords
from ui.desk.reasoned_sheet import ReasonedSheet
from ui.look.look import Look
from ui.look.pieces import Text
from ui.setup.line_field import line_field

REASONS = (VoidReason.WITHDRAWN, VoidReason.RETURNED, VoidReason.LOST, VoidReason.STOLEN)


@dataclass(frozen=True)
class Voiding:
    """What is to be cancelled, why, and who signs it."""

    code: str
    reason: VoidReason
    note: str
    by: tuple[Approver, ...]


class VoidSheet(ReasonedSheet):
    """`asked` carries a `Voiding`."""

    asked = Signal(object)

    def __init__(
        self, look: Look, words: DecisionWords, told: BadgeSheetWords, *, code: str, number: str, about: str,
        matter: Matter, needed: int, approver: Callable[[str], Member | Stop],
    ) -> None:  # fmt: skip
        title = told.void_title(number)
        super().__init__(
            look, words, title=title, about=about, icon="prohibit", verb=told.void_verb(), needed=needed,
            approver=approver,
        )  # fmt: skip
        self._sheet_words, self._code = told, code
        self.matter = MatterView(look, matter, None)
        self.why, self.name = Text(look, 13, 600, "ink-2"), Text(look, 13, 600, "ink-2")
        self.why.setText(told.void_why())
        self.name.setText(told.note_name())
        self.reasons = Reasons(look, told.void_why(), [(key.value, told.void_reason(key)) for key in REASONS])
        self.note = line_field(look, told.note_name(), told.note_hint(), longest=LONGEST_WRITTEN)
        self.setAccessibleName(f"{title} {about}")
        self._build()
        self._choosing()

    def _left(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        self._measure.margins(column, 28, 20, 28, 20)
        self._measure.gap(column, 8)
        column.addWidget(self.matter)
        self._measure.space(column, 4, compact=2)
        column.addWidget(self.why)
        column.addWidget(self.reasons)
        self._measure.space(column, 2)
        column.addWidget(self.name)
        column.addWidget(self.note)
        column.addStretch(1)
        return inside

    def _send(self) -> None:
        self.busy = True
        self._refresh()
        by = self.people.approvers() if self.signs else ()
        self.asked.emit(Voiding(self._code, VoidReason(self.reasons.chosen()), self.note.text(), by))
