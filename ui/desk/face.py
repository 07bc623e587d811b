"""In doubt about a face: three answers, none chosen before; the answer is one entry in the log, never a picture."""

from dataclasses import replace

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Face
from ui.desk.face_now import FaceNow, PhotoNow
from ui.desk.face_page import DIGITS, FacePage
from ui.desk.face_view import STEP
from ui.desk.refused_now import RefusedNow
from ui.desk.stage import Journey, Screen, Stage
from ui.place import Action, Box
from ui.speech import announce
from ui.wording import Told, isolated

MOVE = 0.1
"""How far an arrow key looks, in shares of what is seen."""


class FaceStage(Stage):
    """A digit chooses, Enter says it: the first sign of a scan can never be an answer."""

    page: FacePage

    def __init__(self, journey: Journey) -> None:
        super().__init__(journey, FacePage(journey.look))
        self._now: FaceNow | None = None
        for choice in self.page.choices.values():
            choice.toggled.connect(lambda _: self.journey.changed() if self._now else None)

    @property
    def now(self) -> FaceNow:
        assert self._now
        return self._now

    def enter(self, context: object) -> None:
        assert isinstance(context, FaceNow)
        self._now = context
        person, words = context.case.person, self.journey.wording
        about = (person.full_name, words.function_line(person))
        self.page.show_words(" · ".join(isolated(part) for part in about if part), second=context.second)
        self.page.show_faces(self.journey.photos.of(person.id), context.live)
        self.page.choose(None)
        self.page.band.show_told(self._told() if context.second else None)
        announce(self.page, f"{self.page.title.text()} {person.full_name}", urgent=True)

    def leave(self) -> None:
        self._now = None
        self.page.clear()

    def _told(self) -> Told:
        return Told(
            self.tr("Somebody was not sure about this face."),
            self.tr("Call a second person. No badge until that person has looked and answered here."),
            "users-fill",
            "warn",
        )

    def actions(self) -> list[Action]:
        return [
            Action("back", self.tr("Back"), "Esc"),
            Action("refer", self.tr("Refer to supervisor"), "F4", "user-sound", "outlined"),
            Action("compare", self.tr("Take a picture to compare"), "F10", "user-focus", "outlined"),
            *(Action(answer, "", digit, kind="elsewhere") for answer, digit in DIGITS.items()),
            *(Action(name, "", key, kind="elsewhere") for name, key in LOOKS.items()),
        ]

    def blue(self) -> Action | str:
        match self.page.chosen():
            case None:
                return self.tr("Choose an answer: 1, 2 or 3")
            case Face.SAME:
                return Action("answer", self.tr("Record: same person"), "Enter", "", "blue")
            case Face.UNSURE:
                return Action("answer", self.tr("Record: not sure"), "Enter", "", "blue")
            case Face.DIFFERENT:
                return Action("answer", self.tr("Record: not the same"), "Enter", "", "blue")

    def box(self) -> Box:
        return Box(self.tr("First answer the question"), "question")

    def do(self, name: str) -> None:
        match name:
            case "answer":
                self._answer()
            case "refer":
                self.journey.refer(self.now.case.person.id)
            case "compare":
                now = self.now
                self.journey.go(Screen.PHOTO, PhotoNow(now.case, now.document, compare=True, second=now.second))
            case "back":
                self.back()
            case _ if name in LOOKS:
                self._look(name)
            case _:
                self.page.choose(Face(name))
                self.journey.changed()

    def _look(self, name: str) -> None:
        closer = self.page.closer
        match name:
            case "closer":
                closer.zoom(STEP)
            case "further":
                closer.zoom(1 / STEP)
            case "whole":
                closer.whole()
            case "left":
                closer.move(-MOVE, 0)
            case _:
                closer.move(MOVE, 0)

    def move(self, by: int) -> None:
        self.page.closer.move(0, MOVE * by)

    def typed(self, text: str) -> None:
        """A name typed now would lose the question."""

    def scanned(self, text: str) -> None:
        """So would the next person."""

    def back(self) -> None:
        """Nobody was in doubt after all; a doubt that is written down stays."""
        if self.now.second:
            self.journey.home()
        else:
            self.journey.check(self.now.case, self.now.document)

    def _answer(self) -> None:
        answer, now, desk = self.page.chosen(), self.now, self.journey.desk
        assert answer
        person_id = now.case.person.id
        done = desk.judge_face(person_id, answer, second=now.second, act=self.journey.act("answer"))
        case = desk.case(person_id)
        if case.refusal and case.refusal.reason is Reason.FACE_IN_DOUBT:
            self.journey.go(Screen.FACE, replace(now, case=case, second=True))
        elif isinstance(done, Refusal):
            self.journey.go(Screen.REFUSED, RefusedNow(done, case))
        else:
            self.journey.open(person_id, now.document)


LOOKS = {"closer": "+", "further": "-", "whole": "0", "left": "Left", "right": "Right"}
