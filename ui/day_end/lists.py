"""The right side of Day end: badges that wait, what supervisors decided, how many were refused and why."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from regdesk.desk.day_badges import DayBatch
from regdesk.desk.day_end import DayLists, Decision, Waiting
from ui.day_end.link import Link
from ui.day_end.words import DayEndWords
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Card, IconLabel, Rule, StateChip, Text
from ui.look.upright_scroll import UprightScroll
from ui.wording import isolated

NUMBER, NAME, NAME_BESIDE_LINKS = 76, 256, 206
MOST_REASONS = 4


class ListCard(Card):
    """A sign, a title, how many there are, and a row for each."""

    def __init__(self, look: Look, icon: str, token: str, title: str, tone: str) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._look, self._tone, self._rows = look, tone, list[QWidget]()
        self.measure = Measure(look, self)
        self.title, self.count = Text(look, 16, 600), StateChip(look, units=28)
        self.title.setText(title)
        head = QHBoxLayout()
        self.measure.margins(head, 20, 11, 20, 11)
        self.measure.gap(head, 12)
        head.addWidget(IconLabel(look, icon, token, 20))
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        self.head = head
        self.column.addLayout(head)

    def show_rows(self, rows: Sequence[QWidget], count: int, nothing: str) -> None:
        """`nothing`: what stands here while there is no row."""
        for row in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.count.show_state("", str(count), self._tone if count else "neutral")
        self._rows = list(rows) or [self._nothing(nothing)]
        for row in self._rows:
            self.column.addWidget(row)

    def _nothing(self, words: str) -> QWidget:
        text = Text(self._look, 15, 400, "ink-2")
        text.setText(words)
        return ruled(self._look, (text,), name=words, stretches=text)


def ruled(look: Look, widgets: Sequence[QWidget], *, name: str, stretches: QWidget | None) -> QWidget:
    """One row under a line. What `stretches` takes the room that is left."""
    row = QWidget()
    row.setAccessibleName(name)
    measure, column, across = Measure(look, row), QVBoxLayout(row), QHBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    measure.margins(across, 20, 2, 16, 2)
    measure.gap(across, 12)
    for widget in widgets:
        across.addWidget(widget, int(widget is stretches), Qt.AlignmentFlag.AlignVCenter)
    column.addWidget(Rule())
    column.addLayout(across, 1)
    measure.least_height(row, 50, compact=46)
    return row


class Lists(QWidget):
    """`hand_over_asked` and `cancel_asked` carry the `Waiting`; `show_asked`: who was refused, by name.

    `settle_asked` carries a `DayBatch`, `destroy_asked` the day whose unused badges are torn up; `give_asked`: somebody
    got a badge for one day.
    """

    hand_over_asked = Signal(object)
    cancel_asked = Signal(object)
    show_asked = Signal()
    settle_asked = Signal(object)
    destroy_asked = Signal(object)
    give_asked = Signal()

    def __init__(self, look: Look, words: DayEndWords) -> None:
        super().__init__()
        self._look, self._words = look, words
        self._measure = Measure(look, self)
        self.links: list[Link] = []
        self.waiting = ListCard(
            look, "identification-badge-fill", "warn", self.tr("Printed but not handed over"), "warn"
        )  # fmt: skip
        self.decisions = ListCard(look, "shield-check-fill", "accent", self.tr("Supervisor decisions"), "neutral")
        self.refused = ListCard(look, "hand-palm-fill", "bad", self.tr("Refused"), "neutral")
        self.day = ListCard(look, "identification-badge", "accent", self.tr("One-day badges"), "neutral")
        self.more = Text(look, 14, 400, "ink-3")
        self.more.setText(self.tr("Decisions and refusals are in the report of the shift lead."))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        self._measure.gap(column, 16)
        for widget in (self.waiting, self.day, self.decisions, self.refused, self.more):
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(UprightScroll(inside))

    def show_lists(self, lists: DayLists, *, hands_over: bool, now: datetime) -> None:
        """`hands_over`: whoever works here may act on badges that wait."""
        self.links = []
        rows = [self._waiting(one, now, hands_over=hands_over) for one in lists.waiting]
        self.waiting.show_rows(rows, len(rows), self.tr("Every badge that was printed was handed over."))
        reports = lists.decisions is not None
        for card in (self.decisions, self.refused):
            card.setVisible(reports)
        self.more.setVisible(not reports)
        decided = [self._decision(one) for one in lists.decisions or ()]
        self.decisions.show_rows(decided, len(decided), self.tr("None today."))
        refused = len(lists.refused or ())
        self.refused.show_rows([self._reasons(lists)] if refused else [], refused, self.tr("Nobody today."))

    def show_batches(self, batches: Sequence[DayBatch], today: date, *, may_print: bool, may_give: bool) -> None:
        """What was printed for one day, while any of it matters. `may_print`: may also say what came of it."""
        shown = [batch for batch in batches if batch.asked or batch.ready or batch.day == today]
        self.day.setVisible(bool(shown))
        rows = [self._batch(batch, today, may_print=may_print, may_give=may_give) for batch in shown]
        self.day.show_rows(rows, sum(len(batch.ready) for batch in shown), "")

    def _batch(self, batch: DayBatch, today: date, *, may_print: bool, may_give: bool) -> QWidget:
        day, name = self._mono(self._words.day(batch.day)), self._name(self._words.category(batch.category), 150)
        line, links = self._line(self._words.batch(batch)), list[Link]()
        if may_give and batch.ready:
            links.append(Link(self._look, self.tr("Write one down"), self.tr("Write down who got one")))
            links[-1].clicked.connect(self.give_asked)
        if may_print and batch.asked:
            links.append(Link(self._look, self.tr("How many came out?"), self.tr("How many came out?")))
            links[-1].clicked.connect(lambda: self.settle_asked.emit(batch))
        elif may_print and batch.ready and batch.day <= today:
            links.append(Link(self._look, self.tr("Tear up"), self.tr("Tear up those that nobody got")))
            links[-1].clicked.connect(lambda: self.destroy_asked.emit(batch.day))
        self.links += links
        name_of_row = f"{day.text()} {name.text()}: {line.text()}"
        return ruled(self._look, (day, name, line, *links), name=name_of_row, stretches=line)

    def _waiting(self, one: Waiting, now: datetime, *, hands_over: bool) -> QWidget:
        wide = NAME_BESIDE_LINKS if hands_over else NAME
        number, name = self._mono(f"{one.number:05d}"), self._name(one.person.full_name, wide)
        line = self._line(self._words.waits(one, now))
        links = self._links(one) if hands_over else []
        name_of_row = f"{number.text()} {name.text()} {line.text()}"
        return ruled(self._look, (number, name, line, *links), name=name_of_row, stretches=line)

    def _links(self, one: Waiting) -> list[Link]:
        who = isolated(one.person.full_name)
        given = Link(self._look, self.tr("Handed over"), self.tr("Handed over to {name}").format(name=who))
        cancel = Link(self._look, self.tr("Cancel badge"), self.tr("Cancel the badge of {name}").format(name=who))
        given.clicked.connect(lambda: self.hand_over_asked.emit(one))
        cancel.clicked.connect(lambda: self.cancel_asked.emit(one))
        self.links += [given, cancel]
        return [given, cancel]

    def _decision(self, one: Decision) -> QWidget:
        at, name = self._mono(self._words.wording.clock(one.at)), self._name(one.name)
        line, by = self._line(self._words.decision(one)), Text(self._look, 15, 400)
        by.setText(", ".join(map(isolated, one.approvers)))
        name_of_row = f"{at.text()} {name.text()}: {line.text()}, {by.text()}"
        return ruled(self._look, (at, name, line, by), name=name_of_row, stretches=line)

    def _reasons(self, lists: DayLists) -> QWidget:
        """The most frequent reasons with their counts, and who it was on demand."""
        shown = list(lists.refused_by.items())[:MOST_REASONS]
        pieces: list[QWidget] = []
        for code, count in shown:
            number, reason = Text(self._look, 22, 600), Text(self._look, 15, 400)
            number.setText(str(count))
            reason.setText(self._words.reason(code))
            reason.setWordWrap(True)
            pieces += [number, reason]
        show = Link(self._look, self.tr("Show"), self.tr("Show who was refused"))
        show.clicked.connect(self.show_asked)
        self.links.append(show)
        name = ", ".join(f"{count} {self._words.reason(code)}" for code, count in shown)
        return ruled(self._look, (*pieces, Stretch(), show), name=name, stretches=None)

    def _mono(self, text: str) -> Text:
        shown = Text(self._look, 15, 400, mono=True)
        shown.setText(text)
        Measure(self._look, shown).width(shown, NUMBER)
        return shown

    def _name(self, text: str, wide: float = NAME) -> Text:
        shown = Text(self._look, 15, 600)
        shown.setText(text)
        shown.setWordWrap(True)
        Measure(self._look, shown).width(shown, wide)
        return shown

    def _line(self, text: str) -> Text:
        shown = Text(self._look, 15, 400, "ink-2")
        shown.setText(text)
        shown.setWordWrap(True)
        return shown


class Stretch(QWidget):
    """Takes the room that is left."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
