"""The place of delegations in a real window on a real desk: keys, scans, and printers that do what they are told."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from regdesk.collection.entries import Entry, Word
from regdesk.desk import Desk
from regdesk.event.event import ProxyPolicy
from regdesk.people.participant import Participant
from regdesk.printing.printer import Job, JobState, Outcome, Tell, Trouble
from tests.desk.chile import MEMBERS, PERU, VALENTINA, an_event_with
from tests.desks import StandingClock, a_desk
from tests.printers import Tray
from tests.ui.conftest import StoppedSeconds
from tests.ui.desk.conftest import mrz
from tests.ui.shown import show
from tests.ui.stages import Diary
from tests.ui.strokes import Key, Keyboard
from ui.background import Background
from ui.delegations.place import DelegationsPlace
from ui.delegations.step import Step
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action
from ui.printers import Printers
from ui.status_strip import StatusStrip
from ui.wording import Wording

ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


def passport_of(person: Participant, number: str = "") -> str:
    """The lines of this person's passport, born as the delegation of the tests is."""
    plain = str.maketrans("ÁÉÍÓÚÑáéíóúñ", "AEIOUNaeioun")
    family, given = person.family.translate(plain).upper(), person.given.translate(plain).upper()
    return mrz(family, given, number or person.document_number, person.nationality, "800101")


@dataclass
class Jammer(Tray):
    """A tray that says at some of its jobs (counted from 1) that nothing, or nobody knows what, came out."""

    jams_at: tuple[int, ...] = ()
    silent_at: tuple[int, ...] = ()
    jobs: list[Job] = field(default_factory=list)

    def print(self, job: Job, tell: Tell) -> Outcome:
        self.jobs.append(job)
        if len(self.jobs) in self.jams_at:
            return Outcome(JobState.FAILED, "jam", (Trouble.JAM,))
        if len(self.jobs) in self.silent_at:
            return Outcome(JobState.UNKNOWN, "timeout")
        return super().print(job, tell)


@dataclass
class Clerk:
    """Hands and eyes of the clerk."""

    place: DelegationsPlace
    window: MainWindow
    keyboard: Keyboard
    seconds: StoppedSeconds
    qtbot: QtBot
    tray: Jammer
    slips: Tray

    @property
    def desk(self) -> Desk:
        return self.place.desk

    def is_at(self, step: Step) -> bool:
        return self.place.step is step

    def wait_for(self, step: Step) -> None:
        self.qtbot.waitUntil(lambda: self.is_at(step))
        self.look()

    def scan(self, text: str) -> None:
        self.keyboard.wait(1000)
        self.keyboard.scan(text)
        self.look()

    def scan_person(self, person: Participant) -> None:
        self.scan(person.confirmation.replace("-", ""))

    def scan_badge(self, person: Participant) -> None:
        self.scan(self.desk.code_on_badge(person.id))

    def type(self, text: str) -> None:
        self.keyboard.wait(1000)
        self.keyboard.type(text)

    def enter(self) -> None:
        self.keyboard.enter()
        self.look()

    def esc(self) -> None:
        self.keyboard.press(Key.Key_Escape)
        self.look()

    def press_f(self, number: int) -> None:
        self.qtbot.keyClick(self.window, Qt.Key(Key.Key_F1 + number - 1))
        self.look()

    def look(self) -> None:
        self.seconds.pass_by(1.0)

    def opens(self, delegation: str = "chile") -> None:
        self.type(delegation)
        self.qtbot.waitUntil(lambda: self.blue().startswith("Open"))
        self.look()
        self.enter()
        assert self.is_at(Step.WHO)

    def shows_passport(self, person: Participant = VALENTINA) -> None:
        """Until it is confirmed."""
        self.scan(passport_of(person))
        assert self.is_at(Step.CHECKING)
        while self.blue().startswith("I looked"):
            self.enter()
        self.enter()

    def blue(self) -> str:
        blue = self.place.blue()
        return (blue.caption if isinstance(blue, Action) else f"({blue})").translate(ISOLATES)

    def captions(self) -> dict[str, str]:
        """By key, what the bar offers."""
        return {action.key: action.caption for action in self.place.actions() if action.caption}

    def words(self) -> str:
        QApplication.sendPostedEvents()  # what was put into a layout this instant is shown by the next event
        shown = [widget for widget in self.window.findChildren(QWidget) if widget.isVisible()]
        return "\n".join(text for widget in shown for text in _texts(widget) if text).translate(ISOLATES)

    def reads(self, *expected: str) -> None:
        words = self.words()
        for text in expected:
            assert text in words, f"{text!r} is not among:\n{words}"

    def last(self, kind: str) -> Word:
        found: Entry = next(entry for entry in reversed(self.desk.log()) if entry.kind == kind)
        return found.word


def _texts(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel):
        return [widget.text() or widget.accessibleName()]
    if isinstance(widget, QAbstractItemView) and (model := widget.model()):
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return [widget.accessibleName()]


Opens = Callable[..., Clerk]


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def open_window(
    qtbot: QtBot, look: Look, tmp_path: Path, clock: StandingClock, seconds: StoppedSeconds
) -> Iterator[Opens]:
    """Opens the window; twice in one test is a restart on the same database."""
    closing: list[Callable[[], None]] = []

    def close_all() -> None:
        for close in closing:
            close()
        closing.clear()

    def opened(
        proxy: ProxyPolicy = ProxyPolicy.FOCAL_POINT, *, tray: Jammer | None = None, second: Tray | None = None,
        slips: bool = True, language: str = "en", people: tuple[Participant, ...] = (*MEMBERS, PERU),
    ) -> Clerk:  # fmt: skip
        close_all()
        context = a_desk(tmp_path, people, event=an_event_with(proxy), clock=clock)
        desk, background = context.__enter__(), Background()
        tray, slip_tray = tray or Jammer(), Tray(name="slips")
        place = DelegationsPlace(
            look, desk, background, lambda: tray, wording=Wording(language, desk.event),
            slip_printer_of=lambda: slip_tray if slips else None, seconds=seconds,
            printers=Printers(lambda: tray, lambda: second),
        )  # fmt: skip
        window = MainWindow(look, {"desk": Diary(), "delegations": place}, StatusStrip(look), now=seconds)
        qtbot.addWidget(window)
        show(qtbot, window)
        window.open_place("delegations")
        closing.extend([window.leave, background.close, window.close, lambda: context.__exit__(None, None, None)])
        seconds.pass_by(1.0)
        return Clerk(place, window, Keyboard(window), seconds, qtbot, tray, slip_tray)

    yield opened
    close_all()


@pytest.fixture
def clerk(open_window: Opens) -> Clerk:
    """The clerk at a desk that knows Chile and Peru."""
    return open_window()


def without(person: Participant, **changes: object) -> Participant:
    """The same registration with something else in it."""
    return replace(person, **changes)  # type: ignore[arg-type]
