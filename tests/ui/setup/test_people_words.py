"""People and PINs in every state: no word reaches the screen or a screen reader without the translator."""

from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

from regdesk.staff.tries import Tries
from tests.make import MONDAY_MORNING
from tests.staff.people import EVERYBODY, GREETER, LEAD, LUCIA, NAOMI, with_staff
from tests.ui.conftest import StoppedSeconds
from tests.ui.setup.test_people import LIST, OpenPeople, file_of, look_at, open_people
from tests.ui.setup.test_people_phrases import opened, running
from tests.ui.strokes import Key
from tests.ui.test_translations import Reader, brackets
from ui.look.look import Look

__all__ = ["brackets", "open_people", "running"]

NAMES = {word for member in EVERYBODY for word in (member.name, member.first_name, member.card[-4:])}
DATA = {
    *NAMES, "EN", "ES", "regdesk", "English", "staff.csv", "cards.pdf", "Enter", "Esc", "Space", "People", "More",
    "name", "first_name", "roles", "languages", "id", "card", "pin …", "PIN",
    *(f"F{number}" for number in range(1, 13)),
}  # fmt: skip


def test_a_first_list_on_its_way_in(brackets: QTranslator, open_people: OpenPeople, tmp_path: Path) -> None:
    alone = open_people()
    read = Reader(alone.window, DATA | {str(tmp_path / "staff.csv")})
    read.look("nothing yet")
    look_at(alone, file_of(tmp_path, "name,roles\nEve Adams,boss\n"))
    read.look("something to mend")
    look_at(alone, file_of(tmp_path, LIST))
    read.look("who would be able to sign in")
    alone.place.intake.save_cards(tmp_path / "cards.pdf")
    alone.wait()
    read.look("the cards are saved")
    assert read.bare == {}
    assert len([text for text in read.read if "⟦" in text]) > 40


def test_the_list_and_everything_that_is_asked(
    brackets: QTranslator,
    open_people: OpenPeople,
) -> None:
    lead = open_people(*EVERYBODY, by=LEAD)
    with lead.desk.store.writing() as tx:
        tx.staff.put_tries(LUCIA.id, Tries(5, MONDAY_MORNING, MONDAY_MORNING.replace(hour=23)))
        tx.staff.put_tries(GREETER.id, Tries(1, MONDAY_MORNING))
    with_staff(lead.desk, NAOMI, pin=None)
    lead.place.reload()
    read = Reader(lead.window, DATA)
    for member in EVERYBODY:
        lead.search(member.name)
        read.look(f"person {member.first_name}")
    lead.search("lucía")
    for number in (5, 6, 7, 8, 9):
        lead.press(Key(Key.Key_F1 + number - 1))
        read.look(f"asked at F{number}")
        lead.keyboard.press(Key.Key_Escape)  # with times of their own: so many keys at once are a reader's
    lead.press(Key.Key_F6)
    lead.enter()
    read.look("barred")
    lead.press(Key.Key_F10)
    read.look("a newer list")
    assert read.bare == {}


@pytest.mark.parametrize("training", [False, True])
def test_who_may_open_the_laptop(
    brackets: QTranslator,
    running: ExitStack,
    qtbot: QtBot,
    look: Look,
    tmp_path: Path,
    seconds: StoppedSeconds,
    training: bool,
) -> None:
    opener = opened(running, qtbot, look, tmp_path, seconds, sealed=not training, training=training)
    read = Reader(opener.window, DATA)
    read.look("the holders")
    for name in opener.acts():
        opener.act(name)
        read.look(name)
        opener.keyboard.press(Key.Key_Escape)
    assert read.bare == {}
