"""Taking a seed in: part by part, each looked at before it goes into a table, and all of it or nothing in the end.

What is damaged in the middle leaves a list that is as empty as it was before the first part.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count
from time import perf_counter

from regdesk.errors import DeskError, HubError, StickError, StoreError
from regdesk.store.coming import Ready, WantedPhoto
from regdesk.store.records import CONTENT, Row, words_in
from regdesk.store.seeding import Columns, GivenUp
from regdesk.store.store import Store
from regdesk.store.writing import Writing
from regdesk.sync.roster_mend import Mending, Pace
from regdesk.sync.roster_port import RosterThere
from regdesk.sync.roster_state import From, ListState, Way, keep_state, state_of
from regdesk.sync.seed_ahead import parts_ahead
from regdesk.sync.seed_frames import (
    END,
    KINDS,
    PEOPLE,
    Frame,
    SeedHead,
    damaged,
    frame_of,
    head_in,
)
from regdesk.sync.seed_parts import Part
from regdesk.sync.seed_people import people_in

Tell = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Believed = Callable[[bytes], bool]
Meanwhile = Callable[[], None]
"""Begins what can go on while a transaction goes to the disk."""
LAST_ID = "~"
AT_FIRST, AT_MOST = 500, 20_000
PIECE = 500
"""Rows between two looks at who is in front: some milliseconds."""
TRIES = 3
"""So often an index is begun in one round before it is left to the next: clerks went first each time."""
_ID, _PHOTO, _KEYS = CONTENT.index("id"), CONTENT.index("photo"), len(CONTENT)
_SHA = _KEYS + 3


@dataclass(frozen=True, slots=True)
class SeedTaken:
    """`people`: of the seed; `changed` and `gone` here. `kept`: this desk's own list is as new or newer, and stays.

    `complete`: False where it was cancelled; the next reading goes on.
    """

    people: int
    changed: int = 0
    gone: int = 0
    kept: bool = False
    complete: bool = True


class SeedTaker:
    """Puts one seed into a list that is empty but for what this seed brought before."""

    def __init__(self, store: Store, state: ListState, event: str, tell: Tell, cancelled: Cancelled) -> None:
        self._store, self._event, self._tell, self._cancelled = store, event, tell, cancelled
        self.state = state
        self.head: SeedHead | None = None
        self._key = b""
        self._pace = Pace(AT_FIRST, AT_MOST)

    def take_all(self, frames: Iterator[Frame]) -> bool:
        """Take part after part to the end; False where it was cancelled. Raises StickError, HubError, StoreError."""
        begin = max(self.state.part, 1)
        with parts_ahead(frames, self._store.turns.stand_back, begin) as parts:
            for part in parts:
                if not self._take(part, parts.begin_next):
                    return False
                if self.whole:
                    break
        return True

    @property
    def whole(self) -> bool:
        return self.state.way is Way.WHOLE

    def _take(self, part: Part, meanwhile: Meanwhile) -> bool:
        """Take the next part; whether to go on."""
        frame = part.frame
        if self._cancelled():
            return False
        if self.head is None:
            self._begin(frame)
            return True
        if (frame.seed, frame.key, frame.place) != (self.state.seed, self._key, self.state.part):
            raise damaged()
        if frame.kind == END:
            self._end(self.head)
            return True
        return self._put(frame.kind, part.columns, meanwhile)

    def _begin(self, frame: Frame) -> None:
        self.head, self._key = fitting_head(self._store, frame, self._event), frame.key
        if not self.state.part:
            with self._store.writing() as tx:
                tx.seeding.begin()
                self._keep(tx, replace(self.state, part=1, at_rev=0, made=self.head.made))

    def _put(self, kind: int, columns: Columns, meanwhile: Meanwhile) -> bool:
        """`at_rev` of the state says how many rows of this frame are in."""
        count = len(columns[0])
        while not self._cancelled():
            start = self.state.at_rev
            end = min(start + self._pace.rows, count)
            part, done = (self.state.part + 1, 0) if end == count else (self.state.part, end)
            with self._store.writing(lasts=False) as tx:
                took = sum(self._put_some(tx, kind, some) for some in _pieces(columns, start, end))
                self._keep(tx, replace(self.state, part=part, at_rev=done))
                meanwhile()
            self._pace.took(end - start, took)
            if end == count:
                return True
        return False

    def _put_some(self, tx: Writing, kind: int, columns: Columns) -> float:
        """How long it took, in seconds. Who searches meanwhile goes first: both share the time of one program."""
        self._store.turns.pause()
        began = perf_counter()
        _put(tx, kind, columns)
        return perf_counter() - began

    def _keep(self, tx: Writing, state: ListState) -> None:
        keep_state(tx, state)
        self.state = state
        if self.head:
            self._tell(tx.coming.highest(), self.head.people)

    def _end(self, head: SeedHead) -> None:
        with self._store.writing() as tx:
            if tx.coming.highest() != head.people:
                raise damaged()
            self._keep(tx, reached(self.state, head))

    def clear(self) -> None:
        """The list is as it was: nobody is on it."""
        with self._store.writing() as tx:
            tx.seeding.clear()
            keep_state(tx, ListState(self.state.source))
        make_indexes(self._store, never)


def _pieces(columns: Columns, start: int, end: int) -> Iterator[Columns]:
    for first in range(start, end, PIECE):
        yield [cells[first : min(first + PIECE, end)] for cells in columns]


def _put(tx: Writing, kind: int, columns: Columns) -> None:
    if kind != PEOPLE:
        tx.seeding.put(KINDS[kind], columns)
        return
    tx.seeding.put_people(tx.coming.highest() + 1, columns[:_SHA])
    photos, shas = columns[_PHOTO], columns[_SHA]
    if any(shas):
        pictured = zip(columns[_ID], photos, shas, strict=True)
        tx.seeding.put_wanted(
            WantedPhoto(f"{person}/{photo}", sha, person) for person, photo, sha in pictured if sha and photo
        )


def never() -> bool:
    return False


def reached(state: ListState, head: SeedHead) -> ListState:
    """Where a desk stands that has taken a whole seed."""
    return ListState(state.source, Way.WHOLE, head.rev, head.mark, head.rev, LAST_ID, made=head.made)


def fitting_head(store: Store, frame: Frame, event: str) -> SeedHead:
    """What the first frame tells, if it is for this desk. Raises StickError."""
    head = head_in(frame)
    if head.event != event:
        raise StickError("seed_of_another_event")
    with store.reading() as tx:
        if head.index != tx.seeding.index_format():
            raise StickError("seed_newer")
    return head


def make_indexes(store: Store, cancelled: Cancelled, tries: int = TRIES) -> bool:
    """Make the indexes that a seed left to be made, each in one go; whether all are there.

    A clerk who wants to write breaks it off: it is begun anew when nobody is at work.
    """
    with store.reading() as tx:
        waiting = len(tx.seeding.indexes_to_make())
    while waiting and tries and not cancelled():
        try:
            store.turns.stand_back()
            with store.writing() as tx:
                tx.seeding.make_index(lambda: store.turns.asked_for or cancelled())
            waiting -= 1
        except GivenUp:
            tries -= 1
    return not waiting


# ── from a hub ───────────────────────────────────────────────────────────────────────────────────────────────────────


def take_seed(
    store: Store, there: RosterThere, state: ListState, *, event: str, tell: Tell, cancelled: Cancelled
) -> ListState | None:
    """A seed from a hub, from the part at which it was left; the state of the desk then. None: it was cancelled.

    Where the seed was replaced meanwhile, or is of a later regdesk, the desk has nobody again and its state says so.
    Raises HubError, StoreError.
    """
    taker = SeedTaker(store, state, event, tell, cancelled)
    frames = map(frame_of, _fetched(there, state))
    try:
        if not taker.take_all(frames):
            return None
        if taker.whole:
            return taker.state
        taker.clear()
        return ListState(state.source)
    except (StickError, StoreError) as problem:
        if problem.code in _OF_THE_SEED:
            taker.clear()
            raise HubError(problem.code, **problem.facts) from problem
        raise


def _fetched(there: RosterThere, state: ListState) -> Iterator[bytes]:
    """The head, and all parts from the one on that is lacking; fewer where the seed was replaced."""
    for place in chain([0], count(max(state.part, 1))):
        content = there.seed_part(state.seed, place)
        if content is None:
            return
        yield content


_OF_THE_SEED = frozenset(("seed_damaged", "seed_newer", "seed_of_another_event", "seed_rows_clash"))


# ── from a stick ─────────────────────────────────────────────────────────────────────────────────────────────────────


def take_frames(
    store: Store, frames: Iterable[bytes], *, event: str, tell: Tell, cancelled: Cancelled, believed: Believed
) -> SeedTaken:
    """A seed whose frames come one after the other. Raises StickError, StoreError; what is damaged changes nothing.

    A desk that has people is brought up to it row by row, and only if it is newer than what the desk has.
    """
    coming = iter(frames)
    first = frame_of(next(coming, b""))
    if not believed(first.key):
        raise StickError("seed_not_believed")
    with store.turns.in_background():
        head = fitting_head(store, first, event)
        with store.reading() as tx:
            state, nobody = state_of(tx), tx.coming.nobody()
        if state.way is Way.SEED or (nobody and state.source is not From.PUBLISHED):
            return _raw(store, first, coming, _seeding(store, state, first, head), event, tell, cancelled)
        if not _newer(head, state):
            return SeedTaken(head.people, kept=True, complete=make_indexes(store, cancelled))
        return _compared(store, first, head, list(coming), state, tell, cancelled)


def _seeding(store: Store, state: ListState, first: Frame, head: SeedHead) -> ListState:
    """The state of a desk that takes this seed: where it was left, or from the beginning."""
    if state.way is Way.SEED and state.seed == first.seed:
        return state
    source = state.source if state.source is From.HUB else From.STICK
    begun = ListState(source, Way.SEED, head.rev, head.mark, seed=first.seed)
    with store.writing() as tx:
        if state.way is Way.SEED:
            tx.seeding.clear()
        keep_state(tx, begun)
    return begun


def _newer(head: SeedHead, state: ListState) -> bool:
    """Whether a seed is newer than the list here. Who imports lists themselves keeps their own."""
    if state.source not in (From.HUB, From.STICK) or state.way is not Way.WHOLE:
        return False
    return head.rev > state.rev or (head.rev == state.rev == 0 and head.made > state.made)


def _raw(
    store: Store, first: Frame, frames: Iterable[bytes], state: ListState, event: str, tell: Tell, cancelled: Cancelled
) -> SeedTaken:
    taker = SeedTaker(store, state, event, tell, cancelled)
    try:
        if taker.take_all(chain([first], map(frame_of, frames))) and not taker.whole:
            raise damaged()
    except DeskError as problem:
        if isinstance(problem, StickError) or problem.code in _OF_THE_SEED:
            taker.clear()
        if problem.code == "seed_rows_clash":
            raise damaged() from problem
        raise
    people = taker.head.people if taker.head else 0
    return SeedTaken(people, changed=people, complete=taker.whole and make_indexes(store, cancelled))


def _compared(
    store: Store, first: Frame, head: SeedHead, contents: Sequence[bytes], state: ListState, tell: Tell,
    cancelled: Cancelled,
) -> SeedTaken:  # fmt: skip
    """All frames are looked at before the first row changes: who has a list keeps it whole."""
    frames = _whole(first, head, contents)
    mending, after, done = Mending(store), "", 0
    for frame in frames:
        rows = sorted(zip(*people_in(head.columns, frame.body), strict=True))
        done += len(rows)
        last = LAST_ID if done == head.people else rows[-1][_ID]
        _mend(store, mending, rows, after, last)
        after = last
        tell(done, head.people)
        if cancelled():
            return SeedTaken(head.people, mending.changed, mending.gone, complete=False)
    with store.writing() as tx:
        keep_state(tx, reached(state, head))
    return SeedTaken(head.people, mending.changed, mending.gone, complete=make_indexes(store, cancelled))


def _whole(first: Frame, head: SeedHead, contents: Sequence[bytes]) -> list[Frame]:
    """The frames with people of a seed that is all there. Raises StickError."""
    people, kind, after, count = [], first.kind, "", 0
    for place, content in enumerate(contents, 1):
        frame = frame_of(content)
        kind = frame.kind
        if (frame.seed, frame.key, frame.place) != (first.seed, first.key, place):
            raise damaged()
        if frame.kind == PEOPLE:
            ids = people_in(head.columns, frame.body)[_ID]
            if sorted({after, *ids})[:1] != [after] or len(set(ids)) != len(ids):
                raise damaged()
            after, count = max(ids), count + len(ids)
            people.append(frame)
    if kind != END or count != head.people:
        raise damaged()
    return people


def _mend(store: Store, mending: Mending, rows: Sequence[Row], after: str, last: str) -> None:
    """Make this desk's people between two ids those of the rows."""
    with store.reading() as tx:
        here = dict(tx.coming.between(after, last))
    ids = {row[_ID] for row in rows}
    other = [row for row in rows if here.get(row[_ID]) != row[_SHA - 1]]
    start = 0
    while start < len(other):
        some = other[start : start + mending.at_once]
        mending.apply(mending.prepared(lambda some=some: map(_ready, some)), [])  # type: ignore[misc]
        start += len(some)
    mending.drop([person for person in here if person not in ids])
    mending.picture([(row[_ID], row[_SHA]) for row in rows], after, last)


def _ready(row: Row) -> Ready:
    return Ready(row[:_KEYS], row[_KEYS:_SHA], words_in(row[:_KEYS]), row[_SHA])
