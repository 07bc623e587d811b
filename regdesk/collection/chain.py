"""Does the log of a desk hold? Walks its hash chain from the first entry."""

from dataclasses import dataclass

from regdesk.collection.statement import FIRST_PREVIOUS, Line, digest_of, hash_of


@dataclass(frozen=True, slots=True)
class ChainFault:
    """The first entry of a desk that does not hold: `problem` is changed or gap."""

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

    def take(self, line: Line) -> None:
        if self.fault:
            return
        if line.seq != self.length + 1:
            self.fault = ChainFault(self.desk, self.length + 1, "gap")
        elif not self._holds(line):
            self.fault = ChainFault(self.desk, line.seq, "changed")
        else:
            self.length, self._previous = line.seq, line.hash

    def _holds(self, line: Line) -> bool:
        follows = (line.desk, line.prev) == (self.desk, self._previous)
        told = line.content is None or digest_of(line.content) == line.digest
        return follows and told and hash_of(line.statement, line.signature) == line.hash
