"""The sentences of the check: labels of lines, findings, and the verdict in one band."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from regdesk import moments
from regdesk.collection.entitlement import Reason
from regdesk.desk.answers import Case
from regdesk.desk.deciding import Approved
from regdesk.identity.compare import UNUSABLE, Check, Field, Finding
from regdesk.identity.document import DocumentKind, PartialDate
from regdesk.identity.findings import NOTHING
from regdesk.people.states import States
from regdesk.sentences import FINDINGS
from ui.wording import Told, Wording, filled, isolated, masked

if TYPE_CHECKING:  # lines are made of these words
    from ui.desk.comparison import Comparison
    from ui.desk.lines import Line

_LOOK, _STOP, _DONE = "eye-fill", "warning-octagon-fill", "check-circle-fill"


MOST_NAMED = 4
"""Fields beside a name in a list."""


def another_document(check: Check) -> bool:
    """Whether it is the document that cannot be used, not the person who is another one."""
    return any(stop.reason in UNUSABLE for stop in check.stops) or [stop.field for stop in check.stops] == [
        Field.EXPIRES
    ]


class CheckWords(QObject):
    """Words for one language; decides nothing."""

    prints = True
    """Whether a badge follows the check; a collector's is followed by those of others."""

    def __init__(self, wording: Wording, states: States) -> None:
        super().__init__(wording)
        self._wording, self._states = wording, states

    def country(self, name: str) -> str:
        """A nationality of a finding as the window's language writes it."""
        return self._wording.country(name, self._states)

    def date(self, when: PartialDate | None) -> str:
        """`14 Mar 1984`, as much of it as is known; a dash for nothing."""
        if when is None:
            return "—"
        return moments.partial_day(when.year, when.month, when.day, self._wording.language)

    def before_document(self, finding: Finding, registration: str) -> str:
        """What a line tells of the registration while nothing is held against it: no whole birth date or number."""
        born = finding.registration_date
        if finding.field is Field.BORN and born:
            return self.date(PartialDate(born.year, None, None))
        if finding.field is Field.NUMBER and registration != NOTHING:
            return masked(registration)
        return registration

    def label(self, field: Field) -> str:
        match field:
            case Field.FAMILY:
                return self.tr("Family name")
            case Field.GIVEN:
                return self.tr("Given name")
            case Field.BORN:
                return self.tr("Date of birth")
            case Field.NATIONALITY:
                return self.tr("Nationality")
            case Field.NUMBER:
                return self.tr("Passport number")
            case Field.EXPIRES:
                return self.tr("Valid until")
            case Field.SEX:
                return self.tr("Sex")

    def inside(self, field: Field) -> str:
        """The label as it stands inside a sentence."""
        match field:
            case Field.FAMILY:
                return self.tr("family name")
            case Field.GIVEN:
                return self.tr("given name")
            case Field.BORN:
                return self.tr("date of birth")
            case Field.NATIONALITY:
                return self.tr("nationality")
            case Field.NUMBER:
                return self.tr("passport number")
            case Field.EXPIRES:
                return self.tr("date of expiry")
            case Field.SEX:
                return self.tr("sex")

    def document_word(self, step: "Comparison") -> str:
        """What heads the document's column."""
        if step.vouched:
            return self.tr("Focal point")
        match _kind_of(step):
            case DocumentKind.ID_CARD:
                return self.tr("ID card")
            case DocumentKind.LAISSEZ_PASSER:
                return self.tr("Laissez-passer")
            case DocumentKind.PASSPORT | None:
                return self.tr("Passport")
            case _:
                return self.tr("Document")

    def number_word(self, step: "Comparison") -> str:
        """What the line of the number is called beside this document."""
        passport = _kind_of(step) in (DocumentKind.PASSPORT, None)
        return self.label(Field.NUMBER) if passport else self.tr("Document number")

    def finding(self, finding: Finding) -> str:
        """The sentence of a line, its weighty part between double asterisks."""
        sentence = QCoreApplication.translate("findings", FINDINGS[finding.reason])
        return filled(sentence, {name: str(fact) for name, fact in finding.facts.items()}) or ""

    def ticked(self, finding: Finding) -> str:
        """What a line says once the clerk has compared it by eye."""
        match finding.reason:
            case "by_eye":
                return self.tr("Compared: same")
            case "by_eye_expires" | "by_eye_expires_card":
                return self.tr("Compared: not past")
            case "by_eye_other_script":
                return self.tr("Another script: compared in the second document")
            case "vouched":
                return self.tr("Answered right")
            case _:
                return self.finding(finding)

    def read_aloud(self, heading: str, line: "Line") -> str:
        """`Passport number. Registration A01284417. Passport A01930582. Different passport.`"""
        facts = {
            "label": line.label, "registration": line.registration, "heading": heading, "document": line.document,
            "words": line.words.replace("**", ""),
        }  # fmt: skip
        if line.looked_at:
            facts["words"] = self.tr("{words} Looked at.").format_map(facts)
        if line.document == NOTHING:
            return self.tr("{label}. Registration {registration}. {words}").format_map(facts)
        return self.tr("{label}. Registration {registration}. {heading} {document}. {words}").format_map(facts)

    def waiting(self) -> Told:
        rest = self.tr("No scanner? Press F7 and compare by eye.")
        return Told(self.tr("Now scan the passport or ID card"), rest, "identification-badge", "neutral")

    def all_same(self) -> Told:
        if not self.prints:
            return Told(self.tr("Everything matches. Look at the face, then confirm."), "", _DONE, "ok")
        return Told(self.tr("Everything matches. Look at the face, then print."), "", _DONE, "ok")

    def _face_next(self) -> str:
        return self.tr("Look at the face, then print.") if self.prints else self.tr("Look at the face, then confirm.")

    def looks(self, check: Check, looked: int) -> Told:
        """What is to be looked at; after the last, that the badge may be printed."""
        left = len(check.looks) - looked
        if left == 0:
            rest = self._face_next()
            return Told(self.tr("You looked at what is different."), rest, _DONE, "ok")
        finding = check.looks[looked]
        line = self._nothing_stated() if finding.reason == "no_nationality" else self._one_thing(finding.field)
        one, many = self.tr("Look at one thing, then print"), self.tr("Look at {number} things, then print")
        if not self.prints:
            one, many = self.tr("Look at one thing, then confirm"), self.tr("Look at {number} things, then confirm")
        return Told(one if left == 1 else many.format(number=left), line, _LOOK, "warn")

    def _nothing_stated(self) -> str:
        return self.tr("The document states no nationality to compare.")

    def _one_thing(self, field: Field) -> str:
        match field:
            case Field.FAMILY:
                return self.tr("The family name is not quite the one on the registration.")
            case Field.GIVEN:
                return self.tr("The given name is not quite the one on the registration.")
            case Field.BORN:
                return self.tr("The date of birth is not quite the one on the registration.")
            case Field.NATIONALITY:
                return self.tr("The nationality is not the one on the registration.")
            case Field.NUMBER:
                return self.tr("The passport number is not the one on the registration.")
            case Field.EXPIRES:
                return self.tr("Look at the date until which the passport is valid.")
            case Field.SEX:
                return self.tr("The letter for the sex is not the one on the registration.")

    def stops(self, check: Check) -> Told:
        """What does not agree. An expired or unaccepted document is named for what it is."""
        unusable = next((finding for finding in check.stops if finding.reason in UNUSABLE), None)
        if unusable:
            bold, _, rest = self.finding(unusable).removeprefix("**").partition("**")
            return Told(bold.rstrip("."), rest.lstrip(", ").strip(), _STOP, "bad")
        if [finding.field for finding in check.stops] == [Field.EXPIRES]:
            rest = (
                self.tr("Ask for another document. None? Press F4.")
                if check.stops[0].reason.endswith("_ask")
                else self.tr("It cannot be accepted here. Ask for another document.")
            )
            return Told(self.tr("This passport has expired"), rest, _STOP, "bad")
        return Told(self.tr("The passport does not match this registration"), self.different(check), _STOP, "bad")

    def approved(self, approved: Approved) -> str:
        """`Approved by Henrik Aas 08:14`, weighty; with both names where two people had to say yes."""
        names = " + ".join(map(isolated, approved.names))
        facts = {"names": names, "time": self._wording.clock(approved.at)}
        return self.tr("**Approved by {names} {time}**").format_map(facts)

    def approved_what(self, approved: Approved) -> str:
        """The same with what was approved: beside a check that is red it must not seem to be about the document."""
        return f"{self.approved(approved)[:-2]}:** {self._what(Reason(approved.about))}"

    def _what(self, about: Reason) -> str:
        match about:
            case Reason.TOO_LATE:
                return self.tr("a badge outside the hours of collection")
            case Reason.PHOTO_MISSING:
                return self.tr("a badge without a photo")
            case Reason.MINOR:
                return self.tr("a badge for a minor")
            case Reason.ALREADY_COLLECTED | Reason.TWO_BADGES:
                return self.tr("the badge before is cancelled")
            case Reason.FACE_DIFFERS:
                return self.tr("the face")
            case Reason.NO_DOCUMENT:
                return self.tr("a badge without a document")
            case Reason.IDENTITY_DIFFERS | Reason.DOCUMENT_EXPIRED:
                return self.tr("the document")
            case _:
                return self.tr("a badge for this person")

    def passed(self, approved: Approved) -> Told:
        """A supervisor said yes to what differs."""
        rest = self._face_next()
        return Told(self.approved(approved).replace("**", ""), rest, "shield-check-fill", "ok")

    def granted(self, approved: Approved) -> Told:
        """A supervisor said yes to a badge without any document."""
        rest = self.tr("No document is needed. Look at the face, then print.")
        return Told(self.approved(approved).replace("**", ""), rest, "shield-check-fill", "ok")

    def fits_another(self) -> Told:
        """Nothing stops it here, but in everything it is the passport of somebody else."""
        rest = self.tr("Enter opens that record. Space stays here.")
        return Told(self.tr("This passport matches another person with this name"), rest, _LOOK, "warn")

    def different(self, check: Check) -> str:
        """`Given name, date of birth and passport number are different.`"""
        fields = [finding.field for finding in check.stops]
        if len(fields) == 1:
            return self.is_different(fields[0])
        *first, last = [self.label(fields[0]), *(self.inside(field) for field in fields[1:])]
        facts = {"first": ", ".join(first), "last": last}
        return self.tr("{first} and {last} are different.").format_map(facts)

    def in_short(self, check: Check) -> str:
        """Beside a name in a list: `Differs: given name, passport number.`"""
        found = check.stops or check.looks
        if not found:
            return self.tr("Everything matches")
        named = ", ".join(self.inside(finding.field) for finding in found[:MOST_NAMED])
        if len(found) > MOST_NAMED:
            return self.tr("Differs: {fields} and more").format(fields=named)
        return self.tr("Differs: {fields}").format(fields=named)

    def is_different(self, field: Field) -> str:
        return self.tr("{field} is different.").format(field=self.label(field))

    # below the photo, while nothing may be printed

    def somebody_else(self) -> str:
        return self.tr("This passport belongs to someone else, or the wrong record is open.")

    def supervisor_looks(self) -> str:
        return self.tr("A supervisor looks at the passport and the registration.")

    def another_document(self) -> str:
        return self.tr("Ask for another document.")

    def warnings(self, case: Case) -> list[str]:
        """What a clerk should know beside the comparison, each a sentence; nothing of it stops anybody."""
        found = []
        if case.also:
            others = self._others(case.also[0].full_name, case.also[0].delegation)
            found.append(self.tr("**Also registered:** {others}. Ask which one is right.").format(others=others))
        elif len(case.same_name) > 1:
            others = self._others(*(person.delegation for person in case.same_name))
            found.append(
                self.tr("**{number} others have this name:** {others}. Compare the date of birth.").format(
                    number=len(case.same_name), others=others
                )
            )
        elif case.same_name:
            others = self._others(case.same_name[0].full_name, case.same_name[0].delegation)
            found.append(
                self.tr("**Another person has this name:** {others}. Compare the date of birth.").format(others=others)
            )
        if case.late:
            found.append(self.tr("**Registered after the deadline.** That is normal: the accreditation stands."))
        return found

    def _others(self, *parts: str) -> str:
        return ", ".join(isolated(part) for part in parts if part)


def _kind_of(step: "Comparison") -> DocumentKind | None:
    """What is shown, as far as it is known."""
    return step.document.kind if step.document else step.sighted.kind if step.sighted else None
