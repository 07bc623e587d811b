"""Lines to type in, and the one for the path of a file: as high and as round on every page of Setup."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import ActionButton


def line_field(look: Look, name: str, placeholder: str = "", *, longest: int = 300, mono: bool = False) -> QLineEdit:
    """A line of `longest` letters at the most; `name` is what a screen reader calls it."""
    field = QLineEdit()
    field.setProperty("piece", "field")
    field.setProperty("halo", 6)
    field.setMaxLength(longest)
    field.setAccessibleName(name)
    field.setPlaceholderText(placeholder)
    measure = Measure(look, field)
    measure.keep(lambda: field.setFont(look.font(16, 500 if mono else 400, mono=mono)))
    measure.least_height(field, 42, compact=36)
    return field


class PathLine(QWidget):
    """A path that is typed, pasted or dropped, as high as the button that asks the system for one.

    `choose_asked`: that button was pressed. `path_changed`: another path stands in the field.
    """

    choose_asked = Signal()
    path_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.choose = ActionButton(look, self.tr("Choose a file"), "", icon="upload-simple", kind="outlined")
        measure, across = Measure(look, self), QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        measure.gap(across, 12)
        self.field.setProperty("piece", "field")
        self.field.setProperty("halo", 6)
        self.field.setPlaceholderText(self.tr("Path of the file"))
        self.field.setAccessibleName(self.tr("Path of the file"))
        measure.keep(lambda: self.field.setFont(look.font(16)))
        self.choose.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        across.addWidget(self.field, 1)
        across.addWidget(self.choose)
        self.choose.clicked.connect(self.choose_asked)
        self.field.textChanged.connect(self.path_changed)

    def path(self) -> Path | None:
        """What the field says, whether a path, a quoted path or a file's address; None when it is empty."""
        return path_of(self.field.text())


def path_of(text: str) -> Path | None:
    """The path in a text that was typed, pasted or dropped: without quotes, and from a file's address too."""
    told = text.strip().strip("\"'").strip()
    if told.startswith("file:"):
        told = QUrl(told).toLocalFile()
    return Path(told).expanduser() if told else None
