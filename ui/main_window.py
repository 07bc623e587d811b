"""The one window: rail, top bar, stage, action bar, strip; it hands keys, scans and presses to the open place."""

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.action_bar import ActionBar
from ui.box_notes import BoxNotes
from ui.field_memory import FieldMemory
from ui.help_card import HelpCard, help_card
from ui.key_router import EnterGuard, KeyRouter
from ui.keys import BESIDE, PLACES
from ui.late_place import LatePlace
from ui.lock_front import Front
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
from ui.whole_window import give_room
from ui.window_keys import WindowKeys

SMALLEST = (1160, 648)


class MainWindow(QWidget):
    """`places` by name (see `ui.keys.PLACES`, `BESIDE`); a place that is not given is locked and says so.

    `takes_scan` is asked about each scan before the place gets it: True means that it was dealt with.
    `now` tells seconds and never goes back. `language_asked`: the clerk wants the next language (the window is built
    anew for that). `close_asked`: the window is about to close; it closes only when `may_close` was set.
    `lock` and `sign_out` do what their keys ask for. What stands in `front` is shown instead of everything else.
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
        self.lock: Callable[[], None] = self.cannot_lock
        self.sign_out: Callable[[], None] = self.cannot_lock
        self._hears = self._left = False
        self._blue: Action | str = ""
        self.places = {name: places.get(name) or LockedPlace(look, name) for name in (*PLACES, *BESIDE)}
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
        self.front = Front(self, (self.rail, self._stage, strip))
        self.notes = BoxNotes(self.box, lambda: self.place().box(), now)
        self._lay_out()
        self._connect()
        self._keys = WindowKeys(self)
        self.setWindowTitle("regdesk")
        self.setMinimumSize(*SMALLEST)
        self.open_place("desk")

    def place(self) -> Place:
        """The open place, or what stands in front of it."""
        return self.front.place or self.places[self._name]

    def place_name(self) -> str:
        """Of the open place, be there something in front of it or not."""
        return self._name

    def open_place(self, name: str) -> None:
        """Open a place by its name; the box is emptied. Behind what stands in front, it is seen later."""
        place = self.places[name]
        if isinstance(place, LatePlace):
            self.put_place(name, place.make())
        self._name = name
        self._stage.setCurrentWidget(self.places[name])
        self.rail.open_place(name)
        self.box.empty()
        if self.front.place is None:
            self.show_place()

    def show_place(self) -> None:
        """Another place is to be seen since now: bars, keys and keyboard follow."""
        place = self.place()
        give_room(place, (self.top, self.bar, *(() if self.front.place else (self.rail, self.strip))))
        self.router.place = place
        self.top.show_heading(place.heading(), place.head())
        self.guard.changed()
        self.notes.show()
        self._show_actions()
        self._focus_box()
        if place.locked:
            self.announce(place.accessibleName())

    def ask_for_place(self, name: str) -> None:
        """Somebody wants to see a place."""
        if self.front.place is not None:
            self.front.refuse()
        elif self.place().fills:
            self.place().do("leave")
        else:
            self.open_place(name)

    def hold_in_front(self, place: Place, instead_of: Place | None) -> None:
        """For the front alone: give a place the room of the stage."""
        self._column.insertWidget(self._column.indexOf(self._stage), place, 1)
        place.actions_changed.connect(self._actions_changed)
        place.sheet_asked.connect(self.open_sheet)
        place.show()
        if instead_of is not None:
            self.let_go_of(instead_of)

    def let_go_of(self, place: Place) -> None:
        """For the front alone: it stands there no more."""
        self._column.removeWidget(place)
        place.hide()
        place.deleteLater()

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
        there = self.overlay.sheet()
        if there is not None and there.stays and isinstance(sheet, Notice):
            self.overlay.open_over(sheet)
        else:
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
            self._empty_box()
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
        self._column = column = QVBoxLayout()
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
        self.router.press = self.press
        self.router.go_back = self._go_back
        self.rail.asked.connect(self._rail_asked)
        self.top.help_asked.connect(self.show_help)
        self.top.language_asked.connect(self.language_asked)
        self.bar.pressed.connect(self._bar_pressed)
        self.box.settled.connect(self._typed)
        self.overlay.closed.connect(self._focus_box)
        self.look.changed.connect(self.update)
        self._hear()

    def _join(self, name: str, place: Place) -> None:
        if name in self.rail.items:
            self.rail.items[name].set_locked(place.locked)
        place.actions_changed.connect(self._actions_changed)
        place.box_changed.connect(self.notes.show)
        place.clear_box.connect(lambda: self.box.empty() if place is self.places[self._name] else None)
        place.place_asked.connect(self.open_place)
        place.sheet_asked.connect(self.front.open_sheet)
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
        self.wedge.reading.connect(self.notes.reading)
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

    def _bar_pressed(self, action: Action) -> None:
        """By the mouse, or by Alt and a letter: that reaches a button behind a sheet too."""
        if not self.overlay.isVisible():
            self.press(action)

    def press(self, action: Action) -> None:
        """Do what a button or the key of an action asks for."""
        if action == self.place().blue():
            self.press_blue()
            return
        if action.key == "Esc":
            self._go_back()
            return
        self.place().do(action.name)
        self._focus_box()

    def _go_back(self) -> None:
        self._empty_box()
        esc = next((action for action in self.place().actions() if action.key == "Esc" and action.enabled), None)
        if esc is not None:
            self.place().do(esc.name)
        else:
            self.place().back()
        self._focus_box()

    def _typed(self, text: str) -> None:
        if self.place().locked and text and not self.places["desk"].locked:
            self.open_place("desk")
            self.box.setText(text)
            return
        self.notes.show()
        self.place().typed(text)

    def _scanned(self, text: str) -> None:
        self.notes.heard()
        sheet = self.overlay.sheet()
        if sheet is not None:
            sheet.scanned(text)
            return
        if self.front.place is None and self.takes_scan(text):
            self.notes.show()
            return
        if self.front.place is None and (self.place().locked or self.place().heading()):
            self.open_place("desk")
        self._empty_box()
        self.guard.changed()
        self.place().scanned(text)
        self.notes.show()
        self._focus_box()

    def scanner_heard(self) -> None:
        """A scanner was heard that sent nothing for the open place: the box says that it works."""
        self.notes.heard()
        self.notes.show()

    def _empty_box(self) -> None:
        """What is typed there waits behind what stands in front."""
        if self.front.place is None:
            self.box.empty()

    def _half_scanned(self) -> None:
        self.announce(self.notes.half(), urgent=True)

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
            self.show_help()
        elif name == "lock":
            self.lock()
        else:
            self.ask_for_place(name)

    def show_help(self) -> None:
        """The help card, in front of whatever is asked; or away with it."""
        if isinstance(self.overlay.sheet(), HelpCard):
            self.overlay.close_sheet()
        else:
            self.guard.changed()
            self.overlay.open_over(help_card(self.look, at_door=self.place().fills))

    def cannot_lock(self) -> None:
        """Without a staff list nobody could open the lock again."""
        title = self.tr("This desk cannot be locked yet")
        sentence = self.tr(
            "People sign in once there is a staff list: open Setup, People and PINs. "
            "Until then, lock the laptop itself when you leave it."
        )
        self.open_sheet(Notice(self.look, "lock-key", title, sentence))


def _is_nothing(_text: str) -> bool:
    return False
