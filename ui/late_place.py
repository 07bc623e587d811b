"""Stands for a place that takes long to make and that most never open: the window makes it when it is asked for."""

from collections.abc import Callable

from ui.place import Place


class LatePlace(Place):
    """`make` is called once, when the place is opened; what it gives stands here from then on."""

    def __init__(self, make: Callable[[], Place]) -> None:
        super().__init__()
        self.make = make
