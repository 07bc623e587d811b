"""Tells the keys of a scanner from those of a person, before any widget or shortcut gets them.

Sure by a prefix (F13 or STX up to Enter), else by speed. A passport never stays in a field, and the scanner's
own Enter presses nothing. It knows nothing of what a scan means.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import scan_text
from ui.field_memory import FieldMemory
from ui.scan_text import Stroke

Key = Qt.Key
_MODIFIERS = {Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_CapsLock}
_ENDS = {Key.Key_Return, Key.Key_Enter, Key.Key_Tab}
_STX = "\x02"
_INSTANT = 10  # ms; a held key repeats every 20 ms and more
_HEARD = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
_FILLERS = "<;?"  # what the filler of passport lines becomes on US, Spanish or German, and French keyboards


@dataclass(frozen=True)
class Timing:
    """All in milliseconds; `gap` is measured at enrolment, at most 60."""

    gap: int = 35
    end: int = 60
    shortest: int = 6
    next_line: int = 150
    silence: int = 400  # a prefixed scan that stops so long has lost its end


class WedgeFilter(QObject):
    """Begins with `listen`. It reads the time of a key from the event, else from `clock` (ms).

    `scan` carries one whole scan, the lines of a document joined by a line feed; `half_scan` says one broke off;
    `reading` says that one is under way. `then` is asked about each key that is a person's, before its widget.
    """

    scan = Signal(str)
    half_scan = Signal()
    reading = Signal(bool)

    def __init__(
        self,
        *,
        timing: Timing | None = None,
        clock: Callable[[], int] | None = None,
        then: Callable[[QWidget, QKeyEvent], bool] | None = None,
    ) -> None:
        super().__init__()
        self.timing = timing or Timing()
        self._clock = clock or _monotonic
        self._then = then
        self._strokes: list[Stroke] = []
        self._lines: list[str] = []
        self._prefixed = False
        self._memory: FieldMemory | None = None
        self._box: QWidget | None = None
        self._last: tuple[QObject, int, int] | None = None
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self._second_thought)

    def watch(self, box: QWidget) -> None:
        """The field that gets keys pressed anywhere; it too is put back after a burst."""
        self._box = box

    def listen(self) -> None:
        """Get every key of the application first."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        """Get no key any more."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._waiting.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _HEARD or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            return self._keep_from_shortcuts(event)
        if self._is_passed_up(watched, event):
            return False
        return self._pressed(event) or (self._then is not None and self._then(watched, event))

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether the key is the scanner's and nobody else may have it."""
        if event.key() in _MODIFIERS:
            return self._prefixed
        if event.key() == Key.Key_F13 or event.text() == _STX:
            return self._begin_prefixed()
        at = self._time(event)
        if self._prefixed and self._strokes and at - self._strokes[-1].at > self.timing.silence:
            self._break_off()
        if event.key() in _ENDS:
            return self._ended(at)
        held = event.isAutoRepeat() and not self._is_instant(at)
        if held or not event.text().isprintable() or not event.text() or _is_command(event):
            self._strokes = []
            return self._prefixed
        return self._wrote(Stroke(at, event.text(), event.nativeScanCode(), _shifted(event)))

    def _is_instant(self, at: int) -> bool:
        """Whether no held key repeats so soon: X11 calls the same key twice in one millisecond a repeat."""
        return bool(self._strokes) and at - self._strokes[-1].at <= _INSTANT

    def _begin_prefixed(self) -> bool:
        self._remember()
        self._prefixed = True
        self._strokes = []
        self._waiting.start(self.timing.silence)
        self.reading.emit(True)
        return True

    def _wrote(self, stroke: Stroke) -> bool:
        if self._prefixed:
            self._strokes.append(stroke)
            self._waiting.start(self.timing.silence)
            return True
        if self._strokes and stroke.at - self._strokes[-1].at <= self.timing.gap:
            self._strokes.append(stroke)
            self._expect_end()
            return stroke.text == " " and not FieldMemory.knows(QApplication.focusWidget())
        self._remember()
        self._strokes = [stroke]
        if self._lines:
            self._waiting.start(self.timing.next_line)
        return False

    def _expect_end(self) -> None:
        """A burst with the filler of passport lines in it is no person's; see that its end comes."""
        passport = any(stroke.text in _FILLERS for stroke in self._strokes)
        if self._lines or (passport and len(self._strokes) >= self.timing.shortest):
            self._waiting.start(self.timing.next_line)

    def _ended(self, at: int) -> bool:
        """Enter or Tab came: whether it was the scanner's."""
        strokes, prefixed = self._strokes, self._prefixed
        burst = len(strokes) >= self.timing.shortest and at - strokes[-1].at <= self.timing.end
        if not burst and not prefixed:
            self._strokes = []
            return False
        self._strokes, self._prefixed = [], False
        self._waiting.stop()
        self._put_back()
        self._line(scan_text.split_lines(scan_text.read(strokes, offset=_position_offset())))
        self._prefixed = prefixed and bool(self._lines)  # the prefix holds for all lines of a document
        return True

    def _line(self, line: str) -> None:
        if self._lines and not scan_text.follows(self._lines, line):
            self._lines = []
            self.half_scan.emit()
        if not self._lines and not scan_text.is_first_line(line):
            self._deliver(line)
            return
        self._lines.append(line)
        if scan_text.is_complete(self._lines):
            self._deliver("\n".join(self._lines))
        else:
            self.reading.emit(True)
            self._waiting.start(self.timing.next_line)

    def _deliver(self, text: str) -> None:
        self._lines = []
        self._waiting.stop()
        self.reading.emit(False)
        if text:
            self.scan.emit(text)
        else:
            self.half_scan.emit()

    def _second_thought(self) -> None:
        """Keys that came while the window was busy are still in the queue: let them in before judging."""
        count = (len(self._strokes), len(self._lines))
        QTimer.singleShot(0, self, lambda: self._judge(count))

    def _judge(self, before: tuple[int, int]) -> None:
        if before == (len(self._strokes), len(self._lines)) and not self._waiting.isActive():
            self._break_off()

    def _break_off(self) -> None:
        self._put_back()
        self._strokes, self._lines, self._prefixed = [], [], False
        self._waiting.stop()
        self.reading.emit(False)
        self.half_scan.emit()

    def _remember(self) -> None:
        self._memory = FieldMemory.of(QApplication.focusWidget(), self._box)

    def _put_back(self) -> None:
        if self._memory is not None:
            self._memory.put_back()
        self._memory = None

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        if self._prefixed or event.key() == Key.Key_F13 or event.text() == _STX:
            event.accept()
            return True
        return False

    def _is_passed_up(self, watched: QWidget, event: QKeyEvent) -> bool:
        """A key its widget did not want comes again at each parent: it was judged already."""
        before, key, stamp = self._last or (None, 0, 0)
        same = key == int(event.key()) and stamp == event.timestamp()
        if same and before is not watched and _is_inside(before, watched):
            return True
        self._last = (watched, int(event.key()), event.timestamp())
        return False

    def _time(self, event: QKeyEvent) -> int:
        return event.timestamp() or self._clock()


def _is_inside(inner: object, outer: QWidget) -> bool:
    return isinstance(inner, QWidget) and shiboken6.isValid(inner) and outer.isAncestorOf(inner)


def _is_command(event: QKeyEvent) -> bool:
    asked = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
    return bool(asked) and not event.modifiers() & Qt.KeyboardModifier.AltModifier


def _shifted(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _position_offset() -> int | None:
    """What this system adds to a key's position; None where it tells none."""
    if sys.platform == "win32":
        return 0
    return 8 if QGuiApplication.platformName() in {"xcb", "wayland", "offscreen"} else None


def _monotonic() -> int:
    return int(time.monotonic() * 1000)
