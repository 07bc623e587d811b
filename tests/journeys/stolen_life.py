"""A morning at the sealed desk of a live event, with the whole sample list; it ends by a bug and by kill -9.

    python -m tests.journeys.stolen_life DESK_FOLDER PRINTER

Run by `test_stolen_disk`, in a process whose home and temporary folders are searched afterwards.
"""

import os
import signal
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regdesk.clock import SystemClock
from regdesk.collection.entries import PhotoFrom
from regdesk.commands.demo import passport_of, take_sample
from regdesk.desk import Desk
from regdesk.desk.answers import Done, Found
from regdesk.desk.opening import make_desk, opened
from regdesk.desk.staff_list import FirstList
from regdesk.desk.unsealing import by_phrase, newly
from regdesk.folder import DeskFolder
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.sealed import Holder
from regdesk.photos.portrait import NewPhoto
from regdesk.resources import path as resource
from regdesk.settings import Settings
from regdesk.staff.file import read_staff
from regdesk.staff.member import Session
from regdesk.staff.pins import Pin
from tests.desks import enrol
from tests.journeys.document_life import a_bug_in_the_middle, presses
from tests.journeys.folders import easy_people
from ui.demo import Clerk, code_of, opened_desk
from ui.desk.stage import Screen
from ui.look.look import Look
from ui.phrase_place import PhrasePlace
from ui.start import Start, application, bug_hook

PHRASE = "quiet marble orange staircase"
STAFF = "name,roles\nZyx Qwv,supervisor clerk\nVwx Jkq,clerk\nQwx Zzv,shift_lead\n"
CHOSEN = "730518"
MONDAY_MORNING = datetime(2017, 12, 4, 14, 7, tzinfo=UTC)
PASSPORTS, HANDED_OVER = 5, 3


def live(folder: Path, printer: str) -> None:
    set_the_laptop_back()
    made(folder, printer)
    app = application()
    with ExitStack() as until_end:
        start = Start(app, Look(app, scripts_later=True), DeskFolder(folder), until_end, ring=NoKeyring())
        sys.excepthook = bug_hook(start.tell_bug)
        clerk = Clerk(start.shell.window, folder)
        types_the_phrase(clerk, start)
        desk = opened_desk(clerk, start)
        clerk.comes(Screen.READY)
        people = easy_people(desk, PASSPORTS + 2)
        for number, confirmation in enumerate(people[:PASSPORTS]):
            gives_a_badge(clerk, desk, confirmation, hand_over=number < HANDED_OVER)
        sends_somebody_away(clerk, people)
        replaces_photos(desk, people)
        takes_the_staff_list(desk)
        # the window that stands there when somebody has signed in tells no bug of the one before
        clerk.until(lambda: start.joined is not None and start.joined.door.staffed)
        print(f"{len(desk.log())} entries, {desk.people()} people", flush=True)
        a_bug_in_the_middle(clerk, start, passport_of(people[0]))
        os.kill(os.getpid(), signal.SIGKILL)


def set_the_laptop_back() -> None:
    """A live event has the laptop's clock: set to the first morning of the meeting, it runs on from there."""
    began = datetime.now(UTC)
    SystemClock.now = lambda _: MONDAY_MORNING + (datetime.now(UTC) - began)  # type: ignore[method-assign]


def made(folder: Path, printer: str) -> None:
    settings = Settings(desk_number=3, clerk="Zyx", printer=printer, slip_printer=printer, slip_paper="a6")
    unseal = newly("desk 3", Holder.with_phrase("Zyx Qwv", PHRASE), NoKeyring())
    make_desk(folder, resource("sample", "event.toml"), settings, unseal=unseal)
    with opened(folder, unseal=by_phrase(PHRASE, NoKeyring())) as desk:
        enrol(desk.store, desk.event)
        take_sample(desk)


def types_the_phrase(clerk: Clerk, start: Start) -> None:
    """First a wrong one, then the right one."""
    clerk.until(lambda: isinstance(clerk.window.front.place, PhrasePlace) and not start.busy)
    place = clerk.window.front.place
    assert isinstance(place, PhrasePlace)
    for phrase in (PHRASE[:-1], PHRASE):
        clerk.until(lambda: not start.busy)
        QTest.keyClicks(place.field, phrase, delay=45)
        clerk.until(clerk.window.guard.open)
        QTest.keyClick(place.field, Qt.Key.Key_Return)


def gives_a_badge(clerk: Clerk, desk: Desk, confirmation: str, *, hand_over: bool) -> None:
    """Looked for by name, opened by code, the passport scanned, the badge printed."""
    found = desk.find(confirmation)
    assert isinstance(found, Found)
    clerk.types(found.person.family[:5].lower())
    clerk.comes(Screen.RESULTS)
    scans(clerk, confirmation)
    clerk.comes(Screen.CHECK)
    scans(clerk, passport_of(confirmation))
    clerk.until(lambda: not isinstance(clerk.window.place().blue(), str))
    while clerk.screen() is Screen.CHECK:
        clerk.presses_enter()
    clerk.comes(Screen.PRINTED)
    clerk.until(lambda: code_of(desk) != "")
    if hand_over:
        scans(clerk, code_of(desk))
        clerk.comes(Screen.COLLECTED)
        clerk.comes(Screen.READY)
    else:
        presses(clerk, Qt.Key.Key_Escape)
        presses(clerk, Qt.Key.Key_Escape)


def sends_somebody_away(clerk: Clerk, people: list[str]) -> None:
    """With the passport of somebody else, and a slip."""
    scans(clerk, people[PASSPORTS])
    clerk.comes(Screen.CHECK)
    scans(clerk, passport_of(people[PASSPORTS + 1]))
    clerk.until(lambda: not isinstance(clerk.window.place().blue(), str))
    presses(clerk, Qt.Key.Key_F5)
    clerk.comes(Screen.REFUSED)
    clerk.presses_enter()
    clerk.comes(Screen.READY)


def scans(clerk: Clerk, text: str) -> None:
    """Long enough after the last key that no reader could have sent it."""
    QTest.qWait(200)
    clerk.scans(text)


def replaces_photos(desk: Desk, people: list[str]) -> None:
    for confirmation, portrait in zip(people[PASSPORTS:], ("portrait-101.jpg", "portrait-102.jpg"), strict=True):
        found = desk.find(confirmation)
        assert isinstance(found, Found)
        photo = NewPhoto(resource("sample", "portraits", portrait).read_bytes(), 354, 472, 0.9)
        done = desk.replace_photo(found.person.id, photo, PhotoFrom.FILE, act=desk.new_act())
        assert isinstance(done, Done)


def takes_the_staff_list(desk: Desk) -> None:
    """With cards and PINs, one of them chosen by somebody who signs in."""
    ready = desk.staff.first(STAFF.encode())
    assert isinstance(ready, FirstList)
    assert isinstance(desk.staff.take(ready.file, act=desk.new_act()), Done)
    card = read_staff(ready.file)[0][0].card
    assert isinstance(desk.choose_pin(card, Pin(CHOSEN)), Session)
    print(card, flush=True)


if __name__ == "__main__":
    live(Path(sys.argv[1]), sys.argv[2])
