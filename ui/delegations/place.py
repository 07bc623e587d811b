"""The Delegations place: find one, check who collects, print in the order of the list, hand over, have it signed.

What is so is read anew from the desk after each act. A batch goes on while another place is open.
"""

import time
from collections.abc import Callable

import shiboken6
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from regdesk.collection.delegation import MemberState
from regdesk.desk import Desk
from regdesk.desk.delegations import DelegationCase, DelegationRow
from regdesk.desk.paper import Printer
from regdesk.desk.unlisted import Unlisted
from regdesk.errors import DeskError
from regdesk.identity.document import Document
from regdesk.staff.rights import Right
from ui.background import Background
from ui.delegations.acts import Acts
from ui.delegations.batch import Batch
from ui.delegations.check import CollectorCheck
from ui.delegations.finder import FinderPage
from ui.delegations.keys import DelegationKeys
from ui.delegations.letter import Letter
from ui.delegations.now import Now
from ui.delegations.page import DelegationHead, DelegationPage
from ui.delegations.scans import Scans
from ui.delegations.shown import Shown
from ui.delegations.step import Step, step_of
from ui.delegations.words import DelegationWords
from ui.desk.photos import Photos
from ui.look.look import Look
from ui.place import Action, Box, Place
from ui.printers import Printers
from ui.privacy import is_covered
from ui.wording import Told, Wording


class DelegationsPlace(Place):
    """One delegation at a time. `printer_of` as in `DeskPlace`; `seconds` never go back."""

    def __init__(
        self, look: Look, desk: Desk, background: Background, printer_of: Callable[[], Printer | None], *,
        wording: Wording, slip_printer_of: Callable[[], Printer | None] = lambda: None, photos: Photos | None = None,
        printers: Printers | None = None, seconds: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        super().__init__()
        self.look, self.desk, self.wording = look, desk, wording
        self.background, self.slip_printer_of = background, slip_printer_of
        self.photos = photos or Photos(desk)
        self.words = DelegationWords(wording)
        self.batch = Batch(desk, background, printers or Printers(printer_of), seconds=seconds, parent=self)
        self.case: DelegationCase | None = None
        self._everyone: tuple[DelegationRow, ...] = ()
        self._begin()
        self.finder, self.page = FinderPage(look), DelegationPage(look, self.photos)
        self._head, self._keys = DelegationHead(look), DelegationKeys(self)
        self._shown = Shown(self.page, self._head, self.words, wording, self.photos)
        self.check = CollectorCheck(
            look, desk, background, printer_of, wording=wording, slip_printer_of=slip_printer_of, photos=self.photos
        )
        self.acts, self._scans = Acts(self), Scans(self)
        self._stack, column = QStackedWidget(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        for page in (self.finder, self.page, self.check):
            self._stack.addWidget(page)
        self._head.setParent(self)
        self._head.hide()
        self._connect()
        self.show_list("")

    def _begin(self) -> None:
        """Nothing of a delegation that was open before is left."""
        self.step, self.done = Step.FINDING, False
        self.ticked = frozenset[str]()
        self.order: tuple[str, ...] = ()
        self.letter: Letter | None = None
        self.unlisted: Unlisted | None = None
        self._acts: dict[str, str] = {}

    def _connect(self) -> None:
        self._head.after.clicked.connect(lambda: self.show_list(""))
        self.page.members.view.pressed_at.connect(lambda _at: self.do("tick"))
        self.batch.changed.connect(self.look_again)
        self.batch.ended.connect(self.acts.printed_all)
        self.batch.stopped.connect(self.acts.stopped)
        self.batch.troubled.connect(self.acts.troubled)
        self.check.confirmed.connect(self.acts.confirmed)
        self.check.left.connect(self.acts.left_check)
        for signal in (self.check.actions_changed, self.check.box_changed):
            signal.connect(self.changed)
        self.check.clear_box.connect(self.clear_box)
        self.check.sheet_asked.connect(self.sheet_asked)

    # where it stands

    @property
    def engaged(self) -> bool:
        """Whether somebody stands at the desk for a delegation."""
        return self.step not in (Step.FINDING, Step.DONE)

    @property
    def now(self) -> Now:
        batch = self.batch
        return Now(
            self.step, self.case, self.ticked, self.letter, self.acts.refused,
            rows=len(self.finder.view.found.rows), chosen=self.finder.chosen(), run=batch.run, person=batch.person,
            following=batch.following, in_batch=len(batch.people), done=batch.done, left=batch.left(),
            second_printer=batch.printers.other is not None, may_hand_over=self.desk.may(Right.HAND_OVER),
            stuck=batch.trouble is not None,
        )  # fmt: skip

    def act(self, name: str) -> str:
        """The key of pressing `name` at this step; another one once something was done."""
        return self._acts.setdefault(name, self.desk.new_act())

    def open(self, delegation: str) -> None:
        """Show a delegation by its name. Raises KeyError."""
        self._open(self.desk.delegations.of(delegation))

    def open_of(self, person_id: str) -> None:
        """Show the delegation of one person; all of them for who is of none."""
        case = self.desk.delegations.of_person(person_id) if person_id else None
        if case is None:
            self.show_list("")
        elif self.case is None or case.name != self.case.name or not self.engaged:
            self._open(case)
        else:
            self.look_again()

    def _open(self, case: DelegationCase) -> None:
        if self.batch.busy:
            self.tell(Told(self.tr("First let the badge at the printer come out."), "", "printer-fill", "warn"))
            return
        self.batch.forget()
        self._begin()
        self.acts.forget()
        given = case.of(MemberState.READY, MemberState.PRINTED, MemberState.IN_LIMBO)
        self.ticked = frozenset(one.person.id for one in (*given, *case.handed))
        self.order = tuple(one.person.id for one in case.members)
        self.case, self.step = case, Step.WHO
        self.tell(None)
        self.look_again()

    def look_again(self) -> None:
        """Read what is so, and show it."""
        if self.case is None:
            self.changed()
            return
        case = self.desk.delegations.of(self.case.name)
        self.case = self._in_order(case)
        self._acts = {}
        if self.step is not Step.CHECKING and not self.done:
            self.step = step_of(self.case, self.batch.run, self.ticked)
        elif self.done:
            self.step = Step.DONE
        self.show_now()

    def show_now(self) -> None:
        """Show what was read before, as it is ticked now."""
        if self.case is not None:
            name = self.unlisted
            self._shown.show(self.now, self.case, (name.document.given, name.document.family) if name else ("", ""))
        self._stack.setCurrentWidget(self._page())
        self.changed()

    def _in_order(self, case: DelegationCase) -> DelegationCase:
        """The order in which it was opened: nobody moves while badges come out."""
        known = {who: at for at, who in enumerate(self.order)}
        members = sorted(case.members, key=lambda one: known.get(one.person.id, len(known)))
        kept = case if self.done is False else self.acts.as_it_ended(case)
        return DelegationCase(case.name, tuple(members), case.focal_points, kept.collection, kept.collector)

    def _page(self) -> QWidget:
        match self.step:
            case Step.FINDING:
                return self.finder
            case Step.CHECKING:
                return self.check
            case _:
                return self.page

    def changed(self) -> None:
        self.actions_changed.emit()
        self.box_changed.emit()

    def tell(self, told: Told | None) -> None:
        """A sentence above the page, until the next one."""
        self.page.band.show_told(told)
        self.finder.band.show_told(told if self.step is Step.FINDING else None)

    def show_list(self, text: str) -> None:
        """The list of delegations; a batch that prints goes on."""
        if self.batch.busy:
            self.tell(Told(self.tr("First pause the printing, or let it end."), "", "printer-fill", "warn"))
            return
        self.case = None
        self._begin()
        self.acts.forget()
        self.batch.forget()
        self._head.show_words(self.tr("Delegations"), self.tr("One person collects for the others"))
        self._everyone = self.desk.delegations.everyone()
        self._look_for(text)
        self.tell(None)
        self.show_now()

    def _look_for(self, text: str) -> None:
        self.finder.show_found(self.desk.delegations.find(text, self._everyone), text)

    def ask(self, person_id: str, document: Document | None = None) -> None:
        """Compare the document of who wants to collect."""
        self.step = Step.CHECKING
        self.tell(None)
        self.acts.forget()
        self.check.ask(person_id, document)
        self._stack.setCurrentWidget(self.check)
        self.changed()

    # what the window asks

    def showEvent(self, event: QShowEvent) -> None:
        """Meanwhile badges may have come out, or been given at the desk; the list begins anew, as the box does."""
        super().showEvent(event)
        begins = self.step is Step.FINDING and not event.spontaneous() and not is_covered(self)
        self.safely(lambda: self.show_list("") if begins else self.look_again())

    def others_came(self) -> None:
        """Another desk may have given a badge to one of the delegation that is open; what is ticked stays ticked.

        A press that is under way stays the same press.
        """
        if self.case is None or not self.isVisible():
            return
        pressed = self._acts
        try:
            self.safely(self.look_again)
        except KeyError:  # another list came, on which nobody is of it
            self.safely(lambda: self.show_list(""))
        else:
            self._acts = pressed

    def head(self) -> DelegationHead:
        return self._head

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        if self.step is Step.CHECKING:
            return [action for action in self.check.actions() if action.key != "F3"]
        return self._keys.actions(self.now)

    def blue(self) -> Action | str:
        return self.check.blue() if self.step is Step.CHECKING else self._keys.blue(self.now)

    def box(self) -> Box:
        return self.check.box() if self.step is Step.CHECKING else self._keys.box(self.now)

    def do(self, name: str) -> None:
        if self.step is Step.CHECKING:
            self.check.do(name)
        else:
            self.safely(lambda: self._do(name))

    def _do(self, name: str) -> None:
        match name:
            case "find":
                self.show_list("")
            case "back":
                self.back()
            case "open" if row := self.finder.chosen():
                self.open(row.name)
            case "next":
                self.show_list("")
            case _:
                self.acts.do(name)

    def back(self) -> None:
        """Esc: from the check to the delegation, from there to the list, from there to the desk. Nothing is lost."""
        if self.step is Step.CHECKING:
            self.check.back()
        elif self.step in (Step.WHO, Step.DONE):
            self.show_list("")
        else:
            self.place_asked.emit("desk")

    def typed(self, text: str) -> None:
        if self.step is Step.CHECKING:
            self.check.typed(text)
        elif self.step in (Step.WHO, Step.DONE) and text.strip():
            self.safely(lambda: self.show_list(text))
        elif self.step is Step.FINDING:
            self._look_for(text)
            self.changed()

    def scanned(self, text: str) -> None:
        if self.step is Step.CHECKING:
            self.check.scanned(text)
        else:
            self.safely(lambda: self._scans.scanned(text))

    def move(self, by: int) -> None:  # type: ignore[override] # a place is moved by its layout only
        if self.step is Step.CHECKING:
            self.check.move(by)
        elif self.step is Step.FINDING:
            self.finder.view.move(by)
            self.changed()
        else:
            self.page.members.view.move(by)

    def safely(self, step: Callable[[], None]) -> None:
        """The world may fail in the middle of a step: then the clerk is told, and the screen stays."""
        try:
            step()
        except DeskError as problem:
            if shiboken6.isValid(self):
                self.tell(Told(self.wording.error(problem), "", "warning-octagon-fill", "bad"))
