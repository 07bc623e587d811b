"""What came into the logs of all desks since somebody last looked: for what is kept in memory and goes on growing."""

from regdesk.collection.statement import Line
from regdesk.store.logs import FILLED
from regdesk.store.reading import Reading


class Fresh:
    """Everything that is there when it is made is known already."""

    def __init__(self, tx: Reading) -> None:
        self._heads, self._beside = tx.logs.heads(), _beside(tx)

    def lines(self, tx: Reading) -> list[Line] | None:
        """The new lines, each log's in order; None where that is not all that is new.

        A log goes on otherwise, lines came beside it, a content came after its line, a desk was met. Then whoever asks
        begins anew; what is there now is known from here on.
        """
        before, beside = self._heads, self._beside
        self._heads, self._beside = tx.logs.heads(), _beside(tx)
        if beside != self._beside or any(tx.logs.hash_at(log, head.seq) != head.hash for log, head in before.items()):
            return None
        known = {log: head.seq for log, head in before.items()}
        grown = [(log, known.get(log, 0), head.seq) for log, head in self._heads.items() if head != before.get(log)]
        return [line for log, after, to in grown for line in tx.logs.lines(log, after, to - after)]


def _beside(tx: Reading) -> object:
    return tx.doubled.asides(), tx.value(FILLED), [(peer.key, peer.number, peer.stopped) for peer in tx.logs.peers()]
