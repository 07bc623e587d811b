"""The sheets of guided practice: the beginning, who comes next, how it went, and the times at the end."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from regdesk.desk.practice import Kind, Lesson, Result, usual
from ui.look.look import Look
from ui.look.pieces import ActionButton, Card, IconLabel, Rule, Text
from ui.overlay import Sheet
from ui.practice_words import PracticeWords

WIDE = 620


class PracticeSheet(Sheet):
    """A head with an icon, sentences below, and at its foot a quiet button and the blue one.

    `went_on`: Enter; `went_back`: Esc. One of them is sent, after the sheet was closed.
    """

    went_on = Signal()
    went_back = Signal()

    def __init__(self, look: Look, icon: str, token: str, title: str, line: str = "") -> None:
        super().__init__(look)
        self.setAccessibleName(f"{title} {line}".replace("**", "").strip())
        top, words = QHBoxLayout(), QVBoxLayout()
        top.setSpacing(look.px(16))
        words.setSpacing(look.px(4))
        top.addWidget(IconLabel(look, icon, token, 32), 0, Qt.AlignmentFlag.AlignTop)
        head = Text(look, 22, 700)
        head.setText(title)
        head.setWordWrap(True)
        head.setMinimumWidth(look.px(WIDE))
        words.addWidget(head)
        if line:
            words.addWidget(self.sentence(line))
        top.addLayout(words, 1)
        self.column.addLayout(top)

    def enter(self) -> None:
        self.done.emit()
        self.went_on.emit()

    def escape(self) -> None:
        self.done.emit()
        self.went_back.emit()

    def sentence(self, rich: str, *, units: int = 16, token: str = "ink-2") -> Text:  # noqa: S107 - a colour
        text = Text(self.look, units, 400, token)
        text.show_rich(rich)
        text.setWordWrap(True)
        text.setMinimumWidth(self.look.px(WIDE))
        return text

    def foot(self, blue: str, quiet: str = "") -> None:
        row = QHBoxLayout()
        row.setSpacing(self.look.px(12))
        self.column.addLayout(row)
        self.button = ActionButton(self.look, blue, "Enter", kind="blue")
        self.button.clicked.connect(self.enter)
        row.addWidget(self.button)  # first, so that the keyboard goes there
        if quiet:
            back = ActionButton(self.look, quiet, "Esc", kind="outlined")
            back.clicked.connect(self.escape)
            row.insertWidget(0, back)
        row.insertStretch(0, 1)


class Welcome(PracticeSheet):
    """What practice is, before the first person comes."""

    def __init__(self, look: Look, words: PracticeWords) -> None:
        title = self.tr("Practice: six people come to your desk")
        line = self.tr(
            "They are invented, and so is all that you see. Serve each as on a real desk; nothing can go wrong here."
            " At the end you see your times."
        )
        super().__init__(look, "users-three", "accent", title, line)
        self.column.addWidget(self.sentence(words.keys()))
        self.foot(self.tr("Begin"), self.tr("Not now"))


class NextPerson(PracticeSheet):
    """Who comes to the desk; time begins with Enter."""

    def __init__(self, look: Look, words: PracticeWords, lesson: Lesson, *, name: str, place: str, time: str) -> None:
        super().__init__(look, "user-focus", "accent", name, place)
        card = Card(look, "quiet", margin=20, spacing=10)
        for rich in (words.says(lesson.kind), words.holds(lesson), time):
            if rich:
                card.column.addWidget(self.sentence(rich, units=17, token="ink"))  # noqa: S106 - a colour
        self.column.addWidget(card)
        self.column.addWidget(self.sentence(words.keys(), units=14))
        self.foot(self.tr("Serve this person"), self.tr("Stop here"))
        told = " ".join((name, words.says(lesson.kind), words.holds(lesson), time))
        self.setAccessibleName(told.strip())


class HowItWent(PracticeSheet):
    """Right or not, and what to do the next time."""

    def __init__(self, look: Look, words: PracticeWords, result: Result, *, last: bool) -> None:
        icon, token = ("check-circle-fill", "ok") if result.right else ("warning-fill", "warn")
        super().__init__(look, icon, token, words.name(result.kind), words.how_it_went(result))
        self.foot(self.tr("See your times") if last else self.tr("Next person"))


class Times(PracticeSheet):
    """The six cases with their times."""

    def __init__(self, look: Look, words: PracticeWords, results: Sequence[Result]) -> None:
        right = sum(result.right for result in results)
        super().__init__(look, "identification-badge", "accent", self.tr("Your practice"))
        self.column.addWidget(self.sentence(words.sum(right, len(Kind), usual(results))))
        self.column.addWidget(self._table(words, {result.kind: result for result in results}))
        self.foot(self.tr("Practise again"), self.tr("Close"))

    def _table(self, words: PracticeWords, results: dict[Kind, Result]) -> Card:
        card, grid = Card(self.look, margin=0, spacing=0), QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(self.look.px(14))
        grid.setVerticalSpacing(0)
        for at, kind in enumerate(Kind):
            if at:
                grid.addWidget(Rule(), 2 * at - 1, 0, 1, 3)
            self._row(grid, 2 * at, words, kind, results.get(kind))
        grid.setContentsMargins(self.look.px(20), self.look.px(4), self.look.px(20), self.look.px(4))
        card.column.addLayout(grid)
        return card

    def _row(self, grid: QGridLayout, at: int, words: PracticeWords, kind: Kind, result: Result | None) -> None:
        right = result is not None and result.right
        name, time = Text(self.look, 16, 500), Text(self.look, 16, 600 if right else 400, "ink" if right else "ink-2")
        name.setText(words.name(kind))
        time.setText(words.row(result) if result else self.tr("Not begun"))
        time.set_side("trailing")
        time.set_tabular()
        icon, token = ("check-circle-fill", "ok") if right else ("warning-fill", "warn" if result else "ink-3")
        grid.addWidget(IconLabel(self.look, icon, token, 22), at, 0)
        grid.addWidget(name, at, 1)
        grid.addWidget(time, at, 2)
        grid.setRowMinimumHeight(at, self.look.px(44))
