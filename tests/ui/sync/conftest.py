"""A hall with a hub and laptops in windows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.make import a_person
from tests.ui.sync.seats import Hall, a_hall
from ui.look.look import Look

AISSATOU = a_person()


@pytest.fixture
def hall(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Hall]:
    with a_hall(tmp_path, look, qtbot, (AISSATOU,)) as made:
        yield made
