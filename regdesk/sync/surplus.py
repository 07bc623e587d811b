"""What this desk has of other desks' logs and the hub has not: it lost it, or a stick brought it here first."""

from collections.abc import Iterator, Mapping, Set

from regdesk.collection.statement import Line
from regdesk.store.logs import Head
from regdesk.store.reading import Reading


def farther_than(tx: Reading, there: Mapping[str, Head], own: Set[str]) -> dict[str, tuple[int, int]]:
    """Logs of other desks that go further here than at the hub: its last number, and ours. `own`: not these."""
    heads = tx.logs.heads()
    farther = {log: (there.get(log, Head()).seq, head.seq) for log, head in heads.items() if head != there.get(log)}
    return {log: (theirs, here) for log, (theirs, here) in farther.items() if here > theirs and log not in own}


def surplus(tx: Reading, farther: Mapping[str, tuple[int, int]]) -> Iterator[Line]:
    """The lines by which they do."""
    for log, (theirs, ours) in farther.items():
        yield from tx.logs.lines(log, theirs, ours - theirs)
