"""The supervisor's decision, in front of the window: what it is about and why at the left, who decides at the right.

Design: ui 4.6. Only what it asks for is taken: a scan that is no staff card changes nothing.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from regdesk.desk.deciding import Decision
from regdesk.staff.decisions import Chosen, against_choice
from regdesk.staff.member import Member
from regdesk.staff.pins import DIGITS
from regdesk.staff.stops import Stop, Why
from ui.desk.decision_matter import MatterView
from ui.desk.decision_now import Asked, Matter
from ui.desk.decision_parts import Scrolled, Shield, high
from ui.desk.decision_people import Deciders
from ui.desk.decision_reasons import Reasons
from ui.desk.decision_words import DecisionWords
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import ActionButton, Rule, Text
from ui.overlay import Sheet
from ui.speech import announce
from ui.wording import Told

WIDE, TALL = 980, 608
AROUND = 24
"""Units that stay free above and below."""
LONGEST_NAMED = 80


class DecisionSheet(Sheet):
    """`decided` carries the `Decision` to be tried. It stays open until it is told that one was written.

    `approver`: says of a scanned card whose it is, and that this person may decide.
    """

    decided = Signal(object)
    stays = True

    def __init__(
        self, look: Look, asked: Asked, words: DecisionWords, matter: Matter, about: str,
        approver: Callable[[str], Member | Stop], *, photo: QImage | None = None,
    ) -> None:  # fmt: skip
        self.busy = self.over = False
        super().__init__(look)
        self.asked, self._words, self._approver = asked, words, approver
        self._early = False
        why = words.why(asked.refusal)
        self.matter = MatterView(look, matter, photo)
        self.reasons = Reasons(look, why, [(key, words.reason(key)) for key in asked.ruling.reasons])
        self.people = Deciders(look, asked.needed, words.scan())
        self.why, self.said = Text(look, 13, 600, "ink-2"), Text(look, 14, 400, "ink-3")
        self.why.setText(why)
        self.authority = QLineEdit() if asked.ruling.authority else None
        self.cancel = ActionButton(look, self.tr("Cancel"), "Esc")
        self.refuse = ActionButton(look, self.tr("Refuse"), "F5", icon="prohibit", kind="refuse")
        self.button = ActionButton(look, words.verb(asked), "Enter", kind="blue")
        self.setAccessibleName(f"{self.tr('Supervisor decision')}. {about}. {matter.title}. {matter.bold}")
        self._measure = Measure(look, self)
        self._build(about)
        self._connect()
        self._refresh()

    # how it looks

    def _build(self, about: str) -> None:
        body = QHBoxLayout()
        body.setSpacing(0)
        left = self._left()
        left.installEventFilter(self)
        self.area = Scrolled(left)
        body.addWidget(self.area, 1)
        body.addWidget(Rule(standing=True))
        body.addWidget(self.people)
        self._ends = self._head(about), self._foot()
        self.column.addLayout(self._ends[0])
        self.column.addWidget(Rule())
        self.column.addLayout(body, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(self._ends[1])

    def _head(self, about: str) -> QHBoxLayout:
        across, words = QHBoxLayout(), QVBoxLayout()
        self._measure.margins(across, 28, 20, 28, 20)
        self._measure.gap(across, 16)
        words.setSpacing(0)
        title, line = Text(self.look, 24, 700), Text(self.look, 16, 400, "ink-2")
        title.setText(self.tr("Supervisor decision"))
        line.setText(about)
        line.setWordWrap(True)
        words.addWidget(title)
        words.addWidget(line)
        across.addWidget(Shield(self.look))
        across.addLayout(words, 1)
        return across

    def _left(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        self._measure.margins(column, 28, 20, 28, 20)
        self._measure.gap(column, 8)
        column.addWidget(self.matter)
        self._measure.space(column, 6, compact=2)
        column.addWidget(self.why)
        column.addWidget(self.reasons)
        if self.authority is not None:
            column.addLayout(self._named(self.authority))
        column.addStretch(1)
        return inside

    def _named(self, field: QLineEdit) -> QHBoxLayout:
        across, label = QHBoxLayout(), Text(self.look, 14, 600, "ink-2")
        self._measure.gap(across, 12)
        label.setText(self.tr("Who decided"))
        label.setBuddy(field)
        field.setProperty("piece", "field")
        field.setMaxLength(LONGEST_NAMED)
        field.setPlaceholderText(self.tr("Name, or the code you were given"))
        field.setAccessibleName(label.text())
        across.addWidget(label)
        across.addWidget(field, 1)
        return across

    def _foot(self) -> QHBoxLayout:
        across = QHBoxLayout()
        self._measure.margins(across, 14, 14, 28, 14)
        self._measure.gap(across, 11)
        self.said.setWordWrap(True)
        across.addWidget(self.cancel)
        across.addWidget(self.refuse)
        self._measure.space(across, 10)
        across.addWidget(self.said, 1)
        self._measure.space(across, 14)
        across.addWidget(self.button)
        return across

    def sizeHint(self) -> QSize:
        px, window = self.look.px, self.parentWidget()
        most = window.height() - 2 * px(AROUND) if window else px(TALL)
        wide = min(px(WIDE), window.width() - 2 * px(AROUND)) if window else px(WIDE)
        left = wide - self.people.width() - 3
        body = max(self.area.wished(left), high(self.people.layout(), self.people.width()))
        ends = sum(high(end, wide - 2) for end in self._ends)
        return QSize(wide, min(max(px(TALL), ends + body + 4), most))

    def hasHeightForWidth(self) -> bool:
        """The height above is the one: a layout would count what scrolls at its smallest."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fold()
        if self.over:
            QTimer.singleShot(0, self, self.done.emit)

    def end(self) -> None:
        """Decided, or asked no more: also when it is set aside while somebody else signs in."""
        self.over = True
        self.done.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """What is in the scrolled part tells its height to nobody outside."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return False

    def _follow(self) -> None:
        """The parts have their own margins."""
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        if hasattr(self, "people"):
            self._fold()

    def _fold(self) -> None:
        """In a low window the digits of the pad make room: the keyboard has them too."""
        window = self.parentWidget()
        self.people.fold(low=window is not None and window.height() - 2 * self.look.px(AROUND) < self.look.px(TALL))
        self.updateGeometry()

    # keys, scans, buttons

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.escape)
        self.refuse.clicked.connect(lambda: self.key("F5"))
        self.button.clicked.connect(self.enter)
        self.reasons.picked.connect(self._go_on)
        self.reasons.written.connect(self._refresh)
        self.matter.chosen.connect(self._go_on)
        self.people.changed.connect(self._people_changed)
        if self.authority is not None:
            self.authority.textChanged.connect(self._refresh)

    def begins_at(self) -> QWidget:
        """The reasons: their digits choose at once."""
        return self.reasons.rows[0]

    def enter(self) -> None:
        """The blue button, when all is there; else the keyboard goes to what is missing."""
        if self.busy:
            return
        missing = self._missing()
        if missing is None:
            self._decide(approved=True)
            return
        self._early = self.people.waits_for_pin and self.people.pad.count() == DIGITS
        if not self._early:
            self.say(missing.bold, missing.rest)
            self._focus_missing()

    def escape(self) -> None:
        if not self.busy:
            self.done.emit()

    def key(self, name: str) -> None:
        if name == "F5" and not self.busy:
            if self.people.approvers():
                self._decide(approved=False)
            else:
                self.say(*self._missing_person())
                self._focus_missing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow to a badge, wherever the keyboard is but in a field."""
        if not self.matter.press_arrow(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def scanned(self, text: str) -> None:
        if self.busy:
            return
        found = self._approver(text)
        if isinstance(found, Stop):
            self.people.object(self._words.told(found))
        elif found.id in self.people.others():
            self.people.object(self._words.told(Stop(Why.SAME_APPROVER)))
        else:
            self.people.take(found)
        self._refresh()

    # what was decided

    def chosen(self) -> Chosen:
        badge = self.matter.badge() or self._only_badge()
        named = self.authority.text().strip() if self.authority else ""
        return Chosen(self.reasons.chosen(), self.reasons.text(), named, badge)

    def _only_badge(self) -> str:
        badge = self.asked.case.visit.badge
        choose = any(view.isCheckable() for view in self.matter.halves)
        return badge.code if badge and self.asked.ruling.badge and not choose else ""

    def _decide(self, *, approved: bool) -> None:
        self.busy = True
        self._refresh()
        asked = self.asked
        decision = Decision(
            asked.case.person.id, asked.refusal, self.chosen() if approved else Chosen(""),
            self.people.approvers()[: asked.needed if approved else 1], approved=approved, shown=asked.now.shown,
        )  # fmt: skip
        self.decided.emit(decision)

    def show_stop(self, stop: Stop) -> None:
        """It was not written: the PIN was wrong, or something changed meanwhile."""
        self.busy = False
        at = stop.facts.get("approver")
        told = self._words.told(stop)
        if isinstance(at, int):
            self.people.ask_again(at - 1, told, another=stop.why is not Why.WRONG_PIN)
        else:
            self.say(told.bold, told.rest)
        self._refresh()
        self._focus_missing()

    def show_problem(self, sentence: str) -> None:
        """The world failed; the same can be tried again."""
        self.busy = False
        self._refresh()
        self.say(sentence, "")

    def say(self, bold: str, rest: str) -> None:
        """In the place of the sentence between the buttons, until something changes."""
        self.said.set_token("bad")
        self.said.show_rich(f"**{bold}** {rest}".strip())
        announce(self, self.said.accessibleName(), urgent=True)

    # what is missing

    def _missing(self) -> Told | None:
        if stop := against_choice(self.asked.ruling, self.chosen()):
            return self._words.told(stop)
        return None if self.people.complete else Told(*self._missing_person())

    def _missing_person(self) -> tuple[str, str]:
        return (self.tr("Type your PIN."), "") if self.people.waits_for_pin else (self._words.scan(), "")

    def _focus_missing(self) -> None:
        """The keyboard goes to the first thing that is missing, from top to bottom, then to the PIN."""
        stop = against_choice(self.asked.ruling, self.chosen())
        target: QWidget | None = None
        match stop.why if stop else None:
            case Why.WRITE_WHY:
                target = self.reasons.field()
            case Why.NAME_AUTHORITY:
                target = self.authority
            case Why.WHICH_BADGE:
                target = next((view for view in self.matter.halves if view.isCheckable()), None)
            case Why.CHOOSE_REASON:
                self.reasons.take_keyboard()
            case _ if self.people.waits_for_pin:
                target = self.people.pad
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
        self.area.ensureWidgetVisible(target if target and self.area.isAncestorOf(target) else self.reasons)

    def _go_on(self) -> None:
        """After a choice the keyboard goes on by itself."""
        self._refresh()
        self._focus_missing()

    def _people_changed(self) -> None:
        self._refresh()
        if self.people.waits_for_pin:
            # whatever had the keyboard: no digit of a PIN may be typed where it can be read
            self.people.pad.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._focus_missing()
        if self._early and self.people.complete:
            self.enter()
        self._early = False

    def _refresh(self) -> None:
        self.button.setEnabled(not self.busy and self._missing() is None)
        self.refuse.setEnabled(not self.busy and bool(self.people.approvers()))
        self.said.set_token("ink-3")
        self.said.show_rich(self.tr("Your name, the reason and the time stay in the record and in the day-end report."))
        if ending := self._words.ending(self.asked, self.chosen().badge) if self.asked.ruling.badge else "":
            self.matter.show_note(ending)
