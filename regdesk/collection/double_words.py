"""What the log says of a person, or of one passport, that has two badges: which one a supervisor kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from regdesk.collection.facts import Code

Named = tuple[str, int, str]
"""An entry by its log, its sequence and its hash."""


@dataclass(frozen=True, slots=True)
class DoubleDecided:
    """A supervisor kept the badge `keep` and withdrew the badge `end`, for good. It is an entry of who has `end`.

    `entries`: the hand-overs of both, `keep` first: (log, sequence, hash). `why`: a key of the list of reasons;
    `note`: in words, never a name; `approvers`: (staff id, role), empty where a desk has no staff list. Two who decided
    differently, on desks that knew nothing of each other, withdrew both.
    """

    keep: Code
    end: Code
    entries: tuple[Named, ...]
    why: str
    note: str = ""
    approvers: tuple[tuple[str, str], ...] = ()


DOUBLE_WORDS: Mapping[str, type[Any]] = {
    "double.decided": DoubleDecided,
}
"""Registered with all words in `regdesk.collection.entries`."""
