"""A place that writes down what reaches it."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout

from ui.place import Action, Box, Place


class Diary(Place):
    """Every call becomes a line in `happened`. It has a field and a note, as some screens do."""

    def __init__(self, *, changes_screen: bool = False) -> None:
        super().__init__()
        self.happened: list[tuple[str, object]] = []
        self.offered: list[Action] = [
            Action("back", "Back", "Esc"),
            Action("refer", "Refer to supervisor", "F4", "user-sound", "outlined"),
            Action("type", "Type the document", "F7", "keyboard"),
        ]
        self.blue_is: Action | str = Action("print", "Confirm and print badge", "Enter")
        self.says = Box("Scan the next person at any time", "barcode", "Passport read", "ok")
        self.changes_screen = changes_screen
        column = QVBoxLayout(self)
        self.field, self.note = QLineEdit(), QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        column.addWidget(self.field)
        column.addWidget(self.note)

    def actions(self) -> list[Action]:
        return self.offered

    def blue(self) -> Action | str:
        return self.blue_is

    def box(self) -> Box:
        return self.says

    def do(self, name: str) -> None:
        self.happened.append(("do", name))
        if self.changes_screen and name == "print":
            self.blue_is = Action("hand_over", "Handed over", "Enter")
            self.actions_changed.emit()

    def typed(self, text: str) -> None:
        self.happened.append(("typed", text))

    def scanned(self, text: str) -> None:
        self.happened.append(("scanned", text))

    def move(self, by: int) -> None:
        self.happened.append(("move", by))

    def back(self) -> None:
        self.happened.append(("back", None))

    def done(self) -> list[object]:
        """The names that were done, in order."""
        return [what for kind, what in self.happened if kind == "do"]

    def scans(self) -> list[object]:
        return [what for kind, what in self.happened if kind == "scanned"]
