"""The Printers and badge page by real keys on a real desk: templates, printers, a test badge, every name looked at."""

import csv
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from regdesk.desk import Desk
from regdesk.desk.badge_setup import BadgeSetup
from regdesk.desk.stand_in import usable
from regdesk.desk.templates import own_folder
from regdesk.errors import PrinterError
from regdesk.folder import DeskFolder
from regdesk.printing.choose import printer_from
from regdesk.printing.printer import JobState, Outcome, Printer
from regdesk.resources import text
from regdesk.settings import read_settings, write_settings
from tests.badge.pieces import PORTRAIT
from tests.desks import StandingClock, a_desk
from tests.make import a_person
from tests.printers import Tray, Unplugged
from tests.ui.conftest import StoppedSeconds
from tests.ui.shown import show_setup
from tests.ui.strokes import Key, Keyboard
from ui.background import Background
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action, Place
from ui.setup.badge_home import TemplatesPage
from ui.setup.badge_place import BadgePlace
from ui.setup.badge_printers import PrintersPage
from ui.setup.badge_stage import At
from ui.setup.pages import Page, SetupPages
from ui.setup.preflight_page import PreflightPage
from ui.setup.row_list import plain
from ui.status_strip import StatusStrip
from ui.wording import Wording

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups and dialogs on the offscreen platform

GOOD = a_person(confirmation="AAAA-0001", family="Ndiaye", given="Awa", photo="good.jpg")
BARE = a_person(confirmation="AAAA-0002", family="Okafor", given="Chidinma", delegation="Nigeria")
LONG = a_person(
    confirmation="AAAA-0003", family="Andriantsimitoviaminandriandehibe", given="Rivo", delegation="Madagascar",
    photo="good.jpg",
)  # fmt: skip


@dataclass
class Printers:
    """Those of the tests, by their addresses."""

    tray: Tray = field(default_factory=Tray)

    def make(self, address: str) -> Printer:
        return {"system:Tray": self.tray, "system:Off": Unplugged()}.get(address) or printer_from(address)

    def known(self) -> tuple[str, ...]:
        return ("Off", "Tray")


@dataclass
class Supervisor:
    """Hands and eyes of who sets the desk up."""

    place: BadgePlace
    desk: Desk
    folder: DeskFolder
    window: MainWindow
    keyboard: Keyboard
    seconds: StoppedSeconds
    background: Background
    printers: Printers
    qtbot: QtBot
    chosen: list[str]

    def rests(self) -> None:
        self.qtbot.waitUntil(lambda: self.background.waiting() == 0, timeout=30_000)

    def enter(self) -> None:
        self.seconds.pass_by(1.0)
        self.keyboard.enter()
        self.rests()

    def key(self, key: Qt.Key, letters: str = "") -> None:
        self.keyboard.press(key, letters)
        self.rests()

    def shortcut(self, key: Qt.Key) -> None:
        self.seconds.pass_by(1.0)
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key)
        self.rests()

    def blue(self) -> str:
        blue = self.place.blue()
        return plain(blue.caption if isinstance(blue, Action) else f"({blue})")

    def captions(self) -> list[str]:
        return [action.caption for action in self.place.actions()]

    @property
    def templates(self) -> TemplatesPage:
        page = self.place.stage(At.TEMPLATES).page
        assert isinstance(page, TemplatesPage)
        return page

    @property
    def lines(self) -> PrintersPage:
        page = self.place.stage(At.PRINTERS).page
        assert isinstance(page, PrintersPage)
        return page

    @property
    def names(self) -> PreflightPage:
        page = self.place.stage(At.PREFLIGHT).page
        assert isinstance(page, PreflightPage)
        return page

    def rows(self) -> list[str]:
        """The list that is shown, as a screen reader has it."""
        model = {At.TEMPLATES: self.templates.list, At.PREFLIGHT: self.names.table.view}[self.place.at].model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [plain(model.data(model.index(row, 0), role)) for row in range(model.rowCount())]

    def choose(self, words: str) -> None:
        """Type the beginning of an answer into the box that has the keyboard, and close it."""
        self.key(Key.Key_Space, " ")
        self.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        self.keyboard.type(words)
        self.key(Key.Key_Return, "\r")


@pytest.fixture
def supervisor(qtbot: QtBot, look: Look, tmp_path: Path, seconds: StoppedSeconds) -> Iterator[Supervisor]:
    folder, printers, chosen = DeskFolder(tmp_path), Printers(), list[str]()
    with ExitStack() as running:
        desk = running.enter_context(a_desk(tmp_path, [GOOD, BARE, LONG], clock=StandingClock()))
        with desk.store.writing() as tx:
            tx.put_photo("good.jpg", PORTRAIT)
        write_settings(folder.settings, desk.settings)
        background = Background()
        running.callback(background.close)
        setup = BadgeSetup(desk, folder, make_printer=printers.make, list_printers=printers.known)
        wording = Wording("en", desk.event)
        place = BadgePlace(
            look, setup, background, wording=wording, printers_chosen=lambda: chosen.append(desk.settings.printer)
        )
        pages = {
            "badges": Page(place, "Printers and badge", "printer", place.leads_on),
            "x": Page(Place(), "X", "list"),
        }
        window = MainWindow(look, {"desk": Place(), "setup": SetupPages(pages, look)}, StatusStrip(look), now=seconds)
        show_setup(qtbot, running, window)
        one = Supervisor(place, desk, folder, window, Keyboard(window), seconds, background, printers, qtbot, chosen)
        one.rests()
        yield one
        one.rests()


# ── templates ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_desks_own_badge_is_shown_with_the_hardest_name(supervisor: Supervisor) -> None:
    assert supervisor.rows()[0] == "A6. 105 × 148 mm. In use here"
    preview = supervisor.templates.preview
    assert plain(preview.title.text()) == "Rivo ANDRIANTSIMITOVIAMINANDRIANDEHIBE"
    assert plain(preview.line.text()) == "Madagascar · long name 1 of 3"
    assert preview.picture.pages() >= 1
    assert plain(preview.picture.accessibleName()) == "Picture of the badge A6"
    supervisor.shortcut(Key.Key_F5)
    assert plain(preview.title.text()) == "Chidinma OKAFOR"
    assert supervisor.desk.log() == ()


def test_another_template_is_chosen_by_arrow_and_enter_and_counts_at_once(supervisor: Supervisor) -> None:
    assert supervisor.blue() == "Check every name"
    at = [row.partition(".")[0] for row in supervisor.rows()].index("CR80")
    for _ in range(at):
        supervisor.key(Key.Key_Down)
    assert supervisor.blue() == "Use this template"
    supervisor.enter()
    assert plain(supervisor.templates.band.words()) == "This desk prints CR80 now. Put that size into the printer."
    assert supervisor.rows()[at].endswith("In use here")
    assert supervisor.desk.settings.template == "cr80"
    assert read_settings(supervisor.folder.settings).template == "cr80"
    assert supervisor.blue() == "Check every name"


def test_a_template_that_stands_in_is_told_until_one_is_chosen(supervisor: Supervisor) -> None:
    own = own_folder(supervisor.folder)
    own.mkdir()
    (own / "mine.toml").write_text("name = 'Mine'\nwidth = 'wide'\n", encoding="utf-8")
    desk = supervisor.desk
    desk.set_up(*usable(supervisor.folder, replace(desk.settings, template="mine")))
    supervisor.place.go(At.TEMPLATES)
    supervisor.rests()
    told = plain(supervisor.templates.band.words())
    assert told.startswith("Badges are printed as A6, not as mine.toml. Line 2 of the badge template mine.toml: ")
    assert told.endswith("Mend the file and choose it again, or choose another template.")
    assert supervisor.rows()[0].endswith("In use here") and "Line 2 of" in supervisor.rows()[-1]
    assert supervisor.blue() == "Use this template"
    supervisor.enter()
    assert plain(supervisor.templates.band.words()).startswith("This desk prints A6 now.")
    assert (desk.stand_in, read_settings(supervisor.folder.settings).template) == (None, "a6")
    assert supervisor.blue() == "Check every name"


def test_an_own_template_appears_and_a_mistake_in_it_is_told_with_its_line(supervisor: Supervisor) -> None:
    own = own_folder(supervisor.folder)
    own.mkdir()
    good = text("badges", "a6.toml").replace('name = "A6"', 'name = "Conference"')
    (own / "conference.toml").write_text(good, encoding="utf-8")
    (own / "wrong.toml").write_text(good.replace("width = 105", "width = 'wide'"), encoding="utf-8")
    supervisor.place.go(At.TEMPLATES)
    supervisor.rests()
    assert supervisor.rows()[-2] == "Conference. 105 × 148 mm · own file conference.toml"
    assert "of the badge template wrong.toml: “width” must be a number, not “wide”." in supervisor.rows()[-1]
    for _ in range(len(supervisor.rows())):
        supervisor.key(Key.Key_PageDown)
    assert supervisor.blue() == "(Mend the file first)"
    assert supervisor.templates.preview.picture.pages() == 0
    supervisor.enter()
    assert supervisor.desk.settings.template == "a6"


def test_esc_leads_back_to_the_desk(supervisor: Supervisor) -> None:
    supervisor.key(Key.Key_Escape)
    assert supervisor.window.place_name() == "desk"


# ── printers ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def open_printers(supervisor: Supervisor) -> PrintersPage:
    supervisor.shortcut(Key.Key_F7)
    assert supervisor.place.at is At.PRINTERS
    return supervisor.lines


def test_a_printer_of_the_system_is_chosen_kept_and_asked(supervisor: Supervisor) -> None:
    lines = open_printers(supervisor)
    assert supervisor.blue() == "(Choose a badge printer)"
    supervisor.choose("Tray")
    assert supervisor.blue() == "Keep these printers"
    supervisor.enter()
    assert supervisor.desk.settings.printer == read_settings(supervisor.folder.settings).printer == "system:Tray"
    assert supervisor.chosen == ["system:Tray"], "whoever prints is told"
    assert lines.lines["printer"].told.text() == "Ready"
    assert supervisor.blue() == "Print a test badge"


def test_a_printer_that_does_not_answer_says_so(supervisor: Supervisor) -> None:
    lines = open_printers(supervisor)
    supervisor.choose("Off")
    supervisor.enter()
    assert lines.lines["printer"].told.text() == "The printer does not answer."


def test_an_address_that_cannot_be_meant_is_told_and_nothing_is_kept(supervisor: Supervisor) -> None:
    lines = open_printers(supervisor)
    supervisor.choose("Another")
    supervisor.key(Key.Key_Tab)
    supervisor.keyboard.type("the one in the corner")
    supervisor.enter()
    assert lines.band.words()
    assert supervisor.desk.settings.printer == ""
    assert supervisor.chosen == []


def test_a_folder_is_a_printer_by_its_address(supervisor: Supervisor, tmp_path: Path) -> None:
    open_printers(supervisor)
    supervisor.choose("Another")
    supervisor.key(Key.Key_Tab)
    supervisor.keyboard.type(f"folder:{tmp_path}/out")
    supervisor.enter()
    assert supervisor.desk.settings.printer == f"folder:{tmp_path}/out"
    supervisor.enter()
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 1


def with_a_tray(supervisor: Supervisor) -> PrintersPage:
    supervisor.place.setup.keep_printers(printer="system:Tray")
    return open_printers(supervisor)


def test_a_test_badge_is_asked_about_and_costs_one_blank(supervisor: Supervisor) -> None:
    lines = with_a_tray(supervisor)
    supervisor.enter()
    assert len(supervisor.printers.tray.pages) == 1
    assert lines.band.words().startswith("Did the test badge come out straight?")
    assert supervisor.captions()[:3] == ["Back", "No, crooked or cut off", "Nothing came out"]
    supervisor.enter()
    assert lines.band.words() == "The printer is ready for badges."
    assert [entry.kind for entry in supervisor.desk.log()] == ["stock.spoiled"]


def test_a_crooked_one_says_what_to_mend(supervisor: Supervisor) -> None:
    lines = with_a_tray(supervisor)
    supervisor.enter()
    supervisor.shortcut(Key.Key_F6)
    assert "choose paper of 105 × 148 mm and no scaling (100 %)" in plain(lines.band.words())
    assert supervisor.blue() == "Print a test badge"


def test_nothing_came_out_costs_no_blank_where_the_printer_could_not_say(supervisor: Supervisor) -> None:
    supervisor.printers.tray.outcome = Outcome(JobState.SENT)
    lines = with_a_tray(supervisor)
    supervisor.enter()
    supervisor.shortcut(Key.Key_F8)
    assert lines.band.words().startswith("The test badge did not print.")
    assert supervisor.desk.log() == ()


def test_a_printer_that_fails_is_told_and_the_page_goes_on(supervisor: Supervisor) -> None:
    def broken() -> None:
        raise PrinterError("printer_off", printer="Tray")

    supervisor.printers.tray.before = broken
    lines = with_a_tray(supervisor)
    supervisor.enter()
    assert lines.band.words()
    assert supervisor.blue() == "Print a test badge"
    assert supervisor.desk.log() == ()


# ── every name ───────────────────────────────────────────────────────────────────────────────────────────────────────


def look_over(supervisor: Supervisor) -> PreflightPage:
    supervisor.enter()
    assert supervisor.place.at is At.PREFLIGHT
    assert supervisor.blue() == "Check 3 people"
    supervisor.enter()
    return supervisor.names


def test_every_name_is_looked_at_and_what_was_found_is_told_with_the_mend(supervisor: Supervisor) -> None:
    names = look_over(supervisor)
    assert any(row.startswith("Chidinma OKAFOR. Nigeria. A6. There is no photo.") for row in supervisor.rows())
    assert not any("Awa" in row for row in supervisor.rows())
    assert names.card.title.text().endswith("a look")
    assert names.card.picture.pages() == 1
    assert supervisor.desk.log() == ()


def test_only_one_kind_of_fault_is_shown_when_it_is_chosen(supervisor: Supervisor) -> None:
    names = look_over(supervisor)
    names.only.setFocus()
    supervisor.choose("No photo")
    assert len(supervisor.rows()) == 1
    assert supervisor.rows()[0].startswith("Chidinma OKAFOR")


def test_enter_opens_the_badge_of_the_person_and_esc_leads_back_to_the_list(supervisor: Supervisor) -> None:
    look_over(supervisor)
    at = next(at for at, row in enumerate(supervisor.rows()) if row.startswith("Chidinma"))
    for _ in range(at):
        supervisor.key(Key.Key_Down)
    supervisor.enter()
    assert supervisor.place.at is At.TEMPLATES
    assert plain(supervisor.templates.preview.title.text()) == "Chidinma OKAFOR"
    assert supervisor.blue() == "Back to the list"
    supervisor.key(Key.Key_Escape)
    assert supervisor.place.at is At.PREFLIGHT
    assert supervisor.names.table.view.row() == at
    supervisor.key(Key.Key_Escape)
    assert supervisor.place.at is At.TEMPLATES


def test_on_all_templates_each_is_named(supervisor: Supervisor) -> None:
    supervisor.enter()
    supervisor.names.on.setFocus()
    supervisor.choose("On all")
    supervisor.enter()
    assert any(row.startswith("Chidinma OKAFOR. Nigeria. Every template.") for row in supervisor.rows())


def test_what_was_found_is_saved_for_whoever_mends_the_list(supervisor: Supervisor, tmp_path: Path) -> None:
    names = look_over(supervisor)
    supervisor.shortcut(Key.Key_F9)
    dialog = names.findChild(QFileDialog)
    assert dialog
    dialog.fileSelected.emit(str(tmp_path / "faults.csv"))
    dialog.reject()
    assert plain(names.card.save.words.text()) == "Saved as faults.csv"
    with (tmp_path / "faults.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == len(supervisor.rows()) + 1
    assert ["Chidinma OKAFOR", "Nigeria", "A6"] in [row[:3] for row in rows]


def test_looking_can_be_stopped_and_the_page_is_not_left_meanwhile(supervisor: Supervisor) -> None:
    supervisor.enter()
    supervisor.seconds.pass_by(1.0)
    supervisor.keyboard.enter()
    assert supervisor.captions() == ["Stop"]
    assert not supervisor.place.leads_on()
    supervisor.keyboard.press(Key.Key_Escape)
    supervisor.rests()
    assert supervisor.place.at is At.PREFLIGHT
    assert supervisor.place.leads_on()
    assert supervisor.place.work.found is not None


def test_while_an_address_is_typed_the_side_says_how_it_may_be_written(supervisor: Supervisor) -> None:
    lines = open_printers(supervisor)
    assert not lines.picture.isHidden()
    supervisor.choose("Another")
    supervisor.key(Key.Key_Tab)
    assert "ipp://ADDRESS" in lines.ways.accessibleName()
    assert lines.picture.isHidden()
    supervisor.key(Key.Key_Backtab)
    assert not lines.picture.isHidden()


def test_the_second_printer_is_tested_while_it_has_the_keyboard(supervisor: Supervisor) -> None:
    supervisor.place.setup.keep_printers(printer="system:Off", second_printer="system:Tray")
    lines = open_printers(supervisor)
    assert supervisor.blue() == "Print a test badge"
    lines.lines["second_printer"].choice.setFocus()
    assert supervisor.blue() == "Test the second printer"
    supervisor.enter()
    assert len(supervisor.printers.tray.pages) == 1
    assert not supervisor.place.leads_on(), "it asks how the badge came out"
    supervisor.enter()
    assert supervisor.place.leads_on()
    lines.lines["printer"].choice.setFocus()
    assert supervisor.blue() == "Print a test badge"
