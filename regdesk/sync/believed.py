"""Which of the lines that came for a log are believed: what is signed, fits its hashes, and is of this event.

Each entry names the one before it with its signature, so the signature of the last line of a run speaks for all of it.
Knows no store.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, datetime
from enum import StrEnum
from itertools import takewhile

from regdesk.collection.statement import Line, digest_of, hash_of, to_sign
from regdesk.keys.pair import signed_by
from regdesk.store.logs import Head


class Why(StrEnum):
    """Why a line is not believed; each has its sentence in `regdesk.sentences.sync_screen`."""

    CHANGED = "line_changed"
    CONTENT = "line_content_changed"
    SIGNATURE = "line_signature"
    UNSIGNED = "line_unsigned"
    UNREADABLE = "line_unreadable"
    OTHER_KEY = "log_of_another_key"
    OTHER_EVENT = "log_of_another_event"
    UNKNOWN_DESK = "log_of_an_unknown_desk"
    TOO_MUCH = "log_too_much"


@dataclass(frozen=True, slots=True)
class Trust:
    """By whom lines are believed. `event`: its id; `numbers`: the desk number of each certified key (64 digits).

    The own key is one of them.
    """

    event: str
    numbers: Mapping[str, int]

    def number_of(self, key: str) -> int:
        """Of the desk with a key; 0 where it is not known."""
        return self.numbers.get(key, 0)

    def key_of(self, lines: Sequence[Line]) -> str | None:
        """By whose key a log is signed that begins here or goes on here, by the first and the last line that came.

        None where nobody certified is known to have signed it.
        """
        if stated := str(_stated(lines[0]).get("key") or ""):
            if stated not in self.numbers:
                return None
            if is_signed(lines[-1], stated) or is_signed(lines[0], stated):
                return stated  # otherwise anybody may have said so
        signed = [line for line in lines if line.signature]
        asked = (signed[-1], signed[0]) if signed else ()
        return next((key for line in asked for key in self.numbers if is_signed(line, key)), None)

    def stands_alone(self, line: Line, key: str, *, alone: bool = False) -> str | Why:
        """By whose key a line is signed that no run speaks for, or what is wrong with it.

        `key`: of its log, empty where it is not known. Any certified desk's signature is good: two desks may say that
        a log is theirs. `alone`: this key's only.
        """
        if why := self.fault(line, ""):
            return why
        if not line.signature:
            return Why.UNSIGNED
        others = [] if alone else [other for other in self.numbers if other != key]
        for signer in (key, *others):
            if signer and is_signed(line, signer):
                return signer
        named = bool(key) or str(_stated(line).get("key", key)) in self.numbers
        return Why.SIGNATURE if named else Why.UNKNOWN_DESK

    def fault(self, line: Line, key: str) -> Why | None:
        """What is wrong with a line by itself, but for its signature. `key`: empty where its log's is not known."""
        if hash_of(line.statement, line.signature) != line.hash:
            return Why.CHANGED
        if line.content is not None and digest_of(line.content) != line.digest:
            return Why.CONTENT
        if not is_moment(line.at):
            return Why.UNREADABLE
        return self._of_others(line, key) if line.kind == _FIRST else None

    def _of_others(self, line: Line, key: str) -> Why | None:
        said = _stated(line)
        if key and said.get("key", key) not in (key, ""):
            return Why.OTHER_KEY
        return Why.OTHER_EVENT if said.get("event", self.event) != self.event else None


def following(head: Head, lines: Iterable[Line]) -> list[Line]:
    """Those that go on one after the other from the end of a run."""
    found: list[Line] = []
    for line in lines:
        if line.seq == head.seq + 1 and line.prev == head.hash:
            found.append(line)
            head = Head(line.seq, line.hash)
    return found


def believed(run: Sequence[Line], key: str, trust: Trust) -> tuple[list[Line], Why | None]:
    """How much of a run is believed, and what is wrong with the line after it; None when nothing is."""
    good = list(takewhile(lambda line: trust.fault(line, key) is None, run))
    why = trust.fault(run[len(good)], key) if len(good) < len(run) else None
    unsigned = _signed_before(good)
    if unsigned < len(good):
        good, why = good[:unsigned], Why.UNSIGNED
    while good and not is_signed(good[-1], key):
        why = Why.SIGNATURE if good.pop().signature else Why.UNSIGNED
    return good, why


def is_signed(line: Line, key: str) -> bool:
    """Whether the holder of a key (64 hexadecimal digits) signed a line."""
    return signed_by(bytes.fromhex(key), line.signature, to_sign(line.statement))


_FIRST = "desk.started"


def _signed_before(run: Sequence[Line]) -> int:
    """How many there are before the first unsigned one that stands after a signed one.

    Only the beginning of a log from before desks had keys is not signed.
    """
    begins = run[0].seq == 1 if run else False
    for place, line in enumerate(run):
        begins = begins and not line.signature
        if not line.signature and not begins:
            return place
    return len(run)


def is_moment(at: str) -> bool:
    """Whether a time can be read, and told in every zone of the earth: at the ends of all time it cannot."""
    try:
        return MINYEAR < datetime.fromisoformat(at).year < MAXYEAR
    except ValueError:
        return False


def _stated(line: Line) -> dict[str, object]:
    """What the first entry of a log says of it; nothing for every other."""
    if line.kind != _FIRST or not line.content:
        return {}
    try:
        said = json.loads(line.content)["d"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
