"""What the log says of itself: from when on it is signed, and what was erased from it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Protocol

from regdesk.collection.facts import Code
from regdesk.collection.pieces import in_pieces

Run = tuple[str, int, int, str] | tuple[str, int, int]
"""Entries one after the other: their log, the first and the last number, and the hash of the last one.

Numbers alone name nothing: a disk that was restored or copied writes other entries under the same ones. The hash names
all before it too, for each entry names the one before it. Without it: as written before desks told each other.
"""


SheetSaid = tuple[str, Code, str, str, str]
"""What an erased entry, named by its hash, said of the sheet of a badge: code, template, then `Use` and the reason."""


@dataclass(frozen=True, slots=True)
class RecordSigned:
    """From here on each entry is signed by this key. `key`: the desk's public key, 64 hexadecimal digits.

    Its own signature covers the `before` entries that were written before desks had keys.
    """

    key: str
    before: int


@dataclass(frozen=True, slots=True)
class RecordErased:
    """Contents were erased. `runs`: of which entries; none is erased but those named so.

    `key`: as in `RecordSigned`; the entry that named it may be among the erased. `codes`: of the badges of whoever was
    erased, none of which is good any more; what ended them is erased too, and doors shall stop them all the same.
    `sheets`: what became of the blanks that they took, in the order of the log: the box is short of them all the same.
    """

    runs: tuple[Run, ...]
    key: str
    codes: tuple[Code, ...] = ()
    sheets: tuple[SheetSaid, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordGiven:
    """The record left this desk as a file. `contents`: with who did what to whom; else only what tells of nobody."""

    contents: bool


@dataclass(frozen=True, slots=True)
class Erased:
    """Stands for a content that was erased. `kind`: the key of `WORDS` that the statement still names."""

    kind: str


class Place(Protocol):
    """An entry's place in its log: its number, its hash, and that of the entry before it."""

    @property
    def desk(self) -> str: ...
    @property
    def seq(self) -> int: ...
    @property
    def prev(self) -> str: ...
    @property
    def hash(self) -> str: ...


def runs_of(entries: Iterable[Place]) -> tuple[tuple[str, int, int, str], ...]:
    """Entries as runs, in order; none is of two branches of a log."""
    runs: dict[str, tuple[str, int, int, str]] = {}
    for entry in sorted(entries, key=attrgetter("desk", "seq", "hash")):
        before = runs.get(entry.prev)
        goes_on = before is not None and (before[0], before[2]) == (entry.desk, entry.seq - 1)
        first = runs.pop(entry.prev)[1] if goes_on else entry.seq
        runs[entry.hash] = (entry.desk, first, entry.seq, entry.hash)
    return tuple(sorted(runs.values()))


def erasures(
    entries: Iterable[Place], codes: Iterable[str], sheets: Iterable[SheetSaid], key: str
) -> Iterator[RecordErased]:
    """The words that say it of these entries and badges: one, or several that say it together."""
    told: list[tuple[str, int, int, str] | str | SheetSaid] = [*runs_of(entries), *sorted(codes), *sheets]
    for some in in_pieces(told):
        yield RecordErased(
            tuple(one for one in some if not isinstance(one, str) and len(one) == 4), key,
            tuple(one for one in some if isinstance(one, str)),
            tuple(one for one in some if not isinstance(one, str) and len(one) == 5),
        )  # fmt: skip
