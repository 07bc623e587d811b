"""The one place that builds and joins concrete things: desk, printers, look, places and window; it closes them too."""

import logging
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from regdesk.desk import Desk
from regdesk.desk.opening import opened
from regdesk.errors import DeskError
from regdesk.folder import DeskFolder
from regdesk.printing.choose import printer_from
from regdesk.printing.printer import Printer, Status
from regdesk.program_log import close_log, keep_log
from regdesk.resources import path as resource
from regdesk.sentences import ERRORS, say
from ui.background import Background
from ui.desk.place import DeskPlace
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.overlay import Notice
from ui.place import Place
from ui.status_strip import StatusStrip
from ui.strip_words import StripWords
from ui.wording import Wording

LANGUAGES = {"en": "English", "es": "Español"}
EVERY_SECOND = 1000
PRINTER_HEARD_EVERY = 10_000


class Joined(QObject):
    """One desk in one window. The window is built anew for another language; desk, printer and workers stay."""

    def __init__(self, app: QApplication, desk: Desk, look: Look) -> None:
        super().__init__()
        self._app, self._desk, self._look = app, desk, look
        self.background = Background()
        self.background.failed.connect(self._tell_bug)
        self._printer = chosen_printer(desk)
        self._heard: Status | None = None
        self._translator: QTranslator | None = None
        self._language = desk.settings.language or "en"
        self.window = self._build()
        self._every_second = QTimer(self, interval=EVERY_SECOND)
        self._every_second.timeout.connect(self._show_strip)
        self._every_second.start()
        self._every_while = QTimer(self, interval=PRINTER_HEARD_EVERY)
        self._every_while.timeout.connect(self.hear_printer)
        self._every_while.start()

    def hear_printer(self) -> None:
        """Ask the printer how it is, beside the window and never behind other work."""
        printer = self._printer
        if printer is not None and not self.background.waiting():
            self.background.run("lists", printer.status, self._printer_told, self._printer_silent)

    def close(self) -> None:
        """Stop listening and let running work end."""
        self._every_second.stop()
        self._every_while.stop()
        self.window.leave()
        self.background.close()

    def _build(self) -> MainWindow:
        self._translate()
        wording = Wording(self._language, self._desk.event)
        self._words = StripWords(self._desk, wording)
        strip = StatusStrip(self._look)
        window = MainWindow(self._look, self._places(wording), strip, language=LANGUAGES[self._language])
        window.show_training(self._desk.event.training is not None)
        window.language_asked.connect(self._next_language)
        window.close_asked.connect(self._may_close)
        self.window = window
        self._show_strip()
        return window

    def _places(self, wording: Wording) -> dict[str, Place]:
        return {"desk": DeskPlace(self._look, self._desk, self.background, lambda: self._printer, wording=wording)}

    def _translate(self) -> None:
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None
        if self._language != "en":
            self._translator = QTranslator(self)
            self._translator.load(str(resource("translations", f"regdesk_{self._language}.qm")))
            self._app.installTranslator(self._translator)

    def _next_language(self) -> None:
        """The same window in the next language. The person on the screen is opened again by the next scan."""
        names = list(LANGUAGES)
        self._language = names[(names.index(self._language) + 1) % len(names)]
        old = self.window
        old.leave()
        geometry, full = old.geometry(), old.isFullScreen()
        new = self._build()
        new.setGeometry(geometry)
        if full:
            new.showFullScreen()
        else:
            new.show()
        old.may_close = True
        old.close()
        old.deleteLater()

    def _show_strip(self) -> None:
        printing = self._printer.name if self._printer else ""
        self.window.strip.show(self._words.state(self._heard, printing))

    def _printer_told(self, status: Status) -> None:
        self._heard = status

    def _printer_silent(self, problem: Exception) -> None:
        if not isinstance(problem, DeskError):
            raise problem
        self._heard = Status(ready=False)

    def _may_close(self) -> None:
        """While a badge prints the window stays, so that its end is written down."""
        self.window.may_close = not self.background.waiting()
        if not self.window.may_close:
            title = self.tr("A badge or a list is still on its way")
            sentence = self.tr("Wait a moment until it is done, then close the window.")
            self.window.open_sheet(Notice(self._look, "hourglass-medium-fill", title, sentence))

    def _tell_bug(self, problem: BaseException) -> None:
        sys.excepthook(type(problem), problem, problem.__traceback__)

    def tell_bug(self) -> None:
        """Tell the clerk that something went wrong, and what is safe."""
        title = self.tr("Something went wrong")
        sentence = self.tr("What was recorded before is safe. Press Esc and begin again with this person.")
        self.window.open_sheet(Notice(self._look, "warning-fill", title, sentence))


def chosen_printer(desk: Desk) -> Printer | None:
    """The printer of the settings; a name that cannot be used is as good as none, and the strip says so."""
    try:
        return printer_from(desk.settings.printer) if desk.settings.printer else None
    except DeskError as problem:
        logging.getLogger("regdesk").warning("printer %s", problem.code)
        return None


def bug_hook(tell: Callable[[], None]) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Write a bug to the program log with its traceback, and tell the clerk."""

    def hook(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger("regdesk").critical("bug", exc_info=(kind, problem, trace))
        tell()

    return hook


def arguments(argv: Sequence[str] | None) -> Namespace:
    parser = ArgumentParser(prog="regdesk-window", description="The window of a registration desk.")
    parser.add_argument("--folder", type=Path, default=Path("regdesk-desk"), help="the desk folder")
    parser.add_argument("--windowed", action="store_true", help="do not fill the screen")
    parser.add_argument("--dark", action="store_true", help="begin in dark colours")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    args = arguments(argv)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    try:
        with opened(args.folder, alone=True) as desk:
            return run(app, desk, args)
    except DeskError as problem:
        return tell_and_end(app, say(ERRORS, problem.code, problem.facts))


def run(app: QApplication, desk: Desk, args: Namespace) -> int:
    """Show the window until it is closed."""
    to_file = keep_log(DeskFolder(args.folder).program_log)
    look = Look(app)
    if args.dark:
        look.set_dark(True)
    joined = Joined(app, desk, look)
    sys.excepthook = bug_hook(joined.tell_bug)
    if args.windowed:
        joined.window.resize(1366, 768)
        joined.window.show()
    else:
        joined.window.showFullScreen()
    joined.hear_printer()
    try:
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        joined.close()
        close_log(to_file)


def tell_and_end(app: QApplication, sentence: str) -> int:
    """The desk cannot be opened: say why, in a box where there is a screen, and on the terminal."""
    print(sentence, file=sys.stderr)  # noqa: T201 - the terminal is where it was started from
    if app.platformName() != "offscreen":
        box = QMessageBox(QMessageBox.Icon.Warning, QCoreApplication.translate("app", "regdesk"), sentence)
        box.finished.connect(app.quit)
        box.open()
        app.exec()
    return 2


if __name__ == "__main__":
    sys.exit(main())
