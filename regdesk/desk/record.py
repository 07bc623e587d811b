"""Is the log whole? Walks the hash chain of every desk."""

from regdesk.collection.chain import ChainWalk
from regdesk.desk.answers import Verified
from regdesk.store.reading import Reading


def verify(tx: Reading) -> Verified:
    """The first fault of each desk: an entry that was changed, or a gap where one was taken out or slipped in.

    A log whose last entries were cut off still holds; only a signed head kept elsewhere can tell that.
    """
    walks: dict[str, ChainWalk] = {}
    for line, _, _ in tx.as_kept():
        walks.setdefault(line.desk, ChainWalk(line.desk)).take(line)
    faults = tuple(walk.fault for walk in walks.values() if walk.fault)
    return Verified(sum(walk.length for walk in walks.values()), faults)
