"""The whole screen at a door: a dark bar above and below, the answer between them, whose badge it is beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regdesk.desk.gate import Tally
from regdesk.gate.scanned import DIGITS
from ui.checkpoint.bars import AgeLine, BottomLine, TopLine
from ui.checkpoint.bearer_card import WIDE, BearerCard
from ui.checkpoint.digits import Digits
from ui.checkpoint.field import Field
from ui.checkpoint.shown import GateWording, Shown
from ui.look.look import Look

MARGIN = 32


class GateScreen(QWidget):
    """Shows what it is given. `pressed` carries the name of an action of the bars; `typed` the digits so far."""

    pressed = Signal(str)
    typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.top, self.age, self.bottom = TopLine(look), AgeLine(look), BottomLine(look)
        self.field = Field(look)
        self.card = BearerCard(look)
        self.card.setParent(self.field)
        self.digits = Digits(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.top, self.age):
            column.addWidget(part)
        column.addWidget(self.field, 1)
        column.addWidget(self.bottom)
        self.top.pressed.connect(self.pressed)
        self.digits.typed.connect(self._typed)
        self.setFocusProxy(self.digits)
        look.changed.connect(self._arrange)

    def show_door(self, words: GateWording, *, training: bool, bus: bool, camera: bool) -> None:
        """Which door it is; what does not belong to it is not there."""
        self.top.door.show_text(words.door.name)
        self.top.training.setVisible(training)
        self.top.bus.setVisible(bus)
        self.top.camera.setVisible(camera)

    def show_list(self, line: str, aged: str) -> None:
        self.top.list.show_text(line)
        self.age.show_text(aged)
        self._arrange()

    def show_tally(self, words: GateWording, tally: Tally) -> None:
        count, counts = words.counted(tally)
        self.bottom.count.show_text(count)
        self.bottom.counts.show_text(counts)
        self.bottom.last.show_answers([each.value for each in tally.last])

    def show_answer(self, shown: Shown, photo: QImage | None = None) -> None:
        """The answer, and at once: what was typed before is done with."""
        self.digits.empty()
        self.field.beside = WIDE + MARGIN if shown.bearer else 0
        self.field.show_answer(shown)
        self.card.show_bearer(shown.bearer, photo)
        self._arrange()

    def forget(self) -> None:
        """No face and no digits stay behind."""
        self.card.forget()
        self.digits.empty()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _typed(self, digits: str) -> None:
        hint = self.tr("Press Enter") if len(digits) == DIGITS else self.tr("The five digits of the badge")
        self.field.show_typed(digits, hint)
        self.card.setVisible(not digits and self.field.beside > 0)
        self.typed.emit(digits)

    def _arrange(self) -> None:
        """The card stands at the trailing edge, in the middle of what is there."""
        self.layout().activate()  # type: ignore[union-attr] # it was set above
        margin = self._look.px(MARGIN)
        room = self.field.height() - 2 * margin
        self.card.fit(room)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = margin if mirrored else self.field.width() - margin - self.card.width()
        self.card.move(x, margin + max((room - self.card.height()) // 2, 0))
