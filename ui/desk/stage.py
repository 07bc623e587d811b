"""One screen of the desk: what it shows, its keys and where it leads; the journey between screens is the place's."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from regdesk.collection.entitlement import Act, Refusal
from regdesk.collection.visit import Badge
from regdesk.desk import Desk
from regdesk.desk.answers import Answer, Case, Compared
from regdesk.identity.document import Document
from regdesk.identity.mrz import Mrz
from ui.desk.correct_now import CorrectNow
from ui.desk.desk_words import DeskWords
from ui.desk.photos import Photos
from ui.desk.printed_now import PrintedNow
from ui.desk.refused_now import RefusedNow
from ui.look.look import Look
from ui.place import Action, Box
from ui.wording import Told, Wording


class Screen(Enum):
    """Every screen of the desk. `ui.desk.follows.FOLLOWS` says which may follow which."""

    READY = auto()
    RESULTS = auto()
    CHECK = auto()
    TYPING = auto()
    FACE = auto()
    PHOTO = auto()
    PRINTING = auto()
    TROUBLE = auto()
    CAME_OUT = auto()
    PRINTED = auto()
    QUESTION = auto()
    COLLECTED = auto()
    REFUSED = auto()


class Journey(Protocol):
    """What a screen may ask of the place it is part of."""

    desk: Desk
    look: Look
    wording: Wording
    photos: Photos
    words: DeskWords
    confirming: Act
    """By which rule an identity is confirmed here."""

    def go(self, screen: Screen, context: object) -> None:
        """Show another screen. A context is one of the frozen values that the screens define."""
        ...

    def home(self, told: Told | None = None) -> None:
        """Back to Ready, or to the next badge that must be asked about."""
        ...

    def retell(self, old: Told, new: Told | None) -> None:
        """What Ready says has changed; nothing happens where the old is no longer said."""
        ...

    def tell(self, told: Told) -> None:
        """A sentence above the screen, until the next one."""
        ...

    def search(self, text: str) -> None: ...

    def scan(self, text: str) -> None: ...

    def scanned(self, text: str) -> None:
        """A scan for the screen that is shown now."""
        ...

    def answered(self, answer: Answer) -> None:
        """Go where the answer to a scan leads."""
        ...

    def open(
        self, person_id: str, document: Document | None = None, *, read: Mrz | None = None, badge: Badge | None = None
    ) -> None:
        """Show one person: the check, the waiting badge, the question about it, or why there is none."""
        ...

    def check(self, case: Case, document: Document | None, read: Mrz | None = None) -> None:
        """Hold a document against a registration; None waits for one. `read`: its lines as they came."""
        ...

    def act(self, name: str) -> str:
        """The key of pressing `name` on this screen; the same until the screen changes."""
        ...

    def has_printer(self) -> bool: ...

    def printer_answers(self) -> bool:
        """Whether a badge printer is chosen and, as far as is known, there."""
        ...

    def has_slip_printer(self) -> bool: ...

    def print_badge(self, case: Case) -> None: ...

    def refuse(self, refusal: Refusal, person_id: str | None, searched: str, shown: tuple[Compared, ...] = ()) -> None:
        """Record the refusal with the documents that were compared, print its slip and go back to Ready."""
        ...

    def refer(self, person_id: str | None, searched: str = "", shown: tuple[Compared, ...] = ()) -> None:
        """Send the person to the supervisor with a slip and go back to Ready."""
        ...

    def decision(self, now: RefusedNow) -> Action | None:
        """What asks a supervisor about this refusal; None where nobody can be asked at this desk."""
        ...

    def decide(self, now: RefusedNow) -> None:
        """Ask a supervisor, in front of everything else; go on with what was decided."""
        ...

    def print_again(self, now: PrintedNow) -> None:
        """Ask what is wrong with a badge that lies on the desk; then it is spoiled, and printed again or corrected."""
        ...

    def correct(self, asked: CorrectNow) -> None:
        """Ask what the badge shall say, and what was seen that says so."""
        ...

    def cancel_for_good(self, case: Case) -> None:
        """Ask why a badge that somebody has ends without a new one."""
        ...

    def open_anew(self, person_id: str, document: Document | None, read: Mrz | None) -> None:
        """Show one person, and compare the document once more: what was compared before is forgotten."""
        ...

    def confirm(self) -> None:
        """Press what confirms the identity and prints, on the check that is shown now."""
        ...

    def later(self, seconds: float, then: Callable[[], None]) -> None:
        """Run `then` when this screen is still the one shown after so long."""
        ...

    def safely(self, step: Callable[[], None]) -> None:
        """The world may fail in the middle of a step: then the clerk is told, and the screen stays."""
        ...

    def changed(self) -> None:
        """Actions, blue button or words of the box differ."""
        ...


class Stage(QObject):
    """The usual behaviour of a screen: typing searches, a scan opens, Esc goes home."""

    def __init__(self, journey: Journey, page: QWidget) -> None:
        super().__init__(page)
        self.journey = journey
        self.page = page

    def enter(self, context: object) -> None:
        """The screen is shown now; `context` says of what."""

    def leave(self) -> None:
        """Another screen is shown from now on."""

    def actions(self) -> list[Action]:
        return []

    def blue(self) -> Action | str:
        return ""

    def box(self) -> Box:
        return Box(self.tr("Scan the next person at any time"), "barcode")

    def do(self, name: str) -> None:
        """An action of this screen was pressed."""

    def person(self) -> str:
        """The id of whom the screen is about beside what it was entered with, or empty."""
        return ""

    def typed(self, text: str) -> None:
        self.journey.search(text)

    def scanned(self, text: str) -> None:
        self.journey.scan(text)

    def move(self, by: int) -> None:
        """Arrow keys."""

    def back(self) -> None:
        self.journey.home()
