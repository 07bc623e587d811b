"""What the registration manager does ahead and in need: certify spare desks, stop a desk that was stolen."""

from functools import partial

from PySide6.QtWidgets import QLineEdit

from regdesk.collection.entitlement import Refusal
from regdesk.desk.certifying import MOST_SPARES, Given, IssuedRow, StopGiven, Wish
from regdesk.desk.event_keys import NotTaken
from regdesk.errors import DeskError, KeyFileError
from regdesk.keys.custody import Custody
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.sealed import Holder
from regdesk.settings import MOST_DESKS
from ui.field_memory import leave_nothing
from ui.look.look import Look
from ui.place import Action
from ui.setup.choice_box import ChoiceBox
from ui.setup.desks_certify import opened
from ui.setup.desks_fields import FileLine, FormPage, FormStage, phrase_field
from ui.setup.desks_key import side_text
from ui.setup.desks_stage import At, DesksJourney, DeskStage, Shown
from ui.setup.file_page import fill
from ui.setup.line_field import line_field
from ui.wording import Told, isolated

FIRST_SPARE, USUAL_SPARES = 51, 5


class SparesPage(FormPage):
    """Which numbers, where their keys go, the phrase of the spares and that of the event key."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.first, self.count = ChoiceBox(look), ChoiceBox(look)
        self.first.setAccessibleName(self.tr("First number"))
        self.count.setAccessibleName(self.tr("How many"))
        self.folder = FileLine(look, self.tr("Folder on a stick"), folder=True)
        self.holder = line_field(look, self.tr("Who holds the pass phrase"), longest=40)
        self.new, self.again = phrase_field(look, self.tr("New pass phrase")), phrase_field(look, self.tr("Again"))
        self.phrase = phrase_field(look, self.tr("Pass phrase of the event key"))
        self.show_words(
            self.tr("Keys for laptops that stand in"),
            self.tr("Their keys are made here, certified at once, and carried to whichever laptop stands in."),
        )
        self.add_two((self.tr("First number"), self.first), (self.tr("How many"), self.count))
        self.add(self.tr("Folder on a stick: each spare desk gets a folder in it"), self.folder)
        self.add(self.tr("Who holds the pass phrase of the spare desks"), self.holder)
        four, twice = self.tr("Their pass phrase, four words or more"), self.tr("The same again")
        self.add_two((four, self.new), (twice, self.again))
        self.add(self.tr("Pass phrase of the event key"), self.phrase)
        self.close_form()
        side_text(self, look, self.tr("Why ahead?"), weighty=True)
        for sentence in (
            self.tr("Gates learn new desks only by their next list. A spare that was certified before the event can "
                    "stand in at once, while gates are offline."),
            self.tr("A pass phrase alone protects these keys: no laptop's keyring holds a part of them. Lock the stick "
                    "away."),
        ):  # fmt: skip
            side_text(self, look, sentence)
        self.beside.addStretch(1)


class SparesStage(DeskStage):
    """Five to ten numbers in one go."""

    leads_back = At.REQUEST

    def __init__(self, journey: DesksJourney) -> None:
        self.form = SparesPage(journey.look)
        super().__init__(journey, self.form)
        fill(self.form.count, [(str(count), str(count)) for count in range(1, MOST_SPARES + 1)], str(USUAL_SPARES))
        self.keep_keyboard([self.form.first, self.form.count, self.form.folder, self.form.holder, self.form.new,
                            self.form.again, self.form.phrase])  # fmt: skip
        for field in self._needed():
            field.textChanged.connect(lambda _: self.journey.changed())

    def _needed(self) -> list[QLineEdit]:
        form = self.form
        return [form.folder.field, form.holder, form.new, form.again, form.phrase]

    def enter(self) -> None:
        self.form.show_told(None)
        first = self.journey.certifying().free_number(first=FIRST_SPARE)
        fill(self.form.first, [(str(each), str(each)) for each in range(1, MOST_DESKS + 1)], str(first or FIRST_SPARE))
        self._keyboard = self.form.first

    def _numbers(self) -> range:
        first = int(self.form.first.currentData())
        return range(first, min(first + int(self.form.count.currentData()), MOST_DESKS + 1))

    def heading(self) -> str:
        return self.tr("Spare desks")

    def actions(self) -> list[Action]:
        return [Action("back", self.tr("Back"), "Esc")]

    def blue(self) -> Action | str:
        if self.journey.busy:
            return self.tr("Making the keys…")
        if not all(field.text().strip() for field in self._needed()):
            return self.tr("Fill in every field")
        return Action("make", self.tr("Certify the spare desks"), "Enter", kind="blue")

    def do(self, name: str) -> None:
        if name != "make":
            return
        form, key = self.form, self.work.key
        try:
            if form.new.text() != form.again.text():
                raise KeyFileError("phrases_differ")
            holder = Holder.with_phrase(form.holder.text().strip(), form.new.text())
        except DeskError as problem:
            form.show_told(self.words.broken(problem))
            return
        folder = form.folder.path()
        assert folder
        assert key
        open_key = partial(opened, Custody(key.file, NoKeyring()), form.phrase.text())
        make = partial(self.journey.certifying().spares, self._numbers(), folder, holder, open_key, wish=Wish(desk=0))
        self.journey.run(make, self._made, form.show_told)

    def _made(self, answer: tuple[Given, ...] | NotTaken | Refusal) -> None:
        if not isinstance(answer, tuple):
            self.form.show_told(self.words.why(answer))
            return
        leave_nothing(self.form.new, self.form.again, self.form.phrase)
        numbers = ", ".join(str(each.certificate.desk) for each in answer)
        bold = self.tr("These spare desks are certified: {numbers}.").format(numbers=isolated(numbers))
        rest = self.tr("Their keys are in {folder}.").format(folder=isolated(str(self.form.folder.path())))
        self.work.told = Told(bold, rest, "seal-check-fill", "ok")
        self.journey.go(At.HOME)


class StopPage(FormPage):
    """Which desk, and what happens then."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.desk = ChoiceBox(look)
        self.desk.setAccessibleName(self.tr("Desk"))
        self.phrase = phrase_field(look, self.tr("Pass phrase of the event key"))
        self.show_words(
            self.tr("Which desk?"), self.tr("For a laptop that was stolen, or that somebody may have tampered with.")
        )
        self.add(self.tr("Desk"), self.desk)
        self.add(self.tr("Pass phrase of the event key"), self.phrase)
        self.close_form()
        self.head = side_text(self, look, self.tr("What happens"), weighty=True)
        for sentence in (
            self.tr("Gates refuse every badge of this desk as soon as they have the notice, but those that this laptop "
                    "knows. Whoever is refused comes back once, for a new badge."),
            self.tr("The number is never used again: the replacement gets a new one."),
            self.tr("It cannot be taken back."),
        ):  # fmt: skip
            side_text(self, look, sentence)
        self.beside.addStretch(1)


class StopStage(FormStage):
    """A stopped desk is told of by a notice that the event key signs."""

    form: StopPage

    def __init__(self, journey: DesksJourney) -> None:
        self.form = StopPage(journey.look)
        super().__init__(journey, self.form)
        self.form.desk.currentIndexChanged.connect(lambda _: self.typed())
        self.form.phrase.textChanged.connect(self.typed)
        self.keep_keyboard(self.form.fields)

    def enter(self) -> None:
        self.form.show_told(None)
        leave_nothing(self.form.phrase)
        try:
            rows = [row for row in self.journey.certifying().rows() if row.state != "stopped"]
        except DeskError as problem:
            self.form.show_told(self.words.broken(problem))
            rows = []
        choose = self.tr("Choose the desk")
        fill(self.form.desk, [(choose, ""), *((self._named(row), str(row.desk)) for row in rows)], "")
        self._keyboard = self.form.desk

    def _named(self, row: IssuedRow) -> str:
        return self.tr("Desk {number}: {name}").format(number=row.desk, name=isolated(row.name))

    def heading(self) -> str:
        return self.tr("Stop a desk")

    def actions(self) -> list[Action]:
        return [Action("back", self.tr("Back"), "Esc")]

    def blue(self) -> Action | str:
        if self.journey.busy:
            return self.tr("Signing…")
        if not self.form.desk.currentData():
            return self.tr("Choose the desk")
        if not self.form.phrase.text().strip():
            return self.tr("Waiting for the pass phrase")
        number = self.form.desk.currentData()
        return Action("stop", self.tr("Stop desk {number}").format(number=number), "Enter", kind="blue")

    def do(self, name: str) -> None:
        key, number = self.work.key, self.form.desk.currentData()
        if name != "stop" or not number:
            return
        assert key
        open_key = partial(opened, Custody(key.file, NoKeyring()), self.form.phrase.text())
        act = self.journey.enrolment.desk.new_act()
        stop = partial(self.journey.certifying().stop, int(number), open_key, act=act)
        self.journey.run(stop, self._stopped, self.form.show_told)

    def _stopped(self, answer: StopGiven | NotTaken | Refusal) -> None:
        leave_nothing(self.form.phrase)
        if not isinstance(answer, StopGiven):
            self.form.show_told(self.words.why(answer))
            return
        number, good = answer.stopped.desk, answer.stopped.good
        known = ", ".join(f"{first}–{last}" if first < last else str(first) for first, last in good)
        self.work.shown = Shown(
            text=answer.text, title=self.tr("Desk {number} is stopped.").format(number=number),
            line=self.tr("Bring this notice to every gate, as a code or as a file."), name=f"desk-{number}.stopped",
            heading=self.tr("Stop a desk"), facts=((self.tr("Badges that stay good"), known or self.tr("None")),),
        )  # fmt: skip
        self.journey.go(At.CODE)
