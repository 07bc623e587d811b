"""The left side of Day end: every size of blank badges in use, each with its account and its number."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regdesk.collection.stock import SizeStock
from regdesk.collection.stock_words import Moment
from regdesk.desk.stock import StockDay
from ui.day_end.block import Block
from ui.day_end.words import DayEndWords
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import Card, Rule, Text
from ui.look.upright_scroll import UprightScroll
from ui.wording import Told


class CountCard(Card):
    """`changed`: what can be done next is something else."""

    changed = Signal()

    def __init__(self, look: Look, words: DayEndWords) -> None:
        super().__init__(look, margin=0, spacing=0)
        self._look, self._words = look, words
        self.blocks: dict[str, Block] = {}
        self.moment: Moment | None = None
        self.title, self.told = Text(look, 18, 700), Band(look, icon_units=26)
        self.title.setText(self.tr("Count the blank badges"))
        measure = Measure(look, self)
        measure.width(self, 430)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(0)
        measure.margins(self._column, 22, 16, 18, 18)
        self._area = UprightScroll(inside)
        measure.margins(self.column, 1, 6, 1, 6)
        self.column.addWidget(self._area)
        self._column.addWidget(self.title)
        measure.space(self._column, 8, compact=2)
        self._column.addWidget(self.told)
        self._rules: list[QWidget] = []
        self._column.addStretch(1)

    def show_day(self, day: StockDay) -> None:
        """The account of every size in use; a number that is typed stays."""
        self.told.show_told(None)
        stocks = day.in_use
        for stock in stocks:
            block = self.blocks.get(stock.size) or self._new_block(stock)
            block.moment = self.moment or usual_moment(stock)
            block.show_stock(stock, alone=len(stocks) == 1)

    def show_locked(self, told: Told) -> None:
        """The account is not for who is signed in."""
        self.told.show_told(told)

    def show_moment(self, moment: Moment) -> None:
        """Count for the morning, or for the end of the day."""
        self.moment = moment
        for block in self.blocks.values():
            block.show_moment(moment)
        self.changed.emit()

    @property
    def block(self) -> Block | None:
        """The size that is counted now: the one with a number, with the keyboard, or the first that is not done."""
        blocks = list(self.blocks.values())
        typed = [block for block in blocks if block.number() is not None]
        held = [block for block in blocks if block.field.hasFocus()]
        open_ones = [block for block in blocks if block.stock and not block.stock.settled]
        return next(iter((*typed, *(one for one in held if one in open_ones), *open_ones, *held, *blocks)), None)

    def take_keyboard(self) -> QWidget | None:
        """The field of the size that comes next."""
        block = self.block
        if block is not None:
            # what is new in it has its height only after the next layout
            QTimer.singleShot(0, block, partial(self._show_whole, block))
        return block.field if block else None

    def _show_whole(self, block: Block) -> None:
        """The field with what it means, where there is more than fits."""
        self._column.activate()
        for widget in (block.field, block.band):
            if widget.isVisible():
                self._area.ensureWidgetVisible(widget)

    def _new_block(self, stock: SizeStock) -> Block:
        block = self.blocks[stock.size] = Block(self._look, self._words, stock.size)
        block.changed.connect(self.changed)
        at = self._column.count() - 1
        if len(self.blocks) > 1:
            self._column.insertWidget(at, Rule())
            at += 1
        self._column.insertWidget(at, block)
        return block


def usual_moment(stock: SizeStock) -> Moment:
    """Nothing was done with the box today: it is the morning, and a number can be mended. Else the day ends."""
    ended = any(one.moment is not Moment.OPENING for one in stock.counts)
    begun = stock.printed or stock.spoiled or stock.moved or ended
    return Moment.CLOSING if begun else Moment.OPENING
