"""Two badges of one person are settled: asked in front of the window, tried beside it, and then the work goes on.

From the supervisor's list as from a desk at which the person stands: it is the same question and the same entry.
"""

import shiboken6
from PySide6.QtCore import QObject, Signal

from regdesk.collection.entitlement import Refusal
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.needs_you import Double, NotDecided
from regdesk.staff.stops import Stop
from ui.background import Background
from ui.desk.check_words import CheckWords
from ui.desk.decision_words import DecisionWords
from ui.desk.photos import Photos
from ui.desk.signed_sheet import tell_failure
from ui.desk.two_badges_sheet import Solved, SolveSheet
from ui.desk.two_badges_words import SolveWords
from ui.look.look import Look
from ui.wording import Told, Wording

Answer = Done | Refusal | Stop | NotDecided


class Solving(QObject):
    """`ended` carries what is told of it: it was written, or other badges count by now.

    One question at a time, each with the key of one press: twice pressed decides once.
    """

    ended = Signal(object)

    def __init__(
        self, look: Look, desk: Desk, background: Background, photos: Photos, wording: Wording, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look, self._desk, self._background = look, desk, background
        self._photos, self._wording = photos, wording
        self._words = SolveWords(wording)

    def ask(self, person_id: str) -> SolveSheet | Told:
        """The question, or why there is none any more. Raises NotAllowed, KeyError."""
        double = self._desk.needs_you.double(person_id)
        if isinstance(double, Stop):
            return self._words.nobody_signs()
        return self._words.not_decided(NotDecided.SETTLED) if double is None else self._opened(double)

    def _opened(self, double: Double) -> SolveSheet:
        desk, ids = self._desk, dict.fromkeys(one.person for one in double.collected)
        told = self._words.asked(double, [desk.row(person_id).person for person_id in ids], desk.now())
        sheet = SolveSheet(
            self._look, DecisionWords(self._wording, CheckWords(self._wording, desk.states)), told,
            ruling=double.ruling, needed=double.approvers, photo=self._photos.of(double.person),
            approver=lambda card: desk.approver(double.ruling, card),
        )  # fmt: skip
        act = desk.new_act()
        sheet.solved.connect(lambda solved: self._try(sheet, double, solved, act))
        return sheet

    def _try(self, sheet: SolveSheet, double: Double, solved: Solved, act: str) -> None:
        """Judging a PIN takes a moment: beside the window."""
        seen = tuple(one.code for one in double.collected)
        self._background.run(
            "pins",
            lambda: self._desk.needs_you.decide_double(
                double.person, solved.keep, solved.why, seen=seen, note=solved.note, by=solved.by, act=act
            ),
            lambda answer: self._answered(sheet, double, solved, answer),
            lambda problem: tell_failure(sheet, problem, self._wording),
        )  # fmt: skip

    def _answered(self, sheet: SolveSheet, double: Double, solved: Solved, answer: Answer) -> None:
        if not shiboken6.isValid(self) or not shiboken6.isValid(sheet):
            return
        if isinstance(answer, Stop):
            sheet.show_stop(answer)
            return
        sheet.end()
        match answer:
            case Done():
                self.ended.emit(self._words.solved(double, solved.keep))
            case NotDecided():
                self.ended.emit(self._words.not_decided(answer))
            case Refusal():
                words = self._wording.refusal(answer)
                self.ended.emit(Told(f"{words.headline}.", words.line, words.icon, "bad"))
