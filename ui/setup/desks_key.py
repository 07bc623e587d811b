"""The event key on the registration manager's laptop: chosen from its stick, made once, or taken back from paper."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from regdesk.desk import event_keys
from regdesk.desk.event_keys import EventKeyFile, NewEventKey, NotTaken
from regdesk.errors import DeskError, KeyFileError
from regdesk.keys.carried import Kind
from regdesk.keys.event_key import fingerprint_text
from regdesk.keys.pair import Secret
from regdesk.keys.sealed import Holder
from ui.field_memory import leave_nothing
from ui.look.look import Look
from ui.look.pieces import Rule, Text
from ui.place import Action
from ui.setup.desks_code import Facts
from ui.setup.desks_fields import FileLine, FormPage, phrase_field
from ui.setup.desks_own import fingerprint_of
from ui.setup.desks_stage import At, DesksJourney, DeskStage, Shown
from ui.setup.line_field import line_field
from ui.setup.steps import Step
from ui.wording import isolated


def side_text(page: FormPage, look: Look, words: str, *, weighty: bool = False) -> Text:
    """A sentence at the trailing side."""
    text = Text(look, 18, 600) if weighty else Text(look, 15, 400, "ink-2")
    text.setWordWrap(True)
    text.setText(words)
    page.beside.addWidget(text)
    return text


def side_facts(page: FormPage, look: Look) -> tuple[Text, Facts]:
    """A weighty sentence and the facts below it, which fill the trailing side."""
    head, facts = side_text(page, look, "", weighty=True), Facts(look, label=110)
    page.beside.addWidget(Rule())
    page.beside.addWidget(facts)
    page.beside.addStretch(1)
    return head, facts


class KeyPage(FormPage):
    """Where the sealed file is, and what everybody may know of it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.file = FileLine(look, self.tr("Event key"))
        self.show_words(
            self.tr("Which event key?"),
            self.tr("It signs the certificates of desks and nothing else. It lies on a stick or on this laptop, never "
                    "in the folder of a desk."),
        )  # fmt: skip
        self.add(self.tr("File of the event key"), self.file)
        self.close_form()
        self.head, self.facts = side_facts(self, look)


class KeyStage(DeskStage):
    """The first step on the manager's side."""

    def __init__(self, journey: DesksJourney) -> None:
        self.form = KeyPage(journey.look)
        super().__init__(journey, self.form)
        self._found: EventKeyFile | None = None
        self.form.file.changed.connect(self._changed)
        self.keep_keyboard(self.form.fields)

    def enter(self) -> None:
        if self.work.key:
            self.form.file.show_path(self.work.key.file)
        self._changed()

    def _changed(self) -> None:
        self._found = None
        self.form.show_told(None)
        path = self.form.file.path()
        if path is not None and path.is_file():
            try:
                self._found = event_keys.look_at(path)
            except DeskError as problem:
                self.form.show_told(self.words.broken(problem))
        found = self._found
        self.form.head.setText(self.tr("This is the event key of") if found else self.tr("No event key is chosen."))
        self.form.facts.show_facts(self.words.key(found) if found else ())
        self.journey.changed()

    def heading(self) -> str:
        return self.tr("Event key")

    def steps(self) -> tuple[tuple[str, str, str, str], Step, bool] | None:
        return (self.words.certify_steps(), Step.FILE, False) if self.work.after is At.REQUEST else None

    def actions(self) -> list[Action]:
        return [
            Action("back", self.tr("Back"), "Esc"),
            Action("make", self.tr("Make the event key"), "F7", "plus", "outlined"),
            Action("restore", self.tr("Restore from paper"), "F8", "receipt", "outlined"),
        ]

    def blue(self) -> Action | str:
        return Action("use", self.tr("Use this key"), "Enter", kind="blue") if self._found else self.tr("Choose a file")

    def do(self, name: str) -> None:
        match name:
            case "use" if self._found:
                self.work.key = self._found
                self.journey.go(self.work.after)
            case "make":
                self.journey.go(At.MAKE)
            case "restore":
                self.journey.go(At.RESTORE)


class MakePage(FormPage):
    """A new file, its sheet of paper, whose phrase it is. From paper: the groups instead of a sheet."""

    def __init__(self, look: Look, *, restore: bool) -> None:
        super().__init__(look)
        self.name, self.holder = line_field(look, self.tr("Event")), line_field(look, self.tr("Holder"), longest=40)
        self.file = FileLine(look, self.tr("File of the event key"), new="event.keys")
        self.sheet = FileLine(look, self.tr("Sheet of paper, as PDF"), new="event-key.pdf")
        self.groups = line_field(look, self.tr("The 15 groups of the sheet"), longest=400, mono=True)
        self.printed = line_field(look, self.tr("Fingerprint on the sheet"), self.tr("May stay empty"), mono=True)
        self.phrase, self.again = phrase_field(look, self.tr("New pass phrase")), phrase_field(look, self.tr("Again"))
        if restore:
            self.add(self.tr("The 15 groups of the sheet, in their order"), self.groups)
        event, holder = self.tr("Event, as the sheet says it"), self.tr("Who holds the pass phrase")
        self.add_two((event, self.name), (holder, self.holder))
        self.add(self.tr("Sealed file: on a stick, never in the folder of a desk"), self.file)
        if restore:
            self.add(self.tr("Fingerprint on the sheet"), self.printed)
        else:
            self.add(self.tr("Sheet of paper, as PDF: print it twice, then delete the file"), self.sheet)
        four, twice = self.tr("New pass phrase, four words or more"), self.tr("The same again")
        self.add_two((four, self.phrase), (twice, self.again))
        self.close_form()


class MakeStage(DeskStage):
    """The event key is made once; or comes back from its sheet, under a new pass phrase."""

    leads_back = At.KEY

    def __init__(self, journey: DesksJourney, *, restore: bool = False) -> None:
        self.form = MakePage(journey.look, restore=restore)
        super().__init__(journey, self.form)
        self._restore = restore
        self._say_what_for(journey.look)
        self.keep_keyboard(self.form.fields)
        for field in self._needed():
            field.textChanged.connect(lambda _: self.journey.changed())

    def _say_what_for(self, look: Look) -> None:
        form = self.form
        if self._restore:
            title, line = self.tr("Restore the event key from paper"), self.tr("A mistyped group is named.")
        else:
            title, line = self.tr("Make the event key"), self.tr("Once for each event, and once for training.")
        form.show_words(title, line)
        side_text(form, look, self.tr("Keep it off the desks"), weighty=True)
        for sentence in (
            self.tr("Whoever has this key can make badges for this event. No desk ever needs it."),
            self.tr("Two people keep a sheet each, in two places. If the file is lost, the paper brings it back; "
                    "without paper all badges have to be printed anew."),
            self.tr("The fingerprint is no secret: it belongs in the manual of each desk and gate."),
        ):  # fmt: skip
            side_text(form, look, sentence)
        form.beside.addStretch(1)

    def _needed(self) -> list[QLineEdit]:
        form = self.form
        needed = [form.name, form.holder, form.file.field, form.phrase, form.again]
        return [form.groups, *needed] if self._restore else [*needed, form.sheet.field]

    def enter(self) -> None:
        self.form.show_told(None)
        self.form.name.setText(self.form.name.text() or self.journey.enrolment.desk.event.short_name)
        self._keyboard = self.form.groups if self._restore else self.form.holder

    def heading(self) -> str:
        return self.tr("Event key")

    def actions(self) -> list[Action]:
        return [Action("back", self.tr("Back"), "Esc")]

    def blue(self) -> Action | str:
        if self.journey.busy:
            return self.tr("Sealing the key…")
        if not all(field.text().strip() for field in self._needed()):
            return self.tr("Fill in every field")
        return Action("make", self.tr("Seal the event key"), "Enter", kind="blue")

    def scanned(self, kind: Kind, text: str) -> bool:
        """The sheet has its fingerprint as a code."""
        if kind is Kind.FINGERPRINT and self._restore:
            self.form.printed.setText(fingerprint_of(text))
        return kind is Kind.FINGERPRINT and self._restore

    def do(self, name: str) -> None:
        if name == "make":
            try:
                made = self._made()
            except DeskError as problem:
                self.form.show_told(self.words.broken(problem))
                return
            if isinstance(made, NotTaken):
                self.form.show_told(self.words.not_taken(made))
            else:
                self.journey.run(made, self._done, self.form.show_told)

    def _made(self) -> Callable[[], EventKeyFile] | NotTaken:
        """The work that seals the key, or what is not as it stands on the sheet. Raises KeyFileError."""
        form = self.form
        if form.phrase.text() != form.again.text():
            raise KeyFileError("phrases_differ")
        holder = Holder.with_phrase(form.holder.text().strip(), form.phrase.text())
        secret = self._secret()
        if isinstance(secret, NotTaken):
            return secret
        file, sheet = form.file.path(), None if self._restore else form.sheet.path()
        assert file
        new = NewEventKey(file=file, name=form.name.text().strip(), holder=holder, sheet=sheet)
        new_bytes = self.journey.new_bytes
        return lambda: event_keys.keep(new, secret, new_bytes)

    def _secret(self) -> Secret | NotTaken:
        if not self._restore:
            return event_keys.new_secret(self.journey.new_bytes)
        return event_keys.secret_of_paper(self.form.groups.text(), self.form.printed.text())

    def _done(self, key: EventKeyFile) -> None:
        sheet = None if self._restore else self.form.sheet.path()
        leave_nothing(self.form.phrase, self.form.again, self.form.groups)
        self.work.key = key
        facts = [(self.tr("Sealed file"), isolated(str(key.file)))]
        if sheet:
            facts.append((self.tr("Sheet"), isolated(str(sheet))))
        line = self.tr("Print the sheet twice, give it to two people to keep, then delete its file. Keep the key off "
                       "the desks.")  # fmt: skip
        self.work.shown = Shown(
            text=fingerprint_text(key.public), title=self.tr("The event key is sealed."), line=line,
            name=self.tr("fingerprint.txt"), heading=self.tr("Event key"), facts=tuple(facts),
            above=self.tr("Fingerprint, for the manual of each desk and gate"), signs=key.fingerprint,
            then=self.work.after,
        )  # fmt: skip
        self.journey.go(At.CODE)
