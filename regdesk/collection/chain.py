"""Does the log of a desk hold? Walks its hash chain from the first entry."""

import json
from dataclasses import dataclass

from regdesk.collection.entries import FIRST_PREVIOUS, hash_of


@dataclass(frozen=True, slots=True)
class ChainFault:
    """The first entry of a desk that does not hold: `problem` is changed, gap or cut."""

    desk: str
    seq: int
    problem: str


class ChainWalk:
    """Walks one desk's entries in order and remembers the first that does not hold."""

    def __init__(self, desk: str) -> None:
        self.desk = desk
        self.length = 0
        self.fault: ChainFault | None = None
        self._previous = FIRST_PREVIOUS

    def take(self, seq: int, body: str, stored_hash: str) -> None:
        if self.fault:
            return
        if seq != self.length + 1:
            self.fault = ChainFault(self.desk, self.length + 1, "gap")
        elif not self._holds(seq, body, stored_hash):
            self.fault = ChainFault(self.desk, seq, "changed")
        else:
            self.length, self._previous = seq, stored_hash

    def _holds(self, seq: int, body: str, stored_hash: str) -> bool:
        if hash_of(body) != stored_hash:
            return False
        try:
            fields = json.loads(body)
        except ValueError:
            return False
        said = (fields.get("desk"), fields.get("seq"), fields.get("prev"))
        return said == (self.desk, seq, self._previous)
