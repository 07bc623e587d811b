"""Tells the keys of a scanner from those of a person, before any widget or shortcut gets them.

Sure by a prefix (F13 or STX up to Enter), else by what was sent and how fast (`ui.bursts`). Only the times that the
keys themselves carry decide; timers merely tell what broke off, so that a busy machine loses no scan. A passport never
stays in a field, and the scanner's own Enter presses nothing. It knows nothing of what a scan means.
"""

import sys
import time
from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import bursts, scan_text
from ui.bursts import Timing
from ui.field_memory import FieldMemory
from ui.scan_text import Stroke

__all__ = ["Timing", "WedgeFilter"]

Key = Qt.Key
_MODIFIERS = {Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_CapsLock}
_ENDS = {Key.Key_Return, Key.Key_Enter, Key.Key_Tab}
_STX = "\x02"
_INSTANT = 10  # ms; a held key repeats every 20 ms and more
_FIRST_REPEAT = 200  # ms; no system repeats a held key sooner
_HEARD = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
_FILLERS = "<;?"  # what the filler of passport lines becomes on US, Spanish or German, and French keyboards


class WedgeFilter(QObject):
    """Begins with `listen`. It reads the time of a key from the event, else from `clock` (ms).

    `scan` carries one whole scan, the lines of a document joined by a line feed; `half_scan` says one broke off;
    `reading` says that one is under way, `rushing` that the last keys may be a reader's: nothing should act on what
    they wrote. `then` is asked about each key that is a person's, before its widget.
    """

    scan = Signal(str)
    half_scan = Signal()
    reading = Signal(bool)
    rushing = Signal(bool)

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
        self._memories: list[FieldMemory | None] = []
        self._lines: list[str] = []
        self._prefixed = self._held = self._told = self._rushes = False
        self._heard = 0
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

    # one key

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether the key is the scanner's and nobody else may have it."""
        if event.key() in _MODIFIERS:
            return self._prefixed
        at = self._time(event)
        self._let_go_of_what_is_over(at)
        held = self._is_held(event, at)
        self._heard = at
        if event.key() == Key.Key_F13 or event.text() == _STX:
            return self._begin_prefixed()
        if event.key() in _ENDS:
            return self._ended()
        if held or not event.text().isprintable() or not event.text() or _is_command(event):
            self._forget_run()
            return self._prefixed
        return self._wrote(Stroke(at, event.text(), event.nativeScanCode(), _shifted(event)))

    def _let_go_of_what_is_over(self, at: int) -> None:
        """By the times of the keys: nothing that a reader left unfinished has to do with a key so long after it."""
        silent = at - self._heard
        limit = self.timing.silence if self._strokes or self._prefixed else self.timing.next_line
        if 0 <= silent <= limit:
            return
        if self._prefixed or self._lines:
            self._break_off()
        self._forget_run()

    def _is_held(self, event: QKeyEvent, at: int) -> bool:
        """Whether a key is held down. X11 calls the same key twice in one millisecond a repeat too."""
        gap = at - self._strokes[-1].at if self._strokes else _FIRST_REPEAT
        repeats = event.isAutoRepeat() and gap > _INSTANT and (self._held or gap >= _FIRST_REPEAT)
        self._held = repeats
        return repeats

    def _begin_prefixed(self) -> bool:
        self._forget_run()
        self._prefixed = True
        self._waiting.start(self.timing.silence)
        self.reading.emit(True)
        return True

    def _wrote(self, stroke: Stroke) -> bool:
        fast = bool(self._strokes) and stroke.at - self._strokes[-1].at <= self.timing.gap
        memory = None if fast or self._prefixed else FieldMemory.of(QApplication.focusWidget(), self._box)
        self._strokes = [*self._strokes[-bursts.MEMORY :], stroke]
        self._memories = [*self._memories[-bursts.MEMORY :], memory]
        if fast or self._prefixed or self._lines:
            self._expect_more()
        if self._prefixed:
            return True
        return fast and stroke.text == " " and not FieldMemory.knows(QApplication.focusWidget())

    def _expect_more(self) -> None:
        self._waiting.start(self.timing.silence)
        if not self._rushes:
            self._rushes = True
            self.rushing.emit(True)

    # the end of a run

    def _ended(self) -> bool:
        """Enter or Tab came: whether it was the scanner's."""
        part = self._scanned()
        broken = part is None and (self._prefixed or bursts.has_rush(self._strokes, self.timing))
        if part is not None:
            self._put_back(part.start)
        elif broken:
            self._put_back(0)
        prefixed = self._prefixed
        self._forget_run()
        if part is not None:
            self._line(scan_text.split_lines(part.text))
            self._prefixed = prefixed and bool(self._lines)  # the prefix holds for all lines of a document
        elif broken:
            self._break_off()
        return part is not None or broken

    def _scanned(self) -> bursts.Part | None:
        if self._prefixed:
            return bursts.Part(0, self._read(self._strokes)) if self._strokes else None
        return bursts.scan_in(self._strokes, self.timing, self._read)

    def _read(self, strokes: Sequence[Stroke]) -> str:
        return scan_text.read(strokes, offset=_position_offset())

    def _line(self, line: str) -> None:
        if self._lines and not scan_text.follows(self._lines, line):
            self._tell_half()
            self._lines = []
        if self._lines or scan_text.is_first_line(line):
            self._lines.append(line)
            self._told = False
            if scan_text.is_complete(self._lines):
                self._deliver("\n".join(self._lines))
            else:
                self.reading.emit(True)
                self._waiting.start(self.timing.next_line)
        elif scan_text.is_part_of_document(line):
            self._break_off()
        else:
            self._deliver(line)

    def _deliver(self, text: str) -> None:
        self._lines, self._prefixed, self._told = [], False, False
        self._waiting.stop()
        self.reading.emit(False)
        self.scan.emit(text)

    # what broke off

    def _second_thought(self) -> None:
        """Keys that came while the window was busy are still in the queue: let them in before judging."""
        heard = self._heard
        QTimer.singleShot(0, self, lambda: self._silent() if heard == self._heard else None)

    def _silent(self) -> None:
        """Say what seems to be over. A key that was only late still finds what came before it."""
        if self._waiting.isActive():
            return
        passport = len(self._strokes) >= self.timing.shortest and any(key.text in _FILLERS for key in self._strokes)
        if self._prefixed or self._lines or (passport and bursts.has_rush(self._strokes, self.timing)):
            self._put_back(0)
            self.reading.emit(False)
            self._tell_half()
        self._calm_down()

    def _break_off(self) -> None:
        self._lines, self._prefixed = [], False
        self._waiting.stop()
        self.reading.emit(False)
        self._tell_half()
        self._told = False

    def _tell_half(self) -> None:
        """Once for each scan that broke off."""
        if not self._told:
            self._told = True
            self.half_scan.emit()

    def _forget_run(self) -> None:
        self._strokes, self._memories = [], []
        self._calm_down()

    def _calm_down(self) -> None:
        if self._rushes:
            self._rushes = False
            self.rushing.emit(False)

    def _put_back(self, start: int) -> None:
        """What stood in the fields before the key that the scan began with."""
        if start < len(self._memories) and (memory := self._memories[start]) is not None:
            memory.put_back()

    # what Qt says

    def _keep_from_shortcuts(self, event: QKeyEvent) -> bool:
        unfinished = self._prefixed and self._time(event) - self._heard <= self.timing.silence
        if unfinished or event.key() == Key.Key_F13 or event.text() == _STX:
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
