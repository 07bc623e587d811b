"""What the window says of staff cards, PINs, the lock and a change of shift; it decides nothing."""

import re
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from regdesk.errors import DeskError
from regdesk.sentences.staff import ROLES, STOPS
from regdesk.staff.rights import Role
from regdesk.staff.stops import Stop, Why
from ui.wording import Told, Wording, filled, isolated

_FIRST = re.compile(r"(?<=[.?]) ")
_BAD, _WARN, _INFO = "warning-octagon-fill", "warning-fill", "info-fill"


class SignInWords(QObject):
    """Words for one language."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._wording = wording

    def role(self, role: Role) -> str:
        return QCoreApplication.translate("staff", ROLES[role])

    def stop(self, stop: Stop) -> Told:
        """Why somebody is not signed in."""
        match stop.why:
            case Why.WRONG_PIN:
                return self._wrong(stop.facts.get("left"))
            case Why.NOT_A_CARD:
                rest = self.tr("Scan the code of your staff card: this was something else.")
                return Told(self.tr("Sign in first."), rest, _WARN, "warn")
            case why:
                sentence = filled(QCoreApplication.translate("staff", STOPS[why]), {})
                return _parted(sentence or "", _WARN, "warn")

    def _wrong(self, left: object) -> Told:
        bold = self.tr("Wrong PIN.")
        if left == 1:
            return Told(bold, self.tr("One try left. After it this card has to wait."), _BAD, "bad")
        return Told(bold, self.tr("{left} tries left.").format(left=isolated(str(left))), _BAD, "bad")

    def waits(self, until: datetime | None, now: datetime) -> Told:
        """After five wrong PINs. `until`: None for ever."""
        rest = self.tr("A colleague can sign in now. A supervisor can give new tries: People and PINs.")
        if until is None:
            return Told(self.tr("Too many wrong PINs with this card."), rest, "clock-countdown-fill", "bad")
        wait = until - now + timedelta(seconds=59)  # five minutes until the last second of the fifth is over
        bold = self.tr("Too many wrong PINs. Wait {wait}, until {time}.").format(
            wait=isolated(self._wording.span(wait)), time=isolated(self._wording.clock(until))
        )
        return Told(bold, rest, "clock-countdown-fill", "bad")

    def choose(self) -> Told:
        rest = self.tr("Six digits that only you know. Not a birthday, not six in a row.")
        return Told(self.tr("Choose a PIN of your own."), rest, _INFO, "neutral")

    def given(self) -> Told:
        rest = self.tr("Then you choose one of your own.")
        return Told(self.tr("Type the PIN that the shift lead gave you."), rest, _INFO, "neutral")

    def differ(self) -> Told:
        rest = self.tr("Choose a PIN once more.")
        return Told(self.tr("The two were not the same."), rest, _WARN, "warn")

    def first(self) -> Told:
        rest = self.tr("Scan your staff badge. Until then nothing else opens.")
        return Told(self.tr("Sign in first."), rest, _WARN, "warn")

    def unlock_first(self) -> Told:
        rest = self.tr("Until then nothing else opens.")
        return Told(self.tr("Type your PIN first."), rest, _WARN, "warn")

    def signed_out_by_list(self) -> Told:
        rest = self.tr("This card does not work here in that role any more. Ask the shift lead.")
        return Told(self.tr("You were signed out."), rest, _WARN, "warn")

    def slept(self) -> Told:
        return Told(self.tr("The laptop was asleep, so the desk was closed."))

    def locked_long(self) -> Told:
        return Told(self.tr("The desk was locked for 15 minutes, so it was closed."))

    def half(self) -> Told:
        return Told(self.tr("The scan was not complete."), self.tr("Hold the card flat and scan again."), _WARN, "warn")

    def busy(self) -> Told:
        rest = self.tr("Wait a moment until it is done, then scan your staff card again.")
        return Told(self.tr("A badge or a list is still on its way."), rest, "hourglass-medium-fill", "warn")

    def error(self, problem: DeskError) -> Told:
        return _parted(self._wording.error(problem), _BAD, "bad")

    # while somebody works

    def own_card(self) -> Told:
        rest = self.tr("Finish with this person first. F12 locks at once and keeps everything.")
        return Told(self.tr("You are signed in already."), rest, _INFO, "neutral")

    def colleague_mid_check(self) -> Told:
        rest = self.tr("Finish with this person first, or press F12: then a colleague signs in with card and PIN.")
        return Told(self.tr("That was a staff card."), rest, _WARN, "warn")


def _parted(sentence: str, icon: str, tone: str) -> Told:
    """A translated text with its first sentence as the point."""
    bold, _, rest = _FIRST.sub("\n", sentence, count=1).partition("\n")
    return Told(bold, rest, icon, tone)
