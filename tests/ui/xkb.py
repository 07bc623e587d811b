"""What each key writes under a layout of X11, asked from libxkbcommon, which Qt itself uses."""

import ctypes
from collections.abc import Callable

SHIFT, FIRST = 50, 8  # X11's position of Shift; what X11 adds to a position


class _Names(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options"))


def _function(name: str, answer: object, *takes: object) -> Callable[..., int]:
    function = getattr(ctypes.CDLL("libxkbcommon.so.0"), name)
    function.restype, function.argtypes = answer, takes
    return function  # type: ignore[no-any-return] # ctypes knows no types


_P, _N = ctypes.c_void_p, ctypes.c_uint32
_new_context = _function("xkb_context_new", _P, ctypes.c_int)
_new_keymap = _function("xkb_keymap_new_from_names", _P, _P, _P, ctypes.c_int)
_new_state = _function("xkb_state_new", _P, _P)
_press = _function("xkb_state_update_key", ctypes.c_int, _P, _N, ctypes.c_int)
_text = _function("xkb_state_key_get_utf8", ctypes.c_int, _P, _N, ctypes.c_char_p, ctypes.c_size_t)


def writes(layout: str, variant: str, places: list[int], *, shifted: bool) -> list[str]:
    """What the keys at these evdev positions write; nothing for a dead key."""
    names = _Names(b"evdev", b"pc105", layout.encode(), variant.encode(), None)
    state = _new_state(_new_keymap(_new_context(0), ctypes.byref(names), 0))
    if shifted:
        _press(state, SHIFT, 1)
    return [_one(state, place + FIRST) for place in places]


def _one(state: int, key: int) -> str:
    found = ctypes.create_string_buffer(16)
    _text(state, key, found, 16)
    return found.value.decode()
