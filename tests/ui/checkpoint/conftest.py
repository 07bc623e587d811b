"""A real door in a real window: real keys, real seals, a clock that stands still, and ears for the cues."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regdesk.desk import Desk
from regdesk.event.event import Event
from regdesk.keys.seal import Serial
from regdesk.keys.withdrawals import Why
from regdesk.people.participant import Participant
from regdesk.resources import path as resource
from tests.desk.journey import OTHER, PERSON
from tests.desks import StandingClock, a_desk
from tests.gate.made import a_badge, bears, event_with_doors, voided
from tests.ui.conftest import StoppedSeconds
from tests.ui.shown import show
from tests.ui.strokes import Keyboard
from ui.checkpoint.place import CheckpointPlace
from ui.checkpoint.shown import Shown
from ui.checkpoint.sound import Sounds
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.status_strip import StatusStrip
from ui.wording import Wording

LETTERS = {"\x1b": Qt.Key.Key_Escape, "\b": Qt.Key.Key_Backspace}


@dataclass
class Guard:
    """Hands, eyes and ears at a door. `heard`: the files of the cues, in order."""

    place: CheckpointPlace
    window: MainWindow
    keyboard: Keyboard
    clock: StandingClock
    seconds: StoppedSeconds
    qtbot: QtBot
    heard: list[str] = field(default_factory=list)

    @property
    def desk(self) -> Desk:
        return self.place.desk

    @property
    def event(self) -> Event:
        return self.desk.event

    @property
    def shown(self) -> Shown:
        return self.place.at_door.field.shown

    def blue(self) -> str:
        """The words of the blue button, or of what stands in its place."""
        blue = self.place.blue()
        return blue if isinstance(blue, str) else blue.caption

    def open(self, door: str = "main") -> None:
        """Arrows to the door, and Enter."""
        keys = [row.key for row in self.place.choose.doors.doors.rows]
        chosen = self.place.choose.doors.chosen()
        assert chosen
        by = keys.index(door) - keys.index(chosen.key)
        for _ in range(abs(by)):
            self.key(Qt.Key.Key_Down if by > 0 else Qt.Key.Key_Up)
        self.enter()
        assert self.place.fills

    def scan(self, text: str) -> Shown:
        self.keyboard.wait(1000)
        self.keyboard.scan(text)
        self._look()
        return self.shown

    def scan_badge(self, serial: Serial, **badge: object) -> Shown:
        return self.scan(a_badge(self.event, serial, **badge))  # type: ignore[arg-type]

    def type(self, digits: str) -> None:
        """As a person does, until it stands on the screen."""
        self.keyboard.wait(1000)
        for digit in digits:
            self.keyboard.press(LETTERS.get(digit, Qt.Key(ord(digit))), digit)
        field = self.place.at_door.digits
        self.qtbot.waitUntil(lambda: self.place.at_door.field.typed == field.text())

    def enter(self) -> None:
        self.keyboard.enter()
        self._look()

    def key(self, key: Qt.Key, text: str = "") -> None:
        self.keyboard.press(key, text)
        self._look()

    def f(self, number: int) -> None:
        """A function key, by way of its shortcut."""
        self.qtbot.keyClick(self.window, Qt.Key(Qt.Key.Key_F1 + number - 1))
        self._look()

    def pass_by(self, span: timedelta) -> None:
        self.clock.pass_by(span)

    def _look(self) -> None:
        self.seconds.pass_by(1.0)
        self.clock.pass_by(timedelta(seconds=3))


AtADoor = Callable[..., Guard]


def portrait(number: int = 1) -> bytes:
    return resource("sample", "portraits", f"portrait-{number:03}.jpg").read_bytes()


@pytest.fixture
def at_a_door(qtbot: QtBot, look: Look, tmp_path: Path, seconds: StoppedSeconds) -> Iterator[AtADoor]:
    """Opens a window on a desk with two people, one of whom has a photo."""
    with ExitStack() as ending:

        def made(
            *, event: Event | None = None, people: tuple[Participant, ...] = (PERSON, OTHER), language: str = "en"
        ) -> Guard:
            clock = StandingClock()
            desk = ending.enter_context(a_desk(tmp_path, people, event=event or event_with_doors(), clock=clock))
            with desk.store.writing() as tx:
                for number, person in enumerate(people, start=1):
                    tx.put_photo(f"{person.id}/", portrait(number))
            return guard_at(desk, look, qtbot, clock, seconds, ending, language=language)

        yield made


def guard_at(
    desk: Desk, look: Look, qtbot: QtBot, clock: StandingClock, seconds: StoppedSeconds, ending: ExitStack, *,
    language: str = "en",
) -> Guard:  # fmt: skip
    heard: list[str] = []
    sounds = Sounds(lambda file: heard.append(file.stem) is None)
    place = CheckpointPlace(look, desk, wording=Wording(language, desk.event), sounds=sounds)
    window = MainWindow(look, {"checkpoint": place}, StatusStrip(look), now=seconds)
    place.listen(window)
    qtbot.addWidget(window)
    ending.callback(window.close)
    ending.callback(window.leave)
    show(qtbot, window)
    window.open_place("checkpoint")
    seconds.pass_by(1.0)
    return Guard(place, window, Keyboard(window), clock, seconds, qtbot, heard)


@pytest.fixture
def guard(at_a_door: AtADoor) -> Guard:
    return at_a_door()


def has_badge(guard: Guard, person: Participant = PERSON, number: int = 917, void: Why | None = None) -> Serial:
    """Somebody bears a badge of this desk; `void`: and it was cancelled since."""
    serial = bears(guard.desk, person, number)
    if void:
        voided(guard.desk, person, serial, void)
    return serial
