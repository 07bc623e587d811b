"""The Setup place: importing a registration list in four steps, of which only the last one changes anything."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from regdesk.desk import Desk
from regdesk.errors import RosterFileError
from regdesk.roster.columns import remember
from ui.background import Background
from ui.look.look import Look
from ui.place import Action, Place
from ui.setup.check_step import CheckStage
from ui.setup.columns_step import ColumnsStage
from ui.setup.file_step import FileStage
from ui.setup.import_step import ImportStage
from ui.setup.problem_file import write_problems
from ui.setup.reader import Reader
from ui.setup.row_list import plain
from ui.setup.stage import Stage, Work
from ui.setup.steps import SetupHead, Step
from ui.setup.words import SetupWords
from ui.speech import announce
from ui.wording import Wording, isolated

FOLLOWS: Mapping[Step, frozenset[Step]] = {
    Step.FILE: frozenset({Step.COLUMNS}),
    Step.COLUMNS: frozenset({Step.FILE, Step.CHECK}),
    Step.CHECK: frozenset({Step.COLUMNS, Step.IMPORT}),
    Step.IMPORT: frozenset({Step.CHECK, Step.FILE}),
}
"""Which step may follow which; anything else is a bug and stops at once."""


class SetupPlace(Place):
    """`mappings`: the folder where mappings are kept for the next time. `list_taken`: the list was imported."""

    list_taken = Signal()

    def __init__(self, look: Look, desk: Desk, background: Background, *, wording: Wording, mappings: Path) -> None:
        super().__init__()
        self.look, self.desk, self.wording = look, desk, wording
        self.words = SetupWords(wording.language)
        self.reader = Reader(desk, background, mappings, self)
        self.work = Work()
        self._mappings = mappings
        self._head = SetupHead(look)
        self._head.setParent(self)
        self._head.hide()
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.stages: dict[Step, Stage] = {
            Step.FILE: FileStage(self),
            Step.COLUMNS: ColumnsStage(self),
            Step.CHECK: CheckStage(self),
            Step.IMPORT: ImportStage(self),
        }
        for stage in self.stages.values():
            self.stack.addWidget(stage.page)
        self.step = Step.FILE
        self.setAcceptDrops(True)
        self._show()

    # the state machine

    @property
    def stage(self) -> Stage:
        return self.stages[self.step]

    def go(self, step: Step) -> None:
        assert step in FOLLOWS[self.step], (self.step, step)
        if self.step is Step.IMPORT and step is Step.FILE:
            self.work = Work()
        self.step = step
        self._show()

    def changed(self) -> None:
        self._head.line.setText(self.stage.line())
        self._head.steps.show_step(self.step, all_done=self.stage.is_over())
        self.actions_changed.emit()

    def leave(self) -> None:
        """Back to the desk; an import that is over is done with."""
        if self.stage.is_over():
            self.go(Step.FILE)
        self.place_asked.emit("desk")

    def taken(self) -> None:
        self.list_taken.emit()

    def announce(self, sentence: str, *, urgent: bool = False) -> None:
        announce(self, sentence, urgent=urgent)

    def _show(self) -> None:
        self.stack.setCurrentWidget(self.stage.page)
        self.stage.enter()
        self.setFocusProxy(self.stage.keyboard())
        self.changed()
        if self.isVisible():
            self.setFocus()

    # what the window asks

    def heading(self) -> str:
        return self.tr("Import participants")

    def head(self) -> QWidget:
        return self._head

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        return self.stage.actions()

    def blue(self) -> Action | str:
        return self.stage.blue()

    def do(self, name: str) -> None:
        self.stage.do(name)

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        self.stage.move(by)

    def back(self) -> None:
        self.leave()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.stage.can_drop() and dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        stage, path = self.stage, dropped(event)
        if isinstance(stage, FileStage) and path:
            event.acceptProposedAction()
            stage.take(path)

    # what the steps ask

    def keep_mapping(self) -> None:
        assert self.work.listing
        assert self.work.mapping
        remember(self._mappings, self.work.listing.header, self.work.mapping)
        self.work.kept = True

    def save_problems(self, saved: Callable[[str, bool], None]) -> None:
        assert self.work.listing
        path = self.work.listing.path
        name = self.tr("{list} - problems.csv").format(list=path.stem)
        dialog = QFileDialog(self, self.tr("Save the list of problems"), str(path.with_name(name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilters([self.tr("CSV ({patterns})").format(patterns="*.csv")])
        dialog.selectFile(str(path.with_name(name)))
        dialog.fileSelected.connect(lambda chosen: self._write_problems(Path(chosen), saved))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write_problems(self, path: Path, saved: Callable[[str, bool], None]) -> None:
        assert self.work.worked
        rows = [(problem.row, plain(self.words.problem(problem))) for problem in self.work.worked.plan.problems]
        try:
            write_problems(path, (self.tr("Row"), self.tr("Problem")), rows)
        except RosterFileError as problem:
            saved(self.wording.error(problem), False)
        else:
            saved(self.tr("Saved as {file}").format(file=isolated(path.name)), True)


def dropped(event: QDropEvent) -> Path | None:
    """The one file that is dragged, None for anything else."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
