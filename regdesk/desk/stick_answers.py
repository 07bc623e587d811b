"""What writing and reading a stick came to, as the Sync screen and the command line say it: frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from regdesk.desk.sync_status import Missing
from regdesk.sync.intake import NOTHING, Taken
from regdesk.sync.stick.header import Kind

Note = tuple[str, Mapping[str, object]]
"""A code of `regdesk.sentences.sticks.NOTES`, and what fills it."""


def missing_note(missing: Missing) -> Note:
    """What is to be said of entries that have to come by another stick."""
    facts = {"first": missing.first, "last": missing.last, "number": missing.number}
    return ("entries_missing" if missing.number else "entries_missing_unknown"), facts


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Entries of one log that were not put on a stick, because all desks are known to have them (`known`), or for they
    are the oldest and too many. `number`: of their desk, 0 where it is not known.
    """

    number: int
    log: str
    first: int
    last: int
    known: bool


@dataclass(frozen=True, slots=True)
class StickWritten:
    """`file`: what was written, `size` in bytes. `entries`, `people`, `photos`: how many are on it; `desks`: numbers
    of the other desks that can read it, ascending.
    """

    file: Path
    kind: Kind
    size: int
    entries: int
    people: int
    photos: int
    desks: tuple[int, ...]
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class StickSeen:
    """What a stick says of itself. `made`: in the event's zone; `revision`: of its list, 0 without one;
    `runs`: (number of the desk or 0, first, last) of each run of entries. `own`: this desk wrote it.
    """

    file: Path
    kind: Kind
    number: int
    name: str
    made: datetime
    entries: int
    people: int
    photos: int
    revision: int
    runs: tuple[tuple[int, int, int], ...]
    own: bool = False


@dataclass(frozen=True, slots=True)
class StickRead:
    """`seen`: whose it is; `taken`: what was new; `missing`: what has to come first, by another stick.

    `people`: how many changed on the list here; `photos`: pictures that came; `notes`: codes of
    `regdesk.sentences.sticks.NOTES` with what fills them: what is missing, and what was not taken.
    """

    seen: StickSeen
    taken: Taken = NOTHING
    missing: tuple[Missing, ...] = ()
    people: int = 0
    photos: int = 0
    notes: tuple[Note, ...] = ()

    @property
    def nothing_new(self) -> bool:
        """Whether all of it was here already."""
        return not (self.taken.lines or self.taken.aside or self.taken.held or self.people or self.photos)
