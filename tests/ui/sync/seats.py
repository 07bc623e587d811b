"""Laptops in their windows, side by side in one process: real desks, a hub in memory that can hang, real widgets."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regdesk.desk import Desk
from regdesk.folder import DeskFolder
from regdesk.people.participant import Participant
from regdesk.sync import marks
from regdesk.sync.port import Hello, Hub
from tests.sync.fake_hub import Door, FakeHub, PlainDoor
from tests.sync.laptop import Laptop as Laptop
from tests.sync.laptop import LaptopClock, TrueTime, certificate_of, pair_of, the_event
from tests.ui.shown import show
from tests.ui.strokes import Key, Keyboard, Modifier
from ui.background import Background
from ui.joined import Joined
from ui.look.look import Look
from ui.shell import Shell
from ui.sync.place import SyncPlace
from ui.sync_loop import Connect, Pace

QUICK = Pace(every=0.2, listens=0.0, gap=0.01, first=0.02, longest=0.1)
"""As few seconds as a test may take."""
HUB_FILE = """{"kind": "regdesk hub", "version": 1, "event": "%s", "event_key": "", "hosts": [["hub.example", 5432]],
 "database": "regdesk", "authority": ""}"""


@dataclass
class HangingDoor(Door):
    """A way to the hub on which an answer may take for ever: until `goes_on` is set."""

    hangs: bool = False
    hung: Event = field(default_factory=Event)
    goes_on: Event = field(default_factory=Event)

    def hello(self) -> Hello:
        if self.hangs:
            self.hung.set()
            assert self.goes_on.wait(20)
        return super().hello()


@dataclass
class Seat:
    """One laptop with its window, and somebody who sits there."""

    laptop: Laptop
    joined: Joined
    shell: Shell
    background: Background
    qtbot: QtBot

    @property
    def desk(self) -> Desk:
        return self.laptop.desk

    @property
    def door(self) -> HangingDoor:
        assert isinstance(self.laptop.hub, HangingDoor)
        return self.laptop.hub

    @property
    def keyboard(self) -> Keyboard:
        return Keyboard(self.shell.window)

    def comes_forward(self) -> None:
        """This window has the keyboard now."""
        show(self.qtbot, self.shell.window)

    def presses(self, key: Key, modifiers: Modifier = Modifier.NoModifier) -> None:
        window = self.shell.window
        self.qtbot.waitUntil(window.guard.open)
        self.qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)

    def opens_sync(self) -> SyncPlace:
        self.presses(Key.Key_S, Modifier.ControlModifier)
        place = self.shell.window.place()
        assert isinstance(place, SyncPlace)
        return place

    def second_passes(self) -> None:
        self.joined.every_second()

    def strip(self) -> str:
        self.second_passes()
        return self.shell.window.strip.parts["sync"].text()

    def waits_until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true)


def desk_joined(laptop: Laptop) -> None:
    """As if it had taken the hub's file."""
    with laptop.desk.store.writing() as tx:
        tx.set_value(marks.HUB, HUB_FILE % laptop.event.id)


@dataclass
class Hall:
    """A hub and as many laptops as a test asks for."""

    folder: Path
    look: Look
    qtbot: QtBot
    hub: FakeHub
    true: TrueTime
    people: tuple[Participant, ...] = ()
    laptops: list[Laptop] = field(default_factory=list)
    seats: list[Seat] = field(default_factory=list)

    def laptop(self, number: int, *, joined: bool = True, staffed: bool = False) -> Laptop:
        """One without a window."""
        event, public = the_event(), pair_of(number).public
        self.hub.add_desk(public.hex(), certificate_of(event, number, public))
        door = HangingDoor(PlainDoor(self.hub, public.hex()))
        made = Laptop(
            f"laptop {number}", number, self.folder / f"laptop{number}", event, LaptopClock(self.true), door,
            self.people, staffed,
        )  # fmt: skip
        if joined:
            desk_joined(made)
        self.laptops.append(made)
        return made

    def seat(self, number: int, *, joined: bool = True, language: str = "en", begins: bool = True) -> Seat:
        """One with a window, which is shown."""
        return self.window_of(self.laptop(number, joined=joined), language=language, begins=begins)

    def window_of(
        self, laptop: Laptop, *, language: str = "en", begins: bool = True, reaches: bool = False,
        connect: Connect | None = None, pace: Pace = QUICK,
    ) -> Seat:  # fmt: skip
        """`reaches`: the hub that it has joined, as the product does, or what `connect` gives."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        background, shell = Background(), Shell(app, self.look, language, dict)
        background.failed.connect(_raise)

        def reach() -> Hub | None:
            return laptop.hub if begins and laptop.desk.sync.status().by == "hub" else None

        joined = Joined(
            laptop.desk, shell, background, DeskFolder(laptop.folder), pace=pace,
            connect=None if reaches else connect or reach,
        )  # fmt: skip
        for timer in joined.timers:
            timer.stop()
        seat = Seat(laptop, joined, shell, background, self.qtbot)
        self.seats.append(seat)
        show(self.qtbot, shell.window)
        return seat

    def end(self) -> None:
        for seat in self.seats:
            if isinstance(seat.laptop.hub, HangingDoor):
                seat.laptop.hub.goes_on.set()
            seat.joined.close()
            seat.background.close()
            seat.shell.close()
            seat.shell.window.hide()
            seat.shell.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for laptop in self.laptops:
            laptop.close()


def _raise(problem: Exception) -> None:
    raise problem


@contextmanager
def a_hall(folder: Path, look: Look, qtbot: QtBot, people: tuple[Participant, ...] = ()) -> Iterator[Hall]:
    true = TrueTime()
    hall = Hall(folder, look, qtbot, FakeHub(the_event().id, true), true, people)
    try:
        yield hall
    finally:
        hall.end()
