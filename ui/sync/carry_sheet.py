"""Asks where a stick is, for writing or reading it, and does that beside the window; a plugged-in stick is offered."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from regdesk.desk.sticks import Drive
from regdesk.desk.sync_status import Progress
from regdesk.errors import DeskError
from ui.background import Background
from ui.day_end.form_sheet import FormSheet
from ui.look.look import Look
from ui.setup.desks_fields import FileLine
from ui.speech import announce
from ui.wording import Told, Wording, isolated

LOOKS_EVERY = 1500
Made = TypeVar("Made")
Tell = Callable[[Progress], None]
Work = Callable[[Path, Tell, Callable[[], bool]], Made]
"""What is done with a path: it tells how far it is, and asks whether somebody stopped it."""
Found = Callable[[], tuple[Drive, ...]]


class CarrySheet(FormSheet, Generic[Made]):
    """`carried` has what the work came to. Esc stops work that runs; what was taken by then stays.

    `folder`: a folder is asked for, on a stick on which something can be written; else a file.
    """

    carried = Signal(object)
    _told = Signal(object)

    def __init__(
        self, look: Look, background: Background, wording: Wording, work: Work[Made], found: Found, *,
        words: tuple[str, str, str, str], folder: bool, progress: Callable[[Progress], str],
    ) -> None:  # fmt: skip
        icon, title, line, verb = words
        super().__init__(look, icon, title, line, verb)
        self._background, self._wording, self._work, self._found = background, wording, work, found
        self._progress, self._folder, self._stopped = progress, folder, Event()
        self.there: list[tuple[str, Path]] = []
        self._protected: list[str] = []
        self.sticks = self.choice(self.tr("Stick"), [])
        self.place = FileLine(look, self.tr("Folder") if folder else self.tr("File"), folder=folder)
        self.place.setAccessibleName(self.tr("Or another folder") if folder else self.tr("Or another file"))
        self.row((self.sticks, 0))
        self.row((self.place, 0))
        self.sticks.currentIndexChanged.connect(self._chosen)
        self.place.changed.connect(self.refresh)
        self._told.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look_for_sticks)
        self._timer.start()
        self._show_sticks(())
        self.look_for_sticks()

    # which sticks are there

    def look_for_sticks(self) -> None:
        """Beside the window: a drive that fails may take its time to say so."""
        if not self.busy and not self._background.closed:
            self._background.run("lists", self._found, self._sticks_found, _is_gone)

    def _sticks_found(self, drives: tuple[Drive, ...]) -> None:
        if shiboken6.isValid(self) and not self.busy:
            self._show_sticks(drives)

    def _show_sticks(self, drives: tuple[Drive, ...]) -> None:
        fit = [drive for drive in drives if not (self._folder and drive.protected)]
        there = [one for drive in fit for one in self._offered(drive)]
        protected = [isolated(drive.name) for drive in drives if drive not in fit]
        if (there, protected) == (self.there, self._protected) and self.sticks.count():
            return
        typed = not self._stands_chosen()
        self.there, self._protected = there, protected
        self.sticks.blockSignals(True)
        self.sticks.clear()
        self.sticks.addItems([name for name, _ in there] or self._unfit())
        self.sticks.setEnabled(bool(there))
        self.sticks.blockSignals(False)
        if not typed:
            self._chosen()
        self.refresh()
        if self._only_protected():
            announce(self, self.said.accessibleName(), urgent=True)

    def _unfit(self) -> list[str]:
        """What stands in place of a stick that could be chosen."""
        words = self.tr("{name} · write-protected")
        return [words.format(name=name) for name in self._protected] or [self.tr("No stick is plugged in")]

    def _only_protected(self) -> bool:
        return bool(self._protected) and not self.there and self.place.path() is None

    def refresh(self) -> None:
        super().refresh()
        if self._only_protected():
            bold = self.tr("The stick {name} is write-protected.").format(name=self._protected[0])
            rest = self.tr("Move the small switch on its side, or plug in another stick.")
            self.said.set_token("bad")
            self.said.show_rich(f"**{bold}** {rest}")

    def _offered(self, drive: Drive) -> list[tuple[str, Path]]:
        if self._folder:
            words = self.tr("{name} · {free} GB free")
            return [(words.format(name=isolated(drive.name), free=f"{drive.free / 1e9:.1f}"), drive.path)]
        return [(f"{isolated(file.name)} · {isolated(drive.name)}", file) for file in drive.files]

    def _stands_chosen(self) -> bool:
        """Whether the path is none, or one that was offered: a typed one stays."""
        path = self.place.path()
        return path is None or path in [offered for _, offered in self.there]

    def _chosen(self) -> None:
        at = self.sticks.currentIndex()
        if 0 <= at < len(self.there):
            self.place.show_path(self.there[at][1])
        else:
            self.place.field.clear()

    # keys

    def begins_at(self) -> QWidget:
        return self.sticks if self.there else self.place.field

    def missing(self) -> QWidget | None:
        return None if self.place.path() else self.place.field

    def enter(self) -> None:
        path = self.place.path()
        if self.busy:
            return
        if path is None:
            self.place.field.setFocus()
            return
        self._begin()
        self._background.run("lists", lambda: self._work(path, self._told.emit, self._stopped.is_set), self._done,
                             self._failed)  # fmt: skip

    def escape(self) -> None:
        if self.busy:
            self._stopped.set()
        else:
            super().escape()

    def _begin(self) -> None:
        self._stopped.clear()
        self._set_busy(busy=True)

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        self.cancel.setText(self.tr("Stop") if busy else self.tr("Cancel"))
        for field in self.findChildren(QLineEdit):
            field.setEnabled(not busy)
        self.sticks.setEnabled(not busy and bool(self.there))
        self.refresh()

    def _tell_progress(self, progress: Progress) -> None:
        if self.busy:
            self.said.set_token("ink-2")
            self.said.show_rich(self._progress(progress))

    # how it ended

    def _done(self, made: Made) -> None:
        if shiboken6.isValid(self):
            self.done.emit()
            self.carried.emit(made)

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, DeskError):
            raise problem
        if shiboken6.isValid(self):
            self._set_busy(busy=False)
            self.said.set_token("bad")
            self.show_told(Told(self._wording.error(problem)))


def _is_gone(problem: Exception) -> None:
    """A drive that is pulled out while it is looked at is looked for again."""
    if not isinstance(problem, DeskError):
        raise problem
