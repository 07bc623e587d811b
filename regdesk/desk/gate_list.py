"""What a laptop at a door goes by: a signed bundle off a stick, what desks added to it, and its own database.

The bundle brings keys for days without a network; the own database adds what this very laptop withdrew. Which event it
all has to be signed by is said once, from the manual; a desk that was enrolled knows it already.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from regdesk.collection.desk_words import DeskCertified, DeskIssued, DeskStopped
from regdesk.collection.entries import Entry
from regdesk.collection.gate_words import BundleTaken, WithdrawalsTaken
from regdesk.desk.event_keys import NotTaken
from regdesk.desk.withdrawn import withdrawn_by, withdrawn_in
from regdesk.event.event import Event
from regdesk.event.tables import Tables, read_tables
from regdesk.keys.bundle import Bundle, DeskKey, read_bundle
from regdesk.keys.bundle import Fault as ListFault
from regdesk.keys.certificate import MOST_CATEGORY, MOST_ZONES, Arrived
from regdesk.keys.claims import KEY_BYTES
from regdesk.keys.event_key import fingerprint, is_of, read_fingerprint
from regdesk.keys.stopped import Notice, StoppedDesk, read_notice
from regdesk.keys.training import training_key
from regdesk.keys.trust import Trust, by_desk, trust_in
from regdesk.keys.withdrawals import read_withdrawals
from regdesk.store.logs import Peer
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.store.writing import Writing
from regdesk.sync.certified import EVENT_KEY, certificate_in, taken

BUNDLE, VERSION, LISTS, NOTICES = "gate bundle", "gate bundle version", "gate withdrawals", "gate notices"
OF_DESKS = ("desk.issued", "desk.certified", "desk.stopped")
ANOTHER_LIST = frozenset({
    *OF_DESKS, "day_badge.ended", "gate.bundle_taken", "gate.withdrawals_taken", "record.erased", "desk.wiped",
})  # fmt: skip
"""Kinds of entries after which a gate goes by another list; other ones only add to it."""
LARGEST = 1_000_000
"""Bytes of a file that is looked at."""
_FOR_EVER = datetime(2106, 1, 1, tzinfo=UTC)
_SINCE_EVER = datetime(1970, 1, 2, tzinfo=UTC)


class Source(StrEnum):
    """Where what a gate knows comes from."""

    BUNDLE = "bundle"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class GateList:
    """What a gate goes by. `event`: as the list describes it; `version`: 0 of the own database.

    `fingerprint`: of the event, as in the manual.
    """

    source: Source
    trust: Trust
    event: Event
    version: int = 0

    @property
    def made(self) -> datetime:
        return self.trust.made

    @property
    def withdrawn(self) -> int:
        return len(self.trust.withdrawn)

    @property
    def desks(self) -> int:
        return len(self.trust.keys)

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.trust.event_public)


@dataclass(frozen=True, slots=True)
class Offered:
    """A file as it was found to be, before it is taken. `first`: nobody has said yet which event is believed.

    `bundle` is None for what only adds to the one that is here.
    """

    content: bytes
    bundle: Bundle | None
    fingerprint: str
    first: bool


def offered(tx: Reading, event: Event, content: bytes) -> Offered | NotTaken:
    """What a file brings; nothing is written. Whose key signed it is compared with the one that is known here."""
    known = known_event(tx, event)
    if _adds(content):
        kept = kept_bundle(tx, event)
        if kept is None:
            return NotTaken("gate_list_first")
        added = _added(_stopped(tx, trust_in(kept[0])), content)
        return added if isinstance(added, NotTaken) else Offered(content, None, fingerprint(known), False)
    bundle = read_bundle(content, known or content[:KEY_BYTES])
    if isinstance(bundle, ListFault):
        return NotTaken(bundle.value)
    if _tables(bundle, event) is None:
        return NotTaken("gate_other_meeting", {"event": event.short_name})
    highest = int(tx.value(VERSION) or 0)
    if bundle.version < highest:
        return NotTaken(ListFault.OLDER.value, {"version": bundle.version, "known": highest, "made": bundle.made})
    return Offered(content, bundle, fingerprint(bundle.event_public), not known)


def take(tx: Writing, event: Event, offer: Offered, printed: str) -> BundleTaken | WithdrawalsTaken | NotTaken:
    """Keep what was offered. `printed`: the fingerprint of the manual, asked for where `first` says so."""
    again = offered(tx, event, offer.content)
    if isinstance(again, NotTaken):
        return again
    if again.bundle is None:
        return _keep_added(tx, event, offer.content)
    expected = read_fingerprint(printed)
    if again.first and (expected is None or not is_of(expected, again.bundle.event_public)):
        return NotTaken(ListFault.OTHER_EVENT.value if expected else "fingerprint_unreadable")
    bundle = again.bundle
    tx.set_value(BUNDLE, b64encode(offer.content).decode("ascii"))
    tx.set_value(VERSION, str(bundle.version))
    if again.first:
        tx.set_value(EVENT_KEY, bundle.event_public.hex())
    return BundleTaken(
        bundle.version, bundle.made.isoformat(), bundle.event_public.hex(), len(bundle.withdrawn)
    )  # fmt: skip


def known_event(tx: Reading, event: Event) -> bytes:
    """The public key of the event that counts here; empty before somebody has said which. Training needs nobody."""
    return training_key(event.id).public if event.training else bytes.fromhex(tx.value(EVENT_KEY) or "")


def gate_list(tx: Reading, store: Store, event: Event, desk: int, now: datetime) -> GateList | NotTaken:
    """Everything that this laptop may believe at a door. `desk`: its own number."""
    own = own_keys(tx, store, event, desk)
    kept = kept_bundle(tx, event)
    if kept is None:
        return _own_list(tx, event, own, now) if own else NotTaken("gate_no_list")
    bundle, tables = kept
    trust = _stopped(tx, _withdrawn(tx, trust_in(bundle, training=event.training is not None)))
    keys = by_desk({*(key for each in trust.keys.values() for key in each), *own})
    withdrawn = {**withdrawn_in(tx), **trust.withdrawn}
    return GateList(
        Source.BUNDLE, replace(trust, keys=keys, withdrawn=withdrawn), _described(event, tables), bundle.version
    )  # fmt: skip


def stopped_desks(tx: Reading, event: Event) -> Mapping[int, tuple[StoppedDesk, datetime]]:
    """The desks that are stopped, by number, and since when; by notices of this event alone."""
    nobody = Trust(
        event_public=known_event(tx, event), training=event.training is not None, made=_SINCE_EVER, keys={},
        withdrawn={}, stopped={},
    )  # fmt: skip
    return _stopped(tx, nobody).stopped


def not_stopped(tx: Reading, event: Event, desks: Iterable[Peer]) -> list[Peer]:
    """Those of these desks that nobody stopped, neither at the hub nor by a notice of the event."""
    noticed = stopped_desks(tx, event)
    return [desk for desk in desks if not desk.stopped and desk.number not in noticed]


def with_withdrawn(goes_by: GateList, entries: Iterable[Entry]) -> GateList:
    """With the badges that ended by these entries. None is ever good again, so what is known only grows."""
    ended = withdrawn_by(entries)
    if not ended:
        return goes_by
    return replace(goes_by, trust=replace(goes_by.trust, withdrawn={**ended, **goes_by.trust.withdrawn}))


def kept_bundle(tx: Reading, event: Event) -> tuple[Bundle, Tables] | None:
    """The bundle that was taken last."""
    text = tx.value(BUNDLE)
    bundle = read_bundle(b64decode(text), known_event(tx, event)) if text else ListFault.UNREADABLE
    tables = _tables(bundle, event) if isinstance(bundle, Bundle) else None
    return (bundle, tables) if isinstance(bundle, Bundle) and tables else None


def own_keys(tx: Reading, store: Store, event: Event, desk: int) -> tuple[DeskKey, ...]:
    """The keys that this laptop can vouch for itself: its own, those that it certified as manager, those it met."""
    if event.training:
        every = tuple(range(min(len(event.categories), MOST_CATEGORY)))
        met = [(peer.number, bytes.fromhex(peer.key)) for peer in tx.logs.peers()]
        found_keys = [(desk, store.signs.public), *met]
        return tuple(DeskKey(number, _SINCE_EVER, _FOR_EVER, key, MOST_ZONES, every) for number, key in found_keys)
    public = known_event(tx, event)
    texts = [word.certificate for word in _entries(tx) if isinstance(word, DeskIssued | DeskCertified)]
    texts += [peer.certificate for peer in tx.logs.peers()]
    found = [each for each in map(certificate_in, texts) if isinstance(each, Arrived)]
    mine = taken(tx)
    keys = {
        DeskKey.of(each.certificate) for each in (*found, *((mine,) if mine else ())) if each.event_public == public
    }
    return tuple(sorted(keys))


def _own_list(tx: Reading, event: Event, keys: tuple[DeskKey, ...], now: datetime) -> GateList:
    public = known_event(tx, event)
    trust = Trust(
        event_public=public, training=event.training is not None, made=now, keys=by_desk(keys),
        withdrawn=withdrawn_in(tx), stopped={},
    )  # fmt: skip
    return GateList(Source.OWN, replace(_stopped(tx, trust), made=now), event)


def _withdrawn(tx: Reading, trust: Trust) -> Trust:
    """With what desks added. A list that was believed when it was taken stays so when its desk is stopped later."""
    listed = replace(trust, stopped={})
    for content in _parts(tx, LISTS):
        listed = _with(listed, listed.with_withdrawals(content))
    return replace(listed, stopped=trust.stopped)


def _stopped(tx: Reading, trust: Trust) -> Trust:
    """With the desks that were stopped by a notice, or on this laptop: from then on their lists are not taken."""
    own = [word.notice.encode("ascii", "replace") for word in _entries(tx) if isinstance(word, DeskStopped)]
    for content in (*own, *_parts(tx, NOTICES)):
        trust = _with(trust, _noticed(trust, content))
    return trust


def _entries(tx: Reading) -> list[object]:
    """Of whatever desk: each bears a signature of the event, by which it is believed or not."""
    return [entry.word for entry in tx.of_kinds(OF_DESKS)]


def _adds(content: bytes) -> bool:
    return read_withdrawals(content) is not None or _notice(content) is not None


def _added(trust: Trust, content: bytes) -> Trust | NotTaken:
    found = _noticed(trust, content) if _notice(content) else trust.with_withdrawals(content)
    return NotTaken(found.value) if isinstance(found, ListFault) else found


def _keep_added(tx: Writing, event: Event, content: bytes) -> WithdrawalsTaken | NotTaken:
    """Beside those that came before: what was added stays, until a bundle brings all of it."""
    kept, notice, listed = kept_bundle(tx, event), _notice(content), read_withdrawals(content)
    before = _stopped(tx, trust_in(kept[0])) if kept else None
    after = _added(before, content) if before else NotTaken("gate_list_first")
    if isinstance(after, NotTaken) or before is None:
        return after if isinstance(after, NotTaken) else NotTaken("gate_list_first")
    key = NOTICES if notice else LISTS
    parts = [part for part in _parts(tx, key) if part != content]
    tx.set_value(key, json.dumps([b64encode(part).decode("ascii") for part in (*parts, content)]))
    desk = notice.stopped.desk if notice else listed.kid if listed else 0
    at = notice.at if notice else after.made
    return WithdrawalsTaken(desk, at.isoformat(), len(after.withdrawn) - len(before.withdrawn))


def _parts(tx: Reading, key: str) -> list[bytes]:
    return [b64decode(part) for part in json.loads(tx.value(key) or "[]")]


def _notice(content: bytes) -> Notice | None:
    return read_notice(content.decode("ascii", "replace"))


def _noticed(trust: Trust, content: bytes) -> Trust | ListFault:
    notice = _notice(content)
    return trust.with_notice(notice) if notice else ListFault.UNREADABLE


def _with(trust: Trust, found: Trust | ListFault) -> Trust:
    """What cannot be believed any more adds nothing."""
    return trust if isinstance(found, ListFault) else found


def _tables(bundle: Bundle, event: Event) -> Tables | None:
    tables = read_tables(bundle.tables)
    training = event.training is not None
    return tables if tables and tables.id == event.id and tables.training == training else None


def _described(event: Event, tables: Tables) -> Event:
    """The numbers of a badge are read as the bundle reads them, also where this laptop's event file is an older one."""
    doors = tables.doors or event.doors
    return replace(event, categories=tables.categories, zones=tables.zones, doors=doors)
