"""Lines of logs as desks write them, without a desk."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from regdesk.collection.statement import FIRST_PREVIOUS, Line, line
from regdesk.keys.pair import KeyPair

ANNA, BERT = KeyPair(bytes(range(3, 35))), KeyPair(bytes(range(4, 36)))
"""Keys of two desks."""
STRANGER = KeyPair(bytes(range(5, 37)))
"""That of nobody; no test lets it in: what was let in once on a server is known to all its databases."""
LOG, OTHER_LOG = "a" * 32, "b" * 32
BEGAN = datetime(2017, 12, 4, 14, 7, tzinfo=UTC)


def a_line(
    *, log: str = LOG, seq: int = 1, prev: str = FIRST_PREVIOUS, signs: KeyPair = ANNA, says: str = "",
    at: datetime | None = None,
) -> Line:  # fmt: skip
    moment = (at or BEGAN + timedelta(seconds=seq)).isoformat(timespec="milliseconds")
    content = f'{{"v":2,"p":"x","n":{seq},"says":"{says}"}}'
    return line(desk=log, seq=seq, at=moment, kind="badge.collected", prev=prev, content=content, signs=signs)


def a_run(
    count: int, *, log: str = LOG, after: Line | None = None, signs: KeyPair = ANNA, says: str = ""
) -> Sequence[Line]:  # fmt: skip
    """So many lines that follow one on the other, from the first or after a line."""
    lines = [after] if after else []
    for _ in range(count):
        seq, prev = (lines[-1].seq + 1, lines[-1].hash) if lines else (1, FIRST_PREVIOUS)
        lines.append(a_line(log=log, seq=seq, prev=prev, signs=signs, says=says))
    return [one for one in lines if one is not after]
