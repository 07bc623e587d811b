"""Where a person's key goes: to the blue button, back, to the list, to the overlay, or into the scan box."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.field_memory import FieldMemory, is_choice, is_sheet
from ui.overlay import Overlay
from ui.place import Action, Place
from ui.top_bar import ScanBox

Key = Qt.Key
QUIET = 0.350  # seconds without Enter after the screen has changed
_PAGE = 8
MOVES = {Key.Key_Up: -1, Key.Key_Down: 1, Key.Key_PageUp: -_PAGE, Key.Key_PageDown: _PAGE}
_NAMED: dict[int, str] = {Key.Key_Left: "Left", Key.Key_Right: "Right"}
_ENTERS = {Key.Key_Return, Key.Key_Enter}
_EDITS = {Key.Key_Backspace, Key.Key_Delete, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End}


class EnterGuard:
    """Enter means what was on the screen when the clerk decided to press it, so a new screen gives a moment's grace."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._changed = now() - QUIET

    def changed(self) -> None:
        """The screen is another one since now, or Enter has just done something."""
        self._changed = self._now()

    def open(self) -> bool:
        return self._now() - self._changed >= QUIET


class KeyRouter:
    """Gets the keys that no scanner sent, before any widget does; says True when a key is dealt with."""

    def __init__(self, window: QWidget, box: ScanBox, overlay: Overlay, guard: EnterGuard) -> None:
        self._window = window
        self._box = box
        self._overlay = overlay
        self._guard = guard
        self.place: Place | None = None
        self.press_blue: Callable[[], None] = _nothing
        self.press: Callable[[Action], None] = _nothing_with
        self.go_back: Callable[[], None] = _nothing

    def pressed(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Deal with a key press that `watched` would get."""
        if watched.window() is not self._window or QApplication.activePopupWidget() is not None:
            return False
        if self._overlay.isVisible():
            return self._in_overlay(event)
        if event.key() in _ENTERS:
            return self._enter(event)
        if event.key() == Key.Key_Escape:
            if not event.isAutoRepeat():
                self.go_back()
            return True
        if event.key() in MOVES:
            return self._move(MOVES[Key(event.key())])
        return self._write(event)

    def _in_overlay(self, event: QKeyEvent) -> bool:
        sheet = self._overlay.sheet()
        if sheet is None or event.key() not in {*_ENTERS, Key.Key_Escape}:
            return False
        if event.key() == Key.Key_Escape:
            sheet.escape()
        elif not event.isAutoRepeat() and self._guard.open():
            self._guard.changed()
            sheet.enter()
        return True

    def _enter(self, event: QKeyEvent) -> bool:
        focused = QApplication.focusWidget()
        if is_sheet(focused):
            return False
        if event.isAutoRepeat() or not self._guard.open():
            return True
        if isinstance(focused, QAbstractButton):
            focused.click()
        else:
            self.press_blue()
        return True

    def _move(self, by: int) -> bool:
        focused = QApplication.focusWidget()
        own = is_choice(focused) or (FieldMemory.knows(focused) and focused is not self._box)
        if own or self.place is None:
            return False
        self.place.move(by)
        return True

    def _write(self, event: QKeyEvent) -> bool:
        """Keys that write go to the box, from wherever; a field that has the keyboard keeps them."""
        focused = QApplication.focusWidget()
        if self._is_spare_space(event, focused):
            return self._press_space()
        if self._press_offered(event, focused):
            return True
        if FieldMemory.knows(focused) or not self._box.isVisible() or not _writes(event):
            return False
        if event.key() == Key.Key_Space and isinstance(focused, QAbstractButton):
            return False
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        if event.key() in _EDITS:
            _edit(self._box, Key(event.key()))
        else:
            self._box.insert(event.text())
        return True

    def _is_spare_space(self, event: QKeyEvent, focused: QWidget | None) -> bool:
        elsewhere = focused is not None and focused is not self._box
        return event.key() == Key.Key_Space and not elsewhere and not self._box.text()

    def _press_space(self) -> bool:
        offered = self.place.actions() if self.place is not None else []
        for action in offered:
            if action.key == "Space" and action.enabled:
                self.press(action)
        return True

    def _press_offered(self, event: QKeyEvent, focused: QWidget | None) -> bool:
        """A digit, a sign or an arrow that an action of the open place has for its key, while nothing is typed."""
        name = _NAMED.get(event.key(), event.text())
        typing = self._box.text() or (FieldMemory.knows(focused) and focused is not self._box)
        if not name.strip() or typing or not _writes(event) or self.place is None:
            return False
        found = [action for action in self.place.actions() if action.key == name and action.enabled]
        for action in found:
            self.press(action)
        return bool(found)


def _writes(event: QKeyEvent) -> bool:
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # AltGr on Windows
    asked = event.modifiers() & command
    if asked and asked != both:
        return False
    return event.key() in _EDITS or (bool(event.text()) and event.text().isprintable())


def _edit(box: ScanBox, key: Key) -> None:
    if key == Key.Key_Backspace:
        box.backspace()
    elif key == Key.Key_Delete:
        box.del_()


def _nothing() -> None:
    """Nobody is connected yet."""


def _nothing_with(_action: Action) -> None:
    """Nobody is connected yet."""
