"""The head of an import: what is imported, and the four numbered steps with the one that is open."""

from enum import IntEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desk.measure import Measure
from ui.look.icons import draw_icon
from ui.look.look import Look
from ui.look.paint import CENTRE, leading_to_trailing, text_width
from ui.look.pieces import Text

RING, TO_WORD, TO_LINE, LINE = 28, 9, 12, 34


class Step(IntEnum):
    """Where an import stands."""

    FILE = 1
    COLUMNS = 2
    CHECK = 3
    IMPORT = 4


class Steps(QWidget):
    """Done steps are filled, the open one is ringed, the others wait."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._open, self._all_done = Step.FILE, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        self.show_step(Step.FILE)

    def show_step(self, step: Step, *, all_done: bool = False) -> None:
        self._open, self._all_done = step, all_done
        told = self.tr("Step {number} of {all}: {name}")
        self.setAccessibleName(told.format(number=int(step), all=len(Step), name=self.names()[step]))
        self.updateGeometry()
        self.update()

    def names(self) -> dict[Step, str]:
        return {
            Step.FILE: self.tr("File"),
            Step.COLUMNS: self.tr("Columns"),
            Step.CHECK: self.tr("Check"),
            Step.IMPORT: self.tr("Import"),
        }

    def sizeHint(self) -> QSize:
        widths, gaps = self._measures()
        return QSize(round(sum(widths) + sum(gaps) + 1), self._look.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        boxes = leading_to_trailing(QRectF(self.rect()), *self._measures(), mirrored=mirrored)
        for step, name in self.names().items():
            self._paint_ring(painter, boxes.pop(0), step)
            self._paint_name(painter, boxes.pop(0), step, name)
            if boxes:
                line = boxes.pop(0)
                painter.fillRect(QRectF(line.left(), line.center().y() - 1, line.width(), 2), self._colour("line"))

    def _measures(self) -> tuple[list[float], list[float]]:
        """Ring, name, line, ring, name, ...: widths and the gap before each."""
        px = self._look.px
        widths: list[float] = []
        gaps: list[float] = []
        for step, name in self.names().items():
            widths += [px(RING), text_width(self._font(step), name)]
            gaps += [px(TO_LINE) if step > Step.FILE else 0, px(TO_WORD)]
            if step < Step.IMPORT:
                widths.append(px(LINE))
                gaps.append(px(TO_LINE))
        return widths, gaps

    def _paint_ring(self, painter: QPainter, box: QRectF, step: Step) -> None:
        side = box.width()
        ring = QRectF(box.left(), box.center().y() - side / 2, side, side)
        if self._is_done(step):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour("accent"))
            painter.drawEllipse(ring)
            inset = side * 0.22
            draw_icon(painter, ring.adjusted(inset, inset, -inset, -inset), "check-bold", self._colour("on-accent"))
            return
        here = step is self._open
        painter.setBrush(self._colour("surface"))
        painter.setPen(QPen(self._colour("accent" if here else "line-strong"), self._look.px(2)))
        inset = self._look.px(2) / 2
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))
        painter.setFont(self._look.font(14, 600))
        painter.setPen(self._colour("accent" if here else "ink-2"))
        painter.drawText(ring, CENTRE, str(int(step)))

    def _paint_name(self, painter: QPainter, box: QRectF, step: Step, name: str) -> None:
        painter.setFont(self._font(step))
        painter.setPen(self._colour("ink" if step is self._open else "ink-2"))
        painter.drawText(box.adjusted(-2, 0, 2, 0), CENTRE | Qt.TextFlag.TextSingleLine, name)

    def _is_done(self, step: Step) -> bool:
        return step < self._open or self._all_done

    def _font(self, step: Step) -> QFont:
        return self._look.font(14, 500 if step is self._open else 400)

    def _colour(self, token: str) -> QColor:
        return self._look.colour(token)


class SetupHead(QWidget):
    """Title and line at the leading side of the top bar, the steps (those of an import if not given) at the other."""

    def __init__(self, look: Look, title: str = "", steps: Steps | None = None) -> None:
        super().__init__()
        self.title, self.line, self.steps = Text(look, 22, 700), Text(look, 14, 400, "ink-2"), steps or Steps(look)
        self.title.setText(title or self.tr("Import participants"))
        for text in (self.title, self.line):
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        measure = Measure(look, self)
        across, words = QHBoxLayout(self), QVBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        measure.gap(across, 24)
        measure.gap(words, 0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.line)
        words.addStretch(1)
        across.addLayout(words, 1)
        across.addWidget(self.steps)
        self.hide()


def head_alone(look: Look, title: str, parent: QWidget) -> SetupHead:
    """A head without steps, kept by its page until the window shows it."""
    head = SetupHead(look, title)
    head.steps.hide()
    head.setParent(parent)
    head.hide()
    return head
