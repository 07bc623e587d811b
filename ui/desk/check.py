"""Check: is this the person? The computer compares letters and digits, the clerk looks at the face and decides."""

from dataclasses import dataclass, replace

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Checked
from regdesk.desk.answers import Case, Checking, PassportRead, PassportUnread, Row
from regdesk.desk.desk import stop_of
from regdesk.identity.compare import Field, Finding, Result, Verdict, by_eye
from regdesk.identity.document import Document, Source
from ui.desk.check_page import CheckPage
from ui.desk.face_now import FaceNow, PhotoNow
from ui.desk.lines import State, states_of
from ui.desk.refused import RefusedNow
from ui.desk.stage import Journey, Screen, Stage
from ui.desk.typed import TypingNow
from ui.place import Action, Box
from ui.wording import Told


@dataclass(frozen=True)
class CheckNow:
    """Whose check, and with which document; None while it is waited for."""

    case: Case
    document: Document | None = None


class CheckStage(Stage):
    """Looks at differences one after the other; what stops is only ever sent to a supervisor."""

    page: CheckPage

    def __init__(self, journey: Journey, page: CheckPage) -> None:
        super().__init__(journey, page)
        page.faces.asked.connect(lambda name: journey.safely(lambda: self.do(name)))
        self._now: CheckNow | None = None
        self._checking: Checking | None = None
        self._looked = 0
        self._eye: tuple[Finding, ...] = ()
        self._ticked: frozenset[int] = frozenset()
        self._here = 0

    @property
    def case(self) -> Case:
        assert self._now
        return self._now.case

    @property
    def checking(self) -> Checking:
        assert self._checking
        return self._checking

    @property
    def _by_eye(self) -> bool:
        return bool(self._eye)

    def enter(self, context: object) -> None:
        assert isinstance(context, CheckNow)
        self._now = context
        self._looked, self._eye, self._ticked, self._here = 0, (), frozenset(), 0
        self._checking = self.journey.desk.check(context.case.person.id, context.document)
        self.page.show_case(context.case)
        self._show()

    def _show(self) -> None:
        """Everything that depends on the document, on what was looked at and on what was ticked."""
        check = self.checking.check
        self.page.model.show(*self._lines(), self.page.words.document_word(check))
        self.page.band.show_told(self._verdict())
        self.page.other.show_row(self.checking.fits)
        if check.verdict is Verdict.STOP:
            self.page.do_not_print(other=len(check.stops) > 1 or self.checking.fits is not None)
        else:
            photo = self.journey.photos.of(self.case.person.id) is not None
            self.page.ask_about_face(photo=photo, needed=self._needs_photo, vip=self.case.person.vip)
        self.page.faces.show_actions(self._face_actions())
        self.journey.changed()

    def leave(self) -> None:
        self.page.faces.show_actions(())

    @property
    def _needs_photo(self) -> bool:
        return self.case.refusal is not None and self.case.refusal.reason is Reason.PHOTO_MISSING

    def _face_actions(self) -> tuple[Action, ...]:
        """They stand below the photo, not in the bar."""
        photo = self.journey.photos.of(self.case.person.id) is not None
        words = self.tr("Change the photo") if photo else self.tr("Take a photo")
        return (
            Action("doubt", self.tr("In doubt?"), "F9", "eye-fill", "elsewhere"),
            Action("photo", words, "F10", "user-focus", "elsewhere"),
        )

    def _lines(self) -> tuple[tuple[Finding, ...], tuple[State, ...]]:
        if self._by_eye:
            return self._eye, tuple(self._eye_state(at) for at in range(len(self._eye)))
        findings = self._told_findings()
        if self.checking.check.document is None:
            return findings, (State.WAITING,) * len(findings)
        return findings, states_of(findings, self._looked)

    def _told_findings(self) -> tuple[Finding, ...]:
        """All lines, the sex only where it differs; beside another person's record the expiry, if good, makes room."""
        findings = tuple(f for f in self.checking.check.findings if f.field is not Field.SEX or f.is_due)
        if self.checking.fits is None:
            return findings
        return tuple(f for f in findings if f.field is not Field.EXPIRES or f.result in (Result.STOP, Result.LOOK))

    def _eye_state(self, at: int) -> State:
        if at in self._ticked:
            return State.TICKED
        return State.OPEN_HERE if at == self._here else State.OPEN

    def _verdict(self) -> Told:
        words, check = self.page.words, self.checking.check
        if self._by_eye:
            return words.all_ticked() if self._all_ticked else words.by_eye()
        match check.verdict:
            case Verdict.NO_DOCUMENT:
                return words.waiting()
            case Verdict.ALL_SAME:
                return words.all_same()
            case Verdict.LOOK:
                return words.looks(check, self._looked)
            case Verdict.STOP:
                return words.stops(check)

    @property
    def _all_ticked(self) -> bool:
        return self._by_eye and len(self._ticked) == len(self._eye)

    # keys

    def actions(self) -> list[Action]:
        found = [Action("back", self.tr("Back"), "Esc")]
        stopped = self.checking.check.verdict is Verdict.STOP
        if not stopped or self.checking.fits:
            found.append(Action("refer", self.tr("Refer to supervisor"), "F4", "user-sound", "outlined"))
        if stopped:
            found.append(Action("slip", self.tr("Refuse: what to say"), "F5", "receipt", "outlined"))
        elif self._by_eye and not self._all_ticked:
            found.append(Action("tick", self.tr("Tick this line"), "Space", "check-bold", "outlined"))
        found.append(self._by_hand())
        return [*found, *self._face_actions()]

    def _by_hand(self) -> Action:
        if self.checking.check.document is None and not self._by_eye:
            return Action("by_eye", self.tr("Compare by eye"), "F7", "eye-fill")
        return Action("type", self.tr("Type the document"), "F7", "keyboard")

    def blue(self) -> Action | str:
        check = self.checking.check
        if self._by_eye:
            return self._confirm() if self._all_ticked else self.tr("Waiting for your ticks")
        match check.verdict:
            case Verdict.NO_DOCUMENT:
                return self.tr("Waiting for the passport")
            case Verdict.STOP:
                return self._stopped(self.checking.fits)
            case Verdict.LOOK if self._looked < len(check.looks) - 1:
                return Action("looked", self.tr("I looked: next"), "Enter", "", "blue")
            case Verdict.LOOK if self._looked < len(check.looks):
                return Action("looked", self.tr("I looked: same person"), "Enter", "", "blue")
            case _:
                return self._confirm()

    def _confirm(self) -> Action | str:
        if self._needs_photo:
            return Action("photo", self.tr("Take the photo"), "Enter", "", "blue")
        if not self.journey.has_printer():
            return self.tr("No badge printer")
        return Action("confirm", self.tr("Confirm and print badge"), "Enter", "", "blue")

    def _stopped(self, fits: Row | None) -> Action:
        if fits:
            name = " ".join(part for part in (fits.person.given, fits.person.family) if part)
            return Action("other", self.tr("Open {name}").format(name=name), "Enter", "", "blue")
        return Action("refer", self.tr("Refer to supervisor"), "Enter", "", "blue")

    def box(self) -> Box:
        placeholder = self.tr("Scan the next person at any time")
        if self.checking.check.document is None:
            return Box(self.tr("Scan the passport or ID card"), "barcode")
        if self.checking.check.document.source is Source.TYPED:
            return Box(placeholder, "barcode", self.tr("Passport typed"), "neutral")
        return Box(placeholder, "barcode", self.tr("Passport read"), "ok")

    def do(self, name: str) -> None:
        match name:
            case "looked":
                self._looked = min(self._looked + 1, len(self.checking.check.looks))
                self._show()
            case "confirm":
                self._confirm_identity()
            case "other" if self.checking.fits:
                self.journey.open(self.checking.fits.person.id, self.checking.check.document)
            case "refer":
                self.journey.refer(self.case.person.id)
            case "slip":
                self._refuse()
            case "doubt":
                self.journey.go(Screen.FACE, FaceNow(self.case, self.checking.check.document))
            case "photo":
                self.journey.go(Screen.PHOTO, PhotoNow(self.case, self.checking.check.document))
            case _:
                self._by_hand_do(name)

    def _by_hand_do(self, name: str) -> None:
        match name:
            case "by_eye":
                self._begin_by_eye()
            case "tick":
                self._tick()
            case "type":
                self.journey.go(Screen.TYPING, TypingNow(self.case))
            case _:
                self.back()

    def _refuse(self) -> None:
        """The clerk reads what differs; the slip never says it."""
        refusal = stop_of(self.checking.check)
        assert refusal
        if refusal.reason is Reason.IDENTITY_DIFFERS:
            refusal = replace(refusal, facts={"differs": self.page.words.different(self.checking.check)})
        self.journey.go(Screen.REFUSED, RefusedNow(refusal, self.case))

    def _confirm_identity(self) -> None:
        check = self.checking.check
        due = self._eye if self._by_eye else check.looks
        done = self.journey.desk.confirm_identity(
            self.case.person.id, check, how=self._how(),
            looked_at=tuple(finding.field for finding in due), act=self.journey.act("confirm"),
        )  # fmt: skip
        if isinstance(done, Refusal):
            self.journey.go(Screen.REFUSED, RefusedNow(done, self.journey.desk.case(self.case.person.id)))
        else:
            self.journey.print_badge(self.journey.desk.case(self.case.person.id))

    def _how(self) -> Checked:
        document = self.checking.check.document
        if document is None:
            return Checked.BY_EYE
        return Checked.TYPED if document.source is Source.TYPED else Checked.SCANNED

    # by eye

    def _begin_by_eye(self) -> None:
        desk = self.journey.desk
        self._eye = by_eye(self.case.person, desk.states, desk.event)
        self._show()

    def _tick(self) -> None:
        """Tick the line of the moment and go on to the next open one."""
        self._ticked |= {self._here}
        open_lines = [at for at in range(len(self._eye)) if at not in self._ticked]
        self._here = next((at for at in open_lines if at > self._here), open_lines[0] if open_lines else -1)
        self._show()

    def move(self, by: int) -> None:
        if self._by_eye:
            self._here = min(max(self._here + by, 0), len(self._eye) - 1)
            self._show()

    # scans

    def scanned(self, text: str) -> None:
        """A passport is this person's until it is compared; anything else is the next person."""
        answer = self.journey.desk.find(text)
        match answer:
            case PassportRead():
                self.journey.go(Screen.CHECK, CheckNow(self.case, answer.document))
            case PassportUnread(mrz=mrz):
                self.page.band.show_told(self.page.words.unread(mrz.problems))
            case _:
                self.journey.answered(answer)
