"""How this desk stands to the others, as the strip and the Sync screen show it: frozen values, all of one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from regdesk.store.logs import State as State


class By(StrEnum):
    """How entries go from desk to desk here. ALONE: no hub was joined and no stick was ever written or read."""

    ALONE = "alone"
    HUB = "hub"
    STICKS = "sticks"


class Part(StrEnum):
    """What is being fetched."""

    LIST = "list"
    LOGS = "logs"
    PHOTOS = "photos"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a first or a long sync has come. `of`: 0 where nobody can say how many there are."""

    part: Part
    have: int
    of: int = 0


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the last try did not end well: a code of `regdesk.sentences.errors` and what fills its sentence."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """Entries of another desk that came without the ones before them: `first` to `last` of its log are not here.

    `number`: of the desk; 0 where it is not known. What came is kept and counts.
    """

    number: int
    name: str
    log: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class LogStatus:
    """One log of a desk. `current`: the desk goes on writing it, as far as is known here. `why`: of any but WHOLE."""

    id: str
    head: int
    state: State = State.WHOLE
    why: str = ""
    current: bool = True


@dataclass(frozen=True, slots=True)
class DeskStatus:
    """One desk of the event as this one knows it. `number` 0 and no `name`: nobody has certified it.

    `heard`: when it last had all that the hub had, or wrote a stick (aware); None: never. `unsent`: of its entries
    then; of the own desk now. `clock`: its clock less the hub's. `head`: the last entry of its newest log that is here.
    `state`, `why`: the gravest of its logs. `aside`, `held`: how many entries stand beside its logs, and how many were
    not believed.
    """

    number: int
    name: str
    key: str
    ours: bool = False
    heard: datetime | None = None
    unsent: int = 0
    clock: timedelta | None = None
    head: int = 0
    state: State = State.WHOLE
    why: str = ""
    stopped: bool = False
    version: str = ""
    logs: tuple[LogStatus, ...] = ()
    aside: int = 0
    held: int = 0


@dataclass(frozen=True, slots=True)
class Salvaged:
    """This disk was restored or copied, and began a log of its own. `entries`: how many were found on it that the
    others have not in its log, and count beside it; `behind`: how many the others had that were lost here."""

    at: datetime
    entries: int
    behind: int


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """`synced`: when this desk last had everything, by the hub or from a stick (aware). `unsent`: own entries that the
    hub has not, or that were put on no stick. `clock`: this desk's clock less the hub's. `list_of`: when the list was
    made or published; `list_revision`: its number at the hub, 0 without one. `busy`: a round is under way.
    """

    by: By = By.ALONE
    synced: datetime | None = None
    unsent: int = 0
    trouble: Trouble | None = None
    progress: Progress | None = None
    clock: timedelta | None = None
    list_of: datetime | None = None
    list_revision: int = 0
    desks: tuple[DeskStatus, ...] = ()
    missing: tuple[Missing, ...] = ()
    salvaged: Salvaged | None = None
    busy: bool = False
