"""Keys pressed on an X server by position, in the time of the server: as hardware does, whoever else is busy.

A whole burst goes out in one piece, so that nothing of this process comes between two keys of a scanner. A wedge lets
go of each key at once, so no held key repeats. The server is asked when each key was pressed: a virtual machine can be
held up for half a second, and no reader that is plugged in makes such a pause.
"""

import ctypes
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ui.bursts import Timing

SHIFT = 50
READER = 10  # ms between two keys: no person's
_Display = ctypes.c_void_p
_EVERY_KEYBOARD, _PRESSED, _OURS = 1, 13, 35  # XIAllMasterDevices, XI_RawKeyPress, GenericEvent


class HeldUp(Exception):
    """The machine stood still in the middle of a scan so long that any window takes it for two: nothing was tried."""


class XKeys:
    """The keyboard of one display. A key is its X11 position, or several that are held together: (50, 38) is A."""

    def __init__(self, display: str) -> None:
        self._x = _declared(ctypes.CDLL("libX11.so.6"), _X)
        self._test = _declared(ctypes.CDLL("libXtst.so.6"), _XTEST)
        self._display = self._x.XOpenDisplay(display.encode())
        assert self._display, f"no display {display}"
        self._xi = _declared(ctypes.CDLL("libXi.so.6"), _XI)
        self._listen()
        self._x.XAutoRepeatOff(self._display)
        self._x.XSync(self._display, False)

    def press(self, keys: Iterable[tuple[int, ...]], *, gap: int) -> None:
        """Press and let go of one key after the other, `gap` ms apart; returns when the server has done it all.

        Raises HeldUp for a reader's keys with a hole.
        """
        for key in keys:
            for place, part in enumerate(key):
                self._fake(part, down=True, after=gap if place == 0 else 0)
            for part in reversed(key):
                self._fake(part, down=False, after=0)
        self._x.XSync(self._display, False)
        pressed = list(self._pressed())
        assert pressed, "the server told of no key"
        longest = max((after - before for before, after in pairwise(pressed)), default=0)
        if gap <= READER and longest > Timing().silence:
            raise HeldUp(f"{longest} ms")

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def _listen(self) -> None:
        """Hear of every key that the server takes, whichever window it is for."""
        found = [ctypes.c_int() for _ in range(3)]
        assert self._x.XQueryExtension(self._display, b"XInputExtension", *map(ctypes.byref, found))
        version = [ctypes.c_int(2), ctypes.c_int(0)]
        assert self._xi.XIQueryVersion(self._display, *map(ctypes.byref, version)) == 0
        bits = (ctypes.c_ubyte * 2)()
        bits[_PRESSED >> 3] |= 1 << (_PRESSED & 7)
        mask = _Mask(_EVERY_KEYBOARD, len(bits), bits)
        self._xi.XISelectEvents(self._display, self._x.XDefaultRootWindow(self._display), ctypes.byref(mask), 1)

    def _pressed(self) -> Iterator[int]:
        """When the keys since the last look were pressed, in ms."""
        event = _Event()
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, ctypes.byref(event))
            if event.cookie.type == _OURS and self._x.XGetEventData(self._display, ctypes.byref(event.cookie)):
                yield ctypes.cast(event.cookie.data, ctypes.POINTER(_Raw)).contents.time
                self._x.XFreeEventData(self._display, ctypes.byref(event.cookie))

    def _fake(self, position: int, *, down: bool, after: int) -> None:
        self._test.XTestFakeKeyEvent(self._display, position, down, after)


class _Cookie(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", _Display),
        ("extension", ctypes.c_int), ("evtype", ctypes.c_int), ("cookie", ctypes.c_uint), ("data", ctypes.c_void_p),
    ]  # fmt: skip


class _Event(ctypes.Union):
    _fields_ = [("cookie", _Cookie), ("room", ctypes.c_long * 24)]


class _Raw(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", _Display),
        ("extension", ctypes.c_int), ("evtype", ctypes.c_int), ("time", ctypes.c_ulong),
    ]  # fmt: skip


class _Mask(ctypes.Structure):
    _fields_ = [("device", ctypes.c_int), ("length", ctypes.c_int), ("bits", ctypes.POINTER(ctypes.c_ubyte))]


_X: dict[str, tuple[object, list[object]]] = {
    "XOpenDisplay": (_Display, [ctypes.c_char_p]),
    "XAutoRepeatOff": (ctypes.c_int, [_Display]),
    "XSync": (ctypes.c_int, [_Display, ctypes.c_int]),
    "XCloseDisplay": (ctypes.c_int, [_Display]),
    "XQueryExtension": (ctypes.c_int, [_Display, ctypes.c_char_p, *[ctypes.c_void_p] * 3]),
    "XDefaultRootWindow": (ctypes.c_ulong, [_Display]),
    "XPending": (ctypes.c_int, [_Display]),
    "XNextEvent": (ctypes.c_int, [_Display, ctypes.c_void_p]),
    "XGetEventData": (ctypes.c_int, [_Display, ctypes.c_void_p]),
    "XFreeEventData": (None, [_Display, ctypes.c_void_p]),
}
_XI: dict[str, tuple[object, list[object]]] = {
    "XIQueryVersion": (ctypes.c_int, [_Display, ctypes.c_void_p, ctypes.c_void_p]),
    "XISelectEvents": (ctypes.c_int, [_Display, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_int]),
}
_XTEST: dict[str, tuple[object, list[object]]] = {
    "XTestFakeKeyEvent": (ctypes.c_int, [_Display, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]),
}


def _declared(library: ctypes.CDLL, functions: dict[str, tuple[object, list[object]]]) -> ctypes.CDLL:
    """Tell ctypes what the functions take, or addresses of 64 bits are cut."""
    for name, (answer, takes) in functions.items():
        function = getattr(library, name)
        function.restype, function.argtypes = answer, takes
    return library
