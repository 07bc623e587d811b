"""The identity check of who collects: the desk's own, with all its rules and screens; it ends with yes or with home."""

from dataclasses import replace

from PySide6.QtCore import Signal

from regdesk.collection.entitlement import Act, Refusal
from regdesk.collection.visit import Badge
from regdesk.desk.answers import Case
from regdesk.identity.document import Document
from regdesk.identity.mrz import Mrz
from ui.desk.check_now import CheckNow
from ui.desk.place import DeskPlace
from ui.desk.ready import ReadyNow
from ui.desk.refused_now import RefusedNow
from ui.desk.stage import Screen, Stage
from ui.overlay import Sheet
from ui.place import Action
from ui.wording import Told

_CONFIRMS = ("confirm", "print")


class CollectorCheck(DeskPlace):
    """A desk within the place of delegations. It prints nothing: `confirmed` carries the participant id instead.

    `left`: nobody was confirmed; it carries what is to be told, or None.
    """

    confirmed = Signal(str)
    left = Signal(object)

    confirming = Act.CONFIRM_COLLECTOR
    _asks = False
    _deciding_about = ""

    def ask(self, person_id: str, document: Document | None = None, *, read: Mrz | None = None) -> None:
        """Compare the document of this person. A badge of their own changes nothing about it."""
        self._asks, self._deciding_about = True, ""
        if self.shown is not Screen.READY:
            self.go(Screen.READY, ReadyNow())
        case = replace(self.desk.case(person_id), refusal=None, minor=False)
        self.go(Screen.CHECK, CheckNow(case, document, read, anew=True))

    def ask_supervisor(self, refusal: Refusal, person_id: str) -> Sheet | None:
        """The decision about who was compared already, to be put in front of the window; None without a staff list."""
        case = replace(self.desk.case(person_id), refusal=None, minor=False)
        now = RefusedNow(refusal, case)
        self._asks, self._deciding_about = True, person_id
        return self._deciding.ask(now) if self._deciding.action(now) else None

    # what the desk does otherwise

    def _make_stages(self) -> dict[Screen, Stage]:
        stages = super()._make_stages()
        self.check_page.words.prints = False
        return stages

    def home(self, told: Told | None = None) -> None:
        """Nobody waits here: the place of delegations goes on."""
        self._limbo = []
        super().home()
        if self._asks:
            self._asks = False
            self.left.emit(told)

    def open(
        self, person_id: str, document: Document | None = None, *, read: Mrz | None = None, badge: Badge | None = None
    ) -> None:  # fmt: skip
        if self._deciding_about == person_id:
            self._confirm(person_id)
            return
        self.ask(person_id, document, read=read)
        if badge:
            self.tell(self.wording.badge_scanned(badge, self.desk.now()))

    def print_badge(self, case: Case) -> None:
        self._confirm(case.person.id)

    def has_printer(self) -> bool:
        return True

    def blue(self) -> Action | str:
        found = super().blue()
        if isinstance(found, Action) and found.name in _CONFIRMS:
            return replace(found, caption=self.tr("Confirm: this person collects"))
        return found

    def _confirm(self, person_id: str) -> None:
        self._asks, self._deciding_about = False, ""
        super().home()
        self.confirmed.emit(person_id)
