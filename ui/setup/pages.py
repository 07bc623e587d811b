"""Setup as the rail opens it: one of its pages at a time, and a key that shows them all to choose another from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.look.look import Look
from ui.place import Action, Box, Place
from ui.privacy import is_covered
from ui.setup.all_pages import AllPages, Entry
from ui.setup.steps import SetupHead

ALL, OPEN = "all pages", "open page"
KEY = "F3"


@dataclass(frozen=True)
class Page:
    """A place of its own within Setup. `leads_on` says whether another page may be opened from it now.

    `about`: what it is for, in a few words.
    """

    place: Place
    caption: str
    icon: str
    leads_on: Callable[[], bool] = lambda: True
    about: str = ""


class SetupPages(Place):
    """The first page is the open one until another is asked for. Nine at most: each has a digit."""

    def __init__(self, pages: Mapping[str, Page], look: Look) -> None:
        super().__init__()
        assert len(pages) < 10
        self.pages = dict(pages)
        self.name = next(iter(self.pages))
        self.choosing = False
        self._heads, self._stack = QStackedWidget(), QStackedWidget()
        self._heads.setParent(self)
        self._heads.hide()
        self._head = SetupHead(look, self.tr("Setup"))
        self._head.steps.hide()
        self._head.line.setText(self.tr("Press a digit, or choose with the arrows and Enter."))
        self._heads.addWidget(self._head)
        self.all = AllPages(look, [self._entry(at, page) for at, page in enumerate(self.pages.values(), 1)])
        self.all.chosen.connect(lambda at: self.open_page(list(self.pages)[at]))
        self.all.marked.connect(self._marked)
        self._stack.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        for page in self.pages.values():
            self._join(page.place)
        self.open_page(self.name)

    def open_page(self, name: str) -> None:
        """Show a page by its name."""
        self.name, self.choosing = name, False
        self._show(self.place, self.place.head())

    def show_all(self) -> None:
        """Show all pages, to choose one from; the open one is marked."""
        self.choosing = True
        self.all.mark(list(self.pages).index(self.name))
        self._show(self.all, self._head)

    def hideEvent(self, event: QHideEvent) -> None:
        """Setup begins at its first page, wherever it was left."""
        super().hideEvent(event)
        first = next(iter(self.pages))
        if not event.spontaneous() and not is_covered(self) and (self.choosing or self.name != first):
            self.open_page(first)

    @property
    def place(self) -> Place:
        return self.pages[self.name].place

    def _entry(self, at: int, page: Page) -> Entry:
        return Entry(str(at), page.caption, page.about, page.icon)

    def _join(self, place: Place) -> None:
        self._stack.addWidget(place)
        if (head := place.head()) is not None:
            self._heads.addWidget(head)
        place.actions_changed.connect(lambda: self._changed(place))
        place.box_changed.connect(self.box_changed)
        place.clear_box.connect(self.clear_box)
        place.place_asked.connect(self.place_asked)
        place.sheet_asked.connect(self.sheet_asked)

    def _show(self, shown: QWidget, head: QWidget | None) -> None:
        self._stack.setCurrentWidget(shown)
        if head is not None:
            self._heads.setCurrentWidget(head)
        self.setFocusProxy(shown)
        self.actions_changed.emit()
        if self.isVisible():
            self.setFocus()

    def _changed(self, place: Place) -> None:
        if place is self.place and not self.choosing:
            self.actions_changed.emit()

    def _marked(self) -> None:
        if self.choosing:
            self.actions_changed.emit()

    # what the window asks

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        if self.choosing:
            back = Action("back", self.tr("Back"), "Esc")
            return [back, *(Action(name, page.caption, key, "", "elsewhere") for key, name, page in self._by_key())]
        actions = self.place.actions()
        if self.pages[self.name].leads_on():
            actions = [*actions, Action(ALL, self.tr("All pages"), KEY, "list", "outlined")]
        return actions

    def _by_key(self) -> list[tuple[str, str, Page]]:
        return [(str(at), name, page) for at, (name, page) in enumerate(self.pages.items(), 1)]

    def do(self, name: str) -> None:
        if name == ALL:
            self.show_all()
        elif not self.choosing:
            self.place.do(name)
        elif name == OPEN:
            self.open_page(list(self.pages)[self.all.row()])
        else:
            self.open_page(self.name if name == "back" else name)

    def blue(self) -> Action | str:
        if not self.choosing:
            return self.place.blue()
        page = list(self.pages.values())[self.all.row()]
        return Action(OPEN, self.tr("Open: {page}").format(page=page.caption), "Enter", kind="blue")

    def box(self) -> Box:
        return self.place.box()

    def heading(self) -> str:
        return self.tr("Setup") if self.choosing else self.place.heading()

    def head(self) -> QWidget:
        return self._heads

    def typed(self, text: str) -> None:
        self.place.typed(text)

    def scanned(self, text: str) -> None:
        self.place.scanned(text)

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        if self.choosing:
            self.all.view.move(by)
        else:
            self.place.move(by)

    def back(self) -> None:
        self.place.back()
