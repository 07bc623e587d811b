"""The window of guided practice: a training desk of its own that is made at the start and gone at the end.

Neither people nor badges of it are real, and no live desk takes its codes or its entries.
"""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from regdesk.clock import SystemClock
from regdesk.desk.practice import Practice, PracticeClock, give_before, take_sample
from regdesk.folder import DeskFolder
from regdesk.resources import path as resource
from regdesk.settings import Settings
from ui.look.look import Look
from ui.start import Start

if TYPE_CHECKING:
    from regdesk.desk import Desk
    from ui.practice import Guide

NAME = "practice"


@contextmanager
def practice_folder(language: str) -> Iterator[DeskFolder]:
    """A folder for one practice, that begins in a language ("" for the usual one)."""
    from regdesk.settings import write_settings

    with TemporaryDirectory(prefix="regdesk-practice-", ignore_cleanup_errors=True) as parent:
        folder = DeskFolder(Path(parent) / "desk")
        folder.make()
        write_settings(folder.settings, settings_of(folder, language))
        yield folder


def settings_of(folder: DeskFolder, language: str) -> Settings:
    """Desk 3, with printers that need no paper."""
    return Settings(
        desk_number=3, clerk="", language=language,
        printer=f"folder:{folder.badges}", slip_printer=f"folder:{folder.path / 'slips'}",
    )  # fmt: skip


class PracticeStart(Start):
    """A window that makes its desk itself, and whose guide begins when it is ready."""

    def __init__(self, app: QApplication, look: Look, folder: DeskFolder, until_end: ExitStack) -> None:
        super().__init__(app, look, folder, until_end)
        self._clock = PracticeClock(SystemClock())
        self.guide: Guide | None = None
        self.ready.connect(self._begin)

    def _looked(self) -> "Desk":
        """On a worker: make the desk, give it the sample list, hand over the badge of who comes again."""
        import ui.joined
        import ui.practice  # noqa: F401 - so that the window's thread need not wait for them
        from regdesk.desk.opening import make_desk, opened
        from regdesk.printing.choose import printer_from

        settings = settings_of(self._folder, self.shell.language)
        make_desk(self._folder.path, resource("sample", "training.toml"), settings, clock=self._clock)
        desk = self._desk_end.enter_context(opened(self._folder.path, clock=self._clock, alone=True))
        take_sample(desk)
        give_before(desk, printer_from(settings.printer))
        desk.store.get_ready()
        return desk

    def _begin(self) -> None:
        from ui.practice import Guide

        assert self.joined
        self.guide = Guide(self.joined.desk, Practice(self.joined.desk, self._clock))
        self.guide.again.connect(self._again)
        self.guide.stopped.connect(lambda: self.shell.window.close())
        self.shell.built.connect(self._join_guide)
        self._join_guide()

    def _join_guide(self) -> None:
        from ui.desk.place import DeskPlace
        from ui.wording import Wording

        place = self.shell.window.places["desk"]
        if self.guide and self.joined and isinstance(place, DeskPlace):
            self.guide.join(self.shell.window, place, Wording(self.shell.language, self.joined.desk.event))

    def _again(self) -> None:
        begin_practice(self.shell.language)
        self.shell.window.close()


def begin_practice(language: str) -> bool:
    """Open practice in a window and a program of its own; False when the system starts none."""
    started = QProcess.startDetached(sys.executable, ["-m", "ui.app", f"--{NAME}", "--language", language])
    return bool(started[0] if isinstance(started, tuple) else started)
