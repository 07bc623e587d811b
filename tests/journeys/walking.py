"""One real window on a desk of the sample meeting, walked by keys and wedge bursts, as a clerk sees and hears it."""

import csv
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from regdesk.collection.entries import KINDS, Entry
from regdesk.desk import Desk
from regdesk.desk.answers import Found
from regdesk.folder import DeskFolder
from regdesk.people.participant import Participant
from regdesk.resources import path as resource
from tests.desks import on_badge
from tests.journeys.folders import prints_to, regdesk
from tests.ui.strokes import Key, Keyboard
from ui.desk.place import DeskPlace
from ui.desk.stage import Screen
from ui.look.look import Look
from ui.place import Action
from ui.start import Start

STRICTER = (('minors = "consent"', 'minors = "chaperone"'), ('photo = "optional"', 'photo = "required"'))
"""The sample's policies, with an adult who comes with a minor and no badge without a photo."""
ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


def make_strict_desk(folder: Path) -> None:
    """The training event as above, the people of the sample list, their portraits, and printers that keep files."""
    text = resource("sample", "training.toml").read_text(encoding="utf-8")
    for old, new in STRICTER:
        assert old in text
        text = text.replace(old, new)
    event = folder.with_suffix(".toml")
    event.write_text(text, encoding="utf-8")
    regdesk(folder, "init", event, "--desk", 3, "--clerk", "Lucía Robles")
    portraits = resource("sample", "portraits")
    regdesk(folder, "import", resource("sample", "roster.csv"), "--photos", portraits, "--good-rows")
    prints_to(folder)


def carried() -> dict[str, str]:
    """By confirmation code, the lines of the document that each person of the sample list has in the pocket."""
    with resource("sample", "documents.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    lines = ("Line 1", "Line 2", "Line 3")
    return {row["Confirmation code"]: "\n".join(row[line] for line in lines if row[line]) for row in rows}


@contextmanager
def a_window(folder: Path, look: Look, qtbot: QtBot) -> Iterator["Walk"]:
    """The real window of the folder, its desk opened and on Ready; closed in order at the end."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with ExitStack() as until_end:
        start = Start(app, look, DeskFolder(folder), until_end)
        window = start.shell.window
        window.resize(1366, 768)
        try:
            with qtbot.waitActive(window):
                window.show()
                window.activateWindow()
            qtbot.waitUntil(lambda: start.joined is not None)
            yield Walk(start, folder, Keyboard(window), qtbot)
        finally:
            start.close()
            window.hide()
            window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass
class Walk:
    """Hands, eyes and memory of one clerk on one path. It presses keys and scans; it calls no screen."""

    start: Start
    folder: Path
    keyboard: Keyboard
    qtbot: QtBot
    name: str = ""
    _begun_at: int = 0
    _papers: set[Path] = field(default_factory=set)
    _pictures: int = 0

    def begin(self, name: str) -> None:
        """From Ready, with the log and the printers' folders as they are now."""
        for _ in range(6):
            if self.screen is not Screen.READY:
                self.esc()
        assert self.screen is Screen.READY
        self.name, self._pictures = name, 0
        self._begun_at, self._papers = len(self.desk.log()), set(self._all_papers())

    # hands

    def scan(self, text: str) -> None:
        self.keyboard.wait(1000)
        self.keyboard.scan(text)

    def scan_person(self, confirmation: str) -> None:
        self.scan(confirmation.replace("-", ""))

    def enter(self) -> None:
        """After the moment in which Enter would mean nothing."""
        self.qtbot.waitUntil(self.start.shell.window.guard.open)
        self.keyboard.enter()

    def esc(self) -> None:
        self.keyboard.press(Key.Key_Escape)

    def press_f(self, number: int) -> None:
        self.qtbot.keyClick(self.start.shell.window, Qt.Key(Key.Key_F1 + number - 1))

    def press(self, signs: str) -> None:
        self.keyboard.type(signs)

    def type(self, text: str, until: Screen = Screen.RESULTS) -> None:
        self.keyboard.type(text)
        self.wait_for(until)

    def looks_at_all(self) -> int:
        """Enter by Enter, until nothing is left to look at; how many there were."""
        looked = 0
        while self.blue().startswith("I looked"):
            self.enter()
            looked += 1
        return looked

    def ticks_all(self, lines: int = 6) -> None:
        self.press(" " * lines)

    def chooses_file(self, file: Path) -> None:
        """Enter or F9 opens the system's dialog; its name is typed there."""
        self.enter()
        self.qtbot.waitUntil(lambda: isinstance(_focused_window(), QFileDialog))
        self.keyboard.type(str(file))
        self.keyboard.enter()
        self.qtbot.waitUntil(lambda: not isinstance(_focused_window(), QFileDialog))
        with self.qtbot.waitActive(self.start.shell.window):
            self.start.shell.window.activateWindow()  # as a window manager does

    def prints(self) -> None:
        """The blue button of the check, once; the badge comes out."""
        assert self.blue() == "Confirm and print badge", self.blue()
        self.enter()
        self.wait_for(Screen.PRINTED)

    def hands_over(self, person: Participant) -> str:
        """Scan the badge that came out; what its QR code says. Ready comes back by itself."""
        badge = self.desk.case(person.id).visit.badge
        assert badge
        self.scan(on_badge(self.desk, badge))
        assert self.screen is Screen.COLLECTED
        self.wait_for(Screen.READY)
        return on_badge(self.desk, badge)

    def gives_badge(self, confirmation: str, document: str) -> str:
        """Two scans, the blue button, the badge in a hand; what its QR code says."""
        self.scan_person(confirmation)
        self.scan(document)
        self.prints()
        return self.hands_over(self.person(confirmation))

    def gives_slip(self) -> None:
        """Enter prints the slip, and Ready says so."""
        assert self.screen is Screen.REFUSED
        self.enter()
        self.slip_comes()

    def slip_comes(self) -> None:
        """Ready, and the slip lies in its folder."""
        assert self.screen is Screen.READY
        self.qtbot.waitUntil(lambda: len(self.slips()) == 1)

    def wait_for(self, screen: Screen) -> None:
        self.qtbot.waitUntil(lambda: self.screen is screen)

    # eyes

    @property
    def desk(self) -> Desk:
        return self.place.desk

    @property
    def place(self) -> DeskPlace:
        place = self.start.shell.window.places["desk"]
        assert isinstance(place, DeskPlace)
        return place

    @property
    def screen(self) -> Screen:
        return self.place.shown

    def blue(self) -> str:
        """The words of the blue button, or in parentheses those in its place."""
        blue = self.place.blue()
        return (blue.caption if isinstance(blue, Action) else f"({blue})").translate(ISOLATES)

    def words(self) -> str:
        """Everything that can be read in the window, a line for each piece of text."""
        QApplication.sendPostedEvents()  # what was put into a layout this instant is shown by the next event
        shown = [widget for widget in self.start.shell.window.findChildren(QWidget) if widget.isVisible()]
        return "\n".join(text for widget in shown for text in _texts(widget) if text).translate(ISOLATES)

    def reads(self, *expected: str) -> None:
        """The clerk can read each of these now."""
        words = self.words()
        for text in expected:
            assert text in words, f"{text!r} is not among:\n{words}"

    def keeps_picture(self, step: str) -> None:
        """REGDESK_PICTURES names a folder in which the pictures of every path are kept."""
        kept = os.environ.get("REGDESK_PICTURES")
        if kept:
            self._pictures += 1
            Path(kept).mkdir(parents=True, exist_ok=True)
            QApplication.processEvents()
            picture = self.start.shell.window.grab()
            assert picture.save(str(Path(kept) / f"{self.name}-{self._pictures}-{step}.png"))

    # memory

    def person(self, confirmation: str) -> Participant:
        found = self.desk.find(confirmation)
        assert isinstance(found, Found)
        return found.person

    def entries(self) -> tuple[Entry, ...]:
        """What this path wrote into the log."""
        return self.desk.log()[self._begun_at :]

    def said(self) -> list[Any]:
        """The words of these entries."""
        return [entry.word for entry in self.entries()]

    def kinds(self) -> list[str]:
        return [KINDS[type(entry.word)] for entry in self.entries()]

    def word(self, kind: str) -> Any:
        """The only entry of this kind that the path wrote."""
        (word,) = (entry.word for entry in self.entries() if KINDS[type(entry.word)] == kind)
        return word

    def badges(self) -> list[Path]:
        return [paper for paper in self._new_papers() if paper.parent.name == "badges"]

    def slips(self) -> list[Path]:
        return [paper for paper in self._new_papers() if paper.parent.name == "slips"]

    def _new_papers(self) -> list[Path]:
        return sorted(set(self._all_papers()) - self._papers)

    def _all_papers(self) -> list[Path]:
        return [paper for name in ("badges", "slips") for paper in (self.folder / name).glob("*.pdf")]


def _texts(widget: QWidget) -> list[str]:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return [_plain(widget.text()) or widget.accessibleName()]
    if isinstance(widget, QAbstractItemView) and (model := widget.model()):
        columns = range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1)
        headings = [str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns]
        cells = [_text_at(model.index(row, column)) for row in range(model.rowCount()) for column in columns]
        return [*headings, *cells]
    return [widget.accessibleName()]


def _focused_window() -> QWidget | None:
    focused = QApplication.focusWidget()
    return focused.window() if focused else None


def _plain(text: str) -> str:
    return QTextDocumentFragment.fromHtml(text).toPlainText() if text.startswith("<") else text


def _text_at(at: QModelIndex) -> str:
    return str(at.data(Qt.ItemDataRole.DisplayRole) or at.data(Qt.ItemDataRole.AccessibleTextRole) or "")
