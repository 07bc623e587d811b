"""The Names page of Setup: a supervisor adds forms of a name, sees first whom they concern, and takes them back."""

import shiboken6
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regdesk.desk import Desk
from regdesk.desk.own_names import Known, OwnRow, Touched, Unfit
from regdesk.errors import DeskError
from ui.background import Background
from ui.look.look import Look
from ui.place import Action
from ui.setup.list_place import ListPlace
from ui.setup.name_forms_page import NameFormsPage
from ui.setup.name_forms_words import NameFormsWords
from ui.setup.steps import head_alone
from ui.wording import Told, Wording

SHOWN = 200


class NameFormsPlace(ListPlace):
    """Nothing is read before the page is shown: the desk's first window must not wait for it."""

    def __init__(self, look: Look, desk: Desk, background: Background, *, wording: Wording) -> None:
        super().__init__()
        self._desk, self._background = desk, background
        self.words = NameFormsWords(wording)
        self.page = NameFormsPage(look, self.words)
        self._head = head_alone(look, self.tr("Names"), self)
        self._touched: Touched | None = None
        self._asked: OwnRow | None = None
        self._working = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.setFocusProxy(self.page.new.forms)
        for widget in self.page.in_order():
            widget.installEventFilter(self)
        self.page.new.changed.connect(self._row_changed)
        self.page.searched.connect(self._show_rows)
        self.page.table.view.marked.connect(self.actions_changed)
        self._row_changed()

    # what the window asks

    def heading(self) -> str:
        return self.tr("Names")

    def head(self) -> QWidget:
        return self._head

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        marked = self.page.table.view.current()
        remove = self.tr("Remove this name")
        return [
            Action("back", self.tr("Back to the desk"), "Esc"),
            Action("remove", remove, "F6", "trash", "outlined", enabled=marked is not None and marked.own),
        ]

    def blue(self) -> Action | str:
        if self._touched and not self._touched.unfit:
            return Action("add", self.tr("Add this name"), "Enter", kind="blue")
        if not self.page.new.row().forms:
            return self.tr("Waiting for a name")
        return self.tr("This cannot be added") if self._touched else self.tr("Looking at the list…")

    def do(self, name: str) -> None:
        match name:
            case "back":
                self.back()
            case "add" if self._touched and not self._touched.unfit:
                self._add(self._touched.row)
            case "remove":
                self._remove()

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        self.page.table.view.move(by)

    def back(self) -> None:
        """Out of what is typed first, then to the desk."""
        if self.page.new.forms.text() or self.page.search.text():
            self.page.search.clear()
            self.page.new.forms.clear()
            self.setFocusProxy(self.page.new.forms)
        else:
            self.place_asked.emit("desk")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocusProxy(self.page.new.forms)
        self._show_rows()

    # the names

    def _show_rows(self, mark: Known | None = None) -> None:
        """All own names, or the rows of both tables in which a form begins as the search says."""
        kept, text = self._desk.names.now(), self.page.search.text().strip()
        rows = self._desk.names.like(text, SHOWN)
        self.page.table.show_rows(rows, self.words.nothing(text), mark)
        self.page.band.show_told(self.words.unread(kept))
        self._head.line.setText(self.words.line(len(kept.table.rows), self._desk.number))

    def _add(self, row: OwnRow) -> None:
        if self._change(row, withdraw=False):
            self.page.search.clear()
            self.page.new.forms.clear()
            self._show_rows(Known(row, own=True))
            self.page.new.preview.show_told(self.words.added(row))

    def _remove(self) -> None:
        marked = self.page.table.view.current()
        if marked and marked.own and self._change(marked.row, withdraw=True):
            self._show_rows()
            self.page.new.show_row(marked.row)
            self.page.new.preview.show_told(self.words.removed(marked.row))

    def _change(self, row: OwnRow, *, withdraw: bool) -> bool:
        """Whether it was done; where not, the preview says why."""
        try:
            answer = self._desk.change_names([row], withdraw=withdraw, act=self._desk.new_act())
        except DeskError as problem:
            self._tell(self.words.broken(problem))
            return False
        if isinstance(answer, Unfit):
            self._tell(self.words.not_kept(answer))
        return not isinstance(answer, Unfit)

    def _tell(self, told: Told) -> None:
        self.page.new.preview.show_told(told)

    # whom a new name concerns

    def _row_changed(self) -> None:
        """Look at the list once for what is typed now; what was typed meanwhile is looked at after that."""
        row = self.page.new.row()
        self._touched, self._asked = None, row if row.forms else None
        if self._asked is None:
            self._tell(self.words.nothing_typed())
        elif not self._working:
            self._look_at_list(self._asked)
        self.actions_changed.emit()

    def _look_at_list(self, row: OwnRow) -> None:
        self._working = True
        self._background.run("lists", lambda: self._desk.names.touched(row), self._looked, self._not_looked)

    def _looked(self, touched: Touched) -> None:
        if not shiboken6.isValid(self):
            return
        self._working = False
        if self._asked is not None and touched.row != self._asked:
            self._look_at_list(self._asked)
        elif self._asked is not None:
            self._touched = touched
            self._show_touched(touched)
            self.actions_changed.emit()

    def _show_touched(self, touched: Touched) -> None:
        notes = [] if touched.unfit else self.words.bearers(touched)
        self.page.new.preview.show_told(self.words.touched(touched), notes)

    def _not_looked(self, problem: Exception) -> None:
        if not isinstance(problem, DeskError):
            raise problem
        if shiboken6.isValid(self):
            self._working = False
            self._tell(self.words.broken(problem))
