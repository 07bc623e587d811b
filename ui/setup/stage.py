"""One step of an import: what it shows, its keys, where it leads; what the steps share is in `Work`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from regdesk.desk import Desk
from regdesk.roster.files import Listing
from regdesk.roster.mapping import Mapping
from ui.look.look import Look
from ui.place import Action
from ui.setup.reader import Reader, Worked
from ui.setup.steps import Step
from ui.setup.view import View
from ui.setup.words import SetupWords
from ui.wording import Wording


@dataclass
class Work:
    """The import that is being prepared. `worked` is None while its mapping has not been counted to the end."""

    listing: Listing | None = None
    mapping: Mapping | None = None
    kept: bool = False
    worked: Worked | None = None


class Journey(Protocol):
    """What a step may ask of the place it is part of."""

    look: Look
    desk: Desk
    wording: Wording
    words: SetupWords
    reader: Reader
    work: Work

    def go(self, step: Step) -> None:
        """Show another step."""
        ...

    def leave(self) -> None:
        """Back to the desk."""
        ...

    def changed(self) -> None:
        """Actions or blue button differ, or the line under the title does."""
        ...

    def announce(self, sentence: str, *, urgent: bool = False) -> None:
        """Say one sentence to a screen reader."""
        ...

    def keep_mapping(self) -> None:
        """Remember where the columns of lists with this header go. Raises RosterFileError."""
        ...

    def save_problems(self, saved: Callable[[str, bool], None]) -> None:
        """Ask for a file and write the problems into it; `saved` gets what to say, and whether it went well."""
        ...

    def taken(self) -> None:
        """A list was imported."""
        ...


class Stage(View):
    """The usual behaviour of a step."""

    def __init__(self, journey: Journey, page: QWidget) -> None:
        super().__init__(page)
        self.journey = journey

    def line(self) -> str:
        work = self.journey.work
        rows = work.worked.plan.rows if work.worked else None
        return self.journey.words.listing(work.listing, rows) if work.listing else ""

    def is_over(self) -> bool:
        """Whether the last step is done too."""
        return False

    def can_drop(self) -> bool:
        """Whether a file may be dropped on this step."""
        return False


def back_action(caption: str) -> Action:
    return Action("back", caption, "Esc")
