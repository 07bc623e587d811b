"""The Desks page as it opens: this desk and its certificate at the left, what the registration manager does at the
right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.collection.entitlement import Refusal
from regdesk.desk.certifying import IssuedRow
from regdesk.desk.enrolling import Standing
from regdesk.errors import DeskError
from regdesk.keys.carried import Kind
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import ActionButton, Card, IconLabel, Rule, Text
from ui.place import Action
from ui.setup.desks_code import Facts, Scrolls
from ui.setup.desks_stage import At, DesksJourney, DeskStage
from ui.setup.row_list import Note, NotesView
from ui.wording import Told, isolated

_TOKENS = {"ok": "ok", "warn": "warn", "bad": "bad", "neutral": "ink-3"}


class Half(Card):
    """One of the two: a title, a point with its line, something in the middle, buttons below."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(look, margin=0, spacing=0)
        self.measure = Measure(look, self)
        self.icon = IconLabel(look, "circle", "ink-3", 26)
        self.title, self.point, self.line = Text(look, 18, 600), Text(look, 16, 600), Text(look, 15, 400, "ink-2")
        self.title.setText(title)
        self.middle = QVBoxLayout()
        self.buttons = QHBoxLayout()
        head, top, words = QVBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self.measure.margins(head, 20, 15, 20, 12)
        self.measure.gap(head, 10)
        self.measure.gap(top, 12)
        self.measure.gap(words, 2)
        self.measure.margins(self.middle, 20, 14, 20, 14)
        self.measure.margins(self.buttons, 20, 12, 20, 14)
        self.measure.gap(self.buttons, 10)
        for text in (self.point, self.line):
            text.setWordWrap(True)
            words.addWidget(text)
        top.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        head.addWidget(self.title)
        head.addLayout(top)
        self.column.addLayout(head)
        self.column.addWidget(Rule())
        self.column.addLayout(self.middle, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(self.buttons)

    def show_point(self, told: Told) -> None:
        self.icon.show_icon(told.icon, _TOKENS[told.tone])
        self.point.setText(told.bold)
        self.line.setText(told.rest)
        self.line.setVisible(bool(told.rest))


class HomePage(QWidget):
    """`asked` carries the name of the action whose button was pressed."""

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.band = Band(look)
        self.desk, self.manager = Half(look, self.tr("This desk")), Half(look, self.tr("The registration manager"))
        self.facts, self.how = Facts(look, label=120), Facts(look, label=20, weight=400)
        self.issued = NotesView(look, self.tr("Desks that were certified"), least=46, label=52)
        self.buttons: dict[str, ActionButton] = {}
        inner = QWidget()
        told = QVBoxLayout(inner)
        told.setContentsMargins(0, 0, 0, 0)
        told.addWidget(self.facts)
        told.addWidget(self.how)
        told.addStretch(1)
        self.desk.middle.addWidget(Scrolls(inner))
        self.manager.middle.setContentsMargins(0, 0, 0, 0)
        self.manager.measure.margins(self.manager.middle, 0, 0, 0, 0)
        self.manager.middle.addWidget(self.issued, 1)
        measure = Measure(look, self)
        column, across = QVBoxLayout(self), QHBoxLayout()
        measure.margins(column, 24, 20, 24, 20)
        measure.gap(column, 14)
        measure.gap(across, 20)
        across.addWidget(self.desk, 1)
        across.addWidget(self.manager, 1)
        column.addWidget(self.band)
        column.addLayout(across, 1)

    def add_buttons(self, half: Half, actions: Sequence[Action]) -> None:
        """The actions that are drawn here and not in the bar below."""
        for action in actions:
            button = ActionButton(self._look, action.caption, action.key, icon=action.icon, kind="outlined")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=action.name: self.asked.emit(name))
            self.buttons[action.name] = button
            half.buttons.addWidget(button)
        half.buttons.addStretch(1)

    def show_issued(self, notes: Sequence[Note]) -> None:
        self.issued.show_notes(notes)


class HomeStage(DeskStage):
    """What this desk is, and which desks this event key has certified."""

    leads_back = None

    def __init__(self, journey: DesksJourney) -> None:
        self.home = HomePage(journey.look)
        super().__init__(journey, self.home)
        self.standing: Standing | None = None
        self.refusal: Refusal | None = None
        self.home.add_buttons(self.home.desk, self._of_desk())
        self.home.add_buttons(self.home.manager, self._of_manager())
        self.home.asked.connect(self.do)

    def enter(self) -> None:
        try:
            self.standing, self.refusal = self.journey.enrolment.standing(), self.journey.enrolment.refusal()
            rows = self.journey.certifying().rows() if self.work.key else ()
        except DeskError as problem:
            self.home.band.show_told(self.words.broken(problem))
            return
        refused = self.words.refused(self.refusal) if self.refusal else None
        self.home.band.show_told(refused or self.work.told)
        self.work.told = None
        self._show_desk(self.standing)
        self._show_manager(rows)
        for button in self.home.buttons.values():
            button.setEnabled(self.refusal is None)

    def _show_desk(self, standing: Standing) -> None:
        half, certificate = self.home.desk, standing.certificate
        half.title.setText(self.tr("This desk: number {number}").format(number=self.journey.enrolment.desk.number))
        half.show_point(self.words.standing(standing))
        self.home.facts.show_facts(self.words.certificate(certificate, standing.fingerprint) if certificate else ())
        self.home.how.show_facts(() if certificate else self.words.how_desk())

    def _show_manager(self, rows: Sequence[IssuedRow]) -> None:
        key, half = self.work.key, self.home.manager
        if key is None:
            told = Told(self.tr("No event key is chosen."), self.tr("It lies on a stick, never on a desk."), "lock-key")
            half.show_point(told)
        else:
            line = self.tr("Fingerprint {signs}").format(signs=isolated(key.fingerprint))
            half.show_point(Told(isolated(key.name), line, "seal-check-fill", "ok"))
        how = [Note(number, sentence) for number, sentence in self.words.how_manager()]
        self.home.show_issued([self._note(row) for row in rows] if key else how)

    def _note(self, row: IssuedRow) -> Note:
        told = f"**{isolated(row.name)}** · {self.words.state(row)} · `{row.signs}`"
        return Note(str(row.desk), told)

    # keys

    def _of_desk(self) -> list[Action]:
        return [Action("take", self.tr("Take the certificate"), "F7", "download-simple", "elsewhere")]

    def _of_manager(self) -> list[Action]:
        return [
            Action("certify", self.tr("Certify"), "F8", "", "elsewhere"),
            Action("stop", self.tr("Stop"), "F6", "", "elsewhere"),
            Action("key", self.tr("Event key"), "F10", "", "elsewhere"),
        ]

    def line(self) -> str:
        return self.tr("Each desk has a key and a certificate of the event; the event key is kept off every desk.")

    def actions(self) -> list[Action]:
        back = Action("back", self.tr("Back to the desk"), "Esc")
        if self.refusal:
            return [back]
        again = Action("ask", self.tr("Ask for a new certificate"), "F5", "qr-code", "outlined")
        return [back, *([again] if self._is_certified() else []), *self._of_desk(), *self._of_manager()]

    def blue(self) -> Action | str:
        if self.refusal:
            return ""
        if self._is_certified():
            return self.tr("This desk is certified")
        if self.standing and self.standing.waiting:
            return Action("take", self.tr("Take the certificate"), "Enter", kind="blue")
        return Action("ask", self.tr("Ask for a certificate"), "Enter", kind="blue")

    def _is_certified(self) -> bool:
        return bool(self.standing and self.standing.certificate and not self.standing.fault)

    def do(self, name: str) -> None:
        match name:
            case "ask":
                self.journey.go(At.ASK)
            case "take":
                self.journey.go(At.TAKE)
            case "certify":
                self._with_key(At.REQUEST)
            case "stop":
                self._with_key(At.STOP)
            case "key":
                self.work.after = At.HOME
                self.journey.go(At.KEY)

    def _with_key(self, after: At) -> None:
        self.work.after = after
        self.journey.go(after if self.work.key else At.KEY)

    def move(self, by: int) -> None:
        self.home.issued.move(by)

    def scanned(self, kind: Kind, text: str) -> bool:
        """A certificate or a request that is scanned here is what one came for."""
        if self.refusal:
            return False
        if kind is Kind.CERTIFICATE:
            self.work.certificate = text
            self.journey.go(At.TAKE)
        elif kind is Kind.REQUEST:
            self.work.request = text
            self._with_key(At.REQUEST)
        return kind in (Kind.CERTIFICATE, Kind.REQUEST)
