"""The last step: how far the import is, and what came of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Card, IconLabel, Text
from ui.wording import Told

_TOKENS = {"ok": "ok", "warn": "warn", "bad": "bad", "neutral": "accent"}


class ImportPage(QWidget):
    """One thing in the middle: icon, title, bar, line."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.icon = IconLabel(look, "upload-simple", "accent", 64)
        self.title, self.line, self.under = (
            Text(look, 30, 700), Text(look, 18, 400, "ink-2"), Text(look, 15, 400, "ink-2")
        )  # fmt: skip
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        measure = Measure(look, self)
        around, card = QVBoxLayout(self), Card(look, margin=24, spacing=14)
        measure.margins(around, 24, 20, 24, 20)
        around.addWidget(card)
        column = card.column
        column.addStretch(2)
        column.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self.title, self.line):
            text.set_side("centre")
            text.setWordWrap(True)
            column.addWidget(text)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        self.under.set_side("centre")
        self.under.setWordWrap(True)
        column.addWidget(self.under)
        column.addStretch(3)
        measure.width(self.bar, 560)

    def show_progress(self, told: Told, done: int, of: int | None, under: str) -> None:
        """Work is going on; an unknown end shows as a bar that runs."""
        self._show(told, under)
        self.bar.setRange(0, of or 0)
        self.bar.setValue(done)
        self.bar.show()

    def show_end(self, told: Told, under: str = "") -> None:
        """It is over, well or not."""
        self._show(told, under)
        self.bar.hide()

    def _show(self, told: Told, under: str) -> None:
        self.icon.show_icon(told.icon, _TOKENS[told.tone])
        self.title.setText(told.bold)
        self.line.setText(told.rest)
        self.under.setText(under)
        self.setAccessibleName(f"{told.bold} {told.rest}".strip())
