"""Two printers of the settings in the real window: the strip says which one prints, and how it is."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regdesk.folder import DeskFolder
from regdesk.settings import read_settings, write_settings
from tests.printing.zebra_listener import Zebra
from tests.ui.test_app import folder, joined, started
from ui.look.look import Look

__all__ = ["folder"]


def test_the_strip_follows_the_printer_that_prints(folder: DeskFolder, look: Look, qtbot: QtBot) -> None:
    with Zebra(paper_out=True) as zebra:
        settings = read_settings(folder.settings)
        write_settings(folder.settings, replace(settings, printer=zebra.address, second_printer=settings.printer))
        with started(folder, look, qtbot) as start:
            place = joined(start, qtbot)
            window = start.shell.window
            part = window.strip.parts["printer"]
            qtbot.waitUntil(lambda: part.text() == "The printer is out of badges")
            qtbot.waitUntil(lambda: "Use the second printer" in [action.caption for action in place.actions()])
            qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
            qtbot.waitUntil(lambda: part.text() == "Printer 2 ready")
            qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
            qtbot.waitUntil(lambda: part.text() == "The printer is out of badges")
            zebra.paper_out = False
            assert start.joined
            qtbot.waitUntil(lambda: not start.background.waiting("hearing"))
            start.joined.hear_printer()
            qtbot.waitUntil(lambda: part.text() == "Printer ready")
