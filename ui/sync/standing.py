"""How grave it is where a desk stands, from values alone; the thresholds of the strip and of the Sync screen."""

from datetime import datetime, timedelta
from enum import IntEnum

from regdesk.desk.sync_status import By, DeskStatus, State, SyncStatus

OFFLINE = timedelta(minutes=2)
LONG_OFFLINE = timedelta(minutes=60)
STICK_DUE = timedelta(hours=2)
STICK_LATE = timedelta(hours=24)
MANY = 50
"""Entries that wait: more of them are too many to lose with one laptop."""
CLOCK_DIFFERS = timedelta(minutes=2)


class Level(IntEnum):
    """The gravest first."""

    BAD = 0
    WARN = 1
    OK = 2
    OVER = 3


def level_of_age(age: timedelta | None, by: By) -> Level:
    """Of the time since somebody last had everything. None: never yet."""
    if age is None:
        return Level.WARN
    amber, red = (STICK_DUE, STICK_LATE) if by is By.STICKS else (OFFLINE, LONG_OFFLINE)
    return Level.BAD if age > red else Level.WARN if age > amber else Level.OK


def level_here(status: SyncStatus, now: datetime) -> Level:
    """Of this desk."""
    if status.by is By.ALONE:
        return Level.OK
    age = age_of(status.synced, now)
    return Level.BAD if status.unsent > MANY else level_of_age(age, status.by)


def level_of(desk: DeskStatus, status: SyncStatus, now: datetime) -> Level:
    """Of any desk; a stopped one counts no more, unless what it wrote is not believed."""
    if desk.state is State.QUARANTINED or desk.held:
        return Level.BAD
    if desk.stopped:
        return Level.OVER
    if desk.ours:
        return min(level_here(status, now), _level_of_clock(status.clock))
    if desk.unsent > MANY:
        return Level.BAD
    found = level_of_age(age_of(desk.heard, known_at(status, now)), status.by)
    if any(missing.number == desk.number for missing in status.missing) or not desk.number:
        found = min(found, Level.WARN)
    return min(found, _level_of_clock(desk.clock))


def worst_first(status: SyncStatus, now: datetime) -> list[DeskStatus]:
    """All desks: the gravest first, among these a stopped log, then whoever is away for longest, then by number."""
    at = known_at(status, now)

    def order(desk: DeskStatus) -> tuple[int, bool, float, int, str]:
        level = level_of(desk, status, now)
        age = age_of(desk.heard, at)
        away = -(age.total_seconds() // 60) if age is not None and level < Level.OK else 0.0
        return level, desk.state is not State.QUARANTINED, away, desk.number, desk.key

    return sorted(status.desks, key=order)


def known_at(status: SyncStatus, now: datetime) -> datetime:
    """The moment of which the other desks are told: now while this desk is in step, else when it last was."""
    age = age_of(status.synced, now)
    away = age is not None and level_of_age(age, status.by) < Level.OK
    return status.synced if away and status.synced else now


def age_of(at: datetime | None, now: datetime) -> timedelta | None:
    """How long ago; never less than nothing, however clocks differ. None: never."""
    return None if at is None else max(now - at, timedelta())


def _level_of_clock(clock: timedelta | None) -> Level:
    return Level.WARN if differs(clock) else Level.OK


def differs(clock: timedelta | None) -> bool:
    """Whether a clock is too far from that of the others to order what people did."""
    return clock is not None and abs(clock) > CLOCK_DIFFERS


def other_in_time(status: SyncStatus) -> DeskStatus | None:
    """The desk that a clerk is told of when this desk's clock differs: the first whose clock is right."""
    right = [desk for desk in status.desks if not desk.ours and desk.number and not desk.stopped]
    return next((desk for desk in right if desk.clock is not None and not differs(desk.clock)), None)


def age_told(desk: DeskStatus, status: SyncStatus, now: datetime) -> tuple[timedelta | None, Level]:
    """How long ago a desk was in step, as far as is known here, and how grave that is; None: never."""
    heard = status.synced if desk.ours else desk.heard
    age = age_of(heard, now if desk.ours else known_at(status, now))
    level = Level.OVER if desk.stopped or status.by is By.ALONE else level_of_age(age, status.by)
    return age, level
