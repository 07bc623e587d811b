"""What stood in a field before a burst of keys, so that it can stand there again."""

from collections.abc import Callable
from typing import Self

import shiboken6
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_KNOWN = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)


class FieldMemory:
    """The text and cursor of some fields at one moment."""

    def __init__(self, kept: list[tuple[QWidget, Callable[[], None]]]) -> None:
        self._kept = kept

    @classmethod
    def of(cls, *widgets: QWidget | None) -> Self:
        """Remember each of these that is a field; one given twice is remembered once."""
        fields = {id(widget): widget for widget in widgets if widget is not None and cls.knows(widget)}
        return cls([(field, _remembered(field)) for field in fields.values()])

    @staticmethod
    def knows(widget: QWidget | None) -> bool:
        """Whether keys write into this widget."""
        return isinstance(widget, _KNOWN)

    def put_back(self) -> None:
        for field, restore in self._kept:
            if shiboken6.isValid(field):
                restore()


def _remembered(field: QWidget) -> Callable[[], None]:
    if isinstance(field, QLineEdit):
        return _line(field)
    if isinstance(field, QComboBox):
        return _combo(field)
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return _sheet(field)
    raise TypeError(field)


def _line(field: QLineEdit) -> Callable[[], None]:
    text, cursor = field.text(), field.cursorPosition()
    start, length = field.selectionStart(), len(field.selectedText())

    def restore() -> None:
        if field.text() != text:
            field.setText(text)
        field.setCursorPosition(cursor)
        if start >= 0:
            field.setSelection(start, length)

    return restore


def _combo(field: QComboBox) -> Callable[[], None]:
    index, text = field.currentIndex(), field.currentText()

    def restore() -> None:
        field.setCurrentIndex(index)
        if field.isEditable():
            field.setEditText(text)

    return restore


def _sheet(field: QPlainTextEdit | QTextEdit) -> Callable[[], None]:
    text, cursor = field.toPlainText(), field.textCursor().position()

    def restore() -> None:
        if field.toPlainText() != text:
            field.setPlainText(text)
        put = field.textCursor()
        put.setPosition(cursor)
        field.setTextCursor(put)

    return restore
