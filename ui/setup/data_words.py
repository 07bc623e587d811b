"""What the Personal data page says; each sentence is one unit for the translator."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from regdesk.desk.about_person import Beyond, Late, NotErased
from regdesk.desk.wiping import NotWiped
from regdesk.event.data import DataTerms, Deletion
from regdesk.sentences.data import ERASE_REASONS, NOT_ERASED, NOT_ERASED_HERE, NOT_WIPED
from ui.setup.page_words import PageWords, in_two
from ui.wording import Told, isolated


def said(sentence: str) -> str:
    """A sentence of the core in the window's language."""
    return QCoreApplication.translate("data", sentence)


class DataWords(PageWords):
    """The words of one language."""

    def terms(self, terms: DataTerms | None, people: int) -> list[tuple[str, str]]:
        """The part [data] of the event, and how many people there are."""
        on_list = (self.tr("On this desk"), self.tr("{number} people").format(number=f"{people:,}"))
        if terms is None:
            return [on_list]
        allowed = terms.deletion is Deletion.ALLOWED
        one = self.tr("A supervisor may erase one person") if allowed else self.tr("Nobody is erased before the end")
        return [
            (self.tr("What for"), terms.purpose),
            (self.tr("Kept until"), self.wording.day(terms.keep_until)),
            (self.tr("One person"), one),
            (self.tr("Whom to ask"), terms.contact),
            on_list,
        ]

    def no_terms(self) -> Told:
        rest = self.tr("Ask the event office for an event file with a part [data].")
        return Told(self.tr("The event file says nothing of personal data."), rest, "info-fill", "neutral")

    def late(self, late: Late) -> Told | None:
        """What has come of people who were erased; None where nothing has."""
        if not (late.people or late.badged):
            return None
        count = f"{late.people + late.badged:,}"
        bold = self.tr("Other desks had written of people who were erased here: {number}.").format(number=count)
        rest = self.tr("Erase that as well.")
        if late.badged:
            rest = self.tr("Some have a badge by now: {number}. Cancel it where it was given, or wait for the end.")
            rest = rest.format(number=f"{late.badged:,}")
        return Told(bold, rest, "warning-fill", "warn")

    def goes(self, beyond: Beyond) -> str:
        """What goes with a person, and what does not."""
        goes = self.tr("Record, photo and what the log says of this person go for ever. Nothing brings them back.")
        return " ".join([goes, *(said(NOT_ERASED_HERE[place]) for place in beyond.places)])

    def reason(self, reason: str) -> str:
        return said(ERASE_REASONS[reason])

    def not_erased(self, told: NotErased) -> Told:
        return self._told(NOT_ERASED[told.why], told.facts)

    def not_wiped(self, told: NotWiped) -> Told:
        return self._told(NOT_WIPED[told.why], told.facts)

    def _told(self, sentence: str, facts: Mapping[str, object]) -> Told:
        shown = {name: self.wording.day(fact) if isinstance(fact, date) else str(fact) for name, fact in facts.items()}
        filled = said(sentence).format_map({name: isolated(fact) for name, fact in shown.items()})
        return in_two(filled, "warning-fill", "warn")
