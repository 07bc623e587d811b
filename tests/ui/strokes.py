"""Real key events with times of their own, so that a test types like a person or like a scanner without waiting."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

Key = Qt.Key
Modifier = Qt.KeyboardModifier
PERSON, SCANNER = 140, 5  # ms between two keys
FILLER_KEYS = {"\n": Key.Key_Return, "\t": Key.Key_Tab}

# Positions of a US keyboard as X11 tells them.
POSITIONS = {
    letter: position
    for row, first in (("1234567890-", 10), ("QWERTYUIOP", 24), ("ASDFGHJKL;", 38), ("ZXCVBNM,./", 52))
    for position, letter in enumerate(row, start=first)
} | {"<": 59}


class Keyboard:
    """Sends each key to the widget that has the keyboard, as Qt does, and keeps the time."""

    def __init__(self, window: QWidget, starts_at: int = 1_000_000) -> None:
        self._window = window
        self.at = starts_at

    def wait(self, milliseconds: int) -> None:
        self.at += milliseconds

    def press(
        self,
        key: Qt.Key,
        text: str = "",
        *,
        after: int = PERSON,
        repeat: bool = False,
        position: int = 0,
        modifiers: Qt.KeyboardModifier = Modifier.NoModifier,
    ) -> None:
        self.at += after
        target = QApplication.focusWidget() or self._window
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, position, 0, 0, text, repeat)
        event.setTimestamp(self.at)
        QApplication.sendEvent(target, event)

    def type(self, text: str, *, gap: int = PERSON) -> None:
        for letter in text:
            self.press(_key(letter), letter, after=gap)

    def enter(self, *, after: int = PERSON, repeat: bool = False) -> None:
        self.press(Key.Key_Return, "\r", after=after, repeat=repeat)

    def scan(self, text: str, *, gap: int = SCANNER, prefix: bool = False, end: str = "\n") -> None:
        """A whole scan: a line feed in the text is an Enter, as is the end."""
        self.at += PERSON
        if prefix:
            self.press(Key.Key_F13, after=0)
        for letter in text + end:
            if letter in FILLER_KEYS:
                self.press(FILLER_KEYS[letter], "\r" if letter == "\n" else letter, after=gap)
            else:
                self.press(_key(letter), letter, after=gap)

    def scan_by_position(self, text: str, *, arrives_as: str) -> None:
        """A scanner set to a US keyboard on a laptop whose layout makes other characters of its keys."""
        self.at += PERSON
        for meant, made in zip(text, arrives_as, strict=True):
            shifted = Modifier.ShiftModifier if meant.isupper() or meant == "<" else Modifier.NoModifier
            position = POSITIONS[meant.upper()]
            self.press(_key(made), made, after=SCANNER, position=position, modifiers=shifted)
        self.enter(after=SCANNER)


def _key(letter: str) -> Qt.Key:
    code = ord(letter.upper())
    return Qt.Key(code) if 0x20 <= code <= 0x7E else Key.Key_unknown
