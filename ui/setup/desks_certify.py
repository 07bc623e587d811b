"""The registration manager's way from a request to a certificate: read it, hear its signs, say what it allows, sign."""

from datetime import date
from functools import partial

from regdesk.collection.entitlement import Refusal
from regdesk.desk.certifying import Given, Wanted, Wish
from regdesk.desk.enrolling import text_in
from regdesk.desk.event_keys import NotTaken
from regdesk.errors import DeskError
from regdesk.keys.carried import Kind
from regdesk.keys.custody import Custody
from regdesk.keys.event_key import fingerprint
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.sealed import Opened
from regdesk.keys.signs import tidied
from regdesk.settings import MOST_DESKS
from ui.field_memory import leave_nothing
from ui.look.look import Look
from ui.place import Action
from ui.setup.choice_box import ChoiceBox
from ui.setup.desks_fields import FileLine, FormPage, FormStage, Ticks, phrase_field
from ui.setup.desks_key import side_facts
from ui.setup.desks_stage import At, DesksJourney, Shown
from ui.setup.file_page import fill
from ui.setup.line_field import line_field
from ui.setup.steps import Step
from ui.wording import isolated

SIGNS = 8


def opened(key_file: Custody, phrase: str) -> Opened:
    return key_file.open(phrase)


class CertifyStage(FormStage):
    """One of the steps from a request to its certificate. `step`: which of them."""

    step: Step

    def heading(self) -> str:
        return self.tr("Certify a desk")

    def steps(self) -> tuple[tuple[str, str, str, str], Step, bool]:
        return self.words.certify_steps(), self.step, False


class RequestPage(FormPage):
    """A request, and the signs that its people say."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.file = FileLine(look, self.tr("Request"))
        self.said = line_field(look, self.tr("The 8 signs that the desk says"), "ABCD EFGH", longest=40, mono=True)
        self.show_words(
            self.tr("Which desk asks?"),
            self.tr("Have the 8 signs said by somebody whom you know, at that desk or on the telephone."),
        )
        self.add(self.tr("Request: scan it from the screen of the desk, or choose the file"), self.file)
        self.add(self.tr("The 8 signs that the desk says"), self.said)
        self.close_form()
        self.head, self.facts = side_facts(self, look)


class RequestStage(CertifyStage):
    """A request is not believed before the signs that were said are found to be its own."""

    form: RequestPage
    step = Step.COLUMNS

    def __init__(self, journey: DesksJourney) -> None:
        self.form = RequestPage(journey.look)
        super().__init__(journey, self.form)
        self.form.file.changed.connect(self._file_changed)
        self.form.said.textChanged.connect(self.typed)
        self.keep_keyboard(self.form.fields)

    def enter(self) -> None:
        if self.work.wanted is None:
            self.form.file.field.clear()
            self.form.said.clear()
        self.form.show_told(None)
        if self.work.request:
            self._read(self.work.request)
            self._keyboard = self.form.said
        else:
            self._show()

    def _file_changed(self) -> None:
        path = self.form.file.path()
        if path is not None and path.is_file():
            try:
                self._read(text_in(path))
            except DeskError as problem:
                self.form.show_told(self.words.broken(problem))

    def _read(self, text: str) -> None:
        self.work.request = ""
        answer = self.journey.certifying().read(text)
        self.form.said.clear()
        if isinstance(answer, NotTaken):
            self.work.wanted = None
            self.form.show_told(self.words.not_taken(answer))
        else:
            self.work.wanted = answer
            self.form.show_told(None)
            self.form.said.setFocus()
        self._show()

    def _show(self) -> None:
        wanted = self.work.wanted
        self.form.head.setText(self.tr("A desk asks for a certificate.") if wanted else self.tr("No request yet."))
        when = isolated(self.words.wording.moment(wanted.request.made)) if wanted else ""
        facts = [(self.tr("Name"), isolated(wanted.request.name)), (self.tr("By its clock"), when)] if wanted else []
        self.form.facts.show_facts(facts)
        self.journey.changed()

    def actions(self) -> list[Action]:
        return [
            Action("back", self.tr("Back"), "Esc"),
            Action("spares", self.tr("Spare desks ahead"), "F7", "stack", "outlined"),
        ]

    def blue(self) -> Action | str:
        if self.work.wanted is None:
            return self.tr("Waiting for the request")
        if len(tidied(self.form.said.text())) < SIGNS:
            return self.tr("Waiting for the signs")
        return Action("signs", self.tr("These are the signs"), "Enter", kind="blue")

    def do(self, name: str) -> None:
        if name == "spares":
            self.journey.go(At.SPARES)
        elif name == "signs" and self.work.wanted:
            said = self.form.said.text()
            if fault := self.journey.certifying().heard(self.work.wanted, said):
                self.form.show_told(self.words.not_taken(fault))
            else:
                self.work.said, self.work.wish = said, None
                self.journey.go(At.LIMITS)

    def scanned(self, kind: Kind, text: str) -> bool:
        if kind is Kind.REQUEST:
            self._read(text)
        return kind is Kind.REQUEST


class LimitsPage(FormPage):
    """Number and name, categories, zones, days."""

    def __init__(self, look: Look, journey: DesksJourney) -> None:
        super().__init__(look)
        event, language = journey.enrolment.desk.event, journey.words.wording.language
        self.number = ChoiceBox(look)
        self.number.setAccessibleName(self.tr("Desk number"))
        self.name = line_field(look, self.tr("Name"), longest=40)
        kinds = [(each.key, each.named(language)) for each in event.categories]
        zones = [(zone.letter, f"{zone.letter} · {zone.name}") for zone in event.zones]
        self.categories = Ticks(look, self.tr("Categories"), kinds, in_row=4)
        self.zones = Ticks(look, self.tr("Zones"), zones, in_row=4)
        self.begins, self.ends = ChoiceBox(look), ChoiceBox(look)
        self.begins.setAccessibleName(self.tr("Holds from"))
        self.ends.setAccessibleName(self.tr("Holds until the end of"))
        fill(self.number, [(str(number), str(number)) for number in range(1, MOST_DESKS + 1)], "1")
        self.show_words(self.tr("What may it do?"), self.tr("Gates refuse what a desk was not given."))
        self.add_two((self.tr("Desk number"), self.number), (self.tr("Name"), self.name))
        self.add(self.tr("Badges of these categories (Space changes one)"), self.categories)
        self.add(self.tr("Badges that open these zones"), self.zones)
        self.add_two((self.tr("Holds from"), self.begins), (self.tr("Holds until the end of"), self.ends))
        self.close_form()
        self.side.hide()


class LimitsStage(CertifyStage):
    """What the certificate will say."""

    form: LimitsPage
    step = Step.CHECK
    leads_back = At.REQUEST

    def __init__(self, journey: DesksJourney) -> None:
        self.form = LimitsPage(journey.look, journey)
        super().__init__(journey, self.form)
        self.form.number.currentIndexChanged.connect(self._number_changed)
        self.form.categories.changed.connect(self.journey.changed)
        self.form.zones.changed.connect(self.journey.changed)
        self.keep_keyboard([self.form.number, self.form.name, self.form.categories, self.form.zones,
                            self.form.begins, self.form.ends])  # fmt: skip

    def enter(self) -> None:
        self.form.show_told(None)
        if self.work.wish is None:
            self._fill()

    def _fill(self) -> None:
        form, wanted = self.form, self.work.wanted
        assert wanted
        days = self.words.days()
        fill(form.begins, [(self.tr("Now"), ""), *((words, day.isoformat()) for words, day in days)], "")
        fill(form.ends, [(words, day.isoformat()) for words, day in days], days[-1][1].isoformat())
        number = str(self._offered(wanted))
        fill(form.number, [(str(each), str(each)) for each in range(1, MOST_DESKS + 1)], number)
        form.name.setText(wanted.request.name)
        form.zones.choose([zone.letter for zone in self.journey.enrolment.desk.event.zones])
        self._number_changed()

    def _offered(self, wanted: Wanted) -> int:
        """A number that can be certified; where there is none, or nobody can tell, Continue says so."""
        wished = _number_in(wanted.request.name)
        try:
            return self.journey.certifying().number_for(wanted, wished) or wished or 1
        except DeskError:
            return wished or 1

    def _number_changed(self) -> None:
        """Some categories are at certain desks alone."""
        self.form.show_told(None)
        self.form.categories.choose(self.journey.certifying().categories_of(self._number()))
        self.journey.changed()

    def _number(self) -> int:
        return int(self.form.number.currentData() or 1)

    def actions(self) -> list[Action]:
        return [Action("back", self.tr("Back"), "Esc")]

    def blue(self) -> Action | str:
        if not self.form.categories.answers() or not self.form.zones.answers():
            return self.tr("Choose a category and a zone")
        return Action("next", self.tr("Continue"), "Enter", kind="blue")

    def do(self, name: str) -> None:
        if name == "next":
            self._check()

    def _check(self) -> None:
        wish = self._wish()
        assert self.work.wanted
        try:
            fault = self.journey.certifying().check(self.work.wanted, wish)
        except DeskError as problem:
            self.form.show_told(self.words.broken(problem))
            return
        if fault:
            self.form.show_told(self.words.not_taken(fault))
        else:
            self.work.wish = wish
            self.journey.go(At.SIGN)

    def _wish(self) -> Wish:
        form = self.form
        return Wish(
            desk=self._number(), name=form.name.text().strip(), categories=form.categories.answers(),
            zones=form.zones.answers(), begins=_day(form.begins), ends=_day(form.ends),
        )  # fmt: skip


def _number_in(name: str) -> int:
    """The desk number at the end of a name; 0 where there is none."""
    end = name.rpartition(" ")[2]
    return int(end) if end.isascii() and end.isdigit() and 1 <= int(end) <= MOST_DESKS else 0


def _day(box: ChoiceBox) -> date | None:
    """The day that is chosen; None for now."""
    chosen = box.currentData()
    return date.fromisoformat(chosen) if chosen else None


class SignPage(FormPage):
    """The pass phrase; beside it what is signed."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.phrase = phrase_field(look, self.tr("Pass phrase of the event key"))
        self.add(self.tr("Pass phrase of the event key"), self.phrase)
        self.close_form()
        self.head, self.facts = side_facts(self, look)


class SignStage(CertifyStage):
    """The event key is opened for this one certificate."""

    form: SignPage
    step = Step.IMPORT
    leads_back = At.LIMITS

    def __init__(self, journey: DesksJourney) -> None:
        self.form = SignPage(journey.look)
        super().__init__(journey, self.form)
        self.form.phrase.textChanged.connect(self.typed)
        self.keep_keyboard(self.form.fields)

    def enter(self) -> None:
        wish, wanted = self.work.wish, self.work.wanted
        assert wish
        assert wanted
        self.form.show_words(
            self.tr("Sign the certificate"),
            self.tr("Request and certificate go into the log of this laptop, and beside the event key."),
        )
        leave_nothing(self.form.phrase)
        self.form.show_told(None)
        self.form.head.setText(self.tr("What is signed"))
        certificate = self.journey.certifying().prepared(wanted, wish)
        self.form.facts.show_facts(self.words.certificate(certificate) if certificate else ())

    def actions(self) -> list[Action]:
        return [Action("back", self.tr("Back"), "Esc")]

    def blue(self) -> Action | str:
        if self.journey.busy:
            return self.tr("Signing…")
        if not self.form.phrase.text().strip():
            return self.tr("Waiting for the pass phrase")
        return Action("sign", self.tr("Sign the certificate"), "Enter", kind="blue")

    def do(self, name: str) -> None:
        if name != "sign":
            return
        work, phrase = self.work, self.form.phrase.text()
        assert work.wanted
        assert work.wish
        assert work.key
        custody = Custody(work.key.file, NoKeyring())
        act = self.journey.enrolment.desk.new_act()
        sign = partial(
            self.journey.certifying().certify, work.wanted, work.wish, work.said, partial(opened, custody, phrase),
            act=act,
        )  # fmt: skip
        self.journey.run(sign, self._signed, self.form.show_told)

    def _signed(self, answer: Given | NotTaken | Refusal) -> None:
        leave_nothing(self.form.phrase)
        if not isinstance(answer, Given):
            self.form.show_told(self.words.why(answer))
            return
        certificate = answer.certificate
        self.work.wanted, self.work.wish, self.work.said = None, None, ""
        title = self.tr("Desk {number} is certified.").format(number=certificate.desk)
        line = self.tr(
            "Have it scanned at the desk, or bring it there. The desk compares the fingerprint of its manual."
        )
        self.work.shown = Shown(
            text=answer.text, title=title, line=line, name=f"desk-{certificate.desk}.certificate",
            heading=self.tr("Certify a desk"),
            facts=tuple(self.words.certificate(certificate, fingerprint(answer.event_public))),
            then=At.REQUEST, blue=self.tr("Next desk"),
        )  # fmt: skip
        self.journey.go(At.CODE)
