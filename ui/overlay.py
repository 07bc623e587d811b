"""What is asked in front of the window: a sheet over a scrim, inside the window, so that none gets lost behind it."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.paint import faded, fill_round
from ui.look.pieces import ActionButton, Text
from ui.speech import announce


class Sheet(QWidget):
    """Something asked in an overlay. `done` closes it. Only a sheet that wants a scan gets one.

    `stays`: much has been given to it; what is told meanwhile is told in front of it, and takes nothing away.
    """

    done = Signal()
    stays = False

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.column = QVBoxLayout(self)
        look.changed.connect(self._follow)
        self._follow()

    def enter(self) -> None:
        """Enter was pressed: the sheet's own blue button."""
        self.done.emit()

    def escape(self) -> None:
        """Esc was pressed; it never destroys anything."""
        self.done.emit()

    def begins_at(self) -> QWidget | None:
        """What has the keyboard first; None: what Tab reaches first."""
        return None

    def scanned(self, text: str) -> None:
        """A scan came while the sheet is open."""

    def key(self, name: str) -> None:
        """A function key was pressed while the sheet is open, by its name on the cap."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        ground = self.look.colour("surface")
        line = self.look.colour("line")
        fill_round(QPainter(self), QRectF(self.rect()), self.look.px(14), ground, line)

    def _follow(self) -> None:
        margin = self.look.px(28)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(self.look.px(16))


class Notice(Sheet):
    """Something to know: a title, a sentence, one button."""

    def __init__(self, look: Look, icon: str, title: str, sentence: str) -> None:
        super().__init__(look)
        self.setAccessibleName(f"{title} {sentence}")
        top = QHBoxLayout()
        top.setSpacing(look.px(16))
        top.addWidget(IconLabel(look, icon, "accent", 32), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        head, body = Text(look, 22, 700), Text(look, 16, 400, "ink-2")
        head.setText(title)
        body.setText(sentence)
        for text in (head, body):
            text.setWordWrap(True)
            text.setMinimumWidth(look.px(440))
            words.addWidget(text)
        top.addLayout(words, 1)
        self.column.addLayout(top)
        self.button = ActionButton(look, self.tr("Go on"), "Enter", kind="blue")
        self.button.clicked.connect(self.done)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing)


class Overlay(QWidget):
    """One for a window, over all of it. While it is open nothing behind it can be pressed or reached by Tab."""

    closed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._sheet: Sheet | None = None
        self._beneath: list[Sheet] = []
        self._aside: list[Sheet] = []
        self._keyboards: dict[Sheet, QWidget | None] = {}
        self._row = QHBoxLayout(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.installEventFilter(self)
        self.hide()

    def sheet(self) -> Sheet | None:
        """What is open now."""
        return self._sheet

    def open_sheet(self, sheet: Sheet) -> None:
        """Show a sheet in place of any other; the keyboard goes to its first field or button."""
        self._drop()
        self._sheet = sheet
        self._row.addWidget(sheet, 0, Qt.AlignmentFlag.AlignCenter)
        sheet.done.connect(self.close_sheet)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        sheet.show()
        (sheet.begins_at() or (self._stops() or [self])[0]).setFocus(Qt.FocusReason.TabFocusReason)
        announce(sheet, sheet.accessibleName(), urgent=True)

    def open_over(self, sheet: Sheet) -> None:
        """Show a sheet in front of the one that is open, which is open again when this one closes."""
        if self._sheet is not None:
            self._beneath.append(self._put_by(self._sheet))
        self.open_sheet(sheet)

    def set_aside(self) -> None:
        """Hide what is open as it is, until it is brought back; something else may be asked meanwhile."""
        if self._sheet is not None:
            self._aside += [*self._beneath, self._put_by(self._sheet)]
            self._beneath = []
            self.hide()

    def let_wait(self, sheet: Sheet) -> None:
        """Ask this in front of all that was set aside, once that is brought back."""
        sheet.setParent(self)
        self._aside.append(sheet)

    def bring_back(self) -> None:
        """What was set aside is open again, and what was asked meanwhile is no more."""
        while self._sheet is not None:
            self.close_sheet()
        self._beneath, self._aside = self._aside, []
        if self._beneath:
            self._open_again(self._beneath.pop())

    def forget(self) -> None:
        """Neither what is open nor what was set aside is asked any more."""
        self.set_aside()
        for sheet in self._aside:
            sheet.deleteLater()
        self._aside = []
        self._keyboards.clear()

    def close_sheet(self) -> None:
        """Close the one that is open; the one behind it, if any, is open again."""
        if self._sheet is None:
            return
        self._drop()
        if self._beneath:
            self._open_again(self._beneath.pop())
        else:
            self.hide()
            self.closed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round within the sheet."""
        stops = self._stops()
        if not stops:
            return True
        here = self._window.focusWidget()
        at = stops.index(here) if here in stops else -1 if forward else 0
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), faded(QColor("#0E1620"), 0.62))

    def mousePressEvent(self, event: QEvent) -> None:
        """Nothing behind the scrim is pressed."""
        event.accept()

    def _stops(self) -> list[QWidget]:
        if self._sheet is None:
            return []
        children = self._sheet.findChildren(QWidget)
        return [child for child in children if _takes_tab(child)]

    def _put_by(self, sheet: Sheet) -> Sheet:
        """Out of sight, as it is."""
        self._sheet = None
        here = self._window.focusWidget()
        self._keyboards[sheet] = here if here is not None and sheet.isAncestorOf(here) else None
        sheet.done.disconnect(self.close_sheet)
        self._row.removeWidget(sheet)
        sheet.hide()
        return sheet

    def _open_again(self, sheet: Sheet) -> None:
        """With the keyboard where it was: digits of a PIN go on there, and choose nothing."""
        self.open_sheet(sheet)
        here = self._keyboards.pop(sheet, None)
        if here is not None and shiboken6.isValid(here) and here.isVisible():
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        if self._sheet is not None:
            self._row.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
            self._sheet = None


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()
