"""Keys, requests and certificates for the tests, made of a seed: the same on every machine."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256, shake_256
from typing import Any

from regdesk.keys.certificate import Certificate, certify
from regdesk.keys.pair import KeyPair
from regdesk.keys.request import make_request

NOW = datetime(2017, 12, 4, 14, 7, tzinfo=UTC)
PHRASE = "violet tram seven lakes"
OTHER_PHRASE = "harbour nine wooden spoons"


class Seeded:
    """Bytes that look random and are the same for the same seed, one after the other."""

    def __init__(self, seed: str = "seed") -> None:
        self._seed = seed
        self._asked = 0

    def __call__(self, count: int) -> bytes:
        self._asked += 1
        return shake_256(f"{self._seed} {self._asked}".encode()).digest(count)


def a_pair(seed: str) -> KeyPair:
    return KeyPair(sha256(seed.encode()).digest())


EVENT = a_pair("the event")
OTHER_EVENT = a_pair("another event")
DESK = a_pair("desk 17")


def a_request(**changes: Any) -> bytes:
    """A request of desk 17."""
    wanted = {"key": DESK, "name": "desk 17", "now": NOW, "new_bytes": Seeded(), **changes}
    return make_request(**wanted)


def a_certificate(**changes: Any) -> Certificate:
    """Desk 17: six categories, seven zones, 1 to 7 December 2017."""
    usual = Certificate(
        id=b"\x01\x02\x03\x04",
        name="desk 17",
        desk=17,
        zones=0b1111111,
        categories=(0, 1, 2, 3, 4, 5),
        begins=datetime(2017, 12, 1, tzinfo=UTC),
        ends=datetime(2017, 12, 7, 23, 59, 59, tzinfo=UTC),
        public=DESK.public,
    )
    return replace(usual, **changes)


def certified(key: KeyPair = EVENT, **changes: Any) -> bytes:
    return certify(a_certificate(**changes), key)


def bits_of(message: bytes) -> list[bytes]:
    """The message with one bit changed, for every bit."""
    number, size = int.from_bytes(message), len(message)
    return [(number ^ 1 << bit).to_bytes(size) for bit in range(size * 8)]
