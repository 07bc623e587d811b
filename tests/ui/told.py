"""Everything that a window tells: what can be read on it, and what a screen reader can find in it."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.ToolTipRole,
)  # fmt: skip
SAID = (
    QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help,
)  # fmt: skip
INVISIBLE = "⁦⁧⁨⁩​"


def told(window: QWidget) -> str:
    """All of it, line by line, without the signs that only keep directions apart."""
    QApplication.sendPostedEvents()  # what was put into a layout this instant is shown by the next event
    lines = {line for widget in _shown(window) for line in _on(widget)} | set(_spoken(window))
    return "\n".join(sorted(line.translate(dict.fromkeys(map(ord, INVISIBLE))) for line in lines if line))


def _shown(window: QWidget) -> Iterator[QWidget]:
    yield window
    yield from (widget for widget in window.findChildren(QWidget) if widget.isVisible())


def _on(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    for name in ("text", "placeholderText", "toPlainText", "currentText"):
        read = getattr(widget, name, None)
        if read is not None:
            yield str(read())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            for role in ROLES:
                yield str(model.index(row, column).data(role) or "")


def _spoken(window: QWidget) -> Iterator[str]:
    """What a screen reader can walk to: hidden parts of the tree are left out by it, as here."""
    waiting: list[QAccessibleInterface] = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        here = waiting.pop()
        if here is None or not here.isValid() or here.state().invisible:
            continue
        yield from (here.text(kind) for kind in SAID)
        waiting.extend(here.child(at) for at in range(here.childCount()))
