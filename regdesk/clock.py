"""The one home of time: everything else is handed a clock."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time. `now` is timezone-aware and in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The laptop's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class SetClock:
    """A clock that was set to a moment and runs on from there; for training events only."""

    def __init__(self, starts_at: datetime, underlying: Clock) -> None:
        self._ahead: timedelta = starts_at - underlying.now()
        self._underlying = underlying

    def now(self) -> datetime:
        return (self._underlying.now() + self._ahead).astimezone(UTC)
