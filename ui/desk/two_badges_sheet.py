"""Solve: two badges of one person, which one stays good, why, and who signs it; the other ends for good.

Design: ui 4.9. The badge that was given first is proposed. Nothing is written before somebody has signed.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.desk.approving import Approver
from regdesk.staff.decisions import OTHER, SHORTEST_WRITTEN, Ruling
from regdesk.staff.member import Member
from regdesk.staff.stops import Stop
from ui.desk.decision_reasons import Reasons
from ui.desk.decision_words import DecisionWords
from ui.desk.measure import Measure
from ui.desk.signed_sheet import SignedSheet
from ui.desk.two_badges_sides import Side, Sides
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.pieces import Portrait, Text
from ui.wording import Told


@dataclass(frozen=True)
class Solved:
    """Which badge stays good, by its code, and why; `note`: in words. `by`: who signs."""

    keep: str
    why: str
    note: str
    by: tuple[Approver, ...]


@dataclass(frozen=True)
class SolveTold:
    """The words of one question; those that are called are asked anew when another badge is to stay.

    `follows`: what happens next, always as many sentences.
    """

    title: str
    about: str
    sides: tuple[Side, ...]
    plan: Callable[[str], str]
    why: Callable[[str], str]
    follows: Callable[[str], tuple[str, ...]]
    verb: Callable[[str], str]


class SolveSheet(SignedSheet):
    """`solved` carries the `Solved` to be tried. It stays open until it is told that it was written."""

    solved = Signal(object)

    def __init__(
        self, look: Look, words: DecisionWords, told: SolveTold, *, ruling: Ruling, needed: int, photo: QImage | None,
        approver: Callable[[str], Member | Stop],
    ) -> None:  # fmt: skip
        first = told.sides[0].key
        super().__init__(
            look, words, title=told.title, about=told.about, icon="users-fill", verb=told.verb(first), needed=needed,
            approver=approver,
        )  # fmt: skip
        self._solve = told
        self.sides = Sides(look, told.sides, stays=first)
        self.portrait = Portrait(look, 92, 118)
        self.portrait.show_photo(photo)
        self.plan, self.because = Text(look, 18, 600), Text(look, 15, 400, "ink-2")
        self.follows = [Text(look, 15, 400, "ink-2") for _ in told.follows(first)]
        self.asked = Text(look, 13, 600, "ink-2")
        self.asked.setText(self.tr("What happened?"))
        self.reasons = Reasons(look, self.asked.text(), [(key, words.reason(key)) for key in ruling.reasons])
        self._build()
        self._connect()
        self._show_plan()

    # how it looks

    def _left(self) -> QWidget:
        inside = QWidget()
        column, top = QVBoxLayout(inside), QHBoxLayout()
        self._measure.margins(column, 28, 20, 28, 20)
        self._measure.gap(column, 8)
        self._measure.gap(top, 16)
        top.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.sides, 1)
        column.addLayout(top)
        self._measure.space(column, 4, compact=0)
        for text in (self.plan, self.because):
            text.setWordWrap(True)
            column.addWidget(text)
        self._measure.space(column, 4, compact=0)
        column.addWidget(self.asked)
        column.addWidget(self.reasons)
        self._measure.space(column, 4, compact=0)
        for text in self.follows:
            column.addLayout(_then(self.look, self._measure, text))
        column.addStretch(1)
        return inside

    def _connect(self) -> None:
        self.sides.chosen.connect(self._show_plan)
        self.reasons.picked.connect(self._go_on)
        self.reasons.written.connect(self._refresh)

    def begins_at(self) -> QWidget:
        """The reasons: their digits choose at once, and the arrows choose the badge."""
        return self.reasons.rows[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow to a badge, wherever the keyboard is but in a field."""
        if not self.sides.press_arrow(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _show_plan(self) -> None:
        stays = self.sides.stays()
        self.plan.setText(self._solve.plan(stays))
        self.because.setText(self._solve.why(stays))
        for text, sentence in zip(self.follows, self._solve.follows(stays), strict=True):
            text.setText(sentence)
        self.button.setText(self._solve.verb(stays))
        self.button.setAccessibleName(self.button.text())
        self.button.updateGeometry()
        self.setAccessibleName(f"{self._solve.title}. {self._solve.about}. {self.plan.text()}. {self.because.text()}")
        self._refresh()

    # what is missing, and what is sent

    def _incomplete(self) -> Told | None:
        if not self.reasons.chosen():
            return Told(self.tr("Choose what happened."), self.tr("Press its number."), "warning-fill", "bad")
        if self._unwritten():
            return Told(self.tr("Write it in a few words."), "", "warning-fill", "bad")
        return None

    def _unwritten(self) -> bool:
        return self.reasons.chosen() == OTHER and len(self.reasons.text()) < SHORTEST_WRITTEN

    def _missing_widget(self) -> QWidget | None:
        if not self.reasons.chosen():
            return self.reasons.here()
        return self.reasons.field() if self._unwritten() else None

    def _send(self) -> None:
        self.busy = True
        self._refresh()
        by = self.people.approvers() if self.signs else ()
        self.solved.emit(Solved(self.sides.stays(), self.reasons.chosen(), self.reasons.text(), by))


def _then(look: Look, measure: Measure, text: Text) -> QHBoxLayout:
    """One thing that follows, with its sign."""
    across = QHBoxLayout()
    measure.gap(across, 10)
    text.setWordWrap(True)
    across.addWidget(IconLabel(look, "info-fill", "accent", 18), 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(text, 1)
    return across
