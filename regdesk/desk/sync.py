"""The part of a desk that keeps step with the others: its status, one round with a hub, what a stick brought.

A round is called from a thread of its own and may take as long as the network does. It writes in short transactions,
so that no act of a clerk waits for it.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from itertools import islice
from threading import Lock

from regdesk.chance import NewId, new_id
from regdesk.collection.lane import lane_of
from regdesk.collection.statement import Line
from regdesk.desk import sync_reading
from regdesk.desk.sync_status import Part, Progress, SyncStatus
from regdesk.errors import HubError
from regdesk.event.event import Event
from regdesk.people.participant import Participant
from regdesk.settings import Settings
from regdesk.store.store import Store
from regdesk.sync import marks, own_log, peers, troubles
from regdesk.sync.believed import Trust
from regdesk.sync.exchange import Exchange, Exchanged, Known
from regdesk.sync.intake import Intake, Taken, look_again, never, together
from regdesk.sync.own_log import Owner
from regdesk.sync.port import Hello, Hub

Tell = Callable[[Progress], None]
Cancelled = Callable[[], bool]
AT_ONCE = 5_000
"""Lines of a stick that are held in memory."""


def nobody(_: Progress) -> None:
    """Where nobody looks on."""


class Sync:
    """Made by `Desk` as `desk.sync`; safe to call from several threads, but one round at a time."""

    def __init__(
        self, event: Event, store: Store, now: Callable[[], datetime], settings: Callable[[], Settings],
        *, ids: NewId = new_id,
    ) -> None:  # fmt: skip
        self._event, self._store, self._now, self._settings, self._ids = event, store, now, settings, ids
        self._one_at_a_time = Lock()
        self._known = Known()
        self._progress: Progress | None = None

    def status(self) -> SyncStatus:
        """How this desk stands to the others; a few milliseconds, whatever the length of the logs."""
        with self._store.reading() as tx:
            found = sync_reading.status(
                tx, self._store.public, self._settings().desk_number,
                progress=self._progress, busy=self._one_at_a_time.locked(), synced=self._known.synced,
            )  # fmt: skip
        found = sync_reading.by_this_clock(found)
        return sync_reading.without_clocks(found) if self._event.training else found

    def round(self, hub: Hub, *, progress: Tell = nobody, cancelled: Cancelled = never) -> Exchanged:
        """Bring the hub what it lacks and fetch what is new. Raises HubError, StoreError; may be repeated at any time.

        `cancelled` is asked between two parts; the next round goes on from there.
        """
        with self._one_at_a_time:
            try:
                return self._round(hub, self._told(progress), cancelled)
            except HubError as problem:
                self._note_trouble(problem)
                raise
            finally:
                self._progress = None

    def _round(self, hub: Hub, tell: Tell, cancelled: Cancelled) -> Exchanged:
        exchange = Exchange(
            self._store, self._event, hub, self._owner(), self._known,
            fetched=lambda have, of: tell(Progress(Part.LOGS, have, of)), cancelled=cancelled,
        )  # fmt: skip
        done, hello = exchange.run()
        done = self._with_list(done, hub, hello, tell, cancelled)
        if done.whole and not cancelled():
            exchange.tell()
        return done

    def _with_list(self, done: Exchanged, hub: Hub, hello: Hello, tell: Tell, cancelled: Cancelled) -> Exchanged:
        there = hub.roster
        if there is None or not hello.rev:
            return done
        from regdesk.sync.photos import PhotosAsked
        from regdesk.sync.roster_round import take_list  # late: it brings what unpacks a list

        took = take_list(
            self._store, there, hello, tell=lambda have, of: tell(Progress(Part.LIST, have, of)), cancelled=cancelled,
            photos=PhotosAsked(mine=self._is_of_own_lane if self._event.lanes else None),
        )  # fmt: skip
        return done.with_list(took.changed + took.gone, took.pictures, complete=took.complete)

    def _is_of_own_lane(self, person: Participant) -> bool:
        """Whether this desk gives the badge while it hears of no other: the picture will be needed here."""
        return lane_of(self._event, person) == self._settings().desk_number

    def read_from(
        self, lines: Iterable[Line], certificates: Iterable[str] = (), *, heard: datetime | None = None,
        progress: Tell = nobody, cancelled: Cancelled = never,
    ) -> Taken:  # fmt: skip
        """Take in what a stick brought: lines of any logs in any order, and certificates as they travel (C1…).

        `heard`: when the stick was written. Taking twice equals taking once. Raises StoreError.
        """
        with self._one_at_a_time:
            try:
                return self._read(lines, certificates, heard, self._told(progress), cancelled)
            finally:
                self._progress = None

    def _read(
        self, lines: Iterable[Line], certificates: Iterable[str], heard: datetime | None, tell: Tell,
        cancelled: Cancelled,
    ) -> Taken:  # fmt: skip
        intake = Intake(self._store, self._met(certificates), self._by_hub, relayed=True, cancelled=cancelled)
        taken, have, remaining = look_again(self._store, intake), 0, iter(lines)
        while (some := list(islice(remaining, AT_ONCE))) and not cancelled():
            self._go_on_elsewhere(some)
            taken = together(taken, intake.take(some))
            have += len(some)
            tell(Progress(Part.LOGS, have))
        if heard and not cancelled():
            self._note_read(heard)
        return taken

    def _met(self, certificates: Iterable[str]) -> Trust:
        brought = list(certificates)
        if brought:
            with self._store.writing() as tx:
                peers.meet(tx, brought, self._event, ours=self._store.signs.public)
        with self._store.reading() as tx:
            return peers.trust(self._event, peers.known(tx), self._store.public, self._settings().desk_number)

    def _go_on_elsewhere(self, lines: list[Line]) -> None:
        """A stick that knows more of this desk's log than this desk: the disk was restored, or copied."""
        with self._store.reading() as tx:
            found = own_log.brought(tx, lines, self._store.public)
        if found:
            own_log.begin_another(self._store, self._owner(), found)

    def _note_read(self, heard: datetime) -> None:
        with self._store.writing() as tx:
            before = tx.value(marks.SYNCED)
            at = heard.astimezone(UTC)
            if before is None or datetime.fromisoformat(before) < at:
                tx.set_value(marks.SYNCED, at.isoformat())

    def _owner(self) -> Owner:
        settings = self._settings()
        return Owner(self._event.id, settings.desk_number, settings.clerk, self._now, self._ids)

    def _by_hub(self) -> datetime:
        """The moment by the hub's clock, as far as it is known."""
        with self._store.reading() as tx:
            return self._now() - timedelta(milliseconds=int(tx.value(marks.CLOCK) or 0))

    def _told(self, progress: Tell) -> Tell:
        def tell(one: Progress) -> None:
            self._progress = one
            progress(one)

        return tell

    def _note_trouble(self, problem: HubError) -> None:
        self._known.noted = None  # the next round that ends well says so at once
        with self._store.writing() as tx:
            troubles.note(tx, problem.code, problem.facts, self._now())
