"""The one window: rail, top bar, stage, action bar, strip; it hands keys, scans and presses to the open place."""

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.action_bar import ActionBar
from ui.field_memory import FieldMemory
from ui.help_card import HelpCard
from ui.key_router import EnterGuard, KeyRouter
from ui.keys import ALSO, PLACES, SHORTCUTS, Does, Key
from ui.locked_place import LockedPlace
from ui.look.halo import Halo
from ui.look.look import Look
from ui.look.paint import fill
from ui.overlay import Notice, Overlay, Sheet
from ui.place import Action, Place
from ui.privacy import Privacy
from ui.rail import Rail
from ui.scanner import Timing, WedgeFilter
from ui.speech import announce
from ui.status_strip import StatusStrip
from ui.top_bar import TopBar

SMALLEST = (1160, 648)
SCANNER_FRESH = 300.0  # seconds
READING_AFTER = 150  # ms


class MainWindow(QWidget):
    """`places` by name (see `ui.keys.PLACES`); a place that is not given is locked and says so.

    `takes_scan` is asked about each scan before the place gets it: True means that it was dealt with.
    `now` tells seconds and never goes back. `language_asked`: the clerk wants the next language (the window is built
    anew for that). `close_asked`: the window is about to close; it closes only when `may_close` was set.
    """

    language_asked = Signal()
    close_asked = Signal()
    announced = Signal(str)

    def __init__(
        self,
        look: Look,
        places: Mapping[str, Place],
        strip: StatusStrip,
        *,
        language: str = "English",
        now: Callable[[], float] = time.monotonic,
        timing: Timing | None = None,
    ) -> None:
        super().__init__()
        self.look = look
        self.strip = strip
        self._now = now
        self.may_close = True
        self.takes_scan: Callable[[str], bool] = _is_nothing
        self._hears = self._left = False
        self._scan_seen: float | None = None
        self._blue: Action | str = ""
        self.places: dict[str, Place] = {name: places.get(name) or LockedPlace(look, name) for name in PLACES}
        self.rail = Rail(look)
        self.top = TopBar(look, language)
        self.box = self.top.box
        self.bar = ActionBar(look)
        self.overlay = Overlay(look, self)
        self.halo = Halo(look, self)
        self.privacy = Privacy(self, self._focus_box)
        self.guard = EnterGuard(now)
        self.router = KeyRouter(self, self.box, self.overlay, self.guard)
        self.wedge = WedgeFilter(timing=timing, clock=lambda: int(now() * 1000), then=self.router.pressed)
        self._stage = QStackedWidget()
        self._slow_reading = QTimer(self, singleShot=True, interval=READING_AFTER)
        self._lay_out()
        self._connect()
        self._make_shortcuts()
        self.setWindowTitle("regdesk")
        self.setMinimumSize(*SMALLEST)
        self.open_place("desk")

    def place(self) -> Place:
        """The open place."""
        return self.places[self._name]

    def place_name(self) -> str:
        return self._name

    def open_place(self, name: str) -> None:
        """Open a place by its name; the box is emptied."""
        self._name = name
        place = self.places[name]
        self.router.place = place
        self._stage.setCurrentWidget(place)
        self.rail.open_place(name)
        self.box.empty()
        self.top.show_heading(place.heading(), place.head())
        self.guard.changed()
        self._show_box()
        self._show_actions()
        self._focus_box()
        if place.locked:
            self.announce(place.accessibleName())

    def put_place(self, name: str, place: Place) -> None:
        """Put a place where another one was. Is it the open one, the new one is told what stands in the box."""
        old, self.places[name] = self.places[name], place
        self._stage.addWidget(place)
        self._join(name, place)
        if name == self._name:
            text = self.box.text()
            self.open_place(name)
            self.box.setText(text)
        self._stage.removeWidget(old)
        old.deleteLater()

    def show_training(self, training: bool) -> None:
        """The mark of a training event, on every screen."""
        self.top.training.setVisible(training)

    def open_sheet(self, sheet: Sheet) -> None:
        """Ask something in front of the window. Enter is ignored for a moment, as after any change of screen."""
        self.guard.changed()
        self.overlay.open_sheet(sheet)

    def announce(self, sentence: str, *, urgent: bool = False) -> None:
        """Say one sentence to a screen reader."""
        announce(self, sentence, urgent=urgent)
        self.announced.emit(sentence)

    def press_blue(self) -> None:
        """Press the blue button, once for each screen."""
        blue = self.place().blue()
        if isinstance(blue, Action) and blue.enabled and self.guard.open():
            self.guard.changed()
            self.box.empty()
            self.place().do(blue.name)
            self._focus_box()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look.fit(event.size())

    def leave(self) -> None:
        """Hear no key any more: another window takes over (after a change of language)."""
        self._left = True
        self.wedge.stop()
        for shortcut in self.findChildren(QShortcut):
            shortcut.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self.bar.show_letters(True)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self.bar.show_letters(False)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.bar.show_letters(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_asked.emit()
        event.setAccepted(self.may_close)

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self.look.colour("canvas"))

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.addWidget(self.top)
        column.addWidget(self._stage, 1)
        column.addWidget(self.bar)
        column.addWidget(self.strip)
        row = QHBoxLayout(self)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for place in self.places.values():
            self._stage.addWidget(place)

    def _connect(self) -> None:
        for name, place in self.places.items():
            self._join(name, place)
        self.router.press_blue = self.press_blue
        self.router.press = self._press
        self.router.go_back = self._go_back
        self.rail.asked.connect(self._rail_asked)
        self.top.help_asked.connect(self._help)
        self.top.language_asked.connect(self.language_asked)
        self.bar.pressed.connect(self._press)
        self.box.settled.connect(self._typed)
        self.overlay.closed.connect(self._focus_box)
        self._slow_reading.timeout.connect(self._show_reading)
        self.look.changed.connect(self.update)
        self._hear()

    def _join(self, name: str, place: Place) -> None:
        self.rail.items[name].set_locked(place.locked)
        place.actions_changed.connect(self._actions_changed)
        place.box_changed.connect(self._show_box)
        place.clear_box.connect(self.box.empty)
        place.place_asked.connect(self.open_place)
        if (head := place.head()) is not None:
            self.top.add_head(head)

    def _hear(self) -> None:
        """Listen to the scanner, before every other widget and shortcut of the application.

        From the first moment that the window has the keyboard: an earlier listener would be asked about the hundreds
        of events that make a window.
        """
        self.wedge.setParent(self)
        self.wedge.watch(self.box)
        self.wedge.scan.connect(self._scanned)
        self.wedge.half_scan.connect(self._half_scanned)
        self.wedge.reading.connect(self._reading)
        self.wedge.rushing.connect(self._hold)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_came)

    def _hold(self, held: bool) -> None:
        """Nobody acts on what may be a reader's keys: neither the box nor a field for digits that has the keyboard."""
        for field in {self.box, QApplication.focusWidget()}:
            if (hold := getattr(field, "hold", None)) is not None:
                hold(held)

    def _focus_came(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not self._hears and not self._left and now is not None and self.isAncestorOf(now):
            self._hears = True
            self.wedge.listen()

    def _make_shortcuts(self) -> None:
        for key in SHORTCUTS:
            for name in (key.name, *ALSO.get(key.name, ())):
                shortcut = QShortcut(QKeySequence(name), self)
                shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(lambda key=key: self._shortcut(key))

    def _shortcut(self, key: Key) -> None:
        if key.does is Does.WINDOW:
            self._window_keys()[key.act]()
        elif self.overlay.isVisible():
            return
        elif key.does is Does.PLACE:
            self.open_place(key.act)
        else:
            for action in self.place().actions():
                if action.key == key.name and action.enabled:
                    self._press(action)

    def _window_keys(self) -> dict[str, Callable[[], None]]:
        return {
            "help": self._help,
            "full_screen": self._full_screen,
            "lock": self._lock,
            "larger": lambda: self.look.step_scale(1),
            "smaller": lambda: self.look.step_scale(-1),
            "language": self.language_asked.emit,
            "dark": lambda: self.look.set_dark(not self.look.dark),
            "hide": self.privacy.turn,
        }

    def _press(self, action: Action) -> None:
        if action == self.place().blue():
            self.press_blue()
            return
        if action.key == "Esc":
            self._go_back()
            return
        self.place().do(action.name)
        self._focus_box()

    def _go_back(self) -> None:
        self.box.empty()
        esc = next((action for action in self.place().actions() if action.key == "Esc" and action.enabled), None)
        if esc is not None:
            self.place().do(esc.name)
        else:
            self.place().back()
        self._focus_box()

    def _typed(self, text: str) -> None:
        if self.place().locked and text:
            self.open_place("desk")
            self.box.setText(text)
            return
        self._show_box()
        self.place().typed(text)

    def _scanned(self, text: str) -> None:
        self._scan_seen = self._now()
        sheet = self.overlay.sheet()
        if sheet is not None:
            sheet.scanned(text)
            return
        if self.takes_scan(text):
            self._show_box()
            return
        if self.place().locked or self.place().heading():
            self.open_place("desk")
        self.box.empty()
        self.guard.changed()
        self.place().scanned(text)
        self._show_box()
        self._focus_box()

    def scanner_heard(self) -> None:
        """A scanner was heard that sent nothing for the open place: the box says that it works."""
        self._scan_seen = self._now()
        self._show_box()

    def _half_scanned(self) -> None:
        sentence = self.tr("The scan was not complete. Hold the passport flat and scan again.")
        self.box.show_note("warning-fill", sentence, "warn")
        self.announce(sentence, urgent=True)

    def _reading(self, reading: bool) -> None:
        if reading and not self._slow_reading.isActive():
            self._slow_reading.start()
        elif not reading:
            self._slow_reading.stop()
            self._show_box()

    def _show_reading(self) -> None:
        self.box.show_note("", self.tr("Reading…"), "neutral")

    def _actions_changed(self) -> None:
        if self.sender() is self.place():
            self._show_actions()
            self._focus_box()

    def _show_actions(self) -> None:
        blue = self.place().blue()
        if blue != self._blue:
            self._blue = blue
            self.guard.changed()
        self.bar.show_actions(self.place().actions(), blue)

    def _show_box(self) -> None:
        told = self.place().box()
        self.box.show_box(told)
        if not told.note:
            self._show_scanner()

    def _show_scanner(self) -> None:
        """While the place has nothing to say, the end of the box says whether a scanner was heard."""
        if self._scan_seen is None:
            self.box.show_note("", self.tr("Scanner not tested. Scan anything."), "neutral")
        elif self._now() - self._scan_seen <= SCANNER_FRESH:
            self.box.show_note("check-circle-fill", self.tr("Scanner ready"), "ok")

    def _focus_box(self) -> None:
        """The keyboard belongs to the box, unless the open place has a field that asks for it."""
        if self.overlay.isVisible():
            return
        focused = QApplication.focusWidget()
        if FieldMemory.knows(focused) and focused is not None and self.place().isAncestorOf(focused):
            return
        target = self.box if self.box.isVisibleTo(self) else self.place()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rail_asked(self, name: str) -> None:
        if name == "help":
            self._help()
        elif name == "lock":
            self._lock()
        else:
            self.open_place(name)

    def _help(self) -> None:
        if isinstance(self.overlay.sheet(), HelpCard):
            self.overlay.close_sheet()
        else:
            self.open_sheet(HelpCard(self.look))

    def _lock(self) -> None:
        title = self.tr("This desk cannot be locked yet")
        sentence = self.tr("Sign-in comes with staff accounts. Until then, lock the laptop itself when you leave it.")
        self.open_sheet(Notice(self.look, "lock-key", title, sentence))

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)


def _is_nothing(_text: str) -> bool:
    return False
