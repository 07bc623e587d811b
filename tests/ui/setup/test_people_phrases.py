"""Who may open the laptop, by real keys over a real sealed file: added, given a new phrase, removed, or refused."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from regdesk.desk.phrase_holders import PhraseHolders, PhraseList, phrase_holders
from regdesk.errors import KeyFileError
from regdesk.event.event import Training
from regdesk.folder import DeskFolder
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import make_desk_keys
from regdesk.keys.keyring import Keyring, NoKeyring
from regdesk.keys.pair import Secret
from regdesk.keys.sealed import MOST_SLOTS, Holder
from tests.desks import StandingClock, a_desk
from tests.keys.made import OTHER_PHRASE, PHRASE, Seeded
from tests.keys.rings import Ring
from tests.make import an_event
from tests.ui.conftest import StoppedSeconds
from tests.ui.shown import show_setup
from tests.ui.strokes import Key, Keyboard
from ui.background import Background
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action, Place
from ui.setup.pages import Page, SetupPages
from ui.setup.people_place import PeoplePlace
from ui.setup.row_list import plain
from ui.status_strip import StatusStrip
from ui.wording import Wording

THIRD_PHRASE = "copper lantern north window"


@dataclass
class Opener:
    """Hands and eyes of somebody who knows a phrase."""

    place: PeoplePlace
    keyboard: Keyboard
    window: MainWindow
    custody: Custody
    seconds: StoppedSeconds
    qtbot: QtBot

    def act(self, name: str) -> None:
        """Press a button of the card."""
        button = self.place.page.holders.buttons[name]
        assert not button.isHidden()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key) -> None:
        self.seconds.pass_by(1.0)
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def fill(self, *texts: str) -> None:
        """Into this field and the next ones."""
        for at, text in enumerate(texts):
            if at:
                self.press(Key.Key_Tab)
            self.keyboard.type(text)

    def enter(self) -> None:
        self.press(Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.place.working, timeout=30_000)

    def blue(self) -> str:
        blue = self.place.blue()
        return blue.caption if isinstance(blue, Action) else f"({blue})"

    def names(self) -> str:
        return plain(self.place.page.holders.point.line.text())

    def told(self) -> str:
        page = self.place.page
        return plain((page.ask.band if self.place.ask else page.file.band).words())

    def acts(self) -> list[str]:
        return [name for name, button in self.place.page.holders.buttons.items() if not button.isHidden()]

    def opens(self, phrase: str) -> bool:
        try:
            self.custody.open(phrase).wipe()
        except KeyFileError as problem:
            return problem.code != "phrase_wrong"
        return True


@pytest.fixture
def running(look: Look) -> Iterator[ExitStack]:
    """Ends before the look does, which looks for windows that were left."""
    with ExitStack() as stack:
        yield stack


def opened(
    running: ExitStack, qtbot: QtBot, look: Look, folder: Path, seconds: StoppedSeconds, *,
    ring: Keyring | None = None, sealed: bool = True, training: bool = False,
) -> Opener:  # fmt: skip
    custody = Custody(folder / "desk.keys", ring or NoKeyring())
    if sealed:
        holder = Holder.with_phrase("Naomi Adeyemi", PHRASE)
        make_desk_keys(custody, "desk 3", holder, Secret(bytes(range(32))), Seeded("first")).wipe()
    event = an_event(training=Training(None)) if training else an_event()
    desk = running.enter_context(a_desk(folder, event=event, clock=StandingClock()))
    background = Background()
    running.callback(background.close)
    place = PeoplePlace(
        look, desk, background, wording=Wording("en", desk.event),
        holders=lambda: phrase_holders(DeskFolder(folder), custody.keyring),
    )  # fmt: skip
    setup = SetupPages({"people": Page(place, "People", "password", place.leads_on)}, look)
    window = MainWindow(look, {"desk": Place(), "setup": setup}, StatusStrip(look), now=seconds)
    show_setup(qtbot, running, window)
    return Opener(place, Keyboard(window), window, custody, seconds, qtbot)


@pytest.fixture
def opener(running: ExitStack, qtbot: QtBot, look: Look, tmp_path: Path, seconds: StoppedSeconds) -> Opener:
    """At a desk that Naomi Adeyemi opens."""
    return opened(running, qtbot, look, tmp_path, seconds)


def test_the_holders_are_named_and_that_there_is_no_keyring(opener: Opener) -> None:
    assert opener.names() == "Naomi Adeyemi"
    note = opener.place.page.holders.note.text()
    assert note == "This laptop has no keyring: the pass phrase alone protects the keys."
    assert opener.acts() == ["add", "change"]


def test_a_keyring_that_holds_a_part_is_told(
    running: ExitStack, qtbot: QtBot, look: Look, tmp_path: Path, seconds: StoppedSeconds
) -> None:
    opener = opened(running, qtbot, look, tmp_path, seconds, ring=Ring())
    assert opener.place.page.holders.note.text().startswith("The laptop's keyring holds a part of it too")


def test_a_training_desk_says_why_its_keys_lie_open(
    running: ExitStack, qtbot: QtBot, look: Look, tmp_path: Path, seconds: StoppedSeconds
) -> None:
    opener = opened(running, qtbot, look, tmp_path, seconds, sealed=False, training=True)
    assert opener.place.page.holders.note.text().startswith("This is training: its people are invented")
    assert (opener.names(), opener.acts()) == ("", [])


def test_a_damaged_file_is_told_and_nothing_is_offered(
    running: ExitStack, qtbot: QtBot, look: Look, tmp_path: Path, seconds: StoppedSeconds
) -> None:
    (tmp_path / "desk.keys").write_text("{}")
    opener = opened(running, qtbot, look, tmp_path, seconds, sealed=False)
    assert opener.place.page.holders.note.text() != ""
    assert (opener.names(), opener.acts()) == ("", [])


def test_a_second_person_is_added_by_keys_and_opens_with_the_own_phrase(opener: Opener) -> None:
    opener.act("add")
    assert opener.blue() == "(Waiting for the name)"
    opener.fill("Henrik Aas", "harbour nine wooden")
    assert opener.blue() == "(Waiting for four words)"
    assert opener.place.page.ask.phrase.meter.words.text() == "3 different words"
    opener.keyboard.type(" spoons")
    assert opener.blue() == "(Waiting for the same phrase again)"
    opener.press(Key.Key_Tab)
    opener.fill(OTHER_PHRASE, PHRASE)
    assert opener.blue() == "Add this person"
    opener.enter()
    assert opener.names() == "Naomi Adeyemi · Henrik Aas"
    assert opener.told() == "May open this laptop now: Henrik Aas"
    assert opener.acts() == ["add", "change", "remove"]
    assert opener.opens(OTHER_PHRASE) and opener.opens(PHRASE)


def test_a_wrong_phrase_changes_nothing_and_the_question_stays(opener: Opener) -> None:
    before = opener.custody.file.read_bytes()
    opener.act("add")
    opener.fill("Henrik Aas", OTHER_PHRASE, OTHER_PHRASE, THIRD_PHRASE)
    opener.enter()
    assert opener.told().startswith("The pass phrase does not open")
    assert opener.place.ask is not None
    assert opener.custody.file.read_bytes() == before


def test_a_name_that_is_there_already_is_refused(opener: Opener) -> None:
    opener.act("add")
    opener.fill("Naomi Adeyemi", OTHER_PHRASE, OTHER_PHRASE, PHRASE)
    opener.enter()
    assert "already" in opener.told()
    assert opener.names() == "Naomi Adeyemi"


def test_a_phrase_is_changed_and_the_one_before_opens_nothing(opener: Opener) -> None:
    opener.act("change")
    opener.press(Key.Key_Tab)
    opener.fill(OTHER_PHRASE, OTHER_PHRASE, PHRASE)
    assert opener.blue() == "Change the phrase"
    opener.enter()
    assert opener.told() == "The new phrase counts: Naomi Adeyemi"
    assert opener.opens(OTHER_PHRASE) and not opener.opens(PHRASE)


def test_a_person_is_removed_but_never_the_last(opener: Opener) -> None:
    PhraseHolders(opener.custody, Seeded("more")).add(PHRASE, "Henrik Aas", OTHER_PHRASE)
    opener.place.phrases.show_holders()
    opener.act("remove")
    opener.press(Key.Key_Tab)
    opener.fill(OTHER_PHRASE)
    assert opener.blue() == "Remove this person"
    opener.enter()
    assert opener.names() == "Henrik Aas"
    assert "remove" not in opener.acts()
    assert opener.opens(OTHER_PHRASE) and not opener.opens(PHRASE)


def test_no_phrase_is_shown_or_stays_in_a_field(opener: Opener) -> None:
    opener.act("add")
    opener.fill("Henrik Aas", OTHER_PHRASE, OTHER_PHRASE, PHRASE)
    form = opener.place.page.ask.phrase
    secrets = (form.opens, form.new, form.again)
    assert {field.echoMode() for field in secrets} == {QLineEdit.EchoMode.Password}
    assert not any(letter.isalpha() for field in secrets for letter in field.displayText())
    opener.press(Key.Key_Escape)
    assert [field.text() for field in secrets] == ["", "", ""]


def test_as_many_may_be_added_as_the_file_has_room_for(opener: Opener) -> None:
    names = tuple(f"Person {at}" for at in range(MOST_SLOTS))
    opener.place.phrases._show(PhraseList(names[:-1], keyring=False))
    assert "add" in opener.acts()
    opener.place.phrases._show(PhraseList(names, keyring=False))
    assert opener.acts() == ["change", "remove"]
