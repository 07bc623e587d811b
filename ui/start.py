"""A window that takes keys at once, the desk opened beside it, everything closed in order.

Only what the empty window needs is imported here; `ui.joined` brings the rest on a worker, when the window is seen.
"""

import logging
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from regdesk.errors import DeskError, FolderError
from regdesk.folder import DeskFolder
from regdesk.program_log import close_log, keep_log
from ui.background import Background
from ui.look.look import Look
from ui.opening_place import OpeningPlace, failure
from ui.place import Place
from ui.shell import Shell

if TYPE_CHECKING:
    from regdesk.desk import Desk
    from ui.joined import Joined

LANGUAGE_LINE = re.compile(r'^language\s*=\s*"(\w+)"', re.MULTILINE)


class Start(QObject):
    """One desk folder in one window, from the first key to the last.

    The desk is opened when the window has been `seen`, and closed with `until_end`. `ready`: the desk is in the window.
    `failed` carries the sentence that the window shows instead of a desk.
    """

    seen = Signal()
    ready = Signal()
    failed = Signal(str)

    def __init__(self, app: QApplication, look: Look, folder: DeskFolder, until_end: ExitStack) -> None:
        super().__init__()
        self._look, self._folder, self._until_end = look, folder, until_end
        self._opening = False
        self.problem: Exception | None = None
        self.joined: Joined | None = None
        self.background = Background()
        self.background.failed.connect(_to_excepthook)
        self.shell = Shell(app, look, language_of(folder), self._places)
        self.seen.connect(lambda: QTimer.singleShot(0, self, self.open_desk))
        self.shell.language_asked.connect(self._language_asked)
        self.shell.language_changed.connect(self._remember)

    def open_desk(self) -> None:
        """Open the desk beside the window, once; again after a failure."""
        if self._opening or self.joined:
            return
        self._opening, self.problem = True, None
        self._place().show_opening()
        self.background.run("lists", self._opened, self._join, self._cannot_open)

    def close(self) -> None:
        """Hear no key any more and let running work end, so that its end is written down."""
        if self.joined:
            self.joined.close()
        self.shell.close()
        self.background.close()

    def tell_bug(self) -> None:
        """Tell the clerk that something went wrong, and what is safe."""
        title = self.tr("Something went wrong")
        sentence = self.tr("What was recorded before is safe. Press Esc and begin again with this person.")
        self.shell.tell("warning-fill", title, sentence)

    def _places(self) -> Mapping[str, Place]:
        place = OpeningPlace(self._look)
        place.seen.connect(self.seen)
        place.again.connect(self.open_desk)
        if self.problem:
            place.show_failed(self.problem)
        return {"desk": place}

    def _place(self) -> OpeningPlace:
        place = self.shell.window.places["desk"]
        assert isinstance(place, OpeningPlace)
        return place

    def _opened(self) -> "Desk":
        """On a worker: import what takes long, open the folder for this window alone, begin the program log."""
        import ui.joined  # noqa: F401 - so that the window's thread need not wait for it
        from regdesk.desk.opening import opened

        desk = self._until_end.enter_context(opened(self._folder.path, alone=True))
        self._until_end.callback(close_log, keep_log(self._folder.program_log))
        desk.store.get_ready()
        return desk

    def _join(self, desk: "Desk") -> None:
        """The desk comes into the window; what was typed or scanned meanwhile is looked for now."""
        from ui.joined import Joined

        scan = self._place().scan
        self._look.load_scripts()
        self._opening = False
        self.joined = Joined(desk, self.shell, self.background, self._folder)
        if scan:
            self.shell.window.places["desk"].scanned(scan)
        self.ready.emit()

    def _cannot_open(self, problem: Exception) -> None:
        self._opening, self.problem = False, problem
        place = self._place()
        place.show_failed(problem)
        self.shell.window.announce(place.accessibleName(), urgent=True)
        if not isinstance(problem, DeskError):
            _to_excepthook(problem)
        self.failed.emit(failure(problem))

    def _language_asked(self) -> None:
        """Until there is a desk, nothing keeps the window from being built anew."""
        if self.joined is None:
            self.shell.next_language()

    def _remember(self, language: str) -> None:
        """The next start begins in this language. Where that cannot be written, the clerk is told."""
        from regdesk.settings import read_settings, write_settings

        try:
            settings = read_settings(self._folder.settings)
            write_settings(self._folder.settings, replace(settings, language=language))
        except FolderError as problem:
            self.shell.tell("globe", self.tr("The language is not remembered"), failure(problem))


def language_of(folder: DeskFolder) -> str:
    """The language that the settings tell; found by its line, because a reader of TOML takes 8 ms to import.

    Settings that cannot be read are told of when the desk is opened.
    """
    try:
        line = LANGUAGE_LINE.search(folder.settings.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return ""
    return line[1] if line else ""


def application() -> QApplication:
    """The one application of this process, in the style that regdesk is drawn for."""
    there = QApplication.instance()
    # named here and not by setStyle, which answers with a QStyle whose enums take Python 15 ms to build
    made = there or QApplication([sys.argv[0], "-style", "Fusion"])
    assert isinstance(made, QApplication)
    return made


def bug_hook(tell: Callable[[], None]) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Write a bug to the program log with its traceback, and tell the clerk."""

    def hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger("regdesk").critical("bug", exc_info=(kind, problem, trace))
        tell()

    return hook


def _to_excepthook(problem: BaseException) -> None:
    sys.excepthook(type(problem), problem, problem.__traceback__)
