"""Whose lines are believed: those of desks that this event has certified.

A live event's certificates are signed by its event key, which no hub and no stick can bring. At a training event, whose
event key everybody can make, each desk certifies itself.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time, timedelta
from hashlib import sha256

from regdesk.event.event import Event
from regdesk.keys.carried import Kind, from_text
from regdesk.keys.certificate import (
    NONCE_BYTES,
    Arrived,
    Certificate,
    certificate_text,
    certify,
    id_for,
    is_for,
    read_certificate,
)
from regdesk.keys.claims import KEY_BYTES
from regdesk.keys.training import training_key
from regdesk.store.logs import Peer
from regdesk.store.reading import Reading
from regdesk.store.writing import Writing
from regdesk.sync.believed import Trust
from regdesk.sync.certified import taken
from regdesk.sync.port import DeskThere

HEARD_AGAIN = timedelta(seconds=10)
"""What another desk says of itself is noted when it changed; that it was there, so often."""
_CLOCK_MS = 1_000


def event_public(tx: Reading, event: Event) -> bytes | None:
    """The 32 bytes by which desks of this event are known; None on a live desk that was not enrolled yet."""
    if event.training is not None:
        return training_key(event.id).public
    found = taken(tx)
    return found.event_public if found else None


def own_certificate(tx: Reading, event: Event, public: bytes, number: int) -> str | None:
    """This desk's certificate as it travels (C1…); None on a live desk that was not enrolled yet.

    `public`: its key, 32 bytes; `number`: what its settings call it, which counts at a training event alone.
    """
    if event.training is not None:
        return _for_training(event, public, number)
    found = taken(tx)
    if found is None or found.certificate.public != public:
        return None
    return certificate_text(found.message, found.event_public)


def _for_training(event: Event, public: bytes, number: int) -> str:
    """The same text for the same desk at every time."""
    key = training_key(event.id)
    certificate = Certificate(
        id=id_for(event.id, sha256(public).digest()[:NONCE_BYTES]), name=f"desk {number}", desk=number,
        zones=2 ** len(event.zones) - 1, categories=tuple(range(len(event.categories))),
        begins=datetime.combine(event.starts, time(), UTC), ends=datetime.combine(event.ends, time(23, 59, 59), UTC),
        public=public,
    )  # fmt: skip
    return certificate_text(certify(certificate, key), key.public)


def certified(text: str, event: Event, public: bytes) -> Arrived | None:
    """What a certificate on its way says, when this event has signed it. `public`: the event's key, 32 bytes.

    Whether it holds today is not asked: what a desk wrote while it held stays good.
    """
    content = from_text(Kind.CERTIFICATE, text)
    if content is None or content[:KEY_BYTES] != public:
        return None
    found = read_certificate(content[KEY_BYTES:], public)
    if not isinstance(found, Certificate) or not is_for(event.id, found):
        return None
    return Arrived(found, content[KEY_BYTES:], public)


def peer_of(text: str, event: Event, public: bytes) -> Peer | None:
    """The desk that a certificate is for, of which nothing else is known; None for one of no worth here."""
    found = certified(text, event, public)
    if found is None:
        return None
    certificate = found.certificate
    return Peer(certificate.public.hex(), certificate.desk, certificate.name, certificate_text(found.message, public))


def known(tx: Reading) -> dict[str, Peer]:
    """The other desks of the event, by their keys."""
    return {peer.key: peer for peer in tx.logs.peers()}


def later(one: Peer, other: Peer) -> Peer:
    """Which certificate of a desk counts, on every desk the same: the one that begins later; the text where equal."""
    return max(one, other, key=lambda peer: (_begins(peer), peer.certificate))


def _begins(peer: Peer) -> datetime:
    content = from_text(Kind.CERTIFICATE, peer.certificate) or b""
    found = read_certificate(content[KEY_BYTES:], content[:KEY_BYTES])
    return found.begins if isinstance(found, Certificate) else datetime.min.replace(tzinfo=UTC)


def trust(event: Event, there: Mapping[str, Peer], ours: str, number: int) -> Trust:
    """By whom lines are believed. `there`: the desks that are known; `ours`, `number`: of this desk itself."""
    return Trust(event.id, {**{key: peer.number for key, peer in there.items()}, ours: number})


def meet(tx: Writing, certificates: Iterable[str], event: Event, *, ours: bytes) -> int:
    """Note the desks of certificates that a stick brought; how many are new. `ours`: this desk's key, 32 bytes."""
    public = event_public(tx, event)
    if public is None:
        return 0
    there, new = known(tx), 0
    for text in certificates:
        peer = peer_of(text, event, public)
        if peer is None or peer.key == ours.hex():
            continue
        new += peer.key not in there
        if chosen := _chosen(there.get(peer.key), peer):
            tx.logs.put_peer(chosen)
            there[peer.key] = chosen
    return new


def _chosen(known: Peer | None, brought: Peer) -> Peer | None:
    """What is to be noted, or None where the certificate that is here counts."""
    if known is None:
        return brought
    if known.certificate == brought.certificate or later(known, brought) is known:
        return None
    return recertified(known, brought)


def recertified(peer: Peer, brought: Peer) -> Peer:
    """A known desk under another certificate; what else is known of it stays."""
    return Peer(
        brought.key, brought.number, brought.name, brought.certificate,
        peer.heard, peer.unsent, peer.clock_ms, peer.version, peer.stopped,
    )  # fmt: skip


def as_told(desk: DeskThere, before: Peer | None, event: Event, public: bytes) -> Peer | None:
    """What is to be noted of a desk, as a hub tells of it; None where its certificate is none of this event."""
    if before is not None and before.certificate == desk.certificate:
        certified = before
    else:
        found = peer_of(desk.certificate, event, public)
        if found is None or found.key != desk.key:
            return None
        certified = found
    return Peer(
        certified.key, certified.number, certified.name, certified.certificate,
        desk.heard, desk.unsent, desk.clock_ms, desk.version, desk.stopped,
    )  # fmt: skip


def is_as_before(desk: DeskThere, before: Peer | None) -> bool:
    """Whether nothing is to be noted anew; that a desk was there and its clock goes on is noted now and then."""
    if before is None or (desk.certificate, desk.stopped, desk.unsent, desk.version) != (
        before.certificate, before.stopped, before.unsent, before.version,
    ):  # fmt: skip
        return False
    if desk.heard is None or before.heard is None:
        return desk.heard is before.heard
    return abs(desk.heard - before.heard) < HEARD_AGAIN and abs(desk.clock_ms - before.clock_ms) < _CLOCK_MS
