"""`python -m tests.journeys.listener FILE`: the real window with a place that writes down what reached it.

Each line of the file is one JSON object: a scan with what stood in the fields at that moment, a half scan, or what was
done. F4 asks for what stands in the fields, and empties them.
"""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.ui.stages import Diary
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.status_strip import StatusStrip


class Listener(Diary):
    """Tells what happens as it happens, and keeps the keyboard in its own field."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file.open("a", encoding="utf-8", buffering=1)

    def tell(self, what: str, told: str) -> None:
        fields = self.field.text() + self.note.toPlainText()
        self._file.write(json.dumps({"what": what, "told": told, "fields": fields}) + "\n")

    def scanned(self, text: str) -> None:
        self.tell("scan", text)

    def do(self, name: str) -> None:
        self.tell("did", name)
        self.field.clear()
        self.note.clear()


def main() -> None:
    app = QApplication(sys.argv)
    look, place = Look(app), Listener(Path(sys.argv[1]))
    window = MainWindow(look, {"desk": place}, StatusStrip(look))
    window.wedge.half_scan.connect(lambda: place.tell("half", ""))
    app.focusChanged.connect(lambda _old, now: place.tell("ready", "") if now is place.field else None)
    window.resize(1366, 768)
    window.show()
    place.field.setFocus()
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
