"""How often a PIN may be tried: five times, then waits that double. Pure; the store keeps what is counted.

A try is counted before it is judged, so that a power cut gives none away. Time is the latest moment that was ever
known at this desk: a clock that is set back makes no wait shorter, and one that is set forward gains hardly anything,
since the waits double without end.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

FREE_TRIES = 5
FIRST_WAIT = timedelta(minutes=5)
FOR_EVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries since the last right one or the last release. `last`, `until`: aware, None before the first."""

    wrong: int = 0
    last: datetime | None = None
    until: datetime | None = None

    @property
    def left(self) -> int:
        """How many may still be wrong before the next wait."""
        return max(FREE_TRIES - self.wrong, 0)


FRESH = Tries()


def known_now(clock: datetime, known: Iterable[datetime | None]) -> datetime:
    """The latest moment that anybody knows of."""
    return max([clock, *(moment for moment in known if moment)])


def waits_until(tries: Tries, now: datetime) -> datetime | None:
    """Until when nobody may try; None when one may. `now`: from `known_now`."""
    return tries.until if tries.until and now < tries.until else None


def counted(tries: Tries, now: datetime) -> Tries:
    """The tries with one more, taken for wrong until it is shown to be right."""
    wrong = tries.wrong + 1
    return Tries(wrong, now, _after(now, wrong) if wrong >= FREE_TRIES else None)


def _after(now: datetime, wrong: int) -> datetime:
    try:
        wait: timedelta = FIRST_WAIT * 2 ** (wrong - FREE_TRIES)
        return now + wait
    except OverflowError:
        return FOR_EVER


def most_tries(span: timedelta) -> int:
    """How many tries anybody has within a span, counted from the first: what the waits are there to hold."""
    return FREE_TRIES + (span // FIRST_WAIT + 1).bit_length() - 1
