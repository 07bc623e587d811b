"""Practice: the page of Setup from which a new clerk practises, in a window of its own apart from this desk."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.desk.practice import Kind
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.pieces import Card, Rule, Text
from ui.place import Action, Place
from ui.practice_words import PracticeWords
from ui.setup.steps import head_alone
from ui.wording import Told

WIDE = 720


class PracticePlace(Place):
    """What practice is, and the blue button that begins it. `begin` answers whether a window could be started."""

    def __init__(self, look: Look, begin: Callable[[], bool]) -> None:
        super().__init__()
        self._begin = begin
        self._head = head_alone(look, self.tr("Practice"), self)
        self.band = Band(look)
        measure, column = Measure(look, self), QVBoxLayout(self)
        measure.margins(column, 24, 20, 24, 20)
        measure.gap(column, 16)
        column.addWidget(self.band)
        column.addWidget(self._card(look), 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)

    def _card(self, look: Look) -> QWidget:
        card, words = Card(look, margin=24, spacing=12), PracticeWords()
        title, line = Text(look, 18, 600), Text(look, 15, 400, "ink-2")
        title.setText(self.tr("Six people come to a training desk"))
        line.setText(
            self.tr(
                "A new clerk serves them as on a real desk, in a second window, with invented people and a printer that"
                " needs no paper. At the end stand the times. Nothing of it is in the records of this desk, and no"
                " checkpoint lets its badges in."
            )
        )
        for text in (title, line):
            text.setWordWrap(True)
            card.column.addWidget(text)
        card.column.addWidget(Rule())
        for number, kind in enumerate(Kind, start=1):
            card.column.addLayout(self._case(look, number, words.name(kind)))
        return card

    def _case(self, look: Look, number: int, name: str) -> QHBoxLayout:
        row, text = QHBoxLayout(), Text(look, 16, 500)
        row.setSpacing(look.px(14))
        row.addWidget(IconLabel(look, "identification-badge", "accent", 22))
        text.setText(f"{number}. {name}")
        row.addWidget(text, 1)
        return row

    def heading(self) -> str:
        return self.tr("Practice")

    def head(self) -> QWidget:
        return self._head

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        return [Action("back", self.tr("Back to the desk"), "Esc")]

    def blue(self) -> Action | str:
        return Action("begin", self.tr("Begin practice"), "Enter", kind="blue")

    def do(self, name: str) -> None:
        if name == "back":
            self.back()
        elif self._begin():
            self._tell(self.tr("Practice opens in a window of its own."), self.tr("This may take some seconds."), "ok")
        else:
            sentence = self.tr("Start it by hand: regdesk-window --practice")
            self._tell(self.tr("This system did not start a second window."), sentence, "warn")

    def back(self) -> None:
        self.band.show_told(None)
        self.place_asked.emit("desk")

    def _tell(self, bold: str, rest: str, tone: str) -> None:
        self.band.show_told(Told(bold, rest, "check-circle-fill" if tone == "ok" else "warning-fill", tone))
