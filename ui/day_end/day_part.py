"""What Day end does with badges for one day: printed ahead, asked about, written down afterwards, torn up."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal

from regdesk import moments
from regdesk.collection.entitlement import Refusal
from regdesk.desk import Desk
from regdesk.desk.answers import Done, Found, Several
from regdesk.desk.day_badges import DayBatch, NotGiven
from regdesk.desk.paper import Printer
from regdesk.errors import DeskError
from regdesk.people.participant import Participant
from regdesk.sentences.day_badges import NOT_GIVEN
from regdesk.staff.rights import Right
from ui.background import Background
from ui.day_end.day_sheets import GiveSheet, PrintDaySheet, SettleSheet
from ui.day_end.form_sheet import FormSheet
from ui.day_end.sheets import AskSheet
from ui.day_end.words import DayEndWords, filled_with
from ui.look.look import Look
from ui.overlay import Notice, Sheet
from ui.place import Action
from ui.wording import Told


class DayBadgesPart(QObject):
    """`sheet_asked` carries a sheet to be shown; `changed`: something was written down."""

    sheet_asked = Signal(object)
    changed = Signal()

    def __init__(
        self, look: Look, desk: Desk, background: Background, words: DayEndWords,
        printer_of: Callable[[], Printer | None], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._look, self._desk, self._background, self._words = look, desk, background, words
        self._printer_of, self.printing = printer_of, False
        self._batches: tuple[DayBatch, ...] = ()

    # what can be done

    def actions(self) -> list[Action]:
        found = []
        if self._desk.may(Right.PRINT_DAY_BADGES):
            words = self.tr("Printing…") if self.printing else self.tr("&One-day badges")
            found.append(Action("print day", words, "F9", "printer", "outlined", enabled=not self.printing))
        if self._desk.may(Right.HAND_OVER) and any(batch.ready for batch in self._batches):
            # the list draws its button
            found.append(Action("give day", self.tr("Write one down"), "F10", "", "elsewhere"))
        return found

    def do(self, name: str) -> bool:
        """Whether this is one of them."""
        acts = {"print day": self._ask_print, "give day": self.ask_give}
        if name in acts:
            acts[name]()
        return name in acts

    def look_again(self) -> tuple[DayBatch, ...]:
        """Everything that was printed for one day."""
        may = self._desk.may(Right.PRINT_DAY_BADGES) or self._desk.may(Right.HAND_OVER)
        self._batches = self._desk.day_badges.batches() if may else ()
        return self._batches

    # printing

    def _ask_print(self) -> None:
        language, event = self._words.wording.language, self._desk.event
        first = max(self._desk.today_is(), event.starts)
        days = [first + timedelta(days=ahead) for ahead in range((event.ends - first).days + 1)]
        if not days:
            self._tell(Told(self.tr("The event is over."), "", "info-fill", "neutral"))
            return
        named = {moments.dated(day, language): day for day in days}
        categories = {each.named(language): each.key for each in self._desk.day_badges.categories()}
        sheet = PrintDaySheet(self._look, named, categories)
        sheet.filled.connect(lambda: self._print(sheet))
        self.sheet_asked.emit(sheet)

    def _print(self, sheet: PrintDaySheet) -> None:
        printer, (category, day, count) = self._printer_of(), sheet.asked()
        if printer is None:
            sheet.show_told(Told(self.tr("No badge printer."), self.tr("Choose one in Setup.")))
            return
        act = self._desk.new_act()
        sheet.done.emit()
        self.printing = True
        self.changed.emit()
        self._background.run(
            "printing",
            lambda: self._desk.day_badges.print(category, day, count, printer, act=act),
            self._printed,
            self._broke,
        )

    def _printed(self, answer: DayBatch | Refusal | NotGiven) -> None:
        if not shiboken6.isValid(self):
            return
        self.printing = False
        if isinstance(answer, DayBatch):
            if answer.asked:
                self.ask_settle(answer)
        else:
            self._tell(self._no(answer))
        self.changed.emit()

    def _broke(self, problem: Exception) -> None:
        if not isinstance(problem, DeskError):
            raise problem
        if shiboken6.isValid(self):
            self.printing = False
            self._tell(Told(self._words.wording.error(problem), "", "warning-octagon-fill", "bad"))
            self.changed.emit()

    # what came out, what is torn up

    def ask_settle(self, batch: DayBatch) -> None:
        sheet = SettleSheet(self._look, batch)
        sheet.filled.connect(lambda: self._settle(sheet))
        self.sheet_asked.emit(sheet)

    def _settle(self, sheet: SettleSheet) -> None:
        came, spoiled = int(sheet.came.text()), int(sheet.spoiled.text())
        self._written(
            sheet, self._desk.day_badges.settle(sheet.attempt, came, spoiled, act=self._desk.new_act())
        )  # fmt: skip

    def ask_destroy(self, day: date) -> None:
        unused = sum(len(batch.ready) for batch in self._batches if batch.day == day)
        facts = {"count": unused, "day": moments.dated(day, self._words.wording.language)}
        title = self.tr("Tear up {count} one-day badges of {day}?").format_map(facts)
        line = self.tr("Their codes stop working at every door. Put the pieces in the spoiled envelope.")
        sheet = AskSheet(self._look, "scissors", title, line, self.tr("They are torn up"))
        sheet.agreed.connect(lambda: self._destroy(day))
        self.sheet_asked.emit(sheet)

    def _destroy(self, day: date) -> None:
        answer = self._desk.day_badges.destroy(day, act=self._desk.new_act())
        if not isinstance(answer, Done):
            self._tell(self._no(answer))
        self.changed.emit()

    # given by hand

    def ask_give(self) -> None:
        sheet = GiveSheet(self._look, self._people, lambda text: self._desk.day_badges.find(text) is not None)
        sheet.filled.connect(lambda: self._give(sheet))
        self.sheet_asked.emit(sheet)

    def _people(self, text: str) -> Sequence[Participant]:
        found = self._desk.find(text)
        if isinstance(found, Found):
            return [found.person]
        return [row.person for row in found.rows] if isinstance(found, Several) else []

    def _give(self, sheet: GiveSheet) -> None:
        desk, person = self._desk, sheet.given_to()
        badge = desk.day_badges.find(sheet.badge.text())
        day = badge.day if badge else desk.today_is()
        at: datetime = sheet.moment(day, desk.event.zone)
        assert person
        answer = desk.day_badges.give(
            sheet.badge.text(), person.id, at, document=sheet.kind(), number_ends=sheet.ends.text(),
            act=desk.new_act(),
        )  # fmt: skip
        self._written(sheet, answer)

    # told

    def _written(self, sheet: FormSheet, answer: Done | Refusal | NotGiven) -> None:
        if isinstance(answer, Done):
            sheet.done.emit()
            self.changed.emit()
        else:
            sheet.show_told(self._no(answer))

    def _no(self, answer: Refusal | NotGiven) -> Told:
        if isinstance(answer, Refusal):
            return self._words.refused(answer)
        facts = dict(answer.facts)
        if "category" in facts:
            category = self._desk.event.category(str(facts["category"]))
            facts["category"] = category.named(self._words.wording.language)
        sentence = filled_with(QCoreApplication.translate("day_badges", NOT_GIVEN[answer.why]), facts)
        bold, point, rest = sentence.partition(". ")
        return Told(bold + point.strip(), rest, "warning-fill", "warn")

    def _tell(self, told: Told) -> None:
        sheet: Sheet = Notice(self._look, told.icon, told.bold, told.rest)
        self.sheet_asked.emit(sheet)
