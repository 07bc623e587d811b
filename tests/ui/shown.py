"""The window of a test on the screen, as large as the smallest laptop."""

from contextlib import ExitStack

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow


def show(qtbot: QtBot, window: QWidget) -> None:
    """Show it at 1366 by 768, and wait until it has the keyboard."""
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def show_setup(qtbot: QtBot, running: ExitStack, window: MainWindow) -> None:
    """Show it with Setup open, until `running` ends."""
    qtbot.addWidget(window)
    running.callback(window.close)
    running.callback(window.leave)
    show(qtbot, window)
    window.open_place("setup")
