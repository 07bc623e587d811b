"""What came in from other desks, told at this one: who has two badges, and that the person on the screen changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.visit import Badge, BadgeState
from regdesk.desk.answers import Case
from ui.desk.alarm import Alarm
from ui.desk.overtaken import WATCHED, OvertakenWords, is_overtaken
from ui.desk.ready import ReadyStage
from ui.desk.results import ResultsStage
from ui.desk.stage import Journey, Screen, Stage
from ui.place import Action

BETWEEN_PEOPLE = frozenset({Screen.READY, Screen.RESULTS, Screen.COLLECTED})
_REASONS = {
    BadgeState.PRINTED: Reason.BADGE_WAITS,
    BadgeState.REQUESTED: Reason.BADGE_IN_LIMBO,
    BadgeState.UNKNOWN: Reason.BADGE_IN_LIMBO,
}
_WAITING = (*_REASONS.values(), Reason.OTHER_LANE, Reason.TOO_EARLY, Reason.TOO_LATE, Reason.CLOSED_FOR_NOW)
"""What stands against another badge beside the one that is there: where that is, is said first."""
Shown = Callable[[], tuple[Screen, Stage, object]]


class Others(QObject):
    """`shown` gives the screen of the moment with what it was entered with."""

    def __init__(self, journey: Journey, shown: Shown, alarm: Alarm, parent: QObject) -> None:
        super().__init__(parent)
        self._journey, self._shown, self._alarm = journey, shown, alarm
        self._words = OvertakenWords(journey.wording, self._desk_of)
        self._overtaken = ""
        self._began = False

    def came(self) -> None:
        """Entries of other desks were taken in: what the screen shows may not be so any more."""
        _, stage, _ = self._shown()
        self._alarm.look_again()
        if isinstance(stage, ReadyStage | ResultsStage):
            self._journey.photos.forget()  # with a list come other photos
            stage.look_again()
        else:
            self.compare()

    def entered(self) -> None:
        """Another screen is shown: another desk may have been quicker while a badge was printing."""
        screen, _, _ = self._shown()
        self._alarm.be_quiet(screen not in BETWEEN_PEOPLE)
        if screen is Screen.READY and (self._alarm.is_on or not self._began):
            self._began = True
            self._alarm.look_again()
        elif screen is Screen.PRINTED:
            self.compare()

    def said(self) -> None:
        """Something is said of the person on the screen, who needs the room."""
        if self._shown()[0] not in BETWEEN_PEOPLE:
            self._alarm.give_way()

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

    def has_badge(self, case: Case, scanned: Badge | None) -> Refusal | None:
        """Why no badge is given here: another desk prints one or has it. Whose badge is scanned here, has it here."""
        badge, desk = case.visit.badge, self._journey.desk
        if badge is None or badge.state not in _REASONS or (scanned and scanned.code == badge.code):
            return None
        other = desk.named(badge.desk)
        if other.ours or (case.refusal and case.refusal.reason not in _WAITING):
            return None
        place = ("desk", {"desk": other.number}) if other.number else ("supervisor", {"desk": "?"})
        return Refusal(_REASONS[badge.state], Decides.CLERK, place[0], {"number": badge.number, **place[1]})

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
