"""Setup as the rail opens it: one of its pages at a time, and the key that leads to the next one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.place import Action, Box, Place

NEXT = "next page"
KEY = "F3"


@dataclass(frozen=True)
class Page:
    """A place of its own within Setup. `leads_on` says whether another page may be opened from it now."""

    place: Place
    caption: str
    icon: str
    leads_on: Callable[[], bool] = lambda: True


class SetupPages(Place):
    """The first page is the open one until another is asked for."""

    def __init__(self, pages: Mapping[str, Page]) -> None:
        super().__init__()
        self.pages = dict(pages)
        self.name = next(iter(self.pages))
        self._heads, self._stack = QStackedWidget(), QStackedWidget()
        self._heads.setParent(self)
        self._heads.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        for page in self.pages.values():
            self._join(page.place)
        self.open_page(self.name)

    def open_page(self, name: str) -> None:
        """Show a page by its name."""
        self.name = name
        self._stack.setCurrentWidget(self.place)
        head = self.place.head()
        if head is not None:
            self._heads.setCurrentWidget(head)
        self.setFocusProxy(self.place)
        self.actions_changed.emit()
        if self.isVisible():
            self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Setup begins at its first page, wherever it was left."""
        super().hideEvent(event)
        if not event.spontaneous() and self.name != next(iter(self.pages)):
            self.open_page(next(iter(self.pages)))

    @property
    def place(self) -> Place:
        return self.pages[self.name].place

    def _join(self, place: Place) -> None:
        self._stack.addWidget(place)
        if (head := place.head()) is not None:
            self._heads.addWidget(head)
        place.actions_changed.connect(lambda: self._changed(place))
        place.box_changed.connect(self.box_changed)
        place.clear_box.connect(self.clear_box)
        place.place_asked.connect(self.place_asked)

    def _changed(self, place: Place) -> None:
        if place is self.place:
            self.actions_changed.emit()

    def _next(self) -> str:
        names = list(self.pages)
        return names[(names.index(self.name) + 1) % len(names)]

    # what the window asks

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        actions = self.place.actions()
        if self.pages[self.name].leads_on():
            page = self.pages[self._next()]
            actions = [*actions, Action(NEXT, page.caption, KEY, page.icon, "outlined")]
        return actions

    def do(self, name: str) -> None:
        if name == NEXT:
            self.open_page(self._next())
        else:
            self.place.do(name)

    def blue(self) -> Action | str:
        return self.place.blue()

    def box(self) -> Box:
        return self.place.box()

    def heading(self) -> str:
        return self.place.heading()

    def head(self) -> QWidget:
        return self._heads

    def typed(self, text: str) -> None:
        self.place.typed(text)

    def scanned(self, text: str) -> None:
        self.place.scanned(text)

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        self.place.move(by)

    def back(self) -> None:
        self.place.back()
