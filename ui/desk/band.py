"""A coloured band with an icon and a sentence: verdicts, notices and what the desk cannot do now."""

from PySide6.QtCore import Qt

from ui.desk.beside import beside
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Card, IconLabel, Text
from ui.speech import announce
from ui.wording import Told

_TOKEN = {"ok": "ok", "warn": "warn", "bad": "bad", "neutral": "ink-2", "": "accent"}


class Band(Card):
    """Two lines: the point, and what to do. Hidden until it has words."""

    def __init__(self, look: Look, *, icon_units: float = 28) -> None:
        super().__init__(look, "neutral", margin=0, spacing=0)
        self.icon = IconLabel(look, "info-fill", "ink-2", icon_units)
        self.title, self.line = Text(look, 17, 600), Text(look, 14, 400, "ink-2")
        measure = Measure(look, self)
        middle = Qt.AlignmentFlag.AlignVCenter
        across = beside(self.icon, (self.title, self.line), measure, gap=15, between=1, side=middle)
        measure.margins(across, 17, 7, 17, 8)
        self.column.addLayout(across)
        measure.least_height(self, 60, compact=54)
        self.hide()

    def show_told(self, told: Told | None) -> None:
        """Show a sentence, or nothing."""
        if told:
            self.set_tone(told.tone)
            self.icon.show_icon(told.icon, _TOKEN[told.tone])
            self.title.setText(told.bold)
            self.line.setText(told.rest)
            self.line.setVisible(bool(told.rest))
            self._say(f"{told.bold} {told.rest}".strip(), urgent=told.tone in ("warn", "bad"))
        self.setVisible(told is not None)

    def _say(self, sentence: str, *, urgent: bool) -> None:
        """Aloud once, not each time that it is shown again."""
        if self.isHidden() or sentence != self.accessibleName():
            announce(self, sentence, urgent=urgent)
        self.setAccessibleName(sentence)

    def words(self) -> str:
        """What the band says, for who cannot see it; empty while it is hidden."""
        return "" if self.isHidden() else self.accessibleName()
