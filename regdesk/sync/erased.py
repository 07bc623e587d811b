"""What a desk erased from its own record is erased here too; what it says of another desk's is not followed."""

from collections.abc import Iterable

from regdesk.collection.entries import read_entry
from regdesk.collection.record_words import RecordErased
from regdesk.collection.statement import Line
from regdesk.store.writing import Writing

ERASED = "record.erased"


def follow(tx: Writing, lines: Iterable[Line]) -> int:
    """How many contents went by these lines, which were believed a moment ago and are in their logs."""
    told = [(line.desk, read_entry(line).word) for line in lines if line.kind == ERASED]
    if not told:
        return 0
    keys = {log.id: log.key for log in tx.logs.all() if log.key}
    runs = [(by, *run) for by, word in told if isinstance(word, RecordErased) for run in word.runs]
    return sum(
        tx.erase_as_told(log, first, last)
        for by, log, first, last in runs
        if by == log or (by in keys and keys[by] == keys.get(log))
    )
