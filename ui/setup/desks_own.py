"""This desk's own views: the request with its signs, and the certificate that is compared and taken."""

from pathlib import Path

from regdesk.collection.entitlement import Refusal
from regdesk.desk.answers import Done
from regdesk.desk.enrolling import Asking, text_in
from regdesk.desk.event_keys import NotTaken
from regdesk.errors import DeskError
from regdesk.folder import write_whole
from regdesk.keys.carried import Kind
from regdesk.keys.certificate import Arrived, Fault
from regdesk.keys.event_key import fingerprint, read_fingerprint
from regdesk.sync.certified import certificate_in
from ui.look.look import Look
from ui.look.pieces import Rule, Text
from ui.place import Action
from ui.setup.desks_code import CodePage, Facts
from ui.setup.desks_fields import FileLine, FormPage, ask_where
from ui.setup.desks_stage import At, DesksJourney, DeskStage
from ui.setup.line_field import line_field
from ui.setup.steps import Step
from ui.wording import Told, isolated


class CodeStage(DeskStage):
    """A message that was made is shown: to be scanned from this screen, or saved."""

    def __init__(self, journey: DesksJourney) -> None:
        self.code = CodePage(journey.look)
        super().__init__(journey, self.code)

    def enter(self) -> None:
        shown = self.work.shown
        assert shown
        self.code.show_code(shown.text, shown.title, shown.line, shown.facts)
        self.code.show_signs(shown.above, shown.signs)
        self.journey.announce(f"{shown.title} {shown.line}")

    def heading(self) -> str:
        return self.work.shown.heading if self.work.shown else ""

    def actions(self) -> list[Action]:
        back = Action("back", self.tr("Back"), "Esc")
        return [back, Action("save", self.tr("Save as a file"), "F9", "floppy-disk", "outlined")]

    def blue(self) -> Action | str:
        shown = self.work.shown
        return Action("next", shown.blue if shown and shown.blue else self.tr("Done"), "Enter", kind="blue")

    def do(self, name: str) -> None:
        shown = self.work.shown
        assert shown
        if name == "next":
            self.journey.go(shown.then)
        elif name == "save":
            ask_where(self.page, self.tr("Save as a file"), shown.name, self.save)

    def save(self, file: Path) -> None:
        """Write the message into this file and say how that went."""
        assert self.work.shown
        try:
            write_whole(file, self.work.shown.text.encode("ascii") + b"\n")
        except DeskError as problem:
            self.code.band.show_told(self.words.broken(problem))
        else:
            bold = self.tr("Saved as {file}").format(file=isolated(file.name))
            self.code.band.show_told(Told(bold, "", "check-circle-fill", "ok"))


class AskStage(CodeStage):
    """The request of this desk; the same one until the page is left, so that its signs stay those that were said."""

    def __init__(self, journey: DesksJourney) -> None:
        super().__init__(journey)
        self.asking: Asking | None = None

    def enter(self) -> None:
        answer = self.asking or self.journey.enrolment.ask()
        if isinstance(answer, Refusal):
            self.code.show_code("", self.tr("Ask for a certificate"), "")
            self.code.show_signs("", "")
            self.code.band.show_told(self.words.refused(answer))
            return
        self.asking = answer
        line = self.tr("Have it scanned from this screen at the laptop of the registration manager, or bring it there.")
        self.code.show_code(answer.text, self.tr("The request of this desk"), line)
        self.code.show_signs(self.tr("Say these 8 signs to the registration manager"), answer.spoken)

    def heading(self) -> str:
        return self.tr("Ask for a certificate")

    def blue(self) -> Action | str:
        if self.asking is None:
            return ""
        return Action("take", self.tr("The certificate is there"), "Enter", kind="blue")

    def do(self, name: str) -> None:
        if name == "take":
            self.journey.go(At.TAKE)
        elif name == "save" and self.asking:
            number = self.journey.enrolment.desk.number
            file = self.tr("desk-{number}.request").format(number=number)
            ask_where(self.page, self.tr("Save the request as a file"), file, self.save)

    def save(self, file: Path) -> None:
        assert self.asking
        try:
            write_whole(file, self.asking.text.encode("ascii") + b"\n")
        except DeskError as problem:
            self.code.band.show_told(self.words.broken(problem))
        else:
            bold = self.tr("Saved as {file}").format(file=isolated(file.name))
            rest = self.tr("Bring it to the registration manager, and say the 8 signs.")
            self.code.band.show_told(Told(bold, rest, "check-circle-fill", "ok"))

    def scanned(self, kind: Kind, text: str) -> bool:
        if kind is Kind.CERTIFICATE:
            self.work.certificate = text
            self.journey.go(At.TAKE)
        return kind is Kind.CERTIFICATE


class TakePage(FormPage):
    """A certificate and a fingerprint; what the certificate says once both were compared."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.file = FileLine(look, self.tr("Certificate"))
        signs = self.tr("16 signs, as they stand in the manual")
        self.printed = line_field(look, self.tr("Fingerprint of the event, from the manual"), signs, mono=True)
        self.facts, self.head = Facts(look, label=120), Text(look, 18, 600)
        self.head.setWordWrap(True)
        self.add(self.tr("Certificate: scan its code, or choose the file"), self.file)
        self.add(self.tr("Fingerprint: type it from the manual, or scan it there"), self.printed)
        self.close_form()
        self.beside.addWidget(self.head)
        self.beside.addWidget(Rule())
        self.beside.addWidget(self.facts)
        self.beside.addStretch(1)


class TakeStage(DeskStage):
    """Nothing of a certificate is shown before the fingerprint of the manual says whose it is."""

    def __init__(self, journey: DesksJourney) -> None:
        self.form = TakePage(journey.look)
        super().__init__(journey, self.form)
        self._found: Arrived | None = None
        self._other_event = self._second = False
        self._damaged: Told | None = None
        self.form.file.changed.connect(self._file_changed)
        self.form.printed.textChanged.connect(self._typed)
        self.keep_keyboard(self.form.fields)

    def enter(self) -> None:
        standing = self.journey.enrolment.standing()
        self.form.show_words(
            self.tr("Whose certificate is it?"),
            self.tr("That is never taken from the certificate itself: compare it with the manual of this desk."),
        )
        self.form.file.field.clear()
        self._damaged = None
        came = self.work.certificate or standing.waiting
        self._begin()
        if came:
            self._read(came)
            self._keyboard = self.form.printed

    def _begin(self, told: Told | None = None) -> None:
        """Compare anew whenever one of the two is another one."""
        self._found, self._other_event, self._second = None, False, False
        self.form.head.setText(self._came())
        self.form.facts.show_facts(())
        self.form.show_told(told)
        self.journey.changed()

    def _came(self) -> str:
        return self.tr("A certificate has come in.") if self.work.certificate else self.tr("No certificate yet.")

    def _file_changed(self) -> None:
        path = self.form.file.path()
        if path is None or not path.is_file():
            return
        try:
            self._read(text_in(path))
        except DeskError as problem:
            self._begin(self.words.broken(problem))

    def _read(self, text: str) -> None:
        """A damaged one is told at once; whose a whole one is, only the fingerprint tells."""
        found = certificate_in(text)
        whole = isinstance(found, Arrived)
        self.work.certificate = "".join(text.split()) if whole else ""
        self._damaged = None if isinstance(found, Arrived) else self.words.not_taken(NotTaken(found))
        self._begin(self._damaged)
        if whole:
            self.form.printed.setFocus()

    def _typed(self) -> None:
        self._begin(self._damaged)

    def scanned(self, kind: Kind, text: str) -> bool:
        if kind is Kind.CERTIFICATE:
            self._read(text)
        elif kind is Kind.FINGERPRINT:
            self.form.printed.setText(fingerprint_of(text))
        return kind in (Kind.CERTIFICATE, Kind.FINGERPRINT)

    # keys

    def heading(self) -> str:
        return self.tr("Take the certificate")

    def steps(self) -> tuple[tuple[str, str, str, str], Step, bool]:
        names = (self.tr("Certificate"), self.tr("Fingerprint"), self.tr("Compare"), self.tr("Take"))
        if self._found:
            return names, Step.IMPORT, False
        if not self.work.certificate:
            return names, Step.FILE, False
        return names, Step.CHECK if self._printed() else Step.COLUMNS, False

    def actions(self) -> list[Action]:
        back = Action("back", self.tr("Back"), "Esc")
        new_key = Action("new key", self.tr("The event has a new key"), "F8", "lock-key", "outlined")
        return [back, new_key] if self._second else [back]

    def blue(self) -> Action | str:
        if self._found:
            return Action("take", self.tr("Take this certificate"), "Enter", kind="blue")
        if not self.work.certificate:
            return self.tr("Waiting for the certificate")
        if not self._printed():
            return self.tr("Waiting for the fingerprint")
        return Action("compare", self.tr("Compare"), "Enter", kind="blue")

    def _printed(self) -> bool:
        return read_fingerprint(self.form.printed.text()) is not None

    def do(self, name: str) -> None:
        match name:
            case "compare":
                self._compare()
            case "new key" if self._second:
                self._other_event = True
                self._compare()
            case "take" if self._found:
                self._take()

    def _compare(self) -> None:
        printed = self.form.printed.text()
        answer = self.journey.enrolment.compare(self.work.certificate, printed, other_event=self._other_event)
        if isinstance(answer, NotTaken):
            self._second = answer.fault == Fault.SECOND_EVENT
            self.form.show_told(self.words.not_taken(answer))
        else:
            self._show(answer)
        self.journey.changed()

    def _show(self, found: Arrived) -> None:
        self._found = found
        self.form.head.setText(self.tr("What it allows this desk"))
        self.form.facts.show_facts(self.words.certificate(found.certificate, fingerprint(found.event_public)))
        bold = self.tr("It is of the event in your manual, and for this desk.")
        if self._other_event:
            bold = self.tr("It is of the new event key in your manual, and for this desk.")
        self.form.show_told(Told(bold, self.tr("Nothing is taken yet."), "seal-check-fill", "ok"))

    def _take(self) -> None:
        enrolment = self.journey.enrolment
        assert self._found
        try:
            answer = enrolment.take(
                self.work.certificate, self.form.printed.text(), other_event=self._other_event,
                act=enrolment.desk.new_act(),
            )  # fmt: skip
        except DeskError as problem:
            self.form.show_told(self.words.broken(problem))
            return
        if not isinstance(answer, Done):
            self.form.show_told(self.words.why(answer))
            return
        name = isolated(self._found.certificate.name)
        told = Told(self.tr("This is {name} now.").format(name=name), self.tr("The log says so."))
        self.work.told = Told(told.bold, told.rest, "seal-check-fill", "ok")
        self.work.certificate = ""
        self.form.printed.clear()
        self.journey.go(At.HOME)


def fingerprint_of(text: str) -> str:
    """A scanned fingerprint as people type it, in groups of 4."""
    signs = text.strip()[2:]
    return " ".join(signs[at : at + 4] for at in range(0, len(signs), 4))
