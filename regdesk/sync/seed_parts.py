"""The parts of a seed, each looked at as soon as it has come: only what passes gets near a table."""

from collections.abc import Callable, Iterator
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
