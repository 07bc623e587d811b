"""Columns: where each goes, counted anew after every change, with the rows that have a problem."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from regdesk.errors import DeskError, RosterFileError
from regdesk.roster.mapping import Column, Mapping, Mistake, mistakes
from regdesk.roster.plan import ListPlan
from ui.place import Action
from ui.setup.columns_page import ColumnsPage
from ui.setup.problems_card import SHOWN, ProblemsCard
from ui.setup.reader import Worked
from ui.setup.row_list import Note, NotesView
from ui.setup.stage import Journey, Stage, back_action
from ui.setup.steps import Step
from ui.setup.words import SetupWords, good_rows
from ui.wording import Told


class ColumnsStage(Stage):
    """The guess is shown, never imposed; the good rows of a list can go on alone."""

    page: ColumnsPage

    def __init__(self, journey: Journey) -> None:
        super().__init__(journey, ColumnsPage(journey.look, journey.words))
        self._failed_with = ""
        self.page.model.sent.connect(self._sent)
        self.page.problems.save_asked.connect(lambda: self.do("save"))

    def enter(self) -> None:
        work = self.journey.work
        assert work.listing
        assert work.mapping
        self.page.model.show_columns(work.listing, work.mapping)
        if work.worked:
            self._show_worked(work.worked)
        else:
            self._count()

    def keyboard(self) -> QWidget:
        return self.page.table.view

    def actions(self) -> list[Action]:
        kept = self.journey.work.kept
        caption = self.tr("This mapping is kept") if kept else self.tr("Keep this mapping for next time")
        keep = Action("keep", caption, "", "floppy-disk", "outlined", enabled=not kept and not self._grave())
        return [back_action(self.tr("Back")), keep, *save_action(self.journey, self.tr("Save this list as a file"))]

    def blue(self) -> Action | str:
        worked = self.journey.work.worked
        if worked is None:
            if self._grave():
                return self.tr("Choose where the columns go")
            return self._failed_with or self.tr("Reading the rows…")
        good = good_rows(worked.plan)
        if not good:
            return self.tr("No row can be imported")
        one, many = self.tr("Continue with {count} row"), self.tr("Continue with {count} rows")
        return Action("check", self.journey.words.counted(one, many, good), "Enter", kind="blue")

    def do(self, name: str) -> None:
        match name:
            case "back":
                self.journey.reader.stop()
                self.journey.go(Step.FILE)
            case "check":
                self.journey.go(Step.CHECK)
            case "keep":
                self._keep()
            case "save":
                self.journey.save_problems(self.page.problems.show_saved)

    def move(self, by: int) -> None:
        focused = QApplication.focusWidget()
        (focused if isinstance(focused, NotesView) else self.page.table.view).move(by)

    def _keep(self) -> None:
        try:
            self.journey.keep_mapping()
        except RosterFileError as problem:
            self.page.problems.show_saved(self.journey.wording.error(problem), False)
        else:
            self.journey.changed()

    def _sent(self, number: int, column: Column) -> None:
        """A column goes elsewhere: everything is counted anew."""
        work = self.journey.work
        assert work.mapping
        columns = list(work.mapping.columns)
        columns[number] = column
        work.mapping, work.kept, work.worked = replace(work.mapping, columns=tuple(columns)), False, None
        self.page.model.show_mapping(work.mapping)
        self._count()

    def _grave(self) -> list[Mistake]:
        mapping = self.journey.work.mapping
        return [mistake for mistake in mistakes(mapping) if mistake.grave] if mapping else []

    def _count(self) -> None:
        work = self.journey.work
        assert work.listing
        assert work.mapping
        self._failed_with = ""
        if self._grave():
            self.journey.reader.stop()
            self._show_mistakes(self._grave())
        else:
            self._show_progress(0, work.listing.rows_about)
            self.journey.reader.work_out(
                work.listing, work.mapping, tell=self._show_progress, then=self._worked, failed=self._failed
            )
        self.journey.changed()

    def _show_mistakes(self, found: list[Mistake]) -> None:
        words = self.journey.words
        told = [words.mistake(mistake) for mistake in found]
        bold, stop, rest = told[0].partition(". ")
        self.page.problems.show_told(
            Told(bold + stop.strip(), rest, "warning-octagon-fill", "bad"), [Note("", one) for one in told[1:]]
        )
        twice = frozenset(mistake.target for mistake in found if mistake.target)
        self.page.model.show_twice(twice, self.tr("Chosen twice"))
        self.journey.announce(" ".join(told), urgent=True)

    def _show_progress(self, done: int, of: int | None) -> None:
        words = self.journey.words
        if of:
            line = self.tr("{done} of about {all}").format(done=words.number(done), all=words.number(max(of, done)))
        else:
            line = words.rows(done)
        told = Told(self.tr("Reading the rows…"), line, "hourglass-medium-fill", "neutral")
        self.page.problems.show_progress(told, done, of)

    def _worked(self, worked: Worked) -> None:
        self.journey.work.worked = worked
        self._show_worked(worked)
        self.journey.changed()
        self.journey.announce(self.page.problems.accessibleName(), urgent=bool(worked.plan.problems))

    def _show_worked(self, worked: Worked) -> None:
        assert self.journey.work.mapping
        self.page.model.show_mapping(self.journey.work.mapping)
        self.page.model.show_results(worked.plan.columns)
        ProblemsTold(self.journey.words).show(self.page.problems, worked.plan, self._advice(worked.plan.mapping))

    def _advice(self, mapping: Mapping) -> list[Note]:
        """What to think of in the mapping, though the list can be imported."""
        return [Note("", self.journey.words.mistake(one)) for one in mistakes(mapping) if not one.grave]

    def _failed(self, problem: DeskError) -> None:
        sentence = self.journey.wording.error(problem)
        bold, stop, rest = sentence.partition(". ")
        self._failed_with = self.tr("This list cannot be imported")
        self.page.problems.show_told(Told(bold + stop.strip(), rest, "warning-octagon-fill", "bad"))
        self.journey.changed()
        self.journey.announce(sentence, urgent=True)


class ProblemsTold:
    """How the problems of a plan are told, in this step and the next."""

    def __init__(self, words: SetupWords) -> None:
        self._words = words

    def show(self, card: ProblemsCard, plan: ListPlan, advice: list[Note]) -> None:
        words = self._words
        notes = [Note(words.row(one.row), words.problem(one)) for one in plan.problems[:SHOWN]]
        left = len(plan.problems) - len(notes)
        more = words.more(left) if left else ""
        card.show_told(words.problems(plan), [*advice, *notes], more=more, can_save=bool(plan.problems))


def save_action(journey: Journey, caption: str) -> list[Action]:
    """F9, which the card of problems shows by itself."""
    worked = journey.work.worked
    return [Action("save", caption, "F9", kind="elsewhere")] if worked and worked.plan.problems else []
