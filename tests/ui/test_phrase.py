"""A sealed desk in the real window: asked for, opened, refused, closed again, gone on with, sealed."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from regdesk.desk.opening import opened
from regdesk.desk.unsealing import Lock, by_phrase, door_of
from regdesk.folder import DeskFolder
from regdesk.keys.keyring import NoKeyring
from tests.desk.sealed import HOLDER, a_sealed_desk, from_before
from tests.keys.made import OTHER_PHRASE, PHRASE
from tests.make import a_person
from tests.ui.strokes import Key, Keyboard, Modifier
from ui.look.look import Look
from ui.opening_place import OpeningPlace
from ui.phrase_place import Ask, PhrasePlace
from ui.start import Start
from ui.suspended import ASLEEP, Suspended

NONE = NoKeyring()
UNSEAL = by_phrase(PHRASE, NONE)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = a_sealed_desk(tmp_path_factory.mktemp("made") / "desk")
    with opened(folder.path, unseal=UNSEAL) as desk, desk.store.writing() as tx:
        tx.put_people([a_person()])
    return folder.path


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> DeskFolder:
    return DeskFolder(Path(shutil.copytree(made, tmp_path / "desk")))


@contextmanager
def started(folder: DeskFolder, look: Look, qtbot: QtBot) -> Iterator[Start]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with ExitStack() as until_end:
        start = Start(app, look, folder, until_end, ring=NONE)
        start.shell.window.resize(1366, 768)
        with qtbot.waitActive(start.shell.window):
            start.shell.window.show()
            start.shell.window.activateWindow()
        try:
            yield start
        finally:
            start.close()
            start.shell.window.hide()
            start.shell.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def start(folder: DeskFolder, look: Look, qtbot: QtBot) -> Iterator[Start]:
    with started(folder, look, qtbot) as made:
        yield made


def asked(start: Start, qtbot: QtBot) -> PhrasePlace:
    """The place that asks for the phrase, with the keyboard in its field."""
    qtbot.waitUntil(lambda: isinstance(start.shell.window.front.place, PhrasePlace) and not start.busy)
    place = start.shell.window.front.place
    assert isinstance(place, PhrasePlace)
    with qtbot.waitActive(start.shell.window):
        start.shell.window.activateWindow()
    return place


def presses_enter(start: Start, qtbot: QtBot) -> None:
    qtbot.waitUntil(start.shell.window.guard.open)
    Keyboard(start.shell.window).enter()


def types_and_enters(start: Start, qtbot: QtBot, text: str) -> None:
    Keyboard(start.shell.window).type(text)
    presses_enter(start, qtbot)


def opens(start: Start, qtbot: QtBot) -> None:
    asked(start, qtbot)
    types_and_enters(start, qtbot, PHRASE)
    qtbot.waitUntil(lambda: start.joined is not None)


def test_a_sealed_desk_asks_for_the_phrase_and_opens_with_it(start: Start, qtbot: QtBot) -> None:
    place = asked(start, qtbot)
    assert HOLDER in place.line.text()
    assert QApplication.focusWidget() is place.field
    assert place.field.echoMode() == QLineEdit.EchoMode.Password
    assert isinstance(place.blue(), str)
    Keyboard(start.shell.window).type(PHRASE)
    presses_enter(start, qtbot)
    assert place.blue() == "Opening…"
    qtbot.waitUntil(lambda: start.joined is not None)
    assert not isinstance(start.shell.window.front.place, PhrasePlace)
    assert start.joined and start.joined.desk.people() == 1


def test_a_wrong_phrase_is_said_and_can_be_typed_over_at_once(start: Start, qtbot: QtBot) -> None:
    place = asked(start, qtbot)
    types_and_enters(start, qtbot, OTHER_PHRASE)
    qtbot.waitUntil(lambda: "does not open" in place.band.words())
    assert place.field.selectedText() or place.field.hasSelectedText()
    assert QApplication.focusWidget() is place.field
    opens(start, qtbot)


def test_the_words_can_be_shown_and_hidden(start: Start, qtbot: QtBot) -> None:
    place = asked(start, qtbot)
    Keyboard(start.shell.window).type("violet")
    for mode in (QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password):
        qtbot.keyClick(place.field, Key.Key_F7)
        assert (place.field.echoMode(), place.field.text()) == (mode, "violet")


def test_a_scan_is_not_typed_into_the_phrase(start: Start, qtbot: QtBot) -> None:
    place = asked(start, qtbot)
    Keyboard(start.shell.window).type("violet")
    Keyboard(start.shell.window, 2_000_000).scan("K7RM4PX2")
    assert place.field.text() == "violet"
    assert "scan again" in place.band.words()
    qtbot.keyClick(start.shell.window, Key.Key_6, modifier=Modifier.ControlModifier)
    assert isinstance(start.shell.window.front.place, PhrasePlace)


def test_the_language_can_change_before_the_desk_is_open(start: Start, qtbot: QtBot) -> None:
    asked(start, qtbot)
    start.shell.language_asked.emit()
    place = asked(start, qtbot)
    assert HOLDER in place.line.text()
    assert QApplication.focusWidget() is place.field
    opens(start, qtbot)


def test_closing_wipes_what_was_open_and_asks_again_with_the_reason(start: Start, qtbot: QtBot) -> None:
    opens(start, qtbot)
    assert start.joined
    window = start.shell.window
    start.close_desk("The laptop was asleep.")
    place = asked(start, qtbot)
    assert start.joined is None and start.shell.window is not window
    assert place.band.words() == "The laptop was asleep."
    opens(start, qtbot)


def test_a_desk_is_not_closed_while_something_runs(start: Start, qtbot: QtBot) -> None:
    from threading import Event

    opens(start, qtbot)
    go_on, came = Event(), []
    start.background.run("printing", lambda: go_on.wait(10), came.append)
    start.close_desk("")
    qtbot.wait(50)
    assert start.joined is not None
    go_on.set()
    asked(start, qtbot)
    assert came == [True]


def test_a_database_from_a_backup_goes_on_only_when_a_supervisor_says_so(
    folder: DeskFolder, look: Look, qtbot: QtBot
) -> None:
    backup = folder.database.read_bytes()
    with opened(folder.path, unseal=UNSEAL) as desk:
        desk.refer(None, searched="Nobody", act=desk.new_act())
    folder.database.write_bytes(backup)
    with started(folder, look, qtbot) as start:
        place = asked(start, qtbot)
        types_and_enters(start, qtbot, PHRASE)
        qtbot.waitUntil(lambda: place.now.ask is Ask.OLDER)
        assert "older copy" in place.band.words()
        assert place.field.text() == ""
        qtbot.keyClick(place.field, Key.Key_Escape)
        assert place.now.ask is Ask.OPEN
        types_and_enters(start, qtbot, PHRASE)
        qtbot.waitUntil(lambda: place.now.ask is Ask.OLDER and not place.now.busy)
        opens(start, qtbot)
        assert start.joined and len(start.joined.desk.log()) == 2


def test_what_no_phrase_mends_is_said_instead_of_the_question(folder: DeskFolder, look: Look, qtbot: QtBot) -> None:
    folder.database.write_bytes(b"\0" * 8192)
    with started(folder, look, qtbot) as start:
        asked(start, qtbot)
        with qtbot.waitSignal(start.failed):
            types_and_enters(start, qtbot, PHRASE)
        place = start.shell.window.place()
        assert isinstance(place, OpeningPlace)
        assert "do not open this database" in place.line.text()


def test_a_missing_key_file_is_said_before_anything_is_asked(folder: DeskFolder, look: Look, qtbot: QtBot) -> None:
    folder.keys.unlink()
    with started(folder, look, qtbot) as start:
        qtbot.waitUntil(lambda: start.problem is not None)
        place = start.shell.window.place()
        assert isinstance(place, OpeningPlace)
        assert str(folder.keys) in place.line.text()


def test_a_desk_from_before_is_sealed_in_the_window_and_opens(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    folder = from_before(tmp_path / "desk")
    with started(folder, look, qtbot) as start:
        place = asked(start, qtbot)
        keys = Keyboard(start.shell.window)
        keys.type("Bea Ortiz")
        place.field.setFocus()
        keys.type("too few")
        assert place.blue() == "Waiting for four words or more"
        place.field.clear()
        keys.type(PHRASE)
        place.again.setFocus()
        keys.type(PHRASE[:-1])
        presses_enter(start, qtbot)
        assert "not the same" in place.band.words()
        keys.type(PHRASE)
        presses_enter(start, qtbot)
        qtbot.waitUntil(lambda: start.joined is not None)
    assert door_of(folder).holders == ("Bea Ortiz",)
    assert (door_of(folder).lock, folder.key_file.exists()) == (Lock.SEALED, False)


class Clocks:
    def __init__(self) -> None:
        self.steady, self.wall = 100.0, 5_000.0


@pytest.mark.parametrize(
    ("steady", "wall", "woke"), [(5, 5, 0), (5, ASLEEP + 6, 1), (ASLEEP + 6, 5, 1), (5, -9_999, 0)]
)
def test_sleep_shows_in_either_clock(steady: float, wall: float, woke: int) -> None:
    at = Clocks()
    noticed: list[bool] = []
    suspended = Suspended(lambda: at.steady, lambda: at.wall)
    suspended.woke.connect(lambda: noticed.append(True))
    at.steady += steady
    at.wall += wall
    suspended.look()
    suspended.look()
    assert len(noticed) == woke


def test_a_desk_that_slept_is_closed(start: Start, qtbot: QtBot) -> None:
    opens(start, qtbot)
    start.suspended.woke.emit()
    assert "asleep" in asked(start, qtbot).band.words()
