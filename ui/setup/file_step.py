"""File: which list, and how it is read."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from regdesk.errors import DeskError
from regdesk.roster.files import Listing
from regdesk.roster.mapping import Target
from ui.place import Action
from ui.setup.file_page import FilePage
from ui.setup.reader import Opened
from ui.setup.stage import Journey, Stage, back_action
from ui.setup.steps import Step
from ui.wording import Told, isolated


class FileStage(Stage):
    """Opens what is chosen, typed, pasted or dropped, and says what it found."""

    page: FilePage

    def __init__(self, journey: Journey) -> None:
        super().__init__(journey, FilePage(journey.look, journey.words))
        self._reading = False
        self._opened_as: Path | None = None
        self.page.choose_asked.connect(self.choose)
        self.page.path_changed.connect(self._path_changed)
        self.page.encoding_asked.connect(lambda encoding: self._open(encoding=encoding))
        self.page.sheet_asked.connect(lambda sheet: self._open(sheet=sheet))

    def enter(self) -> None:
        words, desk = self.journey.words, self.journey.desk
        taken = desk.list_of()
        since = self.tr("List of {when}").format(when=self.journey.wording.moment(taken)) if taken else ""
        self.page.now.show_now(words.number(desk.people()), since or self.tr("No list was imported here yet."))
        self.page.show_listing(self.journey.work.listing)

    def keyboard(self) -> QWidget:
        return self.page.field

    def line(self) -> str:
        return super().line() or self.tr("File, Columns, Check, Import: nothing changes before the last step.")

    def can_drop(self) -> bool:
        return True

    def choose(self) -> None:
        """Open the system's dialog beside the window; nothing waits for it."""
        dialog = QFileDialog(self.page, self.tr("Choose a registration list"), self._start())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        lists = self.tr("Lists ({patterns})").format(patterns="*.xlsx *.csv *.tsv *.txt *.json")
        dialog.setNameFilters([lists, self.tr("All files ({patterns})").format(patterns="*")])
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, path: Path) -> None:
        """Open this file now."""
        self.page.show_path(path)
        self._open()

    def actions(self) -> list[Action]:
        listing = self.journey.work.listing
        actions = [back_action(self.tr("Cancel") if self._reading else self.tr("Back to the desk"))]
        if listing is not None and listing.try_encoding and not self._reading:
            actions.append(Action("columns", self.tr("The names are right, go on"), "", kind="outlined"))
        return actions

    def blue(self) -> Action | str:
        if self._reading:
            return self.tr("Reading the file…")
        listing = self.journey.work.listing
        if listing is None:
            opens = Action("open", self.tr("Open this list"), "Enter", kind="blue")
            return opens if self.page.path() else self.tr("Waiting for a file")
        if listing.try_encoding:
            other = self.journey.words.encoding(listing.try_encoding)
            return Action("try", self.tr("Read as {encoding}").format(encoding=other), "Enter", kind="blue")
        return Action("columns", self.tr("Go on to the columns"), "Enter", kind="blue")

    def do(self, name: str) -> None:
        match name:
            case "open":
                self._open()
            case "try" if self.journey.work.listing:
                self._open(encoding=self.journey.work.listing.try_encoding)
            case "columns":
                self.journey.go(Step.COLUMNS)
            case "back" if self._reading:
                self._stop()
            case "back":
                self.journey.leave()

    def move(self, by: int) -> None:
        self.page.found.values.move(by)

    def _start(self) -> str:
        path = self.page.path()
        return str(path.parent if path else Path.home())

    def _path_changed(self) -> None:
        """Another path: what was found belongs to the one before."""
        if self.page.path() != self._opened_as:
            self._stop()
        self.journey.changed()

    def _stop(self) -> None:
        self.journey.reader.stop()
        self._reading, self._opened_as = False, None
        self._forget()
        self.page.show_told(None)
        self.journey.changed()

    def _forget(self) -> None:
        work = self.journey.work
        work.listing = work.mapping = work.worked = None
        self.page.show_listing(None)

    def _open(self, *, encoding: str | None = None, sheet: str | None = None) -> None:
        path = self.page.path()
        if path is None:
            return
        self._opened_as, self._reading = path, True
        before = self.journey.work.listing
        self._forget()
        told = self.tr("Reading {file}").format(file=isolated(path.name))
        self.page.show_told(Told(told, "", "hourglass-medium-fill", "neutral"))
        keep = before.encoding if before and sheet else None
        self.journey.reader.open(
            path, encoding=encoding or keep or None, sheet=sheet, then=self._opened, failed=self._failed
        )
        self.journey.changed()

    def _opened(self, opened: Opened) -> None:
        self._reading = False
        work = self.journey.work
        work.listing, work.mapping, work.kept, work.worked = opened.listing, opened.mapping, opened.kept, None
        told = self._told(opened)
        self.page.show_listing(opened.listing)
        self.page.show_told(told)
        self.journey.changed()
        self.journey.announce(f"{told.bold} {told.rest}", urgent=told.tone == "warn")

    def _failed(self, problem: DeskError) -> None:
        self._reading = False
        self._forget()
        sentence = self.journey.wording.error(problem)
        bold, stop, rest = sentence.partition(". ")
        self.page.show_told(Told(f"{bold}{stop.strip()}", rest, "warning-octagon-fill", "bad"))
        self.journey.changed()
        self.journey.announce(sentence, urgent=True)

    def _told(self, opened: Opened) -> Told:
        """What to say of an opened list: broken letters first, then what is known of its columns."""
        if opened.listing.broken_name:
            return self._broken(opened.listing)
        bold = self.tr("This list can be imported.")
        if opened.spoilt:
            rest = self.tr("What was kept about its columns cannot be read, so they were guessed anew.")
            return Told(bold, rest, "info-fill", "neutral")
        if opened.kept:
            return Told(bold, self.tr("Its columns are known from last time."), "check-circle-fill", "ok")
        count = sum(column.target is not Target.SKIP for column in opened.mapping.columns)
        rest = self.tr("{count} of {all} columns were recognised. You see them next.")
        return Told(bold, rest.format(count=count, all=len(opened.listing.header)), "check-circle-fill", "ok")

    def _broken(self, listing: Listing) -> Told:
        bold = self.tr("Names look broken (“{name}”).").format(name=isolated(listing.broken_name))
        if not listing.try_encoding:
            rest = self.tr("Try other letters below, or save the list in Excel as .xlsx.")
            return Told(bold, rest, "warning-fill", "warn")
        other = isolated(self.journey.words.encoding(listing.try_encoding))
        return Told(bold, self.tr("Try: {encoding}. Press Enter.").format(encoding=other), "warning-fill", "warn")
