"""The seal that a badge carries: what it is good for, signed by the desk that made it, and nothing about its holder.

The text is `R1` (training: `RT`) and, in Crockford's base 32, the COSE_Sign1 of a few CWT claims (RFC 9052, RFC 8392).
The event stands in what is signed and is not carried: a badge of another event is not genuine here. A training badge is
signed for another purpose than a live one, so that neither becomes the other by writing two letters anew.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from regdesk.keys import cose
from regdesk.keys.claims import BEGINS, EXPIRES, ID, bytes_in, moment_in, number_in, seconds
from regdesk.keys.event_key import event_id as event_id
from regdesk.keys.signs import from_signs, to_signs

LIVE, TRAINING = "R1", "RT"
LONGEST = 400
"""Characters of a text that is looked at; what this program makes has 175, seldom up to 180."""
CONTEXT, TRAINING_CONTEXT = b"regdesk/badge/1\0", b"regdesk/training/1\0"
OPENS = -70001
MOST_NUMBER, MOST_CATEGORY, MOST_ZONES = 2**16 - 1, 255, 2**32 - 1
_KID_BYTES, _SERIAL_BYTES = 2, 4
_RESERVED = 0
_PARTS = {EXPIRES, BEGINS, ID, OPENS}
_CODE = re.compile(r"[0-9A-F]{8}", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Serial:
    """One printed badge, never used again: the number of the desk, and that desk's own count. Both 1 to 65535."""

    desk: int
    counter: int

    def __post_init__(self) -> None:
        if not (1 <= self.desk <= MOST_NUMBER and 1 <= self.counter <= MOST_NUMBER):
            raise ValueError("no serial of a badge")

    @property
    def code(self) -> str:
        """8 capital hexadecimal digits, as in the log: `00110396`."""
        return self.content.hex().upper()

    @property
    def number(self) -> str:
        """What is printed for people: the count in five digits, `00918`."""
        return f"{self.counter:05}"

    @property
    def content(self) -> bytes:
        """The 4 bytes that are signed."""
        return self.desk.to_bytes(_KID_BYTES) + self.counter.to_bytes(_KID_BYTES)

    @classmethod
    def from_bytes(cls, content: bytes) -> Serial | None:
        """The serial of 4 bytes; None for other lengths and for a nought in either half."""
        desk, counter = int.from_bytes(content[:_KID_BYTES]), int.from_bytes(content[_KID_BYTES:])
        return cls(desk, counter) if len(content) == _SERIAL_BYTES and desk and counter else None

    @classmethod
    def from_code(cls, text: str) -> Serial | None:
        """The serial of a code out of the log; None for the codes of before, which were chance."""
        return cls.from_bytes(bytes.fromhex(text)) if _CODE.fullmatch(text) else None


@dataclass(frozen=True, slots=True)
class Claims:
    """What a badge says: from when to when (aware, whole seconds, both included), which category, which zones.

    `category` and the bits of `zones` are numbers by the event's tables (regdesk/event/numbers.py).
    """

    serial: Serial
    begins: datetime
    ends: datetime
    category: int
    zones: int


@dataclass(frozen=True, slots=True)
class Seal:
    """A text of the right shape. Nothing in it is to be believed but through `genuine`."""

    message: cose.Message
    training: bool

    @property
    def kid(self) -> int:
        """The number of the desk that it says it is from: which key to try."""
        return int.from_bytes(self.message.kid)

    def genuine(self, public: bytes, event_public: bytes) -> Claims | None:
        """What the holder of a desk's key (32 bytes) signed for the event of this key; None when nobody did.

        The signature is looked at first, and only what it covers is read at all.
        """
        if not self.message.genuine(_context(event_public, training=self.training), public):
            return None
        claims = _read(self.message.claims() or {})
        return claims if claims is not None and claims.serial.desk == self.kid else None


def sealed(claims: Claims, signs: cose.Signer, event_public: bytes, *, training: bool = False) -> str:
    """Seal a badge with the desk's key. Raises ValueError for claims that nobody could read."""
    payload = _claims(claims)
    if _read(payload) != claims:
        raise ValueError("no claims of a badge")
    context, kid = _context(event_public, training=training), claims.serial.content[:_KID_BYTES]
    return (TRAINING if training else LIVE) + to_signs(cose.signed(context, payload, signs, kid=kid))


def read_seal(text: str) -> Seal | None:
    """The seal of a text of exactly the shape that `sealed` gives, small letters forgiven; None for all else."""
    if len(text) > LONGEST or not text.isascii():
        return None
    capitals = text.upper()
    prefix = capitals[: len(LIVE)]
    content = from_signs(capitals[len(prefix) :]) if prefix in (LIVE, TRAINING) else None
    message = cose.taken_apart(content, kid_bytes=_KID_BYTES) if content is not None else None
    return Seal(message, training=prefix == TRAINING) if message is not None else None


def _context(event_public: bytes, *, training: bool) -> bytes:
    return (TRAINING_CONTEXT if training else CONTEXT) + event_id(event_public)


def _claims(claims: Claims) -> dict[int, object]:
    return {
        EXPIRES: seconds(claims.ends),
        BEGINS: seconds(claims.begins),
        ID: claims.serial.content,
        OPENS: [claims.category, claims.zones, _RESERVED],
    }


def _read(found: Mapping[Any, object]) -> Claims | None:
    """The claims out of a payload that has exactly these four, in their bounds."""
    serial = Serial.from_bytes(bytes_in(found, ID, _SERIAL_BYTES) or b"")
    begins, ends = moment_in(found, BEGINS), moment_in(found, EXPIRES)
    opens = _opens(found.get(OPENS))
    if serial is None or begins is None or ends is None or opens is None or set(found) != _PARTS:
        return None
    return Claims(serial, begins, ends, *opens) if begins <= ends else None


def _opens(found: object) -> tuple[int, int] | None:
    match found:
        case [category, zones, 0]:
            number, mask = number_in(category, 0, MOST_CATEGORY), number_in(zones, 0, MOST_ZONES)
            return (number, mask) if number is not None and mask is not None else None
        case _:
            return None
