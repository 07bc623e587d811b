"""A staff list on its way in: looked at, its cards saved, then taken in; nothing changes before the last step."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from regdesk.collection.entitlement import Refusal
from regdesk.desk.answers import Done
from regdesk.desk.staff_list import FirstList
from regdesk.errors import FolderError
from regdesk.folder import write_whole
from regdesk.staff.file import LARGEST
from regdesk.staff.plan import StaffPlan
from regdesk.staff.rights import Role
from regdesk.staff.starter import starter_file
from ui.place import Action
from ui.setup.people_acts import ask_where, written
from ui.setup.row_list import Note
from ui.wording import Told

if TYPE_CHECKING:  # the place makes this
    from ui.setup.people_place import PeoplePlace

SHOWN = 200


@dataclass(frozen=True)
class Looked:
    """A file that was read: what it would do, and the list with its cards where it would be the first."""

    content: bytes
    plan: StaffPlan
    first: FirstList | None


class Intake(QObject):
    """The steps of one list."""

    def __init__(self, place: PeoplePlace) -> None:
        super().__init__(place)
        self._place, self._page = place, place.page.file
        self._desk, self._words = place.desk, place.words
        self._looked: Looked | None = None
        self._first = self._saved = False
        self._act = ""
        self._page.choose_asked.connect(self._choose)
        self._page.path_changed.connect(self._forget)

    def begin(self, *, first: bool) -> None:
        """Show that a file is waited for."""
        self._first = first
        self._page.field.clear()
        self._forget()

    def show(self) -> None:
        """What is known of the file, beside what a list means or who will be able to sign in."""
        self._show_title()
        looked, page = self._looked, self._place.page
        if looked is None:
            self._page.show_file(None, self.tr("What stands in the file: CSV, a line for each person"), self._columns())
            page.show_beside(*((page.about, page.holders) if self._first else (page.holders,)))
        elif looked.plan.problems:
            notes = [self._words.problem(problem) for problem in looked.plan.problems[:SHOWN]]
            self._page.show_file(self._words.problems(looked.plan), self.tr("To mend"), notes)
            page.show_beside(*((page.about,) if self._first else (page.holders,)))
        else:
            notes = self._words.planned(looked.plan, SHOWN)
            self._page.show_file(self._words.plan(looked.plan), self.tr("Who is in the file"), notes)
            self._show_plan(looked)

    def actions(self) -> list[Action]:
        back = self.tr("Back to the desk") if self._first else self.tr("Back to the list")
        actions = [Action("back", back if not self._page.path() else self.tr("Another file"), "Esc")]
        if self._saved:
            actions.append(Action("cards", self.tr("Cards again"), "F8", "identification-badge", "outlined"))
        if self._looked is None:
            actions.append(Action("starter", self.tr("Save a starter file"), "F9", "floppy-disk", "outlined"))
        return actions

    def blue(self) -> Action | str:
        looked = self._looked
        if self._page.path() is None:
            return self.tr("Waiting for a file")
        if looked is None:
            return Action("look", self.tr("Look at this list"), "Enter", kind="blue")
        if looked.plan.problems:
            return Action("look", self.tr("Look again"), "Enter", kind="blue")
        if self._wants_cards():
            return Action("cards", self.tr("Save the cards"), "Enter", kind="blue")
        return Action("take", self.tr("Take in this list"), "Enter", kind="blue")

    def do(self, name: str) -> None:
        match name:
            case "look":
                self._look()
            case "starter":
                ask_where(self._page, self.tr("Save a starter file"), self.tr("regdesk staff.csv"), self.save_starter)
            case "cards" if self._looked and self._looked.first:
                ask_where(self._page, self.tr("Save the cards"), self.tr("regdesk staff cards.pdf"), self.save_cards)
            case "take" if self._looked and not self._looked.plan.problems and not self._wants_cards():
                self._take(self._looked)

    def take(self, path: Path) -> None:
        """Look at a file that was chosen or dropped."""
        self._page.field.setText(str(path))
        self._look()

    def step_back(self) -> bool:
        """Out of a file that was typed or looked at; False when there is none."""
        was = self._page.path() is not None
        self._page.field.clear()
        self._forget()
        return was

    def _wants_cards(self) -> bool:
        first = self._looked.first if self._looked else None
        return first is not None and first.new > 0 and not self._saved

    def _columns(self) -> list[Note]:
        return list(self._words.columns())

    def _show_title(self) -> None:
        if self._first:
            title = self.tr("Take in a staff list")
            line = self.tr("With it every act at this desk has a name, and nobody does what is not theirs.")
        else:
            title = self.tr("Take in a newer list")
            line = self.tr("You see first what is new and what differs. Nobody is removed: bar who may not work here.")
        self._page.show_words(title, line)

    def _show_plan(self, looked: Looked) -> None:
        page = self._place.page
        members = [member for member, _ in looked.plan.people]
        page.plan.show_plan(self._words.who_can(members), self._about_cards(looked), first=self._first)
        page.show_beside(page.plan)

    def _about_cards(self, looked: Looked) -> Told:
        new = looked.first.new if looked.first else looked.plan.new
        if not new:
            return Told(
                self.tr("Everybody has a card"), self.tr("The cards come with the file."), "check-circle-fill", "ok"
            )
        if looked.first is None:
            line = self.tr("They are offered as soon as the list is taken in.")
            return Told(self.tr("New people need a card"), line, "identification-badge")
        if self._saved:
            line = self.tr("Print them at 100 %, cut them and hand them over. Then take in the list.")
            return Told(self.tr("The cards are saved"), line, "check-circle-fill", "ok")
        line = self.tr("From the moment the list counts only who has a card can sign in and print cards.")
        return Told(self.tr("First save the cards"), line, "warning-fill", "warn")

    # the file

    def _choose(self) -> None:
        path = self._page.path()
        dialog = QFileDialog(self._page, self.tr("Choose a staff list"), str(path.parent if path else Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["CSV (*.csv)", self.tr("All files ({patterns})").format(patterns="*")])
        dialog.fileSelected.connect(lambda chosen: self.take(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget(self) -> None:
        """Another path: what was found belongs to the one before."""
        self._looked, self._saved, self._act = None, False, ""
        self.show()
        self._place.actions_changed.emit()

    def _look(self) -> None:
        path = self._page.path()
        if path is not None:
            self._looked, self._saved = None, False
            self._place.work(self.tr("Reading the file…"), lambda: self._read(path), self._read_done)

    def _read(self, path: Path) -> Looked:
        content = _content(path)
        first = self._desk.staff.first(content) if self._first else self._desk.staff.plan(content)
        if isinstance(first, StaffPlan):
            return Looked(content, first, None)
        return Looked(first.file, self._desk.staff.plan(content), first)

    def _read_done(self, looked: Looked) -> None:
        self._looked, self._act = looked, self._desk.new_act()
        self.show()

    def save_starter(self, file: Path) -> None:
        """Write a list to fill in."""
        names = {role: self.tr("name of: {role}").format(role=self._words.role(role)) for role in Role}
        try:
            write_whole(file, starter_file(names))
        except FolderError as problem:
            self._place.tell(self._words.not_written(problem))
        else:
            rest = self.tr("Write the names over the words in brackets, then open the file here.")
            self._place.tell(self._words.saved(file.name, rest))

    def save_cards(self, file: Path) -> None:
        """Write the cards of the list that is looked at; only then it may be taken in."""
        first = self._looked.first if self._looked else None
        if first is None:
            return

        def saved(answer: Refusal | FolderError | None) -> None:
            if isinstance(answer, FolderError):
                self._place.tell(self._words.not_written(answer))
            else:
                self._saved = True
                self.show()
                rest = self.tr("Print them now. Delete the file afterwards: who has it can make a card.")
                self._place.tell(self._words.saved(file.name, rest))

        self._place.work(self.tr("Writing the file…"), lambda: written(file, lambda: first.cards), saved)

    # the last step

    def _take(self, looked: Looked) -> None:
        before = {row.member.id for row in self._place.everybody()}

        def taken(answer: Done | Refusal | StaffPlan) -> None:
            if isinstance(answer, StaffPlan):
                self._looked = Looked(looked.content, answer, None)
                self.show()
            elif self._place.settle(answer):
                self._over(before)

        self._place.work(
            self.tr("Taking in the list…"), lambda: self._desk.staff.take(looked.content, act=self._act), taken
        )

    def _over(self, before: set[str]) -> None:
        """The list counts: cards of new people are offered; after a first list somebody has to sign in."""
        place, was_first = self._place, self._first
        self.step_back()
        place.reload()
        place.show_list()
        place.list_taken.emit()
        if was_first:
            return
        new = tuple(row.member.id for row in place.everybody() if row.member.id not in before)
        place.tell(Told(self.tr("The list is taken in."), "", "check-circle-fill", "ok"))
        place.acts.new = new
        if new:
            place.acts.ask_cards()


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except (OSError, ValueError) as problem:
        raise FolderError("file_unreadable", file=str(file)) from problem
