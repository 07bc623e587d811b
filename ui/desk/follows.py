"""Which screen of the desk may follow which; anything else is a bug and stops at once."""

from collections.abc import Mapping

from ui.desk.stage import Screen

_OPENED = frozenset({
    Screen.CHECK, Screen.FACE, Screen.PRINTED, Screen.CAME_OUT, Screen.REFUSED, Screen.QUESTION,
})  # fmt: skip
_ANYWHERE = _OPENED | {Screen.READY, Screen.RESULTS}
_AFTER_PHOTO = frozenset({
    Screen.CHECK, Screen.FACE, Screen.REFUSED, Screen.READY, Screen.CAME_OUT, Screen.PRINTED,
})  # fmt: skip
FOLLOWS: Mapping[Screen, frozenset[Screen]] = {
    Screen.READY: _ANYWHERE | {Screen.TYPING},
    Screen.RESULTS: _ANYWHERE,
    Screen.CHECK: _ANYWHERE | {Screen.TYPING, Screen.PHOTO, Screen.PRINTING},
    Screen.TYPING: _ANYWHERE,
    Screen.FACE: _OPENED | {Screen.PHOTO, Screen.READY},
    Screen.PHOTO: _AFTER_PHOTO,
    Screen.PRINTING: frozenset({Screen.PRINTED, Screen.CAME_OUT, Screen.TROUBLE, Screen.REFUSED, Screen.READY}),
    Screen.TROUBLE: _ANYWHERE | {Screen.PRINTING},
    Screen.CAME_OUT: frozenset({Screen.PRINTED, Screen.PRINTING, Screen.CAME_OUT, Screen.REFUSED, Screen.READY}),
    Screen.PRINTED: _OPENED | {Screen.COLLECTED, Screen.PRINTING, Screen.PHOTO, Screen.READY},
    Screen.QUESTION: _ANYWHERE | {Screen.COLLECTED, Screen.PRINTING},
    Screen.COLLECTED: _ANYWHERE,
    Screen.REFUSED: _ANYWHERE | {Screen.PRINTING},
}
