"""The ring around whatever holds the keyboard, when that goes away."""

import shiboken6
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow


def test_a_button_that_goes_away_with_the_keyboard_leaves_no_trace(qtbot: QtBot, window: MainWindow) -> None:
    button = QPushButton(window)
    button.setProperty("halo", 4)
    button.show()
    button.setFocus()
    assert window.halo.around() is button
    shiboken6.delete(button)
    window.box.setFocus()
    assert window.halo.around() is window.box
