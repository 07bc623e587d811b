"""A real window on a real desk with a staff list: hands, cards and eyes of whoever works there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from regdesk.collection.entries import Entry
from regdesk.desk import Desk
from regdesk.folder import DeskFolder
from regdesk.people.participant import Participant
from regdesk.settings import write_settings
from regdesk.staff.member import Member
from regdesk.staff.pins import KeptPin
from tests.desks import StandingClock, a_desk
from tests.make import an_event
from tests.staff.people import CHEAP, EVERYBODY, LUCIA, PIN, with_staff
from tests.ui.conftest import StoppedSeconds
from tests.ui.desk.conftest import PEOPLE
from tests.ui.shown import show
from tests.ui.strokes import Keyboard
from ui.background import WAITED_FOR, Background
from ui.desk.place import DeskPlace
from ui.joined import Joined
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.overlay import Sheet
from ui.place import Action
from ui.shell import Shell
from ui.sign_in import Asked
from ui.sign_in_place import SignInPlace

ONCE = (*WAITED_FOR, "hearing", "looking")
"""Lanes of what comes to an end by itself, unlike the sync."""


@dataclass
class Post:
    """One desk with its window. `pass_by` moves both clocks, as time does."""

    joined: Joined
    shell: Shell
    background: Background
    clock: StandingClock
    seconds: StoppedSeconds
    qtbot: QtBot
    keyboard: Keyboard
    closed: list[str]

    @property
    def desk(self) -> Desk:
        return self.joined.desk

    @property
    def window(self) -> MainWindow:
        return self.shell.window

    @property
    def front(self) -> SignInPlace | None:
        place = self.window.front.place
        return place if isinstance(place, SignInPlace) else None

    @property
    def asked(self) -> Asked:
        assert self.front
        return self.front.flow.asked

    @property
    def place(self) -> DeskPlace:
        place = self.window.places["desk"]
        assert isinstance(place, DeskPlace)
        return place

    @property
    def sheet(self) -> Sheet | None:
        return self.window.overlay.sheet()

    # hands

    def scan(self, text: str) -> None:
        self.keyboard.wait(1000)
        self.keyboard.scan(text)
        self.look()

    def card(self, member: Member = LUCIA) -> None:
        self.scan(member.card)

    def type(self, text: str) -> None:
        self.keyboard.wait(1000)
        self.keyboard.type(text)

    def pin(self, digits: str = PIN.digits) -> None:
        """Six digits, and the moment that judging them takes."""
        self.type(digits)
        self.settle()

    def settle(self) -> None:
        """Until the six digits were taken and answered."""
        self.qtbot.waitUntil(lambda: not self._gives() and not self.background.waiting(*ONCE))
        self.look()

    def sign_in(self, member: Member = LUCIA) -> None:
        self.card(member)
        if len(member.roles) > 1:
            self.enter()
        self.pin()

    def enter(self) -> None:
        self.keyboard.enter()
        self.look()

    def esc(self) -> None:
        self.keyboard.press(Qt.Key.Key_Escape, "\x1b")
        self.look()

    def key(self, name: str) -> None:
        """A key with a name, by way of its shortcut."""
        QTest.keySequence(self.window, QKeySequence(name))
        self.look()

    def next_language(self) -> None:
        """The window is another one afterwards."""
        self.key("Ctrl+L")
        window = self.window
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        self.keyboard = Keyboard(window, self.keyboard.at)
        self.look()

    def press(self, key: Qt.Key, text: str = "") -> None:
        self.keyboard.press(key, text)
        self.look()

    def look(self) -> None:
        """Somebody looks at the new screen for a moment; before that, Enter would mean nothing."""
        QApplication.processEvents()
        self.seconds.pass_by(1.0)

    def pass_by(self, span: timedelta, *, step: timedelta = timedelta(seconds=60)) -> None:
        """Time passes, and the window looks at the clock now and then."""
        over = timedelta()
        while over < span:
            self.clock.pass_by(step)
            self.seconds.pass_by(step.total_seconds())
            over += step
            self.joined.every_second()

    # eyes

    def words(self) -> str:
        """Every word that can be seen or heard in the window now, whatever part of it is the newest.

        What was put into a layout this instant Qt shows by the next event.
        """
        QApplication.sendPostedEvents()
        return "\n".join(sorted(filter(None, _words_of(self.window))))

    def log(self) -> tuple[Entry, ...]:
        """Everything that was written down, whoever may see it."""
        with self.desk.store.reading() as tx:
            return tuple(tx.log())

    def blue(self) -> str:
        blue = self.window.place().blue()
        return blue.caption if isinstance(blue, Action) else f"({blue})"

    def locks(self) -> dict[str, bool]:
        return {name: place.locked for name, place in self.window.places.items()}

    def _gives(self) -> bool:
        """Whether six digits are in that nobody has taken yet."""
        pads = [field for field in self.window.findChildren(QLineEdit) if field.metaObject().className() == "PinBoxes"]
        return any(pad.isVisible() and pad.isEnabled() and len(pad.text()) == 6 for pad in pads)


@contextmanager
def a_post(
    folder: Path, look: Look, qtbot: QtBot, *, members: tuple[Member, ...] = EVERYBODY, pin: KeptPin | None = CHEAP,
    people: tuple[Participant, ...] = PEOPLE, language: str = "en", seconds: StoppedSeconds | None = None,
    closes: bool = True, **event: object,
) -> Iterator[Post]:  # fmt: skip
    """A window that is shown. Without members nobody signs in there."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    clock, seconds, closed = StandingClock(), seconds or StoppedSeconds(), list[str]()
    with a_desk(folder, people, event=an_event(**event), clock=clock) as desk:
        if members:
            with_staff(desk, *members, pin=pin)
        desk.settings = replace(desk.settings, printer=f"folder:{folder / 'badges'}")
        write_settings(DeskFolder(folder).settings, desk.settings)
        background = Background()
        shell = Shell(app, look, language, dict, seconds=seconds)
        close_desk: Callable[[str], None] | None = closed.append if closes else None
        joined = Joined(desk, shell, background, DeskFolder(folder), close_desk=close_desk, seconds=seconds)
        for timer in joined.timers:
            timer.stop()  # the tests say when a second is over
        window = shell.window
        show(qtbot, window)
        qtbot.waitUntil(lambda: not background.waiting(*ONCE))
        post = Post(joined, shell, background, clock, seconds, qtbot, Keyboard(window), closed)
        post.look()
        try:
            yield post
        finally:
            _close(post)


def _close(post: Post) -> None:
    post.background.close()
    post.joined.close()
    post.shell.close()
    post.window.hide()
    post.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _words_of(window: QWidget) -> Iterator[str]:
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
            yield from _shown_in(widget)


def _shown_in(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield from (widget.displayText(), widget.placeholderText())
    elif isinstance(widget, QAbstractItemView):
        yield from _rows_of(widget)


def _rows_of(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount()):
        for column in range(1 if isinstance(view, QListView) else model.columnCount(QModelIndex())):
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(index.data(role) or "")
