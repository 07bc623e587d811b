"""Sending people away with a slip: written down at once, printed beside the window."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject

from regdesk.collection.entitlement import Refusal
from regdesk.desk.answers import Slip
from regdesk.desk.paper import JobState, Outcome, Printer, print_slip
from regdesk.errors import DeskError
from ui.background import Background
from ui.desk.stage import Journey
from ui.wording import Told, isolated


class Sending(QObject):
    """Refusal and referral slips. A slip that does not print is in the log all the same, and the clerk is told."""

    def __init__(
        self, journey: Journey, background: Background, printer_of: Callable[[], Printer | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._journey, self._background, self._printer_of = journey, background, printer_of

    def refuse(self, refusal: Refusal, person_id: str | None, searched: str) -> None:
        act = self._journey.act("slip")
        slip = self._journey.desk.refuse(person_id, refusal, searched=searched, act=act)
        self._send(slip, self.tr("Slip {number} is printing.").format(number=isolated(slip.number)))

    def refer(self, person_id: str | None, searched: str) -> None:
        slip = self._journey.desk.refer(person_id, searched=searched, act=self._journey.act("refer"))
        self._send(slip, self._journey.wording.referral().bold)

    def _send(self, slip: Slip, said: str) -> None:
        printer = self._printer_of()
        if printer is None:
            self._journey.home(self._not_printed(slip))
            return
        self._journey.home(Told(said, self.tr("Give the slip to the person."), "receipt", "ok"))
        self._background.run(
            "printing",
            lambda: print_slip(printer, slip),
            lambda outcome: self._ended(slip, outcome),
            lambda problem: self._broke(slip, problem),
        )

    def _ended(self, slip: Slip, outcome: Outcome) -> None:
        if outcome.state is JobState.FAILED and shiboken6.isValid(self):
            self._journey.tell(self._not_printed(slip))

    def _broke(self, slip: Slip, problem: Exception) -> None:
        if not isinstance(problem, DeskError):
            raise problem
        if shiboken6.isValid(self):
            self._journey.tell(self._not_printed(slip))

    def _not_printed(self, slip: Slip) -> Told:
        bold = self.tr("Slip {number} was not printed.").format(number=isolated(slip.number))
        return Told(bold, self.tr("It is in the record. Tell the person where to go."), "receipt", "warn")
