"""What became of the sheets that badges were sent to: good, spoiled and why, or never fed. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from regdesk.collection.visit import Badge, BadgeState


class Use(StrEnum):
    """OPEN: nobody knows yet whether a badge came out. NONE: it is certain that no sheet was fed."""

    GOOD = "good"
    SPOILED = "spoiled"
    NONE = "none"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet of one badge. `at`: when it was asked for. `reason`: value of `Spoil` of a spoiled one, else empty."""

    code: str
    number: int
    desk: str
    at: datetime
    use: Use
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many sheets of each use; `spoiled` by value of `Spoil`. `used`: all that left the box for good."""

    good: int = 0
    open: int = 0
    spoiled: Mapping[str, int] = field(default_factory=dict)

    @property
    def used(self) -> int:
        return self.good + sum(self.spoiled.values())


_GOOD = (BadgeState.PRINTED, BadgeState.COLLECTED, BadgeState.VOID)


def sheet_of(badge: Badge) -> Sheet:
    """What became of the sheet of this badge. One that was handed over was good, whatever became of it later."""
    use, reason = _use(badge)
    return Sheet(badge.code, badge.number, badge.desk, badge.requested, use, reason)


def used(badges: Iterable[Badge]) -> tuple[Sheet, ...]:
    """The same of several badges, in their order: those of `Visit.badges`."""
    return tuple(map(sheet_of, badges))


def tally(sheets: Iterable[Sheet]) -> Tally:
    """Count sheets by use."""
    kept = tuple(sheets)
    by_use = Counter(sheet.use for sheet in kept)
    spoiled = Counter(sheet.reason for sheet in kept if sheet.use is Use.SPOILED)
    return Tally(by_use[Use.GOOD], by_use[Use.OPEN], dict(spoiled))


def _use(badge: Badge) -> tuple[Use, str]:
    if badge.state in _GOOD:
        return Use.GOOD, ""
    if badge.state is not BadgeState.CANCELLED:
        return Use.OPEN, ""
    return (Use.SPOILED, badge.spoiled) if badge.spoiled else (Use.NONE, "")
