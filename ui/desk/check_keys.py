"""What can be pressed in the check: the buttons of the bar, the blue one, and the words of the scan box."""

from dataclasses import replace

from PySide6.QtCore import QObject

from regdesk.collection.entitlement import Reason
from regdesk.collection.visit import VisitState
from regdesk.identity.compare import Verdict
from regdesk.identity.document import DocumentKind, Source
from ui.desk.check_page import FOLDED_FROM
from ui.desk.check_words import another_document
from ui.desk.choices import Choices
from ui.desk.progress import Doing, Progress
from ui.desk.stage import Journey
from ui.place import Action, Box
from ui.wording import isolated


class CheckKeys(QObject):
    """Offers; it does nothing."""

    def __init__(self, journey: Journey, choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._journey, self._choices = journey, choices

    # the bar

    def actions(self, progress: Progress, decision: Action | None = None) -> list[Action]:
        """`decision`: what asks a supervisor who is here."""
        blue = self.blue(progress)
        refer = Action("refer", self.tr("Refer to supervisor"), "F4", "user-sound", "outlined")
        # F4 calls the supervisor on every screen, also where the blue button does it
        offered = [replace(refer, kind="elsewhere") if isinstance(blue, Action) and blue.name == "refer" else refer]
        back = Action("back", self.tr("Back"), "Esc")
        if decision:
            offered.append(decision)
        own = self._own(progress)
        if decision and self._journey.look.user_scale >= FOLDED_FROM:
            own = [replace(action, kind="elsewhere") if action.name == "type" else action for action in own]
        correct = Action("correct", self.tr("Correct the badge"), "F8", "note-pencil", "elsewhere")
        return [back, *offered, *own, correct, *self.of_the_face(progress), *self._unseen(progress)]

    def _own(self, progress: Progress) -> list[Action]:
        step = progress.step
        type_it = Action("type", self.tr("Type the document"), "F7", "keyboard")
        if progress.doing is Doing.VOUCHER:
            return [Action("", self.tr("Move"), "Up Down")]
        if progress.doing is not Doing.COMPARE:
            return [type_it]
        if step.checking.check.verdict is Verdict.STOP and not step.passed:
            return [Action("slip", self.tr("Refuse: what to say"), "F5", "receipt", "outlined"), type_it]
        if step.asked:
            return [*self._ticking(progress), replace(type_it, kind="elsewhere")]
        if step.waits and not progress.unread:
            return [Action("kinds", self.tr("Compare by eye"), "F7", "eye-fill")]
        stay = Action("stay", self.tr("Stay with this record"), "Space", "", "outlined")
        return [*([stay] if progress.other else []), type_it]

    def _ticking(self, progress: Progress) -> list[Action]:
        if progress.step.done:
            return []
        return [
            Action("tick", self.tr("Tick this line"), "Space", "check-bold", "outlined"),
            Action("differs", self.tr("This line is different"), "F5", "receipt", "outlined"),
        ]

    def of_the_face(self, progress: Progress) -> tuple[Action, ...]:
        """They stand below the photo, not in the bar."""
        photo = self._journey.photos.of(progress.case.person.id) is not None
        words = self.tr("Change the photo") if photo else self.tr("Take a photo")
        return (
            Action("doubt", self.tr("In doubt?"), "F9", "eye-fill", "elsewhere"),
            Action("photo", words, "F10", "user-focus", "elsewhere"),
        )

    def _unseen(self, progress: Progress) -> list[Action]:
        """Digits choose an answer; the arrows show the first document again, and the second."""
        rows = self._choices.model.rowCount() if progress.doing is not Doing.COMPARE else 0
        digits = [Action(f"choice {at}", "", str(at + 1), kind="elsewhere") for at in range(rows)]
        if not progress.first:
            return digits
        sides = (("first", "Left"), ("second", "Right"))
        return [*digits, *(Action(name, "", key, kind="elsewhere") for name, key in sides)]

    # the blue button

    def blue(self, progress: Progress) -> Action | str:
        step = progress.step
        if progress.doing is not Doing.COMPARE:
            return self._take(progress.doing) if self._choices.chosen() else self._choose(progress.doing)
        if progress.other:
            return self._open(progress.other.person.given, progress.other.person.family)
        if progress.ready:
            return self._confirm(progress, Action("confirm", self._confirming(progress), "Enter", "", "blue"))
        if progress.wants_adult:
            return self.tr("Waiting for the adult’s badge")
        if progress.needs_none:
            return self._confirm(progress, Action("print", self.tr("Print badge"), "Enter", "", "blue"))
        if step.waits:
            return self.tr("Waiting for the second document") if progress.first else self.tr("Waiting for the passport")
        if step.asked:
            return self.tr("Waiting for your ticks")
        return self._look(progress)

    def _look(self, progress: Progress) -> Action | str:
        check = progress.step.checking.check
        if check.verdict is Verdict.STOP and another_document(check):
            return self.tr("Waiting for another document")
        if check.verdict is Verdict.STOP:
            return Action("refer", self.tr("Refer to supervisor"), "Enter", "", "blue")
        last = len(check.looks) - progress.step.looked == 1
        words = self.tr("I looked: same person") if last else self.tr("I looked: next")
        # each line has a press of its own, so that Enter twice in a moment looks at one only
        return Action(f"looked {progress.step.looked}", words, "Enter", "", "blue")

    def _take(self, doing: Doing) -> Action:
        words = {
            Doing.KIND: self.tr("I hold this one"),
            Doing.VOUCHER: self.tr("This person vouches"),
            Doing.READING: self.tr("This stands there"),
        }
        return Action("take", words[doing], "Enter", "", "blue")

    def _choose(self, doing: Doing) -> str:
        match doing:
            case Doing.VOUCHER:
                return self.tr("Choose who vouches")
            case Doing.READING:
                return self.tr("Scan again, or press a number")
            case _:
                return self.tr("Press a number")

    def _confirm(self, progress: Progress, action: Action) -> Action | str:
        if needs_photo(progress):
            return Action("photo", self.tr("Take the photo"), "Enter", "", "blue")
        return action if self._journey.has_printer() or waits(progress) else self.tr("No badge printer")

    def _confirming(self, progress: Progress) -> str:
        """A badge that was printed ahead for a delegation waits for this person already."""
        badge = progress.case.visit.badge
        if badge is None or not waits(progress):
            return self.tr("Confirm and print badge")
        return self.tr("Confirm and hand over badge {number}").format(number=isolated(f"{badge.number:05d}"))

    def _open(self, given: str, family: str) -> Action:
        name = " ".join(part for part in (given, family) if part)
        return Action("other", self.tr("Open {name}").format(name=name), "Enter", "", "blue")

    # the box

    def box(self, progress: Progress) -> Box:
        document = progress.step.document
        if progress.wants_adult:
            return Box(self.tr("Scan the adult’s badge"), "identification-badge")
        if document is None:
            return Box(self.tr("Scan the passport or ID card"), "barcode")
        placeholder = self.tr("Scan the next person at any time")
        passport = document.kind is DocumentKind.PASSPORT
        if document.source is Source.TYPED:
            return Box(
                placeholder, "barcode", self.tr("Passport typed") if passport else self.tr("Document typed"), "neutral"
            )
        return Box(placeholder, "barcode", self.tr("Passport read") if passport else self.tr("Document read"), "ok")


def waits(progress: Progress) -> bool:
    """A badge is printed and not handed over."""
    return progress.case.visit.state is VisitState.PRINTED


def needs_photo(progress: Progress) -> bool:
    """The event gives no badge without a photo, and there is none yet."""
    refusal = progress.case.refusal
    return refusal is not None and refusal.reason is Reason.PHOTO_MISSING
