"""Guided practice walked by keys: six people are served, and the times at the end are those of the log."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from regdesk.desk.opening import make_desk, opened
from regdesk.desk.practice import Kind, Outcome, Practice, PracticeClock, give_before, take_sample
from regdesk.resources import path as resource
from regdesk.settings import Settings
from tests.desks import StandingClock
from tests.printers import Tray
from tests.ui.conftest import StoppedSeconds
from tests.ui.shown import show
from tests.ui.strokes import Keyboard
from ui.background import Background
from ui.desk.place import DeskPlace
from ui.desk.stage import Screen
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.practice import Guide
from ui.practice_sheets import HowItWent, NextPerson, PracticeSheet, Times, Welcome
from ui.status_strip import StatusStrip
from ui.wording import Wording

Key = Qt.Key


class Trainee:
    """Hands and eyes of who practises."""

    def __init__(
        self, place: DeskPlace, window: MainWindow, practice: Practice, clock: StandingClock, seconds: StoppedSeconds,
        qtbot: QtBot,
    ) -> None:  # fmt: skip
        self.place, self.window, self.practice = place, window, practice
        self.keyboard = Keyboard(window)
        self._clock, self._seconds, self._qtbot = clock, seconds, qtbot

    @property
    def sheet(self) -> PracticeSheet | None:
        sheet = self.window.overlay.sheet()
        assert sheet is None or isinstance(sheet, PracticeSheet)
        return sheet

    def words(self) -> str:
        sheet = self.sheet
        assert sheet
        return " ".join(label.text() for label in sheet.findChildren(QLabel))

    def enter(self) -> None:
        self.takes(1)
        self.keyboard.enter()

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.takes(1)
        self._qtbot.keyClick(self.window, key, modifier)

    def takes(self, seconds: float) -> None:
        self._clock.pass_by(timedelta(seconds=seconds))
        self._seconds.pass_by(seconds)

    def until(self, screen: Screen) -> None:
        self._qtbot.waitUntil(lambda: self.place.shown is screen)

    def until_told(self, sheet: type[PracticeSheet]) -> None:
        self._qtbot.waitUntil(lambda: isinstance(self.sheet, sheet))

    def gives_a_badge(self, *, looks: int) -> None:
        for _ in range(looks + 1):
            self.enter()
        self.until(Screen.PRINTED)
        self.enter()

    def serves(self, kind: Kind) -> None:
        """As it should be done."""
        lesson = self.practice.lesson
        assert lesson and lesson.kind is kind
        for _ in lesson.papers:
            self.presses(Key.Key_F2)
        match kind:
            case Kind.MATCH:
                self.gives_a_badge(looks=0)
            case Kind.LOOK:
                self.gives_a_badge(looks=1)
            case Kind.STOP:
                self.presses(Key.Key_F4)
            case _:
                self.until(Screen.REFUSED)
                self.enter()
        self.until_told(HowItWent)


Open = Callable[[], Trainee]


@pytest.fixture
def trainee(qtbot: QtBot, look: Look, tmp_path: Path, seconds: StoppedSeconds) -> Iterator[Trainee]:
    clock, tray, background = StandingClock(), Tray(), Background()
    below = PracticeClock(clock)
    folder = tmp_path / "desk"
    make_desk(folder, resource("sample", "training.toml"), Settings(desk_number=3, clerk="Ana Ruiz"), clock=below)
    with opened(folder, clock=below) as desk:
        take_sample(desk)
        give_before(desk, tray)
        wording = Wording("en", desk.event)
        place = DeskPlace(
            look, desk, background, lambda: tray, wording=wording, slip_printer_of=lambda: tray,
        )  # fmt: skip
        window = MainWindow(look, {"desk": place}, StatusStrip(look), now=seconds)
        window.show_training(True)
        qtbot.addWidget(window)
        show(qtbot, window)
        practice = Practice(desk, below)
        guide = Guide(desk, practice)
        guide.join(window, place, wording)
        yield Trainee(place, window, practice, clock, seconds, qtbot)
        window.leave()
        background.close()
        window.close()


def test_all_six_are_served_by_keys_and_the_times_stand_at_the_end(trainee: Trainee) -> None:
    trainee.until_told(Welcome)
    trainee.enter()
    for kind in Kind:
        trainee.until_told(NextPerson)
        trainee.enter()
        assert trainee.sheet is None
        trainee.serves(kind)
        assert "Right, in" in trainee.words(), (kind, trainee.words())
        trainee.enter()
    trainee.until_told(Times)
    assert [result.outcome for result in trainee.practice.results] == [
        Outcome.HANDED_OVER, Outcome.HANDED_OVER, *[Outcome.SENT_AWAY] * 4,
    ]  # fmt: skip
    assert "6 of 6 right. Your usual time is" in trainee.words()


def test_the_time_of_a_case_runs_from_the_person_to_the_entry_that_ends_it(trainee: Trainee) -> None:
    trainee.enter()
    trainee.enter()
    trainee.takes(10)
    trainee.presses(Key.Key_F2)  # a second for each key
    trainee.gives_a_badge(looks=0)
    trainee.until_told(HowItWent)
    assert trainee.practice.results[0].took == timedelta(seconds=10 + 1 + 1 + 1)


def test_who_gives_a_case_up_is_told_what_would_have_been_right(trainee: Trainee) -> None:
    trainee.enter()
    trainee.enter()
    trainee.presses(Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    trainee.until_told(HowItWent)
    assert "Not finished." in trainee.words() and "press Enter, hand the badge over" in trainee.words()
    assert not trainee.practice.results[0].right


def test_sending_away_who_should_get_a_badge_is_not_right(trainee: Trainee) -> None:
    trainee.enter()
    trainee.enter()
    trainee.presses(Key.Key_F2)
    trainee.presses(Key.Key_F4)
    trainee.until_told(HowItWent)
    assert "The person was sent away." in trainee.words()


def test_the_mark_says_how_far_one_is_and_f2_does_nothing_between_two_people(trainee: Trainee) -> None:
    mark = trainee.window.top.training
    assert mark.accessibleDescription() == ""
    trainee.enter()
    trainee.presses(Key.Key_F2)
    assert trainee.place.shown is Screen.READY
    trainee.enter()
    assert "1 of 6" in mark.accessibleDescription()


def test_esc_between_two_people_shows_the_times_so_far(trainee: Trainee) -> None:
    trainee.enter()
    trainee.keyboard.press(Key.Key_Escape)
    trainee.until_told(Times)
    assert "0 of 6 right." in trainee.words() and "Not begun" in trainee.words()
