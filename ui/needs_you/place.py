"""The place of the supervisor, as far as it is built: what needs a decision or a look, at all desks.

It decides nothing: what there is, who may see it and what stands against a decision, the desk says.
"""

from collections.abc import Callable
from dataclasses import replace

import shiboken6
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regdesk.collection.entitlement import Refusal
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.needs_you import Double, Need, NotDecided
from regdesk.errors import DeskError
from regdesk.staff.rights import Right
from regdesk.staff.stops import Stop
from ui.background import Background
from ui.desk.check_words import CheckWords
from ui.desk.decision_words import DecisionWords
from ui.desk.photos import Photos
from ui.desk.signed_sheet import tell_failure
from ui.look.look import Look
from ui.needs_you.page import NeedsPage
from ui.needs_you.solve_sheet import Solved, SolveSheet
from ui.needs_you.solve_words import SolveWords
from ui.needs_you.told import Leads, NeedTold
from ui.needs_you.words import NeedWordsShown
from ui.overlay import Notice
from ui.place import Action, Place
from ui.setup.steps import head_alone
from ui.wording import Told, Wording

EVERY = 5_000
"""Milliseconds until it is looked at anew while it is shown: time passes also where nothing comes in."""
_NEEDED = {Leads.SOLVE: Right.UNLOCK_CONFLICT, Leads.PERSON: Right.SEARCH}
Answer = Done | Refusal | Stop | NotDecided


class NeedsYouPlace(Place):
    """Looks anew when it is shown, when entries of other desks came in, and every few seconds.

    `person_asked` carries whom to open at the desk; `sync_asked`: what is wrong with desks and their laptops.
    """

    person_asked = Signal(str)
    sync_asked = Signal()

    def __init__(
        self, look: Look, desk: Desk, background: Background, *, wording: Wording, photos: Photos | None = None
    ) -> None:  # fmt: skip
        super().__init__()
        self.look, self.desk, self._background, self._wording = look, desk, background, wording
        self._photos = photos or Photos(desk)
        self.words, self.solving = NeedWordsShown(wording), SolveWords(wording)
        self._head = head_alone(look, self.words.title(), self)
        self.page = NeedsPage(look)
        self.page.nothing.show_told(self.words.nothing())
        self._needs: dict[str, Need] = {}
        self._sheet: SolveSheet | None = None
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(lambda: self.safely(self.look_again))
        self.page.pressed.connect(lambda told: self.safely(lambda: self._act(told)))
        self.page.moved.connect(self.actions_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    # what stands here

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.page.said.show_told(None)
        self._timer.start()
        self.safely(self.look_again)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def others_came(self) -> None:
        if self.isVisible():
            self.safely(self.look_again)

    def look_again(self) -> None:
        """Read everything anew. The row that was chosen stays so."""
        now = self.desk.now()
        found = self.desk.needs_you.list()
        told = [self._offered(self.words.need(need, self._name(need.person), now)) for need in found]
        self._needs = {row.key: need for row, need in zip(told, found, strict=True)}
        self.page.show_needs(told)
        self._head.line.setText(self.words.line(now))
        self.actions_changed.emit()

    def _offered(self, told: NeedTold) -> NeedTold:
        """Without its act where whoever works here may not do it: they see it all the same."""
        right = _NEEDED.get(told.leads)
        return told if right is None or self.desk.may(right) else replace(told, verb="")

    def _name(self, person_id: str | None) -> str:
        if person_id is None or not self.desk.knows(person_id):
            return ""
        return self.desk.row(person_id).person.full_name

    def safely(self, step: Callable[[], None]) -> None:
        """A world that fails becomes a sentence above the list."""
        try:
            step()
        except DeskError as problem:
            self.page.said.show_told(Told(self._wording.error(problem), "", "warning-octagon-fill", "bad"))

    # what the window asks

    def heading(self) -> str:
        return self.words.title()

    def head(self) -> QWidget:
        return self._head

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        found = [Action("back", self.tr("Back"), "Esc")]
        if len(self._needs) > 1:
            found.append(Action("", self.tr("Move"), "Up Down"))
        return found

    def blue(self) -> Action | str:
        chosen = self.page.chosen()
        if chosen is None or not chosen.verb:
            return Action("back", self.tr("Back to the desk"), "Enter", kind="blue")
        return Action("act", chosen.verb, "Enter", kind="blue")

    def do(self, name: str) -> None:
        chosen = self.page.chosen()
        if name == "act" and chosen:
            self.safely(lambda: self._act(chosen))
        elif name:
            self.back()

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        self.page.move_by(by)

    def back(self) -> None:
        self.place_asked.emit("desk")

    # the one act of a row

    def _act(self, told: NeedTold) -> None:
        need = self._needs[told.key]
        match told.leads:
            case Leads.SOLVE:
                self._solve(need)
            case Leads.SYNC:
                self.sync_asked.emit()
            case Leads.PERSON if need.person:
                self.person_asked.emit(need.person)

    def _solve(self, need: Need) -> None:
        assert need.person
        double = self.desk.needs_you.double(need.person)
        if double is None:
            self.page.said.show_told(self.solving.not_decided(NotDecided.SETTLED))
            self.look_again()
            return
        self._ask(double)

    def _ask(self, double: Double) -> None:
        desk = self.desk
        ids = dict.fromkeys(one.person for one in double.collected)
        told = self.solving.asked(double, [desk.row(person_id).person for person_id in ids], desk.now())
        self._sheet = sheet = SolveSheet(
            self.look, self._decisions(), told, ruling=double.ruling, needed=double.approvers,
            photo=self._photos.of(double.person), approver=lambda card: desk.approver(double.ruling, card),
        )  # fmt: skip
        act = desk.new_act()
        sheet.solved.connect(lambda solved: self._try(sheet, double, solved, act))
        self.sheet_asked.emit(sheet)

    def _decisions(self) -> DecisionWords:
        return DecisionWords(self._wording, CheckWords(self._wording, self.desk.states))

    def _try(self, sheet: SolveSheet, double: Double, solved: Solved, act: str) -> None:
        """Judging a PIN takes a moment: beside the window."""
        seen = tuple(one.code for one in double.collected)
        self._background.run(
            "pins",
            lambda: self.desk.needs_you.decide_double(
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
                self.page.said.show_told(self.solving.solved(double, solved.keep))
            case NotDecided():
                self.page.said.show_told(self.solving.not_decided(answer))
            case Refusal():
                self._refused(answer)
        self.safely(self.look_again)

    def _refused(self, refusal: Refusal) -> None:
        words = self._wording.refusal(refusal)
        self.sheet_asked.emit(Notice(self.look, words.icon, words.headline, words.line))
