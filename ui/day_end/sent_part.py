"""Whether everything that this desk recorded is with the others: a pill in the head, and what to do where it is not."""

from PySide6.QtCore import QObject, Qt, Signal

from regdesk.desk import Desk
from regdesk.desk.sync_status import By, SyncStatus
from ui.desk.band import Band
from ui.look.look import Look
from ui.look.pieces import ActionButton, StateChip
from ui.setup.steps import SetupHead
from ui.sync.standing import Level, level_here
from ui.wording import Told


class SentPart(QObject):
    """A desk that is alone has nobody to send to, and says nothing. `sync_asked`: the way to the stick."""

    sync_asked = Signal()

    def __init__(self, look: Look, desk: Desk, head: SetupHead) -> None:
        super().__init__(head)
        self._desk = desk
        self.pill, self.band = StateChip(look, units=36), Band(look)
        across = head.layout()
        assert across is not None
        across.addWidget(self.pill)
        self.button = ActionButton(look, self.tr("Send to stick"), "Ctrl+S", icon="usb", kind="outlined")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.sync_asked)
        item = self.band.column.itemAt(0)
        beside = item.layout() if item else None
        assert beside is not None
        beside.addWidget(self.button)

    def look_again(self) -> None:
        status = self._desk.sync.status()
        in_step = status.by is By.HUB and level_here(status, self._desk.now()) is Level.OK
        waits = status.by is not By.ALONE and status.unsent > 0
        self.band.show_told(self._told(status.unsent) if waits and not in_step else None)
        self._show_pill(status, in_step=in_step)

    def _show_pill(self, status: SyncStatus, *, in_step: bool) -> None:
        if status.by is By.ALONE:
            self.pill.show_state("", "", "neutral")
        elif status.unsent and in_step:
            self.pill.show_state("arrows-clockwise", self._waiting(status.unsent), "neutral")
        elif status.unsent:
            self.pill.show_state("warning-fill", self._waiting(status.unsent), "warn")
        else:
            own = next((desk.head for desk in status.desks if desk.ours), 0)
            words = self.tr("All {count} records sent").format(count=f"{own:,}")
            self.pill.show_state("check-circle-fill", words, "ok")

    def _waiting(self, count: int) -> str:
        return self.tr("1 record to send") if count == 1 else self.tr("{count} records to send").format(count=count)

    def _told(self, count: int) -> Told:
        one, several = self.tr("1 record is not sent yet."), self.tr("{count} records are not sent yet.")
        rest = self.tr("Connect to the network, or save them to the USB stick.")
        return Told(one if count == 1 else several.format(count=count), rest, "paper-plane-tilt", "warn")
