"""The keys that the window hears everywhere, made from the one table of keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ui.keys import ALSO, SHORTCUTS, Does, Key

if TYPE_CHECKING:  # the window makes this
    from ui.main_window import MainWindow

IN_FRONT = frozenset({"help", "full_screen", "larger", "smaller", "language", "dark", "sign_out"})
"""What the window's keys still do while a place stands in front of it."""


class WindowKeys(QObject):
    """A key of the window, of a place of the rail, or of what the open place offers."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        for key in SHORTCUTS:
            for name in (key.name, *ALSO.get(key.name, ())):
                shortcut = QShortcut(QKeySequence(name), window)
                shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(lambda key=key: self.pressed(key))

    def pressed(self, key: Key) -> None:
        window = self._window
        if key.does is Does.WINDOW:
            if window.front.place is None or key.act in IN_FRONT:
                self._acts()[key.act]()
        elif (sheet := window.overlay.sheet()) is not None:
            sheet.key(key.name)
        elif key.does is Does.PLACE:
            window.ask_for_place(key.act)
        else:
            for action in window.place().actions():
                if action.key == key.name and action.enabled:
                    window.press(action)

    def _acts(self) -> dict[str, Callable[[], None]]:
        window, look = self._window, self._window.look
        return {
            "help": window.show_help,
            "full_screen": self._full_screen,
            "lock": lambda: window.lock(),
            "sign_out": lambda: window.sign_out(),
            "larger": lambda: look.step_scale(1),
            "smaller": lambda: look.step_scale(-1),
            "language": window.language_asked.emit,
            "dark": lambda: look.set_dark(not look.dark),
            "hide": window.privacy.turn,
        }

    def _full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
