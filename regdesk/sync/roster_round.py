"""The list on its way to this desk: what a round of the sync asks for, and how far it came.

Everything is taken in by short transactions, each with the place up to which it came, so that it may end anywhere and
go on there. Clerks go before each of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from regdesk.store.store import Store
from regdesk.sync.photos import PhotosAsked, take_photos
from regdesk.sync.port import Hello
from regdesk.sync.roster_mend import Mending
from regdesk.sync.roster_port import Place, RosterThere, RowThere
from regdesk.sync.roster_rows import ready_of
from regdesk.sync.roster_state import From, ListState, Way, keep_state, state_of
from regdesk.sync.seed_taking import LAST_ID, Cancelled, Tell, make_indexes, never, take_seed

PAGE = 2_000
"""So many rows are asked for at once, and hashes."""


@dataclass(frozen=True, slots=True)
class ListTaken:
    """What came with one round. `complete`: the desk has the list of revision `rev`; its pictures may still come."""

    rev: int = 0
    changed: int = 0
    gone: int = 0
    pictures: int = 0
    complete: bool = True


def nothing(*_: object) -> None:
    """Told of progress when nobody looks."""


def take_list(
    store: Store, there: RosterThere, hello: Hello, *, tell: Tell = nothing, cancelled: Cancelled = never,
    photos: PhotosAsked | None = None,
) -> ListTaken:  # fmt: skip
    """Bring the list of this desk up to the one that is there, as far as it gets; then fetch some pictures.

    `tell` hears how many people came, and of how many (0: nobody knows). A desk whose own list is the one that all
    others take leaves it as it is, until another one takes over. Raises HubError, StoreError; what came before stays,
    and the next call goes on.
    """
    with store.turns.in_background():
        with store.reading() as tx:
            state = _followed(state_of(tx), hello, store.public)
        if state.source is From.PUBLISHED or not hello.rev:
            return ListTaken()
        coming = _Coming(store, there, hello, tell, cancelled)
        complete = coming.go_on(state)
        fetched = take_photos(store, there, photos or PhotosAsked(), cancelled) if complete else 0
        make_indexes(store, cancelled)
        return ListTaken(hello.rev if complete else 0, coming.changed, coming.gone, fetched, complete)


def _followed(state: ListState, hello: Hello, here: str) -> ListState:
    """A desk from which another one took over follows that one: its own list is nobody's any more."""
    taken_over = state.source is From.PUBLISHED and hello.writer not in ("", here)
    return ListState(From.HUB) if taken_over else state


class _Coming:
    """One round of it."""

    def __init__(self, store: Store, there: RosterThere, hello: Hello, tell: Tell, cancelled: Cancelled) -> None:
        self._store, self._there, self._hello = store, there, hello
        self._tell, self._cancelled = tell, cancelled
        self._mending = Mending(store)
        self._seeded = 0

    @property
    def changed(self) -> int:
        return self._mending.changed + self._seeded

    @property
    def gone(self) -> int:
        return self._mending.gone

    def go_on(self, state: ListState) -> bool:
        """Whether all of it came."""
        state = self._begun(state)
        while state.way is not Way.WHOLE and not self._cancelled():
            state = self._begun(self._further(state))
        return state.way is Way.WHOLE

    def _further(self, state: ListState) -> ListState:
        match state.way:
            case Way.SEED:
                return self._seed(state)
            case Way.COMPARE:
                return self._compare(state)
            case _:
                return self._rows(state)

    # ── where to begin ───────────────────────────────────────────────────────────────────────────────────────────────

    def _begun(self, state: ListState) -> ListState:
        """What is to be done, told to the database before the first row: a crash in it must not lose that."""
        begun = self._way_on(state)
        if begun != state:
            with self._store.writing() as tx:
                keep_state(tx, begun)
        return begun

    def _way_on(self, state: ListState) -> ListState:
        rev, mark = self._hello.rev, self._hello.mark
        if state.way is Way.SEED:
            return state  # a seed is whole in itself; what follows it is looked at when it is in
        if state.source is From.HERE or not state.rev:
            return self._from_the_beginning()
        if not self._same_history(state):
            return ListState(From.HUB, Way.COMPARE, rev, mark)
        if state.way is Way.COMPARE:
            return state
        way = Way.WHOLE if state.way is Way.WHOLE and state.rev == rev else Way.ROWS
        return replace(state, source=From.HUB, way=way, rev=rev, mark=mark)

    def _from_the_beginning(self) -> ListState:
        with self._store.reading() as tx:
            nobody = tx.coming.nobody()
        rev, mark = self._hello.rev, self._hello.mark
        if not nobody:
            return ListState(From.HUB, Way.COMPARE, rev, mark)
        seed = self._there.seed()
        if seed is None or self._there.mark_at(seed.rev) != seed.mark:
            return ListState(From.HUB, Way.ROWS, rev, mark)
        return ListState(From.HUB, Way.SEED, seed.rev, seed.mark, seed=seed.id)

    def _same_history(self, state: ListState) -> bool:
        if state.rev == self._hello.rev:
            return state.mark == self._hello.mark
        return state.rev < self._hello.rev and self._there.mark_at(state.rev) == state.mark

    # ── a seed ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _seed(self, state: ListState) -> ListState:
        taken = take_seed(
            self._store, self._there, state, event=self._hello.event, tell=self._tell, cancelled=self._cancelled
        )
        if taken is not None and taken.way is Way.WHOLE:
            with self._store.reading() as tx:
                self._seeded = tx.coming.highest()
        return taken or state

    # ── what has changed ─────────────────────────────────────────────────────────────────────────────────────────────

    def _rows(self, state: ListState) -> ListState:
        while not self._cancelled():
            page = self._there.rows(Place(state.at_rev, state.at_id), state.rev, PAGE)
            start = 0
            while start < len(page) and not self._cancelled():
                rows = page[start : start + self._mending.at_once]
                state = replace(state, at_rev=rows[-1].rev, at_id=rows[-1].id)
                self._apply(rows, state)
                start += len(rows)
            if len(page) < PAGE and start >= len(page):
                return self._reached(state)
        return state

    def _reached(self, state: ListState) -> ListState:
        state = replace(state, way=Way.WHOLE, at_rev=state.rev, at_id=LAST_ID)
        with self._store.writing() as tx:
            keep_state(tx, state)
        return state

    def _apply(self, rows: Sequence[RowThere], state: ListState | None = None) -> None:
        present = [row for row in rows if row.content]
        people = self._mending.prepared(lambda: map(ready_of, present))
        gone = [row.id for row in rows if not row.content]
        self._mending.apply(people, gone, (lambda tx: keep_state(tx, state)) if state else None)
        self._tell(self.changed + self.gone, 0)

    # ── everybody, by hashes ─────────────────────────────────────────────────────────────────────────────────────────

    def _compare(self, state: ListState) -> ListState:
        """Since the revision that it aims at, every id up to `at_id` was looked at; later changes come as rows."""
        while not self._cancelled():
            page = self._there.hashes(state.at_id, PAGE)
            whole = len(page) < PAGE
            last = LAST_ID if whole else page[-1][0]
            self._mend(page, state.at_id, last)
            if whole:
                return self._reached(state)
            state = replace(state, at_id=last)
            with self._store.writing() as tx:
                keep_state(tx, state)
        return state

    def _mend(self, page: Sequence[tuple[str, str, str]], after: str, last: str) -> None:
        """Make this desk's people between two ids those of the other side."""
        with self._store.reading() as tx:
            here = dict(tx.coming.between(after, last))
        differing = [person for person, content, _ in page if here.get(person) != content]
        start = 0
        while start < len(differing):
            some = differing[start : start + self._mending.at_once]
            self._apply(self._there.rows_of(some))
            start += len(some)
        there = {person for person, _, _ in page}
        self._mending.drop([person for person in here if person not in there])
        self._mending.picture([(person, sha) for person, _, sha in page], after, last)
