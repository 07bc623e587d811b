"""Until when this desk knows what another one did: what the rule about lanes goes by."""

from datetime import datetime

from regdesk.collection.lane import lane_of
from regdesk.event.event import Event
from regdesk.people.participant import Participant
from regdesk.store.logs import State
from regdesk.store.reading import Reading
from regdesk.sync import marks


def heard_of_lane(tx: Reading, event: Event, person: Participant) -> datetime | None:
    """The same of the desk whose lane a person is in; None without lanes, and where nothing was heard of it."""
    lane = lane_of(event, person)
    return None if lane is None else heard_of(tx, lane)


def heard_of(tx: Reading, desk: int) -> datetime | None:
    """Until when everything that the desk of this number did is known here (aware); None: never all of it.

    Of a desk of whose log an entry is not believed nothing behind it is known.
    """
    peers = [peer for peer in tx.logs.peers() if peer.number == desk and not peer.stopped]
    synced = tx.value(marks.SYNCED)
    heard = [peer.heard for peer in peers if peer.heard]
    if not synced or not heard or len(heard) < len(peers) or _in_doubt(tx, {peer.key for peer in peers}):
        return None
    return min(datetime.fromisoformat(synced), *heard)


def _in_doubt(tx: Reading, keys: set[str]) -> bool:
    return any(log.state is State.QUARANTINED for log in tx.logs.all() if log.key in keys)
