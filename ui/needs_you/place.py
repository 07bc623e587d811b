"""The place of the supervisor, as far as it is built: what needs a decision or a look, at all desks.

It decides nothing: what there is, who may see it and what stands against a decision, the desk says.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regdesk.collection.exposure import Exposure
from regdesk.desk import Desk
from regdesk.desk.needs_you import Need
from regdesk.errors import DeskError
from regdesk.staff.rights import Right
from ui.background import Background
from ui.desk.photos import Photos
from ui.desk.two_badges import Solving
from ui.look.look import Look
from ui.looking import Looking
from ui.needs_you.page import NeedsPage
from ui.needs_you.told import Leads, NeedTold
from ui.needs_you.words import NeedWordsShown
from ui.place import Action, Place
from ui.setup.steps import head_alone
from ui.wording import Told, Wording

EVERY = 5_000
"""Milliseconds until it is looked at anew while it is shown: time passes also where nothing comes in."""
_NEEDED = {Leads.SOLVE: Right.SEND_TO_LANE, Leads.PERSON: Right.SEARCH}


@dataclass(frozen=True)
class Seen:
    """What one look found. `names`: of people, by id; of whom whoever works here may see one."""

    needs: tuple[Need, ...]
    names: Mapping[str, str]
    exposed: tuple[Exposure, ...]


class NeedsYouPlace(Place):
    """Looks anew when it is shown, when entries of other desks came in, and every few seconds: beside the window.

    `person_asked` carries whom to open at the desk.
    """

    person_asked = Signal(str)

    def __init__(
        self, look: Look, desk: Desk, background: Background, *, wording: Wording, photos: Photos | None = None
    ) -> None:  # fmt: skip
        super().__init__()
        self.look, self.desk, self._wording = look, desk, wording
        self.words = NeedWordsShown(wording)
        self._head = head_alone(look, self.words.title(), self)
        self.page = NeedsPage(look)
        self.page.nothing.show_told(self.words.nothing())
        self._needs: dict[str, Need] = {}
        self._solving = Solving(look, desk, background, photos or Photos(desk), wording, self)
        self._solving.ended.connect(self._solved)
        self._timer = QTimer(self, interval=EVERY)
        self._looking = Looking(self, background, self._look, self._show, self._tell)
        self._timer.timeout.connect(self.look_again)
        self.page.pressed.connect(lambda told: self.safely(lambda: self._act(told)))
        self.page.moved.connect(self.actions_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    # what stands here

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.page.said.show_told(None)
        self._timer.start()
        self.look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def others_came(self) -> None:
        if self.isVisible():
            self.look_again()

    def look_again(self) -> None:
        """Read everything anew. The row that was chosen stays so."""
        self._looking.look()

    def _look(self) -> Seen:
        """Beside the window: the first time everybody who got a badge is looked at."""
        needs, names = self.desk.needs_you.list(), dict[str, str]()
        if self.desk.may(Right.SEARCH):
            people = {need.person for need in needs if need.person}
            names = {one: self.desk.row(one).person.full_name for one in people if self.desk.knows(one)}
        return Seen(needs, names, self.desk.needs_you.exposures())

    def _show(self, seen: Seen) -> None:
        now = self.desk.now()
        told = [self._offered(self.words.need(one, seen.names.get(one.person or "", ""), now)) for one in seen.needs]
        self._needs = {row.key: need for row, need in zip(told, seen.needs, strict=True)}
        self.page.show_needs(told)
        self.page.exposed.show_lines([self._wording.exposed(one, now) for one in seen.exposed])
        self._head.line.setText(self.words.line(now))
        self.actions_changed.emit()

    def _offered(self, told: NeedTold) -> NeedTold:
        """Without its act where whoever works here may not do it: they see it all the same."""
        right = _NEEDED.get(told.leads)
        return told if right is None or self.desk.may(right) else replace(told, verb="")

    def safely(self, step: Callable[[], None]) -> None:
        """A world that fails becomes a sentence above the list."""
        try:
            step()
        except DeskError as problem:
            self._tell(problem)

    def _tell(self, problem: DeskError) -> None:
        self.page.said.show_told(Told(self._wording.error(problem), "", "warning-octagon-fill", "bad"))

    # what the window asks

    def heading(self) -> str:
        return self.words.title()

    def head(self) -> QWidget:
        return self._head

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        found = [Action("back", self.tr("Back"), "Esc")]
        if len(self._needs) > 1:
            found.append(Action("", self.tr("Move"), "Up Down"))
        return found

    def blue(self) -> Action | str:
        chosen = self.page.chosen()
        if chosen is None or not chosen.verb:
            return Action("back", self.tr("Back to the desk"), "Enter", kind="blue")
        return Action("act", chosen.verb, "Enter", kind="blue")

    def do(self, name: str) -> None:
        chosen = self.page.chosen()
        if name == "act" and chosen:
            self.safely(lambda: self._act(chosen))
        elif name:
            self.back()

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        self.page.move_by(by)

    def back(self) -> None:
        self.place_asked.emit("desk")

    # the one act of a row

    def _act(self, told: NeedTold) -> None:
        need = self._needs[told.key]
        match told.leads:
            case Leads.SOLVE:
                self._solve(need)
            case Leads.SYNC:
                self.place_asked.emit("sync")
            case Leads.PERSON if need.person:
                self.person_asked.emit(need.person)

    def _solve(self, need: Need) -> None:
        assert need.person
        asked = self._solving.ask(need.person)
        if isinstance(asked, Told):
            self._solved(asked)
        else:
            self.sheet_asked.emit(asked)

    def _solved(self, told: Told) -> None:
        self.page.said.show_told(told)
        self.look_again()
