"""The part of the desk's place that asks in front of the window: supervisors, and about badges that end."""

from regdesk.desk.answers import Case
from ui.background import Background
from ui.desk.badge_sheets import BadgeSheets
from ui.desk.check_words import CheckWords
from ui.desk.correct_now import CorrectNow
from ui.desk.decision import Deciding
from ui.desk.printed_now import PrintedNow
from ui.desk.refused_now import RefusedNow
from ui.desk.stage import Journey
from ui.place import Action, Place


class AskingPlace(Place):
    """A place with a journey, in front of which sheets are opened."""

    _deciding: Deciding
    _badges: BadgeSheets

    def _ask_by(self, journey: Journey, check: CheckWords, background: Background) -> None:
        self._deciding = Deciding(journey, check, background, self)
        self._badges = BadgeSheets(journey, check, background, self.sheet_asked.emit, self)

    def _left(self) -> None:
        """The screen is another one now: nothing is asked about the one before."""
        self._deciding.left()
        self._badges.left()

    def decision(self, now: RefusedNow) -> Action | None:
        return self._deciding.action(now)

    def decide(self, now: RefusedNow) -> None:
        if sheet := self._deciding.ask(now):
            self.sheet_asked.emit(sheet)

    def print_again(self, now: PrintedNow) -> None:
        self._badges.ask_again(now)

    def cancel_for_good(self, case: Case) -> None:
        self._badges.ask_void(case)

    def correct(self, asked: CorrectNow) -> None:
        self._badges.ask_correct(asked)
