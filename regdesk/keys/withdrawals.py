"""Withdrawn badges: why, in how few bytes, and the list that a desk signs so that a gate knows of them today.

A desk's list only ever adds. It makes no badge good and knows nothing of other lists, so a gate may take it from
every desk whose key it knows, in any order and as often as it comes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from regdesk.keys import cose
from regdesk.keys.claims import ISSUED, moment_in, seconds
from regdesk.keys.event_key import event_id
from regdesk.keys.seal import Serial

CONTEXT = b"regdesk/withdrawn/1\0"
WITHDRAWN = -70013
LARGEST = 1_000_000
"""Bytes of a list that is looked at: 20,000 withdrawn of a million badges take 22,000."""
_KID_BYTES = 2
_MORE, _SEVEN_BITS = 0x80, 0x7F
_NO_SERIAL = 2**32


class Why(StrEnum):
    """Why a badge was withdrawn. SPOILED: it was never handed over, and the sheet may lie about."""

    LOST = "lost"
    STOLEN = "stolen"
    DAMAGED = "damaged"
    NAME_WRONG = "name_wrong"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    RETURNED = "returned"
    SPOILED = "spoiled"


NUMBERS = {why: number for number, why in enumerate(Why, start=1)}
"""The number of each in what is signed. New ones go at the end."""

Withdrawn = Mapping[Serial, Why]


@dataclass(frozen=True, slots=True)
class Withdrawals:
    """What one desk knew at a moment (aware, whole seconds). `desk`: the number whose key signed it."""

    desk: int
    at: datetime
    withdrawn: Withdrawn


@dataclass(frozen=True, slots=True)
class SignedWithdrawals:
    """A list of the right shape. Nothing in it is to be believed but through `genuine`."""

    message: cose.Message

    @property
    def kid(self) -> int:
        """The number of the desk that it says it is from: which key to try."""
        return int.from_bytes(self.message.kid)

    def genuine(self, public: bytes, event_public: bytes) -> Withdrawals | None:
        """What the holder of a desk's key (32 bytes) signed for the event of this key; None when nobody did."""
        if not self.message.genuine(CONTEXT + event_id(event_public), public):
            return None
        claims = self.message.claims() or {}
        at, withdrawn = moment_in(claims, ISSUED), read_withdrawn(claims.get(WITHDRAWN))
        if at is None or withdrawn is None or set(claims) != {ISSUED, WITHDRAWN}:
            return None
        return Withdrawals(self.kid, at, withdrawn)


def withdrawals_message(known: Withdrawals, signs: cose.Signer, event_public: bytes) -> bytes:
    """Sign what a desk knows, with that desk's own key."""
    claims = {ISSUED: seconds(known.at), WITHDRAWN: withdrawn_value(known.withdrawn)}
    return cose.signed(CONTEXT + event_id(event_public), claims, signs, kid=known.desk.to_bytes(_KID_BYTES))


def read_withdrawals(content: bytes) -> SignedWithdrawals | None:
    """A list of exactly the shape that `withdrawals_message` gives; None for everything else."""
    message = cose.taken_apart(content, kid_bytes=_KID_BYTES, most=LARGEST)
    return SignedWithdrawals(message) if message is not None else None


def withdrawn_value(withdrawn: Withdrawn) -> dict[int, bytes]:
    """For what is signed: {number of the reason: its serials in `packed` form}."""
    groups: dict[int, list[int]] = {}
    for serial, why in withdrawn.items():
        groups.setdefault(NUMBERS[why], []).append(int.from_bytes(serial.content))
    return {number: packed(serials) for number, serials in sorted(groups.items())}


def read_withdrawn(value: object) -> dict[Serial, Why] | None:
    """The withdrawn serials with their reasons; None unless `withdrawn_value` makes exactly this of them."""
    if not isinstance(value, dict):
        return None
    found: dict[Serial, Why] = {}
    reasons = {number: why for why, number in NUMBERS.items()}
    for number, content in value.items():
        why, serials = reasons.get(number), _serials(content)
        if why is None or not serials or not found.keys().isdisjoint(serials):
            return None
        found |= dict.fromkeys(serials, why)
    return found


def packed(numbers: Iterable[int]) -> bytes:
    """Numbers from 1, each as its distance from the one before (the first: from 0), seven bits a byte, low ones first.

    All bytes of a distance but its last have the high bit.
    """
    content, last = bytearray(), 0
    for number in sorted(set(numbers)):
        gap, last = number - last, number
        while gap > _SEVEN_BITS:
            content.append(gap & _SEVEN_BITS | _MORE)
            gap >>= 7
        content.append(gap)
    return bytes(content)


def unpacked(content: bytes) -> list[int] | None:
    """The ascending numbers below 2**32 that `packed` made these very bytes of; None when it made them of nothing."""
    numbers, last, gap, shift = [], 0, 0, 0
    for byte in content:
        gap |= (byte & _SEVEN_BITS) << shift
        shift += 7
        if gap >= _NO_SERIAL or (not byte and shift):
            return None
        if not byte & _MORE:
            last += gap
            numbers.append(last)
            gap = shift = 0
    return numbers if not shift and last < _NO_SERIAL else None


def _serials(content: object) -> list[Serial]:
    """The serials of one reason; none where anything in them is wrong."""
    numbers = unpacked(content) if isinstance(content, bytes) else None
    serials = [Serial.from_bytes(number.to_bytes(4)) for number in numbers or ()]
    known = [serial for serial in serials if serial is not None]
    return known if len(known) == len(serials) else []
