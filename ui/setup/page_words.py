"""What the pages of Setup say alike: counts, refusals and what went wrong."""

from PySide6.QtCore import QLocale, QObject

from regdesk.collection.entitlement import Refusal
from regdesk.errors import DeskError
from ui.wording import Told, Wording


def in_two(sentence: str, icon: str, tone: str) -> Told:
    """A sentence whose first part is its point."""
    bold, stop, rest = sentence.partition(". ")
    return Told(bold + stop.strip(), rest, icon, tone)


class PageWords(QObject):
    """The words of one language."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.wording = wording
        # Spanish as it is written in Mexico: 1,842 and not 1.842
        self.locale = QLocale("es_MX" if wording.language == "es" else wording.language)

    def number(self, count: int) -> str:
        return self.locale.toString(count)

    def counted(self, one: str, many: str, count: int) -> str:
        return (one if count == 1 else many).format(count=self.number(count))

    def broken(self, problem: DeskError) -> Told:
        return in_two(self.wording.error(problem), "warning-octagon-fill", "bad")

    def refused(self, refusal: Refusal) -> Told:
        told = self.wording.refusal(refusal)
        return Told(told.headline, told.line, "lock-key", "warn")
