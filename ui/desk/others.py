"""What came in from other desks, told at this one: who has two badges, and that the person on the screen changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from regdesk.collection.visit import Badge
from regdesk.desk.answers import Case
from ui.desk.alarm import Alarm
from ui.desk.overtaken import WATCHED, OvertakenWords, is_overtaken
from ui.desk.ready import ReadyStage
from ui.desk.results import ResultsStage
from ui.desk.stage import Journey, Screen, Stage
from ui.place import Action

BETWEEN_PEOPLE = frozenset({Screen.READY, Screen.RESULTS, Screen.COLLECTED})
Shown = Callable[[], tuple[Screen, Stage, object]]


class Others(QObject):
    """`shown` gives the screen of the moment with what it was entered with."""

    def __init__(self, journey: Journey, shown: Shown, alarm: Alarm, parent: QObject) -> None:
        super().__init__(parent)
        self._journey, self._shown, self._alarm = journey, shown, alarm
        self._words = OvertakenWords(journey.wording, self._desk_of)
        self._overtaken = ""

    def came(self) -> None:
        """Entries of other desks were taken in: what the screen shows may not be so any more."""
        _, stage, _ = self._shown()
        self._alarm.look_again()
        if isinstance(stage, ReadyStage | ResultsStage):
            stage.look_again()
        else:
            self.compare()

    def entered(self) -> None:
        """Another screen is shown: another desk may have been quicker while a badge was printing."""
        screen, _, _ = self._shown()
        self._alarm.be_quiet(screen not in BETWEEN_PEOPLE)
        if screen is Screen.READY:
            self._alarm.look_again()
        elif screen is Screen.PRINTED:
            self.compare()

    def compare(self) -> None:
        """Say what changed for the person on the screen; the blue button shows it, and does nothing else then."""
        screen, _, context = self._shown()
        case = getattr(context, "case", None)
        if screen not in WATCHED or not isinstance(case, Case):
            return
        visit = self._journey.desk.case(case.person.id).visit
        if is_overtaken(context, visit):
            self._overtaken = case.person.id
            self._journey.tell(self._words.told(visit, self._journey.desk.now()))
            self._journey.changed()

    def left(self) -> None:
        """The screen is another one now."""
        self._overtaken = ""

    def blue(self) -> Action | None:
        """In place of what the screen offers, while that would be refused."""
        return self._words.button() if self._overtaken else None

    def look_again(self) -> None:
        """Open the person as they are now."""
        self._journey.open(self._overtaken)

    def _desk_of(self, badge: Badge) -> str:
        return self._journey.wording.desk(self._journey.desk.named(badge.desk).number)
