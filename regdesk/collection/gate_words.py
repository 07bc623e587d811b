"""What the log says of doors: when one was watched, by which list, and what each scan was answered."""

from dataclasses import dataclass

from regdesk.collection.facts import Code


@dataclass(frozen=True, slots=True)
class GateOpened:
    """This laptop began to watch a door (its key); a bus that begins to fill anew is opened again.

    `version`: of the list that it goes by, 0 where that is the desk's own; `made`: when that was made, ISO 8601.
    """

    door: str
    version: int
    made: str


@dataclass(frozen=True, slots=True)
class GateClosed:
    """Nobody watches this door with this laptop any more."""

    door: str


@dataclass(frozen=True, slots=True)
class BundleTaken:
    """A list for gates was taken in. `event_key`: 64 hex digits of the key that signed it; `withdrawn`: how many."""

    version: int
    made: str
    event_key: str
    withdrawn: int


@dataclass(frozen=True, slots=True)
class WithdrawalsTaken:
    """A desk's list of withdrawn badges was taken in beside the bundle. `at`: what it knew then, ISO 8601."""

    desk: int
    at: str
    withdrawn: int


@dataclass(frozen=True, slots=True)
class BadgeScanned:
    """What a guard was told. `answer`, `reason`: values of `regdesk.gate.answer.Word` and `Because`.

    `code`: of a genuine badge, as in the log of its desk; five digits where they were typed; empty for what was no
    badge: of a passport or a confirmation nothing is kept.
    """

    code: Code
    door: str
    answer: str
    reason: str
    typed: bool = False
