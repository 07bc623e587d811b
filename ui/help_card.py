"""The help card: the keys, from the one table of keys, and pictures of the work; at a door those of a guard."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from ui.keys import AT_DOOR, BY_HAND, SHORTCUTS, Does, Key
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.pieces import ActionButton, Card, KeyCap, Rule, Text
from ui.overlay import Sheet


class HelpCard(Sheet):
    """F1. Enter or Esc closes it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("Help: keys and steps"))
        self._title()
        self._tight = look.compact and look.user_scale > 1
        if not self._tight:
            self._pictures()
        self.column.addWidget(Rule())
        self._keys()
        self.button = ActionButton(look, self.tr("Go on"), "Enter", kind="blue")
        self.button.clicked.connect(self.done)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing)

    def _title(self) -> None:
        head, line = Text(self.look, 22, 700), Text(self.look, 15, 400, "ink-2")
        title, sentence = self._first_words()
        head.setText(title)
        line.show_rich(sentence)
        self.column.addWidget(head)
        self.column.addWidget(line)

    def _first_words(self) -> tuple[str, str]:
        return self.tr("Three keys are enough"), self.tr(
            "**Enter** presses the blue button. **Esc** goes back. **F4** calls the supervisor. Just type or scan."
        )

    def _pictures(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.look.px(8))
        for number, (icon, words) in enumerate(self._steps(), start=1):
            row.addWidget(self._picture(number, icon, words), 1)
        self.column.addLayout(row)

    def _steps(self) -> list[tuple[str, str]]:
        return [
            ("qr-code", self.tr("Scan the confirmation code")),
            ("magnifying-glass", self.tr("Or type three letters of a name")),
            ("barcode", self.tr("Scan the lines of the passport")),
            ("user-focus", self.tr("Look at the face")),
            ("printer", self.tr("Press Enter: the badge prints")),
            ("identification-badge", self.tr("Hand it over and scan it")),
        ]

    def _picture(self, number: int, icon: str, words: str) -> Card:
        card = Card(self.look, "quiet", margin=12, spacing=6)
        card.column.addWidget(IconLabel(self.look, icon, "accent", 32))
        caption = Text(self.look, 13, 500, "ink-2")
        caption.setText(f"{number}. {words}")
        caption.setWordWrap(True)
        caption.setMinimumWidth(self.look.px(112))
        caption.set_side("leading", top=True)
        card.column.addWidget(caption, 1)
        return card

    def _keys(self) -> None:
        told = self._told()
        columns = QHBoxLayout()
        columns.setSpacing(self.look.px(40))
        half = len(told) // 2
        columns.addLayout(self._column_of(told[:half]))
        columns.addLayout(self._column_of(told[half:]))
        self.column.addLayout(columns)

    def _told(self) -> list[Key]:
        told = [key for key in (*BY_HAND, *SHORTCUTS) if key.words and key.does is not Does.PLACE]
        return [*told, Key("Ctrl+1", Does.PLACE, self._places_words())]

    def _places_words(self) -> str:
        return self.tr("The six places, Ctrl+1 to Ctrl+6. Sync: Ctrl+S")

    def _column_of(self, keys: list[Key]) -> QVBoxLayout:
        column, grid = QVBoxLayout(), QGridLayout()
        grid.setHorizontalSpacing(self.look.px(16))
        grid.setVerticalSpacing(self.look.px(3 if self._tight else 6))
        grid.setColumnStretch(1, 1)
        for row, key in enumerate(keys):
            words = Text(self.look, 14, 400, "ink-2")
            words.setText(QCoreApplication.translate("keys", key.words))
            grid.addWidget(KeyCap(self.look, key.name), row, 0, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(words, row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return column


class DoorCard(HelpCard):
    """F1 while a door is open: there most keys do something else, and no other place opens."""

    def _first_words(self) -> tuple[str, str]:
        return self.tr("Just scan"), self.tr(
            "Every badge gets one word. Hold the reader over its code; **no key** has to be pressed."
        )

    def _steps(self) -> list[tuple[str, str]]:
        return [
            ("qr-code", self.tr("Scan the code on the badge")),
            ("keyboard", self.tr("No code? Type its five digits and press Enter")),
            ("check-circle-fill", self.tr("Green: let in")),
            ("eye-fill", self.tr("Yellow: look at photo and face, then decide")),
            ("hand-palm-fill", self.tr("Red: nobody goes in. Do what the line below says")),
        ]

    def _told(self) -> list[Key]:
        return [*AT_DOOR, *(key for key in SHORTCUTS if key.words and key.does is Does.WINDOW and key.act in _ANYWHERE)]


_ANYWHERE = {"help", "full_screen", "lock", "larger", "smaller", "language"}


def help_card(look: Look, *, at_door: bool) -> HelpCard:
    """The card for what is on the screen."""
    return DoorCard(look) if at_door else HelpCard(look)
