"""Does the log of a desk hold? Walks its entries from the first, and says of the first that does not what was done.

Knows nothing of keys and databases: who asks hands over the lines and a way to ask whether a signature is right.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Any, NamedTuple

from regdesk.collection.statement import FIRST_PREVIOUS, Line, digest_of, fields_in, hash_of

NEAR = 100
"""How many entries on both sides are looked at to say that one was moved, inserted or taken out."""


class Problem(StrEnum):
    """What was done to an entry; each has its sentence in `RECORD_FAULTS`."""

    CHANGED = "changed"
    CONTENT = "content_changed"
    FINDS = "finds_changed"
    REMOVED = "removed"
    REORDERED = "reordered"
    INSERTED = "inserted"
    UNSIGNED = "unsigned"
    OTHER_KEY = "other_key"
    ERASED = "erased_untold"
    CUT = "cut"
    CLONED = "cloned"
    BADGE = "badge_changed"
    BADGE_UNKNOWN = "badge_unknown"
    EXPORT = "export_changed"


@dataclass(frozen=True, slots=True)
class ChainFault:
    """The first entry of a desk that does not hold. `at`, `kind` are as kept, empty where nobody knows.

    `where`: the export it was found in; empty for the database.
    """

    desk: str
    seq: int
    problem: Problem
    at: str = ""
    kind: str = ""
    where: str = ""


class Kept(NamedTuple):
    """A line with what finds it in a database."""

    line: Line
    person: str | None
    act: str


Holds = Callable[[Line], bool]
"""Whether a line's signature is the desk's."""


class ChainWalk:
    """Walks one desk's lines in order and remembers the first that does not hold, by hashes alone or with `holds`."""

    def __init__(self, desk: str, holds: Holds | None = None) -> None:
        self.desk = desk
        self.length = 0
        self.unsigned = 0
        self.erased = 0
        self.last: Line | None = None
        self.fault: ChainFault | None = None
        self._holds = holds

    def take(self, line: Line) -> None:
        """The next line; after a fault nothing more is looked at."""
        if not self.fault:
            problem = self._objection(line)
            self.fault = self._named(problem, line) if problem else None
        if not self.fault:
            self._accept(line)

    def take_kept(self, kept: Kept, fields: "Content | None") -> None:
        """The same for a line of a database, with its content read: what finds it is compared with that."""
        before = self.last
        self.take(kept.line)
        if self.fault or self.last is not kept.line:
            return
        if not _is_found(kept, fields):
            self.fault = fault(kept.line, Problem.FINDS)
        elif not kept.line.signature and fields and not _is_as_before_keys(kept.line, fields, before):
            self.fault = fault(kept.line, Problem.CHANGED)

    @property
    def previous(self) -> str:
        return self.last.hash if self.last else FIRST_PREVIOUS

    def _accept(self, line: Line) -> None:
        self.length, self.last = line.seq, line
        self.unsigned += not line.signature
        self.erased += line.content is None

    def _named(self, problem: Problem, line: Line) -> ChainFault:
        if problem is Problem.REMOVED:
            return ChainFault(self.desk, self.length + 1, problem)
        return ChainFault(self.desk, self.length + 1, problem, line.at, line.kind)

    def _objection(self, line: Line) -> Problem | None:
        if line.seq != self.length + 1:
            return Problem.REMOVED
        if line.desk != self.desk or line.prev != self.previous:
            return Problem.CHANGED
        if hash_of(line.statement, line.signature) != line.hash:
            return Problem.CHANGED
        if not line.signature and self.unsigned < self.length:
            return Problem.UNSIGNED
        if self._holds and line.signature and not self._holds(line):
            return Problem.CHANGED
        if line.content is not None and digest_of(line.content) != line.digest:
            return Problem.CONTENT
        return None


Content = dict[str, Any]


def read_content(content: str | None) -> Content | None:
    """The fields of a content; None for an erased one and for one that is none."""
    return fields_in(content)


def _is_found(kept: Kept, fields: Content | None) -> bool:
    """Whether the columns by which an entry is found say what it says. Of another desk's entry no act is found."""
    said = fields or {}
    person = said.get("p")
    return kept.person == (person if isinstance(person, str) else None) and kept.act in ("", said.get("act"))


def _is_as_before_keys(line: Line, fields: Content, before: Line | None) -> bool:
    """What an entry from before entries were signed says of its place: it was hashed onto the one before it."""
    if fields.get("v") != 1:
        return True
    said = tuple(fields.get(name) for name in ("desk", "seq", "at", "t", "prev"))
    return said == (line.desk, line.seq, line.at, line.kind, before.digest if before else FIRST_PREVIOUS)


def fault(line: Line, problem: Problem, where: str = "") -> ChainFault:
    return ChainFault(line.desk, line.seq, problem, line.at, line.kind, where)


def first_fault(desk: str, lines: Iterable[Line], holds: Holds) -> ChainFault | None:
    """Walk with every signature looked at; of the first entry that does not hold, say what was done to it."""
    walk = ChainWalk(desk, holds)
    remaining = iter(lines)
    for line in remaining:
        walk.take(line)
        if walk.fault:
            return _named(walk, [line, *islice(remaining, NEAR)], holds)
    return None


def _named(walk: ChainWalk, here: Sequence[Line], holds: Holds) -> ChainFault | None:
    """What was done at the place after `walk`, where the first of `here` stands now."""
    line, place = here[0], walk.length + 1
    if walk.fault is None or walk.fault.problem not in (Problem.CHANGED, Problem.REMOVED):
        return walk.fault
    if line.seq == place and _was_signed_as(line, place, holds):
        return _of_a_genuine(walk, line)
    was = next((seq for seq in range(max(1, place - NEAR), place + NEAR) if _was_signed_as(line, seq, holds)), 0)
    own = next((one for one in here if one.signature and holds(one._replace(seq=place, prev=walk.previous))), None)
    if own is not None and own is not line:
        return ChainFault(walk.desk, place, Problem.REORDERED if was > place else Problem.INSERTED, own.at, own.kind)
    if own is None and was > place:
        return ChainFault(walk.desk, place, Problem.REMOVED)
    if own is line or was == 0:
        return ChainFault(walk.desk, place, Problem.CHANGED, line.at, line.kind) if own else walk.fault
    return ChainFault(walk.desk, place, Problem.INSERTED, line.at, line.kind)


def _of_a_genuine(walk: ChainWalk, line: Line) -> ChainFault | None:
    """Signed for this very place: its hash is written wrongly, or it follows another entry than the one before it."""
    before = walk.last
    if before is None or line.prev == before.hash:
        return walk.fault
    return fault(before, Problem.CLONED if before.signature else Problem.CHANGED)


def _was_signed_as(line: Line, seq: int, holds: Holds) -> bool:
    """Whether the desk signed this line as its entry of this number."""
    return bool(line.signature) and holds(line._replace(seq=seq))
