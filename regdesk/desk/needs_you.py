"""What a supervisor or shift lead has to decide or look at, worst first; and the one act that settles two badges.

Computed from the logs of all desks whenever it is asked for, never stored: what is settled anywhere is gone everywhere.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from regdesk.collection.entitlement import Refusal
from regdesk.desk.answers import Done
from regdesk.desk.approving import Approver
from regdesk.desk.signing_in import Duty
from regdesk.desk.sync_status import SyncStatus
from regdesk.event.event import Event
from regdesk.staff.decisions import Ruling
from regdesk.staff.rights import Right
from regdesk.staff.stops import Stop
from regdesk.store.store import Store


class Kind(StrEnum):
    """What needs somebody. Each has its headline, its line and its action in `regdesk.sentences.needs_you`.

    TWO_BADGES: one person has two that count; TWINS: two registrations of one passport do. CODE_TWICE: two sheets bear
    one serial, made on a copied disk. DECIDED_TWICE: two supervisors kept another one each, so none counts. LEFT_OVER:
    a badge lies at a desk whose bearer has collected at another one. REFERRED: somebody was sent to the supervisor.
    LOG_BEGUN: a disk was restored or copied. CLOCK: a laptop's is more than five minutes wrong. DESK_SILENT: nothing
    was heard of it. BADGE_OF_STOPPED_DESK: made after the desk was stopped.
    """

    TWO_BADGES = "two_badges"
    DECIDED_TWICE = "decided_twice"
    CODE_TWICE = "code_twice"
    TWINS = "twins"
    BADGE_OF_STOPPED_DESK = "badge_of_stopped_desk"
    LOG_QUARANTINED = "log_quarantined"
    REFERRED = "referred"
    LOG_BEGUN = "log_begun"
    CLOCK = "clock"
    DESK_SILENT = "desk_silent"
    LEFT_OVER = "left_over"


class Grave(IntEnum):
    """STOP: somebody may pass a door who should not; LOOK: it cannot wait for the evening; KNOW: it can."""

    KNOW = 1
    LOOK = 2
    STOP = 3


class Action(StrEnum):
    """What the button of one does. DECIDE: opens `double`; SYNC: opens the Sync screen; PERSON: opens the person."""

    DECIDE = "decide"
    PERSON = "person"
    SYNC = "sync"


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that needs somebody. `since`: aware, event's zone. `person`: id on the list, the first of several.

    `badges`: numbers of the badges that it is about; `desks`: numbers of the desks, 0 for one that nobody certified.
    `facts` fill its sentences: of TWINS `people` (ids); of REFERRED `reason` (key of a refusal, or `clerk`), `slip`; of
    LOG_QUARANTINED `why` (key of a sentence); of LOG_BEGUN `entries`, `behind`; of CLOCK `minutes` (negative: slow);
    of two badges `times` (aware, in the order of `badges`), and `day` where one of them is for one day.
    """

    kind: Kind
    grave: Grave
    since: datetime
    person: str | None = None
    badges: tuple[int, ...] = ()
    desks: tuple[int, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict)
    action: Action = Action.PERSON


@dataclass(frozen=True, slots=True)
class Collected:
    """One of the badges that somebody has. `desk`: the number of the desk that gave it, 0 where nobody certified it.

    `person`: whose registration; `at`: aware, event's zone; `clerk`: who gave it. `first`: it stands by default.
    `entry`: (log, sequence, hash) of the hand-over. `day`: it is for one day.
    """

    code: str
    number: int
    person: str
    desk: int
    desk_name: str
    at: datetime
    clerk: str
    entry: tuple[str, int, str]
    first: bool = False
    day: bool = False


@dataclass(frozen=True, slots=True)
class Double:
    """What is to be decided: the badges that count, the earliest first. `ruling`: the reasons to choose from.

    `approvers`: how many people besides who works here have to say yes by card and PIN.
    """

    person: str
    collected: tuple[Collected, ...]
    ruling: Ruling
    approvers: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much needs somebody, without whom it is about: for everybody's strip. `worst`: None where nothing does."""

    count: int
    worst: Grave | None = None


class NotDecided(StrEnum):
    """Why two badges are not decided here. SETTLED: decided meanwhile, here or elsewhere; CHANGED: other badges now."""

    SETTLED = "settled"
    CHANGED = "changed"


class NeedsYou:
    """Made by `Desk` as `desk.needs_you`. `status`: how this desk stands to the others."""

    def __init__(
        self, event: Event, store: Store, duty: Duty, now: Callable[[], datetime], status: Callable[[], SyncStatus]
    ) -> None:
        self._event, self._store, self._duty, self._now, self._status = event, store, duty, now, status

    def list(self) -> tuple[Need, ...]:
        """Everything that needs somebody now, worst first. Raises NotAllowed for who neither decides nor reports."""
        with self._store.reading() as tx:
            if not self._duty.sees(tx, Right.UNLOCK_CONFLICT):
                self._duty.must(tx, Right.REPORT)
        return ()

    def waiting(self) -> Waiting:
        """How much there is, for the strip of every desk; nothing of whom it is about."""
        return Waiting(0)

    def double(self, person_id: str) -> Double | None:
        """The badges to choose from; None where no more than one counts. Raises NotAllowed, KeyError."""
        raise NotImplementedError

    def decide_double(
        self, person_id: str, keep: str, why: str, *, seen: tuple[str, ...], note: str = "",
        by: tuple[Approver, ...] = (), act: str,
    ) -> Done | Refusal | Stop | NotDecided:  # fmt: skip
        """Keep the badge with the code `keep` and withdraw all others that count, for good.

        `seen`: the codes that were shown, all of them: where others count by now nothing is written. `why`: a key of
        `Double.ruling.reasons`; `note`: in words where it is `other`. Raises KeyError for who is not on the list.
        """
        raise NotImplementedError
