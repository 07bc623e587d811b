"""While a badge prints, and after it did not: what the clerk sees and may do."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QTimer

from regdesk.collection.entitlement import Refusal
from regdesk.desk.answers import Case
from regdesk.desk.paper import Progress
from ui.desk.check_page import CheckPage
from ui.desk.refused_now import RefusedNow
from ui.desk.stage import Journey, Stage
from ui.place import Action, Box
from ui.wording import Told

SLOW = 6
"""Seconds after which a clerk should know that the printer is still at work."""
STUCK = 20
"""Seconds after which another printer is offered even where this one does not say that anything is wrong."""
TICK = 1000


@dataclass(frozen=True)
class PrintingNow:
    """Whose badge is at the printer, and since when."""

    case: Case
    since: datetime


@dataclass(frozen=True)
class TroubleNow:
    """Why no badge came out for this person. `refusal`: where it is one that a supervisor can decide."""

    case: Case
    told: Told
    refusal: Refusal | None = None


def show_lines(page: CheckPage) -> None:
    """The lines of the comparison, while they are still there: a badge may be printed long after its check."""
    page.table.setVisible(page.model.rowCount() > 0)


class PrintingStage(Stage):
    """Only another printer can be chosen; the button counts the seconds in its place."""

    page: CheckPage

    def __init__(self, journey: Journey, page: CheckPage) -> None:
        super().__init__(journey, page)
        self._now: PrintingNow | None = None
        self._trouble: Told | None = None
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self.look_again)

    def enter(self, context: object) -> None:
        assert isinstance(context, PrintingNow)
        self._now, self._trouble = context, None
        self.page.show_case(context.case)
        show_lines(self.page)
        self._tick.start()

    def leave(self) -> None:
        self._tick.stop()
        self.page.table.show()

    @property
    def in_trouble(self) -> bool:
        """Whether the printer waits for a hand, or for longer than anybody should."""
        return self._trouble is not None or self.seconds > STUCK

    @property
    def seconds(self) -> int:
        assert self._now
        return int((self.journey.desk.now() - self._now.since).total_seconds())

    def look_again(self) -> None:
        """A second has passed, or the printer has said something."""
        if self._trouble:
            self.page.band.show_told(self._trouble)
        elif self.seconds > SLOW:
            slow = self.tr("The badge is still printing."), self.tr("Do not press anything.")
            self.page.band.show_told(Told(*slow, "printer-fill", "warn"))
        self.journey.changed()

    def progressed(self, progress: Progress) -> None:
        """The printer waits for a hand: the sentence stays until the job ends."""
        self._trouble = self.journey.wording.held_up(progress.troubles[0]) if progress.troubles else None
        self.look_again()

    def blue(self) -> Action | str:
        words = self.tr("Waiting for the printer… {seconds} s") if self._trouble else self.tr("Printing… {seconds} s")
        return words.format(seconds=self.seconds)

    def box(self) -> Box:
        return Box(self.tr("Scan the next person at any time"), "barcode", self.tr("Printing"), "neutral")

    def typed(self, text: str) -> None:
        """First the badge."""

    def scanned(self, _text: str) -> None:
        rest = self.tr("Scan again when it is handed over.")
        self.journey.tell(Told(self.tr("The badge is still printing."), rest, "printer-fill", "warn"))

    def back(self) -> None:
        """A badge at the printer cannot be called back."""


class TroubleStage(Stage):
    """No badge came out and its code is void: mend the printer, then Enter prints a new one."""

    page: CheckPage

    def __init__(self, journey: Journey, page: CheckPage) -> None:
        super().__init__(journey, page)
        self._now: TroubleNow | None = None

    def enter(self, context: object) -> None:
        assert isinstance(context, TroubleNow)
        self._now = context
        self.page.show_case(context.case)
        show_lines(self.page)
        self.page.band.show_told(context.told)

    def leave(self) -> None:
        self.page.table.show()

    def actions(self) -> list[Action]:
        decision = self.journey.decision(self._refused) if self._refused else None
        return [
            Action("back", self.tr("Back"), "Esc"),
            Action("refer", self.tr("Refer to supervisor"), "F4", "user-sound", "outlined"),
            *([decision] if decision else []),
        ]

    @property
    def _refused(self) -> RefusedNow | None:
        now = self._now
        return RefusedNow(now.refusal, now.case) if now and now.refusal else None

    def blue(self) -> Action | str:
        return Action("again", self.tr("Print again"), "Enter", "printer", "blue")

    def do(self, name: str) -> None:
        assert self._now
        match name:
            case "again":
                self.journey.print_badge(self._now.case)
            case "decide" if self._refused:
                self.journey.decide(self._refused)
            case "refer":
                self.journey.refer(self._now.case.person.id)
            case _:
                self.back()
