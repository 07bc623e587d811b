"""Values that were made a moment ago and are asked for again at every step of a journey. It knows no SQL."""

from collections.abc import Hashable
from typing import Generic, TypeVar

from regdesk.collection.entries import Entry, read_entry
from regdesk.collection.statement import Line
from regdesk.people.participant import Participant

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Kept(Generic[Key, Value]):
    """Frozen values by a key that always means the same value, so that none is ever out of date.

    Begins anew when there are more than `most`. Usable from several threads: one that comes too late makes the value
    once more.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: dict[Key, Value] = {}

    def get(self, key: Key) -> Value | None:
        return self._values.get(key)

    def forget(self) -> None:
        """Keep nothing of what was kept: some of it was erased."""
        self._values = {}

    def keep(self, key: Key, value: Value) -> Value:
        if len(self._values) >= self._most:
            self._values = {}
        self._values[key] = value
        return value


people: Kept[str, Participant] = Kept(500)
"""By the hash of their content (`regdesk.store.records.content_hash`)."""

entries: Kept[tuple[str, bool], Entry] = Kept(2_000)
"""By their hash, and whether the content was erased. What this process wrote is kept too, and never has to be read."""


def known_entry(line_hash: str, *, erased: bool) -> Entry | None:
    """An entry that was read or written a moment ago, or None."""
    return entries.get((line_hash, erased))


def entry_of(line: Line) -> Entry:
    """The entry of a line. Raises ValueError as `read_entry` does."""
    return entries.get(_key(line)) or keep_entry(line, read_entry(line))


def keep_entry(line: Line, entry: Entry) -> Entry:
    return entries.keep(_key(line), entry)


def _key(line: Line) -> tuple[str, bool]:
    return line.hash, line.content is None
