"""What the Personal data page says; each sentence is one unit for the translator."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from regdesk.desk.about_person import NotErased
from regdesk.desk.wiping import NotWiped
from regdesk.event.data import DataTerms, Deletion
from regdesk.sentences.data import ERASE_REASONS, NOT_ERASED, NOT_WIPED
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
