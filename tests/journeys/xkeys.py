"""Keys pressed on an X server by position, in the time of the server: as hardware does, whoever else is busy.

A whole burst goes out in one piece, so that nothing of this process comes between two keys of a scanner. A wedge lets
go of each key at once, so no held key repeats.
"""

import ctypes
from collections.abc import Iterable

SHIFT = 50
_Display = ctypes.c_void_p


class XKeys:
    """The keyboard of one display. A key is its X11 position, or several that are held together: (50, 38) is A."""

    def __init__(self, display: str) -> None:
        self._x = _declared(ctypes.CDLL("libX11.so.6"), _X)
        self._test = _declared(ctypes.CDLL("libXtst.so.6"), _XTEST)
        self._display = self._x.XOpenDisplay(display.encode())
        assert self._display, f"no display {display}"
        self._x.XAutoRepeatOff(self._display)
        self._x.XSync(self._display, False)

    def press(self, keys: Iterable[tuple[int, ...]], *, gap: int) -> None:
        """Press and let go of one key after the other, `gap` ms apart; returns when the server has done it all."""
        for key in keys:
            for place, part in enumerate(key):
                self._fake(part, down=True, after=gap if place == 0 else 0)
            for part in reversed(key):
                self._fake(part, down=False, after=0)
        self._x.XSync(self._display, False)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def _fake(self, position: int, *, down: bool, after: int) -> None:
        self._test.XTestFakeKeyEvent(self._display, position, down, after)


_X: dict[str, tuple[object, list[object]]] = {
    "XOpenDisplay": (_Display, [ctypes.c_char_p]),
    "XAutoRepeatOff": (ctypes.c_int, [_Display]),
    "XSync": (ctypes.c_int, [_Display, ctypes.c_int]),
    "XCloseDisplay": (ctypes.c_int, [_Display]),
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
