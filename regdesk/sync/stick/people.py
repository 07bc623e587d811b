"""The list on a stick: the whole of it ready to be taken in (`regdesk.sync.seed`), and its pictures."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import islice

from regdesk.chance import NewBytes
from regdesk.store.coming import WantedPhoto
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.sync.roster_state import From, state_of
from regdesk.sync.seed import seed_frames, seed_head
from regdesk.sync.seed_taking import SeedTaken, take_frames
from regdesk.sync.stick.header import Header, ListHead, Of
from regdesk.sync.stick.packing import LARGEST_ITEM
from regdesk.sync.stick.spool import spooled
from regdesk.sync.stick.writing import Items, Part

Believed = Callable[[bytes], bool]
Tell = Callable[[int, int], None]
Cancelled = Callable[[], bool]
MOST_PICTURES = 5_000_000
_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Listed:
    """The list of this desk, ready to be written: what the head says of it, and the frames of its seed."""

    head: ListHead
    frames: Items

    def part(self) -> Part:
        return Part(Of.SEED, self.frames)


@contextmanager
def listed(store: Store, event: str, made: datetime, new_bytes: NewBytes) -> Iterator[Listed]:
    """Make the seed of the list as it is now. Raises StickError, StoreError. `made`: now, aware."""
    head = seed_head(store, event, made)
    with spooled(seed_frames(store, head), new_bytes) as frames:
        yield Listed(ListHead(head.rev, head.mark, head.people, head.made), frames)


def pictures(tx: Reading) -> Part:
    """Every picture that came with a list, once for each name that it has."""

    def items() -> Iterator[bytes]:
        seen: set[str] = set()
        for _, name in tx.coming.pictured():
            picture = tx.photo(name) if name not in seen else None
            seen.add(name)
            if picture and len(picture) <= LARGEST_ITEM[Of.PICTURES]:
                yield picture

    return Part(Of.PICTURES, items)


def take_list(
    store: Store, frames: Iterable[bytes], header: Header, *, believed: Believed, tell: Tell, cancelled: Cancelled
) -> tuple[SeedTaken, str]:
    """Bring the list here up to the one on a stick. Also why it was not taken, a code of `NOTES`; empty where it was.

    Raises StickError, StoreError.
    """
    with store.reading() as tx:
        before = state_of(tx)
    taken = take_frames(store, frames, event=header.event, tell=tell, cancelled=cancelled, believed=believed)
    if not taken.kept:
        return taken, ""
    if before.source in (From.HERE, From.PUBLISHED):
        return taken, "list_own"
    on_it = (header.list.rev, header.list.made) if header.list else (0, "")
    return taken, "list_older" if on_it < (before.rev, before.made) else ""


def take_pictures(store: Store, items: Iterable[bytes], *, cancelled: Cancelled) -> int:
    """Keep the pictures that people here wait for; how many came. Raises StoreError."""
    with store.reading() as tx:
        wanted = tx.coming.wanted(after="", limit=MOST_PICTURES)
    by_hash: dict[str, list[WantedPhoto]] = {}
    for one in wanted:
        by_hash.setdefault(one.sha, []).append(one)
    came, remaining = 0, iter(items)
    with store.turns.in_background():
        while (some := list(islice(remaining, _AT_ONCE))) and not cancelled():
            fitting = [(one, item) for item in some for one in by_hash.get(sha256(item).hexdigest(), ())]
            if fitting:
                with store.writing() as tx:
                    came += sum(tx.coming.arrived(one.name, one.sha, picture) for one, picture in fitting)
    return came
