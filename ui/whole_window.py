"""A place that needs the whole window for itself gets it, and gives it back."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from ui.place import Place


def give_room(place: Place, parts: Iterable[QWidget]) -> None:
    """`parts`: rail, bars and strip, as far as nothing else keeps them away."""
    for part in parts:
        part.setVisible(not place.fills)
