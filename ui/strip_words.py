"""What the status strip says of a desk: computed from values, in words, each part one sentence for the translator."""

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from regdesk import moments
from regdesk.collection.window import WindowNow, WindowState
from regdesk.desk import Desk
from regdesk.desk.paper import Status
from regdesk.desk.stock import Level
from regdesk.desk.sync_status import SyncStatus
from regdesk.errors import DeskError
from ui.status_strip import StripPart, StripState
from ui.sync.strip import SyncStrip
from ui.wording import Wording

LAST_HOUR = timedelta(hours=1)
ALONE = SyncStatus()


class StripWords(QObject):
    """Made with the window; `state` is asked again every second."""

    def __init__(self, desk: Desk, wording: Wording) -> None:
        super().__init__()
        self._desk = desk
        self._wording = wording
        self._sync = SyncStrip(wording.language)
        self._window_is_there = False

    def state(
        self, printer: Status | None, printing: str, *, second: bool = False, sync: SyncStatus = ALONE
    ) -> StripState:
        """`printer` is what was last heard of it (None: nothing yet); `printing` its name, or empty.

        `second`: the second printer has taken over. `sync`: how this desk stands to the others.
        """
        now, differs = self._desk.now(), self._sync.clock(sync)
        time = moments.moment(now, self._wording.language)
        return StripState(
            window=self._window(self._desk.window(), now),
            sync=self._sync.part(sync, now),
            printer=self._printer(printer, printing, second=second),
            stock=self._stock(),
            desk=self._sitting(),
            time=f"{time} · {differs}" if differs else time,
            time_tone="warn" if differs else "neutral",
        )

    def _window(self, window: WindowNow, now: datetime) -> StripPart:
        left = window.left or timedelta()
        match window.state:
            case WindowState.OPEN if left < LAST_HOUR:
                minutes = int(left.total_seconds() // 60)
                return StripPart(self.tr("Closes in **{minutes} min**").format(minutes=minutes), "warn")
            case WindowState.OPEN:
                words = self.tr("**Open** · closes {when} · {left} left")
                return StripPart(words.format(when=self._wording.moment(window.closes), left=hours_and_minutes(left)))
            case WindowState.CLOSED:
                words = self.tr("**Closed** since {when} · supervisor only")
                return StripPart(words.format(when=self._wording.moment(window.closes)), "bad")
            case _:
                words = self.tr("**Not open yet** · opens {when} · {left}")
                opens = self._wording.moment(window.opens_next or now)
                return StripPart(words.format(when=opens, left=hours_and_minutes(left)), "neutral")

    def _printer(self, status: Status | None, printing: str, *, second: bool) -> StripPart:
        part = self._printer_alone(status, printing)
        if not second:
            return part
        if part.tone == "ok":
            return replace(part, text=self.tr("Printer 2 **ready**"))
        return replace(part, text=self.tr("Printer 2 · {state}").format(state=part.text))

    def _printer_alone(self, status: Status | None, printing: str) -> StripPart:
        if not printing:
            return StripPart(self.tr("**No printer**"), "bad")
        if status is None:
            return StripPart(self.tr("Printer not heard of yet"), "neutral")
        if status.troubles:
            return StripPart(f"**{self._wording.trouble(status.troubles[0]).bold.rstrip('.')}**", "bad")
        if status.low:
            return StripPart(self._wording.low(status.low), "warn")
        return StripPart(self.tr("Printer **ready**")) if status.ready else StripPart(self.tr("**No printer**"), "bad")

    def _stock(self) -> StripPart | None:
        """Nothing before the first count, and while the database cannot be read: then the window says so elsewhere."""
        if not self._window_is_there:
            # a long log is read a second later: the window shall not wait for it
            self._window_is_there = True
            return None
        try:
            left = self._desk.stock.left()
        except DeskError:
            return None
        if left is None:
            return None
        if left.counted is not None:
            words = self.tr("**{count}** badges, **{counted}** counted")
            return StripPart(words.format(count=left.count, counted=left.counted), "warn")
        match left.level:
            case Level.FEWEST:
                return StripPart(self.tr("**Get badges now: {count} left**").format(count=left.count), "bad")
            case Level.FEW:
                return StripPart(self.tr("**{count}** badges left").format(count=left.count), "warn")
            case Level.ENOUGH:
                return StripPart(self.tr("**{count}** badges left").format(count=left.count))

    def _sitting(self) -> str:
        if not self._desk.clerk:
            return self.tr("Desk {number}").format(number=self._desk.number)
        return self.tr("Desk {number} · {clerk}").format(number=self._desk.number, clerk=self._desk.clerk)


def hours_and_minutes(length: timedelta) -> str:
    """`30 h 53 min`, `42 min`, `1 day 2 h`: as the strip counts."""
    minutes = int(length.total_seconds() // 60)
    if minutes >= 48 * 60:
        days, rest = divmod(minutes, 24 * 60)
        return f"{days} d {rest // 60} h"
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
