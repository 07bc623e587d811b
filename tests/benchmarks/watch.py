"""Watches the real window from inside: when its box takes a key, when the desk is there, what it answers."""

import json
from pathlib import Path
from time import CLOCK_MONOTONIC, clock_gettime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from ui.shell import Shell

OFTEN = 5  # ms
LONGEST = 60  # s


class Watch(QObject):
    """Types as a person would and writes down when what happened."""

    def __init__(self, shell: Shell, texts: list[str]) -> None:
        super().__init__(shell)
        self.shell, self.texts = shell, texts
        self.told: dict[str, object] = {}
        self.searches: list[float] = []
        self.box = shell.window.box
        self.began = 0.0
        self.before = ""
        self.box.installEventFilter(self)
        shell.built.connect(lambda: self.told.setdefault("desk_open", now()))
        self.often = QTimer(self, interval=OFTEN)
        self.often.timeout.connect(self.look)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and "usable" not in self.told:
            self.told["usable"] = 0.0
            QTimer.singleShot(0, self, self.usable)
        return False

    def usable(self) -> None:
        """The box is on the screen. It is usable only if a key gets into it."""
        self.told["usable"] = self.began = now()
        self.type(self.texts.pop(0))
        assert self.box.text(), "the box took no key"
        self.often.start()

    def type(self, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(QApplication.focusWidget() or self.box, event)

    def look(self) -> None:
        """Whether the answer to what was typed is shown; then on to the next text."""
        shown = self.answer()
        if now() - self.began > LONGEST:
            raise SystemExit("no answer")
        if not shown or shown == self.before:
            return
        self.before = shown
        self.told.setdefault("first_answer", now())
        self.searches.append(now() - self.began)
        if self.texts:
            self.box.clear()
            self.began = now()
            self.type(self.texts.pop(0))
        else:
            self.often.stop()
            self.end()

    def answer(self) -> str:
        """The headline of the results that are on the screen."""
        place = self.shell.window.place()
        return next((label.text() for label in place.findChildren(QLabel) if label.isVisible() and _tells(label)), "")

    def end(self) -> None:
        self.told["searches"] = [round(each, 3) for each in self.searches]
        self.told["rss_mb"] = rss_mb()
        print(json.dumps(self.told), flush=True)
        QApplication.quit()


def _tells(label: QLabel) -> bool:
    return "match" in label.text()


def now() -> float:
    return clock_gettime(CLOCK_MONOTONIC)


def rss_mb() -> dict[str, float]:
    """What this process holds of the memory, and the most it ever held, in MB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    kib = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.startswith(("VmRSS", "VmHWM"))}
    return {"now": round(kib["VmRSS"] / 1000, 1), "most": round(kib["VmHWM"] / 1000, 1)}
