"""The Desk place: one screen at a time, an explicit table of which may follow which, and the acts between them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from regdesk.collection.entitlement import Act, Reason, Refusal
from regdesk.collection.visit import Badge, VisitState
from regdesk.desk import Desk
from regdesk.desk.answers import Answer, Case, Compared
from regdesk.desk.paper import Printer, Status
from regdesk.errors import DeskError, NotAllowed
from regdesk.identity.document import Document
from regdesk.identity.mrz import Mrz
from regdesk.staff.rights import Right
from ui.background import Background
from ui.desk.alarm import Alarm
from ui.desk.answering import Answering
from ui.desk.asking_place import AskingPlace
from ui.desk.at_printer import AtPrinter
from ui.desk.band import Band
from ui.desk.came_out import did_it_come_out
from ui.desk.check import CheckStage
from ui.desk.check_now import CheckNow
from ui.desk.check_page import CheckPage
from ui.desk.desk_words import DeskWords
from ui.desk.face import FaceStage
from ui.desk.face_now import FaceNow
from ui.desk.follows import FOLLOWS
from ui.desk.found_again import was_it_found
from ui.desk.measure import Measure
from ui.desk.new_photo import NewPhotoStage
from ui.desk.others import Others
from ui.desk.overtaken import LOOK_AGAIN
from ui.desk.photos import Photos
from ui.desk.printed import CollectedStage, PrintedPage, PrintedStage
from ui.desk.printed_now import PrintedNow
from ui.desk.printing import PrintingStage, TroubleStage
from ui.desk.question import QuestionStage
from ui.desk.ready import ReadyNow, ReadyStage
from ui.desk.refused import RefusedStage
from ui.desk.refused_now import RefusedNow
from ui.desk.results import ResultsStage
from ui.desk.sending import Sending
from ui.desk.stage import Screen, Stage
from ui.desk.typed import TypingStage
from ui.look.look import Look
from ui.place import Action, Box
from ui.printers import Printers
from ui.wording import Told, Wording

_WAITING_BADGE = (Reason.BADGE_WAITS, Reason.TOO_EARLY, Reason.TOO_LATE, Reason.CLOSED_FOR_NOW)
OF_ONE_CASE = frozenset({Screen.CHECK, Screen.TYPING, Screen.FACE, Screen.PHOTO})
"""Between these screens a check goes on where it was."""
SHOWS_THE_CHECK = frozenset({Screen.PRINTING, Screen.TROUBLE})
TYPED_FOR_THE_NEXT = frozenset({(Screen.COLLECTED, Screen.READY)})
"""Steps that the desk takes by itself: what is in the box by then is meant for the next person."""


class DeskPlace(AskingPlace):
    """One desk in the window. It holds the journey of one person and nothing that outlives it.

    `printer_of` gives the badge printer of the moment, None when there is none; `slip_printer_of` the one for slips.
    `printers`: where another one can take over. `printer_said` carries what a printer says while it prints.
    """

    delegation_asked = Signal(str)
    confirming = Act.CONFIRM
    printer_said = Signal(object)

    def __init__(
        self,
        look: Look,
        desk: Desk,
        background: Background,
        printer_of: Callable[[], Printer | None],
        *,
        wording: Wording,
        slip_printer_of: Callable[[], Printer | None] = lambda: None,
        photos: Photos | None = None,
        printers: Printers | None = None,
    ) -> None:
        super().__init__()
        self.look, self.desk, self.wording = look, desk, wording
        self.photos = photos or Photos(desk)
        self._background, self._slip_printer_of = background, slip_printer_of
        self._at_printer = AtPrinter(self, background, printers or Printers(printer_of), self._screen, self)
        self._at_printer.heard.connect(self.printer_said)
        self._sending = Sending(self, background, slip_printer_of, self)
        self._acts: dict[str, str] = {}
        self._visit = 0
        self._context: object = None
        self._last_person = ""
        self.notice, self.alarm = Band(look), Alarm(look, desk, wording, background)
        self.stack = QStackedWidget()
        self._lay_out()
        self.stages = self._make_stages()
        self._answering = Answering(self)
        self._others = Others(self, self._on_show, self.alarm, self)
        for stage in self.stages.values():
            if self.stack.indexOf(stage.page) < 0:
                self.stack.addWidget(stage.page)
        self.shown = Screen.READY
        self._limbo = list(desk.in_limbo()) if desk.may(Right.PRINT) else []
        self.home()

    def _lay_out(self) -> None:
        column, holder = QVBoxLayout(self), QWidget()
        inside = QVBoxLayout(holder)
        measure = Measure(self.look, self)
        measure.margins(inside, 24, 16, 24, 0)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inside.addWidget(self.notice)
        column.addWidget(self.alarm)
        column.addWidget(holder)
        column.addWidget(self.stack, 1)
        self._notice_holder = holder
        holder.hide()

    def _make_stages(self) -> dict[Screen, Stage]:
        check, printed = CheckPage(self.look, self), PrintedPage(self.look)
        self.check_page, self.words = check, DeskWords(self.wording, check.read)
        self._ask_by(self, check.words, self._background)
        question = QuestionStage(self)
        return {
            Screen.READY: ReadyStage(self),
            Screen.RESULTS: ResultsStage(self, check.words),
            Screen.CHECK: CheckStage(self, check),
            Screen.TYPING: TypingStage(self, check.words, check.read),
            Screen.FACE: FaceStage(self),
            Screen.PHOTO: NewPhotoStage(self),
            Screen.PRINTING: PrintingStage(self, check),
            Screen.TROUBLE: TroubleStage(self, check),
            Screen.CAME_OUT: question,
            Screen.QUESTION: question,
            Screen.PRINTED: PrintedStage(self, printed),
            Screen.COLLECTED: CollectedStage(self, printed),
            Screen.REFUSED: RefusedStage(self),
        }

    # the state machine

    @property
    def stage(self) -> Stage:
        return self.stages[self.shown]

    def _on_show(self) -> tuple[Screen, Stage, object]:
        return self.shown, self.stage, self._context

    def _screen(self) -> tuple[Stage, object]:
        return self.stage, self._context

    def go(self, screen: Screen, context: object) -> None:
        """Show another screen; each visit to a screen has its own keys for its acts."""
        assert screen in FOLLOWS[self.shown], (self.shown, screen)
        self.stage.leave()
        self._left()
        self._others.left()
        if screen is not Screen.RESULTS and (self.shown, screen) not in TYPED_FOR_THE_NEXT:
            self.clear_box.emit()
        self._visit += 1
        self._acts = {}
        self._notice_holder.hide()
        if screen not in OF_ONE_CASE:
            self._forget(keep_page=screen in SHOWS_THE_CHECK)
        self.shown, self._context = screen, context
        try:
            self.stage.enter(context)
        except NotAllowed:
            # what this role may not see is not half shown
            self.go(Screen.READY, ReadyNow())
            raise
        self.stack.setCurrentWidget(self.stage.page)
        self.changed()
        self._others.entered()

    def _forget(self, *, keep_page: bool) -> None:
        """The case is left: nothing of its documents stays; while its badge prints, its lines are still to be seen."""
        check = self.stages[Screen.CHECK]
        assert isinstance(check, CheckStage)
        check.forget()
        if not keep_page:
            self.check_page.clear()

    def changed(self) -> None:
        self.actions_changed.emit()
        self.box_changed.emit()

    def act(self, name: str) -> str:
        return self._acts.setdefault(name, self.desk.new_act())

    def later(self, seconds: float, then: Callable[[], None]) -> None:
        visit = self._visit
        QTimer.singleShot(round(seconds * 1000), self, lambda: then() if visit == self._visit else None)

    def tell(self, told: Told) -> None:
        self.notice.show_told(told)
        self._notice_holder.show()
        self._others.said()

    def others_came(self) -> None:
        self.safely(self._others.came)

    def showEvent(self, event: QShowEvent) -> None:
        """Meanwhile badges may have been given at another place of the window."""
        super().showEvent(event)
        self.others_came()

    def show_person(self, person_id: str) -> None:
        """Somebody asked for from elsewhere in the window; whoever is at the desk now is done first."""
        if self.shown in (Screen.READY, Screen.RESULTS, Screen.COLLECTED, Screen.REFUSED):
            self.safely(lambda: self.open(person_id))
        else:
            self.tell(self.words.finish_first())

    def retell(self, old: Told, new: Told | None) -> None:
        stage = self.stage
        if isinstance(stage, ReadyStage):
            self.safely(lambda: stage.retell(old, new))

    # what the window asks

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        offered = self._at_printer.with_other(self.stage.actions())
        known = any(action.key == "F3" for action in offered)
        return offered if known else [*offered, Action("delegation", "", "F3", kind="elsewhere")]

    def blue(self) -> Action | str:
        return self._others.blue() or self.stage.blue()

    def box(self) -> Box:
        return self.stage.box()

    def do(self, name: str) -> None:
        match name:
            case "":
                return
            case "delegation":
                self._ask_for_delegation()
            case "last":
                self.safely(self._open_last)
            case _ if name == LOOK_AGAIN:
                self.safely(self._others.look_again)
            case "take_over":
                self.safely(self._at_printer.take_over)
            case "lost" if self.shown is not Screen.REFUSED:
                self.tell(self.words.lost_badge(here=self.desk.staff.is_there()))
            case _:
                self.safely(lambda: self.stage.do(name))

    def _ask_for_delegation(self) -> None:
        """Of the person on the screen; all delegations where there is none."""
        case = getattr(self._context, "case", None)
        self.delegation_asked.emit(case.person.id if case else self.stage.person())

    def typed(self, text: str) -> None:
        self.safely(lambda: self.stage.typed(text))

    def scanned(self, text: str) -> None:
        self.safely(lambda: self.stage.scanned(text))

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        self.safely(lambda: self.stage.move(by))

    def back(self) -> None:
        self.safely(self.stage.back)

    def safely(self, step: Callable[[], None]) -> None:
        try:
            step()
        except DeskError as problem:
            self.tell(Told(self.wording.error(problem), "", "warning-octagon-fill", "bad"))

    # finding people

    def home(self, told: Told | None = None) -> None:
        if self._limbo:
            case = self._limbo.pop(0)
            # its bearer may have got another badge at another desk, or be getting one
            self._ask_about(case, max(case.visit.in_doubt, key=lambda badge: self.desk.named(badge.desk).ours))
        else:
            self.go(Screen.READY, ReadyNow(told))

    def search(self, text: str) -> None:
        self._answering.search(text, again=self.shown is Screen.RESULTS)

    def scan(self, text: str) -> None:
        self.answered(self.desk.find(text))

    def answered(self, answer: Answer) -> None:
        self._answering.answered(answer)

    def open(
        self, person_id: str, document: Document | None = None, *, read: Mrz | None = None, badge: Badge | None = None
    ) -> None:
        case = self.desk.case(person_id)
        self.photos.forget(person_id)  # another one may have come in since
        if badge and (found := was_it_found(self, self._badges.words, case, badge)):
            self.go(Screen.QUESTION, found)
            return
        if not self.desk.may(Right.CHECK_IDENTITY) and self._answering.only_shown(case):
            return
        if refusal := self._others.has_badge(case, badge):
            case = replace(case, refusal=refusal)
        self._lead(case, CheckNow(case, document, read, anew=True), elsewhere=refusal is not None)
        if badge:
            self.tell(self.wording.badge_scanned(badge, self.desk.now()))

    def _lead(self, case: Case, check: CheckNow, *, elsewhere: bool) -> None:
        """To the screen that the person needs. `elsewhere`: another desk has the badge."""
        standing = None if elsewhere else case.visit.badge
        reason = case.refusal.reason if case.refusal else None
        if standing and case.visit.state in (VisitState.PRINTING, VisitState.PRINT_UNKNOWN):
            self._ask_about(case, standing)
        elif standing and case.visit.state is VisitState.PRINTED and (reason is None or reason in _WAITING_BADGE):
            self._give(case, standing, replace(check, case=replace(case, refusal=None)))
        elif reason is Reason.FACE_IN_DOUBT:
            self.go(Screen.FACE, FaceNow(case, check.document, second=True))
        elif case.refusal and reason is not Reason.PHOTO_MISSING:
            self.go(Screen.REFUSED, RefusedNow(case.refusal, case, check=check))
        else:
            self.go(Screen.CHECK, check)

    def _give(self, case: Case, badge: Badge, check: CheckNow) -> None:
        """A badge that waits; of one that was printed ahead for a delegation, nobody has seen a document yet."""
        self._last_person = case.person.id
        if case.visit.identity is None:
            self.go(Screen.CHECK, check)
        else:
            self.go(Screen.PRINTED, PrintedNow(case, badge))

    def open_anew(self, person_id: str, document: Document | None, read: Mrz | None) -> None:
        self._forget(keep_page=False)
        self.open(person_id, document, read=read)

    def begin_anew(self) -> None:
        """Somebody else works here now: the person stays, what was compared or ticked before is not theirs."""
        case = getattr(self._context, "case", None)
        if self.shown in OF_ONE_CASE and case is not None:
            self._forget(keep_page=False)
            self.safely(lambda: self.open(case.person.id))
        elif self.shown is Screen.READY:
            self.home()

    def check(self, case: Case, document: Document | None, read: Mrz | None = None) -> None:
        self.go(Screen.CHECK, CheckNow(case, document, read))

    def _open_last(self) -> None:
        if self._last_person:
            self.open(self._last_person)
        else:
            self.tell(self.words.no_last_badge())

    # printing

    def has_printer(self) -> bool:
        return self._at_printer.printers.now is not None

    def printer_heard(self, status: Status) -> None:
        """How the badge printer is now; told from outside, since asking it takes a while."""
        self._at_printer.hear(status)
        self.changed()
        stage = self.stage
        if isinstance(stage, ReadyStage):
            self.safely(stage.look_again)

    def printer_answers(self) -> bool:
        return self._at_printer.answers

    def has_slip_printer(self) -> bool:
        return self._slip_printer_of() is not None

    def print_badge(self, case: Case) -> None:
        if self.has_printer():
            self._last_person = case.person.id
        if case.visit.state is VisitState.PRINTED and case.visit.badge:
            self.go(Screen.PRINTED, PrintedNow(case, case.visit.badge))
        else:
            self._at_printer.print_badge(case)

    def _ask_about(self, case: Case, badge: Badge) -> None:
        self.go(Screen.CAME_OUT, did_it_come_out(self, case, badge))

    # asking a supervisor

    def confirm(self) -> None:
        self.stage.do("confirm")

    # sending people away

    def refuse(self, refusal: Refusal, person_id: str | None, searched: str, shown: tuple[Compared, ...] = ()) -> None:
        self._sending.refuse(refusal, person_id, searched, shown)

    def refer(self, person_id: str | None, searched: str = "", shown: tuple[Compared, ...] = ()) -> None:
        self._sending.refer(person_id, searched, shown)
