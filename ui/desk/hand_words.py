"""The sentences of a check by hand: which document it is, what the eye compares, who vouches, who comes along."""

from PySide6.QtCore import QObject

from regdesk.collection.entitlement import Refusal
from regdesk.desk.answers import Row
from regdesk.identity.document import DocumentKind
from ui.desk.choices import Choice
from ui.wording import Told, Wording, isolated

OTHER_SCRIPT, NOT_LISTED, NONE, VOUCH = "other_script", "not_listed", "none", "vouch"
"""Answers to "which document?" that are no kind of document."""

_ORDER = (
    DocumentKind.PASSPORT,
    DocumentKind.ID_CARD,
    DocumentKind.LAISSEZ_PASSER,
    DocumentKind.CREW,
    DocumentKind.OTHER,
)


class HandWords(QObject):
    """Words for one language; decides nothing."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._wording = wording

    # which document?

    def kind(self, kind: str) -> str:
        match kind:
            case DocumentKind.PASSPORT:
                return self.tr("Passport")
            case DocumentKind.ID_CARD:
                return self.tr("ID card")
            case DocumentKind.LAISSEZ_PASSER:
                return self.tr("UN laissez-passer")
            case DocumentKind.CREW:
                return self.tr("Crew member card")
            case DocumentKind.VISA:
                return self.tr("Visa")
            case _:
                return self.tr("Document")

    def which(self, *, second: bool) -> Told:
        rest = self.tr("Press its number.")
        bold = self.tr("Which second document do you hold?") if second else self.tr("Which document do you hold?")
        return Told(bold, rest, "identification-badge", "neutral")

    def kinds(self, accepted: frozenset[str], *, second: bool, vouching: bool) -> list[Choice]:
        """Every accepted kind, then what is none of them."""
        found = [Choice(kind.value, self._held(kind)) for kind in _ORDER if kind.value in accepted]
        if DocumentKind.ID_CARD in accepted and not second:
            line = self.tr("A second document in Latin letters is needed as well.")
            found.append(Choice(OTHER_SCRIPT, self.tr("ID card in another script"), line))
        if second:
            return [*found, Choice(NONE, self.tr("No second document"))]
        found.append(Choice(NOT_LISTED, self.tr("Another document")))
        if vouching:
            line = self.tr("A focal point of the delegation may vouch for this person.")
            found.append(Choice(VOUCH, self.tr("No document: somebody vouches"), line))
        return [*found, Choice(NONE, self.tr("No document, or only a copy or a picture"))]

    def _held(self, kind: DocumentKind) -> str:
        match kind:
            case DocumentKind.ID_CARD:
                return self.tr("National ID card")
            case DocumentKind.OTHER:
                return self.tr("Press card, or another document with a photo")
            case _:
                return self.kind(kind)

    # by eye

    def by_eye(self) -> Told:
        return Told(self.tr("Compare each line yourself."), self.tr("Space ticks a line."), "eye-fill", "neutral")

    def all_ticked(self) -> Told:
        rest = self.tr("You compared every line. Look at the face, then print.")
        return Told(self.tr("Every line is ticked."), rest, "check-circle-fill", "ok")

    # two documents

    def second(self, *, latin: bool) -> Told:
        """`latin`: the first one could be read; a second is asked of everybody with such a badge."""
        rest = (
            self.tr("The first one is fine. Scan another one with a photo, or press F7 and compare by eye.")
            if latin
            else self.tr("The names must be in Latin letters there. Scan it, or press F7 and compare by eye.")
        )
        return Told(self.tr("Now the second document"), rest, "identification-badge", "neutral")

    def first_was(self, kind: str, *, looked: bool) -> str:
        """The line about the first document while the second is looked at."""
        facts = {"kind": isolated(self.kind(kind)) if kind else self.tr("Document")}
        if looked:
            return self.tr("**First document:** {kind}, looked at and fine.").format_map(facts)
        return self.tr("**First document:** {kind}, everything matches.").format_map(facts)

    def both_fine(self) -> Told:
        bold = self.tr("Both documents are fine. Look at the face, then print.")
        return Told(bold, "", "check-circle-fill", "ok")

    # somebody vouches

    def who_vouches(self) -> Told:
        rest = self.tr("Choose a focal point who is here with a badge, then press Enter. Or scan that badge.")
        return Told(self.tr("Who vouches for this person?"), rest, "users-fill", "neutral")

    def vouchers(self, rows: tuple[Row, ...]) -> list[Choice]:
        return [Choice(row.person.id, row.person.full_name, self._about(row)) for row in rows]

    def _about(self, row: Row) -> str:
        words = self._wording
        parts = (words.function_line(row.person), words.standing(row.standing, row.visit).text)
        return " · ".join(part for part in parts if part)

    def ask_voucher(self, name: str) -> Told:
        bold = self.tr("Ask {name}, line by line.").format(name=isolated(name))
        return Told(bold, self.tr("Space ticks a line that was answered right."), "users-fill", "neutral")

    def vouched(self, name: str) -> Told:
        rest = self.tr("{name} vouches for this person. Look at the face, then print.").format(name=isolated(name))
        return Told(self.tr("Every line is ticked."), rest, "check-circle-fill", "ok")

    # somebody comes along

    def adult(self, age: int | None) -> Told:
        bold = self.tr("Scan the badge of the adult who comes along")
        if age is None:
            return Told(bold, self.tr("This person is under age."), "users-fill", "warn")
        rest = self.tr("This person is {age} years old.").format(age=age)
        return Told(bold, rest, "users-fill", "warn")

    def came_along(self, name: str, number: int) -> Told:
        facts = {"name": isolated(name), "number": isolated(f"{number:05d}")}
        bold = self.tr("{name} comes along, badge {number}.").format_map(facts)
        return Told(bold, self.tr("Look at the face, then print."), "check-circle-fill", "ok")

    # what stands against it

    def objection(self, refusal: Refusal) -> Told:
        """A refusal that can be mended at once, said where it is mended."""
        told = self._wording.refusal(refusal)
        return Told(told.headline, told.line, "warning-fill", "warn")
