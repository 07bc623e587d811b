"""Import: all of it in one go, with its progress; stopped, it has changed nothing."""

from threading import Event as Flag

from PySide6.QtWidgets import QWidget

from regdesk.errors import DeskError
from regdesk.roster.plan import ListPlan
from ui.place import Action
from ui.setup.import_page import ImportPage
from ui.setup.reader import photos_beside
from ui.setup.stage import Journey, Stage
from ui.setup.steps import Step
from ui.setup.words import good_rows
from ui.wording import Told, isolated


class ImportStage(Stage):
    """Runs once for each time it is entered; `is_over` when the list is imported."""

    page: ImportPage

    def __init__(self, journey: Journey) -> None:
        super().__init__(journey, ImportPage(journey.look))
        self._stop: Flag | None = None
        self._done = False

    def enter(self) -> None:
        work = self.journey.work
        assert work.worked
        assert work.listing
        plan, photos = work.worked.plan, photos_beside(work.listing.path)
        self._done = False
        told = self.tr("Photos come from the folder {folder}.")
        self._photos = told.format(folder=isolated(photos.name)) if photos else ""
        self._show_progress(0, len(plan.people))
        self._stop = self.journey.reader.take(
            plan, photos, self.journey.desk.new_act(), tell=self._show_progress,
            then=lambda _: self._imported(plan), failed=self._failed,
        )  # fmt: skip

    def is_over(self) -> bool:
        return self._done

    def actions(self) -> list[Action]:
        if self._stop:
            return [Action("cancel", self.tr("Cancel"), "Esc", enabled=not self._stop.is_set())]
        if self._done:
            return [Action("another", self.tr("Import another list"), "", "upload-simple", "outlined")]
        return [Action("back", self.tr("Back"), "Esc")]

    def blue(self) -> Action | str:
        if self._stop:
            return self.tr("Stopping…") if self._stop.is_set() else self.tr("Importing…")
        if self._done:
            return Action("desk", self.tr("Back to the desk"), "Enter", kind="blue")
        return Action("back", self.tr("Back to the check"), "Enter", kind="blue")

    def do(self, name: str) -> None:
        match name:
            case "cancel" if self._stop:
                self._stop.set()
                self.journey.changed()
            case "back":
                self.journey.go(Step.CHECK)
            case "another":
                self.journey.go(Step.FILE)
            case "desk":
                self.journey.leave()

    def keyboard(self) -> QWidget:
        return self.page

    def _show_progress(self, done: int, of: int | None) -> None:
        words = self.journey.words
        line = self.tr("{done} of {all} people").format(done=words.number(done), all=words.number(of or 0))
        told = Told(self.tr("Importing the list…"), line, "upload-simple", "neutral")
        self.page.show_progress(told, done, of, self._photos)

    def _imported(self, plan: ListPlan) -> None:
        self._stop, self._done = None, True
        words = self.journey.words
        told = Told(self.tr("The list is imported"), words.tally(plan), "check-circle-fill", "ok")
        out = plan.rows_with_problems
        left = words.counted(self.tr("{count} row stays out."), self.tr("{count} rows stay out."), out) if out else ""
        everybody = words.counted(
            self.tr("{count} row of the file is on the list now."),
            self.tr("{count} rows of the file are on the list now."),
            good_rows(plan),
        )
        self.page.show_end(told, f"{everybody} {left}".strip())
        self.journey.taken()
        self.journey.changed()
        self.journey.announce(f"{told.bold}. {told.rest}")

    def _failed(self, problem: DeskError) -> None:
        stopped = self._stop is not None and self._stop.is_set()
        self._stop = None
        if stopped:
            told = Told(self.tr("The import was stopped"), self.tr("Nothing was changed."), "info-fill", "neutral")
        else:
            sentence = self.journey.wording.error(problem)
            told = Told(self.tr("The list was not imported"), sentence, "warning-octagon-fill", "bad")
        self.page.show_end(told, "" if stopped else self.tr("Nothing was changed."))
        self.journey.changed()
        self.journey.announce(f"{told.bold}. {told.rest}", urgent=True)
