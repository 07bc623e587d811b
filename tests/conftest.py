"""For all tests: windows are drawn offscreen, wherever the tests run. A test that wants a screen starts its own.

No example of a property has to be quick, and nothing that is waited for has to come at once: a busy machine is no
fault of the code.
"""

import atexit
import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

os.environ["QT_QPA_PLATFORM"] = "offscreen"
STATES = Path(tempfile.mkdtemp(prefix="regdesk-state-"))
atexit.register(shutil.rmtree, STATES, ignore_errors=True)
NUMBERS = count()
settings.register_profile("unhurried", parent=settings(), deadline=None)
settings.load_profile("unhurried")
PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """Waits as long as it takes on a machine with other things to do; who gives a time of their own gets that."""

    def waitUntil(self, callback: Any, *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **how)


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> Iterator[QtBot]:
    """As in the program, garbage is never collected beside the window's own thread: here when the test is over."""
    gc.disable()
    yield PatientBot(request)
    gc.enable()
    gc.collect(2 if gc.get_count()[2] > gc.get_threshold()[2] else 1)


@pytest.fixture(autouse=True)
def _seen_outside_all_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test is a laptop of its own: what regdesk remembers outside its folders is in a place of its own."""
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(STATES / str(next(NUMBERS))))
