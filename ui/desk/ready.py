"""Ready: where to point the scanner, this desk today, and what the desk cannot do now."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from regdesk.desk.answers import HandOver, Today
from regdesk.identity.mrz import Mrz
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.desk.overdue import overdue
from ui.desk.pointers import Pointer
from ui.desk.stage import Journey, Screen, Stage
from ui.desk.typed import TypingNow
from ui.look.look import Look
from ui.look.pieces import Card, IconLabel, Rule, Text
from ui.place import Action, Box
from ui.stand_in_words import stand_in_told
from ui.sync.strip import SyncStrip
from ui.wording import Told, Wording

LAST = 5


@dataclass(frozen=True)
class ReadyNow:
    """What the last scan came to, when it opened nobody; `unread`: passport lines that were not read well."""

    told: Told | None = None
    unread: Mrz | None = None


class Way(Card):
    """A drawing above the name of a way in and one sentence."""

    def __init__(self, look: Look, subject: str, title: str, line: str) -> None:
        super().__init__(look, margin=0, spacing=0)
        measure = Measure(look, self)
        foot = QVBoxLayout()
        measure.margins(foot, 20, 14, 16, 18)
        measure.gap(foot, 7)
        self.title, self.line = Text(look, 18, 600), Text(look, 14, 400, "ink-2")
        self.title.setText(title)
        self.line.setText(line)
        for text in (self.title, self.line):
            text.setWordWrap(True)
            foot.addWidget(text)
        self.setAccessibleName(f"{title}. {line}")
        measure.margins(self.column, 0, 0, 0, 0)
        self.column.addWidget(Pointer(look, subject), 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)


class Shortened(Text):
    """One line that ends in three dots where there is no room for it; it is read aloud whole."""

    def __init__(self, look: Look, units: int, weight: int = 400, token: str = "ink") -> None:  # noqa: S107 - a colour
        super().__init__(look, units, weight, token)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def shown(self) -> str:
        """As much as there is room for."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.rect(),
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            self.shown(),
            self.foregroundRole(),
        )


class Last(QWidget):
    """One hand-over: time, name with delegation, number."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.time, self.number = Text(look, 15, 400, "ink-2"), Text(look, 15, 400, "ink-2", mono=True)
        self.name, self.line = Shortened(look, 15, 600), Shortened(look, 14, 400, "ink-3")
        measure = Measure(look, self)
        across, words = QHBoxLayout(self), QVBoxLayout()
        measure.margins(across, 20, 0, 20, 0)
        measure.least_height(self, 62, compact=54)
        measure.gap(across, 14)
        measure.gap(words, 1)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.line)
        words.addStretch(1)
        across.addWidget(self.time)
        across.addLayout(words, 1)
        across.addWidget(self.number)
        self.time.set_tabular()

    def show_hand_over(self, told: HandOver, words: Wording) -> None:
        person = told.person
        self.time.setText(words.clock(told.at))
        self.name.setText(" ".join(part for part in (person.given, person.family) if part))
        self.line.setText(person.delegation)
        self.number.setText(f"{told.number:05d}")


class TodayCard(Card):
    """Counts of this desk and its last five hand-overs."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=0, spacing=0)
        self.count, self.usual = Text(look, 38, 700), Text(look, 38, 700)
        self.usual_unit = Text(look, 13, 400, "ink-2")
        self.empty = Text(look, 15, 400, "ink-3")
        self._lasts = [Last(look) for _ in range(LAST)]
        self._rules = [Rule() for _ in range(LAST)]
        self._measure = Measure(look, self)
        self._build(look)

    def _build(self, look: Look) -> None:
        top = QHBoxLayout()
        self._measure.margins(top, 20, 20, 20, 16)
        self._measure.gap(top, 28)
        top.addLayout(self._figure(look, self.tr("This desk today"), self.count, self.tr("badges handed over")))
        top.addLayout(self._figure(look, self.tr("Usual time"), self.usual, ""))
        top.addStretch(1)
        self.column.addLayout(top)
        self.column.addWidget(Rule())
        self.column.addWidget(self._heading(look))
        for last, rule in zip(self._lasts, self._rules, strict=True):
            self.column.addWidget(last, 1)
            self.column.addWidget(rule)
        self.empty.setText(self.tr("No badge handed over here yet today."))
        self._measure.margins(self._empty_holder(), 20, 10, 20, 10)
        self._spare = QWidget()
        self.column.addWidget(self._spare, 1)

    def _empty_holder(self) -> QVBoxLayout:
        holder = QVBoxLayout()
        holder.addWidget(self.empty)
        self.column.addLayout(holder)
        return holder

    def _figure(self, look: Look, title: str, figure: Text, unit: str) -> QVBoxLayout:
        column = QVBoxLayout()
        self._measure.gap(column, 2)
        above = Text(look, 13, 600, "ink-2")
        below = self.usual_unit if figure is self.usual else Text(look, 13, 400, "ink-2")
        above.setText(title)
        below.setText(unit)
        for text in (above, figure, below):
            column.addWidget(text)
        return column

    def _heading(self, look: Look) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        self._measure.margins(column, 20, 14, 20, 4)
        text = Text(look, 13, 600, "ink-2")
        text.setText(self.tr("Last at this desk"))
        column.addWidget(text)
        return holder

    def show_today(self, today: Today, words: Wording) -> None:
        self.count.setText(str(today.handed_over))
        self.usual.setText(self._length(today.usual))
        self.usual_unit.setText(self.tr("per person") if today.usual else self.tr("after five people"))
        shown = today.last[:LAST]
        self.empty.setVisible(not shown)
        self._spare.setVisible(len(shown) < LAST)
        for at, (last, rule) in enumerate(zip(self._lasts, self._rules, strict=True)):
            last.setVisible(at < len(shown))
            rule.setVisible(at < len(shown) - 1)
            if at < len(shown):
                last.show_hand_over(shown[at], words)
        self.column.setStretchFactor(self._spare, 2 * (LAST - len(shown)))

    def _length(self, usual: timedelta | None) -> str:
        if usual is None:
            return "—"
        seconds = round(usual.total_seconds())
        if seconds < 120:
            return self.tr("{seconds} s").format(seconds=seconds)
        return self.tr("{minutes} min").format(minutes=round(seconds / 60))


class ReadyPage(QWidget):
    """Title, what is not possible now, three ways in, the supervisor's note; this desk today at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.band = Band(look)
        self.today = TodayCard(look)
        self.note, self.notice = Card(look, margin=0), Text(look, 14, 400, "ink-2")
        self._measure = Measure(look, self)
        across = QHBoxLayout(self)
        self._measure.margins(across, 24, 20, 24, 20)
        self._measure.gap(across, 24)
        across.addLayout(self._left(), 1)
        across.addWidget(self.today)
        self._measure.width(self.today, 372)

    def _left(self) -> QVBoxLayout:
        left, ways = QVBoxLayout(), QHBoxLayout()
        left.setSpacing(0)
        title, line = Text(self._look, 30, 700), Text(self._look, 16, 400, "ink-2")
        title.setText(self.tr("Ready for the next person"))
        line.setText(self.tr("Scan or type. You do not need to click anywhere first."))
        left.addWidget(title)
        self._measure.space(left, 8, compact=4)
        left.addWidget(line)
        self._measure.space(left, 22, compact=12)
        left.addWidget(self._banded())
        self._measure.gap(ways, 16)
        for subject, name, words in self._ways():
            ways.addWidget(Way(self._look, subject, name, words), 1)
        left.addLayout(ways, 1)
        left.addWidget(self._supervisor())
        return left

    def _banded(self) -> QWidget:
        self._band_holder = QWidget()
        column = QVBoxLayout(self._band_holder)
        self._measure.margins(column, 0, 0, 0, 16)
        column.addWidget(self.band)
        return self._band_holder

    def show_told(self, told: Told | None) -> None:
        self.band.show_told(told)
        self._band_holder.setVisible(told is not None)

    def _ways(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("letter", self.tr("Confirmation code"), self.tr("On the person’s letter or phone. The quickest way.")),
            ("passport", self.tr("Passport or ID card"), self.tr("Scan the two or three lines of <<< at the bottom.")),
            ("keys", self.tr("Name"), self.tr("Type three letters of any name, or the delegation.")),
        )

    def _supervisor(self) -> QWidget:
        holder = QWidget()
        column, across, words = QVBoxLayout(holder), QHBoxLayout(), QVBoxLayout()
        self._measure.margins(column, 0, 16, 0, 0)
        self._measure.margins(across, 20, 14, 20, 14)
        self._measure.gap(across, 14)
        self._measure.gap(words, 3)
        title = Text(self._look, 15, 600)
        title.setText(self.tr("From your supervisor"))
        self.notice.setWordWrap(True)
        across.addWidget(IconLabel(self._look, "megaphone-simple", "accent", 22), 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(title)
        words.addWidget(self.notice)
        across.addLayout(words, 1)
        self.note.column.addLayout(across)
        column.addWidget(self.note)
        self._note_holder = holder
        return holder

    def show_notice(self, notice: str) -> None:
        self.notice.setText(notice)
        self._note_holder.setVisible(bool(notice))


class ReadyStage(Stage):
    """Waits for a scan; says what the desk cannot do, but never stops the search."""

    page: ReadyPage

    def __init__(self, journey: Journey) -> None:
        super().__init__(journey, ReadyPage(journey.look))
        self._told: Told | None = None
        self._unread: Mrz | None = None
        self._minute = QTimer(self)
        self._minute.setInterval(20_000)
        self._minute.timeout.connect(lambda: self.journey.safely(self.look_again))

    def enter(self, context: object) -> None:
        assert isinstance(context, ReadyNow)
        self._told, self._unread = context.told, context.unread
        self.page.show_notice(self.journey.desk.event.notice)
        self.look_again()
        self._minute.start()

    def leave(self) -> None:
        self._minute.stop()
        self._unread = None

    def retell(self, old: Told, new: Told | None) -> None:
        """Say something else, if the old is what is said."""
        if self._told == old:
            self._told = new
            self.look_again()

    def look_again(self) -> None:
        """The window may have opened or closed, the printer come back, the list have been taken."""
        self.page.today.show_today(self.journey.desk.today(), self.journey.wording)
        self.page.show_told(self._told or self._cannot())

    def _cannot(self) -> Told | None:
        desk = self.journey.desk
        if told := SyncStrip(self.journey.wording.language).for_ready(desk.sync.status()):
            return told
        if desk.people() == 0:
            return self.journey.words.no_list()
        if told := overdue(desk.event.data, desk.today_is(), self.journey.wording):
            return told
        if refusal := desk.seals.against():
            words = self.journey.wording.refusal(refusal)
            return Told(f"{words.headline}.", words.line, "warning-fill", "warn")
        if desk.stand_in:
            return stand_in_told(desk.stand_in, desk.template, self.journey.wording, then="at_desk")
        window = desk.window()
        if closed := self.journey.wording.window(window, window.left):
            return closed
        if not self.journey.printer_answers():
            return self.journey.words.no_printer()
        return None

    def actions(self) -> list[Action]:
        return [
            Action("delegation", self.tr("Delegation"), "F3", "users-three"),
            Action("last", self.tr("Reprint the last badge"), "F8", "printer"),
            Action("lost", self.tr("Lost badge"), "F6", "identification-badge"),
            Action("type", self.tr("Type the document"), "F7", "keyboard", "plain" if self._unread else "elsewhere"),
        ]

    def do(self, name: str) -> None:
        if name == "type":
            self.journey.go(Screen.TYPING, TypingNow(None, self._unread))

    def blue(self) -> Action | str:
        return self.tr("Waiting for a scan")

    def box(self) -> Box:
        return Box(self.tr("Scan a code or passport, or type a name"), "barcode")
