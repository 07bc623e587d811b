"""The card of signing in: at the leading side what is asked, at the other whose card it is and the PIN."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from regdesk.staff.member import CARD_PREFIX
from ui.desk.band import Band
from ui.desk.choices import Choice, Choices
from ui.desk.measure import Measure
from ui.field_memory import leave_nothing
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.paint import fill_round
from ui.look.pieces import Text
from ui.pin_pad import RING, PinPad
from ui.sign_in import TAKES_PIN, Asked, SignIn, Step

RADIUS = 14
LONGEST_CODE = 60  # signs: a code may be typed in groups


class SignInCard(QWidget):
    """Shows one `SignIn` and gives it what is typed. `words`: the title and the line for what is asked.

    `focus_moved`: the keyboard belongs to another part of it now, see `keyboard`.
    """

    focus_moved = Signal()

    def __init__(
        self, look: Look, flow: SignIn, words: Callable[[Asked], tuple[str, str]], *, icon: str, foot: QWidget | None
    ) -> None:
        super().__init__()
        self._look, self.flow, self._words = look, flow, words
        self._shown: tuple[Asked, bool] | None = None
        self._measure = Measure(look, self)
        self._icon = icon
        self.title, self.line = Text(look, 26, 700), Text(look, 16, 400, "ink-2")
        self.band, self.roles = Band(look), Choices(look)
        self.code = QLineEdit()
        self.name, self.state = Text(look, 17, 600), Text(look, 13, 400, "ink-3")
        self.tick = IconLabel(look, "check-circle-fill", "ok", 16)
        self.pad = PinPad(look)
        self._right = QWidget()
        self._lay_out(foot)
        self.pad.complete.connect(flow.given)
        self.roles.view.clicked.connect(lambda at: flow.choose(at.row()))
        flow.changed.connect(self.refresh)
        look.changed.connect(self.update)
        self.refresh()

    def keyboard(self) -> QWidget | None:
        """The field that should have the keyboard; None when there is none to write in."""
        asked = self.flow.asked
        if asked.step is Step.CODE:
            return self.code
        return self.pad.boxes if asked.step in TAKES_PIN else None

    def refresh(self) -> None:
        """Show what is asked for now."""
        asked, busy = self.flow.asked, self.flow.busy
        before, self._shown = self._shown, (asked, busy)
        title, line = self._words(asked)
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self.setAccessibleName(f"{title}. {line}" if line else title)
        self.band.show_told(asked.told)
        self._show_roles(asked)
        self._show_code(asked, before)
        self._show_who(asked)
        self._show_pad(asked, before, busy=busy)
        self.focus_moved.emit()

    def enter(self) -> None:
        """Enter: the code is typed, or the role that is marked is the right one."""
        asked = self.flow.asked
        if asked.step is Step.CODE:
            self.flow.scanned(self.code.text())
        elif asked.step is Step.ROLE and asked.member and asked.role:
            self.flow.choose(asked.member.roles.index(asked.role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        radius = look.px(RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), radius, radius)
        fill_round(painter, QRectF(self.rect()), radius, look.colour("surface"))
        painter.save()
        painter.setClipPath(whole)
        right = QRectF(self._right.geometry())
        painter.fillRect(right, look.colour("surface-2"))
        edge = right.left() if self._right.geometry().left() > 0 else right.right()
        painter.fillRect(QRectF(edge, 0, 1, self.height()), look.colour("line"))
        painter.restore()
        fill_round(painter, QRectF(self.rect()), radius, QColor(0, 0, 0, 0), look.colour("line"))

    def _lay_out(self, foot: QWidget | None) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(self._left(foot), 1)
        across.addWidget(self._right)
        column, state = QVBoxLayout(self._right), QHBoxLayout()
        self._measure.keep(lambda: column.setContentsMargins(*self._margins(26, 24, 26, 24)))
        self._measure.gap(column, 3)
        self._measure.gap(state, 6)
        self._measure.margins(state, RING, 0, RING, 0)
        self._measure.keep(lambda: self.name.setContentsMargins(self._look.px(RING), 0, self._look.px(RING), 0))
        column.addWidget(self.name)
        state.addWidget(self.tick)
        state.addWidget(self.state, 1)
        column.addLayout(state)
        self._measure.space(column, 14, compact=6)
        column.addWidget(self.pad)
        column.addStretch(1)

    def _margins(self, *units: int) -> tuple[int, ...]:
        """In a low window there is less room above and below."""
        left, top, right, bottom = map(self._look.px, units)
        return (left, top // 2, right, bottom // 2) if self._look.compact else (left, top, right, bottom)

    def _left(self, foot: QWidget | None) -> QVBoxLayout:
        left, head, words = QVBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self._measure.keep(lambda: left.setContentsMargins(*self._margins(28, 26, 28, 22)))
        self._measure.keep(lambda: left.setSpacing(self._look.px(10 if self._look.compact else 18)))
        self._measure.gap(head, 18)
        self._measure.gap(words, 4)
        for text in (self.title, self.line):
            text.setWordWrap(True)
            words.addWidget(text)
        head.addWidget(IconLabel(self._look, self._icon, "accent", 44), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        left.addLayout(head)
        left.addWidget(self.band)
        left.addWidget(self.roles)
        left.addWidget(self._code_field())
        left.addStretch(1)
        if foot is not None:
            left.addWidget(foot)
        return left

    def _code_field(self) -> QLineEdit:
        code = self.code
        code.setProperty("piece", "field")
        code.setMaxLength(LONGEST_CODE)
        code.setEchoMode(QLineEdit.EchoMode.Normal)
        code.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        code.setAccessibleName(self.tr("Code of your staff card"))
        code.setPlaceholderText(CARD_PREFIX)
        self._measure.keep(lambda: code.setFont(self._look.font(18, 500, mono=True)))
        code.hide()
        return code

    def _show_roles(self, asked: Asked) -> None:
        roles = asked.member.roles if asked.step is Step.ROLE and asked.member else ()
        words = self.flow.words
        choices = [Choice(role.value, words.role(role)) for role in roles]
        chosen = roles.index(asked.role) if roles and asked.role in roles else -1
        self.roles.show_choices(self.tr("Your roles"), choices, chosen=chosen)

    def _show_code(self, asked: Asked, before: tuple[Asked, bool] | None) -> None:
        typing = asked.step is Step.CODE
        if not typing or (before and before[0].step is not Step.CODE):
            leave_nothing(self.code)
        self.code.setVisible(typing)

    def _show_who(self, asked: Asked) -> None:
        session = self.flow.session
        if asked.member:
            self._tell_who(asked.member.name, "check-circle-fill", "ok", self.tr("Staff card scanned"))
        elif session and asked.step is not Step.CODE:
            self._tell_who(session.first_name, "lock-simple-fill", "ink-3", self.tr("Locked"))
        else:
            words = self.tr("Waiting for a staff card")
            self._tell_who(self.tr("Nobody signed in"), "identification-badge", "ink-3", words)

    def _tell_who(self, name: str, icon: str, token: str, state: str) -> None:
        self.name.setText(name)
        self.tick.show_icon(icon, token)
        self.state.setText(state)
        self.state.set_token(token)

    def _show_pad(self, asked: Asked, before: tuple[Asked, bool] | None, *, busy: bool) -> None:
        labels = {Step.NEW: self.tr("New PIN"), Step.AGAIN: self.tr("The same PIN again")}
        self.pad.set_label(labels.get(asked.step, self.tr("PIN")))
        self.pad.setEnabled(asked.step in TAKES_PIN)
        if busy:
            return
        if asked.wrong:
            self.pad.show_wrong()
        elif before is None or before[1] or _of_pin(before[0]) != _of_pin(asked):
            self.pad.clear()


def _of_pin(asked: Asked) -> tuple[Step, str]:
    """Whose PIN, and which of them: another one begins with empty boxes."""
    return asked.step, asked.card
