"""Writes a desk's log line by line, without a desk: for what no desk of ours would write."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from regdesk.collection.statement import FIRST_PREVIOUS, Line, line
from regdesk.keys.pair import KeyPair
from tests.make import MONDAY_MORNING, an_event
from tests.sync.laptop import pair_of

SOMEBODY = "b" * 32


@dataclass
class Pen:
    """The desk of a number, by the key that `tests.sync.laptop` gives it. Each line is a second after the one before.

    `log`: 32 hexadecimal digits; `event`: the id that its first entry names.
    """

    number: int
    log: str = ""
    at: datetime = MONDAY_MORNING
    event: str = an_event().id
    key: KeyPair = field(init=False)
    lines: list[Line] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.key = pair_of(self.number)
        self.log = self.log or f"{self.number:032x}"

    def begins(self) -> "Pen":
        self.write(
            "desk.started", {"event": self.event, "desk_number": self.number, "key": self.key.public.hex()}, person=None
        )
        return self

    def write(
        self, kind: str = "person.referred", said: dict[str, object] | None = None, *, person: str | None = SOMEBODY,
        act: str = "", key: KeyPair | None = None,
    ) -> Line:  # fmt: skip
        """The next line. `key`: another one signs it."""
        said = {"to": "clerk", "slip": 1} if said is None else said
        content = json.dumps({"s": "0" * 32, "p": person, "act": act, "op": "Lucía", "d": said})
        return self.write_text(kind, content, key=key)

    def write_text(self, kind: str, content: str, *, key: KeyPair | None = None, at: str = "") -> Line:
        before = self.lines[-1] if self.lines else None
        moment = self.at + timedelta(seconds=len(self.lines))
        self.lines.append(line(
            desk=self.log, seq=len(self.lines) + 1, kind=kind, content=content,
            at=at or moment.astimezone(UTC).isoformat(timespec="milliseconds"),
            prev=before.hash if before else FIRST_PREVIOUS, signs=key or self.key,
        ))  # fmt: skip
        return self.lines[-1]

    def goes_on(self, count: int) -> "Pen":
        for _ in range(count):
            self.write()
        return self

    def branch(self, after: int, count: int) -> "Pen":
        """The same desk, from another copy of its disk: other lines after one of them."""
        other = Pen(self.number, self.log, self.at + timedelta(seconds=1), lines=self.lines[:after])
        return other.goes_on(count)
