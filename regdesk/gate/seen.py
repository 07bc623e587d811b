"""Who was let in where, a short while ago: what makes a guard look twice. Known only of the scans of this laptop."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from regdesk.event.doors import Door, DoorKind
from regdesk.keys.seal import Serial

HERE = timedelta(minutes=10)
"""Who comes back to the same door so soon may have handed the badge back over the fence."""
ELSEWHERE = timedelta(minutes=5)
"""Nobody boards a bus or enters the venue at two places so soon one after the other."""


@dataclass(frozen=True, slots=True)
class Pass:
    """Somebody with this badge was let in, or looked at, at a door (its key) at a moment (aware)."""

    serial: Serial
    door: str
    at: datetime


Seen = Mapping[Serial, Pass]
"""The last pass of each badge."""


def last_passes(passes: Iterable[Pass]) -> dict[Serial, Pass]:
    """The last pass of each badge, given in any order."""
    last: dict[Serial, Pass] = {}
    for each in passes:
        known = last.get(each.serial)
        if known is None or known.at <= each.at:
            last[each.serial] = each
    return last


def just_here(seen: Seen, serial: Serial, door: Door, now: datetime) -> Pass | None:
    """The pass at this very door that is too fresh."""
    last = seen.get(serial)
    return last if last and last.door == door.key and timedelta(0) <= now - last.at < HERE else None


def just_elsewhere(seen: Seen, serial: Serial, door: Door, kinds: Mapping[str, DoorKind], now: datetime) -> Pass | None:
    """The pass at another door that is too fresh. Rooms lie behind a gate: to go on into one is no wonder."""
    last = seen.get(serial)
    if last is None or last.door == door.key or not timedelta(0) <= now - last.at < ELSEWHERE:
        return None
    return None if DoorKind.ROOM in (door.kind, kinds.get(last.door)) else last
