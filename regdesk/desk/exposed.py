"""What was given here that other desks cannot know yet: from the own log, since they last had all of it."""

from collections.abc import Iterable
from datetime import datetime

from regdesk.collection.entries import Entry
from regdesk.collection.exposure import Exposure, Given, Known, exposures
from regdesk.collection.lane import lane_of
from regdesk.event.event import Event
from regdesk.store.logs import Peer
from regdesk.store.reading import Reading
from regdesk.sync import marks

GIVES = ("badge.collected", "day_badge.given")


def exposed(tx: Reading, event: Event, here: int) -> tuple[Exposure, ...]:
    """For each other desk of the event. `here`: the number of this desk. Reads no farther back than it has to."""
    others = [_known(tx, peer, event) for peer in tx.logs.peers() if not peer.stopped]
    if not others:
        return ()
    latest = [other.since for other in others if other.since]
    since = min(latest) if len(latest) == len(others) else tx.began()
    entries = tx.doubled.since([tx.desk], GIVES, since) if since else []
    return exposures(here, others, list(_given(tx, event, entries)))


def _known(tx: Reading, peer: Peer, event: Event) -> Known:
    """What it had by then is what this desk had handed on by then: what is newer of the two tells nothing."""
    synced = tx.value(marks.SYNCED)
    since = min(datetime.fromisoformat(synced), peer.heard).astimezone(event.zone) if synced and peer.heard else None
    return Known(peer.number, peer.name, since)


def _given(tx: Reading, event: Event, entries: Iterable[Entry]) -> Iterable[Given]:
    if event.lanes is None:
        return [Given(entry.at) for entry in entries]
    by_person = {entry.person: entry.at for entry in entries if entry.person}
    found = tx.participants(list(by_person))
    return [Given(by_person[person.id], lane_of(event, person)) for person in found]
