"""Is badge collection open? Judged in the event's zone, by the instant it is given; never by the laptop's zone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from regdesk.event.event import DailyHours, PickUpWindow


class WindowState(StrEnum):
    NOT_OPEN_YET = "not_open_yet"
    OPEN = "open"
    CLOSED_FOR_NOW = "closed_for_now"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class WindowNow:
    """The answer at one instant.

    `opened` and `closes` are the bounds of the window that is open, or, once all is over, of the whole time.
    `opens_next` is set while waiting (before the first window, at night, between two windows).
    All moments are aware, in the event's zone. `left` is the time to `closes` (open) or to `opens_next`.
    """

    state: WindowState
    opened: datetime
    closes: datetime
    opens_next: datetime | None
    left: timedelta | None

    @property
    def is_open(self) -> bool:
        return self.state is WindowState.OPEN


def window_now(windows: Iterable[PickUpWindow], zone: ZoneInfo, now: datetime, category: str = "") -> WindowNow:
    """Judge the windows that hold for a category at an aware instant.

    An empty category means those for everybody or, where there are none, all: is anybody served now?

    Source: 002, Logistical Note 2 (Fri 1 Dec 2017 13:00 to Tue 5 Dec 2017 15:00, local time).
    """
    every = list(windows)
    mine = [w for w in every if not w.categories or category in w.categories] or ([] if category else every)
    # instants are compared in UTC: two times of one zone would be compared as clock faces, wrong when clocks change
    instant = now.astimezone(UTC)
    spans = _joined(sorted(span for w in mine for span in _open_spans(w, zone)))
    if not spans:
        return WindowNow(WindowState.CLOSED, now.astimezone(zone), now.astimezone(zone), None, None)
    first, last = spans[0][0], spans[-1][1]
    for opens, closes in spans:
        if opens <= instant < closes:
            return WindowNow(WindowState.OPEN, opens.astimezone(zone), closes.astimezone(zone), None, closes - instant)
        if instant < opens:
            state = WindowState.NOT_OPEN_YET if opens == first else WindowState.CLOSED_FOR_NOW
            begins = opens.astimezone(zone)
            return WindowNow(state, begins, closes.astimezone(zone), begins, opens - instant)
    return WindowNow(WindowState.CLOSED, first.astimezone(zone), last.astimezone(zone), None, None)


def _joined(spans: list[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    """Sorted spans that touch or overlap as one: badges are given until the last of them closes."""
    joined: list[tuple[datetime, datetime]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            start, end = joined[-1][0], max(end, joined.pop()[1])
        joined.append((start, end))
    return joined


def _open_spans(window: PickUpWindow, zone: ZoneInfo) -> list[tuple[datetime, datetime]]:
    """The times in which one window really is open, as instants in UTC (a clock change makes no span wider)."""
    opens, closes = window.opens.astimezone(UTC), window.closes.astimezone(UTC)
    if not window.daily:
        return [(opens, closes)]
    first, last = window.opens.astimezone(zone).date(), window.closes.astimezone(zone).date()
    # from the day before: hours that run past midnight may have begun then
    days = [first + timedelta(days=day) for day in range(-1, (last - first).days + 1)]
    spans = [_daily_span(day, hours, zone) for day in days for hours in window.daily]
    cut = [(max(start, opens), min(end, closes)) for start, end in spans]
    return [(start, end) for start, end in cut if start < end]


def _daily_span(day: date, hours: DailyHours, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The hours of one day; hours that end after midnight run into the next."""
    last_day = day if hours.closes > hours.opens else day + timedelta(days=1)
    start = datetime.combine(day, hours.opens, zone)
    return start.astimezone(UTC), datetime.combine(last_day, hours.closes, zone).astimezone(UTC)
