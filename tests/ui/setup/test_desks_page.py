"""The Desks page on two laptops: what one shows is read off its screen, scanned at the other, typed and signed.

Two real desk folders in two real windows, a real event key; codes are decoded from pictures of the windows.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from regdesk.chance import new_bytes
from regdesk.collection.desk_words import DeskCertified, DeskIssued, DeskStopped
from regdesk.desk import Desk, event_keys
from regdesk.desk.certifying import Certifying, Wanted, Wish
from regdesk.desk.enrolling import Enrolment
from regdesk.desk.event_keys import EventKeyFile, NewEventKey
from regdesk.folder import DeskFolder
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import event_key
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.paper import paper_groups
from regdesk.keys.sealed import Holder
from regdesk.keys.stopped import read_notice
from regdesk.settings import Settings, write_settings
from tests.desks import StandingClock, a_desk
from tests.keys.made import OTHER_PHRASE, PHRASE
from tests.make import an_event
from tests.staff.people import LEAD, LUCIA, signed_in, with_staff
from tests.ui.conftest import StoppedSeconds
from tests.ui.shown import show_setup
from tests.ui.strokes import Key, Keyboard
from ui.background import Background
from ui.desk.place import DeskPlace
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action
from ui.scan_text import is_code, may_be_meant
from ui.setup.desks_certify import LimitsStage, RequestStage, SignStage
from ui.setup.desks_code import CodePage
from ui.setup.desks_fields import FormPage
from ui.setup.desks_home import HomeStage
from ui.setup.desks_key import KeyStage, MakeStage
from ui.setup.desks_own import AskStage, CodeStage, TakeStage
from ui.setup.desks_place import DesksPlace, is_message
from ui.setup.desks_stage import At, DeskStage
from ui.setup.desks_stop import SparesStage, StopStage
from ui.setup.pages import Page, SetupPages
from ui.setup.row_list import plain
from ui.status_strip import StatusStrip
from ui.wording import Wording

Stage = TypeVar("Stage", bound=DeskStage)
EVENT_NAME = "Small meeting"


@dataclass
class Laptop:
    """Hands and eyes of who sits at one of the laptops."""

    desk: Desk
    folder: DeskFolder
    place: DesksPlace
    window: MainWindow
    keyboard: Keyboard
    seconds: StoppedSeconds
    qtbot: QtBot
    others: list["Laptop"] = field(default_factory=list)

    def sit_down(self) -> "Laptop":
        """Only the laptop that somebody sits at hears its reader and its keys."""
        for other in self.others:
            other.window.wedge.stop()
        for laptop in (self, *self.others):
            for shortcut in laptop.window.findChildren(QShortcut):
                shortcut.setEnabled(laptop is self)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.window.wedge.listen()
        self.place.setFocus()
        return self

    def enter(self) -> None:
        self.seconds.pass_by(1.0)
        self.keyboard.enter()
        self.rest()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.place.busy, timeout=20_000)

    def escape(self) -> None:
        self.keyboard.press(Key.Key_Escape)

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key)

    def scan(self, text: str) -> None:
        self.keyboard.wait(2_000)
        self.keyboard.scan(text)

    def types(self, text: str) -> None:
        self.keyboard.type(text)

    def write(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        field.selectAll()
        self.types(text)

    def blue(self) -> str:
        blue = self.place.blue()
        return blue.caption if isinstance(blue, Action) else f"({blue})"

    def at(self, kind: type[Stage]) -> Stage:
        stage = self.place.open
        assert isinstance(stage, kind), stage
        return stage

    def band(self) -> str:
        page: QWidget = self.place.open.page
        assert isinstance(page, FormPage | CodePage)
        return plain(page.band.words())

    def home_band(self) -> str:
        return plain(self.at(HomeStage).home.band.words())

    def on_screen(self) -> list[str]:
        """What a reader in front of this screen finds."""
        picture = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        line = picture.bytesPerLine()
        size = (picture.width(), picture.height())
        image = Image.frombytes("RGB", size, bytes(picture.constBits()), "raw", "RGB", line)
        return [code.text for code in zxingcpp.read_barcodes(image)]

    def code(self) -> str:
        self.qtbot.waitUntil(lambda: len(self.on_screen()) == 1)
        return self.on_screen()[0]

    def facts(self) -> dict[str, str]:
        home = self.at(HomeStage).home
        return {name: plain(value) for name, value in home.facts.told().items()}

    def issued(self) -> list[str]:
        notes = self.at(HomeStage).home.issued.notes.notes
        return [plain(f"{note.label}: {note.sentence}") for note in notes]


@dataclass
class Two:
    desk: Laptop
    manager: Laptop
    key: EventKeyFile
    stick: Path

    def asks(self) -> tuple[str, str]:
        """The request as it is scanned off the screen, and the signs that are said."""
        desk = self.desk.sit_down()
        desk.enter()
        stage = desk.at(AskStage)
        return desk.code(), stage.code.signs.text()

    def chooses_key(self) -> Laptop:
        manager = self.manager.sit_down()
        manager.at(KeyStage).form.file.show_path(self.key.file)
        manager.enter()
        return manager

    def believes(self, request: str, said: str) -> Laptop:
        """From the scan of a request to the pass phrase."""
        manager = self.manager.sit_down()
        manager.scan(request)
        if manager.place.at is At.KEY:
            self.chooses_key()
        manager.types(said)
        manager.enter()
        manager.at(LimitsStage)
        manager.enter()
        return manager

    def certifies(self, request: str, said: str) -> str:
        """From the scan of a request to the certificate on the screen."""
        self.believes(request, said)
        return self.signs()

    def signs(self) -> str:
        manager = self.manager
        manager.at(SignStage)
        manager.types(PHRASE)
        manager.enter()
        manager.at(CodeStage)
        return manager.code()

    def takes(self, certificate: str, fingerprint: str = "") -> Laptop:
        desk = self.desk.sit_down()
        desk.scan(certificate)
        desk.at(TakeStage)
        desk.write(desk.at(TakeStage).form.printed, fingerprint or self.key.fingerprint)
        desk.enter()
        return desk


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("made") / "event.keys"
    new = NewEventKey(file=file, name=EVENT_NAME, holder=Holder.with_phrase("Naomi", PHRASE))
    event_keys.keep(new, event_keys.new_secret(new_bytes), new_bytes)
    return file


OpenLaptop = Callable[[str], Laptop]


@pytest.fixture
def open_laptop(qtbot: QtBot, look: Look, tmp_path: Path, seconds: StoppedSeconds) -> Iterator[OpenLaptop]:
    with ExitStack() as running:

        def opened(name: str) -> Laptop:
            folder = DeskFolder(tmp_path / name)
            folder.path.mkdir(mode=0o700)
            write_settings(folder.settings, Settings(desk_number=3))
            desk = running.enter_context(a_desk(folder.path, event=an_event(), clock=StandingClock(), enrolled=False))
            background = Background()
            running.callback(background.close)
            wording = Wording("en", desk.event)
            place = DesksPlace(
                look, Enrolment(desk, folder, new_bytes), background, wording=wording, new_bytes=new_bytes
            )
            pages = SetupPages({"desks": Page(place, "Desks", "seal-check-fill", lambda: not place.busy)}, look)
            at_desk = DeskPlace(look, desk, background, lambda: None, wording=wording)
            window = MainWindow(look, {"desk": at_desk, "setup": pages}, StatusStrip(look), now=seconds)
            place.listen(window)
            show_setup(qtbot, running, window)
            return Laptop(desk, folder, place, window, Keyboard(window), seconds, qtbot)

        yield opened


@pytest.fixture
def two(open_laptop: OpenLaptop, made: Path, tmp_path: Path) -> Two:
    desk, manager = open_laptop("desk"), open_laptop("manager")
    desk.others, manager.others = [manager], [desk]
    stick = tmp_path / "stick"
    stick.mkdir()
    key = stick / "event.keys"
    key.write_bytes(made.read_bytes())
    return Two(desk.sit_down(), manager, event_keys.look_at(key), stick)


def changed(text: str, at: int = 100) -> str:
    """The same with one sign that is another one."""
    return text[:at] + ("7" if text[at] != "7" else "8") + text[at + 1 :]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_desk_is_certified_from_screen_to_screen(two: Two, look: Look, dark: bool) -> None:
    look.set_dark(dark)
    assert two.desk.blue() == "Ask for a certificate"
    request, said = two.asks()
    assert len(said) == 9 and said[4] == " "
    certificate = two.certifies(request, said)
    desk = two.takes(certificate)
    assert desk.band().startswith("It is of the event in your manual, and for this desk.")
    assert desk.blue() == "Take this certificate"
    desk.enter()
    assert desk.home_band() == "This is desk 3 now. The log says so."
    facts = desk.facts()
    assert (facts["Name"], facts["Event key"]) == ("desk 3", two.key.fingerprint)
    assert facts["Zones"] == "P, B, M" and facts["Holds until"] == "Thu 7 Dec 23:59"
    assert isinstance(desk.desk.log()[-1].word, DeskCertified)
    assert isinstance(two.manager.desk.log()[-1].word, DeskIssued)
    assert desk.desk.verify().faults == two.manager.desk.verify().faults == ()
    two.manager.sit_down().escape()
    assert two.manager.issued() == [f"3: desk 3 · Until Thu 7 Dec 23:59 · {said}"]


def test_the_number_of_another_laptop_is_refused_and_a_free_one_named(two: Two) -> None:
    request, said = two.asks()
    manager, spares = two.manager, two.stick / "spares"
    giving = Certifying(two.key.file, manager.desk.event, manager.desk.now, new_bytes)
    holder, open_key = Holder.with_phrase("Samir", OTHER_PHRASE), Custody(two.key.file, NoKeyring()).open
    assert isinstance(giving.spares([3, 4], spares, holder, partial(open_key, PHRASE), wish=Wish(desk=0)), tuple)
    manager.sit_down().scan(request)
    two.chooses_key()
    manager.types(said)
    manager.enter()
    number = manager.at(LimitsStage).form.number
    assert number.currentData() == "1"
    number.setCurrentIndex(number.findData("3"))
    manager.enter()
    assert manager.at(LimitsStage) and manager.band().startswith(
        "Desk number 3 was given to another laptop on Mon 4 Dec 08:07."
    )
    assert manager.band().endswith("would bear the same numbers. Choose a free number: 5.")
    assert [action.name for action in manager.place.actions()] == ["back"]
    number.setCurrentIndex(number.findData("5"))
    assert manager.band() == ""
    manager.enter()
    two.signs()
    assert giving.number_for(wanted_of(giving, request)) == 5


def test_a_list_of_certificates_that_cannot_be_read_is_told_when_going_on(two: Two) -> None:
    request, said = two.asks()
    manager = two.manager.sit_down()
    manager.scan(request)
    two.chooses_key()
    manager.types(said)
    two.key.file.with_name("event.keys.issued").write_text("{}\n")
    manager.enter()
    assert manager.at(LimitsStage).form.number.currentData() == "3"
    manager.enter()
    assert manager.band().startswith("The list of certificates beside the event key cannot be read:")


def wanted_of(giving: Certifying, request: str) -> Wanted:
    wanted = giving.read(request)
    assert isinstance(wanted, Wanted)
    return wanted


@pytest.mark.qt_log_ignore("propagateSizeHints")  # a dialog of its own says so on the offscreen platform
def test_a_desk_is_certified_by_files(two: Two, qtbot: QtBot) -> None:
    _, said = two.asks()
    request, certificate = two.stick / "desk.request", two.stick / "desk.certificate"
    save(two.desk, request)
    assert "Saved as desk.request" in two.desk.band()
    manager = two.manager.sit_down()
    manager.key(Key.Key_F8)
    two.chooses_key()
    manager.at(RequestStage).form.file.show_path(request)
    manager.types(said)
    manager.enter()
    manager.enter()
    two.signs()
    save(manager, certificate)
    desk = two.desk.sit_down()
    desk.enter()
    desk.at(TakeStage).form.file.show_path(certificate)
    desk.types(two.key.fingerprint.lower().replace(" ", "-"))
    desk.enter()
    desk.enter()
    assert desk.facts()["Number"] == "3"
    assert certificate.read_text() == desk.folder.certificate.read_text()
    qtbot.waitUntil(lambda: not desk.place.busy)


def save(laptop: Laptop, file: Path) -> None:
    """F9, a name in the dialog, Enter."""
    laptop.key(Key.Key_F9)
    dialog = laptop.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()


def test_signs_that_were_misheard_are_told_and_certify_nothing(two: Two) -> None:
    request, said = two.asks()
    manager = two.manager.sit_down()
    manager.scan(request)
    two.chooses_key()
    manager.types(changed(said, 8))
    manager.enter()
    assert manager.band().startswith("The 8 signs are not those of this request.")
    assert manager.place.at is At.REQUEST
    manager.scan(changed(request))
    assert manager.band().startswith("This is no request of a desk, or it was changed on the way.")
    assert manager.blue() == "(Waiting for the request)"
    assert manager.desk.log() == ()


def test_a_wrong_phrase_is_told_and_can_be_typed_again(two: Two) -> None:
    manager = two.believes(*two.asks())
    stage = manager.at(SignStage)
    manager.types(OTHER_PHRASE)
    manager.enter()
    assert manager.band().startswith("The pass phrase does not open")
    assert manager.desk.log() == ()
    stage.form.phrase.clear()
    assert is_message(two.signs())
    manager.escape()
    assert stage.form.phrase.text() == ""


def test_a_changed_certificate_and_a_wrong_fingerprint_are_refused_in_words(two: Two) -> None:
    certificate = two.certifies(*two.asks())
    desk = two.takes(certificate, "ABCD EFGH JKMN PQRS")
    assert desk.band().startswith("This certificate is not of the event with this fingerprint.")
    desk.scan(certificate[:-8])
    assert desk.band().startswith("This is no certificate of a desk, or a part is missing.")
    desk = two.takes(changed(certificate))
    assert desk.band().startswith("The event has not signed this certificate, or it was changed.")
    assert desk.blue() == "(Waiting for the certificate)"
    assert desk.desk.log() == () and not desk.folder.certificate.exists()
    desk.scan(certificate)
    desk.write(desk.at(TakeStage).form.printed, "ABCD")
    assert desk.band() == "" and desk.blue() == "(Waiting for the fingerprint)"


def test_the_fingerprint_is_scanned_from_the_manual(two: Two) -> None:
    desk_certificate = two.certifies(*two.asks())
    desk = two.desk.sit_down()
    desk.scan(desk_certificate)
    desk.scan("E1" + two.key.fingerprint.replace(" ", ""))
    assert desk.at(TakeStage).form.printed.text() == two.key.fingerprint
    desk.enter()
    assert desk.blue() == "Take this certificate"


def test_another_event_key_is_taken_only_by_a_step_of_its_own(two: Two) -> None:
    two.takes(two.certifies(*two.asks())).enter()
    second = two.stick / "second.keys"
    new = NewEventKey(file=second, name=EVENT_NAME, holder=Holder.with_phrase("Naomi", PHRASE))
    two.key, first = event_keys.keep(new, event_keys.new_secret(new_bytes), new_bytes), two.key
    manager = two.manager.sit_down()
    manager.escape()
    manager.key(Key.Key_F10)
    two.chooses_key()
    desk = two.desk.sit_down()
    desk.key(Key.Key_F5)
    request, said = desk.code(), desk.at(AskStage).code.signs.text()
    desk = two.takes(two.certifies(request, said))
    assert first.fingerprint in desk.band() and "Do not take it" in desk.band()
    assert desk.blue() == "Compare"
    desk.key(Key.Key_F8)
    assert desk.band().startswith("It is of the new event key in your manual")
    desk.enter()
    assert desk.facts()["Event key"] == two.key.fingerprint


def test_spare_desks_are_certified_in_one_go(two: Two) -> None:
    manager = two.manager.sit_down()
    manager.key(Key.Key_F8)
    two.chooses_key()
    manager.key(Key.Key_F7)
    form = manager.at(SparesStage).form
    form.count.setCurrentIndex(1)
    for line, text in ((form.holder, "Samir"), (form.new, OTHER_PHRASE), (form.again, "another one"),
                       (form.phrase, PHRASE)):  # fmt: skip
        manager.write(line, text)
    form.folder.show_path(two.stick)
    manager.enter()
    assert manager.band().startswith("The two pass phrases are not the same.")
    manager.write(form.again, OTHER_PHRASE)
    manager.enter()
    assert manager.home_band().startswith("These spare desks are certified: 51, 52.")
    assert [row.partition(" · ")[0] for row in manager.issued()] == ["51: desk 51", "52: desk 52"]
    assert (two.stick / "desk-52" / "desk.keys").exists()


def test_what_a_desk_may_do_is_chosen_by_keys(two: Two) -> None:
    manager = two.manager.sit_down()
    request, said = two.asks()
    manager.sit_down().scan(request)
    two.chooses_key()
    manager.types(said)
    manager.enter()
    form = manager.at(LimitsStage).form
    form.zones.setFocus()
    manager.keyboard.press(Key.Key_Right)
    manager.keyboard.press(Key.Key_Space, " ")
    assert form.zones.answers() == ("P", "M")
    form.categories.setFocus()
    for _ in range(5):
        manager.keyboard.press(Key.Key_Space, " ")
        manager.keyboard.press(Key.Key_Right)
    assert form.categories.answers() == ()
    assert manager.blue() == "(Choose a category and a zone)"
    manager.keyboard.press(Key.Key_Space, " ")
    assert form.categories.answers() == ("host",)
    form.ends.setCurrentIndex(0)
    manager.enter()
    facts = manager.at(SignStage).form.facts.told()
    assert (facts["Categories"], plain(facts["Zones"])) == ("Host country", "P, M")
    assert plain(facts["Holds until"]) == "Mon 4 Dec 23:59"


def test_a_stolen_desk_is_stopped_by_a_notice_for_the_gates(two: Two) -> None:
    two.certifies(*two.asks())
    manager = two.manager.sit_down()
    manager.escape()
    manager.key(Key.Key_F6)
    stage = manager.at(StopStage)
    assert manager.blue() == "(Choose the desk)"
    stage.form.desk.setCurrentIndex(1)
    manager.write(stage.form.phrase, PHRASE)
    assert manager.blue() == "Stop desk 3"
    manager.enter()
    notice = read_notice(manager.code())
    assert notice and notice.stopped.desk == 3 and notice.event_public == two.key.public
    assert isinstance(manager.desk.log()[-1].word, DeskStopped)
    manager.enter()
    assert "Stopped" in manager.issued()[0]


def test_the_event_key_is_made_once_and_comes_back_from_its_sheet(two: Two) -> None:
    manager = two.manager.sit_down()
    manager.key(Key.Key_F10)
    manager.key(Key.Key_F7)
    form, sheet = manager.at(MakeStage).form, two.stick / "sheet.pdf"
    for line, text in ((form.holder, "Naomi"), (form.phrase, "too short"), (form.again, "too short")):
        manager.write(line, text)
    form.file.show_path(manager.folder.path / "event.keys")
    form.sheet.show_path(sheet)
    manager.enter()
    assert manager.band().startswith("A pass phrase has at least four different words")
    for line in (form.phrase, form.again):
        manager.write(line, PHRASE)
    manager.enter()
    assert manager.band().startswith("There is a desk in") and not sheet.exists()
    made = two.stick / "made.keys"
    form.file.show_path(made)
    manager.enter()
    page = manager.at(CodeStage).code
    key = event_keys.look_at(made)
    assert page.signs.text() == key.fingerprint
    assert manager.code() == "E1" + key.fingerprint.replace(" ", "")
    picture = pypdfium2.PdfDocument(sheet)[0].render(scale=3).to_pil()
    assert zxingcpp.read_barcodes(picture)[0].text == manager.code()
    manager.enter()
    manager.key(Key.Key_F10)
    manager.key(Key.Key_F8)
    form = manager.at(MakeStage).form
    groups = list(paper_groups(event_key(Custody(made, NoKeyring()).open(PHRASE)).secret()))
    wrong = [*groups[:6], "0000" if groups[6] != "0000" else "1111", *groups[7:]]
    manager.write(form.groups, " ".join(wrong))
    for line, text in ((form.holder, "Samir"), (form.phrase, OTHER_PHRASE), (form.again, OTHER_PHRASE)):
        manager.write(line, text)
    form.file.show_path(two.stick / "again.keys")
    manager.scan("E1" + key.fingerprint.replace(" ", ""))
    manager.enter()
    assert manager.band().startswith("Group 7 is not as it stands on the paper.")
    manager.write(form.groups, " ".join(groups))
    manager.enter()
    assert manager.at(CodeStage).code.signs.text() == key.fingerprint
    assert event_keys.look_at(two.stick / "again.keys").holders == ("Samir",)


def test_an_event_key_in_the_folder_of_a_desk_is_not_used(two: Two) -> None:
    inside = two.manager.folder.path / "event.keys"
    inside.write_bytes(two.key.file.read_bytes())
    manager = two.manager.sit_down()
    manager.key(Key.Key_F10)
    manager.at(KeyStage).form.file.show_path(inside)
    assert manager.band().startswith("There is a desk in")
    assert manager.blue() == "(Choose a file)"


def test_a_role_that_may_not_enrol_sees_whom_to_ask(two: Two) -> None:
    desk = two.desk
    with_staff(desk.desk)
    signed_in(desk.desk, LUCIA)
    desk.place.go(At.HOME)
    assert "shift lead" in desk.home_band()
    assert (desk.blue(), [action.name for action in desk.place.actions()]) == ("()", ["back"])
    desk.place.go(At.ASK)
    assert desk.blue() == "()" and desk.on_screen() == []
    signed_in(desk.desk, LEAD)
    desk.place.go(At.HOME)
    assert desk.blue() == "Ask for a certificate"


def test_other_codes_open_the_desk_as_everywhere_in_setup(two: Two) -> None:
    two.desk.scan("K7RM-4PX2")
    assert two.desk.window.place_name() == "desk"


def test_what_was_typed_is_not_found_again_after_the_page_was_left(two: Two) -> None:
    manager = two.believes(*two.asks())
    manager.types(PHRASE)
    manager.window.open_place("desk")
    manager.window.open_place("setup")
    assert manager.place.at is At.HOME and manager.place.work.wanted is None
    assert [line.text() for line in manager.window.findChildren(QLineEdit) if PHRASE in line.text()] == []


def test_the_same_request_stays_until_the_page_is_left(two: Two) -> None:
    request, said = two.asks()
    two.desk.escape()
    assert two.asks() == (request, said)
    two.desk.window.open_place("desk")
    two.desk.window.open_place("setup")
    assert two.asks()[0] != request


def test_a_long_scan_with_a_hole_in_it_is_one_scan(two: Two) -> None:
    certificate = two.certifies(*two.asks())
    desk = two.desk.sit_down()
    keyboard = desk.keyboard
    keyboard.wait(2_000)
    # what is left after the hole is as long as the code of a badge
    for text, pause in ((certificate[:-30], 0), (certificate[-30:], 80)):
        keyboard.wait(pause)
        keyboard.type(text, gap=5)
    keyboard.enter(after=5)
    assert desk.at(TakeStage) and desk.place.work.certificate == certificate


def test_messages_are_told_from_the_codes_of_people(two: Two) -> None:
    request, _ = two.asks()
    assert is_code(request) and may_be_meant(len(request)) and is_message(request)
    assert not is_message(changed(request))
    assert not is_message("K7RM-4PX2") and not is_message("")
