"""Check: what the import would do, before it does it."""

from PySide6.QtWidgets import QApplication, QWidget

from regdesk.roster.plan import Duplicate, ListPlan
from ui.place import Action
from ui.setup.check_page import CheckPage, Figure
from ui.setup.columns_step import ProblemsTold, save_action
from ui.setup.reader import LOOKED_AT, Worked
from ui.setup.row_list import Note, NotesView
from ui.setup.stage import Journey, Stage, back_action
from ui.setup.steps import Step
from ui.wording import Told, isolated


class CheckStage(Stage):
    """Who has a badge is never changed, and nobody is removed: the page says so where it matters."""

    page: CheckPage

    def __init__(self, journey: Journey) -> None:
        super().__init__(journey, CheckPage(journey.look))
        self.page.problems.save_asked.connect(lambda: self.do("save"))

    def enter(self) -> None:
        worked = self._worked()
        self.page.show_figures(self._figures(worked.plan))
        self.page.people.show_told(self._told(worked.plan), self._notes(worked))
        ProblemsTold(self.journey.words).show(self.page.problems, worked.plan, [])
        self.journey.announce(self.journey.words.tally(worked.plan))

    def keyboard(self) -> QWidget:
        return self.page.people.notes if self.page.people.notes.isVisibleTo(self.page) else self.page

    def actions(self) -> list[Action]:
        return [back_action(self.tr("Back")), *save_action(self.journey, self.tr("Save this list as a file"))]

    def blue(self) -> Action | str:
        count = len(self._worked().plan.people)
        if not count:
            return Action("desk", self.tr("Back to the desk"), "Enter", kind="blue")
        one, many = self.tr("Import {count} person"), self.tr("Import {count} people")
        return Action("import", self.journey.words.counted(one, many, count), "Enter", kind="blue")

    def do(self, name: str) -> None:
        match name:
            case "back":
                self.journey.go(Step.COLUMNS)
            case "import":
                self.journey.go(Step.IMPORT)
            case "desk":
                self.journey.leave()
            case "save":
                self.journey.save_problems(self.page.problems.show_saved)

    def move(self, by: int) -> None:
        focused = QApplication.focusWidget()
        (focused if isinstance(focused, NotesView) else self.page.people.notes).move(by)

    def _worked(self) -> Worked:
        worked = self.journey.work.worked
        assert worked
        return worked

    def _figures(self, plan: ListPlan) -> list[Figure]:
        number = self.journey.words.number
        return [
            Figure(self.tr("New"), number(plan.new), self.tr("come onto the list")),
            Figure(self.tr("Changed"), number(plan.changed), self.tr("take what the file says")),
            Figure(self.tr("Unchanged"), number(plan.unchanged), self.tr("are on the list already")),
            Figure(self.tr("Missing"), number(len(plan.missing)), self.tr("stay on the list")),
        ]

    def _told(self, plan: ListPlan) -> Told:
        """The gravest of what a person should look at."""
        counted = self.journey.words.counted
        if plan.collected_differ:
            one = self.tr("{count} collected person differs: see list")
            bold = counted(one, self.tr("{count} collected people differ: see list"), len(plan.collected_differ))
            return Told(bold, self.tr("They have their badge, so nothing of them is changed."), "eye-fill", "warn")
        if plan.duplicates:
            one = self.tr("{count} registration looks like another one")
            bold = counted(one, self.tr("{count} registrations look like another one"), len(plan.duplicates))
            rest = self.tr("Both are imported, and the desk shows the other one. Ask who keeps the list.")
            return Told(bold, rest, "eye-fill", "warn")
        if plan.notices:
            one = self.tr("{count} row to look at")
            bold = counted(one, self.tr("{count} rows to look at"), len(plan.notices))
            return Told(bold, self.tr("They are imported as they are."), "eye-fill", "warn")
        if plan.changes_nothing:
            bold = self.tr("This list changes nothing")
            return Told(bold, self.tr("Everybody with a good row is on the list already."), "check-circle-fill", "ok")
        if plan.missing:
            one = self.tr("{count} person is not in this file")
            bold = counted(one, self.tr("{count} people are not in this file"), len(plan.missing))
            return Told(bold, self.tr("An import removes nobody."), "user-minus", "neutral")
        bold = self.tr("Nobody to look at")
        return Told(bold, self.tr("Nobody is on the list twice, and no badge is touched."), "check-circle-fill", "ok")

    def _notes(self, worked: Worked) -> list[Note]:
        """Who differs, what to look at, who comes twice, who is missing; some of each, and how many more there are."""
        words, plan = self.journey.words, worked.plan
        differ, notices = plan.collected_differ[:LOOKED_AT], plan.notices[:LOOKED_AT]
        twice, missing = plan.duplicates[:LOOKED_AT], plan.missing[:LOOKED_AT]
        notes = [Note(words.row(one.row), words.difference(one, worked.by_id.get(one.person, ""))) for one in differ]
        notes += [Note(words.row(one.row), words.problem(one)) for one in notices]
        notes += [self._twice(one, worked) for one in twice]
        sentence = self.tr("**{name}** is not in this file and stays on the list")
        notes += [Note("", sentence.format(name=isolated(worked.by_id.get(person, "")))) for person in missing]
        told = len(plan.collected_differ) + len(plan.notices) + len(plan.duplicates) + len(plan.missing)
        return [*notes, Note("", words.more(told - len(notes)))] if told > len(notes) else notes

    def _twice(self, one: Duplicate, worked: Worked) -> Note:
        words = self.journey.words
        other = worked.by_row.get(one.other_row, "") or worked.by_id.get(one.other, "")
        return Note(words.row(one.row), words.duplicate(one, worked.by_row.get(one.row, ""), other))
