"""A window that takes keys at once, the desk opened beside it, everything closed in order.

Only what the empty window needs is imported here; `ui.joined` brings the rest on a worker, when the window is seen.
"""

import logging
import re
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from regdesk.clock import SystemClock
from regdesk.errors import DeskError, FolderError
from regdesk.folder import DeskFolder
from regdesk.program_log import close_log, keep_log
from ui.background import LONGEST_END, Background
from ui.look.look import Look
from ui.opening_place import OpeningPlace, failure
from ui.place import Place
from ui.shell import Shell
from ui.suspended import Suspended

if TYPE_CHECKING:
    from regdesk.desk import Desk
    from regdesk.keys.keyring import Keyring
    from ui.joined import Joined
    from ui.phrase_asked import PhraseAsked
    from ui.sealed_desk import Knock

LANGUAGE_LINE = re.compile(r'^language\s*=\s*"(\w+)"', re.MULTILINE)


class Start(QObject):
    """One desk folder in one window, from the first key to the last.

    The desk is opened when the window has been `seen`, and closed with `until_end`. A sealed one asks for its pass
    phrase first (`asked`). `ready`: the desk is in the window. `failed` carries the sentence that the window shows
    instead of a desk. `ring`: the keyring that holds a part of what opens the desk; the system's when none is given.
    """

    seen = Signal()
    ready = Signal()
    asked = Signal()
    failed = Signal(str)

    def __init__(
        self, app: QApplication, look: Look, folder: DeskFolder, until_end: ExitStack, *, ring: "Keyring | None" = None
    ) -> None:
        super().__init__()
        self._look, self._folder, self._ring = look, folder, ring
        self._desk_end = until_end.enter_context(ExitStack())
        self._opening = self._ended = False
        self._why = ""
        self._closing = False
        self.problem: Exception | None = None
        self.joined: Joined | None = None
        self.asking: PhraseAsked | None = None
        self.background = Background()
        self.background.failed.connect(_to_excepthook)
        self.background.busy_changed.connect(self._close_when_idle)
        self.suspended = Suspended(time.monotonic, lambda: SystemClock().now().timestamp(), self)
        self.suspended.woke.connect(self._woke)
        self.shell = Shell(app, look, language_of(folder), self._places)
        self.seen.connect(lambda: QTimer.singleShot(0, self, self.open_desk))
        self.shell.language_asked.connect(self._language_asked)
        self.shell.language_changed.connect(self._remember)

    @property
    def busy(self) -> bool:
        """Whether the desk is being opened or closed."""
        return self._opening or self._closing

    def open_desk(self) -> None:
        """Open the desk beside the window, once; again after a failure. A sealed one asks for its phrase."""
        if self._opening or self.joined or self.asking or self._ended:
            return
        self._opening, self.problem = True, None
        self._place().show_opening()
        self.background.run("lists", self._looked, self._found, self._cannot_open)

    def close_desk(self, why: str) -> None:
        """Close the desk, wipe its keys, and ask for the phrase again below a sentence that says why.

        What runs is waited for: a badge that prints, a list that comes in. Nothing of a person is left in the window.
        """
        if self.joined and not self._closing:
            self._closing, self._why = True, why
            self._close_when_idle(self.background.waiting())

    def close(self) -> None:
        """Hear no key any more and let running work end, so that its end is written down."""
        self._ended = True
        self.suspended.stop()
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

    def _looked(self) -> "Desk | Knock":
        """On a worker: import what takes long; open the desk, or say what it takes to open it."""
        import ui.joined
        from ui.sealed_desk import knock_at

        knock = knock_at(self._folder)
        if knock is None:
            return self._opened()
        import ui.phrase_asked  # noqa: F401 - so that the window's thread need not wait for it, or for the one above

        return knock

    def _opened(self, phrase: str = "", *, older: bool = False) -> "Desk":
        """On a worker: open the folder for this window alone, begin the program log."""
        from ui.sealed_desk import opened_with

        desk = self._desk_end.enter_context(opened_with(self._folder, phrase, self._ring, older=older))
        self._desk_end.callback(close_log, keep_log(self._folder.program_log))
        desk.store.get_ready()
        return desk

    def _found(self, found: "Desk | Knock") -> None:
        """The desk comes into the window, or the question for its phrase in front of it."""
        from ui.sealed_desk import Knock

        self._opening = False
        if not isinstance(found, Knock):
            self._join(found)
            return
        from ui.phrase_asked import PhraseAsked

        self.asking = PhraseAsked(self._look, self.shell, found, self._why)
        self.asking.given.connect(self._given)
        self.asked.emit()

    def _given(self, phrase: str, name: str) -> None:
        """A phrase was typed: on a worker, seal what is not sealed, then open it."""
        assert self.asking
        knock, older = self.asking.knock, self.asking.older

        def work() -> "Desk":
            from ui.sealed_desk import seal_with

            if not knock.sealed:
                seal_with(self._folder, phrase, name, self._ring)
            return self._opened(phrase, older=older)

        self._opening = True
        self.background.run("lists", work, self._join, self._cannot_open)

    def _join(self, desk: "Desk") -> None:
        """The desk comes into the window; what was typed or scanned meanwhile is looked for now."""
        from ui.joined import Joined

        scan = self._place().scan
        self._look.load_scripts()
        self._opening, self._why = False, ""
        self.joined = Joined(desk, self.shell, self.background, self._folder, close_desk=self.close_desk)
        if self.asking:
            self.asking.done()
            self.asking = None
            self.suspended.begin()
        if scan:
            (self.shell.window.front.place or self.shell.window.places["desk"]).scanned(scan)
        self.ready.emit()

    def _cannot_open(self, problem: Exception) -> None:
        self._opening = False
        if self.asking and self.asking.takes(problem):
            return
        self.problem = problem
        if self.asking:
            self.asking.done()
            self.asking = None
        place = self._place()
        place.show_failed(problem)
        self.shell.window.announce(place.accessibleName(), urgent=True)
        if not isinstance(problem, DeskError):
            _to_excepthook(problem)
        self.failed.emit(failure(problem))

    def _woke(self) -> None:
        from ui.phrase_asked import asleep

        self.close_desk(asleep())

    def _close_when_idle(self, waiting: int) -> None:
        """When the last work has come back, and what it gave has been dealt with."""
        if self._closing and not waiting:
            QTimer.singleShot(0, self, self._close_now)

    def _close_now(self) -> None:
        if not self.joined or not self._closing or self.background.waiting():
            return
        self.suspended.stop()
        self.joined.close()
        self.background.forget("looking")
        # it is asked for nothing any more, not even to dress the next window
        shiboken6.delete(self.joined)
        self.joined, self._opening = None, True
        self.shell.begin_anew(self._places)
        self._place().show_closing()
        self.background.run("lists", self._shut, self._is_shut, self._cannot_open)

    def _shut(self) -> None:
        """On a worker: close the database and wipe the keys, in the order in which they were opened."""
        self.background.still(LONGEST_END)
        self._desk_end.close()

    def _is_shut(self, _: None) -> None:
        QPixmapCache.clear()
        self._opening = self._closing = False
        self.open_desk()

    def _language_asked(self) -> None:
        """Until there is a desk, nothing keeps the window from being built anew."""
        if self.joined is None and not (self.asking and self._opening):
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
