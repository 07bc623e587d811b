"""Every name on the list before the doors open: begun by Enter, stopped by Esc, looked through by arrows, saved."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Event as Flag

from PySide6.QtCore import Signal

from regdesk.desk.badge_setup import Example
from regdesk.desk.fault_file import write_faults
from regdesk.desk.preflight import Preflight, Row
from regdesk.errors import DeskError
from ui.place import Action
from ui.setup.badge_stage import At, BadgeJourney, BadgeStage, pages_of
from ui.setup.desks_fields import ask_where
from ui.setup.preflight_page import PreflightPage
from ui.setup.row_list import plain
from ui.wording import Told, isolated

ALL = ""
"""Stands for every template, and for every kind of fault."""


class PreflightStage(BadgeStage):
    """`progressed` carries how many people were looked at, and of how many; it comes from another thread."""

    progressed = Signal(int, int)

    def __init__(self, journey: BadgeJourney) -> None:
        self.shown = PreflightPage(journey.look, journey.words)
        super().__init__(journey, self.shown, (self.shown.table.view, self.shown.on, self.shown.only))
        self._stop: Flag | None = None
        self._pictured: Row | None = None
        self._drawing = False
        self.progressed.connect(self._show_progress)
        self.shown.on.activated.connect(self._other_templates)
        self.shown.only.activated.connect(self._show_rows)
        self.shown.table.view.marked.connect(self._marked)
        self.shown.card.save_asked.connect(partial(self.do, "save"))

    @property
    def busy(self) -> bool:
        return self._stop is not None

    def enter(self) -> None:
        if not self.busy:
            self._show_choices()
            self._show_found()

    def _show_choices(self) -> None:
        """The template of this desk first, then all of them, then each other one."""
        box, setup = self.shown.on, self.journey.setup
        chosen = box.currentData() if box.count() else setup.chosen
        usable = [one for one in self.work.offered if one.template]
        box.clear()
        for one in sorted(usable, key=lambda one: one.name != setup.chosen):
            words = (
                self.tr("On {template}, as this desk prints") if one.name == setup.chosen else self.tr("On {template}")
            )
            box.addItem(words.format(template=self.words.name(one)), one.name)
        box.insertItem(1, self.tr("On all {count} templates").format(count=len(usable)), ALL)
        box.setCurrentIndex(max(box.findData(chosen), 0))

    # what was found

    def _show_found(self, mark: Row | None = None) -> None:
        found, card = self.work.found, self.shown.card
        self._show_kinds(found)
        if found is None:
            card.show_told(self.words.before(self._people()))
        else:
            card.show_told(self.words.found(found), can_save=bool(found.rows))
        self._show_rows(mark=mark or self._pictured)

    def _show_kinds(self, found: Preflight | None) -> None:
        box = self.shown.only
        before = box.currentData()
        box.clear()
        if found:
            box.addItem(self.words.all_kinds(found), ALL)
            for kind, count in found.kinds.items():
                box.addItem(self.words.some_kind(kind, count), kind)
            box.setCurrentIndex(max(box.findData(before), 0))
        box.setVisible(bool(found and found.rows))

    def _show_rows(self, _at: int = 0, mark: Row | None = None) -> None:
        found, kind = self.work.found, self.shown.only.currentData()
        rows = [row for row in found.rows if kind in (ALL, row.kind)] if found else []
        faults = self.shown.table.view.faults
        faults.names = {one.name: self.words.name(one) for one in self.work.offered if one.template}
        alone = found is not None and len(found.templates) == 1
        faults.every = faults.names.get(self._first_template(), "") if alone else self.tr("Every template")
        self.shown.table.show_rows(rows, self._nothing(found), mark)

    def _nothing(self, found: Preflight | None) -> str:
        if found is None:
            return self.tr("Looking at every name…") if self.busy else self.tr("Nothing was looked at yet.")
        return self.tr("Nothing was found.") if not found.stopped else self.tr("Nothing was found so far.")

    def _marked(self) -> None:
        row = self.shown.table.view.current()
        self.shown.card.show_row(row)
        self._pictured = row
        if row is None:
            self.shown.card.show_pages((), None)
        elif not self._drawing:
            self._draw(row)
        self.journey.changed()

    def _draw(self, row: Row) -> None:
        offered = self.work.of(row.template or self._first_template())
        if offered is None or offered.template is None:
            return
        template, setup = offered.template, self.journey.setup
        self._drawing = True
        self.journey.run(
            "lists", lambda: pages_of(setup.preview(template, row.person), template)[:1],
            partial(self._drawn, row), self._not_drawn,
        )  # fmt: skip

    def _drawn(self, row: Row, pages: Sequence[bytes]) -> None:
        self._drawing = False
        if self._pictured is not None and self._pictured != row:
            self._draw(self._pictured)
        else:
            self.shown.card.show_pages(pages, row)

    def _not_drawn(self, told: Told) -> None:
        self._drawing = False
        self.shown.card.show_told(told)

    def _first_template(self) -> str:
        found = self.work.found
        return found.templates[0] if found and found.templates else self.journey.setup.chosen

    # looking

    def _begin(self) -> None:
        name = self.shown.on.currentData()
        wanted = {one.name: one.template for one in self.work.offered if one.template and name in (ALL, one.name)}
        stop, people = Flag(), self._people()
        # nobody waits for it once the page is gone: somebody else is signed in, or the desk is closed
        self.shown.destroyed.connect(lambda _: stop.set())
        self._stop, self.work.found = stop, None
        self._show_kinds(None)
        self._show_rows()
        self._show_progress(0, people)

        def tell(done: int, of: int | None) -> None:
            if not stop.is_set():
                self.progressed.emit(done, of or 0)

        run = self.journey.setup.desk.preflight.run
        self.journey.run("lists", lambda: run(wanted, tell, stop.is_set), self._ended, self._failed)
        self.journey.changed()

    def _show_progress(self, done: int, of: int) -> None:
        if self.busy:
            self.shown.card.show_progress(self.words.looking(done, of), done, of)

    def _ended(self, found: Preflight) -> None:
        self._stop, self.work.found = None, found
        self._pictured = None
        self._show_found()
        if found.rows:
            self.got_keyboard(self.shown.table.view)
        self.journey.changed()

    def _failed(self, told: Told) -> None:
        self._stop = None
        self.shown.card.show_told(told)
        self.journey.changed()

    def _other_templates(self) -> None:
        """What was found on others says nothing of these."""
        self.work.found = None
        self._show_found()
        self.journey.changed()

    def _people(self) -> int:
        return self.journey.setup.desk.people()

    # keys

    def line(self) -> str:
        return self.tr("Every name and photo on the list, before anything is printed")

    def actions(self) -> list[Action]:
        if self.busy:
            return [Action("stop", self.tr("Stop"), "Esc")]
        actions = [Action("back", self.tr("Back"), "Esc")]
        if self.work.found:
            actions.append(Action("again", self.tr("Check again"), "F8", "arrows-clockwise", "outlined"))
        if self.work.found and self.work.found.rows:
            actions.append(Action("save", self.tr("Save this list as a file"), "F9", kind="elsewhere"))
        return actions

    def blue(self) -> Action | str:
        if self.busy:
            return self.tr("Looking at every name…")
        if self.work.found is None:
            caption = self.words.counted(
                self.tr("Check {count} person"), self.tr("Check {count} people"), self._people()
            )
            return Action("again", caption, "Enter", kind="blue") if self._people() else ""
        if self.shown.table.view.current():
            return Action("see", self.tr("See this badge"), "Enter", kind="blue")
        return Action("done", self.tr("Done"), "Enter", kind="blue")

    def do(self, name: str) -> None:
        match name:
            case "again" if not self.busy:
                self._begin()
            case "stop" if self._stop:
                self._stop.set()
            case "see":
                self._see()
            case "done":
                self.journey.go(At.TEMPLATES)
            case "save":
                ask_where(self.shown, self.tr("Save what was found"), self.tr("badges to look at.csv"), self._save)

    def _see(self) -> None:
        row = self.shown.table.view.current()
        if row:
            self.work.example = Example(row.person, row.name, row.delegation)
            self.work.template, self.work.back = row.template or self._first_template(), At.PREFLIGHT
            self.journey.go(At.TEMPLATES)

    def _save(self, path: Path) -> None:
        header = (
            self.tr("Person"), self.tr("Delegation"), self.tr("Template"), self.tr("What"), self.tr("What to do"),
        )  # fmt: skip
        assert self.work.found
        try:
            write_faults(path, self.work.found, header, self._line_of)
        except DeskError as problem:
            self.shown.card.show_saved(self.words.wording.error(problem), well=False)
        else:
            self.shown.card.show_saved(self.tr("Saved as {file}").format(file=isolated(path.name)), well=True)

    def _line_of(self, row: Row) -> tuple[str, ...]:
        told = self.shown.table.view.faults.template(row), self.words.fault(row), self.words.mend(row)
        return row.name, row.delegation, *map(plain, told)

    def move(self, by: int) -> None:
        self.shown.table.view.move(by)

    def back(self) -> bool:
        if self._stop:
            self._stop.set()
        else:
            self.journey.go(At.TEMPLATES)
        return True
