"""What the desk says when a scan opens nobody, or when it cannot do what was asked."""

from PySide6.QtCore import QObject

from regdesk.desk.answers import OtherDesk, OtherMeeting, PassportUnread, UnknownCode
from ui.desk.read_words import ReadWords
from ui.wording import Told, Wording, isolated


class DeskWords(QObject):
    """Words for one language; decides nothing."""

    def __init__(self, wording: Wording, read: ReadWords) -> None:
        super().__init__(wording)
        self._wording, self._read = wording, read

    def nothing_opened(self, answer: UnknownCode | OtherMeeting | OtherDesk | PassportUnread) -> Told:
        match answer:
            case UnknownCode():
                return self._unknown_code(answer)
            case OtherMeeting():
                name = isolated(self._wording.meeting.short_name)
                rest = self.tr("Ask for the confirmation of {event}.").format(event=name)
                return Told(self.tr("This code is for another meeting."), rest, "warning-fill", "warn")
            case OtherDesk(desk=number):
                rest = self.tr("It says Desk {number}, whose badges are not known here. Try the passport or the name.")
                rest = rest.format(number=number)
                return Told(self.tr("This badge was not made at this desk."), rest, "warning-fill", "warn")
            case PassportUnread(mrz=mrz):
                return self._read.unread_at_ready(mrz)

    def _unknown_code(self, answer: UnknownCode) -> Told:
        if answer.for_a_day:
            bold = self.tr("Badge {number} is for one day, and nobody is written down for it.")
            rest = self.tr("Write down who got it: Day end, F10. Then it is replaced by a badge with a name.")
            return Told(bold.format(number=f"{answer.for_a_day:05d}"), rest, "warning-fill", "warn")
        bold = self.tr("This code is not on the list.")
        if answer.list_of is None:
            return Told(bold, self.tr("Try the passport or the name."), "warning-fill", "warn")
        when = isolated(self._wording.moment(answer.list_of))
        rest = self.tr("Try the passport or the name. List of {when}.").format(when=when)
        return Told(bold, rest, "warning-fill", "warn")

    def only_shown(self) -> Told:
        rest = self.tr("Send the person to a desk with the passport.")
        return Told(self.tr("This person is on the list."), rest)

    def finish_first(self) -> Told:
        rest = self.tr("Finish with the person who is open here, then ask for the other one again.")
        return Told(self.tr("Somebody is open at this desk."), rest, "user", "warn")

    def no_printer(self) -> Told:
        rest = self.tr("Check the cable and the power. You can still search and check people.")
        return Told(self.tr("No badge printer."), rest, "printer-fill", "warn")

    def no_list(self) -> Told:
        rest = self.tr(
            "A supervisor imports the list in Setup (Ctrl+6), or joins a hub or reads a stick with it (Ctrl+S)."
        )
        return Told(self.tr("No participants yet."), rest, "warning-fill", "warn")

    def no_last_badge(self) -> Told:
        rest = self.tr("Scan the badge, or type the name of the person.")
        return Told(self.tr("No badge was printed here yet."), rest, "printer-fill", "neutral")

    def lost_badge(self, *, here: bool) -> Told:
        """`here`: this desk knows its supervisors, so that one can decide at it."""
        if here:
            rest = self.tr("Open the person, then press F6: a supervisor decides here, with badge and PIN.")
        else:
            rest = self.tr(
                "This desk has no staff list, so nobody can decide here. Open the person, then press F4 for a slip."
            )
        return Told(self.tr("A supervisor cancels a lost badge."), rest, "identification-badge-fill", "warn")
