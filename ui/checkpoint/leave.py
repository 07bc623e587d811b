"""What is asked before a door is left: the PIN of who is signed in, or only whether it is meant."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.staff.pins import Pin
from regdesk.staff.stops import Stop
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.pieces import ActionButton, Text
from ui.overlay import Sheet
from ui.pin_pad import PinPad
from ui.sign_in_words import SignInWords
from ui.wording import isolated


class _Asks(Sheet):
    """A title, a line, and below what somebody has to give."""

    leave = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        top, words = QHBoxLayout(), QVBoxLayout()
        top.setSpacing(look.px(16))
        top.addWidget(IconLabel(look, "sign-out", "accent", 32), 0, Qt.AlignmentFlag.AlignTop)
        self.head, self.line = Text(look, 22, 700), Text(look, 16, 400, "ink-2")
        for text in (self.head, self.line):
            text.setWordWrap(True)
            text.setMinimumWidth(look.px(440))
            words.addWidget(text)
        top.addLayout(words, 1)
        self.column.addLayout(top)

    def show_words(self, title: str, line: str) -> None:
        self.head.setText(title)
        self.line.setText(line)
        self.setAccessibleName(f"{title} {line}")


class LeaveWithPin(_Asks):
    """`judge` says whether the PIN is right; `leave` comes when it was."""

    def __init__(self, look: Look, name: str, judge: Callable[[Pin], Stop | None], words: SignInWords) -> None:
        super().__init__(look)
        self._judge, self._words = judge, words
        told = self.tr("{name}, type your PIN. Until then nothing else opens here.")
        self.show_words(self.tr("Leave the door?"), told.format(name=isolated(name)))
        self.pad = PinPad(look)
        self.pad.complete.connect(self._came)
        stay = ActionButton(look, self.tr("Stay at the door"), "Esc", kind="outlined")
        stay.clicked.connect(self.done)
        self.column.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(stay, 0, Qt.AlignmentFlag.AlignLeading)

    def begins_at(self) -> QWidget:
        return self.pad

    def enter(self) -> None:
        """The sixth digit is the answer, not Enter."""

    def _came(self, pin: Pin) -> None:
        stop = self._judge(pin)
        if stop is None:
            self.done.emit()
            self.leave.emit()
            return
        told = self._words.stop(stop)
        self.line.show_rich(f"**{told.bold}** {told.rest}")
        self.pad.show_wrong()


class LeaveAfterQuestion(_Asks):
    """Without a staff list: whether it is meant."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        told = self.tr("Badges are not checked here until it is open again.")
        self.show_words(self.tr("Leave the door?"), told)
        stay = ActionButton(look, self.tr("Stay at the door"), "Esc", kind="outlined")
        self._leave = ActionButton(look, self.tr("Leave"), "Enter", kind="blue")
        stay.clicked.connect(self.done)
        self._leave.clicked.connect(self.enter)
        row = QHBoxLayout()
        row.addWidget(stay)
        row.addStretch(1)
        row.addWidget(self._leave)
        self.column.addLayout(row)

    def begins_at(self) -> QWidget:
        return self._leave

    def enter(self) -> None:
        self.done.emit()
        self.leave.emit()
