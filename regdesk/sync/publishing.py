"""The list of the IT officer's desk on its way to the hub: only what differs, pictures by their hash, and a seed.

It may be broken off anywhere and begun again: what is there already is left out.
"""

from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Protocol

from regdesk.chance import NewId
from regdesk.errors import HubError
from regdesk.store.records import Row, hash_of_content
from regdesk.store.store import Store
from regdesk.sync.roster_port import RowThere
from regdesk.sync.roster_rows import told_of
from regdesk.sync.roster_state import From, ListState, Way, keep_state, state_of
from regdesk.sync.seed import pictures, seed_frames, seed_head

AT_ONCE = 2_000
"""People in one revision."""
PHOTOS_AT_ONCE = 50
SEEDED_FROM = 500
"""A smaller list comes row by row in a second."""
STALE = 20
"""One in so many people changed since the seed: it is made anew."""
Tell = Callable[[str, int, int], None]
"""Told what is on its way (`pictures`, `people` or `seed`), how many are done, and of how many."""
Cancelled = Callable[[], bool]


class ListWriter(Protocol):
    """What a hub lets its administrator do. Raises HubError."""

    def alone(self, writer: str, *, take_over: bool = False) -> AbstractContextManager[None]: ...

    def revision(self) -> tuple[int, str]: ...

    def there(self, limit: int) -> Iterator[tuple[str, str, str]]: ...

    def put(self, rows: Sequence[RowThere]) -> int: ...

    def lacks(self, shas: Sequence[str]) -> Set[str]: ...

    def put_photos(self, photos: Sequence[tuple[str, bytes]]) -> None: ...

    def forget_photos(self) -> int: ...

    def changed_since_seed(self) -> int | None: ...

    def put_seed(self, seed: str, people: int, frames: Callable[[], Iterator[bytes]]) -> int: ...


@dataclass(frozen=True, slots=True)
class Published:
    """What changed at the hub. `pictures`: new ones; `rev`: the revision of its list now; `seed`: bytes of a new one.

    `complete`: False where it was cancelled; published again it goes on.
    """

    new: int = 0
    changed: int = 0
    gone: int = 0
    pictures: int = 0
    rev: int = 0
    seed: int = 0
    complete: bool = True


def publish(
    store: Store, hub: ListWriter, *, event: str, now: datetime, new_id: NewId, tell: Tell, cancelled: Cancelled,
    take_over: bool = False,
) -> Published:  # fmt: skip
    """Make the list at the hub that of this desk; from now on this desk's is the one that all others take.

    `take_over`: from the desk that published before. Pictures go first, so that nobody is told of one that is not
    there. Raises HubError, StoreError.
    """
    with hub.alone(store.public, take_over=take_over):
        claim(store)
        return _Publishing(store, hub, tell, cancelled).all(event, now, new_id)


def claim(store: Store) -> ListState:
    """From now on lists are imported at this desk, and all others take them from it. What was so before.

    Raises HubError.
    """
    with store.writing() as tx:
        state = state_of(tx)
        if state.way is not Way.WHOLE:
            raise HubError("list_not_whole")
        keep_state(tx, ListState(From.PUBLISHED, rev=state.rev, mark=state.mark))
    return state


def give_back(store: Store, was: ListState, *, imported: bool = False) -> None:
    """Undo a claim: this desk takes its list from where it took it before, anew where one was `imported` meanwhile."""
    with store.writing() as tx:
        keep_state(tx, ListState(was.source) if imported else was)


class _Publishing:
    def __init__(self, store: Store, hub: ListWriter, tell: Tell, cancelled: Cancelled) -> None:
        self._store, self._hub, self._tell, self._cancelled = store, hub, tell, cancelled
        self._shas: dict[str, str] = {}
        self._new = self._changed = self._gone = self._pictures = 0

    def all(self, event: str, now: datetime, new_id: NewId) -> Published:
        whole = self._photos() and self._people()
        if whole:
            self._hub.forget_photos()  # also those that a line which broke off left behind
        rev, mark = self._hub.revision()
        with self._store.writing() as tx:
            keep_state(tx, ListState(From.PUBLISHED, rev=rev, mark=mark))
        seed = self._seed(event, now, new_id()) if whole else 0
        return Published(self._new, self._changed, self._gone, self._pictures, rev, seed, whole)

    # ── pictures ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _photos(self) -> bool:
        with self._store.reading() as tx:
            names = dict(tx.coming.pictured())
            self._shas = dict(pictures(tx))
        by_sha = {sha: names[person] for person, sha in self._shas.items()}
        shas = sorted(by_sha)
        for start in range(0, len(shas), PHOTOS_AT_ONCE):
            if self._cancelled():
                return False
            self._send(by_sha, self._hub.lacks(shas[start : start + PHOTOS_AT_ONCE]))
            self._tell("pictures", min(start + PHOTOS_AT_ONCE, len(shas)), len(shas))
        return True

    def _send(self, by_sha: dict[str, str], lacking: Set[str]) -> None:
        if not lacking:
            return
        with self._store.reading() as tx:
            found = [(sha, tx.photo(by_sha[sha]) or b"") for sha in sorted(lacking)]
        self._hub.put_photos(found)
        self._pictures += len(found)

    # ── people ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _people(self) -> bool:
        with self._store.reading() as tx:
            of = tx.count()
            differing = self._differences(tx.coming.contents(), of)
            while rows := list(islice(differing, AT_ONCE)):
                if self._cancelled():
                    return False
                self._hub.put(rows)
        self._tell("people", of, of)
        return True

    def _differences(self, contents: Iterator[Row], of: int) -> Iterator[RowThere]:
        """Both lists by ascending id, side by side."""
        there = self._hub.there(AT_ONCE)
        other = next(there, None)
        for done, content in enumerate(contents):
            if done % AT_ONCE == 0:
                self._tell("people", done, of)
            row = self._row(content)
            while other and other[0] < row.id:
                yield self._dropped(other[0])
                other = next(there, None)
            if other is None or other[0] != row.id:
                self._new += 1
                yield row
                continue
            if other != (row.id, row.hash, row.sha):
                self._changed += 1
                yield row
            other = next(there, None)
        while other:
            yield self._dropped(other[0])
            other = next(there, None)

    def _row(self, content: Row) -> RowThere:
        person = content[0]
        return RowThere(0, person, hash_of_content(content), told_of(content), self._shas.get(person, ""))

    def _dropped(self, person: str) -> RowThere:
        self._gone += 1
        return RowThere(0, person, "", "")

    # ── a seed ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _seed(self, event: str, now: datetime, seed: str) -> int:
        head = seed_head(self._store, event, now)
        since = self._hub.changed_since_seed()
        if head.people < SEEDED_FROM or (since is not None and since * STALE <= head.people):
            return 0
        self._tell("seed", 0, head.people)
        return self._hub.put_seed(seed, head.people, lambda: seed_frames(self._store, head, seed))
