"""Lines that came beside their logs without a content, from a desk that had erased it for itself alone.

Their own desk may bring it to the hub yet: by then their log ends here as it ends there, and nobody would ask for it.
"""

import json
from collections.abc import Iterable, Mapping

from regdesk.collection.statement import Line
from regdesk.store.logs import Head
from regdesk.store.reading import Reading
from regdesk.store.writing import Writing

HOLLOW = "numbers of lines without a content"
"""JSON: {log: [first, last]}."""


def note(tx: Writing, log: str, lines: Iterable[Line]) -> None:
    """Of one log."""
    numbers = [line.seq for line in lines if line.content is None]
    if numbers:
        known = _known(tx)
        numbers += known.get(log, [])
        tx.set_value(HOLLOW, json.dumps({**known, log: [min(numbers), max(numbers)]}))


def to_ask_for(tx: Reading, there: Mapping[str, Head]) -> dict[str, tuple[int, int]]:
    """The first and the last of each log that a hub has in its run now."""
    return {log: (first, last) for log, (first, last) in _known(tx).items() if last <= there.get(log, Head()).seq}


def asked_for(tx: Writing, log: str) -> None:
    """What the hub has of it is here."""
    tx.set_value(HOLLOW, json.dumps({one: numbers for one, numbers in _known(tx).items() if one != log}))


def _known(tx: Reading) -> dict[str, list[int]]:
    return dict(json.loads(tx.value(HOLLOW) or "{}"))
