"""The Day end place: count the blank badges, sign for what is missing, and see to the badges that nobody came for.

It decides nothing: what a role may not do, and what stands against a signature, the desk says.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Proof
from regdesk.collection.stock_words import Moment, Spoil
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.day_end import DayLists, Waiting
from regdesk.desk.paper import Printer
from regdesk.desk.stock import NotCounted, StockDay
from regdesk.errors import DeskError
from regdesk.staff.rights import Right
from regdesk.staff.stops import Stop
from ui.background import Background
from ui.day_end.block import Block
from ui.day_end.count_card import CountCard
from ui.day_end.day_part import DayBadgesPart
from ui.day_end.lists import Lists
from ui.day_end.move_sheet import Move, MoveSheet
from ui.day_end.sent_part import SentPart
from ui.day_end.sheets import AskSheet, RefusedSheet
from ui.day_end.sign_sheet import Signature, SignSheet
from ui.day_end.words import DayEndWords
from ui.desk.check_words import CheckWords
from ui.desk.decision_words import DecisionWords
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.overlay import Notice
from ui.place import Action, Place
from ui.setup.steps import head_alone
from ui.wording import Told, Wording, isolated

Answer = Done | Refusal | Stop | NotCounted


class DayEndPlace(Place):
    """Looks anew each time that it is shown. Who counts, counts; who hands over, sees what waits."""

    def __init__(
        self, look: Look, desk: Desk, background: Background, *, wording: Wording,
        printer_of: Callable[[], Printer | None],
    ) -> None:  # fmt: skip
        super().__init__()
        self.look, self.desk, self._background = look, desk, background
        self.words = DayEndWords(wording)
        self._stops = DecisionWords(wording, CheckWords(wording, desk.states))
        self.day: StockDay | None = None
        self._head = head_alone(look, self.words.title(desk.number), self)
        self.card, self.lists = CountCard(look, self.words), Lists(look, self.words)
        self.sent = SentPart(look, desk, self._head)
        self.sent.sync_asked.connect(lambda: self.place_asked.emit("sync"))
        measure, column, across = Measure(look, self), QVBoxLayout(self), QHBoxLayout()
        measure.margins(column, 24, 20, 24, 20)
        measure.gap(column, 14)
        measure.gap(across, 20)
        column.addWidget(self.sent.band)
        column.addLayout(across, 1)
        across.addWidget(self.card)
        across.addWidget(self.lists, 1)
        self.card.changed.connect(self._number_typed)
        self.lists.hand_over_asked.connect(self._ask_hand_over)
        self.lists.cancel_asked.connect(self._ask_cancel)
        self.lists.show_asked.connect(self._show_refused)
        self.day_badges = DayBadgesPart(look, desk, background, self.words, printer_of, self)
        self.day_badges.sheet_asked.connect(self.sheet_asked)
        self.day_badges.changed.connect(lambda: self.safely(self.look_again))
        self.lists.settle_asked.connect(self.day_badges.ask_settle)
        self.lists.give_asked.connect(self.day_badges.ask_give)
        self.lists.destroy_asked.connect(self.day_badges.ask_destroy)
        self._shown: DayLists | None = None

    # what stands here

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.safely(self.look_again)

    def look_again(self) -> None:
        """Read the day anew. What is typed stays."""
        now = self.desk.now()
        self._head.line.setText(self.words.line(now, self.desk.clerk))
        self._show_stock()
        self.sent.look_again()
        self._shown = self.desk.day_end.lists()
        self.lists.show_lists(self._shown, hands_over=self.desk.may(Right.HAND_OVER), now=now)
        may_print = self.desk.may(Right.PRINT_DAY_BADGES)
        batches = self.day_badges.look_again()
        may_give = self.desk.may(Right.HAND_OVER)
        self.lists.show_batches(batches, now.date(), may_print=may_print, may_give=may_give)
        self._changed()

    def _show_stock(self) -> None:
        counts = any(self.desk.may(right) for right in (Right.COUNT_STOCK, Right.SIGN_STOCK, Right.REPORT))
        self.day = self.desk.stock.today() if counts else None
        if self.day is None:
            self.card.show_locked(self._for_the_shift_lead())
        else:
            self.card.show_day(self.day)

    def _for_the_shift_lead(self) -> Told:
        rest = self.tr("Ask them to sign in here: scan their staff card.")
        return Told(self.tr("The shift lead counts the badges."), rest, "lock-key", "neutral")

    @property
    def may_count(self) -> bool:
        return self.day is not None and self.desk.may(Right.COUNT_STOCK)

    @property
    def block(self) -> Block | None:
        """The size whose turn it is."""
        return self.card.block if self.may_count else None

    def _changed(self) -> None:
        for block in self.card.blocks.values():
            block.field.setEnabled(self.may_count)
        field = self.card.take_keyboard() if self.may_count else None
        self.setFocusProxy(field or self.lists)
        self.actions_changed.emit()

    def _number_typed(self) -> None:
        self.actions_changed.emit()

    # what the window asks

    def heading(self) -> str:
        return self.words.title(self.desk.number)

    def head(self) -> QWidget:
        return self._head

    def actions(self) -> list[Action]:  # type: ignore[override] # as in Place
        found = [Action("back", self.tr("Back"), "Esc")]
        return [*found, *self._counting(), *self.day_badges.actions()]

    def _counting(self) -> list[Action]:
        if not self.may_count:
            return []
        found = [Action("later", self.tr("&Save and finish later"), "", "floppy-disk", "outlined")]
        found.append(Action("move", self.tr("&Boxes in and out"), "F7", "package", "outlined"))
        stock = self.block.stock if self.block else None
        if self.block and self.block.moment is Moment.OPENING:
            found.append(Action("closing", self.tr("Count at day &end"), "F8", "", "plain"))
        elif stock and not stock.counted_in:
            found.append(Action("opening", self.tr("Count in the &morning"), "F8", "", "plain"))
        return found

    def blue(self) -> Action | str:
        block = self.block
        done = Action("back", self.tr("Done"), "Enter", kind="blue")
        if block is None or block.stock is None:
            return done
        if block.number() is not None:
            return Action("save", self.tr("Save the count"), "Enter", kind="blue")
        if block.stock.counted is not None and block.stock.open and not block.stock.asked:
            if block.stock.counted_twice:
                return Action("sign", self.tr("Ask a supervisor to sign"), "Enter", kind="blue")
            return self.tr("Count once more")
        counted = block.stock.counted is not None and not block.stock.asked
        return done if counted else self.tr("Type the number you counted")

    def do(self, name: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "save": self._save,
            "later": self._later,
            "sign": self._ask_signature,
            "move": self._ask_move,
            "opening": lambda: self._count_for(Moment.OPENING),
            "closing": lambda: self._count_for(Moment.CLOSING),
        }
        self.safely(lambda: None if self.day_badges.do(name) else acts.get(name, self.back)())

    def back(self) -> None:
        self.place_asked.emit("desk")

    def others_came(self) -> None:
        """What came in, or went out, may have changed what waits; what is typed stays."""
        if self.isVisible():
            self.safely(self.look_again)

    def safely(self, step: Callable[[], None]) -> None:
        """A world that fails becomes a sentence."""
        try:
            step()
        except DeskError as problem:
            self._tell(Told(self.words.wording.error(problem), "", "warning-octagon-fill", "bad"))

    def _tell(self, told: Told) -> None:
        self.sheet_asked.emit(Notice(self.look, told.icon, told.bold, told.rest))

    # counting

    def _count_for(self, moment: Moment) -> None:
        self.card.show_moment(moment)
        self._changed()

    def _save(self) -> None:
        block = self.block
        number = block.number() if block else None
        if block is None or number is None:
            return
        answer = self.desk.stock.count(block.of_size, number, block.moment, act=self.desk.new_act())
        if self._written(answer):
            block.clear()
            self.card.moment = None
            self.look_again()

    def _later(self) -> None:
        """What is typed is written down; the rest waits."""
        if self.block is not None and self.block.number() is not None:
            self._save()
        self.back()

    def _written(self, answer: Done | Refusal | NotCounted) -> bool:
        if not isinstance(answer, Done):
            self._tell(self._no(answer))
        return isinstance(answer, Done)

    def _no(self, answer: Refusal | NotCounted) -> Told:
        return self.words.refused(answer) if isinstance(answer, Refusal) else self.words.not_counted(answer)

    # boxes

    def _ask_move(self) -> None:
        assert self.day
        usual = self.desk.stock.usual
        sizes = [usual, *(one.size for one in self.day.in_use if one.size != usual)]
        sheet = MoveSheet(self.look, self.words, sizes)
        sheet.moving.connect(lambda move: self.safely(lambda: self._move(sheet, move)))
        self.sheet_asked.emit(sheet)

    def _move(self, sheet: MoveSheet, move: Move) -> None:
        stock, act = self.desk.stock, self.desk.new_act()
        if move.kind is None:
            answer = stock.spoil(move.size, move.count, Spoil.TORN, act=act)
        else:
            answer = stock.move(move.size, move.count, move.kind, desk=move.desk, note=move.note, act=act)
        if isinstance(answer, Done):
            sheet.done.emit()
            self.look_again()
        else:
            sheet.show_told(self._no(answer))

    # the signature

    def _ask_signature(self) -> None:
        block, desk = self.block, self.desk
        if block is None or block.stock is None:
            return
        if no := desk.stock.against_signing(block.of_size):
            self._tell(self.words.not_counted(no))
            return
        size = block.of_size
        last = block.stock.counted
        facts = {"number": desk.number, "who": isolated(last.clerk if last else "")}
        about = self.tr("Desk {number} · counted by {who}").format_map(facts)
        signer = (lambda card: desk.stock.signer(card, size)) if desk.staff.is_there() else None
        sheet = SignSheet(self.look, self.words, self._stops, block.stock, about, signer)
        act = desk.new_act()
        sheet.signing.connect(lambda signature: self._sign(sheet, size, signature, act))
        self.sheet_asked.emit(sheet)

    def _sign(self, sheet: SignSheet, size: str, signature: Signature, act: str) -> None:
        """Beside the window: judging a PIN takes a moment."""
        stock = self.desk.stock
        self._background.run(
            "pins",
            lambda: stock.explain_and_sign(
                size, signature.why, signature.approver, named=signature.named, act=act
            ),
            lambda answer: self._answered(sheet, answer),
            lambda problem: self._broke(sheet, problem),
        )  # fmt: skip

    def _answered(self, sheet: SignSheet, answer: Answer) -> None:
        if not shiboken6.isValid(self) or not shiboken6.isValid(sheet):
            return
        match answer:
            case Stop():
                sheet.show_stop(answer)
            case Refusal() | NotCounted():
                sheet.show_told(self._no(answer))
            case Done():
                sheet.end()
                self.safely(self.look_again)

    def _broke(self, sheet: SignSheet, problem: Exception) -> None:
        if not isinstance(problem, DeskError):
            raise problem
        if shiboken6.isValid(self) and shiboken6.isValid(sheet):
            sheet.show_told(Told(self.words.wording.error(problem)))

    # badges that wait

    def _ask_hand_over(self, one: Waiting) -> None:
        facts = {"number": f"{one.number:05d}", "name": isolated(one.person.full_name)}
        title = self.tr("Was badge {number} handed over?").format_map(facts)
        line = self.tr("{name} has it now. It counts as collected from this moment.").format_map(facts)
        self._ask("identification-badge", title, line, self.tr("Yes, handed over"), lambda: self._hand_over(one))

    def _ask_cancel(self, one: Waiting) -> None:
        facts = {"number": f"{one.number:05d}", "name": isolated(one.person.full_name)}
        title = self.tr("Cancel badge {number} of {name}?").format_map(facts)
        line = self.tr("Put it in the spoiled envelope. The person gets a new one when they come.")
        self._ask("prohibit", title, line, self.tr("Cancel the badge"), lambda: self._cancel(one))

    def _ask(self, icon: str, title: str, line: str, verb: str, then: Callable[[], None]) -> None:
        sheet = AskSheet(self.look, icon, title, line, verb)
        sheet.agreed.connect(lambda: self.safely(then))
        self.sheet_asked.emit(sheet)

    def _hand_over(self, one: Waiting) -> None:
        act = self.desk.new_act()
        self._acted(self.desk.hand_over(one.person.id, one.code, proof=Proof.CONFIRMED, act=act))

    def _cancel(self, one: Waiting) -> None:
        act = self.desk.new_act()
        self._acted(self.desk.cancel_badge(one.person.id, one.code, Spoil.UNCLAIMED, act=act))

    def _acted(self, answer: Done | Refusal) -> None:
        if isinstance(answer, Refusal):
            self._tell(self.words.refused(answer))
        self.look_again()

    def _show_refused(self) -> None:
        if self._shown is not None and self._shown.refused:
            self.sheet_asked.emit(RefusedSheet(self.look, self.words, self._shown.refused))
