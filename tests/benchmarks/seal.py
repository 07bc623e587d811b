"""What a seal costs: to make at a desk, to verify at a gate, and a bundle of 64 desks with 2,000 withdrawn badges.

The floor is the signature alone, as `cryptography` makes and verifies it, in the same run.
"""

from collections.abc import Callable
from datetime import timedelta
from random import Random
from statistics import quantiles
from time import process_time_ns
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from regdesk.event.file import read_event
from regdesk.event.tables import tables_bytes, tables_of
from regdesk.keys.bundle import Bundle, DeskKey, bundle_message, read_bundle
from regdesk.keys.pair import KeyPair
from regdesk.keys.seal import Claims, Serial, sealed
from regdesk.keys.trust import trust_in, verified
from regdesk.keys.withdrawals import Why, Withdrawals, withdrawals_message, withdrawn_value
from regdesk.resources import path
from tests.keys.made import EVENT, NOW, a_pair

DESKS, PRINTED, WITHDRAWN = 64, 100_000, 2_000
REASONS = dict(zip(Why, (20, 3, 5, 10, 20, 5, 10, 27), strict=True))
"""How many of a hundred withdrawn badges have which reason: most are spoiled sheets, lost or replaced badges."""


def run(_people: int) -> dict[str, object]:
    keys = [a_pair(f"desk {number}") for number in range(1, DESKS + 1)]
    bundle = _bundle(keys)
    message = bundle_message(bundle, EVENT)
    trust = trust_in(bundle)
    texts = [_sealed(Serial(number % DESKS + 1, 60_000 + number), keys[number % DESKS]) for number in range(200)]
    key = Ed25519PublicKey.from_public_bytes(keys[0].public)
    signature = keys[0].sign(bytes(100))
    listed = Withdrawals(1, NOW, bundle.withdrawn)
    return {
        "characters": {"least": min(map(len, texts)), "most": max(map(len, texts))},
        "sealed": _spread(2_000, lambda number: _sealed(Serial(1, number + 1), keys[0])),
        "verified, whole": _spread(2_000, lambda number: verified(texts[number % 200], trust, NOW)),
        "floor: signed": _spread(2_000, lambda number: keys[0].sign(number.to_bytes(100))),
        "floor: signature verified": _spread(2_000, lambda _: key.verify(signature, bytes(100))),
        "bundle": {
            "bytes": len(message),
            "withdrawn": sum(map(len, withdrawn_value(bundle.withdrawn).values())),
            "tables": len(bundle.tables),
        },
        "bundle read": _spread(20, lambda _: read_bundle(message, EVENT.public)),
        "withdrawals list": {"bytes": len(withdrawals_message(listed, keys[0], EVENT.public))},
    }


def _bundle(keys: list[KeyPair]) -> Bundle:
    chance = Random(20171204)
    printed = [Serial(place % DESKS + 1, place // DESKS + 1) for place in range(PRINTED)]
    ended = chance.sample(printed, WITHDRAWN)
    why = chance.choices(list(REASONS), list(REASONS.values()), k=WITHDRAWN)
    event = read_event(path("sample", "event.toml"))
    begins, ends = NOW - timedelta(days=3), NOW + timedelta(days=3)
    desks = tuple(
        DeskKey(number, begins, ends, key.public, 0b1111, tuple(range(len(event.categories))))
        for number, key in enumerate(keys, start=1)
    )
    return Bundle(
        event_public=EVENT.public, version=1, made=NOW, tables=tables_bytes(tables_of(event)), desks=desks, stopped=(),
        withdrawn=dict(zip(ended, why, strict=True)),
    )  # fmt: skip


def _sealed(serial: Serial, key: KeyPair) -> str:
    begins = NOW.astimezone(ZoneInfo("America/Mexico_City")).replace(hour=0, minute=0)
    return sealed(Claims(serial, begins, begins + timedelta(days=3), 1, 0b111), key, EVENT.public)


def _spread(times: int, act: Callable[[int], object]) -> dict[str, float]:
    """Milliseconds of the processor for one."""
    took = []
    for number in range(times):
        start = process_time_ns()
        act(number)
        took.append((process_time_ns() - start) / 1e6)
    cuts = quantiles(took, n=100)
    return {"p50_ms": round(cuts[49], 4), "p95_ms": round(cuts[94], 4), "mean_ms": round(sum(took) / times, 4)}
