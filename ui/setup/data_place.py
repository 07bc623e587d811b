"""The Personal data page of Setup: what the event says of it, one person's data, and the end of the desk."""

import json
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from regdesk.collection.entitlement import Refusal
from regdesk.desk import Desk
from regdesk.desk.about_person import Given, Late, NotErased
from regdesk.desk.answers import Done, Found
from regdesk.desk.unsealing import by_phrase
from regdesk.desk.wiped import Wiped
from regdesk.desk.wiping import Leave, NotWiped, Why, Wipe
from regdesk.errors import DeskError
from regdesk.folder import DeskFolder, write_whole
from regdesk.keys.keyring import Keyring
from regdesk.people.participant import Participant
from ui.background import Background
from ui.field_memory import leave_nothing
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.place import Action, Place
from ui.privacy import is_covered
from ui.setup.data_pages import ErasePage, FindPage, PersonPage, TermsPage, WipePage
from ui.setup.data_words import DataWords
from ui.setup.steps import head_alone
from ui.speech import announce
from ui.wording import Told, Wording

Answer = TypeVar("Answer")


class View(Enum):
    """What is shown."""

    TERMS = auto()
    FIND = auto()
    PERSON = auto()
    ERASE = auto()
    WIPE = auto()


_BACK = {View.FIND: View.TERMS, View.PERSON: View.FIND, View.ERASE: View.PERSON, View.WIPE: View.TERMS}


class DataPlace(Place):
    """`end`: closes the desk, which was wiped; what opens it next says so. `keyring` is asked for when it is needed.

    `erased`: somebody is on the list no more.
    """

    def __init__(
        self, look: Look, desk: Desk, background: Background, *, wording: Wording, folder: DeskFolder,
        keyring: Callable[[], Keyring], end: Callable[[str], None], erased: Callable[[], None],
    ) -> None:  # fmt: skip
        super().__init__()
        self.look, self.desk, self.words = look, desk, DataWords(wording)
        self._background, self._folder, self._keyring = background, folder, keyring
        self._end, self._erased = end, erased
        self._person: Participant | None = None
        self._early = self.busy = False
        self._late = Late()
        self._head = head_alone(look, self.tr("Personal data"), self)
        self.view = View.TERMS
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._made: dict[View, QWidget] = {}

    def listen(self, window: MainWindow) -> None:
        """Get the codes that are scanned in this window while the page asks for one."""
        before = window.takes_scan
        window.takes_scan = lambda text: self._takes(text) or before(text)

    def _takes(self, text: str) -> bool:
        wanted = shiboken6.isValid(self) and self.isVisible() and self.view is View.FIND and not self.busy
        if wanted:
            self.finding.code.setText(text)
            self._find()
        return wanted

    # the views, each made when it is first shown

    @property
    def terms(self) -> TermsPage:
        return self._page(View.TERMS, lambda: TermsPage(self.look))

    @property
    def finding(self) -> FindPage:
        return self._page(View.FIND, lambda: FindPage(self.look))

    @property
    def person(self) -> PersonPage:
        return self._page(View.PERSON, lambda: PersonPage(self.look))

    @property
    def erase(self) -> ErasePage:
        return self._page(View.ERASE, lambda: ErasePage(self.look, self.words))

    @property
    def wipe(self) -> WipePage:
        sealed = self._folder.keys.exists()
        return self._page(View.WIPE, lambda: WipePage(self.look, sealed=sealed, code=self.desk.event.code))

    def _page(self, view: View, make: Callable[[], Answer]) -> Answer:
        if view not in self._made:
            made = make()
            assert isinstance(made, QWidget)
            self._made[view] = made
            self.stack.addWidget(made)
            for field in made.findChildren(QLineEdit):
                field.textChanged.connect(self.actions_changed)
        return self._made[view]  # type: ignore[return-value] # it was made by the same call

    def go(self, view: View, told: Told | None = None) -> None:
        self.view = view
        _ENTER[view](self, told)
        self.stack.setCurrentWidget(self._made[view])
        self.setFocusProxy(self._keyboard())
        self.actions_changed.emit()
        if told:
            announce(self, f"{told.bold} {told.rest}", urgent=told.tone != "ok")
        if self.isVisible():
            self.setFocus()

    def _keyboard(self) -> QWidget:
        match self.view:
            case View.TERMS:
                return self.terms
            case View.FIND:
                return self.finding.code
            case View.PERSON:
                return self.person.out
            case View.ERASE:
                return self.erase.reason
            case View.WIPE:
                return self.wipe.out

    def _show_terms(self, told: Told | None) -> None:
        terms = self.desk.event.data
        self.terms.facts.show_facts(self.words.terms(terms, self.desk.people()))
        self._late = self.desk.personal.late()
        self.terms.band.show_told(told or (self.words.late(self._late) if terms else self.words.no_terms()))

    def _show_find(self, told: Told | None) -> None:
        self._person = None
        leave_nothing(self.finding.code)
        self.finding.show_told(told)

    def _show_person(self, told: Told | None) -> None:
        person, wording = self._who(), self.words.wording
        photo = self.desk.photo(person.id)
        self.person.portrait.setVisible(photo is not None)
        if photo:
            from PySide6.QtGui import QImage

            self.person.portrait.show_photo(QImage.fromData(photo))
        self.person.show_person(person.full_name, [
            (self.tr("Delegation"), person.delegation), (self.tr("Born"), wording.year(person.born)),
            (self.tr("Confirmation"), person.confirmation or "—"),
        ])  # fmt: skip
        self.person.show_told(told)

    def _show_erase(self, told: Told | None) -> None:
        if told is None:
            beyond = self.desk.personal.beyond()
            self.erase.show_person(self._who().full_name, beyond, has_code=bool(self._who().confirmation))
        self.erase.show_told(told)

    def _show_wipe(self, told: Told | None) -> None:
        with self.desk.store.reading() as tx:
            counted = (tx.count(), tx.photo_count(), len(tx.staff.everybody()), tx.head()[0])
        names = (self.tr("People"), self.tr("Photos"), self.tr("Staff"), self.tr("Entries of the log"))
        self.wipe.facts.show_facts([(name, f"{number:,}") for name, number in zip(names, counted, strict=True)])
        self.wipe.show_told(told)

    def _who(self) -> Participant:
        assert self._person
        return self._person

    # what the window asks

    def heading(self) -> str:
        return self.tr("Personal data")

    def head(self) -> QWidget:
        return self._head

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        if self.busy:
            return []
        back = Action("back", self.tr("Back to the desk") if self.view is View.TERMS else self.tr("Back"), "Esc")
        match self.view:
            case View.TERMS:
                wipe = Action("to wipe", self.tr("Wipe this desk"), "F6", "trash", "outlined")
                late = Action("erase late", self.tr("Erase what came late"), "F7", "user-minus", "outlined")
                return [back, wipe, late] if self._late.people else [back, wipe]
            case View.PERSON:
                return [back, Action("to erase", self.tr("Erase this person"), "F6", "user-minus", "outlined")]
            case _:
                return [back]

    def blue(self) -> Action | str:
        if self.busy:
            return self.tr("Please wait…")
        match self.view:
            case View.TERMS:
                return Action("to find", self.tr("One person’s data"), "Enter", kind="blue")
            case View.FIND:
                return self._blue("find", self.tr("Look up"), self.finding.code.text())
            case View.PERSON:
                return self._blue("give", self.tr("Write the file"), self.person.out.field.text())
            case View.ERASE:
                return self._blue("erase", self.tr("Erase for ever"), self.erase.typed.text())
            case View.WIPE:
                early = self.tr("Wipe before the date") if self._early else self.tr("Wipe for ever")
                return self._blue("wipe", early, self.wipe.out.field.text() and self.wipe.code.text())

    def _blue(self, name: str, caption: str, typed: str) -> Action:
        return Action(name, caption, "Enter", kind="blue", enabled=bool(typed.strip()))

    def do(self, name: str) -> None:
        if self.busy:
            return
        ways = {"to find": View.FIND, "to erase": View.ERASE, "to wipe": View.WIPE}
        if name in ways:
            self._early = False
            self._begin(ways[name])
        else:
            _DOES[name](self)

    def back(self) -> None:
        if self.busy:
            return
        if self.view in _BACK:
            self.go(_BACK[self.view])
        else:
            self.place_asked.emit("desk")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and not is_covered(self):
            self.go(self.view)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody's data and no phrase is found here again."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.busy and not is_covered(self):
            self.view, self._person, self._early = View.TERMS, None, False
            made, self._made = self._made, {}
            for page in made.values():
                leave_nothing(*page.findChildren(QLineEdit))
                self.stack.removeWidget(page)
                page.deleteLater()

    # acts

    def _begin(self, view: View) -> None:
        if view is View.ERASE and (against := self.desk.personal.stands_against(self._who().id)):
            self.go(View.PERSON, self.words.not_erased(against))
        else:
            self.go(view)

    def _find(self) -> None:
        text = self.finding.code.text().strip()
        try:
            found = self.desk.find(text)
        except DeskError as problem:
            self.go(View.FIND, self.words.broken(problem))
            return
        if isinstance(found, Found):
            self._person = found.person
            self.go(View.PERSON)
        else:
            rest = self.tr("Type all of it, or look the person up at the desk and copy it from there.")
            told = Told(self.tr("This code opens nobody on the list."), rest, "warning-fill", "warn")
            self.finding.show_told(told)
            announce(self, told.bold, urgent=True)

    def _give(self) -> None:
        out, person = self.person.out.path(), self._who()
        if out is None:
            return
        try:
            given = self.desk.personal.give(person.id, act=self.desk.new_act())
            if isinstance(given, Given):
                write_whole(out, (json.dumps(given.facts, ensure_ascii=False, indent=2) + "\n").encode())
        except DeskError as problem:
            self.go(View.PERSON, self.words.broken(problem))
            return
        if isinstance(given, Refusal):
            self.go(View.PERSON, self.words.refused(given))
            return
        rest = self.tr("Give it to this person, then remove it from this laptop.")
        self.go(View.PERSON, Told(self.tr("The file is written."), rest, "check-circle-fill", "ok"))

    def _erase(self) -> None:
        person, typed = self._who(), self.erase.typed.text()
        reason, act = self.erase.reason.answer(), self.desk.new_act()
        self._run(lambda: self.desk.personal.erase(person.id, typed=typed, reason=reason, act=act), self._erase_ended)

    def _erase_ended(self, answer: Done | Refusal | NotErased | DeskError) -> None:
        match answer:
            case Done():
                self._erased()
                rest = self.tr("Take the person off the list as well, or the next import brings everything back.")
                self.go(View.TERMS, Told(self.tr("Erased."), rest, "check-circle-fill", "ok"))
            case NotErased():
                self.go(View.ERASE, self.words.not_erased(answer))
            case _:
                self._not_done(View.ERASE, answer)

    def _erase_late(self) -> None:
        act = self.desk.new_act()
        self._run(lambda: self.desk.personal.erase_late(act=act), self._late_ended)

    def _late_ended(self, answer: Done | Refusal | DeskError | None) -> None:
        match answer:
            case Done():
                rest = self.tr("Nothing of it is left at this desk.")
                self.go(View.TERMS, Told(self.tr("Erased."), rest, "check-circle-fill", "ok"))
            case None:
                self.go(View.TERMS)
            case _:
                self._not_done(View.TERMS, answer)

    def _wipe(self) -> None:
        leave, out, phrase = (
            Leave(self.wipe.code.text(), early=self._early),
            self.wipe.out.path(),
            self.wipe.phrase.text(),
        )

        def work() -> Wiped | Refusal | NotWiped:
            keyring = self._keyring()
            wipe = Wipe(self.desk, self._folder, keyring)
            if no := wipe.against(leave):
                return no
            if self._folder.keys.exists():
                by_phrase(phrase, keyring)(self._folder).wipe()
            return wipe.prepare(leave, out)

        self._run(work, lambda answer: self._wipe_ended(answer, out))

    def _wipe_ended(self, answer: Wiped | Refusal | NotWiped | DeskError, out: Path | None) -> None:
        match answer:
            case Wiped():
                self._end(self.tr("This desk was wiped. The certificate is in {file}.").format(file=out))
            case NotWiped(why=why):
                self._early = why is Why.EARLY
                self.go(View.WIPE, self.words.not_wiped(answer))
            case _:
                self._not_done(View.WIPE, answer)

    def _not_done(self, view: View, answer: Refusal | DeskError) -> None:
        words = self.words
        self.go(view, words.refused(answer) if isinstance(answer, Refusal) else words.broken(answer))

    def _run(self, work: Callable[[], Answer], ended: Callable[[Answer | DeskError], None]) -> None:
        """Beside the window; a failing world comes back like an answer."""
        self.busy = True

        def came(answer: Answer | DeskError) -> None:
            if shiboken6.isValid(self):
                self.busy = False
                ended(answer)

        def failed(problem: Exception) -> None:
            if not isinstance(problem, DeskError):
                raise problem
            came(problem)

        self._background.run("lists", work, came, failed)
        self.actions_changed.emit()


_ENTER: dict[View, Callable[[DataPlace, Told | None], None]] = {
    View.TERMS: DataPlace._show_terms,
    View.FIND: DataPlace._show_find,
    View.PERSON: DataPlace._show_person,
    View.ERASE: DataPlace._show_erase,
    View.WIPE: DataPlace._show_wipe,
}
_DOES: dict[str, Callable[[DataPlace], None]] = {
    "back": DataPlace.back,
    "find": DataPlace._find,
    "give": DataPlace._give,
    "erase": DataPlace._erase,
    "erase late": DataPlace._erase_late,
    "wipe": DataPlace._wipe,
}
