"""The start and the end of the real window: a real folder, real keys, the desk opened on its worker."""

import gc
import os
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from regdesk.collection.entries import BadgePrinted, Checked
from regdesk.desk import Desk
from regdesk.desk.opening import make_desk, opened
from regdesk.folder import DeskFolder
from regdesk.resources import path as resource
from regdesk.settings import Settings, read_settings
from regdesk.store.database import engine_of, transaction
from tests.make import a_person
from tests.printers import Tray
from tests.ui.strokes import Key, Keyboard, Modifier
from ui.background import BESIDE
from ui.desk.place import DeskPlace
from ui.desk.stage import Screen
from ui.look.look import Look
from ui.opening_place import OpeningPlace
from ui.overlay import Notice
from ui.shell import LANGUAGES
from ui.start import Start, bug_hook

AISSATOU = a_person()
CHIDINMA = a_person(confirmation="H4TC-92WK", family="Okafor", given="Chidinma Adaeze", delegation="Nigeria")
EVERY_LINE = ("family", "given", "born", "nationality", "number", "expires")
Opening = Callable[[], Start]


@pytest.fixture
def folder(tmp_path: Path) -> DeskFolder:
    """A training desk with two people on its list."""
    path = tmp_path / "desk"
    make_desk(path, resource("sample", "training.toml"), Settings(desk_number=3, printer=f"folder:{path / 'badges'}"))
    with opened(path) as desk, desk.store.writing() as tx:
        tx.put_people([AISSATOU, CHIDINMA])
    return DeskFolder(path)


@contextmanager
def started(folder: DeskFolder, look: Look, qtbot: QtBot) -> Iterator[Start]:
    """The window before anybody has seen it; closed in order at the end."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with ExitStack() as until_end:
        start = Start(app, look, folder, until_end)
        start.shell.window.resize(1366, 768)
        try:
            yield start
        finally:
            start.close()
            start.shell.window.hide()
            start.shell.window.deleteLater()  # a window left behind follows every later change of the look
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def start(folder: DeskFolder, look: Look, qtbot: QtBot) -> Iterator[Start]:
    with started(folder, look, qtbot) as made:
        yield made


def show(start: Start, qtbot: QtBot) -> None:
    window = start.shell.window
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def joined(start: Start, qtbot: QtBot) -> DeskPlace:
    """The desk in its window."""
    show(start, qtbot)
    qtbot.waitUntil(lambda: start.joined is not None)
    return place_of(start)


def place_of(start: Start) -> DeskPlace:
    place = start.shell.window.places["desk"]
    assert isinstance(place, DeskPlace)
    return place


def told(start: Start) -> str:
    """What the notice in front of the window says."""
    sheet = start.shell.window.overlay.sheet()
    assert isinstance(sheet, Notice)
    return sheet.accessibleName()


def failed(start: Start, qtbot: QtBot) -> OpeningPlace:
    """The place that says why there is no desk."""
    with qtbot.waitSignal(start.failed):
        show(start, qtbot)
    place = start.shell.window.place()
    assert isinstance(place, OpeningPlace) and start.joined is None
    return place


# the first moments


def test_what_is_typed_before_the_desk_is_open_is_searched_then(start: Start, qtbot: QtBot) -> None:
    show(start, qtbot)
    Keyboard(start.shell.window).type("okaf")
    assert (start.shell.window.box.text(), start.joined) == ("okaf", None)
    place = joined(start, qtbot)
    qtbot.waitUntil(lambda: place.shown is Screen.RESULTS)
    assert start.shell.window.box.text() == "okaf"
    titles = [label.text() for label in place.findChildren(QLabel) if label.isVisible()]
    assert any("okaf" in title and "1 person" in title for title in titles), titles


def test_what_is_scanned_before_the_desk_is_open_opens_the_person_then(start: Start, qtbot: QtBot) -> None:
    show(start, qtbot)
    Keyboard(start.shell.window).scan("K7RM4PX2")
    assert start.joined is None
    place = joined(start, qtbot)
    assert place.shown is Screen.CHECK
    assert start.shell.window.box.text() == ""


def test_the_window_says_that_it_opens_the_list_and_enter_does_nothing(start: Start, qtbot: QtBot) -> None:
    place = start.shell.window.place()
    assert isinstance(place, OpeningPlace)
    assert place.title.text() == "Opening the list…"
    assert isinstance(place.blue(), str)
    assert start.background.waiting() == 0
    show(start, qtbot)
    Keyboard(start.shell.window).enter()
    assert start.shell.window.overlay.sheet() is None


def test_an_open_desk_shows_its_mark_its_strip_and_its_places(start: Start, qtbot: QtBot) -> None:
    joined(start, qtbot)
    window = start.shell.window
    assert window.top.training.isVisible()
    assert window.strip.parts["desk"].text() == "Desk 3"
    qtbot.waitUntil(lambda: window.strip.parts["printer"].text() == "Printer ready")
    assert [name for name, place in window.places.items() if not place.locked] == [
        "desk", "delegations", "checkpoint", "dashboard", "day_end", "setup", "sync",
    ]  # fmt: skip


def test_the_desk_is_opened_once_however_often_the_window_is_seen(start: Start, qtbot: QtBot) -> None:
    first = joined(start, qtbot)
    start.open_desk()
    start.shell.window.repaint()
    assert place_of(start) is first
    assert start.background.waiting() == 0


def test_the_first_window_waits_for_no_heavy_library() -> None:
    heavy = "{'sqlalchemy', 'sqlcipher3', 'openpyxl', 'reportlab', 'pypdfium2', 'PIL', 'regdesk.desk', 'ui.desk'}"
    program = f"import sys, ui.start; print(sorted({heavy} & set(sys.modules)))"
    assert run("-c", program).stdout.strip() == "[]"


def test_importing_the_window_leaves_pythons_own_import_in_place() -> None:
    assert run("-c", "import ui.start; print(__import__)").stdout.strip() == "<built-in function __import__>"


# a desk that cannot be opened


def test_a_folder_open_in_another_window_is_told_and_can_be_tried_again(
    start: Start, folder: DeskFolder, qtbot: QtBot
) -> None:
    with folder.lock():
        place = failed(start, qtbot)
        assert "already open in another window" in place.line.text()
        assert place.failed
    qtbot.waitUntil(start.shell.window.guard.open)
    with qtbot.waitSignal(start.ready):
        Keyboard(start.shell.window).enter()
    assert place_of(start).shown is Screen.READY


def test_a_missing_key_is_told_with_its_file(start: Start, folder: DeskFolder, qtbot: QtBot) -> None:
    folder.key_file.rename(folder.path / "elsewhere")
    place = failed(start, qtbot)
    assert "The key of this desk is missing" in place.line.text()
    assert str(folder.key_file) in place.line.text()


def test_a_newer_database_is_told_and_left_alone(start: Start, folder: DeskFolder, qtbot: QtBot) -> None:
    engine = engine_of(folder.database, folder.read_key())
    with transaction(engine, folder.database, writes=True) as connection:
        connection.run("insert into upgrade values (99, 'from the future')")
    engine.dispose()
    assert "newer regdesk" in failed(start, qtbot).line.text()


def test_unreadable_settings_are_told(start: Start, folder: DeskFolder, qtbot: QtBot) -> None:
    folder.settings.write_text("desk_number = ", encoding="utf-8")
    assert "The settings cannot be read" in failed(start, qtbot).line.text()


def test_a_failure_is_told_again_in_another_language(start: Start, folder: DeskFolder, qtbot: QtBot) -> None:
    folder.key_file.unlink()
    failed(start, qtbot)
    qtbot.keyClick(start.shell.window.box, "l", Modifier.ControlModifier)
    place = start.shell.window.place()
    assert isinstance(place, OpeningPlace) and place.failed
    assert start.shell.language == "es"


def test_esc_closes_a_window_without_a_desk(start: Start, folder: DeskFolder, qtbot: QtBot) -> None:
    folder.key_file.unlink()
    failed(start, qtbot)
    Keyboard(start.shell.window).press(Key.Key_Escape, "\x1b")
    assert not start.shell.window.isVisible()


def test_where_nobody_sees_the_window_a_failure_ends_with_a_sentence_and_2(tmp_path: Path) -> None:
    ended = run("-m", "ui.app", "--folder", str(tmp_path / "none"))
    assert ended.returncode == 2
    assert ended.stderr.startswith("There is no desk in ")
    assert not (tmp_path / "none").exists()


def test_a_desk_that_joins_opens_no_window_of_its_own(start: Start, qtbot: QtBot) -> None:
    shown = Shown()
    app = QApplication.instance()
    assert app
    app.installEventFilter(shown)
    joined(start, qtbot)
    assert shown.windows == ["MainWindow"]


class Shown(QObject):
    """Notes each widget that was shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


# after a crash


class PowerCut(BaseException):
    """The laptop went off."""


def test_a_badge_that_a_crash_left_in_limbo_is_asked_about(start: Start, folder: DeskFolder, qtbot: QtBot) -> None:
    def cut() -> None:
        raise PowerCut

    with opened(folder.path) as desk:
        confirm(desk)
        with pytest.raises(PowerCut):
            desk.print_badge(AISSATOU.id, Tray(before=cut), act=desk.new_act())
    settled: list[str] = []
    start.shell.window.box.settled.connect(settled.append)
    show(start, qtbot)
    Keyboard(start.shell.window).type("okaf")
    place = joined(start, qtbot)
    assert place.shown is Screen.CAME_OUT
    titles = [label.text() for label in place.findChildren(QLabel) if label.isVisible()]
    assert any("Did badge" in title and "00001" in title and "come out?" in title for title in titles), titles
    qtbot.waitUntil(lambda: "okaf" in settled)
    assert place.shown is Screen.CAME_OUT


def confirm(desk: Desk) -> None:
    check = desk.check(AISSATOU.id, None).check
    desk.confirm_identity(AISSATOU.id, check, how=Checked.BY_EYE, looked_at=EVERY_LINE, act=desk.new_act())


# language


def test_the_language_is_remembered_and_the_desk_stays(
    start: Start, folder: DeskFolder, look: Look, qtbot: QtBot
) -> None:
    joined(start, qtbot)
    first, desk = start.shell.window, place_of(start).desk
    first.box.setText("ok")
    qtbot.keyClick(first.box, "l", Modifier.ControlModifier)
    window = start.shell.window
    assert window is not first and window.isVisible() and not first.isVisible()
    assert window.geometry() == first.geometry()
    assert window.top.language.text() == "Español"
    assert window.box.text() == "ok"
    assert window.top.training.isVisible()
    assert place_of(start).desk is desk
    assert read_settings(folder.settings) == Settings(
        desk_number=3, printer=f"folder:{folder.path / 'badges'}", language="es"
    )
    with started(folder, look, qtbot) as again:
        assert again.shell.language == "es"


def test_nothing_is_left_of_a_window_that_another_language_replaced(start: Start, qtbot: QtBot) -> None:
    joined(start, qtbot)
    Keyboard(start.shell.window).scan("K7RM4PX2")
    widgets = len(QApplication.allWidgets())
    for _ in LANGUAGES:
        old = weakref.ref(start.shell.window)
        with qtbot.waitSignal(start.shell.window.destroyed):
            qtbot.keyClick(start.shell.window.box, "l", Modifier.ControlModifier)
        gc.collect()
        assert old() is None
        Keyboard(start.shell.window).scan("K7RM4PX2")
    assert len(QApplication.allWidgets()) <= widgets
    start.shell.look.set_dark(True)  # what a dead widget would be told raises, and fails the test


def test_the_keyboard_goes_along_into_the_next_language(start: Start, qtbot: QtBot) -> None:
    joined(start, qtbot)
    qtbot.keyClick(start.shell.window.box, "l", Modifier.ControlModifier)
    window = start.shell.window
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.box)
    Keyboard(window).scan("K7RM4PX2")
    assert place_of(start).shown is Screen.CHECK


@pytest.mark.parametrize("lane", BESIDE)
def test_the_language_changes_whatever_goes_on_beside(lane: str, start: Start, qtbot: QtBot) -> None:
    joined(start, qtbot)
    go_on = Event()
    start.background.run(lane, lambda: go_on.wait(10), lambda _: None)
    qtbot.keyClick(start.shell.window.box, "l", Modifier.ControlModifier)
    go_on.set()
    assert start.shell.language == "es"


def test_the_language_can_change_while_the_desk_is_opened(start: Start, qtbot: QtBot) -> None:
    start.shell.next_language()
    place = joined(start, qtbot)
    assert place.shown is Screen.READY
    assert start.shell.language == "es"


def test_a_language_that_cannot_be_remembered_is_told(start: Start, folder: DeskFolder, qtbot: QtBot) -> None:
    joined(start, qtbot)
    folder.settings.write_text("no settings", encoding="utf-8")
    qtbot.keyClick(start.shell.window.box, "l", Modifier.ControlModifier)
    assert str(folder.settings) in told(start)


def test_an_unknown_language_of_the_settings_is_english(folder: DeskFolder, look: Look, qtbot: QtBot) -> None:
    folder.settings.write_text('language = "xx"\n', encoding="utf-8")
    with started(folder, look, qtbot) as start:
        assert start.shell.language == "en"


# the end


def printing(start: Start, gate: Event) -> None:
    """A badge on its way, beside the window, that comes out when the gate opens."""
    desk, begun = place_of(start).desk, Event()
    confirm(desk)

    def comes_out() -> None:
        begun.set()
        gate.wait(30)

    tray = Tray(before=comes_out)
    start.background.run("printing", lambda: desk.print_badge(AISSATOU.id, tray, act=desk.new_act()), lambda _: None)
    assert begun.wait(30)  # what has not begun at the end is never printed


def test_the_window_stays_while_a_badge_prints(start: Start, qtbot: QtBot) -> None:
    joined(start, qtbot)
    gate = Event()
    printing(start, gate)
    start.shell.window.close()
    assert start.shell.window.isVisible()
    assert "still on its way" in told(start)
    start.shell.window.overlay.close_sheet()
    qtbot.keyClick(start.shell.window.box, "l", Modifier.ControlModifier)
    assert start.shell.language == "en"
    assert "still on its way" in told(start)
    gate.set()
    qtbot.waitUntil(lambda: start.background.waiting() == 0)
    start.shell.window.close()
    assert not start.shell.window.isVisible()


def test_a_print_that_runs_at_the_end_is_written_down(folder: DeskFolder, look: Look, qtbot: QtBot) -> None:
    gate = Event()
    with started(folder, look, qtbot) as start:
        joined(start, qtbot)
        printing(start, gate)
        gate.set()
    with opened(folder.path, alone=True) as desk:
        assert isinstance(desk.log()[-1].word, BadgePrinted)
        assert desk.in_limbo() == ()


def test_a_window_closed_while_its_desk_is_opened_leaves_the_folder_free(
    folder: DeskFolder, look: Look, qtbot: QtBot
) -> None:
    with started(folder, look, qtbot) as start:
        start.open_desk()
        start.shell.window.close()
    assert start.joined is None
    with opened(folder.path, alone=True) as desk:
        assert desk.people() == 2


def test_a_bug_is_written_to_the_program_log_and_told(
    start: Start, folder: DeskFolder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    joined(start, qtbot)
    monkeypatch.setattr(sys, "excepthook", bug_hook(start.tell_bug))

    def stumble() -> None:
        raise LookupError("a bug of ours")

    start.background.run("lists", stumble, lambda _: None)
    qtbot.waitUntil(lambda: start.shell.window.overlay.sheet() is not None)
    assert "Something went wrong" in told(start)
    written = folder.program_log.read_text(encoding="utf-8")
    assert "CRITICAL" in written and "in stumble" in written


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env=environment, timeout=60)
