"""Whose turn it is to write: a clerk's act always goes before what is taken in beside it, part by part."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, local

PATIENCE_S = 4.0
"""So long one waits for another to end; the database then says itself that it is busy."""
COURTESY_S = 0.2
"""So long work in the background stands back at most: desks that never pause must not starve it."""
PAUSE_S = 0.05
"""So long it pauses at most within a transaction."""


class Turns:
    """One for each open database. Whoever works in the background says so, thread by thread."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._writing = False
        self._in_front = self._waiting = 0
        self._here = local()

    @contextmanager
    def in_background(self) -> Iterator[None]:
        """What this thread does within the block stands back behind all others."""
        before, self._here.behind = self._behind, True
        try:
            yield
        finally:
            self._here.behind = before

    @property
    def _behind(self) -> bool:
        return getattr(self._here, "behind", False)

    @contextmanager
    def reading(self) -> Iterator[None]:
        if self._behind:
            yield
            return
        with self._changed:
            self._in_front += 1
        try:
            yield
        finally:
            self._end_in_front()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Wait until nobody else writes; in the background, until nobody in front does anything."""
        if self._behind:
            self.stand_back()
            with self._alone():
                yield
            return
        with self.reading(), self._alone(in_front=True):
            yield

    @contextmanager
    def _alone(self, *, in_front: bool = False) -> Iterator[None]:
        with self._changed:
            self._waiting += in_front
            self._changed.notify_all()
            # who waits in vain goes on: the database refuses, in its own words
            got = self._changed.wait_for(lambda: not self._writing, PATIENCE_S)
            self._waiting -= in_front
            self._writing = True
        try:
            yield
        finally:
            with self._changed:
                self._writing = self._writing and not got
                self._changed.notify_all()

    def stand_back(self) -> None:
        """Let those in front go first."""
        with self._changed:
            self._changed.wait_for(lambda: not self._in_front, COURTESY_S)

    def pause(self) -> None:
        """Let those in front read, in the midst of a transaction; where one of them wants to write it is to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or not self._in_front, PAUSE_S)

    @property
    def asked_for(self) -> bool:
        """Whether somebody in front waits to write: a long statement is then broken off."""
        return self._waiting > 0

    def _end_in_front(self) -> None:
        with self._changed:
            self._in_front -= 1
            self._changed.notify_all()
