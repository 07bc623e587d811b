"""The Setup place in the real window, on a real desk, with real files and real keys."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from threading import Event as Gate

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regdesk.desk import Desk
from regdesk.people.participant import Participant
from tests.desks import StandingClock, a_desk
from tests.make import an_event
from tests.ui.conftest import StoppedSeconds
from tests.ui.shown import show_setup
from tests.ui.strokes import Key, Keyboard
from ui.background import Background
from ui.desk.place import DeskPlace
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action
from ui.setup.check_page import CheckPage
from ui.setup.columns_page import ColumnsPage
from ui.setup.file_page import FilePage
from ui.setup.import_page import ImportPage
from ui.setup.place import SetupPlace
from ui.setup.problems_card import ProblemsCard
from ui.setup.row_list import plain
from ui.setup.steps import Step
from ui.status_strip import StatusStrip
from ui.wording import Wording

HEADER = (
    "Conf. No.", "Surname", "First name(s)", "DOB", "Nat.", "Doc no", "Delegation / Org", "Cat", "Status", "Hotel",
)  # fmt: skip
AISSATOU = ("K7RM-4PX2", "Ndiaye-Sarr", "Aïssatou", "14/03/1984", "SEN", "A01284417", "Senegal", "Delegate", "Approved")
CHIDINMA = ("H4TC-92WK", "Okafor", "Chidinma", "11/07/1986", "NGA", "A07731238", "Nigeria", "Delegate", "Approved")
KENJI = ("P9LD-41QA", "Tanaka", "Kenji", "23/01/1979", "JPN", "TK1234567", "Japan", "Delegate", "Pending")
KWAME = ("R2WE-88MN", "Okai", "Kwame", "03/02/1990", "GHA", "G5512345", "Ghana", "Delegate", "Approved")
GOOD = (AISSATOU, CHIDINMA, KENJI, KWAME)


def written(
    path: Path, rows: Sequence[Sequence[str]], *, encoding: str = "utf-8", header: Sequence[str] = HEADER
) -> Path:
    """A list as a CSV file."""
    text = io.StringIO()
    csv.writer(text).writerows([header, *([*row, *[""] * (len(header) - len(row))] for row in rows)])
    path.write_bytes(text.getvalue().encode(encoding))
    return path


@dataclass
class Supervisor:
    """Hands and eyes of who imports a list."""

    place: SetupPlace
    window: MainWindow
    keyboard: Keyboard
    seconds: StoppedSeconds
    background: Background
    qtbot: QtBot

    @property
    def desk(self) -> Desk:
        return self.place.desk

    @property
    def step(self) -> Step:
        return self.place.step

    @property
    def file(self) -> FilePage:
        page = self.place.stages[Step.FILE].page
        assert isinstance(page, FilePage)
        return page

    @property
    def columns(self) -> ColumnsPage:
        page = self.place.stages[Step.COLUMNS].page
        assert isinstance(page, ColumnsPage)
        return page

    @property
    def check(self) -> CheckPage:
        page = self.place.stages[Step.CHECK].page
        assert isinstance(page, CheckPage)
        return page

    @property
    def end(self) -> ImportPage:
        page = self.place.stages[Step.IMPORT].page
        assert isinstance(page, ImportPage)
        return page

    def enter(self) -> None:
        self.seconds.pass_by(1.0)
        self.keyboard.enter()

    def escape(self) -> None:
        self.keyboard.press(Key.Key_Escape)

    def key(self, key: Qt.Key, text: str = "") -> None:
        self.keyboard.press(key, text)

    def paste(self, path: Path | str) -> None:
        self.file.field.selectAll()
        QApplication.clipboard().setText(str(path))
        self.file.field.paste()

    def open(self, path: Path) -> None:
        """Paste the path, Enter, and see what was found."""
        self.paste(path)
        self.enter()
        self.qtbot.waitUntil(lambda: self.place.work.listing is not None or self.band().startswith("!"))

    def go_to_columns(self, path: Path) -> None:
        """On to the columns, until everything is counted."""
        self.open(path)
        self.enter()
        self.counted()

    def counted(self) -> None:
        self.qtbot.waitUntil(lambda: self.place.work.worked is not None)

    def go_to_check(self, path: Path) -> None:
        self.go_to_columns(path)
        self.enter()
        assert self.step is Step.CHECK

    def imported(self) -> None:
        self.qtbot.waitUntil(lambda: self.place.stage.is_over(), timeout=60_000)

    def blue(self) -> str:
        """The words of the blue button, or in parentheses those in its place."""
        blue = self.place.blue()
        return blue.caption if isinstance(blue, Action) else f"({blue})"

    def band(self) -> str:
        return plain(self.file.band.words())

    def press(self, caption: str) -> None:
        """Press a button of the action bar by mouse."""
        button = next(button for button in self.window.bar.buttons if button.text() == caption)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, row: int, words: str) -> None:
        """Open the box of a column by keys, type the beginning of a place, Enter."""
        view = self.columns.table.view
        view.setFocus()
        self.key(Key.Key_Home)
        for _ in range(row):
            self.key(Key.Key_Down)
        self.key(Key.Key_Space, " ")
        self.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        self.keyboard.type(words)
        self.key(Key.Key_Return, "\r")

    def hold_lists(self) -> Gate:
        """Keep the lane of lists busy until the gate is set."""
        gate = Gate()
        self.background.run("lists", gate.wait, lambda _: None)
        return gate


def told(card: ProblemsCard) -> list[str]:
    """What stands on a card of problems, line by line."""
    return [plain(f"{note.label} {note.sentence}".strip()) for note in card.notes.notes.notes]


OpenSetup = Callable[..., Supervisor]


@pytest.fixture
def open_setup(qtbot: QtBot, look: Look, tmp_path: Path, seconds: StoppedSeconds) -> Iterator[OpenSetup]:
    """Opens Setup on a desk folder; twice in one test is a restart on the same folder."""
    folder = tmp_path / "desk"
    folder.mkdir()
    with ExitStack() as running:

        def opened(people: Sequence[Participant] = (), **event: object) -> Supervisor:
            running.close()
            desk = running.enter_context(a_desk(folder, people, event=an_event(**event), clock=StandingClock()))
            background = Background()
            running.callback(background.close)
            wording = Wording("en", desk.event)
            setup = SetupPlace(look, desk, background, wording=wording, mappings=folder / "mappings")
            at_desk = DeskPlace(look, desk, background, lambda: None, wording=wording)
            window = MainWindow(look, {"desk": at_desk, "setup": setup}, StatusStrip(look), now=seconds)
            show_setup(qtbot, running, window)
            return Supervisor(setup, window, Keyboard(window), seconds, background, qtbot)

        yield opened


@pytest.fixture
def supervisor(open_setup: OpenSetup) -> Supervisor:
    """At a desk with nobody on its list."""
    return open_setup()
