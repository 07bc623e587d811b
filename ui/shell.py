"""The window as one thing that may be built anew: for another language it is. It knows no desk."""

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from regdesk.resources import path as resource
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.overlay import Notice
from ui.place import Place
from ui.status_strip import StatusStrip

LANGUAGES = {"en": "English", "es": "Español"}
Places = Callable[[], Mapping[str, Place]]


class Shell(QObject):
    """`places` makes the places of each new window, in the language of the moment. `seconds` never go back.

    `built`: the window or its places are new. `language_asked`: the clerk wants the next language; whoever is in
    charge calls `next_language` when it can be. `language_changed` carries its code. `close_asked`: the window closes
    unless its `may_close` is taken away.
    """

    built = Signal()
    language_asked = Signal()
    language_changed = Signal(str)
    close_asked = Signal()

    def __init__(
        self, app: QApplication, look: Look, language: str, places: Places, *,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        super().__init__()
        self._seconds = seconds
        self.look = look
        self.language = language if language in LANGUAGES else "en"
        self._app = app
        self._places = places
        self._translator: QTranslator | None = None
        self.window = self._build()

    def show_places(self, places: Places) -> None:
        """Put these places into the window, and into every window that follows it."""
        self._places = places
        for name, place in places().items():
            self.window.put_place(name, place)
        self.built.emit()

    def next_language(self) -> None:
        """The same window at the same place in the next language.

        The person on the screen is opened again by the next scan.
        """
        names = list(LANGUAGES)
        self.language = names[(names.index(self.language) + 1) % len(names)]
        text, place = self.window.box.text(), self.window.place_name()
        self._build_anew()
        if place != self.window.place_name():
            self.window.open_place(place)
        self.window.box.setText(text)
        self.language_changed.emit(self.language)

    def begin_anew(self, places: Places) -> None:
        """Another window with these places; nothing that stood in the one before is left."""
        self._places = places
        self._build_anew()

    def _build_anew(self) -> None:
        old = self.window
        old.leave()
        self.window = self._build()
        self.window.setGeometry(old.geometry())
        if old.isFullScreen():
            self.window.showFullScreen()
        elif old.isVisible():
            self.window.show()
        old.hide()
        old.deleteLater()
        self.built.emit()

    def tell(self, icon: str, title: str, sentence: str) -> None:
        """A notice in front of the window."""
        self.window.open_sheet(Notice(self.look, icon, title, sentence))

    def close(self) -> None:
        """Hear no key any more and leave the language of the application as it was."""
        self.window.leave()
        self._forget_language()

    def _build(self) -> MainWindow:
        self._translate()
        window = MainWindow(
            self.look, self._places(), StatusStrip(self.look), language=LANGUAGES[self.language], now=self._seconds
        )
        window.language_asked.connect(self.language_asked)
        window.close_asked.connect(self.close_asked)
        return window

    def _forget_language(self) -> None:
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None

    def _translate(self) -> None:
        self._forget_language()
        if self.language != "en":
            self._translator = QTranslator(self)
            self._translator.load(str(resource("translations", f"regdesk_{self.language}.qm")))
            self._app.installTranslator(self._translator)
