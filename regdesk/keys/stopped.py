"""What the next bundle says of a desk that was stolen: none of its badges is good but those known before (5.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from regdesk.keys import cose
from regdesk.keys.carried import Kind, as_text, from_text
from regdesk.keys.claims import ISSUED, KEY_BYTES, moment_in, number_in, seconds
from regdesk.keys.pair import KeyPair

CONTEXT = b"regdesk/stopped/1\0"
STOPS = -70003
DESK, STATE, GOOD = 1, 2, 3
STOPPED = 1
MOST_DESK = MOST_COUNTER = 2**16 - 1


@dataclass(frozen=True, slots=True)
class StoppedDesk:
    """`good`: runs (first, last) of the badge counters that stay good, ascending, never touching each other.

    What the desk made after it was last heard of is not among them: the time in a badge is only the desk's claim.
    """

    desk: int
    good: tuple[tuple[int, int], ...] = ()

    def is_good(self, counter: int) -> bool:
        return any(first <= counter <= last for first, last in self.good)

    def value(self) -> dict[int, object]:
        """For a bundle: {1: desk, 2: state, 3: [gap, length, gap, length …]}, gaps counted from the run before."""
        steps: list[int] = []
        after = 0
        for first, last in self.good:
            steps += [first - after, last - first + 1]
            after = last + 1
        return {DESK: self.desk, STATE: STOPPED, GOOD: steps}


def stopped(desk: int, counters: Iterable[int]) -> StoppedDesk:
    """Stop a desk; `counters` are those of the badges it is known to have made, in any order."""
    runs: list[tuple[int, int]] = []
    for counter in sorted(set(counters)):
        joins = bool(runs) and runs[-1][1] + 1 == counter
        runs[-1:] = [(runs[-1][0], counter)] if joins else [*runs[-1:], (counter, counter)]
    return StoppedDesk(desk, tuple(runs))


def read_stopped(value: object) -> StoppedDesk | None:
    """The entry out of a bundle; None unless `value()` makes exactly this of it."""
    match value:
        case {1: desk, 2: int(), 3: [*steps]}:
            number = number_in(desk, 1, MOST_DESK)
            runs = _runs([number_in(step, 0, MOST_COUNTER) for step in steps])
            found = StoppedDesk(number, runs) if number is not None and runs is not None else None
            return found if found is not None and found.value() == value else None
        case _:
            return None


@dataclass(frozen=True, slots=True)
class Notice:
    """A stopped desk with the moment at which the event said so (UTC), and the event's public key."""

    stopped: StoppedDesk
    at: datetime
    event_public: bytes


def notice_text(stopped: StoppedDesk, at: datetime, event_key: KeyPair) -> str:
    """The entry on its way alone, before the next bundle has it: signed by the event key, for a file or a QR code."""
    claims = {ISSUED: seconds(at), STOPS: stopped.value()}
    return as_text(Kind.STOPPED, event_key.public + cose.signed(CONTEXT, claims, event_key))


def read_notice(text: str) -> Notice | None:
    """What `notice_text` made of exactly this; whose key signed it is for the reader to compare."""
    content = from_text(Kind.STOPPED, text) or b""
    public, parts = content[:KEY_BYTES], cose.taken_apart(content[KEY_BYTES:])
    claims = parts.claims() if parts and parts.genuine(CONTEXT, public) else None
    if claims is None or set(claims) != {ISSUED, STOPS}:
        return None
    at, found = moment_in(claims, ISSUED), read_stopped(claims[STOPS])
    return Notice(found, at, public) if at is not None and found is not None else None


def _runs(steps: list[int | None]) -> tuple[tuple[int, int], ...] | None:
    known = [step for step in steps if step is not None]
    if len(known) != len(steps) or len(steps) % 2:
        return None
    runs: list[tuple[int, int]] = []
    after = 0
    for gap, length in zip(known[::2], known[1::2], strict=True):
        # a gap of nothing would be the run before going on, a length of nothing no run
        if length == 0 or (gap == 0 and runs):
            return None
        runs.append((after + gap, after + gap + length - 1))
        after = runs[-1][1] + 1
    return tuple(runs) if after <= MOST_COUNTER + 1 else None
