"""The privacy key: one calm cover over the whole window, at once, and the same window again at the next press.

What it covers is really hidden, so that a screen reader finds it no more than a passer-by does; nothing of it is left,
begun anew or answered. Work under way, such as a badge at the printer, goes on behind it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.keys import ALSO, HIDE, SHORTCUTS
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.paint import fill
from ui.look.pieces import ActionButton, StateChip, Text
from ui.speech import COVERED, announce

if TYPE_CHECKING:  # the window makes this
    from ui.main_window import MainWindow

STAY = ("hide", "dark", "full_screen")
"""What the window's keys still do while the person is hidden."""
_KEYS = frozenset({
    name for key in SHORTCUTS if key.act in STAY for name in (key.name, *ALSO.get(key.name, ()))
})  # fmt: skip
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
_PRESSES = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod}


class Cover(QWidget):
    """What stands in front: the meeting, that the person is hidden, and how to go on."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self.meeting, self.title = Text(look, 16, 600, "ink-3"), Text(look, 30, 700)
        self.line = Text(look, 16, 400, "ink-2")
        self.training = StateChip(look, units=32)
        self.button = ActionButton(look, self.tr("Show again"), HIDE, kind="outlined")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        self._build()

    def say(self, sentence: str) -> None:
        """Put this under the title."""
        self.line.setText(sentence)

    def show_meeting(self, name: str, *, training: bool) -> None:
        self.meeting.setText(name)
        self.training.show_state("", self.tr("TRAINING") if training else "", "warn")

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self._look.colour("canvas"))

    def mousePressEvent(self, event: QEvent) -> None:
        """Nothing behind is pressed."""
        event.accept()

    def _build(self) -> None:
        px = self._look.px
        self.title.setText(self.tr("Hidden"))
        middle, column = QHBoxLayout(self), QVBoxLayout()
        column.setSpacing(px(14))
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self.training, 0, centre)
        column.addWidget(IconLabel(self._look, "shield-check", "ink-3", 56), 0, centre)
        for text in (self.meeting, self.title, self.line):
            text.set_side("centre")
            text.setWordWrap(True)
            column.addWidget(text)
        column.addSpacing(px(8))
        column.addWidget(self.button, 0, centre)
        column.addStretch(3)
        middle.setContentsMargins(px(24), px(24), px(24), px(24))
        middle.addLayout(column, 1)


class Privacy(QObject):
    """Hides the person of one window and shows them again. `meeting`: what the cover calls the event.

    `give_keyboard`: gives it to whatever should have it on the screen of the moment.
    """

    def __init__(self, window: "MainWindow", give_keyboard: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._give_keyboard = give_keyboard
        self._cover: Cover | None = None
        self._covered: list[QWidget] = []
        self._focus: QWidget | None = None
        self._selected = ("", -1, 0, 0)
        self.meeting = ""

    @property
    def hides(self) -> bool:
        """Whether the person is hidden now."""
        return self._cover is not None and not self._cover.isHidden()

    @property
    def cover(self) -> Cover:
        if self._cover is None:
            self._cover = Cover(self._window.look, self._window)
            self._cover.button.clicked.connect(self.turn)
        return self._cover

    def turn(self) -> None:
        """Hide, or show again."""
        if self.hides:
            self._show_again()
        else:
            self._hide()

    def _hide(self) -> None:
        cover, window = self.cover, self._window
        self._remember_keyboard()
        cover.show_meeting(self.meeting, training=not window.top.training.isHidden())
        cover.say(self.tr("Press {key} again to go on. Nothing is lost.").format(key=HIDE))
        cover.setGeometry(window.rect())
        cover.show()
        cover.raise_()
        _hide_tip()
        window.setProperty(COVERED, True)
        self._covered = []
        for child in self._beside():
            self._take_away(child)
        application().installEventFilter(self)
        cover.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(f"{cover.title.text()}. {cover.line.text()}")

    def _show_again(self) -> None:
        window = self._window
        application().removeEventFilter(self)
        for child in filter(shiboken6.isValid, self._covered):
            child.show()
        window.setProperty(COVERED, False)
        window.overlay.setGeometry(window.rect())
        self.cover.hide()
        self._covered = []
        self._give_back_keyboard()

    def _beside(self) -> list[QWidget]:
        """The parts of the window, an open question among them; those that are not shown stay so."""
        found = self._window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [child for child in found if child is not self._cover and not child.isHidden()]

    def _take_away(self, child: QWidget) -> None:
        if child is not self._window.halo:  # it follows the keyboard by itself
            self._covered.append(child)
        child.hide()

    # the keyboard

    def _remember_keyboard(self) -> None:
        focused = QApplication.focusWidget()
        self._focus = focused if focused is not None and self._window.isAncestorOf(focused) else None
        if isinstance(focused, QLineEdit):
            chosen = len(focused.selectedText())
            self._selected = (focused.text(), focused.selectionStart(), chosen, focused.cursorPosition())

    def _give_back_keyboard(self) -> None:
        """To whatever had it. Has the screen become another one meanwhile, its own field has it."""
        focused = self._focus
        if focused is None or not shiboken6.isValid(focused) or not focused.isVisibleTo(self._window):
            self._give_keyboard()
            return
        focused.setFocus(Qt.FocusReason.OtherFocusReason)
        text, start, length, cursor = self._selected
        if isinstance(focused, QLineEdit) and focused.text() == text:
            focused.setCursorPosition(cursor)
            if start >= 0:
                # a selection whose cursor is at its beginning was made backwards
                backwards = cursor == start
                focused.setSelection(start + length if backwards else start, -length if backwards else length)

    # what comes while it is hidden

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window and kind == QEvent.Type.Resize:
            self.cover.setGeometry(self._window.rect())
        elif kind == QEvent.Type.ShowToParent and isinstance(watched, QWidget) and self._is_new(watched):
            self._take_away(watched)
        elif kind == QEvent.Type.Shortcut and isinstance(watched, QShortcut):
            return self._is_ours(watched) and watched.key().toString() not in _KEYS
        elif isinstance(watched, QWidget) and watched.window() is self._window:
            if kind == QEvent.Type.ShortcutOverride:
                return False
            if kind in _PRESSES:
                return self._pressed(event)
        return False

    def _is_new(self, widget: QWidget) -> bool:
        """Whether something has come up beside the cover, a question for example."""
        return widget.parent() is self._window and widget is not self._cover and self.hides

    def _is_ours(self, shortcut: QShortcut) -> bool:
        parent = shortcut.parent()
        return isinstance(parent, QWidget) and parent.window() is self._window

    def _pressed(self, event: QEvent) -> bool:
        """Neither a person's key nor a reader's reaches anything; that it did nothing is said."""
        typed = not isinstance(event, QKeyEvent) or Qt.Key(event.key()) not in _MODIFIERS
        if typed and event.type() != QEvent.Type.KeyRelease:
            sentence = self.tr("That did nothing: the person is hidden. Press {key}, then do it again.")
            told = sentence.format(key=HIDE)
            if self.cover.line.text() != told:
                self.cover.say(told)
                self._tell(told)
        return True

    def _tell(self, sentence: str) -> None:
        announce(self.cover, sentence, urgent=True)
        self._window.announced.emit(sentence)


def _hide_tip() -> None:
    """A tip may tell a name, and is a window of its own."""
    from PySide6.QtWidgets import QToolTip  # late, as in `ui.speech`

    QToolTip.hideText()


def application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def is_covered(widget: QWidget) -> bool:
    """Whether a widget is hidden only because its window is covered: nothing of it may begin anew."""
    return bool(widget.window().property(COVERED))
