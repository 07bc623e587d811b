"""Check: is this the person? The computer compares letters and digits, the clerk looks at the face and decides."""

from dataclasses import replace

from regdesk.collection.company import chaperoning
from regdesk.collection.entitlement import Decides, Reason, Refusal, age_on
from regdesk.desk.answers import Case, Found, PassportRead, PassportUnread
from regdesk.desk.desk import stop_of
from regdesk.identity.compare import Verdict
from regdesk.identity.document import Document
from regdesk.identity.mrz import Mrz
from ui.desk.asking import Asking
from ui.desk.check_keys import CheckKeys, needs_photo
from ui.desk.check_now import CheckNow
from ui.desk.check_page import CheckPage
from ui.desk.check_told import CheckTold
from ui.desk.comparison import Comparison
from ui.desk.correct_now import CorrectNow
from ui.desk.face_now import FaceNow, PhotoNow
from ui.desk.progress import Doing, Progress
from ui.desk.refused_now import RefusedNow
from ui.desk.stage import Journey, Screen, Stage
from ui.desk.typed import TypingNow
from ui.place import Action, Box

MENDED_HERE = (Reason.SECOND_DOCUMENT, Reason.SAME_DOCUMENT_TWICE, Reason.CHAPERONE_NEEDED, Reason.NOT_A_CHAPERONE)
"""Refusals that the next scan can mend: they are said where the clerk is."""

IN_THE_CHECK = frozenset({"looked", "tick", "stay", "kinds", "first", "second"})


class CheckStage(Stage):
    """Looks at differences one after the other; what stops is only ever sent to a supervisor, or decided by one."""

    page: CheckPage

    def __init__(self, journey: Journey, page: CheckPage) -> None:
        super().__init__(journey, page)
        page.faces.asked.connect(lambda name: journey.safely(lambda: self.do(name)))
        page.choices.view.clicked.connect(lambda at: journey.safely(lambda: self._pick(at.row())))
        self._told = CheckTold(page.words, page.hand, page.read)
        self._keys = CheckKeys(journey, page.choices, self)
        self._asking = Asking(journey, page)
        self._progress: Progress | None = None
        self._decision: Action | None = None

    @property
    def progress(self) -> Progress:
        assert self._progress
        return self._progress

    @property
    def case(self) -> Case:
        return self.progress.case

    @property
    def step(self) -> Comparison:
        return self.progress.step

    def enter(self, context: object) -> None:
        """A case that was left for its photo, or to type its document, goes on where it was."""
        assert isinstance(context, CheckNow)
        old, case, document = context.progress or self._progress, context.case, context.document
        goes_on = old and old.case.person.id == case.person.id
        if old is None or not goes_on or (context.anew and document is not old.step.document):
            adult = case.minor and case.asks is not None and case.asks.chaperone
            self._progress = Progress(case, self._compared(case, None), adult=adult)
        else:
            self._progress = replace(old, case=case)
        self._go_on(replace(self._progress, approvals=self.journey.desk.approvals(case.person.id)))
        if document is not self.step.document:
            self._begin(document, context.read)
        self.page.show_case(case)
        self._show()

    def leave(self) -> None:
        self.page.faces.show_actions(())

    def forget(self) -> None:
        """The case is left: nothing of its documents stays."""
        self._progress = None

    def _begin(self, document: Document | None, read: Mrz | None = None) -> None:
        """Another document, or none yet."""
        progress = replace(self.progress, voucher=None, stays=False)
        if document and progress.is_enough(document):
            progress = replace(progress, first=None)
        if document and progress.first_again(document):
            self._mend(Refusal(Reason.SAME_DOCUMENT_TWICE, Decides.CLERK, "here"))
        else:
            self._go_on(progress.now(self._compared(self.case, document, read, second=progress.first is not None)))

    def _compared(
        self, case: Case, document: Document | None, read: Mrz | None = None, *, second: bool = False
    ) -> Comparison:
        return Comparison(self.journey.desk.check(case.person.id, document, second=second), read)

    def _go_on(self, progress: Progress) -> None:
        """Where one document is fine and two are needed, the second is waited for."""
        if progress.wants_second and not progress.other:
            progress = replace(progress, first=progress.step, step=self._compared(progress.case, None))
        self._progress = self._passed(progress)

    def _passed(self, progress: Progress) -> Progress:
        """Where a supervisor has said yes to these very documents, what differs in them stops nothing."""
        stop = stop_of(progress.step.checking.check)
        if stop is None or progress.step.passed:
            return progress
        approvals = self.journey.desk.approvals(progress.case.person.id, progress.shown())
        approved = next((one for one in approvals if one.about == stop.reason), None)
        return replace(progress, step=progress.step.pass_by(approved)) if approved else progress

    def _show(self) -> None:
        """Everything that depends on the documents, on what was looked at, ticked or answered."""
        progress, page, seen = self.progress, self.page, self.progress.seen
        asks = progress.doing is not Doing.COMPARE
        page.model.show(*seen.lines(), page.words.document_word(seen), page.words.number_word(seen))
        page.show_asked(asks)
        page.band.show_told(self._told.band(progress, self._age()))
        page.show_notes(self._told.notes(progress))
        page.other.show_row(None if asks else seen.checking.fits)
        if seen.checking.check.verdict is Verdict.STOP and not seen.passed:
            page.do_not_print(self._told.do_not_print(seen.checking))
        else:
            photo = self.journey.photos.of(self.case.person.id) is not None
            vip, vouched = self.case.person.vip, seen.vouched
            page.ask_about_face(photo=photo, needed=needs_photo(progress), vip=vip, document=not vouched)
        page.faces.show_actions(self._keys.of_the_face(progress))
        asked = self._asked_of_supervisor()
        self._decision = self.journey.decision(asked) if asked else None
        self.journey.changed()

    def _age(self) -> int | None:
        born = self.case.person.born
        return age_on(born, self.journey.desk.event.starts) if born else None

    # keys

    def actions(self) -> list[Action]:
        return self._keys.actions(self.progress, self._decision)

    def blue(self) -> Action | str:
        return self._keys.blue(self.progress)

    def box(self) -> Box:
        return self._keys.box(self.progress)

    def do(self, name: str) -> None:
        match name.split():
            case ["choice", at]:
                self._pick(int(at))
            case ["take"]:
                self._take()
            case ["confirm"]:
                self._confirm_identity()
            case ["correct"]:
                self._correct()
            case ["print"]:
                self.journey.print_badge(self.case)
            case ["decide"] if asked := self._asked_of_supervisor():
                self.journey.decide(asked)
            case [first, *_] if first in IN_THE_CHECK:
                self._go_to(self._after(first))
            case _:
                self._leave_for(name)

    def _after(self, name: str) -> Progress:
        progress = self.progress
        match name:
            case "looked":
                return progress.now(self.step.look())
            case "tick":
                return progress.now(self.step.tick())
            case "stay":
                return replace(progress, stays=True)
            case "kinds":
                return self._asking.which_document(progress)
            case _:
                return replace(progress, looks_back=name == "first")

    def _go_to(self, progress: Progress) -> None:
        self._go_on(progress)
        self._show()

    def _correct(self) -> None:
        goes_on = CheckNow(self.case, self.step.document, self.step.read)
        self.journey.correct(CorrectNow(self.case, goes_on, self.progress.shown()))

    def _leave_for(self, name: str) -> None:
        journey, case, step = self.journey, self.case, self.step
        match name:
            case "other" if self.progress.other:
                journey.open(self.progress.other.person.id, step.document, read=step.read)
            case "refer":
                journey.refer(case.person.id, shown=self.progress.shown())
            case "slip":
                self._stop()
            case "differs":
                self._differs()
            case "doubt":
                journey.go(Screen.FACE, FaceNow(case, step.document))
            case "photo":
                journey.go(Screen.PHOTO, PhotoNow(case, step.document))
            case "type":
                journey.go(Screen.TYPING, TypingNow(case, self.progress.unread or step.read, step.document))
            case _:
                self.back()

    def back(self) -> None:
        """One step: from a question or from ticks to what was before them, then home."""
        if self.progress.doing is Doing.COMPARE and not self.step.asked:
            self.journey.home()
        else:
            self._begin(None)
            self._show()

    def move(self, by: int) -> None:
        if self.progress.doing is not Doing.COMPARE:
            self.page.choices.step(by)
            self._go_to(replace(self.progress, told=None))
        elif self.step.asked:
            self._go_to(self.progress.now(self.step.move(by)))

    # questions with a list of answers

    def _pick(self, at: int) -> None:
        """Which document is said by one key; a person or a number is chosen, then taken with Enter."""
        self.page.choices.choose(at)
        if self.progress.doing is Doing.KIND:
            self._take()
        else:
            self._go_to(replace(self.progress, told=None))

    def _take(self) -> None:
        chosen = self.page.choices.chosen()
        assert chosen
        self._follow(self._asking.taken(self.progress, chosen))

    def _follow(self, answer: Progress | Refusal) -> None:
        if isinstance(answer, Refusal):
            self._refuse(answer)
        else:
            self._go_to(answer)

    # refusing

    def _stop(self) -> None:
        refusal = self._why_stopped()
        assert refusal
        self._refuse(refusal)

    def _why_stopped(self) -> Refusal | None:
        """The clerk reads what differs; the slip never says it."""
        check = self.step.checking.check
        refusal = None if self.step.passed else stop_of(check)
        if refusal and refusal.reason is Reason.IDENTITY_DIFFERS:
            return replace(refusal, facts={"differs": self.page.words.different(check)})
        return refusal

    def _asked_of_supervisor(self) -> RefusedNow | None:
        """What a supervisor could decide here and now."""
        refusal = self._why_stopped() or (self.case.refusal if needs_photo(self.progress) else None)
        return self._refused(refusal, self.case) if refusal else None

    def _differs(self) -> None:
        """By eye: the line of the moment does not agree."""
        line = self.step.line_here()
        assert line
        facts = {"differs": self.page.words.is_different(line.field)}
        now = self._refused(Refusal(Reason.IDENTITY_DIFFERS, Decides.SUPERVISOR, "supervisor", facts), self.case)
        # who says yes to it has compared this line
        goes_on = CheckNow(self.case, progress=self.progress.now(self.step.tick()))
        self.journey.go(Screen.REFUSED, replace(now, check=goes_on))

    def _refuse(self, refusal: Refusal, case: Case | None = None) -> None:
        self.journey.go(Screen.REFUSED, self._refused(refusal, case or self.case))

    def _refused(self, refusal: Refusal, case: Case) -> RefusedNow:
        progress, step = self.progress, self.step
        goes_on = CheckNow(case, step.document, step.read, progress=progress)
        return RefusedNow(refusal, case, shown=progress.shown(), check=goes_on)

    def _confirm_identity(self) -> None:
        progress = self.progress
        first, second = (progress.first, self.step) if progress.first else (self.step, None)
        one = first.compared()
        done = self.journey.desk.confirm_identity(
            self.case.person.id, one.check, how=one.how, looked_at=one.looked_at, sighted=one.sighted,
            second=second.compared() if second else None,
            voucher=progress.voucher.id if progress.voucher else "",
            chaperone=progress.chaperone[0].id if progress.chaperone else "",
            step=self.journey.confirming, act=self.journey.act("confirm"),
        )  # fmt: skip
        if not isinstance(done, Refusal):
            self.journey.print_badge(self.journey.desk.case(self.case.person.id))
        elif done.reason in MENDED_HERE:
            self._mend(done)
            self._show()
        else:
            self._refuse(done, self.journey.desk.case(self.case.person.id))

    def _mend(self, refusal: Refusal) -> None:
        """What is missing is asked for; what is fine stays."""
        progress = self.progress
        if refusal.reason in (Reason.SECOND_DOCUMENT, Reason.SAME_DOCUMENT_TWICE):
            first = progress.first or self.step
            progress = replace(progress, first=first).now(self._compared(self.case, None))
        else:
            progress = replace(progress, adult=True, chaperone=None)
        self._progress = replace(progress, told=self.page.hand.objection(refusal))

    # scans

    def scanned(self, text: str) -> None:
        """A passport is this person's until it is compared; a badge may be of who vouches or comes along."""
        answer = self.journey.desk.find(text)
        match answer:
            case PassportRead():
                self.journey.go(Screen.CHECK, CheckNow(self.case, answer.document, answer.mrz))
            case PassportUnread(mrz=mrz):
                self._begin(None)
                self._go_to(self._asking.which_reading(self.progress, mrz))
            case Found(badge=badge) if badge and self._is_company(answer):
                return
            case _:
                self.journey.answered(answer)

    def _is_company(self, found: Found) -> bool:
        """Whether the badge is of somebody whom this case asks for."""
        progress = self.progress
        if followed := self._asking.vouches(progress, found.person.id):
            self._follow(followed)
        elif progress.wants_adult and found.badge:
            self._comes_along(found, found.badge.number)
        else:
            return False
        return True

    def _comes_along(self, found: Found, number: int) -> None:
        desk, adult = self.journey.desk, found.person
        objection = chaperoning(desk.event, self.case.person, adult, desk.case(adult.id).visit)
        if objection:
            self._go_to(replace(self.progress, told=self.page.hand.objection(objection)))
        else:
            self._go_to(replace(self.progress, chaperone=(adult, number), told=None))
