"""The one table of keys: it feeds the shortcuts, the help card and the captions of buttons."""

from dataclasses import dataclass
from enum import Enum, auto

from regdesk.sentences import QT_TRANSLATE_NOOP


class Does(Enum):
    """Who answers to a key."""

    ACTION = auto()  # the open place, when it offers an action with this key
    PLACE = auto()  # another place is opened
    WINDOW = auto()  # the window itself, everywhere


@dataclass(frozen=True)
class Key:
    """`name` is as printed on the cap; `words` are translated in the context "keys".

    A key without words is not on the help card: no place that is built answers to it yet, or another one tells of it.
    """

    name: str
    does: Does
    words: str = ""
    act: str = ""


HIDE = "Ctrl+H"
"""The privacy key."""
PLACES = ("desk", "delegations", "checkpoint", "dashboard", "day_end", "setup")
BESIDE = ("sync",)
"""Places that are not in the rail: a part of the strip leads there."""

# Keys that the window hears by itself, before any shortcut: the scanner also sends some of them.
BY_HAND: tuple[Key, ...] = (
    Key("Enter", Does.ACTION, QT_TRANSLATE_NOOP("keys", "The blue button")),
    Key("Esc", Does.ACTION, QT_TRANSLATE_NOOP("keys", "One step back. Twice: ready for the next person")),
    Key("Up Down", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Move in the list. Page keys move further")),
)

SHORTCUTS: tuple[Key, ...] = (
    Key("F1", Does.WINDOW, QT_TRANSLATE_NOOP("keys", "This card"), "help"),
    Key("F3", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Delegation of this person")),
    Key("F4", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Refer to supervisor")),
    Key("Shift+F4", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Supervisor decision, by a supervisor who is here")),
    Key("F5", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Print the refusal slip")),
    Key("F6", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Lost badge, or cancel a badge")),
    Key("Shift+F6", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Cancel a badge without a new one")),
    Key("F7", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Type or compare the document by hand")),
    Key("F8", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Print again, or correct the badge; pause a delegation")),
    Key("F9", Does.ACTION, QT_TRANSLATE_NOOP("keys", "In doubt about the face; print for a delegation")),
    Key("F10", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Take or change the photo")),
    Key("F11", Does.WINDOW, QT_TRANSLATE_NOOP("keys", "Full screen"), "full_screen"),
    Key("F12", Does.WINDOW, QT_TRANSLATE_NOOP("keys", "Lock. With Shift: sign out"), "lock"),
    Key("Shift+F12", Does.WINDOW, act="sign_out"),
    Key("Ctrl+1", Does.PLACE, QT_TRANSLATE_NOOP("keys", "Desk"), "desk"),
    Key("Ctrl+2", Does.PLACE, QT_TRANSLATE_NOOP("keys", "Delegations"), "delegations"),
    Key("Ctrl+3", Does.PLACE, QT_TRANSLATE_NOOP("keys", "Checkpoint"), "checkpoint"),
    Key("Ctrl+4", Does.PLACE, QT_TRANSLATE_NOOP("keys", "Dashboard"), "dashboard"),
    Key("Ctrl+5", Does.PLACE, QT_TRANSLATE_NOOP("keys", "Day end"), "day_end"),
    Key("Ctrl+6", Does.PLACE, QT_TRANSLATE_NOOP("keys", "Setup"), "setup"),
    Key("Ctrl+S", Does.PLACE, act="sync"),  # told of with the places of the rail
    Key("Ctrl++", Does.WINDOW, QT_TRANSLATE_NOOP("keys", "Larger"), "larger"),
    Key("Ctrl+-", Does.WINDOW, QT_TRANSLATE_NOOP("keys", "Smaller"), "smaller"),
    Key("Ctrl+P", Does.ACTION),  # the button for the other printer tells of it
    Key("Ctrl+L", Does.WINDOW, QT_TRANSLATE_NOOP("keys", "Language"), "language"),
    Key("Ctrl+D", Does.WINDOW, QT_TRANSLATE_NOOP("keys", "Dark or light"), "dark"),
    Key(HIDE, Does.WINDOW, QT_TRANSLATE_NOOP("keys", "Hide the person, show again"), "hide"),
)

# What a guard is told of while a door is open; the place answers to them.
AT_DOOR: tuple[Key, ...] = (
    Key("Enter", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Check the number that was typed")),
    Key("Esc", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Away with the answer: ready for the next badge")),
    Key("F5", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Camera on or off, where there is one")),
    Key("F7", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Take a list off a stick")),
    Key("F8", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Next bus: count from nought")),
    Key("F9", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Sound on or off")),
    Key("F10", Does.ACTION, QT_TRANSLATE_NOOP("keys", "Leave this door")),
)

# The same act by another key: plus needs Shift on many keyboards, and the number pad has its own.
ALSO = {"Ctrl++": ("Ctrl+=",), HIDE: ("Pause",)}


def caption_letters(captions: list[str]) -> list[int]:
    """For each caption the place of the letter that works with Alt, without any letter twice; -1 for none.

    A letter after an ampersand is taken first; places are counted without the ampersand.
    """
    taken: set[str] = set()
    asked = [_asked(caption) for caption in captions]
    taken.update(caption.replace("&", "")[at].lower() for caption, at in zip(captions, asked, strict=True) if at >= 0)
    return [at if at >= 0 else _first_free(caption, taken) for caption, at in zip(captions, asked, strict=True)]


def _asked(caption: str) -> int:
    at = caption.find("&")
    return at if 0 <= at < len(caption) - 1 else -1


def _first_free(caption: str, taken: set[str]) -> int:
    starts = [at for at, letter in enumerate(caption) if at == 0 or caption[at - 1] == " "]
    order: list[int] = [*starts, *range(len(caption))]
    for at in order:
        letter = caption[at].lower()
        if letter.isalpha() and letter not in taken:
            taken.add(letter)
            return at
    return -1
