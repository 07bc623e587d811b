"""The place in front of the whole window while nobody is signed in, and while the desk is locked.

It shows the event, the desk and what the data are for; while locked, also the first name of who locked it.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.desk import Desk
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Rule, Text
from ui.place import Action, Box, Place
from ui.sign_in import Asked, SignIn, Step
from ui.sign_in_card import SignInCard


class SignInPlace(Place):
    """`sign_out_asked`: who locked the desk, or somebody for them, wants to end it."""

    sign_out_asked = Signal()

    def __init__(self, look: Look, desk: Desk, flow: SignIn) -> None:
        super().__init__()
        self._look, self._desk, self.flow = look, desk, flow
        flow.setParent(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._measure = Measure(look, self)
        icon = "lock-key" if flow.session else "identification-badge"
        self.card = SignInCard(look, flow, self._words, icon=icon, foot=self._foot())
        column, across = QVBoxLayout(self), QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.card, 100)
        across.addStretch(1)
        column.addStretch(1)
        column.addLayout(across)
        column.addStretch(1)
        self._measure.margins(column, 24, 4, 24, 4)
        self._measure.keep(lambda: self.card.setMaximumWidth(look.px(980)))
        self._measure.least_height(self.card, 440, compact=352)
        self.card.focus_moved.connect(self._focus_moved)
        self._focus_moved()
        self.setAccessibleName(self.card.accessibleName())

    # what the window asks

    def heading(self) -> str:
        return self._desk.event.short_name

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        step, locked = self.flow.asked.step, self.flow.session is not None
        actions = []
        if step is not self.flow.first().step or self.flow.asked.member:
            actions.append(Action("back", self.tr("Back"), "Esc"))
        if step is not Step.CODE:
            actions.append(Action("code", self.tr("Type the code"), "F7", "keyboard"))
        if locked:
            actions.append(Action("sign_out", self.tr("Sign out"), "Shift+F12", "sign-out"))
        return [*actions, *self._digits()]

    def blue(self) -> Action | str:
        match self.flow.asked.step:
            case Step.CARD:
                return self.tr("Waiting for a staff card")
            case Step.ROLE | Step.CODE:
                return Action("enter", self.tr("Go on"), "Enter", kind="blue")
            case Step.WAIT:
                return self.tr("Waiting for another staff card")
            case _:
                return self.tr("Checking…") if self.flow.busy else self.tr("Waiting for six digits")

    def box(self) -> Box:
        return Box(self.tr("Scan your staff badge"))

    def do(self, name: str) -> None:
        match name.split():
            case ["back"]:
                self.flow.back()
            case ["code"]:
                self.flow.type_code()
            case ["sign_out"]:
                self.sign_out_asked.emit()
            case ["enter"]:
                self.card.enter()
            case ["role", at]:
                self.flow.choose(int(at))

    def scanned(self, text: str) -> None:
        self.flow.scanned(text)

    def move(self, by: int) -> None:  # type: ignore[override] # as in Place
        self.flow.move(1 if by > 0 else -1)

    def back(self) -> None:
        self.flow.back()

    def refuse(self) -> None:
        """Something else was asked for before anybody signed in."""
        if not self.flow.busy:
            words = self.flow.words
            self.flow.tell(words.unlock_first() if self.flow.session else words.first())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A name typed into nothing."""
        if event.text().isprintable() and event.text().strip():
            self.refuse()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.flow.tick()

    # inside

    def _digits(self) -> list[Action]:
        asked = self.flow.asked
        roles = asked.member.roles if asked.step is Step.ROLE and asked.member else ()
        return [Action(f"role {at}", "", str(at + 1), kind="elsewhere") for at in range(len(roles))]

    def _focus_moved(self) -> None:
        self.setFocusProxy(self.card.keyboard())  # type: ignore[arg-type] # None takes the proxy away
        self.actions_changed.emit()

    def _words(self, asked: Asked) -> tuple[str, str]:
        """Title and line."""
        session = self.flow.session
        match asked.step:
            case Step.CODE:
                return self.tr("Type the code of your staff card"), self.tr("It stands below the square on the card.")
            case Step.ROLE:
                return self.tr("In which role do you work now?"), self.tr("Press its digit. Then type your PIN.")
            case Step.CARD:
                return self.tr("Scan your staff badge"), self.tr("Then type your PIN.")
            case Step.NEW | Step.AGAIN:
                again = asked.step is Step.AGAIN
                return self.tr("Type it once more") if again else self.tr("Choose your PIN"), ""
            case Step.WAIT:
                return self.tr("This card has to wait"), ""
            case _ if asked.member:
                role = self.flow.words.role(asked.role or asked.member.roles[0])
                return self.tr("Type your PIN"), role
            case _:
                first = session.first_name if session else ""
                title = self.tr("{name}, type your PIN").format(name=first)
                return title, self.tr("Somebody else? Scan your own staff card: you take over here.")

    def _foot(self) -> QWidget:
        """The meeting, the desk, what the data are for."""
        foot = QWidget()
        column = QVBoxLayout(foot)
        self._measure.margins(column, 0, 0, 0, 0)
        self._measure.gap(column, 5)
        column.addWidget(Rule())
        self._measure.space(column, 6)
        event = self._desk.event
        desk = self.tr("Desk {number}").format(number=self._desk.number)
        purpose = event.data.purpose if event.data else ""
        for words, units, weight, token in (
            (event.name, 15, 600, "ink"), (desk, 14, 500, "ink-2"), (purpose, 13, 400, "ink-3"),
        ):  # fmt: skip
            text = Text(self._look, units, weight, token)
            text.setText(words)
            text.setWordWrap(True)
            column.addWidget(text)
            if not words:
                text.hide()
        return foot
