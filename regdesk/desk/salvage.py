"""What a disk had done before it was found to be restored or copied: it is kept beside the log, counts, and is shown.

Of every desk whose disk that happened to, as far as its log is known here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo

from regdesk.collection.entries import Entry, read_entry
from regdesk.collection.statement import Line
from regdesk.collection.sync_words import LogBegun
from regdesk.desk.other_desks import BEGINNING, OtherDesks
from regdesk.keys.seal import Serial
from regdesk.store.reading import Reading


@dataclass(frozen=True, slots=True)
class Salvaged:
    """One act. `at`: aware; `kind`: of its word in the log (`regdesk.sentences.salvaged`); `desk`: who did it, 0 where
    nobody says; `clerk`: empty for a machine. `person`: their name, empty where it is about nobody or was erased;
    `badge`: the number on it, 0 for none.
    """

    at: datetime
    kind: str
    desk: int
    clerk: str = ""
    person: str = ""
    badge: int = 0


def count(tx: Reading) -> int:
    """How many acts were salvaged, without what they were."""
    return sum(begun.set_aside for begun in _begun(tx))


def salvaged(tx: Reading, desks: OtherDesks, zone: tzinfo) -> tuple[Salvaged, ...]:
    """All of them, the earliest first; times in this zone."""
    entries = sorted(map(read_entry, _lines(tx)), key=lambda one: (one.at, one.desk, one.seq))
    people = tx.participants(list({entry.person for entry in entries if entry.person}))
    names = {person.id: person.full_name for person in people}
    return tuple(
        Salvaged(
            entry.at.astimezone(zone), entry.kind, desks.of(entry.desk).number, entry.clerk,
            names.get(entry.person or "", ""), _badge(entry),
        )
        for entry in entries
    )  # fmt: skip


def _begun(tx: Reading) -> Iterator[LogBegun]:
    for log in tx.logs.ids():
        for line in tx.logs.lines(log, 0, BEGINNING):
            if isinstance(word := read_entry(line).word, LogBegun):
                yield word


def _lines(tx: Reading) -> Iterator[Line]:
    """Once each: a disk may have been copied more than once."""
    lines = {
        line.hash: line
        for begun in _begun(tx)
        for line in tx.logs.aside(begun.earlier)
        if begun.agreed < line.seq <= begun.agreed + begun.set_aside
    }
    yield from lines.values()


def _badge(entry: Entry) -> int:
    """The number of the badge that an entry is about."""
    said = getattr(entry.word, "number", 0)
    if isinstance(said, int) and said:
        return said
    serial = Serial.from_code(str(getattr(entry.word, "code", "") or getattr(entry.word, "end", "")))
    return serial.counter if serial else 0
