"""What all lines together say of everybody, said by brute force: it reads the signed texts and shares no code.

Only existence counts, never an order: so no history of who met whom when can change it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from regdesk.collection.statement import Line

ENDING = ("badge.voided", "badge.cancelled", "badge.print_failed")


@dataclass
class Told:
    """Of one person. `collected`, `ended`: codes."""

    collected: set[str] = field(default_factory=set)
    ended: set[str] = field(default_factory=set)

    @property
    def has(self) -> set[str]:
        """Badges in this person's hands that are good."""
        return self.collected - self.ended


def told_of(lines: Iterable[Line]) -> dict[str, Told]:
    """By the person's id."""
    found: dict[str, Told] = {}
    for line in lines:
        said = json.loads(line.content or "{}")
        person, facts = said.get("p"), said.get("d", {})
        if person is not None:
            _take(found.setdefault(person, Told()), line.kind, facts)
    return found


def _take(told: Told, kind: str, facts: dict[str, str]) -> None:
    code = facts.get("code", "")
    if kind == "badge.collected":
        told.collected.add(code)
    elif kind in ENDING:
        told.ended.add(code)
    elif kind == "double.decided":
        told.ended.add(facts["end"])
    elif kind == "person.decided" and facts["approved"] and facts["about"] in ("already_collected", "two_badges"):
        told.ended.add(facts["badge"])


def owners(lines: Iterable[Line]) -> dict[str, set[str]]:
    """For whom each serial was asked for."""
    found: dict[str, set[str]] = {}
    for line in lines:
        if line.kind == "badge.requested" and line.content is not None:
            said = json.loads(line.content or "{}")
            found.setdefault(said["d"]["code"], set()).add(said["p"])
    return found


def erased_in(lines: Iterable[Line]) -> set[str]:
    """The hashes of what desks say that they erased of their own: each run from its last entry to its first."""
    there = {line.hash: line for line in lines}
    keys = {line.desk: _said(line).get("key") for line in there.values() if line.kind == "desk.started"}
    found: set[str] = set()
    for line in there.values():
        for log, first, last, named in _said(line).get("runs", []) if line.kind == "record.erased" else []:
            if keys.get(log) == keys[line.desk]:
                found |= set(_back(there, named, last - first + 1))
    return found


def _back(there: Mapping[str, Line], named: str, count: int) -> Iterator[str]:
    for _ in range(count):
        yield named
        named = there[named].prev


def _said(line: Line) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(line.content or "{}").get("d", {})
    return facts
