"""Printed is not collected: the badge is handed over by scanning it or by Enter, and only then it is in the log."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Proof
from regdesk.collection.stock_words import Spoil
from regdesk.collection.visit import Badge, BadgeState
from regdesk.desk.answers import Found, OtherDesk, OtherMeeting
from regdesk.people.participant import Participant
from ui.desk.band import Band
from ui.desk.keyed import KeyedText
from ui.desk.measure import Measure
from ui.desk.paper import PaperPanel
from ui.desk.printed_now import CollectedNow, PrintedNow
from ui.desk.question import Choice, QuestionNow
from ui.desk.refused_now import RefusedNow
from ui.desk.stage import Journey, Screen, Stage
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import fill_round
from ui.look.pieces import Card, IconLabel, Text
from ui.look.upright_scroll import UprightScroll
from ui.place import Action, Box
from ui.speech import announce
from ui.wording import Told, isolated

WIDE_FROM = 1.5
"""The user's scale from which the badge makes room for the steps."""
SCROLLED = 48
"""Units for one press of an arrow."""
TALL, TALL_COMPACT, LOW = 116, 100, 88
"""Units of height of a step."""
COLLECTED_SHOWN = 0.8
"""Seconds."""
_WHITE = QColor("#FFFFFF")


class Tick(QWidget):
    """A large white tick on a green disc."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(self.tr("Done"))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(76), self._look.px(76))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        fill_round(painter, rect, rect.width() / 2, self._look.colour("ok-solid"))
        side = rect.width() * 0.52
        place = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        draw_icon(painter, place, "check-bold", _WHITE)


class Number(QWidget):
    """The number of a step on its disc."""

    def __init__(self, look: Look, number: int, *, last: bool) -> None:
        super().__init__()
        self._look, self._number, self._last = look, number, last

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(40), self._look.px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        fill_round(painter, rect, rect.width() / 2, self._look.colour("accent" if self._last else "surface-3"))
        painter.setFont(self._look.font(17, 700))
        painter.setPen(self._look.colour("on-accent" if self._last else "ink"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(self._number))


class Step(Card):
    """One of the three things to do, in order."""

    def __init__(self, look: Look, number: int, title: str, line: str, *, key: str = "", last: bool = False) -> None:
        super().__init__(look, "accent" if last else "", margin=0, spacing=0)
        measure = Measure(look, self)
        across, words = QHBoxLayout(), QVBoxLayout()
        measure.margins(across, 24, 0, 30, 0)
        measure.gap(across, 18)
        measure.gap(words, 3)
        disc = Number(look, number, last=last)
        measure.width(disc, 40)
        measure.height(disc, 40)
        name, under = Text(look, 18, 600), KeyedText(look, 15, "ink-2")
        name.setWordWrap(True)
        name.setText(title)
        under.show_keyed(line, key)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(under)
        words.addStretch(1)
        across.addWidget(disc)
        across.addLayout(words, 1)
        if last:
            across.addWidget(IconLabel(look, "qr-code", "accent", 40))
        self.column.addLayout(across)
        self.setAccessibleName(f"{number}. {title}. {under.accessibleName()}")
        self._least = TALL, TALL_COMPACT
        measure.keep(self._set_height)

    def make_room(self, *, wanted: bool) -> None:
        """Be lower while something is said above the steps."""
        self._least = (LOW, LOW) if wanted else (TALL, TALL_COMPACT)
        self._set_height()

    def _set_height(self) -> None:
        tall, compact = self._least
        self.setMinimumHeight(self._look.px(compact if self._look.compact else tall))


class PrintedPage(QWidget):
    """What to do with the badge, beside the badge."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title, self.line = Text(look, 34, 700), Text(look, 17, 400, "ink-2")
        self.band = Band(look)
        self.paper = PaperPanel(look, 330, "")
        self._measure = Measure(look, self)
        across, inside = QHBoxLayout(self), QWidget()
        left = QVBoxLayout(inside)
        left.setContentsMargins(0, 0, 0, 0)
        self._measure.margins(across, 24, 20, 24, 20)
        self._measure.gap(across, 40)
        self._measure.gap(left, 12)
        # at the largest letters the steps have all the width, and the arrows scroll
        self.area = UprightScroll(inside)
        left.addLayout(self._heading())
        self._measure.space(left, 12)
        left.addWidget(self.band)
        self.steps = self._steps()
        for step in self.steps:
            left.addWidget(step)
        left.addStretch(1)
        across.addWidget(self.area, 1)
        across.addWidget(self.paper)
        self._measure.width(self.paper, 400)
        self._measure.keep(lambda: self.paper.setVisible(look.user_scale < WIDE_FROM))

    def show_told(self, told: Told | None) -> None:
        """What was scanned in place of the badge; None takes it away."""
        self.band.show_told(told)
        for step in self.steps:
            step.make_room(wanted=told is not None)

    def scroll_by(self, steps: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + steps * self._look.px(SCROLLED))

    def _heading(self) -> QHBoxLayout:
        across, words = QHBoxLayout(), QVBoxLayout()
        self._measure.margins(across, 0, 6, 0, 0)
        self._measure.gap(across, 20)
        self._measure.gap(words, 2)
        tick = Tick(self._look)
        self._measure.width(tick, 76)
        self._measure.height(tick, 76)
        words.addStretch(1)
        for text in (self.title, self.line):
            text.setWordWrap(True)
            words.addWidget(text)
        words.addStretch(1)
        across.addWidget(tick)
        across.addLayout(words, 1)
        return across

    def _steps(self) -> tuple[Step, Step, Step]:
        look = self._look
        return (
            Step(look, 1, self.tr("Read the name with the person"),
                 self.tr("Is it spelled right on the badge? If not, press {key} and correct it."), key="F8"),
            Step(look, 2, self.tr("Give the badge and a lanyard"),
                 self.tr("No badge, no bus and no entry. Ask the person to keep it on.")),
            Step(look, 3, self.tr("Scan the badge, or press Enter"),
                 self.tr("This records that the badge was collected here, now, from you."), last=True),
        )  # fmt: skip


class PrintedStage(Stage):
    """Waits for the badge in front of the scanner. Another person's scan is kept until this badge has its answer."""

    page: PrintedPage

    def __init__(self, journey: Journey, page: PrintedPage) -> None:
        super().__init__(journey, page)
        self._now: PrintedNow | None = None

    @property
    def now(self) -> PrintedNow:
        assert self._now
        return self._now

    @property
    def _number(self) -> str:
        return isolated(f"{self.now.badge.number:05d}")

    def enter(self, context: object) -> None:
        assert isinstance(context, PrintedNow)
        self._now = context
        person, badge = context.case.person, context.badge
        self.page.title.setText(self.tr("Badge printed. Hand it over."))
        announce(self.page, f"{self.page.title.text()} {person.full_name}")
        self.page.line.setText(" · ".join(isolated(part) for part in (person.full_name, person.delegation) if part))
        self.page.show_told(None)
        self.page.paper.show_pdf(self.journey.desk.preview(person.id))
        printed = self.journey.wording.seconds(badge.changed)
        facts = {"number": self._number, "time": isolated(printed), "mark": f"R{context.case.visit.replacements}"}
        told = self.tr("Badge **{number}** · printed {time}").format_map(facts)
        if context.case.visit.replacements:
            told = self.tr("Badge **{number}** · **{mark}** · printed {time}").format_map(facts)
        self.page.paper.caption.show_rich(told)

    def actions(self) -> list[Action]:
        return [
            Action("keep", self.tr("Keep it here for later"), "Esc"),
            Action("again", self.tr("Print again"), "F8", "printer", "outlined"),
            Action("cancel", self.tr("Cancel this badge"), "F6", "prohibit", "danger"),
        ]

    def blue(self) -> Action | str:
        return Action("handed", self.tr("Handed over"), "Enter", "", "blue")

    def box(self) -> Box:
        return Box(self.tr("Scan the printed badge"), "qr-code")

    def do(self, name: str) -> None:
        match name:
            case "handed":
                self.hand_over(Proof.CONFIRMED)
            case "again":
                self.journey.print_again(self.now)
            case "cancel":
                self._ask_cancel()
            case _:
                self.journey.home()

    def typed(self, text: str) -> None:
        if len(text.strip()) >= 2:
            self._too_soon(lambda: self.journey.search(text))

    def scanned(self, text: str) -> None:
        answer = self.journey.desk.find(text)
        match answer:
            case Found(badge=Badge() as badge) if badge.code == self.now.badge.code:
                self.hand_over(Proof.SCANNED)
            case Found(person=other, badge=Badge() as badge):
                self._tell(*self._wrong_badge(badge, other))
            case Found(person=person) if person.id == self.now.case.person.id:
                self._tell(self.tr("That is the confirmation code, not the badge."))
            case OtherMeeting() | OtherDesk():
                self._tell(self.tr("That badge is of another meeting, or was not made here."))
            case _:
                self._too_soon(lambda: self.journey.answered(answer))

    def hand_over(self, proof: Proof) -> bool:
        """Whether it is in the log now."""
        case, badge = self.now.case, self.now.badge
        done = self.journey.desk.hand_over(case.person.id, badge.code, proof=proof, act=self.journey.act("hand over"))
        if isinstance(done, Refusal):
            self.journey.go(Screen.REFUSED, RefusedNow(done, self.journey.desk.case(case.person.id)))
            return False
        self.journey.go(Screen.COLLECTED, CollectedNow(case, badge, done.entry.at))
        return True

    def _wrong_badge(self, badge: Badge, person: Participant) -> tuple[str, str]:
        """Whose it is; of one that ended also that, and where it goes."""
        facts = {"other": isolated(f"{badge.number:05d}"), "name": isolated(person.full_name)}
        if not badge.is_ended:
            return self.tr("That is badge {other} of {name}.").format_map(facts), ""
        told = self.tr("That is badge {other} of {name}, which is cancelled.").format_map(facts)
        if badge.state is BadgeState.VOID:
            return told, self.tr("Put it in the returned box.")
        return told, self.tr("Put it in the spoiled envelope.")

    def _tell(self, bold: str, rest: str = "") -> None:
        """What was scanned in place of the badge that is handed over."""
        own = self.tr("This person’s badge is {number}.").format(number=self._number)
        self.page.show_told(Told(bold, f"{rest} {own}".strip(), "warning-octagon-fill", "bad"))
        self.journey.changed()

    def _too_soon(self, then: Callable[[], None]) -> None:
        facts = {"number": self._number, "name": isolated(self.now.case.person.full_name)}

        def handed() -> None:
            if self.hand_over(Proof.CONFIRMED):
                then()

        self.journey.go(
            Screen.QUESTION,
            QuestionNow(
                self.now.case.person,
                self.tr("First: did you hand over badge {number} to {name}?").format_map(facts),
                self.tr("The next person is opened after your answer."),
                "question",
                Choice(Action("yes", self.tr("Yes, handed over"), "Enter", "", "blue"), handed),
                (Choice(Action("keep", self.tr("Keep it here"), "Esc"), then),),
                scanned=self._own_badge,
            ),
        )

    def _own_badge(self, text: str) -> None:
        """The badge in front of the scanner is the answer: it is handed over."""
        match self.journey.desk.find(text):
            case Found(badge=Badge() as badge) if badge.code == self.now.badge.code:
                self.hand_over(Proof.SCANNED)

    def _ask_cancel(self) -> None:
        facts = {"number": self._number}
        now = self.now

        def cancel() -> None:
            if self._cancelled(Spoil.OPERATOR):
                told = self.tr("Badge {number} is cancelled.").format_map(facts)
                rest = self.tr("Put it in the spoiled envelope.")
                self.journey.home(Told(told, rest, "prohibit", "neutral"))

        self.journey.go(
            Screen.QUESTION,
            QuestionNow(
                now.case.person,
                self.tr("Cancel badge {number}?").format_map(facts),
                self.tr("It stops working for ever. Put it in the spoiled envelope. No new badge is printed now."),
                "prohibit",
                Choice(Action("yes", self.tr("Cancel this badge"), "Enter", "", "blue"), cancel),
                (self._leave_it(now),),
            ),
        )

    def _leave_it(self, now: PrintedNow) -> Choice:
        return Choice(Action("back", self.tr("Back"), "Esc"), lambda: self.journey.go(Screen.PRINTED, now))

    def _cancelled(self, reason: Spoil) -> bool:
        """Whether the badge is void now; a refusal is shown."""
        case, badge = self.now.case, self.now.badge
        done = self.journey.desk.cancel_badge(case.person.id, badge.code, reason, act=self.journey.act(reason))
        if isinstance(done, Refusal):
            self.journey.go(Screen.REFUSED, RefusedNow(done, self.journey.desk.case(case.person.id)))
            return False
        return True

    def back(self) -> None:
        self.journey.home()

    def move(self, by: int) -> None:
        self.page.scroll_by(by)


class CollectedStage(Stage):
    """Says so for a moment; whatever comes next is welcome at once."""

    page: PrintedPage

    def enter(self, context: object) -> None:
        assert isinstance(context, CollectedNow)
        time = isolated(self.journey.wording.seconds(context.at))
        self.page.title.setText(self.tr("Collected. {time}").format(time=time))
        self.page.line.setText(self.tr("Ready for the next person."))
        announce(self.page, f"{self.page.title.text()} {self.page.line.text()}")
        self.page.show_told(None)
        self.journey.later(COLLECTED_SHOWN, self.journey.home)

    def blue(self) -> Action | str:
        return self.tr("Waiting for a scan")

    def box(self) -> Box:
        return Box(self.tr("Scan a code or passport, or type a name"), "barcode")
