"""The parts of a seed, looked at by another thread than the one that writes: no writing waits for what is fetched."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from regdesk.store.seeding import Columns
from regdesk.sync.seed_frames import END, PEOPLE, SHAPES, Frame, SeedHead, columns_in, damaged, head_in
from regdesk.sync.seed_people import people_in


@dataclass(frozen=True, slots=True)
class Part:
    """A frame, and its rows as they go into a table: column by column, each cell looked at; none for head and end."""

    frame: Frame
    columns: Columns = ()


def opened(frames: Iterator[Frame], stand_back: Callable[[], None], begin: int = 1) -> Iterator[Part]:
    """The parts of a seed, each looked at; the head first, then those from a place on. Raises StickError."""
    first = next(frames, None)
    if first is None:
        return
    yield Part(first)
    head = head_in(first)
    for frame in frames:
        if (frame.seed, frame.key) != (first.seed, first.key):
            raise damaged()
        if frame.place >= begin:
            stand_back()
            yield Part(frame, _columns(frame, head))


def _columns(frame: Frame, head: SeedHead) -> Columns:
    if frame.kind == END:
        return ()
    if frame.kind == PEOPLE:
        return people_in(head.columns, frame.body)
    if frame.kind not in SHAPES:
        raise damaged()
    return columns_in(SHAPES[frame.kind], frame.body)


@contextmanager
def ahead(parts: Iterator[Part]) -> Iterator[Iterator[Part]]:
    """Each is fetched and looked at by another thread while the one before it is written."""
    with ThreadPoolExecutor(1, "seed") as beside:
        yield _one_ahead(parts, beside)


def _one_ahead(parts: Iterator[Part], beside: Executor) -> Iterator[Part]:
    coming = beside.submit(next, parts, None)
    while part := coming.result():
        coming = beside.submit(next, parts, None)
        yield part
