"""What a place of the window is: a stage, its actions, the words of its scan box; it knows no bar around it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Action:
    """One thing the clerk can do here. `key` is as printed on its key cap: "F4", "Esc", "Enter", "Space", "" for none.

    `kind` is plain, outlined, blue or danger; an "elsewhere" action is drawn by the place itself and not in the action
    bar, and only its key is the window's. An ampersand before a letter of the caption makes it the Alt key.
    """

    name: str
    caption: str
    key: str
    icon: str = ""
    kind: str = "plain"
    enabled: bool = True


@dataclass(frozen=True)
class Box:
    """What the scan box says while a place is open. `note_tone` is ok, warn, bad or neutral; an empty note hides it."""

    placeholder: str = ""
    icon: str = "barcode"
    note: str = ""
    note_tone: str = "neutral"


class Place(QWidget):
    """One of the six places. Each method may be called at any time while the place is the open one.

    `actions_changed`: actions or the blue button differ, ask again. `box_changed`: the words of the box differ.
    `clear_box`: what was typed is done with, where this is the open place. `place_asked`: open the place of that name.
    `sheet_asked`: show this `ui.overlay.Sheet` in front of the window.
    A `locked` place bears a small lock in the rail.
    The window empties the box, without calling `typed`, before a scan, the blue button and Esc reach the place.
    """

    actions_changed = Signal()
    box_changed = Signal()
    clear_box = Signal()
    place_asked = Signal(str)
    sheet_asked = Signal(object)

    locked = False

    @property
    def fills(self) -> bool:
        """Whether the whole window is this place's: no rail and no bars, and a key of another place asks it to `leave`.

        Once it changes, the place asks for itself to be opened anew.
        """
        return False

    def actions(self) -> list[Action]:  # type: ignore[override] # Qt's own actions are not used here
        """The buttons at the leading side of the action bar, in order."""
        return []

    def blue(self) -> Action | str:
        """The one blue button, or the words that stand in its place while there is none."""
        return ""

    def box(self) -> Box:
        return Box()

    def heading(self) -> str:
        """A title that stands in place of the scan box; what is typed or scanned here then opens the desk."""
        return ""

    def head(self) -> QWidget | None:
        """What fills the top bar under that heading, in place of its title, its language and its help button."""
        return None

    def do(self, name: str) -> None:
        """An action or the blue button was pressed, by key, by Alt and letter, or by mouse."""

    def open_of(self, person_id: str) -> None:
        """Show what this place has to do with one person; empty for nobody in particular."""

    def others_came(self) -> None:
        """Entries of other desks were taken in: what is shown may not be so any more."""

    def typed(self, text: str) -> None:
        """The box's text, 120 ms after the last key; also called when it was emptied."""

    def scanned(self, text: str) -> None:
        """One whole scan; the lines of a passport are joined by a line feed."""

    def move(self, by: int) -> None:  # type: ignore[override] # a place is moved by its layout only
        """Arrow keys give -1 and 1, page keys -8 and 8."""

    def back(self) -> None:
        """Esc was pressed and no action of this place carries that key."""
