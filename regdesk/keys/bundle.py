"""What a gate needs to judge badges for days without a network: signed by the event key, taken from any stick.

Keys of desks with what they may seal, stopped desks with their good badges, withdrawn serials, and the tables by which
people read the small numbers of a badge. A file is the event's public key and a COSE_Sign1 message; which event that
is, a gate knows from the fingerprint of its manual alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from typing import Any, TypeVar

from regdesk.keys import cose
from regdesk.keys.certificate import MOST_CATEGORIES, MOST_CATEGORY, MOST_DESK, MOST_ZONES, Certificate
from regdesk.keys.claims import ISSUED, KEY_BYTES, moment_in, number_in, seconds
from regdesk.keys.event_key import FINGERPRINT_BYTES, is_of
from regdesk.keys.stopped import StoppedDesk, read_stopped
from regdesk.keys.withdrawals import LARGEST, WITHDRAWN, Withdrawn, read_withdrawn, withdrawn_value

CONTEXT = b"regdesk/bundle/1\0"
VERSION, TABLES, DESKS, STOPS = -70010, -70011, -70012, -70014
MOST_VERSION = 2**53
_PARTS = {ISSUED, VERSION, TABLES, DESKS, WITHDRAWN, STOPS}
_BITS = 8
Part = TypeVar("Part")


class Fault(StrEnum):
    """Why a bundle or a list is not taken; each has its sentence in `KEY_FAULTS`."""

    UNREADABLE = "bundle_unreadable"
    OTHER_EVENT = "bundle_other_event"
    NOT_GENUINE = "bundle_not_genuine"
    OLDER = "bundle_older"
    UNKNOWN_DESK = "withdrawals_unknown_desk"
    STOPPED_DESK = "withdrawals_stopped_desk"


@dataclass(frozen=True, slots=True, order=True)
class DeskKey:
    """A key that seals badges as one desk, as its certificate says. A desk may have several, one after the other.

    `categories`: ascending numbers; `zones`: a bit for each; `begins`, `ends`: aware, whole seconds, both included.
    """

    desk: int
    begins: datetime
    ends: datetime
    public: bytes
    zones: int
    categories: tuple[int, ...]

    @classmethod
    def of(cls, certificate: Certificate) -> DeskKey:
        return cls(
            certificate.desk, certificate.begins, certificate.ends, certificate.public, certificate.zones,
            certificate.categories,
        )  # fmt: skip

    def allows(self, category: int, zones: int) -> bool:
        """Whether this desk may make a badge of a category that opens these zones."""
        return category in self.categories and zones & ~self.zones == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """One edition of what gates know; `version` rises with each, and a gate never goes back to an older one.

    `made`: aware, whole seconds. `tables`: the meeting with its categories, zones and doors, in canonical CBOR that
    `regdesk.event.tables` reads. `desks`: ascending. `stopped`: by desk number.
    """

    event_public: bytes
    version: int
    made: datetime
    tables: bytes
    desks: tuple[DeskKey, ...]
    stopped: tuple[StoppedDesk, ...]
    withdrawn: Withdrawn


def bundle_message(bundle: Bundle, event_key: cose.Signer) -> bytes:
    """Sign a bundle with the event key. Raises ValueError for one that nobody could read."""
    message = event_key.public + cose.signed(CONTEXT, _claims(bundle), event_key)
    if read_bundle(message, event_key.public) != bundle:
        raise ValueError("no bundle")
    return message


def read_bundle(content: bytes, expected: bytes) -> Bundle | Fault:
    """The bundle of the event that is expected: by its public key (32 bytes) or its fingerprint (10 bytes).

    Otherwise UNREADABLE, OTHER_EVENT or NOT_GENUINE.
    """
    public, message = content[:KEY_BYTES], cose.taken_apart(content[KEY_BYTES:], most=LARGEST)
    if message is None:
        return Fault.UNREADABLE
    if not (is_of(expected, public) if len(expected) == FINGERPRINT_BYTES else expected == public):
        return Fault.OTHER_EVENT
    if not message.genuine(CONTEXT, public):
        return Fault.NOT_GENUINE
    claims = message.claims() or {}
    found = _bundle(public, claims)
    return found if found is not None and _claims(found) == claims else Fault.UNREADABLE


def _claims(bundle: Bundle) -> dict[int, object]:
    return {
        ISSUED: seconds(bundle.made),
        VERSION: bundle.version,
        TABLES: bundle.tables,
        DESKS: [_row(key) for key in bundle.desks],
        WITHDRAWN: withdrawn_value(bundle.withdrawn),
        STOPS: [desk.value() for desk in bundle.stopped],
    }


def _bundle(public: bytes, claims: Mapping[Any, object]) -> Bundle | None:
    if set(claims) != _PARTS:
        return None
    made, version = moment_in(claims, ISSUED), number_in(claims[VERSION], 1, MOST_VERSION)
    tables, withdrawn = claims[TABLES], read_withdrawn(claims[WITHDRAWN])
    desks, stops = _each(claims[DESKS], _key), _each(claims[STOPS], read_stopped)
    if made is None or version is None or not isinstance(tables, bytes) or withdrawn is None:
        return None
    if desks is None or stops is None or not _rising(desks) or not _rising([stop.desk for stop in stops]):
        return None
    return Bundle(
        event_public=public, version=version, made=made, tables=tables, desks=tuple(desks), stopped=tuple(stops),
        withdrawn=withdrawn,
    )  # fmt: skip


def _row(key: DeskKey) -> list[object]:
    mask = sum(1 << category for category in key.categories)
    size = -(-mask.bit_length() // _BITS)
    return [key.desk, key.public, seconds(key.begins), seconds(key.ends), key.zones, mask.to_bytes(size, "little")]


def _key(value: object) -> DeskKey | None:
    match value:
        case [desk, bytes() as public, begins, ends, zones, bytes() as mask] if len(mask) <= MOST_CATEGORY // _BITS + 1:
            return _checked(number_in(desk, 1, MOST_DESK), public, [begins, ends], zones, _categories(mask))
        case _:
            return None


def _checked(
    desk: int | None, public: bytes, days: list[object], zones: object, categories: tuple[int, ...]
) -> DeskKey | None:
    begins, ends = (moment_in({ISSUED: day}, ISSUED) for day in days)
    mask = number_in(zones, 0, MOST_ZONES)
    if desk is None or begins is None or ends is None or mask is None or begins > ends:
        return None
    right = len(public) == KEY_BYTES and len(categories) <= MOST_CATEGORIES
    return DeskKey(desk, begins, ends, public, mask, categories) if right else None


def _categories(mask: bytes) -> tuple[int, ...]:
    number = int.from_bytes(mask, "little")
    return tuple(bit for bit in range(number.bit_length()) if number >> bit & 1)


def _each(value: object, read: Callable[[object], Part | None]) -> list[Part] | None:
    found = [read(each) for each in value] if isinstance(value, list) else [None]
    known = [each for each in found if each is not None]
    return known if len(known) == len(found) else None


def _rising(found: Sequence[Any]) -> bool:
    return all(one < other for one, other in pairwise(found))
