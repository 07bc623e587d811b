"""A real desk in a real window, driven by real keys; only the clocks stand still and the printer is told what to do."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regdesk.desk import Desk
from regdesk.desk.answers import Case
from regdesk.identity.mrz import check_digit
from regdesk.people.participant import Accreditation, DelegationKind, Participant
from tests.desks import StandingClock, a_desk
from tests.make import a_person, an_event
from tests.printers import Tray, Unplugged
from tests.ui.conftest import StoppedSeconds
from tests.ui.shown import show
from tests.ui.strokes import Keyboard
from ui.background import Background
from ui.desk.place import DeskPlace
from ui.desk.stage import Screen
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action
from ui.status_strip import StatusStrip
from ui.wording import Wording

AISSATOU = a_person()
CHIDINMA = a_person(
    confirmation="H4TC-92WK", family="Okafor", given="Chidinma Adaeze", delegation="Nigeria", nationality="NGA",
    born=date(1986, 7, 11), document_number="A07731238",
)  # fmt: skip
KWABENA = a_person(
    confirmation="P9LD-41QA", family="Okai", given="Kwabena", function="Journalist", delegation="Gulf of Guinea News",
    delegation_kind=DelegationKind.MEDIA, category="media", channel="media", nationality="GHA",
    born=date(1990, 2, 3), document_number="G5512345", accreditation=Accreditation.PENDING,
)  # fmt: skip
MATEUSZ = a_person(
    confirmation="T2QD-77HN", family="Wiśniewski", given="Mateusz", delegation="Poland", nationality="POL",
    born=date(1981, 3, 14), document_number="EH4471906",
)  # fmt: skip
MAREK = a_person(
    confirmation="T2QD-77HP", family="Wiśniewski", given="Marek", delegation="UN Secretariat",
    delegation_kind=DelegationKind.UN_ENTITY, category="un", channel="un", nationality="POL",
    born=date(1976, 7, 2), document_number="EK2085513",
)  # fmt: skip
PEOPLE = (AISSATOU, CHIDINMA, KWABENA, MATEUSZ, MAREK)


def mrz(family: str, given: str, number: str, state: str, born: str, expires: str = "210909") -> str:
    """The two lines of a passport, with their check digits."""
    first = f"P<{state}{family}<<{given}".replace(" ", "<").ljust(44, "<")
    number = number.ljust(9, "<")
    second = (
        number + check_digit(number) + state + born + check_digit(born) + "F" + expires + check_digit(expires)
        + "<" * 14 + "0"
    )  # fmt: skip
    return f"{first}\n{second}{check_digit(second[:10] + second[13:20] + second[21:43])}"


SAME_PASSPORT = mrz("NDIAYE SARR", "AISSATOU", "A01284417", "SEN", "840314")
RENEWED_PASSPORT = mrz("NDIAYE SARR", "AISSATOU", "A01930582", "SEN", "840314")
CHIDINMAS_PASSPORT = mrz("OKAFOR", "CHIDINMA ADAEZE", "A07731238", "NGA", "860711")
MAREKS_PASSPORT = mrz("WISNIEWSKI", "MAREK", "EK2085513", "POL", "760702")


@dataclass
class Clerk:
    """Hands and eyes of the clerk: keys, scans and what stands on the screen."""

    place: DeskPlace
    window: MainWindow
    keyboard: Keyboard
    seconds: StoppedSeconds
    qtbot: QtBot

    @property
    def desk(self) -> Desk:
        return self.place.desk

    @property
    def screen(self) -> Screen:
        return self.place.shown

    def scan(self, text: str) -> None:
        self.keyboard.scan(text)
        self._look()

    def scan_person(self, person: Participant) -> None:
        self.scan(person.confirmation.replace("-", ""))

    def enter(self) -> None:
        self.keyboard.enter()
        self._look()

    def key(self, key: Qt.Key, text: str = "") -> None:
        self.keyboard.press(key, text)
        self._look()

    def press_f(self, number: int) -> None:
        """A function key, by way of its shortcut."""
        self.qtbot.keyClick(self.window, Qt.Key(Qt.Key.Key_F1 + number - 1))
        self._look()

    def type(self, text: str, until: Screen) -> None:
        self.keyboard.type(text)
        self.wait_for(until)

    def wait_for(self, screen: Screen) -> None:
        self.qtbot.waitUntil(lambda: self.screen is screen)
        self._look()

    def blue(self) -> str:
        """The words of the blue button, or in parentheses those in its place."""
        blue = self.place.blue()
        return blue.caption if isinstance(blue, Action) else f"({blue})"

    def band(self) -> str:
        return self.place.check_page.band.words()

    def notice(self) -> str:
        return self.place.notice.words()

    def case(self, person: Participant) -> Case:
        return self.desk.case(person.id)

    def print_for(self, person: Participant, passport: str) -> None:
        """From the confirmation code to the printed badge."""
        self.scan_person(person)
        self.scan(passport)
        self.enter()
        self.wait_for(Screen.PRINTED)

    def _look(self) -> None:
        """The clerk looks at the new screen for a moment; before that, Enter would mean nothing."""
        self.seconds.pass_by(1.0)


OpenDesk = Callable[..., Clerk]


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def tray() -> Tray:
    return Tray()


@pytest.fixture
def open_desk(
    qtbot: QtBot, look: Look, tmp_path: Path, clock: StandingClock, seconds: StoppedSeconds, tray: Tray
) -> Iterator[OpenDesk]:
    """Opens the window on a desk folder; twice in one test is a restart on the same database."""
    closing: list[Callable[[], None]] = []

    def opened(
        *, people: tuple[Participant, ...] = PEOPLE, printer: Tray | Unplugged | None = tray, language: str = "en",
        **event: object,
    ) -> Clerk:  # fmt: skip
        for close in closing:
            close()
        closing.clear()
        context = a_desk(tmp_path, people, event=an_event(**event), clock=clock)
        desk, background = context.__enter__(), Background()
        place = DeskPlace(
            look, desk, background, lambda: printer,
            wording=Wording(language, desk.event), slip_printer_of=lambda: printer,
        )  # fmt: skip
        window = MainWindow(look, {"desk": place}, StatusStrip(look), now=seconds)
        qtbot.addWidget(window)
        show(qtbot, window)
        closing.extend([window.leave, background.close, window.close, lambda: context.__exit__(None, None, None)])
        seconds.pass_by(1.0)
        return Clerk(place, window, Keyboard(window), seconds, qtbot)

    yield opened
    for close in closing:
        close()


@pytest.fixture
def clerk(open_desk: OpenDesk) -> Clerk:
    """The clerk at a desk with five people on its list."""
    return open_desk()
