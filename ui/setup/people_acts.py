"""What is done with the people of the staff list: asked first where it matters, then one method of the desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from regdesk.collection.entitlement import Refusal
from regdesk.desk.staff_list import StaffRow
from regdesk.errors import FolderError
from regdesk.folder import write_whole
from regdesk.sentences.staff import STOPS
from regdesk.staff.rights import Right
from ui.place import Action
from ui.setup.people_panels import Ask
from ui.setup.people_words import visible
from ui.wording import Told

if TYPE_CHECKING:  # the place makes this
    from ui.setup.people_place import PeoplePlace

EVERYBODY, NEW = "everybody", "new"
LARGEST = 1.5
"""Letters of which the words of the buttons alone have room."""
_RIGHTS = {
    "bar": Right.BAR_STAFF, "admit": Right.BAR_STAFF, "release": Right.RELEASE_TRIES, "pin": Right.KEEP_STAFF,
    "card": Right.KEEP_STAFF, "cards": Right.KEEP_STAFF, "give": Right.KEEP_STAFF, "newer": Right.KEEP_STAFF,
}  # fmt: skip


class StaffActs(QObject):
    """`new`: ids of people that the last list brought, whose cards nobody has printed yet."""

    def __init__(self, place: PeoplePlace) -> None:
        super().__init__(place)
        self._place = place
        self._desk, self._words, self._page = place.desk, place.words, place.page
        self.new: tuple[str, ...] = ()
        self._page.ask.pin.told.connect(self._pin_told)

    def actions(self) -> list[Action]:
        """For the bar; those of the marked person are drawn beside the list."""
        row = self._place.person()
        elsewhere = self.of_person(row) if row else []
        told = (
            ("cards", self.tr("Cards"), "F8", "identification-badge"),
            ("give", self.tr("Give out"), "F9", "download-simple"),
            ("newer", self.tr("Newer list"), "F10", "upload-simple"),
        )
        icons = self._place.look.user_scale < LARGEST
        kept = [Action(name, words, key, icon if icons else "", "outlined") for name, words, key, icon in told]
        return [*(action for action in kept if self._may(action.name)), *elsewhere]

    def of_person(self, row: StaffRow) -> list[Action]:
        barred = row.member.barred
        bar = ("admit", self.tr("Admit again")) if barred else ("bar", self.tr("Bar at once"))
        told = (
            (*bar, "F6"),
            ("pin", self.tr("Set a PIN"), "F7"),
            ("card", self.tr("New card"), "F5"),
            ("release", self.tr("New tries"), "F4"),
        )
        return [
            Action(name, caption, key, "", "elsewhere")
            for name, caption, key in told
            if self._may(name) and (name != "release" or row.tries.wrong)
        ]

    def why_not(self) -> str:
        """Whose the other acts are; empty for who may do all of them."""
        told = []
        if not self._place.may(Right.KEEP_STAFF):
            told.append(self.tr("{role} only: PINs, new cards, the list itself."))
        if not self._place.may(Right.RELEASE_TRIES):
            told.append(self.tr("{role} only: new tries."))
        rights = [right for right in (Right.KEEP_STAFF, Right.RELEASE_TRIES) if not self._place.may(right)]
        return "\n".join(
            line.format(role=self._place.role_asked(right)) for line, right in zip(told, rights, strict=True)
        )

    def do(self, name: str) -> None:
        row = self._place.person()
        if not self._may(name):
            return
        if name == "newer":
            self._place.show_file()
        elif name == "give":
            self._ask_give()
        elif name == "cards":
            self.ask_cards()
        elif row is not None:
            self._of_row()[name](row)

    def _of_row(self) -> dict[str, Callable[[StaffRow], None]]:
        return {
            "bar": self._ask_bar, "admit": self._ask_admit, "pin": self._ask_pin, "card": self._ask_card,
            "release": self._release,
        }  # fmt: skip

    def _may(self, name: str) -> bool:
        return name in _RIGHTS and self._place.may(_RIGHTS[name])

    # one person

    def _ask_bar(self, row: StaffRow) -> None:
        bold = self.tr("Bar {name} at once?").format(name=visible(row.member.name))
        rest = self.tr(
            "The card stops working at this desk now, also in the middle of a shift. Other desks do not know yet: bar "
            "them there too, or give out the list."
        )
        done = self.tr("Barred: {name}")
        self._put(Told(bold, rest, "prohibit", "bad"), self.tr("Bar at once"), self._change(row, "bar", done))

    def _ask_admit(self, row: StaffRow) -> None:
        bold = self.tr("Let {name} work here again?").format(name=visible(row.member.name))
        rest = self.tr("The card and the PIN work again as before.")
        done = self.tr("Admitted again: {name}")
        self._put(Told(bold, rest, "user-plus", "neutral"), self.tr("Admit again"), self._change(row, "admit", done))

    def _ask_card(self, row: StaffRow) -> None:
        bold = self.tr("A new card for {name}?").format(name=visible(row.member.name))
        rest = self.tr("The old card is nobody's from this moment. The new one is printed next.")
        act = self._change(row, "card", self.tr("New card: {name}"), then=self.ask_cards)
        self._put(Told(bold, rest, "identification-badge", "warn"), self.tr("Make a new card"), act)

    def _ask_pin(self, row: StaffRow) -> None:
        bold = self.tr("Set a PIN for {name}").format(name=visible(row.member.name))
        rest = self.tr("It is good once: with it they choose a PIN of their own. Tell it to nobody else.")
        key = self._desk.new_act()
        form = self._page.ask.pin

        def set_it() -> None:
            pin = form.pin()
            self._place.work(
                self.tr("Setting the PIN…"),
                lambda: self._desk.staff.set_pin(row.member.id, pin, act=key),
                lambda answer: self._done(answer, row, self.tr("PIN set: {name}")),
            )

        self._place.put(Ask(Told(bold, rest, "password"), self.tr("Set this PIN"), set_it, form))

    def _pin_told(self, why: str) -> None:
        differ = self.tr("The two are not the same. Type the PIN again, twice.")
        sentence = differ if why == "pins_differ" else QCoreApplication.translate("staff", STOPS[why])
        bold, stop, rest = sentence.partition(". ")
        self._place.tell(Told(bold + stop.strip(), rest, "warning-fill", "warn"))

    def _release(self, row: StaffRow) -> None:
        self._change(row, "release", self.tr("Five new tries: {name}"))()

    def _change(
        self, row: StaffRow, name: str, done: str, then: Callable[[], None] | None = None
    ) -> Callable[[], None]:
        """An act on one person with a key of its own: a second press does nothing twice."""
        staff, who, key = self._desk.staff, row.member.id, self._desk.new_act()
        acts: dict[str, Callable[[], object]] = {
            "bar": lambda: staff.bar(who, act=key),
            "admit": lambda: staff.bar(who, barred=False, act=key),
            "card": lambda: staff.renew_card(who, act=key),
            "release": lambda: staff.release(who, act=key),
        }
        return lambda: self._done(acts[name](), row, done, then)

    def _done(self, answer: object, row: StaffRow, sentence: str, then: Callable[[], None] | None = None) -> None:
        if not self._place.settle(answer):
            return
        self._place.end_ask()
        self._place.reload()
        told = sentence.format(name=visible(row.member.name))
        self._place.tell(Told(told, "", "check-circle-fill", "ok"))
        self._place.changed()
        if then:
            then()

    def _put(self, told: Told, yes: str, act: Callable[[], None]) -> None:
        self._place.put(Ask(told, yes, act))

    # cards and the list, as files

    def ask_cards(self) -> None:
        """Whose cards to print: the marked person's, those of new people, everybody's."""
        row, form = self._place.person(), self._page.ask.cards
        choices = []
        if self.new:
            choices.append((NEW, self.tr("New: {count}").format(count=self._words.number(len(self.new)))))
        if row and not row.member.barred:
            choices.append((row.member.id, visible(row.member.first_name)))
        working = sum(not row.member.barred for row in self._place.everybody())
        choices.append((EVERYBODY, self.tr("All: {count}").format(count=self._words.number(working))))
        form.show_choices(choices)
        bold, rest = (
            self.tr("Print cards"),
            self.tr("Ten on a sheet of A4. Print them at 100 %, cut them, hand them over."),
        )
        ask = Ask(Told(bold, rest, "identification-badge"), self.tr("Save as a PDF"), self._ask_cards_file, form)
        self._place.put(ask)

    def _ask_cards_file(self) -> None:
        ask_where(self._page, self.tr("Save the cards"), self.tr("regdesk staff cards.pdf"), self.save_cards)

    def save_cards(self, file: Path) -> None:
        """Write the cards that were chosen into this file."""
        whose = self._page.ask.cards.whose.answer()
        ids = None if whose == EVERYBODY else self.new if whose == NEW else (whose,)
        key = self._desk.new_act()
        if whose != EVERYBODY and whose != NEW and not whose:
            return
        rest = self.tr("Delete the file when they are printed: who has it can make a card.")
        self._save(file, lambda: self._desk.staff.cards(ids, act=key), rest, self._cards_saved)

    def _cards_saved(self) -> None:
        if self._page.ask.cards.whose.answer() != EVERYBODY:
            self.new = ()

    def _ask_give(self) -> None:
        bold = self.tr("Give out the list as a file?")
        rest = self.tr(
            "The file has the code of every card and what was made of the PINs. Carry it like a key, and delete it "
            "when the other desk has taken it in."
        )
        self._put(Told(bold, rest, "warning-fill", "warn"), self.tr("Save the file"), self._ask_list_file)

    def _ask_list_file(self) -> None:
        ask_where(self._page, self.tr("Give out the list"), self.tr("regdesk staff list.csv"), self.save_list)

    def save_list(self, file: Path) -> None:
        """Write the list into this file."""
        key = self._desk.new_act()
        rest = self.tr("Only you can read it. Carry it like a key.")
        self._save(file, lambda: self._desk.staff.give(act=key), rest)

    def _save(
        self, file: Path, content: Callable[[], bytes | Refusal], rest: str, then: Callable[[], None] | None = None
    ) -> None:
        def saved(answer: Refusal | FolderError | None) -> None:
            if isinstance(answer, FolderError):
                self._place.tell(self._words.not_written(answer))
            elif self._place.settle(answer):
                if then:
                    then()
                self._place.end_ask()
                self._place.tell(self._words.saved(file.name, rest))

        self._place.work(self.tr("Writing the file…"), lambda: written(file, content), saved)


def written(file: Path, content: Callable[[], bytes | Refusal]) -> Refusal | FolderError | None:
    """Write what the desk gives into a file for its owner alone; None when that was done."""
    given = content()
    if isinstance(given, Refusal):
        return given
    try:
        write_whole(file, given)
    except FolderError as problem:
        return problem
    return None


def ask_where(parent: QWidget, title: str, name: str, save: Callable[[Path], None]) -> None:
    """Ask for a file beside the window; nothing waits for it."""
    ending = name.rpartition(".")[2]
    dialog = QFileDialog(parent, title, str(Path.home() / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    dialog.setNameFilters([f"{ending.upper()} (*.{ending})"])
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: save(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
