"""One round with a hub: bring what it lacks, fetch what is new. A crash at any place loses nothing."""

from dataclasses import dataclass

from regdesk.collection.sync_words import LogBegun
from regdesk.sync.intake import NOTHING, Taken


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What one round did. `sent`: own entries; `offered`: lines aside; `listed`: people who changed on the list;
    `photos`: pictures that came. `begun`: this disk was restored or copied, and writes another log now.

    `whole`: this desk has everything that the hub has, and the reverse; False where it was cancelled before.
    """

    sent: int = 0
    offered: int = 0
    taken: Taken = NOTHING
    listed: int = 0
    photos: int = 0
    begun: LogBegun | None = None
    whole: bool = True

    @property
    def idle(self) -> bool:
        """Whether nothing was new on either side."""
        return self == Exchanged(whole=self.whole)
