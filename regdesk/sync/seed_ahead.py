"""The next parts of a seed, got ready while the last one is written.

Fetching, proving and unpacking leave Python's own time to others nearly always, so that a thread of theirs goes on
beside the one that writes. Looking at cells takes all of that time: it is begun only where the writer waits for the
file, since at any other time it would halt it.
"""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager

from regdesk.sync.seed_frames import Frame
from regdesk.sync.seed_parts import Part, opened

FRAMES = 3
"""Fetched ahead, each of some megabytes at most."""


class PartsAhead:
    """The parts of a seed, one after the other."""

    def __init__(self, parts: Iterator[Part], beside: Executor) -> None:
        self._parts, self._beside = parts, beside
        self._next: Future[Part | None] | None = None

    def begin_next(self) -> None:
        """Look at the next part beside the caller, who is about to wait for something else than Python."""
        if self._next is None:
            self._next = self._beside.submit(next, self._parts, None)

    def __iter__(self) -> Iterator[Part]:
        """Raises StickError, and what fetching raises."""
        while part := self._taken():
            yield part

    def _taken(self) -> Part | None:
        self.begin_next()
        coming, self._next = self._next, None
        return coming.result() if coming else None


@contextmanager
def parts_ahead(frames: Iterator[Frame], stand_back: Callable[[], None], begin: int = 1) -> Iterator[PartsAhead]:
    """Those of `seed_parts.opened`. Nothing goes on beside the caller any more when the block ends."""
    with _beside("seed-frames") as fetches, _beside("seed-parts") as looks:
        yield PartsAhead(opened(_ahead(frames, fetches), stand_back, begin), looks)


@contextmanager
def _beside(name: str) -> Iterator[Executor]:
    with ThreadPoolExecutor(1, name) as beside:
        try:
            yield beside
        finally:
            beside.shutdown(wait=False, cancel_futures=True)


def _ahead(frames: Iterator[Frame], beside: Executor) -> Iterator[Frame]:
    coming = deque(beside.submit(next, frames, None) for _ in range(FRAMES))
    while frame := coming.popleft().result():
        coming.append(beside.submit(next, frames, None))
        yield frame
