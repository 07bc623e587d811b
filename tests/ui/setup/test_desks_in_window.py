"""The Desks page as the program opens it: a training desk in its own window, a German keyboard under a US reader."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regdesk.badge.message_qr import message_qr
from regdesk.chance import CROCKFORD, new_bytes
from regdesk.desk import event_keys
from regdesk.desk.certifying import Certifying, Given, Wanted, Wish
from regdesk.desk.enrolling import Asking
from regdesk.desk.event_keys import NewEventKey
from regdesk.folder import DeskFolder
from regdesk.keys.custody import Custody
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.sealed import Holder
from tests.keys.made import PHRASE
from tests.ui.card_strokes import BY_X11, US_KEYS, written
from tests.ui.strokes import Key, Keyboard, Modifier
from ui.demo import make_training_desk
from ui.look.look import Look
from ui.place import Action
from ui.setup.desks_own import TakeStage
from ui.setup.desks_place import DesksPlace
from ui.setup.desks_stage import At
from ui.setup.pages import SetupPages
from ui.start import Start


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Start]:
    folder = tmp_path / "desk"
    make_training_desk(folder)
    with ExitStack() as until_end, closing(Start(qapp, look, DeskFolder(folder), until_end)) as start:
        with qtbot.waitSignal(start.ready, timeout=60_000):
            start.shell.window.resize(1366, 768)
            start.shell.window.show()
        start.shell.window.activateWindow()
        qtbot.waitUntil(start.shell.window.isActiveWindow)
        yield start
        start.shell.window.close()
        start.shell.window.deleteLater()


def press(start: Start, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or start.shell.window, key, modifier)


def desks(start: Start) -> DesksPlace:
    press(start, Key.Key_6, Modifier.ControlModifier)
    pages = start.shell.window.places["setup"]
    assert isinstance(pages, SetupPages)
    press(start, Key.Key_F3)
    digit = next(action.key for action in pages.actions() if action.name == "desks")
    press(start, Qt.Key(ord(digit)))
    place = pages.place
    assert isinstance(place, DesksPlace)
    return place


def scan_under(layout: str, window: Keyboard, text: str) -> None:
    """The keys of a reader that types for a US keyboard, as another layout writes them."""
    window.wait(2_000)
    for sign in text:
        position, shifted = US_KEYS[sign]
        made = written(layout)[sign]
        modifiers = Modifier.ShiftModifier if shifted else Modifier.NoModifier
        code = Qt.Key(ord(made.upper())) if " " <= made <= "~" else Key.Key_unknown
        window.press(code, made, after=5, position=position + BY_X11, modifiers=modifiers)
    window.enter(after=5)


@pytest.mark.parametrize("layout", ["us", "de", "fr"])
def test_a_certificate_is_scanned_under_any_keyboard(start: Start, tmp_path: Path, layout: str) -> None:
    place = desks(start)
    assert start.joined
    desk, file = start.joined.desk, tmp_path / "event.keys"
    new = NewEventKey(file=file, name="Training", holder=Holder.with_phrase("Naomi", PHRASE))
    key = event_keys.keep(new, event_keys.new_secret(new_bytes), new_bytes)
    asking = place.enrolment.ask()
    assert isinstance(asking, Asking)
    manager = Certifying(file, desk.event, desk.now, new_bytes)
    wanted = manager.read(asking.text)
    assert isinstance(wanted, Wanted)
    given = manager.certify(
        wanted, Wish(desk=desk.number), asking.spoken, lambda: Custody(file, NoKeyring()).open(PHRASE)
    )
    assert isinstance(given, Given)
    keyboard = Keyboard(start.shell.window)
    scan_under(layout, keyboard, given.text)
    assert place.at is At.TAKE and place.work.certificate == given.text
    scan_under(layout, keyboard, "E1" + key.fingerprint.replace(" ", ""))
    stage = place.open
    assert isinstance(stage, TakeStage) and stage.form.printed.text() == key.fingerprint
    place.do("compare")
    blue = place.blue()
    assert isinstance(blue, Action) and blue.name == "take"
    place.do("take")
    assert place.enrolment.standing().certificate == given.certificate
    assert desk.verify().faults == ()


def test_a_request_and_a_certificate_are_codes_of_version_9_and_11(start: Start) -> None:
    asking = desks(start).enrolment.ask()
    assert isinstance(asking, Asking)
    assert len(message_qr(asking.text)) == 17 + 4 * 9
    assert len(message_qr("C1" + (CROCKFORD * 10)[:314])) == 17 + 4 * 11
