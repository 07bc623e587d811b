"""The code on a slip whose person has no confirmation code: which entry of the log it stands for."""

import re

from PySide6.QtCore import QObject

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import Entry, Referred, Refused
from regdesk.desk import Desk
from ui.wording import Told, Wording, isolated

_CODE = re.compile(r"SLIP(\d{1,3})(\d{4})")
"""Desk and count, as `regdesk.desk.slips` writes them."""


def slip_of(text: str) -> tuple[int, int] | None:
    """Desk and count of a slip's code; None for any other text."""
    found = _CODE.fullmatch(text.strip().upper().replace("-", "").replace(" ", ""))
    return (int(found[1]), int(found[2])) if found else None


def entry_of(desk: Desk, count: int) -> Entry | None:
    """The refusal or referral with this number at this desk."""
    own = (entry for entry in desk.log() if entry.desk == desk.id)
    return next((entry for entry in own if _count(entry) == count), None)


def _count(entry: Entry) -> int | None:
    return entry.word.slip if isinstance(entry.word, Refused | Referred) else None


class SlipWords(QObject):
    """What a slip is that opens nobody."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._wording = wording

    def of_nobody(self, number: str, entry: Entry) -> Told:
        """Written for somebody who was not on the list."""
        facts = {"number": isolated(number), "when": isolated(self._wording.moment(entry.at))}
        facts["reason"] = self._reason(entry)
        bold = self.tr("Slip {number} of {when}: {reason}").format_map(facts)
        return Told(bold, self.tr("Type the name once more: the list may be newer now."), "receipt", "neutral")

    def unknown(self, number: str, desk: int, *, here: bool) -> Told:
        facts = {"number": isolated(number), "desk": desk}
        if here:
            bold = self.tr("Slip {number} is not in the record of this desk.").format_map(facts)
        else:
            bold = self.tr("Slip {number} was written at Desk {desk}.").format_map(facts)
        return Told(bold, self.tr("Type the name of the person, or scan the passport."), "receipt", "warn")

    def _reason(self, entry: Entry) -> str:
        if isinstance(entry.word, Refused):
            return self._wording.refusal(Refusal(Reason(entry.word.reason), Decides.CLERK, "here")).headline
        return self._wording.referral().bold
