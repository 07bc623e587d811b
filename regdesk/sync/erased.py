"""What a desk erased from its own record is erased here too; what it says of another desk's is not followed.

Whatever came first: whoever said so is looked up for each line that comes, so that every order ends in the same.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from regdesk.collection.entries import read_entry
from regdesk.collection.record_words import RecordErased
from regdesk.collection.statement import Line
from regdesk.store.logs import State
from regdesk.store.reading import Reading
from regdesk.store.writing import Writing
from regdesk.sync.believed import is_signed

ERASED = "record.erased"
MARKS = "marks of people who were erased here"
LATE = "people of whom something came after they were erased here"
_KEY = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class _Erasing:
    """What one entry says of a log: `first` to `last` of what leads to the entry with number `at` and this hash."""

    said: Line
    key: str
    log: str
    first: int
    last: int
    at: int
    hash: str

    def meets(self, first: int, last: int) -> bool:
        """Whether a stretch of the log may have what lacked on the way back from that entry."""
        return self.first <= last and first <= self.at


def follow(tx: Writing, lines: Sequence[Line]) -> int:
    """How many contents went: of these lines, which were taken in a moment ago, or by what they say."""
    new = [one for line in lines if line.kind == ERASED for one in _told_by(line)]
    numbers: dict[str, list[int]] = {}
    for line in lines:
        numbers.setdefault(line.desk, []).append(line.seq)
    for log, those in numbers.items():
        told = [one for line in tx.logs.erasing(log) for one in _told_by(line) if one.log == log]
        new += [one for one in told if one.meets(min(those), max(those))]
    return sum(_erase(tx, one) for one in dict.fromkeys(new) if is_signed(one.said, one.key))


def _told_by(line: Line) -> Iterator[_Erasing]:
    """An entry from before desks told each other names numbers alone: of its own log, of what leads to itself.

    When it was written that log had no branches, and no other desk had its entries; of another log it says nothing.
    """
    word = read_entry(line).word
    if not isinstance(word, RecordErased) or not _KEY.fullmatch(word.key):
        return
    for run in word.runs:
        log, first, last = run[:3]
        if len(run) == 4:
            yield _Erasing(line, word.key, log, first, last, last, run[3])
        elif log == line.desk:
            yield _Erasing(line, word.key, log, first, last, line.seq - 1, line.prev)


def _erase(tx: Writing, told: _Erasing) -> int:
    """Go back from the entry that is named, from each to the one before it, as far as they are here."""
    count, at, named = 0, told.at, told.hash
    while at >= max(told.first, 1):
        line = tx.line_at(told.log, at)
        if line and line.hash == named:
            may = _may(tx, told, line) or _key_of(tx, told.log) == told.key
            return count + (tx.erase_as_told(told.log, told.first, min(at, told.last)) if may else 0)
        line = next(iter(tx.logs.aside_of([named])), None)
        if line is None or (line.desk, line.seq) != (told.log, at):
            return count
        if at <= told.last and line.content is not None and _may(tx, told, line):
            count += tx.erase_aside_as_told(line)
        at, named = at - 1, line.prev
    return count


def _may(tx: Reading, told: _Erasing, line: Line) -> bool:
    """Whether the desk that says so wrote the line; or this desk says so, which erased it here before it came again."""
    return is_signed(line, told.key) or _is_written_here(tx, told.said.desk)


def _is_written_here(tx: Reading, log: str) -> bool:
    kept = tx.logs.told(log)
    return log == tx.desk or (kept is not None and kept.state is State.CLOSED)


def _key_of(tx: Reading, log: str) -> str:
    """By which key the run of a log is signed, also where it begins with what was written before desks had keys."""
    kept = tx.logs.told(log)
    return kept.key if kept else ""


# ── what comes of people who were erased here ────────────────────────────────────────────────────────────────────────


def note(tx: Writing, person_id: str) -> None:
    """Somebody is erased here: of that person only a mark stays, by which what comes later is known."""
    tx.set_value(MARKS, json.dumps(sorted({*_marks(tx), _mark(person_id)})))
    forget_late(tx, [person_id])


def note_late(tx: Writing, people: Iterable[str]) -> None:
    """Something came of these people."""
    known = _marks(tx)
    before = late(tx) if known else []
    came = {one for one in people if _mark(one) in known} if known else set()
    if not came <= set(before):
        tx.set_value(LATE, json.dumps(sorted({*before, *came})))


def forget_late(tx: Writing, people: Iterable[str]) -> None:
    """What came of them was erased."""
    tx.set_value(LATE, json.dumps(sorted(set(late(tx)) - set(people))))


def late(tx: Reading) -> list[str]:
    """The ids of people of whom something came after they were erased here."""
    return list(json.loads(tx.value(LATE) or "[]"))


def _marks(tx: Reading) -> frozenset[str]:
    return frozenset(json.loads(tx.value(MARKS) or "[]"))


def _mark(person_id: str) -> str:
    """Only whoever has the id of somebody can say with it whether that person was erased."""
    return hashlib.sha256(b"regdesk/erased/1\0" + person_id.encode()).hexdigest()[:32]
