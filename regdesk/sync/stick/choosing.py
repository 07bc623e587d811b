"""Which entries go onto a stick: those that some desk may lack, as far as this one knows.

A stick goes to whoever takes it. What a desk has is known from the sticks that it wrote: each says how far its writer
had come in every log. Of whom nothing is known, everything may be lacking. What is left out is said.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from regdesk.collection.statement import Line
from regdesk.store.logs import Head
from regdesk.store.reading import Reading
from regdesk.store.writing import Writing
from regdesk.sync.stick.header import Header

HEADS_OF = "heads of other desks, by their sticks"
"""Under which a desk's database keeps JSON: {key: [made, {log: [seq, hash]}]}."""
SEEN = "sticks that were read or written here"
"""JSON: the ids of the last of them."""
MOST_SEEN = 1_000
_HASH = 16
_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Run:
    """Entries of a log, both included."""

    log: str
    first: int
    last: int

    @property
    def count(self) -> int:
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Heard:
    """How far a desk had come when it wrote its newest stick that was read here."""

    made: datetime
    heads: Mapping[str, Head]


def heard(tx: Reading) -> dict[str, Heard]:
    """By the keys of desks, 64 hexadecimal digits. Hashes are cut short: they tell one branch of a log from another."""
    kept = json.loads(tx.value(HEADS_OF) or "{}")
    return {
        key: Heard(datetime.fromisoformat(made), {log: Head(seq, last) for log, (seq, last) in heads.items()})
        for key, (made, heads) in kept.items()
    }


def note(tx: Writing, key: str, header: Header, now: datetime) -> None:
    """Keep how far the writer of a stick had come, unless a later stick of it was read before.

    One that is from tomorrow is of now: a clock set far ahead would keep out all that its desk writes after it was set
    right. `now`: aware.
    """
    known = heard(tx)
    if key in known and known[key].made >= header.made:
        return
    known[key] = Heard(min(header.made, now), header.heads)
    kept = {
        desk: [one.made.isoformat(), {log: [head.seq, head.hash[:_HASH]] for log, head in one.heads.items()}]
        for desk, one in known.items()
    }
    tx.set_value(HEADS_OF, json.dumps(kept, separators=(",", ":")))


def seen(tx: Reading) -> frozenset[str]:
    """The ids of sticks that were read or written here."""
    return frozenset(json.loads(tx.value(SEEN) or "[]"))


def note_seen(tx: Writing, stick: str) -> None:
    kept = [one for one in json.loads(tx.value(SEEN) or "[]") if one != stick]
    tx.set_value(SEEN, json.dumps([*kept[1 - MOST_SEEN :], stick]))


def lacking(tx: Reading, desks: Iterable[str]) -> list[Run]:
    """Of each log the entries that one of these desks may lack, and always its last.

    By that one a desk whose disk was restored, or any other that lost what it had, learns that there is more.
    """
    known = heard(tx)
    theirs = [known[key].heads if key in known else {} for key in desks]
    heads = sorted(tx.logs.heads().items())
    return [Run(log, min(_all_have(tx, log, theirs) + 1, head.seq), head.seq) for log, head in heads]


def _all_have(tx: Reading, log: str, theirs: Sequence[Mapping[str, Head]]) -> int:
    """Up to which entry everybody has the branch of a log that is here."""
    return min((_has(tx, log, heads.get(log, Head())) for heads in theirs), default=0)


def _has(tx: Reading, log: str, head: Head) -> int:
    """Nothing where it cannot be told whether a desk has this branch of the log."""
    here = tx.logs.hash_at(log, head.seq)
    return head.seq if here is not None and here.startswith(head.hash[:_HASH]) else 0


def lines_of(tx: Reading, run: Run) -> Iterator[Line]:
    """The lines of a run, a few of them in memory."""
    after = run.first - 1
    while after < run.last:
        lines = tx.logs.lines(run.log, after, min(_AT_ONCE, run.last - after))
        yield from lines
        after = lines[-1].seq


def within(runs: Sequence[Run], most: int) -> list[Run]:
    """The newest entries of each log, at most so many together; short logs first, so that most come whole."""
    left, given = most, []
    for place, run in enumerate(sorted(runs, key=lambda run: (run.count, run.log))):
        share = left // (len(runs) - place)
        first = max(run.first, run.last - share + 1)
        given.append(Run(run.log, first, run.last))
        left -= max(0, run.last - first + 1)
    return sorted(given, key=lambda run: run.log)
