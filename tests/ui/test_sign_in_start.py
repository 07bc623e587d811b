"""A staffed desk from the first key of the window: who is there is asked before anything of a person is shown."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from regdesk.desk.opening import opened
from regdesk.folder import DeskFolder
from regdesk.staff.member import Member
from tests.staff.people import LUCIA, PIN, with_staff
from tests.ui.strokes import Keyboard
from tests.ui.test_app import folder, show, started
from ui.desk.place import DeskPlace
from ui.look.look import Look
from ui.sign_in import Step
from ui.sign_in_door import CLOSES_AFTER
from ui.sign_in_place import SignInPlace
from ui.start import Start

__all__ = ["folder"]
ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def start(folder: DeskFolder, look: Look, qtbot: QtBot) -> Iterator[Start]:
    with opened(folder.path) as desk:
        with_staff(desk)
    with started(folder, look, qtbot) as made:
        yield made


def front(start: Start) -> SignInPlace:
    place = start.shell.window.front.place
    assert isinstance(place, SignInPlace)
    return place


def sign_in(start: Start, qtbot: QtBot, member: Member = LUCIA) -> None:
    keyboard = Keyboard(start.shell.window)
    keyboard.scan(member.card)
    give_pin(start, qtbot, keyboard)


def give_pin(start: Start, qtbot: QtBot, keyboard: Keyboard) -> None:
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    keyboard.wait(1000)
    keyboard.type(PIN.digits)
    qtbot.waitUntil(lambda: start.shell.window.front.place is None)


def joined(start: Start, qtbot: QtBot) -> None:
    show(start, qtbot)
    qtbot.waitUntil(lambda: start.joined is not None)


def test_a_staffed_desk_asks_who_is_there_before_it_shows_anybody(start: Start, qtbot: QtBot) -> None:
    joined(start, qtbot)
    assert front(start).flow.asked.step is Step.CARD
    assert not isinstance(start.shell.window.places["desk"], DeskPlace)
    sign_in(start, qtbot)
    assert isinstance(start.shell.window.places["desk"], DeskPlace)


def test_a_staff_card_scanned_before_the_desk_is_open_is_taken(start: Start, qtbot: QtBot) -> None:
    show(start, qtbot)
    keyboard = Keyboard(start.shell.window)
    keyboard.scan(LUCIA.card)
    qtbot.waitUntil(lambda: start.joined is not None)
    assert front(start).flow.asked.member == LUCIA
    give_pin(start, qtbot, keyboard)


def test_a_person_scanned_before_the_desk_is_open_is_not_opened(start: Start, qtbot: QtBot) -> None:
    show(start, qtbot)
    Keyboard(start.shell.window).scan("K7RM4PX2")
    qtbot.waitUntil(lambda: start.joined is not None)
    told = front(start).flow.asked.told
    assert told and told.bold == "Sign in first."


def test_a_desk_that_was_locked_too_long_is_closed_and_asks_anew(start: Start, qtbot: QtBot) -> None:
    joined(start, qtbot)
    sign_in(start, qtbot)
    before = start.joined
    assert before
    before.door.lock()
    before.door._locked_at -= CLOSES_AFTER
    before.door.tick()
    qtbot.waitUntil(lambda: start.joined not in (None, before))
    assert front(start).flow.asked.step is Step.CARD
    sign_in(start, qtbot)
    assert start.joined and start.joined.desk.clerk == "Lucía Robles"


def test_the_first_window_knows_nothing_of_cards_and_pins() -> None:
    later = ("ui.sign_in", "ui.pin", "ui.lock_idle", "regdesk.staff")
    code = f"import sys, ui.start; print([name for name in sys.modules if name.startswith({later})])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "[]"
