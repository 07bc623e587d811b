"""One delegation as it is seen: what is told, the members at the left, progress and collector at the right."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.delegations.cards import FOLDED_FROM, CollectorCard, ProgressCard
from ui.delegations.members import MembersCard
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.desk.photos import Photos
from ui.look.look import Look
from ui.look.pieces import ActionButton, Text
from ui.top_bar import HeadBeside

RIGHT, NARROW = 372, 268
"""How wide the cards are, in design units; narrow at the largest letters."""


class DelegationPage(QWidget):
    """The table below a band, which is there while something is to be told; the cards beside both."""

    def __init__(self, look: Look, photos: Photos) -> None:
        super().__init__()
        self.band = Band(look)
        self.members = MembersCard(look, photos)
        self.progress, self.collector = ProgressCard(look), CollectorCard(look)
        self._look = look
        measure = Measure(look, self)
        across, column, right, holder = QHBoxLayout(self), QVBoxLayout(), QVBoxLayout(), QWidget()
        measure.keep(lambda: across.setContentsMargins(*self._edges()))
        measure.gap(column, 14)
        measure.gap(across, 20)
        measure.gap(right, 14)
        right.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(right)
        right.addWidget(self.progress)
        right.addWidget(self.collector, 1)
        measure.keep(lambda: holder.setFixedWidth(look.px(RIGHT if look.user_scale < FOLDED_FROM else NARROW)))
        column.addWidget(self.band)
        column.addWidget(self.members, 1)
        across.addLayout(column, 1)
        across.addWidget(holder)

    def _edges(self) -> tuple[int, int, int, int]:
        px = self._look.px
        edge = px(14 if self._look.compact else 20)
        return px(24), edge, px(24), edge


class DelegationHead(HeadBeside):
    """The delegation and its figures beside the scan box; after the box, the button for another delegation."""

    def __init__(self, look: Look) -> None:
        super().__init__(ActionButton(look, self.tr("Delegation"), "F3", icon="magnifying-glass", kind="quiet"))
        self.title, self.line = Text(look, 22, 700), Text(look, 14, 400, "ink-2")
        for text in (self.title, self.line):
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column, measure = QVBoxLayout(self), Measure(look, self)
        column.setContentsMargins(0, 0, 0, 0)
        measure.gap(column, 0)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.line)
        column.addStretch(1)

    def show_words(self, title: str, line: str) -> None:
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
