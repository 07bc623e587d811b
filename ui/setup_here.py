"""The pages of Setup with what this desk gives them. They bring much and few open them, so they are made late."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from regdesk.chance import new_bytes
from regdesk.desk import Desk
from regdesk.desk.badge_setup import BadgeSetup
from regdesk.desk.enrolling import Enrolment
from regdesk.desk.phrase_holders import phrase_holders
from regdesk.desk.wiping import keyring_for
from regdesk.folder import DeskFolder
from regdesk.printing.choose import printer_from
from regdesk.printing.printer import Printer
from regdesk.staff.rights import Role
from ui.background import Background
from ui.lock_places import opens_page
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.practice_start import begin_practice
from ui.reader_check import ReaderCheck
from ui.setup.badge_place import BadgePlace
from ui.setup.card_place import CardPlace
from ui.setup.data_place import DataPlace
from ui.setup.desks_place import DesksPlace
from ui.setup.name_forms_place import NameFormsPlace
from ui.setup.pages import Page, SetupPages
from ui.setup.people_place import PeoplePlace
from ui.setup.place import SetupPlace
from ui.setup.practice_place import PracticePlace
from ui.setup.steps import Step
from ui.spooler import spooler, system_names
from ui.wording import Wording


@dataclass(frozen=True)
class Here:
    """What the pages need. `list_taken`: other people are on the list now; `end` closes the desk and says why.

    `printers_chosen`: the desk prints elsewhere from now on. `card_printed`: which printer took a sheet for a card.
    """

    look: Look
    desk: Desk
    background: Background
    folder: DeskFolder
    wording: Wording
    reader: ReaderCheck
    language: str
    card_printer: Callable[[], Printer | None]
    list_taken: Callable[[], None]
    end: Callable[[str], None]
    printers_chosen: Callable[[], None] = lambda: None
    card_printed: Callable[[Printer], None] = lambda _: None


class SetupHere(QObject):
    """`pages` are those of one window."""

    def __init__(self, here: Here, window: MainWindow) -> None:
        super().__init__()
        self._here, self._window = here, window

    def pages(self, role: Role | None) -> SetupPages:
        """The pages that are anything to a role, listening to the scanner of this window."""
        pages = {
            "import": self._lists(),
            "reader": self._reader(),
            "badges": self._badges(),
            "names": self._names(),
            "people": self._people(),
            "desks": self._desks(),
            "data": self._data(),
            "practice": self._practice(),
        }
        return SetupPages({name: page for name, page in pages.items() if opens_page(role, name)}, self._here.look)

    def _lists(self) -> Page:
        here = self._here
        mappings = here.folder.path / "mappings"
        setup = SetupPlace(here.look, here.desk, here.background, wording=here.wording, mappings=mappings)
        setup.list_taken.connect(here.list_taken)
        about = self.tr("The people who are registered, from a file")
        return Page(setup, self.tr("Import a list"), "upload-simple", lambda: setup.step is Step.FILE, about)

    def _reader(self) -> Page:
        here = self._here
        card = CardPlace(
            here.look, here.desk, here.background, wording=here.wording, keep=here.reader.keep, known=here.reader.known,
            printer_of=here.card_printer, printed_by=here.card_printed,
        )  # fmt: skip
        self._window.wedge.burst.connect(card.heard)
        card.listening.connect(self._window.wedge.set_learning)
        return Page(
            card,
            self.tr("Reader"),
            "barcode",
            about=self.tr("Four scans of a card, and the scanner is known on any keyboard"),
        )

    def _badges(self) -> Page:
        here = self._here
        make = partial(printer_from, spooler=spooler)
        setup = BadgeSetup(here.desk, here.folder, make_printer=make, list_printers=system_names)
        badges = BadgePlace(
            here.look, setup, here.background, wording=here.wording, printers_chosen=here.printers_chosen
        )  # fmt: skip
        about = self.tr("How badges look, where they print, and whether every name fits")
        return Page(badges, self.tr("Printers and badge"), "printer", badges.leads_on, about)

    def _names(self) -> Page:
        here = self._here
        names = NameFormsPlace(here.look, here.desk, here.background, wording=here.wording)
        return Page(
            names, self.tr("Names"), "users-three", about=self.tr("Forms of one name that belong together here")
        )

    def _people(self) -> Page:
        here = self._here
        people = PeoplePlace(
            here.look, here.desk, here.background, wording=here.wording, holders=partial(phrase_holders, here.folder)
        )
        about = self.tr("Who works here, their cards and PINs; who may open this laptop")
        return Page(people, self.tr("People and PINs"), "password", people.leads_on, about)

    def _desks(self) -> Page:
        here = self._here
        desks = DesksPlace(
            here.look, Enrolment(here.desk, here.folder, new_bytes), here.background, wording=here.wording,
            new_bytes=new_bytes,
        )  # fmt: skip
        desks.listen(self._window)
        about = self.tr("The certificate of this desk; the event key, and which desks it certifies")
        return Page(desks, self.tr("Desks"), "seal-check-fill", lambda: not desks.busy, about)

    def _data(self) -> Page:
        here = self._here
        data = DataPlace(
            here.look, here.desk, here.background, wording=here.wording, folder=here.folder,
            keyring=partial(keyring_for, here.folder), end=here.end, erased=here.list_taken,
        )  # fmt: skip
        data.listen(self._window)
        about = self.tr("What is held about one person; wiping this desk after the event")
        return Page(data, self.tr("Personal data"), "shield-check", about=about)

    def _practice(self) -> Page:
        here = self._here
        practice = PracticePlace(here.look, lambda: begin_practice(here.language))
        return Page(
            practice,
            self.tr("Practice"),
            "user-focus",
            about=self.tr("Six cases for a new clerk, with the times at the end"),
        )
