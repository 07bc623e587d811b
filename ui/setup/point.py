"""Something worth knowing before one goes on: an icon, a title, a line."""

from PySide6.QtWidgets import QWidget

from ui.desk.beside import beside
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import IconLabel, Text

POINT_TOKENS = {"ok": "ok", "warn": "warn", "bad": "bad", "neutral": "accent"}
"""The colour of a point's icon for each tone."""


class Point(QWidget):
    """Words that stay, or others by `show_point`."""

    def __init__(self, look: Look, icon: str, title: str, line: str) -> None:
        super().__init__()
        self.icon = IconLabel(look, icon, "accent", 22)
        self.title, self.line = Text(look, 15, 600), Text(look, 15, 400, "ink-2")
        measure = Measure(look, self)
        across = beside(self.icon, (self.title, self.line), measure, gap=14, between=4)
        self.setLayout(across)
        measure.margins(across, 20, 16, 20, 16)
        self.show_point(icon, title, line)

    def show_point(self, icon: str, title: str, line: str, token: str = "accent") -> None:  # noqa: S107 - a colour
        self.icon.show_icon(icon, token)
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
