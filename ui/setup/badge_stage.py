"""One view of the Printers and badge page: what it shows, its keys, where it leads; they share a `BadgeWork`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from typing import Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from regdesk.badge.layout import Template
from regdesk.badge.render import page_count, page_png
from regdesk.desk.badge_setup import BadgeSetup, Example
from regdesk.desk.preflight import Preflight
from regdesk.desk.templates import Offered
from ui.look.look import Look
from ui.setup.badge_words import BadgeWords
from ui.setup.view import View
from ui.wording import Told

Answer = TypeVar("Answer")
SHARP = 1000
"""Pixels of the longer side of a page: enough for the largest window."""


class At(Enum):
    """The views."""

    TEMPLATES = auto()
    PRINTERS = auto()
    PREFLIGHT = auto()


@dataclass
class BadgeWork:
    """What was read and chosen so far. `example`: whose badge is shown, None for somebody invented.

    `template`: the marked one, by its name; `back`: where Esc leads from the templates, None for the desk.
    """

    offered: tuple[Offered, ...] = ()
    template: str = ""
    examples: tuple[Example, ...] | None = None
    example: Example | None = None
    found: Preflight | None = None
    told: Told | None = None
    back: At | None = None

    def of(self, name: str) -> Offered | None:
        return next((one for one in self.offered if one.name == name), None)


class BadgeJourney(Protocol):
    """What a view may ask of the place it is part of."""

    look: Look
    setup: BadgeSetup
    words: BadgeWords
    work: BadgeWork
    printers_chosen: Callable[[], None]

    def go(self, at: At) -> None:
        """Show another view."""
        ...

    def changed(self) -> None:
        """Actions or blue button differ, or the line under the title does."""
        ...

    def run(
        self, lane: str, work: Callable[[], Answer], done: Callable[[Answer], None], told: Callable[[Told], None]
    ) -> None:
        """Do slow work beside the window; `told` gets what went wrong. Nobody is called once the page is gone."""
        ...

    def announce(self, sentence: str, *, urgent: bool = False) -> None:
        """Say one sentence to a screen reader."""
        ...


class BadgeStage(View):
    """The usual behaviour of a view."""

    def __init__(self, journey: BadgeJourney, page: QWidget, in_order: Sequence[QWidget]) -> None:
        super().__init__(page)
        self.journey = journey
        self._keyboard = in_order[0]
        for before, after in pairwise(in_order):
            QWidget.setTabOrder(before, after)
        for widget in in_order:
            widget.installEventFilter(self)

    @property
    def words(self) -> BadgeWords:
        return self.journey.words

    @property
    def work(self) -> BadgeWork:
        return self.journey.work

    @property
    def busy(self) -> bool:
        """Whether nothing may be left or begun now."""
        return False

    @property
    def asks(self) -> bool:
        """Whether a question waits for its answer."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever has the keyboard keeps it when the actions change."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._keyboard = watched
        return super().eventFilter(watched, event)

    def got_keyboard(self, widget: QWidget) -> None:
        """Give it to one of those that may have it."""
        self._keyboard = widget
        if self.page.isVisible():
            widget.setFocus()

    def keyboard(self) -> QWidget:
        return self._keyboard

    def back(self) -> bool:
        """One step back within the page; False for out of it."""
        return False


def pages_of(pdf: bytes, template: Template) -> tuple[bytes, ...]:
    """The pages of a badge as PNG files, front first. Takes some 50 ms a page."""
    dpi = SHARP / (max(template.width_mm, template.height_mm) / 25.4)
    return tuple(page_png(pdf, dpi, page) for page in range(page_count(pdf)))
