"""The part of a desk that keeps step with the others: its status, one round with a hub, what a stick brought.

A round is called from a thread of its own and may take as long as the network does. It writes in short transactions,
so that no act of a clerk waits for it.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from threading import Lock

from regdesk.chance import NewId, new_id
from regdesk.collection.statement import Line
from regdesk.desk.sync_status import By, Progress, SyncStatus
from regdesk.event.event import Event
from regdesk.settings import Settings
from regdesk.store.store import Store
from regdesk.sync.exchange import Exchanged
from regdesk.sync.intake import Taken
from regdesk.sync.port import Hub

Tell = Callable[[Progress], None]
Cancelled = Callable[[], bool]


def nobody(_: Progress) -> None:
    """Where nobody looks on."""


def never() -> bool:
    return False


class Sync:
    """Made by `Desk` as `desk.sync`; safe to call from several threads, but one round at a time."""

    def __init__(
        self, event: Event, store: Store, now: Callable[[], datetime], settings: Callable[[], Settings],
        *, ids: NewId = new_id,
    ) -> None:  # fmt: skip
        self._event, self._store, self._now, self._settings, self._ids = event, store, now, settings, ids
        self._one_at_a_time = Lock()
        self._progress: Progress | None = None

    def status(self) -> SyncStatus:
        """How this desk stands to the others; a few milliseconds, whatever the length of the logs."""
        return SyncStatus(By.ALONE, progress=self._progress)

    def round(self, hub: Hub, *, progress: Tell = nobody, cancelled: Cancelled = never) -> Exchanged:
        """Bring the hub what it lacks and fetch what is new. Raises HubError, StoreError; may be repeated at any time.

        `cancelled` is asked between two parts; the next round goes on from there.
        """
        raise NotImplementedError

    def read_from(
        self, lines: Iterable[Line], certificates: Iterable[str] = (), *, heard: datetime | None = None,
        progress: Tell = nobody, cancelled: Cancelled = never,
    ) -> Taken:  # fmt: skip
        """Take in what a stick brought: lines of any logs in any order, and certificates as they travel (C1…).

        `heard`: when the stick was written. Taking twice equals taking once. Raises StoreError.
        """
        raise NotImplementedError
