"""Who may open this laptop, on the page of people and PINs: told, and changed with a phrase that opens it now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from regdesk.desk.phrase_holders import PhraseHolders, PhraseList
from regdesk.errors import DeskError
from ui.setup.people_panels import Ask
from ui.setup.people_words import visible
from ui.wording import Told

if TYPE_CHECKING:  # the place makes this
    from ui.setup.people_place import PeoplePlace


class PhraseActs(QObject):
    """`holders` gives them; None for a desk whose keys lie open."""

    def __init__(self, place: PeoplePlace, holders: Callable[[], PhraseHolders | None]) -> None:
        super().__init__(place)
        self._place, self._of_desk = place, holders
        self._holders: PhraseHolders | None = None
        self._known: PhraseList | None = None
        place.page.holders.pressed.connect(self.press)

    def show_holders(self) -> None:
        """Read the sealed file and show whom it names."""
        try:
            self._holders = self._of_desk()
            self._known = self._holders.now() if self._holders else None
        except DeskError as problem:
            self._known = None
            self._place.page.holders.show_holders("", self._place.words.wording.error(problem), acts=())
        else:
            self._show(self._known)

    def press(self, name: str) -> None:
        """A button of the card was pressed."""
        if self._known is None or self._place.working:
            return
        if name == "add":
            self._ask_add()
        elif name == "change":
            self._ask_change()
        else:
            self._ask_remove()

    def _show(self, known: PhraseList | None) -> None:
        card = self._place.page.holders
        if known is None:
            card.show_holders("", self._open_words(), acts=())
            return
        acts = [name for name in ("add", "change", "remove") if self._can(name, known)]
        names = " · ".join(visible(name) for name in known.names)
        card.show_holders(names, self._keyring_words(known), acts=acts)

    def _can(self, name: str, known: PhraseList) -> bool:
        return {"add": not known.full, "remove": len(known.names) > 1}.get(name, True)

    def _open_words(self) -> str:
        if self._place.desk.event.training is not None:
            return self.tr("This is training: its people are invented, so its keys lie open and nobody types a phrase.")
        return self.tr("The keys of this desk lie open in its folder. Close the window and open it again to seal them.")

    def _keyring_words(self, known: PhraseList) -> str:
        if known.keyring:
            return self.tr("The laptop's keyring holds a part of it too: a stolen disk alone cannot be tried.")
        return self.tr("This laptop has no keyring: the pass phrase alone protects the keys.")

    def _ask_add(self) -> None:
        told = Told(
            self.tr("Who else may open this laptop?"),
            self.tr("Four words or more that only this person knows. Nobody can look them up."),
            "lock-key",
        )
        self._put(told, self.tr("Add this person"), PhraseHolders.add, self.tr("May open this laptop now: {name}"))

    def _ask_change(self) -> None:
        told = Told(
            self.tr("A new pass phrase"),
            self.tr("The one until now opens nothing any more, but for copies of the keys that were made before."),
            "lock-key",
        )
        act, done = PhraseHolders.change, self.tr("The new phrase counts: {name}")
        self._put(told, self.tr("Change the phrase"), act, done, named=False)

    def _ask_remove(self) -> None:
        told = Told(
            self.tr("Who may not open this laptop any more?"),
            self.tr("A copy of the keys that was made before still opens with their phrase."),
            "user-minus",
            "warn",
        )

        def remove(holders: PhraseHolders, phrase: str, name: str, _new: str) -> PhraseList:
            return holders.remove(phrase, name)

        done = self.tr("May not open this laptop any more: {name}")
        self._put(told, self.tr("Remove this person"), remove, done, named=False, new=False)

    def _put(
        self, told: Told, yes: str, change: Callable[[PhraseHolders, str, str, str], PhraseList], done: str, *,
        named: bool = True, new: bool = True,
    ) -> None:  # fmt: skip
        form, holders, known = self._place.page.ask.phrase, self._holders, self._known
        assert holders
        assert known
        form.show_for(known.names, named=named, new=new)

        def act() -> None:
            typed = form.opens.text(), form.person(), form.new.text()
            self._place.work(
                self.tr("Opening the keys…"),
                lambda: change(holders, *typed),
                lambda now: self._changed(now, done.format(name=visible(typed[1]))),
            )

        self._place.put(Ask(told, yes, act, form))

    def _changed(self, known: PhraseList, told: str) -> None:
        self._known = known
        self._show(known)
        self._place.end_ask()
        self._place.tell(Told(told, "", "check-circle-fill", "ok"))
