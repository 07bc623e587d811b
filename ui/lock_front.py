"""A place in front of the whole window: while it stands there, nothing else is shown, said, reached or lost."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.overlay import Sheet
from ui.place import Place
from ui.speech import COVERED

if TYPE_CHECKING:  # the window makes this
    from ui.main_window import MainWindow


class Front(QObject):
    """What is behind is really hidden, so that a screen reader finds it no more than a passer-by does.

    `place`: what stands in front, None when nothing does. `behind`: the parts of the window that go away meanwhile.
    """

    def __init__(self, window: "MainWindow", behind: tuple[QWidget, ...]) -> None:
        super().__init__(window)
        self._window, self._behind = window, behind
        self._focus: QWidget | None = None
        self._refused: Callable[[], None] = _nothing
        self.place: Place | None = None

    def put(self, place: Place, refused: Callable[[], None]) -> None:
        """Show this place instead of everything, or instead of what stands in front now.

        `refused` is called when somebody asks for another place meanwhile.
        """
        if self.place is None:
            self._hide_what_is_behind()
        old, self.place, self._refused = self.place, place, refused
        self._window.hold_in_front(place, old)
        self._window.show_place()
        self._window.announce(place.accessibleName(), urgent=True)

    def take_away(self) -> None:
        """Show again what was there, with the keyboard where it was."""
        old, self.place = self.place, None
        if old is None:
            return
        self._window.let_go_of(old)
        self._show_what_was_behind()
        self._window.overlay.bring_back()
        self._window.show_place()
        if self._focus is not None and shiboken6.isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_sheet(self, sheet: Sheet) -> None:
        """A place behind asks something, its badges came out for example: it waits until the place is seen."""
        if self.place is None:
            self._window.open_sheet(sheet)
        else:
            self._window.overlay.let_wait(sheet)

    def refuse(self) -> None:
        """Another place was asked for: that it cannot be is said here."""
        self._refused()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A part that shows itself meanwhile, the strip with its news for example, goes away again."""
        if event.type() == QEvent.Type.ShowToParent and isinstance(watched, QWidget):
            watched.hide()
        return False

    def _hide_what_is_behind(self) -> None:
        window = self._window
        if window.privacy.hides:
            window.privacy.turn()
        focused = QApplication.focusWidget()
        self._focus = focused if focused is not None and window.isAncestorOf(focused) else None
        window.setProperty(COVERED, True)
        window.overlay.set_aside()
        for part in self._behind:
            part.hide()
            part.installEventFilter(self)

    def _show_what_was_behind(self) -> None:
        for part in self._behind:
            part.removeEventFilter(self)
            part.show()
        self._window.setProperty(COVERED, False)


def _nothing() -> None:
    """Nobody asked to be told."""
