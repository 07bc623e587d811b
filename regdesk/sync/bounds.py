"""How much a desk keeps of what is no part of a log's run: so much that no honest desk comes near it, and no more.

A certified desk can sign lines without end, in the name of any log. What counts against it is what it signed itself: it
takes no room from another one. What nobody certified signed, as far as is known here, has one room for all.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from regdesk.collection.statement import Line
from regdesk.store.logs import LogKept, State
from regdesk.store.writing import Writing
from regdesk.sync import marks
from regdesk.sync.believed import Why

MOST_ASIDE = 64 * 1024 * 1024
"""Bytes of lines that one desk signed: some hundred thousand entries, more than a desk writes in a meeting."""
MOST_HELD, MOST_HELD_OF_ONE = 16 * 1024 * 1024, 4 * 1024 * 1024
"""Bytes that are not believed, of all logs and of one."""


def with_room(tx: Writing, signed: Iterable[tuple[Line, str]]) -> tuple[list[Line], set[str]]:
    """Those lines for which their signer has room, noted as taken by it; and the keys of those that have none."""
    taken: dict[str, int] = json.loads(tx.value(marks.ASIDE_BYTES) or "{}")
    kept, full = list[Line](), set[str]()
    for line, key in signed:
        if tx.logs.has_hash(line.hash, line.desk, line.seq):
            continue
        size = taken.get(key, 0) + _size(line)
        if size > MOST_ASIDE:
            full.add(key)
            continue
        taken[key] = size
        kept.append(line)
    if kept:
        tx.set_value(marks.ASIDE_BYTES, json.dumps(taken))
    return kept, full


def give_room(tx: Writing, key: str, lines: Iterable[Line]) -> None:
    """Lines of one signer stand aside no more: they were joined to their log."""
    taken: dict[str, int] = json.loads(tx.value(marks.ASIDE_BYTES) or "{}")
    taken[key] = max(taken.get(key, 0) - sum(map(_size, lines)), 0)
    tx.set_value(marks.ASIDE_BYTES, json.dumps(taken))


def logs_of(tx: Writing, keys: Iterable[str]) -> list[LogKept]:
    """The logs that are told to be of these desks and go on."""
    found = (tx.logs.told(log) for key in sorted(keys) for log in tx.logs.of_key(key))
    return [kept for kept in found if kept and kept.state is not State.CLOSED]


def hold(tx: Writing, lines: Sequence[Line], why: Why, at: datetime) -> int:
    """Keep lines of one log that are not believed, as far as there is room; how many.

    That others were left out is noted: they are asked for again when another desk is known.
    """
    sizes = tx.logs.held_bytes()
    of_one, of_all = sizes.get(lines[0].desk, 0), sum(sizes.values())
    kept = []
    for line in lines:
        of_one, of_all = of_one + _size(line), of_all + _size(line)
        if of_one > MOST_HELD_OF_ONE or of_all > MOST_HELD:
            tx.set_value(marks.NOT_HELD, "1")
            break
        kept.append(line)
    tx.logs.hold(kept, why, at)
    return len(kept)


def _size(line: Line) -> int:
    return len(line.statement) + len((line.content or "").encode(errors="replace"))
