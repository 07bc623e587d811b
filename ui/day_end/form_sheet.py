"""A sheet with a few fields below a title, Cancel and one blue button: what is missing gets the keyboard."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.day_end.sheets import head_of, labelled
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import ActionButton, Text
from ui.overlay import Sheet
from ui.setup.choice_box import ChoiceBox
from ui.setup.line_field import line_field
from ui.speech import announce
from ui.wording import Told


class FormSheet(Sheet):
    """`filled` is sent when everything is there; the sheet stays until it was written."""

    filled = Signal()
    stays = True

    def __init__(self, look: Look, icon: str, title: str, line: str, verb: str) -> None:
        super().__init__(look)
        self.setAccessibleName(f"{title}. {line}")
        self.busy = False
        self.fields: list[QWidget] = []
        self.said = Text(look, 14, 400, "bad")
        self.said.setWordWrap(True)
        self.cancel = ActionButton(look, self.tr("Cancel"), "Esc")
        self.button = ActionButton(look, verb, "Enter", kind="blue")
        self._measure = Measure(look, self)
        self.column.addLayout(head_of(look, icon, title, line, wide=560))
        self._rows = QVBoxLayout()
        self._measure.gap(self._rows, 12)
        self.column.addLayout(self._rows)
        foot = QHBoxLayout()
        self._measure.gap(foot, 14)
        foot.addWidget(self.cancel)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.button)
        self.column.addLayout(foot)
        self.cancel.clicked.connect(self.escape)
        self.button.clicked.connect(self.enter)

    # fields

    def row(self, *fields: tuple[QWidget, int]) -> None:
        """Fields side by side under their names, each so many units wide; 0 takes what is left."""
        across = QHBoxLayout()
        self._measure.gap(across, 16)
        for field, wide in fields:
            across.addLayout(labelled(self.look, self._measure, field, wide), int(not wide))
            self.fields.append(field)
        if all(wide for _, wide in fields):
            across.addStretch(1)
        self._rows.addLayout(across)

    def number(self, name: str, most: int, least: int = 0) -> QLineEdit:
        field = line_field(self.look, name, longest=5)
        field.setValidator(QIntValidator(least, most, field))
        field.textChanged.connect(self.refresh)
        return field

    def text(self, name: str, placeholder: str = "", longest: int = 200) -> QLineEdit:
        field = line_field(self.look, name, placeholder, longest=longest)
        field.textChanged.connect(self.refresh)
        return field

    def choice(self, name: str, choices: list[str]) -> ChoiceBox:
        box = ChoiceBox(self.look)
        box.setAccessibleName(name)
        box.addItems(choices)
        return box

    # keys

    def begins_at(self) -> QWidget:
        return self.fields[0]

    def missing(self) -> QWidget | None:
        """The first field that still has to be filled in."""
        lines = (field for field in self.fields if isinstance(field, QLineEdit))
        return next((line for line in lines if not line.hasAcceptableInput() or not line.text().strip()), None)

    def enter(self) -> None:
        missing = self.missing()
        if missing is not None:
            missing.setFocus()
        elif not self.busy:
            self.filled.emit()

    def escape(self) -> None:
        if not self.busy:
            self.done.emit()

    def refresh(self) -> None:
        self.button.setEnabled(not self.busy and self.missing() is None)
        self.said.setText("")

    def show_told(self, told: Told) -> None:
        """It was not written down; it can be mended."""
        self.said.show_rich(f"**{told.bold}** {told.rest}".strip())
        announce(self, self.said.accessibleName(), urgent=True)
