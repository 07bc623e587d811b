"""The supervisor's decision, in front of the window: what it is about and why at the left, who decides at the right.

Design: ui 4.6. Only what it asks for is taken: a scan that is no staff card changes nothing.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from regdesk.desk.deciding import Decision
from regdesk.staff.decisions import Chosen, against_choice
from regdesk.staff.member import Member
from regdesk.staff.stops import Stop, Why
from ui.desk.decision_matter import MatterView
from ui.desk.decision_now import Asked, Matter
from ui.desk.decision_reasons import Reasons
from ui.desk.decision_words import DecisionWords
from ui.desk.signed_sheet import SignedSheet
from ui.look.look import Look
from ui.look.pieces import ActionButton, Text
from ui.wording import Told

LONGEST_NAMED = 80


class DecisionSheet(SignedSheet):
    """`decided` carries the `Decision` to be tried. It stays open until it is told that one was written.

    `approver`: says of a scanned card whose it is, and that this person may decide.
    """

    decided = Signal(object)

    def __init__(
        self, look: Look, asked: Asked, words: DecisionWords, matter: Matter, about: str,
        approver: Callable[[str], Member | Stop], *, photo: QImage | None = None,
    ) -> None:  # fmt: skip
        title, icon = words.title(asked)
        super().__init__(
            look, words, title=title, about=about, icon=icon, verb=words.verb(asked), needed=asked.needed,
            approver=approver,
        )  # fmt: skip
        self.asked = asked
        why = words.why(asked.refusal)
        self.matter = MatterView(look, matter, photo)
        self.reasons = Reasons(look, why, [(key, words.reason(key)) for key in asked.ruling.reasons])
        self.why = Text(look, 13, 600, "ink-2")
        self.why.setText(why)
        self.authority = QLineEdit() if asked.ruling.authority else None
        self.refuse = ActionButton(look, self.tr("Refuse"), "F5", icon="prohibit", kind="refuse")
        self.setAccessibleName(f"{title}. {about}. {matter.title}. {matter.bold}")
        self._build()
        self._connect()
        self._refresh()

    # how it looks

    def _left(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        self._measure.margins(column, 28, 20, 28, 20)
        self._measure.gap(column, 8)
        column.addWidget(self.matter)
        self._measure.space(column, 6, compact=2)
        column.addWidget(self.why)
        column.addWidget(self.reasons)
        if self.authority is not None:
            column.addLayout(self._named(self.authority))
        column.addStretch(1)
        return inside

    def _named(self, field: QLineEdit) -> QHBoxLayout:
        across, label = QHBoxLayout(), Text(self.look, 14, 600, "ink-2")
        self._measure.gap(across, 12)
        title, hint = self._words.authority(self.asked.refusal)
        label.setText(title)
        label.setBuddy(field)
        field.setProperty("piece", "field")
        field.setMaxLength(LONGEST_NAMED)
        field.setPlaceholderText(hint)
        field.setAccessibleName(label.text())
        across.addWidget(label)
        across.addWidget(field, 1)
        return across

    def _beside_cancel(self) -> tuple[ActionButton, ...]:
        return (self.refuse,)

    # keys, scans, buttons

    def _connect(self) -> None:
        self.refuse.clicked.connect(lambda: self.key("F5"))
        self.reasons.picked.connect(self._go_on)
        self.reasons.written.connect(self._refresh)
        self.matter.chosen.connect(self._go_on)
        if self.authority is not None:
            self.authority.textChanged.connect(self._refresh)

    def begins_at(self) -> QWidget:
        """The reasons: their digits choose at once."""
        return self.reasons.rows[0]

    def key(self, name: str) -> None:
        if name == "F5" and not self.busy:
            if self.people.approvers():
                self._decide(approved=False)
            else:
                self.say(*self._missing_person())
                self._focus_missing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow to a badge, wherever the keyboard is but in a field."""
        if not self.matter.press_arrow(Qt.Key(event.key())):
            super().keyPressEvent(event)

    # what was decided

    def chosen(self) -> Chosen:
        badge = self.matter.badge() or self._only_badge()
        named = self.authority.text().strip() if self.authority else ""
        return Chosen(self.reasons.chosen(), self.reasons.text(), named, badge)

    def _only_badge(self) -> str:
        badge = self.asked.case.visit.badge
        choose = any(view.isCheckable() for view in self.matter.halves)
        return badge.code if badge and self.asked.ruling.badge and not choose else ""

    def _send(self) -> None:
        self._decide(approved=True)

    def _decide(self, *, approved: bool) -> None:
        self.busy = True
        self._refresh()
        asked = self.asked
        decision = Decision(
            asked.case.person.id, asked.refusal, self.chosen() if approved else Chosen(""),
            self.people.approvers()[: asked.needed if approved else 1], approved=approved, shown=asked.now.shown,
        )  # fmt: skip
        self.decided.emit(decision)

    # what is missing

    def _incomplete(self) -> Told | None:
        stop = against_choice(self.asked.ruling, self.chosen())
        return self._words.told(stop) if stop else None

    def _missing_widget(self) -> QWidget | None:
        stop = against_choice(self.asked.ruling, self.chosen())
        match stop.why if stop else None:
            case Why.WRITE_WHY:
                return self.reasons.field()
            case Why.NAME_AUTHORITY:
                return self.authority
            case Why.WHICH_BADGE:
                return next((view for view in self.matter.halves if view.isCheckable()), None)
            case Why.CHOOSE_REASON:
                return self.reasons.here()
            case _:
                return None

    def _refresh(self) -> None:
        super()._refresh()
        self.refuse.setEnabled(not self.busy and bool(self.people.approvers()))
        if ending := self._words.ending(self.asked, self.chosen().badge) if self.asked.ruling.badge else "":
            self.matter.show_note(ending)
