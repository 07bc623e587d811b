"""What is asked about a badge that ends, in front of the window: opened, tried beside it, and then the work goes on."""

from collections.abc import Callable
from dataclasses import replace

import shiboken6
from PySide6.QtCore import QObject

from regdesk.collection.entitlement import Refusal
from regdesk.collection.stock_words import Spoil
from regdesk.collection.visit import Badge, BadgeState
from regdesk.desk.answers import Case, Done
from regdesk.desk.life import VOIDING
from regdesk.staff.stops import Stop
from ui.background import Background
from ui.desk.again_sheet import AgainSheet
from ui.desk.badge_sheet_words import BadgeSheetWords
from ui.desk.check_words import CheckWords
from ui.desk.correct_now import CorrectNow
from ui.desk.correct_sheet import Correcting, CorrectSheet
from ui.desk.decision_words import DecisionWords
from ui.desk.face_now import PhotoNow
from ui.desk.printed_now import PrintedNow
from ui.desk.refused_now import RefusedNow
from ui.desk.signed_sheet import SignedSheet, tell_failure
from ui.desk.stage import Journey, Screen
from ui.desk.void_sheet import Voiding, VoidSheet
from ui.overlay import Sheet
from ui.wording import isolated

Answer = Done | Refusal | Stop


class BadgeSheets(QObject):
    """One sheet at a time, each with the key of one press. `show` opens one in front of the window."""

    def __init__(
        self, journey: Journey, check: CheckWords, background: Background, show: Callable[[Sheet], None],
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._journey, self._background, self._show = journey, background, show
        self._decisions = DecisionWords(journey.wording, check)
        self.words = BadgeSheetWords(journey.wording)
        self._sheet: SignedSheet | None = None

    def left(self) -> None:
        """The screen behind it is another one now."""
        sheet, self._sheet = self._sheet, None
        if sheet is not None and shiboken6.isValid(sheet):
            sheet.end()

    # asking

    def ask_again(self, now: PrintedNow) -> None:
        """What is wrong with a badge that lies on the desk? Then it is spoiled, and printed again or corrected."""
        about = self.words.about(now.case.person)
        sheet = AgainSheet(self._journey.look, self._decisions, self.words, number=_number(now.badge), about=about)
        sheet.chosen.connect(lambda reason: self._journey.safely(lambda: self._again(now, reason)))
        self._open(sheet)

    def ask_void(self, case: Case) -> None:
        """Why a badge that somebody has ends without a new one."""
        badge, desk, look = case.visit.badge, self._journey.desk, self._journey.look
        if badge is None:
            return
        matter = replace(self._decisions.held_badge(badge, desk.now()), note=self.words.void_note())
        sheet = VoidSheet(
            look, self._decisions, self.words, code=badge.code, number=_number(badge),
            about=self.words.about(case.person), matter=matter, needed=desk.life.needed(VOIDING),
            approver=lambda card: desk.approver(VOIDING, card),
        )  # fmt: skip
        act = desk.new_act()
        sheet.asked.connect(lambda asked: self._void(sheet, case, asked, act))
        self._open(sheet)

    def ask_correct(self, asked: CorrectNow) -> None:
        """What the badge shall say, and what was seen."""
        desk, case, words = self._journey.desk, asked.case, self.words
        badge = case.visit.badge
        number = _number(badge) if badge else ""
        had = badge is not None and badge.state is BadgeState.COLLECTED
        printed, wanted = badge is not None and not had, desk.life.correcting(case.visit)
        sheet = CorrectSheet(
            self._journey.look, self._decisions, words, person=case.person, number=number,
            papers=desk.life.papers(case.person.id, asked.shown), needed=desk.life.needed(wanted),
            note=words.correct_note(number, printed=printed, had=had),
            verb=words.correct_verb(printed=printed, had=had), approver=lambda card: desk.approver(wanted, card),
        )  # fmt: skip
        act = desk.new_act()
        sheet.asked.connect(lambda told: self._correct(sheet, asked, told, act))
        self._open(sheet)

    def _open(self, sheet: SignedSheet) -> None:
        self._sheet = sheet
        self._show(sheet)

    # print again

    def _again(self, now: PrintedNow, reason: str) -> None:
        journey, case = self._journey, now.case
        self._sheet = None
        if reason == Spoil.WRONG_DATA:
            self.ask_correct(CorrectNow(case))
            return
        done = journey.desk.cancel_badge(case.person.id, now.badge.code, reason, act=journey.act("again"))
        case = journey.desk.case(case.person.id)
        if isinstance(done, Refusal):
            journey.go(Screen.REFUSED, RefusedNow(done, case))
        elif reason == Spoil.WRONG_PHOTO:
            journey.go(Screen.PHOTO, PhotoNow(case, None))
        else:
            journey.print_badge(case)

    # cancel, correct

    def _void(self, sheet: VoidSheet, case: Case, asked: Voiding, act: str) -> None:
        badge = case.visit.badge
        assert badge
        life = self._journey.desk.life
        self._try(
            sheet,
            lambda: life.void(case.person.id, asked.code, asked.reason, note=asked.note, by=asked.by, act=act),
            lambda: self._journey.home(self.words.voided(_number(badge), asked.reason)),
            case,
        )

    def _correct(self, sheet: CorrectSheet, asked: CorrectNow, told: Correcting, act: str) -> None:
        life, person = self._journey.desk.life, asked.case.person
        self._try(
            sheet,
            lambda: life.correct(person.id, told.correction, by=told.by, act=act),
            lambda: self._corrected(asked),
            asked.case,
        )

    def _corrected(self, asked: CorrectNow) -> None:
        """A badge that was printed is printed anew; else the check begins again with the name as it is now."""
        journey, before = self._journey, asked.case.visit.badge
        case = journey.desk.case(asked.case.person.id)
        if before and before.state is BadgeState.PRINTED and case.refusal is None and case.visit.identity:
            journey.print_badge(case)
            return
        check = asked.check
        journey.open_anew(case.person.id, check.document if check else None, check.read if check else None)

    def _try(self, sheet: SignedSheet, act: Callable[[], Answer], then: Callable[[], None], case: Case) -> None:
        """PINs take a while: beside the window, and the sheet stays until all is written."""
        self._background.run(
            "lists",
            act,
            lambda answer: self._answered(sheet, answer, then, case),
            lambda problem: tell_failure(sheet, problem, self._journey.wording),
        )

    def _answered(self, sheet: SignedSheet, answer: Answer, then: Callable[[], None], case: Case) -> None:
        if not shiboken6.isValid(self) or not shiboken6.isValid(sheet):
            return
        if isinstance(answer, Stop):
            sheet.show_stop(answer)
            return
        self._sheet = None
        sheet.end()
        if isinstance(answer, Refusal):
            now = RefusedNow(answer, self._journey.desk.case(case.person.id))
            self._journey.safely(lambda: self._journey.go(Screen.REFUSED, now))
        else:
            self._journey.safely(then)


def _number(badge: Badge) -> str:
    return isolated(f"{badge.number:05d}")
