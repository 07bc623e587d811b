"""What a desk erased from its own record is erased here too; what it says of another desk's is not followed.

Whatever came first: whoever said so is looked up for each line that comes, so that every order ends in the same.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import NamedTuple

from regdesk.collection.record_words import RecordErased
from regdesk.collection.statement import Line
from regdesk.store.kept import entry_of
from regdesk.store.logs import State
from regdesk.store.reading import Reading
from regdesk.store.writing import Writing
from regdesk.sync.believed import is_signed

ERASED = "record.erased"
MARKS = "marks of people who were erased here"
LATE = "people of whom something came after they were erased here"
_KEY = re.compile("[0-9a-f]{64}")
_NO_END = 2**63


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


_Place = tuple[int, str]
"""The number of an entry and its hash."""


class _By(NamedTuple):
    """Which desk says so, by its key. `here`: it is this one, which erased it before it came again."""

    key: str
    here: bool


class _Wanted:
    """What of a branch of a log is to go, as it is gone back from the end: runs by their first and last numbers."""

    def __init__(self) -> None:
        self._waiting: list[tuple[int, int]] = []
        self._lowest: int | None = None

    def add(self, first: int, last: int) -> None:
        heappush(self._waiting, (-last, first))

    def has(self, number: int) -> bool:
        """Whether the entry with this number is to go; no higher one is asked about afterwards."""
        while self._waiting and -self._waiting[0][0] >= number:
            first = heappop(self._waiting)[1]
            self._lowest = first if self._lowest is None else min(first, self._lowest)
        return self._lowest is not None and self._lowest <= number

    def together(self, other: "_Wanted") -> "_Wanted":
        """Both, where two branches come together; the shorter one goes into the longer."""
        more, fewer = (self, other) if len(self._waiting) >= len(other._waiting) else (other, self)
        for one in fewer._waiting:
            heappush(more._waiting, one)
        lowest = [one._lowest for one in (self, other) if one._lowest is not None]
        more._lowest = min(lowest, default=None)
        return more

    def runs(self) -> Iterator[tuple[int, int]]:
        """What is left of it, from the first to the last number."""
        if self._lowest is not None:
            yield self._lowest, _NO_END
        yield from ((first, -last) for last, first in self._waiting)


def follow(tx: Writing, lines: Sequence[Line]) -> int:
    """How many contents went: of these lines, which were taken in a moment ago, or by what they say.

    However much is said, each word is looked at once and each line that it names is gone by once.
    """
    new = [one for line in lines if line.kind == ERASED for one in _told_by(line)]
    numbers: dict[str, list[int]] = {}
    for line in lines:
        numbers.setdefault(line.desk, []).append(line.seq)
    for log, those in numbers.items():
        told = [one for line in _telling(tx, log) for one in _told_by(line) if one.log == log]
        new += [one for one in told if one.meets(min(those), max(those))]
    return sum(_follow(tx, log, by, told) for (log, by), told in _each(tx, dict.fromkeys(new)).items())


def _telling(tx: Reading, log: str) -> Iterator[Line]:
    """The lines that may say something of a log. Where none of it stands aside, only its own desk's word counts."""
    aside, key = tx.logs.next_aside(log, 0) is not None, _key_of(tx, log)
    for line in tx.logs.erasing(log):
        if aside or (key and key in (line.content or "")) or _is_written_here(tx, line.desk):
            yield line


def _told_by(line: Line) -> Iterator[_Erasing]:
    """An entry from before desks told each other names numbers alone: of its own log, of what leads to itself.

    When it was written that log had no branches, and no other desk had its entries; of another log it says nothing.
    """
    word = entry_of(line).word
    if not isinstance(word, RecordErased) or not _KEY.fullmatch(word.key):
        return
    for run in word.runs:
        log, first, last = run[:3]
        if len(run) == 4:
            yield _Erasing(line, word.key, log, first, last, last, run[3])
        elif log == line.desk:
            yield _Erasing(line, word.key, log, first, last, line.seq - 1, line.prev)


def _each(tx: Reading, told: Iterable[_Erasing]) -> dict[tuple[str, _By], list[_Erasing]]:
    """What is said of each log by each desk, as far as it signed that."""
    signed: dict[tuple[str, str], bool] = {}
    here: dict[str, bool] = {}
    found: dict[tuple[str, _By], list[_Erasing]] = {}
    for one in told:
        said = one.said.hash, one.key
        if said not in signed:
            signed[said] = is_signed(one.said, one.key)
        if one.said.desk not in here:
            here[one.said.desk] = _is_written_here(tx, one.said.desk)
        if signed[said]:
            found.setdefault((one.log, _By(one.key, here[one.said.desk])), []).append(one)
    return found


def _follow(tx: Writing, log: str, by: _By, told: Sequence[_Erasing]) -> int:
    """What one desk says of one log: back from each entry that is named, as far as they are here."""
    wanted: dict[_Place, _Wanted] = {}
    for one in told:
        wanted.setdefault((one.at, one.hash), _Wanted()).add(one.first, one.last)
    gone = [] if _none_aside(tx, wanted) else list(_aside(tx, log, by, wanted))
    if by.here or _key_of(tx, log) == by.key:
        gone += _in_run(tx, log, wanted)
    return tx.erase_as_told(log, gone) if gone else 0


def _none_aside(tx: Reading, wanted: Iterable[_Place]) -> bool:
    return not tx.logs.aside_of(line_hash for _, line_hash in wanted)


def _aside(tx: Reading, log: str, by: _By, wanted: dict[_Place, _Wanted]) -> Iterator[_Place]:
    """From the last number down: what leads on from there is wanted of the entry before, be it aside or in the run."""
    for line in reversed(tx.logs.aside(log)):
        if here := wanted.pop((line.seq, line.hash), None):
            if here.has(line.seq) and line.content is not None and (by.here or is_signed(line, by.key)):
                yield line.seq, line.hash
            below = line.seq - 1, line.prev
            wanted[below] = here.together(wanted[below]) if below in wanted else here


def _in_run(tx: Reading, log: str, wanted: Mapping[_Place, _Wanted]) -> Iterator[_Place]:
    """The rest of it in the log's run, where an entry of that number and hash stands in it."""
    head = tx.logs.head(log).seq
    ends = [at for at, _ in wanted if 0 < at <= head]
    there = tx.logs.hashes(log, min(ends), max(ends)) if ends else {}
    stretches = [(*one, at) for (at, named), here in wanted.items() if there.get(at) == named for one in here.runs()]
    reach = 0
    for first, last, at in sorted(stretches):
        first, last = max(first, reach + 1), min(last, at)
        if first <= last:
            yield from tx.logs.hashes(log, first, last).items()
        reach = max(reach, last)


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
