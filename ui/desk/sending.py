"""Sending people away with a slip: written down at once, printed beside the window."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject

from regdesk.collection.entitlement import Refusal
from regdesk.desk.answers import Compared, Slip
from regdesk.desk.paper import NOT_PRINTED, JobState, Outcome, Printer, print_slip
from regdesk.errors import DeskError
from ui.background import Background
from ui.desk.stage import Journey
from ui.wording import Told, isolated

PRINTED_SHOWN = 6.0
"""Seconds."""


class Sending(QObject):
    """Refusal and referral slips. A slip that does not print is in the log all the same, and the clerk is told."""

    def __init__(
        self, journey: Journey, background: Background, printer_of: Callable[[], Printer | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._journey, self._background, self._printer_of = journey, background, printer_of

    def refuse(self, refusal: Refusal, person_id: str | None, searched: str, shown: tuple[Compared, ...] = ()) -> None:
        name = self._name(person_id, searched)
        act = self._journey.act("slip")
        slip = self._journey.desk.refuse(person_id, refusal, searched=searched, shown=shown, act=act)
        if self._printer_of() is None:
            rest = self.tr("Nothing was printed: there is no slip printer.")
            self._journey.home(Told(self._recorded(name), rest, "receipt", "neutral"))
        else:
            self._send(slip, self._on_its_way(name), name)

    def refer(self, person_id: str | None, searched: str, shown: tuple[Compared, ...] = ()) -> None:
        name = self._name(person_id, searched)
        slip = self._journey.desk.refer(person_id, searched=searched, shown=shown, act=self._journey.act("refer"))
        said = self._journey.wording.referral().bold
        if self._printer_of() is None:
            self._journey.home(
                Told(said, self.tr("No slip printer: tell the person where to go."), "receipt", "neutral")
            )
        else:
            self._send(slip, said, name)

    def _name(self, person_id: str | None, searched: str) -> str:
        return isolated(self._journey.desk.case(person_id).person.full_name if person_id else searched)

    def _send(self, slip: Slip, bold: str, name: str) -> None:
        """Print beside the window; what Ready says of it follows the slip."""
        printer = self._printer_of()
        assert printer
        said = Told(bold, self.tr("Give the slip to the person."), "receipt", "ok")
        self._journey.home(said)
        self._background.run(
            "printing",
            lambda: print_slip(printer, slip),
            lambda outcome: self._ended(said, name, outcome),
            lambda problem: self._broke(said, name, problem),
        )

    def _ended(self, said: Told, name: str, outcome: Outcome) -> None:
        if not shiboken6.isValid(self):
            return
        if outcome.state in NOT_PRINTED:
            self._failed(said, name)
        elif outcome.state is JobState.PRINTED:
            printed = Told(self._printed(name), said.rest, said.icon, said.tone)
            self._journey.retell(said, printed)
            self._journey.later(PRINTED_SHOWN, lambda: self._journey.retell(printed, None))
        else:
            self._journey.retell(said, None)

    def _broke(self, said: Told, name: str, problem: Exception) -> None:
        if not isinstance(problem, DeskError):
            raise problem
        if shiboken6.isValid(self):
            self._failed(said, name)

    def _failed(self, said: Told, name: str) -> None:
        self._journey.retell(said, None)
        rest = self.tr("It is in the record. Tell the person where to go.")
        self._journey.tell(Told(self._not_printed(name), rest, "receipt", "warn"))

    # a person who is not on the list may have been looked for by nothing at all

    def _recorded(self, name: str) -> str:
        return (
            self.tr("The refusal of {name} is recorded.").format(name=name)
            if name
            else self.tr("The refusal is recorded.")
        )

    def _on_its_way(self, name: str) -> str:
        return (
            self.tr("The slip of {name} is printing.").format(name=name) if name else self.tr("The slip is printing.")
        )

    def _printed(self, name: str) -> str:
        return self.tr("The slip of {name} is printed.").format(name=name) if name else self.tr("The slip is printed.")

    def _not_printed(self, name: str) -> str:
        return (
            self.tr("The slip of {name} was not printed.").format(name=name)
            if name
            else self.tr("The slip was not printed.")
        )
