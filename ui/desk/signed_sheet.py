"""A sheet in front of the window that others may have to sign: what is asked at the left, who signs at the right.

Design: ui 4.6. It knows how people, PINs and buttons behave; what is asked, its own kind of sheet says.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from regdesk.errors import DeskError
from regdesk.staff.member import Member
from regdesk.staff.pins import DIGITS
from regdesk.staff.stops import Stop, Why
from ui.desk.check_page import FOLDED_FROM
from ui.desk.decision_parts import Scrolled, Shield, high
from ui.desk.decision_people import Deciders
from ui.desk.decision_words import DecisionWords
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import ActionButton, Rule, Text
from ui.overlay import Sheet
from ui.speech import announce
from ui.wording import Told, Wording

WIDE, TALL = 980, 608
ALONE = 760
"""Units of width where nobody signs."""
AROUND = 24
"""Units that stay free above and below."""


class SignedSheet(Sheet):
    """`needed`: how many people sign besides who works here; 0 where nobody has to.

    `approver`: says of a scanned card whose it is, and that this person may sign. It stays open until it is told that
    all was written. A kind of sheet makes its own widgets, then calls `_build`.
    """

    stays = True

    def __init__(
        self, look: Look, words: DecisionWords, *, title: str, about: str, icon: str, verb: str, needed: int,
        approver: Callable[[str], Member | Stop],
    ) -> None:  # fmt: skip
        self.busy = self.over = False
        super().__init__(look)
        self._words, self._approver = words, approver
        self._early = False
        self.signs = needed > 0
        self._told = (title, about, icon)
        self.people = Deciders(look, max(needed, 1), words.scan())
        self.said = Text(look, 14, 400, "ink-3")
        self.cancel = ActionButton(look, self.tr("Cancel"), "Esc")
        self.button = ActionButton(look, verb, "Enter", kind="blue")
        self._measure = Measure(look, self)

    # what a kind of sheet says

    def _left(self) -> QWidget:
        """What is asked."""
        raise NotImplementedError

    def _beside_cancel(self) -> tuple[ActionButton, ...]:
        """Further ways out, at the foot."""
        return ()

    def _incomplete(self) -> Told | None:
        """What is missing at the left."""
        raise NotImplementedError

    def _missing_widget(self) -> QWidget | None:
        """Where the keyboard goes while something is missing at the left."""
        raise NotImplementedError

    def _send(self) -> None:
        """All is there, and Enter was pressed."""
        raise NotImplementedError

    def _at_the_foot(self) -> str:
        return self.tr("Your name, the reason and the time stay in the record and in the day-end report.")

    # how it looks

    def _build(self) -> None:
        title, about, icon = self._told
        body = QHBoxLayout()
        body.setSpacing(0)
        left = self._left()
        left.installEventFilter(self)
        self.area = Scrolled(left)
        body.addWidget(self.area, 1)
        if self.signs:
            body.addWidget(Rule(standing=True))
            body.addWidget(self.people)
        self._ends = self._head(title, about, icon), self._foot()
        self.column.addLayout(self._ends[0])
        self.column.addWidget(Rule())
        self.column.addLayout(body, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(self._ends[1])
        self.cancel.clicked.connect(self.escape)
        self.button.clicked.connect(self.enter)
        self.people.changed.connect(self._people_changed)

    def _head(self, title: str, about: str, icon: str) -> QHBoxLayout:
        across, words = QHBoxLayout(), QVBoxLayout()
        self._measure.margins(across, 28, 20, 28, 20)
        self._measure.gap(across, 16)
        words.setSpacing(0)
        name, line = Text(self.look, 24, 700), Text(self.look, 16, 400, "ink-2")
        name.setText(title)
        line.setText(about)
        for text in (name, line):
            text.setWordWrap(True)
            words.addWidget(text)
        across.addWidget(Shield(self.look, icon))
        across.addLayout(words, 1)
        return across

    def _foot(self) -> QHBoxLayout:
        across = QHBoxLayout()
        self._measure.margins(across, 14, 14, 28, 14)
        self._measure.gap(across, 11)
        self.said.setWordWrap(True)
        for way_out in (self.cancel, *self._beside_cancel()):
            across.addWidget(way_out)
        self._measure.space(across, 10)
        across.addWidget(self.said, 1)
        self._measure.space(across, 14)
        across.addWidget(self.button)
        return across

    def sizeHint(self) -> QSize:
        px, window = self.look.px, self.parentWidget()
        wished, least = (px(WIDE), px(TALL)) if self.signs else (px(ALONE), 0)
        most = window.height() - 2 * px(AROUND) if window else max(least, px(TALL))
        wide = min(wished, window.width() - 2 * px(AROUND)) if window else wished
        beside = self.people.width() + 1 if self.signs else 0
        people = high(self.people.layout(), self.people.width()) if self.signs else 0
        body = max(self.area.wished(wide - beside - 2), people)
        ends = sum(high(end, wide - 2) for end in self._ends)
        return QSize(wide, min(max(least, ends + body + 4), most))

    def hasHeightForWidth(self) -> bool:
        """The height above is the one: a layout would count what scrolls at its smallest."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fold()
        if self.over:
            QTimer.singleShot(0, self, self.done.emit)

    def end(self) -> None:
        """Written, or asked no more: also when it is set aside while somebody else signs in."""
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

    def enter(self) -> None:
        """The blue button, when all is there; else the keyboard goes to what is missing."""
        if self.busy:
            return
        missing = self._missing()
        if missing is None:
            self._send()
            return
        self._early = self.signs and self.people.waits_for_pin and self.people.pad.count() == DIGITS
        if not self._early:
            self.say(missing.bold, missing.rest)
            self._focus_missing()

    def escape(self) -> None:
        if not self.busy:
            self.done.emit()

    def scanned(self, text: str) -> None:
        if self.busy or not self.signs:
            return
        found = self._approver(text)
        if isinstance(found, Stop):
            self.people.object(self._words.told(found))
        elif found.id in self.people.others():
            self.people.object(self._words.told(Stop(Why.SAME_APPROVER)))
        else:
            self.people.take(found)
        self._refresh()

    # how it was answered

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
        self.said.show()
        self.said.set_token("bad")
        self.said.show_rich(f"**{bold}** {rest}".strip())
        announce(self, self.said.accessibleName(), urgent=True)

    # what is missing

    def _missing(self) -> Told | None:
        if told := self._incomplete():
            return told
        return None if not self.signs or self.people.complete else Told(*self._missing_person())

    def _missing_person(self) -> tuple[str, str]:
        return (self.tr("Type your PIN."), "") if self.people.waits_for_pin else (self._words.scan(), "")

    def _focus_missing(self) -> None:
        """The keyboard goes to the first thing that is missing, from top to bottom, then to the PIN."""
        target = self._missing_widget()
        if target is None and self.signs and self.people.waits_for_pin:
            target = self.people.pad
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
        if target is not None and self.area.isAncestorOf(target):
            self.area.ensureWidgetVisible(target)

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
        self.said.set_token("ink-3")
        self.said.show_rich(self._at_the_foot())
        # at the largest letters the buttons need its room
        self.said.setHidden(self.look.user_scale >= FOLDED_FROM)


def tell_failure(sheet: SignedSheet, problem: Exception, wording: Wording) -> None:
    """A world that failed is told on the sheet, if that is still there; a bug ends it and is raised."""
    if isinstance(problem, DeskError):
        if isValid(sheet):
            sheet.show_problem(wording.error(problem))
        return
    if isValid(sheet):
        sheet.end()
    raise problem
