"""The person on the screen changed at another desk meanwhile: said before the act, which the desk would refuse anyway.

Only what became of badges counts: a second one is what must not happen. The screen stays as it is until the clerk
looks again, so that nothing jumps below a hand.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from regdesk.collection.visit import Badge, BadgeState, Visit
from regdesk.desk.answers import Case
from ui.desk.printed_now import PrintedNow
from ui.desk.stage import Screen
from ui.place import Action
from ui.wording import Told, Wording, isolated

WATCHED = frozenset({Screen.CHECK, Screen.TYPING, Screen.FACE, Screen.PHOTO, Screen.PRINTED, Screen.REFUSED})
"""Screens on which a clerk is about to act for a person; questions ask of what this desk did, and are asked on."""
LOOK_AGAIN = "look again"


def is_overtaken(context: object, now: Visit) -> bool:
    """Whether another desk changed what becomes of the badge since the screen was shown with this context."""
    if isinstance(context, PrintedNow):
        waits = now.badge is not None and now.badge.code == context.badge.code and not now.conflict
        return not (waits and now.badge is not None and now.badge.state is BadgeState.PRINTED)
    case = getattr(context, "case", None)
    return isinstance(case, Case) and _of_badges(case.visit) != _of_badges(now)


def _of_badges(visit: Visit) -> tuple[object, ...]:
    badge, ended = visit.badge, visit.ended
    return badge and (badge.code, badge.state), visit.conflict, ended and ended.code


class OvertakenWords(QObject):
    """What is said of it. `desk_of`: names the desk of a badge, as in `Desk 3`; empty where nobody knows it."""

    def __init__(self, wording: Wording, desk_of: Callable[[Badge], str]) -> None:
        super().__init__(wording)
        self._wording, self._desk_of = wording, desk_of

    def button(self) -> Action:
        return Action(LOOK_AGAIN, self.tr("See what changed"), "Enter", "", "blue")

    def told(self, visit: Visit, now: datetime) -> Told:
        """Another desk was quicker; the act of this one would be refused."""
        badge = visit.badge
        if visit.conflict:
            return self._stop(self.tr("This person has two badges now."), self.tr("A supervisor decides which stays."))
        if badge is None:
            return self._stop(self.tr("Another desk changed this person meanwhile."), self._look())
        facts = {
            "number": isolated(f"{badge.number:05d}"), "desk": isolated(self._desk_of(badge)),
            "when": isolated(self._wording.near(badge.changed, now)),
        }  # fmt: skip
        match badge.state:
            case BadgeState.COLLECTED:
                bold = self.tr("This badge was collected meanwhile: {when}, {desk}.")
                rest = self.tr("Do not print or hand over another one.")
            case BadgeState.PRINTED:
                bold = self.tr("{desk} printed badge {number} for this person meanwhile.")
                rest = self.tr("Do not print another one. The person waits for it at {desk}.")
            case _:
                bold = self.tr("{desk} is printing a badge for this person now.")
                rest = self.tr("Do not print another one. Call {desk}.")
        return self._stop(bold.format_map(facts), rest.format_map(facts))

    def _look(self) -> str:
        return self.tr("Look again before you go on.")

    def _stop(self, bold: str, rest: str) -> Told:
        return Told(bold, rest, "warning-octagon-fill", "bad")
