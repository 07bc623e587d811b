"""People and PINs: the page of Setup where the staff list is kept. What a role may not do is refused in the desk."""

import unicodedata
from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regdesk.collection.entitlement import Refusal
from regdesk.desk import Desk
from regdesk.desk.phrase_holders import PhraseHolders
from regdesk.desk.staff_list import StaffRow
from regdesk.errors import DeskError, NotAllowed
from regdesk.staff.rights import May, Right, asked_for, may
from regdesk.staff.stops import Stop
from ui.background import Background
from ui.look.look import Look
from ui.place import Action
from ui.setup.list_place import ListPlace
from ui.setup.people_acts import StaffActs
from ui.setup.people_intake import Intake
from ui.setup.people_page import PeoplePage
from ui.setup.people_panels import Ask
from ui.setup.people_phrases import PhraseActs
from ui.setup.people_rows import PeopleModel
from ui.setup.people_words import PeopleWords, visible
from ui.setup.place import dropped
from ui.setup.steps import head_alone
from ui.wording import Told, Wording

Answer = TypeVar("Answer")


class PeoplePlace(ListPlace):
    """Nothing is read before the page is shown. `list_taken`: a staff list was taken in, perhaps the first.

    `holders` gives who may open the laptop; None for a desk whose keys lie open.
    """

    list_taken = Signal()

    def __init__(
        self,
        look: Look,
        desk: Desk,
        background: Background,
        *,
        wording: Wording,
        holders: Callable[[], PhraseHolders | None] = lambda: None,
    ) -> None:
        super().__init__()
        self.look, self.desk, self._background = look, desk, background
        self.words = PeopleWords(wording)
        self.ask: Ask | None = None
        self.working = ""
        self._rows: tuple[StaffRow, ...] = ()
        self._words_of: dict[str, str] = {}
        self._refusal: Told | None = None
        self.page = PeoplePage(look, PeopleModel(self.words, desk.now, self._here))
        self._head = head_alone(look, self.tr("People and PINs"), self)
        self.acts, self.intake, self.phrases = StaffActs(self), Intake(self), PhraseActs(self, holders)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.setAcceptDrops(True)
        self._listen()

    def _listen(self) -> None:
        for widget in self.page.in_order():
            widget.installEventFilter(self)
        self.page.searched.connect(self._searched)
        self.page.table.view.marked.connect(self._marked)
        self.page.person.pressed.connect(self.do)
        self.page.ask.changed.connect(self.actions_changed)
        self.look.changed.connect(self.actions_changed)

    def _here(self) -> str:
        return self.desk.session.staff if self.desk.session else ""

    # what the window asks

    def heading(self) -> str:
        return self.tr("People and PINs")

    def head(self) -> QWidget:
        return self._head

    def leads_on(self) -> bool:
        """Whether another page may be opened now."""
        return self.ask is None and not self.working

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        if self.working:
            return []
        if self.ask:
            return [Action("back", self.tr("Cancel"), "Esc")]
        if self.page.shows_file():
            return self.intake.actions()
        return [Action("back", self.tr("Back to the desk"), "Esc"), *self.acts.actions()]

    def blue(self) -> Action | str:
        if self.working:
            return self.working
        if self.ask:
            waits = self.ask.form.waits() if self.ask.form else ""
            return waits or Action("yes", self.ask.yes, "Enter", kind="blue")
        return self.intake.blue() if self.page.shows_file() else ""

    def do(self, name: str) -> None:
        if self.working:
            return
        if name == "back":
            self.back()
        elif self.ask:
            if name == "yes" and isinstance(self.blue(), Action):
                self.ask.act()
        elif self.page.shows_file():
            self.intake.do(name)
        else:
            self.acts.do(name)

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        if self.page.shows_file():
            self.page.file.notes.move(by)
        elif not self.ask:
            self.page.table.view.move(by)

    def back(self) -> None:
        """Out of a question, out of what is typed, out of the file, then to the desk."""
        if self.working:
            return
        if self.ask:
            self.end_ask()
        elif self.page.shows_file() and self.intake.step_back():
            self.changed()
        elif self.page.search.text() and not self.page.shows_file():
            self.page.search.clear()
        elif self.page.shows_file() and self._rows:
            self.show_list()
        else:
            self.place_asked.emit("desk")

    def got_keyboard(self, widget: QWidget) -> None:
        super().got_keyboard(widget)
        self.page.keep_in_sight(widget)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        self.end_ask()
        self.phrases.show_holders()
        self.reload()
        if self._rows or self._refused():
            self.show_list()
        else:
            self.show_file()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.page.shows_file() and not self.ask and dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped(event)
        if path and self.page.shows_file() and not self.ask:
            event.acceptProposedAction()
            self.intake.take(path)

    # the list

    def may(self, right: Right) -> bool:
        """Whether the window offers it. The desk judges it anew when it is done."""
        session = self.desk.session
        return session is None or may(session.role, right) is not May.NO

    def reload(self) -> None:
        """Read the list and show it as the search says."""
        self._refusal = None
        self._words_of.clear()
        try:
            self._rows = tuple(sorted(self.desk.staff.everybody(), key=lambda row: folded(row.member.name)))
        except NotAllowed as problem:
            self._rows, self._refusal = (), self.words.not_allowed(problem)
        except DeskError as problem:
            self._rows, self._refusal = (), self.words.broken(problem)
        self.page.band.show_told(self._refusal)
        self._show_rows()

    def show_list(self) -> None:
        self.page.show_list()
        self._show_person()
        self.setFocusProxy(self.page.search)
        self.changed()

    def show_file(self) -> None:
        self.intake.begin(first=not self._rows)
        self.page.show_file()
        self.setFocusProxy(self.page.file.field)
        self.changed()

    def changed(self) -> None:
        """Actions, blue button or the line under the title differ."""
        self._head.line.setText(self._line())
        self.actions_changed.emit()
        if self.isVisible() and not self.working:
            self.setFocus()

    def person(self) -> StaffRow | None:
        """The marked one."""
        return self.page.table.view.current()

    def everybody(self) -> tuple[StaffRow, ...]:
        return self._rows

    def _refused(self) -> bool:
        return self._refusal is not None

    def _line(self) -> str:
        if self._refused():
            return self.tr("Desk {number}").format(number=self.desk.number)
        if not self._rows:
            return self.tr("Desk {number} · no staff list yet").format(number=self.desk.number)
        people = self.words.people(len(self._rows))
        return self.tr("Desk {number} · {people}").format(number=self.desk.number, people=people)

    def _searched(self) -> None:
        self.end_ask()
        self._show_rows()

    def _show_rows(self) -> None:
        wanted = folded(self.page.search.text()).split()
        found = [row for row in self._rows if self._fits(row, wanted)] if wanted else list(self._rows)
        nothing = self.tr("Nobody is called “{text}”.").format(text=visible(self.page.search.text()))
        self.page.table.show_rows(found, nothing if wanted else self.tr("Nobody can be shown."))

    def _fits(self, row: StaffRow, wanted: list[str]) -> bool:
        """Every word that was typed begins a word of the name, of a role or of the state."""
        has = self._words_of.get(row.member.id)
        if has is None:
            state = self.page.table.view.people.standing(row).text
            has = folded(f" {row.member.name} {self.words.roles(row.member)} {state}")
            self._words_of[row.member.id] = has
        return all(f" {part}" in has for part in wanted)

    def _marked(self) -> None:
        self.end_ask()
        if not self.page.shows_file():
            self._show_person()
        self.actions_changed.emit()

    def _show_person(self) -> None:
        row, page = self.person(), self.page
        if row is None:
            page.show_beside(*(() if self._refused() else (page.holders,)))
            return
        words, member = self.words, row.member
        facts = (
            (self.tr("Languages"), words.languages(member)),
            (self.tr("Card"), words.card(member)),
            (self.tr("PIN"), words.pin(row.own_pin)),
            (self.tr("Tries"), words.tries(row, self.desk.now())),
        )
        page.person.show_person(visible(member.name), words.roles(member), facts)
        page.person.show_actions(self.acts.of_person(row), self.acts.why_not())
        page.show_beside(page.person, page.holders)

    # questions and work

    def put(self, ask: Ask) -> None:
        """Ask something beside the list; the keyboard goes to its first field."""
        self.ask = ask
        self.page.ask.show_ask(ask)
        self.page.show_beside(self.page.ask)
        self.setFocusProxy(ask.form.first() if ask.form else self.page.ask)
        self.changed()

    def end_ask(self) -> None:
        """Nothing is asked any more, and what was typed is gone."""
        if self.ask is None:
            return
        self.ask = None
        self.page.ask.forget()
        if self.page.shows_file():
            self.intake.show()
            self.setFocusProxy(self.page.file.field)
        else:
            self._show_person()
            self.setFocusProxy(self.page.search)
        self.changed()

    def tell(self, told: Told | None) -> None:
        """Say it where somebody looks: in the question, above the file or above the list."""
        if self.ask:
            self.page.ask.band.show_told(told)
            self.page.show_top()
        elif self.page.shows_file():
            self.page.file.band.show_told(told)
        else:
            self.page.band.show_told(told)

    def settle(self, answer: object) -> bool:
        """Whether it was done; where not, why not is told."""
        if isinstance(answer, Stop):
            self.tell(self.words.stop(answer))
        elif isinstance(answer, Refusal):
            self.tell(self.words.refusal(answer))
        else:
            return True
        return False

    def work(self, words: str, work: Callable[[], Answer], then: Callable[[Answer], None]) -> None:
        """Do something slow beside the window; meanwhile nothing else is pressed here. A failing world is told."""
        self.working = words

        def done(answer: Answer) -> None:
            if shiboken6.isValid(self):
                self.working = ""
                then(answer)
                self.changed()

        def failed(problem: Exception) -> None:
            if not isinstance(problem, DeskError):
                raise problem
            if shiboken6.isValid(self):
                self.working = ""
                self.tell(self.words.broken(problem))
                self.changed()

        self._background.run("lists", work, done, failed)
        self.changed()

    def role_asked(self, right: Right) -> str:
        """Who has a right that whoever is signed in has not."""
        return self.words.role(asked_for(right))


def folded(text: str) -> str:
    """Without marks and capitals, for order and search."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
