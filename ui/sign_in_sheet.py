"""What is asked in front of somebody at work: whether a colleague takes over, to lock or sign out, whether to leave."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.staff.member import Session
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.pieces import ActionButton, Text
from ui.overlay import Sheet
from ui.sign_in import Asked, SignIn, Step
from ui.sign_in_card import SignInCard

_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
SIGN_OUT = "Shift+F12"


class ShiftChange(Sheet):
    """A colleague's card was scanned: their PIN, and they go on where this one is. Esc leaves everything as it is."""

    def __init__(self, look: Look, flow: SignIn, session: Session) -> None:
        super().__init__(look)
        self.flow, self._session = flow, session
        flow.setParent(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stay = ActionButton(look, self.tr("Not now"), "Esc", kind="outlined")
        self.stay.clicked.connect(self.done)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stay)
        row.addStretch(1)
        self.card = SignInCard(look, flow, self._words, icon="users-three", foot=foot)
        self.card.setFixedWidth(look.px(900))
        self.card.setMinimumHeight(look.px(400))
        self.column.addWidget(self.card)
        self.card.focus_moved.connect(self._focus_moved)
        self.setAccessibleName(self.card.accessibleName())

    def enter(self) -> None:
        self.card.enter()

    def escape(self) -> None:
        if self.flow.asked.step is Step.AGAIN:
            self.flow.back()
        elif not self.flow.busy:
            self.done.emit()

    def scanned(self, text: str) -> None:
        self.flow.scanned(text)

    def key(self, name: str) -> None:
        if name == "F7":
            self.flow.type_code()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and arrows choose a role."""
        if event.key() in _ARROWS:
            self.flow.move(_ARROWS[Qt.Key(event.key())])
        elif event.text().isdecimal():
            self.flow.choose(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card paints its own ground."""

    def _follow(self) -> None:
        self.column.setContentsMargins(0, 0, 0, 0)

    def begins_at(self) -> QWidget:
        return self.card.keyboard() or self

    def _focus_moved(self) -> None:
        if self.isVisible():
            self.begins_at().setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, asked: Asked) -> tuple[str, str]:
        working = self.tr("{name} is signed in now.").format(name=self._session.name)
        if asked.step is Step.CODE:
            return self.tr("Type the code of your staff card"), self.tr("It stands below the square on the card.")
        if asked.member is None:
            return self.tr("Scan your staff badge"), working
        if asked.step is Step.ROLE:
            return self.tr("In which role do you work now?"), working
        title = self.tr("{name} takes over").format(name=asked.member.first_name)
        return title, self.tr("{name} is signed out by it. Nothing here is lost.").format(name=self._session.name)


class _Question(Sheet):
    """A title, a line, and buttons of which the last is the blue one."""

    def __init__(self, look: Look, icon: str, title: str, line: str, buttons: list[ActionButton]) -> None:
        super().__init__(look)
        self._blue = buttons[-1]
        self.setAccessibleName(f"{title} {line}")
        top, words, row = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        top.setSpacing(look.px(16))
        row.setSpacing(look.px(12))
        top.addWidget(IconLabel(look, icon, "accent", 32), 0, Qt.AlignmentFlag.AlignTop)
        for text, told in ((Text(look, 22, 700), title), (Text(look, 16, 400, "ink-2"), line)):
            text.setText(told)
            text.setWordWrap(True)
            text.setMinimumWidth(look.px(480))
            words.addWidget(text)
        top.addLayout(words, 1)
        self.column.addLayout(top)
        for button in buttons[:-1]:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(buttons[-1])
        self.column.addLayout(row)

    def begins_at(self) -> QWidget:
        """The button that Enter presses is the one that is ringed."""
        return self._blue


class LockOrSignOut(_Question):
    """Somebody scanned their own card while nobody stands at the desk."""

    lock = Signal()
    sign_out = Signal()

    def __init__(self, look: Look, session: Session) -> None:
        go_on = ActionButton(look, self.tr("Go on working"), "Esc", kind="outlined")
        out = ActionButton(look, self.tr("Sign out"), SIGN_OUT, icon="sign-out", kind="outlined")
        lock = ActionButton(look, self.tr("Lock"), "Enter", kind="blue")
        title = self.tr("Lock or sign out, {name}?").format(name=session.first_name)
        line = self.tr("Locked, your PIN opens it where you left it. Signed out, the next colleague begins anew.")
        super().__init__(look, "lock-key", title, line, [go_on, out, lock])
        go_on.clicked.connect(self.done)
        out.clicked.connect(lambda: self.key(SIGN_OUT))
        lock.clicked.connect(self.enter)

    def enter(self) -> None:
        self.done.emit()
        self.lock.emit()

    def key(self, name: str) -> None:
        if name == SIGN_OUT:
            self.done.emit()
            self.sign_out.emit()


class LeavePerson(_Question):
    """To sign out would leave somebody who stands at the desk."""

    leave = Signal()

    def __init__(self, look: Look) -> None:
        back = ActionButton(look, self.tr("Back"), "Esc", kind="outlined")
        out = ActionButton(look, self.tr("Sign out"), "Enter", kind="blue")
        title = self.tr("Sign out and leave this person?")
        line = self.tr("What was recorded stays. What was compared but not confirmed is begun anew.")
        super().__init__(look, "sign-out", title, line, [back, out])
        back.clicked.connect(self.done)
        out.clicked.connect(self.enter)

    def enter(self) -> None:
        self.done.emit()
        self.leave.emit()
