"""Sheets about badges for one day: print some ahead, say what came out, write down who got one by hand."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, tzinfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from regdesk.desk.day_badges import DOCUMENTS, LONGEST_ENDS, MOST, DayBatch
from regdesk.people.participant import Participant
from regdesk.sentences.day_badges import DOCUMENTS_SEEN
from ui.day_end.form_sheet import FormSheet
from ui.look.look import Look
from ui.wording import isolated

MOST_SHOWN = 12


class PrintDaySheet(FormSheet):
    """How many, for which day, of which category. `days` and `categories` by what they are called."""

    def __init__(self, look: Look, days: dict[str, date], categories: dict[str, str]) -> None:
        title = self.tr("Print one-day badges")
        line = self.tr("For a power cut: they bear a line for the name and are good on that day only.")
        super().__init__(look, "printer", title, line, self.tr("Print them"))
        self._days, self._categories = days, categories
        self.count = self.number(self.tr("How many"), MOST, 1)
        self.days, self.categories = (
            self.choice(self.tr("Day"), list(days)),
            self.choice(self.tr("Category"), list(categories)),
        )
        self.row((self.count, 130), (self.days, 190), (self.categories, 0))
        self.count.setText("20")
        self.count.selectAll()

    def asked(self) -> tuple[str, date, int]:
        """Category, day and number."""
        return (
            self._categories[self.categories.currentText()], self._days[self.days.currentText()],
            int(self.count.text()),
        )  # fmt: skip


class SettleSheet(FormSheet):
    """What came out of a batch of which the printer did not say it."""

    def __init__(self, look: Look, batch: DayBatch) -> None:
        title = self.tr("How many one-day badges came out?")
        facts = {"first": f"{batch.badges[0].number:05d}", "last": f"{batch.badges[-1].number:05d}"}
        line = self.tr("Numbers {first} to {last}, in this order. Count the good ones, then those that are no good.")
        super().__init__(look, "question", title, line.format_map(facts), self.tr("Write it down"))
        self.attempt = batch.attempt
        most = len(batch.badges)
        self.came, self.spoiled = self.number(self.tr("Good"), most), self.number(self.tr("No good"), most)
        self.spoiled.setText("0")
        self.row((self.came, 130), (self.spoiled, 130))
        self.refresh()


class GiveSheet(FormSheet):
    """Which badge, who got it, when, and which document was seen.

    `find`: people that a scan or a text means; `is_badge`: whether a scan is a badge for one day.
    """

    def __init__(
        self, look: Look, find: Callable[[str], Sequence[Participant]], is_badge: Callable[[str], bool]
    ) -> None:
        title = self.tr("Write down a one-day badge")
        line = self.tr("Scan the badge or type its five digits. Then scan the confirmation code, or type the name.")
        super().__init__(look, "pencil-simple", title, line, self.tr("Write it down"))
        self._find, self._is_badge, self._people = find, is_badge, list[Participant]()
        self.badge = self.text(self.tr("Badge"), self.tr("Five digits"), longest=400)
        self.person = self.text(self.tr("Person"), self.tr("Confirmation code or name"))
        self.who = self.choice(self.tr("Who got it"), [])
        self.at = self.text(self.tr("Given at"), "09:30", longest=5)
        kinds = [QCoreApplication.translate("day_badges", DOCUMENTS_SEEN[kind]) for kind in DOCUMENTS]
        self.document = self.choice(self.tr("Document seen"), kinds)
        self.ends = self.text(self.tr("Last four of its number"), longest=LONGEST_ENDS)
        self.row((self.badge, 150), (self.person, 0), (self.who, 250))
        self.row((self.at, 150), (self.document, 0), (self.ends, 250))
        self.person.textChanged.connect(self._look_up)
        self.refresh()

    def scanned(self, text: str) -> None:
        """A badge for one day goes to its field, anything else means the person."""
        field = self.badge if self._is_badge(text) else self.person
        field.setText(text)
        missing = self.missing()
        if missing is not None:
            missing.setFocus()

    def given_to(self) -> Participant | None:
        at = self.who.currentIndex()
        return self._people[at] if 0 <= at < len(self._people) else None

    def kind(self) -> str:
        return DOCUMENTS[max(self.document.currentIndex(), 0)]

    def moment(self, day: date, zone: tzinfo) -> datetime:
        """The time that was typed, on the day of the badge."""
        return datetime.combine(day, self._time() or time(), zone)

    def missing(self) -> QWidget | None:
        if not self.badge.text().strip():
            return self.badge
        if self.given_to() is None:
            return self.person
        return self.at if self._time() is None else None

    def _time(self) -> time | None:
        hours, _, minutes = self.at.text().strip().replace(".", ":").partition(":")
        if not (hours.isdecimal() and minutes.isdecimal()):
            return None
        return time(int(hours), int(minutes)) if int(hours) < 24 and int(minutes) < 60 else None

    def _look_up(self) -> None:
        text = self.person.text().strip()
        self._people = list(self._find(text))[:MOST_SHOWN] if len(text) > 2 else []
        self.who.clear()
        self.who.addItems([self._named(person) for person in self._people])
        self.refresh()

    def _named(self, person: Participant) -> str:
        return ", ".join(isolated(part) for part in (person.full_name, person.delegation) if part)
