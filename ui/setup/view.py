"""What a page of Setup shows at one time: a step of an import, a view of the Desks page."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.place import Action


class View(QObject):
    """The usual behaviour: it offers nothing and its page has the keyboard."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.page = page

    def enter(self) -> None:
        """It is shown now."""

    def keyboard(self) -> QWidget:
        """Who has the keyboard while nothing else asked for it."""
        return self.page

    def line(self) -> str:
        """What stands under the title in the top bar."""
        return ""

    def actions(self) -> list[Action]:
        return []

    def blue(self) -> Action | str:
        return ""

    def do(self, name: str) -> None:
        """An action of it was pressed."""

    def move(self, by: int) -> None:
        """Arrow keys."""
