"""The first list of a laptop: the fingerprint of its event is completed out of the manual of this door."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from regdesk.keys.carried import Kind
from ui.look.look import Look
from ui.look.pieces import ActionButton, Text
from ui.overlay import Sheet

GROUP = 4


class CompleteFingerprint(Sheet):
    """Its last four signs are not shown: whoever types them has the manual in hand. `printed` carries all of it.

    The code in the manual may be scanned instead.
    """

    printed = Signal(str)

    def __init__(self, look: Look, fingerprint: str) -> None:
        super().__init__(look)
        self._shown = fingerprint.rstrip()[:-GROUP]
        title, line = Text(look, 22, 700), Text(look, 16, 400, "ink-2")
        title.setText(self.tr("Compare with the manual of this door"))
        line.setText(
            self.tr(
                "The fingerprint has to be the same. Type its last four signs from the manual, or scan its code there. "
                "From then on this laptop believes the lists of this event alone."
            )
        )
        for text in (title, line):
            text.setWordWrap(True)
            text.setMinimumWidth(look.px(560))
            self.column.addWidget(text)
        self.setAccessibleName(f"{title.text()} {self._shown}")
        self._fingerprint(look)
        self._buttons(look)

    def _fingerprint(self, look: Look) -> None:
        shown = Text(look, 30, 600, mono=True)
        shown.setText(self._shown)
        self.field = QLineEdit()
        self.field.setProperty("piece", "field")
        self.field.setProperty("halo", 6)
        self.field.setMaxLength(GROUP)
        self.field.setFont(look.font(30, 600, mono=True))
        self.field.setFixedSize(look.px(130), look.px(56))
        self.field.setAccessibleName(self.tr("The last four signs"))
        self.field.textChanged.connect(self._changed)
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        row.addStretch(1)
        row.addWidget(shown)
        row.addWidget(self.field)
        row.addStretch(1)
        self.column.addLayout(row)

    def _buttons(self, look: Look) -> None:
        not_now = ActionButton(look, self.tr("Do not take it"), "Esc", kind="outlined")
        self.button = ActionButton(look, self.tr("Take the list"), "Enter", kind="blue")
        not_now.clicked.connect(self.done)
        self.button.clicked.connect(self.enter)
        self.button.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(not_now)
        row.addStretch(1)
        row.addWidget(self.button)
        self.column.addLayout(row)

    def begins_at(self) -> QWidget:
        return self.field

    def enter(self) -> None:
        if self.button.isEnabled():
            self._give(self._shown + self.field.text())

    def scanned(self, text: str) -> None:
        if text.upper().startswith(Kind.FINGERPRINT):
            self._give(text)

    def _changed(self, text: str) -> None:
        self.button.setEnabled(len(text.strip()) == GROUP)

    def _give(self, text: str) -> None:
        self.done.emit()
        self.printed.emit(text)
