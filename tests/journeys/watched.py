"""`python -m tests.journeys.watched FILE [--at ISO] [--locks-after S] -- OPTIONS`: the real window, and what is on it.

FILE is written anew several times a second: one JSON object with the words that can be read, and what is open. `--at`:
the laptop's clock was set to this moment (a live event has no other). `--locks-after`: seconds without use.
"""

import json
import os
import sys
from argparse import ArgumentParser
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton as Button
from PySide6.QtWidgets import QApplication, QLabel, QWidget

import ui.app
import ui.sign_in_door
from regdesk.clock import SystemClock

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.shell import Shell

EVERY = 80  # ms


class Watch(QObject):
    """Looks at a window and writes down what can be read on it. `number` counts the looks."""

    def __init__(self, shell: "Shell", file: Path) -> None:
        super().__init__(shell)
        self._shell, self._file, self._number = shell, file, 0
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        self._number += 1
        new = self._file.with_suffix(".new")
        new.write_text(json.dumps(self._seen(self._shell.window), ensure_ascii=False), encoding="utf-8")
        os.replace(new, self._file)

    def _seen(self, window: "MainWindow") -> dict[str, Any]:
        front, sheet, focus = window.front.place, window.overlay.sheet(), QApplication.focusWidget()
        screen = getattr(window.place(), "shown", None)
        return {
            "number": self._number,
            "front": type(front).__name__ if front else "",
            "sheet": type(sheet).__name__ if sheet else "",
            "place": window.place_name(),
            "screen": getattr(screen, "name", ""),
            "enter": window.guard.open(),
            "colours": "dark" if window.look.dark else "light",
            "focus": type(focus).__name__ if focus else "",
            "words": "\n".join(_words(window)),
        }


def _words(window: QWidget) -> list[str]:
    """A line for each piece of text."""
    pieces = [one for one in window.findChildren(QWidget) if one.isVisible() and isinstance(one, (QLabel, Button))]
    texts = (piece.text() or piece.accessibleName() for piece in pieces)
    plain = (QTextDocumentFragment.fromHtml(text).toPlainText() if text.startswith("<") else text for text in texts)
    return [text.translate({0x2068: None, 0x2069: None}) for text in plain if text]


def set_the_laptop(to: datetime) -> None:
    began = datetime.now(UTC)
    SystemClock.now = lambda _: to + (datetime.now(UTC) - began)  # type: ignore[method-assign]


def main() -> int:
    at = sys.argv.index("--")
    parser = ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("--at", type=datetime.fromisoformat)
    parser.add_argument("--locks-after", type=float)
    args = parser.parse_args(sys.argv[1:at])
    if args.at:
        set_the_laptop(args.at)
    if args.locks_after:
        ui.sign_in_door.LOCKS_AFTER = args.locks_after
    shows = ui.app.show

    def show(shell: "Shell", options: Any) -> None:
        Watch(shell, args.file)
        shows(shell, options)

    ui.app.show = show
    return ui.app.main(sys.argv[at + 1 :])


if __name__ == "__main__":
    sys.exit(main())
