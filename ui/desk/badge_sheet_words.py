"""The words of what is asked about badges that end: print again, cancel, correct."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from regdesk.collection.badge_words import Corrected, VoidReason
from regdesk.collection.stock_words import Spoil
from regdesk.collection.visit import Badge
from regdesk.desk.life import LETTER, Paper
from regdesk.identity.document import DocumentKind
from regdesk.people.participant import Participant
from regdesk.sentences.badges import PRINTED_AGAIN, VOIDS
from ui.wording import Told, Wording, isolated


class BadgeSheetWords(QObject):
    """Words for one language; decides nothing. A `number` is given as it is shown, in five digits and isolated."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._wording = wording

    def about(self, person: Participant) -> str:
        """`Aïssatou NDIAYE-SARR · Senegal`"""
        return " · ".join(isolated(part) for part in (person.full_name, person.delegation) if part)

    # print again

    def again_title(self, number: str) -> str:
        return self.tr("Cancel badge {number} and print it again?").format(number=number)

    def again_why(self) -> str:
        return self.tr("What is wrong with the badge?")

    def again_reason(self, key: str) -> str:
        return QCoreApplication.translate("badges", PRINTED_AGAIN[key])

    def again_verb(self, reason: str) -> str:
        match reason:
            case Spoil.WRONG_DATA:
                return self.tr("Correct it")
            case Spoil.WRONG_PHOTO:
                return self.tr("Cancel it and take a photo")
            case _:
                return self.tr("Cancel it and print again")

    def again_missing(self) -> Told:
        return Told(self.tr("Choose why."), self.tr("Press its number."), "warning-fill", "bad")

    def spoiled(self, number: str) -> str:
        """What is done with a spoiled badge."""
        return self.tr("Badge **{number}** is cancelled. Put it in the spoiled envelope.").format(number=number)

    def corrected_next(self, number: str) -> str:
        return self.tr("Badge **{number}** stays good until the correction is made.").format(number=number)

    # cancel without a new one

    def void_title(self, number: str) -> str:
        return self.tr("Cancel badge {number} without a new one?").format(number=number)

    def void_why(self) -> str:
        return self.tr("Why does it end?")

    def void_reason(self, reason: VoidReason) -> str:
        return QCoreApplication.translate("badges", VOIDS[reason])

    def void_note(self) -> str:
        return self.tr(
            "It stops working at a checkpoint as soon as that gets the new list. Only a supervisor gives this person"
            " another badge. If the badge is here: put it in the returned box."
        )

    def void_verb(self) -> str:
        return self.tr("Cancel the badge")

    def voided(self, number: str, reason: VoidReason) -> Told:
        """Afterwards, on Ready."""
        bold = self.tr("Badge {number} is cancelled.").format(number=number)
        if reason is VoidReason.RETURNED:
            return Told(bold, self.tr("Put it in the returned box."), "prohibit", "neutral")
        return Told(bold, self.tr("If it is found: put it in the returned box."), "prohibit", "neutral")

    def note_name(self) -> str:
        return self.tr("Note")

    def note_hint(self) -> str:
        return self.tr("If more has to be known later; no names")

    # correct

    def correct_title(self, number: str) -> str:
        return self.tr("Correct badge {number}").format(number=number) if number else self.tr("Correct the badge")

    def on_the_badge(self) -> str:
        return self.tr("What the badge shall say")

    def field(self, which: Corrected) -> str:
        match which:
            case Corrected.GIVEN:
                return self.tr("Given name")
            case Corrected.FAMILY:
                return self.tr("Family name")
            case Corrected.FUNCTION:
                return self.tr("Function")
            case Corrected.DELEGATION:
                return self.tr("Delegation")

    def was(self, before: str) -> str:
        """Under a field that is different now."""
        return self.tr("Before: {before}").format(before=isolated(before)) if before else self.tr("Before: nothing")

    def what_was_seen(self) -> str:
        return self.tr("What did you see that says so?")

    def paper(self, paper: Paper) -> str:
        """`Passport, SEN, number ends in 4417`"""
        if paper.kind == LETTER:
            return self.tr("A letter of the delegation")
        ends = self.tr("number ends in {ends}").format(ends=isolated(paper.number_ends)) if paper.number_ends else ""
        kind = self._kind(paper.kind)
        return ", ".join(part for part in (kind, isolated(paper.issuer), ends) if part)

    def _kind(self, kind: str) -> str:
        match kind:
            case DocumentKind.PASSPORT:
                return self.tr("Passport")
            case DocumentKind.ID_CARD:
                return self.tr("Identity card")
            case DocumentKind.LAISSEZ_PASSER:
                return self.tr("Laissez-passer")
            case _:
                return self.tr("Document")

    def correct_verb(self, *, printed: bool, had: bool) -> str:
        if had:
            return self.tr("Correct and cancel badge")
        return self.tr("Correct and print") if printed else self.tr("Correct")

    def correct_note(self, number: str, *, printed: bool, had: bool) -> str:
        """What becomes of the badge that says it wrong."""
        if had:
            told = self.tr(
                "Badge **{number}** stops being valid: take it back and put it in the returned box. The new one needs"
                " a passport again."
            )
            return told.format(number=number)
        return self.spoiled(number) if printed else self.tr("The list stays as it is; a later list wins.")

    def nothing_corrected(self) -> Told:
        return Told(self.tr("Nothing is different yet."), self.tr("Type what the badge shall say."), "", "bad")

    def paper_missing(self) -> Told:
        return Told(self.tr("Choose what you saw."), self.tr("Press its number."), "", "bad")

    # found again

    def found(self, badge: Badge) -> str:
        return self.tr("Badge {number} is cancelled").format(number=_number(badge))

    def found_line(self, badge: Badge, counts: Badge | None, now: datetime) -> str:
        """Why and since when; `counts`: the badge that this person has now."""
        reason = QCoreApplication.translate("badges", VOIDS[badge.reason])
        when = isolated(self._wording.near(badge.changed, now))
        line = self.tr("{reason}: {when}. Do not give it back. Put it in the returned box.")
        told = line.format(reason=reason, when=when)
        if counts is None:
            return told
        other = self.tr("The badge that counts is {number}.").format(number=_number(counts))
        return f"{told} {other}"

    def found_yes(self) -> str:
        return self.tr("It is in the returned box")

    def found_open(self) -> str:
        return self.tr("Open the person")

    def found_back(self) -> str:
        return self.tr("Back")

    def given_back(self, badge: Badge) -> Told:
        bold = self.tr("Badge {number} is in the returned box.").format(number=_number(badge))
        return Told(bold, "", "prohibit", "neutral")


def _number(badge: Badge) -> str:
    return isolated(f"{badge.number:05d}")
