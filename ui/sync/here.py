"""The sync of one desk in its window: the loop beside it, how it stands, and the place that shows it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from regdesk.desk import Desk
from regdesk.desk.joined_hub import JoinedHub
from regdesk.desk.sync_status import Progress, SyncStatus
from regdesk.errors import DeskError
from ui.background import Background
from ui.look.look import Look
from ui.place import Place
from ui.sync_loop import Connect, Pace, SyncLoop
from ui.wording import Wording


class SyncHere(QObject):
    """`took`: people or badges changed by what came in. `sent`: less waits than before.

    `status`: how this desk stood at the last look.
    `hub`: the name of the hub that was joined, empty where none was. `connect` stands in for the way to it.
    """

    took = Signal(object)
    sent = Signal()

    def __init__(
        self, desk: Desk, background: Background, connect: Connect | None = None, *, pace: Pace | None = None
    ) -> None:  # fmt: skip
        super().__init__()
        self.desk, self._background = desk, background
        self.joined = JoinedHub(desk)
        self.status, self.hub = SyncStatus(), ""
        self._progress: Progress | None = None
        self._waiting = 0
        self.loop = SyncLoop(desk.sync, connect or self.joined.reach, background, pace=pace)
        self.loop.took.connect(self.took)
        self.loop.told.connect(self._told)
        self.loop.progressed.connect(self._came)

    def begin(self) -> None:
        """With the desk, and again once a hub was joined."""
        self.look()
        try:
            self.hub = self.joined.name()
        except DeskError:
            self.hub = ""  # the first round says why
        self.loop.begin()

    def end(self) -> None:
        self.loop.end()

    def soon(self) -> None:
        """Somebody wants a round now."""
        if self.loop.on:
            self.loop.soon()
        else:
            self.begin()

    def look(self) -> SyncStatus:
        """How this desk stands now; what cannot be read leaves it as it was, and the window says so elsewhere."""
        try:
            status = self.desk.sync.status()
        except DeskError:
            return self.status
        before, self._waiting = self._waiting, status.unsent
        self.status = replace(status, progress=status.progress or self._progress)
        if status.unsent > before:
            self.loop.written()
        elif status.unsent < before:
            self.sent.emit()
        return self.status

    def _told(self) -> None:
        self._progress = None
        self.look()

    def _came(self, progress: Progress) -> None:
        self._progress = progress
        self.status = replace(self.status, progress=progress)

    # the place that shows it

    def new_place(self, look: Look, wording: Wording) -> Place:
        """Few open it, so what it brings is imported late."""
        from ui.sync.carrying import Carrying
        from ui.sync.joining import Joining
        from ui.sync.place import Ask, SyncPlace
        from ui.sync.salvage_sheet import SalvageSheet
        from ui.sync.words import SyncWords

        words = SyncWords(wording)
        carrying = Carrying(look, self.desk, self._background, words)
        joining = Joining(look, self.desk, self.joined, wording)
        asks: dict[str, Ask] = {
            "send": carrying.send_sheet,
            "read": carrying.read_sheet,
            "ask": joining.ask_sheet,
            "join": joining.join_sheet,
            "kept": lambda: SalvageSheet(look, self.desk, self._background, wording),
        }
        place = SyncPlace(look, self.desk, self._background, self, words, asks)
        for one in (carrying, joining):
            one.setParent(place)
            one.told.connect(place.tell)
        carrying.changed.connect(self._carried)
        joining.changed.connect(self._hub_joined)
        return place

    def _hub_joined(self) -> None:
        """One that turned this desk away may let it in by the file that was just taken: it is asked at once."""
        self.begin()
        self.loop.soon()

    def _carried(self) -> None:
        """A stick may have brought what is shown elsewhere."""
        self.look()
        self.took.emit(None)
