"""The Sync screen as it is drawn: a band for what is under way or wrong, the desks, and beside them this desk."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.sync.rows import DesksTable
from ui.sync.side import SideCard

SIDE_WIDE = 372


class SyncPage(QWidget):
    """Shows what it is given."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.band = Band(look)
        self.table, self.side = DesksTable(look, self.tr("The desks of this event")), SideCard(look)
        measure = Measure(look, self)
        column, across = QVBoxLayout(self), QHBoxLayout()
        measure.margins(column, 24, 20, 24, 20)
        measure.gap(column, 14)
        measure.gap(across, 20)
        measure.width(self.side, SIDE_WIDE)
        across.addWidget(self.table, 1)
        across.addWidget(self.side)
        column.addWidget(self.band)
        column.addLayout(across, 1)
