"""A desk, its printer and its places joined with the window. Brings everything a desk needs: imported late."""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress

import shiboken6
from PySide6.QtCore import QObject, QTimer

from regdesk.desk import Desk
from regdesk.desk.answers import Found
from regdesk.errors import DeskError
from regdesk.folder import DeskFolder
from regdesk.printing.choose import printer_from
from regdesk.printing.printer import Printer, Status
from regdesk.settings import SlipPaper
from ui.background import Background
from ui.desk.place import DeskPlace
from ui.desk.stage import Screen
from ui.place import Place
from ui.reader_check import ReaderCheck
from ui.setup.card_place import CardPlace
from ui.setup.name_forms_place import NameFormsPlace
from ui.setup.pages import Page, SetupPages
from ui.setup.place import SetupPlace
from ui.setup.steps import Step
from ui.shell import Shell
from ui.strip_words import StripWords
from ui.wording import Told, Wording

EVERY_SECOND = 1000
PRINTER_HEARD_EVERY = 10_000


class Joined(QObject):
    """One desk in one window. Desk, printer and workers stay when the window is built anew."""

    def __init__(self, desk: Desk, shell: Shell, background: Background, folder: DeskFolder) -> None:
        super().__init__()
        self.desk, self._shell, self._background, self._folder = desk, shell, background, folder
        self._printer = chosen_printer(desk.settings.printer)
        self._slip_printer = chosen_printer(desk.settings.slip_printer)
        self._heard: Status | None = None
        self._hearing = False
        self._reader = ReaderCheck(folder.settings, desk.now)
        shell.built.connect(self._dress)
        shell.language_asked.connect(self._language_asked)
        shell.close_asked.connect(self._close_asked)
        shell.show_places(self._places)
        self._timers = [
            self._every(EVERY_SECOND, self._show_strip),
            self._every(PRINTER_HEARD_EVERY, self.hear_printer),
        ]
        self.hear_printer()

    def hear_printer(self) -> None:
        """Ask the printer how it is, beside the window and never behind other work."""
        if self._printer is not None and not self._background.waiting():
            self._hearing = True
            self._background.run("lists", self._printer.status, self._printer_told, self._printer_silent)

    def close(self) -> None:
        """Listen no more. Work that runs is ended by whoever owns the background."""
        for timer in self._timers:
            timer.stop()

    def _every(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=milliseconds)
        timer.timeout.connect(act)
        timer.start()
        return timer

    def _places(self) -> Mapping[str, Place]:
        wording = Wording(self._shell.language, self.desk.event)
        self._words = StripWords(self.desk, wording)
        desk = DeskPlace(
            self._shell.look, self.desk, self._background, lambda: self._printer,
            slip_printer_of=lambda: self._slip_printer, wording=wording,
        )  # fmt: skip
        self._desk_place = desk
        if self._heard:
            desk.printer_heard(self._heard)
        setup = SetupPlace(
            self._shell.look, self.desk, self._background, wording=wording, mappings=self._folder.path / "mappings"
        )
        setup.list_taken.connect(lambda: desk.home() if desk.shown is Screen.READY else None)
        self._wording = wording
        return {"desk": desk, "setup": self._setup_pages(setup)}

    def _setup_pages(self, setup: SetupPlace) -> SetupPages:
        self._card_place = CardPlace(
            self._shell.look, self.desk, self._background, wording=self._wording,
            keep=self._reader.keep, known=self._reader.known, printer_of=self._card_printer,
        )  # fmt: skip
        lists = Page(
            setup, self.tr("Import a list"), "upload-simple", lambda: setup.step is Step.FILE,
            self.tr("The people who are registered, from a file"),
        )  # fmt: skip
        names = NameFormsPlace(self._shell.look, self.desk, self._background, wording=self._wording)
        return SetupPages({
            "import": lists,
            "reader": Page(
                self._card_place, self.tr("Reader"), "barcode",
                about=self.tr("Four scans of a card, and the scanner is known on any keyboard"),
            ),
            "names": Page(
                names, self.tr("Names"), "users-three", about=self.tr("Forms of one name that belong together here")
            ),
        }, self._shell.look)  # fmt: skip

    def _card_printer(self) -> Printer | None:
        """A printer with A6 paper: that of slips, else that of badges."""
        settings = self.desk.settings
        if self._slip_printer is not None and settings.slip_paper == SlipPaper.A6:
            return self._slip_printer
        return self._printer if settings.template == "a6" else None

    def _dress(self) -> None:
        self._shell.window.show_training(self.desk.event.training is not None)
        self._shell.window.privacy.meeting = self.desk.event.short_name
        window, card = self._shell.window, self._card_place
        window.wedge.known = self._is_known
        window.wedge.burst.connect(card.heard)
        card.listening.connect(window.wedge.set_learning)
        self._reader.join(window, self._wording, self._tell_desk)
        self._show_strip()

    def _tell_desk(self, told: Told) -> None:
        """On Ready in its own place, before a person as a notice above."""
        desk = self._desk_place
        if desk.shown is Screen.READY:
            desk.home(told)
        else:
            desk.tell(told)

    def _is_known(self, code: str) -> bool:
        """Whether somebody has this code; asked when a scan can be read in more than one way."""
        with suppress(DeskError):
            return isinstance(self.desk.find(code), Found)
        return False

    def _show_strip(self) -> None:
        printing = self._printer.name if self._printer else ""
        self._shell.window.strip.show(self._words.state(self._heard, printing))

    def _printer_told(self, status: Status) -> None:
        self._hearing = False
        self._hear(status)

    def _printer_silent(self, problem: Exception) -> None:
        self._hearing = False
        if not isinstance(problem, DeskError):
            raise problem
        self._hear(Status(ready=False))

    def _hear(self, status: Status) -> None:
        """The strip shows it by itself; the desk says on Ready that there is no printer."""
        self._heard = status
        if shiboken6.isValid(self._desk_place):
            self._desk_place.printer_heard(status)

    def _busy(self) -> bool:
        """Whether a badge or a list is on its way; asking the printer how it is may be broken off."""
        return self._background.waiting() > (1 if self._hearing else 0)

    def _language_asked(self) -> None:
        """While a badge prints the window stays: a new one would ask whether it came out."""
        if self._busy():
            self._tell_busy(self.tr("Wait a moment until it is done, then change the language."))
        else:
            self._shell.next_language()

    def _close_asked(self) -> None:
        """While a badge prints the window stays, so that its end is written down."""
        self._shell.window.may_close = not self._busy()
        if self._busy():
            self._tell_busy(self.tr("Wait a moment until it is done, then close the window."))

    def _tell_busy(self, sentence: str) -> None:
        title = self.tr("A badge or a list is still on its way")
        self._shell.tell("hourglass-medium-fill", title, sentence)


def chosen_printer(name: str) -> Printer | None:
    """A printer of the settings; a name that cannot be used is as good as none, and the window says so."""
    try:
        return printer_from(name) if name else None
    except DeskError as problem:
        logging.getLogger("regdesk").warning("printer %s", problem.code)
        return None
