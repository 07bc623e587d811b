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
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui import bursts, drafts, layouts, scan_text
from ui.bursts import Burst, Part, Reader, Timing
from ui.field_memory import FieldMemory
from ui.layouts import Readings
from ui.scan_text import Stroke

__all__ = ["Burst", "Reader", "Timing", "WedgeFilter"]

Key = Qt.Key
_MODIFIERS = {Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta, Key.Key_CapsLock}
_ENDS = {Key.Key_Return, Key.Key_Enter, Key.Key_Tab}
_STX = "\x02"
_INSTANT = 10  # ms; a held key repeats every 20 ms and more
_FIRST_REPEAT = 200  # ms; no system repeats a held key sooner
_HEARD = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.InputMethod}
_FILLERS = "<;.?ÖБ"  # what the filler of passport lines becomes under the layouts of `ui.layouts`
_LATE_END = 1000  # ms; so late an Enter may still be a reader's, and must press nothing
_SOON = 120  # ms; the end of a scan of a reader that sends none


class WedgeFilter(QObject):
    """Begins with `listen`. It reads the time of a key from the event, else from `clock` (ms).

    `scan` carries one whole scan, the lines of a document joined by a line feed; `half_scan` says one broke off;
    `reading` says that one is under way, `rushing` that the last keys may be a reader's: nothing should act on what
    they wrote. `then` is asked about each key that is a person's, before its widget; `known` whether a code is on the
    list, when a code can be read in more than one way.

    `burst` carries each run of a reader's keys as it came (a `Burst`), before it is read. While `learning` is True that
    is all: any six keys with an Enter, a Tab or a silence are a reader's, at up to 150 ms a key, and no scan comes of
    them. `takes` is asked about every other burst: True means that it was dealt with and is no scan.
    """

    burst = Signal(object)
    scan = Signal(str)
    half_scan = Signal()
    reading = Signal(bool)
    rushing = Signal(bool)

    def __init__(
        self,
        *,
        timing: Timing | None = None,
        reader: Reader | None = None,
        clock: Callable[[], int] | None = None,
        then: Callable[[QWidget, QKeyEvent], bool] | None = None,
    ) -> None:
        super().__init__()
        self.reader = reader or Reader(timing or Timing())
        self.learning = False
        self._clock = clock or _monotonic
        self._then = then
        self.known: Callable[[str], bool] | None = None
        self.takes: Callable[[Burst], bool] | None = None
        self._strokes: list[Stroke] = []
        self._memories: list[FieldMemory | None] = []
        self._spoilt: int | None = None
        self._draft = drafts.NOTHING
        self._prefixed = self._held = self._told = self._rushes = False
        self._heard, self._rushed = 0, -_LATE_END
        self._rest_of: FieldMemory | None = None
        self._box: QWidget | None = None
        self._last: tuple[QObject, int, int] | None = None
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self._second_thought)

    def watch(self, box: QWidget) -> None:
        """The field that gets keys pressed anywhere; it too is put back after a burst."""
        self._box = box

    def set_learning(self, learning: bool) -> None:
        """From now on, or no more, give raw keys alone."""
        self.learning = learning

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
        if kind not in _HEARD or not isinstance(watched, QWidget):
            return False
        if isinstance(event, QInputMethodEvent) and event.commitString():
            self._spoilt = self._clock()
        if not isinstance(event, QKeyEvent):
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
            return self._ended(event.text(), at)
        if self.learning and _is_dead(event):
            return self._wrote(Stroke(at, "", event.nativeScanCode(), _shifted(event)))
        if held or not event.text().isprintable() or not event.text() or _is_command(event):
            self._forget_run()
            return self._prefixed
        return self._wrote(Stroke(at, event.text(), event.nativeScanCode(), _shifted(event)))

    def _let_go_of_what_is_over(self, at: int) -> None:
        """By the times of the keys: nothing that a reader left unfinished has to do with a key so long after it."""
        silent = at - self._heard
        limit = self.reader.timing.silence if self._strokes or self._prefixed else self.reader.timing.next_line
        if 0 <= silent <= limit:
            return
        rushed = bursts.rush(self._strokes, self.reader.timing)
        if rushed is not None:
            self._rushed, self._rest_of = self._heard, self._memories[rushed]
        if self._prefixed or self._draft:
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
        self._waiting.start(self.reader.timing.silence)
        self.reading.emit(True)
        return True

    def _wrote(self, stroke: Stroke) -> bool:
        fast = bool(self._strokes) and stroke.at - self._strokes[-1].at <= self.reader.timing.gap
        memory = None if fast or self._prefixed else FieldMemory.of(QApplication.focusWidget(), self._box)
        self._keep(stroke, memory)
        if fast or self._prefixed or self._draft or self.learning:
            self._expect_more()
        if self._prefixed:
            return True
        return fast and stroke.text == " " and not FieldMemory.knows(QApplication.focusWidget())

    def _keep(self, stroke: Stroke, memory: FieldMemory | None) -> None:
        self._strokes = [*self._strokes[-bursts.MEMORY :], stroke]
        self._memories = [*self._memories[-bursts.MEMORY :], memory]

    def _expect_more(self) -> None:
        patient = self.reader.has_end or self.learning
        self._waiting.start(self.reader.timing.silence if patient else _SOON)
        if not self._rushes:
            self._rushes = True
            self.rushing.emit(True)

    # the end of a run

    def _ended(self, end: str, at: int) -> bool:
        """Enter or Tab came, or nothing more: whether the keys before it were the scanner's."""
        strokes, prefixed, part = tuple(self._strokes), self._prefixed, self._scanned()
        start = part.start if part else 0 if prefixed else bursts.rush(strokes, self.reader.timing)
        if start is None:
            self._forget_run()
            return 0 <= at - self._rushed <= _LATE_END
        self._put_back(start)
        self._forget_run()
        is_rest = self._is_rest(strokes[start:])
        burst = Burst(strokes[start:], end, at, prefixed)
        self.burst.emit(burst)
        if self.learning or (self.takes is not None and self.takes(burst)):
            self._stop_reading()
        elif part is None or is_rest or self._is_spoilt():
            self._break_off()
        else:
            self._line(drafts.cut(part.readings))
            self._prefixed = prefixed and bool(self._draft)  # the prefix holds for all lines of a document
        return True

    def _is_rest(self, strokes: Sequence[Stroke]) -> bool:
        """Whether a scan broke off right before these keys: then the fields are as they were before all of it."""
        before, self._rest_of = self._rest_of, None
        is_rest = bool(strokes) and 0 <= strokes[0].at - self._rushed <= _LATE_END
        if is_rest and before is not None:
            before.put_back()
        return is_rest

    def _scanned(self) -> Part | None:
        timing, strokes = self.reader.timing, self._strokes
        slow_reader = self.learning and len(strokes) >= timing.shortest and bursts.pace(strokes) <= bursts.CARD_PACE
        if self._prefixed or slow_reader:
            return Part(0, self._read(strokes)) if strokes else None
        return bursts.scan_in(strokes, timing, self._read, prefix=len(self.reader.prefix))

    def _is_spoilt(self) -> bool:
        """Two letters that one key writes (Arabic on X11) come without a key: nothing says where they belong."""
        at, self._spoilt = self._spoilt, None
        return at is not None and self._clock() - at <= self.reader.timing.silence

    def _read(self, strokes: Sequence[Stroke]) -> Readings:
        found = layouts.readings(strokes, offset=position_offset(), learned=self.reader.way, likely=_likely_layouts())
        return {way: text.removeprefix(self.reader.prefix) for way, text in found.items()}

    def _line(self, readings: Readings) -> None:
        following = self._draft.with_next(readings)
        if self._draft and not following:
            self._tell_half()
        self._draft = following or drafts.begun(readings)
        whole = self._draft.document()
        if whole is not None:
            self._deliver(whole)
        elif self._draft:
            self._told = False
            self.reading.emit(True)
            self._waiting.start(self.reader.timing.next_line)
        elif scan_text.is_part_of_document(text := drafts.likeliest(readings.values(), self.known)):
            self._break_off()
        else:
            self._deliver(text)

    def _deliver(self, text: str) -> None:
        self._stop_reading()
        self.scan.emit(text)

    def _stop_reading(self) -> None:
        self._draft, self._prefixed, self._told = drafts.NOTHING, False, False
        self._waiting.stop()
        self.reading.emit(False)

    # what broke off

    def _second_thought(self) -> None:
        """Keys that came while the window was busy are still in the queue: let them in before judging."""
        heard = self._heard
        QTimer.singleShot(0, self, lambda: self._silent() if heard == self._heard else None)

    def _silent(self) -> None:
        """Say what seems to be over. A key that was only late still finds what came before it."""
        if self._waiting.isActive():
            return
        if self._strokes and (self.learning or (not self.reader.has_end and not self._prefixed)):
            self._ended("", self._heard)
            return
        passport = any(key.text in _FILLERS for key in self._strokes)
        rushed = bursts.rush(self._strokes, self.reader.timing)
        if self._prefixed or self._draft or (passport and rushed is not None):
            self._put_back(rushed or 0)
            self.reading.emit(False)
            self._tell_half()
        self._calm_down()

    def _break_off(self) -> None:
        told = self._told
        self._stop_reading()
        if not told:
            self.half_scan.emit()

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
        unfinished = self._prefixed and self._time(event) - self._heard <= self.reader.timing.silence
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


def _is_dead(event: QKeyEvent) -> bool:
    """A key that waits for the next one to write both. Where the system keeps it for itself nothing comes at all."""
    return Key.Key_Dead_Grave <= event.key() <= Key.Key_Dead_Longsolidusoverlay


def _shifted(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def position_offset() -> int | None:
    """What this system adds to a key's position; None where it tells none."""
    if sys.platform == "win32":
        return 0
    return 8 if QGuiApplication.platformName() in {"xcb", "wayland", "offscreen"} else None


def _likely_layouts() -> list[str]:
    """The language of the keyboard as the system tells it, which is also the name of many layouts."""
    return [QGuiApplication.inputMethod().locale().name().partition("_")[0]]


def _monotonic() -> int:
    return int(time.monotonic() * 1000)
