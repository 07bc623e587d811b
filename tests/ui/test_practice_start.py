"""Practice in its own window: it makes its desk, guides, and leaves nothing behind."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.look.look import Look
from ui.practice_sheets import Welcome
from ui.practice_start import PracticeStart, practice_folder


@pytest.fixture
def start(look: Look, qtbot: QtBot) -> Iterator[tuple[PracticeStart, Path]]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with ExitStack() as until_end:
        folder = until_end.enter_context(practice_folder("es"))
        made = PracticeStart(app, look, folder, until_end)
        made.shell.window.resize(1366, 768)
        with qtbot.waitActive(made.shell.window):
            made.shell.window.show()
            made.shell.window.activateWindow()
        qtbot.waitUntil(lambda: made.guide is not None or made.problem is not None, timeout=30_000)
        yield made, folder.path
        made.close()
        made.shell.window.hide()
        made.shell.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not folder.path.exists()


def test_practice_makes_its_desk_and_begins_in_the_language_of_the_window_before(
    start: tuple[PracticeStart, Path],
) -> None:
    made, _ = start
    assert made.problem is None and made.joined
    assert made.shell.language == "es"
    assert made.joined.desk.event.training is not None
    assert isinstance(made.shell.window.overlay.sheet(), Welcome)


def test_another_language_in_the_middle_of_practice_keeps_what_was_done(
    start: tuple[PracticeStart, Path], qtbot: QtBot
) -> None:
    made, _ = start
    made.shell.window.overlay.close_sheet()
    made.shell.next_language()
    assert made.shell.language == "en"
    sheet = made.shell.window.overlay.sheet()
    assert isinstance(sheet, Welcome) and "six people" in sheet.accessibleName()
