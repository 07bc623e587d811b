"""What restored or copied disks had done before anybody knew of it: a list in front of the Sync screen, to look at."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from regdesk.desk import Desk
from regdesk.desk.needs_you import Salvaged
from regdesk.errors import DeskError
from regdesk.sentences.salvaged import ACTS
from ui.background import Background
from ui.day_end.sheets import head_of
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import ActionButton
from ui.looking import Looking
from ui.overlay import Sheet
from ui.sync.salvage_rows import Act, ActsTable
from ui.wording import Wording, isolated

WIDE, HIGH = 980, 430


class SalvageSheet(Sheet):
    """Opens at once; what there is comes beside the window. Arrow keys move in it, Enter and Esc close it."""

    def __init__(self, look: Look, desk: Desk, background: Background, wording: Wording) -> None:
        super().__init__(look)
        self._desk, self._wording = desk, wording
        title = self.tr("What was kept of a restored or copied disk")
        line = self.tr("The other desks lacked these records. They all count: look for badges that were given twice.")
        self.setAccessibleName(f"{title}. {line}")
        self._measure = Measure(look, self)
        self.table = ActsTable(look)
        self.button = ActionButton(look, self.tr("Close"), "Enter", kind="blue")
        self.button.clicked.connect(self.done)
        self._measure.width(self.table, WIDE)
        self._measure.height(self.table, HIGH, compact=HIGH - 60)
        self.column.addLayout(head_of(look, "shield-check", title, line, wide=WIDE - 48))
        self.column.addWidget(self.table)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing)
        self.table.show_rows((), self.tr("Reading…"))
        Looking(self, background, desk.needs_you.salvaged, self._show, self._tell).look()

    def begins_at(self) -> QWidget:
        return self.table.view

    def _show(self, found: Sequence[Salvaged]) -> None:
        self.table.show_rows([self._act(one) for one in found], self.tr("Nothing was kept besides."))

    def _tell(self, problem: DeskError) -> None:
        self.table.show_rows((), self._wording.error(problem))

    def _act(self, one: Salvaged) -> Act:
        desk = self._wording.desk(one.desk)
        what = QCoreApplication.translate("acts", ACTS.get(one.kind, ACTS[""]))
        return Act(
            self._wording.near(one.at, self._desk.now()), what, isolated(one.person) if one.person else "",
            f"{one.badge:05d}" if one.badge else "", " · ".join(part for part in (desk, isolated(one.clerk)) if part),
        )  # fmt: skip
