"""What the log says of other desks and of other versions: a word of a kind that this version does not know."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word of a later version, or one that cannot be read: kept and passed on, and nothing follows from it."""

    kind: str


@dataclass(frozen=True, slots=True)
class LogBegun:
    """This laptop found by a sync that its log goes on elsewhere, and began another one. `earlier`: that log's id.

    Its entries up to `agreed` are the ones that everybody has. `set_aside`: how many that were written here after them
    are kept beside the log; they count like all others. `behind`: how many others had that this laptop had not.
    """

    earlier: str
    agreed: int
    set_aside: int
    behind: int


SyncWord = LogBegun

SYNC_WORDS: dict[str, type[Any]] = {
    "log.begun": LogBegun,
}
