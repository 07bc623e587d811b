"""A few answers side by side of which one holds: chosen by the arrow keys, by Space, or by the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from ui.desk.paint import Sides
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import CENTRE, fill_round, text_width
from ui.setup.answer_boxes import GAP, TICK, Answer, AnswerBoxes
from ui.speech import announce

TALL, TALL_COMPACT = 40, 36


class Options(AnswerBoxes[Answer]):
    """The first answer holds until another is chosen. `chosen`: another one was."""

    chosen = Signal()

    def __init__(self, look: Look, name: str, answers: Sequence[tuple[Answer, str]]) -> None:
        super().__init__(look, name, answers)
        self._tell()

    def answer(self) -> Answer:
        return self._answers[self._at][0]

    def choose(self, answer: Answer) -> None:
        self._go(next(at for at, (one, _) in enumerate(self._answers) if one == answer))

    def offer(self, answers: Sequence[tuple[Answer, str]]) -> None:
        """Other answers than before; the first holds, and nobody is told."""
        self._answers, self._at = list(answers), 0
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(TALL_COMPACT if self._look.compact else TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, px = QPainter(self), self._look, self._look.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect())
        fill_round(painter, frame, px(8), look.colour("surface"), look.colour("line-strong"))
        for at, box in enumerate(self._boxes()):
            self._paint_answer(painter, box, at)

    def _paint_answer(self, painter: QPainter, box: QRectF, at: int) -> None:
        look, px, here = self._look, self._look.px, at == self._at
        font = look.font(15, 600 if here else 500)
        words = self._answers[at][1]
        wide = text_width(font, words)
        if here:
            fill_round(painter, box, px(8), look.colour("accent-tint"), look.colour("accent"))
            wide += px(TICK + GAP)
        room = min(wide, box.width() - px(12))
        inner = Sides(box, mirrored=self._mirrored())
        start = (box.width() - room) / 2
        if here:
            tick = inner.rect(start, px(TICK), (box.height() - px(TICK)) / 2, px(TICK))
            draw_icon(painter, tick, "check-bold", look.colour("accent"))
            start, room = start + px(TICK + GAP), room - px(TICK + GAP)
        painter.setFont(font)
        painter.setPen(look.colour("accent" if here else "ink-2"))
        painter.drawText(inner.rect(start - 2, room + 4), CENTRE | Qt.TextFlag.TextSingleLine, words)

    def _boxes(self) -> list[QRectF]:
        sides = Sides(QRectF(self.rect()), mirrored=self._mirrored())
        wide = self.width() / len(self._answers)
        return [sides.rect(wide * at, wide) for at in range(len(self._answers))]

    def _go(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self._tell()
            if self.hasFocus():
                announce(self, self._answers[at][1])
            self.update()
            self.chosen.emit()

    def _space(self) -> None:
        self._go((self._at + 1) % len(self._answers))

    def _pressed(self, at: int) -> None:
        self._go(at)

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._name}: {self._answers[self._at][1]}")
        self.setAccessibleDescription(" · ".join(words for _, words in self._answers))
