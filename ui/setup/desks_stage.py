"""One view of the Desks page: what it shows, its keys, where it leads; what the views share is in `DesksWork`."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from regdesk.chance import NewBytes
from regdesk.desk.certifying import Certifying, Wanted, Wish
from regdesk.desk.enrolling import Enrolment
from regdesk.desk.event_keys import EventKeyFile
from regdesk.keys.carried import Kind
from ui.look.look import Look
from ui.setup.desks_words import DesksWords
from ui.setup.steps import Step, Steps
from ui.setup.view import View
from ui.wording import Told

Answer = TypeVar("Answer")


class At(Enum):
    """The views."""

    HOME = auto()
    ASK = auto()
    TAKE = auto()
    KEY = auto()
    MAKE = auto()
    RESTORE = auto()
    REQUEST = auto()
    LIMITS = auto()
    SIGN = auto()
    SPARES = auto()
    STOP = auto()
    CODE = auto()


@dataclass(frozen=True)
class Shown:
    """A message that was made here and is to be carried: as a code on the screen, and as a file called `name`."""

    text: str
    title: str
    line: str
    name: str
    heading: str
    facts: tuple[tuple[str, str], ...] = ()
    above: str = ""
    signs: str = ""
    then: At = At.HOME
    blue: str = ""


@dataclass
class DesksWork:
    """What was chosen and read so far. `after`: where to go once an event key is chosen."""

    key: EventKeyFile | None = None
    after: At = At.REQUEST
    certificate: str = ""
    request: str = ""
    wanted: Wanted | None = None
    said: str = ""
    wish: Wish | None = None
    shown: Shown | None = None
    told: Told | None = None


class DesksJourney(Protocol):
    """What a view may ask of the place it is part of."""

    look: Look
    enrolment: Enrolment
    words: DesksWords
    work: DesksWork
    new_bytes: NewBytes
    busy: bool

    def go(self, at: At) -> None:
        """Show another view."""
        ...

    def changed(self) -> None:
        """Actions or blue button differ, or the line under the title does."""
        ...

    def run(self, work: Callable[[], Answer], done: Callable[[Answer], None], told: Callable[[Told], None]) -> None:
        """Do slow work beside the window; `told` gets what went wrong."""
        ...

    def certifying(self) -> Certifying:
        """The manager's half with the event key that was chosen."""
        ...

    def announce(self, sentence: str, *, urgent: bool = False) -> None:
        """Say one sentence to a screen reader."""
        ...


class DeskStage(View):
    """The usual behaviour of a view. `leads_back`: where Esc goes, None for the desk."""

    leads_back: At | None = At.HOME

    def __init__(self, journey: DesksJourney, page: QWidget) -> None:
        super().__init__(page)
        self.journey = journey
        self._keyboard: QWidget = page

    @property
    def words(self) -> DesksWords:
        return self.journey.words

    @property
    def work(self) -> DesksWork:
        return self.journey.work

    def keep_keyboard(self, fields: list[QWidget]) -> None:
        """Whatever of these had the keyboard last keeps it when the actions change."""
        self._keyboard = fields[0]
        for field in fields:
            (field.focusProxy() or field).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._keyboard = watched
        return super().eventFilter(watched, event)

    def keyboard(self) -> QWidget:
        return self._keyboard

    def heading(self) -> str:
        """The title in the top bar; empty for that of the page."""
        return ""

    def steps(self) -> tuple[tuple[str, str, str, str], Step, bool] | None:
        """Four names, which is the open one, and whether all are done."""
        return None

    def scanned(self, kind: Kind, text: str) -> bool:  # noqa: ARG002 - for those that want one
        """A message was scanned; whether it is wanted here."""
        return False


class DesksSteps(Steps):
    """Four steps of one of the page's ways."""

    told: tuple[str, str, str, str] = ("", "", "", "")

    def names(self) -> dict[Step, str]:
        return dict(zip(Step, self.told, strict=True))

    def show_way(self, told: tuple[str, str, str, str], step: Step, *, all_done: bool) -> None:
        self.told = told
        self.show_step(step, all_done=all_done)
