"""The second step: the table of columns, and beside it what is wrong."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.measure import Measure
from ui.look.look import Look
from ui.setup.columns_model import ColumnsModel
from ui.setup.columns_table import ColumnsTable
from ui.setup.problems_card import ProblemsCard
from ui.setup.words import SetupWords

ABOVE, BELOW, COMPACT = 20, 20, 14


class ColumnsPage(QWidget):
    """The table takes what room the card of problems leaves."""

    def __init__(self, look: Look, words: SetupWords) -> None:
        super().__init__()
        self._look = look
        self.model = ColumnsModel(words, self)
        self.table = ColumnsTable(look, self.model)
        self.problems = ProblemsCard(look)
        across, left = QHBoxLayout(self), QVBoxLayout()
        measure = Measure(look, self)
        measure.keep(lambda: across.setContentsMargins(*self._margins()))
        measure.gap(across, 20)
        left.addWidget(self.table)
        left.addStretch(1)
        across.addLayout(left, 1)
        across.addWidget(self.problems)
        look.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _margins(self) -> tuple[int, int, int, int]:
        px, tight = self._look.px, self._look.compact
        return px(24), px(COMPACT if tight else ABOVE), px(24), px(COMPACT if tight else BELOW)

    def _fit(self) -> None:
        _, above, _, below = self._margins()
        self.table.set_room(self.height() - above - below)
