"""Start: from the process to a scan box that takes keys, beside an empty PySide6 window, in turns.

Then, in the same process: when the desk is open, and when the answer to what was typed at once is on the screen.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from statistics import median
from time import CLOCK_MONOTONIC, clock_gettime
from typing import Any

from tests.benchmarks.folders import desk_folder
from tests.benchmarks.people import people as some_people

TURNS = 11
ALLOWED = 1.6
FIRST, MISSPELT = "garcia", "gonzlaez lopze"
STARTED = "import sys; from tests.benchmarks.started import main; sys.exit(main(*sys.argv[1:]))"

EMPTY = """
import json, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
app = QApplication([])
def tell():
    print(json.dumps({"usable": time.clock_gettime(time.CLOCK_MONOTONIC)}), flush=True)
    app.quit()
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, tell)
window = Window(); window.setCentralWidget(QLineEdit()); window.resize(1366, 768); window.show()
app.exec()
"""


def run(people: int) -> dict[str, object]:
    """Milliseconds, medians of interleaved turns; `ratio` is the median of the ratios of each turn."""
    with tempfile.TemporaryDirectory() as place:
        folder = desk_folder(Path(place) / "desk", some_people(people, seed=1))
        child(str(folder), FIRST)  # once for the files that Python compiles
        turns = [(_moments(EMPTY), _moments(STARTED, str(folder), FIRST)) for _ in range(TURNS)]
        misspelt = _moments(STARTED, str(folder), MISSPELT)
    return {
        "people": people,
        "empty_window_ms": _ms(turn[0]["usable"] for turn in turns),
        "scan_box_ms": _ms(turn[1]["usable"] for turn in turns),
        "ratio": round(median(ours["usable"] / empty["usable"] for empty, ours in turns), 2),
        "allowed": ALLOWED,
        "desk_open_ms": _ms(turn[1]["desk_open"] for turn in turns),
        "first_answer_ms": _ms(turn[1]["first_answer"] for turn in turns),
        "first_answer_to_a_misspelt_name_ms": _ms([misspelt["first_answer"]]),
    }


def _ms(seconds: Iterable[float]) -> int:
    return round(median(seconds) * 1000)


def child(*arguments: str) -> Any:
    """What the watched window tells: see `tests.benchmarks.started`."""
    return _told(STARTED, *arguments)


def _moments(program: str, *arguments: str) -> dict[str, float]:
    """Seconds from just before the process is made to each moment that it tells of."""
    began = clock_gettime(CLOCK_MONOTONIC)
    return {name: at - began for name, at in _told(program, *arguments).items() if isinstance(at, float)}


def _told(program: str, *arguments: str) -> Any:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a clerk's Python keeps what it compiled
    command = [sys.executable, "-c", program, *arguments]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout)
