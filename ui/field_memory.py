"""What stood in a field before a burst of keys, so that it can stand there again."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Self, TypeGuard

import shiboken6
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:  # the first window has no such field, and each of these classes takes Python a while to build
    from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QTextEdit


def is_choice(widget: QWidget | None) -> "TypeGuard[QComboBox]":
    return widget is not None and widget.inherits("QComboBox")


def is_sheet(widget: QWidget | None) -> "TypeGuard[QPlainTextEdit | QTextEdit]":
    """Whether it is a field of many lines."""
    return widget is not None and (widget.inherits("QPlainTextEdit") or widget.inherits("QTextEdit"))


def leave_nothing(*fields: QLineEdit) -> None:
    """Empty these for good: what Qt clears it keeps for Ctrl+Z, what it is given anew it does not."""
    for field in fields:
        field.setText("")


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
        return isinstance(widget, QLineEdit) or is_choice(widget) or is_sheet(widget)

    def put_back(self) -> None:
        for field, restore in self._kept:
            if shiboken6.isValid(field):
                restore()


def _remembered(field: QWidget) -> Callable[[], None]:
    if isinstance(field, QLineEdit):
        return _line(field)
    if is_choice(field):
        return _combo(field)
    if is_sheet(field):
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


def _combo(field: "QComboBox") -> Callable[[], None]:
    index, text = field.currentIndex(), field.currentText()

    def restore() -> None:
        field.setCurrentIndex(index)
        if field.isEditable():
            field.setEditText(text)

    return restore


def _sheet(field: "QPlainTextEdit | QTextEdit") -> Callable[[], None]:
    text, cursor = field.toPlainText(), field.textCursor().position()

    def restore() -> None:
        if field.toPlainText() != text:
            field.setPlainText(text)
        put = field.textCursor()
        put.setPosition(cursor)
        field.setTextCursor(put)

    return restore
