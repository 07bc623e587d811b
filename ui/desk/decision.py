"""A supervisor decides at the clerk's desk: asked by the clerk, tried beside the window, and then the work goes on."""

from dataclasses import replace

import shiboken6
from PySide6.QtCore import QObject

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.desk.answers import Case, Done
from regdesk.desk.deciding import Approved, Decision
from regdesk.desk.needs_you import Exposure
from regdesk.staff.decisions import Ruling
from regdesk.staff.stops import Stop, Why
from ui.background import Background
from ui.desk.check_page import FOLDED_FROM
from ui.desk.check_words import CheckWords
from ui.desk.decision_now import Asked
from ui.desk.decision_sheet import DecisionSheet
from ui.desk.decision_words import DecisionWords
from ui.desk.refused_now import RefusedNow
from ui.desk.signed_sheet import SignedSheet, tell_failure
from ui.desk.stage import Journey, Screen
from ui.desk.two_badges import Solving
from ui.overlay import Notice, Sheet
from ui.place import Action
from ui.wording import Told

_TOLD = (Why.CANNOT_APPROVE, Why.WAIT_FOR_HOURS)
"""What nobody approves here is said as well; that something is no decision at all needs no button."""
_OF_DOCUMENTS = (Reason.IDENTITY_DIFFERS, Reason.DOCUMENT_EXPIRED)
_OF_BADGES = (Reason.ALREADY_COLLECTED, Reason.TWO_BADGES)
_OF_COLLECTORS = (Reason.COLLECTOR_NOT_NAMED, Reason.LETTER_NEEDED)


class Deciding(QObject):
    """Asks, tries, goes on. One decision at a time, each with the key of one press: twice pressed decides once."""

    def __init__(self, journey: Journey, words: CheckWords, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._journey, self._background = journey, background
        self._words = DecisionWords(journey.wording, words)
        self._sheet: Sheet | None = None
        self._solving = Solving(journey.look, journey.desk, background, journey.photos, journey.wording, self)
        self._solving.ended.connect(self._solved)
        self._of = ""

    def action(self, now: RefusedNow) -> Action | None:
        """The button that asks; None without a staff list, and where a supervisor has nothing to decide."""
        answer = self._ruling(now)
        if answer is None or (isinstance(answer, Stop) and answer.why not in _TOLD):
            return None
        # at the largest letters the words are all there is room for
        icon = "shield-check" if self._journey.look.user_scale < FOLDED_FROM else ""
        return Action("decide", self.tr("Supervisor here"), "Shift+F4", icon, "outlined")

    def ask(self, now: RefusedNow) -> Sheet | None:
        """What is to be shown in front of the window: the decision, or why there is none."""
        answer = self._ruling(now)
        if answer is None or now.case is None:
            return None
        if isinstance(answer, Stop):
            told, look = self._words.cannot(now.refusal, answer), self._journey.look
            self._sheet = Notice(look, told.icon, told.bold, told.rest)
        elif now.refusal.reason is Reason.TWO_BADGES:
            self._sheet = self._asked_to_solve(now.case)
        else:
            prints, exposed = self._prints(now, now.case), self._exposed(now)
            self._sheet = self._opened(Asked(now, now.case, *answer, prints=prints, exposed=exposed))
        return self._sheet

    def left(self) -> None:
        """The screen behind it is another one now: what was asked there is not asked any more."""
        sheet, self._sheet = self._sheet, None
        if sheet is None or not shiboken6.isValid(sheet):
            return
        if isinstance(sheet, SignedSheet):
            sheet.end()
        else:
            sheet.done.emit()

    def _exposed(self, now: RefusedNow) -> tuple[Exposure, ...]:
        if now.refusal.reason is not Reason.OTHER_LANE:
            return ()
        lane = now.refusal.facts.get("desk")
        return tuple(one for one in self._journey.desk.needs_you.exposures() if one.desk == lane)

    def _ruling(self, now: RefusedNow) -> tuple[Ruling, int] | Stop | None:
        desk = self._journey.desk
        if now.case is None or not desk.staff.is_there():
            return None
        return desk.ruling(now.case.person.id, now.refusal)

    def _opened(self, asked: Asked) -> DecisionSheet:
        journey, desk = self._journey, self._journey.desk
        about = self._words.about(asked, desk.clerk, desk.number)
        matter = self._words.matter(asked, desk.now())
        photo = journey.photos.of(asked.case.person.id) if matter.face else None
        sheet = DecisionSheet(
            journey.look, asked, self._words, matter, about,
            lambda card: desk.approver(asked.ruling, card), photo=photo,
        )  # fmt: skip
        act = desk.new_act()
        sheet.decided.connect(lambda decision: self._try(sheet, decision, act))
        return sheet

    # two badges

    def _asked_to_solve(self, case: Case) -> Sheet | None:
        self._of = case.person.id
        asked = self._solving.ask(self._of)
        if isinstance(asked, Told):
            self._solved(asked)
            return None
        return asked

    def _solved(self, told: Told) -> None:
        """Whose badges they were, as they are now, with what became of it above."""
        self._sheet = None
        self._journey.safely(lambda: self._journey.open(self._of))
        self._journey.tell(told)

    # trying

    def _try(self, sheet: DecisionSheet, decision: Decision, act: str) -> None:
        desk = self._journey.desk
        self._background.run(
            "lists",
            lambda: desk.approve(decision, act=act),
            lambda answer: self._answered(sheet, decision, answer),
            lambda problem: tell_failure(sheet, problem, self._journey.wording),
        )

    def _answered(self, sheet: DecisionSheet, decision: Decision, answer: Done | Refusal | Stop) -> None:
        if not shiboken6.isValid(self) or not shiboken6.isValid(sheet):
            return
        if isinstance(answer, Stop):
            sheet.show_stop(answer)
            return
        self._sheet = None
        name = sheet.people.name()
        sheet.end()
        if isinstance(answer, Refusal):
            self._journey.go(Screen.REFUSED, RefusedNow(answer, sheet.asked.case))
        elif decision.approved:
            self._journey.safely(lambda: self._go_on(sheet.asked))
        else:
            self._journey.safely(lambda: self._refused(sheet.asked, name))

    # afterwards

    def _prints(self, now: RefusedNow, case: Case) -> bool:
        """Whether nothing but this yes is missing for a badge."""
        if not self._journey.has_printer() or now.refusal.reason in _OF_BADGES + _OF_COLLECTORS:
            return False
        if now.refusal.reason is Reason.NO_DOCUMENT:
            return True
        progress = now.check.progress if now.check else None
        if progress is None or case.visit.identity:
            return case.visit.identity is not None and case.visit.badge is None
        if now.refusal.reason in _OF_DOCUMENTS:
            yes = Approved(now.refusal.reason, self._journey.desk.now(), ())
            progress = replace(progress, step=progress.step.pass_by(yes))
        return progress.ready

    def _go_on(self, asked: Asked) -> None:
        """As the clerk: print where nothing more is asked for; else what comes next."""
        journey, now = self._journey, asked.now
        case = journey.desk.case(asked.case.person.id)
        if now.check and now.check.progress and case.visit.identity is None and case.refusal is None:
            journey.go(Screen.CHECK, replace(now.check, case=case))
            if asked.prints:
                journey.confirm()
        elif asked.prints and case.visit.identity and case.refusal is None:
            journey.print_badge(case)
        else:
            document, read = (now.check.document, now.check.read) if now.check else (None, None)
            journey.open(case.person.id, document, read=read)

    def _refused(self, asked: Asked, name: str) -> None:
        journey = self._journey
        case = journey.desk.case(asked.case.person.id)
        journey.go(Screen.REFUSED, replace(asked.now, case=case))
        journey.tell(self._words.refused_by(name))
