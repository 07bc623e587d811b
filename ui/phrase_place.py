"""The place in front of the window while a desk is closed: whoever has a pass phrase opens it here.

The same place lets a supervisor go on with what was put back from a backup, and seals a desk from before.
"""

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from regdesk.keys.claims import LONGEST_NAME, is_name
from regdesk.keys.phrase import LONGEST, is_long_enough
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.field_memory import leave_nothing
from ui.look.icons import IconLabel
from ui.look.look import Look
from ui.look.pieces import Card, Rule, Text
from ui.place import Action, Box, Place
from ui.wording import Told, isolated


class Ask(Enum):
    """What the phrase is for. `NEW`: it is chosen now, by somebody who says their name."""

    OPEN = "open"
    OLDER = "older"
    SEAL = "seal"
    NEW = "new"


@dataclass(frozen=True)
class PhraseNow:
    """What stands on the place. `event`, `desk`: whose desk it is; `holders`: whose phrases open it.

    `why`: a sentence on what came before, such as that the laptop was asleep. `busy`: the phrase is being tried.
    """

    ask: Ask
    event: str
    desk: int
    holders: tuple[str, ...] = ()
    why: str = ""
    busy: bool = False


class PhrasePlace(Place):
    """`given` carries the phrase, and the name of who chose it for `Ask.NEW`; empty otherwise."""

    given = Signal(str, str)
    back_asked = Signal()

    def __init__(self, look: Look, now: PhraseNow) -> None:
        super().__init__()
        self._look, self.now = look, now
        self._seen = False
        self._measure = Measure(look, self)
        self.title, self.line = Text(look, 26, 700), Text(look, 16, 400, "ink-2")
        self.band = Band(look)
        self.name, self.field, self.again = (self._field() for _ in range(3))
        self._labels = [Text(look, 14, 500, "ink-2") for _ in range(3)]
        self._lay_out()
        for field in self._phrases():
            field.textChanged.connect(lambda _: self.actions_changed.emit())
        self.name.textChanged.connect(lambda _: self.actions_changed.emit())
        self.show_now(now)
        if now.why:
            self.tell(Told(now.why, "", "info-fill", "neutral"))

    def show_now(self, now: PhraseNow) -> None:
        """Ask for this; what was typed stays only while the same is asked for."""
        another, self.now = now.ask is not self.now.ask, now
        if another:
            self.forget()
        title, line = self._words()
        self.title.setText(title)
        self.line.setText(line)
        self.setAccessibleName(f"{title}. {line}")
        for field, label, shown in zip(self._fields(), self._labels, self._shown(), strict=True):
            field.setVisible(shown)
            field.setReadOnly(now.busy)
            label.setVisible(shown)
        self._show_words()
        self.actions_changed.emit()
        self.setFocusProxy(next(field for field, shown in zip(self._fields(), self._shown(), strict=True) if shown))

    def tell(self, told: Told | None) -> None:
        """Say something above the field."""
        self.band.show_told(told)

    def wrong(self, told: Told) -> None:
        """The phrase did not open it: it can be typed anew at once."""
        self.show_now(replace(self.now, busy=False))
        self.tell(told)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def forget(self) -> None:
        """Nothing that was typed is left in the fields."""
        leave_nothing(*self._fields())

    # what the window asks

    def heading(self) -> str:
        return self.now.event

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        if self.now.busy:
            return []
        words = self.tr("Hide the words") if self._seen else self.tr("Show the words")
        esc = self.tr("Back") if self.now.ask is Ask.OLDER else self.tr("Close regdesk")
        return [Action("esc", esc, "Esc"), Action("words", words, "F7", "eye-fill")]

    def blue(self) -> Action | str:
        if self.now.busy:
            return self.tr("Opening…") if self.now.ask in (Ask.OPEN, Ask.OLDER) else self.tr("Sealing…")
        if waits := self._waits():
            return waits
        captions = {Ask.OPEN: self.tr("Open the desk"), Ask.OLDER: self.tr("Go on with the older copy")}
        return Action("given", captions.get(self.now.ask, self.tr("Seal the desk")), "Enter", kind="blue")

    def box(self) -> Box:
        return Box(self.title.text())

    def do(self, name: str) -> None:
        if name == "words":
            self._seen = not self._seen
            self._show_words()
            self.actions_changed.emit()
        elif name == "given":
            self._give()
        elif self.now.ask is Ask.OLDER:
            self.back_asked.emit()
        else:
            self.window().close()

    def scanned(self, _text: str) -> None:
        """Nothing is found on a closed desk, and no scan belongs into the field."""
        self.tell(
            Told(self.tr("The desk is closed."), self.tr("Open it first, then scan again."), "barcode", "neutral")
        )

    def refuse(self) -> None:
        """Another place was asked for."""
        self.tell(Told(self.tr("The desk is closed."), self.tr("Open it first."), "info-fill", "neutral"))

    # inside

    def _give(self) -> None:
        if self.now.ask is Ask.NEW and self.field.text() != self.again.text():
            leave_nothing(self.again)
            self.tell(Told(self.tr("The two are not the same."), self.tr("Type it again."), "warning-fill", "warn"))
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.tell(None)
        self.show_now(replace(self.now, busy=True))
        self.given.emit(self.field.text(), self.name.text().strip() if self.now.ask is Ask.NEW else "")

    def _waits(self) -> str:
        """What is still to be done."""
        if self.now.ask is not Ask.NEW:
            return "" if self.field.text().strip() else self.tr("Waiting for the pass phrase")
        if not is_name(self.name.text().strip()):
            return self.tr("Waiting for your name")
        if not is_long_enough(self.field.text()):
            return self.tr("Waiting for four words or more")
        return "" if self.again.text() else self.tr("Waiting for the same again")

    def _words(self) -> tuple[str, str]:
        names = ", ".join(isolated(name) for name in self.now.holders)
        match self.now.ask:
            case Ask.OPEN:
                title = self.tr("This desk is closed")
                line = self.tr("It opens with the pass phrase of {names}.").format(names=names)
            case Ask.OLDER:
                title = self.tr("Go on with an older copy?")
                line = self.tr("A supervisor decides this, with the pass phrase of {names}.").format(names=names)
            case Ask.SEAL:
                title = self.tr("Seal this desk")
                line = self.tr(
                    "Its key lies in the clear, as an earlier regdesk left it. Seal it with the pass phrase of {names}."
                ).format(names=names)
            case Ask.NEW:
                title = self.tr("Seal this desk")
                line = self.tr(
                    "Its key lies in the clear, as an earlier regdesk left it. Choose a pass phrase of at least four "
                    "words. From then on only it opens this desk, and nobody can look it up."
                )
        return title, line

    def _shown(self) -> tuple[bool, bool, bool]:
        new = self.now.ask is Ask.NEW
        return new, True, new

    def _fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.name, self.field, self.again

    def _phrases(self) -> tuple[QLineEdit, QLineEdit]:
        return self.field, self.again

    def _show_words(self) -> None:
        mode = QLineEdit.EchoMode.Normal if self._seen else QLineEdit.EchoMode.Password
        for field in self._phrases():
            field.setEchoMode(mode)

    def _field(self) -> QLineEdit:
        field = QLineEdit()
        field.setProperty("piece", "field")
        field.setProperty("halo", 6)
        field.setMaxLength(LONGEST)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        field.setInputMethodHints(field.inputMethodHints() | hints)
        self._measure.keep(lambda: field.setFont(self._look.font(18, 500)))
        self._measure.least_height(field, 46, compact=42)
        return field

    def _lay_out(self) -> None:
        card = Card(self._look, margin=0, spacing=0)
        column, across, inside = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        column.addStretch(1)
        column.addLayout(across)
        column.addStretch(1)
        self._measure.margins(column, 24, 12, 24, 12)
        self._measure.width(card, 760)
        self._measure.margins(inside, 28, 26, 28, 22)
        self._measure.gap(inside, 6)
        card.column.addLayout(inside)
        inside.addLayout(self._head())
        self._measure.space(inside, 8, compact=2)
        inside.addWidget(self.band)
        self._add_fields(inside)
        self._measure.space(inside, 10, compact=4)
        inside.addWidget(self._foot())

    def _head(self) -> QHBoxLayout:
        head, words = QHBoxLayout(), QVBoxLayout()
        self._measure.gap(head, 18)
        self._measure.gap(words, 4)
        for text in (self.title, self.line):
            text.setWordWrap(True)
            words.addWidget(text)
        head.addWidget(IconLabel(self._look, "lock-key", "accent", 44), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _add_fields(self, inside: QVBoxLayout) -> None:
        self.name.setMaxLength(LONGEST_NAME)
        words = (self.tr("Your name"), self.tr("Pass phrase"), self.tr("The same again"))
        for label, field, said in zip(self._labels, self._fields(), words, strict=True):
            label.setText(said)
            label.setBuddy(field)
            field.setAccessibleName(said)
            inside.addWidget(label)
            inside.addWidget(field)
            self._measure.space(inside, 4, compact=0)

    def _foot(self) -> QWidget:
        """The meeting and the desk."""
        foot = QWidget()
        column = QVBoxLayout(foot)
        self._measure.margins(column, 0, 0, 0, 0)
        self._measure.gap(column, 5)
        column.addWidget(Rule())
        text = Text(self._look, 14, 500, "ink-2")
        text.setText(self.tr("Desk {number}").format(number=self.now.desk))
        column.addWidget(text)
        return foot
