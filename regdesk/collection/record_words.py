"""What the log says of itself: from when on it is signed, and what was erased from it."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecordSigned:
    """From here on each entry is signed by this key. `key`: the desk's public key, 64 hexadecimal digits.

    Its own signature covers the `before` entries that were written before desks had keys.
    """

    key: str
    before: int


@dataclass(frozen=True, slots=True)
class RecordErased:
    """Contents were erased. `runs`: (desk, first, last) of the entries; no entry is erased but those named so.

    `key`: as in `RecordSigned`; the entry that named it may be among the erased.
    """

    runs: tuple[tuple[str, int, int], ...]
    key: str


@dataclass(frozen=True, slots=True)
class RecordGiven:
    """The record left this desk as a file. `contents`: with who did what to whom; else only what tells of nobody."""

    contents: bool


@dataclass(frozen=True, slots=True)
class Erased:
    """Stands for a content that was erased. `kind`: the key of `WORDS` that the statement still names."""

    kind: str


def runs_of(entries: Iterable[tuple[str, int]]) -> tuple[tuple[str, int, int], ...]:
    """Entries (desk, number) as runs (desk, first, last), in order."""
    runs: list[tuple[str, int, int]] = []
    for desk, seq in sorted(set(entries)):
        goes_on = bool(runs) and runs[-1][0] == desk and runs[-1][2] == seq - 1
        runs[-1:] = [(desk, runs[-1][1], seq)] if goes_on else [*runs[-1:], (desk, seq, seq)]
    return tuple(runs)
