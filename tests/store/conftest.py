"""A real encrypted store in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regdesk.store import Store
from tests.desks import SIGNS

KEY = bytes(range(32))
DESK = "3" * 32


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"


@pytest.fixture
def store(file: Path) -> Iterator[Store]:
    store = Store.create(file, KEY, desk=DESK, signs=SIGNS)
    yield store
    store.close()
