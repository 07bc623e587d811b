"""What the list says of one matter, in words: nothing of it is decided here."""

from dataclasses import dataclass
from enum import Enum, auto

from ui.wording import Told


class Leads(Enum):
    """Where the one act of a row leads."""

    SOLVE = auto()
    PERSON = auto()
    SYNC = auto()


@dataclass(frozen=True)
class NeedTold:
    """`key` stays the same while the matter does; `told.tone` is bad, warn or neutral. `since`: `Today 08:07`.

    `verb`: the words of the act; empty where there is nothing to press.
    """

    key: str
    told: Told
    since: str
    verb: str
    leads: Leads

    @property
    def aloud(self) -> str:
        """For who cannot see it, in one sentence."""
        return ". ".join(part.rstrip(".") for part in (self.told.bold, self.told.rest, self.since) if part)
