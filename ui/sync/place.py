"""The Sync place: every desk at a glance, worst first, and what can be done: sync now, sticks, joining a hub.

It decides nothing. Everybody may look; who may carry records or join a hub, the desk says.
"""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regdesk.collection.exposure import Exposure
from regdesk.desk import Desk
from regdesk.desk.sync_status import By, SyncStatus
from regdesk.errors import DeskError
from regdesk.staff.rights import Right
from ui.background import Background
from ui.look.look import Look
from ui.looking import Looking
from ui.overlay import Sheet
from ui.place import Action, Place
from ui.setup.steps import head_alone
from ui.sync.page import SyncPage
from ui.sync.words import SyncWords
from ui.wording import Told

EVERY_SECOND = 1000
STAYS = 30
"""Seconds."""
MOST_EXPOSED = 5
"""So many desks are told of that could double something: those with most."""
LETS_NOBODY_IN = frozenset({
    "hub_password", "hub_certificate", "hub_host_name", "hub_name_unknown", "hub_no_database", "hub_other_event",
})  # fmt: skip
"""Troubles after which a desk asks once more, or takes another file of the hub."""


class SyncNow(Protocol):
    """What the place asks of whoever keeps this desk in step."""

    status: SyncStatus
    hub: str

    def soon(self) -> None: ...


Ask = Callable[[], Sheet]


class SyncPlace(Place):
    """Looks anew each second while it is shown. `asks` by the names of its actions: send, read, ask, join, kept."""

    def __init__(
        self, look: Look, desk: Desk, background: Background, now: SyncNow, words: SyncWords, asks: Mapping[str, Ask]
    ) -> None:
        super().__init__()
        self.look, self.desk, self._now, self._asks = look, desk, now, asks
        self.words, self._exposed = words, tuple[Exposure, ...]()
        self._head = head_alone(look, self.tr("Sync"), self)
        self.page = SyncPage(look)
        self._salvages = 0
        self._looking = Looking(self, background, self._look, self._show_beside, self._not_known)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.page.side.asked.connect(self.do)
        self._told: Told | None = None
        self._told_for = 0
        self._alone = self._joins = True
        self._second = QTimer(self, interval=EVERY_SECOND)
        self._second.timeout.connect(self._second_passed)

    # what stands here

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._told = None
        self.others_came()
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._second.stop()

    def look_again(self) -> None:
        """Show how all desks stand now. What is marked stays marked."""
        status, now = self._now.status, self.desk.now()
        lines, line = self.words.desks(status, now), self.words.line(status, self._now.hub, now)
        self._head.line.setText(line)
        lonely = status.by is By.ALONE and len(lines) < 2
        self.page.table.show_lines(() if lonely else lines, self.tr("No other desk is known here yet."))
        self.setFocusProxy(None if lonely else self.page.table.view)  # type: ignore[arg-type] # None takes it away
        first = self.words.strip.first_sync(status)
        self.page.band.show_told(first or self._told or self.words.band(status))
        side = self.page.side
        side.title.setText(self.words.this_desk(self.desk.number))
        side.facts.show_facts(self.words.facts(status, self._now.hub, now))
        exposed = [self.words.exposed(one, now) for one in self._exposed]
        side.points.show_points([*self.words.points(status, now), *exposed])
        alone = status.by is not By.HUB
        joins = alone or (status.trouble is not None and status.trouble.code in LETS_NOBODY_IN)
        side.show_actions(self._beside(joins=joins))
        if (alone, joins) != (self._alone, self._joins):
            self._alone, self._joins = alone, joins
            self.actions_changed.emit()

    def others_came(self) -> None:
        if not self.isVisible():
            return
        self._looking.look()
        self.look_again()

    def _look(self) -> tuple[tuple[Exposure, ...], int]:
        """What could be doubled, and how much of a restored disk there is for whoever works here to look at."""
        mine = self.desk.may(Right.UNLOCK_CONFLICT)
        return self.desk.needs_you.exposures()[:MOST_EXPOSED], self.desk.needs_you.salvages() if mine else 0

    def _show_beside(self, found: tuple[tuple[Exposure, ...], int]) -> None:
        before = self._salvages
        self._exposed, self._salvages = found
        self.look_again()
        if bool(before) != bool(self._salvages):
            self.actions_changed.emit()

    def _not_known(self, problem: DeskError) -> None:
        self.tell(Told(self.words.wording.error(problem), "", "warning-octagon-fill", "bad"))

    def tell(self, told: Told) -> None:
        """Say what came of an act, for as long as it takes to read it."""
        self._told, self._told_for = told, STAYS
        self.look_again()

    def _second_passed(self) -> None:
        self._told_for -= 1
        if self._told_for <= 0:
            self._told = None
        self.look_again()

    # what the window asks

    def heading(self) -> str:
        return self.tr("Sync")

    def head(self) -> QWidget:
        return self._head

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        carried = [
            Action("send", self.tr("Send to &stick"), "F9", "usb", "outlined"),
            Action("read", self.tr("&Read stick"), "F7", "download-simple", "outlined"),
        ]
        back = Action("back", self.tr("Back"), "Esc")
        return [back, *carried, *self._beside(joins=self._joins)]

    def _beside(self, *, joins: bool) -> list[Action]:
        """What is drawn beside the list."""
        kept = Action("kept", self.tr("What was kept"), "F4", "shield-check", "elsewhere")
        return [*([kept] if self._salvages else []), *(self._joining() if joins else [])]

    def _joining(self) -> list[Action]:
        return [
            Action("ask", self.tr("Ask to join a hub"), "F5", "paper-plane-tilt", "elsewhere"),
            Action("join", self.tr("Take the hub's file"), "F8", "plugs", "elsewhere"),
        ]

    def blue(self) -> Action | str:
        if self._alone:
            return ""
        return Action("now", self.tr("Sync now"), "Enter", kind="blue")

    def do(self, name: str) -> None:
        if name == "now":
            self._now.soon()
        elif name in self._asks:
            self._ask(self._asks[name])
        else:
            self.back()

    def _ask(self, ask: Ask) -> None:
        try:
            self.sheet_asked.emit(ask())
        except DeskError as problem:
            self.tell(Told(self.words.wording.error(problem), "", "warning-octagon-fill", "bad"))

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        self.page.table.view.move(by)

    def back(self) -> None:
        self.place_asked.emit("desk")
