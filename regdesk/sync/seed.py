"""A whole list made ready for desks that have nobody: who makes it folds all words once, and no desk has to.

`write_seed` and `read_seed` are for a file or a stick; a hub keeps the same frames one by one.
"""

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from itertools import chain, islice
from pathlib import Path
from typing import IO

from regdesk.chance import new_id, new_key
from regdesk.errors import StickError
from regdesk.store.reading import Reading
from regdesk.store.records import Row
from regdesk.store.seeding import SeedingRead
from regdesk.store.store import Store
from regdesk.sync.roster_state import Way, state_of
from regdesk.sync.seed_frames import (
    END,
    HEAD,
    KINDS,
    LEAVES,
    MADE_UP,
    NAMES,
    PAGES,
    PEOPLE,
    SHAPES,
    SIZES,
    VERSION,
    WORDS,
    SeedHead,
    framed,
    frames_in,
    head_body,
    packed_rows,
)
from regdesk.sync.seed_people import COLUMNS, people_body
from regdesk.sync.seed_taking import SeedTaken, Tell, take_frames

AT_ONCE = {PEOPLE: 2_000, WORDS: 20_000, NAMES: 1_000, LEAVES: 400, PAGES: 4_000, SIZES: 20_000, MADE_UP: 100}
"""Rows in one frame: about a megabyte."""
FIRST = (WORDS, NAMES, LEAVES, PAGES, SIZES, MADE_UP)
"""The index comes before the people, so that whoever has come is found."""


def write_seed(store: Store, out: IO[bytes], *, event: str, made: datetime) -> SeedHead:
    """Write the list of this desk as a seed. Takes a minute for 100,000 people. Raises StickError, StoreError.

    `made`: now, by the desk's own clock (aware).
    """
    head = seed_head(store, event, made)
    for frame in seed_frames(store, head):
        out.write(frame)
    return head


def read_seed(
    store: Store, stream: IO[bytes], *, event: str, tell: Tell, cancelled: Callable[[], bool],
    believed: Callable[[bytes], bool],
) -> SeedTaken:  # fmt: skip
    """Bring the list of this desk up to that of a seed, unless its own is as new. Raises StickError, StoreError.

    A desk with nobody takes the ready-made index too; interrupted, the next call goes on. `believed`: whether the desk
    with this public key (32 bytes) may have written it.
    """
    return take_frames(
        store, frames_in(stream.read), event=event, tell=tell, cancelled=cancelled, believed=believed
    )  # fmt: skip


def seed_head(store: Store, event: str, made: datetime) -> SeedHead:
    """What a seed of the list as it is now tells first. Raises StickError while a list is still on its way."""
    with store.reading() as tx:
        state, people = state_of(tx), tx.count()
        index = tx.seeding.index_format()
    if state.way is not Way.WHOLE:
        raise StickError("seed_list_unfinished")
    at = made.astimezone(UTC).isoformat(timespec="milliseconds")
    return SeedHead(VERSION, event, at, state.rev, state.mark, people, index, COLUMNS)


def seed_frames(store: Store, head: SeedHead, seed: str = "") -> Iterator[bytes]:
    """The frames of a seed, in order. `seed`: its id, 32 hexadecimal digits; a new one unless given."""
    seed = seed or new_id()
    with _in_order(store) as (ordered, shas), ordered.reading() as tx:
        bodies = chain([(HEAD, head_body(head))], _bodies(tx.seeding, shas), [(END, b"")])
        for place, (kind, body) in enumerate(bodies):
            yield framed(seed, place, kind, body, store.signs)


def _bodies(rows: SeedingRead, shas: dict[str, str]) -> Iterator[tuple[int, bytes]]:
    for kind in FIRST:
        for some in _lots(rows.rows(KINDS[kind]), AT_ONCE[kind]):
            yield kind, packed_rows(SHAPES[kind], some)
    for some in _lots(rows.rows(KINDS[PEOPLE]), AT_ONCE[PEOPLE]):
        yield PEOPLE, people_body([(*row, shas.get(row[0], "")) for row in some])


def _lots(rows: Iterable[Row], count: int) -> Iterator[Sequence[Row]]:
    remaining = iter(rows)
    while some := list(islice(remaining, count)):
        yield some


@contextmanager
def _in_order(store: Store) -> Iterator[tuple[Store, dict[str, str]]]:
    """The list in a database of its own, numbered by ascending id: each index of it is then written from its beginning
    to its end. Its key is nobody's, so what a crash leaves of it nobody can read.
    """
    with tempfile.TemporaryDirectory(prefix="regdesk-seed-") as folder:
        ordered = Store.create(Path(folder) / "seed.db", new_key(), desk=store.desk, signs=store.signs)
        try:
            with store.reading() as tx, ordered.writing() as there:
                there.put_contents(tx.coming.contents())
                shas = dict(pictures(tx))
            with ordered.writing() as there:
                there.seeding.settle()
            yield ordered, shas
        finally:
            ordered.close()


def pictures(tx: Reading) -> Iterator[tuple[str, str]]:
    """Id and SHA-256 of the picture of everybody who has one that came with a list."""
    hashes: dict[str, str] = {}
    for person, name in tx.coming.pictured():
        if name not in hashes:
            hashes[name] = sha256(tx.photo(name) or b"").hexdigest()
        yield person, hashes[name]
