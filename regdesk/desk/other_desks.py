"""Which desk wrote a log: its number for people, its name, and whether it is this one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import DeskStarted, Entry, read_entry
from regdesk.collection.sync_words import LogBegun
from regdesk.store.reading import Reading

BEGINNING = 3
"""A log says in its first entries whose it is, and what came before it."""


@dataclass(frozen=True, slots=True)
class DeskNamed:
    """`number`: 0 where nothing says it. `name`: as certified, or empty. `ours`: this very laptop wrote it."""

    number: int
    name: str = ""
    ours: bool = False


class OtherDesks:
    """Asks each log once. Valid inside the transaction that is given. `number`: of this desk."""

    def __init__(self, tx: Reading, number: int) -> None:
        self._tx, self._number = tx, number
        self._named: dict[str, DeskNamed] = {}

    def of(self, log: str) -> DeskNamed:
        """`log`: 32 hexadecimal digits, as `Entry.desk` and `Badge.desk` have them."""
        if log not in self._named:
            self._named[log] = self._find(log)
        return self._named[log]

    def _find(self, log: str) -> DeskNamed:
        if log == self._tx.desk:
            return DeskNamed(self._number, ours=True)
        started = next((read_entry(line).word for line in self._tx.logs.lines(log, 0, 1)), None)
        if not isinstance(started, DeskStarted):
            return DeskNamed(0)
        own = next((read_entry(line).word for line in self._tx.logs.lines(self._tx.desk, 0, 1)), None)
        if isinstance(own, DeskStarted) and own.key and own.key == started.key:
            return DeskNamed(self._number, ours=True)
        peer = next((one for one in self._tx.logs.peers() if one.key == started.key), None)
        return DeskNamed(peer.number, peer.name) if peer else DeskNamed(started.desk_number)


def numbered(tx: Reading, refusal: Refusal | None, number: int) -> Refusal | None:
    """A refusal that names a desk by its number, where the rule knows the log of it alone. `number`: of this desk."""
    log = refusal.facts.get("desk") if refusal else None
    if refusal is None or not isinstance(log, str):
        return refusal
    return replace(refusal, facts={**refusal.facts, "desk": OtherDesks(tx, number).of(log).number})


def written_before(tx: Reading) -> Iterator[Entry]:
    """What this laptop wrote, in order, before its disk was restored and it began the log that it writes now.

    In earlier logs up to where all others have the same, and then what was set aside here.
    """
    yield from _before(tx, tx.desk)


def _before(tx: Reading, log: str) -> Iterator[Entry]:
    words = (read_entry(line).word for line in tx.logs.lines(log, 0, BEGINNING))
    begun = next((word for word in words if isinstance(word, LogBegun)), None)
    if begun is None:
        return
    yield from _before(tx, begun.earlier)
    yield from map(read_entry, tx.logs.lines(begun.earlier, 0, begun.agreed))
    last = tx.logs.hash_at(begun.earlier, begun.agreed)
    for line in tx.logs.aside(begun.earlier):
        if line.prev == last or (last is None and line.seq == 1):
            yield read_entry(line)
            last = line.hash
